package tui

import (
	"fmt"
	"io"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/room"
)

// goThroughAgain shows a class from its record: every question as it was asked, in
// the order of then, each of them revealed again by a key.
func (m *Model) goThroughAgain(r *room.Rerun) {
	m.atLectern(&ownLectern{class: r.Class}, r.Class.Subject()).rerun = r
}

// step goes to the step after or before: of the class, or, where one is gone
// through again, as it was held.
func (s *presentScreen) step(m *Model, forward bool) {
	switch {
	case s.rerun != nil && forward:
		s.rerun.Next()
	case s.rerun != nil:
		s.rerun.Back()
	case forward:
		s.class(func(c *room.Class) { c.Next() })
	default:
		s.class(func(c *room.Class) { c.Back() })
	}
	if s.rerun != nil {
		s.changed(m)
		return
	}
	s.turned()
}

// progress gives the place of the step in hand and how many there are.
func (s *presentScreen) progress(v room.ClassView) (at, of int) {
	if s.rerun != nil {
		return s.rerun.Place()
	}
	return v.Number, v.Steps
}

func (s *presentScreen) hasNext(v room.ClassView) bool {
	at, of := s.progress(v)
	return at < of
}

func (s *presentScreen) hasBefore(v room.ClassView) bool {
	at, _ := s.progress(v)
	return at > 1
}

// writeClassCast records a class: each question, then what was answered, with a
// marker at both.
func writeClassCast(w io.Writer, o CastOptions) error {
	o.Options.AskLang, o.Options.Store, o.Options.File = false, nil, nil
	m := New(o.Options)
	m.recording = true
	m.begin(o.Options.Rules)
	m.Update(tea.WindowSizeMsg{Width: o.Width, Height: o.Height})
	s := m.top().(*presentScreen)
	c := &cast{m: m, width: o.Width, height: o.Height}
	v := s.view()
	c.begin(m.classTitle(v))
	for {
		v = s.view()
		at, _ := s.progress(v)
		name := m.say(v.Step.Title)
		if v.Change != nil {
			name += m.tag(m.w.Present.Changed)
		}
		c.event("m", fmt.Sprintf("%d %s", at, name))
		c.read(&s.pager)
		for s.page < s.pages-1 { // of the facts
			s.page, s.pager = s.page+1, pager{}
			c.read(&s.pager)
		}
		if !v.Revealed {
			s.class(func(c *room.Class) { c.Reveal() })
			s.pager = pager{}
			c.event("m", fmt.Sprintf("%d %s%s%s", at, name, m.say(m.w.Common.Colon), m.say(m.w.Present.Revealed)))
			c.read(&s.pager)
		}
		if !s.hasNext(v) {
			return c.end(w)
		}
		s.step(m, true)
	}
}
