package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law/library"
	"bangxin/law/text"
)

// courseScreen lists the cases of the course in teaching order.
type courseScreen struct{ list list }

func (s *courseScreen) keys(m *Model) []action {
	out := []action{actUpDown}
	if m.rules != nil {
		out = append(out, actLesson)
	}
	return append(out, actPage, actBack, actLanguage)
}

func (s *courseScreen) act(m *Model, a action, key string) tea.Cmd {
	course := library.Course()
	switch a {
	case actUpDown:
		s.list.move(key, len(course))
	case actPage:
		s.list.turn(key, len(course))
	case actLesson:
		m.presentCase(course[s.list.at].Case)
	case actBack:
		m.pop()
	}
	return nil
}

func (s *courseScreen) draw(m *Model) *layout {
	w := m.w.Course
	head, body := m.newSheet(), m.newSheet()
	head.para(m.theme.Muted, m.say(w.Intro))
	head.rule()
	l := &layout{left: m.say(w.Title), head: head, body: body, pager: &s.list.pager}
	for i, x := range library.Course() {
		sign, st := "   ", m.theme.Strong
		if i == s.list.at {
			sign, st = " > ", m.theme.Selected
		}
		from := len(body.lines)
		body.hang(st, sign+fmt.Sprintf(m.say(w.Lesson), i+1)+"   ", st, m.say(x.Topic))
		body.hang(m.theme.Text, "      ", m.theme.Text, text.CleanLine(m.say(x.Case.Title())))
		body.hang(m.theme.Muted, "      ", m.theme.Muted, m.say(x.Why))
		if i == s.list.at {
			l.focus = span{from, len(body.lines) - 1}
		}
		body.gap()
	}
	return l
}
