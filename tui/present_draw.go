package tui

import (
	"fmt"
	"slices"
	"strings"

	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// stageWidth is the width of what stands on a projector: the eye goes back from
// the end of a line to the beginning of the next without losing it.
const stageWidth = 84

// stage gives a sheet in the middle of the screen.
func (m *Model) stage() *sheet {
	width := min(m.inner(), stageWidth)
	margin := (m.inner() - width) / 2
	return &sheet{th: m.theme, memo: &m.memo, width: margin + width, margin: margin}
}

// airy reports whether there is room for lines left free.
func (m *Model) airy() bool { return m.height >= 30 }

func (s *presentScreen) draw(m *Model) *layout {
	v := s.view()
	l := &layout{left: m.classTitle(v), right: s.corner(m, v), head: m.stage(), body: m.stage(), pager: &s.pager}
	s.head(m, l.head, v)
	if s.leaving {
		l.body.blank()
		l.body.para(m.theme.Strong, m.say(s.leaveAsk(m)))
		return l
	}
	switch {
	case v.Step.Kind == room.FactsStep:
		s.tell(m, l, v)
	default:
		s.pages = 1
		if v.Step.Kind == room.HoldingStep && s.hands == nil {
			s.decision(m, l.body, v)
		}
		s.question(m, l, v)
	}
	return l
}

// classTitle is what the title bar calls the class: the case as far as its name
// does not tell the end.
func (m *Model) classTitle(v room.ClassView) string {
	title := text.CleanLine(m.say(v.Title))
	if title == "" {
		title = m.say(m.w.Present.ThisCase)
	}
	return m.say(m.w.Present.Title) + m.say(m.w.Common.Colon) + title
}

// corner is the right end of the title bar: the timer, the code, the step.
func (s *presentScreen) corner(m *Model, v room.ClassView) string {
	w := m.w.Present
	var parts []string
	if t := m.clockWords(s.timer); t != "" {
		parts = append(parts, t)
	}
	if code := text.CleanLine(s.lectern.Joining().Code); code != "" {
		if m.width >= 72 { // on a narrow screen the step must not be cut
			code = fmt.Sprintf(m.say(w.Code), code)
		}
		parts = append(parts, code)
	}
	at, of := s.progress(v)
	return strings.Join(append(parts, fmt.Sprintf(m.say(w.Step), at, of)), "   ")
}

// head says what the step is about, and which fact is changed.
func (s *presentScreen) head(m *Model, sheet *sheet, v room.ClassView) {
	w := m.w.Present
	if m.airy() {
		sheet.blank()
	}
	if err := s.lectern.Kept().Err; err != nil {
		sheet.hang(m.theme.Warning, " ! ", m.theme.Warning, fmt.Sprintf(m.say(m.w.Lobby.NotKept), m.say(m.unkept(err))))
	}
	if v.Step.Kind == room.ElementStep {
		at, of := s.place(v)
		sheet.para(m.theme.Muted, fmt.Sprintf(m.say(w.ElementOf), at, of)+"   "+m.say(v.Step.Offence))
	}
	name := m.say(v.Step.Title)
	if v.Step.Kind == room.FactsStep && s.pages > 1 {
		sheet.pair(m.theme.Title, name, m.theme.Muted, fmt.Sprintf(m.say(w.Page), s.page+1, s.pages))
	} else if f, word := s.finding(v); v.Revealed && word {
		sheet.pair(m.theme.Title, name, m.theme.Finding(f).Bold(true), m.say(f.Name()))
	} else {
		sheet.para(m.theme.Title, name)
	}
	if v.Change == nil || m.airy() {
		sheet.rule()
	}
	if c := v.Change; c != nil {
		sheet.labelled(m.say(w.Changed), text.Width(m.say(w.Changed)), m.theme.Warning, m.changeWords(s, c))
		sheet.rule()
	}
	if m.airy() {
		sheet.blank()
	}
}

// place gives the place of an element among those of its offence.
func (s *presentScreen) place(v room.ClassView) (at, of int) {
	s.class(func(c *room.Class) {
		for i, step := range c.Steps() {
			if step.Kind != room.ElementStep || step.Offence != v.Step.Offence {
				continue
			}
			of++
			if i < v.Number {
				at++
			}
		}
	})
	return at, of
}

// finding gives what the program finds of an element.
func (s *presentScreen) finding(v room.ClassView) (law.Finding, bool) {
	if v.Step.Kind != room.ElementStep || v.Found == nil {
		return 0, false
	}
	return findingOf(v.Found.Program)
}

// findingOf reads the option of an element as a finding.
func findingOf(option string) (law.Finding, bool) {
	for _, f := range []law.Finding{law.NotMet, law.Contested, law.Met, law.Open} {
		if f.String() == option {
			return f, true
		}
	}
	return 0, false
}

// changeWords says which fact is changed, from what to what.
func (m *Model) changeWords(s *presentScreen, c *room.Change) string {
	var was string
	s.class(func(k *room.Class) {
		if was = m.givenInClass(k.Subject().Facts, c.Fact); k.KeepsBack(c.Fact) {
			was = m.say(m.w.Present.NotTold)
		}
	})
	now := m.givenInClass(fact.Facts{c.Fact: c.Answer}, c.Fact)
	return m.say(fact.Get(c.Fact).Name) + m.say(m.w.Common.Colon) + was + " → " + now
}

// question puts the question of a step, or what was answered.
func (s *presentScreen) question(m *Model, l *layout, v room.ClassView) {
	w, body := m.w.Present, l.body
	if !v.Revealed || m.airy() {
		body.para(m.theme.Strong, m.say(v.Step.Question))
		body.blank()
	}
	if v.Revealed && s.hands == nil {
		s.answers(m, body, v)
		return
	}
	l.focus = span{0, -1}
	for i, o := range v.Step.Options {
		from := len(body.lines)
		s.option(m, body, i, o, v)
		if s.hands != nil && i == s.hands.row {
			if s.hands.wrong {
				body.hang(m.theme.Warning, " ! ", m.theme.Warning, fmt.Sprintf(m.say(w.Wrong), room.MaxTyped))
			}
			l.focus, s.pager.follow = span{from, len(body.lines) - 1}, true
		}
		if m.airy() && i < len(v.Step.Options)-1 {
			body.blank()
		}
	}
	body.blank()
	if s.hands != nil {
		if !v.Revealed {
			body.para(m.theme.Muted, m.say(w.Typing))
		}
		return
	}
	if status := s.standing(m, v); len(status) > 0 {
		body.para(m.theme.Strong, strings.Join(status, "   "))
		body.blank()
	}
	s.bearing(m, body, v)
	s.rule(m, body, v)
}

// bearing shows the facts an element is about, as the class was told them.
func (s *presentScreen) bearing(m *Model, body *sheet, v room.ClassView) {
	if v.Step.Kind != room.ElementStep {
		return
	}
	w := m.w.Present
	body.para(m.theme.Muted, m.say(w.OnThis))
	defer body.blank()
	if len(v.Bearing) == 0 {
		body.hang(m.theme.Text, "   ", m.theme.Text, m.say(w.NoFacts))
		return
	}
	var facts fact.Facts
	var kept []fact.ID
	s.class(func(c *room.Class) { facts, kept = c.Facts(), c.KeptBack() })
	column := 0
	for _, id := range v.Bearing {
		column = max(column, text.Width(m.say(fact.Get(id).Name)))
	}
	column = min(column, body.room()/2)
	body.sub(3, func() {
		for _, id := range v.Bearing {
			if slices.Contains(kept, id) {
				body.labelled(m.say(fact.Get(id).Name), column, m.theme.Muted, m.say(w.NotTold))
				continue
			}
			m.factLine(body, facts, fact.Get(id), column)
		}
	})
}

// rule names the provisions the question is about, and quotes the first where
// there is room.
func (s *presentScreen) rule(m *Model, body *sheet, v room.ClassView) {
	if len(v.Step.Cites) == 0 {
		return
	}
	label := m.say(m.w.Present.Rule)
	column := text.Width(label)
	body.labelled(label, column, m.theme.Muted, m.citeNames(v.Step.Cites))
	if m.airy() {
		body.sub(column+2, func() {
			part := &sheet{th: body.th, memo: body.memo, width: body.room()}
			m.drawQuote(part, v.Step.Cites[0], ruleLines)
			body.add(part.lines...)
		})
	}
	body.blank()
}

// option is an answer that can be chosen, with the field while hands are counted.
func (s *presentScreen) option(m *Model, body *sheet, i int, o room.Option, v room.ClassView) {
	sign := fmt.Sprintf("   %d   ", i+1)
	if s.hands == nil {
		body.hang(m.theme.Strong, sign, m.theme.Text, m.say(o.Name))
		return
	}
	f := &s.hands.fields[i]
	f.Secret = !v.Revealed
	st := m.theme.Text
	if i == s.hands.row {
		sign, st = fmt.Sprintf(" > %d   ", i+1), m.theme.Selected
	}
	// The field stands before the option, where the eye finds it in a column.
	sign += "[" + text.PadRight(f.View(countWidth), countWidth) + "]  "
	if i == s.hands.row {
		body.caret = &spot{body.margin + text.Width(fmt.Sprintf(" > %d   ", i+1)) + 1 + f.CaretColumn(countWidth), len(body.lines)}
	}
	body.hang(st, sign, st, m.say(o.Name))
}

// citeNames names provisions in one line.
func (m *Model) citeNames(cites []law.Citation) string {
	names := make([]string, len(cites))
	for i, c := range cites {
		names[i] = corpus.Name(c, m.lang)
	}
	return strings.Join(names, m.say(law.T("；", "; ")))
}
