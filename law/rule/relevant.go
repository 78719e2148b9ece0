package rule

import (
	"math/bits"

	"bangxin/law/fact"
)

// Relevant lists the facts that are not fully known and whose answer can still
// change the finding of at least one of the nodes, in dictionary order. It is
// exact: a fact is listed if and only if two completions that differ in it alone
// (and in the quantities computed from it) give different findings.
//
// Contrary evidence counts as unanswered until someone was asked for it, even
// though the presumption stands meanwhile. Assumed facts are not listed: the
// assumption answers them. A fact bound by a tie to a relevant fact that was
// answered "don't know" is listed too, because it can narrow that one.
func (c *Case) Relevant(nodes ...*Node) []fact.ID {
	s := c.book.scratch()
	defer c.book.release(s)
	found := map[fact.ID]bool{}
	sides := c.sidesOf(nodes)
	if len(sides) > maxDisputes {
		sides = sides[:maxDisputes]
	}
	for combo := range 1 << uint(len(sides)) {
		others := map[fact.ID]bool{}
		for i, id := range sides {
			if combo&(1<<uint(i)) != 0 {
				others[id] = true
			}
		}
		v := c.take(others, true)
		s.begin(&v)
		for _, n := range nodes {
			s.relevant(c.book.refs[n], found)
		}
	}
	for id := range found {
		if a, asked := c.facts[id]; !asked || a.State == fact.Known {
			continue
		}
		for _, t := range c.book.space.ties {
			if t.Quantity.uses(id) {
				for _, term := range t.Quantity.Terms {
					if _, ok := c.facts[term.Fact]; !ok {
						found[term.Fact] = true
					}
				}
			}
		}
	}
	for id := range found {
		if _, known := c.facts.Known(id); known && c.base.of[id].settled() {
			delete(found, id)
		}
	}
	return sortFacts(found)
}

// settled reports whether one value is left.
func (k known) settled() bool {
	return !k.full && k.iv.lo == k.iv.hi && bits.OnesCount64(k.opts) <= 1
}

// relevant adds the facts that f still depends on under the view.
func (s *scratch) relevant(f ref, into map[fact.ID]bool) {
	r := s.restrict(f)
	c := s.constraint(f)
	if c == 1 {
		set := map[int32]bool{}
		s.small.support(r, set)
		for l := range set {
			s.open(l, into)
		}
		return
	}
	sets := s.small.mapTerminals(r, func(t ref) ref { return 1 << uint(t) })
	guarded := s.small.mapTerminals(s.small.apply(opGuard, c, sets), func(t ref) ref {
		if t == void {
			return 0
		}
		return t
	})
	touched := map[int32]bool{}
	s.small.support(guarded, touched)
	candidates := map[fact.ID]bool{}
	for l := range touched {
		s.open(l, candidates)
	}
	for id := range candidates {
		if s.varies(guarded, id) {
			into[id] = true
		}
	}
}

// open adds the facts behind a variable that are not exact.
func (s *scratch) open(level int32, into map[fact.ID]bool) {
	v := &s.book.space.vars[level]
	if v.qty == nil {
		if v.fact != AsOf {
			into[v.fact] = true
		}
		return
	}
	for _, t := range v.qty.Terms {
		if !s.view.of[t.Fact].exact() {
			into[t.Fact] = true
		}
	}
}

// varies reports whether some completion of all other facts leaves f, a function
// to sets of terminals, more than one terminal as the named fact changes.
func (s *scratch) varies(f ref, id fact.ID) bool {
	sp := s.book.space
	mine := map[int32]bool{}
	for _, l := range sp.byFact[id] {
		mine[l] = true
	}
	for _, q := range sp.ofFact[id] {
		mine[sp.byQty[q.ID]] = true
	}
	seen := map[ref]ref{}
	d := s.small
	var merge func(ref) ref
	merge = func(f ref) ref {
		if f < firstNode {
			return f
		}
		if r, ok := seen[f]; ok {
			return r
		}
		level := d.levelOf(f)
		row := d.row(d.domain[level])
		for i := range row {
			row[i] = merge(d.children(f)[i])
		}
		var r ref
		if mine[level] {
			r = 0
			for _, k := range row {
				r = d.apply(opUnion, r, k)
			}
		} else {
			r = d.make(level, row)
		}
		d.unrow()
		seen[f] = r
		return r
	}
	return d.anyTerminal(merge(f), func(t ref) bool { return bits.OnesCount32(uint32(t)) > 1 })
}

// anyTerminal reports whether a function reaches a terminal of which ok is true.
func (d *diagram) anyTerminal(f ref, ok func(ref) bool) bool {
	seen := map[ref]bool{}
	var walk func(ref) bool
	walk = func(f ref) bool {
		if f < firstNode {
			return ok(f)
		}
		if seen[f] {
			return false
		}
		seen[f] = true
		for _, k := range d.children(f) {
			if walk(k) {
				return true
			}
		}
		return false
	}
	return walk(f)
}
