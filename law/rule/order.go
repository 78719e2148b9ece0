package rule

import (
	"math"
	"math/bits"
	"slices"

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
	s.ask.lay(c.asking())
	w := &s.weigher
	w.begin(s, ids)
	for _, n := range nodes {
		if r := s.ask.restrict(c.book.refs[n]); r >= firstNode {
			w.weigh(r)
		}
	}
	list := w.list
	slices.SortStableFunc(list, func(a, b weight) int {
		// Settled shares are compared as fractions, the likelier sides as far as a
		// sum of many small shares can be told from another.
		if d := b.settled*a.answers - a.settled*b.answers; d != 0 {
			return d
		}
		if d := math.Round(b.purity*1e9) - math.Round(a.purity*1e9); d != 0 {
			return int(math.Copysign(1, d))
		}
		return fact.Get(a.id).Index - fact.Get(b.id).Index
	})
	out := make([]fact.ID, len(list))
	for i := range list {
		out[i] = list[i].id
	}
	return out
}

// weight is what the answers to a fact would settle.
type weight struct {
	id      fact.ID
	answers int // how many
	settled int // how many of them settle a node, added up over the nodes
	purity  float64
}

// block is a run of variables that an answer fixes at once: the options of a
// multiple choice, or one variable.
type block struct {
	fact    int // the place in the list of weights
	lo, hi  int32
	several bool // the options of a multiple choice
}

// weigher finds, for functions of the small diagram, which share of their
// completions reaches each finding after each answer, every value of a variable
// counting alike.
//
// A function is walked once from the top, carrying to each node the share of
// completions that arrive there. When the walk comes to the variables of a fact,
// the shares that stand above them are followed for each answer and weighed with
// what the nodes below lead to.
type weigher struct {
	s      *scratch
	list   []weight
	blocks []block // by level
	idle   []int   // the places in the list of facts without answers that any rule tells apart

	begun   uint32   // counts begin
	plainAt []uint32 // per node: the begin for which plain is valid
	plain   [][3]float64
	round   uint32   // counts weigh
	metAt   []uint32 // per node: the round in which arrive is valid
	arrive  []float64
	queue   [][]ref // by level: the nodes arrived at and not yet passed
	levels  []int32 // the levels that have any, rising
}

// begin is for functions restricted under the scratch's view ask.
func (w *weigher) begin(s *scratch, ids []fact.ID) {
	w.s = s
	w.list, w.blocks, w.idle = w.list[:0], w.blocks[:0], w.idle[:0]
	sp := s.book.space
	if w.queue == nil {
		w.queue = make([][]ref, len(sp.vars))
	}
	for i, id := range ids {
		n := 0
		each := func(l int32) {
			w.blocks = append(w.blocks, block{i, l, l, false})
			n += bits.OnesCount64(s.ask.masks[l])
		}
		levels := sp.byFact[id]
		switch {
		case len(levels) > 1:
			w.blocks = append(w.blocks, block{i, levels[0], levels[len(levels)-1], true})
			n = len(levels) + 1
		case !single(s.ask.masks[levels[0]]):
			each(levels[0])
		default: // a fact that no rule tests by itself acts through its quantities
			for _, q := range sp.ofFact[id] {
				each(sp.byQty[q.ID])
			}
		}
		if n == 0 { // it counts as one answer that changes nothing
			w.idle, n = append(w.idle, i), 1
		}
		w.list = append(w.list, weight{id: id, answers: n})
	}
	slices.SortFunc(w.blocks, func(a, b block) int { return int(a.lo - b.lo) })
	if w.begun++; w.begun == 0 {
		clear(w.plainAt)
		w.begun = 1
	}
}

// weigh adds what the answers would settle of one function.
func (w *weigher) weigh(f ref) {
	d := w.s.small
	if n := len(d.level); len(w.metAt) < n {
		w.metAt = append(w.metAt, make([]uint32, n-len(w.metAt))...)
		w.arrive = append(w.arrive, make([]float64, n-len(w.arrive))...)
		w.plainAt = append(w.plainAt, make([]uint32, n-len(w.plainAt))...)
		w.plain = append(w.plain, make([][3]float64, n-len(w.plain))...)
	}
	if w.round++; w.round == 0 {
		clear(w.metAt)
		w.round = 1
	}
	var ended [3]float64 // the shares of completions that have come to an end
	w.come(f, 1, &ended)
	on := w.s.below.of(d, f)
	whole := w.shares(f)
	for _, b := range w.blocks {
		bears := false
		for l := b.lo; l <= b.hi && !bears; l++ {
			bears = on.has(int(l))
		}
		if !bears {
			w.count(b, whole, w.answersOf(b))
			continue
		}
		w.pass(b.lo, &ended)
		w.answer(b, ended)
	}
	for _, i := range w.idle {
		w.count(block{fact: i}, whole, 1)
	}
	for _, level := range w.levels { // what is left below the last block
		w.queue[level] = w.queue[level][:0]
	}
	w.levels = w.levels[:0]
}

