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

// some reports whether f does of a place in the set.
func (s factSet) some(f func(int) bool) bool {
	for ; s != 0; s >>= placeBits {
		if f(int(s & (1<<placeBits - 1))) {
			return true
		}
	}
	return false
}

// holds reports whether a place is in the set; 0 is in none.
func (s factSet) holds(place int) bool {
	return place != 0 && s.some(func(p int) bool { return p == place })
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
	var out factSet
	at, added := 0, false
	put := func(p factSet) {
		out |= p << uint(at)
		at += placeBits
	}
	for ; s != 0; s >>= placeBits {
		p := s & (1<<placeBits - 1)
		if !added && p >= factSet(place) {
			put(factSet(place))
			added = true
		}
		if p != factSet(place) {
			put(p)
		}
	}
	if !added {
		put(factSet(place))
	}
	return out
}

// union joins two sets that have at most three members together.
func (s factSet) union(t factSet) factSet {
	for ; t != 0; t >>= placeBits {
		s = s.with(int(t & (1<<placeBits - 1)))
	}
	return s
}

// minus takes a part out of a set.
func (s factSet) minus(part factSet) (factSet, bool) {
	var out factSet
	at := 0
	for ; s != 0; s >>= placeBits {
		p := s & (1<<placeBits - 1)
		if part&(1<<placeBits-1) == p {
			part >>= placeBits
			continue
		}
		out |= p << uint(at)
		at += placeBits
	}
	return out, part == 0
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
