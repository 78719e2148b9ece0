//go:build e2e

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/library"
	screens "bangxin/tui/words"
)

// titled gives a case of the library and its title.
func titled(t *testing.T, id string) (*library.Case, law.Text) {
	t.Helper()
	c, ok := library.Get(id)
	if !ok {
		t.Fatalf("the case %s is not in the library", id)
	}
	return c, law.T(c.File().Title, c.File().TitleEN)
}

// A trainer before the class: the list of cases narrowed down, one case read and
// compared, opened as a class and left, the course and its first lesson.
func TestTrainerPrepares(t *testing.T) {
	w := screens.All()
	_, title := titled(t, "b-zhai-ke-phone-relay")
	inBoth(t, func(t *testing.T, lang law.Lang, bin string) {
		x := openCommand(t, 120, 40, lang, "env", "BANGXIN_DATA="+t.TempDir(), bin)
		x.see(w.Welcome.Start)
		x.keys("c")
		all := len(library.All())
		x.waitFor(fmt.Sprintf(x.say(w.Library.Shown), all, all))
		x.keys("f")
		x.see(w.Library.FilterHelp)
		x.turnTo(w.Library.Kind, fact.Get(fact.HelpKinds).Options[fact.Get(fact.HelpKinds).Option("transmission")].Name)
		x.goTo("Down", x.say(w.Library.OffenceHeld))
		x.turnTo(w.Library.OffenceHeld, w.Library.Assisting)
		x.keys("Enter")
		x.wait("fewer cases", func(s string) bool {
			return !strings.Contains(flat(s), flat(fmt.Sprintf(x.say(w.Library.Shown), all, all))) && row(s) != ""
		})
		x.goTo("Down", x.say(title))
		x.keys("Enter")
		x.see(w.Library.Story, w.Library.Holding, title)
		x.keys("b")
		x.see(w.Beside.Title, w.Beside.How)
		x.leave(w.Beside.How)
		x.see(w.Library.Story)
		x.keys("p")
		first := law.T(fmt.Sprintf(w.Present.Step.ZH, 1, 10), fmt.Sprintf(w.Present.Step.EN, 1, 10))
		x.see(first)
		x.leave(first) // nobody was there and nothing was revealed: it does not ask
		x.see(w.Library.Story)
		x.leave(w.Library.Story)
		x.see(w.Library.Title)

		x.keys("k")
		x.see(w.Course.Title)
		for n := range library.Course() {
			x.waitFor(fmt.Sprintf(x.say(w.Course.Lesson), n+1))
		}
		x.keys("Enter")
		x.see(first)
		x.leave(first)
		x.see(w.Course.Title)
		x.leave(w.Course.Title)
		x.see(w.Library.Title)
		x.leave(w.Library.Filter)
		x.see(w.Welcome.Start)
		x.keys("q")
		if status := x.ended(); status != "0" {
			t.Errorf("exit status %s", status)
		}
	})
}

