package matter

import (
	"errors"
	"io"
	"os"
	"syscall"
)

// fileFlagDeleteOnClose lets the system remove the file with its last handle,
// also when the process is killed.
const fileFlagDeleteOnClose = 0x04000000

// lockFile opens a file of its own that nobody else may open meanwhile. The
// system closes and removes it when the process ends, however it ends.
func lockFile(path string) (io.Closer, error) {
	name, err := syscall.UTF16PtrFromString(path)
	if err != nil {
		return nil, err
	}
	h, err := syscall.CreateFile(name, syscall.GENERIC_READ|syscall.GENERIC_WRITE, 0, nil,
		syscall.OPEN_ALWAYS, syscall.FILE_ATTRIBUTE_NORMAL|fileFlagDeleteOnClose, 0)
	if errors.Is(err, errorSharingViolation) {
		return nil, errHeld
	}
	if err != nil {
		return nil, &os.PathError{Op: "lock", Path: path, Err: err}
	}
	return os.NewFile(uintptr(h), path), nil
}
