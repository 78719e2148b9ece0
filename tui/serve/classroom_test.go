package serve

import (
	"crypto/rand"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/room"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/library"
	"bangxin/tui"
)

// lessonOf makes a class on a case of the library.
func lessonOf(t testing.TB, id string) *room.Class {
	t.Helper()
	c, ok := library.Get(id)
	if !ok {
		t.Fatalf("no case %s", id)
	}
	return room.NewClass(room.OfLibrary(c, liability.Default(), "bangxin test"))
}

const lessonCase = "a05-shangyu-call-forwarding"

// mailbox counts what a session is told.
type mailbox struct {
	mu sync.Mutex
	n  int
}

func (m *mailbox) post(tea.Msg) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.n++
}

func (m *mailbox) count() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.n
}

// opened gives classes with one class in it.
func opened(t testing.TB) (*classes, *lectern, *mailbox) {
	t.Helper()
	all, box := newClasses(time.Now), &mailbox{}
	l, err := all.open("SHA256:trainer", lessonOf(t, lessonCase), box.post, func() {})
	if err != nil {
		t.Fatal(err)
	}
	return all, l, box
}

func enter(t testing.TB, all *classes, l *lectern, fingerprint string) (*chair, *mailbox) {
	t.Helper()
	box := &mailbox{}
	s, err := all.enter(l.Code(), comer{fingerprint: fingerprint, conn: rand.Text(), block: "192.0.2.1", post: box.post}, "test")
	if err != nil {
		t.Fatal(err)
	}
	return s, box
}

// A hundred guests at once: every vote is counted once, nobody sees any before the
// reveal, everybody sees the totals after it, and those who moved after a change.
func TestAHundredGuests(t *testing.T) {
	all, l, _ := opened(t)
	const n = 100
	seats := make([]*chair, n)
	var wg sync.WaitGroup
	each := func(f func(i int, s *chair)) {
		for i := range n {
			wg.Add(1)
			go func() {
				defer wg.Done()
				f(i, seats[i])
			}()
		}
		wg.Wait()
	}
	each(func(i int, _ *chair) {
		s, err := all.enter(l.Code(), comer{conn: fmt.Sprint(i), post: (&mailbox{}).post}, fmt.Sprint("guest ", i))
		if err != nil {
			t.Error(err)
			return
		}
		seats[i] = s
	})
	if t.Failed() {
		return
	}
	l.Class(func(c *room.Class) {
		for c.Step().ID != "assisting.knowledge" && c.Next() {
		}
	})
	vote := func(i, of int) {
		s := seats[i]
		v, _ := s.View()
		if v.Tally != nil || v.Found != nil {
			t.Error("something is shown before the reveal")
		}
		for range 3 { // a vote put again is the same vote
			if err := s.Vote(v.Ballot, room.Vote{Option: v.Step.Options[of].ID}); err != nil {
				t.Error(err)
			}
		}
	}
	each(func(i int, _ *chair) { vote(i, i%3) })
	l.Class(func(c *room.Class) { c.Reveal() })
	each(func(_ int, s *chair) {
		v, _ := s.View()
		if v.Tally.Total != n || v.Tally.Votes[v.Step.Options[0].ID] != 34 || v.Yours.Option == "" {
			t.Errorf("a guest sees %+v", v.Tally)
		}
	})
	l.Class(func(c *room.Class) {
		if err := c.Change(fact.KnowledgeLevel, fact.Answer{Value: fact.Get(fact.KnowledgeLevel).Pick("none")}); err != nil {
			t.Error(err)
		}
	})
	each(func(i int, _ *chair) { vote(i, 2) })
	l.Class(func(c *room.Class) { c.Reveal() })
	each(func(_ int, s *chair) {
		v, _ := s.View()
		if v.Moves == nil || v.Moves.Moved != 67 || v.Moves.Stayed != 33 {
			t.Errorf("a guest sees moves %+v", v.Moves)
		}
	})
	each(func(_ int, s *chair) { s.Leave() })
	l.Class(func(c *room.Class) {
		if got := c.View(); got.Present != 0 || got.Tally.Total != n {
			t.Errorf("%d are present, %d votes stay", got.Present, got.Tally.Total)
		}
	})
}

// Guests are told when what they may see changes, and of nothing else: votes of
// others are no news before the reveal. Whoever does not look is told once.
func TestWhoIsTold(t *testing.T) {
	all, l, trainer := opened(t)
	a, boxA := enter(t, all, l, "")
	b, boxB := enter(t, all, l, "")
	look := func() {
		a.View()
		b.View()
		l.Class(func(*room.Class) {})
	}
	look()
	atA, atB, at := boxA.count(), boxB.count(), trainer.count()
	v, _ := a.View()
	for _, o := range []int{0, 1, 0} {
		if err := a.Vote(v.Ballot, room.Vote{Option: v.Step.Options[o].ID}); err != nil {
			t.Fatal(err)
		}
	}
	if boxB.count() != atB || boxA.count() != atA {
		t.Error("guests are told of a vote")
	}
	if trainer.count() != at+1 {
		t.Errorf("the trainer, who did not look, was told %d times of three votes", trainer.count()-at)
	}
	look()
	for _, c := range []struct {
		name string
		do   func(*room.Class)
		told int
	}{
		{"looking", func(c *room.Class) { c.View() }, 0},
		{"the reveal", func(c *room.Class) { c.Reveal() }, 1},
		{"hands typed after it", func(c *room.Class) { _ = c.Type(c.Step().Options[0].ID, 7) }, 1},
		{"the next step", func(c *room.Class) { c.Next() }, 1},
		{"a change", func(c *room.Class) { _ = c.Change(fact.HelpedCount, fact.Answer{Value: fact.Int(9)}) }, 1},
		{"a change at once after it", func(c *room.Class) { c.Restore() }, 1},
		{"asking anew", func(c *room.Class) { c.Reveal(); c.Again() }, 1},
	} {
		before := boxB.count()
		l.Class(c.do)
		if got := boxB.count() - before; got != c.told {
			t.Errorf("of %s a guest is told %d times, want %d", c.name, got, c.told)
		}
		look()
	}
	l.Class(func(c *room.Class) { c.Next() })
	l.Class(func(c *room.Class) { c.Next() })
	before := boxB.count()
	l.Class(func(c *room.Class) { c.Next() })
	if boxB.count() != before {
		t.Error("a guest who has not looked is told again")
	}
}

