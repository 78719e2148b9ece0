package liability

import (
	"fmt"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"

	"pgregory.net/rapid"
)

// neighbours are the offences beside assisting that have a second encoding, with
// it in both instances.
type neighbour struct {
	offence *offence
	plain   secondTrack[law.Finding]
	nodes   secondTrack[*rule.Node]
}

func neighbours() []neighbour {
	return append([]neighbour{
		{intrusionToolsOffence(nil), secondIntrusionTools[law.Finding](), secondIntrusionTools[*rule.Node]()},
		{personalDataOffence(nil), secondPersonalData[law.Finding](), secondPersonalData[*rule.Node]()},
		{concealingOffence(nil), secondConcealing[law.Finding](), secondConcealing[*rule.Node]()},
		{refusingOffence(nil), secondRefusing[law.Finding](), secondRefusing[*rule.Node]()},
		{illegalUseOffence(nil), secondIllegalUse[law.Finding](), secondIllegalUse[*rule.Node]()},
	}, accompliceNeighbours()...)
}

// pairing is a node of the rule beside its second encoding.
type pairing struct {
	id     string
	first  *rule.Node
	second *rule.Node
	plain  func(plain) law.Finding
}

// pairUp pairs the offence, its ranges, and the elements that stand in both under
// one name, and compiles them into one book.
func (n neighbour) pairUp(t testing.TB) (*rule.Book, []pairing) {
	t.Helper()
	trees := []*rule.Node{n.offence.tree}
	for _, r := range n.offence.tiers {
		if r.node != nil {
			trees = append(trees, r.node)
		}
	}
	a := newNodes(trees...)
	var out []pairing
	roots := []rule.Root{{ID: "rule", Node: n.offence.tree}}
	var built []*rule.Node
	for i, e := range n.nodes.elements {
		node, of := e.of(a), n.plain.elements[i].of
		built = append(built, node)
		for _, k := range n.offence.tree.Kids {
			if k.ID == e.id {
				out = append(out, pairing{e.id, k, node, func(p plain) law.Finding { return of(p) }})
			}
		}
	}
	whole := a.all(built...)
	roots = append(roots, rule.Root{ID: "second", Node: whole})
	out = append(out, pairing{"offence", n.offence.tree, whole, func(p plain) law.Finding {
		var f []law.Finding
		for _, e := range n.plain.elements {
			f = append(f, e.of(p))
		}
		return p.all(f...)
	}})
	var raisedTiers int
	for _, r := range n.offence.tiers {
		if r.node == nil {
			continue
		}
		raisedTiers++
		for i, e := range n.nodes.tiers {
			if e.id != r.id {
				continue
			}
			node, of := e.of(a), n.plain.tiers[i].of
			roots = append(roots, rule.Root{ID: "rule/" + r.id, Node: r.node}, rule.Root{ID: "second/" + r.id, Node: node})
			out = append(out, pairing{r.id, r.node, node, func(p plain) law.Finding { return of(p) }})
			raisedTiers--
		}
	}
	if raisedTiers != 0 {
		t.Fatalf("%s: a range of the rule has no second encoding", n.offence.key())
	}
	// For the samples: what parts from the node where it is met, where it is not met,
	// and where it is either met or contested.
	roots = append(roots, rule.Root{ID: "never", Node: rule.Always("never", law.NotMet)})
	for i, p := range out {
		roots = append(roots, rule.Root{ID: fmt.Sprintf("capped%d", i), Node: rule.Contested("capped", p.first)},
			rule.Root{ID: fmt.Sprintf("raised%d", i), Node: rule.Any("raised", p.first, rule.Always("contested", law.Contested))})
	}
	b, err := rule.Compile(roots, ties(), defaults())
	if err != nil {
		t.Fatal(err)
	}
	return b, out
}

// TestNeighboursSecondEncodingIsTheRule: as a whole, range by range, and element by
// element where the elements have one name, the rule and the second encoding are
// one function: on every day and all facts that the ties allow.
func TestNeighboursSecondEncodingIsTheRule(t *testing.T) {
	for _, n := range neighbours() {
		t.Run(n.offence.key(), func(t *testing.T) {
			b, pairs := n.pairUp(t)
			for _, p := range pairs {
				if w, parts := b.Difference(p.first, p.second); parts {
					t.Errorf("%s: the rule and the second encoding part: %s", p.id, w)
				}
			}
		})
	}
}

// TestNeighboursSecondEncodingAgreesOnSamples: run plainly on full facts, without
// any diagram, the second encoding gives what the rule gives.
func TestNeighboursSecondEncodingAgreesOnSamples(t *testing.T) {
	for _, n := range neighbours() {
		t.Run(n.offence.key(), func(t *testing.T) {
			b, pairs := n.pairUp(t)
			var from []base
			var trees []*rule.Node
			for i, p := range pairs {
				from = append(from, bases(b, p.first,
					b.Root(fmt.Sprintf("capped%d", i)), b.Root(fmt.Sprintf("raised%d", i)), b.Root("never"))...)
				trees = append(trees, p.first, p.second)
			}
			lines, ids := linesOf(trees...), b.Tests()
			seen := map[string]map[law.Finding]bool{}
			for _, p := range pairs {
				seen[p.id] = map[law.Finding]bool{}
			}
			for _, f := range from { // so that what is seen does not hang on chance
				facts := answersOf(f.values)
				mend(f.values, facts)
				agree(t, b.Case(facts, f.asOf), pairs, plain{f.values, f.asOf}, seen)
			}
			for _, start := range from {
				rapid.Check(t, func(t *rapid.T) {
					values, facts, day := drawNear(t, start, lines, ids)
					agree(t, b.Case(facts, day), pairs, plain{values, day}, seen)
				})
			}
			for i, p := range pairs {
				if p.first.Op == rule.OpConst { // one finding everywhere
					continue
				}
				_, fails := b.Difference(p.first, b.Root(fmt.Sprintf("raised%d", i)))
				if fails && !seen[p.id][law.NotMet] || len(seen[p.id]) < 2 {
					t.Errorf("%s: the samples give only %v", p.id, seen[p.id])
				}
			}
		})
	}
}

