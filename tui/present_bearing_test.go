package tui

import (
	"fmt"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
)

// Beside the question of an element stand the facts it is about, as the class was
// told them; one kept back is named without what it is.
func TestAnElementIsAskedWithItsFacts(t *testing.T) {
	for i, size := range sizes() {
		lang := law.Langs()[i%2]
		c := classroom(Options{Lang: lang, Class: ofCase(t, "b-gao-gu-shi-students-gu")}, size[0], size[1])
		all := func() string {
			out := plain(c)
			for range 15 {
				out += c.frames("down")
			}
			return out
		}
		s := c.toStep(t, "assisting.seriousness")
		shown := all()
		for _, id := range []fact.ID{fact.AccountsOwn, fact.AccountsInflow} {
			if name := c.say(fact.Get(id).Name); !strings.Contains(shown, string([]rune(name)[:7])) || !strings.Contains(shown, c.given(factsOf(s), id)) {
				t.Errorf("%v: %s is not shown:\n%s", size, id, shown)
			}
		}
		s = c.toStep(t, "assisting.knowledge")
		shown = all()
		if was := c.given(factsOf(s), fact.KnowledgeLevel); strings.Contains(shown, was) || !strings.Contains(shown, c.say(c.w.Present.NotTold)) {
			t.Errorf("%v: the fact kept back is told, or not named:\n%s", size, shown)
		}
		c.toStep(t, "assisting.person")
		if shown = all(); !strings.Contains(shown, string([]rune(c.say(c.w.Present.NoFacts))[:8])) {
			t.Errorf("%v: it does not say that there are none:\n%s", size, shown)
		}
		noFaults(t, fmt.Sprint(size), c)
	}
}

// The reveal of the first step says what the votes are for; of no votes no bars are
// drawn.
func TestTheFirstStepSaysSomething(t *testing.T) {
	for i, size := range sizes() {
		c := classroom(Options{Lang: law.Langs()[i%2], Class: ofCase(t, "b-gao-gu-shi-students-gu")}, size[0], size[1])
		s := presenting(t, c)
		plain(c)
		for s.page < s.pages-1 {
			c.press(" ")
		}
		if v := c.frames(" "); !strings.Contains(v, string([]rune(c.say(c.w.Present.First))[:8])) {
			t.Errorf("%v: the reveal says nothing:\n%s", size, v)
		}
		noFaults(t, fmt.Sprint(size), c)
	}
}
