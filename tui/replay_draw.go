package tui

import (
	"fmt"
	"slices"

	"bangxin/interview"
	"bangxin/interview/script"
	"bangxin/law/fact"
	"bangxin/law/text"
	"bangxin/tui/theme"
)

func (s *replayScreen) draw(m *Model) *layout {
	s.refresh(m)
	w := m.w.Replay
	l := &layout{left: m.caseTitle(w.Title), body: m.newSheet(), pager: &s.pager}
	switch {
	case s.of == nil:
		l.body.para(m.theme.Text, m.say(m.w.Common.Loading))
		return l
	case s.of.Len() == 0:
		l.body.para(m.theme.Text, m.say(w.Empty))
		return l
	}
	l.right = fmt.Sprintf(m.say(w.Place), s.at, s.of.Len())
	l.head = m.newSheet()
	s.step(m, l.head)
	stand, before := s.stands[s.at], s.stands[s.at-1]
	if stand == nil || s.at > 0 && before == nil {
		l.body.para(m.theme.Muted, m.say(w.Working))
		return l
	}
	if s.at > 0 {
		s.changes(m, l.body, stand, before)
		l.body.gap()
	}
	if !m.split() {
		s.findings(m, l.body, stand, before)
		l.body.gap()
	}
	if stand.Says.IsZero() {
		l.body.para(m.theme.Strong, m.say(w.NoOffence))
	} else {
		l.body.para(m.theme.Strong, m.say(stand.Says))
	}
	return l
}

// aside is how it stands, where there is room beside the step.
func (s *replayScreen) aside(m *Model, width int) *sheet {
	side := &sheet{th: m.theme, memo: &m.memo, width: width}
	stand, before := s.stands[s.at], s.stands[s.at-1]
	if stand != nil && (s.at == 0 || before != nil) {
		s.findings(m, side, stand, before)
	}
	return side
}

// step is what was answered: the question, the answer, and the one it replaced.
func (s *replayScreen) step(m *Model, head *sheet) {
	w := m.w.Replay
	if s.at == 0 {
		head.para(m.theme.Strong, m.say(w.Before))
		head.rule()
		return
	}
	e := s.of.Entry(s.at)
	d := fact.Get(e.Fact)
	q := script.For(e.Fact)
	if m.height >= tall {
		head.add(paint(m.theme.Heading, m.sectionName(q.Section)))
		head.rule()
	}
	head.para(m.theme.Strong, m.say(q.Ask))
	was, had := s.of.Log().Before(s.at)
	column := max(text.Width(m.say(w.Was)), text.Width(m.say(w.Now)), text.Width(m.say(w.Answered)))
	row := func(label, words string, here bool) {
		st := m.theme.Muted
		if here {
			st = m.theme.Selected
		}
		head.hang(m.theme.Muted, "   "+text.PadRight(label, column)+"  ", st, words)
	}
	switch {
	case e.Withdrawn:
		row(m.say(w.Was), d.FormatAnswer(was, m.lang), false)
		row(m.say(w.Now), m.say(w.Withdrawn), true)
	case had:
		row(m.say(w.Was), d.FormatAnswer(was, m.lang), false)
		row(m.say(w.Now), d.FormatAnswer(e.Answer, m.lang), true)
	default:
		row(m.say(w.Answered), d.FormatAnswer(e.Answer, m.lang), true)
	}
	head.rule()
}

// changes says what the step changed.
func (s *replayScreen) changes(m *Model, body *sheet, stand, before *interview.Standing) {
	w := m.w.Replay
	changes := stand.Changes(before)
	if len(changes) == 0 {
		body.para(m.theme.Muted, m.say(w.Nothing))
		return
	}
	body.add(paint(m.theme.Heading, m.say(w.Changed)))
	for _, c := range changes {
		body.hang(m.theme.Warning, " * ", m.theme.Text, m.say(c.Words()))
	}
}

// findings lists the elements of the offence that leads, then the verdicts on the
// others; a star marks what the step changed.
func (s *replayScreen) findings(m *Model, body *sheet, stand, before *interview.Standing) {
	var changes []interview.Change
	if before != nil {
		changes = stand.Changes(before)
	}
	star := func(o *interview.OffenceStanding, element string) string {
		if slices.ContainsFunc(changes, func(c interview.Change) bool { return c.ID == o.ID && c.Of == o.Of && c.Element == element }) {
			return " *"
		}
		return ""
	}
	for i := range stand.Offences {
		o := &stand.Offences[i]
		body.pair(m.theme.Heading, m.say(o.Name), m.theme.Verdict(o.Verdict), m.say(o.Verdict.Name())+star(o, ""))
		if i > 0 && !o.Leads {
			continue
		}
		body.rule()
		column := 0
		for _, e := range o.Elements {
			column = max(column, text.Width(m.say(e.Name)))
		}
		for _, e := range o.Elements {
			st := m.theme.Finding(e.Finding)
			body.add(paint(st, theme.Sign(e.Finding)) + "  " + text.PadRight(m.say(e.Name), column) + "  " + paint(st, m.say(e.Finding.Name())+star(o, e.ID)))
		}
		body.gap()
	}
	body.gap()
	left := m.say(m.w.Question.NoneLeft)
	if stand.Left > 0 {
		left = fmt.Sprintf(m.say(m.w.Question.StillOpen), stand.Left)
	}
	body.para(m.theme.Muted, left)
}
