package rule

import (
	"reflect"
	"slices"
	"testing"

	"bangxin/law/fact"

	"pgregory.net/rapid"
)

// TestReuseChangesNothing: what a book answers of one set of facts does not
// depend on what it was asked before. Scratch memory keeps results from one call
// to the next; a new book has none.
func TestReuseChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		used, tree := trialBook(t, 3)
		facts := drawLooseFacts(t)
		for range 6 {
			// One fact changes at a time, as in an interview, or all of them.
			if rapid.IntRange(0, 3).Draw(t, "anew") == 0 {
				facts = drawLooseFacts(t)
			} else {
				id := rapid.SampledFrom(trialFacts).Draw(t, "changed")
				facts = facts.Clone()
				if a, ok := drawLooseFacts(t)[id]; ok {
					facts[id] = a
				} else {
					delete(facts, id)
				}
			}
			fresh, err := Compile([]Root{{"tree", tree}}, trialTies(), trialDefaults())
			if err != nil {
				t.Fatal(err)
			}
			got, want := asked(used.Case(facts, trialDay), tree), asked(fresh.Case(facts, trialDay), tree)
			if !reflect.DeepEqual(got, want) {
				t.Fatalf("on %v\nused book  %+v\nfresh book %+v", facts, got, want)
			}
		}
	})
}

// TestOrderChangesNothing: the order of the variables decides no answer.
func TestOrderChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		plain, tree := trialBook(t, 3)
		order := rapid.Permutation(append([]fact.ID{AsOf}, trialFacts...)).Draw(t, "order")
		other, err := Compile([]Root{{"tree", tree}}, trialTies(), trialDefaults(), order...)
		if err != nil {
			t.Fatal(err)
		}
		facts := drawLooseFacts(t)
		got, want := asked(other.Case(facts, trialDay), tree), asked(plain.Case(facts, trialDay), tree)
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("on %v\nin the order %v: %+v\nas first tested: %+v", facts, order, got, want)
		}
	})
}

// TestAssumedIsWhatTurns: an assumption counts where the finding would be another
// if the fact were not known.
func TestAssumedIsWhatTurns(t *testing.T) {
	turned := 0
	rapid.Check(t, func(t *rapid.T) {
		b, tree := trialBook(t, 3)
		facts := drawLooseFacts(t)
		delete(facts, fact.PersonMind)
		c := b.Case(facts, trialDay)
		without := facts.Clone()
		without[fact.PersonMind] = fact.Answer{State: fact.Unknown}
		got := slices.Contains(c.AssumedIn(tree), fact.PersonMind)
		want := b.Case(without, trialDay).Finding(tree) != c.Finding(tree)
		if got != want {
			t.Fatalf("an assumption that the finding turns on: %v, listed: %v", want, got)
		}
		if want {
			turned++
		}
	})
	if turned == 0 {
		t.Error("no finding turned on an assumption")
	}
}

// TestRelevantWhereASumFalls: a part that grows makes the rest of a sum smaller;
// the two bands of each that can occur together are the opposite ones.
func TestRelevantWhereASumFalls(t *testing.T) {
	tree := All("tree", Not(AtLeast(fact.AccountsInflowLawful, 2)), QuantityAtLeast(trialQuantity(), 3))
	b, err := Compile([]Root{{"tree", tree}}, trialTies(), nil)
	if err != nil {
		t.Fatal(err)
	}
	c := b.Case(fact.Facts{fact.AccountsInflow: {Value: fact.Int(4)}}, trialDay)
	if got := c.Relevant(tree); !slices.Equal(got, []fact.ID{fact.AccountsInflowLawful}) {
		t.Errorf("relevant: %v", got)
	}
}

// asked gives the answers of a book to every question about a tree.
func asked(c *Case, tree *Node) []any {
	out := []any{c.Finding(tree), c.AssumedIn(tree), c.Contradictions()}
	var see func(*Step)
	see = func(s *Step) {
		out = append(out, s.Node.ID, s.Finding, s.Turns, s.Open, s.Figure, c.Open(s.Node), c.Relevant(s.Node))
		for _, k := range s.Kids {
			see(k)
		}
	}
	see(c.Explain(tree))
	var all []fact.ID
	for _, id := range c.book.Tests() {
		if id != AsOf {
			all = append(all, id)
		}
	}
	return append(out, c.Decisive([]*Node{tree}, all))
}
