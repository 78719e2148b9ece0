package tui

import (
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/library"
)

// tellsAnEnd gives what of the end of a case stands in what was on a screen.
func (c *checked) tellsAnEnd(shown string) (out []string) {
	shown = strings.Join(strings.Fields(shown), "")
	has := func(words string) {
		if words = strings.Join(strings.Fields(words), ""); words != "" && strings.Contains(shown, words) {
			out = append(out, words)
		}
	}
	for _, x := range library.All() {
		h := x.Holding()
		for i := range h.Defendants {
			has(c.held(&h.Defendants[i]))
			if r := h.ReplayOf(i); r != nil {
				has(c.say(c.w.Library.Program) + c.say(c.w.Common.Colon) + c.say(c.w.Library.Agreement(r.Agrees)))
			}
		}
		if full := c.say(x.Title()); full != c.say(library.TitleBefore(x.Title())) {
			has(full)
		}
	}
	return out
}

// The lists of cases that can stand on a projector before a class say of no case
// how it ended nor what the program finds; the trainer's notes to each say it.
func TestListsForAClassTellNoEnd(t *testing.T) {
	for i, size := range sizes() {
		c := classroom(Options{Lang: law.Langs()[i%2], Teach: true}, size[0], size[1])
		if _, ok := c.top().(*courseScreen); !ok {
			t.Fatalf("a class begins on %T", c.top())
		}
		all := plain(c) + c.frames("down", "down", "down", "down", "down", "end", "up")
		for _, l := range library.Course() {
			if !strings.Contains(all, c.say(l.Topic)) {
				t.Errorf("%s is not listed", l.Case.ID)
			}
			if strings.Contains(strings.Join(strings.Fields(all), ""), string([]rune(strings.Join(strings.Fields(c.say(l.Why)), ""))[:12])) {
				t.Errorf("%s: why it was chosen tells the end", l.Case.ID)
			}
		}
		all += c.frames("a")
		s, ok := c.top().(*libraryScreen)
		if !ok || !s.quiet {
			t.Fatalf("all cases stand on %T", c.top())
		}
		for s.list.at < len(s.cases)-1 {
			all += c.frames("pgdown")
		}
		all += c.frames("f", "down", "right", "enter", "f", "left", "enter")
		if told := c.tellsAnEnd(all); len(told) > 0 {
			t.Errorf("%v: the lists tell %q", size, told)
		}
		c.press("home", "n")
		if _, ok := c.top().(*caseNotes); !ok {
			t.Fatalf("the notes are %T", c.top())
		}
		notes := plain(c)
		for range 30 {
			notes += c.frames("down")
		}
		h := s.cases[0].Holding()
		if want := c.held(&h.Defendants[0]); !strings.Contains(notes, want) || !strings.Contains(notes, string([]rune(c.say(c.w.Present.NotesHelp))[:8])) {
			t.Errorf("%v: the notes do not say %q:\n%s", size, want, notes)
		}
		c.press("esc", "enter")
		presenting(t, c)
		noFaults(t, "lists", c)
	}
}

