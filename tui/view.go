package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law"
	"bangxin/law/liability"
)

// viewScreen chooses for whom changes are listed.
type viewScreen struct{ list list }

func newView(m *Model) *viewScreen { return &viewScreen{list{at: int(m.view)}} }

// views are the views in the order in which they are offered.
func views() []liability.View {
	return []liability.View{liability.ViewMatter, liability.ViewClient, liability.ViewLawyer, liability.ViewTeaching}
}

// setView changes for whom changes are listed: in the matter on the screen, and
// where that is the person's own or a copy of it, in all of the session.
func (m *Model) setView(v liability.View) {
	m.view = v
	if len(m.outer) == 0 || m.copy != nil {
		m.own().view, m.opts.View = v, v
	}
}

// viewWords names a view and says what it means.
func (m *Model) viewWords(v liability.View) (name, help law.Text) {
	w := m.w.View
	switch v {
	case liability.ViewClient:
		return w.Client, w.ClientHelp
	case liability.ViewLawyer:
		return w.Lawyer, w.LawyerHelp
	case liability.ViewTeaching:
		return w.Teaching, w.TeachingHelp
	}
	return w.Matter, w.MatterHelp
}

// viewLine says for whom it is now.
func (m *Model) viewLine() string {
	name, _ := m.viewWords(m.view)
	return m.say(m.w.View.Item) + m.say(m.w.Common.Colon) + m.say(name)
}

func (s *viewScreen) keys(*Model) []action {
	return []action{actUpDown, actJumpView, actAccept, actBack, actLanguage}
}

func (s *viewScreen) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actUpDown:
		s.list.move(key, len(views()))
		return nil
	case actJumpView:
		s.list.at = int(key[0] - '1')
		m.setView(views()[s.list.at])
	case actAccept:
		m.setView(views()[s.list.at])
	}
	m.pop()
	return nil
}

func (s *viewScreen) draw(m *Model) *layout {
	body := m.newSheet()
	l := &layout{left: m.say(m.w.View.Title), body: body, pager: &s.list.pager}
	for i, v := range views() {
		sign, st := "   ", m.theme.Text
		if i == s.list.at {
			sign, st = " > ", m.theme.Selected
		}
		from := len(body.lines)
		name, help := m.viewWords(v)
		body.hang(st, fmt.Sprintf("%s%d  ", sign, i+1), st, m.say(name))
		body.hang(m.theme.Muted, "      ", m.theme.Muted, m.say(help))
		if i == s.list.at {
			l.focus = span{from, len(body.lines) - 1}
		}
	}
	body.blank()
	body.para(m.theme.Text, m.say(m.w.View.Help))
	return l
}
