package rule

import (
	"slices"

	"bangxin/law/fact"
)

// factSet is a set of at most three facts, by place: ten bits each, rising from
// the low end. The empty set is 0.
type factSet uint32

const placeBits = 10

func (s factSet) places() []int {
	var out []int
	for ; s != 0; s >>= placeBits {
		out = append(out, int(s&(1<<placeBits-1)))
	}
	return out
}

func (s factSet) size() int {
	switch {
	case s == 0:
		return 0
	case s < 1<<placeBits:
		return 1
	case s < 1<<(2*placeBits):
		return 2
	}
	return 3
}

// with adds a place. A set never grows beyond three: the walk counts.
func (s factSet) with(place int) factSet {
	all := append(s.places(), place)
	slices.Sort(all)
	return setOf(slices.Compact(all))
}

func setOf(places []int) factSet {
	var s factSet
	for i, p := range places {
		s |= factSet(p) << uint(i*placeBits)
	}
	return s
}

// union joins two sets that have at most three members together.
func (s factSet) union(t factSet) factSet {
	for _, p := range t.places() {
		s = s.with(p)
	}
	return s
}

// parts calls f for every proper part of the set but the empty one, until it
// reports true.
func (s factSet) parts(f func(factSet) bool) bool {
	const place = 1<<placeBits - 1
	if s <= place {
		return false
	}
	a, b, c := s&place, s>>placeBits&place, s>>(2*placeBits)
	if c == 0 {
		return f(a) || f(b)
	}
	return f(a) || f(b) || f(c) || f(a|b<<placeBits) || f(a|c<<placeBits) || f(b|c<<placeBits)
}

// smallest drops every set of which another is a part, and doubles.
func smallest(sets []factSet) []factSet {
	slices.Sort(sets) // a part of a set is the smaller number: it has fewer members
	sets = slices.Compact(sets)
	if len(sets) < 2 {
		return sets
	}
	if sets[0] == 0 {
		return sets[:1]
	}
	kept := make(map[factSet]bool, len(sets))
	out := sets[:0:0]
	for _, s := range sets {
		if !s.parts(func(p factSet) bool { return kept[p] }) {
			kept[s] = true
			out = append(out, s)
		}
	}
	return out
}

// multiple reports whether the fact is a multiple choice.
func (l *lever) multiple() bool { return l.def != nil && l.def.Kind == fact.Choices }
