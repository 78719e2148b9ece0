package serve

import (
	"bytes"
	"crypto/rsa"
	"fmt"
	"slices"
	"strings"

	gossh "golang.org/x/crypto/ssh"

	"bangxin/law"
	"bangxin/law/text"
)

// Role says what somebody may do and sees.
type Role string

// The roles. A key without one is a client's.
const (
	Lawyer  Role = "lawyer"
	Client  Role = "client"
	Trainer Role = "trainer"
	Guest   Role = "guest" // nothing of a guest is kept
)

// Person is somebody who has a key; on an open server, somebody who has none.
type Person struct {
	Fingerprint string // SHA256:...; empty for a guest without a key
	Name        string // one line, safe to show; may be empty
	Role        Role
}

// short is enough of the fingerprint to find the key in the file, for the log.
func (p Person) short() string {
	_, hash, _ := strings.Cut(p.Fingerprint, ":")
	return hash[:min(len(hash), 12)]
}

// The variables of a line of the keys file, given as environment="NAME=value".
const (
	roleVariable = "BANGXIN_ROLE"
	nameVariable = "BANGXIN_NAME"
)

// The greatest sizes of a keys file and of what it holds.
const (
	keysBytes = 1 << 20
	lineBytes = 16 << 10
	nameCells = 40
	rsaBits   = 2048
)

// parseKeys reads a keys file: lines as in OpenSSH's authorized_keys, with comments
// and empty lines; without is the role of a key whose line names none. It finds every
// mistake, or gives the people by fingerprint.
func parseKeys(path string, content []byte, without Role) (map[string]Person, error) {
	people, lines := map[string]Person{}, map[string]int{}
	wrongs := &Mistakes{Path: path}
	if first, _, _ := bytes.Cut(bytes.TrimSpace(content), []byte("\n")); bytes.Contains(first, []byte("PRIVATE KEY-----")) { // said once, and not of every line
		return nil, wrong(fill(law.T("%s 里是私钥；服务器要的是公钥", "%s holds a private key; the server needs public ones"), path),
			law.T("写 ssh-keygen 同时生成的 .pub 文件里的那一行；私钥只留在本人手里，不要交给任何人", "put in the line of the .pub file that ssh-keygen made beside it; a private key stays with its owner"))
	}
	for i, line := range bytes.Split(content, []byte("\n")) {
		line = bytes.TrimSpace(line)
		if len(line) == 0 || line[0] == '#' {
			continue
		}
		p, says := parseKey(line, without)
		if earlier, twice := lines[p.Fingerprint]; says.IsZero() && twice {
			says = law.T(fmt.Sprintf("和第 %d 行是同一个公钥；一个公钥只写一行", earlier), fmt.Sprintf("the same key as in line %d; give each key one line", earlier))
		}
		if !says.IsZero() {
			wrongs.List = append(wrongs.List, Mistake{i + 1, says})
			continue
		}
		people[p.Fingerprint], lines[p.Fingerprint] = p, i+1
	}
	if len(wrongs.List) > 0 {
		return nil, wrongs
	}
	return people, nil
}

// parseKey reads one line, or says what is wrong with it.
func parseKey(line []byte, without Role) (Person, law.Text) {
	if len(line) > lineBytes {
		return Person{}, law.T("这一行太长", "the line is too long")
	}
	key, comment, options, rest, err := gossh.ParseAuthorizedKey(line)
	if err != nil || len(rest) > 0 {
		return Person{}, law.T("不是公钥；应当是 id_ed25519.pub 那样的一行：选项（可以不写）、类型、公钥、说明",
			"not a public key; a line is as in id_ed25519.pub: options (none needed), type, key, comment")
	}
	if says := tooWeak(key); !says.IsZero() {
		return Person{}, says
	}
	p := Person{Fingerprint: gossh.FingerprintSHA256(key), Role: without, Name: comment}
	seen := map[string]bool{}
	for _, o := range options {
		if says := p.option(o, seen); !says.IsZero() {
			return p, says
		}
	}
	p.Name = text.Truncate(text.CleanLine(p.Name), nameCells, "..")
	return p, law.Text{}
}

// tooWeak refuses keys that prove nothing, or not what a key proves.
func tooWeak(key gossh.PublicKey) law.Text {
	switch key.Type() {
	case gossh.KeyAlgoED25519, gossh.KeyAlgoSKED25519, gossh.KeyAlgoECDSA256, gossh.KeyAlgoECDSA384, gossh.KeyAlgoECDSA521, gossh.KeyAlgoSKECDSA256:
		return law.Text{}
	case gossh.KeyAlgoRSA:
		if c, ok := key.(gossh.CryptoPublicKey); ok {
			if k, ok := c.CryptoPublicKey().(*rsa.PublicKey); ok && k.N.BitLen() >= rsaBits {
				return law.Text{}
			}
		}
		return law.T("RSA 公钥短于 2048 位，不安全；请用 ssh-keygen -t ed25519 另做一个", "an RSA key of fewer than 2048 bits is not safe; make another with ssh-keygen -t ed25519")
	}
	return fill(law.T("不接受 %s 类型的公钥；请用 ssh-keygen -t ed25519 另做一个", "keys of the type %s are not accepted; make another with ssh-keygen -t ed25519"), key.Type())
}

// harmless are options that take away what this server never gives.
var harmless = []string{"restrict", "no-port-forwarding", "no-agent-forwarding", "no-x11-forwarding", "no-user-rc"}

// option takes one option of a line. What is not understood is refused: an option
// that limits a key, such as from= or expiry-time=, must not be passed over.
func (p *Person) option(o string, seen map[string]bool) law.Text {
	name, value, _ := strings.Cut(o, "=")
	switch name = strings.ToLower(name); {
	case slices.Contains(harmless, name):
		return law.Text{}
	case name != "environment":
		return fill(law.T("不认识选项 %s；可以写 environment=\"BANGXIN_ROLE=lawyer\"、environment=\"BANGXIN_NAME=姓名\" 和 restrict", "the option %s is not known here; there are environment=\"BANGXIN_ROLE=lawyer\", environment=\"BANGXIN_NAME=name\" and restrict"), name)
	}
	value = strings.ReplaceAll(strings.TrimSuffix(strings.TrimPrefix(value, `"`), `"`), `\"`, `"`)
	variable, v, ok := strings.Cut(value, "=")
	if ok && seen[variable] {
		return fill(law.T("%s 写了两次", "%s is given twice"), variable)
	}
	seen[variable] = true
	switch {
	case ok && variable == nameVariable && text.CleanLine(v) != "":
		p.Name = v
		return law.Text{}
	case ok && variable == roleVariable:
		p.Role = Role(strings.ToLower(v))
		if slices.Contains([]Role{Lawyer, Client, Trainer, Guest}, p.Role) {
			return law.Text{}
		}
		return fill(law.T("没有“%s”这种身份；可以写 lawyer、client、trainer、guest", "no such role: %s; it can be lawyer, client, trainer, guest"), v)
	}
	return fill(law.T("不认识 environment=\"%s\"；可以写 BANGXIN_ROLE=lawyer、BANGXIN_NAME=姓名", "environment=\"%s\" is not known here; there are BANGXIN_ROLE=lawyer and BANGXIN_NAME=name"), value)
}
