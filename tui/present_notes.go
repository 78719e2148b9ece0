package tui

import (
	"strings"

	"bangxin/interview/room"
	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
)

// teacherNotes are the trainer's notes to a step, made from what the case holds
// and what the program finds. They hold the answers, so they stand on a screen of
// their own that opens on a key.
type teacherNotes struct {
	reading
	of *presentScreen
}

func (s *teacherNotes) draw(m *Model) *layout {
	w := m.w.Present
	head, body := m.newSheet(), m.newSheet()
	var step room.ClassStep
	var subject room.Subject
	var element *liability.Step
	var a *liability.Analysis
	s.of.class(func(c *room.Class) {
		step, subject, a = c.Step(), c.Subject(), c.Analysis()
		before, after := c.Element(step)
		if element = before; c.Changed() != nil {
			element = after
		}
	})
	head.para(m.theme.Strong, m.say(step.Title))
	head.para(m.theme.Warning, m.say(w.NotesHelp))
	head.rule()
	n := notes{m: m, s: body, of: s.of}
	switch step.Kind {
	case room.FactsStep:
		n.onFacts(subject, a)
	case room.ElementStep:
		n.onElement(element, step, a)
	case room.WhichStep:
		n.onWhich(a, step)
	case room.ConsequenceStep:
		n.onConsequence(a)
	case room.HoldingStep:
		n.onHolding(subject.Holding)
	}
	if len(body.lines) == 0 {
		body.para(m.theme.Text, m.say(w.NotesNone))
	}
	return &layout{left: m.say(w.Notes), head: head, body: body, pager: &s.pager}
}

// notes writes the notes of one step.
type notes struct {
	m  *Model
	s  *sheet
	of *presentScreen
}

func (n notes) heading(t law.Text) {
	n.s.gap()
	n.s.para(n.m.theme.Heading, n.m.say(t))
}

func (n notes) line(words string) {
	if words = text.CleanLine(words); words != "" {
		n.s.hang(n.m.theme.Text, "   ", n.m.theme.Text, words)
	}
}

// cited is a sentence of law with where it stands.
func (n notes) cited(says law.Text, cites []law.Citation) {
	n.line(n.m.say(says))
	if len(cites) > 0 {
		n.s.sub(6, func() { n.s.para(n.m.theme.Muted, n.m.citeNames(cites)) })
	}
}

// ask lists questions to the class: those that would settle what is open.
func (n notes) ask(ids []fact.ID) {
	const most = 6
	if len(ids) == 0 {
		return
	}
	n.heading(n.m.w.Present.NotesAsk)
	for i, id := range ids {
		if i == most {
			break
		}
		if q := script.For(id); q != nil {
			n.line(n.m.say(q.Ask))
		}
	}
}

func (n notes) onFacts(s room.Subject, a *liability.Analysis) {
	w := n.m.w.Present
	if s.Holding != nil {
		if len(s.Holding.Silent) > 0 {
			n.heading(w.NotesLeft)
			n.line(n.m.factNames(s.Holding.Silent))
		}
		n.sources(s.Holding)
	}
	n.ask(a.QuestionsLeft)
}

func (n notes) sources(h *casefile.Holding) {
	if len(h.Sources) == 0 {
		return
	}
	n.heading(n.m.w.Present.NotesFrom)
	for _, x := range h.Sources {
		n.line(x)
	}
	n.line(n.m.say(n.m.w.Library.Confident(h.Confidence)))
}

func (n notes) onElement(e *liability.Step, step room.ClassStep, a *liability.Analysis) {
	w := n.m.w.Present
	if e == nil {
		return
	}
	n.heading(w.NotesFinds)
	n.line(n.m.say(e.Finding.Name()))
	n.cited(e.Reason, e.Cites)
	if !e.Note.IsZero() {
		n.heading(w.NotesOn)
		n.line(n.m.say(e.Note))
	}
	for _, o := range a.Offences {
		if o.Name == step.Offence && o.Weakest != nil && o.Weakest.Element == e.ID {
			n.heading(w.NotesWeak)
			n.line(n.m.say(o.Weakest.Says))
		}
	}
	n.basis(e.Facts)
	ids := e.Open
	if len(ids) == 0 {
		ids = append(append([]fact.ID(nil), e.Turns...), e.Unproved...)
	}
	n.ask(ids)
	n.arguments(a, step)
}

