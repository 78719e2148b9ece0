package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/library"
	"bangxin/law/text"
)

// courseScreen lists the cases of the course in teaching order. It may stand on a
// projector: nothing on it tells how a case ended.
type courseScreen struct{ list list }

func (s *courseScreen) keys(m *Model) []action {
	out := []action{actUpDown}
	if m.rules != nil {
		out = append(out, actLesson)
	}
	return append(out, actTeacherNotes, actAllCases, actPage, actBack, actLanguage)
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
	case actTeacherNotes:
		m.push(&caseNotes{of: course[s.list.at].Case, why: course[s.list.at].Why})
	case actAllCases:
		m.push(&libraryScreen{quiet: true})
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
		body.hang(m.theme.Text, "      ", m.theme.Text, m.titleBefore(x.Case))
		body.hang(m.theme.Muted, "      ", m.theme.Muted, m.say(x.Ask))
		if i == s.list.at {
			l.focus = span{from, len(body.lines) - 1}
		}
		body.gap()
	}
	return l
}

// titleBefore is what a case is called before a class was told how it ended: its
// title as far as that does not tell, else what was helped with.
func (m *Model) titleBefore(c *library.Case) string {
	if title := text.CleanLine(m.say(library.TitleBefore(c.Title()))); title != "" {
		return title
	}
	return fmt.Sprintf(m.say(m.w.Course.Untold), m.answerOf(c, fact.HelpKinds), m.answerOf(c, fact.HelpedCrimes))
}

// answerOf is the answer to a fact of a case in words.
func (m *Model) answerOf(c *library.Case, id fact.ID) string {
	a, ok := c.File().Facts[id]
	if !ok {
		return m.say(m.w.Copy.NotAnswered)
	}
	return fact.Get(id).FormatAnswer(fact.Answer{State: a.State, Value: a.Value}, m.lang)
}

// drawCaseBefore is a case in a list that may stand before a class.
func (m *Model) drawCaseBefore(s *sheet, c *library.Case, here bool) {
	sign, st := "   ", m.theme.Text
	if here {
		sign, st = " > ", m.theme.Selected
	}
	s.hang(st, sign, st, m.titleBefore(c))
	s.hang(m.theme.Muted, "      ", m.theme.Muted, fmt.Sprintf(m.say(m.w.Course.About), m.answerOf(c, fact.HelpKinds), m.answerOf(c, fact.HelpedCrimes), len(c.File().Facts)))
}

// caseNotes are the trainer's notes to a case before the class: how it ended, what
// the program finds, and why it is a lesson of the course, if it is one.
type caseNotes struct {
	reading
	of  *library.Case
	why law.Text
}

func (s *caseNotes) draw(m *Model) *layout {
	head, body := m.newSheet(), m.newSheet()
	head.para(m.theme.Strong, text.CleanLine(m.say(s.of.Title())))
	head.para(m.theme.Warning, m.say(m.w.Present.NotesHelp))
	head.rule()
	n := notes{m: m, s: body}
	if !s.why.IsZero() {
		n.heading(m.w.Course.NotesWhy)
		n.line(m.say(s.why))
	}
	h := s.of.Holding()
	n.heading(m.w.Library.Holding)
	for i := range h.Defendants {
		n.line(m.held(&h.Defendants[i]))
	}
	n.onHolding(h)
	return &layout{left: m.say(m.w.Course.NotesTo), head: head, body: body, pager: &s.pager}
}
