package rule

import (
	"encoding/binary"
	"math/bits"
	"slices"
	"sort"

	"bangxin/law"
	"bangxin/law/fact"
)

// part is what one fact of a change would need, while ways are gathered.
type part struct {
	ivs           []interval
	opts          uint64 // of a choice: the options, as bits
	with, without uint64 // of a multiple choice
}

// ways lists what the facts of a set would have to be for the finding.
func (w *search) ways(finals []*final, set factSet, to law.Finding) []Way {
	at := map[int]int{} // the place in the set, by place of the fact
	for i, p := range set.places() {
		at[p] = i
	}
	var found [][]part
	for _, st := range finals {
		for bound, choices := range st.sets {
			free, ok := set.minus(bound)
			if !ok {
				continue
			}
			g := &gatherer{w: w, at: at, free: map[int]bool{}, to: to, way: make([]part, len(at)), dead: map[string]bool{}}
			for _, p := range free.places() {
				g.free[p] = true
			}
			g.walk(st.refs, len(g.free))
			for _, way := range g.found {
				for _, boxes := range choices {
					full := slices.Clone(way)
					for _, b := range w.widest(boxes) {
						full[at[b.place]].ivs = []interval{b.iv}
					}
					found = append(found, full)
				}
			}
		}
	}
	found = w.plainer(found, set)
	out := make([]Way, len(found))
	for i, parts := range found {
		for j, p := range set.places() {
			out[i] = append(out[i], w.places[p].need(parts[j]))
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return lessWay(out[i], out[j]) })
	return out
}

func lessWay(a, b Way) bool {
	for i := range a {
		x, y := a[i], b[i]
		for j := 0; j < len(x.Any) && j < len(y.Any); j++ {
			if x.Any[j] != y.Any[j] {
				if x.Any[j].Lo != y.Any[j].Lo {
					return x.Any[j].Lo < y.Any[j].Lo
				}
				return x.Any[j].Options < y.Any[j].Options
			}
		}
		switch {
		case len(x.Any) != len(y.Any):
			return len(x.Any) < len(y.Any)
		case x.With != y.With:
			return x.With < y.With
		case x.Without != y.Without:
			return x.Without < y.Without
		}
	}
	return false
}

// minus takes a part out of a set.
func (s factSet) minus(part factSet) (factSet, bool) {
	left := s.places()
	for _, p := range part.places() {
		i := slices.Index(left, p)
		if i < 0 {
			return 0, false
		}
		left = slices.Delete(left, i, i+1)
	}
	return setOf(left), true
}

// gatherer walks the functions once more, with the facts of one set free and
// everything else staying, and notes every way that ends in the finding.
type gatherer struct {
	w     *search
	at    map[int]int
	free  map[int]bool
	to    law.Finding
	way   []part
	found [][]part
	dead  map[string]bool
}

// walk reports whether a way was found.
func (g *gatherer) walk(refs []ref, left int) bool {
	w := g.w
	if left == 0 {
		refs = w.quiet(refs)
	}
	if f, ok := settled(refs); ok {
		// A fact of the set that does not matter here belongs to a smaller set.
		if f != g.to || left > 0 {
			return false
		}
		g.found = append(g.found, slices.Clone(g.way))
		return true
	}
	key := keyOf(refs, left)
	if g.dead[key] {
		return false
	}
	l := w.top(refs)
	hit := false
	switch {
	case l.place == 0 || !g.free[l.place]:
		hit = g.walk(w.stay(refs, l), left)
	case l.multiple():
		i := g.at[l.place]
		w.choose(refs, l, 0, choice{fits: l.region.listed()}, func(next []ref, ch choice) {
			g.way[i] = part{with: ch.with, without: ch.without}
			hit = g.walk(next, left-1) || hit
		})
		g.way[i] = part{}
	default:
		hit = g.values(refs, l, left)
	}
	if !hit {
		g.dead[key] = true
	}
	return hit
}

