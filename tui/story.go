package tui

import (
	"bangxin/law/text"
)

// storyScreen shows what happened in the case, as its file tells it.
type storyScreen struct{ reading }

func (s *storyScreen) draw(m *Model) *layout {
	body := m.newSheet()
	if title := text.CleanLine(eitherSide(m.title, m.lang)); title != "" {
		body.para(m.theme.Strong, title)
		body.rule()
	}
	body.para(m.theme.Text, text.Clean(eitherSide(m.story, m.lang)))
	return &layout{left: m.say(m.w.Library.Story), body: body, pager: &s.pager}
}
