package room

import (
	"slices"
	"strings"

	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/liability"
	"bangxin/law/library"
)

// StepKind says what a step of a class is about.
type StepKind uint8

// The kinds of steps, in the order in which they come.
const (
	FactsStep StepKind = iota
	ElementStep
	WhichStep
	ConsequenceStep
	HoldingStep
)

// ClassStep is one step of a class: one thing to look at, and one question.
type ClassStep struct {
	ID       string // facts, assisting.knowledge, accomplice:fraud.threshold, which, consequence, holding
	Kind     StepKind
	Title    law.Text
	Offence  law.Text // of an element: the name of its offence
	Question law.Text
	Options  []Option
	Cites    []law.Citation // the rule the question is about
	Argued   bool           // whether an argument can be attached to a vote

	offence string // of an element: the key of its offence
	element string
}

func (s ClassStep) has(option string) bool {
	return slices.ContainsFunc(s.Options, func(o Option) bool { return o.ID == option })
}

// Option gives the name of an option; the id where there is none.
func (s ClassStep) Option(id string) law.Text {
	for _, o := range s.Options {
		if o.ID == id {
			return o.Name
		}
	}
	return law.T(id, id)
}

// lesson makes the steps of a class. They are those of the case as it is, so that
// a change moves none of them; after, where set, adds the offences it brought to
// those that can be chosen.
func lesson(s *Subject, before, after *liability.Analysis) []ClassStep {
	out := []ClassStep{{ID: "facts", Kind: FactsStep, Title: law.T("案情", "The facts"), Question: askFirst(), Options: firstOptions()}}
	for _, o := range AtIssue(before, s.Holding) {
		for _, e := range o.Elements {
			if askedAlready(out, e) {
				continue
			}
			cites := special(e.Cites, o.Provision)
			out = append(out, ClassStep{
				ID: keyOf(o.ID, o.Of) + "." + lastPart(e.ID), Kind: ElementStep, Title: e.Name, Offence: o.Name,
				Question: askElement(e.Name), Options: elementOptions(), Cites: cites, Argued: true, offence: keyOf(o.ID, o.Of), element: e.ID,
			})
		}
	}
	out = append(out,
		ClassStep{ID: "which", Kind: WhichStep, Title: law.T("何罪", "Which offence"), Question: askWhich(), Options: offenceOptions(before, after), Cites: choiceOf(before), Argued: true},
		ClassStep{ID: "consequence", Kind: ConsequenceStep, Title: law.T("如何处理", "What follows"), Question: askConsequence(), Options: consequenceOptions(), Cites: []law.Citation{before.Disposition.Citation}, Argued: true},
	)
	if s.Holding != nil {
		out = append(out, ClassStep{ID: "holding", Kind: HoldingStep, Title: law.T("裁判", "The decision"), Question: askHolding(), Options: holdingOptions(), Argued: true})
	}
	return out
}

// askedAlready reports whether an element that every offence shares, as that of
// the person, was asked for an earlier offence.
func askedAlready(steps []ClassStep, e *liability.Step) bool {
	return AskedOnce(e.ID) && slices.ContainsFunc(steps, func(s ClassStep) bool {
		return s.Kind == ElementStep && lastPart(s.element) == lastPart(e.ID)
	})
}

// AskedOnce reports whether every offence has an element, as that of the person. A class
// is asked for it once.
func AskedOnce(element string) bool {
	part := lastPart(element)
	return part == "person" || part == "time"
}

func lastPart(id string) string { return id[strings.LastIndexByte(id, '.')+1:] }

// keyOf names an offence and its crime together: accomplice:fraud.
func keyOf(offence, of string) string {
	if of == "" {
		return offence
	}
	return offence + ":" + of
}

// AtIssue lists the offences a class goes through element by element: that of the
// headline, a heavier one it is exposed to, and those that were decided; if that
// is none, the first. They come in the order of the analysis.
func AtIssue(a *liability.Analysis, h *casefile.Holding) []*liability.Offence {
	wanted := map[string]bool{}
	if a.Headline != nil {
		wanted[keyOf(a.Headline.Offence, a.Headline.Of)] = true
		if x := a.Headline.Exposure; x != nil {
			wanted[keyOf(x.Offence, x.Of)] = true
		}
	}
	if h != nil {
		for _, d := range h.Defendants {
			wanted[keyOf(string(d.Offence), d.Of)] = true
		}
	}
	var out []*liability.Offence
	for _, o := range a.Offences {
		if wanted[keyOf(o.ID, o.Of)] {
			out = append(out, o)
		}
	}
	if len(out) == 0 && len(a.Offences) > 0 {
		out = a.Offences[:1]
	}
	return out
}

// offenceOptions are the offences the analyses list, then what lies beside them.
func offenceOptions(before, after *liability.Analysis) []Option {
	var out []Option
	add := func(a *liability.Analysis) {
		for _, o := range a.Offences {
			k := keyOf(o.ID, o.Of)
			if !slices.ContainsFunc(out, func(x Option) bool { return x.ID == k }) {
				out = append(out, Option{k, o.Name})
			}
		}
	}
	add(before)
	if after != nil {
		add(after)
	}
	return append(out,
		Option{"other", law.T("其他罪名", "another offence")},
		Option{"none", law.T("不构成犯罪", "no offence")},
		Option{law.Open.String(), law.T("尚不能确定", "cannot be said yet")},
	)
}

