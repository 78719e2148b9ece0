package library

import (
	"slices"
	"sort"

	"bangxin/law/casefile"
	"bangxin/law/fact"
)

// Filter chooses cases. A field left empty leaves its side open; the fields that
// are set must all hold, of one and the same defendant where they speak of one.
type Filter struct {
	Kind       string // an option of help.kinds: the role the person played
	Crime      string // an option of helped.crimes
	Offence    casefile.Offence
	Outcome    casefile.Outcome
	Confidence casefile.Confidence
	Agrees     casefile.Agreement // as recorded
	Fact       fact.ID            // one that the case gives
}

// Of gives those of the cases that the filter lets through, in their order.
func (f Filter) Of(cases []*Case) []*Case {
	var out []*Case
	for _, c := range cases {
		if f.Match(c) {
			out = append(out, c)
		}
	}
	return out
}

// Match reports whether the filter lets the case through.
func (f Filter) Match(c *Case) bool {
	file := c.File()
	if _, given := file.Facts.Known(f.Fact); f.Fact != "" && !given {
		return false
	}
	if f.Kind != "" && !has(file.Facts, fact.HelpKinds, f.Kind) ||
		f.Crime != "" && !has(file.Facts, fact.HelpedCrimes, f.Crime) ||
		f.Confidence != "" && file.Holding.Confidence != f.Confidence {
		return false
	}
	for i, d := range file.Holding.Defendants {
		if f.Offence != "" && d.Offence != f.Offence || f.Outcome != "" && d.Outcome != f.Outcome {
			continue
		}
		if r := file.Holding.ReplayOf(i); f.Agrees == "" || r != nil && r.Agrees == f.Agrees {
			return true
		}
	}
	return false
}

func has(facts fact.Facts, id fact.ID, option string) bool {
	v, ok := facts.Known(id)
	return ok && v.Has(fact.Get(id).Option(option))
}

// Siblings lists the other files of the same case, which hold defendants judged
// differently.
func (c *Case) Siblings() []*Case {
	var out []*Case
	for _, other := range All() {
		if other != c && other.File().Story.ZH == c.File().Story.ZH {
			out = append(out, other)
		}
	}
	return out
}

// Related lists up to n cases that are most like the facts, the likest first:
// those with the same kinds of help, then the same helped crime, the same
// capacity and knowledge, and the firmer source. A case that shares no kind of
// help is not listed. Likeness orders the shelf; it decides nothing.
func Related(facts fact.Facts, n int) []*Case {
	type ranked struct {
		c     *Case
		score int
	}
	var found []ranked
	for _, c := range All() {
		if s := likeness(facts, c.File()); s > 0 {
			found = append(found, ranked{c, s})
		}
	}
	sort.SliceStable(found, func(i, j int) bool { return found[i].score > found[j].score })
	var out []*Case
	for i := 0; i < len(found) && i < n; i++ {
		out = append(out, found[i].c)
	}
	return out
}

// Related lists up to n other cases most like this one, without its siblings.
func (c *Case) Related(n int) []*Case {
	siblings := c.Siblings()
	var out []*Case
	for _, other := range Related(c.File().Facts, len(All())) {
		if len(out) < n && other != c && !slices.Contains(siblings, other) {
			out = append(out, other)
		}
	}
	return out
}

// likeness counts what a case shares with the facts. A shared kind of help weighs
// more than everything else of a case together, so that roles stay together.
func likeness(facts fact.Facts, f *casefile.File) int {
	kinds := shared(facts, f.Facts, fact.HelpKinds)
	if kinds == 0 {
		return 0
	}
	score := 16*kinds + 4*min(shared(facts, f.Facts, fact.HelpedCrimes), 2)
	for _, id := range []fact.ID{fact.KnowledgeLevel, fact.PersonCapacity, fact.PersonInsider} {
		score += min(shared(facts, f.Facts, id), 1)
	}
	switch f.Holding.Confidence {
	case casefile.High:
		score += 2
	case casefile.Medium:
		score++
	}
	return score
}

// shared counts the options of a choice that both sets of facts have.
func shared(a, b fact.Facts, id fact.ID) int {
	x, okX := a.Known(id)
	y, okY := b.Known(id)
	if !okX || !okY {
		return 0
	}
	n := 0
	def := fact.Get(id)
	for i, o := range def.Options {
		if o.ID != "none" && x.Has(i) && y.Has(i) {
			n++
		}
	}
	return n
}
