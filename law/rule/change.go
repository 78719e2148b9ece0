package rule

import (
	"context"
	"fmt"
	"sort"

	"bangxin/law"
	"bangxin/law/fact"
)

// ChangeKind parts the changes that would turn a finding.
type ChangeKind uint8

// The two kinds. A set of changes is of one kind throughout.
const (
	// Learn: facts not known that could still be learned. They are those unasked,
	// answered "don't know", assumed, known as a range, or disputed; a disputed fact
	// would be settled one way or the other.
	Learn ChangeKind = iota
	// Otherwise: known facts that would have to be otherwise than they are stated,
	// by either side where they are disputed.
	Otherwise
)

// String gives "learn" or "otherwise".
func (k ChangeKind) String() string {
	if k == Otherwise {
		return "otherwise"
	}
	return "learn"
}

// Change is a smallest set of facts that, changed, turns a finding to another:
// no part of it does.
type Change struct {
	Kind  ChangeKind
	From  law.Finding
	To    law.Finding
	Facts []fact.ID // one to three, in dictionary order
	// Ways are what the facts would have to be: any one of them turns the finding.
	Ways []Way
}

// Way is one way to make a change: for each fact of it what it would need, in
// the order of Change.Facts.
type Way []Need

// Need is what one fact would have to be.
type Need struct {
	Fact fact.ID
	// Any are the values of which one is needed, in rising order; for numbers and
	// days as intervals any value of which will do. Not for multiple choices.
	Any []fact.Value
	// With and Without are, of a multiple choice, the options that would have to be
	// chosen and not be chosen, as bits in the order of the dictionary. Of a known
	// one only what differs from the answer is listed.
	With, Without uint64
}

// MostChanged is the greatest number of facts in a change.
const MostChanged = 3

// ChangeOptions say which changes are looked for.
type ChangeOptions struct {
	// Most bounds the facts of a set: 1 to MostChanged; 0 stands for MostChanged.
	Most int
	// Exclude, where set, keeps a fact out of all changes of the kind: it is left as
	// it is.
	Exclude func(ChangeKind, fact.ID) bool
	// Progress, where set, is told how much of the work is done. It is called on the
	// caller's goroutine.
	Progress func(done, total int)
}

// Changes lists all inclusion-minimal sets of at most three facts that, changed,
// turn the finding of a node to another finding, for every other finding by
// itself: a set that turns "met" to "not met" is listed even where a part of it
// already turns it to "contested".
//
// Every fact that is not changed stays as it is: known facts at their value,
// unknown ones unknown, assumptions assumed, disputes in dispute. A finding is
// what Finding gives for the facts so changed. No change contradicts a tie that
// the facts now keep, whichever side of a dispute is taken.
//
// The search is exact. Only where several facts of one sum change together are
// Ways a choice: one box of values for each way the sum falls out, not all.
//
// It may take a quarter of a second and more where little is known: call it in
// the background, on a case of its own. It stops with ctx's error when ctx is
// done.
func (c *Case) Changes(ctx context.Context, n *Node, opts ChangeOptions) ([]Change, error) {
	if opts.Most <= 0 || opts.Most > MostChanged {
		opts.Most = MostChanged
	}
	from := c.Finding(n)
	kinds := []ChangeKind{Learn, Otherwise}
	var out []Change
	for i, kind := range kinds {
		w := c.newSearch(ctx, n, from, kind, opts)
		w.progress = func(done, total int) {
			if opts.Progress != nil {
				opts.Progress(i*passUnits+done*passUnits/total, len(kinds)*passUnits)
			}
		}
		changes, err := w.run(n)
		if err != nil {
			return nil, fmt.Errorf("look for changes: %w", err)
		}
		out = append(out, changes...)
	}
	sort.SliceStable(out, func(i, j int) bool { return lessChange(&out[i], &out[j]) })
	return out, nil
}

// passUnits is the work of one kind as Progress counts it; the number of passes
// divides it.
const passUnits = 12

// lessChange orders changes by kind, result, number of facts and dictionary.
func lessChange(a, b *Change) bool {
	switch {
	case a.Kind != b.Kind:
		return a.Kind < b.Kind
	case a.To != b.To:
		return a.To < b.To
	case len(a.Facts) != len(b.Facts):
		return len(a.Facts) < len(b.Facts)
	}
	for i := range a.Facts {
		if a.Facts[i] != b.Facts[i] {
			return fact.Get(a.Facts[i]).Index < fact.Get(b.Facts[i]).Index
		}
	}
	return false
}

// passes gives the findings that are looked for together.
//
// What is known otherwise is found in one pass for all findings. What could be
// learned is looked for one finding at a time, because a function that tells
// only one finding from the rest is far smaller.
func passes(kind ChangeKind, from law.Finding) []uint8 {
	var each []uint8
	var all uint8
	for f := law.NotMet; f <= law.Open; f++ {
		if f != from {
			each = append(each, 1<<uint(f))
			all |= 1 << uint(f)
		}
	}
	if kind == Otherwise {
		return []uint8{all}
	}
	return each
}