// basis lists the facts an element rests on, with what the coder of a library
// case noted beside them. Of a case of one's own nothing that was noted is shown.
func (n notes) basis(ids []fact.ID) {
	var facts fact.Facts
	var change *room.Change
	n.of.class(func(c *room.Class) { facts, change = c.Facts(), c.Changed() })
	if len(ids) > 0 {
		n.heading(n.m.w.Present.NotesFacts)
	}
	for _, id := range ids {
		words := n.m.say(fact.Get(id).Name) + n.m.say(n.m.w.Common.Colon) + n.m.given(facts, id)
		if changed := change != nil && change.Fact == id; n.of.of != nil && !changed { // the note is on what it was
			if note := n.of.of.File().Facts[id].Note; note != "" {
				words += n.m.tag(law.T(note, note))
			}
		}
		n.line(strings.ReplaceAll(words, "\n", " "))
	}
}

// arguments lists both sides' arguments on a step that the facts carry.
func (n notes) arguments(a *liability.Analysis, step room.ClassStep) {
	w := n.m.w.Present
	some := false
	for _, x := range a.Arguments {
		if x.Strength == liability.WeakArgument || !step.Bears(x) {
			continue
		}
		if !some {
			some = true
			n.heading(w.NotesMap)
		}
		side := w.For
		if x.Side == liability.Against {
			side = w.Against
		}
		n.line(n.m.say(side) + n.m.say(n.m.w.Common.Colon) + n.m.say(x.Says) + n.m.tag(x.Strength.Name()))
		from := n.m.say(x.Source.Name)
		if len(x.Cites) > 0 {
			from += n.m.say(law.T("；", "; ")) + n.m.citeNames(x.Cites)
		}
		n.s.sub(6, func() { n.s.para(n.m.theme.Muted, from) })
	}
}

func (n notes) onWhich(a *liability.Analysis, step room.ClassStep) {
	w := n.m.w.Present
	if a.Headline != nil {
		n.heading(w.NotesFinds)
		n.line(n.m.say(a.Headline.Says))
	}
	if a.Choice != nil {
		n.heading(w.NotesHow)
		n.cited(a.Choice.How, a.Choice.Cites)
		for _, p := range a.Choice.Order {
			n.cited(p.Says, p.Cites)
		}
		for _, f := range a.Choice.Fitting {
			n.line(n.m.say(f.Name) + n.m.say(n.m.w.Common.Colon) + n.m.say(f.Verdict.Name()) + n.m.say(law.T("，", ", ")) + n.m.say(f.Range))
		}
	}
	if a.Headline != nil {
		for _, o := range a.Offences {
			if o.ID == a.Headline.Offence && o.Of == a.Headline.Of {
				n.ask(append(append([]fact.ID(nil), o.Open...), o.Turns...))
			}
		}
	}
	n.arguments(a, step)
}

func (n notes) onConsequence(a *liability.Analysis) {
	w, d := n.m.w.Present, a.Disposition
	n.heading(w.NotesFinds)
	n.cited(d.Says, []law.Citation{d.Citation})
	for _, side := range []struct {
		title law.Text
		steps []*liability.Step
	}{{w.NotesMild, d.For}, {w.NotesHard, d.Against}} {
		if len(side.steps) > 0 {
			n.heading(side.title)
		}
		for _, s := range side.steps {
			n.cited(s.Name, s.Cites)
		}
	}
}

func (n notes) onHolding(h *casefile.Holding) {
	if h == nil {
		return
	}
	m := n.m
	for _, row := range []struct{ title, words law.Text }{{m.w.Library.Reason, h.Reason}, {m.w.Library.Remark, h.Remark}} {
		if !row.words.IsZero() {
			n.heading(row.title)
			n.line(m.say(row.words))
		}
	}
	if words := m.agreements(h); len(words) > 0 {
		n.heading(m.w.Library.Compared)
		for _, x := range words {
			n.line(x)
		}
	}
	n.sources(h)
}
