package tui

import (
	"fmt"
	"math"
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law"
	"bangxin/law/liability"
)

// rivalReadings are the questions on which the readings of the law part on the
// answers of a matter. Finding them is work for the background: the first time,
// the rules of every other reading are compiled.
type rivalReadings struct {
	of    liability.Receipt // of the analysis they stand beside; zero before the first
	there bool              // they have come
	parts []liability.Parting
}

// rivalsMsg brings the rival readings beside an analysis.
type rivalsMsg struct {
	of    liability.Receipt
	parts []liability.Parting
}

// askRivals has the rival readings found, unless they are there or on the way.
func (m *Model) askRivals() tea.Cmd {
	if m.iv == nil || m.rivals.of == m.iv.Analysis().Receipt {
		return nil
	}
	of := m.iv.Analysis().Receipt
	m.rivals = rivalReadings{of: of}
	rules, facts, asOf := m.rules, m.iv.Facts(), m.iv.AsOf()
	return func() tea.Msg { return rivalsMsg{of, rules.Rivals(facts, asOf)} }
}

// takeRivals keeps them with the matter they belong to.
func (m *Model) takeRivals(msg rivalsMsg) {
	take := func(x *matter) {
		if x.rivals.of == msg.of {
			x.rivals.there, x.rivals.parts = true, msg.parts
		}
	}
	for _, s := range m.stack { // who stands at the end stays there
		if a, ok := s.(*analysisScreen); ok && a.pager.top > 0 && a.pager.top+a.pager.height >= a.pager.total {
			a.pager.follow, a.pager.top = false, math.MaxInt32
		}
	}
	take(&m.matter)
	for i := range m.outer {
		take(&m.outer[i])
	}
}

// rivalReadings is the part of the analysis on the questions on which the
// authorities part, where that matters on these facts.
func (d *analysisDrawer) rivalReadings(a *liability.Analysis) {
	m, s, w := d.m, d.sheet, d.m.w.Rivals
	r := m.rivals
	if r.of != a.Receipt || !r.there {
		s.gap()
		s.para(m.theme.Muted, "   "+m.say(w.Looking))
		return
	}
	if len(r.parts) == 0 {
		return
	}
	names := make([]law.Text, len(r.parts))
	for i, p := range r.parts {
		names[i] = p.Question.Name
	}
	d.section("rivals", w.Title, m.list(names), false, func() {
		s.para(m.theme.Muted, m.say(w.Why))
		for _, p := range r.parts {
			d.parting(p)
		}
	})
}

// list puts names one after the other.
func (m *Model) list(names []law.Text) string {
	out := ""
	for i, n := range names {
		if i > 0 {
			out += m.say(m.w.Common.And)
		}
		out += m.say(n)
	}
	return out
}

// parting is one question: what each reading gives, beside one another where two
// have room, and below them the provisions each rests on.
func (d *analysisDrawer) parting(p liability.Parting) {
	m, s := d.m, d.sheet
	s.gap()
	s.para(m.theme.Strong, m.say(p.Question.Name))
	if len(p.Results) == 2 && s.room() >= twoColumns {
		width := (s.room() - 3) / 2
		left, right := d.reading(width, p.Results[0], true), d.reading(width, p.Results[1], false)
		s.add(beside(left, width, m.theme.Divider(), right, max(len(left), len(right)))...)
	} else {
		for i, r := range p.Results {
			if i > 0 {
				s.blank()
			}
			s.add(d.reading(s.room(), r, i == 0)...)
		}
	}
	var cites []law.Citation
	for _, r := range p.Results {
		for _, c := range r.Reading.Cites {
			if !slices.Contains(cites, c) {
				cites = append(cites, c)
			}
		}
	}
	for _, c := range cites {
		d.cite("rivals/"+p.Question.ID, c, 0)
	}
}

// reading is what one reading says and gives, and who carries it.
func (d *analysisDrawer) reading(width int, r liability.Result, standard bool) []string {
	m, w := d.m, d.m.w.Rivals
	s := &sheet{th: m.theme, memo: d.sheet.memo, width: width}
	kind := w.Other
	if standard {
		kind = w.Default
	}
	s.para(m.theme.Muted, m.say(kind))
	s.para(m.theme.Text, m.say(r.Reading.Says))
	s.para(m.theme.Muted, fmt.Sprintf(m.say(w.By), m.say(r.Reading.By.Name), m.say(r.Reading.By.Rank.Name())))
	for _, o := range r.Offences {
		s.pair(m.theme.Text, m.say(o.Name), m.theme.Verdict(o.Verdict), m.say(o.Verdict.Name()))
		if !o.Range.IsZero() {
			s.sub(2, func() { s.para(m.theme.Muted, m.say(o.Range)) })
		}
	}
	if r.Suit != nil {
		s.para(m.theme.Text, m.say(r.Suit.Name))
		taken := map[law.Finding]law.Text{law.Met: w.Taken, law.NotMet: w.Refused}[r.Suit.Finding]
		if taken.IsZero() {
			taken = r.Suit.Finding.Name()
		}
		s.pair(m.theme.Text, m.say(w.Suit), m.theme.Finding(r.Suit.Finding), m.say(taken))
	}
	return s.lines
}
