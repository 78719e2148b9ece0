package rule

import (
	"math/bits"

	"bangxin/law"
	"bangxin/law/fact"
)

// straight follows a diagram down the one way that the facts leave through it,
// and gives the finding at its end. It reports false where a variable on the way
// is open, or its fact in dispute: then all completions are to be looked at.
//
// Where it succeeds it gives what reach gives. The facts that are not on the way
// do not matter. A tie narrows only what is not exact: where the values left to a
// variable on the way lie in one band, those that a tie leaves lie in it too; and
// relations count only between variables that are open, of which none is met.
func (c *Case) straight(f ref) (law.Finding, bool) {
	d := c.book.diagram
	last := reading{slot: -1}
	for f >= firstNode {
		mask, firm := c.glance(d.level[f-firstNode], &last)
		if !firm || !single(mask) {
			return law.Open, false
		}
		f = d.children(f)[bits.TrailingZeros64(mask)]
	}
	return law.Finding(f), true
}

// reading is the fact read last: the options of one fact follow one another in
// the order of the variables.
type reading struct {
	slot  int
	known known
}

// glance gives the values that the facts as given leave to one variable, and
// whether none of its facts is in dispute.
func (c *Case) glance(level int32, last *reading) (mask uint64, firm bool) {
	s := c.book.space
	v := &s.vars[level]
	if v.qty == nil {
		if slot := s.owner[level]; slot != last.slot {
			k, firm := c.undisputed(slot)
			if !firm {
				return 0, false
			}
			last.slot, last.known = slot, k
		}
		return v.mask(last.known), true
	}
	var sum interval
	for _, t := range s.terms[v.qty.ID] {
		k, firm := c.undisputed(t.slot)
		if !firm {
			return 0, false
		}
		x := scaled(k.iv, t.coef)
		sum.lo += x.lo
		sum.hi += x.hi
	}
	return v.bandsOf(sum), true
}

// undisputed gives what is possible for a fact, and whether it is not in dispute.
func (c *Case) undisputed(slot int) (known, bool) {
	s := c.book.space
	def := s.defs[slot]
	if def == nil {
		return known{iv: interval{int64(c.asOf), int64(c.asOf)}}, true
	}
	a, asked := c.facts[s.facts[slot]]
	switch {
	case !asked || a.State != fact.Known:
		return c.lookupSlot(slot, false, false), true
	case a.Standing == fact.Disputed:
		return known{}, false
	}
	return knownOf(def, a.Value), true
}
