package tui

import (
	"fmt"
	"strings"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
	"bangxin/tui/theme"
)

// An analysisDrawer writes the analysis on a sheet and notes the rows on which
// the cursor can stand.
type analysisDrawer struct {
	m      *Model
	sheet  *sheet
	screen *outline
	drawn  *sketch
	number int // of the last element
}

// begin starts a row and gives the room for its sign, which stands behind indent
// cells; end closes it. The cursor itself is put on the finished sheet, so that
// moving it draws nothing anew.
func (d *analysisDrawer) begin(r outlineRow, indent int) (sign string) {
	r.stood = r.opens && d.screen.isOpen(r.path, r.shown)
	d.drawn.name(&r)
	r.lines = span{len(d.sheet.lines), len(d.sheet.lines)}
	r.sign = d.sheet.margin + indent
	d.drawn.rows = append(d.drawn.rows, r)
	return "   "
}

func (d *analysisDrawer) end() {
	d.drawn.rows[len(d.drawn.rows)-1].lines.to = max(len(d.sheet.lines)-1, 0)
}

// analysis writes everything, the conclusion first.
func (d *analysisDrawer) analysis(a *liability.Analysis) {
	m, s := d.m, d.sheet
	d.conclusion(a)
	if len(a.Contradictions) > 0 {
		s.gap()
		for _, c := range a.Contradictions {
			s.hang(m.theme.Warning, " ! ", m.theme.Warning, m.say(c))
		}
	}
	d.assumptions(a)
	for _, o := range headlineFirst(a) {
		d.offence(o, a.Headline != nil && a.Headline.Offence == o.ID && a.Headline.Of == o.Of)
	}
	d.choice(a)
	d.notEvaluated(a)
	d.consequences(a)
	d.disposition(a)
	d.administrative(a)
	d.civil(a)
	d.arguments(a)
	d.rivalReadings(a)
	d.whatNow(a)
	s.gap()
	s.rule()
	s.para(m.theme.Muted, m.say(m.w.Analysis.Disclaimer))
	r := a.Receipt
	s.para(m.theme.Muted, m.say(m.w.Analysis.Receipt)+"   "+r.Program+"   "+r.AsOf.String()+"   "+shortHash(r.Corpus)+"   "+shortHash(r.Facts))
}

// shortHash is the beginning of a hash, enough to tell two apart by eye.
func shortHash(h string) string {
	h = strings.TrimPrefix(h, "sha256:")
	return h[:min(len(h), 12)]
}

func (d *analysisDrawer) conclusion(a *liability.Analysis) {
	m, s, w := d.m, d.sheet, d.m.w.Analysis
	column := max(text.Width(m.say(w.Conclusion)), text.Width(m.say(w.Range)), text.Width(m.say(w.Exposure)))
	switch {
	case a.Headline != nil:
		s.labelled(m.say(w.Conclusion), column, m.theme.Strong, m.say(a.Headline.Says))
		if !a.Headline.Range.IsZero() {
			s.labelled(m.say(w.Range), column, m.theme.Text, m.say(a.Headline.Range))
		}
		if e := a.Headline.Exposure; e != nil {
			s.labelled(m.say(w.Exposure), column, m.theme.Text, m.say(e.Says))
			if !e.Range.IsZero() {
				s.labelled("", column, m.theme.Text, m.say(e.Range))
			}
		}
	default:
		s.labelled(m.say(w.Conclusion), column, m.theme.Strong, m.say(w.NoOffence))
	}
	left := m.say(w.NoneLeft)
	if n := len(a.QuestionsLeft); n > 0 {
		left = fmt.Sprintf(m.say(w.Left), n)
	}
	s.labelled("", column, m.theme.Muted, left)
	if len(a.WhatNow) > 0 {
		s.labelled("", column, m.theme.Text, m.say(w.NowBelow))
	}
}

// assumptions lists what is taken for granted; each can be answered.
func (d *analysisDrawer) assumptions(a *liability.Analysis) {
	if len(a.Assumptions) == 0 {
		return
	}
	m, s, w := d.m, d.sheet, d.m.w.Analysis
	s.gap()
	s.para(m.theme.Heading, m.say(w.Assumed))
	help := w.AssumedHelp
	if m.shown {
		help = w.AssumedShown
	}
	s.para(m.theme.Muted, m.say(help))
	for _, id := range a.Assumptions {
		sign := d.begin(outlineRow{path: "assumed:" + string(id), fact: id}, 0)
		st := m.theme.Text
		s.hang(st, sign, st, d.assumed(id))
		d.end()
	}
}

