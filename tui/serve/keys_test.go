package serve

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	gossh "golang.org/x/crypto/ssh"

	"bangxin/law"
)

// public gives the line of a key without options.
func public(t *testing.T, k any) string {
	t.Helper()
	p, err := gossh.NewPublicKey(k)
	if err != nil {
		t.Fatal(err)
	}
	return string(gossh.MarshalAuthorizedKey(p))
}

func TestKeysFile(t *testing.T) {
	a, b, c, d := key(t), key(t), key(t), key(t)
	ec, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	bare := func(k gossh.Signer) string {
		return strings.TrimSpace(string(gossh.MarshalAuthorizedKey(k.PublicKey())))
	}
	file := "# 说明\r\n\r\n" + line(a, Lawyer, "王 律师, \\\"老王\\\"") + "  " + bare(b) + " li@laptop\r\n" +
		"restrict,no-pty,environment=\"BANGXIN_ROLE=GUEST\" " + bare(c) + "\n" +
		"restrict,environment=\"BANGXIN_ROLE=Trainer\" " + bare(d) + " \n" + public(t, &ec.PublicKey)
	_, err = parseKeys("keys", []byte(file), Client)
	var wrongs *Mistakes
	if !errors.As(err, &wrongs) || len(wrongs.List) != 1 || wrongs.List[0].Line != 5 {
		t.Fatalf("no-pty is not refused: %v", err)
	}
	people, err := parseKeys("keys", []byte(strings.Replace(file, "no-pty,", "no-X11-forwarding,", 1)), Client)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []struct {
		k    gossh.Signer
		name string
		role Role
	}{{a, `王 律师, "老王"`, Lawyer}, {b, "li@laptop", Client}, {c, "", Guest}, {d, "", Trainer}} {
		f := gossh.FingerprintSHA256(want.k.PublicKey())
		if got := people[f]; got != (Person{f, want.name, want.role}) {
			t.Errorf("%+v, want %s, %s", got, want.name, want.role)
		}
	}
	if len(people) != 5 {
		t.Errorf("%d people", len(people))
	}
}

// Every mistake is found at once and named by the number of its line, in both
// languages; no key of the file is then used.
func TestKeysFileMistakes(t *testing.T) {
	k := strings.TrimSpace(string(gossh.MarshalAuthorizedKey(key(t).PublicKey())))
	short, err := rsa.GenerateKey(rand.Reader, 1024)
	if err != nil {
		t.Fatal(err)
	}
	lines := []struct {
		text, says string // says is empty where nothing is wrong
	}{
		{"# 说明", ""},
		{k + " 王", ""},
		{"ssh-ed25519 AAAA", "not a public key"},
		{"", ""},
		{k, "the same key as in line 2"},
		{`environment="BANGXIN_ROLE=judge" ` + other(t), "no such role: judge"},
		{`environment="BANGXIN_ROLE=lawyer",environment="BANGXIN_ROLE=client" ` + other(t), "BANGXIN_ROLE is given twice"},
		{`environment="PATH=/bin" ` + other(t), `environment="PATH=/bin" is not known`},
		{`environment="BANGXIN_NAME=" ` + other(t), "is not known"},
		{`from="10.0.0.1" ` + other(t), "the option from is not known"},
		{`command="sh" ` + other(t), "the option command is not known"},
		{`expiry-time="20270101" ` + other(t), "the option expiry-time is not known"},
		{`cert-authority ` + other(t), "the option cert-authority is not known"},
		{strings.TrimSpace(public(t, &short.PublicKey)), "fewer than 2048 bits"},
		{`environment="BANGXIN_ROLE=lawyer` + other(t), "not a public key"},
		{"-----BEGIN OPENSSH PRIVATE KEY-----", "not a public key"},
		{strings.Repeat("x", lineBytes+1), "too long"},
		{`environment="BANGXIN_ROLE=lawyer",environment="BANGXIN_NAME=好" ` + other(t), ""},
	}
	var texts []string
	for _, l := range lines {
		texts = append(texts, l.text)
	}
	people, err := parseKeys("/etc/keys", []byte(strings.Join(texts, "\n")), Client)
	var wrongs *Mistakes
	if !errors.As(err, &wrongs) || people != nil {
		t.Fatalf("%v, %d people", err, len(people))
	}
	for i, l := range lines {
		at := slices.IndexFunc(wrongs.List, func(m Mistake) bool { return m.Line == i+1 })
		switch {
		case l.says == "" && at >= 0:
			t.Errorf("line %d: %s", i+1, wrongs.List[at].Says.EN)
		case l.says != "" && at < 0:
			t.Errorf("line %d is taken: %.40q", i+1, l.text)
		case l.says != "" && !strings.Contains(wrongs.List[at].Says.EN, l.says):
			t.Errorf("line %d: %s", i+1, wrongs.List[at].Says.EN)
		}
	}
	for _, l := range law.Langs() {
		words := wrongs.Render(l)
		for _, m := range wrongs.List {
			if !strings.Contains(words, fmt.Sprintf("/etc/keys:%d", m.Line)) || !m.Says.Complete() {
				t.Errorf("%s: line %d is not named", l, m.Line)
			}
		}
		if n := strings.Count(words, "\n"); n != len(wrongs.List)+1 {
			t.Errorf("%s: %d lines:\n%s", l, n, words)
		}
	}
}

func other(t *testing.T) string {
	return strings.TrimSpace(string(gossh.MarshalAuthorizedKey(key(t).PublicKey())))
}

// What keeps a server from its keys file or its address is said with what to do, in
// words of its own and not of the system.
func TestStartHints(t *testing.T) {
	dir := t.TempDir()
	private := filepath.Join(dir, "id_ed25519")
	if err := os.WriteFile(private, []byte("-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	keys := func(path string) func() error {
		return func() error { _, err := openRoster(path, Client); return err }
	}
	listen := func(address string) func() error {
		return func() error {
			l, err := Listen(context.Background(), address)
			if err == nil {
				_ = l.Close()
			}
			return err
		}
	}
	taken, err := Listen(context.Background(), "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	for _, c := range []struct {
		name string
		try  func() error
		want string
	}{
		{"no file", keys(filepath.Join(dir, "keys")), "没有这个文件"},
		{"a directory", keys(dir), "这是目录"},
		{"a private key", keys(private), ".pub"},
		{"no such port", listen("127.0.0.1:99999"), "1 到 65535"},
		{"the address of another", listen("192.0.2.1:2222"), "不是本机的"},
		{"a port in use", listen(taken.Addr().String()), "已有程序"},
	} {
		var e *Error
		if err := c.try(); !errors.As(err, &e) {
			t.Errorf("%s: %v", c.name, err)
		} else if len(e.Hints) != 1 || !strings.Contains(e.Hints[0].ZH, c.want) || !e.Hints[0].Complete() {
			t.Errorf("%s: the hints are %v, want %s", c.name, e.Hints, c.want)
		}
	}
}
