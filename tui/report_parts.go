package tui

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/report"
	"bangxin/law"
)

// partsScreen chooses which parts a report has.
type partsScreen struct {
	of   *reportScreen
	list list
}

func (s *partsScreen) keys(*Model) []action {
	return []action{actUpDown, actTakePart, actPage, actBack, actLanguage}
}

func (s *partsScreen) act(m *Model, a action, key string) tea.Cmd {
	parts := report.Parts(s.of.form)
	switch a {
	case actUpDown:
		s.list.move(key, len(parts))
	case actTakePart:
		id := parts[s.list.at].ID
		s.of.out[id] = !s.of.out[id]
	case actPage:
		s.list.turn(key, len(parts))
	case actBack:
		m.pop()
	}
	return nil
}

func (s *partsScreen) draw(m *Model) *layout {
	w, head, body := m.w.Report, m.newSheet(), m.newSheet()
	l := &layout{left: m.caseTitle(w.Title), head: head, body: body, pager: &s.list.pager}
	head.para(m.theme.Strong, m.say(s.of.value(m, reportForm)))
	head.para(m.theme.Muted, m.say(w.PartsAsk))
	head.rule()
	for i, p := range report.Parts(s.of.form) {
		sign, st := "   ", m.theme.Text
		if i == s.list.at {
			sign, st = " > ", m.theme.Selected
			l.focus.from = len(body.lines)
		}
		box := "[x] "
		if s.of.out[p.ID] {
			box = "[ ] "
		}
		body.hang(st, sign+box, st, m.say(p.Name))
		if i == s.list.at {
			l.focus.to = len(body.lines) - 1
		}
	}
	return l
}

// partsWords says which parts are left out.
func (s *reportScreen) partsWords(m *Model) law.Text {
	w := m.w.Report
	var zh, en []string
	for _, p := range report.Parts(s.form) {
		if s.out[p.ID] {
			zh, en = append(zh, p.Name.ZH), append(en, p.Name.EN)
		}
	}
	if len(zh) == 0 {
		return w.PartsAll
	}
	and := m.w.Common.And
	return law.T(filled(w.PartsWithout.ZH, strings.Join(zh, and.ZH)), filled(w.PartsWithout.EN, strings.Join(en, and.EN)))
}
