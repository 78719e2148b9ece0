package audit

import (
	"errors"
	"io"
	"os"
	"syscall"
)

// Numbers of Windows that package syscall does not name.
const (
	errorSharingViolation = syscall.Errno(32)
	fileFlagDeleteOnClose = 0x04000000
)

// lock opens a file of its own beside the record that nobody else may open
// meanwhile. The system closes and removes it when the process ends, however it
// ends.
func lock(f *os.File) (io.Closer, error) {
	path := f.Name() + ".lock"
	name, err := syscall.UTF16PtrFromString(path)
	if err != nil {
		return io.NopCloser(nil), err
	}
	h, err := syscall.CreateFile(name, syscall.GENERIC_READ|syscall.GENERIC_WRITE, 0, nil,
		syscall.OPEN_ALWAYS, syscall.FILE_ATTRIBUTE_NORMAL|fileFlagDeleteOnClose, 0)
	switch {
	case errors.Is(err, errorSharingViolation):
		return io.NopCloser(nil), ErrHeld
	case err != nil:
		return io.NopCloser(nil), err
	}
	return os.NewFile(uintptr(h), path), nil
}

// syncDir has nothing to do: a directory cannot be synced here.
func syncDir(string) error { return nil }
