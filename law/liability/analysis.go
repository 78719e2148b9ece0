package liability

import (
	"slices"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// Request is what an analysis is made of.
type Request struct {
	Facts   fact.Facts
	AsOf    law.Day // the day as of which the law is applied
	Program string  // name and version of the program, for the receipt
	// Before, where there is one, is an earlier analysis of the same case. What no
	// changed answer bears on is taken over from it, shared between the two; the
	// result is the same without, only later.
	Before *Analysis
	// Common takes over, where there is no such analysis, what follows where nobody has
	// answered anything: the rules hold it as of a day, and all analyses share it. The
	// result is the same without.
	Common bool
}

// Analysis is what follows from the facts as of a day, under the default
// readings. It holds no pointer into the request.
type Analysis struct {
	AsOf           law.Day
	Law            []corpus.Instrument // the instruments the analysis cites, in the order of the corpus
	Assumptions    []fact.ID           // assumed because nobody has said otherwise, and used
	Contradictions []law.Text          // relations between facts that the answers break
	Headline       *Headline           // nil where no offence is established, contested or open
	Offences       []*Offence
	Choice         *Choice        // nil where no offence is left
	NotEvaluated   []NotEvaluated // offences outside the tracks that the facts touch
	Consequences   *Consequences  // nil where no offence is left
	Disposition    *Disposition
	Administrative []Administrative
	Frame          []Point    // what holds of every administrative sanction; nil where there is none
	Civil          *Civil     // nil where nothing is about victims
	WhatNow        []Point    // what the person can lawfully do, in order
	Arguments      []Argument // both sides', as far as the facts carry or leave them
	QuestionsLeft  []fact.ID  // unasked facts that can still change a finding, in dictionary order
	Receipt        Receipt

	rules *Rules // the rules and the facts that it follows from, for the analysis after it
	facts fact.Facts
}

// Headline is the conclusion in one line: the heaviest established offence; if
// none, the heaviest contested; if none but some are open, assisting, open,
// without a range.
type Headline struct {
	Offence  string
	Of       string // of an accomplice: the helped crime
	Verdict  law.Verdict
	Range    law.Text  // zero where the verdict is open
	Says     law.Text  // the conclusion as a sentence, with what it turns on
	Exposure *Headline // the heaviest contested offence, where it is heavier
}

// Offence is one track with its elements in order.
type Offence struct {
	ID        string
	Name      law.Text
	Provision law.Citation
	Verdict   law.Verdict
	Of        string   // of an accomplice: the helped crime, an option of helped.crimes
	Tiers     []Tier   // the ranges of punishment, from the lightest, with their conditions; nil where the offence fails
	Range     law.Text // the range that applies; zero where the offence fails
	Unit      law.Text // what a unit faces; zero where the article knows no unit
	Says      law.Text // the conclusion as a sentence
	Elements  []*Step
	Weakest   *Leg      // what the conclusion stands on least firmly; nil where nothing stands out
	Open      []fact.ID // facts whose answer can still change the verdict
	Turns     []fact.ID // disputed facts on which it turns
}

// Step is one issue: an element of an offence, a ground of an element or a test
// of one fact. The steps have the shape of the rule.
type Step struct {
	ID      string
	Name    law.Text
	Cites   []law.Citation
	Rank    law.Rank // the firmest authority cited; 0 where nothing is
	Finding law.Finding
	Kind    StepKind
	Facts   []fact.ID // the known facts tested here and below
	Reason  law.Text  // the rule applied to the facts, in one sentence
	Note    law.Text  // a caution of the law, where there is one
	Open    []fact.ID // where open: the facts whose answer can still change it
	Turns   []fact.ID // where facts are disputed: those on which the finding turns
	// Unproved are the facts on which a finding of met or contested rests and which
	// are stated, not proved (刑诉法第五十五条). Given on elements.
	Unproved  []fact.ID
	Threshold *Threshold // on a test of a number
	// Presumption is set on a step of that kind whose basic fact is found or disputed.
	Presumption *Presumption
	Steps       []*Step
}

// StepKind says how a step is made of the steps below it.
type StepKind uint8

// The kinds of steps.
const (
	StepTest    StepKind = iota // tests one fact
	StepAll                     // all of the steps below are needed
	StepAny                     // one of them is enough
	StepSeveral                 // several of them are needed
	StepPresume                 // basic facts, then contrary evidence
	StepFixed                   // no test: the same on every set of facts
)

// Threshold is a figure beside its line.
type Threshold struct {
	Name     law.Text
	Fact     fact.ID // empty where the figure is computed from several facts
	Kind     fact.Kind
	Unit     law.Text // 元, 个, 张 …
	Line     int64    // fen for money, else the number; the smallest that meets it
	Over     bool     // the text says 超过, not 以上: the line itself does not meet it
	Known    bool
	Lo, Hi   int64
	Cite     law.Citation
	Finding  law.Finding
	StepID   string
	Contests bool // meeting the line gives contested, not met, where nothing else does
}

// Margin gives how far the figure lies from the line: positive over it, negative
// short of it; ok is false where the figure is not exact.
func (t *Threshold) Margin() (n int64, ok bool) {
	if !t.Known || t.Lo != t.Hi {
		return 0, false
	}
	return t.Lo - t.Line, true
}

// Disposition is what speaks for and against non-prosecution or a lighter
// course; both are grounds present on the facts, each with its provision.
type Disposition struct {
	Leaning  string // prosecution, non_prosecution, not_a_crime, open
	Unknown  bool   // whether some ground for severity is there is not known yet
	Says     law.Text
	For      []*Step
	Against  []*Step
	Citation law.Citation
}

// Receipt makes an analysis reproducible: the same receipt gives the same
// analysis.
type Receipt struct {
	Program string
	Corpus  string // the texts and the rules
	Facts   string
	AsOf    law.Day
}

// Analyse applies the law to the facts.
func (r *Rules) Analyse(q Request) *Analysis {
	c := r.book.Case(q.Facts, q.AsOf)
	a := &Analysis{AsOf: q.AsOf, rules: r, facts: q.Facts.Clone()}
	before := r.earlier(q)
	var elements []*rule.Node
	for _, o := range r.offences {
		if r.lists(c, q.Facts, o) {
			a.Offences = append(a.Offences, r.offence(c, q.Facts, o, before))
			elements = append(elements, o.tree.Kids...)
		}
	}
	// Assumed are the facts without which some element would be found otherwise.
	a.Assumptions = c.AssumedIn(elements...)
	for _, t := range c.Contradictions() {
		a.Contradictions = append(a.Contradictions, law.T("回答相互矛盾："+t.Name.ZH+"。", "The answers contradict one another: "+t.Name.EN+"."))
	}
	a.Contradictions = append(a.Contradictions, laterDays(q.Facts, q.AsOf)...)
	a.Headline = headline(a.Offences)
	if a.Headline != nil {
		a.Choice = choice(a.Offences)
		a.Consequences = r.consequences(c, q.Facts, a.Offences)
	}
	a.NotEvaluated = r.outside(c)
	a.Administrative = r.administrative(c, before)
	if len(a.Administrative) > 0 {
		a.Frame = administrativeFrame(q.AsOf)
	}
	a.Civil = r.civil(c, q.Facts, r.readings, before)
	a.Arguments = r.arguments(c, before)
	a.WhatNow = whatNow(c, a.Headline)
	a.Disposition = r.disposition(c, a, before)
	a.QuestionsLeft = r.unasked(c, q.Facts)
	a.Law = cited(a)
	a.Receipt = r.Receipt(q)
	return a
}

// Receipt gives the receipt of the analysis that a request asks for.
func (r *Rules) Receipt(q Request) Receipt {
	return Receipt{Program: q.Program, Corpus: joined(corpus.Hash(), r.hash), Facts: q.Facts.Hash(), AsOf: q.AsOf}
}

// lists reports whether an offence belongs in the analysis: its trigger facts are
// there, or were asked for and are not known. An offence whose triggers nobody
// has been asked about yet is not listed; its questions still come.
func (r *Rules) lists(c *rule.Case, facts fact.Facts, o *offence) bool {
	return o.shown == nil || r.listedBy(c, facts, o.shown)
}

// listedBy looks at one trigger; of several, each of which is enough, at each.
func (r *Rules) listedBy(c *rule.Case, facts fact.Facts, n *rule.Node) bool {
	if n.Op == rule.OpAny {
		return slices.ContainsFunc(n.Kids, func(k *rule.Node) bool { return r.listedBy(c, facts, k) })
	}
	switch c.Finding(n) {
	case law.NotMet:
		return false
	case law.Open:
		for _, id := range c.Open(n) {
			if _, asked := facts[id]; !asked {
				return false
			}
		}
	}
	return true
}

// offence finds what follows for one track.
func (r *Rules) offence(c *rule.Case, facts fact.Facts, o *offence, earlier *earlier) *Offence {
	before, earlier := earlier.offence(o)
	if before != nil && !earlier.touches(o) {
		return before
	}
	e := explainer{rules: r, facts: facts, asOf: c, moved: earlier.moved}
	st := e.explain(o.tree, before != nil)
	out := &Offence{
		ID: o.id, Of: o.of, Name: o.tree.Name, Provision: o.provision,
		Verdict: law.VerdictOf(st.Finding), Turns: st.Turns, Unit: o.unit, Tiers: e.tiersOf(o, before),
	}
	if t := out.Applies(); t != nil {
		out.Range = t.Penalty
	} else {
		out.Range = law.T("该罪的法定刑条文未收录，可能更重", "the article with its range is not held; it may be heavier")
	}
	if isCompany(facts) && !o.unit.IsZero() {
		out.Range = law.T("对单位判处罚金；对直接负责的主管人员和其他直接责任人员："+out.Range.ZH, "a fine for the unit; for its directly responsible managers and other directly responsible persons: "+out.Range.EN)
	}
	if out.Verdict == law.NotEstablished { // a range beside an offence that fails would only frighten
		out.Range, out.Unit, out.Tiers = law.Text{}, law.Text{}, nil
	}
	if st.Finding == law.Open {
		out.Open = st.Open
	}
	for i, kid := range st.Kids {
		var had *Step
		if before != nil {
			had = before.Elements[i]
		}
		s := e.step(kid, had)
		if s != had {
			s.Unproved = e.unproved(kid.Node, s)
		}
		out.Elements = append(out.Elements, s)
	}
	out.Says = conclusion(out)
	if out.Weakest = r.weakest(c, o, out); out.Weakest != nil {
		out.Says.ZH += out.Weakest.Says.ZH
		out.Says.EN += " " + out.Weakest.Says.EN
	}
	return out
}

// headline picks the conclusion for the top of the analysis: the heaviest of the
// established offences; if none, the heaviest contested; if none but some are
// open, assisting, open, without a range; else none. A heavier contested offence
// stands beside it as exposure.
func headline(offences []*Offence) *Headline {
	heaviest := func(v law.Verdict) *Offence {
		var best *Offence
		for _, o := range offences {
			if o.Verdict == v && (best == nil || heavier(o, best)) {
				best = o
			}
		}
		return best
	}
	line := func(o *Offence) *Headline {
		return &Headline{Offence: o.ID, Of: o.Of, Verdict: o.Verdict, Range: o.Range, Says: o.Says}
	}
	established, doubtful := heaviest(law.Established), heaviest(law.ContestedVerdict)
	switch {
	case established != nil:
		h := line(established)
		if doubtful != nil && heavier(doubtful, established) {
			h.Exposure = line(doubtful)
		}
		return h
	case doubtful != nil:
		return line(doubtful)
	}
	if open := heaviest(law.OpenVerdict); open != nil {
		for _, o := range offences {
			if o.ID == Assisting {
				return &Headline{Offence: Assisting, Verdict: law.OpenVerdict, Says: openSays(o)}
			}
		}
	}
	return nil
}
