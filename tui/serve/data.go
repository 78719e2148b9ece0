package serve

import (
	"bytes"
	"crypto/sha256"
	"encoding/base32"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	gossh "golang.org/x/crypto/ssh"

	"bangxin/interview/matter"
	"bangxin/law"
)

// The names in the data directory.
const (
	lockName     = "serve.lock"
	hostName     = "host_ed25519"
	identityName = "identity.txt"  // the server's identity as it is
	markName     = "identity.mark" // tells which identity the matters are encrypted for
	peopleName   = "people"
	languageName = "language" // in the folder of a person
)

// data is the data directory, held by this server alone.
type data struct {
	dir  string
	lock io.Closer
	keys *matter.Keys // nil on an open server
}

// openData takes the data directory and makes what is missing in it.
func openData(cfg Config) (*data, []law.Text, error) {
	d := &data{dir: cfg.Data}
	if d.dir == "" {
		if cfg.keysFile() != "" {
			return nil, nil, wrong(law.T("没有指定数据目录", "no data directory is given"), law.T("用 --data 指定", "give one with --data"))
		}
		return d, nil, nil
	}
	if err := os.MkdirAll(d.dir, 0o700); errors.Is(err, syscall.ENOTDIR) {
		return nil, nil, notDirectory(d.dir)
	} else if err != nil {
		return nil, nil, &Error{Says: fill(law.T("建不了数据目录 %s", "cannot make the data directory %s"), d.dir), Err: err}
	}
	info, err := os.Stat(d.dir)
	switch {
	case err != nil:
		return nil, nil, &Error{Says: fill(law.T("读不了数据目录 %s", "cannot read the data directory %s"), d.dir), Err: err}
	case !info.IsDir():
		return nil, nil, notDirectory(d.dir)
	case readByOthers(info):
		return nil, nil, wrong(fill(law.T("别的用户能进数据目录 %s", "other users can look into the data directory %s"), d.dir), law.T("请执行 chmod 700", "run chmod 700"))
	}
	if d.lock, err = matter.Hold(d.path(lockName)); err != nil {
		e := &Error{Says: fill(law.T("锁不住数据目录 %s", "cannot lock the data directory %s"), d.dir), Err: err}
		if errors.Is(err, matter.Locked) {
			e = wrong(fill(law.T("数据目录 %s 正由另一个服务器使用", "another server is using the data directory %s"), d.dir),
				law.T("先停掉那一个，或者用 --data 指定另一个目录", "stop that one first, or give another directory with --data"))
		}
		return nil, nil, e
	}
	if cfg.keysFile() == "" {
		return d, nil, nil
	}
	notes, err := d.openIdentity(cfg)
	if err != nil {
		return nil, nil, errors.Join(err, d.Close())
	}
	return d, notes, nil
}

// notDirectory refuses a file, or what would be inside one, as the data directory.
func notDirectory(path string) *Error {
	for up := path; ; up = filepath.Dir(up) {
		info, err := os.Stat(up)
		if err == nil && !info.IsDir() || filepath.Dir(up) == up {
			return wrong(fill(law.T("%s 是文件，不能作数据目录", "%s is a file and cannot be the data directory"), up),
				law.T("用 --data 指定一个目录；没有的目录会建好", "name a directory with --data; one that is not there is made"))
		}
	}
}

// Close lets the directory go.
func (d *data) Close() error {
	if d.lock == nil {
		return nil
	}
	l := d.lock
	d.lock = nil
	return l.Close()
}

func (d *data) path(names ...string) string {
	return filepath.Join(append([]string{d.dir}, names...)...)
}

// hostKey gives the host key: that of the directory, or one of the moment.
func (d *data) hostKey() (key gossh.Signer, made bool, err error) {
	if d.dir == "" {
		key, _, err = newHostKey()
		return key, true, err
	}
	return readHostKey(d.path(hostName))
}

// openIdentity reads the identity for which everything is encrypted, or makes it
// where nothing was encrypted yet. It never takes another than the one of before.
func (d *data) openIdentity(cfg Config) (notes []law.Text, err error) {
	mark, err := os.ReadFile(d.path(markName))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, &Error{Says: fill(law.T("读不了 %s", "cannot read %s"), d.path(markName)), Err: err}
	}
	fresh := err != nil
	if d.keys, notes, err = d.readIdentity(cfg, fresh); err != nil {
		return nil, err
	}
	if fresh {
		return notes, matter.WriteFile(d.path(markName), []byte(d.keys.Mark()+"\n"))
	}
	if string(bytes.TrimSpace(mark)) != d.keys.Mark() {
		return nil, wrong(fill(law.T("身份不对：数据目录 %s 里的案件是为另一个身份加密的", "the wrong identity: what is in the data directory %s is encrypted for another"), d.dir),
			law.T("请用原来的身份文件或者口令", "give the identity file or passphrase of before"))
	}
	return notes, nil
}

