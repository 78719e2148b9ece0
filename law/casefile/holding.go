package casefile

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// holding reads what the court held.
func (r *reader) holding(n *node) *Holding {
	if n.null() {
		return nil
	}
	h := new(Holding)
	h.Extra = r.fields(n, []field{
		{"court", func(n *node) { h.Court = r.text(n) }},
		{"number", func(n *node) { h.Number = r.text(n) }},
		{"decided", func(n *node) { h.Decided = r.text(n) }},
		{"date_note", func(n *node) { h.DateNote = r.both(n) }},
		{"sources", func(n *node) { r.each(n, func(n *node) { h.Sources = append(h.Sources, r.text(n)) }) }},
		{"published_as", func(n *node) { h.PublishedAs = r.text(n) }},
		{"confidence", func(n *node) {
			h.Confidence = Confidence(r.oneOf(n, confidences(), law.T("没有这种可信度", "no such confidence")))
		}},
		{"reasoning_basis", func(n *node) { h.ReasoningBasis = r.text(n) }},
		{"defendants", func(n *node) { r.each(n, func(n *node) { h.Defendants = append(h.Defendants, r.defendant(n)) }) }},
		{"silent", func(n *node) { r.each(n, func(n *node) { h.Silent = append(h.Silent, r.factID(n)) }) }},
		{"reason", func(n *node) { h.Reason = r.both(n) }},
		{"remark", func(n *node) { h.Remark = r.both(n) }},
		{"replay", func(n *node) { h.Replay = r.replay(n) }},
	})
	return h
}

// defendant reads what was held of one person.
func (r *reader) defendant(n *node) Defendant {
	var d Defendant
	d.Extra = r.fields(n, []field{
		{"name", func(n *node) { d.Name = r.text(n) }},
		{"offence", func(n *node) {
			d.Offence = Offence(r.oneOf(n, offences(), law.T("没有这个罪名", "no such offence")))
		}},
		{"of", func(n *node) { d.Of = r.oneOf(n, helpedCrimes(), law.T("没有这个选项", "no such option")) }},
		{"provision", func(n *node) { d.Provision = r.citation(n) }},
		{"outcome", func(n *node) {
			d.Outcome = Outcome(r.oneOf(n, outcomes(), law.T("没有这种处理结果", "no such outcome")))
		}},
		{"basis", func(n *node) {
			d.Basis = Basis(r.oneOf(n, bases(), law.T("没有这种不起诉依据", "no such basis of non-prosecution")))
		}},
		{"words", func(n *node) { d.Words = r.both(n) }},
		{"replay", func(n *node) { d.Replay = r.replay(n) }},
	})
	return d
}

// replay reads the recorded replay of a case.
func (r *reader) replay(n *node) *Replay {
	if n.null() {
		return nil
	}
	p := new(Replay)
	p.Extra = r.fields(n, []field{
		{"headline", func(n *node) {
			p.Headline = Offence(r.oneOf(n, offences(), law.T("没有这个罪名", "no such offence")))
		}},
		{"of", func(n *node) { p.Of = r.oneOf(n, helpedCrimes(), law.T("没有这个选项", "no such option")) }},
		{"verdict", func(n *node) {
			p.Verdict, _ = law.ParseVerdict(r.oneOf(n, verdicts(), law.T("没有这种结论", "no such verdict")))
		}},
		{"agrees", func(n *node) {
			p.Agrees = Agreement(r.oneOf(n, agreements(), law.T("没有这种比对结果", "no such result of comparison")))
		}},
		{"why", func(n *node) { p.Why = r.both(n) }},
	})
	return p
}

// helpedCrimes lists what an accomplice can be an accomplice of.
func helpedCrimes() []string {
	return optionIDs(fact.Get(fact.HelpedCrimes))
}

func optionIDs(def *fact.Def) []string {
	ids := make([]string, len(def.Options))
	for i := range def.Options {
		ids[i] = def.Options[i].ID
	}
	return ids
}

func (r *reader) citation(n *node) law.Citation {
	s := r.text(n)
	if s == "" {
		return law.Citation{}
	}
	c, err := law.ParseCitation(s)
	if err != nil || c.String() != s {
		r.mistake(n.at, Problem{
			Reason: law.T("不是条文编号", "not the id of a provision"),
			Word:   s,
			Hint:   law.T("写成 criminal-law:287-2.1 这样的形式", "write it like criminal-law:287-2.1"),
		})
		return law.Citation{}
	}
	return c
}

// factID reads the id of a fact.
func (r *reader) factID(n *node) fact.ID {
	if n.shape == scalar {
		if def, ok := fact.Lookup(fact.ID(n.text)); ok {
			return def.ID
		}
	}
	r.mistake(n.at, noSuchFact(n.text))
	return ""
}
