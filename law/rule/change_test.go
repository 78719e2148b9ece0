package rule

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"

	"pgregory.net/rapid"
)

// The brute force for changes: every set of up to three facts, every value, the
// finding of the facts so changed asked of a new case.

// plainValues lists the values a fact can be changed to. Numbers are tried where
// the trial's lines and the figures of its facts can tell them apart, and at the
// greatest.
func plainValues(c *Case, id fact.ID, kind ChangeKind) []fact.Value {
	d := fact.Get(id)
	a, asked := c.facts[id]
	known := asked && a.State == fact.Known
	if kind == Otherwise && !known || kind == Learn && asked && a.State == fact.NotApplicable {
		return nil
	}
	var all []fact.Value
	switch d.Kind {
	case fact.Flag:
		all = []fact.Value{fact.Bool(false), fact.Bool(true)}
	case fact.Choice:
		for i := range d.Options {
			all = append(all, fact.Value{Options: 1 << uint(i)})
		}
	case fact.Choices:
		for set := uint64(0); set < 1<<uint(len(d.Options)); set++ {
			if i := d.Option("none"); i < 0 || set&(1<<uint(i)) == 0 {
				all = append(all, fact.Value{Options: set})
			}
		}
	default:
		top := bounds(d.Kind).Hi
		for _, x := range []int64{0, 1, 2, 3, 4, 5, 6, 7, 8, top - 4, top - 3, top - 2, top - 1, top} {
			all = append(all, fact.Int(x))
		}
	}
	if !known {
		return all
	}
	sides := []fact.Value{a.Value}
	if a.Standing == fact.Disputed {
		sides = append(sides, *a.Against)
	}
	said := func(v fact.Value) bool {
		for _, s := range sides {
			if d.Kind == fact.Choice || d.Kind == fact.Choices {
				if v.Options == s.Options {
					return true
				}
			} else if s.Lo <= v.Lo && v.Lo <= s.Hi {
				return true
			}
		}
		return false
	}
	if kind == Learn && len(sides) == 1 && a.Value.Exact() {
		return nil
	}
	return slices.DeleteFunc(all, func(v fact.Value) bool { return said(v) != (kind == Learn) })
}

// plainChanges tries everything. Of the sets it finds for each finding only the
// smallest are kept, with every choice of values that does it.
func plainChanges(c *Case, n *Node, ids []fact.ID, kind ChangeKind, most int) map[law.Finding]map[string][][]fact.Value {
	from := c.Finding(n)
	hits := map[law.Finding]map[string][][]fact.Value{}
	try := func(i int, set []fact.ID, values []fact.Value) {
		if len(set) > 0 {
			facts := c.facts.Clone()
			for j, id := range set {
				facts[id] = fact.Answer{Value: values[j]}
			}
			changed := c.book.Case(facts, c.asOf)
			if contradicts(c, changed, set) {
				return
			}
			if f := changed.Finding(n); f != from {
				if hits[f] == nil {
					hits[f] = map[string][][]fact.Value{}
				}
				hits[f][joinIDs(set)] = append(hits[f][joinIDs(set)], slices.Clone(values))
			}
		}
	}
	var sets func(i int, set []fact.ID)
	var fill func(set []fact.ID, values []fact.Value)
	fill = func(set []fact.ID, values []fact.Value) {
		if len(values) == len(set) {
			try(0, set, values)
			return
		}
		for _, v := range plainValues(c, set[len(values)], kind) {
			fill(set, append(values, v))
		}
	}
	sets = func(i int, set []fact.ID) {
		if len(set) > 0 {
			fill(set, nil)
		}
		if len(set) == most {
			return
		}
		for j := i; j < len(ids); j++ {
			sets(j+1, append(set[:len(set):len(set)], ids[j]))
		}
	}
	sets(0, nil)
	for f, found := range hits {
		for s := range found {
			for t := range found {
				if s != t && partOf(t, s) {
					delete(hits[f], s)
					break
				}
			}
		}
	}
	return hits
}

// contradicts reports whether changed facts break a tie that was kept, with the
// sides of any other fact in dispute.
func contradicts(before, changed *Case, set []fact.ID) bool {
	for _, tie := range before.book.space.ties {
		q := tie.Quantity
		if slices.Contains(before.broken, q) || !slices.ContainsFunc(set, q.uses) {
			continue
		}
		for combo := range 1 << uint(len(q.Terms)) {
			var sum interval
			for i, t := range q.Terms {
				a := changed.facts[t.Fact]
				k := changed.lookup(t.Fact, a.Standing == fact.Disputed && combo&(1<<uint(i)) != 0, false)
				x := scaled(k.iv, t.Coef)
				sum = interval{sum.lo + x.lo, sum.hi + x.hi}
			}
			if sum.hi < 0 {
				return true
			}
		}
	}
	return false
}

func partOf(small, large string) bool {
	all := strings.Fields(large)
	for _, id := range strings.Fields(small) {
		if !slices.Contains(all, id) {
			return false
		}
	}
	return true
}

