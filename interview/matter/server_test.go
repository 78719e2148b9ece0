package matter_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"bangxin/interview/matter"
	"bangxin/law"
	"bangxin/law/casefile"
)

// An identity file is for its owner alone, is read back as the same keys, and is
// never written over.
func TestKeyFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "identity.txt")
	made, err := matter.CreateKeyFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	if _, err := matter.CreateKeyFile(path); !errors.Is(err, matter.IdentityExists) {
		t.Errorf("a second time: %v", err)
	}
	read, err := matter.ReadKeyFile(path)
	if err != nil || read.Mark() != made.Mark() {
		t.Fatalf("%v", err)
	}
	other, err := matter.CreateKeyFile(path + "2")
	if err != nil || other.Mark() == made.Mark() {
		t.Fatalf("two identities have one mark (%v)", err)
	}
	store := matter.Open(t.TempDir())
	h, err := store.New(made, &matter.Matter{Case: &casefile.File{Title: "甲"}}, law.MustDay("2026-11-21"))
	if err != nil {
		t.Fatal(err)
	}
	if err := h.Close(); err != nil {
		t.Fatal(err)
	}
	if x, err := store.View(read, h.ID()); err != nil || x.Title() != "甲" {
		t.Errorf("with the keys read: %v", err)
	}
	if _, err := store.View(other, h.ID()); !errors.Is(err, matter.OtherIdentity) {
		t.Errorf("with other keys: %v", err)
	}
}

func TestKeyFileFaults(t *testing.T) {
	dir := t.TempDir()
	good := filepath.Join(dir, "good")
	if _, err := matter.CreateKeyFile(good); err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(good)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		content string
		mode    os.FileMode
		want    matter.Kind
	}{
		"open to all": {string(content), 0o644, matter.NoAccess},
		"cut short":   {string(content[:len(content)-9]), 0o600, matter.Unreadable},
		"another":     {"ssh-ed25519 AAAA", 0o600, matter.Unreadable},
		"of later":    {"# bangxin identity 2\nX\n", 0o600, matter.Newer},
		"empty":       {"", 0o600, matter.Unreadable},
	} {
		path := filepath.Join(dir, "bad")
		if err := errors.Join(os.WriteFile(path, []byte(c.content), c.mode), os.Chmod(path, c.mode)); err != nil {
			t.Fatal(err)
		}
		if _, err := matter.ReadKeyFile(path); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := matter.ReadKeyFile(filepath.Join(dir, "none")); !errors.Is(err, matter.NotFound) {
		t.Errorf("missing: %v", err)
	}
}

// A file is held by one at a time.
func TestHold(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	l, err := matter.Hold(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := matter.Hold(path); !errors.Is(err, matter.Locked) {
		t.Errorf("held twice: %v", err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	l, err = matter.Hold(path)
	if err != nil {
		t.Fatal(err)
	}
	_ = l.Close()
}
