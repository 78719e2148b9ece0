package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law/text"
)

// storyScreen shows what happened in the case, as its file tells it.
type storyScreen struct{ pager pager }

func (s *storyScreen) keys(*Model) []action {
	return []action{actScroll, actPage, actBack, actLanguage}
}

func (s *storyScreen) act(m *Model, a action, key string) tea.Cmd {
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

func (s *storyScreen) draw(m *Model) *layout {
	body := m.newSheet()
	if title := text.CleanLine(eitherSide(m.title, m.lang)); title != "" {
		body.para(m.theme.Strong, title)
		body.rule()
	}
	body.para(m.theme.Text, text.Clean(eitherSide(m.story, m.lang)))
	return &layout{left: m.say(m.w.Library.Story), body: body, pager: &s.pager}
}
