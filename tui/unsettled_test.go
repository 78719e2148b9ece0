package tui

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/library"
)

// From the analysis one key leads to what is still open and to the evidence that would
// settle it, whether it was never answered, not known, or disputed; an answer given there
// takes it off the list.
func TestUnsettled(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			t.Run(fmt.Sprintf("%s %dx%d", lang, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				c := drive(lang, size[0], size[1])
				w := c.w.Unsettled
				c.press("s", "11", "enter", "2", "enter", "0", "1", "enter", "2", "enter", "tab", "down", "enter", "tab", "a", "u")
				s, ok := c.top().(*unsettled)
				if !ok {
					t.Fatalf("u leads to %T", c.top())
				}
				seen := map[fact.ID]law.Text{}
				var pages strings.Builder
				for i := range s.rows {
					seen[s.rows[i].fact] = s.rows[i].why
					pages.WriteString(flat(c.View()))
					c.press("down")
				}
				if len(c.wrong) > 0 {
					t.Fatal(c.wrong[0])
				}
				if seen[fact.AmountsSettlement] != w.Unknown {
					t.Errorf("an answer not known is listed as %q", seen[fact.AmountsSettlement].EN)
				}
				if seen[fact.AmountsGains] != w.Unanswered || seen[fact.HelpKinds] != w.Unproved {
					t.Errorf("the gains are %q, the kinds of help %q", seen[fact.AmountsGains].EN, seen[fact.HelpKinds].EN)
				}
				if size[0] >= 120 && !strings.Contains(pages.String(), strings.TrimSpace(flat(c.say(script.Settles(script.SectionAmounts))))) {
					t.Error("the evidence that settles amounts is not named")
				}

				for s.list.at > 0 {
					c.press("up")
				}
				for s.rows[s.list.at].fact != fact.AmountsSettlement {
					c.press("down")
				}
				c.press("enter", "up", "26万", "enter")
				c.View()
				if c.top() != screen(s) {
					t.Fatalf("the answer leads to %T", c.top())
				}
				for _, r := range s.rows {
					if r.fact == fact.AmountsSettlement && r.why == w.Unknown {
						t.Error("what was answered is still listed as not known")
					}
				}
				if len(c.wrong) > 0 {
					t.Fatal(c.wrong[0])
				}
			})
		}
	}
}

// From a question its provisions open with one key, and with one the real cases that
// give the same fact, those likest to the answers first.
func TestBesideAQuestion(t *testing.T) {
	for _, lang := range law.Langs() {
		c := drive(lang, 80, 24)
		c.press("s", "11", "enter", "tab", "c")
		p, ok := c.top().(*provisionScreen)
		if !ok || p.cite != script.For(fact.HelpedCount).Cites[0] {
			t.Fatalf("c leads to %T", c.top())
		}
		c.press("esc", "k")
		s, ok := c.top().(*libraryScreen)
		if !ok {
			t.Fatalf("k leads to %T", c.top())
		}
		s.receive(c.Model, readCases())
		if len(s.cases) == 0 || len(s.cases) == len(library.All()) {
			t.Errorf("%d cases", len(s.cases))
		}
		for _, x := range s.cases {
			if _, given := x.File().Facts.Known(fact.HelpedCount); !given {
				t.Errorf("%s does not say how many were helped", x.ID)
			}
		}
		payment := fact.Get(fact.HelpKinds).Option("payment_settlement")
		if v, _ := s.cases[0].File().Facts.Known(fact.HelpKinds); !v.Has(payment) {
			t.Errorf("first stands %s, which has another kind of help", s.cases[0].ID)
		}
		if v := c.View(); !strings.Contains(flat(v), strings.TrimSpace(flat(c.say(fact.Get(fact.HelpedCount).Name)))) {
			t.Errorf("the list does not say what it is of:\n%s", v)
		}
		c.press("esc")
		if _, back := c.top().(*questionScreen); !back || len(c.wrong) > 0 {
			t.Errorf("esc leads to %T; %v", c.top(), c.wrong)
		}
	}
}

// However long the list of answers is and wherever the cursor stands, "don't know" is in
// sight.
func TestUnknownInSight(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			c := drive(lang, size[0], size[1])
			c.press("s")
			for range len(fact.Get(fact.HelpKinds).Options) + 2 {
				if v := ansi.Strip(c.View()); !strings.Contains(v, " 0  [ ] "+c.say(c.w.Question.Unknown)) {
					t.Fatalf("%v %v: the row is out of sight:\n%s", lang, size, v)
				}
				c.press("down")
			}
			c.press("0", "0")
			if v := ansi.Strip(c.View()); !strings.Contains(v, " 0  [x] "+c.say(c.w.Question.Unknown)) {
				t.Errorf("%v %v: marked it does not show:\n%s", lang, size, v)
			}
			if len(c.wrong) > 0 {
				t.Error(c.wrong[0])
			}
		}
	}
}
