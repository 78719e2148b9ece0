//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package matter

import (
	"errors"
	"io"
	"os"
	"syscall"
)

// lockFile takes an exclusive lock (flock) on a file of its own, made where it
// is missing. The system frees it when the process ends, however it ends; Close
// removes the file as well.
func lockFile(path string) (io.Closer, error) {
	for {
		f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
		if err != nil {
			return nil, err
		}
		if err := flock(f); err != nil {
			f.Close()
			return nil, err
		}
		// Its last holder may have removed the file between opening and locking;
		// then the lock is on a file that nobody else can find, and counts nothing.
		held, err := f.Stat()
		if err != nil {
			f.Close()
			return nil, err
		}
		if now, err := os.Stat(path); err == nil && os.SameFile(held, now) {
			return flockHeld{f, path}, nil
		}
		f.Close()
	}
}

func flock(f *os.File) error {
	for {
		err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		switch {
		case errors.Is(err, syscall.EINTR):
			continue
		case errors.Is(err, syscall.EWOULDBLOCK):
			return errHeld
		case errors.Is(err, syscall.ENOTSUP), errors.Is(err, syscall.ENOSYS), errors.Is(err, syscall.ENOLCK):
			return errNoLocks
		}
		return err
	}
}

type flockHeld struct {
	f    *os.File
	path string
}

// Close removes the file while the lock is still held, then frees the lock.
func (l flockHeld) Close() error {
	_ = os.Remove(l.path) // a lock file left behind locks nobody out
	return l.f.Close()
}
