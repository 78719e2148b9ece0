package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law"
	"bangxin/law/corpus"
)

// citesScreen lists provisions, of which one is opened.
type citesScreen struct {
	cites []law.Citation
	list  list
}

// openCites opens a provision, and the list of them where there are several.
func (m *Model) openCites(cites []law.Citation) {
	switch len(cites) {
	case 0:
	case 1:
		m.push(newProvision(cites[0]))
	default:
		m.push(&citesScreen{cites: cites})
	}
}

func (c *citesScreen) keys(*Model) []action {
	return []action{actUpDown, actDigits, actOpenLaw, actBack, actLanguage}
}

func (c *citesScreen) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actUpDown:
		c.list.move(key, len(c.cites))
	case actDigits:
		if n := int(key[0] - '1'); n >= 0 && n < len(c.cites) {
			c.list.at = n
			m.push(newProvision(c.cites[n]))
		}
	case actOpenLaw:
		m.push(newProvision(c.cites[c.list.at]))
	case actBack:
		m.pop()
	}
	return nil
}

func (c *citesScreen) draw(m *Model) *layout {
	s := m.newSheet()
	var focus span
	for i, cite := range c.cites {
		from := len(s.lines)
		m.drawCiteRow(s, i, i == c.list.at, cite)
		if i == c.list.at {
			focus = span{from, len(s.lines) - 1}
		}
	}
	return &layout{left: m.say(m.w.Analysis.CitesTitle), body: s, pager: &c.list.pager, focus: focus}
}

// drawCiteRow is a numbered provision with its rank and how far it was checked.
func (m *Model) drawCiteRow(s *sheet, i int, here bool, cite law.Citation) {
	sign, st := "   ", m.theme.Text
	if here {
		sign, st = " > ", m.theme.Selected
	}
	s.hang(st, sign+string(rune('1'+i))+"  ", st, corpus.Name(cite, m.lang))
	s.hang(m.theme.Muted, "      ", m.theme.Muted, m.authority(cite))
}

// A list is a cursor in a list that scrolls.
type list struct {
	at    int
	pager pager
}

// move takes an arrow in a list of n.
func (l *list) move(key string, n int) {
	l.pager.follow = true
	if key == "up" {
		l.at = max(l.at-1, 0)
	} else {
		l.at = max(min(l.at+1, n-1), 0)
	}
}
