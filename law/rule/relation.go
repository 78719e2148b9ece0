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
	ins   []input  // what it binds, in the order of the variables
}

// input is a variable that a relation binds: of a fact, or of its own quantity.
type input struct {
	level int32
	slot  int // of the fact; -1 of the quantity
	coef  int64
}

// relate lists the relations: those of the quantities, then the ties.
func (s *space) relate() {
	add := func(q *Quantity, level int32) {
		rel := relation{q: q, level: level, terms: s.terms[q.ID], links: make([]uint64, len(q.Terms))}
		for _, t := range rel.terms {
			rel.ins = append(rel.ins, input{s.levels[t.slot][0], t.slot, t.coef})
		}
		if level >= 0 {
			rel.ins = append(rel.ins, input{level: level, slot: -1})
		}
		slices.SortFunc(rel.ins, func(a, b input) int { return int(a.level - b.level) })
		s.relations = append(s.relations, rel)
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
	return s.couplingAmong(^uint64(0)>>uint(64-len(s.relations)), known, open)
}

// couplingAmong is coupling where only some relations, as bits, can bind what is
// open.
func (s *space) couplingAmong(some uint64, known []known, open bitset) uint64 {
	loose := func(slot int) bool { return known == nil || !known[slot].exact() }
	var which uint64
	for m := some; m != 0; m &= m - 1 {
		i := bits.TrailingZeros64(m)
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
func (v *view) relate(d *diagram, rel *relation) ref { return v.related(d, rel, 0, interval{}) }

// related is relate from the i-th input on, those before having come to a sum.
//
// The variable of a quantity follows those of its facts, so the sum is known
// when its turn comes; where a fact was placed by an earlier quantity it lies
// higher still.
func (v *view) related(d *diagram, rel *relation, i int, sum interval) ref {
	if i == len(rel.ins) {
		if rel.level < 0 && sum.hi < 0 {
			return 0
		}
		return 1
	}
	in := rel.ins[i]
	x := &v.space.vars[in.level]
	row := d.row(x.domain)
	mask := v.masks[in.level]
	for b := range row {
		row[b] = 0
		if mask&(1<<uint(b)) == 0 {
			continue
		}
		if in.slot < 0 {
			if x.band(b, interval{-1 << 62, 1 << 62}).meets(sum) {
				row[b] = v.related(d, rel, i+1, sum)
			}
			continue
		}
		whole := v.known[in.slot].iv
		iv := x.band(b, whole).clip(whole)
		if iv.empty() {
			continue
		}
		iv = scaled(iv, in.coef)
		row[b] = v.related(d, rel, i+1, interval{sum.lo + iv.lo, sum.hi + iv.hi})
	}
	r := d.make(in.level, row)
	d.unrow()
	return r
}
