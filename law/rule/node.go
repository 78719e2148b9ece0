// Package rule is the machinery of rule trees: leaves that test facts, nodes
// that combine them, a citation at every node.
//
// A rule is written once, as a tree (Node), so that it reads like the article
// it implements. Compile turns a set of trees into one shared decision diagram
// (Book). From the book come the finding of every node, exact under unknown
// facts, ranges and disputes (Case.Finding); the explanation (Case.Explain);
// which facts can still matter (Case.Relevant); and the smallest changes that
// would turn a conclusion (Case.Changes). Nothing is computed a second way
// beside the tree.
//
// On full facts a node is not_met < contested < met: All takes the lowest of
// its children, Any the highest, and negation stands only at leaves. With
// unknowns the finding is what all completions of the unknown facts give.
//
// The package knows no offence by name and no words of law; those stand in
// law/liability. A Book never changes once compiled and may be used by many
// goroutines at once.
package rule

import (
	"fmt"
	"sort"

	"bangxin/law"
	"bangxin/law/fact"
)

// Op says how a node gets its finding.
type Op uint8

// The operations.
const (
	OpTest    Op = iota // a leaf: tests one fact or quantity
	OpConst             // a leaf: always the same finding
	OpAll               // the lowest of the children
	OpAny               // the highest of the children
	OpSeveral           // the K-th highest of the children: met if at least K are met
	OpCap               // the only child, but contested at most
	OpPresume           // first child (the basic facts); contested at most where the second (contrary evidence) is not excluded
)

// Node is one node of a rule tree. Build it with the functions of this package
// and give it its words and its citations with the methods; do not change it
// after Compile.
type Node struct {
	Op    Op
	ID    string   // names the node in outputs; unique among its siblings
	Name  law.Text // the issue, as a heading
	Note  law.Text // a caution or explanation shown with the node
	Cites []law.Citation
	Kids  []*Node
	K     int // of OpSeveral
	Test  Test
	Const law.Finding
}

// Test is what a leaf asks of one fact or one quantity.
type Test struct {
	Fact     fact.ID
	Quantity *Quantity // instead of Fact
	Shape    Shape
	Negated  bool
	// Line is the threshold of AtLeast: the smallest number, in fen, count or
	// days, that meets it. Over marks a line that the text draws as "more than";
	// Line is then one above the figure of the text.
	Line int64
	Over bool
	// Options are the places of the options of which one must be chosen.
	Options uint64
}

// Shape is the kind of question a leaf asks.
type Shape uint8

// The shapes of tests.
const (
	ShapeFlag    Shape = iota // the flag is yes
	ShapeOption               // one of Options is chosen
	ShapeAtLeast              // the number, or the day, is Line or more
)

// AsOf is the pseudo-fact that holds the day as of which the law is applied.
// It is always known; rules test it with From and Before.
const AsOf fact.ID = "as_of"

// Quantity is a number a rule needs that is computed from facts: a sum, a
// difference, a share. It is linear with whole coefficients, one of which must
// be 1 or -1, so that every whole number in its range can occur. Quantities with
// one id are one quantity.
type Quantity struct {
	ID    string
	Name  law.Text
	Kind  fact.Kind
	Unit  law.Text // of a count: 张, cards
	Terms []Term
	// Scale divides the quantity for display: a proportional sum kept in
	// thousandths of its line shows as a share. Zero means 1.
	Scale int64
}

// Term is one fact of a quantity with its coefficient.
type Term struct {
	Fact fact.ID
	Coef int64
}

// All is met where every child is met.
func All(id string, kids ...*Node) *Node { return &Node{Op: OpAll, ID: id, Kids: kids} }

// Any is met where at least one child is met.
func Any(id string, kids ...*Node) *Node { return &Node{Op: OpAny, ID: id, Kids: kids} }

// Several is met where at least k children are met, contested where at least k
// are met or contested.
func Several(id string, k int, kids ...*Node) *Node {
	return &Node{Op: OpSeveral, ID: id, K: k, Kids: kids}
}

// Contested is its child, but contested at most: for grounds that authorities
// of lower rank carry alone, or on which courts differ.
func Contested(id string, kid *Node) *Node { return &Node{Op: OpCap, ID: id, Kids: []*Node{kid}} }

// Presumed is a presumption: met on the basic facts, contested where contrary
// evidence is stated. Excluded must be met for the presumption to stand
// unimpaired; it is a test such as "no contrary evidence".
func Presumed(id string, basic, excluded *Node) *Node {
	return &Node{Op: OpPresume, ID: id, Kids: []*Node{basic, excluded}}
}

