package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"
)

// quitScreen asks before answers are lost, and says what is saved. The program
// ends when a save under way has landed.
type quitScreen struct{}

func (q *quitScreen) keys(m *Model) []action {
	switch {
	case m.saving.quitting:
		return nil
	case m.saving.handle != nil:
		return []action{actQuitYes, actNo}
	case m.savable():
		return []action{actYes, actNo, actStore}
	}
	return []action{actYes, actNo}
}

func (q *quitScreen) act(m *Model, a action, _ string) tea.Cmd {
	if a == actNo {
		m.pop()
		return nil
	}
	if m.saving.flight != nil {
		m.saving.quitting = true
		return nil
	}
	return tea.Quit
}

func (q *quitScreen) draw(m *Model) *layout {
	s, w := m.newSheet(), m.w.Store
	l := &layout{left: m.say(m.w.Common.Quit), body: s}
	s.blank()
	if m.saving.handle == nil {
		s.para(m.theme.Strong, fmt.Sprintf(m.say(m.w.Common.QuitAsk), m.own().iv.Progress().Answered))
		s.blank()
		s.para(m.theme.Text, m.say(m.w.Common.QuitLost))
		if m.savable() {
			s.para(m.theme.Text, m.say(w.QuitOffer))
		}
		return l
	}
	s.para(m.theme.Strong, m.say(w.QuitAsk))
	s.blank()
	switch {
	case m.saving.quitting:
		s.para(m.theme.Text, m.say(w.QuitWait))
	case m.saving.flight != nil:
		s.para(m.theme.Text, m.say(w.StatusSaving))
	case m.saving.err != nil:
		s.para(m.theme.Warning, m.say(w.QuitFailed))
		s.blank()
		s.hang(m.theme.Warning, " ! ", m.theme.Warning, m.say(m.errorWords(m.saving.err)))
	default:
		s.para(m.theme.Text, filled(m.say(w.QuitSaved), m.ownTitle()))
		s.para(m.theme.Muted, m.say(w.QuitDrafts))
		if m.withClient() {
			s.blank()
			s.para(m.theme.Text, fmt.Sprintf(m.say(m.w.Shared.QuitAway), m.linked.state.Grace))
		}
	}
	return l
}
