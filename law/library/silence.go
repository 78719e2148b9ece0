package library

import (
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/rule"
)

// complete looks for facts that the source does not give and that, known, would
// bring the program to what was decided: silent, with those facts. Failing that
// it reports whether they would at least make the point contested.
//
// Towards guilt only facts count that the file declares silent or unknown, or
// gives as a range: an offence is made out by what is reported, and what the file
// does not mention nobody has said to be missing. Towards innocence what it does
// not mention counts too: a source that reports a case dropped does not list the
// circumstances that were absent.
func (r *replay) complete(a *liability.Analysis, d *casefile.Defendant) (casefile.Agreement, []fact.ID) {
	s := r.search(a, d)
	if presupposes(d) != committed {
		s.clear()
	}
	for !s.agrees(s.facts) && len(s.filled) < maxFilled && s.improve() {
	}
	if s.agrees(s.facts) {
		return casefile.Silent, s.needed()
	}
	return r.conclude(s.facts, d), nil
}

// agrees reports whether the facts bring the program to the decision. The
// findings of single trees are asked first: they are far cheaper than an analysis.
func (s *search) agrees(facts fact.Facts) bool {
	c := s.rules.Book().Case(facts, s.file.AsOf)
	switch presupposes(s.d) {
	case committed:
		if s.tree == nil || c.Finding(s.tree) != law.Met {
			return false
		}
	case notProved:
		if s.tree != nil && c.Finding(s.tree) != law.NotMet {
			return false
		}
	case noCrime:
		for _, n := range s.offences {
			if c.Finding(n) != law.NotMet {
				return false
			}
		}
	}
	return s.conclude(facts, s.d) == casefile.Agrees
}

// maxFilled bounds the facts filled in: each step settles an element or another
// offence.
const maxFilled = 40

// maxPaired bounds the gaps that are tried in pairs, as their number grows with
// the square.
const maxPaired = 20

// clear fills in, for every fact that is still open and not in the file, the
// value that speaks against nobody: no, none, nothing.
func (s *search) clear() {
	for _, g := range s.gaps() {
		def := fact.Get(g.id)
		v := g.values[0]
		if def.Kind == fact.Flag {
			v = fact.Bool(false)
		}
		if i := def.Option("none"); def.Kind == fact.Choice && i >= 0 {
			v = def.Pick("none")
		}
		if facts := with(s.facts, g.id, v); s.value(facts) >= 0 {
			s.facts = facts
			s.filled[g.id] = true
		}
	}
	s.score = s.value(s.facts)
}

// search climbs towards the decision, filling in one missing fact a step, or two
// where one alone changes nothing.
type search struct {
	*replay
	d        *casefile.Defendant
	facts    fact.Facts
	tree     *rule.Node   // of the offence held; nil where it is none of the seven
	offences []*rule.Node // the trees of those the analysis lists
	open     []fact.ID    // facts on which some of them is open
	broken   int          // contradictions in the facts as the file gives them
	filled   map[fact.ID]bool
	score    int
}

func (r *replay) search(a *liability.Analysis, d *casefile.Defendant) *search {
	s := &search{replay: r, d: d, tree: r.held(d), facts: r.facts.Clone(), filled: map[fact.ID]bool{}}
	for _, o := range a.Offences {
		s.offences = append(s.offences, r.tree(o.ID, o.Of))
		s.open = append(s.open, o.Open...)
	}
	s.broken = len(r.rules.Book().Case(r.facts, r.file.AsOf).Contradictions())
	s.score = s.value(s.facts)
	return s
}

// value says how near the facts bring the program to the decision. It only
// directs the search; compare decides.
func (s *search) value(facts fact.Facts) int {
	c := s.rules.Book().Case(facts, s.file.AsOf)
	if len(c.Contradictions()) > s.broken {
		return -1
	}
	guilty := presupposes(s.d) == committed && s.tree != nil
	v := 0
	if guilty {
		for _, element := range s.tree.Kids {
			v += 100 * degree(c.Finding(element))
		}
	}
	for _, n := range s.offences {
		if guilty && n == s.tree {
			continue
		}
		// Whatever else is established, contested or open stands in the way.
		v += 3 - degree(c.Finding(n))
	}
	return v
}

// degree orders the findings from not met to met.
func degree(f law.Finding) int {
	switch f {
	case law.Met:
		return 3
	case law.Contested:
		return 2
	case law.Open:
		return 1
	}
	return 0
}

// improve fills in the fact, or else the two facts, that bring the decision
// nearest. It reports whether any do.
func (s *search) improve() bool {
	gaps := s.gaps()
	best, score := fact.Facts(nil), s.score
	var ids []fact.ID
	try := func(facts fact.Facts, filled ...fact.ID) {
		if v := s.value(facts); v > score {
			best, score, ids = facts, v, filled
		}
	}
	for _, g := range gaps {
		for _, v := range g.values {
			try(with(s.facts, g.id, v), g.id)
		}
	}
	for i := 0; best == nil && len(gaps) <= maxPaired && i < len(gaps); i++ {
		for _, v := range gaps[i].values {
			first := with(s.facts, gaps[i].id, v)
			for _, g := range gaps[i+1:] {
				for _, w := range g.values {
					try(with(first, g.id, w), gaps[i].id, g.id)
				}
			}
		}
	}
	if best == nil {
		return false
	}
	s.facts, s.score = best, score
	for _, id := range ids {
		s.filled[id] = true
	}
	return true
}

