package liability

import (
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"

	"pgregory.net/rapid"
)

// both compiles the rule and the second encoding into one book and pairs their
// elements, the offence last.
func both(t testing.TB) (*rule.Book, [][2]*rule.Node) {
	t.Helper()
	first := assisting()
	a := newNodes(first)
	var second []*rule.Node
	for _, e := range secondAssisting[*rule.Node]() {
		second = append(second, e.of(a).As(e.id))
	}
	if len(first.Kids) != len(second) {
		t.Fatalf("the rule has %d elements, the second encoding %d", len(first.Kids), len(second))
	}
	whole := rule.All("assisting", second...)
	b, err := rule.Compile([]rule.Root{{ID: "rule", Node: first}, {ID: "second", Node: whole}}, ties(), defaults())
	if err != nil {
		t.Fatal(err)
	}
	var pairs [][2]*rule.Node
	for i, k := range first.Kids {
		if k.ID != second[i].ID {
			t.Fatalf("element %d is %s in the rule and %s in the second encoding", i, k.ID, second[i].ID)
		}
		pairs = append(pairs, [2]*rule.Node{k, second[i]})
	}
	return b, append(pairs, [2]*rule.Node{first, whole})
}

// TestSecondEncodingIsTheRule: element by element and as a whole, the rule and
// the second encoding are one function: on every day and all facts that the ties
// allow.
func TestSecondEncodingIsTheRule(t *testing.T) {
	b, pairs := both(t)
	for _, p := range pairs {
		if w, parts := b.Difference(p[0], p[1]); parts {
			t.Errorf("%s: the rule and the second encoding part: %s", p[0].ID, w)
		}
	}
}

// drawFull draws full facts about everything the rules test: numbers on the lines
// of the texts and beside them, days on the days the law changed and beside them.
func drawFull(t *rapid.T, b *rule.Book) (map[fact.ID]fact.Value, fact.Facts, law.Day) {
	near := func(label string, lines []int64, most int64) int64 {
		n := rapid.SampledFrom(lines).Draw(t, label) + rapid.Int64Range(-1, 1).Draw(t, label)
		return min(max(n, 0), most)
	}
	days := []int64{}
	for _, d := range []string{day2015, day2019, day2020, day2021, day2022, day2025} {
		days = append(days, int64(law.MustDay(d)))
	}
	yuan := []int64{0, 3000 * fact.OneYuan, fact.Wan, 5 * fact.Wan, 20 * fact.Wan, 25 * fact.Wan, 30 * fact.Wan, 60 * fact.Wan, 100 * fact.Wan}
	counts := []int64{0, 1, 3, 5, 16, 20, 500, 5000}
	values, facts := map[fact.ID]fact.Value{}, fact.Facts{}
	// Any one circumstance of many is enough for some elements: unless most facts
	// are quiet in some samples, none of those fails.
	quiet := rapid.IntRange(0, 20).Draw(t, "quiet")
	for _, id := range b.Tests() {
		d := fact.Get(id)
		label := string(id)
		var v fact.Value
		if rapid.IntRange(0, 20).Draw(t, label+" is quiet") < quiet {
			v = quietValue(d)
			values[id], facts[id] = v, fact.Answer{Value: v}
			continue
		}
		switch d.Kind {
		case fact.Flag:
			v = fact.Bool(rapid.Bool().Draw(t, label))
		case fact.Count:
			v = fact.Int(near(label, counts, fact.MaxCount))
		case fact.Yuan:
			v = fact.Money(near(label, yuan, fact.MaxFen))
		case fact.Date:
			v = fact.Int(near(label, days, int64(fact.MaxDay())))
		case fact.Choice:
			v = d.Pick(rapid.SampledFrom(d.Options).Draw(t, label).ID)
		case fact.Choices:
			var chosen []string
			for range rapid.IntRange(0, 3).Draw(t, label) {
				if o := rapid.SampledFrom(d.Options).Draw(t, label).ID; o != "none" {
					chosen = append(chosen, o)
				}
			}
			v = d.Pick(append(chosen, noneUnless(d, chosen)...)...)
		}
		values[id], facts[id] = v, fact.Answer{Value: v}
	}
	return values, facts, law.Day(near("as of", days, int64(fact.MaxDay())))
}

// quietValue is no, nothing, none; and of what has no such answer the first.
func quietValue(d *fact.Def) fact.Value {
	switch d.Kind {
	case fact.Choice:
		if d.Option("none") >= 0 {
			return d.Pick("none")
		}
		return d.Pick(d.Options[0].ID)
	case fact.Date:
		return fact.Int(int64(law.MustDay(day2015)))
	}
	return fact.Value{}
}

func noneUnless(d *fact.Def, chosen []string) []string {
	if len(chosen) == 0 && d.Option("none") >= 0 {
		return []string{"none"}
	}
	return nil
}

// mend makes facts that break a tie agree with it, by raising the whole to the
// part.
func mend(values map[fact.ID]fact.Value, facts fact.Facts) {
	for _, pair := range [][2]fact.ID{
		{fact.HelpedCount, fact.HelpedConfirmedCount},
		{fact.CardsPhone, fact.CardsPhoneOwn},
		{fact.AccountsInflow, fact.AccountsInflowLawful},
		{fact.AccountsInflow, fact.AccountsInflowProved},
	} {
		if whole, part := values[pair[0]], values[pair[1]]; whole.Lo < part.Lo {
			values[pair[0]], facts[pair[0]] = part, fact.Answer{Value: part}
		}
	}
	if half := (values[fact.AccountsFlow].Lo + 1) / 2; values[fact.AccountsInflow].Lo < half {
		values[fact.AccountsInflow], facts[fact.AccountsInflow] = fact.Money(half), fact.Answer{Value: fact.Money(half)}
	}
}

// TestSecondEncodingAgreesOnSamples: run plainly on full facts, without any
// diagram, the second encoding gives what the rule gives; so a fault of the
// diagrams cannot hide behind their agreeing with one another.
func TestSecondEncodingAgreesOnSamples(t *testing.T) {
	b, pairs := both(t)
	seen := map[string]map[law.Finding]bool{}
	rapid.Check(t, func(t *rapid.T) {
		values, facts, day := drawFull(t, b)
		mend(values, facts)
		c := b.Case(facts, day)
		if broken := c.Contradictions(); len(broken) > 0 {
			t.Fatalf("the sample breaks %s", broken[0].ID)
		}
		for id, want := range secondFindings(plain{values, day}) {
			for _, p := range pairs {
				if p[0].ID != id {
					continue
				}
				if got := c.Finding(p[0]); got != want {
					t.Errorf("%s: rule %v, second encoding %v", id, got, want)
				}
				if got := c.Finding(p[1]); got != want {
					t.Errorf("%s: second encoding %v as a diagram, %v plainly", id, got, want)
				}
				if seen[id] == nil {
					seen[id] = map[law.Finding]bool{}
				}
				seen[id][want] = true
			}
		}
	})
	for _, p := range pairs[:len(pairs)-1] {
		if !seen[p[0].ID][law.Met] || !seen[p[0].ID][law.NotMet] {
			t.Errorf("%s: the samples give only %v", p[0].ID, seen[p[0].ID])
		}
	}
}
