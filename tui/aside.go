package tui

import (
	"fmt"

	"bangxin/law"
	"bangxin/law/liability"
	"bangxin/law/text"
	"bangxin/tui/theme"
)

// aside is the analysis beside the question, filling in as answers come.
func (q *questionScreen) aside(m *Model, width int) *sheet {
	s := &sheet{th: m.theme, memo: &m.memo, width: width}
	a := m.iv.Analysis()
	for i, o := range headlineFirst(a) {
		if i > 0 {
			s.gap()
		}
		s.pair(m.theme.Heading, m.say(o.Name), m.theme.Verdict(o.Verdict), m.say(o.Verdict.Name()))
		if a.Headline == nil && i == 0 || a.Headline != nil && a.Headline.Offence == o.ID && a.Headline.Of == o.Of {
			s.rule()
			m.drawElements(s, o)
		}
	}
	s.gap()
	if a.Headline != nil {
		if turns := m.turnsOn(a, a.Headline.Offence); turns != "" {
			s.para(m.theme.Text, turns)
			s.gap()
		}
	}
	for _, c := range a.Contradictions {
		s.para(m.theme.Warning, m.say(c))
	}
	left := m.say(m.w.Question.NoneLeft)
	if n := len(a.QuestionsLeft); n > 0 {
		left = fmt.Sprintf(m.say(m.w.Question.StillOpen), n)
	}
	s.para(m.theme.Muted, left)
	return s
}

// drawElements is a column of elements with sign and word.
func (m *Model) drawElements(s *sheet, o *liability.Offence) {
	name := 0
	for _, e := range o.Elements {
		name = max(name, text.Width(m.say(e.Name)))
	}
	for _, e := range o.Elements {
		st := m.theme.Finding(e.Finding)
		s.add(paint(st, theme.Sign(e.Finding)) + "  " + text.PadRight(m.say(e.Name), name) + "  " + paint(st, m.say(e.Finding.Name())))
	}
}

// turnsOn says which facts decide the verdict.
func (m *Model) turnsOn(a *liability.Analysis, offence string) string {
	for _, o := range a.Offences {
		if o.ID != offence {
			continue
		}
		switch {
		case len(o.Turns) > 0:
			return m.say(m.w.Analysis.Turns) + m.say(m.w.Common.Colon) + liability.Names(o.Turns, m.lang)
		case o.Verdict == law.OpenVerdict && len(o.Open) > 0:
			return m.say(m.w.Analysis.Depends) + m.say(m.w.Common.Colon) + liability.Names(o.Open, m.lang)
		}
	}
	return ""
}
