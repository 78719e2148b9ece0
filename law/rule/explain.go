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
func (c *Case) Explain(n *Node) *Step { return c.ExplainOnly(n, func(*Node) bool { return true }) }

// ExplainOnly is Explain for a caller that has the steps of some nodes from
// before: those for which wanted reports false are named in their place, with
// nothing found of them and nothing below.
func (c *Case) ExplainOnly(n *Node, wanted func(*Node) bool) *Step {
	s := c.book.scratch()
	defer c.book.release(s)
	var nodes []*Node
	var collect func(*Node) *Step
	collect = func(m *Node) *Step {
		st := &Step{Node: m}
		if !wanted(m) {
			return st
		}
		nodes = append(nodes, m)
		if len(m.Kids) > 0 {
			st.Kids = make([]*Step, len(m.Kids))
			for i, k := range m.Kids {
				st.Kids[i] = collect(k)
			}
		}
		return st
	}
	root := collect(n)
	found := c.resolve(s, nodes)
	f := s.ask.lay(c.asking())
	open := newBitset(len(c.book.space.facts))
	i := 0
	var fill func(st *Step)
	fill = func(st *Step) {
		m := st.Node
		if i == len(nodes) || nodes[i] != m {
			return // not wanted
		}
		o := found[i]
		i++
		st.Finding, st.Turns = o.finding, o.turns
		switch {
		case o.finding != law.Open:
		case m.Op == OpTest: // an open test depends on whatever it tests that is not exact
			a := c.book.about[m]
			for i, slot := range a.slots {
				if k := c.asking().known[slot]; k.full || !k.settled() {
					st.Open = append(st.Open, a.facts[i])
				}
			}
		default:
			clear(open)
			f.relevant(f.restrict(c.book.refs[m]), open)
			st.Open = c.book.space.listed(open)
		}
		if m.Op == OpTest && m.Test.Shape == ShapeAtLeast && m.Test.Fact != AsOf {
			st.Figure = c.figure(m.Test)
		}
		for _, k := range st.Kids {
			fill(k)
		}
	}
	fill(root)
	return root
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

// Used lists the facts that the subtree of a node of the book tests and that are
// known, in dictionary order.
func (c *Case) Used(n *Node) []fact.ID {
	a := c.book.about[n]
	c.lay()
	k := 0
	for _, slot := range a.slots {
		if c.answered.has(slot) {
			k++
		}
	}
	if k == 0 {
		return nil
	}
	out := make([]fact.ID, 0, k)
	for i, slot := range a.slots {
		if c.answered.has(slot) {
			out = append(out, a.facts[i])
		}
	}
	return out
}

// AssumedIn lists the assumed facts without which the finding of at least one of
// the nodes would be another.
func (c *Case) AssumedIn(nodes ...*Node) []fact.ID {
	s := c.book.scratch()
	defer c.book.release(s)
	base := c.resolve(s, nodes)
	var out []fact.ID
	for _, id := range c.assumed {
		slot := c.book.space.slot[id]
		var on []*Node // the nodes that it bears on
		var was []law.Finding
		for i, n := range nodes {
			if c.book.about[n].support.meets(c.book.space.behind[slot]) {
				on, was = append(on, n), append(was, base[i].finding)
			}
		}
		if len(on) > 0 && c.turnsWithout(s, slot, on, was) {
			out = append(out, id)
		}
	}
	return out
}

// turnsWithout reports whether the finding of one of the nodes is another than
// it was where nothing is known of a fact.
func (c *Case) turnsWithout(s *scratch, slot int, nodes []*Node, was []law.Finding) bool {
	if len(c.disputed) > 0 {
		without := c.facts.Clone()
		without[c.book.space.facts[slot]] = fact.Answer{State: fact.Unknown}
		for i, o := range c.book.Case(without, c.asOf).resolve(s, nodes) {
			if o.finding != was[i] {
				return true
			}
		}
		return false
	}
	v := c.without(slot)
	f := s.other.lay(&v)
	for i, n := range nodes {
		if findingOf(f.terminals(c.book.about[n], f.restrict)) != was[i] {
			return true
		}
	}
	return false
}

// Open lists the facts not known on which a node's finding depends.
func (c *Case) Open(n *Node) []fact.ID {
	s := c.book.scratch()
	defer c.book.release(s)
	f := s.ask.lay(c.asking())
	open := newBitset(len(c.book.space.facts))
	f.relevant(f.restrict(c.book.refs[n]), open)
	return c.book.space.listed(open)
}
