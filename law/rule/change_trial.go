package rule

import (
	"encoding/binary"
	"math/bits"
	"slices"
)

// trial tries figures in the facts of a cluster, thousands of times over: all that
// does not change from one time to the next is worked out before.
type trial struct {
	w  *search
	cl *cluster

	seen  []int   // the places in the cluster's levels of those that the node tests
	bonds []bond  // by relation of the cluster
	spans []known // by lever: what it may be while it is chosen and has no value yet
	kept  uint64  // the ties, as bits by place, that the facts keep as they are

	chosen   []*lever
	places   []int    // of the chosen facts among those of the cluster
	disputed []*lever // those not chosen of which both sides count
	barred   uint64   // of the ties kept: those that a chosen fact enters

	// What falls out of the values tried last: the levels the node tests and the
	// constraint of each side, as one key, and the whole of it.
	key   []byte
	sides []outfall
	used  int // of the sides: those that hold something

	open    bitset
	bound   map[string]ref // by relation and figures: the relation as a function
	figures []byte
	lists   [][]int64 // lent to marks, rests and edges
	lent    int
}

// bond is a relation as a trial sees it.
type bond struct {
	*relation
	of    []int // by term: the place of its fact in the cluster
	lines []int64
	spare bool // a tie, which has no bands: its line is 0
}

func (w *search) newTrial(cl *cluster) *trial {
	sp := w.c.book.space
	t := &trial{w: w, cl: cl, open: newBitset(len(sp.vars)), bound: map[string]ref{}, spans: make([]known, len(cl.levers))}
	for i, l := range cl.levels {
		if w.tested.has(int(l)) {
			t.seen = append(t.seen, i)
		}
	}
	for i, l := range cl.levers {
		t.spans[i] = anything(l.def)
		if ivs := l.region.ivs; len(ivs) > 0 {
			t.spans[i].iv = interval{ivs[0].lo, ivs[len(ivs)-1].hi}
		}
	}
	for _, rel := range cl.relations {
		b := bond{relation: rel, lines: []int64{0}, spare: rel.level < 0}
		if !b.spare {
			b.lines = sp.vars[rel.level].cuts
		}
		for _, term := range rel.q.Terms {
			b.of = append(b.of, slices.Index(cl.facts, term.Fact))
		}
		t.bonds = append(t.bonds, b)
	}
	for i := range cl.ties {
		if !slices.Contains(w.c.Contradictions(), cl.ties[i].q) {
			t.kept |= 1 << uint(i)
		}
	}
	return t
}

// choose makes ready to try values in some facts of the cluster.
func (t *trial) choose(chosen []*lever) {
	t.chosen, t.places, t.disputed, t.barred = chosen, t.places[:0], t.disputed[:0], 0
	for _, l := range chosen {
		t.places = append(t.places, slices.Index(t.cl.levers, l))
	}
	for i, l := range t.cl.levers {
		if len(l.sides) > 1 && !slices.Contains(t.places, i) {
			t.disputed = append(t.disputed, l)
		}
	}
	for i := range t.cl.ties {
		if t.kept&(1<<uint(i)) != 0 && slices.ContainsFunc(chosen, func(l *lever) bool { return t.cl.ties[i].q.uses(l.id) }) {
			t.barred |= 1 << uint(i)
		}
	}
}

// lay puts the facts of the cluster as they stay, those in dispute on the sides
// given as bits, and the chosen ones at their values; those without a value yet
// may be anything they can be changed to.
func (t *trial) lay(values []int64, other int) {
	known := t.w.view.known
	for _, l := range t.cl.levers {
		known[l.slot] = l.sides[0]
	}
	for i, l := range t.disputed {
		if other&(1<<uint(i)) != 0 {
			known[l.slot] = l.sides[1]
		}
	}
	for i, l := range t.chosen {
		k := t.spans[t.places[i]]
		if i < len(values) {
			k.iv, k.opts, k.full = interval{values[i], values[i]}, 0, false
		}
		known[l.slot] = k
	}
}

// falls works out what the node can see of the cluster with the chosen facts at
// these values. It reports false where they contradict, on any side of a dispute,
// a tie that was kept before.
func (t *trial) falls(values []int64) bool {
	t.key, t.used = t.key[:0], 0
	for other := range 1 << uint(len(t.disputed)) {
		t.lay(values, other)
		if t.w.view.tie(t.cl.ties)&t.barred != 0 {
			return false
		}
		t.note()
	}
	return true
}

// note adds what the cluster leaves possible under the view.
func (t *trial) note() {
	if t.used == len(t.sides) {
		t.sides = append(t.sides, outfall{masks: make([]uint64, len(t.cl.levels))})
	}
	o := &t.sides[t.used]
	t.used++
	w := t.w
	v, sp := &w.view, w.c.book.space
	i := 0
	for _, l := range t.cl.levers {
		for _, level := range l.levels {
			m := sp.vars[level].mask(v.known[l.slot])
			v.masks[level], o.masks[i] = m, m
			i++
		}
	}
	for _, rel := range t.cl.relations {
		if rel.level >= 0 {
			m := sp.vars[rel.level].bandsOf(total(v.known, rel.terms))
			v.masks[rel.level], o.masks[i] = m, m
			i++
		}
	}
	o.c = t.constraint(o)
	for _, i := range t.seen {
		t.key = binary.LittleEndian.AppendUint64(t.key, o.masks[i])
	}
	t.key = binary.LittleEndian.AppendUint32(t.key, uint32(o.c))
}

// constraint gives the function that is 1 for what can occur together.
func (t *trial) constraint(o *outfall) ref {
	w := t.w
	some := false
	for _, i := range t.seen {
		if !single(o.masks[i]) {
			if !some {
				clear(t.open)
				some = true
			}
			t.open.add(int(t.cl.levels[i]))
		}
	}
	c := ref(1)
	if !some {
		return c // nothing is left for a relation to bind
	}
	sp := w.c.book.space
	for m := sp.couplingAmong(t.cl.which, w.view.known, t.open); m != 0; m &= m - 1 {
		c = w.s.small.apply(opMin, c, t.related(bits.TrailingZeros64(m)))
	}
	return c
}

// related gives a relation under the view as a function. It is the same wherever
// its facts are.
func (t *trial) related(i int) ref {
	rel := &t.w.c.book.space.relations[i]
	key := append(t.figures[:0], byte(i))
	for _, term := range rel.terms {
		iv := t.w.view.known[term.slot].iv
		key = binary.LittleEndian.AppendUint64(key, uint64(iv.lo))
		key = binary.LittleEndian.AppendUint64(key, uint64(iv.hi))
	}
	t.figures = key
	r, ok := t.bound[string(key)]
	if !ok {
		r = t.w.view.relate(t.w.s.small, rel)
		t.bound[string(key)] = r
	}
	return r
}

// taken gives what fell out last, to keep.
func (t *trial) taken() []*outfall {
	out := make([]*outfall, t.used)
	for i, o := range t.sides[:t.used] {
		out[i] = &outfall{masks: slices.Clone(o.masks), c: o.c}
	}
	return out
}
