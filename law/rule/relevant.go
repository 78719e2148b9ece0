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
	sp := c.book.space
	found := newBitset(len(sp.facts))
	sides := c.sidesOf(nodes)
	f := s.ask.lay(c.asking())
	for combo := range 1 << uint(len(sides)) {
		if combo > 0 {
			side := c.take(some(sides, combo), true)
			f = s.other.lay(&side)
		}
		for _, n := range nodes {
			f.relevant(f.restrict(c.book.refs[n]), found)
		}
	}
	answered := newBitset(len(sp.facts))
	found.each(func(i int) {
		if a, asked := c.facts[sp.facts[i]]; asked && a.State != fact.Known {
			answered.add(i)
		}
	})
	for i := range sp.relations {
		rel := &sp.relations[i]
		if rel.level >= 0 || !anyTerm(rel, answered) {
			continue
		}
		for _, t := range rel.terms {
			if _, ok := c.facts[sp.facts[t.slot]]; !ok {
				found.add(t.slot)
			}
		}
	}
	found.each(func(i int) {
		if _, known := c.facts.Known(sp.facts[i]); known && c.base.known[i].settled() {
			found.drop(i)
		}
	})
	return sp.listed(found)
}

// anyTerm reports whether a fact of the relation is among the slots.
func anyTerm(rel *relation, slots bitset) bool {
	for _, t := range rel.terms {
		if slots.has(t.slot) {
			return true
		}
	}
	return false
}

// listed gives the facts of some slots in dictionary order.
func (s *space) listed(slots bitset) []fact.ID {
	out := make([]fact.ID, 0, slots.len())
	slots.each(func(i int) {
		if s.facts[i] != AsOf {
			out = append(out, s.facts[i])
		}
	})
	return out
}

// settled reports whether one value is left.
func (k known) settled() bool {
	return !k.full && k.iv.lo == k.iv.hi && bits.OnesCount64(k.opts) <= 1
}

// relevant adds the slots of the facts on which a restricted function still
// depends.
//
// Where a relation binds some of them, the function is taken with void for what
// cannot occur together. A variable outside every relation then matters if it
// stands in the reduced diagram at all: the constraint does not turn on it, so
// two of its values that lead to different functions differ on something that
// can occur. A fact in a relation moves what it is bound to; it is looked at by
// itself.
func (f *frame) relevant(r ref, into bitset) {
	if r < firstNode {
		return
	}
	s := f.s
	g, c := f.bound(r)
	if g < firstNode {
		return
	}
	if c == 1 {
		s.below.of(s.small, g).each(func(l int) { f.open(l, into) })
		return
	}
	sp := s.book.space
	coupled, mine := newBitset(len(sp.facts)), newBitset(len(sp.facts))
	if c >= firstNode {
		s.below.of(s.small, c).each(func(l int) { f.open(l, coupled) })
	}
	maybe := newBitset(len(sp.facts))
	s.below.of(s.small, g).each(func(l int) {
		clear(mine)
		f.open(l, mine)
		if mine.meets(coupled) {
			maybe.or(mine)
		} else {
			into.or(mine)
		}
	})
	maybe.each(func(slot int) {
		if !into.has(slot) && s.shifted(g, slot) {
			into.add(slot)
		}
	})
}

// open adds the slots of the facts behind a variable that are not exact.
func (f *frame) open(level int, into bitset) {
	sp := f.s.book.space
	if slot := sp.owner[level]; slot >= 0 {
		if sp.entry[slot] >= 0 {
			into.add(slot)
		}
		return
	}
	for _, t := range sp.terms[sp.vars[level].qty.ID] {
		if !f.view.known[t.slot].exact() {
			into.add(t.slot)
		}
	}
}

// shift asks whether two functions part when one fact moves.
type shift struct {
	slot int
	a, b ref
}

// shifted reports whether two completions, equal in everything but one fact and
// the quantities computed from it, give a function with void for what cannot be
// two different findings. It follows both completions down the diagram at once.
func (s *scratch) shifted(g ref, slot int) bool {
	if !s.below.of(s.small, g).meets(s.book.space.moves[slot]) {
		return false
	}
	return s.apart(shift{slot, g, g})
}

// apart is shifted for two functions met on the way down.
func (s *scratch) apart(x shift) bool {
	a, b := x.a, x.b
	if a == void || b == void {
		return false
	}
	d := s.small
	la, lb := d.levelOf(a), d.levelOf(b)
	level := min(la, lb)
	if level > s.book.space.lowest[x.slot] {
		return s.differ(a, b)
	}
	if a > b {
		x.a, x.b, a, b, la, lb = b, a, b, a, lb, la
	}
	if found, ok := s.shifts[x]; ok {
		return found
	}
	n := int(d.domain[level])
	free := s.book.space.moves[x.slot].has(int(level))
	found := false
	for i := 0; i < n && !found; i++ {
		ka := d.follow(a, la, level, i)
		if !free {
			found = s.apart(shift{x.slot, ka, d.follow(b, lb, level, i)})
			continue
		}
		for j := 0; j < n && !found; j++ {
			found = s.apart(shift{x.slot, ka, d.follow(b, lb, level, j)})
		}
	}
	s.shifts[x] = found
	return found
}

// differ reports whether two functions give different findings on some
// completion that is void for neither.
func (s *scratch) differ(a, b ref) bool {
	switch {
	case a == b || a == void || b == void:
		return false
	case a < firstNode && b < firstNode:
		return true
	}
	if a > b {
		a, b = b, a
	}
	key := [2]ref{a, b}
	if found, ok := s.conflicts[key]; ok {
		return found
	}
	d := s.small
	la, lb := d.levelOf(a), d.levelOf(b)
	level := min(la, lb)
	found := false
	for i := 0; i < int(d.domain[level]) && !found; i++ {
		found = s.differ(d.follow(a, la, level, i), d.follow(b, lb, level, i))
	}
	s.conflicts[key] = found
	return found
}

// follow gives the function left by a value of a variable; one that stands
// lower does not turn on it.
func (d *diagram) follow(r ref, at, level int32, i int) ref {
	if at != level {
		return r
	}
	return d.kids[d.start[r-firstNode]+int32(i)]
}