// A trainer holds a class: every step of a case voted on and revealed, one fact
// changed and asked anew, all of it written to a file without a name in it, held
// again from the file, and recorded for a player.
func TestTrainerHoldsAClass(t *testing.T) {
	w := screens.All()
	c, title := titled(t, "b-zhai-ke-phone-relay")
	inBoth(t, func(t *testing.T, lang law.Lang, bin string) {
		lesson := filepath.Join(t.TempDir(), "lesson.yaml")
		x := openCommand(t, 120, 40, lang, "env", "BANGXIN_DATA="+t.TempDir(), bin, "present", "--record", lesson, c.ID)
		const steps = 10
		s := x.waitFor(x.step(1, steps))
		if strings.Contains(flat(s), flat(x.say(w.Library.Convicted))) {
			t.Errorf("the end is told before the facts:\n%s", s)
		}

		// The case whole: facts, votes on each step, each revealed beside the decision.
		votes := x.holdAll(steps)
		if votes != steps-1 {
			t.Errorf("%d of %d steps were voted on", votes, steps-1)
		}
		x.see(title, w.Library.Convicted)

		// One fact is another: the step is asked anew, and both counts stand.
		x.keys("g")
		x.see(w.Present.Jump)
		x.goTo("Up", "7")
		x.keys("Enter")
		x.waitFor(x.step(7, steps))
		x.keys("f")
		x.see(w.Present.Choose, w.Present.Tested)
		gains := x.say(fact.Get(fact.AmountsGains).Name)
		x.typed(gains)
		x.wait("one fact", func(s string) bool { return strings.HasPrefix(row(s), flat(gains)) })
		x.keys("Enter")
		x.see(w.Present.NewValue)
		x.keys("C-u")
		x.typed("9000")
		x.wait("the figure as read", func(s string) bool { return strings.Contains(s, "9,000") })
		x.keys("Enter")
		x.waitFor(" → " + fact.Get(fact.AmountsGains).Format(fact.Money(9000*fact.OneYuan), lang))
		x.count(4, 6)
		x.keys("Space")
		x.waitFor(fmt.Sprintf(x.say(w.Present.VotesBoth), 12, 10))
		x.see(w.Present.WhatMoved)
		x.waitFor(x.say(law.Met.Name()) + " → " + x.say(law.Open.Name()))
		x.keys("x")
		x.waitFor(fmt.Sprintf(x.say(w.Present.Votes), 12))
		x.keys("Escape")
		x.see(w.Present.LeaveKept)
		x.keys("y")
		x.see(w.Welcome.Start)
		x.keys("q")
		if status := x.ended(); status != "0" {
			t.Fatalf("exit status %s", status)
		}

		// The class again from its file: every vote as it was, hidden before it is revealed.
		if _, err := os.Stat(lesson); err != nil {
			t.Fatal(err)
		}
		y := openCommand(t, 120, 40, lang, "env", "BANGXIN_DATA="+t.TempDir(), bin, "replay", lesson)
		y.waitFor(y.step(1, steps))
		seen := 0
		total := flat(fmt.Sprintf(y.say(w.Present.Votes), 12))
		for before := ""; ; {
			s := y.next(before)
			if strings.Contains(flat(s), total) {
				seen++
			}
			if strings.Contains(flat(s), flat(y.step(steps, steps))) {
				break
			}
			before = s
			y.keys("Space")
		}
		if seen < steps-1 {
			t.Errorf("the votes of %d steps came again, counted were %d", seen, steps-1)
		}
		y.keys("Escape")
		y.see(w.Welcome.Start) // nothing of it was new, so it does not ask
		y.keys("q")
		if status := y.ended(); status != "0" {
			t.Errorf("exit status %s", status)
		}

		// For a player: one mark a step, and the totals.
		cast := filepath.Join(filepath.Dir(lesson), "talk.cast")
		z := openCommand(t, 80, 24, lang, "env", bin, "replay", lesson, "--cast", cast)
		if status := z.ended(); status != "0" {
			t.Fatalf("exit status %s:\n%s", status, z.screen())
		}
		recorded, err := os.ReadFile(cast)
		if err != nil {
			t.Fatal(err)
		}
		if marks := strings.Count(string(recorded), `"m"`); !strings.HasPrefix(string(recorded), `{"version":2,`) || marks < steps {
			t.Errorf("%d marks in the recording", marks)
		}
		if !strings.Contains(string(recorded), fmt.Sprintf(y.say(w.Present.Votes), 12)) {
			t.Error("the recording does not hold the votes")
		}
	})
}

// step says where a class is.
func (x *terminal) step(n, of int) string {
	return fmt.Sprintf(x.say(screens.All().Present.Step), n, of)
}

// turnTo turns the choice with the cursor until it has a value.
func (x *terminal) turnTo(label, value law.Text) {
	x.t.Helper()
	for {
		s := x.wait("the choice", func(s string) bool { return strings.HasPrefix(row(s), flat(x.say(label))) })
		if strings.HasSuffix(row(s), flat("< "+x.say(value)+" >")) {
			return
		}
		x.keys("Right")
		x.wait("the next value on the way to "+x.say(value), func(now string) bool { return row(now) != row(s) })
	}
}

// count types the hands counted for the first options, and ends the count.
func (x *terminal) count(hands ...int) {
	x.t.Helper()
	w := screens.All()
	x.keys("v")
	x.see(w.Present.Typing)
	for i, n := range hands {
		x.typed(strconv.Itoa(n))
		stars := strings.Repeat("*", len(strconv.Itoa(n)))
		x.wait("stars for the count", func(s string) bool { return strings.Count(s, "["+stars) == i+1 })
		x.keys("Enter")
	}
	x.leave(w.Present.Typing)
	x.see(w.Present.Counted)
}

// holdAll goes through a class from its first page to its last, with 9 and 3 hands
// at every vote, and says how many votes there were.
func (x *terminal) holdAll(steps int) (votes int) {
	x.t.Helper()
	w := screens.All()
	reveal := flat(x.say(w.ClassKeys.Reveal.Show) + " " + x.say(w.ClassKeys.Reveal.Word))
	before := ""
	for {
		s := x.next(before)
		switch {
		case strings.Contains(flat(s), flat(x.step(steps, steps))):
			return votes
		case strings.Contains(flat(s), reveal):
			x.count(9, 3)
			x.keys("Space")
			x.waitFor(fmt.Sprintf(x.say(w.Present.Votes), 12))
			s = x.next(s)
			votes++
		}
		before = s
		x.keys("Space")
	}
}

// next waits for another page than the one before, drawn to its end: looked at twice
// it is the same.
func (x *terminal) next(before string) string {
	x.t.Helper()
	last := before
	return x.wait("the next page", func(s string) bool {
		whole := s != before && s == last
		last = s
		return whole
	})
}
