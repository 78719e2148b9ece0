package rule

import (
	"bytes"
	"slices"
)

// points goes through the values that the chosen facts of a cluster can be
// changed to: one of each range in which nothing tells them apart. It calls add
// for each, the trial holding what falls out.
func (w *search) points(t *trial, chosen []*lever, add func(factSet, []box)) {
	values := make([]int64, len(chosen))
	boxes := make([]box, len(chosen))
	cells := make([][]interval, len(chosen))
	var set factSet
	for i, l := range chosen {
		set = set.with(l.place)
		boxes[i].place = l.place
	}
	t.choose(chosen)
	var fill func(i int)
	fill = func(i int) {
		if w.stopped() {
			return
		}
		if i == len(chosen) {
			if t.falls(values) {
				add(set, boxes)
			}
			return
		}
		cells[i] = t.cells(values[:i], cells[i][:0])
		for _, cell := range cells[i] {
			boxes[i].iv, values[i] = cell, cell.lo
			fill(i + 1)
		}
	}
	fill(0)
}

// widen holds the boxes of a way to where everything falls out as it does at their
// low ends. A range found for a later fact of a cluster holds for the low end of
// those before it; where their whole ranges will not do, the low end itself stands.
func (w *search) widen(cl *cluster, way []box) {
	if len(way) < 2 || w.alike(cl.trial, way) {
		return
	}
	for i := range way[:len(way)-1] {
		way[i].iv.hi = way[i].iv.lo
	}
}

// alike reports whether a cluster falls out in the same way at every corner of
// the boxes; what is so at every corner is so between them.
func (w *search) alike(t *trial, way []box) bool {
	chosen, corner := make([]*lever, len(way)), make([]int64, len(way))
	for i, b := range way {
		chosen[i] = w.places[b.place]
	}
	var first []byte
	t.choose(chosen)
	for bits := range 1 << uint(len(way)) {
		for i, b := range way {
			corner[i] = b.iv.lo
			if bits&(1<<uint(i)) != 0 {
				corner[i] = b.iv.hi
			}
		}
		ok := t.falls(corner)
		if bits == 0 {
			first = slices.Clone(t.key)
		}
		if !ok || !bytes.Equal(t.key, first) {
			return false
		}
	}
	return true
}

// cells cuts what a chosen fact may be changed to where anything the node can
// see may tell its values apart, given the values of those chosen before it.
func (t *trial) cells(values []int64, out []interval) []interval {
	t.lay(values, 0)
	marks := t.marks(t.places[len(values)], 0, t.lend())
	slices.Sort(marks)
	for _, iv := range t.chosen[len(values)].region.ivs {
		lo := iv.lo
		for _, m := range marks {
			if m > lo && m <= iv.hi {
				out = append(out, interval{lo, m - 1})
				lo = m
			}
		}
		out = append(out, interval{lo, iv.hi})
	}
	t.back(marks)
	return out
}

// lend gives an empty list; it is to be given back, the last lent first.
func (t *trial) lend() []int64 {
	if t.lent == len(t.lists) {
		t.lists = append(t.lists, nil)
	}
	t.lent++
	return t.lists[t.lent-1][:0]
}

func (t *trial) back(list []int64) {
	t.lent--
	t.lists[t.lent] = list
}

// marks adds the values of the i-th fact of the cluster at which something begins:
// a band of its own, or, through a relation, one of a quantity or of a fact bound
// to it. Relations with a fact of those above, as bits, are left out.
func (t *trial) marks(i int, above uint64, out []int64) []int64 {
	out = append(out, t.w.c.book.space.vars[t.cl.levers[i].levels[0]].cuts...)
	above |= 1 << uint(i)
	for k := range t.bonds {
		rel := &t.bonds[k]
		var coef int64
		skip := false
		for j, of := range rel.of {
			if of == i {
				coef = rel.terms[j].coef
			} else {
				skip = skip || above&(1<<uint(of)) != 0
			}
		}
		if coef == 0 || skip {
			continue
		}
		rests := t.rests(rel, i, above, t.lend())
		// Where a tie leaves one value only, it stands apart.
		apart := rel.spare && len(rests) > 1
		for _, rest := range rests {
			for _, line := range rel.lines {
				at := ceilDiv(line-rest, coef)
				if coef < 0 {
					at = floorDiv(rest-line, -coef)
				}
				if coef < 0 || apart {
					out = append(out, at+1)
				}
				if coef > 0 || apart {
					out = append(out, at)
				}
			}
		}
		t.back(rests)
	}
	return out
}

// rests lists what the other facts of a relation can come to where it matters.
func (t *trial) rests(rel *bond, i int, above uint64, sums []int64) []int64 {
	sums = append(sums, 0)
	for j, of := range rel.of {
		if of == i {
			continue
		}
		edges, next := t.edges(of, above, t.lend()), t.lend()
		for _, e := range edges {
			for _, s := range sums {
				next = append(next, s+rel.terms[j].coef*e)
			}
		}
		slices.Sort(next)
		sums = append(sums[:0], slices.Compact(next)...)
		t.back(next)
		t.back(edges)
	}
	return sums
}

// edges lists the values of a fact that stays, or that is chosen after, at which
// something begins or ends. Of a disputed fact they are those of both sides.
func (t *trial) edges(i int, above uint64, out []int64) []int64 {
	l := t.cl.levers[i]
	now := t.w.view.known[l.slot]
	ivs := [2]interval{now.iv}
	n := 1
	if len(l.sides) > 1 && now == l.sides[0] {
		ivs[1], n = l.sides[1].iv, 2
	}
	for _, iv := range ivs[:n] {
		out = append(out, iv.lo)
		if iv.lo == iv.hi {
			continue
		}
		out = append(out, iv.hi)
		marks := t.marks(i, above, t.lend())
		for _, m := range marks {
			for _, e := range [2]int64{m - 1, m} {
				if e > iv.lo && e < iv.hi {
					out = append(out, e)
				}
			}
		}
		t.back(marks)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
