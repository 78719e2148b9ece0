package rule

import (
	"fmt"
	"math"
	"strings"

	"bangxin/law"
	"bangxin/law/fact"
)

// Witness is a full set of facts on which two nodes part, together with what is
// essential in it.
type Witness struct {
	X, Y law.Finding // what the two nodes give
	// Bands is what the difference rests on: the tests that were decided, each
	// with the whole range in which the two nodes still part.
	Bands []Band
	// Facts and AsOf are one case of it: laid over the book with Case they give
	// X and Y. Facts that bear on neither node are left out.
	Facts fact.Facts
	AsOf  law.Day
}

// Band is what a witness says of one variable.
type Band struct {
	Fact     fact.ID   // or
	Quantity *Quantity // what is tested
	Kind     fact.Kind
	// Option is the option of a multiple choice that is chosen (Yes) or not.
	Option string
	Yes    bool
	// Lo and Hi bound a number or a day, both included.
	Lo, Hi int64
}

// String writes the witness for people: one line a fact, in ids.
func (w Witness) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%v against %v, as of %v", w.X, w.Y, w.AsOf)
	for i := 0; i < len(w.Bands); i++ {
		if w.Bands[i].Kind != fact.Choices || w.Bands[i].Quantity != nil {
			b.WriteString("\n  " + w.Bands[i].String())
			continue
		}
		var yes, no []string
		first := w.Bands[i].Fact
		for ; i < len(w.Bands) && w.Bands[i].Fact == first; i++ {
			if w.Bands[i].Yes {
				yes = append(yes, w.Bands[i].Option)
			} else {
				no = append(no, w.Bands[i].Option)
			}
		}
		i--
		fmt.Fprintf(&b, "\n  %s:", first)
		if len(yes) > 0 {
			b.WriteString(" " + strings.Join(yes, ", "))
		}
		if len(no) > 0 {
			b.WriteString(" not " + strings.Join(no, ", "))
		}
	}
	return b.String()
}

// String writes the band in ids and figures: yuan with two decimals, days as
// 2016-05-31, an open end as nothing.
func (b Band) String() string {
	name := string(b.Fact)
	if b.Quantity != nil {
		name = b.Quantity.ID
	}
	switch b.Kind {
	case fact.Flag:
		return fmt.Sprintf("%s: %v", name, b.Yes)
	case fact.Choice:
		return name + ": " + b.Option
	case fact.Choices:
		if !b.Yes {
			return name + ": not " + b.Option
		}
		return name + ": " + b.Option
	}
	return name + ": " + b.figure(b.Lo) + " .. " + b.figure(b.Hi)
}

func (b Band) figure(n int64) string {
	switch {
	case n == math.MinInt64 || n == math.MaxInt64:
		return ""
	case b.Kind == fact.Yuan:
		sign := ""
		if n < 0 {
			sign, n = "-", -n
		}
		return fmt.Sprintf("%s%d.%02d", sign, n/100, n%100)
	case b.Kind == fact.Date && b.Quantity == nil:
		return law.Day(n).String()
	}
	return fmt.Sprint(n) // of a quantity of days: their number
}

// Difference reports whether some completion of all facts, on any day, gives two
// nodes of the book different findings, and shows one. Completions that a tie or
// a quantity rules out do not count; the rest of the space is searched whole, by
// diagram, so false means that the nodes are the same function wherever facts can
// be. It is meant for tests, and slower than the other questions to a book.
func (b *Book) Difference(x, y *Node) (Witness, bool) {
	fx, fy := b.refs[x], b.refs[y]
	if fx == fy {
		return Witness{}, false
	}
	s := b.scratch()
	defer b.release(s)
	support := newBitset(len(b.space.vars))
	support.or(b.about[x].support)
	support.or(b.about[y].support)
	p := &parting{s: s, view: b.everything(), support: support}
	p.bind()
	return p.search(fx, fy)
}

// everything is the view in which nothing at all is known.
func (b *Book) everything() view {
	s := b.space
	v := view{space: s, known: make([]known, len(s.facts)), masks: make([]uint64, len(s.vars))}
	for i, id := range s.facts {
		if id == AsOf {
			v.known[i] = known{iv: interval{int64(fact.MinDay()), int64(fact.MaxDay())}}
			continue
		}
		v.known[i] = anything(fact.Get(id))
	}
	for l := range s.vars {
		v.masks[l] = uint64(1)<<uint(s.vars[l].domain) - 1
	}
	return v
}

