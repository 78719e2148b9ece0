package liability

import (
	"slices"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"

	"pgregory.net/rapid"
)

// drawPartial draws some facts: numbers on the lines of the rules and beside them, days
// on the days the law changed; some of them asked and not known.
func drawPartial(t *rapid.T, lines map[fact.ID][]int64, most int) fact.Facts {
	facts := fact.Facts{}
	for range rapid.IntRange(0, most).Draw(t, "facts") {
		d := fact.All()[rapid.IntRange(0, fact.Len()-1).Draw(t, "fact")]
		facts[d.ID] = drawAnswer(t, d, lines)
	}
	return facts
}

func drawAnswer(t *rapid.T, d *fact.Def, lines map[fact.ID][]int64) fact.Answer {
	if rapid.IntRange(0, 9).Draw(t, "unknown") == 0 {
		return fact.Answer{State: fact.Unknown}
	}
	return fact.Answer{Value: drawValue(t, d, lines)}
}

func drawValue(t *rapid.T, d *fact.Def, lines map[fact.ID][]int64) fact.Value {
	near := func(most int64) int64 {
		n := rapid.SampledFrom(lines[d.ID]).Draw(t, string(d.ID)) + rapid.Int64Range(-1, 1).Draw(t, "beside")
		return min(max(n, 0), most)
	}
	switch d.Kind {
	case fact.Flag:
		return fact.Bool(rapid.Bool().Draw(t, string(d.ID)))
	case fact.Count:
		return fact.Int(near(fact.MaxCount))
	case fact.Yuan:
		return fact.Money(near(fact.MaxFen))
	case fact.Date:
		return fact.Int(near(int64(fact.MaxDay())))
	case fact.Choice:
		return d.Pick(rapid.SampledFrom(d.Options).Draw(t, string(d.ID)).ID)
	}
	var picked []string
	for range rapid.IntRange(1, 3).Draw(t, string(d.ID)) {
		if o := rapid.SampledFrom(d.Options).Draw(t, string(d.ID)).ID; o != "none" {
			picked = append(picked, o)
		}
	}
	return d.Pick(append(picked, noneUnless(d, picked)...)...)
}

func everyTree() []*rule.Node {
	var out []*rule.Node
	for _, id := range Default().Book().Roots() {
		out = append(out, Default().Book().Root(id))
	}
	return out
}

// TestLearningOverturnsNothing: an answer to what nobody was asked, or did not know, never
// overturns a settled conclusion: met stays met, not met stays not met, and contested never
// falls to not met. Assumptions and contrary evidence, which stand until an answer comes,
// are the exception.
func TestLearningOverturnsNothing(t *testing.T) {
	lines, trees := linesOf(everyTree()...), everyTree()
	settledSeen, learnt := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		facts := drawPartial(t, lines, 40)
		asOf := law.Day(rapid.SampledFrom(lines[rule.AsOf]).Draw(t, "as of"))
		before := Default().Book().Case(facts, asOf)
		if len(before.Contradictions()) > 0 {
			return
		}
		more := facts.Clone()
		for range rapid.IntRange(1, 4).Draw(t, "learnt") {
			d := fact.All()[rapid.IntRange(0, fact.Len()-1).Draw(t, "which")]
			a, asked := more[d.ID]
			if asked && a.State == fact.Known || before.HasDefault(d.ID) {
				continue
			}
			more[d.ID] = fact.Answer{Value: drawValue(t, d, lines)}
		}
		after := Default().Book().Case(more, asOf)
		if len(after.Contradictions()) > 0 {
			return
		}
		learnt++
		for _, n := range trees {
			x, y := before.Finding(n), after.Finding(n)
			if x == open {
				continue
			}
			settledSeen++
			if x != y && !(x == contested && y == met) {
				t.Fatalf("%s was %v and is %v", n.ID, x, y)
			}
		}
	})
	if settledSeen == 0 || learnt == 0 {
		t.Error("nothing was settled in any sample")
	}
}

// bound reports whether a tie binds a fact to one of the others, so that an answer to it
// narrows that one: three verified to have committed a crime are three helped.
func bound(id fact.ID, others []fact.ID) bool {
	for _, tie := range ties() {
		has, other := false, false
		for _, term := range tie.Quantity.Terms {
			has = has || term.Fact == id
			other = other || term.Fact != id && slices.Contains(others, term.Fact)
		}
		if has && other {
			return true
		}
	}
	return false
}

// TestIrrelevantFactsChangeNothing: any answers to any of the facts that Relevant leaves
// out and no tie binds to those it lists, all of them at once, leave every verdict as it
// is.
func TestIrrelevantFactsChangeNothing(t *testing.T) {
	lines := linesOf(everyTree()...)
	answered := 0
	rapid.Check(t, func(t *rapid.T) {
		facts := drawPartial(t, lines, 40)
		asOf := law.Day(rapid.SampledFrom(lines[rule.AsOf]).Draw(t, "as of"))
		c := Default().Book().Case(facts, asOf)
		if len(c.Contradictions()) > 0 {
			return
		}
		relevant := Default().Relevant(facts, asOf)
		more := facts.Clone()
		for _, d := range fact.All() {
			if _, asked := facts[d.ID]; asked || slices.Contains(relevant, d.ID) || c.HasDefault(d.ID) || bound(d.ID, relevant) {
				continue
			}
			if rapid.Bool().Draw(t, "answer it") {
				more[d.ID] = drawAnswer(t, d, lines)
			}
		}
		after := Default().Book().Case(more, asOf)
		if len(after.Contradictions()) > 0 {
			return
		}
		answered += len(more) - len(facts)
		for _, o := range Default().offences {
			if x, y := c.Finding(o.tree), after.Finding(o.tree); x != y {
				t.Fatalf("%s was %v and is %v with answers that were not asked for", o.key(), x, y)
			}
		}
	})
	if answered == 0 {
		t.Error("no sample answered anything")
	}
}
