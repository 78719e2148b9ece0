package rule

import (
	"slices"

	"bangxin/law/fact"
)

// points goes through the values that the chosen facts of a cluster can be
// changed to: one of each range in which nothing tells them apart.
func (w *search) points(cl *cluster, chosen []*lever, add func(string, []*outfall, factSet, []box)) {
	values := make([]int64, len(chosen))
	boxes := make([]box, len(chosen))
	var set factSet
	for i, l := range chosen {
		set = set.with(l.place)
		boxes[i].place = l.place
	}
	var fill func(i int)
	fill = func(i int) {
		if w.stopped() {
			return
		}
		if i == len(chosen) {
			key, sides, ok := w.fallOut(cl, chosen, values)
			if ok {
				add(key, sides, set, slices.Clone(boxes))
			}
			return
		}
		for _, cell := range w.cells(cl, chosen, values[:i]) {
			boxes[i].iv, values[i] = cell, cell.lo
			fill(i + 1)
		}
	}
	fill(0)
}

// widest gives the boxes in which everything falls out as it does at their low
// ends. A range found for a later fact of a cluster holds for the low end of those
// before it; where their whole ranges will not do, the low end itself stands.
func (w *search) widest(boxes []box) []box {
	out := slices.Clone(boxes)
	for _, cl := range w.clusters {
		var at []int
		var chosen []*lever
		for i, b := range boxes {
			if l := w.places[b.place]; slices.Contains(cl.levers, l) {
				at, chosen = append(at, i), append(chosen, l)
			}
		}
		if len(at) < 2 || w.alike(cl, chosen, boxes, at) {
			continue
		}
		for _, i := range at[:len(at)-1] {
			out[i].iv.hi = out[i].iv.lo
		}
	}
	return out
}

// alike reports whether a cluster falls out in the same way at every corner of
// the boxes; what is so at every corner is so between them.
func (w *search) alike(cl *cluster, chosen []*lever, boxes []box, at []int) bool {
	corner := make([]int64, len(at))
	first := ""
	for bits := range 1 << uint(len(at)) {
		for i, j := range at {
			corner[i] = boxes[j].iv.lo
			if bits&(1<<uint(i)) != 0 {
				corner[i] = boxes[j].iv.hi
			}
		}
		key, _, ok := w.fallOut(cl, chosen, corner)
		if bits == 0 {
			first = key
		}
		if !ok || key != first {
			return false
		}
	}
	return true
}

// cells cuts what a chosen fact may be changed to where anything the node can
// see may tell its values apart, given the values of those chosen before it.
func (w *search) cells(cl *cluster, chosen []*lever, values []int64) []interval {
	w.lay(cl, chosen, values, nil)
	l := chosen[len(values)]
	marks := w.marks(cl, l.id, nil)
	slices.Sort(marks)
	var out []interval
	for _, iv := range l.region.ivs {
		lo := iv.lo
		for _, m := range marks {
			if m > lo && m <= iv.hi {
				out = append(out, interval{lo, m - 1})
				lo = m
			}
		}
		out = append(out, interval{lo, iv.hi})
	}
	return out
}

// marks lists the values of a fact at which something begins: a band of its own,
// or, through a relation, one of a quantity or of a fact bound to it.
func (w *search) marks(cl *cluster, id fact.ID, above []fact.ID) []int64 {
	sp := w.c.book.space
	out := slices.Clone(sp.vars[sp.byFact[id][0]].cuts)
	above = append(above[:len(above):len(above)], id)
	for _, rel := range cl.relations {
		var coef int64
		skip := false
		for _, t := range rel.q.Terms {
			if t.Fact == id {
				coef = t.Coef
			} else {
				skip = skip || slices.Contains(above, t.Fact)
			}
		}
		if coef == 0 || skip {
			continue
		}
		lines := []int64{0}
		if rel.level >= 0 {
			lines = sp.vars[rel.level].cuts
		}
		rests := w.rests(cl, rel, id, above)
		for _, rest := range rests {
			for _, line := range lines {
				at := ceilDiv(line-rest, coef)
				if coef < 0 {
					at = floorDiv(rest-line, -coef)
				}
				if coef < 0 || rel.level < 0 && len(rests) > 1 {
					out = append(out, at+1)
				}
				if coef > 0 || rel.level < 0 && len(rests) > 1 {
					out = append(out, at) // where a tie leaves one value only, it stands apart
				}
			}
		}
	}
	return out
}

// rests lists what the other facts of a relation can come to where it matters.
func (w *search) rests(cl *cluster, rel *relation, id fact.ID, above []fact.ID) []int64 {
	sums := []int64{0}
	for _, t := range rel.q.Terms {
		if t.Fact == id {
			continue
		}
		var next []int64
		for _, e := range w.edges(cl, t.Fact, above) {
			for _, s := range sums {
				next = append(next, s+t.Coef*e)
			}
		}
		slices.Sort(next)
		sums = slices.Compact(next)
	}
	return sums
}

// edges lists the values of a fact that stays, or that is chosen after, at which
// something begins or ends. Of a disputed fact they are those of both sides.
func (w *search) edges(cl *cluster, id fact.ID, above []fact.ID) []int64 {
	l := w.levers[id]
	ivs := []interval{w.view.known[l.slot].iv}
	if len(l.sides) > 1 && w.view.known[l.slot] == l.sides[0] {
		ivs = append(ivs, l.sides[1].iv)
	}
	var out []int64
	for _, iv := range ivs {
		out = append(out, iv.lo)
		if iv.lo == iv.hi {
			continue
		}
		out = append(out, iv.hi)
		for _, m := range w.marks(cl, id, above) {
			for _, e := range []int64{m - 1, m} {
				if e > iv.lo && e < iv.hi {
					out = append(out, e)
				}
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