func (d *data) readIdentity(cfg Config, fresh bool) (*matter.Keys, []law.Text, error) {
	own := matter.Open(d.dir)
	has, err := own.HasIdentity()
	if err != nil {
		return nil, nil, err
	}
	path := cfg.Identity
	if path == "" {
		path = d.path(identityName)
	}
	_, missing := os.Stat(path)
	there := missing == nil
	switch {
	case has && cfg.Identity == "":
		return d.withPassphrase(cfg, own.Unlock)
	case there:
		keys, err := matter.ReadKeyFile(path)
		return keys, nil, err
	case !errors.Is(missing, fs.ErrNotExist):
		return nil, nil, &Error{Says: fill(law.T("读不了身份文件 %s", "cannot read the identity file %s"), path), Err: missing}
	case !fresh:
		return nil, nil, wrong(fill(law.T("找不到身份文件 %s，没有它，已保存的案件打不开", "the identity file %s is missing; without it nothing saved can be opened"), path),
			law.T("请把它放回原处，或者用 --identity 指定", "put it back in its place, or name it with --identity"))
	case cfg.WithPassphrase && cfg.Identity == "":
		keys, _, err := d.withPassphrase(cfg, own.Create)
		return keys, []law.Text{fill(law.T("服务器的身份刚刚生成，用口令加密，在 %s；口令忘了，什么都打不开", "the server's identity was made just now and encrypted with the passphrase, in %s; without the passphrase nothing can be opened"), d.path("identity.age"))}, err
	}
	keys, err := matter.CreateKeyFile(path)
	return keys, []law.Text{fill(law.T("服务器的身份刚刚生成，在 %s。谁能读这个文件，谁就能读全部案件：请另外备份，最好放到别的磁盘上，用 --identity 指定", "the server's identity was made just now, in %s. Whoever can read this file can read every matter: keep a copy elsewhere, and better the file itself on another disk, named with --identity"), path)}, err
}

func (d *data) withPassphrase(cfg Config, open func(string) (*matter.Keys, error)) (*matter.Keys, []law.Text, error) {
	if cfg.Passphrase == nil {
		return nil, nil, wrong(law.T("服务器的身份用口令加密，没有给出口令", "the server's identity is encrypted with a passphrase, and none is given"))
	}
	pass, err := cfg.Passphrase()
	if err != nil {
		return nil, nil, err
	}
	keys, err := open(pass)
	return keys, nil, err
}

// folder names the folder of a person. A hash says nothing to whoever sees the
// directory and is safe as a name everywhere.
func (d *data) folder(p Person) string {
	sum := sha256.Sum256([]byte("bangxin person " + p.Fingerprint))
	return d.path(peopleName, strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(sum[:])))
}

// keeps reports whether anything of a person is kept.
func (d *data) keeps(p Person) bool {
	return d.keys != nil && p.Fingerprint != "" && p.Role != Guest
}

// store gives the matters of a person, or nil where nothing is kept.
func (d *data) store(p Person) *matter.Store {
	if !d.keeps(p) {
		return nil
	}
	return matter.Open(d.folder(p))
}

// language reads which language a person chose.
func (d *data) language(p Person) (law.Lang, bool) {
	if !d.keeps(p) {
		return law.ZH, false
	}
	content, err := os.ReadFile(filepath.Join(d.folder(p), languageName))
	if err != nil {
		return law.ZH, false
	}
	return law.ParseLang(string(bytes.TrimSpace(content)))
}

// setLanguage keeps which language a person chose.
func (d *data) setLanguage(p Person, l law.Lang) error {
	if before, known := d.language(p); !d.keeps(p) || known && before == l {
		return nil
	}
	if err := os.MkdirAll(d.folder(p), 0o700); err != nil {
		return err
	}
	return matter.WriteFile(filepath.Join(d.folder(p), languageName), []byte(l.String()+"\n"))
}

// openNotes says what an open server does.
func openNotes() []law.Text {
	return []law.Text{
		law.T("没有公钥文件：谁都能连接，都是访客，什么都不保存", "no keys file: anybody can connect, everybody is a guest, and nothing is kept"),
		law.T("没有讲课人，开不了课；要上课的，加 --trainer ~/.ssh/id_ed25519.pub（讲课人的公钥文件）", "there is no trainer, and no class can be held; for one, add --trainer ~/.ssh/id_ed25519.pub (the file of the trainer's public key)"),
	}
}
