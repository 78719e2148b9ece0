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
	if question := q.now(m); question != nil {
		m.drawBeside(s, question.Cites)
	}
	return s
}

// leastBeside is the height from which a provision has room beside a question.
const leastBeside = 8

// drawBeside writes out the provisions that a question rests on under what stands in the
// column, each as far as there is room for a good part of it.
func (m *Model) drawBeside(s *sheet, cites []law.Citation) {
	room := m.height - len(m.footer()) - 3 // the title bar and the lines around the body
	for i, c := range cites {
		part := &sheet{th: s.th, memo: s.memo, width: s.width}
		part.blank()
		if i == 0 {
			part.add(paint(m.theme.Heading, m.say(m.w.Question.WhyAsked)))
			part.rule()
		}
		left := room - len(s.lines)
		if left < leastBeside {
			return
		}
		whole := &sheet{th: s.th, memo: s.memo, width: s.width}
		m.drawCited(whole, c, 0)
		if over := len(part.lines) + len(whole.lines) - left; over > 0 {
			whole = &sheet{th: s.th, memo: s.memo, width: s.width}
			m.drawCited(whole, c, max(left-len(part.lines)-leastBeside/2, 1))
		}
		if len(part.lines)+len(whole.lines) > left {
			return
		}
		s.add(append(part.lines, whole.lines...)...)
	}
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
