package rule

import (
	"math/bits"
	"sort"

	"bangxin/law/fact"
)

// scratch is the working memory of one evaluation. It is lent from the book's
// pool for the length of one call, never kept by a case or a session.
type scratch struct {
	book  *Book
	view  *view
	epoch uint32
	stamp []uint32 // per diagram node: the epoch in which set is valid
	set   []uint8  // the terminals reached from the node
	small *diagram // restricted functions and constraints of this evaluation
	pairs map[[2]ref]uint8
	cutAt []uint32 // per diagram node: the epoch in which cut is valid
	cut   []ref    // restricted form of each node, in small
}

func newScratch(b *Book) *scratch {
	n := len(b.diagram.level)
	return &scratch{
		book: b, stamp: make([]uint32, n), set: make([]uint8, n),
		small: newDiagram(b.diagram.domain), pairs: map[[2]ref]uint8{}, cutAt: make([]uint32, n), cut: make([]ref, n),
	}
}

func (b *Book) scratch() *scratch  { return b.pool.Get().(*scratch) }
func (b *Book) release(s *scratch) { s.view = nil; b.pool.Put(s) }
func (b *Book) domain() []int32    { return b.diagram.domain }

// begin starts an evaluation under a view.
func (s *scratch) begin(v *view) {
	s.view = v
	s.epoch++
	if s.epoch == 0 {
		clear(s.stamp)
		clear(s.cutAt)
		s.epoch = 1
	}
	s.small.reset(s.book.domain())
	clear(s.pairs)
}

// reach gives the set of terminals that the completions of the view reach.
func (s *scratch) reach(f ref) uint8 {
	if c := s.constraint(f); c != 1 {
		return s.reachUnder(f, c)
	}
	return s.reachFree(f)
}

// reachFree is reach where no relation between facts matters.
func (s *scratch) reachFree(f ref) uint8 {
	if f < firstNode {
		return 1 << uint(f)
	}
	i := f - firstNode
	if s.stamp[i] == s.epoch {
		return s.set[i]
	}
	d := s.book.diagram
	var set uint8
	kids := d.children(f)
	for m := s.view.masks[d.level[i]]; m != 0; m &= m - 1 {
		set |= s.reachFree(kids[bits.TrailingZeros64(m)])
	}
	s.stamp[i], s.set[i] = s.epoch, set
	return set
}

// reachUnder is reach where the completions must also satisfy c, a function of
// the small diagram that is 1 where they do.
func (s *scratch) reachUnder(f, c ref) uint8 {
	if c == 0 {
		return 0
	}
	if c == 1 {
		return s.reachFree(f)
	}
	if f < firstNode {
		return 1 << uint(f) // c is not 0, so some completion satisfies it
	}
	key := [2]ref{f, c}
	if set, ok := s.pairs[key]; ok {
		return set
	}
	d := s.book.diagram
	lf, lc := d.levelOf(f), s.small.levelOf(c)
	level := min(lf, lc)
	var set uint8
	for m := s.view.masks[level]; m != 0; m &= m - 1 {
		i := bits.TrailingZeros64(m)
		kf, kc := f, c
		if lf == level {
			kf = d.children(f)[i]
		}
		if lc == level {
			kc = s.small.children(c)[i]
		}
		set |= s.reachUnder(kf, kc)
	}
	s.pairs[key] = set
	return set
}

// constraint gives, in the small diagram, the function that is 1 for the
// completions that can occur together, as far as that matters for f: 1 where no
// relation couples two variables that are still open.
func (s *scratch) constraint(f ref) ref {
	if !s.book.coupled[f] {
		return 1
	}
	sp := s.book.space
	open := s.openLevels(f)
	c := ref(1)
	for _, rel := range sp.relations() {
		if s.couples(rel, open) {
			c = s.small.apply(opMin, c, s.relate(rel))
		}
	}
	return c
}

// relation is a quantity together with what binds it: a variable of its own, or
// for a tie that it is not negative.
type relation struct {
	q     *Quantity
	level int32 // of the quantity's variable; -1 for a tie
}

