package plain

import (
	"fmt"
	"strings"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
)

// analysis writes the analysis in short: the conclusion, each offence with its
// elements, the figures beside their lines, what is assumed and what is open.
// The whole of it is in the report.
func (s *session) analysis() {
	a := s.iv.Analysis()
	w := s.w.Analysis
	s.blank()
	s.raw(s.in(w.Title) + s.in(s.w.Common.Colon) + fmt.Sprintf(s.in(w.AsOf), a.AsOf.In(s.lang)))
	switch h := a.Headline; {
	case h == nil:
		s.raw(s.in(w.Conclusion) + s.in(s.w.Common.Colon) + s.in(w.NoOffence))
	default:
		s.raw(s.in(w.Conclusion) + s.in(s.w.Common.Colon) + s.in(h.Says))
		s.labelled(w.Range, h.Range)
		if h.Exposure != nil {
			s.labelled(w.Exposure, h.Exposure.Says)
			s.labelled(w.Range, h.Exposure.Range)
		}
	}
	for _, c := range a.Contradictions {
		s.para(c)
	}
	for _, id := range a.Assumptions {
		s.labelled(w.Assumed, s.assumed(id))
	}
	for _, o := range a.Offences {
		s.offence(o)
	}
	s.blank()
	if n := len(a.QuestionsLeft); n > 0 {
		s.raw(fmt.Sprintf(s.in(w.Left), n))
	} else {
		s.para(w.NoneLeft)
	}
	s.para(w.Disclaimer)
	s.para(s.say.MoreInReport)
}

// assumed says in words what is taken for granted of a fact.
func (s *session) assumed(id fact.ID) law.Text {
	w := s.w.Analysis
	switch id {
	case fact.PersonAge:
		return w.AssumedAge
	case fact.PersonMind:
		return w.AssumedMind
	case fact.PersonCapacity:
		return w.AssumedCapacity
	case fact.PersonUnitForCrime:
		return w.AssumedUnit
	case fact.HelpDelivered:
		return w.AssumedDelivered
	case fact.AccountsInflowLawful:
		return w.AssumedLawful
	}
	return fact.Get(id).Name
}

func (s *session) labelled(label, t law.Text) {
	if !t.IsZero() {
		s.raw(s.in(label) + s.in(s.w.Common.Colon) + s.in(t))
	}
}

// offence writes one offence: the verdict and every element with what is found of
// it and why.
func (s *session) offence(o *liability.Offence) {
	s.blank()
	s.raw(s.in(o.Name) + s.in(s.w.Common.Colon) + s.in(o.Verdict.Name()) + s.in(s.say.Stop) + corpus.Short(o.Provision, s.lang))
	s.para(o.Says)
	for i, e := range o.Elements {
		s.step(e, fmt.Sprintf("%d. ", i+1), 0)
	}
}

// presumptions writes the presumptions of an element step by step: the basic fact,
// what is presumed, what would rebut it, what has been said, what remains.
func (s *session) presumptions(e *liability.Step) {
	for _, p := range e.Presumptions() {
		s.hang(s.in(p.Name)+s.in(s.w.Common.Colon)+s.in(p.Finding.Name()), "   - ", "     ")
		for i, x := range p.Stages {
			line := s.in(x.Name) + s.in(s.w.Common.Colon) + s.in(x.Says)
			for j, c := range x.Cites {
				if j > 0 {
					line += s.in(s.w.Common.And)
				} else if s.lang == law.EN {
					line += " "
				}
				line += corpus.Short(c, s.lang)
			}
			s.hang(line, fmt.Sprintf("     %d ", i+1), "       ")
		}
	}
}

// deepest is how far below an element its grounds are written: the grounds, and
// the tests that carry them. The report has all.
const deepest = 2

// step writes an element or a ground; below one that fails or is met only what
// bears on that is written.
func (s *session) step(e *liability.Step, sign string, depth int) {
	indent := strings.Repeat("  ", depth)
	head := s.in(e.Name) + s.in(s.w.Common.Colon) + s.in(e.Finding.Name()) + s.in(s.say.Stop)
	var cites []string
	for _, c := range e.Cites {
		cites = append(cites, corpus.Short(c, s.lang))
	}
	s.hang(head+strings.Join(cites, s.in(s.w.Common.And)), indent+sign, indent+"   ")
	if !e.Reason.IsZero() {
		s.hang(s.in(e.Reason), indent+"   ", indent+"   ")
	}
	if len(e.Unproved) > 0 {
		s.hang(s.in(s.w.Analysis.Unproved)+s.in(s.w.Common.Colon)+text.CleanLine(liability.Names(e.Unproved, s.lang)), indent+"   ", indent+"   ")
	}
	if depth == 0 {
		s.presumptions(e)
	}
	if depth == deepest {
		return
	}
	for _, k := range e.Steps {
		if k.Kind == liability.StepFixed || k.Finding != e.Finding && k.Threshold == nil {
			continue
		}
		s.step(k, "- ", depth+1)
	}
}
