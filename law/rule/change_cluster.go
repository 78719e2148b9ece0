package rule

import (
	"slices"

	"bangxin/law/fact"
)

// cluster is a group of facts bound to one another by quantities and ties.
// Their figures move together: what one of them may be depends on the others.
type cluster struct {
	facts     []fact.ID // in dictionary order
	levers    []*lever  // of the facts
	relations []*relation
	which     uint64  // the same, as bits
	levels    []int32 // of the facts and of the quantities
	on        bitset  // the same
	effects   []*effect
	ties      []relation // those of the relations that are ties, to narrow the facts by
	trial     *trial
}

// bind gives the clusters that the node depends on.
func (w *search) bind() []*cluster {
	sp := w.c.book.space
	group := map[fact.ID]int{}
	members := map[int]*cluster{}
	for i := range sp.relations {
		rel := &sp.relations[i]
		if rel.level >= 0 && !w.tested.has(int(rel.level)) {
			continue // a sum that the node does not see binds nothing that it does
		}
		cl := &cluster{relations: []*relation{rel}, which: 1 << uint(i)}
		for _, t := range rel.q.Terms {
			if g, ok := group[t.Fact]; ok && members[g] != nil && members[g] != cl {
				old := members[g]
				cl.facts = append(cl.facts, old.facts...)
				cl.relations = append(cl.relations, old.relations...)
				cl.which |= old.which
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
	for i := range sp.relations {
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
			} else {
				cl.ties = append(cl.ties, *rel)
			}
		}
		cl.on = newBitset(len(sp.vars))
		for _, l := range cl.levels {
			cl.on.add(int(l))
			bears = bears || w.tested.has(int(l))
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
	sets  map[factSet]*choices
}

// has reports whether a part of a set, other than itself, has the same effect.
func (e *effect) has(set factSet) bool {
	return e.sets[0] != nil && set != 0 || set.parts(func(p factSet) bool { return e.sets[p] != nil })
}

// outfall is what a cluster leaves possible: the values of its variables, in the
// order of its levels, and the constraint between them.
type outfall struct {
	masks []uint64
	c     ref
}

// byLevel spreads the values over all variables; 0 stands for those of others.
func (o *outfall) byLevel(cl *cluster, variables int) []uint64 {
	out := make([]uint64, variables)
	for i, l := range cl.levels {
		out[l] = o.masks[i]
	}
	return out
}

// final is a set of functions left when the clusters are settled, with the
// changes in clusters that lead to it.
type final struct {
	refs []ref
	sets map[factSet]*choices
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
	states := []*final{{refs: refs, sets: unchanged()}}
	for _, cl := range w.clusters {
		byKey := map[string]*final{}
		var next []*final
		reach := func(left []ref, st *final, changes map[factSet]*choices) {
			if !w.possible(left) {
				return
			}
			key := keyOf(left, 0)
			if byKey[key] == nil {
				byKey[key] = &final{refs: left, sets: map[factSet]*choices{}}
				next = append(next, byKey[key])
			}
			w.together(byKey[key].sets, st.sets, changes)
		}
		var bound []*final
		for _, st := range states {
			if w.tests(st.refs, cl) {
				bound = append(bound, st)
			} else {
				reach(st.refs, st, unchanged())
			}
		}
		left := make([][]ref, len(bound))
		for _, e := range cl.effects {
			busy := &final{sets: w.busy(e.sets)}
			clear(left)
			for _, o := range e.sides {
				if len(busy.sets) == 0 || len(bound) == 0 {
					break
				}
				p := w.projection(w.s.small, o.byLevel(cl, len(w.byLevel)), o.c)
				for i, st := range bound {
					if st.least()+busy.least() > w.opts.Most || w.stopped() {
						continue
					}
					for _, r := range st.refs {
						left[i] = append(left[i], p.apply(r, o.c))
					}
				}
			}
			for i, st := range bound {
				if len(left[i]) > 0 {
					reach(normal(left[i]), st, busy.sets)
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
	return slices.ContainsFunc(refs, func(r ref) bool {
		return r >= firstNode && w.s.below.of(w.s.small, r).meets(cl.on)
	})
}

// together adds the changes of one cluster to those of the clusters before.
func (w *search) together(into, before, changes map[factSet]*choices) {
	for s, x := range before {
		for t, y := range changes {
			if s.size()+t.size() > w.opts.Most {
				continue
			}
			u := s.union(t)
			if into[u] == nil {
				into[u] = &choices{}
			}
			into[u].of = append(into[u].of, [2]*choices{x, y})
		}
	}
}

// busy leaves out changes of facts that cannot bring about what the pass looks
// for.
func (w *search) busy(sets map[factSet]*choices) map[factSet]*choices {
	out := map[factSet]*choices{}
	for s, ways := range sets {
		if !s.some(func(p int) bool { return w.idle(w.places[p]) }) {
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
	t := w.newTrial(cl)
	cl.trial = t
	byKey := map[string]*effect{}
	var out []*effect
	add := func(set factSet, way []box) {
		e := byKey[string(t.key)]
		if e == nil {
			e = &effect{sides: t.taken(), sets: map[factSet]*choices{}}
			byKey[string(t.key)] = e
			out = append(out, e)
		}
		if e.has(set) {
			return
		}
		if e.sets[set] == nil {
			e.sets[set] = &choices{cluster: cl}
		}
		e.sets[set].add(way)
	}
	t.choose(nil)
	t.falls(nil)
	add(0, nil)
	var free []*lever
	for _, l := range cl.levers {
		if l.place != 0 {
			free = append(free, l)
		}
	}
	var pick func(from int, chosen []*lever)
	pick = func(from int, chosen []*lever) {
		if len(chosen) > 0 {
			w.points(t, chosen, add)
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