func elementOf(a *liability.Analysis, s ClassStep) *liability.Step {
	for _, o := range a.Offences {
		if keyOf(o.ID, o.Of) != s.offence {
			continue
		}
		for _, e := range o.Elements {
			if e.ID == s.element {
				return e
			}
		}
	}
	return nil
}

// Found is what the program finds, and what was decided, on the question of a
// step.
type Found struct {
	Program string   // an option; empty where the program says nothing of the question
	Says    law.Text // the program's reason, in a sentence
	Court   []Held   // each answer once
}

// Held is what was decided on a question.
type Held struct {
	Option string // empty where the decision does not answer the question
	Says   law.Text
}

// special gives the provisions of an element with that of the offence, which says
// least of it, at the end; a screen quotes the first.
func special(cites []law.Citation, offence law.Citation) []law.Citation {
	if len(cites) == 0 {
		return []law.Citation{offence}
	}
	out := slices.Clone(cites)
	slices.SortStableFunc(out, func(a, b law.Citation) int {
		switch {
		case a == b:
			return 0
		case a == offence:
			return 1
		case b == offence:
			return -1
		}
		return 0
	})
	return out
}

// choiceOf gives the provisions that decide between offences.
func choiceOf(a *liability.Analysis) []law.Citation {
	if a.Choice == nil {
		return nil
	}
	return a.Choice.Cites
}

// firstSentence is what of a conclusion stands on a projector: what it rests on comes
// with the elements, and the whole is in the trainer's notes.
func firstSentence(t law.Text) law.Text {
	zh, _, more := strings.Cut(t.ZH, "。")
	if more {
		zh += "。"
	}
	en, _, more := strings.Cut(t.EN, ". ")
	if more {
		en += "."
	}
	return law.Text{ZH: zh, EN: en}
}

// found gives the program's answer to the question of a step.
func (c *Class) found(s ClassStep, a *liability.Analysis) *Found {
	f := new(Found)
	switch s.Kind {
	case ElementStep:
		if e := elementOf(a, s); e != nil {
			f.Program, f.Says = e.Finding.String(), e.Reason
		} else {
			f.Says = notListed()
		}
	case WhichStep:
		f.Program, f.Says = "none", noOffence()
		if h := a.Headline; h != nil {
			f.Program, f.Says = keyOf(h.Offence, h.Of), firstSentence(h.Says)
			if h.Verdict == law.OpenVerdict {
				f.Program = law.Open.String()
			}
		}
	case ConsequenceStep:
		f.Program, f.Says = a.Disposition.Leaning, a.Disposition.Says
	}
	return f
}

// held gives what was decided on the question of a step, each answer once. It is
// about the case as it was: nobody decided the case as changed. Until the class
// was told how the case ended, an answer has no reason: the reason is the end, and
// the questions still to come ask for it.
func (c *Class) held(s ClassStep) []Held {
	if c.of.Holding == nil {
		return nil
	}
	var out []Held
	for i := range c.of.Holding.Defendants {
		h, ok := heldOn(s, &c.of.Holding.Defendants[i])
		if !c.endTold() {
			h.Says = reasonLater(s.Kind, h.Option, h.Says)
		}
		if ok && !slices.Contains(out, h) {
			out = append(out, h)
		}
	}
	return out
}

// heldOn gives what the decision on a defendant says to the question of a step;
// ok is false where the question is not put to it.
func heldOn(s ClassStep, d *casefile.Defendant) (h Held, ok bool) {
	switch s.Kind {
	case ElementStep:
		if library.Committed(d) && keyOf(string(d.Offence), d.Of) == s.offence {
			return Held{law.Met.String(), elementPresupposed(d.Basis)}, true
		}
		return Held{"", elementNotDecided()}, true
	case WhichStep:
		return Held{heldOffence(s, d), d.Words}, true
	case ConsequenceStep:
		return Held{heldConsequence(d), d.Words}, true
	}
	return Held{}, false
}

// heldOffence gives the option that names the offence decided.
func heldOffence(s ClassStep, d *casefile.Defendant) string {
	switch {
	case d.Outcome == casefile.Acquitted, d.Outcome == casefile.NotACrime, d.Outcome == casefile.Terminated,
		d.Outcome == casefile.NotProsecuted && d.Basis == casefile.Statutory:
		return "none"
	case d.Outcome == casefile.Convicted && d.Offence == casefile.OtherOffence:
		return "other"
	case !library.Committed(d):
		return ""
	}
	if k := keyOf(string(d.Offence), d.Of); s.has(k) {
		return k
	}
	return "other"
}

// heldConsequence gives the option that names how it ended.
func heldConsequence(d *casefile.Defendant) string {
	switch d.Outcome {
	case casefile.Convicted:
		return "prosecution"
	case casefile.Acquitted, casefile.NotACrime, casefile.Terminated:
		return "not_a_crime"
	case casefile.NotProsecuted:
		switch d.Basis {
		case casefile.Slight, casefile.Conditional:
			return "non_prosecution"
		case casefile.Insufficient:
			return "not_proved"
		case casefile.Statutory:
			return "not_a_crime"
		}
	}
	return ""
}
