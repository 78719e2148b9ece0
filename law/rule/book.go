package rule

import (
	"fmt"
	"slices"
	"sync"

	"bangxin/law"
	"bangxin/law/fact"
)

// Root is a tree under the name by which it is asked for.
type Root struct {
	ID   string
	Node *Node
}

// Default says what stands in for a fact that nobody has spoken of.
type Default struct {
	Fact fact.ID
	// Value is assumed while the fact is unasked. An interval or several options
	// of a choice leave that much open.
	Value fact.Value
	// Defeasible marks contrary evidence: the default holds also where the answer
	// is "don't know", because the presumption stands until such evidence is
	// stated; and while the fact is unasked it still counts as a question that
	// can change the result.
	Defeasible bool
}

// Book is a set of rule trees compiled into one decision diagram. It never
// changes and may be used by many goroutines at once.
type Book struct {
	roots    map[string]*Node
	order    []string
	space    *space
	diagram  *diagram
	refs     map[*Node]ref
	about    map[*Node]*about
	defaults map[fact.ID]Default
	pool     sync.Pool // *scratch
}

// about is what a book knows of a node.
type about struct {
	ref     ref
	support bitset    // the variables it depends on
	coupled bool      // whether some relation can bind two of them
	facts   []fact.ID // that its tests name, in dictionary order
	slots   []int     // of the same
	rests   bitset    // the slots of the same and of the facts tied to them
}

// Compile builds the book. Every root and every node below it can be asked for.
// It fails where a tree names a fact or option that does not exist.
//
// Facts named in order are decided in that order, before all others. It changes
// no finding, only how large the diagram is and so how long everything takes.
func Compile(roots []Root, ties []Tie, defaults []Default, order ...fact.ID) (*Book, error) {
	b := &Book{
		roots: map[string]*Node{}, refs: map[*Node]ref{}, about: map[*Node]*about{}, defaults: map[fact.ID]Default{},
	}
	var nodes []*Node
	for _, r := range roots {
		if b.roots[r.ID] != nil {
			return nil, fmt.Errorf("rule: two roots are called %q", r.ID)
		}
		b.roots[r.ID] = r.Node
		b.order = append(b.order, r.ID)
		nodes = append(nodes, r.Node)
	}
	for _, d := range defaults {
		b.defaults[d.Fact] = d
	}
	s, err := newSpace(nodes, ties, order)
	if err != nil {
		return nil, err
	}
	b.space = s
	domain := make([]int32, len(s.vars))
	for i := range s.vars {
		domain[i] = s.vars[i].domain
	}
	b.diagram = newDiagram(domain)
	for _, n := range nodes {
		b.compile(n)
	}
	below := tables{width: words(len(s.vars))}
	none := newBitset(len(s.vars))
	for n, r := range b.refs {
		a := &about{ref: r, support: none, facts: n.Facts()}
		if r >= firstNode {
			a.support = slices.Clone(below.of(b.diagram, r))
		}
		a.coupled = s.coupling(nil, a.support) != 0
		for _, id := range a.facts {
			a.slots = append(a.slots, s.slot[id])
		}
		b.about[n] = a
	}
	for i, id := range s.facts {
		if b.defaults[id].Defeasible {
			s.defeasible = append(s.defeasible, i)
		}
	}
	for _, n := range nodes {
		b.restsOn(n)
	}
	b.diagram.memo = nil
	b.diagram.buf = nil
	b.pool.New = func() any { return newScratch(b) }
	return b, nil
}

