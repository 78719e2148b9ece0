package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/spf13/cobra"

	"bangxin/law"
)

func speaker(l law.Lang) *program { return &program{lang: l, say: allWords(), version: "test"} }

// names lists what is in a directory.
func names(t *testing.T, dir string) string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return strings.Join(out, " ")
}

func says(s string) func(io.Writer) error {
	return func(w io.Writer) error { _, err := io.WriteString(w, s); return err }
}

// A write that fails half way leaves what was there before, and nothing else.
func TestSaveFailsHalfWay(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "out.md")
	full := func(w io.Writer) error {
		if _, err := io.WriteString(w, "half"); err != nil {
			return err
		}
		return &fs.PathError{Op: "write", Path: path, Err: syscall.ENOSPC}
	}
	err := speaker(law.EN).save(path, false, full)
	var f *failure
	if !errors.As(err, &f) || f.code != exitFailed || !strings.Contains(f.Error(), "the disk is full") || !strings.Contains(f.Error(), "hint: make room") {
		t.Errorf("a full disk is said as %v", err)
	}
	if got := names(t, dir); got != "" {
		t.Errorf("it left %s", got)
	}
	if err := os.WriteFile(path, []byte("before"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := speaker(law.EN).save(path, true, full); err == nil {
		t.Error("no error")
	}
	if data, err := os.ReadFile(path); err != nil || string(data) != "before" || names(t, dir) != "out.md" {
		t.Errorf("what was there is now %q (%v), in %s", data, err, names(t, dir))
	}
}

// A file that came to be there while the report was made is not replaced, and a
// report is for its owner's eyes.
func TestSaveKeepsAndHides(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "out.md")
	p := speaker(law.ZH)
	if err := p.save(path, false, says("first")); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v (%v)", info.Mode(), err)
	}
	err := p.save(path, false, says("second"))
	var f *failure
	if !errors.As(err, &f) || f.code != exitWrong {
		t.Errorf("a file that is there is said as %v", err)
	}
	if data, _ := os.ReadFile(path); string(data) != "first" || names(t, dir) != "out.md" {
		t.Errorf("it is now %q, in %s", data, names(t, dir))
	}
	if err := p.save(path, true, says("third")); err != nil {
		t.Fatal(err)
	}
	if data, _ := os.ReadFile(path); string(data) != "third" || names(t, dir) != "out.md" {
		t.Errorf("it is now %q, in %s", data, names(t, dir))
	}
}

// What stands in the way is named; a folder that may not be written to is the
// program's failure, a wrong name the caller's.
func TestCannotWrite(t *testing.T) {
	for _, c := range []struct {
		err  error
		want string
	}{
		{fs.ErrPermission, "not allowed to write x/out.md"},
		{syscall.EACCES, "not allowed to write x/out.md"},
		{syscall.EROFS, "not allowed to write x/out.md"},
		{syscall.ENOSPC, "the disk is full"},
		{syscall.ENOENT, "no such directory: x"},
		{syscall.EIO, "cannot write x/out.md: "},
	} {
		var f *failure
		if err := speaker(law.EN).cannotWrite("x/out.md", &fs.PathError{Op: "open", Err: c.err}); !errors.As(err, &f) || f.code != exitFailed || !strings.Contains(f.Error(), c.want) {
			t.Errorf("%v is said as %v", c.err, err)
		}
	}
	pipe := filepath.Join(t.TempDir(), "link.md")
	if err := os.Symlink("/dev/null", pipe); err != nil {
		t.Fatal(err)
	}
	var f *failure
	if err := speaker(law.EN).mayWrite(pipe, true); !errors.As(err, &f) || f.code != exitWrong || !strings.Contains(f.Error(), "not an ordinary file") {
		t.Errorf("a link is said as %v", err)
	}
}

// The manual page names every command and every flag, and no line of it is taken
// for a request by accident.
func TestManPage(t *testing.T) {
	requests := map[string]bool{"TH": true, "nh": true, "SH": true, "SS": true, "PP": true, "TP": true, "RS": true, "RE": true, "nf": true, "fi": true, "br": true, "ad": true}
	for _, l := range law.Langs() {
		p := speaker(l)
		root := p.root()
		page := p.manPage(root)
		if page != p.manPage(root) {
			t.Error("the page differs from itself")
		}
		var every func(c *cobra.Command)
		every = func(c *cobra.Command) {
			if c.Name() != "bangxin" && !strings.Contains(page, escapeRoff(c.CommandPath())) {
				t.Errorf("%s: no command %s", l, c.Name())
			}
			for _, f := range strings.Split(c.LocalFlags().FlagUsages(), "\n") {
				for _, word := range strings.Fields(f) {
					if strings.HasPrefix(word, "--") && !strings.Contains(page, escapeRoff(word)) {
						t.Errorf("%s: no flag %s", l, word)
					}
				}
			}
			for _, sub := range c.Commands() {
				every(sub)
			}
		}
		every(root)
		for _, line := range strings.Split(page, "\n") {
			if name, _, _ := strings.Cut(strings.TrimPrefix(line, "."), " "); strings.HasPrefix(line, ".") && !requests[name] {
				t.Errorf("%s: %s", l, line)
			}
		}
	}
	m := &roff{}
	m.text(".SH x\n'y\n\\fB -z")
	if want := "\\&.SH x\n\\&'y\n\\efB \\-z\n"; m.b.String() != want {
		t.Errorf("escaped as %q, want %q", m.b.String(), want)
	}
}
