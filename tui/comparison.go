package tui

import (
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/lipgloss"

	"bangxin/law"
	"bangxin/law/liability"
	"bangxin/law/text"
	"bangxin/tui/theme"
)

// A comparison is two analyses line by line.
type comparison struct {
	d             *analysisDrawer
	rows          []comparedRow
	before, after law.Text // what the two sides are called; zero: the answers, and a copy of them
	same          law.Text // said where no line parts; zero: that the analyses are the same
	// tells, where set, says which lines may be shown: in a class what was revealed.
	tells func(comparedLine) bool
}

// comparedLine says what a line is about: an element of an offence, or one of the
// questions at the end of a class, which or consequence.
type comparedLine struct {
	offence *liability.Offence
	element string
	step    string
}

// may reports whether a line may be shown.
func (c *comparison) may(line comparedLine) bool { return c.tells == nil || c.tells(line) }

// comparedRow is one line of both analyses.
type comparedRow struct {
	strong      bool
	label       string
	left, right said
}

// said is what one analysis says on a line.
type said struct {
	words string
	style theme.Style
}

func (c *comparison) row(label string, left, right said) {
	c.rows = append(c.rows, comparedRow{label: label, left: left, right: right})
}

// analyses puts two analyses into lines: the conclusion, every offence that either
// of them lists with the elements on which they part, and what parts after that.
func (c *comparison) analyses(a, b *liability.Analysis) {
	m, w := c.d.m, c.d.m.w
	plain := func(s string) said { return said{s, m.theme.Text} }
	which, consequence := c.may(comparedLine{step: "which"}), c.may(comparedLine{step: "consequence"})
	if which {
		c.row(m.say(w.Analysis.Conclusion), plain(c.headline(a)), plain(c.headline(b)))
		c.row(m.say(w.Analysis.Range), plain(c.penalty(a)), plain(c.penalty(b)))
	}
	if x, y := c.exposure(a), c.exposure(b); x != y && which {
		c.row(m.say(w.Analysis.Exposure), plain(x), plain(y))
	}
	for _, path := range union(a, b) {
		c.offence(offenceAt(a, path), offenceAt(b, path), a, b)
	}
	for _, name := range administrativeNames(a, b) {
		x, y := c.administrative(a, name), c.administrative(b, name)
		if x.words != y.words && consequence {
			c.row(m.say(name), x, y)
		}
	}
	if x, y := leaning(m, a), leaning(m, b); x != y && consequence {
		c.row(m.say(w.Analysis.Leaning), plain(x), plain(y))
	}
	if c.tells != nil {
		return // what can still be asked is no matter for a class
	}
	c.row(m.say(w.Copy.Left), plain(fmt.Sprint(len(a.QuestionsLeft))), plain(fmt.Sprint(len(b.QuestionsLeft))))
}

func leaning(m *Model, a *liability.Analysis) string {
	if a.Disposition == nil {
		return ""
	}
	return m.say(a.Disposition.Says)
}

func (c *comparison) headline(a *liability.Analysis) string {
	if a.Headline == nil {
		return c.d.m.say(c.d.m.w.Analysis.NoOffence)
	}
	return c.d.m.say(a.Headline.Says)
}

func (c *comparison) penalty(a *liability.Analysis) string {
	if a.Headline == nil {
		return ""
	}
	return c.d.m.say(a.Headline.Range)
}

func (c *comparison) exposure(a *liability.Analysis) string {
	if a.Headline == nil || a.Headline.Exposure == nil {
		return ""
	}
	return c.d.m.say(a.Headline.Exposure.Says)
}

// union lists the offences of both analyses, in the order of the first.
func union(a, b *liability.Analysis) (out []string) {
	seen := map[string]bool{}
	for _, o := range append(headlineFirst(a), headlineFirst(b)...) {
		if path := offencePath(o); !seen[path] {
			seen[path] = true
			out = append(out, path)
		}
	}
	return out
}

func offenceAt(a *liability.Analysis, path string) *liability.Offence {
	for _, o := range a.Offences {
		if offencePath(o) == path {
			return o
		}
	}
	return nil
}

func leads(a *liability.Analysis, o *liability.Offence) bool {
	return o != nil && a.Headline != nil && a.Headline.Offence == o.ID && a.Headline.Of == o.Of
}

// offence is the verdict of both, then the elements: all of an offence that leads
// one of the analyses, of the others those that part.
func (c *comparison) offence(x, y *liability.Offence, a, b *liability.Analysis) {
	m := c.d.m
	verdict := func(o *liability.Offence) said {
		if o == nil {
			return said{m.say(m.w.Copy.NotListed), m.theme.Muted}
		}
		return said{m.say(o.Verdict.Name()), m.theme.Verdict(o.Verdict)}
	}
	some := x
	if some == nil {
		some = y
	}
	head := comparedRow{strong: true, label: m.say(some.Name), left: verdict(x), right: verdict(y)}
	if !c.may(comparedLine{step: "which"}) {
		head.left, head.right = said{style: m.theme.Text}, said{style: m.theme.Text}
		if !slices.ContainsFunc(some.Elements, func(e *liability.Step) bool { return c.may(comparedLine{offence: some, element: e.ID}) }) {
			return
		}
	}
	c.rows = append(c.rows, head)
	all := leads(a, x) || leads(b, y)
	for _, e := range some.Elements {
		if !c.may(comparedLine{offence: some, element: e.ID}) {
			continue
		}
		left, right := c.element(x, e.ID), c.element(y, e.ID)
		if left.words != right.words && x != nil && y != nil || all {
			c.row("  "+m.say(e.Name), left, right)
		}
	}
}

