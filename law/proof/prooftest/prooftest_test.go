package prooftest

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bangxin/law/proof"
)

// listener is a test that keeps what it is told.
type listener struct {
	testing.TB
	name   string
	failed bool
	heard  strings.Builder
}

func (l *listener) Helper()      {}
func (l *listener) Name() string { return l.name }
func (l *listener) Failed() bool { return l.failed }

func (l *listener) Errorf(format string, args ...any) {
	l.failed = true
	fmt.Fprintf(&l.heard, format, args...)
}

func (l *listener) Fatal(args ...any)                 { l.Errorf("%s", fmt.Sprint(args...)) }
func (l *listener) Fatalf(format string, args ...any) { l.Errorf(format, args...) }

// A figure holds where the same test of the same package counts the same, and
// nowhere else.
func TestCheck(t *testing.T) {
	t.Setenv("BANGXIN_PROOF", "")
	kept := proof.All()[0]
	t.Chdir(filepath.Join("..", "..", "..", filepath.FromSlash(kept.Package)))
	for _, c := range []struct {
		name, test string
		count      int64
		args       []string
		want       string
	}{
		{"the same", kept.Test, kept.Count, kept.Args, ""},
		{"the same, in a subtest", kept.Test + "/part", kept.Count, kept.Args, ""},
		{"one more", kept.Test, kept.Count + 1, kept.Args, "the program says"},
		{"one less", kept.Test, kept.Count - 1, kept.Args, "the program says"},
		{"another test", "TestOther", kept.Count, kept.Args, "the program says"},
		{"called otherwise", kept.Test, kept.Count, []string{"-tags", "other"}, "the program says"},
	} {
		l := &listener{name: c.test}
		Check(l, kept.ID, c.count, c.args...)
		if heard := l.heard.String(); (c.want == "") == l.failed || !strings.Contains(heard, c.want) {
			t.Errorf("%s: failed %v, %q", c.name, l.failed, heard)
		}
	}
	l := &listener{name: kept.Test, failed: true}
	if Check(l, kept.ID, kept.Count+1); l.heard.Len() > 0 {
		t.Errorf("a test that failed compares: %s", l.heard.String())
	}
}

// A figure is written where the module keeps it, as the record of the test that
// counted it.
func TestUpdate(t *testing.T) {
	kept := proof.All()[0]
	root := t.TempDir()
	figures := filepath.Join(root, "law", "proof", "figures")
	for _, dir := range []string{figures, filepath.Join(root, "law", "liability")} {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(root, "go.mod"), []byte("module bangxin\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Chdir(filepath.Join(root, "law", "liability"))
	t.Setenv("BANGXIN_PROOF", update)
	for _, l := range []*listener{{name: "TestCount/a"}, {name: "TestCount", failed: true}} {
		count := 42
		if l.failed {
			count = 7 // of a test that failed: not written
		}
		if Check(l, kept.ID, count, "-tags", "e2e"); l.heard.Len() > 0 {
			t.Fatal(l.heard.String())
		}
	}
	data, err := os.ReadFile(filepath.Join(figures, kept.ID+".json"))
	if err != nil {
		t.Fatal(err)
	}
	var got proof.Figure
	if err := json.Unmarshal(data, &got); err != nil {
		t.Fatal(err)
	}
	want := proof.Figure{ID: kept.ID, Count: 42, Package: "law/liability", Test: "TestCount", Args: []string{"-tags", "e2e"}}
	if !same(got, want) {
		t.Errorf("wrote %+v, want %+v", got, want)
	}
}
