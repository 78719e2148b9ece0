package tui

import (
	"fmt"
	"slices"
	"strings"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
	"bangxin/tui/theme"
)

// thresholds draws the figures of a step against their lines: those known under
// an element, the own one of a step.
func (d *analysisDrawer) thresholds(st *liability.Step, element bool) {
	var all []*liability.Threshold
	if element {
		all = d.known(st)
	} else if st.Threshold != nil {
		all = []*liability.Threshold{st.Threshold}
	}
	if len(all) == 0 {
		return
	}
	d.bars(all)
	d.sheet.blank()
}

// known lists the figures at and below a step that come from answers, each line
// once.
func (d *analysisDrawer) known(st *liability.Step) (all []*liability.Threshold) {
	seen := map[string]bool{}
	var see func(*liability.Step)
	see = func(s *liability.Step) {
		if closed(s) {
			return
		}
		if t := s.Threshold; t != nil && t.Known && d.stated(t) {
			if key := fmt.Sprint(t.Name.ZH, t.Line); !seen[key] {
				seen[key] = true
				all = append(all, t)
			}
		}
		for _, k := range s.Steps {
			see(k)
		}
	}
	see(st)
	return all
}

// stated reports whether a figure comes from an answer, not from an assumption.
func (d *analysisDrawer) stated(t *liability.Threshold) bool {
	if t.Fact == "" {
		return true
	}
	_, ok := d.m.iv.AnswerTo(t.Fact)
	return ok
}

// closed reports whether a way fails on something other than its figures: a
// figure would then stand beside a line that is not in question.
func closed(s *liability.Step) bool {
	if s.Kind != liability.StepAll || s.Finding != law.NotMet {
		return false
	}
	for _, k := range s.Steps {
		if k.Finding == law.NotMet && !measures(k) {
			return true
		}
	}
	return false
}

// measures reports whether a step, or one below it, compares a figure.
func measures(s *liability.Step) bool {
	return s.Threshold != nil || slices.ContainsFunc(s.Steps, measures)
}

// A bar is a threshold in words.
type bar struct {
	name, figure, line, margin string
	drawn                      string
	finding                    law.Finding
}

// bars sets the figures in columns where there is room, and each on two lines
// where there is not.
func (d *analysisDrawer) bars(all []*liability.Threshold) {
	m, s := d.m, d.sheet
	width := min(max(s.room()/4, 10), 28)
	bars := make([]bar, len(all))
	var name, figure, line, margin int
	for i, t := range all {
		b := m.bar(t, width)
		bars[i] = b
		name, figure = max(name, text.Width(b.name)), max(figure, text.Width(b.figure))
		line, margin = max(line, text.Width(b.line)), max(margin, text.Width(b.margin))
	}
	for _, b := range bars {
		numbers := text.PadLeft(b.figure, figure) + " / " + text.PadRight(b.line, line)
		st := m.theme.Finding(b.finding)
		if name+2+width+2+figure+3+line+2+margin <= s.room() {
			s.add(text.PadRight(b.name, name) + "  " + paint(st, b.drawn) + strings.Repeat(" ", width-len(b.drawn)) + "  " + numbers + "  " + paint(st, b.margin))
			continue
		}
		s.para(m.theme.Text, b.name)
		if 2+width+2+figure+3+line+2+margin <= s.room() {
			s.add("  " + paint(st, b.drawn) + strings.Repeat(" ", width-len(b.drawn)) + "  " + numbers + "  " + paint(st, b.margin))
			continue
		}
		s.add("  " + paint(st, b.drawn))
		s.hang(m.theme.Text, "  ", m.theme.Text, strings.TrimRight(b.figure+" / "+b.line, " ")+"  "+b.margin)
	}
}

// bar puts a threshold into words.
func (m *Model) bar(t *liability.Threshold, width int) bar {
	w := m.w.Analysis
	amount := func(n int64) string { return m.say(t.Amount(n)) }
	drawn := t.Line
	line := amount(drawn)
	if t.Over {
		drawn--
		line = fmt.Sprintf(m.say(w.Beyond), amount(drawn))
	}
	// The unit stands behind the line; before it a bare figure is enough.
	bare := func(n int64) string { return strings.TrimSuffix(amount(n), " "+m.say(t.Unit)) }
	b := bar{name: m.say(t.Name), line: line, finding: t.Finding}
	if !t.Known {
		b.figure, b.drawn = m.say(w.Unknown), theme.RangeBar(width, 0, 0, t.Line)
		return b
	}
	b.drawn = strings.TrimRight(theme.RangeBar(width, t.Lo, t.Hi, t.Line), " ")
	top := fact.MaxCount
	if t.Kind == fact.Yuan {
		top = fact.MaxFen
	}
	switch {
	case t.Lo == t.Hi:
		b.figure = bare(t.Lo)
	case t.Hi >= top:
		b.figure = fmt.Sprintf(m.say(w.AtLeast), bare(t.Lo))
	case t.Lo <= 0:
		b.figure = fmt.Sprintf(m.say(w.AtMost), bare(t.Hi))
	default:
		b.figure = fmt.Sprintf(m.say(w.Between), bare(t.Lo), bare(t.Hi))
	}
	if n, ok := t.Margin(); ok {
		over := n
		if t.Over {
			over++
		}
		switch {
		case n < 0:
			b.margin = fmt.Sprintf(m.say(w.Short), amount(-n))
		case over == 0:
			b.margin = m.say(w.Exactly)
		default:
			b.margin = fmt.Sprintf(m.say(w.Over), amount(over))
		}
	}
	if t.Contests {
		b.margin = strings.TrimSpace(b.margin + "  " + m.say(w.Contests))
	}
	return b
}