// parting is the search for a completion on which two functions part.
type parting struct {
	s       *scratch
	view    view
	support bitset
	bonds   []*relation // the relations that bear on the support
	c       ref         // in the small diagram: 1 for what has not been ruled out
	same    map[[3]ref]bool
	chosen  map[int32]int // the value of each variable on the way down
}

// bind collects the relations that bear on the support, directly or through one
// another, and the function that is 1 where each of them, taken by itself, can
// hold.
func (p *parting) bind() {
	s, sp := p.s, p.s.book.space
	facts := map[fact.ID]bool{}
	p.support.each(func(l int) {
		for _, id := range sp.factsOf(int32(l)) {
			facts[id] = true
		}
	})
	p.c = 1
	taken := map[int]bool{}
	for grown := true; grown; {
		grown = false
		for i := range sp.relations {
			rel := &sp.relations[i]
			touches := rel.level >= 0 && p.support.has(int(rel.level))
			for _, t := range rel.q.Terms {
				touches = touches || rel.level < 0 && facts[t.Fact]
			}
			if taken[i] || !touches { // a quantity that neither node tests binds nothing
				continue
			}
			taken[i], grown = true, true
			p.bonds = append(p.bonds, rel)
			p.c = s.small.apply(opMin, p.c, p.view.relate(s.small, rel))
			for _, t := range rel.q.Terms {
				facts[t.Fact] = true
			}
		}
	}
}

// search looks for a parting path; where relations rule the path out only
// together, it takes the reason out of the space and looks again.
func (p *parting) search(fx, fy ref) (Witness, bool) {
	for {
		p.same, p.chosen = map[[3]ref]bool{}, map[int32]int{}
		x, y, parts := p.find(fx, fy, p.c)
		if !parts {
			return Witness{}, false
		}
		bands := map[int32]int{}
		for l, i := range p.chosen {
			if p.bonded(l) {
				bands[l] = i
			}
		}
		if p.system(bands).possible() {
			return p.witness(law.Finding(x), law.Finding(y), bands), true
		}
		for l, i := range bands { // what is left when nothing more can be spared
			delete(bands, l)
			if p.system(bands).possible() {
				bands[l] = i
			}
		}
		p.exclude(bands)
	}
}

// find walks the two functions and what is not ruled out side by side, down to
// terminals that differ. A triple below which every path agrees is not walked
// twice.
func (p *parting) find(x, y, c ref) (ref, ref, bool) {
	if c == 0 || x == y {
		return 0, 0, false
	}
	if x < firstNode && y < firstNode && c == 1 {
		return x, y, true
	}
	key := [3]ref{x, y, c}
	if p.same[key] {
		return 0, 0, false
	}
	d, small := p.s.book.diagram, p.s.small
	lx, ly, lc := d.levelOf(x), d.levelOf(y), small.levelOf(c)
	level := min(lx, ly, lc)
	for i := range int(d.domain[level]) {
		kx, ky, kc := x, y, c
		if lx == level {
			kx = d.children(x)[i]
		}
		if ly == level {
			ky = d.children(y)[i]
		}
		if lc == level {
			kc = small.children(c)[i]
		}
		p.chosen[level] = i
		if x, y, parts := p.find(kx, ky, kc); parts {
			return x, y, true
		}
	}
	delete(p.chosen, level)
	p.same[key] = true
	return 0, 0, false
}

// bonded reports whether a relation binds the variable.
func (p *parting) bonded(level int32) bool {
	v := &p.s.book.space.vars[level]
	for _, rel := range p.bonds {
		if rel.level == level || v.qty == nil && rel.q.uses(v.fact) {
			return true
		}
	}
	return false
}

// exclude takes the completions in which all these variables have these values
// out of the space.
func (p *parting) exclude(bands map[int32]int) {
	small := p.s.small
	out := ref(0)
	for l, i := range bands {
		out = small.apply(opMax, out, small.leaf(l, 1<<uint(i), 0, 1))
	}
	p.c = small.apply(opMin, p.c, out)
}

