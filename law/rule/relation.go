package rule

import (
	"math/bits"
	"slices"
)

// boundTerm is a term of a quantity with the slot of its fact.
type boundTerm struct {
	slot int
	coef int64
}

// relation is a quantity together with what binds it: a variable of its own, or
// for a tie that it is not negative.
type relation struct {
	q     *Quantity
	level int32 // of the quantity's variable; -1 for a tie
	terms []boundTerm
	links []uint64 // by term: the other relations that its fact enters, as bits
}

// relate lists the relations: those of the quantities, then the ties.
func (s *space) relate() {
	add := func(q *Quantity, level int32) {
		s.relations = append(s.relations, relation{q: q, level: level, terms: s.terms[q.ID], links: make([]uint64, len(q.Terms))})
	}
	for _, q := range s.qtys {
		add(q, s.byQty[q.ID])
	}
	for _, t := range s.ties {
		add(t.Quantity, -1)
	}
	enters := make([]uint64, len(s.facts))
	for i := range s.relations {
		for _, t := range s.relations[i].terms {
			enters[t.slot] |= 1 << uint(i)
			s.entered.add(t.slot)
		}
	}
	for i := range s.relations {
		for j, t := range s.relations[i].terms {
			s.relations[i].links[j] = enters[t.slot] &^ (1 << uint(i))
		}
	}
}

// coupling gives, as bits, the relations that bind at least two open things to
// one another: their own variable, facts whose variable is open, and facts that
// another such relation binds in turn. What two relations say together of a fact
// between them counts, even where nobody tests that fact.
//
// Where known is nil every fact counts as open.
func (s *space) coupling(known []known, open bitset) uint64 {
	loose := func(slot int) bool { return known == nil || !known[slot].exact() }
	var which uint64
	for i := range s.relations {
		rel := &s.relations[i]
		switch {
		case rel.level >= 0 && !open.has(int(rel.level)):
		case rel.level < 0 && known != nil && total(known, rel.terms).hi < 0:
			// The facts break the tie; it is reported and left out.
		default:
			which |= 1 << uint(i)
		}
	}
	for again := true; again; {
		again = false
		for m := which; m != 0; m &= m - 1 {
			i := bits.TrailingZeros64(m)
			rel := &s.relations[i]
			n := 0
			if rel.level >= 0 {
				n++
			}
			for j, t := range rel.terms {
				if loose(t.slot) && (rel.links[j]&which != 0 || open.has(int(s.levels[t.slot][0]))) {
					n++
				}
			}
			if n < 2 {
				which &^= 1 << uint(i)
				again = true
			}
		}
	}
	return which
}

// relate builds a relation as a function of a diagram.
func (v *view) relate(d *diagram, rel *relation) ref {
	type input struct {
		level int32
		coef  int64
		iv    interval
	}
	sp := v.space
	ins := make([]input, 0, len(rel.terms)+1)
	for _, t := range rel.terms {
		ins = append(ins, input{sp.levels[t.slot][0], t.coef, v.known[t.slot].iv})
	}
	if rel.level >= 0 {
		ins = append(ins, input{level: rel.level})
	}
	slices.SortFunc(ins, func(a, b input) int { return int(a.level - b.level) })
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
		x := &sp.vars[in.level]
		row := d.row(x.domain)
		for b := range row {
			row[b] = 0
			if v.masks[in.level]&(1<<uint(b)) == 0 {
				continue
			}
			if in.level == rel.level {
				if x.band(b, interval{-1 << 62, 1 << 62}).meets(sum) {
					row[b] = build(i+1, sum)
				}
				continue
			}
			iv := x.band(b, in.iv).clip(in.iv)
			if iv.empty() {
				continue
			}
			iv = scaled(iv, in.coef)
			row[b] = build(i+1, interval{sum.lo + iv.lo, sum.hi + iv.hi})
		}
		r := d.make(in.level, row)
		d.unrow()
		return r
	}
	return build(0, interval{})
}
