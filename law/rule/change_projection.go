package rule

import (
	"math/bits"

	"bangxin/law"
)

// projection takes variables out of functions: those with a mask are joined over
// the values in it that the constraint allows. One projection is made at a time.
type projection struct {
	w     *search
	from  *diagram
	masks []uint64 // 0 keeps the variable
	leaf  func(ref) ref
	whole ref            // the constraint it begins with
	memo  map[[2]ref]ref // under what is left of the constraint lower down
}

// nodeMemo holds a result for each node, valid in one round.
type nodeMemo struct {
	at []uint32
	to []ref
}

func (m *nodeMemo) get(i int, round uint32) (ref, bool) {
	if i < len(m.at) && m.at[i] == round {
		return m.to[i], true
	}
	return 0, false
}

func (m *nodeMemo) set(i int, round uint32, r ref) {
	if i >= len(m.at) {
		m.at = append(m.at, make([]uint32, i+1)...)
		m.to = append(m.to, make([]ref, len(m.at)-len(m.to))...)
	}
	m.at[i], m.to[i] = round, r
}

func (w *search) projection(from *diagram, masks []uint64, whole ref) *projection {
	w.round++
	return &projection{w: w, from: from, masks: masks, whole: whole, memo: map[[2]ref]ref{}}
}

// done gives what was made of a function before.
func (p *projection) done(f, c ref) (ref, bool) {
	switch c {
	case 1:
		return p.w.met[0].get(int(f-firstNode), p.w.round)
	case p.whole:
		return p.w.met[1].get(int(f-firstNode), p.w.round)
	}
	r, ok := p.memo[[2]ref{f, c}]
	return r, ok
}

func (p *projection) note(f, c, r ref) {
	switch c {
	case 1:
		p.w.met[0].set(int(f-firstNode), p.w.round, r)
	case p.whole:
		p.w.met[1].set(int(f-firstNode), p.w.round, r)
	default:
		p.memo[[2]ref{f, c}] = r
	}
}

func (p *projection) apply(f, c ref) ref {
	if c == 0 {
		return void
	}
	if f < firstNode {
		if p.leaf != nil && f != void {
			return p.leaf(f)
		}
		return f
	}
	if r, ok := p.done(f, c); ok {
		return r
	}
	small := p.w.s.small
	lf, lc := p.from.levelOf(f), small.levelOf(c)
	level := min(lf, lc)
	next := func(i int) ref {
		kf, kc := f, c
		if lf == level {
			kf = p.from.children(f)[i]
		}
		if lc == level {
			kc = small.children(c)[i]
		}
		return p.apply(kf, kc)
	}
	var r ref
	if mask := p.masks[level]; mask != 0 {
		r = void
		for m := mask; m != 0 && r != ref(law.Open); m &= m - 1 {
			r = p.w.join(r, next(bits.TrailingZeros64(m)))
		}
	} else {
		row := small.row(small.domain[level])
		for i := range row {
			row[i] = next(i)
		}
		r = small.make(level, row)
		small.unrow()
	}
	p.note(f, c, r)
	return r
}

// join combines what two completions give: the same where they agree, contested
// where one is contested and the other contested or met, else open.
func (w *search) join(a, b ref) ref {
	open := ref(law.Open)
	switch {
	case a == b || b == void:
		return a
	case a == void:
		return b
	case a == open || b == open:
		return open
	case a > b:
		a, b = b, a
	}
	if b < firstNode {
		if a == ref(law.Contested) && b == ref(law.Met) {
			return a
		}
		return open
	}
	key := [2]ref{a, b}
	if r, ok := w.joins[key]; ok {
		return r
	}
	d := w.s.small
	la, lb := d.levelOf(a), d.levelOf(b)
	level := min(la, lb)
	row := d.row(d.domain[level])
	for i := range row {
		ka, kb := a, b
		if la == level {
			ka = d.children(a)[i]
		}
		if lb == level {
			kb = d.children(b)[i]
		}
		row[i] = w.join(ka, kb)
	}
	r := d.make(level, row)
	d.unrow()
	w.joins[key] = r
	return r
}
