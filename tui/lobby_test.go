package tui

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	saved "bangxin/interview/matter"
	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/library"
)

// atTheDoor gives a class that guests can join, as a server opens it.
func atTheDoor(t testing.TB, o Options, width, height int) (*checked, *lectern) {
	t.Helper()
	l := &lectern{kept: Kept{Keeps: true}}
	o.Class, o.Lectern = ofCase(t, "b-zhai-ke-phone-relay"), func(k *room.Class) Lectern {
		l.class = k
		return l
	}
	return classroom(o, width, height), l
}

// come seats guests.
func (l *lectern) come(t testing.TB, names ...string) {
	t.Helper()
	for _, n := range names {
		if err := l.class.Join(room.Voter(n)); err != nil {
			t.Fatal(err)
		}
	}
}

// A class begins with how guests join it: the command, the code, what a vote is and
// what to press next, none of it scrolled out of sight on an ordinary terminal; it can
// be called up again at every step.
func TestTheLobbySaysHowToJoin(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			c, l := atTheDoor(t, Options{Lang: lang, Remote: true}, size[0], size[1])
			w := c.w.Lobby
			all := squeezed(c.frames("down"))
			for range 20 {
				all += squeezed(c.frames("down"))
			}
			for _, want := range []string{"ssh -p 2222 192.0.2.7", "7K2M", c.say(w.Nobody), c.say(w.AVote), c.say(w.HowTo), c.say(w.Door), c.say(w.Keeps)} {
				if !strings.Contains(all, squeezed(want)) {
					t.Errorf("%s %v: the lobby does not say %q:\n%s", lang, size, want, plain(c))
				}
			}
			if size[0] >= 80 {
				c.press("up", "up", "up", "up", "up", "up", "up", "up", "up", "up", "up", "up", "up", "up", "up")
				first := squeezed(plain(c))
				for _, want := range []string{"7K2M", c.say(w.AVote), c.say(w.HowTo)} {
					if !strings.Contains(first, squeezed(want)) {
						t.Errorf("%s %v: %q is not on the first screen:\n%s", lang, size, want, plain(c))
					}
				}
			}
			c.press(" ")
			s := presenting(t, c)
			if bar, _, _ := strings.Cut(plain(c), "\n"); !strings.Contains(bar, "7K2M") || !strings.Contains(bar, fmt.Sprintf(c.say(c.w.Present.Step), 1, len(l.class.Steps()))) {
				t.Errorf("%s %v: the title bar is cut: %q", lang, size, bar)
			}
			c.press("k")
			if _, ok := c.top().(*lobby); !ok {
				t.Fatalf("k leads to %T", c.top())
			}
			l.come(t, "a")
			c.Update(ClassChanged{})
			if v := plain(c); !strings.Contains(v, c.say(w.OneHere)) {
				t.Errorf("one guest:\n%s", v)
			}
			l.come(t, "b", "c")
			c.Update(ClassChanged{})
			if v := plain(c); !strings.Contains(v, fmt.Sprintf(c.say(w.Present), 3, 3)) {
				t.Errorf("three guests:\n%s", v)
			}
			c.press("esc")
			if c.top() != screen(s) || s.leaving {
				t.Error("esc does not lead to the class")
			}
			noFaults(t, fmt.Sprint(lang, size), c)
		}
	}
}

func squeezed(s string) string { return strings.Join(strings.Fields(s), "") }

// With the door shut nobody new has a seat, and the class says so; it is opened again.
func TestTheDoor(t *testing.T) {
	for i, size := range sizes() {
		lang := law.Langs()[i%2]
		c, l := atTheDoor(t, Options{Lang: lang, Remote: true}, size[0], size[1])
		c.press("o") // nobody is there: no such key
		if l.class.Shut() {
			t.Error("shut before anybody came")
		}
		l.come(t, "a", "b")
		c.press("o")
		if err := l.class.Join("late"); !errors.Is(err, room.ErrShut) {
			t.Errorf("let in through a shut door: %v", err)
		}
		if v := squeezed(c.frames("down")); !strings.Contains(v, squeezed(fmt.Sprintf(c.say(c.w.Lobby.Shut), 2))) {
			t.Errorf("it is not said:\n%s", plain(c))
		}
		s := presenting(t, c)
		s.class(func(k *room.Class) { k.Goto(1) })
		if v := plain(c); !strings.Contains(v, c.say(c.w.Lobby.ShutShort)) {
			t.Errorf("the class does not say it:\n%s", v)
		}
		c.press("k", "o")
		l.come(t, "late")
		noFaults(t, fmt.Sprint(lang, size), c)
	}
}