// Always is a leaf with a fixed finding.
func Always(id string, f law.Finding) *Node { return &Node{Op: OpConst, ID: id, Const: f} }

// Is tests that a flag is yes.
func Is(id fact.ID) *Node {
	return &Node{Op: OpTest, ID: string(id), Test: Test{Fact: id, Shape: ShapeFlag}}
}

// One tests that at least one of the options is chosen. The pseudo-option
// "none" of a Choices fact means that no other is.
func One(id fact.ID, options ...string) *Node {
	d := fact.Get(id)
	var set uint64
	for _, o := range options {
		i := d.Option(o)
		if i < 0 {
			panic(fmt.Sprintf("rule: fact %s has no option %q", id, o))
		}
		set |= 1 << uint(i)
	}
	return &Node{Op: OpTest, ID: string(id), Test: Test{Fact: id, Shape: ShapeOption, Options: set}}
}

// AtLeast tests that a count or an amount (in fen) is n or more: the 以上 of
// the texts, which includes the number (刑法第九十九条).
func AtLeast(id fact.ID, n int64) *Node {
	return &Node{Op: OpTest, ID: string(id), Test: Test{Fact: id, Shape: ShapeAtLeast, Line: n}}
}

// Over tests that a number is more than n: the 超过 of the texts.
func Over(id fact.ID, n int64) *Node {
	return &Node{Op: OpTest, ID: string(id), Test: Test{Fact: id, Shape: ShapeAtLeast, Line: n + 1, Over: true}}
}

// QuantityAtLeast is AtLeast for a quantity.
func QuantityAtLeast(q *Quantity, n int64) *Node {
	return &Node{Op: OpTest, ID: q.ID, Test: Test{Quantity: q, Shape: ShapeAtLeast, Line: n}}
}

// QuantityOver is Over for a quantity.
func QuantityOver(q *Quantity, n int64) *Node {
	return &Node{Op: OpTest, ID: q.ID, Test: Test{Quantity: q, Shape: ShapeAtLeast, Line: n + 1, Over: true}}
}

// From tests that a date is the day or later.
func From(id fact.ID, d law.Day) *Node {
	return &Node{Op: OpTest, ID: string(id), Test: Test{Fact: id, Shape: ShapeAtLeast, Line: int64(d)}}
}

// Before tests that a date is earlier than the day.
func Before(id fact.ID, d law.Day) *Node { return Not(From(id, d)) }

// Not negates a leaf; negation stands nowhere else.
func Not(leaf *Node) *Node {
	if leaf.Op != OpTest {
		panic("rule: only a test can be negated")
	}
	n := *leaf
	n.Test.Negated = !n.Test.Negated
	return &n
}

// As gives the node another id.
func (n *Node) As(id string) *Node { n.ID = id; return n }

// Cite adds the provisions the node implements, in their written form.
func (n *Node) Cite(cites ...string) *Node {
	for _, c := range cites {
		n.Cites = append(n.Cites, law.Cite(c))
	}
	return n
}

// Called gives the node its heading.
func (n *Node) Called(zh, en string) *Node { n.Name = law.T(zh, en); return n }

// Noting gives the node a remark that is shown with it.
func (n *Node) Noting(zh, en string) *Node { n.Note = law.T(zh, en); return n }

// Walk calls f for the node and everything below it, parents first.
func (n *Node) Walk(f func(*Node)) {
	f(n)
	for _, k := range n.Kids {
		k.Walk(f)
	}
}

// Facts lists the facts the tree tests, in dictionary order; the facts of a
// quantity are listed themselves.
func (n *Node) Facts() []fact.ID {
	set := map[fact.ID]bool{}
	n.Walk(func(m *Node) {
		if m.Op != OpTest {
			return
		}
		if q := m.Test.Quantity; q != nil {
			for _, t := range q.Terms {
				set[t.Fact] = true
			}
		} else if m.Test.Fact != AsOf {
			set[m.Test.Fact] = true
		}
	})
	return sortFacts(set)
}

func sortFacts(set map[fact.ID]bool) []fact.ID {
	out := make([]fact.ID, 0, len(set))
	for id := range set {
		out = append(out, id)
	}
	sort.Slice(out, func(i, j int) bool { return fact.Get(out[i]).Index < fact.Get(out[j]).Index })
	return out
}
