package interview

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// Replay goes through an answer log step by step: what was found after each
// answer, and what the answer changed. It is read only and may be used by several
// goroutines at once.
type Replay struct {
	rules *liability.Rules
	asOf  law.Day
	log   fact.Log
}

// NewReplay makes the replay of a log. The law is applied as of one day at every
// step.
func NewReplay(rules *liability.Rules, asOf law.Day, log fact.Log) *Replay {
	return &Replay{rules, asOf, log.Clone()}
}

// Len gives the number of steps.
func (r *Replay) Len() int { return len(r.log) }

// Log gives the log.
func (r *Replay) Log() fact.Log { return r.log.Clone() }

// Entry gives step n, counted from 1.
func (r *Replay) Entry(n int) fact.Entry { return r.log[n-1] }

// At analyses the answers after n steps; 0 is before the first.
func (r *Replay) At(n int) *Standing {
	return StandingOf(r.rules.Analyse(liability.Request{Facts: r.log.At(n), AsOf: r.asOf}))
}

// Branch gives an interview that parts from the log at step n, counted from 1: as
// it stood before the step, at its question. The answers are those of the log;
// what was noted beside them is taken from noted where the answer is still the
// same.
func (r *Replay) Branch(n int, program string, noted fact.Facts) *Interview {
	log := r.log[:n-1].Clone()
	facts := log.At(len(log))
	for id, a := range facts {
		if b, ok := noted[id]; ok && b.Says(a) {
			facts[id] = b
		}
	}
	i := Resume(r.rules, r.asOf, program, facts)
	i.Recall(log)
	var seen []fact.ID
	for _, e := range log {
		seen = append(seen, e.Fact)
	}
	i.Retrace(seen, len(seen))
	return i
}

// Standing is how the conclusions stand at one step, in short.
type Standing struct {
	Says     law.Text // the headline as a sentence; zero where no offence is left
	Offences []OffenceStanding
	Left     int // questions that can still change a conclusion
}

// OffenceStanding is one offence with the findings of its elements.
type OffenceStanding struct {
	ID, Of   string
	Name     law.Text
	Verdict  law.Verdict
	Leads    bool // it is the headline's
	Elements []ElementStanding
}

// ElementStanding is the finding of one element.
type ElementStanding struct {
	ID      string
	Name    law.Text
	Finding law.Finding
}

// StandingOf takes from an analysis how its conclusions stand, the headline's
// offence first.
func StandingOf(a *liability.Analysis) *Standing {
	s := &Standing{Left: len(a.QuestionsLeft)}
	if a.Headline != nil {
		s.Says = a.Headline.Says
	}
	for _, o := range a.Offences {
		os := OffenceStanding{ID: o.ID, Of: o.Of, Name: o.Name, Verdict: o.Verdict}
		os.Leads = a.Headline != nil && a.Headline.Offence == o.ID && a.Headline.Of == o.Of
		for _, e := range o.Elements {
			os.Elements = append(os.Elements, ElementStanding{e.ID, e.Name, e.Finding})
		}
		if os.Leads {
			s.Offences = append([]OffenceStanding{os}, s.Offences...)
		} else {
			s.Offences = append(s.Offences, os)
		}
	}
	return s
}

// of gives the same offence, nil where it is not listed.
func (s *Standing) of(o *OffenceStanding) *OffenceStanding {
	for i := range s.Offences {
		if x := &s.Offences[i]; x.ID == o.ID && x.Of == o.Of {
			return x
		}
	}
	return nil
}

// A Change is a verdict, or the finding of an element, that is not what it was a
// step before.
type Change struct {
	ID, Of      string   // the offence
	Offence     law.Text // its name
	Element     string   // empty where it is the verdict that changed
	ElementName law.Text
	// From and To are the findings or verdicts; zero where the offence was not
	// listed, or is no longer.
	From, To law.Text
}

// Changes lists what parts this standing from an earlier one, offence by offence.
// Of an offence listed on one side only the verdict is given.
func (s *Standing) Changes(earlier *Standing) []Change {
	var out []Change
	for i := range s.Offences {
		o := &s.Offences[i]
		c := Change{ID: o.ID, Of: o.Of, Offence: o.Name, To: o.Verdict.Name()}
		was := earlier.of(o)
		if was == nil {
			out = append(out, c)
			continue
		}
		if was.Verdict != o.Verdict {
			c.From = was.Verdict.Name()
			out = append(out, c)
		}
		for _, e := range o.Elements {
			for _, b := range was.Elements {
				if b.ID == e.ID && b.Finding != e.Finding {
					out = append(out, Change{o.ID, o.Of, o.Name, e.ID, e.Name, b.Finding.Name(), e.Finding.Name()})
				}
			}
		}
	}
	for i := range earlier.Offences {
		if o := &earlier.Offences[i]; s.of(o) == nil {
			out = append(out, Change{ID: o.ID, Of: o.Of, Offence: o.Name, From: o.Verdict.Name()})
		}
	}
	return out
}

// Words says the change in a line: 情节严重：由待定变为满足.
func (c Change) Words() law.Text {
	name := c.Offence
	if c.Element != "" {
		name = law.T(name.ZH+"，"+c.ElementName.ZH, name.EN+", "+c.ElementName.EN)
	}
	said := law.T("由"+c.From.ZH+"变为"+c.To.ZH, "from "+c.From.EN+" to "+c.To.EN)
	switch {
	case c.From.IsZero():
		said = law.T("开始评价，"+c.To.ZH, "now examined: "+c.To.EN)
	case c.To.IsZero():
		said = law.T("不再评价（原为"+c.From.ZH+"）", "no longer examined (was "+c.From.EN+")")
	}
	return law.T(name.ZH+"："+said.ZH, name.EN+": "+said.EN)
}
