package library

import (
	"slices"
	"sort"
	"strings"
	"sync"

	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// Two cases are set beside one another by their factors, in the manner of HYPO
// (Ashley) and CATO (Aleven): what they share makes one a precedent for the other,
// what only one of them has distinguishes them. A factor is what the rule tree and
// the argument map make of the facts: an argument of either side that the facts
// carry, a ground of knowledge, seriousness or participation that is there,
// evidence against a presumption. Nothing is coded by hand beside them.

// Factor is a circumstance that speaks for one side.
type Factor struct {
	ID    string
	Issue law.Text // the question it bears on
	Name  law.Text
	Side  liability.Side // for liability, or against it
	Cites []law.Citation
	Facts []fact.ID // that carry it
}

// Difference is a factor that one case has and the other has not shown.
type Difference struct {
	Factor
	// Known says that the other case is known to be without it. Where it is false
	// the other case says nothing of it, and nothing can be made of that.
	Known bool
}

// Beside is a case of the library beside the case in hand.
type Beside struct {
	Case      *Case
	Favours   liability.Side // how it was decided: for liability, or against
	Shared    []Factor
	OnlyHere  []Difference // in the case in hand
	OnlyThere []Difference // in the case of the library
	// OnPoint says that no other case shares all these factors and more.
	OnPoint bool
}

// Distinguishes reports whether a difference lets the case in hand be told apart
// from the other, against the side that cites it: what only the case in hand has
// speaks against that side, what only the other had spoke for it.
func (b *Beside) Distinguishes(d Difference, here bool) bool {
	return d.Known && here == (d.Side != b.Favours)
}

// Told is a case as it is told: the facts, and what follows from them.
type Told struct {
	Facts    fact.Facts
	Analysis *liability.Analysis
}

// Factors gives the factors of a case.
func Factors(x Told) []Factor {
	w := weigh(x)
	var out []Factor
	for _, f := range w.list {
		if w.state[f.ID] == there {
			out = append(out, f)
		}
	}
	return out
}

// Compare sets two cases beside one another: the factors both have, those only the
// first has, those only the second has.
func Compare(here, other Told) (shared []Factor, onlyHere, onlyThere []Difference) {
	return compareFactors(weigh(here), weigh(other))
}

// OnPoint lists the decided cases that share a factor with the case in hand, the
// most on point first: those that share most, then those that differ least, then
// the firmer source. Without are left out, as the case itself and its siblings.
func OnPoint(rules *liability.Rules, x Told, without ...*Case) []*Beside {
	mine, theirs := weigh(x), weights(rules)
	var out []*Beside
	for _, c := range All() {
		side, decided := favours(c.Holding())
		if !decided || slices.Contains(without, c) {
			continue
		}
		b := &Beside{Case: c, Favours: side}
		b.Shared, b.OnlyHere, b.OnlyThere = compareFactors(mine, theirs(c))
		if len(b.Shared) > 0 {
			out = append(out, b)
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return less(out[i], out[j]) })
	for _, b := range out {
		b.OnPoint = !slices.ContainsFunc(out, func(o *Beside) bool { return len(o.Shared) > len(b.Shared) && within(b.Shared, o.Shared) })
	}
	return out
}

// weights gives what weighs a case of the library. Under the default rules each is
// weighed once for the whole process.
func weights(rules *liability.Rules) func(*Case) weighed {
	if rules == liability.Default() {
		all := defaultWeights()
		return func(c *Case) weighed { return all[c] }
	}
	return func(c *Case) weighed { return weighCase(c, rules) }
}

var defaultWeights = sync.OnceValue(func() map[*Case]weighed {
	out := map[*Case]weighed{}
	for _, c := range All() {
		out[c] = weighCase(c, liability.Default())
	}
	return out
})

func weighCase(c *Case, rules *liability.Rules) weighed {
	f := c.File()
	return weigh(Told{f.Facts, rules.Analyse(liability.Request{Facts: f.Facts, AsOf: f.AsOf})})
}

func less(a, b *Beside) bool {
	if len(a.Shared) != len(b.Shared) {
		return len(a.Shared) > len(b.Shared)
	}
	if x, y := knownDifferences(a), knownDifferences(b); x != y {
		return x < y
	}
	return firmness(a.Case) > firmness(b.Case)
}

func knownDifferences(b *Beside) (n int) {
	for _, list := range [][]Difference{b.OnlyHere, b.OnlyThere} {
		for _, d := range list {
			if d.Known {
				n++
			}
		}
	}
	return n
}

func firmness(c *Case) int {
	switch c.Holding().Confidence {
	case casefile.High:
		return 2
	case casefile.Medium:
		return 1
	}
	return 0
}

// within reports whether all factors of one list are in the other.
func within(some, all []Factor) bool {
	for _, f := range some {
		if !slices.ContainsFunc(all, func(g Factor) bool { return g.ID == f.ID }) {
			return false
		}
	}
	return true
}

// favours says for which side a case was decided, by its first defendant of whom
// anything was.
func favours(h *casefile.Holding) (side liability.Side, decided bool) {
	for i := range h.Defendants {
		switch presupposes(&h.Defendants[i]) {
		case committed, elsewhere:
			return liability.For, true
		case noCrime, notProved:
			return liability.Against, true
		}
	}
	return "", false
}

// state says how a case stands to a factor.
type state uint8

const (
	silent state = iota // nothing is known of it
	there
	notThere
)

var argumentFacts = sync.OnceValue(liability.ArgumentFacts)

// weighed is the factors a case can have, with how it stands to each.
type weighed struct {
	list  []Factor
	state map[string]state
}

func compareFactors(here, other weighed) (shared []Factor, onlyHere, onlyThere []Difference) {
	for _, f := range here.list {
		switch {
		case here.state[f.ID] != there:
		case other.state[f.ID] == there:
			shared = append(shared, f)
		default:
			onlyHere = append(onlyHere, Difference{f, other.state[f.ID] == notThere})
		}
	}
	for _, f := range other.list {
		if other.state[f.ID] == there && here.state[f.ID] != there {
			onlyThere = append(onlyThere, Difference{f, here.state[f.ID] == notThere})
		}
	}
	return shared, onlyHere, onlyThere
}

// weigh finds the factors of a case. What fails only because of what is taken for
// granted while nobody says otherwise is silent, not absent.
func weigh(t Told) weighed {
	w, a := weighed{state: map[string]state{}}, t.Analysis
	for id, decide := range argumentFacts() {
		w.state[id] = silent
		if slices.ContainsFunc(decide, func(f fact.ID) bool { _, known := t.Facts.Known(f); return known }) {
			w.state[id] = notThere // one the facts exclude is left out of the analysis
		}
	}
	for _, x := range a.Arguments {
		if w.state[x.ID] = there; x.Strength == liability.WeakArgument || setting(x.Facts) {
			w.state[x.ID] = silent
		}
		w.list = append(w.list, Factor{ID: x.ID, Issue: x.Question, Name: x.Says, Side: x.Side, Cites: x.Cites, Facts: x.Facts})
	}
	for _, o := range a.Offences {
		for _, e := range o.Elements {
			if tells(e) {
				w.grounds(e, e.Name, false)
			}
		}
	}
	return w
}

// tells reports whether the grounds of an element tell cases apart.
func tells(e *liability.Step) bool {
	switch e.ID[strings.LastIndexByte(e.ID, '.')+1:] {
	case "knowledge", "seriousness", "participation":
		return true
	}
	return false
}

// setting reports whether facts only set the scene: what was helped with, when and
// which crime. Nearly all cases share these in some way, and they favour nobody.
func setting(ids []fact.ID) bool {
	for _, id := range ids {
		switch id {
		case fact.HelpKinds, fact.HelpDelivered, fact.HelpedCrimes, fact.HelpedStatus, fact.ConductStart, fact.ConductEnd:
		default:
			return false
		}
	}
	return true
}

// grounds collects the lowest alternatives under a step, each of which alone would
// be enough, and the evidence against a presumption.
func (w *weighed) grounds(s *liability.Step, issue law.Text, alternative bool) {
	switch {
	case s.Kind == liability.StepPresume && len(s.Steps) == 2:
		w.ground(s.Steps[0], s, issue, liability.For)
		if against := s.Steps[1]; len(against.Facts) > 0 {
			w.counter(against, issue)
		}
	case choices(s):
		for _, k := range s.Steps {
			w.grounds(k, issue, alternative || s.Kind == liability.StepAny || s.Kind == liability.StepSeveral)
		}
	case alternative:
		w.ground(s, s, issue, liability.For)
	}
}

// choices reports whether a step has alternatives, at or below it.
func choices(s *liability.Step) bool {
	if s.Kind == liability.StepAny && len(s.Steps) > 1 || s.Kind == liability.StepSeveral || s.Kind == liability.StepPresume {
		return true
	}
	return slices.ContainsFunc(s.Steps, choices)
}

// ground notes a ground by what is found of it; called says its name.
func (w *weighed) ground(found, called *liability.Step, issue law.Text, side liability.Side) {
	st := silent
	switch found.Finding {
	case law.Met, law.Contested:
		st = there
	case law.NotMet:
		if len(found.Facts) > 0 {
			st = notThere
		}
	}
	if st == there && setting(found.Facts) {
		return
	}
	w.note(Factor{ID: called.ID, Issue: issue, Name: called.Name, Side: side, Cites: called.Cites, Facts: found.Facts}, st)
}

// counter notes evidence against a presumption. It is there where its absence is
// not found.
func (w *weighed) counter(s *liability.Step, issue law.Text) {
	d := fact.Get(s.Facts[0])
	st := notThere
	switch s.Finding {
	case law.NotMet, law.Contested:
		st = there
	case law.Open:
		st = silent
	}
	w.note(Factor{ID: "against:" + string(d.ID), Issue: issue, Name: d.Name, Side: liability.Against, Cites: s.Cites, Facts: s.Facts}, st)
}

// note keeps a factor, unless an argument or ground of the same side already
// stands on the same facts.
func (w *weighed) note(f Factor, st state) {
	if old, seen := w.state[f.ID]; seen && old != silent {
		return
	}
	if st == there && slices.ContainsFunc(w.list, func(g Factor) bool {
		return g.ID != f.ID && g.Side == f.Side && w.state[g.ID] == there && slices.Equal(g.Facts, f.Facts)
	}) {
		return
	}
	if _, seen := w.state[f.ID]; !seen {
		w.list = append(w.list, f)
	}
	w.state[f.ID] = st
}