// system writes the relations, with the variables held to the given bands, as
// inequalities between whole numbers.
func (p *parting) system(bands map[int32]int) *system {
	sp := p.s.book.space
	sys := &system{place: map[fact.ID]int{}}
	for _, rel := range p.bonds {
		for _, t := range rel.q.Terms {
			if _, ok := sys.place[t.Fact]; ok {
				continue
			}
			x := p.view.of(t.Fact).iv
			l := sp.byFact[t.Fact][0]
			if i, ok := bands[l]; ok {
				x = sp.vars[l].band(i, x)
			}
			sys.place[t.Fact] = len(sys.place)
			sys.within([]Term{{t.Fact, 1}}, x.lo, x.hi)
		}
	}
	for _, rel := range p.bonds {
		if rel.level < 0 {
			sys.within(rel.q.Terms, 0, math.MaxInt64)
			continue
		}
		if i, ok := bands[rel.level]; ok {
			x := sp.vars[rel.level].band(i, interval{math.MinInt64, math.MaxInt64})
			sys.within(rel.q.Terms, x.lo, x.hi)
		}
	}
	return sys
}

// witness writes out the path that was found.
func (p *parting) witness(x, y law.Finding, bands map[int32]int) Witness {
	sp := p.s.book.space
	w := Witness{X: x, Y: y, Facts: fact.Facts{}}
	numbers := p.system(bands).solution()
	ids := map[fact.ID]bool{}
	p.support.each(func(l int) {
		for _, id := range sp.factsOf(int32(l)) {
			if id != AsOf {
				ids[id] = true
			}
		}
	})
	for _, id := range sortFacts(ids) {
		w.Facts[id] = fact.Answer{Value: p.valueOf(id, numbers)}
	}
	w.AsOf = law.Day(p.valueOf(AsOf, nil).Lo)
	for l := range sp.vars {
		if i, ok := p.chosen[int32(l)]; ok {
			w.Bands = append(w.Bands, sp.vars[l].said(i))
		}
	}
	return w
}

// valueOf gives one value of a fact on the path: that of the solution, else the
// lowest that was chosen, else the lowest there is.
func (p *parting) valueOf(id fact.ID, numbers map[fact.ID]int64) fact.Value {
	if n, ok := numbers[id]; ok {
		return fact.Int(n)
	}
	sp := p.s.book.space
	levels := sp.byFact[id]
	if len(levels) == 0 { // only the day, where no rule asks for it
		return fact.Int(0)
	}
	v := &sp.vars[levels[0]]
	if v.option >= 0 {
		var set fact.Value
		for _, l := range levels {
			if p.chosen[l] == 1 {
				set.Options |= 1 << uint(sp.vars[l].option)
			}
		}
		return set
	}
	i := p.chosen[levels[0]]
	if id == AsOf {
		return fact.Int(v.band(i, p.view.of(id).iv).lo)
	}
	switch fact.Get(id).Kind {
	case fact.Flag:
		return fact.Bool(i == 1)
	case fact.Choice:
		return fact.Value{Options: 1 << uint(i)}
	}
	return fact.Int(v.band(i, p.view.of(id).iv).lo)
}

// said describes value i of a variable.
func (v *variable) said(i int) Band {
	b := Band{Fact: v.fact, Quantity: v.qty}
	if v.qty != nil {
		b.Kind = v.qty.Kind
		x := v.band(i, interval{math.MinInt64, math.MaxInt64})
		b.Lo, b.Hi = x.lo, x.hi
		return b
	}
	if v.fact == AsOf {
		b.Kind = fact.Date
		x := v.band(i, interval{int64(fact.MinDay()), int64(fact.MaxDay())})
		b.Lo, b.Hi = x.lo, x.hi
		return b
	}
	d := fact.Get(v.fact)
	b.Kind = d.Kind
	switch d.Kind {
	case fact.Flag:
		b.Yes = i == 1
	case fact.Choice:
		b.Option = d.Options[i].ID
	case fact.Choices:
		b.Option, b.Yes = d.Options[v.option].ID, i == 1
	default:
		whole := bounds(d.Kind)
		x := v.band(i, interval{whole.Lo, whole.Hi})
		b.Lo, b.Hi = x.lo, x.hi
	}
	return b
}
