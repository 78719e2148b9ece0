package rule

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// Step is a node of a tree with what is found of it: the explanation has the
// shape of the rule. Every finding in it is the diagram's, the same that the
// verdict rests on.
type Step struct {
	Node    *Node
	Finding law.Finding
	Kids    []*Step
	// Turns are the disputed facts on which the finding turns.
	Turns []fact.ID
	// Open are the facts not known whose answer can still change the finding;
	// they are given only where it is open.
	Open []fact.ID
	// Figure is set on a leaf that compares a number with a line.
	Figure *Figure
}

// Figure is a number beside the line it is measured against.
type Figure struct {
	Fact     fact.ID   // or
	Quantity *Quantity // what is measured
	Kind     fact.Kind
	Line     int64 // the smallest number that meets the test
	Over     bool  // the text says "more than" (超过), not "or more" (以上)
	Negated  bool  // the test is met below the line
	Known    bool  // the number is known, exactly or as a range
	Lo, Hi   int64 // its bounds; equal where it is exact
}

// Name says what is measured.
func (f *Figure) Name() law.Text {
	if f.Quantity != nil {
		return f.Quantity.Name
	}
	return fact.Get(f.Fact).Name
}

// Explain gives the explanation of a node of the book.
func (c *Case) Explain(n *Node) *Step {
	s := c.book.scratch()
	defer c.book.release(s)
	var nodes []*Node
	n.Walk(func(m *Node) { nodes = append(nodes, m) })
	found := c.resolve(s, nodes, false)
	s.begin(c.asking())
	i := 0
	var build func(m *Node) *Step
	build = func(m *Node) *Step {
		o := found[i]
		i++
		st := &Step{Node: m, Finding: o.finding, Turns: o.turns}
		switch {
		case o.finding != law.Open:
		case m.Op == OpTest: // an open test depends on whatever it tests that is not exact
			for _, id := range c.book.facts[m] {
				if k := c.asking().of(id); k.full || !k.settled() {
					st.Open = append(st.Open, id)
				}
			}
		default:
			set := map[fact.ID]bool{}
			s.relevant(c.book.refs[m], set)
			st.Open = sortFacts(set)
		}
		if m.Op == OpTest && m.Test.Shape == ShapeAtLeast && m.Test.Fact != AsOf {
			st.Figure = c.figure(m.Test)
		}
		for _, k := range m.Kids {
			st.Kids = append(st.Kids, build(k))
		}
		return st
	}
	return build(n)
}

// figure measures a test's number on the facts as given.
func (c *Case) figure(t Test) *Figure {
	c.lay()
	f := &Figure{Fact: t.Fact, Quantity: t.Quantity, Line: t.Line, Over: t.Over, Negated: t.Negated}
	var iv interval
	if t.Quantity != nil {
		f.Kind = t.Quantity.Kind
		iv = c.base.sum(t.Quantity)
		f.Known = true
		for _, term := range t.Quantity.Terms {
			_, known := c.facts.Known(term.Fact)
			_, hasDefault := c.book.defaults[term.Fact]
			f.Known = f.Known && (known || hasDefault)
		}
	} else {
		def := fact.Get(t.Fact)
		f.Kind = def.Kind
		k := c.base.of(t.Fact)
		iv = k.iv
		b := bounds(def.Kind)
		f.Known = iv.lo > b.Lo || iv.hi < b.Hi
	}
	f.Lo, f.Hi = iv.lo, iv.hi
	return f
}

// Used lists the facts that the step's own subtree tests and that are known, in
// dictionary order.
func (c *Case) Used(n *Node) []fact.ID {
	var out []fact.ID
	facts, ok := c.book.facts[n]
	if !ok {
		facts = n.Facts()
	}
	for _, id := range facts {
		if _, ok := c.facts.Known(id); ok {
			out = append(out, id)
		}
	}
	return out
}

// AssumedIn lists the assumed facts without which the finding of at least one of
// the nodes would be another.
func (c *Case) AssumedIn(nodes ...*Node) []fact.ID {
	base := make([]law.Finding, len(nodes))
	s := c.book.scratch()
	for i, o := range c.resolve(s, nodes, false) {
		base[i] = o.finding
	}
	c.book.release(s)
	var out []fact.ID
	for _, id := range c.Assumed() {
		without := c.facts.Clone()
		without[id] = fact.Answer{State: fact.Unknown}
		s := c.book.scratch()
		other := c.book.Case(without, c.asOf).resolve(s, nodes, false)
		c.book.release(s)
		for i := range nodes {
			if other[i].finding != base[i] {
				out = append(out, id)
				break
			}
		}
	}
	return out
}

// Open lists the facts not known on which a node's finding depends.
func (c *Case) Open(n *Node) []fact.ID {
	s := c.book.scratch()
	defer c.book.release(s)
	s.begin(c.asking())
	set := map[fact.ID]bool{}
	s.relevant(c.book.refs[n], set)
	return sortFacts(set)
}