// lever is a fact as the search sees it: how it stays and how it may change.
type lever struct {
	id     fact.ID
	def    *fact.Def
	place  int // among the facts that may change, from 1; 0 where it may not
	slot   int
	levels []int32    // its variables, adjacent
	sides  []known    // what is possible while it stays: one entry, or two where disputed
	region region     // where it may change to
	stays  [][]uint64 // of each side: what is left to each variable
	allow  uint64     // the values it may change to, where it has one variable
}

// region is a set of values of one fact.
type region struct {
	ivs  []interval // of a flag or number: rising, apart
	opts uint64     // of a choice
	// Of a multiple choice, a set of options: one of only; or, where only is nil,
	// any that is not among except.
	only, except []uint64
}

// lever classifies a fact for a kind of change.
func (c *Case) lever(id fact.ID, kind ChangeKind, disputed bool) *lever {
	l := &lever{id: id, slot: c.book.space.slot[id], sides: []known{c.lookup(id, false, false)}, levels: c.book.space.byFact[id]}
	if id == AsOf {
		return l
	}
	l.def = fact.Get(id)
	if disputed {
		l.sides = append(l.sides, c.lookup(id, true, false))
	}
	if r, ok := c.regionOf(l, kind); ok {
		l.region, l.place = r, 1
	}
	return l
}

// regionOf says where a fact may change to, and whether it may at all.
func (c *Case) regionOf(l *lever, kind ChangeKind) (region, bool) {
	a, asked := c.facts[l.id]
	isKnown := asked && a.State == fact.Known
	whole := anything(l.def)
	switch {
	case kind == Otherwise:
		return regionOutside(l, whole), isKnown
	case asked && a.State == fact.NotApplicable:
		return region{}, false
	case !isKnown:
		return regionWithin(l.def, []known{whole}), true
	case len(l.sides) == 1 && l.sides[0].oneOf(l.def.Kind):
		return region{}, false
	}
	return regionWithin(l.def, l.sides), true
}

// oneOf reports whether a fact of that kind has one value left.
func (k known) oneOf(kind fact.Kind) bool {
	switch kind {
	case fact.Choice:
		return single(k.opts)
	case fact.Choices:
		return !k.full
	}
	return k.exact()
}

// regionWithin holds the values of the sides.
func regionWithin(def *fact.Def, sides []known) region {
	var r region
	switch def.Kind {
	case fact.Choice:
		for _, k := range sides {
			r.opts |= k.opts
		}
	case fact.Choices:
		for _, k := range sides {
			if k.full {
				return region{}
			}
			r.only = append(r.only, k.opts)
		}
	default:
		for _, k := range sides {
			r.ivs = append(r.ivs, k.iv)
		}
		r.ivs = merged(r.ivs)
	}
	return r
}

// regionOutside holds the values that no side gives.
func regionOutside(l *lever, whole known) region {
	var r region
	switch l.def.Kind {
	case fact.Choice:
		r.opts = whole.opts
		for _, k := range l.sides {
			r.opts &^= k.opts
		}
	case fact.Choices:
		for _, k := range l.sides {
			if k.full {
				return region{only: []uint64{}}
			}
			r.except = append(r.except, k.opts)
		}
	default:
		r.ivs = []interval{whole.iv}
		for _, k := range l.sides {
			r.ivs = without(r.ivs, k.iv)
		}
	}
	return r
}

// merged sorts intervals and joins those that touch.
func merged(ivs []interval) []interval {
	sort.Slice(ivs, func(i, j int) bool { return ivs[i].lo < ivs[j].lo })
	var out []interval
	for _, iv := range ivs {
		if n := len(out); n > 0 && iv.lo <= out[n-1].hi+1 {
			out[n-1].hi = max(out[n-1].hi, iv.hi)
			continue
		}
		out = append(out, iv)
	}
	return out
}

// without takes an interval out of others.
func without(ivs []interval, x interval) []interval {
	var out []interval
	for _, iv := range ivs {
		for _, part := range []interval{{iv.lo, min(iv.hi, x.lo-1)}, {max(iv.lo, x.hi+1), iv.hi}} {
			if !part.empty() {
				out = append(out, part)
			}
		}
	}
	return merged(out)
}

// mask gives the values of a single variable that some value of the region has.
func (r region) mask(v *variable) uint64 {
	if v.cuts == nil && v.domain > 1 && len(r.ivs) == 0 {
		return r.opts
	}
	var m uint64
	for _, iv := range r.ivs {
		m |= v.mask(known{iv: iv})
	}
	return m
}
