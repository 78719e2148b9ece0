package liability

import (
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/proof/prooftest"
	"bangxin/law/rule"
)

// TestEveryThreshold: no line in the rules, be it an amount, a number, a day or a sum, is
// without a triple that was written by hand from its text: one fen, item or day below
// the line, on it and above it, with the finding changing there. The lines are those of
// the compiled rules, so that none can be forgotten.
func TestEveryThreshold(t *testing.T) {
	asked := askAll(t)
	book := Default().Book()
	spans := map[string]map[string][2]int{}
	for _, id := range book.Roots() {
		spans[id] = map[string][2]int{}
		extent(book.Root(id), 0, spans[id])
	}
	byRoot := map[string][]triple{}
	for _, tr := range asked.triples {
		byRoot[tr.root] = append(byRoot[tr.root], tr)
	}
	lines := 0
	for _, p := range places(book) {
		if p.node.Op != rule.OpTest || p.node.Test.Shape != rule.ShapeAtLeast {
			continue
		}
		lines++
		found := false
		for root, at := range p.roots {
			for _, tr := range byRoot[root] {
				found = found || inside(at, spans[root][tr.node]) && tr.crosses(p.node.Test)
			}
		}
		if !found {
			t.Errorf("%s, %s: no triple around %d", p.first(book), p.id, p.node.Test.Line)
		}
	}
	prooftest.Check(t, "lines", lines)
	prooftest.Check(t, "triples", len(asked.triples))
}

// crosses reports whether the three cases stand one step below the line of a test, on it
// and one step above it, and are found differently on its two sides.
func (tr triple) crosses(x rule.Test) bool {
	var n [3]int64
	for i := range n {
		var ok bool
		if n[i], ok = figure(x, tr.facts[i], tr.asOf[i]); !ok {
			return false
		}
	}
	on, low, high := x.Line, 0, 1
	if x.Over && x.Line > 1 { // the text draws the line one below what meets it; nothing is less than none
		on, low, high = x.Line-1, 1, 2
	}
	if n[1] != on || tr.want[low] == tr.want[high] {
		return false
	}
	if x.Quantity == nil {
		return n[0] == on-1 && n[2] == on+1
	}
	for _, term := range x.Quantity.Terms { // a step of one of its facts
		step := max(term.Coef, -term.Coef)
		if n[0] == on-step && n[2] == on+step {
			return true
		}
	}
	return false
}

// figure is what a test compares with its line.
func figure(x rule.Test, facts fact.Facts, asOf law.Day) (int64, bool) {
	if x.Quantity == nil && x.Fact == rule.AsOf {
		return int64(asOf), true
	}
	terms := []rule.Term{{Fact: x.Fact, Coef: 1}}
	if x.Quantity != nil {
		terms = x.Quantity.Terms
	}
	var sum int64
	for _, term := range terms {
		v, ok := facts.Known(term.Fact)
		if !ok || !v.Exact() {
			return 0, false
		}
		sum += term.Coef * v.Lo
	}
	return sum, true
}
