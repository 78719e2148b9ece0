package rule

import (
	"math/bits"

	"bangxin/law/fact"
)

// known is what is possible for one fact.
type known struct {
	iv   interval // flags and numbers
	opts uint64   // choices: the options still possible; choices: the set chosen
	full bool     // choices: nothing is known
}

// exact reports whether a number has one value.
func (k known) exact() bool { return k.iv.lo == k.iv.hi }

// view is one consistent way to take the facts: the values possible for each
// fact and the bands they leave to each variable.
type view struct {
	space *space
	known []known // by slot of the space
	masks []uint64
}

// of gives what is possible for a fact.
func (v *view) of(id fact.ID) known { return v.known[v.space.slot[id]] }

// sum gives the interval of a quantity.
func (v *view) sum(q *Quantity) interval { return v.total(v.space.terms[q.ID]) }

func (v *view) total(terms []boundTerm) interval { return total(v.known, terms) }

func total(known []known, terms []boundTerm) interval {
	var out interval
	for _, t := range terms {
		x := scaled(known[t.slot].iv, t.coef)
		out.lo += x.lo
		out.hi += x.hi
	}
	return out
}

func knownOf(def *fact.Def, v fact.Value) known {
	switch def.Kind {
	case fact.Choice, fact.Choices:
		return known{opts: v.Options}
	}
	return known{iv: interval{v.Lo, v.Hi}}
}

func anything(def *fact.Def) known {
	switch def.Kind {
	case fact.Flag:
		return known{iv: interval{0, 1}}
	case fact.Choice:
		return known{opts: uint64(1)<<uint(len(def.Options)) - 1}
	case fact.Choices:
		return known{full: true}
	}
	b := bounds(def.Kind)
	return known{iv: interval{b.Lo, b.Hi}}
}

// tie narrows the numbers by ties, and gives those that the facts break, as bits
// by their place.
func (v *view) tie(ties []relation) (broken uint64) {
	for round := range 2 {
		moved := false
		for i := range ties {
			rel := &ties[i]
			all := total(v.known, rel.terms)
			if all.hi < 0 {
				if round == 0 {
					broken |= 1 << uint(i)
				}
				continue
			}
			for _, t := range rel.terms {
				k := &v.known[t.slot]
				if k.exact() {
					continue
				}
				// coef*x must be at least minus the most the others can give.
				iv := k.iv
				if t.coef > 0 {
					iv.lo = max(iv.lo, ceilDiv(iv.hi*t.coef-all.hi, t.coef))
				} else {
					iv.hi = min(iv.hi, floorDiv(all.hi-iv.lo*t.coef, -t.coef))
				}
				if !iv.empty() && iv != k.iv {
					k.iv, moved = iv, true
				}
			}
		}
		if !moved {
			break // a second round would find all as it is
		}
	}
	return broken
}

func ceilDiv(a, b int64) int64 { return -floorDiv(-a, b) }

func floorDiv(a, b int64) int64 {
	if b == 1 { // as in most sums
		return a
	}
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

func scaled(x interval, c int64) interval {
	if c < 0 {
		return interval{x.hi * c, x.lo * c}
	}
	return interval{x.lo * c, x.hi * c}
}

// mask gives the values a variable can have under what is known of its fact.
func (v *variable) mask(k known) uint64 {
	if v.option >= 0 {
		switch {
		case k.full:
			return 3
		case k.opts&(1<<uint(v.option)) != 0:
			return 2
		}
		return 1
	}
	if v.cuts == nil && v.domain > 1 { // a flag or a choice
		if k.opts != 0 {
			return k.opts
		}
		var m uint64
		for i := k.iv.lo; i <= k.iv.hi; i++ {
			m |= 1 << uint(i)
		}
		return m
	}
	return v.bandsOf(k.iv)
}

// single reports whether a mask leaves one value.
func single(mask uint64) bool { return bits.OnesCount64(mask) == 1 }
