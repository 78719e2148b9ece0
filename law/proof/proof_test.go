package proof

import (
	"strings"
	"testing"
)

// Every figure has a record and words in both languages, and stands once.
func TestFigures(t *testing.T) {
	figures, err := read()
	if err != nil {
		t.Fatal(err)
	}
	if len(figures) != len(names()) {
		t.Errorf("%d records and %d figures in names: each needs the other; BANGXIN_PROOF=update go test ./... writes the records", len(figures), len(names()))
	}
	seen := map[string]bool{}
	for _, n := range names() {
		if !n.words.Complete() || seen[n.id] || n.part > Inputs {
			t.Errorf("%s has no words, stands twice or under no heading", n.id)
		}
		seen[n.id] = true
	}
	part := Rules
	for _, f := range figures {
		if f.Count < 0 || f.Package == "" || !strings.HasPrefix(f.Test, "Test") {
			t.Errorf("%s does not say what was counted where: %+v", f.ID, f)
		}
		if !f.Part().Name().Complete() || f.Part() < part {
			t.Errorf("%s stands out of the order of the headings", f.ID)
		}
		part = f.Part()
		if got, ok := Get(f.ID); !ok || got.Count != f.Count {
			t.Errorf("Get(%s) = %+v, %v", f.ID, got, ok)
		}
	}
	if _, ok := Get("no-such-figure"); ok || Known("no-such-figure") {
		t.Error("a figure that does not exist is known")
	}
}

func TestCommand(t *testing.T) {
	f := Figure{ID: "x", Package: "law/liability", Test: "TestMutants", Args: []string{"-tags", "e2e"}}
	if got, want := f.Command(), "go test -count=1 -tags e2e -run '^TestMutants$' ./law/liability"; got != want {
		t.Errorf("the command is %s, want %s", got, want)
	}
}