// assumed says what is assumed of a fact.
func (d *analysisDrawer) assumed(id fact.ID) string {
	w := d.m.w.Analysis
	switch id {
	case fact.PersonAge:
		return d.m.say(w.AssumedAge)
	case fact.PersonMind:
		return d.m.say(w.AssumedMind)
	case fact.PersonCapacity:
		return d.m.say(w.AssumedCapacity)
	case fact.PersonUnitForCrime:
		return d.m.say(w.AssumedUnit)
	case fact.HelpDelivered:
		return d.m.say(w.AssumedDelivered)
	case fact.AccountsInflowLawful:
		return d.m.say(w.AssumedLawful)
	}
	return d.m.say(fact.Get(id).Name)
}

// offence is one track: its name and verdict, its ranges, then its elements. The
// one of the headline stands open, the others open on a key.
func (d *analysisDrawer) offence(o *liability.Offence, headline bool) {
	d.sheet.gap()
	d.fold(offencePath(o), o, func() { d.offenceFold(o, headline) })
}

func (d *analysisDrawer) offenceFold(o *liability.Offence, headline bool) {
	m, s, path := d.m, d.sheet, offencePath(o)
	sign := d.begin(outlineRow{path: path, opens: true, shown: headline, cites: []law.Citation{o.Provision}}, 0)
	name := m.theme.Heading
	s.pair(name, sign+m.say(o.Name), m.theme.Verdict(o.Verdict), m.say(o.Verdict.Name()))
	if !d.screen.isOpen(path, headline) {
		s.sub(3, func() { s.para(m.theme.Muted, m.say(o.Says)) })
		d.end()
		return
	}
	s.rule()
	if !headline {
		s.para(m.theme.Text, m.say(o.Says))
	}
	d.end()
	d.cite(path, o.Provision, 0)
	d.punishment(o)
	d.tiers(o)
	for _, e := range o.Elements {
		d.number++
		d.element(path, e)
	}
}

// punishment is the range that applies, and for one who acted in a unit what the
// unit faces.
func (d *analysisDrawer) punishment(o *liability.Offence) {
	if o.Verdict == law.NotEstablished || len(o.Tiers) > 1 {
		return
	}
	m, w := d.m, d.m.w.Analysis
	column := max(text.Width(m.say(w.Range)), text.Width(m.say(w.Unit)))
	if !o.Range.IsZero() {
		d.sheet.labelled(m.say(w.Range), column, m.theme.Text, m.say(o.Range))
	}
	capacity := fact.Get(fact.PersonCapacity)
	if a, ok := m.iv.AnswerTo(capacity.ID); ok && a.State == fact.Known && !a.Value.Has(capacity.Option("individual")) && !o.Unit.IsZero() {
		d.sheet.labelled(m.say(w.Unit), column, m.theme.Text, m.say(o.Unit))
	}
}

// tiers lists the ranges of punishment where there is more than one, each with
// the finding on its condition.
func (d *analysisDrawer) tiers(o *liability.Offence) {
	if len(o.Tiers) < 2 {
		return
	}
	m, s := d.m, d.sheet
	s.para(m.theme.Muted, m.say(m.w.Analysis.Range))
	for _, t := range o.InForce() {
		switch {
		case t.Step != nil:
			d.step(offencePath(o), t.Step)
			s.sub(8+d.findingColumn(), func() { s.para(m.theme.Muted, m.say(t.Penalty)) })
		default: // the basic range has no condition of its own
			s.hang(m.theme.Finding(t.Finding), "   "+d.finding(t.Finding)+"  ", m.theme.Text, m.say(t.Penalty))
		}
	}
	s.gap()
}

// findingColumn is the room for the word of a finding.
func (d *analysisDrawer) findingColumn() int {
	w := 0
	for _, f := range []law.Finding{law.NotMet, law.Contested, law.Met, law.Open} {
		w = max(w, text.Width(d.m.say(f.Name())))
	}
	return w
}

// finding is sign, two spaces and word, the word filled up to the column.
func (d *analysisDrawer) finding(f law.Finding) string {
	return theme.Sign(f) + "  " + text.PadRight(d.m.say(f.Name()), d.findingColumn())
}

// element is a numbered step. Closed it says its reason in one line or two.
func (d *analysisDrawer) element(parent string, st *liability.Step) {
	path := parent + "/" + st.ID
	d.fold(path, st, func() { d.elementFold(path, st) })
}

func (d *analysisDrawer) elementFold(path string, st *liability.Step) {
	m, s := d.m, d.sheet
	sign := d.begin(outlineRow{path: path, number: d.number, opens: true, cites: st.Cites}, 0)
	name := m.theme.Strong
	left := sign + text.PadLeft(fmt.Sprint(d.number), 2) + "  " + m.say(st.Name)
	s.pair(name, left, m.theme.Finding(st.Finding), d.finding(st.Finding))
	indent := 7
	if !d.screen.isOpen(path, false) {
		s.sub(indent, func() { s.para(m.theme.Muted, m.say(st.Reason)) })
		d.end()
		return
	}
	s.sub(indent, func() { d.inside(path, st, true) })
	s.gap()
}

