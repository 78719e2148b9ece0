package serve

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"maps"
	"os"
	"slices"
	"sync"
	"syscall"
	"time"

	"bangxin/law"
)

// roster is the keys file as it was last read without mistakes.
type roster struct {
	path    string
	without Role // of a key whose line names none

	mu      sync.Mutex
	people  map[string]Person
	content []byte    // as it last counted, with mistakes or without
	missing bool      // it could not be read then
	fresh   *keysSeen // what it is now, where that does not count yet
}

// keysSeen is a keys file as it was seen.
type keysSeen struct {
	content []byte
	missing bool
	at      time.Time
}

// openRoster reads the keys file. It must be there and have no mistakes.
func openRoster(path string, without Role) (*roster, error) {
	r := &roster{path: path, without: without}
	content, err := readKeys(path)
	if err != nil {
		return nil, err
	}
	if r.people, err = parseKeys(path, content, without); err != nil {
		return nil, err
	}
	if len(r.people) == 0 {
		return nil, noKeys(path)
	}
	r.content = content
	return r, nil
}

func readKeys(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, &Error{
			Says: fill(law.T("读不了公钥文件 %s", "cannot read the keys file %s"), path), Err: err,
			Hints: []law.Text{unreadHint(err)},
		}
	}
	defer f.Close()
	content, err := io.ReadAll(io.LimitReader(f, keysBytes+1))
	switch {
	case err != nil:
		return nil, &Error{
			Says: fill(law.T("读不了公钥文件 %s", "cannot read the keys file %s"), path), Err: err,
			Hints: []law.Text{unreadHint(err)},
		}
	case len(content) > keysBytes:
		return nil, wrong(fill(law.T("公钥文件 %s 超过 1 MiB", "the keys file %s is larger than 1 MiB"), path))
	}
	return content, nil
}

// unreadHint says what to do about a keys file that cannot be read.
func unreadHint(err error) law.Text {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return law.T("没有这个文件；先建一个，每行写一个公钥（id_ed25519.pub 里的那一行）", "there is no such file: make one, with a public key a line (the line in id_ed25519.pub)")
	case errors.Is(err, fs.ErrPermission):
		return law.T("没有读这个文件的权限", "this user may not read the file")
	case errors.Is(err, syscall.EISDIR):
		return law.T("这是目录，不是文件", "it is a directory and not a file")
	}
	return fill(law.T("%s", "%s"), cause(err).Error())
}

// cause is what the system said, without the path it said it of.
func cause(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

// find gives the person of a key.
func (r *roster) find(fingerprint string) (Person, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	p, ok := r.people[fingerprint]
	return p, ok
}

// all lists everybody who has a key.
func (r *roster) all() []Person {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Collect(maps.Values(r.people))
}

// settled is how long a new file must stay as it is before it counts: an editor may
// write it in several steps, and a file seen halfway would shut people out.
const settled = time.Second

// reload reads the file again. changed is false where it says what it said before;
// where it cannot be read, has mistakes or holds no key the people stay as they are.
// Else it gives the people of before and of now.
func (r *roster) reload(now time.Time) (changed bool, before, after map[string]Person, err error) {
	content, err := readKeys(r.path)
	r.mu.Lock()
	defer r.mu.Unlock()
	if err != nil {
		content = nil
	}
	missing := err != nil
	if missing == r.missing && bytes.Equal(content, r.content) {
		r.fresh = nil
		return false, nil, nil, nil
	}
	if r.fresh == nil || r.fresh.missing != missing || !bytes.Equal(r.fresh.content, content) {
		r.fresh = &keysSeen{content, missing, now}
		return false, nil, nil, nil
	}
	if now.Sub(r.fresh.at) < settled {
		return false, nil, nil, nil
	}
	r.fresh, r.missing, r.content = nil, missing, content
	if err != nil {
		return true, nil, nil, err
	}
	people, err := parseKeys(r.path, content, r.without)
	if err == nil && len(people) == 0 {
		err = noKeys(r.path)
	}
	if err != nil {
		return true, nil, nil, err
	}
	before, r.people = r.people, people
	return true, before, people, nil
}

// noKeys refuses a file that would let nobody in.
func noKeys(path string) error {
	return wrong(fill(law.T("公钥文件 %s 里没有公钥，没有人进得来", "the keys file %s holds no key, nobody could come in"), path),
		law.T("每行写一个公钥，例如 environment=\"BANGXIN_ROLE=lawyer\" ssh-ed25519 AAAA... 王律师", "write one public key a line, as environment=\"BANGXIN_ROLE=lawyer\" ssh-ed25519 AAAA... Wang"))
}
