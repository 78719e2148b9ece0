package room

import (
	"slices"
	"testing"

	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/library"
)

// The arguments a vote can carry begin with those on the step in hand; the others
// follow by the element on which they bear, and none is there twice or missing.
func TestArgumentsOfTheStepFirst(t *testing.T) {
	for _, l := range library.Course() {
		c := NewClass(subject(t, l.Case.ID))
		all := len(c.Arguments())
		for n, s := range c.Steps() {
			c.Goto(n)
			args := c.Choosable()
			if !s.Argued {
				continue
			}
			if len(args) != all {
				t.Errorf("%s %s: %d arguments of %d", l.Case.ID, s.ID, len(args), all)
			}
			var groups []string
			seen := map[string]bool{}
			for i, a := range args {
				if seen[a.ID] {
					t.Errorf("%s %s: %s stands there twice", l.Case.ID, s.ID, a.ID)
				}
				seen[a.ID] = true
				if i > 0 && s.Bears(a) && !s.Bears(args[i-1]) {
					t.Errorf("%s %s: %s comes after %s", l.Case.ID, s.ID, a.ID, args[i-1].ID)
				}
				if g := a.Bears[0].Element; !s.Bears(a) && (len(groups) == 0 || groups[len(groups)-1] != g) {
					if slices.Contains(groups, g) {
						t.Errorf("%s %s: %s stands apart from the others on %s", l.Case.ID, s.ID, a.ID, g)
					}
					groups = append(groups, g)
				}
			}
			if lastPart(s.ID) == "knowledge" && !s.Bears(args[0]) {
				t.Errorf("%s %s begins with %s", l.Case.ID, s.ID, args[0].ID)
			}
		}
	}
}

// Which arguments there are does not tell a fact that is told after the vote only:
// they are the same whatever that fact is.
func TestArgumentsTellNothingKeptBack(t *testing.T) {
	ids := func(level string) (out []string) {
		s := subject(t, "b-zhai-ke-phone-relay")
		s.Facts = s.Facts.Clone()
		s.Facts[fact.KnowledgeLevel] = fact.Answer{State: fact.Known, Value: fact.Get(fact.KnowledgeLevel).Pick(level)}
		c := NewClass(s)
		goTo(t, c, "assisting.knowledge")
		for _, a := range c.Choosable() {
			out = append(out, a.ID)
		}
		return out
	}
	d := fact.Get(fact.KnowledgeLevel)
	first := ids(d.Options[0].ID)
	for _, o := range d.Options[1:] {
		if o.ID == "none" {
			continue
		}
		if got := ids(o.ID); !slices.Equal(got, first) {
			t.Errorf("%s has %v, %s has %v", d.Options[0].ID, first, o.ID, got)
		}
	}
	if !slices.ContainsFunc(liability.Default().Analyse(liability.Request{}).Arguments, func(a liability.Argument) bool { return a.ID == "intent.for" }) {
		t.Error("no argument rests on the fact kept back, so that this shows nothing")
	}
}
