package serve

import (
	"fmt"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/tui"
)

// Of several sessions those rest in which nothing has happened for longest. Nothing is
// drawn by that; their next key does what it would have done, and no answer is lost.
func TestSessionsRest(t *testing.T) {
	k := key(t)
	s := serving(t, func(c *Config) { c.Limits.Awake = 2 }, line(k, Client, "李某"))
	resting := func(x *session) bool { return x.rests.Load() }
	known := map[*session]bool{}
	open1 := func() (*terminal, *session) {
		x := open(t, s.connect(k), chinese(), 120, 40)
		x.first()
		for _, y := range s.hub.all() {
			if !known[y] {
				known[y] = true
				return x, y
			}
		}
		t.Fatal("no session has begun")
		return nil, nil
	}
	var screens []*terminal
	var sessions []*session
	for range 4 {
		x, y := open1()
		screens, sessions = append(screens, x), append(sessions, y)
	}
	s.until(func() bool { return resting(sessions[0]) && resting(sessions[1]) }, "those of before rest")
	if resting(sessions[3]) {
		t.Error("the one in which something happened last rests")
	}
	for i, x := range screens { // each wakes and has another one rest
		x.Type(fmt.Sprintf("%d\r", i+2))
		x.WaitFor("已保存", "已答 2")
		if resting(sessions[i]) {
			t.Errorf("session %d rests while its keys are pressed", i)
		}
	}
	s.until(func() bool { return resting(sessions[0]) && resting(sessions[1]) }, "they rest again")
	s.until(func() bool { return s.answers() == 8 }, "two answers of each are kept")
	s.desks.mu.Lock()
	defer s.desks.mu.Unlock()
	for _, of := range s.desks.open {
		of.mu.Lock()
		defer of.mu.Unlock()
		for i, y := range sessions {
			if _, here := of.screens[y]; !here {
				continue
			}
			if a := of.shared.State().Facts[fact.HelpedCount]; a.Value.Lo != int64(i+2) {
				t.Errorf("session %d holds %v", i, a)
			}
		}
	}
}

// A session that rests shows what it showed, without drawing it.
func TestRestDrawsNothing(t *testing.T) {
	drawn := 0
	s := &Server{awake: &awake{most: 2}, testOnlyFault: func(where string, _ tea.Msg) {
		if where == "view" {
			drawn++
		}
	}}
	g := &guard{model: tui.New(tui.Options{Rules: liability.Default(), AsOf: law.MustDay("2026-11-21")}), session: &session{srv: s}}
	g.Init()
	frame := g.View()
	g.Update(restMsg{})
	if g.View() != frame || drawn != 1 {
		t.Errorf("drawn %d times", drawn)
	}
	g.Update(tea.KeyMsg{Type: tea.KeyDown})
	if g.View() == frame || drawn != 2 {
		t.Errorf("drawn %d times, the key did nothing", drawn)
	}
}

// A key in a session that rests acts on what was drawn before.
func TestRestKeepsTheCursor(t *testing.T) {
	s := &Server{awake: &awake{most: 2}}
	walk := func(rests bool) string {
		g := &guard{model: tui.New(tui.Options{Rules: liability.Default(), AsOf: law.MustDay("2026-11-21")}), session: &session{srv: s}}
		g.Init()
		for _, k := range []tea.KeyMsg{
			{Type: tea.KeyRunes, Runes: []rune("s")},
			{Type: tea.KeyRunes, Runes: []rune("11")},
			{Type: tea.KeyEnter},
			{Type: tea.KeyEsc},
			{Type: tea.KeyRunes, Runes: []rune("a")},
			{Type: tea.KeyDown},
			{Type: tea.KeyDown},
			{Type: tea.KeyRight},
			{Type: tea.KeyDown},
		} {
			g.Update(k)
			g.View()
			if rests {
				g.Update(restMsg{})
			}
		}
		g.session.rests.Store(false)
		return g.View()
	}
	if a, b := walk(false), walk(true); a != b {
		t.Errorf("it shows\n%s\nand not\n%s", b, a)
	}
}
