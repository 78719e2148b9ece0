package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"
)

// quitScreen asks before answers are lost.
type quitScreen struct{}

func (q *quitScreen) keys(*Model) []action { return []action{actYes, actNo} }

func (q *quitScreen) act(m *Model, a action, _ string) tea.Cmd {
	if a == actYes {
		return tea.Quit
	}
	m.pop()
	return nil
}

func (q *quitScreen) draw(m *Model) *layout {
	s := m.newSheet()
	s.blank()
	s.para(m.theme.Strong, fmt.Sprintf(m.say(m.w.Common.QuitAsk), m.iv.Progress().Answered))
	s.blank()
	s.para(m.theme.Text, m.say(m.w.Common.QuitLost))
	return &layout{left: m.say(m.w.Common.Quit), body: s}
}
