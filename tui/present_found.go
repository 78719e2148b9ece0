package tui

import (
	"slices"
	"strings"

	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/corpus"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
)

// decision tells what was decided; on the last step that is what is asked about.
func (s *presentScreen) decision(m *Model, body *sheet, v room.ClassView) {
	w := m.w.Present
	for i := range v.Decided.Defendants {
		d := &v.Decided.Defendants[i]
		name := text.CleanLine(d.Name)
		if name != "" {
			name += m.say(m.w.Common.Colon)
		}
		body.para(m.theme.Strong, name+m.held(d))
		if words := text.CleanLine(m.say(d.Words)); words != "" {
			body.para(m.theme.Text, words)
		}
		if !d.Provision.IsZero() {
			body.para(m.theme.Muted, corpus.Name(d.Provision, m.lang))
		}
	}
	if v.Decided.Court+v.Decided.Decided != "" {
		body.para(m.theme.Muted, strings.TrimSpace(text.CleanLine(v.Decided.Court)+"   "+text.CleanLine(v.Decided.Decided)))
	}
	for _, row := range []struct {
		label law.Text
		words string
	}{{m.w.Library.Reason, m.say(v.Decided.Reason)}, {w.RestOf, eitherSide(v.Rest, m.lang)}} {
		if words := text.CleanLine(row.words); words != "" {
			m.air(body)
			body.para(m.theme.Heading, m.say(row.label))
			body.para(m.theme.Text, words)
		}
	}
	body.blank()
}

// answers shows what the class answered beside what was decided and what the
// program finds.
func (s *presentScreen) answers(m *Model, body *sheet, v room.ClassView) {
	m.drawTally(body, v)
	if s.early(v) {
		body.para(m.theme.Strong, m.say(m.w.Lobby.Early))
	}
	if v.Step.Kind == room.FactsStep {
		body.blank()
		body.para(m.theme.Text, m.say(m.w.Present.First))
	}
	if v.Change != nil {
		s.moved(m, body, v)
	}
	body.blank()
	for _, id := range factOrder(v.NowTold) {
		name := m.say(fact.Get(id).Name)
		body.labelled(name, text.Width(name), m.theme.Strong, m.givenInClass(v.NowTold, id))
	}
	m.drawFound(body, v)
	m.drawCarried(body, v)
	s.figures(m, body, v)
	if v.Number == v.Steps && v.Change == nil {
		body.gap()
		body.para(m.theme.Muted, m.say(m.w.Present.Last))
	}
	if m.airy() && v.Change == nil {
		body.gap()
		s.rule(m, body, v)
	}
}

// drawFound says what was decided and what the program finds, with the reason.
func (m *Model) drawFound(body *sheet, v room.ClassView) {
	w := m.w.Present
	column := max(text.Width(m.say(w.Court)), text.Width(m.say(w.Program)))
	before := v.Found
	if v.Before != nil {
		before = v.Before
	}
	for _, h := range before.Court {
		words := text.CleanLine(m.say(h.Says))
		if h.Option != "" {
			words = m.say(v.Step.Option(h.Option)) + m.say(m.w.Common.Colon) + words
		}
		body.labelled(m.say(w.Court), column, m.theme.Text, words)
	}
	if v.Step.Kind == room.HoldingStep {
		for _, words := range m.agreements(v.Decided) {
			body.labelled(m.say(w.Program), column, m.theme.Text, words)
		}
		return
	}
	says := func(label law.Text, f *room.Found) {
		words := m.say(f.Says)
		switch {
		case f.Program == "" && words == "":
			return
		case v.Step.Kind == room.WhichStep, v.Step.Kind == room.ElementStep && v.Before == nil:
			// The sentence says it itself.
		case f.Program != "" && !strings.HasPrefix(strings.ToLower(words), strings.ToLower(m.say(v.Step.Option(f.Program)))):
			words = m.say(v.Step.Option(f.Program)) + m.say(m.w.Common.Colon) + words
		}
		body.labelled(m.say(label), max(column, text.Width(m.say(label))), m.theme.Text, words)
	}
	if v.Before == nil {
		says(w.Program, v.Found)
		return
	}
	says(w.Before, v.Before)
	says(w.After, v.Found)
}

// agreements says how the program's conclusion stands to the decision, in the
// words of whoever looked at the two, each once.
func (m *Model) agreements(h *casefile.Holding) []string {
	var out []string
	for i := range h.Defendants {
		r := h.ReplayOf(i)
		if r == nil {
			continue
		}
		words := m.say(m.w.Library.Agreement(r.Agrees))
		if why := text.CleanLine(m.say(r.Why)); why != "" {
			words += m.say(m.w.Common.Colon) + why
		}
		if !slices.Contains(out, words) {
			out = append(out, words)
		}
	}
	return out
}

// figures draws the figures of an element against their lines.
func (s *presentScreen) figures(m *Model, body *sheet, v room.ClassView) {
	if v.Step.Kind != room.ElementStep || m.iv == nil {
		return
	}
	var element *liability.Step
	s.class(func(c *room.Class) {
		before, after := c.Element(v.Step)
		if element = before; v.Change != nil {
			element = after
		}
	})
	if element == nil {
		return
	}
	d := &analysisDrawer{m: m, sheet: body}
	if all := d.known(element); len(all) > 0 {
		body.blank()
		d.bars(all)
	}
}