func (s *space) relations() []relation {
	out := make([]relation, 0, len(s.qtys)+len(s.ties))
	for _, q := range s.qtys {
		out = append(out, relation{q, s.byQty[q.ID]})
	}
	for _, t := range s.ties {
		out = append(out, relation{t.Quantity, -1})
	}
	return out
}

// openLevels gives the variables that f depends on under the view and that are
// still open.
func (s *scratch) openLevels(f ref) map[int32]bool {
	open := map[int32]bool{}
	s.small.support(s.restrict(f), open)
	return open
}

// couples reports whether a relation binds at least two open things f depends
// on: facts of it, its own variable, or quantities that share an open fact.
func (s *scratch) couples(rel relation, open map[int32]bool) bool {
	sp := s.book.space
	n := 0
	if rel.level >= 0 {
		if !open[rel.level] {
			return false
		}
		n++
	}
	if rel.level < 0 && s.view.sum(rel.q).hi < 0 {
		return false // the facts break the tie; it is reported and left out
	}
	for _, t := range rel.q.Terms {
		if s.view.of(t.Fact).exact() {
			continue
		}
		bound := open[sp.byFact[t.Fact][0]]
		for _, q := range sp.ofFact[t.Fact] {
			if q.ID != rel.q.ID && open[sp.byQty[q.ID]] {
				bound = true
			}
		}
		if bound {
			n++
		}
	}
	return n >= 2
}

// relate builds a relation as a function of the small diagram.
func (s *scratch) relate(rel relation) ref {
	sp := s.book.space
	type input struct {
		level int32
		coef  int64
		id    fact.ID
	}
	ins := make([]input, 0, len(rel.q.Terms)+1)
	for _, t := range rel.q.Terms {
		ins = append(ins, input{sp.byFact[t.Fact][0], t.Coef, t.Fact})
	}
	if rel.level >= 0 {
		ins = append(ins, input{level: rel.level})
	}
	sort.Slice(ins, func(i, j int) bool { return ins[i].level < ins[j].level })
	// The variable of a quantity follows those of its facts, so the sum is known
	// when its turn comes; where a fact was placed by an earlier quantity it lies
	// higher still.
	var build func(i int, sum interval) ref
	build = func(i int, sum interval) ref {
		if i == len(ins) {
			if rel.level < 0 && sum.hi < 0 {
				return 0
			}
			return 1
		}
		in := ins[i]
		v := &sp.vars[in.level]
		row := s.small.row(v.domain)
		for b := range row {
			row[b] = 0
			if s.view.masks[in.level]&(1<<uint(b)) == 0 {
				continue
			}
			if in.level == rel.level {
				if v.band(b, interval{-1 << 62, 1 << 62}).meets(sum) {
					row[b] = build(i+1, sum)
				}
				continue
			}
			x := v.band(b, s.view.of(in.id).iv).clip(s.view.of(in.id).iv)
			if x.empty() {
				continue
			}
			x = scaled(x, in.coef)
			row[b] = build(i+1, interval{sum.lo + x.lo, sum.hi + x.hi})
		}
		r := s.small.make(in.level, row)
		s.small.unrow()
		return r
	}
	return build(0, interval{})
}

// restrict gives f under the view in the small diagram, reduced: a variable
// stands in it only where the function still depends on it.
func (s *scratch) restrict(f ref) ref {
	if f < firstNode {
		return f
	}
	if i := f - firstNode; s.cutAt[i] == s.epoch {
		return s.cut[i]
	}
	d := s.book.diagram
	level := d.levelOf(f)
	mask := s.view.masks[level]
	first := bits.TrailingZeros64(mask)
	var r ref
	if single(mask) {
		r = s.restrict(d.children(f)[first])
	} else {
		row := s.small.row(d.domain[level])
		for i := range row {
			// A value that is ruled out repeats an allowed one, so that it neither
			// keeps the variable alive nor drops it.
			j := i
			if mask&(1<<uint(i)) == 0 {
				j = first
			}
			row[i] = s.restrict(d.children(f)[j])
		}
		r = s.small.make(level, row)
		s.small.unrow()
	}
	s.cutAt[f-firstNode], s.cut[f-firstNode] = s.epoch, r
	return r
}
