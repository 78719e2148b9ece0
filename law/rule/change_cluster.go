package rule

import (
	"encoding/binary"
	"slices"

	"bangxin/law/fact"
)

// cluster is a group of facts bound to one another by quantities and ties.
// Their figures move together: what one of them may be depends on the others.
type cluster struct {
	facts     []fact.ID // in dictionary order
	levers    []*lever  // of the facts
	relations []relation
	levels    []int32 // of the facts and of the quantities
	effects   []*effect
}

// bind gives the clusters that the node depends on.
func (w *search) bind() []*cluster {
	sp := w.c.book.space
	group := map[fact.ID]int{}
	members := map[int]*cluster{}
	for i, rel := range sp.relations() {
		cl := &cluster{relations: []relation{rel}}
		for _, t := range rel.q.Terms {
			if g, ok := group[t.Fact]; ok && members[g] != nil && members[g] != cl {
				old := members[g]
				cl.facts = append(cl.facts, old.facts...)
				cl.relations = append(cl.relations, old.relations...)
				delete(members, g)
			}
			cl.facts = append(cl.facts, t.Fact)
		}
		members[i] = cl
		for _, id := range cl.facts {
			group[id] = i
		}
	}
	var out []*cluster
	for i := range sp.relations() {
		cl := members[i]
		if cl == nil {
			continue
		}
		ids := map[fact.ID]bool{}
		for _, id := range cl.facts {
			ids[id] = true
		}
		cl.facts = sortFacts(ids)
		bears := false
		for _, id := range cl.facts {
			cl.levels = append(cl.levels, sp.byFact[id]...)
		}
		for _, rel := range cl.relations {
			if rel.level >= 0 {
				cl.levels = append(cl.levels, rel.level)
			}
		}
		for _, l := range cl.levels {
			bears = bears || w.tested[l]
		}
		if bears {
			out = append(out, cl)
		}
	}
	return out
}

// effect is one way in which the figures of a cluster can fall out, as far as
// the node can tell, with the changes that bring it about.
type effect struct {
	sides []*outfall // one for each combination of the sides that stay in dispute
	sets  map[factSet][][]box
}

// outfall is what a cluster leaves possible: the values of its variables, and
// the constraint between them.
type outfall struct {
	masks []uint64 // by level; 0 for other variables
	c     ref
}

// box is an interval of one fact in a change.
type box struct {
	place int
	iv    interval
}

// final is a set of functions left when the clusters are settled, with the
// changes in clusters that lead to it.
type final struct {
	refs []ref
	sets map[factSet][][]box
}

// least gives the size of the smallest change that leads here.
func (f *final) least() int {
	n := MostChanged
	for s := range f.sets {
		n = min(n, s.size())
	}
	return n
}

// settleClusters takes the clusters out of the functions, one after the other,
// in every way that at most three changes allow.
func (w *search) settleClusters(refs []ref) []*final {
	states := []*final{{refs: refs, sets: map[factSet][][]box{0: {nil}}}}
	for _, cl := range w.clusters {
		byKey := map[string]*final{}
		var next []*final
		reach := func(left []ref, sets map[factSet][][]box) {
			key := keyOf(left, 0)
			if byKey[key] == nil {
				byKey[key] = &final{refs: left, sets: map[factSet][][]box{}}
				next = append(next, byKey[key])
			}
			for s, ways := range sets {
				byKey[key].sets[s] = append(byKey[key].sets[s], ways...)
			}
		}
		var bound []*final
		for _, st := range states {
			if w.tests(st.refs, cl) {
				bound = append(bound, st)
			} else {
				reach(st.refs, st.sets)
			}
		}
		for _, e := range cl.effects {
			busy := w.busy(e.sets)
			left := make([][]ref, len(bound))
			sets := make([]map[factSet][][]box, len(bound))
			for i, st := range bound {
				sets[i] = w.together(st.sets, busy)
			}
			for _, o := range e.sides {
				p := w.projection(w.s.small, o.masks)
				for i, st := range bound {
					for _, r := range st.refs {
						if len(sets[i]) > 0 && !w.stopped() {
							left[i] = append(left[i], p.apply(r, o.c))
						}
					}
				}
			}
			for i := range bound {
				if len(sets[i]) > 0 {
					reach(normal(left[i]), sets[i])
				}
			}
		}
		for _, st := range next {
			st.thin()
		}
		states = next
	}
	return states
}

// tests reports whether the functions depend on a cluster.
func (w *search) tests(refs []ref, cl *cluster) bool {
	on := map[int32]bool{}
	for _, r := range refs {
		w.s.small.support(r, on)
	}
	return slices.ContainsFunc(cl.levels, func(l int32) bool { return on[l] })
}

// together joins the changes of one cluster to those of the clusters before.
func (w *search) together(a, b map[factSet][][]box) map[factSet][][]box {
	out := map[factSet][][]box{}
	for s, x := range a {
		for t, y := range b {
			if s.size()+t.size() > w.opts.Most {
				continue
			}
			u := s.union(t)
			for _, p := range x {
				for _, q := range y {
					out[u] = append(out[u], append(append([]box(nil), p...), q...))
				}
			}
		}
	}
	return out
}

