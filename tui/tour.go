package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law"
)

// tourScreen shows in six short panels how the program is used.
type tourScreen struct {
	at    int
	pager pager
}

// tourPanel is one panel: its heading and what it says.
type tourPanel struct{ title, says law.Text }

func (m *Model) tourPanels() []tourPanel {
	w := m.w.Tour
	safe := w.SafeSays
	switch {
	case m.opts.Remote && m.stores():
		safe = m.w.Remote.Tour
	case m.opts.Remote:
		safe = m.w.Remote.TourGuest
	case m.stores():
		safe = m.w.Store.TourSafe
	}
	return []tourPanel{
		{w.Ask, w.AskSays},
		{w.Answer, w.AnswerSays},
		{w.Read, w.ReadSays},
		{w.Change, w.ChangeSays},
		{w.Look, w.LookSays},
		{w.Safe, safe},
	}
}

func (t *tourScreen) keys(*Model) []action { return []action{actTurnPage, actSkip, actLanguage} }

func (t *tourScreen) act(m *Model, a action, key string) tea.Cmd {
	switch {
	case a == actSkip, key != "left" && t.at == len(m.tourPanels())-1:
		m.pop()
	case key == "left":
		t.at = max(t.at-1, 0)
	default:
		t.at++
	}
	t.pager = pager{}
	return nil
}

func (t *tourScreen) draw(m *Model) *layout {
	panels := m.tourPanels()
	p := panels[t.at]
	body := m.newSheet()
	body.para(m.theme.Heading, m.say(p.title))
	body.rule()
	body.blank()
	body.para(m.theme.Text, m.say(p.says))
	if t.at == len(panels)-1 {
		body.blank()
		body.para(m.theme.Muted, m.say(m.w.Tour.Last))
	}
	return &layout{left: m.say(m.w.Tour.Title), right: fmt.Sprintf("%d / %d", t.at+1, len(panels)), body: body, pager: &t.pager}
}