// needed lists the facts filled in, without those that turned out not to be
// needed.
func (s *search) needed() []fact.ID {
	var out []fact.ID
	for _, def := range fact.All() {
		if !s.filled[def.ID] {
			continue
		}
		without := s.facts.Clone()
		delete(without, def.ID)
		if given, ok := s.replay.facts[def.ID]; ok {
			without[def.ID] = given
		}
		if s.agrees(without) {
			s.facts = without
			continue
		}
		out = append(out, def.ID)
	}
	return out
}

func with(facts fact.Facts, id fact.ID, v fact.Value) fact.Facts {
	out := make(fact.Facts, len(facts)+1)
	for k, a := range facts {
		out[k] = a
	}
	out[id] = fact.Answer{State: fact.Known, Value: v}
	return out
}

// gap is a fact the source does not give, or gives only within bounds, with
// values it could have.
type gap struct {
	id     fact.ID
	values []fact.Value
}

// gaps lists the facts that may be filled in and are not yet.
func (s *search) gaps() []gap {
	silent, implied := map[fact.ID]bool{}, map[fact.ID]bool{}
	for _, id := range s.file.Holding.Silent {
		silent[id] = true
		// Who is silent on a number is silent on the part of it that is proved.
		switch id {
		case fact.HelpedCount:
			implied[fact.HelpedConfirmedCount] = true
		case fact.AccountsInflow:
			implied[fact.AccountsInflowProved] = true
		}
	}
	if presupposes(s.d) != committed {
		for _, id := range s.open {
			implied[id] = true
		}
	}
	var out, last []gap // what is only implied is tried last
	for _, def := range fact.All() {
		if s.filled[def.ID] {
			continue
		}
		a, asked := s.replay.facts[def.ID]
		switch {
		case asked && a.State == fact.Known:
			if ranged(def) && !a.Value.Exact() && a.Standing != fact.Disputed {
				out = append(out, gap{def.ID, s.within(def, a.Value)})
			}
		case asked && a.State == fact.Unknown, !asked && silent[def.ID]:
			out = append(out, gap{def.ID, s.values(def)})
		case !asked && implied[def.ID]:
			last = append(last, gap{def.ID, s.values(def)})
		}
	}
	return append(out, last...)
}

func ranged(def *fact.Def) bool {
	return def.Kind == fact.Count || def.Kind == fact.Yuan || def.Kind == fact.Date
}

// values gives values a fact could have: all of a flag or choice, one option at a
// time of several, and figures on both sides of the lines that rules draw.
func (s *search) values(def *fact.Def) []fact.Value {
	var out []fact.Value
	switch def.Kind {
	case fact.Flag:
		return []fact.Value{fact.Bool(true), fact.Bool(false)}
	case fact.Choice:
		for _, o := range def.Options {
			out = append(out, def.Pick(o.ID))
		}
		return out
	case fact.Choices:
		if def.Option("none") >= 0 {
			out = append(out, fact.Value{})
		}
		for _, o := range def.Options {
			if o.ID != "none" {
				out = append(out, def.Pick(o.ID))
			}
		}
		return out
	case fact.Date:
		return s.within(def, fact.Value{Lo: int64(fact.MinDay()), Hi: int64(s.file.AsOf)})
	}
	top := int64(fact.MaxCount)
	if def.Kind == fact.Yuan {
		top = fact.MaxFen
	}
	return s.within(def, fact.Value{Hi: top})
}

// within gives the ends of a range and what lies between at the steps of one,
// two and five of each power of ten; of days, also the day a law began to apply.
func (s *search) within(def *fact.Def, v fact.Value) []fact.Value {
	if def.Kind == fact.Date {
		v.Hi = min(v.Hi, int64(s.file.AsOf))
	}
	points := []int64{v.Lo, v.Hi}
	switch def.Kind {
	case fact.Date:
		for _, d := range []string{"2015-11-01", "2016-12-31", "2018-12-31", "2019-11-01", "2020-12-31", "2022-03-22", "2022-12-01", "2025-07-22", "2025-08-26"} {
			points = append(points, int64(law.MustDay(d)))
		}
	default:
		unit, steps := int64(1), 7
		if def.Kind == fact.Yuan {
			unit, steps = 1000*fact.OneYuan, 6
		}
		for range steps {
			points = append(points, unit, 2*unit, 3*unit, 5*unit)
			unit *= 10
		}
	}
	var out []fact.Value
	for _, p := range points {
		if v.Lo <= p && p <= v.Hi {
			out = append(out, fact.Value{Lo: p, Hi: p})
		}
	}
	return out
}
