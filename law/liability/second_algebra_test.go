package liability

import (
	"fmt"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of an offence is written against this algebra and nothing
// else: no tree, no diagram, no helper of the rules it checks. It is run in two
// ways: plainly, on full facts (plain), and compiled to a diagram (nodes), where
// it can be compared with the rule over the whole space.
//
// Negation stands only at the leaves, so every test has its opposite.
type algebra[T any] interface {
	fixed(law.Finding) T
	all(...T) T
	any(...T) T
	several(k int, of ...T) T
	// disputed is its argument, contested at most.
	disputed(T) T
	// unless is the first, but contested at most where the second is not met.
	unless(basic, unimpaired T) T

	yes(fact.ID) T
	no(fact.ID) T
	one(fact.ID, ...string) T
	noneOf(fact.ID, ...string) T
	atLeast(sum, int64) T
	below(sum, int64) T
	from(fact.ID, string) T
	before(fact.ID, string) T
}

// sum is a number computed from facts.
type sum []rule.Term

func of(id fact.ID) sum { return sum{{Fact: id, Coef: 1}} }

func (s sum) plus(id fact.ID) sum { return append(s[:len(s):len(s)], rule.Term{Fact: id, Coef: 1}) }

func (s sum) less(coef int64, id fact.ID) sum {
	return append(s[:len(s):len(s)], rule.Term{Fact: id, Coef: -coef})
}

// plain evaluates on full facts, by the words of spec and nothing cleverer.
type plain struct {
	facts map[fact.ID]fact.Value
	asOf  law.Day
}

func (plain) fixed(f law.Finding) law.Finding { return f }

func (plain) all(of ...law.Finding) law.Finding {
	lowest := law.Met
	for _, f := range of {
		lowest = min(lowest, f)
	}
	return lowest
}

func (plain) any(of ...law.Finding) law.Finding {
	highest := law.NotMet
	for _, f := range of {
		highest = max(highest, f)
	}
	return highest
}

func (plain) several(k int, of ...law.Finding) law.Finding {
	count := map[law.Finding]int{}
	for _, f := range of {
		count[f]++
	}
	switch {
	case count[law.Met] >= k:
		return law.Met
	case count[law.Met]+count[law.Contested] >= k:
		return law.Contested
	}
	return law.NotMet
}

func (plain) disputed(f law.Finding) law.Finding { return min(f, law.Contested) }

func (plain) unless(basic, unimpaired law.Finding) law.Finding {
	if unimpaired == law.Met {
		return basic
	}
	return min(basic, law.Contested)
}

func truth(b bool) law.Finding {
	if b {
		return law.Met
	}
	return law.NotMet
}

func (p plain) value(id fact.ID) fact.Value {
	v, ok := p.facts[id]
	if !ok {
		panic(fmt.Sprintf("second encoding: no value for %s", id))
	}
	return v
}

func (p plain) yes(id fact.ID) law.Finding { return truth(p.value(id).True()) }
func (p plain) no(id fact.ID) law.Finding  { return truth(!p.value(id).True()) }

func (p plain) chosen(id fact.ID, options []string) bool {
	d := fact.Get(id)
	chosen := d.Chosen(p.value(id))
	if len(chosen) == 0 { // of a multiple choice, "none" is that nothing is chosen
		chosen = []string{"none"}
	}
	for _, have := range chosen {
		for _, o := range options {
			if have == o {
				return true
			}
		}
	}
	return false
}

func (p plain) one(id fact.ID, options ...string) law.Finding { return truth(p.chosen(id, options)) }

func (p plain) noneOf(id fact.ID, options ...string) law.Finding {
	return truth(!p.chosen(id, options))
}

func (p plain) number(s sum) int64 {
	var n int64
	for _, t := range s {
		n += t.Coef * p.value(t.Fact).Lo
	}
	return n
}

func (p plain) atLeast(s sum, n int64) law.Finding { return truth(p.number(s) >= n) }
func (p plain) below(s sum, n int64) law.Finding   { return truth(p.number(s) < n) }

func (p plain) day(id fact.ID) int64 {
	if id == rule.AsOf {
		return int64(p.asOf)
	}
	return p.value(id).Lo
}

func (p plain) from(id fact.ID, d string) law.Finding {
	return truth(p.day(id) >= int64(law.MustDay(d)))
}

func (p plain) before(id fact.ID, d string) law.Finding {
	return truth(p.day(id) < int64(law.MustDay(d)))
}

// nodes builds a tree. A number computed from the same facts as one of the rule's
// quantities is that quantity: the diagram tells quantities apart by their id.
type nodes struct {
	quantities map[string]*rule.Quantity // by their terms
	made       *int
}

func newNodes(trees ...*rule.Node) nodes {
	a := nodes{quantities: map[string]*rule.Quantity{}, made: new(int)}
	for _, t := range trees {
		t.Walk(func(n *rule.Node) {
			if q := n.Test.Quantity; n.Op == rule.OpTest && q != nil {
				a.quantities[termsKey(q.Terms)] = q
			}
		})
	}
	return a
}

// termsKey writes terms so that their order does not matter.
func termsKey(terms []rule.Term) string {
	var key string
	for _, d := range fact.All() {
		var coef int64
		for _, t := range terms {
			if t.Fact == d.ID {
				coef += t.Coef
			}
		}
		if coef != 0 {
			key += fmt.Sprintf("%+d %s ", coef, d.ID)
		}
	}
	return key
}

func (a nodes) id() string {
	*a.made++
	return fmt.Sprintf("second%d", *a.made)
}

func (a nodes) fixed(f law.Finding) *rule.Node         { return rule.Always(a.id(), f) }
func (a nodes) all(of ...*rule.Node) *rule.Node        { return rule.All(a.id(), of...) }
func (a nodes) any(of ...*rule.Node) *rule.Node        { return rule.Any(a.id(), of...) }
func (a nodes) disputed(of *rule.Node) *rule.Node      { return rule.Contested(a.id(), of) }
func (a nodes) unless(basic, un *rule.Node) *rule.Node { return rule.Presumed(a.id(), basic, un) }
func (a nodes) yes(id fact.ID) *rule.Node              { return rule.Is(id) }
func (a nodes) no(id fact.ID) *rule.Node               { return rule.Not(rule.Is(id)) }
func (a nodes) several(k int, of ...*rule.Node) *rule.Node {
	return rule.Several(a.id(), k, of...)
}
func (a nodes) one(id fact.ID, options ...string) *rule.Node { return rule.One(id, options...) }
func (a nodes) noneOf(id fact.ID, options ...string) *rule.Node {
	return rule.Not(rule.One(id, options...))
}
func (a nodes) from(id fact.ID, d string) *rule.Node   { return rule.From(id, law.MustDay(d)) }
func (a nodes) before(id fact.ID, d string) *rule.Node { return rule.Before(id, law.MustDay(d)) }
func (a nodes) below(s sum, n int64) *rule.Node        { return rule.Not(a.atLeast(s, n)) }

func (a nodes) atLeast(s sum, n int64) *rule.Node {
	if len(s) == 1 && s[0].Coef == 1 {
		return rule.AtLeast(s[0].Fact, n)
	}
	key := termsKey(s)
	q := a.quantities[key]
	if q == nil {
		q = &rule.Quantity{ID: "second " + key, Name: law.T(key, key), Kind: fact.Get(s[0].Fact).Kind, Terms: s}
		a.quantities[key] = q
	}
	return rule.QuantityAtLeast(q, n)
}

// TestAlgebraAgreesWithItself: the two instances give one finding to every
// combination of every operation.
func TestAlgebraAgreesWithItself(t *testing.T) {
	findings := []law.Finding{law.NotMet, law.Contested, law.Met}
	p, n := plain{}, newNodes()
	for _, x := range findings {
		for _, y := range findings {
			for _, z := range findings {
				k := [3]*rule.Node{n.fixed(x), n.fixed(y), n.fixed(z)}
				for _, c := range []struct {
					plain law.Finding
					node  *rule.Node
				}{
					{p.all(x, y, z), n.all(k[:]...)},
					{p.any(x, y, z), n.any(k[:]...)},
					{p.several(1, x, y, z), n.several(1, k[:]...)},
					{p.several(2, x, y, z), n.several(2, k[:]...)},
					{p.several(3, x, y, z), n.several(3, k[:]...)},
					{p.disputed(x), n.disputed(k[0])},
					{p.unless(x, y), n.unless(k[0], k[1])},
				} {
					b, err := rule.Compile([]rule.Root{{ID: "x", Node: c.node}}, nil, nil)
					if err != nil {
						t.Fatal(err)
					}
					if got := b.Case(nil, 0).Verdict("x"); got != c.plain {
						t.Errorf("%v of %v %v %v: plain %v, diagram %v", c.node.Op, x, y, z, c.plain, got)
					}
				}
			}
		}
	}
}
