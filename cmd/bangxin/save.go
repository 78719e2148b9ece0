package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"bangxin/law"
)

// mayWrite refuses early what save would refuse: a file that is there already,
// unless that is meant, and what is no file.
func (p *program) mayWrite(path string, force bool) error {
	info, err := os.Lstat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return p.cannotWrite(path, err)
	case info.IsDir():
		return wrong(fill(p.say.Errors.OutputDirectory, path))
	case !info.Mode().IsRegular():
		return wrong(fill(p.say.Errors.NotAFile, path), p.say.Errors.UseStdout)
	case !force:
		return p.exists(path)
	}
	return nil
}

func (p *program) exists(path string) error {
	f := wrong(fill(p.say.Errors.Exists, path), p.say.Errors.UseForce)
	f.cause = fs.ErrExist
	return f
}

// save writes a file whole or not at all: into a file of another name beside it,
// which then takes its name. Only its owner can read it, for it may hold what was
// told in confidence. A file that came to be there in the meantime is kept unless
// force says otherwise.
func (p *program) save(path string, force bool, write func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".bangxin-*.tmp")
	if err != nil {
		return p.cannotWrite(path, err)
	}
	temp := f.Name()
	err = write(f)
	if err == nil {
		err = f.Sync()
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = place(temp, path, force)
	}
	if err != nil {
		_ = os.Remove(temp)
		if !force && errors.Is(err, fs.ErrExist) {
			return p.exists(path)
		}
		return p.cannotWrite(path, err)
	}
	return nil
}

// place gives a finished file its name.
func place(temp, path string, force bool) error {
	if force {
		return os.Rename(temp, path)
	}
	// A link, unlike a rename, never replaces a file. Where the file system has no
	// links, look and rename.
	err := os.Link(temp, path)
	if err == nil {
		_ = os.Remove(temp) // the file is there; a second name for it does no harm
		return nil
	}
	if errors.Is(err, fs.ErrExist) {
		return err
	}
	if _, err := os.Lstat(path); err == nil {
		return fs.ErrExist
	}
	return os.Rename(temp, path)
}

// cannotWrite says why a file could not be written. Nothing of it is left.
func (p *program) cannotWrite(path string, err error) error {
	says, hint := fill(p.say.Errors.CannotWrite, path, err.Error()), law.Text{}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		says, hint = fill(p.say.Errors.NoFolder, filepath.Dir(path)), p.say.Errors.OtherFolder
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		says, hint = fill(p.say.Errors.MayNotWrite, path), p.say.Errors.OtherFolder
	case errors.Is(err, syscall.ENOSPC):
		says, hint = fill(p.say.Errors.DiskFull, path), p.say.Errors.MakeRoom
	}
	f := &failure{says: says, code: exitFailed, cause: err}
	if !hint.IsZero() {
		f.hints = append(f.hints, hint)
	}
	return f
}
