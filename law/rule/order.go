package rule

import (
	"math/bits"
	"sort"

	"bangxin/law/fact"
)

// Decisive orders facts by how much their answer would settle of the nodes'
// findings: for each fact, the share of its possible answers after which a node
// that is open is open no longer, added up over the nodes; between equals, the
// share of completions on which the likelier side then lies; between equals
// again, the order of the dictionary.
//
// The possible answers are the bands of a number, the options of a choice, and
// of a multiple choice each option alone and none. Every answer counts alike: no
// one is taken to be likelier. The order is for asking; no finding rests on it,
// and relations between facts do not enter it.
func (c *Case) Decisive(nodes []*Node, ids []fact.ID) []fact.ID {
	s := c.book.scratch()
	defer c.book.release(s)
	s.begin(c.asking())
	var open []ref
	for _, n := range nodes {
		if r := s.restrict(c.book.refs[n]); r >= firstNode {
			open = append(open, r)
		}
	}
	w := newWeigher(s)
	type scored struct {
		id              fact.ID
		settled, purity float64
	}
	list := make([]scored, len(ids))
	for i, id := range ids {
		answers := s.answers(id)
		list[i].id = id
		for _, a := range answers {
			w.assume(a)
			for _, f := range open {
				p := w.shares(f)
				most := max(p[0], p[1], p[2])
				if p[0] == 0 || p[1] == 0 && p[2] == 0 { // all not met, or none not met
					list[i].settled += 1 / float64(len(answers))
				}
				list[i].purity += most / float64(len(answers))
			}
		}
	}
	sort.SliceStable(list, func(i, j int) bool {
		a, b := list[i], list[j]
		if a.settled != b.settled {
			return a.settled > b.settled
		}
		if a.purity != b.purity {
			return a.purity > b.purity
		}
		return fact.Get(a.id).Index < fact.Get(b.id).Index
	})
	out := make([]fact.ID, len(list))
	for i := range list {
		out[i] = list[i].id
	}
	return out
}

// answer fixes some variables to sets of values.
type answer map[int32]uint64

// answers lists the answers to a fact that are told apart by some rule, as what
// they fix.
func (s *scratch) answers(id fact.ID) []answer {
	sp := s.book.space
	levels := sp.byFact[id]
	var out []answer
	if len(levels) > 1 {
		none := answer{}
		for _, l := range levels {
			none[l] = 1
		}
		for _, l := range levels {
			one := answer{}
			for k, v := range none {
				one[k] = v
			}
			one[l] = 2
			out = append(out, one)
		}
		return append(out, none)
	}
	l := levels[0]
	for m := s.view.masks[l]; m != 0; m &= m - 1 {
		out = append(out, answer{l: m & -m})
	}
	if len(out) > 1 {
		return out
	}
	// A fact that no rule tests by itself acts through its quantities.
	out = nil
	for _, q := range sp.ofFact[id] {
		ql := sp.byQty[q.ID]
		for m := s.view.masks[ql]; m != 0; m &= m - 1 {
			out = append(out, answer{ql: m & -m})
		}
	}
	if len(out) == 0 {
		out = []answer{{}}
	}
	return out
}

// weigher finds which share of the completions of a function reaches each
// finding, every value of a variable counting alike.
type weigher struct {
	s     *scratch
	fixed answer
	round uint32
	at    []uint32
	memo  [][3]float64
}

// newWeigher is for the functions the scratch's small diagram holds by now.
func newWeigher(s *scratch) *weigher {
	n := len(s.small.level)
	return &weigher{s: s, at: make([]uint32, n), memo: make([][3]float64, n)}
}

func (w *weigher) assume(a answer) {
	w.fixed = a
	w.round++
}

func (w *weigher) shares(f ref) [3]float64 {
	if f < firstNode {
		var p [3]float64
		if f < 3 {
			p[f] = 1
		}
		return p
	}
	if i := f - firstNode; w.at[i] == w.round {
		return w.memo[i]
	}
	level := w.s.small.levelOf(f)
	mask := w.s.view.masks[level]
	if m, ok := w.fixed[level]; ok {
		mask &= m
	}
	kids := w.s.small.children(f)
	var p [3]float64
	n := float64(bits.OnesCount64(mask))
	for m := mask; m != 0; m &= m - 1 {
		k := w.shares(kids[bits.TrailingZeros64(m)])
		for i := range p {
			p[i] += k[i] / n
		}
	}
	w.at[f-firstNode], w.memo[f-firstNode] = w.round, p
	return p
}
