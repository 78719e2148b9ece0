package matter

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"filippo.io/age"

	"bangxin/law"
)

// A server keeps the matters of many people under one identity, which it must be
// able to read without a person at the keyboard. Such an identity stands in a file
// of its own, as the age program writes one: whoever can read the file can read
// everything encrypted for it.

// CreateKeyFile makes an identity and writes it to a file that is not there yet,
// for its owner alone.
func CreateKeyFile(path string) (*Keys, error) {
	const act = "create identity file"
	d := osDisk{}
	if _, err := d.Stat(path); err == nil {
		return nil, fail(act, IdentityExists, path, nil)
	} else if !errors.Is(err, fs.ErrNotExist) {
		return nil, diskError(act, path, err, true)
	}
	id, err := age.GenerateHybridIdentity()
	if err != nil {
		return nil, fail(act, DiskFailed, "", err) // the system's randomness failed
	}
	if _, err := write(d, path, identityText(id)); err != nil {
		return nil, diskError(act, path, err, true)
	}
	return keysOf(id), nil
}

// ReadKeyFile reads an identity that CreateKeyFile made. It refuses a file that
// every user of the machine could read.
func ReadKeyFile(path string) (*Keys, error) {
	const act = "read identity file"
	data, info, err := osDisk{}.Read(path, maxFile)
	if err != nil {
		return nil, diskError(act, path, err, false)
	}
	if openToAll(info) {
		e := fail(act, NoAccess, path, nil)
		e.Says = law.T("本机的任何用户都能读这个身份文件", "every user of this machine can read this identity file")
		e.Hint = law.T("请改为只有服务器的用户能读（chmod 600）；别人可能已经读过的，应当换一台机器重建。",
			"Let the server's user alone read it (chmod 600); where somebody may have read it already, set the server up afresh.")
		return nil, e
	}
	id, k, err := parseIdentity(string(data))
	if err != nil {
		return nil, fail(act, k, path, err)
	}
	return keysOf(id), nil
}

// identityText is an identity as it stands in a file, encrypted or not.
func identityText(id *age.HybridIdentity) []byte {
	return fmt.Appendf(nil, "%s%d\n%s\n", identityHead, identityVersion, id)
}

// Mark tells identities apart without saying anything of them: the same keys
// always give the same mark.
func (k *Keys) Mark() string {
	sum := sha256.Sum256([]byte(k.recipient.String()))
	return hex.EncodeToString(sum[:])
}

// Sweep removes what killed processes left behind: files half written, and locks
// that nobody holds. Unlock does so by itself.
func (s *Store) Sweep() { s.sweep() }

// Hold takes a file, made where it is missing, against every other process until
// it is closed or the process ends. It fails with Locked where another holds it.
func Hold(path string) (io.Closer, error) {
	l, err := lockFile(path)
	if err != nil {
		return nil, diskError("hold", path, err, true)
	}
	return l, nil
}

// WriteFile puts data in the place of a file, for its owner alone: whole and on the
// disk, or not at all. It serves what stands beside matters and is not secret.
func WriteFile(path string, data []byte) error {
	if _, err := write(osDisk{}, path, data); err != nil {
		return diskError("write file", path, err, true)
	}
	return nil
}