// The notes to a lesson say why the case was chosen and how it ended.
func TestNotesToALesson(t *testing.T) {
	for _, lang := range law.Langs() {
		c := classroom(Options{Lang: lang, Teach: true}, 120, 40)
		c.press("down", "down", "down")
		l := library.Course()[3]
		notes := c.frames("n", "end")
		for _, size := range sizes() { // a narrow screen cuts nothing of it
			c.Update(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
			plain(c)
		}
		c.Update(tea.WindowSizeMsg{Width: 120, Height: 40})
		for _, want := range []string{c.say(l.Case.Title()), string([]rune(c.say(l.Why))[:10])} {
			if !strings.Contains(notes, want) {
				t.Errorf("%s: %q is not in the notes:\n%s", lang, want, notes)
			}
		}
		noFaults(t, lang.String(), c)
	}
}

// A class begun from the list of cases leads back to a list that tells no end; a
// key shows how the cases ended, and hides it again.
func TestTheLibraryIsQuietAfterAClass(t *testing.T) {
	c := &checked{Model: New(Options{Rules: liability.Default(), AsOf: today(), Lang: law.EN})}
	c.Init()
	c.Update(tea.WindowSizeMsg{Width: 120, Height: 40})
	c.press("c")
	if told := c.tellsAnEnd(plain(c)); len(told) == 0 {
		t.Fatal("the library says of no case how it ended")
	}
	if told := c.tellsAnEnd(c.frames("o", "down")); len(told) > 0 {
		t.Errorf("hidden, it tells %q", told)
	}
	c.press("o", "p", " ", " ", "esc", "y")
	if told := c.tellsAnEnd(plain(c)); len(told) > 0 {
		t.Errorf("after a class it tells %q", told)
	}
	if told := c.tellsAnEnd(c.frames("o")); len(told) == 0 {
		t.Error("the ends do not come back")
	}
}

// A case set beside the one in hand tells neither a fact that is told after the
// vote only, nor how the other case ended before the trainer shows it.
func TestBesideInAClassTellsNothingEarly(t *testing.T) {
	for i, size := range sizes() {
		c := classroom(Options{Lang: law.Langs()[i%2], Class: ofCase(t, "b-gao-gu-shi-students-gu")}, size[0], size[1])
		knows := c.say(law.T("知道他人犯罪即可", "Knowing the other's crime"))
		look := func() string {
			all := c.frames("b")
			for range 30 {
				all += c.frames("down")
			}
			return all + c.frames("right")
		}
		c.toStep(t, "assisting.help")
		shared := func() (out []string) {
			for _, f := range c.top().(*besideScreen).cases[0].Shared {
				out = append(out, f.ID)
			}
			return out
		}
		all := look()
		if told := c.tellsAnEnd(all); len(told) > 0 || slices.Contains(shared(), "intent.for") {
			t.Errorf("%v: it tells %q and shares %q", size, told, shared())
		}
		if told := c.tellsAnEnd(c.frames("o")); len(told) == 0 {
			t.Errorf("%v: how the other ended is not to be had", size)
		}
		if told := c.tellsAnEnd(c.frames("right")); len(told) > 0 {
			t.Errorf("%v: the next case tells its end at once: %q", size, told)
		}
		c.press("esc")
		c.toStep(t, "assisting.knowledge")
		c.press(" ")
		if all := look(); !slices.Contains(shared(), "intent.for") || !strings.Contains(all, string([]rune(knows)[:4])) {
			t.Errorf("%v: once it is told the fact does not count", size)
		}
		noFaults(t, "beside", c)
	}
}

// What a change moves is shown of the steps revealed before it and after; the rest
// only when the trainer asks for all.
func TestDifferencesTellNothingEarly(t *testing.T) {
	for i, size := range sizes() {
		lang := law.Langs()[i%2]
		c := classroom(Options{Lang: lang, Class: ofCase(t, "b-gao-gu-shi-students-gu")}, size[0], size[1])
		s := c.toStep(t, "assisting.help")
		s.class(func(k *room.Class) {
			if err := k.Change(fact.AccountsOwn, fact.Answer{Value: fact.Int(2)}); err != nil {
				t.Fatal(err)
			}
		})
		s.changed(c.Model)
		look := func() string {
			all := c.frames("d")
			for range 40 {
				all += c.frames("down")
			}
			return strings.Join(strings.Fields(all), "")
		}
		serious, verdict := c.say(law.T("情节严重", "Serious")), c.say(c.w.Analysis.Conclusion)
		has := func(all, words string) bool { return strings.Contains(all, strings.Join(strings.Fields(words), "")) }
		if all := look(); has(all, serious) || has(all, verdict) || !has(all, string([]rune(c.say(c.w.Present.SomeHidden))[:8])) {
			t.Errorf("%v: told before anything was revealed:\n%s", size, plain(c))
		}
		all := c.frames("o")
		for range 40 {
			all += c.frames("down")
		}
		if all = strings.Join(strings.Fields(all), ""); !has(all, serious) || !has(all, verdict) {
			t.Errorf("%v: all is not to be had:\n%s", size, plain(c))
		}
		c.press("esc", "x")
		c.toStep(t, "assisting.seriousness")
		c.press(" ")
		s.class(func(k *room.Class) { _ = k.Change(fact.AccountsOwn, fact.Answer{Value: fact.Int(2)}) })
		s.changed(c.Model)
		c.press(" ")
		if all := look(); !has(all, serious) || has(all, verdict) {
			t.Errorf("%v: of what was revealed not that alone is shown:\n%s", size, plain(c))
		}
		noFaults(t, "differences", c)
	}
}