// busy leaves out changes of facts that cannot bring about what the pass looks
// for.
func (w *search) busy(sets map[factSet][][]box) map[factSet][][]box {
	out := map[factSet][][]box{}
	for s, ways := range sets {
		if !slices.ContainsFunc(s.places(), func(p int) bool { return w.idle(w.places[p]) }) {
			out[s] = ways
		}
	}
	return out
}

// thin drops changes of which a part leads to the same functions.
func (f *final) thin() {
	for s := range f.sets {
		if f.sets[0] != nil && s != 0 || s.parts(func(p factSet) bool { return f.sets[p] != nil }) {
			delete(f.sets, s)
		}
	}
}

// effects lists the ways in which a cluster can fall out.
func (w *search) effects(cl *cluster) []*effect {
	byKey := map[string]*effect{}
	var out []*effect
	add := func(key string, sides []*outfall, set factSet, way []box) {
		e := byKey[key]
		if e == nil {
			e = &effect{sides: sides, sets: map[factSet][][]box{}}
			byKey[key] = e
			out = append(out, e)
		}
		e.sets[set] = append(e.sets[set], way)
	}
	key, sides, _ := w.fallOut(cl, nil, nil)
	add(key, sides, 0, nil)
	var free []*lever
	for _, l := range cl.levers {
		if l.place != 0 {
			free = append(free, l)
		}
	}
	var pick func(from int, chosen []*lever)
	pick = func(from int, chosen []*lever) {
		if len(chosen) > 0 {
			w.points(cl, chosen, add)
		}
		if len(chosen) == w.opts.Most {
			return
		}
		for i := from; i < len(free) && !w.stopped(); i++ {
			pick(i+1, append(chosen[:len(chosen):len(chosen)], free[i]))
		}
	}
	pick(0, nil)
	for _, e := range out {
		(&final{sets: e.sets}).thin()
	}
	return out
}

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

// lay puts the facts of a cluster as they stay, on the sides given, and the
// changed ones at their values; those chosen without a value yet may be anything
// they can be changed to.
func (w *search) lay(cl *cluster, chosen []*lever, values []int64, other map[fact.ID]bool) {
	for _, l := range cl.levers {
		k := l.sides[0]
		if other[l.id] {
			k = l.sides[1]
		}
		w.view.of[l.id] = k
	}
	for i, l := range chosen {
		if i < len(values) {
			w.view.of[l.id] = known{iv: interval{values[i], values[i]}}
			continue
		}
		k := anything(l.def)
		if ivs := l.region.ivs; len(ivs) > 0 {
			k.iv = interval{ivs[0].lo, ivs[len(ivs)-1].hi}
		}
		w.view.of[l.id] = k
	}
}

// fallOut gives what the node can see of a cluster, and a key for it. It reports
// false where the changes contradict, on any side of a dispute, a tie that was
// kept before.
func (w *search) fallOut(cl *cluster, chosen []*lever, values []int64) (string, []*outfall, bool) {
	var disputed []*lever
	for _, l := range cl.levers {
		if len(l.sides) > 1 && !slices.Contains(chosen, l) {
			disputed = append(disputed, l)
		}
	}
	var key []byte
	var out []*outfall
	for combo := range 1 << uint(len(disputed)) {
		other := map[fact.ID]bool{}
		for i, l := range disputed {
			other[l.id] = combo&(1<<uint(i)) != 0
		}
		w.lay(cl, chosen, values, other)
		trial := &Case{book: w.c.book}
		trial.tie(&w.view, true)
		for _, q := range trial.broken {
			touched := slices.ContainsFunc(chosen, func(l *lever) bool { return q.uses(l.id) })
			if touched && !slices.Contains(w.c.broken, q) {
				return "", nil, false
			}
		}
		o := w.outfall(cl)
		for _, l := range cl.levels {
			if w.tested[l] {
				key = binary.LittleEndian.AppendUint64(key, o.masks[l])
			}
		}
		key = binary.LittleEndian.AppendUint32(key, uint32(o.c))
		out = append(out, o)
	}
	return string(key), out, true
}

// outfall lays out the variables of a cluster under the view.
func (w *search) outfall(cl *cluster) *outfall {
	sp := w.c.book.space
	for _, l := range cl.levers {
		for _, level := range l.levels {
			w.view.masks[level] = sp.vars[level].mask(w.view.of[l.id])
		}
	}
	open := map[int32]bool{}
	for _, rel := range cl.relations {
		if rel.level >= 0 {
			w.view.masks[rel.level] = sp.vars[rel.level].bandsOf(rel.q.of(w.view.of))
		}
	}
	o := &outfall{masks: make([]uint64, len(sp.vars)), c: 1}
	for _, level := range cl.levels {
		o.masks[level] = w.view.masks[level]
		if w.tested[level] && !single(o.masks[level]) {
			open[level] = true
		}
	}
	for _, rel := range cl.relations {
		if w.s.couples(rel, open) {
			o.c = w.s.small.apply(opMin, o.c, w.s.relate(rel))
		}
	}
	return o
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
func (w *search) rests(cl *cluster, rel relation, id fact.ID, above []fact.ID) []int64 {
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
	ivs := []interval{w.view.of[id].iv}
	if len(l.sides) > 1 && w.view.of[id] == l.sides[0] {
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
