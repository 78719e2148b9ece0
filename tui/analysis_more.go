package tui

import (
	"fmt"
	"slices"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/liability"
)

// whatNow is what the person can lawfully do, in order.
func (d *analysisDrawer) whatNow(a *liability.Analysis) {
	if len(a.WhatNow) == 0 {
		return
	}
	d.section("now", d.m.w.Analysis.Now, "", true, func() {
		for _, p := range a.WhatNow {
			d.point("now", p)
		}
	})
}

// administrative lists sanctions of the public authorities.
func (d *analysisDrawer) administrative(a *liability.Analysis) {
	if len(a.Administrative) == 0 {
		return
	}
	m, s := d.m, d.sheet
	count := map[law.Finding]int{}
	for _, x := range a.Administrative {
		count[x.Finding]++
	}
	summary := ""
	for _, f := range []law.Finding{law.Met, law.Contested, law.Open, law.NotMet} {
		if n := count[f]; n > 0 {
			if summary != "" {
				summary += "   "
			}
			summary += fmt.Sprintf("%s %d", m.say(f.Name()), n)
		}
	}
	d.section("administrative", m.w.Analysis.Administrative, summary, false, func() {
		for _, p := range a.Frame {
			d.point("administrative", p)
		}
		for _, x := range a.Administrative {
			s.hang(m.theme.Finding(x.Finding), "   "+d.finding(x.Finding)+"  ", m.theme.Strong, m.say(x.Name))
			s.sub(6, func() {
				if x.Finding == law.NotMet {
					return
				}
				s.para(m.theme.Text, m.say(x.Sanction))
				s.para(m.theme.Muted, m.say(x.Knowledge))
			})
			for _, c := range []law.Citation{x.Duty, x.Penalty} {
				if !c.IsZero() && x.Finding != law.NotMet {
					d.cite("administrative/"+x.ID, c, 6)
				}
			}
		}
	})
}

// civil is what a victim can claim.
func (d *analysisDrawer) civil(a *liability.Analysis) {
	c := a.Civil
	if c == nil {
		return
	}
	m, s := d.m, d.sheet
	d.section("civil", m.w.Analysis.Civil, m.say(c.Says), false, func() {
		s.para(m.theme.Text, m.say(c.Says))
		for _, e := range c.Elements {
			d.step("civil", e)
		}
		if c.Suit.ID != "" {
			d.point("civil", c.Suit)
		}
		for _, p := range c.Reductions {
			d.point("civil", p)
		}
		for _, p := range c.Published {
			d.point("civil/published", p)
		}
		for _, g := range c.RiskGain {
			s.hang(m.theme.Text, "   "+m.say(g.Name)+m.say(m.w.Common.Colon), m.theme.Text, m.say(g.Level)+"   "+m.say(g.Reason))
		}
		if !c.Speaks.IsZero() {
			s.para(m.theme.Text, m.say(c.Speaks))
		}
		for _, list := range c.Evidence {
			s.hang(m.theme.Strong, "   ", m.theme.Strong, m.say(list.Side))
			for _, item := range list.Items {
				s.hang(m.theme.Text, "   - ", m.theme.Text, m.say(item))
			}
		}
	})
}

// arguments sets what the two sides would say under each question, beside one
// another where there is room.
func (d *analysisDrawer) arguments(a *liability.Analysis) {
	if len(a.Arguments) == 0 {
		return
	}
	m, w := d.m, d.m.w.Analysis
	count := map[liability.Side]int{}
	var questions []law.Text
	for _, x := range a.Arguments {
		count[x.Side]++
		if !slices.Contains(questions, x.Question) {
			questions = append(questions, x.Question)
		}
	}
	summary := fmt.Sprintf("%s %d   %s %d", m.say(w.SideFor), count[liability.For], m.say(w.SideAgainst), count[liability.Against])
	d.section("arguments", w.Arguments, summary, false, func() {
		for _, q := range questions {
			d.argued(q, a.Arguments)
		}
	})
}

// twoColumns is the room from which the sides stand beside one another.
const twoColumns = 72

// argued is one question with the arguments of both sides and their provisions.
func (d *analysisDrawer) argued(question law.Text, all []liability.Argument) {
	m, s, w := d.m, d.sheet, d.m.w.Analysis
	s.gap()
	s.para(m.theme.Strong, m.say(question))
	width := s.room()
	if width >= twoColumns {
		width = (width - 3) / 2
	}
	left := d.side(width, w.SideFor, liability.For, question, all)
	right := d.side(width, w.SideAgainst, liability.Against, question, all)
	if width < s.room() {
		s.add(beside(left, width, m.theme.Divider(), right, max(len(left), len(right)))...)
	} else {
		s.add(append(left, right...)...)
	}
	var cites []law.Citation
	for _, x := range all {
		for _, c := range x.Cites {
			if x.Question == question && !slices.Contains(cites, c) {
				cites = append(cites, c)
			}
		}
	}
	for _, c := range cites {
		d.cite("arguments/"+question.ZH, c, 0)
	}
}

// side is what one side says on a question.
func (d *analysisDrawer) side(width int, name law.Text, side liability.Side, question law.Text, all []liability.Argument) []string {
	m := d.m
	s := &sheet{th: m.theme, memo: d.sheet.memo, width: width}
	s.para(m.theme.Muted, m.say(name))
	for _, x := range all {
		if x.Side != side || x.Question != question {
			continue
		}
		s.hang(m.theme.Text, "- ", m.theme.Text, m.say(x.Says))
		about := m.say(x.Strength.Name())
		if !x.Source.Name.IsZero() {
			about += "   " + m.say(x.Source.Name) + "   " + m.say(x.Source.Rank.Name())
		}
		for _, c := range x.Cites {
			about += "   " + corpus.Short(c, m.lang)
		}
		s.sub(2, func() { s.para(m.theme.Muted, about) })
	}
	if len(s.lines) == 1 {
		s.add(paint(m.theme.Muted, m.say(m.w.Analysis.NothingSaid)))
	}
	return s.lines
}
