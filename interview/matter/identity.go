package matter

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"

	"filippo.io/age"
)

// identityName is the file that holds the user's identity: a hybrid
// (post-quantum) age identity, encrypted with the passphrase. With it, the
// passphrase and the age program, everything here can be read without bangxin.
const (
	identityOwner = "identity"
	identityName  = identityOwner + ".age"
)

const (
	identityHead    = "# bangxin identity "
	identityVersion = 1
)

// Keys open and write the matters of one identity. They are given by Create and
// Unlock and may be used by many goroutines. Nothing of them is ever printed.
type Keys struct {
	identity  *age.HybridIdentity
	recipient *age.HybridRecipient
}

// Format keeps the keys out of logs, whatever the verb.
func (k *Keys) Format(w fmt.State, _ rune) { _, _ = w.Write([]byte("matter.Keys")) }

func keysOf(id *age.HybridIdentity) *Keys { return &Keys{id, id.Recipient()} }

// HasIdentity reports whether a passphrase has been set for this store.
func (s *Store) HasIdentity() (bool, error) {
	_, err := s.disk.Stat(s.identity())
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, diskError("look for identity", s.identity(), err, false)
	}
	return true, nil
}

// Create makes the user's identity, and the directory where it is missing, and
// encrypts it with the passphrase. It takes about a second, by design. It never
// replaces an identity (IdentityExists).
func (s *Store) Create(passphrase string) (*Keys, error) {
	const act = "create identity"
	if passphrase == "" {
		return nil, fail(act, EmptyPassphrase, "", nil)
	}
	if err := s.disk.MakeDir(s.dir); err != nil {
		return nil, diskError(act, s.dir, err, true)
	}
	unlock, err := s.lockIdentity(act)
	if err != nil {
		return nil, err
	}
	defer unlock()
	if has, err := s.HasIdentity(); err != nil {
		return nil, err
	} else if has {
		return nil, fail(act, IdentityExists, s.identity(), nil)
	}
	id, err := age.GenerateHybridIdentity()
	if err != nil {
		return nil, fail(act, DiskFailed, "", err) // the system's randomness failed
	}
	if err := s.writeIdentity(act, id, passphrase); err != nil {
		return nil, err
	}
	return keysOf(id), nil
}

// Unlock opens the identity with the passphrase and clears away what a killed
// process left behind. It takes about a second, by design.
func (s *Store) Unlock(passphrase string) (*Keys, error) {
	id, err := s.readIdentity("unlock", passphrase)
	if err != nil {
		return nil, err
	}
	s.sweep()
	return keysOf(id), nil
}

// ChangePassphrase encrypts the identity with another passphrase. The matters
// stay as they are, and so do the keys. A copy of the old identity.age, in a
// backup for instance, still opens with the old passphrase: say so.
func (s *Store) ChangePassphrase(from, to string) error {
	const act = "change passphrase"
	if to == "" {
		return fail(act, EmptyPassphrase, "", nil)
	}
	if has, err := s.HasIdentity(); err != nil {
		return err
	} else if !has {
		return fail(act, NoIdentity, s.identity(), nil)
	}
	unlock, err := s.lockIdentity(act)
	if err != nil {
		return err
	}
	defer unlock()
	id, err := s.readIdentity(act, from)
	if err != nil {
		return err
	}
	return s.writeIdentity(act, id, to)
}

func (s *Store) identity() string { return filepath.Join(s.dir, identityName) }

// lockIdentity keeps two processes from making or changing it at once.
func (s *Store) lockIdentity(act string) (unlock func(), err error) {
	l, err := s.disk.Lock(s.lockPath(identityOwner))
	if err != nil {
		return nil, diskError(act, s.identity(), err, true)
	}
	return func() { _ = l.Close() }, nil // it is freed with the process at the latest
}

func (s *Store) readIdentity(act, passphrase string) (*age.HybridIdentity, error) {
	path := s.identity()
	if passphrase == "" {
		return nil, fail(act, EmptyPassphrase, "", nil)
	}
	data, _, err := s.disk.Read(path, maxFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fail(act, NoIdentity, path, err)
	}
	if err != nil {
		return nil, diskError(act, path, err, false)
	}
	with, err := age.NewScryptIdentity(passphrase)
	if err != nil {
		return nil, fail(act, EmptyPassphrase, "", err)
	}
	plain, k, err := unseal(data, identityBlock, with)
	if err != nil {
		if k == OtherIdentity {
			k = WrongPassphrase
			if !bytes.Contains(data, []byte("\n-> scrypt ")) {
				k = Altered // encrypted, but by nothing that a passphrase opens
			}
		}
		return nil, fail(act, k, path, err)
	}
	id, k, err := parseIdentity(string(plain))
	if err != nil {
		return nil, fail(act, k, path, err)
	}
	return id, nil
}

// writeIdentity encrypts the identity with a passphrase and puts it in place.
func (s *Store) writeIdentity(act string, id *age.HybridIdentity, passphrase string) error {
	to, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		return fail(act, EmptyPassphrase, "", err)
	}
	if s.testOnlyWork > 0 {
		to.SetWorkFactor(s.testOnlyWork)
	}
	data, err := seal(identityText(id), identityBlock, to)
	if err != nil {
		return fail(act, DiskFailed, "", err)
	}
	if _, err := write(s.disk, s.identity(), data); err != nil {
		return diskError(act, s.identity(), err, true)
	}
	return nil
}

// parseIdentity reads what writeIdentity wrote.
func parseIdentity(plain string) (*age.HybridIdentity, Kind, error) {
	head, rest, _ := strings.Cut(plain, "\n")
	version, ok := strings.CutPrefix(head, identityHead)
	n, err := strconv.Atoi(version)
	switch {
	case !ok || err != nil || n < 1:
		return nil, Unreadable, errors.New("not an identity of bangxin")
	case n > identityVersion:
		return nil, Newer, fmt.Errorf("identity version %d", n)
	}
	id, err := age.ParseHybridIdentity(strings.TrimSpace(rest))
	if err != nil {
		return nil, Unreadable, errors.New("the identity is malformed") // age's error may quote the key
	}
	return id, "", nil
}
