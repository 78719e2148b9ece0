package tui

import (
	"fmt"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/library"
)

// heldClass is a class with seats on it, as a server keeps one, without a server.
type heldClass struct {
	class *room.Class
	over  bool
}

func newHeldClass(t testing.TB) *heldClass {
	t.Helper()
	c, ok := library.Get("a05-shangyu-call-forwarding")
	if !ok {
		t.Fatal("no such case")
	}
	return &heldClass{class: room.NewClass(room.OfLibrary(c, liability.Default(), "test"))}
}

type heldSeat struct {
	of    *heldClass
	voter room.Voter
}

func (s heldSeat) View() (room.ClassView, bool)          { return s.of.class.ViewFor(s.voter), s.of.over }
func (s heldSeat) Told() *room.CaseTold                  { return s.of.class.Told() }
func (s heldSeat) Arguments() []liability.Argument       { return s.of.class.Choosable() }
func (s heldSeat) Vote(ballot string, v room.Vote) error { return s.of.class.Vote(s.voter, ballot, v) }
func (s heldSeat) Leave()                                { s.of.class.Leave(s.voter) }

// join seats whoever types the code.
func (h *heldClass) join(code string) (ClassSeat, error) {
	switch code {
	case "WRONG":
		return nil, room.ErrWrongCode
	case "OVER":
		return nil, room.ErrOldCode
	case "TRIES":
		return nil, room.ErrTries
	case "FULL":
		return nil, room.ErrFull
	case "FAIL":
		return nil, fmt.Errorf("some failure")
	}
	s := heldSeat{h, room.Voter(code)}
	return s, h.class.Join(s.voter)
}

// guest gives a session of a guest who has just joined.
func (h *heldClass) guest(t *testing.T, lang law.Lang, width, height int) *checked {
	t.Helper()
	c := &checked{Model: New(Options{Rules: liability.Default(), AsOf: today(), Lang: lang, Program: "test", JoinClass: h.join, GuestOnly: true})}
	c.Init()
	c.Update(tea.WindowSizeMsg{Width: width, Height: height})
	c.press("a", "enter")
	if _, ok := c.top().(*guestScreen); !ok {
		t.Fatalf("not in the class:\n%s", ansi.Strip(c.View()))
	}
	return c
}

func (c *checked) plain() string { return ansi.Strip(c.View()) }

// elsewhere does something in the class and has the guest look again.
func (c *checked) elsewhere(h *heldClass, f func(*room.Class)) {
	f(h.class)
	c.Update(ClassChanged{})
	c.View()
}

// Every screen of a guest, in both languages and all sizes, through a whole class:
// each step before and after its reveal, with a vote and an argument, then with a
// fact changed. Before a reveal no frame tells what was voted, found or decided.
func TestGuestScreens(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			t.Run(fmt.Sprintf("%s %dx%d", lang, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				h := newHeldClass(t)
				for i := range 5 {
					if err := h.class.Join(room.Voter(fmt.Sprint("other", i))); err != nil {
						t.Fatal(err)
					}
				}
				c := h.guest(t, lang, size[0], size[1])
				w := c.w.Guest
				wholeClass(t, c, h)
				c.elsewhere(h, func(k *room.Class) {
					k.Goto(0)
					if err := k.Change(fact.KnowledgeLevel, fact.Answer{Value: fact.Get(fact.KnowledgeLevel).Pick("none")}); err != nil {
						t.Fatal(err)
					}
				})
				if !strings.Contains(c.plain(), c.say(w.Changed)) {
					t.Errorf("the change is not told:\n%s", c.plain())
				}
				wholeClass(t, c, h)
				c.press("esc")
				if !strings.Contains(c.plain(), c.say(w.LeaveAsk)) {
					t.Error("it does not ask")
				}
				c.press("esc")
				h.over = true
				c.Update(ClassChanged{})
				if !strings.Contains(c.plain(), c.say(w.Over)) {
					t.Errorf("the end is not told:\n%s", c.plain())
				}
				c.press("esc")
				if !strings.Contains(c.plain(), c.say(w.JoinAsk)) {
					t.Errorf("it does not lead back:\n%s", c.plain())
				}
				for _, fault := range c.wrong {
					t.Error(fault)
				}
			})
		}
	}
}

