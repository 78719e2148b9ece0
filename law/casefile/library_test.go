package casefile

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

// Every case of the library is a sound case file, without even a warning, and
// survives being written.
func TestLibraryCases(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "library", "cases", "*.yaml"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no library cases found (%v)", err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		f, err := Parse(filepath.Base(name), data)
		if err != nil {
			t.Errorf("%v", err)
			continue
		}
		for _, w := range f.Warnings {
			t.Errorf("%s", w.Render(filepath.Base(name), 1))
		}
		if f.Holding == nil {
			t.Errorf("%s: no holding", name)
		}
		g := reread(t, f)
		if f.Warnings, g.Warnings = nil, nil; !reflect.DeepEqual(f, g) {
			t.Errorf("%s changes when it is written", name)
		}
	}
}
