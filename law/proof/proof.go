// Package proof holds what the tests have shown, as they counted it: how many
// states were walked, how many broken rules were noticed, how many cases were
// replayed. The program prints these figures, and nobody types one.
//
// A test that proves something ends by handing its count to Check of package
// prooftest. A plain run compares the count with the figure kept here and fails
// where they differ; the figures are written anew by
//
//	BANGXIN_PROOF=update go test ./...
//
// A new figure needs one line in names, with its words in both languages. The
// record of it stands in figures, one file a figure, and names the test that
// counted it, so that a reader can count again with one command.
package proof

import (
	"embed"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"

	"bangxin/law"
)

//go:embed figures
var files embed.FS

// Figure is one count of one test.
type Figure struct {
	ID      string   `json:"id"`
	Count   int64    `json:"count"`
	Package string   `json:"package"`        // law/liability
	Test    string   `json:"test"`           // TestMutants
	Args    []string `json:"args,omitempty"` // what go test must be given besides
}

// Name says what was counted.
func (f Figure) Name() law.Text {
	n, _ := find(f.ID)
	return n.words
}

// Part is the heading the figure stands under.
func (f Figure) Part() Part {
	n, _ := find(f.ID)
	return n.part
}

// Command is the command that counts again and compares.
func (f Figure) Command() string {
	words := append([]string{"go", "test", "-count=1"}, f.Args...)
	return strings.Join(append(words, "-run", "'^"+f.Test+"$'", "./"+f.Package), " ")
}

// Known reports whether a figure has words, so that it can be shown.
func Known(id string) bool {
	_, ok := find(id)
	return ok
}

// Get gives the figure kept under an id.
func Get(id string) (Figure, bool) {
	i := slices.IndexFunc(All(), func(f Figure) bool { return f.ID == id })
	if i < 0 {
		return Figure{}, false
	}
	return All()[i], true
}

// All gives the figures in the order in which they are shown. The slice is
// shared and must not be changed.
func All() []Figure { return all() }

var all = sync.OnceValue(func() []Figure {
	out, err := read()
	if err != nil {
		panic(err) // the files are embedded: a test reads every one
	}
	return out
})

// read reads the records; one without words is refused, one without a record is
// left out.
func read() ([]Figure, error) {
	entries, err := files.ReadDir("figures")
	if err != nil {
		return nil, fmt.Errorf("list the figures: %w", err)
	}
	byID := map[string]Figure{}
	for _, e := range entries {
		data, err := files.ReadFile("figures/" + e.Name())
		if err != nil {
			return nil, fmt.Errorf("read the figure %s: %w", e.Name(), err)
		}
		var f Figure
		if err := json.Unmarshal(data, &f); err != nil {
			return nil, fmt.Errorf("read the figure %s: %w", e.Name(), err)
		}
		if e.Name() != f.ID+".json" || !Known(f.ID) {
			return nil, fmt.Errorf("the figure %s in %s has no words or another name", f.ID, e.Name())
		}
		byID[f.ID] = f
	}
	var out []Figure
	for _, n := range names() {
		if f, ok := byID[n.id]; ok {
			out = append(out, f)
		}
	}
	return out, nil
}
