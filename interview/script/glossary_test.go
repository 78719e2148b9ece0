package script

import (
	"testing"

	"bangxin/law/corpus"
)

// Every term is there in both languages, stands once, and what it cites is held.
func TestGlossary(t *testing.T) {
	terms := Glossary()
	if len(terms) < 45 {
		t.Errorf("only %d terms", len(terms))
	}
	seen := map[string]bool{}
	for _, x := range terms {
		if !x.Name.Complete() || !x.Says.Complete() {
			t.Errorf("%+v is not there in both languages", x.Name)
		}
		for _, name := range append([]string{x.Name.ZH, x.Name.EN}, x.Also...) {
			if name == "" || seen[name] {
				t.Errorf("the name %q is empty or stands twice", name)
			}
			seen[name] = true
		}
		for _, c := range x.Cites {
			if _, err := corpus.Get(c); err != nil {
				t.Errorf("%s cites %s: %v", x.Name.ZH, c, err)
			}
		}
	}
	terms[0] = nil
	if Glossary()[0] == nil {
		t.Error("the list is not the caller's own")
	}
}
