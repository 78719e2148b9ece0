package rule

import (
	"fmt"
	"math/bits"

	"bangxin/law"
	"bangxin/law/fact"
)

// Walked is what a plain walk through every state of a tree has seen.
type Walked struct {
	States int
	// Merged is whether values between which no leaf of the tree tells were taken as one,
	// so as to keep within the bound.
	Merged  bool
	Found   map[*Node]int // the findings a node was seen to have: their number
	Idle    []*Node       // the leaves that never decided alone
	Against string        // the first state in which tree and diagram part; empty where none does
}

// Plain is a tree ready to be walked through every state of the facts that it tests.
// Numbers stand for the bands between the lines of the whole book, quantities for
// themselves.
type Plain struct{ w *walker }

// Plainly makes a tree ready. Where its states are more than most, values between which no
// leaf of it tells are taken as one.
func (b *Book) Plainly(n *Node, most int) Plain {
	w := newWalker(b, n)
	w.values(false)
	if w.states() > most {
		w.merged = true
		w.values(true)
	}
	return Plain{w}
}

// States is the number of states to walk.
func (p Plain) States() int { return p.w.states() }

// Key tells trees apart that ask different things.
func (p Plain) Key() string {
	key := ""
	for i, n := range p.w.nodes {
		key += fmt.Sprintln(n.Op, n.ID, n.K, n.Const, n.Test.Fact, n.Test.Quantity != nil, n.Test.Line, n.Test.Options, n.Test.Negated, p.w.kids[i])
	}
	return key
}

// Walk goes through the states one after the other, evaluates the tree by its words, and
// compares it with the diagram.
func (p Plain) Walk() Walked { return p.w.walk() }

// walker is a tree laid out flat, children before parents.
type walker struct {
	book   *Book
	nodes  []*Node
	kids   [][]int
	leaves []walkedLeaf
	leafAt []int   // by node: its place among leaves, or -1
	vars   []int32 // the variables the tree depends on
	at     [][]int // by place in vars: the values walked
	merged bool
}

// walkedLeaf is a leaf with what it asks of the variables.
type walkedLeaf struct {
	node   *Node
	level  int32   // of all but multiple choices
	truth  []bool  // by value of the variable
	some   []int32 // of a multiple choice: the options that are enough
	empty  []int32 // and, where "none" is, all of them
	hasNil bool
}

func newWalker(b *Book, n *Node) *walker {
	w := &walker{book: b}
	seen := map[int32]bool{}
	var lay func(*Node) int
	lay = func(n *Node) int {
		var kids []int
		for _, k := range n.Kids {
			kids = append(kids, lay(k))
		}
		leaf := -1
		if n.Op == OpTest {
			leaf = len(w.leaves)
			w.leaves = append(w.leaves, w.leaf(n))
			for _, l := range w.levels(leaf) {
				if !seen[l] {
					seen[l] = true
					w.vars = append(w.vars, l)
				}
			}
		}
		w.nodes, w.kids, w.leafAt = append(w.nodes, n), append(w.kids, kids), append(w.leafAt, leaf)
		return len(w.nodes) - 1
	}
	lay(n)
	return w
}

// leaf writes out what a leaf asks: of a number whether the least of each band reaches
// the line, of a choice which option.
func (w *walker) leaf(n *Node) walkedLeaf {
	s, t := w.book.space, n.Test
	out := walkedLeaf{node: n, level: -1}
	if t.Quantity != nil {
		out.level = s.byQty[t.Quantity.ID]
	} else if levels := s.byFact[t.Fact]; t.Fact == AsOf || fact.Get(t.Fact).Kind != fact.Choices {
		out.level = levels[0]
	} else {
		for _, l := range levels {
			if t.Options&(1<<uint(s.vars[l].option)) != 0 {
				out.some = append(out.some, l)
			}
		}
		if i := fact.Get(t.Fact).Option("none"); i >= 0 && t.Options&(1<<uint(i)) != 0 {
			out.hasNil, out.empty = true, levels
		}
		return out
	}
	v := &s.vars[out.level]
	for i := range int(v.domain) {
		yes := false
		switch {
		case t.Shape == ShapeAtLeast && i == 0 && len(v.cuts) > 0:
			yes = v.cuts[0]-1 >= t.Line
		case t.Shape == ShapeAtLeast && len(v.cuts) > 0:
			yes = v.cuts[i-1] >= t.Line
		case t.Shape == ShapeAtLeast:
			yes = true // no line above the least value: it always holds
		case t.Shape == ShapeFlag:
			yes = i == 1
		default:
			yes = t.Options&(1<<uint(i)) != 0
		}
		out.truth = append(out.truth, yes)
	}
	return out
}

func (w *walker) levels(leaf int) []int32 {
	l := &w.leaves[leaf]
	if l.level >= 0 {
		return []int32{l.level}
	}
	return append(append([]int32{}, l.some...), l.empty...)
}

