package rule

import (
	"slices"

	"bangxin/law/fact"
)

// Moved tells on which nodes a change of answers can bear, in their findings, in
// what is open below them and in what is said of them. Everything asked of the
// others is answered as before.
type Moved struct {
	book  *Book
	slots bitset // of the facts answered otherwise
	all   bool
}

// Moved compares two sets of answers, laid over the book as of the same day.
func (b *Book) Moved(before, after fact.Facts) *Moved {
	m := &Moved{book: b, slots: newBitset(len(b.space.facts))}
	disputes := 0
	note := func(id fact.ID) {
		if slot, ok := b.space.slot[id]; ok {
			m.slots.add(slot)
		}
	}
	for id, x := range after {
		if y, ok := before[id]; !ok || !alike(x, y) {
			note(id)
		}
		if x.Standing == fact.Disputed {
			disputes++
		}
	}
	for id, y := range before {
		if _, ok := after[id]; !ok {
			note(id)
		}
		if y.Standing == fact.Disputed {
			disputes++
		}
	}
	// Where not all sides are combined, which are depends on all facts in dispute.
	m.all = disputes > maxDisputes
	return m
}

// alike reports whether two answers are the same in everything.
func alike(x, y fact.Answer) bool {
	if x.State != y.State || x.Value != y.Value || x.Standing != y.Standing || x.Note != y.Note {
		return false
	}
	if (x.Against == nil) != (y.Against == nil) || x.Against != nil && *x.Against != *y.Against {
		return false
	}
	return slices.Equal(x.Evidence, y.Evidence)
}

// Bears reports whether the change can bear on a node of the book.
func (m *Moved) Bears(n *Node) bool { return m.all || m.book.about[n].rests.meets(m.slots) }

// restsOn works out on which facts a node rests: those its tests name, and those
// that ties bind to them, one through another.
func (b *Book) restsOn(n *Node) bitset {
	if a := b.about[n]; a.rests != nil {
		return a.rests
	}
	sp := b.space
	r := newBitset(len(sp.facts))
	for _, k := range n.Kids {
		r.or(b.restsOn(k))
	}
	if n.Op == OpTest {
		if q := n.Test.Quantity; q != nil {
			for _, t := range sp.terms[q.ID] {
				r.add(t.slot)
			}
		} else {
			r.add(sp.slot[n.Test.Fact])
		}
		for again := true; again; {
			again = false
			for _, rel := range sp.relations[len(sp.qtys):] {
				if !anyTerm(&rel, r) {
					continue
				}
				for _, t := range rel.terms {
					again = again || !r.has(t.slot)
					r.add(t.slot)
				}
			}
		}
	}
	b.about[n].rests = r
	return r
}