// wholeClass goes through all steps from the first.
func wholeClass(t *testing.T, c *checked, h *heldClass) {
	t.Helper()
	w := c.w.Guest
	for n := range len(h.class.Steps()) {
		if n > 0 {
			c.elsewhere(h, func(k *room.Class) { k.Next() })
		}
		step := h.class.Step()
		for i := range 5 {
			o := step.Options[(i+1)%len(step.Options)].ID
			if err := h.class.Vote(room.Voter(fmt.Sprint("other", i)), h.class.View().Ballot, room.Vote{Option: o}); err != nil {
				t.Fatal(err)
			}
		}
		before := c.plain()
		c.press("down", "down", "up", "enter")
		if step.Argued {
			c.press("r", "down", "enter")
		}
		if v := h.class.ViewFor("a").Yours; v.Option != step.Options[0].ID || step.Argued != (v.Argument != "") {
			t.Fatalf("%s: the vote is %+v", step.ID, v)
		}
		c.press("2") // changed until the reveal, with the argument
		if v := h.class.ViewFor("a").Yours; v.Option != step.Options[1].ID || step.Argued != (v.Argument != "") {
			t.Fatalf("%s: the vote is %+v", step.ID, v)
		}
		hidden := before + c.plain()
		c.press("f")
		hidden += c.plain()
		c.press("pgdown", "esc")
		if strings.Contains(hidden, "##") || strings.Contains(hidden, "5 ") && strings.Contains(hidden, c.say(w.NoVote)) {
			t.Errorf("%s: something is told before the reveal:\n%s", step.ID, hidden)
		}
		c.elsewhere(h, func(k *room.Class) { k.Reveal() })
		after := c.plain()
		for more := true; more; {
			top := c.top().(*guestScreen).pager.top
			c.press("pgdown")
			after += c.plain()
			more = c.top().(*guestScreen).pager.top > top
		}
		if !strings.Contains(after, "##") {
			t.Errorf("%s: no totals after the reveal:\n%s", step.ID, after)
		}
		c.press("3") // too late
		if v := h.class.ViewFor("a").Yours; v.Option != step.Options[1].ID {
			t.Errorf("%s: a vote after the reveal counts", step.ID)
		}
	}
}

// What is wrong with a code is said; nothing typed in vain joins.
func TestJoinRefused(t *testing.T) {
	h := newHeldClass(t)
	for _, lang := range law.Langs() {
		c := &checked{Model: New(Options{Rules: liability.Default(), AsOf: today(), Lang: lang, JoinClass: h.join})}
		c.Init()
		c.Update(tea.WindowSizeMsg{Width: 60, Height: 20})
		c.press("k")
		w := c.w.Guest
		for typed, want := range map[string]law.Text{"WRONG": w.WrongCode, "OVER": w.OldCode, "TRIES": w.Tries, "FULL": w.Full, "FAIL": w.Failed, "": w.JoinHelp} {
			c.press("ctrl+u", typed, "enter")
			if first := strings.Fields(c.say(want)); !strings.Contains(c.plain(), first[0]) {
				t.Errorf("of %q it does not say %q:\n%s", typed, c.say(want), c.plain())
			}
		}
		c.press("esc")
		if !strings.Contains(c.plain(), c.say(w.Item)) {
			t.Error("the menu does not offer to join")
		}
		for _, fault := range c.wrong {
			t.Error(fault)
		}
	}
}

// A vote that crosses with the trainer going on is not counted for the question
// that came, and the guest is told.
func TestVoteCrosses(t *testing.T) {
	h := newHeldClass(t)
	c := h.guest(t, law.EN, 80, 24)
	c.press("1", "enter")
	s := c.top().(*guestScreen)
	v, _ := s.look()
	h.class.Next()
	s.vote(c.Model, v, 1)
	if h.class.View().Cast != 0 || s.says != c.w.Guest.Crossed {
		t.Errorf("%d votes on the new step; it says %q", h.class.View().Cast, s.says.EN)
	}
	if c.plain(); !s.says.IsZero() {
		t.Error("the old word stands on the new step")
	}
	c.elsewhere(h, func(k *room.Class) { k.Next() })
	c.press("1", "r")
	h.class.Next()
	c.press("down", "enter")
	if h.class.View().Cast != 0 || !strings.Contains(c.plain(), "Not counted") {
		t.Errorf("an argument that came too late:\n%s", c.plain())
	}
}