// agree compares, on one case of full facts, the rule and the diagram of the second
// encoding with the second encoding run plainly, and notes what was found.
func agree(t rapid.TB, c *rule.Case, pairs []pairing, facts plain, seen map[string]map[law.Finding]bool) {
	t.Helper()
	if broken := c.Contradictions(); len(broken) > 0 {
		t.Fatalf("the sample breaks %s", broken[0].ID)
	}
	for _, p := range pairs {
		want := p.plain(facts)
		if got := c.Finding(p.first); got != want {
			t.Errorf("%s: rule %v, second encoding %v", p.id, got, want)
		}
		if got := c.Finding(p.second); got != want {
			t.Errorf("%s: second encoding %v as a diagram, %v plainly", p.id, got, want)
		}
		seen[p.id][want] = true
	}
}

func answersOf(values map[fact.ID]fact.Value) fact.Facts {
	facts := fact.Facts{}
	for id, v := range values {
		facts[id] = fact.Answer{Value: v}
	}
	return facts
}

// bases are full facts on which the node parts from each of the others, where it
// does: found by diagram, filled up with quiet answers.
func bases(b *rule.Book, node *rule.Node, others ...*rule.Node) []base {
	var out []base
	for _, other := range others {
		w, parts := b.Difference(node, other)
		if !parts {
			continue
		}
		values := map[fact.ID]fact.Value{}
		for _, id := range b.Tests() {
			if a, ok := w.Facts[id]; ok {
				values[id] = a.Value
			} else {
				values[id] = quietValue(fact.Get(id))
			}
		}
		out = append(out, base{values, w.AsOf})
	}
	return out
}

// base is where the samples start.
type base struct {
	values map[fact.ID]fact.Value
	asOf   law.Day
}

// drawNear changes some facts of a base: numbers and days to the lines of the two
// encodings and beside them, choices to any options.
func drawNear(t *rapid.T, from base, lines map[fact.ID][]int64, ids []fact.ID) (map[fact.ID]fact.Value, fact.Facts, law.Day) {
	values := map[fact.ID]fact.Value{}
	for id, v := range from.values {
		values[id] = v
	}
	near := func(id fact.ID, least, most int64) int64 {
		n := rapid.SampledFrom(lines[id]).Draw(t, string(id)) + rapid.Int64Range(-1, 1).Draw(t, string(id)+" beside")
		return min(max(n, least), most)
	}
	for range rapid.IntRange(0, 8).Draw(t, "changes") {
		id := rapid.SampledFrom(ids).Draw(t, "changed")
		d := fact.Get(id)
		switch d.Kind {
		case fact.Flag:
			values[id] = fact.Bool(rapid.Bool().Draw(t, string(id)))
		case fact.Count:
			values[id] = fact.Int(near(id, 0, fact.MaxCount))
		case fact.Yuan:
			values[id] = fact.Money(near(id, 0, fact.MaxFen))
		case fact.Date:
			values[id] = fact.Int(near(id, int64(fact.MinDay()), int64(fact.MaxDay())))
		case fact.Choice:
			values[id] = d.Pick(rapid.SampledFrom(d.Options).Draw(t, string(id)).ID)
		case fact.Choices:
			var chosen []string
			for range rapid.IntRange(0, 3).Draw(t, string(id)) {
				if o := rapid.SampledFrom(d.Options).Draw(t, string(id)+" option").ID; o != "none" {
					chosen = append(chosen, o)
				}
			}
			values[id] = d.Pick(append(chosen, noneUnless(d, chosen)...)...)
		}
	}
	asOf := from.asOf
	if rapid.IntRange(0, 4).Draw(t, "other day") == 0 {
		asOf = law.Day(near(rule.AsOf, int64(fact.MinDay()), int64(fact.MaxDay())))
	}
	facts := answersOf(values)
	mend(values, facts)
	return values, facts, asOf
}

// linesOf collects the figures at which the trees draw lines, by fact. A line of a
// quantity is one of each of its facts alone.
func linesOf(trees ...*rule.Node) map[fact.ID][]int64 {
	lines := map[fact.ID][]int64{}
	for _, d := range fact.All() {
		lines[d.ID] = []int64{0}
		if d.Kind == fact.Date {
			lines[d.ID] = []int64{int64(law.MustDay(day2015)), int64(law.MustDay(day2025))}
		}
	}
	lines[rule.AsOf] = []int64{int64(law.MustDay(day2025))}
	for _, tree := range trees {
		tree.Walk(func(n *rule.Node) {
			if n.Op != rule.OpTest || n.Test.Shape != rule.ShapeAtLeast {
				return
			}
			if q := n.Test.Quantity; q != nil {
				for _, term := range q.Terms {
					if fact.Get(term.Fact).Kind != fact.Date && term.Coef > 0 {
						lines[term.Fact] = append(lines[term.Fact], n.Test.Line/term.Coef)
					}
				}
				return
			}
			lines[n.Test.Fact] = append(lines[n.Test.Fact], n.Test.Line)
		})
	}
	return lines
}