// answersOf gives the number of answers that fix a block.
func (w *weigher) answersOf(b block) int {
	if b.several {
		return int(b.hi-b.lo) + 2
	}
	return bits.OnesCount64(w.s.ask.masks[b.lo])
}

// count notes that n answers leave a function with these shares.
func (w *weigher) count(b block, p [3]float64, n int) {
	x := &w.list[b.fact]
	if p[0] == 0 || p[1] == 0 && p[2] == 0 { // all not met, or none not met
		x.settled += n
	}
	x.purity += max(p[0], p[1], p[2]) * float64(n) / float64(x.answers)
}

// come carries a share of completions to a node.
func (w *weigher) come(f ref, share float64, ended *[3]float64) {
	if f < firstNode {
		if f < 3 {
			ended[f] += share
		}
		return
	}
	i := f - firstNode
	if w.metAt[i] == w.round {
		w.arrive[i] += share
		return
	}
	w.metAt[i], w.arrive[i] = w.round, share
	level := w.s.small.level[i]
	if len(w.queue[level]) == 0 {
		at, _ := slices.BinarySearch(w.levels, level)
		w.levels = slices.Insert(w.levels, at, level)
	}
	w.queue[level] = append(w.queue[level], f)
}

// pass moves everything above a level down to it.
func (w *weigher) pass(to int32, ended *[3]float64) {
	d := w.s.small
	for len(w.levels) > 0 && w.levels[0] < to {
		level := w.levels[0]
		w.levels = slices.Delete(w.levels, 0, 1)
		mask := w.s.ask.masks[level]
		n := float64(bits.OnesCount64(mask))
		for _, f := range w.queue[level] {
			kids, share := d.children(f), w.arrive[f-firstNode]/n
			for m := mask; m != 0; m &= m - 1 {
				w.come(kids[bits.TrailingZeros64(m)], share, ended)
			}
		}
		w.queue[level] = w.queue[level][:0]
	}
}

// answer weighs each answer that fixes the block, everything having been carried
// down to it.
func (w *weigher) answer(b block, ended [3]float64) {
	rest := ended
	add := func(p *[3]float64, f ref, share float64) {
		k := w.shares(f)
		for i := range p {
			p[i] += share * k[i]
		}
	}
	var in []ref // the nodes of the block itself at which completions arrive
	for _, level := range w.levels {
		if level <= b.hi {
			in = append(in, w.queue[level]...)
			continue
		}
		for _, f := range w.queue[level] {
			add(&rest, f, w.arrive[f-firstNode])
		}
	}
	d := w.s.small
	for i, n := 0, w.answersOf(b); i < n; i++ {
		p := rest
		for _, f := range in {
			k := f
			for k >= firstNode && d.level[k-firstNode] <= b.hi {
				level := d.level[k-firstNode]
				k = d.children(k)[w.valueOf(b, level, i)]
			}
			add(&p, k, w.arrive[f-firstNode])
		}
		w.count(b, p, 1)
	}
}

// valueOf gives the value of a variable of the block under its i-th answer.
func (w *weigher) valueOf(b block, level int32, i int) int {
	if b.several { // the i-th option alone; after the last, none
		if int(level-b.lo) == i {
			return 1
		}
		return 0
	}
	m := w.s.ask.masks[level]
	for ; i > 0; i-- {
		m &= m - 1
	}
	return bits.TrailingZeros64(m)
}

// shares gives the shares of a function before any answer.
func (w *weigher) shares(f ref) [3]float64 {
	if f < firstNode {
		var p [3]float64
		if f < 3 {
			p[f] = 1
		}
		return p
	}
	i := f - firstNode
	if w.plainAt[i] == w.begun {
		return w.plain[i]
	}
	mask := w.s.ask.masks[w.s.small.level[i]]
	kids := w.s.small.children(f)
	var p [3]float64
	n := float64(bits.OnesCount64(mask))
	for m := mask; m != 0; m &= m - 1 {
		k := w.shares(kids[bits.TrailingZeros64(m)])
		for i := range p {
			p[i] += k[i] / n
		}
	}
	w.plainAt[i], w.plain[i] = w.begun, p
	return p
}
