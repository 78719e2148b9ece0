//go:build !windows && !plan9

package matter

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

func isFull(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT)
}

func isReadOnly(err error) bool { return errors.Is(err, syscall.EROFS) }

// syncDir makes the names in a directory durable. Some file systems cannot sync
// a directory and say so; there is nothing more to be done on them.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	err = d.Sync()
	if errors.Is(err, syscall.EINVAL) || errors.Is(err, syscall.ENOTSUP) {
		err = nil
	}
	if c := d.Close(); err == nil {
		err = c
	}
	return err
}

// openToAll reports whether every user of the machine can read or write a file.
func openToAll(info fs.FileInfo) bool { return info.Mode().Perm()&0o007 != 0 }
