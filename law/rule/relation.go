package rule

import "slices"

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
	binds [][]int32 // by term: the variables through which the relation can bind its fact
}

// relationOf lays out a relation: a fact of it is bound through its own variable
// and those of the other quantities it enters.
func (s *space) relationOf(q *Quantity, level int32) relation {
	r := relation{q: q, level: level, terms: s.terms[q.ID], binds: make([][]int32, len(q.Terms))}
	for i, t := range q.Terms {
		r.binds[i] = []int32{s.byFact[t.Fact][0]}
		for _, other := range s.ofFact[t.Fact] {
			if other.ID != q.ID {
				r.binds[i] = append(r.binds[i], s.byQty[other.ID])
			}
		}
		s.entered.add(r.terms[i].slot)
	}
	return r
}

// couples reports whether a relation binds at least two open things: facts of
// it, its own variable, or quantities that share an open fact.
func (v *view) couples(rel *relation, open bitset) bool {
	n := 0
	if rel.level >= 0 {
		if !open.has(int(rel.level)) {
			return false
		}
		n++
	}
	if rel.level < 0 && v.total(rel.terms).hi < 0 {
		return false // the facts break the tie; it is reported and left out
	}
	for i, t := range rel.terms {
		if v.known[t.slot].exact() {
			continue
		}
		if slices.ContainsFunc(rel.binds[i], func(l int32) bool { return open.has(int(l)) }) {
			n++
		}
	}
	return n >= 2
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