// Who has a key is the same guest when coming back, in two windows too; who has
// none is another, and takes along what nobody has seen, so that nobody votes twice.
func TestComingBack(t *testing.T) {
	all, l, _ := opened(t)
	vote := func(s *chair, option int) {
		t.Helper()
		v, _ := s.View()
		if err := s.Vote(v.Ballot, room.Vote{Option: v.Step.Options[option].ID}); err != nil {
			t.Fatal(err)
		}
	}
	cast := func() (n int) {
		l.Class(func(c *room.Class) { n = c.View().Cast })
		return n
	}
	key1, _ := enter(t, all, l, "SHA256:guest")
	key2, _ := enter(t, all, l, "SHA256:guest")
	vote(key1, 0)
	vote(key2, 1)
	key1.Leave()
	key1.Leave() // twice does no harm
	vote(key2, 0)
	key2.Leave()
	if cast() != 1 {
		t.Errorf("%d votes of one key", cast())
	}
	back, _ := enter(t, all, l, "SHA256:guest")
	if v, _ := back.View(); v.Yours.Option == "" {
		t.Error("who came back with the key has no vote")
	}
	none, _ := enter(t, all, l, "")
	vote(none, 0)
	none.Leave()
	none, _ = enter(t, all, l, "")
	vote(none, 1)
	if cast() != 2 {
		t.Errorf("%d votes of two people", cast())
	}
	if string(back.voter) == "SHA256:guest" || none.voter == back.voter {
		t.Error("a guest goes by a name that says who it is")
	}
}

// A class whose trainer was cut off waits for the trainer and nobody else, and ends
// when nobody comes back; one that was ended is over for everybody.
func TestClassesEnd(t *testing.T) {
	now := time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC)
	all := newClasses(func() time.Time { return now })
	open := func() *lectern {
		t.Helper()
		l, err := all.open("SHA256:trainer", lessonOf(t, lessonCase), (&mailbox{}).post, func() {})
		if err != nil {
			t.Fatal(err)
		}
		return l
	}
	l := open()
	s, box := enter(t, all, l, "")
	l.leave(false)
	if all.resume("SHA256:other", box.post) != nil {
		t.Error("another takes the class over")
	}
	back := all.resume("SHA256:trainer", box.post)
	if back == nil || back.Code() != l.Code() {
		t.Fatal("the trainer does not get the class back")
	}
	if all.resume("SHA256:trainer", box.post) != nil {
		t.Error("a class that is being held is taken over")
	}
	l.leave(false) // the session before, late
	if all.resume("SHA256:trainer", box.post) != nil {
		t.Error("an earlier session gives up the place of a later one")
	}
	back.leave(false)
	now = now.Add(classAway - 1)
	all.due()
	if _, over := s.View(); over {
		t.Error("the class ended too early")
	}
	now = now.Add(1)
	all.due()
	if _, over := s.View(); !over {
		t.Error("the class waits for ever")
	}
	if box.count() == 0 {
		t.Error("a guest is not told of the end")
	}
	if _, err := all.enter(l.Code(), comer{post: box.post}, "x"); !errors.Is(err, room.ErrWrongCode) {
		t.Errorf("joining what is over: %v", err)
	}

	first := open()
	s, _ = enter(t, all, first, "")
	second := open()
	if _, over := s.View(); !over || first.Code() == second.Code() {
		t.Error("a trainer holds two classes")
	}
	s, _ = enter(t, all, second, "")
	second.End()
	v, _ := s.View()
	if err := s.Vote(v.Ballot, room.Vote{Option: v.Step.Options[0].ID}); !errors.Is(err, room.ErrClosed) {
		t.Errorf("a vote in a class that is over: %v", err)
	}
	for i := range mostHeld {
		if _, err := all.open(fmt.Sprint(i), second.room.class, box.post, func() {}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := all.open("one more", second.room.class, box.post, func() {}); !errors.Is(err, room.ErrFull) {
		t.Errorf("one class more than there may be: %v", err)
	}
	now = now.Add(classTime)
	all.due()
	if len(all.held) != 0 {
		t.Errorf("%d classes stand for ever", len(all.held))
	}
}

var (
	_ tui.Lectern   = (*lectern)(nil)
	_ tui.ClassSeat = (*chair)(nil)
)

// knowledge is a change of how much was known.
func knowledge(option string) (fact.ID, fact.Answer) {
	return fact.KnowledgeLevel, fact.Answer{Value: fact.Get(fact.KnowledgeLevel).Pick(option)}
}
