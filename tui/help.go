package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law/text"
	"bangxin/tui/words"
)

// helpScreen lists the keys of the screen below it, from the key map.
type helpScreen struct{ pager pager }

func (h *helpScreen) keys(*Model) []action { return []action{actScroll, actPage, actBack} }

func (h *helpScreen) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actScroll:
		h.pager.scroll(lineOf(key))
	case actPage:
		h.pager.page(key)
	case actBack:
		m.pop()
	}
	return nil
}

func (h *helpScreen) draw(m *Model) *layout {
	own := m.stack
	m.stack = own[:len(own)-1] // as the screen below sees itself
	actions := m.allKeys()
	m.stack = own
	var keys []*words.Key
	column := 0
	for _, a := range actions {
		w := m.keymap[a].word
		keys = append(keys, w)
		column = max(column, text.Width(m.say(w.Show)))
	}
	s := m.newSheet()
	s.para(m.theme.Text, m.say(m.w.Common.HelpIntro))
	s.blank()
	for _, w := range keys {
		s.hang(m.theme.Strong, "   "+text.PadRight(m.say(w.Show), column)+"   ", m.theme.Text, m.say(w.Long))
	}
	return &layout{left: m.say(m.w.Common.Help), body: s, pager: &h.pager}
}
