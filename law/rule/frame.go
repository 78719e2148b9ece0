package rule

import "math/bits"

// frame is one view laid over the diagram, with what is worked out under it.
type frame struct {
	s      *scratch
	view   *view
	masks  []uint64 // of the view for which the rest holds
	known  []known  // of the same, for the facts that enter relations
	epoch  uint32
	fresh  []uint32       // by level: the epoch since which it and all below are unchanged
	setAt  []uint32       // per diagram node: the epoch in which set is valid
	set    []uint8        // the terminals reached from the node
	cutAt  []uint32       // per diagram node: the epoch in which cut is valid
	cut    []ref          // the restricted form of each node, in small
	joined map[uint64]ref // the constraint that some relations make, in small
}

// lay makes ready to answer for a view. Results found for the last one stand
// where nothing changed at their variable or below it.
func (f *frame) lay(v *view) *frame {
	f.view = v
	low := -1
	for l, m := range v.masks {
		if f.masks[l] != m {
			low = l
		}
	}
	if f.epoch == 0 {
		low = len(f.masks) - 1
		f.known = make([]known, len(v.known))
	}
	related := low >= 0
	if low >= 0 {
		copy(f.masks, v.masks)
		f.epoch++
		if f.epoch == 0 { // the counter has come round
			clear(f.setAt)
			clear(f.cutAt)
			f.epoch = 1
			low = len(f.masks) - 1
		}
		for l := range low + 1 {
			f.fresh[l] = f.epoch
		}
		f.s.paired = false
	}
	f.s.book.space.entered.each(func(i int) {
		if f.known[i] != v.known[i] {
			f.known[i], related = v.known[i], true
		}
	})
	if related {
		clear(f.joined)
	}
	return f
}

// reach gives the set of terminals that completions of the view reach where no
// relation between facts is minded. Once it is clear that the finding is open the
// rest is not looked at: the set then holds NotMet and something else.
func (f *frame) reach(r ref) uint8 {
	if r < firstNode {
		return 1 << uint(r)
	}
	d := f.s.book.diagram
	if len(f.setAt) == 0 {
		f.setAt, f.set = make([]uint32, len(d.level)), make([]uint8, len(d.level))
	}
	return f.reached(d, r)
}

func (f *frame) reached(d *diagram, r ref) uint8 {
	if r < firstNode {
		return 1 << uint(r)
	}
	i := r - firstNode
	level := d.level[i]
	if f.setAt[i] >= f.fresh[level] {
		return f.set[i]
	}
	var set uint8
	kids := d.kids[d.start[i]:]
	for m := f.masks[level]; m != 0; m &= m - 1 {
		set |= f.reached(d, kids[bits.TrailingZeros64(m)])
		if set&1 != 0 && set > 1 {
			break
		}
	}
	f.setAt[i], f.set[i] = f.epoch, set
	return set
}

// restrict gives a function of the book under the view in the small diagram,
// reduced: a variable stands in it only where the function still depends on it.
func (f *frame) restrict(r ref) ref {
	if r < firstNode {
		return r
	}
	d := f.s.book.diagram
	if len(f.cutAt) == 0 {
		f.cutAt, f.cut = make([]uint32, len(d.level)), make([]ref, len(d.level))
	}
	return f.restricted(d, r)
}

func (f *frame) restricted(d *diagram, r ref) ref {
	if r < firstNode {
		return r
	}
	i := r - firstNode
	level := d.level[i]
	if f.cutAt[i] != 0 && f.cutAt[i] >= f.fresh[level] {
		return f.cut[i]
	}
	mask := f.masks[level]
	first := bits.TrailingZeros64(mask)
	start := d.start[i]
	var out ref
	if single(mask) {
		out = f.restricted(d, d.kids[start+int32(first)])
	} else {
		small := f.s.small
		row := small.row(d.domain[level])
		for i := range row {
			// A value that is ruled out repeats an allowed one, so that it neither
			// keeps the variable alive nor drops it.
			j := i
			if mask&(1<<uint(i)) == 0 {
				j = first
			}
			row[i] = f.restricted(d, d.kids[start+int32(j)])
		}
		out = small.make(level, row)
		small.unrow()
	}
	f.cutAt[i], f.cut[i] = f.epoch, out
	return out
}

// constraint gives, in the small diagram, the function that is 1 for the
// completions that can occur together, as far as that matters for r, a function
// restricted under the frame's view: 1 where no relation couples two variables
// that are still open.
func (f *frame) constraint(r ref) ref {
	if r < firstNode {
		return 1
	}
	sp := f.s.book.space
	open := f.s.below.of(f.s.small, r)
	which := sp.coupling(f.view.known, open)
	if which == 0 {
		return 1
	}
	if c, ok := f.joined[which]; ok {
		return c
	}
	c := ref(1)
	for i := range sp.relations {
		if which&(1<<uint(i)) != 0 {
			c = f.s.small.apply(opMin, c, f.view.relate(f.s.small, &sp.relations[i]))
		}
	}
	f.joined[which] = c
	return c
}

// bound gives a restricted function with void where the constraint rules the
// completion out.
func (f *frame) bound(r ref) (guarded, constraint ref) {
	c := f.constraint(r)
	if c == 1 {
		return r, 1
	}
	return f.s.small.apply(opGuard, c, r), c
}

// terminals gives the set of terminals that completions of the view reach from a
// node of the book, as far as a finding needs it.
func (f *frame) terminals(n *about, restricted func(ref) ref) uint8 {
	set := f.reach(n.ref)
	if bits.OnesCount8(set) == 1 || !n.coupled {
		return set
	}
	g, _ := f.bound(restricted(n.ref))
	return f.s.below.leads(f.s.small, g) &^ leadsToVoid
}