// compile gives the diagram of a node, and records it for the node.
func (b *Book) compile(n *Node) ref {
	if r, ok := b.refs[n]; ok {
		return r
	}
	d := b.diagram
	var r ref
	switch n.Op {
	case OpConst:
		r = ref(n.Const)
	case OpTest:
		r = b.leaf(n.Test)
	case OpAll:
		r = ref(law.Met)
		for _, k := range n.Kids {
			r = d.apply(opMin, r, b.compile(k))
		}
	case OpAny:
		r = ref(law.NotMet)
		for _, k := range n.Kids {
			r = d.apply(opMax, r, b.compile(k))
		}
	case OpCap:
		r = d.apply(opMin, b.compile(n.Kids[0]), ref(law.Contested))
	case OpPresume:
		basic, excluded := b.compile(n.Kids[0]), b.compile(n.Kids[1])
		r = d.apply(opMin, basic, d.apply(opMax, excluded, ref(law.Contested)))
	case OpSeveral:
		// at[i] is the i-th highest finding so far.
		at := make([]ref, n.K+1)
		at[0] = ref(law.Met)
		for _, k := range n.Kids {
			x := b.compile(k)
			for i := n.K; i >= 1; i-- {
				at[i] = d.apply(opMax, at[i], d.apply(opMin, at[i-1], x))
			}
		}
		r = at[n.K]
	}
	b.refs[n] = r
	return r
}

// leaf gives the diagram of a test.
func (b *Book) leaf(t Test) ref {
	yes, no := ref(law.Met), ref(law.NotMet)
	if t.Negated {
		yes, no = no, yes
	}
	d, s := b.diagram, b.space
	if t.Quantity != nil {
		level := s.byQty[t.Quantity.ID]
		return d.leaf(level, s.vars[level].atLeast(t.Line), yes, no)
	}
	levels := s.byFact[t.Fact]
	switch t.Shape {
	case ShapeFlag:
		return d.leaf(levels[0], 1<<1, yes, no)
	case ShapeAtLeast:
		return d.leaf(levels[0], s.vars[levels[0]].atLeast(t.Line), yes, no)
	}
	def := fact.Get(t.Fact)
	if def.Kind == fact.Choice {
		return d.leaf(levels[0], t.Options, yes, no)
	}
	// A multiple choice: any of the named options; "none" is that no option is.
	some, empty := ref(law.NotMet), ref(law.Met)
	for _, l := range levels {
		if t.Options&(1<<uint(s.vars[l].option)) != 0 {
			some = d.apply(opMax, some, d.leaf(l, 1<<1, ref(law.Met), ref(law.NotMet)))
		}
		empty = d.apply(opMin, empty, d.leaf(l, 1<<0, ref(law.Met), ref(law.NotMet)))
	}
	if i := def.Option("none"); i >= 0 && t.Options&(1<<uint(i)) != 0 {
		some = d.apply(opMax, some, empty)
	}
	if t.Negated {
		return d.mapTerminals(some, func(r ref) ref { return ref(law.Met) - r })
	}
	return some
}

// atLeast gives the bands that lie at the line or above it. A line at or below
// the least possible value has no cut and is met by every band.
func (v *variable) atLeast(line int64) uint64 {
	from := 0
	for i, c := range v.cuts {
		if c == line {
			from = i + 1
		}
	}
	return (uint64(1)<<uint(v.domain) - 1) &^ (uint64(1)<<uint(from) - 1)
}

// Roots lists the names of the roots, in the order of Compile.
func (b *Book) Roots() []string { return b.order }

// Root gives the tree of a root, or nil.
func (b *Book) Root(id string) *Node { return b.roots[id] }

// Size gives the number of variables and of diagram nodes, for reports.
func (b *Book) Size() (variables, nodes int) { return len(b.space.vars), len(b.diagram.level) }

// Tests lists the facts that any root tests, in dictionary order.
func (b *Book) Tests() []fact.ID {
	set := map[fact.ID]bool{}
	for _, id := range b.order {
		for _, f := range b.roots[id].Facts() {
			set[f] = true
		}
	}
	return sortFacts(set)
}

// Equal reports whether two nodes of the book are the same function: they agree
// on every completion of every set of facts.
func (b *Book) Equal(x, y *Node) bool { return b.refs[x] == b.refs[y] }
