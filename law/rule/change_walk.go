package rule

import (
	"math/bits"

	"bangxin/law"
)

// walk finds the smallest sets of at most left facts that lead the functions to
// each finding looked for.
func (w *search) walk(refs []ref, left int) *sets4 {
	if w.stopped() {
		return &sets4{}
	}
	if left == 0 {
		refs = w.quiet(refs)
	}
	if f, ok := settled(refs); ok {
		var out sets4
		if w.want&(1<<uint(f)) != 0 {
			out[f] = []factSet{0}
		}
		return &out
	}
	if !w.possible(refs) {
		return &sets4{}
	}
	key := keyOf(refs, left)
	if r, ok := w.seen[key]; ok {
		return r
	}
	l := w.top(refs)
	out := *w.walk(w.stay(refs, l), left)
	if left > 0 && l.place != 0 {
		var changed sets4
		w.change(refs, l, func(next []ref) { gather(&changed, w.walk(next, left-1)) })
		for f := range changed {
			if len(changed[f]) == 0 {
				continue
			}
			all := append([]factSet(nil), out[f]...)
			for _, set := range changed[f] {
				all = append(all, set.with(l.place))
			}
			out[f] = smallest(all)
		}
	}
	w.seen[key] = &out
	return &out
}

func gather(into, from *sets4) {
	for f := range from {
		if len(from[f]) > 0 {
			into[f] = append(into[f], from[f]...)
		}
	}
}

// top gives the fact that the functions test first.
func (w *search) top(refs []ref) *lever {
	level := leafLevel
	for _, r := range refs {
		level = min(level, w.s.small.levelOf(r))
	}
	return w.byLevel[level]
}

// stay gives the functions that are left when a fact stays as it is: one for
// each side of a dispute.
func (w *search) stay(refs []ref, l *lever) []ref {
	out := make([]ref, 0, len(refs)*len(l.stays))
	for _, r := range refs {
		for _, masks := range l.stays {
			out = append(out, w.held(r, l, masks))
		}
	}
	return normal(out)
}

// held joins a function over the values that a fact may have.
func (w *search) held(f ref, l *lever, masks []uint64) ref {
	d := w.s.small
	level := d.levelOf(f)
	i := int(level - l.levels[0])
	if f < firstNode || i < 0 || i >= len(l.levels) {
		return f
	}
	r := void
	for m := masks[i]; m != 0 && r != ref(law.Open); m &= m - 1 {
		r = w.join(r, w.held(d.children(f)[bits.TrailingZeros64(m)], l, masks))
	}
	return r
}

// quiet gives what the functions come to when every fact stays.
func (w *search) quiet(refs []ref) []ref {
	for _, r := range refs {
		if w.disputes(r) {
			return refs // sides must be settled last; the walk does that
		}
	}
	out := make([]ref, len(refs))
	for i, r := range refs {
		out[i] = w.calmed(r)
	}
	return normal(out)
}

// disputes reports whether a function may test a fact in dispute.
func (w *search) disputes(f ref) bool { return f >= firstNode && len(w.sides) > 0 }

func (w *search) calmed(f ref) ref {
	if f < firstNode {
		return f
	}
	if r, ok := w.calm[f]; ok {
		return r
	}
	d := w.s.small
	level := d.levelOf(f)
	l := w.byLevel[level]
	r := void
	for m := l.stays[0][level-l.levels[0]]; m != 0 && r != ref(law.Open); m &= m - 1 {
		r = w.join(r, w.calmed(d.children(f)[bits.TrailingZeros64(m)]))
	}
	w.calm[f] = r
	return r
}

// change calls f with the functions left by each value that a fact may change
// to.
func (w *search) change(refs []ref, l *lever, f func([]ref)) {
	if l.def == nil || len(l.levels) == 1 && l.allow != 0 {
		for m := l.allow; m != 0; m &= m - 1 {
			f(w.at(refs, l.levels[0], bits.TrailingZeros64(m)))
		}
		return
	}
	if l.multiple() {
		w.choose(refs, l, 0, choice{fits: l.region.listed()}, func(next []ref, _ choice) { f(next) })
	}
}

// at follows one value of a variable.
func (w *search) at(refs []ref, level int32, i int) []ref {
	out := make([]ref, len(refs))
	for j, r := range refs {
		out[j] = r
		if r >= firstNode && w.s.small.levelOf(r) == level {
			out[j] = w.s.small.children(r)[i]
		}
	}
	return normal(out)
}

// choice is what has been chosen of a multiple choice on the way down.
type choice struct {
	with, without uint64 // the options decided either way
	fits          uint64 // of the sets listed in the region: those still fitted, as bits
}

// listed gives a bit for each set that the region lists.
func (r region) listed() uint64 {
	return uint64(1)<<uint(len(r.only)+len(r.except)) - 1
}

// choose goes through the options of a multiple choice from the i-th on and
// calls f with the functions each choice leaves. Options that no function tests
// are left undecided, save where that would hide one of the sets listed.
func (w *search) choose(refs []ref, l *lever, i int, ch choice, f func([]ref, choice)) {
	r := l.region
	if i == len(l.levels) {
		if ch.fits == 0 && r.only == nil || ch.fits != 0 && r.only != nil {
			f(refs, ch)
		}
		return
	}
	level := l.levels[i]
	option := uint64(1) << uint(w.c.book.space.vars[level].option)
	tested := false
	for _, g := range refs {
		tested = tested || w.s.small.levelOf(g) == level
	}
	if !tested && r.only == nil {
		ch.fits = 0 // this option can always be chosen so as to differ
		w.choose(refs, l, i+1, ch, f)
		return
	}
	listed := r.only
	if listed == nil {
		listed = r.except
	}
	for b := range 2 {
		next := ch
		if b == 1 {
			next.with |= option
		} else {
			next.without |= option
		}
		for j, set := range listed {
			if (set&option != 0) != (b == 1) {
				next.fits &^= 1 << uint(j)
			}
		}
		if r.only != nil && next.fits == 0 {
			continue
		}
		w.choose(w.at(refs, level, b), l, i+1, next, f)
	}
}

// possible reports whether a finding looked for can still come out: a cheap
// test that never errs on the side of no.
func (w *search) possible(refs []ref) bool {
	every, some := uint8(15), uint8(0)
	for _, r := range refs {
		t := w.terminals(r)
		every &= t
		some |= t
	}
	const notMet, contested, met, open = 1 << law.NotMet, 1 << law.Contested, 1 << law.Met, 1 << law.Open
	if w.want&every&(notMet|met) != 0 || w.want&open != 0 {
		return true
	}
	if w.want&contested == 0 {
		return false
	}
	if len(w.sides) > 0 {
		return some&(contested|met) != 0
	}
	return some&contested != 0
}

// terminals gives the set of terminals a function has.
func (w *search) terminals(f ref) uint8 {
	if f == void {
		return 1 << law.Open
	}
	if f < firstNode {
		return 1 << uint(f)
	}
	if t, ok := w.known[f]; ok {
		return t
	}
	var t uint8
	for _, k := range w.s.small.children(f) {
		t |= w.terminals(k)
	}
	w.known[f] = t
	return t
}
