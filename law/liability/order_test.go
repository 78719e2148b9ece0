package liability

import (
	"flag"
	"slices"
	"testing"

	"bangxin/law/fact"
	"bangxin/law/rule"
)

var sift = flag.Bool("sift", false, "look for a better order of the facts and print it; takes half an hour")

// conclusions are the trees that make up nearly all of the diagram, and the
// number of nodes it has with the facts in an order.
func conclusions(t *testing.T, order []fact.ID) int {
	t.Helper()
	var roots []rule.Root
	for _, o := range offences(nil) {
		roots = append(roots, rule.Root{ID: o.key(), Node: o.tree})
	}
	roots = append(roots, rule.Root{ID: "civil", Node: civilLiable()}, rule.Root{ID: "civil.joint", Node: civilJoint()})
	b, err := rule.Compile(roots, ties(), defaults(), order...)
	if err != nil {
		t.Fatal(err)
	}
	_, nodes := b.Size()
	return nodes
}

// TestOrder: the order of the facts is worth its place: without it, the diagram
// is at least twice as large. Each fact of it is one that a rule tests, once.
func TestOrder(t *testing.T) {
	known := map[fact.ID]bool{rule.AsOf: true}
	for _, id := range Default().Book().Tests() {
		known[id] = true
	}
	for i, id := range order() {
		if !known[id] {
			t.Errorf("no rule tests %s", id)
		}
		if slices.Contains(order()[:i], id) {
			t.Errorf("%s stands twice", id)
		}
	}
	with, without := conclusions(t, order()), conclusions(t, nil)
	if 2*with > without {
		t.Errorf("%d nodes in this order, %d in that of the rules", with, without)
	}
	if *sift {
		t.Logf("%q", sifted(t, order()))
	}
}

// sifted tries each fact at every place and leaves it at the best, until nothing
// is won any more.
func sifted(t *testing.T, order []fact.ID) []fact.ID {
	best := conclusions(t, order)
	for before := best + 1; best < before; {
		before = best
		for _, id := range slices.Clone(order) {
			at := slices.Index(order, id)
			rest := slices.Delete(slices.Clone(order), at, at+1)
			for p := range len(rest) + 1 {
				trial := slices.Insert(slices.Clone(rest), p, id)
				if n := conclusions(t, trial); n < best {
					best, order = n, trial
				}
			}
		}
		t.Logf("%d nodes", best)
	}
	return order
}
