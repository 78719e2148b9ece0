package rule

import (
	"context"
	"encoding/binary"
	"slices"

	"bangxin/law"
	"bangxin/law/fact"
)

// search looks for the changes of one kind to some findings.
//
// Facts that no relation binds are walked down the diagram, one after the other:
// a fact stays (its possible values are joined, or the one value is followed) or
// is changed to one of its values, at most three of them on a way down. Equal
// functions are met again and looked up. Facts bound to one another by a
// quantity or a tie form a cluster and are dealt with before, all ways in which
// their figures can fall out.
//
// A dispute splits the function into one for each side; the finding is then
// settled over them. So the state of the walk is a set of functions.
type search struct {
	c    *Case
	s    *scratch
	ctx  context.Context
	kind ChangeKind
	from law.Finding
	want uint8 // the findings looked for in this pass, as bits
	opts ChangeOptions

	progress func(done, total int)

	view     view
	sides    map[fact.ID]bool // disputed facts of which both sides are combined
	levers   map[fact.ID]*lever
	byLevel  []*lever // of the facts that no relation binds
	places   []*lever // by place
	clusters []*cluster
	root     ref    // the node's function in the small diagram, as far as anything can still tell
	tested   bitset // the variables it depends on

	joins map[[2]ref]ref
	round uint32            // of projections
	met   [2]nodeMemo       // what the projection makes of a node, free and under its whole constraint
	known map[ref]uint8     // the terminals of a function
	calm  map[ref]ref       // what a function comes to when everything stays
	seen  map[string]*sets4 // by the functions and the changes left
	steps int
	err   error
}

// sets4 holds, for each finding, the smallest sets of changed facts that lead to
// it.
type sets4 [4][]factSet

func (c *Case) newSearch(ctx context.Context, n *Node, from law.Finding, kind ChangeKind, opts ChangeOptions) *search {
	w := &search{
		c: c, ctx: ctx, kind: kind, from: from, opts: opts, sides: map[fact.ID]bool{},
		levers: map[fact.ID]*lever{}, tested: c.book.about[n].support, byLevel: make([]*lever, len(c.book.space.vars)),
		joins: map[[2]ref]ref{}, known: map[ref]uint8{}, calm: map[ref]ref{}, seen: map[string]*sets4{},
	}
	for _, slot := range c.sidesOf([]*Node{n}) {
		w.sides[c.book.space.facts[slot]] = true
	}
	return w
}

// run makes the search, pass after pass.
func (w *search) run(n *Node) ([]Change, error) {
	w.prepare(n)
	for _, cl := range w.clusters {
		cl.effects = w.effects(cl)
	}
	var out []Change
	all := passes(w.kind, w.from)
	for i, want := range all {
		w.progress(i, len(all))
		w.want = want
		clear(w.seen)
		finals := w.settleClusters([]ref{w.strip(w.root)})
		results := make([]*sets4, len(finals))
		for j, st := range finals {
			results[j] = w.walk(st.refs, w.opts.Most-st.least())
		}
		if w.err != nil {
			return nil, w.err
		}
		for to := law.NotMet; to <= law.Open; to++ {
			for _, set := range w.complete(finals, results, to) {
				ch := Change{Kind: w.kind, From: w.from, To: to, Ways: w.ways(finals, set, to)}
				for _, p := range set.places() {
					ch.Facts = append(ch.Facts, w.places[p].id)
				}
				out = append(out, ch)
			}
		}
	}
	w.progress(len(all), len(all))
	return out, w.err
}

// complete puts the changes in clusters and the others together to the smallest
// sets that lead to a finding.
func (w *search) complete(finals []*final, results []*sets4, to law.Finding) []factSet {
	found := map[factSet]bool{}
	var all []factSet
	for i, st := range finals {
		for bound := range st.sets {
			for _, free := range results[i][to] {
				if bound.size()+free.size() > w.opts.Most {
					continue
				}
				if u := bound.union(free); !found[u] {
					found[u] = true
					all = append(all, u)
				}
			}
		}
	}
	return smallest(all)
}

// prepare classifies the facts the node depends on.
func (w *search) prepare(n *Node) {
	w.s = newScratch(w.c.book)
	w.view = w.c.take(nil, false)
	sp := w.c.book.space
	w.sift(n)
	w.clusters = w.bind()
	bound := map[fact.ID]bool{}
	ids := map[fact.ID]bool{}
	for _, cl := range w.clusters {
		for _, id := range cl.facts {
			bound[id], ids[id] = true, true
		}
	}
	w.tested.each(func(l int) {
		if v := &sp.vars[l]; v.qty == nil && v.fact != AsOf {
			ids[v.fact] = true
		}
	})
	w.places = []*lever{nil}
	for _, id := range sortFacts(ids) {
		l := w.leverOf(id)
		if l.place != 0 {
			l.place = len(w.places)
			w.places = append(w.places, l)
		}
		if !bound[id] {
			w.settleFree(l)
		}
	}
	for _, l := range sp.byFact[AsOf] {
		w.byLevel[l] = &lever{id: AsOf, levels: []int32{l}, stays: [][]uint64{{w.view.masks[l]}}}
	}
	for _, cl := range w.clusters {
		for _, id := range cl.facts {
			cl.levers = append(cl.levers, w.levers[id])
		}
	}
}

