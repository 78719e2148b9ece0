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

// parts holds each part once, under a number: ways are gathered by the thousand
// and made of few different parts. Number 0 asks for nothing.
type parts struct {
	all []part
	at  map[string]int32
	key []byte
}

// rough is a way while ways are gathered: the number of a part for each fact.
type rough [MostChanged]int32

func newParts() *parts {
	p := &parts{at: map[string]int32{}}
	p.of(part{})
	return p
}

// of gives the number of a part, which must not change any more.
func (p *parts) of(x part) int32 {
	key := p.key[:0]
	for _, n := range [...]uint64{x.opts, x.with, x.without} {
		key = binary.LittleEndian.AppendUint64(key, n)
	}
	for _, iv := range x.ivs {
		key = binary.LittleEndian.AppendUint64(key, uint64(iv.lo))
		key = binary.LittleEndian.AppendUint64(key, uint64(iv.hi))
	}
	p.key = key
	n, ok := p.at[string(key)]
	if !ok {
		n = int32(len(p.all))
		p.at[string(key)] = n
		p.all = append(p.all, x)
	}
	return n
}

// either gives the number of what any of several parts allows; they differ in
// values alone.
func (p *parts) either(some []int32) int32 {
	if len(some) == 1 {
		return some[0]
	}
	x := p.all[some[0]]
	var ivs []interval
	for _, n := range some {
		x.opts |= p.all[n].opts
		ivs = append(ivs, p.all[n].ivs...)
	}
	x.ivs = merged(ivs)
	return p.of(x)
}

// ways lists what the facts of a set would have to be for the finding.
func (w *search) ways(finals []*final, set factSet, to law.Finding) []Way {
	at := make([]int, len(w.places)) // the place in the set, by place of the fact
	places := set.places()
	for i, p := range places {
		at[p] = i
	}
	ps := newParts()
	var found []rough
	for _, st := range finals {
		for bound, choices := range st.sets {
			free, ok := set.minus(bound)
			if !ok {
				continue
			}
			g := &gatherer{w: w, at: at, free: free, to: to, parts: ps, dead: map[string]bool{}}
			g.walk(st.refs, free.size())
			if len(g.found) == 0 {
				continue
			}
			boxes, n := w.choicesOf(choices)
			within := make([]int32, len(boxes))
			for i, b := range boxes {
				within[i] = ps.of(part{ivs: []interval{b.iv}})
			}
			for _, way := range g.found {
				for i := range n {
					for j, b := range nth(boxes, i, n) {
						way[at[b.place]] = nth(within, i, n)[j]
					}
					found = append(found, way)
				}
			}
		}
	}
	found = w.plainer(ps, found, places)
	out := make([]Way, len(found))
	for i, way := range found {
		for j, p := range places {
			out[i] = append(out[i], w.places[p].need(ps.all[way[j]]))
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

// gatherer walks the functions once more, with the facts of one set free and
// everything else staying, and notes every way that ends in the finding.
type gatherer struct {
	w     *search
	at    []int   // by place: the fact's place in the set
	free  factSet // the facts of the set that no relation binds
	to    law.Finding
	parts *parts
	way   rough
	found []rough
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
		g.found = append(g.found, g.way)
		return true
	}
	key := keyOf(refs, left)
	if g.dead[key] {
		return false
	}
	l := w.top(refs)
	hit := false
	switch {
	case !g.free.holds(l.place):
		hit = g.walk(w.stay(refs, l), left)
	case l.multiple():
		i := g.at[l.place]
		w.choose(refs, l, 0, choice{fits: l.region.listed()}, func(next []ref, ch choice) {
			g.way[i] = g.parts.of(part{with: ch.with, without: ch.without})
			hit = g.walk(next, left-1) || hit
		})
		g.way[i] = 0
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
	var nexts [][]ref
	var parts []part
	for m := l.allow; m != 0; m &= m - 1 {
		b := bits.TrailingZeros64(m)
		next := g.w.at(refs, l.levels[0], b)
		j := slices.IndexFunc(nexts, func(x []ref) bool { return slices.Equal(x, next) })
		if j < 0 {
			j = len(nexts)
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
		g.way[i] = g.parts.of(parts[j])
		hit = g.walk(next, left-1) || hit
	}
	g.way[i] = 0
	return hit
}

// plainer says the ways in as few words as they allow: of a known multiple
// choice only what would differ, ways that ask more than another dropped, ways
// that part in one fact alone put together.
func (w *search) plainer(ps *parts, ways []rough, places []int) []rough {
	for i, p := range places {
		l := w.places[p]
		if !l.multiple() || l.sides[0].full {
			continue
		}
		for j := range ways {
			x := ps.all[ways[j][i]]
			x.with &^= l.sides[0].opts
			x.without &= l.sides[0].opts
			ways[j][i] = ps.of(x)
		}
	}
	for again := true; again; {
		again = false
		for k := range places {
			n := len(ways)
			ways = ps.together(ways, k)
			again = again || len(ways) < n && len(places) > 1
		}
	}
	var kept []rough
	for i, a := range ways {
		covered := false
		for j, b := range ways {
			covered = covered || i != j && ps.asksLess(b, a) && (j < i || !ps.asksLess(a, b))
		}
		if !covered {
			kept = append(kept, a)
		}
	}
	return kept
}

// together puts ways that part in the values of one fact alone into one.
func (p *parts) together(ways []rough, k int) []rough {
	at := map[rough]int{}
	var out []rough
	var some [][]int32 // by place in out: what the fact may be
	for _, way := range ways {
		key := way
		x := &p.all[way[k]]
		if key[k] = 0; x.with|x.without != 0 {
			key[k] = p.of(part{with: x.with, without: x.without})
		}
		i, ok := at[key]
		if !ok {
			i = len(out)
			at[key] = i
			out, some = append(out, way), append(some, nil)
		}
		some[i] = append(some[i], way[k])
	}
	for i := range out {
		out[i][k] = p.either(some[i])
	}
	return out
}

// asksLess reports whether every case of y is one of x.
func (p *parts) asksLess(x, y rough) bool {
	for i := range x {
		if x[i] == y[i] {
			continue
		}
		a, b := p.all[x[i]], p.all[y[i]]
		if a.with&^b.with != 0 || a.without&^b.without != 0 || b.opts&^a.opts != 0 {
			return false
		}
		for _, iv := range b.ivs {
			if !slices.ContainsFunc(a.ivs, func(x interval) bool { return x.lo <= iv.lo && iv.hi <= x.hi }) {
				return false
			}
		}
	}
	return true
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
