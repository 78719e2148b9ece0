package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// evidenceScreen is the ledger beside an answer: what there is, and a form to add
// a piece.
type evidenceScreen struct {
	fact fact.ID
	list list
	form *evidenceForm
}

// evidenceForm is a piece being entered: three fields of text and two choices.
type evidenceForm struct {
	fields  [3]Field // what, from, date
	grade   fact.Strength
	against bool
	at      int
	missing bool
}

// The places of the form.
const (
	formWhat = iota
	formFrom
	formDate
	formStrength
	formSide
	formLength
)

func (e *evidenceScreen) ledger(m *Model) []fact.Evidence { return m.draft(e.fact).evidence }

func (e *evidenceScreen) keys(m *Model) []action {
	switch {
	case e.form != nil && e.form.at >= formStrength:
		return []action{actNextField, actChange, actSave, actBack}
	case e.form != nil:
		return []action{actNextField, actSave, actBack}
	case len(e.ledger(m)) > 0:
		return []action{actAdd, actUpDown, actRemove, actBack, actLanguage}
	}
	return []action{actAdd, actBack, actLanguage}
}

func (e *evidenceScreen) act(m *Model, a action, key string) tea.Cmd {
	if e.form != nil {
		e.actForm(m, a, key)
		return nil
	}
	d := m.draft(e.fact)
	switch a {
	case actAdd:
		e.form, e.list.pager = &evidenceForm{}, pager{follow: true}
	case actUpDown:
		e.list.move(key, len(d.evidence))
	case actRemove:
		d.evidence = append(append([]fact.Evidence(nil), d.evidence[:e.list.at]...), d.evidence[e.list.at+1:]...)
		e.list.at = max(min(e.list.at, len(d.evidence)-1), 0)
		m.saveBeside(e.fact)
	case actBack:
		m.pop()
	}
	return nil
}

func (e *evidenceScreen) actForm(m *Model, a action, key string) {
	f := e.form
	e.list.pager.follow = true
	switch a {
	case actNextField:
		step := 1
		if key == "shift+tab" || key == "up" {
			step = formLength - 1
		}
		f.at = (f.at + step) % formLength
	case actChange:
		f.change(key)
	case actSave:
		if f.fields[formWhat].Empty() {
			f.missing, f.at = true, formWhat
			return
		}
		d := m.draft(e.fact)
		d.evidence = append(d.evidence[:len(d.evidence):len(d.evidence)], fact.Evidence{
			What: f.fields[formWhat].Value(), From: f.fields[formFrom].Value(), Date: f.fields[formDate].Value(),
			Strength: f.grade, Against: f.against,
		})
		m.saveBeside(e.fact)
		e.form = nil
	case actBack:
		e.form = nil
	}
}

func (f *evidenceForm) change(key string) {
	switch {
	case f.at == formSide:
		f.against = !f.against
	case key == "left":
		f.grade = (f.grade + 3) % 4
	default:
		f.grade = (f.grade + 1) % 4
	}
}

func (e *evidenceScreen) field(*Model) *Field {
	if e.form != nil && e.form.at < formStrength {
		return &e.form.fields[e.form.at]
	}
	return nil
}

func (e *evidenceScreen) typed(*Model) tea.Cmd {
	e.form.missing = false
	return nil
}

func (m *Model) strengthWords(s fact.Strength) string {
	w := m.w.Panels
	return m.say([...]law.Text{w.Ungraded, w.Weak, w.Fair, w.Strong}[s])
}

func (m *Model) sideWords(against bool) string {
	if against {
		return m.say(m.w.Panels.Counter)
	}
	return m.say(m.w.Panels.For)
}

func (e *evidenceScreen) draw(m *Model) *layout {
	head := m.newSheet()
	head.para(m.theme.Muted, m.say(script.For(e.fact).Ask))
	head.rule()
	body := m.newSheet()
	l := &layout{left: m.say(m.w.Panels.Evidence), head: head, body: body, pager: &e.list.pager}
	if e.form != nil {
		head.para(m.theme.Strong, m.say(m.w.Panels.EvidenceAdd))
		l.focus = e.form.draw(m, body)
		return l
	}
	if len(e.ledger(m)) == 0 {
		body.para(m.theme.Text, m.say(m.w.Panels.EvidenceNone))
	}
	for i, ev := range e.ledger(m) {
		from := len(body.lines)
		sign, st := "   ", m.theme.Text
		if i == e.list.at {
			sign, st = " > ", m.theme.Selected
		}
		body.hang(st, fmt.Sprintf("%s%d  ", sign, i+1), st, text.CleanLine(ev.What))
		about := m.sideWords(ev.Against) + "   " + m.say(m.w.Panels.Strength) + m.say(m.w.Common.Colon) + m.strengthWords(ev.Strength)
		for _, s := range []string{ev.From, ev.Date} {
			if s = text.CleanLine(s); s != "" {
				about += "   " + s
			}
		}
		body.hang(m.theme.Muted, "      ", m.theme.Muted, about)
		if i == e.list.at {
			l.focus = span{from, len(body.lines) - 1}
		}
	}
	return l
}

func (f *evidenceForm) draw(m *Model, s *sheet) span {
	w := m.w.Panels
	labels := []string{m.say(w.What), m.say(w.From), m.say(w.Date), m.say(w.Strength), m.say(w.Side)}
	column := 0
	for _, l := range labels {
		column = max(column, text.Width(l))
	}
	width := min(fieldWidth+10, s.room()-column-6)
	var focus span
	for i, label := range labels {
		from := len(s.lines)
		sign, st := "   ", m.theme.Text
		if i == f.at {
			sign, st = " > ", m.theme.Selected
		}
		start := sign + text.PadRight(label, column) + "  "
		switch i {
		case formStrength:
			s.add(paint(st, start) + m.strengthWords(f.grade))
		case formSide:
			s.add(paint(st, start) + m.sideWords(f.against))
		default:
			if i == f.at {
				s.caret = &spot{text.Width(start) + f.fields[i].CaretColumn(width), len(s.lines)}
			}
			s.add(paint(st, start) + f.fields[i].View(width))
			s.add(fmt.Sprintf("%*s", column+5, "") + m.theme.Rule(width))
		}
		if i == formWhat && f.missing {
			s.hang(m.theme.Warning, " ! ", m.theme.Warning, m.say(w.WhatMissing))
		}
		if i == f.at {
			focus = span{from, len(s.lines) - 1}
		}
	}
	return focus
}