func joinIDs(ids []fact.ID) string {
	parts := make([]string, len(ids))
	for i, id := range ids {
		parts[i] = string(id)
	}
	return strings.Join(parts, " ")
}

// fits reports whether values are a case of the way.
func fits(c *Case, way Way, values []fact.Value) bool {
	for i, n := range way {
		d := fact.Get(n.Fact)
		v := values[i]
		if d.Kind == fact.Choices {
			if n.With&^v.Options != 0 || n.Without&v.Options != 0 {
				return false
			}
			continue
		}
		ok := false
		for _, w := range n.Any {
			ok = ok || v.Options == w.Options && w.Lo <= v.Lo && v.Lo <= w.Hi
		}
		if !ok {
			return false
		}
	}
	return true
}

// coupledIn reports whether two of the facts stand in one cluster.
func coupledIn(b *Book, n *Node, ids []fact.ID) bool {
	w := &search{c: b.Case(nil, trialDay), tested: b.about[n].support}
	for _, cl := range w.bind() {
		k := 0
		for _, id := range ids {
			if slices.Contains(cl.facts, id) {
				k++
			}
		}
		if k > 1 {
			return true
		}
	}
	return false
}

// changesAgree compares the search with the brute force.
func changesAgree(t *rapid.T, c *Case, tree *Node, ids []fact.ID, most int) {
	got, err := c.Changes(context.Background(), tree, ChangeOptions{Most: most})
	if err != nil {
		t.Fatal(err)
	}
	for _, kind := range []ChangeKind{Learn, Otherwise} {
		want := plainChanges(c, tree, ids, kind, most)
		n := 0
		for _, ch := range got {
			if ch.Kind != kind {
				continue
			}
			hits := want[ch.To][joinIDs(ch.Facts)]
			if hits == nil {
				t.Fatalf("%v: %v turns %v to %v, says the search; trying everything says no\n%+v", kind, ch.Facts, ch.From, ch.To, ch.Ways)
			}
			n++
			if len(ch.Ways) == 0 {
				t.Fatalf("%v: %v has no way", kind, ch.Facts)
			}
			waysAgree(t, c, tree, ch, hits)
		}
		total := 0
		for f, found := range want {
			total += len(found)
			for s := range found {
				if !slices.ContainsFunc(got, func(ch Change) bool { return ch.Kind == kind && ch.To == f && joinIDs(ch.Facts) == s }) {
					t.Fatalf("%v: %v turns it to %v, which the search missed: %v", kind, s, f, found[s])
				}
			}
		}
		if n != total {
			t.Fatalf("%v: %d changes, want %d", kind, n, total)
		}
	}
}

// waysAgree: values that a way allows do it, and values that do it are allowed
// by some way.
func waysAgree(t *rapid.T, c *Case, tree *Node, ch Change, hits [][]fact.Value) {
	for _, way := range ch.Ways {
		for range 3 {
			facts := c.facts.Clone()
			for _, n := range way {
				facts[n.Fact] = fact.Answer{Value: drawNeed(t, c, n, ch.Kind)}
			}
			if f := c.book.Case(facts, c.asOf).Finding(tree); f != ch.To {
				t.Fatalf("%v %v: the way %+v with %+v gives %v, not %v", ch.Kind, ch.Facts, way, facts, f, ch.To)
			}
		}
	}
	if coupledIn(c.book, tree, ch.Facts) {
		return
	}
	for _, values := range hits {
		if !slices.ContainsFunc(ch.Ways, func(w Way) bool { return fits(c, w, values) }) {
			// Of a known multiple choice only the least that would differ is listed.
			if !slices.ContainsFunc(ch.Facts, func(id fact.ID) bool { return fact.Get(id).Kind == fact.Choices }) {
				t.Fatalf("%v %v: %v does it, but no way allows it: %+v", ch.Kind, ch.Facts, values, ch.Ways)
			}
		}
	}
}

// drawNeed gives a value that a need allows.
func drawNeed(t *rapid.T, c *Case, n Need, kind ChangeKind) fact.Value {
	if fact.Get(n.Fact).Kind == fact.Choices {
		v, _ := c.facts.Known(n.Fact)
		v.Options = v.Options&^n.Without | n.With
		return v
	}
	v := rapid.SampledFrom(n.Any).Draw(t, "any")
	if v.Lo < v.Hi {
		x := rapid.SampledFrom([]int64{v.Lo, v.Hi, v.Lo + (v.Hi-v.Lo)/2}).Draw(t, "value")
		v.Lo, v.Hi = x, x
	}
	return v
}

// drawLooseFacts is drawFacts with numbers that may be unknown.
func drawLooseFacts(t *rapid.T) fact.Facts {
	facts := drawFacts(t)
	for _, id := range trialFacts {
		switch rapid.IntRange(0, 4).Draw(t, "loose") {
		case 0:
			delete(facts, id)
		case 1:
			facts[id] = fact.Answer{State: fact.Unknown}
		}
	}
	return facts
}

