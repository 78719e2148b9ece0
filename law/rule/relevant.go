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
		v := c.asking()
		if len(others) > 0 {
			side := c.take(others, true)
			v = &side
		}
		s.begin(v)
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
		if _, known := c.facts.Known(id); known && c.base.of(id).settled() {
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
	touched := map[int32]bool{}
	s.small.support(r, touched)
	if c == 1 {
		for l := range touched {
			s.open(l, into)
		}
		return
	}
	bound := map[int32]bool{} // the variables that c binds
	s.small.support(c, bound)
	coupled := map[fact.ID]bool{}
	free := map[int32]bool{}
	for l := range bound {
		s.open(l, coupled)
	}
	for l := range touched {
		facts := map[fact.ID]bool{}
		s.open(l, facts)
		tied := false
		for id := range facts {
			tied = tied || coupled[id]
		}
		if !tied {
			free[l] = true
			continue
		}
		for id := range facts {
			coupled[id] = true
		}
	}
	p := &pairWalk{s: s, seen: map[[2]ref]bool{}, unequal: map[[3]ref]bool{}, wanted: free}
	p.walk(r, c)
	for l := range p.found {
		s.open(l, into)
	}
	for id := range coupled {
		if !into[id] && s.varies(r, c, id) {
			into[id] = true
		}
	}
}

// pairWalk looks for the variables outside every relation on which f depends in
// some completion that c allows.
type pairWalk struct {
	s       *scratch
	seen    map[[2]ref]bool
	unequal map[[3]ref]bool
	wanted  map[int32]bool
	found   map[int32]bool
}

// walk visits f under c until every wanted variable is found.
func (p *pairWalk) walk(f, c ref) {
	if f < firstNode || c == 0 || len(p.wanted) == 0 || p.seen[[2]ref{f, c}] {
		return
	}
	p.seen[[2]ref{f, c}] = true
	d := p.s.small
	lf, lc := d.levelOf(f), d.levelOf(c)
	level := min(lf, lc)
	if lf == level && p.wanted[level] {
		if p.splits(d.children(f), level, c) {
			delete(p.wanted, level)
			if p.found == nil {
				p.found = map[int32]bool{}
			}
			p.found[level] = true
		}
	}
	for m := p.s.view.masks[level]; m != 0; m &= m - 1 {
		kf, kc := p.s.step(f, c, lf, lc, level, bits.TrailingZeros64(m))
		p.walk(kf, kc)
	}
}

// step gives the successors of f and c for one value of the variable.
func (s *scratch) step(f, c ref, lf, lc, level int32, i int) (ref, ref) {
	if lf == level {
		f = s.small.children(f)[i]
	}
	if lc == level {
		c = s.small.children(c)[i]
	}
	return f, c
}

// splits reports whether two values of the variable lead to functions that
// differ in some completion that c allows.
func (p *pairWalk) splits(kids []ref, level int32, c ref) bool {
	mask := p.s.view.masks[level]
	first := kids[bits.TrailingZeros64(mask)]
	for m := mask & (mask - 1); m != 0; m &= m - 1 {
		if p.differ(first, kids[bits.TrailingZeros64(m)], c) {
			return true
		}
	}
	return false
}

// differ reports whether two functions differ in some completion that c allows.
func (p *pairWalk) differ(a, b, c ref) bool {
	switch {
	case a == b || c == 0:
		return false
	case c == 1 || a < firstNode && b < firstNode:
		return true
	}
	if a > b {
		a, b = b, a
	}
	key := [3]ref{a, b, c}
	if r, ok := p.unequal[key]; ok {
		return r
	}
	d := p.s.small
	la, lb, lc := d.levelOf(a), d.levelOf(b), d.levelOf(c)
	level := min(la, lb, lc)
	found := false
	for m := p.s.view.masks[level]; m != 0 && !found; m &= m - 1 {
		i := bits.TrailingZeros64(m)
		ka, kc := p.s.step(a, c, la, lc, level, i)
		kb, _ := p.s.step(b, c, lb, lc, level, i)
		found = p.differ(ka, kb, kc)
	}
	p.unequal[key] = found
	return found
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
		if !s.view.of(t.Fact).exact() {
			into[t.Fact] = true
		}
	}
}

// varies reports whether two completions that c allows, equal in everything but
// the named fact and the quantities computed from it, give f different
// terminals. It follows both completions down the diagram at once.
func (s *scratch) varies(f, c ref, id fact.ID) bool {
	sp := s.book.space
	mine := map[int32]bool{}
	last := int32(-1)
	for _, l := range sp.byFact[id] {
		mine[l] = true
		last = max(last, l)
	}
	for _, q := range sp.ofFact[id] {
		l := sp.byQty[q.ID]
		mine[l] = true
		last = max(last, l)
	}
	d := s.small
	dead := map[[4]ref]bool{}
	var search func(f1, f2, c1, c2 ref) bool
	search = func(f1, f2, c1, c2 ref) bool {
		if c1 == 0 || c2 == 0 || f1 < firstNode && f1 == f2 {
			return false
		}
		l1, l2, k1, k2 := d.levelOf(f1), d.levelOf(f2), d.levelOf(c1), d.levelOf(c2)
		level := min(l1, l2, k1, k2)
		if level > last && (f1 == f2 || level == leafLevel) {
			return f1 != f2
		}
		if level > last && c1 == 1 && c2 == 1 {
			return f1 != f2
		}
		key := [4]ref{f1, f2, c1, c2}
		if dead[key] {
			return false
		}
		for m := s.view.masks[level]; m != 0; m &= m - 1 {
			i := bits.TrailingZeros64(m)
			a1, b1 := s.step(f1, c1, l1, k1, level, i)
			if !mine[level] {
				a2, b2 := s.step(f2, c2, l2, k2, level, i)
				if search(a1, a2, b1, b2) {
					return true
				}
				continue
			}
			for n := s.view.masks[level]; n != 0; n &= n - 1 {
				a2, b2 := s.step(f2, c2, l2, k2, level, bits.TrailingZeros64(n))
				if search(a1, a2, b1, b2) {
					return true
				}
			}
		}
		dead[key] = true
		return false
	}
	return search(f, f, c, c)
}
