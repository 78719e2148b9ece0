package tui

import (
	"fmt"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// The replay in every size and both languages: step by step, jump, a branch that
// opens as a copy and leaves the answers alone.
func TestReplay(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			t.Run(fmt.Sprintf("%s %dx%d", lang, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				f := castCase()
				f.Title, f.TitleEN = "", ""
				s := start(t, Options{Lang: lang, File: f, Replay: true}, size[0], size[1])
				replayed(s)
			})
		}
	}
}

func replayed(s *terminal) {
	w := s.m.w.Replay
	at := func(n int) string { return fmt.Sprintf(s.w(w.Place), n, 6) }
	ask := func(id fact.ID) string { return s.w(script.For(id).Ask) }
	turned := s.w(law.T("由待定变为满足", "from open to met"))
	s.see(ask(fact.HelpKinds), s.w(w.Changed))
	s.WaitFor(at(1))
	s.Keys("left")
	s.see(s.w(w.Before))
	s.WaitFor(at(0))
	s.Keys("left", "right", "right", "right") // there is nothing before the first
	s.WaitFor(at(3))
	s.see(ask(fact.AmountsSettlement), "   "+s.w(w.Answered))
	s.WaitFor("300,000")
	s.WaitFor(turned)
	s.Keys("g") // the list
	s.see(s.w(w.Start), s.w(fact.Get(fact.HelpKinds).Name))
	s.Keys("down", "down", "enter")
	s.WaitFor(at(5))
	s.see(ask(fact.HelpedCount), "   "+s.w(w.Was))
	s.WaitFor(s.w(w.Withdrawn))
	s.Keys("right", "right")
	s.WaitFor(at(6))
	s.WaitFor("10,000")

	s.Keys("left", "left", "left")
	s.WaitFor(at(3))
	s.Keys("b") // another answer at this step
	s.see(ask(fact.AmountsSettlement))
	s.Type("15万")
	s.Keys("enter")
	s.see(s.w(s.m.w.Copy.Legend))
	s.WaitFor(fmt.Sprintf(s.w(w.BranchName), 3))
	s.WaitFor("150,000")
	s.WaitFor("300,000")
	s.Keys("esc")
	s.WaitFor(at(3))
	if a := s.m.own().iv; !a.Log().At(6)[fact.AmountsSettlement].Says(fact.Answer{Value: fact.Money(1 * fact.Wan)}) {
		s.t.Error("the branch changed the answers themselves")
	}
	s.Keys("b")
	s.see(ask(fact.AmountsSettlement))
	s.Keys("esc", "k")                         // kept: the later answers go with the step
	s.WaitFor(fmt.Sprintf(s.w(w.Place), 3, 9)) // one answer comes back, two are taken back
}

// A replay follows the answers: what is changed elsewhere is its last step.
func TestReplayFollowsTheAnswers(t *testing.T) {
	c := drive(law.ZH, 80, 24)
	c.press("s", "0", "1", "enter", "tab", "r", "h")
	r := c.top().(*replayScreen)
	if r.of.Len() != 1 || len(c.wrong) > 0 {
		t.Fatalf("%d steps, %v", r.of.Len(), c.wrong)
	}
	c.press("esc")
	_ = c.iv.Revise(fact.HelpedCount, fact.Answer{State: fact.Unknown})
	c.press("h", "right")
	if r = c.top().(*replayScreen); r.of.Len() != 2 || r.at != 2 {
		t.Errorf("at %d of %d", r.at, r.of.Len())
	}
	c.Model.iv.SetAsOf(law.Date(2014, 1, 1))
	c.press("left", "right")
	if r.asOf != law.Date(2014, 1, 1) {
		t.Error("the replay applies the law of another day")
	}
}

// Nothing answered: the replay of an empty case says so.
func TestReplayOfNothing(t *testing.T) {
	f := castCase()
	f.Facts, f.Log = fact.Facts{}, nil
	s := start(t, Options{File: f, Replay: true}, 80, 24)
	s.see(s.m.w.Replay.Empty.ZH)
	s.Keys("esc")
	s.see(s.m.w.Welcome.Tagline.ZH)
}

// As in a class, space goes on to the next step; in the list of steps the keys of a
// page take the cursor along, so that enter goes where the eye is.
func TestReplayGoesOnWithSpace(t *testing.T) {
	for _, size := range sizes() {
		c := &checked{Model: New(Options{Rules: liability.Default(), AsOf: today(), Lang: law.EN, File: castCase(), Replay: true})}
		c.Init()
		c.Update(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
		plain(c)
		s := c.top().(*replayScreen)
		at := s.at
		c.press(" ")
		if s.at != at+1 {
			t.Errorf("%v: space leads from step %d to %d", size, at, s.at)
		}
		c.press("g", "end", "enter")
		if s.at != s.of.Len() {
			t.Errorf("%v: the end of the list leads to step %d of %d", size, s.at, s.of.Len())
		}
		c.press("g", "home", "enter")
		if s.at != 0 {
			t.Errorf("%v: its beginning leads to step %d", size, s.at)
		}
		noFaults(t, fmt.Sprint(size), c)
	}
}