// TestChangesAreExact: the search finds exactly the smallest changes that trying
// every set and every value finds.
func TestChangesAreExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, tree := trialBook(t, 2)
		c := b.Case(drawLooseFacts(t), trialDay)
		ids := presentFacts(b, tree)
		most := 3
		if len(ids) > 4 {
			most = 2
		}
		changesAgree(t, c, tree, ids, most)
	})
}

// TestChangesInOneSum: facts of one quantity, bound by ties besides, that have to
// change together.
func TestChangesInOneSum(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ids := []fact.ID{fact.AccountsInflow, fact.AccountsInflowLawful, fact.AccountsInflowProved}
		q := trialQuantity()
		leaf := func() *Node {
			n := QuantityAtLeast(q, rapid.Int64Range(1, 3).Draw(t, "line"))
			if i := rapid.IntRange(0, 3).Draw(t, "which"); i < 3 {
				n = AtLeast(ids[i], rapid.Int64Range(0, 4).Draw(t, "line"))
			}
			if rapid.Bool().Draw(t, "not") {
				n = Not(n)
			}
			return n
		}
		group := func(f func() *Node) []*Node {
			out := make([]*Node, rapid.IntRange(1, 3).Draw(t, "kids"))
			for i := range out {
				out[i] = f()
			}
			return out
		}
		tree := All("all", group(func() *Node { return Any("any", group(leaf)...) })...)
		tie := func(id string, x, y fact.ID) Tie {
			return Tie{Quantity: &Quantity{ID: id, Name: law.T(id, id), Terms: []Term{{x, 1}, {y, -1}}}}
		}
		b, err := Compile([]Root{{"tree", tree}}, []Tie{tie("lawful", ids[0], ids[1]), tie("proved", ids[0], ids[2])}, nil)
		if err != nil {
			t.Fatal(err)
		}
		facts := fact.Facts{}
		for _, id := range ids {
			switch rapid.IntRange(0, 3).Draw(t, "state") {
			case 0:
			case 1:
				facts[id] = fact.Answer{Value: drawValue(t, id, false)}
			default:
				facts[id] = fact.Answer{Value: drawValue(t, id, true)}
			}
		}
		changesAgree(t, b.Case(facts, trialDay), tree, ids, 3)
	})
}

// TestChangesOfThree: three facts, all needed.
func TestChangesOfThree(t *testing.T) {
	tree := All("all", Is(fact.PriceAbnormal), Is(fact.ToolDedicated), AtLeast(fact.AmountsSettlement, 20*fact.Wan))
	b, err := Compile([]Root{{"tree", tree}}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	no := fact.Answer{Value: fact.Bool(false)}
	c := b.Case(fact.Facts{fact.PriceAbnormal: no, fact.ToolDedicated: no, fact.AmountsSettlement: {Value: fact.Money(fact.Wan)}}, trialDay)
	got, err := c.Changes(context.Background(), tree, ChangeOptions{})
	if err != nil {
		t.Fatal(err)
	}
	want := []Change{{
		Kind: Otherwise, From: law.NotMet, To: law.Met,
		Facts: []fact.ID{fact.PriceAbnormal, fact.ToolDedicated, fact.AmountsSettlement},
		Ways: []Way{{
			{Fact: fact.PriceAbnormal, Any: []fact.Value{fact.Bool(true)}},
			{Fact: fact.ToolDedicated, Any: []fact.Value{fact.Bool(true)}},
			{Fact: fact.AmountsSettlement, Any: []fact.Value{fact.Between(20*fact.Wan, fact.MaxFen)}},
		}},
	}}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	if got, err = c.Changes(context.Background(), tree, ChangeOptions{Most: 2}); err != nil || len(got) > 0 {
		t.Errorf("with at most two facts: %v, %v", got, err)
	}
	got, err = c.Changes(context.Background(), tree, ChangeOptions{Exclude: func(_ ChangeKind, id fact.ID) bool { return id == fact.ToolDedicated }})
	if err != nil || len(got) > 0 {
		t.Errorf("with one excluded: %v, %v", got, err)
	}
}

// TestChangesStop: a search ends with its context, and tells how far it is.
func TestChangesStop(t *testing.T) {
	tree := All("all", Is(fact.PriceAbnormal), Is(fact.ToolDedicated))
	b, err := Compile([]Root{{"tree", tree}}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := b.Case(nil, trialDay).Changes(ctx, tree, ChangeOptions{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v", err)
	}
	var done []int
	total := 0
	_, err = b.Case(nil, trialDay).Changes(context.Background(), tree, ChangeOptions{Progress: func(d, n int) { done, total = append(done, d), n }})
	if err != nil || len(done) < 3 || done[len(done)-1] != total || !slices.IsSorted(done) {
		t.Errorf("progress %v of %d, %v", done, total, err)
	}
}