// When a class is over the trainer is told where its record is and how to have it, the
// handout and the answer sheet; where nothing was revealed, that there is none; where a
// write failed, which.
func TestAClassThatIsOver(t *testing.T) {
	failed := &saved.Error{Kind: saved.DiskFull, Says: law.T("磁盘已满", "the disk is full"), Hint: law.T("腾出空间", "make room")}
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			for name, kept := range map[string]Kept{
				"kept":   {Keeps: true, Matter: "4f3e2d1c", Name: "课堂 2026-11-21：某案"},
				"none":   {Keeps: true},
				"failed": {Keeps: true, Matter: "4f3e2d1c", Name: "课堂 2026-11-21：某案", Err: failed},
				"lost":   {Keeps: true, Err: failed},
			} {
				what := fmt.Sprint(name, lang, size)
				c, l := atTheDoor(t, Options{Lang: lang, Remote: true, Store: testStore(t)}, size[0], size[1])
				w := c.w.Lobby
				presenting(t, c)
				l.kept = kept
				l.come(t, "a")
				if v := plain(c); strings.Contains(v, "!") != (kept.Err != nil) {
					t.Errorf("%s: during the class:\n%s", what, v)
				}
				c.press("k", "ctrl+c") // asks as esc does, whatever stands above the class
				s := presenting(t, c)
				if !s.leaving || strings.Contains(squeezed(plain(c)), squeezed(c.say(c.w.Present.LeaveThere))) != (kept.Err == nil) {
					t.Errorf("%s: asked so:\n%s", what, plain(c))
				}
				c.press("y")
				if _, over := c.top().(*classOver); !l.ended || !over {
					t.Fatalf("%s: the end leads to %T", what, c.top())
				}
				all := squeezed(c.frames("l", "l", "f1", "esc"))
				for want, is := range map[string]bool{
					c.say(w.OverNo): name == "none", c.say(w.Record): kept.Matter != "", c.say(w.OverWhat): kept.Matter != "", c.say(failed.Says): kept.Err != nil,
				} {
					if strings.Contains(all, squeezed(want)) != is {
						t.Errorf("%s: %q is there: %t:\n%s", what, want, !is, plain(c))
					}
				}
				if kept.Matter != "" {
					for i, want := range []string{"", "yaml base64", "docx handout " + lang.String(), "docx answers " + lang.String()} {
						if i == 0 {
							continue
						}
						c.press("down", "enter")
						v := c.frames("pgup")
						if _, away := c.top().(*takeAway); !away || !strings.Contains(squeezed(v), squeezed(want)) || !strings.Contains(v, kept.Matter) {
							t.Errorf("%s: not how to have it (%s):\n%s", what, want, v)
						}
						c.press("esc")
					}
				}
				c.press("esc")
				noFaults(t, what, c)
			}
		}
	}
}

// The record of a class among one's matters opens as the class it was, question by
// question; one whose questions somebody went through is an interview.
func TestARecordOpensAsAClass(t *testing.T) {
	o := remote(t)
	c := room.NewClass(room.OfLibrary(library.Course()[0].Case, liability.Default(), "bangxin test"))
	for range 3 {
		if err := c.Type(c.Step().Options[0].ID, 7); err != nil {
			t.Fatal(err)
		}
		c.Reveal()
		c.Next()
	}
	f := *library.Course()[0].Case.File()
	f.Class, f.Title = c.Record(), "课堂"
	for i, lang := range law.Langs() {
		m := &saved.Matter{Case: &f}
		if i == 1 {
			m.Position = saved.Position{At: fact.HelpKinds, Trail: []fact.ID{fact.HelpKinds}}
		}
		h, err := o.Store.New(o.Keys, m, today())
		if err != nil {
			t.Fatal(err)
		}
		if err := h.Close(); err != nil {
			t.Fatal(err)
		}
		for _, open := range []string{"enter", "v"} {
			o.Lang = lang
			c := classroom(o, 100, 30)
			c.press("o", open)
			if i == 1 {
				if _, ok := c.top().(*questionScreen); !ok {
					t.Errorf("an interview opens as %T", c.top())
				}
				continue
			}
			s := presenting(t, c)
			if s.rerun == nil {
				t.Fatal("it is held anew")
			}
			for range 40 {
				c.press(" ")
			}
			if at, of := s.progress(s.view()); at != 3 || of != 3 || s.view().Tally.Total != 7 {
				t.Errorf("question %d of %d with %+v", at, of, s.view().Tally)
			}
			c.press("esc")
			if _, ok := c.top().(*mattersScreen); !ok || c.saving.handle != nil {
				t.Errorf("esc leads to %T", c.top())
			}
			noFaults(t, fmt.Sprint(lang, open), c)
		}
	}
}
