package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"bangxin/interview/matter"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
)

// fixturePass opens testdata/identity.age, which is encrypted with a low work
// factor so that tests need not wait.
const fixturePass = "correct horse"

// fixtureStore puts that identity into a directory.
func fixtureStore(dir string) (*matter.Store, *matter.Keys, error) {
	data, err := os.ReadFile("testdata/identity.age")
	if err != nil {
		return nil, nil, err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, nil, err
	}
	if err := os.WriteFile(filepath.Join(dir, "identity.age"), data, 0o600); err != nil {
		return nil, nil, err
	}
	store := matter.Open(dir)
	keys, err := store.Unlock(fixturePass)
	return store, keys, err
}

// makeMatter is a command of the scripts: matter DIR TITLE begins a matter and
// puts the start of its id into ID.
func makeMatter(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: matter dir title")
	}
	store, keys, err := fixtureStore(ts.MkAbs(args[0]))
	ts.Check(err)
	facts := fact.Facts{fact.HelpKinds: {Value: fact.Get(fact.HelpKinds).Pick("hosting")}}
	h, err := store.New(keys, &matter.Matter{Case: &casefile.File{Title: args[1], Facts: facts}}, law.Date(2026, 11, 21))
	ts.Check(err)
	ts.Check(h.Close())
	ts.Setenv("ID", h.ID()[:6])
}

// A file the screen exports to is never written over, and what is wrong is said
// in one piece.
func TestWriteNew(t *testing.T) {
	p := &program{say: allWords()}
	path := filepath.Join(t.TempDir(), "a.yaml")
	if err := p.writeNew(path, []byte("one")); err != nil {
		t.Fatal(err)
	}
	err := p.writeNew(path, []byte("two"))
	var f *failure
	if !errors.As(err, &f) || !strings.HasSuffix(f.Words().EN, "Choose another name.") || strings.Contains(f.Words().EN, "force") {
		t.Errorf("said %v", err)
	}
	if data, err := os.ReadFile(path); err != nil || string(data) != "one" {
		t.Errorf("the file holds %q, %v", data, err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm()&0o077 != 0 {
		t.Errorf("others can read it: %v %v", info.Mode(), err)
	}
}
