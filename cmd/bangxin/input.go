package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"bangxin/law"
	"bangxin/law/casefile"
)

// caseFile reads a case file, or standard input for "-". Warnings are printed;
// mistakes are the error, all of them.
func (p *program) caseFile(path string) (*casefile.File, error) {
	data, err := p.read(path)
	if err != nil {
		return nil, err
	}
	name := filepath.Base(path)
	if path == "-" {
		name = p.tr(p.say.Stdin)
	}
	f, err := casefile.Parse(name, data)
	var problems *casefile.Problems
	if errors.As(err, &problems) {
		return nil, &failure{rendered: problems.Render, code: exitWrong, cause: err}
	} else if err != nil {
		return nil, fmt.Errorf("read the case file: %w", err)
	}
	for _, w := range f.Warnings {
		_, _ = io.WriteString(p.err, w.Render(name, p.lang))
	}
	return f, nil
}

// read reads at most one byte more than a case file may have, so that a file
// without end does no harm.
func (p *program) read(path string) ([]byte, error) {
	in := p.in
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return nil, p.cannotOpen(path, err)
		}
		defer f.Close()
		in = f
	}
	if info, err := in.Stat(); err == nil && info.IsDir() {
		return nil, wrong(fill(p.say.Errors.Directory, path))
	}
	data, err := io.ReadAll(io.LimitReader(in, casefile.MaxSize+1))
	if err != nil {
		return nil, &failure{says: fill(p.say.Errors.CannotRead, path, err.Error()), code: exitFailed, cause: err}
	}
	return data, nil
}

func (p *program) cannotOpen(path string, err error) error {
	var says law.Text
	switch {
	case errors.Is(err, fs.ErrNotExist):
		says = fill(p.say.Errors.NoFile, path)
	case errors.Is(err, fs.ErrPermission):
		says = fill(p.say.Errors.NotAllowed, path)
	default:
		says = fill(p.say.Errors.CannotRead, path, err.Error())
	}
	f := wrong(says)
	f.cause = err
	return f
}

// isTerminal reports whether a file is a device to type at or to look at. The
// null device is one of characters too, but nobody sits there.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}