// values goes through the values of a fact with one variable, those that leave
// the same functions together.
func (g *gatherer) values(refs []ref, l *lever, left int) bool {
	i := g.at[l.place]
	v := &g.w.c.book.space.vars[l.levels[0]]
	alike := map[string]int{}
	var nexts [][]ref
	var parts []part
	for m := l.allow; m != 0; m &= m - 1 {
		b := bits.TrailingZeros64(m)
		next := g.w.at(refs, l.levels[0], b)
		key := keyOf(next, 0)
		j, ok := alike[key]
		if !ok {
			j = len(nexts)
			alike[key] = j
			nexts, parts = append(nexts, next), append(parts, part{})
		}
		if l.def.Kind == fact.Choice {
			parts[j].opts |= 1 << uint(b)
			continue
		}
		for _, iv := range l.region.ivs {
			x := interval{int64(b), int64(b)}
			if l.def.Kind != fact.Flag {
				x = v.band(b, iv)
			}
			if x = x.clip(iv); !x.empty() {
				parts[j].ivs = append(parts[j].ivs, x)
			}
		}
	}
	hit := false
	for j, next := range nexts {
		g.way[i] = parts[j]
		hit = g.walk(next, left-1) || hit
	}
	g.way[i] = part{}
	return hit
}

// plainer says the ways in as few words as they allow: of a known multiple
// choice only what would differ, ways that ask more than another dropped, ways
// that part in one fact alone put together.
func (w *search) plainer(ways [][]part, set factSet) [][]part {
	for i, p := range set.places() {
		l := w.places[p]
		if !l.multiple() || l.sides[0].full {
			continue
		}
		for _, way := range ways {
			way[i].with &^= l.sides[0].opts
			way[i].without &= l.sides[0].opts
		}
	}
	for again := true; again; {
		again = false
		for k := range set.size() {
			n := len(ways)
			ways = together(ways, k)
			again = again || len(ways) < n && set.size() > 1
		}
	}
	var kept [][]part
	for i, a := range ways {
		covered := false
		for j, b := range ways {
			covered = covered || i != j && asksLess(b, a) && (j < i || !asksLess(a, b))
		}
		if !covered {
			kept = append(kept, a)
		}
	}
	return kept
}

// together puts ways that part in the values of one fact alone into one.
func together(ways [][]part, k int) [][]part {
	at := map[string]int{}
	var key []byte
	var out [][]part
	for _, way := range ways {
		key = key[:0]
		for i, p := range way {
			key = binary.LittleEndian.AppendUint64(key, p.with)
			key = binary.LittleEndian.AppendUint64(key, p.without)
			if i == k {
				continue
			}
			key = binary.LittleEndian.AppendUint64(key, p.opts)
			key = binary.LittleEndian.AppendUint32(key, uint32(len(p.ivs)))
			for _, iv := range p.ivs {
				key = binary.LittleEndian.AppendUint64(key, uint64(iv.lo))
				key = binary.LittleEndian.AppendUint64(key, uint64(iv.hi))
			}
		}
		if i, ok := at[string(key)]; ok {
			out[i][k] = out[i][k].or(way[k])
			continue
		}
		at[string(key)] = len(out)
		out = append(out, slices.Clone(way))
	}
	return out
}

// asksLess reports whether every case of b is one of a.
func asksLess(a, b []part) bool {
	for i := range a {
		if a[i].with&^b[i].with != 0 || a[i].without&^b[i].without != 0 || b[i].opts&^a[i].opts != 0 {
			return false
		}
		for _, iv := range b[i].ivs {
			if !slices.ContainsFunc(a[i].ivs, func(x interval) bool { return x.lo <= iv.lo && iv.hi <= x.hi }) {
				return false
			}
		}
	}
	return true
}

func (p part) or(q part) part {
	p.opts |= q.opts
	p.ivs = merged(append(slices.Clone(p.ivs), q.ivs...))
	return p
}

// need turns a part into what callers see.
func (l *lever) need(p part) Need {
	n := Need{Fact: l.id, With: p.with, Without: p.without}
	for m := p.opts; m != 0; m &= m - 1 {
		n.Any = append(n.Any, fact.Value{Options: m & -m})
	}
	for _, iv := range merged(slices.Clone(p.ivs)) {
		if l.def.Kind == fact.Flag && iv.lo != iv.hi {
			n.Any = append(n.Any, fact.Bool(false), fact.Bool(true))
			continue
		}
		n.Any = append(n.Any, fact.Between(iv.lo, iv.hi))
	}
	return n
}
