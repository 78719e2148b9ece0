package serve

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"sync"

	"bangxin/law"
)

// roster is the keys file as it was last read without mistakes.
type roster struct {
	path string

	mu      sync.Mutex
	people  map[string]Person
	content []byte // as last looked at, with mistakes or without
	missing bool   // it was not there when last looked at
}

// openRoster reads the keys file. It must be there and have no mistakes.
func openRoster(path string) (*roster, error) {
	r := &roster{path: path}
	content, err := readKeys(path)
	if err != nil {
		return nil, err
	}
	if r.people, err = parseKeys(path, content); err != nil {
		return nil, err
	}
	if len(r.people) == 0 {
		return nil, wrong(fill(law.T("公钥文件 %s 里没有公钥，没有人进得来", "the keys file %s holds no key, nobody could come in"), path),
			law.T("每行写一个公钥，例如 environment=\"BANGXIN_ROLE=lawyer\" ssh-ed25519 AAAA... 王律师", "write one public key a line, as environment=\"BANGXIN_ROLE=lawyer\" ssh-ed25519 AAAA... Wang"))
	}
	r.content = content
	return r, nil
}

func readKeys(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, &Error{
			Says: fill(law.T("读不了公钥文件 %s", "cannot read the keys file %s"), path), Err: err,
			Hints: []law.Text{fill(law.T("%s", "%s"), cause(err).Error())},
		}
	}
	defer f.Close()
	content, err := io.ReadAll(io.LimitReader(f, keysBytes+1))
	switch {
	case err != nil:
		return nil, &Error{
			Says: fill(law.T("读不了公钥文件 %s", "cannot read the keys file %s"), path), Err: err,
			Hints: []law.Text{fill(law.T("%s", "%s"), cause(err).Error())},
		}
	case len(content) > keysBytes:
		return nil, wrong(fill(law.T("公钥文件 %s 超过 1 MiB", "the keys file %s is larger than 1 MiB"), path))
	}
	return content, nil
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

// reload reads the file again. changed is false where it says what it said before;
// where it cannot be read or has mistakes the people stay as they are. Else it gives
// the people of before and of now.
func (r *roster) reload() (changed bool, before, after map[string]Person, err error) {
	content, err := readKeys(r.path)
	r.mu.Lock()
	defer r.mu.Unlock()
	if err != nil {
		if r.missing {
			return false, nil, nil, nil // said before
		}
		r.missing = true
		return true, nil, nil, err
	}
	if !r.missing && bytes.Equal(content, r.content) {
		return false, nil, nil, nil
	}
	r.missing, r.content = false, content
	people, err := parseKeys(r.path, content)
	if err != nil {
		return true, nil, nil, err
	}
	before, r.people = r.people, people
	return true, before, people, nil
}
