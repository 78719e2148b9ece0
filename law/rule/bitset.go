package rule

import "math/bits"

// bitset is a set of small numbers, a bit each: levels of variables, places in the
// dictionary. Sets that meet are made for the same size.
type bitset []uint64

func words(n int) int { return (n + 63) / 64 }

func newBitset(n int) bitset { return make(bitset, words(n)) }

func (s bitset) has(i int) bool { return s[i>>6]&(1<<uint(i&63)) != 0 }

func (s bitset) add(i int) { s[i>>6] |= 1 << uint(i&63) }

func (s bitset) drop(i int) { s[i>>6] &^= 1 << uint(i&63) }

// or adds the members of another set.
func (s bitset) or(t bitset) {
	for i, w := range t {
		s[i] |= w
	}
}

// meets reports whether the sets share a member.
func (s bitset) meets(t bitset) bool {
	for i, w := range t {
		if s[i]&w != 0 {
			return true
		}
	}
	return false
}

func (s bitset) len() int {
	n := 0
	for _, w := range s {
		n += bits.OnesCount64(w)
	}
	return n
}

// each calls f for every member, in rising order.
func (s bitset) each(f func(int)) {
	for i, w := range s {
		for ; w != 0; w &= w - 1 {
			f(i<<6 | bits.TrailingZeros64(w))
		}
	}
}
