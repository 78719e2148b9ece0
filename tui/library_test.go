package tui

import (
	"slices"
	"strings"
	"testing"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/library"
)

// The terms of the screen come first, words typed find the others, in both
// languages.
func TestGlossaryKnowsTheScreen(t *testing.T) {
	for lang, text := range map[law.Lang]string{law.ZH: " 推定\n 明知，情节 严重", law.EN: "presumed KNOWLEDGE in serious\n  circumstances"} {
		seen := flat(text)
		if lang == law.ZH && (!mentions(seen, "推定明知") || !mentions(seen, "情节严重")) || lang == law.EN && (!mentions(seen, "presumed knowledge") || !mentions(seen, "Serious circumstances")) {
			t.Errorf("%q: a term broken over two lines is not seen in %q", text, seen)
		}
		if mentions(seen, "plea") || mentions(flat("acknowledge"), "knowledge") {
			t.Error("the end of a word was taken for a term")
		}
	}
	c := openParted(law.EN, 80, 24)
	c.press("m")
	g := c.top().(*glossaryScreen)
	if len(g.here) == 0 || len(g.here)+len(g.rest) != len(script.Glossary()) {
		t.Fatalf("%d terms on the screen, %d others", len(g.here), len(g.rest))
	}
	c.press("缓刑")
	if terms, _ := g.shown(); len(terms) == 0 || terms[0].Name.ZH != "缓刑" {
		t.Errorf("found are %d terms", len(terms))
	}
	c.press("ctrl+u", "zzz")
	if v := plain(c); !strings.Contains(v, c.w.Glossary.None.EN) {
		t.Errorf("nothing found is not said:\n%s", v)
	}
}

// Every case has a page that keeps to the screen, and opens as an interview from
// which esc leads back to it.
func TestEveryCase(t *testing.T) {
	for i, x := range library.All() {
		lang, size := law.Langs()[i%2], sizes()[i/2%3]
		c := drive(lang, size[0], size[1])
		c.push(newCase(x))
		c.press("down", "end", "home", "o", "esc")
		if s, ok := c.top().(*caseScreen); !ok || s.of != x || len(c.outer) != 0 {
			t.Fatalf("%s: back led to %T", x.ID, c.top())
		}
		if len(c.wrong) > 0 {
			t.Errorf("%s: %s", x.ID, c.wrong[0])
		}
	}
}

// Every value of a filter that is offered lets some case through, and the list is
// what the library gives.
func TestLibraryFilter(t *testing.T) {
	c := drive(law.ZH, 80, 24)
	c.press("c", "f")
	f := c.top().(*filterScreen)
	for side := range sideCount {
		f.list.at = side
		for range sideValues(side) {
			if n := len(f.filter.Of(library.All())); n == 0 {
				t.Errorf("%+v lets nothing through", f.filter)
			}
			c.press("right")
		}
		if f.filter != (library.Filter{}) {
			t.Errorf("going round leads to %+v", f.filter)
		}
	}
	f.filter = library.Filter{Outcome: casefile.NotProsecuted}
	c.press("enter")
	s := c.top().(*libraryScreen)
	if want := s.filter.Of(library.All()); len(want) == 0 || !slices.Equal(s.cases, want) {
		t.Errorf("%d cases are listed, the library gives %d", len(s.cases), len(want))
	}
}
