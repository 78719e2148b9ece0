package report

import (
	"fmt"
	"slices"
	"strings"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// BarWidth is the width of a drawn bar in cells; the line stands after the
// first barLine of them.
const (
	BarWidth = 28
	barLine  = 20
)

// bars gives the figures of an element that are known, and those not known on
// which it still depends, each line once.
func (b *builder) bars(e *liability.Step) []Bar {
	type key struct {
		name string
		line int64
		over bool
	}
	seen := map[key]bool{}
	var out []Bar
	var see func(*liability.Step)
	see = func(s *liability.Step) {
		if closed(s) {
			return
		}
		if t := s.Threshold; t != nil {
			k := key{t.Name.ZH, t.Line, t.Over}
			matters := t.Known && b.stated(t) || e.Finding == law.Open && s.Finding == law.Open && shares(e.Open, s.Open)
			if matters && !seen[k] {
				seen[k] = true
				out = append(out, b.bar(t))
			}
		}
		for _, k := range s.Steps {
			see(k)
		}
	}
	see(e)
	return out
}

// stated reports whether a figure comes from an answer, not from an assumption.
func (b *builder) stated(t *liability.Threshold) bool {
	_, ok := b.facts[t.Fact]
	return ok || t.Fact == ""
}

// closed reports whether a route fails on something other than its figures: a
// figure then lies beside a line that is not in question.
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

// measures reports whether a step or one below it compares a figure.
func measures(s *liability.Step) bool {
	return s.Threshold != nil || slices.ContainsFunc(s.Steps, measures)
}

// shares reports whether two lists of facts have one in common.
func shares(a, b []fact.ID) bool {
	return slices.ContainsFunc(a, func(id fact.ID) bool { return slices.Contains(b, id) })
}

func (b *builder) bar(t *liability.Threshold) Bar {
	amount := func(n int64) string { return b.in(t.Amount(n)) }
	out := Bar{Name: b.in(t.Name), Finding: b.in(t.Finding.Name()), Drawing: draw(t)}
	if t.Known && t.Line > 0 {
		out.From, out.To, out.Drawn = thousandths(t.Lo, t.Line), thousandths(t.Hi, t.Line), true
	}
	if !t.Cite.IsZero() {
		out.Cite = corpus.Name(t.Cite, b.lang)
	}
	if t.Over {
		out.Line = fmt.Sprintf(b.say.MoreThan, amount(t.Line-1))
	} else {
		out.Line = fmt.Sprintf(b.say.OrMore, amount(t.Line))
	}
	top := fact.MaxCount
	if t.Kind == fact.Yuan {
		top = fact.MaxFen
	}
	switch {
	case !t.Known:
		out.Figure = b.say.Unknown
		return out
	case t.Lo == t.Hi:
		out.Figure = amount(t.Lo)
	case t.Hi >= top:
		out.Figure = fmt.Sprintf(b.say.AtLeast, amount(t.Lo))
	case t.Lo <= 0:
		out.Figure = fmt.Sprintf(b.say.AtMost, amount(t.Hi))
	default:
		out.Figure = fmt.Sprintf(b.say.To, amount(t.Lo), amount(t.Hi))
	}
	if n, ok := t.Margin(); ok && n >= 0 {
		if t.Over {
			n++ // the line of the text is one below the first figure that meets it
		}
		out.Margin = fmt.Sprintf(b.say.Reached, amount(n))
	} else if ok {
		out.Margin = fmt.Sprintf(b.say.Short, amount(-n))
	} else if t.Lo < t.Line && t.Hi >= t.Line {
		out.Margin = b.say.Spans
	}
	return out
}

// thousandths measures a figure by its line, up to twice the line.
func thousandths(n, line int64) int {
	switch {
	case n <= 0:
		return 0
	case n >= 2*line:
		return 2000
	}
	return int(n * 1000 / line)
}

// draw makes the bar: # up to the figure, for a range . up to its upper end, |
// at the line, and > where the figure leaves the page.
func draw(t *liability.Threshold) string {
	if t.Line <= 0 {
		return ""
	}
	cells := func(n int64) int {
		if n >= t.Line*2 {
			return BarWidth + 1
		}
		return int(n * barLine / t.Line)
	}
	var lo, hi int
	if t.Known {
		lo, hi = cells(t.Lo), cells(t.Hi)
	}
	var s strings.Builder
	for i := range BarWidth - 1 {
		if i == barLine {
			s.WriteByte('|')
		}
		switch {
		case i < lo:
			s.WriteByte('#')
		case i < hi:
			s.WriteByte('.')
		default:
			s.WriteByte(' ')
		}
	}
	if hi >= BarWidth {
		return s.String()[:BarWidth-1] + ">"
	}
	return s.String()
}