// leverOf gives the lever of a fact, without a place where it is not to change.
func (w *search) leverOf(id fact.ID) *lever {
	l := w.levers[id]
	if l == nil {
		l = w.c.lever(id, w.kind, w.sides[id])
		if l.place != 0 && w.excludes(l) {
			l.place = 0
		}
		w.levers[id] = l
	}
	return l
}

// sift leaves of the variables the node depends on those it can still depend on,
// whatever stays as it is and whatever changes.
func (w *search) sift(n *Node) {
	sp := w.c.book.space
	wide := view{space: sp, known: make([]known, len(sp.facts)), masks: make([]uint64, len(sp.vars))}
	copy(wide.known, w.view.known)
	copy(wide.masks, w.view.masks)
	for slot, id := range sp.facts {
		if id == AsOf || !w.tested.meets(sp.moves[slot]) {
			continue
		}
		l := w.leverOf(id)
		k := &wide.known[slot]
		for _, side := range l.sides {
			k.iv = k.iv.hull(side.iv)
		}
		if l.place != 0 {
			for _, iv := range l.region.ivs {
				k.iv = k.iv.hull(iv)
			}
		}
		for _, level := range l.levels {
			v := &sp.vars[level]
			for _, side := range l.sides {
				wide.masks[level] |= v.mask(side)
			}
			switch {
			case l.place == 0:
			case l.def.Kind == fact.Choices:
				wide.masks[level] = 3
			default:
				wide.masks[level] |= l.region.mask(v)
			}
		}
	}
	for i := range sp.qtys {
		rel := &sp.relations[i]
		wide.masks[rel.level] |= sp.vars[rel.level].bandsOf(wide.total(rel.terms))
	}
	w.tested = newBitset(len(sp.vars))
	if w.root = w.s.other.lay(&wide).restrict(w.c.book.refs[n]); w.root >= firstNode {
		w.tested.or(w.s.below.of(w.s.small, w.root))
	}
}

// excludes reports whether a fact that could change is not to.
func (w *search) excludes(l *lever) bool {
	return w.opts.Exclude != nil && w.opts.Exclude(w.kind, l.id)
}

// idle reports whether changing a fact cannot bring about what this pass looks
// for: to learn what is plainly unknown opens no finding that was settled.
func (w *search) idle(l *lever) bool {
	if w.kind != Learn || w.want != 1<<uint(law.Open) || len(l.sides) > 1 || l.def == nil {
		return false
	}
	_, isKnown := w.c.facts.Known(l.id)
	return isKnown || l.sides[0] == anything(l.def)
}

// settleFree gives a fact that no relation binds its variables.
func (w *search) settleFree(l *lever) {
	vars := w.c.book.space.vars
	for _, k := range l.sides {
		masks := make([]uint64, len(l.levels))
		for i, level := range l.levels {
			masks[i] = vars[level].mask(k)
		}
		l.stays = append(l.stays, masks)
	}
	if l.place != 0 && l.def.Kind != fact.Choices {
		l.allow = l.region.mask(&vars[l.levels[0]])
	}
	for _, level := range l.levels {
		w.byLevel[level] = l
	}
}

// strip takes out of the node's function, once for the whole search, what can
// neither change nor be in dispute, and what the finding looked for has no use
// for.
func (w *search) strip(f ref) ref {
	masks := make([]uint64, len(w.byLevel))
	disputed := false
	for _, l := range w.levers {
		disputed = disputed || len(l.sides) > 1
	}
	for level, l := range w.byLevel {
		if l != nil && (l.place == 0 || w.idle(l)) && len(l.stays) == 1 {
			masks[level] = l.stays[0][slices.Index(l.levels, int32(level))]
		}
	}
	p := w.projection(w.s.small, masks, 1)
	if !disputed && single(uint64(w.want)) {
		p.leaf = func(f ref) ref { return w.distinguish(f) }
	}
	return p.apply(f, 1)
}

// distinguish keeps apart, of the findings on full facts, only what bears on the
// one looked for; the rest counts as open, which no join turns back.
func (w *search) distinguish(f ref) ref {
	notMet, contested, met := ref(law.NotMet), ref(law.Contested), ref(law.Met)
	keep := true
	switch w.want {
	case 1 << law.NotMet:
		keep = f == notMet
	case 1 << law.Met:
		keep = f == met
	case 1 << law.Contested:
		keep = f == contested || f == met
	}
	if keep {
		return f
	}
	return ref(law.Open)
}

// normal sorts a set of functions and drops doubles.
func normal(refs []ref) []ref {
	if len(refs) > 1 {
		slices.Sort(refs)
		refs = slices.Compact(refs)
	}
	return refs
}

func keyOf(refs []ref, left int) string {
	var buf [64]byte
	b := buf[:0]
	for _, r := range refs {
		b = binary.LittleEndian.AppendUint32(b, uint32(r))
	}
	return string(append(b, byte(left)))
}

// settled gives the finding of functions that are all terminals, one for each
// combination of sides.
func settled(refs []ref) (law.Finding, bool) {
	for _, r := range refs {
		if r >= firstNode && r != void {
			return law.Open, false
		}
	}
	row := make([]law.Finding, len(refs))
	for i, r := range refs {
		row[i] = law.Open
		if r != void {
			row[i] = law.Finding(r)
		}
	}
	return settle(row, nil).finding, true
}

// stopped reports whether the search is over before its end.
func (w *search) stopped() bool {
	if w.steps++; w.steps&1023 == 1 && w.err == nil {
		w.err = w.ctx.Err()
	}
	return w.err != nil
}
