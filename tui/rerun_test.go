package tui

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// heldRecord is the record of a short class: two questions, then one of them again
// with a fact changed.
func heldRecord(t testing.TB) (room.Subject, *casefile.Class) {
	t.Helper()
	h := newHeldClass(t)
	c := h.class
	ask := func(id string, counts ...int) {
		for c.Step().ID != id {
			if !c.Next() {
				t.Fatalf("no step %s", id)
			}
		}
		for i, n := range counts {
			if err := c.Type(c.Step().Options[i].ID, n); err != nil {
				t.Fatal(err)
			}
		}
		c.Reveal()
	}
	ask("facts", 21, 8)
	ask("assisting.knowledge", 17, 5, 0, 7)
	if err := c.Change(fact.KnowledgeLevel, fact.Answer{Value: fact.Get(fact.KnowledgeLevel).Pick("none")}); err != nil {
		t.Fatal(err)
	}
	ask("assisting.knowledge", 2, 6, 0, 21)
	return c.Subject(), c.Record()
}

func rerunOf(t testing.TB) func(*liability.Rules) *room.Rerun {
	s, record := heldRecord(t)
	return func(*liability.Rules) *room.Rerun { return room.NewRerun(s, record) }
}

// A class gone through again shows its questions in its order, each hidden until
// it is revealed again, and then the votes of then.
func TestClassGoneThroughAgain(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			c := &checked{Model: New(Options{Rules: liability.Default(), AsOf: today(), Lang: lang, Program: "test", Rerun: rerunOf(t)})}
			c.Init()
			c.Update(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
			place := func(n int) string { return fmt.Sprintf(c.say(c.w.Present.Step), n, 3) }
			c.View()
			for n, want := range []string{"21", "17", "17"} {
				v := c.plain()
				if !strings.Contains(v, place(n+1)) || strings.Contains(v, "##") {
					t.Fatalf("question %d before the reveal:\n%s", n+1, v)
				}
				for range 20 {
					if strings.Contains(c.plain(), "##") {
						break
					}
					c.press(" ")
				}
				if v = c.plain(); !strings.Contains(v, want) || !strings.Contains(v, place(n+1)) {
					t.Fatalf("question %d revealed does not show %s:\n%s", n+1, want, v)
				}
				if n < 2 {
					c.press(" ")
				}
			}
			if s := c.top().(*presentScreen); s.view().Change == nil {
				t.Error("the change of then is not made again")
			}
			c.press("pgup", "pgup")
			if !strings.Contains(c.plain(), place(1)) {
				t.Errorf("it does not go back:\n%s", c.plain())
			}
			for _, fault := range c.wrong {
				t.Error(fault)
			}
		}
	}
}

// The recording of a class has each question before its answer, the same bytes each
// time, and shows no votes before the marker of the reveal.
func TestClassCast(t *testing.T) {
	for _, lang := range law.Langs() {
		var out [2]bytes.Buffer
		for i := range out {
			o := CastOptions{Options: Options{Rules: liability.Default(), AsOf: today(), Lang: lang, Rerun: rerunOf(t)}}
			if err := WriteCast(&out[i], o); err != nil {
				t.Fatal(err)
			}
		}
		if !bytes.Equal(out[0].Bytes(), out[1].Bytes()) {
			t.Error("two recordings of one class differ")
		}
		_, events := played(t, out[0].Bytes())
		var markers []string
		revealed := false
		for _, e := range events {
			switch e.code {
			case "m":
				markers = append(markers, e.data)
				revealed = len(markers)%2 == 0
			case "o":
				if !revealed && strings.Contains(e.data, "##") {
					t.Errorf("votes are shown before the reveal, after %q", markers)
				}
			}
		}
		if len(markers) != 6 || !strings.HasPrefix(markers[4], "3 ") {
			t.Errorf("the markers are %q", markers)
		}
	}
}