// values chooses the values of each variable to walk: all, or one of those between which
// no leaf tells. Options of a multiple choice that stand in the same leaves are one.
func (w *walker) values(merge bool) {
	w.at = make([][]int, len(w.vars))
	patterns := map[string]bool{}
	for i, l := range w.vars {
		v := &w.book.space.vars[l]
		if v.option >= 0 {
			pattern := string(v.fact)
			for k := range w.leaves {
				for _, x := range w.levels(k) {
					if x == l {
						pattern += fmt.Sprintf(" %d", k)
					}
				}
			}
			w.at[i] = []int{0, 1}
			if merge && patterns[pattern] {
				w.at[i] = []int{0}
			}
			patterns[pattern] = true
			continue
		}
		told := map[string]bool{}
		for x := range int(v.domain) {
			key := ""
			for k := range w.leaves {
				if w.leaves[k].level == l {
					key += fmt.Sprint(w.leaves[k].truth[x])
				}
			}
			if !merge || !told[key] {
				told[key] = true
				w.at[i] = append(w.at[i], x)
			}
		}
	}
}

func (w *walker) states() int {
	n := 1
	for _, at := range w.at {
		if n > 1<<40 {
			return n
		}
		n *= len(at)
	}
	return n
}

// holds evaluates a leaf on a state.
func (l *walkedLeaf) holds(state []int) bool {
	yes := false
	if l.level >= 0 {
		yes = l.truth[state[l.level]]
	} else {
		for _, x := range l.some {
			yes = yes || state[x] == 1
		}
		if l.hasNil && !yes {
			yes = true
			for _, x := range l.empty {
				yes = yes && state[x] == 0
			}
		}
	}
	return yes != l.node.Test.Negated
}

// evaluate fills in the finding of every node; the leaf flipped, if any, the other way.
func (w *walker) evaluate(held []bool, flipped int, into []law.Finding) law.Finding {
	for i, n := range w.nodes {
		f := law.NotMet
		switch n.Op {
		case OpConst:
			f = n.Const
		case OpTest:
			if held[w.leafAt[i]] != (w.leafAt[i] == flipped) {
				f = law.Met
			}
		case OpCap:
			f = min(into[w.kids[i][0]], law.Contested)
		case OpPresume:
			f = into[w.kids[i][0]]
			if into[w.kids[i][1]] != law.Met {
				f = min(f, law.Contested)
			}
		case OpSeveral:
			met, some := 0, 0
			for _, k := range w.kids[i] {
				if into[k] == law.Met {
					met++
				}
				if into[k] != law.NotMet {
					some++
				}
			}
			if some >= n.K {
				f = law.Contested
			}
			if met >= n.K {
				f = law.Met
			}
		case OpAll:
			f = law.Met
			for _, k := range w.kids[i] {
				f = min(f, into[k])
			}
		case OpAny:
			for _, k := range w.kids[i] {
				f = max(f, into[k])
			}
		}
		into[i] = f
	}
	return into[len(into)-1]
}

func (w *walker) walk() Walked {
	out := Walked{States: w.states(), Merged: w.merged, Found: map[*Node]int{}}
	state := make([]int, len(w.book.space.vars))
	turn := make([]int, len(w.vars))
	for i, l := range w.vars {
		state[l] = w.at[i][0]
	}
	held := make([]bool, len(w.leaves))
	findings, other := make([]law.Finding, len(w.nodes)), make([]law.Finding, len(w.nodes))
	found := make([]uint8, len(w.nodes))
	idle := make([]int, len(w.leaves))
	for i := range idle {
		idle[i] = i
	}
	root := w.book.refs[w.nodes[len(w.nodes)-1]]
	for {
		for i := range w.leaves {
			held[i] = w.leaves[i].holds(state)
		}
		f := w.evaluate(held, -1, findings)
		if got := w.book.at(root, state); got != f && out.Against == "" {
			out.Against = fmt.Sprintf("%v by the tree, %v by the diagram, where %v", f, got, state)
		}
		for i := range findings {
			found[i] |= 1 << findings[i]
		}
		left := idle[:0]
		for _, i := range idle {
			if w.evaluate(held, i, other) == f {
				left = append(left, i)
			}
		}
		idle = left
		i := 0
		for ; i < len(w.vars); i++ { // the next state
			if turn[i]++; turn[i] < len(w.at[i]) {
				state[w.vars[i]] = w.at[i][turn[i]]
				break
			}
			turn[i] = 0
			state[w.vars[i]] = w.at[i][0]
		}
		if i == len(w.vars) {
			break
		}
	}
	for i, n := range w.nodes {
		out.Found[n] = bits.OnesCount8(found[i])
	}
	for _, i := range idle {
		out.Idle = append(out.Idle, w.leaves[i].node)
	}
	return out
}

// at follows the diagram in one state.
func (b *Book) at(r ref, state []int) law.Finding {
	for r >= firstNode {
		r = b.diagram.children(r)[state[b.diagram.levelOf(r)]]
	}
	return law.Finding(r)
}
