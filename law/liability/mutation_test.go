package liability

import (
	"fmt"
	"strings"

	"bangxin/law"
	"bangxin/law/rule"
)

// A mutant is the rules with one thing broken. A part that several trees share (the
// knowledge of assisting stands in four) is one place in the source, so it is broken in
// all of them at once.

// place is one node of the rules, wherever it stands.
type place struct {
	id    string
	node  *rule.Node
	roots map[string][]int // where: the roots, and its places in them in the order of Walk
}

// places lists the nodes of the book, each once.
func places(b *rule.Book) []*place {
	byKey := map[string]*place{}
	var out []*place
	for _, root := range b.Roots() {
		n := 0
		b.Root(root).Walk(func(node *rule.Node) {
			var text strings.Builder
			dump(&text, node, 0)
			p := byKey[text.String()]
			if p == nil {
				p = &place{id: node.ID, node: node, roots: map[string][]int{}}
				byKey[text.String()] = p
				out = append(out, p)
			}
			p.roots[root] = append(p.roots[root], n)
			n++
		})
	}
	return out
}

// first names the first root in which the place stands.
func (p *place) first(b *rule.Book) string {
	for _, root := range b.Roots() {
		if p.roots[root] != nil {
			return root
		}
	}
	return ""
}

// mutant is one way to break a place.
type mutant struct {
	*place
	how    string
	change func(*rule.Node) // changes a copy of the node
}

// mutantsOf lists the ways: a line one step up and down, a leaf negated, a part dropped,
// any and all swapped, a number of grounds one up and down, a cap or a presumption
// removed, a fixed finding changed.
func mutantsOf(p *place) []mutant {
	var out []mutant
	add := func(how string, f func(*rule.Node)) { out = append(out, mutant{p, how, f}) }
	n := p.node
	switch n.Op {
	case rule.OpTest:
		if n.Test.Shape == rule.ShapeAtLeast {
			add("line one step up", func(n *rule.Node) { n.Test.Line++ })
			add("line one step down", func(n *rule.Node) { n.Test.Line-- })
		}
		add("negated", func(n *rule.Node) { n.Test.Negated = !n.Test.Negated })
	case rule.OpConst:
		for _, f := range []law.Finding{law.NotMet, law.Contested, law.Met} {
			if f != n.Const {
				add("always "+f.String(), func(n *rule.Node) { n.Const = f })
			}
		}
	case rule.OpCap:
		add("not capped", func(n *rule.Node) { *n = *n.Kids[0] })
	case rule.OpPresume:
		add("rebuttal dropped", func(n *rule.Node) { *n = *n.Kids[0] })
	case rule.OpSeveral:
		add("one more needed", func(n *rule.Node) { n.K++ })
		add("one fewer needed", func(n *rule.Node) { n.K-- })
	}
	if (n.Op == rule.OpAll || n.Op == rule.OpAny) && len(n.Kids) > 1 {
		add("any and all swapped", func(n *rule.Node) { n.Op = rule.OpAll + rule.OpAny - n.Op })
	}
	if n.Op == rule.OpAll || n.Op == rule.OpAny || n.Op == rule.OpSeveral {
		for i, k := range n.Kids {
			if len(n.Kids) > 1 {
				add(fmt.Sprintf("%s dropped", k.ID), func(n *rule.Node) {
					n.Kids = append(n.Kids[:i:i], n.Kids[i+1:]...)
				})
			}
		}
	}
	return out
}

// copyOf copies a tree, breaking the nodes at the places.
func copyOf(n *rule.Node, at []int, how func(*rule.Node)) *rule.Node {
	next := 0
	var walk func(*rule.Node) *rule.Node
	walk = func(n *rule.Node) *rule.Node {
		here := next
		next++
		c := *n
		c.Kids = make([]*rule.Node, len(n.Kids))
		for i, k := range n.Kids {
			c.Kids[i] = walk(k)
		}
		for _, place := range at {
			if place == here {
				how(&c)
				c.ID = n.ID
			}
		}
		return &c
	}
	return walk(n)
}

// broken compiles the roots that a mutant touches, broken.
func (m mutant) broken(b *rule.Book) (*rule.Book, error) {
	var roots []rule.Root
	for _, id := range b.Roots() {
		if at := m.roots[id]; at != nil {
			roots = append(roots, rule.Root{ID: id, Node: copyOf(b.Root(id), at, m.change)})
		}
	}
	return rule.Compile(roots, ties(), defaults())
}

// same reports whether the mutant changes nothing: each root it touches is the same
// function as before, on every day and all facts that the ties allow.
func (m mutant) same(b *rule.Book) (bool, error) {
	for id, at := range m.roots {
		first, second := b.Root(id), copyOf(b.Root(id), at, m.change)
		both, err := rule.Compile([]rule.Root{{ID: "first", Node: first}, {ID: "second", Node: second}}, ties(), defaults())
		if err != nil {
			return false, err
		}
		if _, parts := both.Difference(first, second); parts {
			return false, nil
		}
	}
	return true, nil
}
