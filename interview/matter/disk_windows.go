package matter

import (
	"errors"
	"io/fs"
	"syscall"
)

// Error codes of Windows that package syscall does not name.
const (
	errorWriteProtect     = syscall.Errno(19)
	errorHandleDiskFull   = syscall.Errno(39)
	errorDiskFull         = syscall.Errno(112)
	errorSharingViolation = syscall.Errno(32)
)

func isFull(err error) bool {
	return errors.Is(err, errorDiskFull) || errors.Is(err, errorHandleDiskFull)
}

func isReadOnly(err error) bool { return errors.Is(err, errorWriteProtect) }

// syncDir has nothing to do: a directory cannot be synced here, and the file is
// put in its place with write-through.
func syncDir(string) error { return nil }

// openToAll is not known from the mode of a file here.
func openToAll(fs.FileInfo) bool { return false }
