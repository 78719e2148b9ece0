package tui

import (
	"strings"

	"bangxin/law"
	"bangxin/law/liability"
)

// headlineFirst lists the offences with the one of the headline on top.
func headlineFirst(a *liability.Analysis) []*liability.Offence {
	var first, rest []*liability.Offence
	for _, o := range a.Offences {
		if a.Headline != nil && a.Headline.Offence == o.ID && a.Headline.Of == o.Of {
			first = append(first, o)
		} else {
			rest = append(rest, o)
		}
	}
	return append(first, rest...)
}

// section is a part of the analysis after the offences: a row that opens. Closed
// it says in one line what is in it.
func (d *analysisDrawer) section(path string, title law.Text, summary string, open bool, f func()) {
	d.sheet.gap()
	d.fold(path, nil, func() { d.sectionFold(path, title, summary, open, f) })
}

func (d *analysisDrawer) sectionFold(path string, title law.Text, summary string, open bool, f func()) {
	m, s := d.m, d.sheet
	sign := d.begin(outlineRow{path: path, opens: true, shown: open}, 0)
	st := m.theme.Heading
	s.hang(st, sign, st, m.say(title))
	if !d.screen.isOpen(path, open) {
		if summary != "" {
			s.sub(3, func() { s.para(m.theme.Muted, summary) })
		}
		d.end()
		return
	}
	s.rule()
	d.end()
	f()
}

// point is a remark: its name, what follows, where that stands.
func (d *analysisDrawer) point(path string, p liability.Point) {
	m, s := d.m, d.sheet
	sign := "   "
	if p.Finding != law.Met {
		sign += d.finding(p.Finding) + "  "
	}
	s.hang(m.theme.Finding(p.Finding), sign, m.theme.Strong, m.say(p.Name))
	s.sub(3, func() {
		if p.Says != p.Name {
			s.para(m.theme.Text, m.say(p.Says))
		}
		for _, c := range p.Cites {
			d.cite(path+"/"+p.ID, c, 0)
		}
	})
}

// pointNames lists the names of points for the closed section.
func (d *analysisDrawer) pointNames(points []liability.Point) string {
	names := make([]string, len(points))
	for i, p := range points {
		names[i] = d.m.say(p.Name)
	}
	return strings.Join(names, d.m.say(d.m.w.Common.And))
}

// choice says which offence applies where several fit.
func (d *analysisDrawer) choice(a *liability.Analysis) {
	if a.Choice == nil || len(a.Choice.Fitting) < 2 {
		return
	}
	m, s, c := d.m, d.sheet, a.Choice
	d.section("which", m.w.Analysis.Which, m.say(c.How), false, func() {
		s.para(m.theme.Text, m.say(c.How))
		for _, f := range c.Fitting {
			s.pair(m.theme.Text, "   "+m.say(f.Name), m.theme.Verdict(f.Verdict), m.say(f.Verdict.Name()))
			s.sub(6, func() { s.para(m.theme.Muted, m.say(f.Range)) })
		}
		for _, p := range c.Order {
			d.point("which", p)
		}
		for _, cite := range c.Cites {
			d.cite("which", cite, 0)
		}
	})
}

// notEvaluated names the offences that the facts touch and the program does not
// examine.
func (d *analysisDrawer) notEvaluated(a *liability.Analysis) {
	if len(a.NotEvaluated) == 0 {
		return
	}
	m, s := d.m, d.sheet
	names := make([]string, len(a.NotEvaluated))
	for i, n := range a.NotEvaluated {
		names[i] = m.say(n.Name)
	}
	d.section("outside", m.w.Analysis.Outside, strings.Join(names, m.say(m.w.Common.And)), false, func() {
		for _, n := range a.NotEvaluated {
			s.hang(m.theme.Strong, "   ", m.theme.Strong, m.say(n.Name))
			s.sub(3, func() {
				s.para(m.theme.Text, m.say(n.Why))
				d.cite("outside/"+n.ID, n.Provision, 0)
			})
		}
	})
}

// consequences says what follows for the person: measures, ancillary penalties,
// and until when the offence could be filed.
func (d *analysisDrawer) consequences(a *liability.Analysis) {
	c := a.Consequences
	if c == nil || len(c.Points)+len(c.Limitation) == 0 {
		return
	}
	m, s := d.m, d.sheet
	d.section("consequences", m.w.Analysis.Consequences, d.pointNames(c.Points), false, func() {
		for _, p := range c.Points {
			d.point("consequences", p)
		}
		for _, l := range c.Limitation {
			s.hang(m.theme.Finding(l.Finding), "   "+d.finding(l.Finding)+"  ", m.theme.Text, m.say(l.Says))
			for _, cite := range l.Cites {
				d.cite("consequences/limitation/"+l.Offence+l.Of, cite, 3)
			}
		}
	})
}

// disposition says where the case leans, with the grounds on either side.
func (d *analysisDrawer) disposition(a *liability.Analysis) {
	if a.Disposition == nil {
		return
	}
	m, s, w := d.m, d.sheet, d.m.w.Analysis
	d.section("disposition", w.Leaning, m.say(a.Disposition.Says), true, func() {
		s.para(m.theme.Text, m.say(a.Disposition.Says))
		d.cite("disposition", a.Disposition.Citation, 0)
		for _, side := range []struct {
			path  string
			label law.Text
			steps []*liability.Step
		}{{"for", w.For, a.Disposition.For}, {"against", w.Against, a.Disposition.Against}} {
			if len(side.steps) == 0 {
				continue
			}
			s.add(paint(m.theme.Muted, m.say(side.label)))
			for _, st := range side.steps {
				d.step(side.path, st)
			}
		}
	})
}
