package tui

import (
	"fmt"
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
		ask := m.w.Present.LeaveAsk
		if m.opts.ClassHeld != nil {
			ask = m.w.Present.LeaveKept
		}
		l.body.para(m.theme.Strong, m.say(ask))
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
	if code := text.CleanLine(s.lectern.Code()); code != "" {
		parts = append(parts, fmt.Sprintf(m.say(w.Code), code))
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
		if was = m.given(k.Subject().Facts, c.Fact); k.KeepsBack(c.Fact) {
			was = m.say(m.w.Present.NotTold)
		}
	})
	now := m.given(fact.Facts{c.Fact: c.Answer}, c.Fact)
	return m.say(fact.Get(c.Fact).Name) + m.say(m.w.Common.Colon) + was + " → " + now
}

// tell pages through what happened: the story, then the facts, as many as fit, at
// the end the first question.
func (s *presentScreen) tell(m *Model, l *layout, v room.ClassView) {
	var blocks [][]string
	block := func(f func(*sheet)) {
		x := m.stage()
		f(x)
		blocks = append(blocks, x.lines)
	}
	airy := m.airy()
	if story := text.Clean(eitherSide(v.Case.Story, m.lang)); story != "" {
		x := m.stage()
		x.para(m.theme.Text, story)
		for i, line := range x.lines { // a page may end within the story
			lines := []string{line}
			if airy && i < len(x.lines)-1 {
				lines = append(lines, "")
			}
			blocks = append(blocks, lines)
		}
		blocks = append(blocks, nil)
	} else {
		block(func(x *sheet) { x.para(m.theme.Muted, m.say(m.w.Present.NoStory)) })
	}
	column := 0
	for id := range v.Case.Facts {
		column = max(column, text.Width(m.say(fact.Get(id).Name)))
	}
	column = min(column, m.stage().room()/2)
	for _, d := range fact.All() {
		if _, ok := v.Case.Facts[d.ID]; !ok {
			continue
		}
		block(func(x *sheet) { m.factLine(x, v.Case.Facts, d, column) })
	}
	pages := paged(blocks, m.bodyRoom(l.head))
	s.pages = len(pages) + 1
	s.page = min(s.page, s.pages-1)
	if s.hands != nil || s.leaving {
		s.page = len(pages)
	}
	if s.page == len(pages) {
		s.question(m, l, v)
		if len(v.Case.KeptBack) > 0 && !v.Revealed && s.hands == nil {
			l.body.gap()
			l.body.para(m.theme.Muted, fmt.Sprintf(m.say(m.w.Present.KeptBack), m.factNames(v.Case.KeptBack)))
		}
	} else {
		l.body.lines = pages[s.page]
	}
	l.head = m.stage() // now that the number of pages is known
	s.head(m, l.head, v)
}

// factLine is a fact with its answer, in a column where there is room.
func (m *Model) factLine(x *sheet, facts fact.Facts, d *fact.Def, column int) {
	a := facts[d.ID]
	if a.Standing == fact.Proved { // nearly all are; the class is told what is not settled
		a.Standing = fact.Stated
	}
	name, said := m.say(d.Name), m.given(fact.Facts{d.ID: a}, d.ID)
	if text.Width(name) <= column {
		x.labelled(name, column, m.theme.Text, said)
		return
	}
	x.para(m.theme.Muted, name)
	x.sub(3, func() { x.para(m.theme.Text, said) })
}

// bodyRoom is how many lines of a screen are left for the body.
func (m *Model) bodyRoom(head *sheet) int {
	top := 1
	if m.height >= tall {
		top++
	}
	// With all keys, so that the pages stay the same whatever was done on them.
	keys := []action{
		actForward, actBackward, actVotes, actFlip, actUnflip, actDifferences, actAgain, actBeside, actTeacherNotes, actGoTo,
		actTimer, actScroll, actEndAsk, actLanguage, actGlossary, actHelp, actPrivacy,
	}
	return max(m.height-top-len(m.footerOf(keys))-1-len(sheetLines(head)), 3)
}

// paged puts blocks that belong together on pages of at most so many lines. A
// blank block parts two parts, and falls away at the top of a page.
func paged(blocks [][]string, height int) (pages [][]string) {
	var page []string
	for _, b := range blocks {
		if b == nil {
			if len(page) > 0 && len(page) < height {
				page = append(page, "")
			}
			continue
		}
		need := len(b)
		for need > 0 && b[need-1] == "" {
			need--
		}
		if len(page)+need > height && len(page) > 0 {
			pages, page = append(pages, page), nil
		}
		for len(b) > height { // a fact longer than a screen
			pages, b = append(pages, b[:height]), b[height:]
		}
		page = append(page, b...)
		if len(page) > height {
			page = page[:height]
		}
	}
	if len(page) > 0 {
		pages = append(pages, page)
	}
	return pages
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
	var status []string
	if v.Present > 0 || s.lectern.Code() != "" {
		cast := fmt.Sprintf(m.say(w.Cast), v.Cast, v.Present)
		if v.Cast == 1 {
			cast = fmt.Sprintf(m.say(w.OneCast), v.Present)
		}
		status = append(status, cast)
	}
	if v.Counted {
		status = append(status, m.say(w.Counted))
	}
	if len(status) > 0 {
		body.para(m.theme.Strong, strings.Join(status, "   "))
		body.blank()
	}
	s.rule(m, body, v)
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
	if v.Change != nil {
		s.moved(m, body, v)
	}
	body.blank()
	for _, id := range factOrder(v.NowTold) {
		name := m.say(fact.Get(id).Name)
		body.labelled(name, text.Width(name), m.theme.Strong, m.given(v.NowTold, id))
	}
	m.drawFound(body, v)
	m.drawCarried(body, v)
	s.figures(m, body, v)
	if m.airy() && v.Change == nil {
		body.gap()
		s.rule(m, body, v)
	}
}

// factOrder lists facts in the order of the dictionary.
func factOrder(facts fact.Facts) (out []fact.ID) {
	for _, d := range fact.All() {
		if _, ok := facts[d.ID]; ok {
			out = append(out, d.ID)
		}
	}
	return out
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
