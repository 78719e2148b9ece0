package tui

import (
	"context"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	saved "bangxin/interview/matter"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// on gives a session that can save, on a machine whose clock shows a day.
func on(t *testing.T, s *saved.Store, day law.Day) *checked {
	t.Helper()
	c := &checked{Model: New(Options{Rules: liability.Default(), AsOf: day, Today: day, Program: "bangxin test", Store: s, WriteFile: keep})}
	c.Init()
	c.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	t.Cleanup(func() {
		_ = c.Close(context.Background())
		for _, fault := range c.wrong {
			t.Error(fault)
		}
	})
	return c
}

// The clock goes back between two openings, by a day, by years, and to before
// anything this program knows of: the matter opens with every answer, is saved and
// opens again when the clock is right.
func TestClockGoesBack(t *testing.T) {
	for _, wrong := range []law.Day{today() - 1, law.Date(2015, 10, 31), law.Date(1970, 1, 1), fact.MinDay()} {
		store := testStore(t)
		c := on(t, store, today())
		c.press("s", "11", "enter", "2", "enter")
		c.saveAs("案")
		c.press("26万", "enter")
		want := len(c.Facts())
		c.closing(t)

		d := on(t, store, wrong)
		d.openFirst()
		if got := len(d.Facts()); got != want {
			t.Fatalf("%s: %d answers, want %d\n%s", wrong, got, want, d.View())
		}
		for range 3 { // past what is said of a change, and on
			d.press("enter")
		}
		d.press("0", "enter", "a")
		d.View()
		d.closing(t)

		e := on(t, store, today())
		e.openFirst()
		if got := len(e.Facts()); got < want {
			t.Errorf("%s: %d answers when the clock is right again, want %d or more", wrong, got, want)
		}
		if _, m := only(t, store); m.Created != today() {
			t.Errorf("%s: begun %s, want %s", wrong, m.Created, today())
		}
	}
}
