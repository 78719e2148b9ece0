// Package prooftest is how a test says what it has proved. It is for tests
// alone: the program reads the figures through package proof.
package prooftest

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"bangxin/law/proof"
)

// update is the word in the environment that has the figures written anew:
// BANGXIN_PROOF=update go test ./...
const update = "update"

// Check compares what a test counted with the figure the program prints, and
// fails the test where they differ. It stands at the end of the test, where all
// it counts has been shown; a test that has failed already proves nothing, and
// neither writes nor compares. args are what go test must be given besides for
// the test to run at all, such as "-tags", "e2e".
func Check[N ~int | ~int64 | ~uint64](t testing.TB, id string, count N, args ...string) {
	t.Helper()
	if t.Failed() {
		return
	}
	if !proof.Known(id) {
		t.Fatalf("the figure %s has no words: give it a line in law/proof/names.go", id)
	}
	root, pkg, err := place()
	if err != nil {
		t.Fatal(err)
	}
	test, _, _ := strings.Cut(t.Name(), "/")
	got := proof.Figure{ID: id, Count: int64(count), Package: pkg, Test: test, Args: args}
	if os.Getenv("BANGXIN_PROOF") == update {
		if err := write(filepath.Join(root, "law", "proof", "figures", id+".json"), got); err != nil {
			t.Fatal(err)
		}
		return
	}
	switch kept, ok := proof.Get(id); {
	case !ok:
		t.Errorf("counted %s: %d, and no figure is kept: BANGXIN_PROOF=update %s", id, got.Count, got.Command())
	case !same(kept, got):
		t.Errorf("counted %s: %d by %s, and the program says %d by %s; if that is right: BANGXIN_PROOF=update %s",
			id, got.Count, got.Test, kept.Count, kept.Test, got.Command())
	}
}

func same(a, b proof.Figure) bool {
	return a.ID == b.ID && a.Count == b.Count && a.Package == b.Package && a.Test == b.Test && slices.Equal(a.Args, b.Args)
}

// place finds the module's directory and, below it, the package whose test runs:
// go test runs a test in its package's directory.
func place() (root, pkg string, err error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", "", fmt.Errorf("find the package: %w", err)
	}
	for root = dir; ; root = filepath.Dir(root) {
		if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil {
			break
		}
		if root == filepath.Dir(root) {
			return "", "", fmt.Errorf("find the module: no go.mod above %s", filepath.Base(dir))
		}
	}
	pkg, err = filepath.Rel(root, dir)
	if err != nil {
		return "", "", fmt.Errorf("find the package: %w", err)
	}
	return root, filepath.ToSlash(pkg), nil
}

func write(name string, f proof.Figure) error {
	data, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		return fmt.Errorf("write the figure %s: %w", f.ID, err)
	}
	if err := os.WriteFile(name, append(data, '\n'), 0o644); err != nil {
		return fmt.Errorf("write the figure %s: %w", f.ID, err)
	}
	return nil
}