// step is a step below an element.
func (d *analysisDrawer) step(parent string, st *liability.Step) {
	path := parent + "/" + st.ID
	d.fold(path, st, func() { d.stepFold(path, st) })
}

func (d *analysisDrawer) stepFold(path string, st *liability.Step) {
	m, s := d.m, d.sheet
	sign := d.begin(outlineRow{path: path, opens: true, cites: st.Cites}, 0)
	name := m.theme.Text
	start := paint(name, sign) + paint(m.theme.Finding(st.Finding), d.finding(st.Finding)) + "  "
	indent := 3 + 3 + d.findingColumn() + 2
	for i, l := range s.memo.wrap(m.say(st.Name), s.room()-indent) {
		if i > 0 {
			start = strings.Repeat(" ", indent)
		}
		s.add(start + paint(name, l))
	}
	if !d.screen.isOpen(path, false) {
		d.end()
		return
	}
	s.sub(6, func() { d.inside(path, st, false) })
}

// inside is an open step: figures, rule, facts applied, cautions, what is open,
// and the steps below.
func (d *analysisDrawer) inside(path string, st *liability.Step, element bool) {
	m, s, w := d.m, d.sheet, d.m.w.Analysis
	d.thresholds(st, element)
	column := 0
	for _, t := range []law.Text{w.Rule, w.Applied, w.Caution, w.Open, w.Turns, w.Unproved} {
		column = max(column, text.Width(m.say(t)))
	}
	if len(st.Cites) > 0 {
		d.ruleText(st.Cites[0], column)
	}
	if !st.Reason.IsZero() {
		s.labelled(m.say(w.Applied), column, m.theme.Text, m.say(st.Reason))
	}
	if !st.Note.IsZero() {
		s.labelled(m.say(w.Caution), column, m.theme.Text, m.say(st.Note))
	}
	if len(st.Turns) > 0 {
		s.labelled(m.say(w.Turns), column, m.theme.Text, m.factNames(st.Turns))
	}
	if len(st.Unproved) > 0 {
		s.labelled(m.say(w.Unproved), column, m.theme.Text, m.factNames(st.Unproved))
	}
	d.end()
	for _, c := range st.Cites {
		d.cite(path, c, column)
	}
	for i, id := range st.Open {
		label := m.say(w.Open)
		if i > 0 {
			label = ""
		}
		d.openFact(path, id, label, column)
	}
	if element {
		d.presumptions(path, st)
	}
	if len(st.Steps) == 0 {
		return
	}
	s.gap()
	s.para(m.theme.Muted, m.say(d.kindWords(st.Kind)))
	for _, k := range st.Steps {
		d.step(path, k)
	}
}

func (d *analysisDrawer) kindWords(k liability.StepKind) law.Text {
	w := d.m.w.Analysis
	switch k {
	case liability.StepAny:
		return w.AnyOf
	case liability.StepSeveral:
		return w.SeveralOf
	case liability.StepPresume:
		return w.Presume
	}
	return w.AllOf
}

// factNames lists facts by name.
func (m *Model) factNames(ids []fact.ID) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = m.say(fact.Get(id).Name)
	}
	return strings.Join(names, m.say(m.w.Common.And))
}

// ruleLines is how much of a provision is quoted inside a step.
const ruleLines = 8

// ruleText quotes the provision a step rests on.
func (d *analysisDrawer) ruleText(c law.Citation, column int) {
	s := d.sheet
	label := text.PadRight(d.m.say(d.m.w.Analysis.Rule), column) + "  "
	part := &sheet{th: s.th, memo: s.memo, width: s.room() - column - 2}
	d.m.drawQuote(part, c, ruleLines)
	for i, l := range part.lines {
		if i == 0 {
			s.add(paint(s.th.Muted, label) + l)
			continue
		}
		s.add(strings.Repeat(" ", column+2) + l)
	}
}

// cite is a provision as a row of its own: name, rank, how far verified.
func (d *analysisDrawer) cite(path string, c law.Citation, column int) {
	m, s := d.m, d.sheet
	indent := max(column+2-3, 0)
	sign := d.begin(outlineRow{path: path + "/@" + c.String(), cite: c, cites: []law.Citation{c}}, indent)
	st := m.theme.Muted
	s.hang(st, strings.Repeat(" ", indent)+sign, st, corpus.Name(c, m.lang)+"   "+m.authority(c))
	d.end()
}

// openFact is a fact whose answer can still change the finding.
func (d *analysisDrawer) openFact(path string, id fact.ID, label string, column int) {
	m, s := d.m, d.sheet
	start := text.PadRight(label, max(column-1, 0))
	sign := d.begin(outlineRow{path: path + "/?" + string(id), fact: id}, text.Width(start))
	st := m.theme.Open
	says := m.say(fact.Get(id).Name)
	if !m.shown {
		says += "   " + m.say(m.w.Analysis.Answer)
	}
	s.hang(st, start+sign, st, says)
	d.end()
}
