package tui

import tea "github.com/charmbracelet/bubbletea"

// reading is what the screens have in common on which nothing is done but read: a
// page that scrolls, and the way back. Such a screen embeds it and has a draw of its
// own.
type reading struct{ pager pager }

func (*reading) keys(*Model) []action {
	return []action{actScroll, actPage, actBack, actLanguage}
}

func (s *reading) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actScroll:
		s.pager.scroll(lineOf(key))
	case actPage:
		s.pager.page(key)
	case actBack:
		m.pop()
	}
	return nil
}