func (c *comparison) element(o *liability.Offence, id string) said {
	if o != nil {
		for _, e := range o.Elements {
			if e.ID == id {
				return c.finding(e.Finding)
			}
		}
	}
	return said{c.d.m.say(c.d.m.w.Copy.NotListed), c.d.m.theme.Muted}
}

func (c *comparison) finding(f law.Finding) said {
	return said{theme.Sign(f) + "  " + c.d.m.say(f.Name()), c.d.m.theme.Finding(f)}
}

func administrativeNames(a, b *liability.Analysis) (out []law.Text) {
	seen := map[law.Text]bool{}
	for _, x := range append(append([]liability.Administrative{}, a.Administrative...), b.Administrative...) {
		if !seen[x.Name] {
			seen[x.Name] = true
			out = append(out, x.Name)
		}
	}
	return out
}

func (c *comparison) administrative(a *liability.Analysis, name law.Text) said {
	for _, x := range a.Administrative {
		if x.Name == name {
			return c.finding(x.Finding)
		}
	}
	return said{c.d.m.say(c.d.m.w.Copy.NotListed), c.d.m.theme.Muted}
}

// draw sets the lines in columns where there is room, else one side above the
// other where they part.
func (c *comparison) draw() {
	m, s, w := c.d.m, c.d.sheet, c.d.m.w.Copy
	if c.before.IsZero() {
		c.before, c.after = w.Before, w.After
	}
	part := 0
	for _, r := range c.rows {
		if r.left.words != r.right.words {
			part++
		}
	}
	if c.same.IsZero() {
		c.same = w.Same
	}
	says := m.say(c.same)
	if part > 0 {
		says = fmt.Sprintf(m.say(w.Parts), part)
	}
	s.para(m.theme.Strong, says)
	s.gap()
	wide := s.room() >= twoColumns
	label := s.room() * 32 / 100
	side := (s.room() - label - 3 - 6) / 2
	if wide {
		s.add("   " + text.PadRight("", label) + paint(m.theme.Heading, text.PadRight(m.say(c.before), side)) + " " + m.theme.Divider() + " " + paint(m.theme.Heading, m.say(c.after)))
	} else {
		s.add(paint(m.theme.Heading, m.say(c.before)+" / "+m.say(c.after)))
	}
	s.rule()
	for i, r := range c.rows {
		if r.strong && i > 0 {
			s.gap()
		}
		differs := r.left.words != r.right.words
		sign, st := "   ", m.theme.Text
		if r.strong {
			st = m.theme.Strong
		}
		if differs {
			sign = " * "
		}
		if !wide {
			c.stacked(r, sign, st, differs)
			continue
		}
		column := func(width int, st theme.Style, words string) []string {
			cell := &sheet{th: m.theme, memo: s.memo, width: width}
			cell.para(st, words)
			return cell.lines
		}
		name := r.label
		if differs {
			name += m.tag(w.Differs)
		}
		indent := len(name) - len(strings.TrimLeft(name, " "))
		names := column(label-2-indent, st, strings.TrimLeft(name, " "))
		lefts, rights := column(side, r.left.style, r.left.words), column(side, r.right.style, r.right.words)
		height := max(len(names), len(lefts), len(rights))
		sides := beside(lefts, side, m.theme.Divider(), rights, height)
		for k := range height {
			start, n := "   ", ""
			if k == 0 {
				start = paint(m.theme.Warning, sign)
			}
			if k < len(names) {
				n = names[k]
			}
			n = strings.Repeat(" ", indent) + n
			s.add(start + n + strings.Repeat(" ", max(label-lipgloss.Width(n), 0)) + sides[k])
		}
	}
}

// stacked is a line of both on a narrow screen.
func (c *comparison) stacked(r comparedRow, sign string, st theme.Style, differs bool) {
	m, s, w := c.d.m, c.d.sheet, c.d.m.w.Copy
	if !differs {
		if text.Width(r.left.words) > s.room()/2 {
			s.hang(st, sign, st, r.label)
			s.sub(6, func() { s.para(r.left.style, r.left.words) })
			return
		}
		s.pair(st, sign+r.label, r.left.style, r.left.words)
		return
	}
	s.pair(st, sign+r.label, m.theme.Warning, m.say(w.Differs))
	s.hang(m.theme.Muted, m.sideLabel(c.before, c.after), r.left.style, dash(r.left.words))
	s.hang(m.theme.Muted, m.sideLabel(c.after, c.before), r.right.style, dash(r.right.words))
}

// dash stands for nothing.
func dash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}
