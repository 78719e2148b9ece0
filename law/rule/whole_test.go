package rule_test

import (
	"runtime"
	"slices"
	"sync"
	"testing"

	"bangxin/law/liability"
	"bangxin/law/proof/prooftest"
	"bangxin/law/rule"
)

// most bounds the states of one ground.
const most = 1 << 20

// idle are the leaves that decide nothing in their ground, with the reason.
func idle() map[string]string {
	const capped = "contested at most even unrebutted; kept so that the step says what would rebut it"
	return map[string]string{
		"accomplice.knowledge.obscenity.fees.counter":                          capped,
		"accomplice.knowledge.gambling.evaded.counter":                         capped,
		"accomplice.knowledge.gambling.fees.counter":                           capped,
		"accomplice.helped_crime.obscenity.line.provider.hosting.divided.only": "short of a crime it is contested anyway; kept so that the step says that the fees are undivided",
		"accomplice.computer.tier.damage_serious.fivefold.figures.alone.only":  "the range is contested anyway; kept so that the step says that the figures are undivided",
	}
}

// ground is a part of a tree that is walked whole.
type ground struct {
	root  string
	node  *rule.Node
	plain rule.Plain
}

// TestWholeSpaces goes through every state of every ground of the rules, one after the
// other: the tree evaluated by its words and the diagram give the same finding, one of the
// three; no part of a ground has one finding everywhere; and every leaf decides alone in
// some state. A ground is the largest part of a tree with no more than a million states.
func TestWholeSpaces(t *testing.T) {
	book := liability.Default().Book()
	var grounds []ground
	seen := map[string]bool{}
	var collect func(root string, n *rule.Node)
	collect = func(root string, n *rule.Node) {
		p := book.Plainly(n, most)
		key := p.Key()
		if seen[key] {
			return
		}
		seen[key] = true
		if p.States() <= most {
			grounds = append(grounds, ground{root, n, p})
			return
		}
		for _, k := range n.Kids {
			collect(root, k)
		}
	}
	for _, id := range book.Roots() {
		collect(id, book.Root(id))
	}
	slices.SortFunc(grounds, func(a, b ground) int { return b.plain.States() - a.plain.States() })
	walked := make([]rule.Walked, len(grounds))
	var group sync.WaitGroup
	queue := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			for i := range queue {
				walked[i] = grounds[i].plain.Walk()
			}
		})
	}
	for i := range grounds {
		queue <- i
	}
	close(queue)
	group.Wait()

	states, leaves := 0, 0
	excused := map[string]bool{}
	for i, g := range grounds {
		w := walked[i]
		states += w.States
		if w.Against != "" {
			t.Errorf("%s, %s: %s", g.root, g.node.ID, w.Against)
		}
		g.node.Walk(func(n *rule.Node) {
			if n.Op == rule.OpTest {
				leaves++
			}
			if n.Op != rule.OpConst && w.Found[n] < 2 {
				t.Errorf("%s, %s: %s is found the same in every state", g.root, g.node.ID, n.ID)
			}
		})
		for _, n := range w.Idle {
			if idle()[n.ID] == "" {
				t.Errorf("%s, %s: %s never decides alone", g.root, g.node.ID, n.ID)
			}
			excused[n.ID] = true
		}
	}
	for id := range idle() {
		if !excused[id] {
			t.Errorf("%s decides after all", id)
		}
	}
	prooftest.Check(t, "grounds", len(grounds))
	prooftest.Check(t, "states", states)
	prooftest.Check(t, "leaves", leaves)
}
