package rule

import (
	"testing"

	"bangxin/law"
	"bangxin/law/fact"

	"pgregory.net/rapid"
)

// The brute force: every completion of every unknown fact is written out and the
// tree walked plainly. It is slow and obvious; the diagram must agree with it.

// plainValue evaluates a tree on full facts.
func plainValue(n *Node, v map[fact.ID]fact.Value, asOf law.Day) law.Finding {
	switch n.Op {
	case OpConst:
		return n.Const
	case OpTest:
		yes := plainTest(n.Test, v, asOf)
		if yes != n.Test.Negated {
			return law.Met
		}
		return law.NotMet
	case OpCap:
		return min(plainValue(n.Kids[0], v, asOf), law.Contested)
	case OpPresume:
		b := plainValue(n.Kids[0], v, asOf)
		if plainValue(n.Kids[1], v, asOf) == law.Met {
			return b
		}
		return min(b, max(law.Contested, plainValue(n.Kids[1], v, asOf)))
	case OpSeveral:
		met, some := 0, 0
		for _, k := range n.Kids {
			switch plainValue(k, v, asOf) {
			case law.Met:
				met++
				some++
			case law.Contested:
				some++
			}
		}
		switch {
		case met >= n.K:
			return law.Met
		case some >= n.K:
			return law.Contested
		}
		return law.NotMet
	case OpAll:
		f := law.Met
		for _, k := range n.Kids {
			f = min(f, plainValue(k, v, asOf))
		}
		return f
	}
	f := law.NotMet
	for _, k := range n.Kids {
		f = max(f, plainValue(k, v, asOf))
	}
	return f
}

func plainTest(t Test, v map[fact.ID]fact.Value, asOf law.Day) bool {
	if t.Quantity != nil {
		var sum int64
		for _, term := range t.Quantity.Terms {
			sum += term.Coef * v[term.Fact].Lo
		}
		return sum >= t.Line
	}
	if t.Fact == AsOf {
		return int64(asOf) >= t.Line
	}
	x := v[t.Fact]
	switch t.Shape {
	case ShapeFlag:
		return x.True()
	case ShapeAtLeast:
		return x.Lo >= t.Line
	}
	d := fact.Get(t.Fact)
	if d.Kind == fact.Choices && x.Options == 0 {
		i := d.Option("none")
		return i >= 0 && t.Options&(1<<uint(i)) != 0
	}
	return x.Options&t.Options != 0
}

// completions calls f for every completion of the facts on which ties hold.
func completions(c *Case, ids []fact.ID, others map[fact.ID]bool, asking bool, f func(map[fact.ID]fact.Value)) {
	v := map[fact.ID]fact.Value{}
	var fill func(i int)
	fill = func(i int) {
		if i == len(ids) {
			for _, t := range c.book.space.ties {
				var sum int64
				for _, term := range t.Quantity.Terms {
					sum += term.Coef * v[term.Fact].Lo
				}
				if sum < 0 {
					return
				}
			}
			f(v)
			return
		}
		id := ids[i]
		d := fact.Get(id)
		k := c.lookup(id, others[id], asking)
		switch d.Kind {
		case fact.Choice:
			for o := range d.Options {
				if k.opts&(1<<uint(o)) != 0 {
					v[id] = fact.Value{Options: 1 << uint(o)}
					fill(i + 1)
				}
			}
		case fact.Choices:
			if !k.full {
				v[id] = fact.Value{Options: k.opts}
				fill(i + 1)
				return
			}
			none := d.Option("none")
			for set := uint64(0); set < 1<<uint(len(d.Options)); set++ {
				if none >= 0 && set&(1<<uint(none)) != 0 {
					continue
				}
				v[id] = fact.Value{Options: set}
				fill(i + 1)
			}
		default:
			for x := k.iv.lo; x <= k.iv.hi; x++ {
				v[id] = fact.Int(x)
				fill(i + 1)
			}
		}
	}
	fill(0)
}

func plainFinding(c *Case, n *Node, ids []fact.ID, others map[fact.ID]bool) (law.Finding, bool) {
	var set uint8
	completions(c, ids, others, false, func(v map[fact.ID]fact.Value) {
		set |= 1 << uint(plainValue(n, v, c.asOf))
	})
	return findingOf(set), set != 0
}

// The facts of the trial: few enough options that all completions can be written.
var trialFacts = []fact.ID{
	fact.PersonMind, fact.PriceAbnormal, fact.ToolDedicated, fact.KnowledgeLevel,
	fact.SetupActs, fact.HelpedCount, fact.HelpedConfirmedCount, fact.AccountsInflow, fact.AccountsInflowLawful,
}

func trialQuantity() *Quantity {
	return &Quantity{ID: "net", Name: law.T("净", "net"), Kind: fact.Yuan, Terms: []Term{{fact.AccountsInflow, 1}, {fact.AccountsInflowLawful, -1}}}
}

func trialTies() []Tie {
	return []Tie{{Quantity: &Quantity{ID: "part", Name: law.T("部分", "part"), Terms: []Term{{fact.HelpedCount, 1}, {fact.HelpedConfirmedCount, -1}}}}}
}

var trialDay = law.Date(2020, 1, 1)

func drawLeaf(t *rapid.T, q *Quantity) *Node {
	var n *Node
	switch rapid.IntRange(0, 8).Draw(t, "leaf") {
	case 0:
		n = Is(fact.PersonMind)
	case 1:
		n = Is(fact.PriceAbnormal)
	case 2:
		n = Is(fact.ToolDedicated)
	case 3:
		n = &Node{Op: OpTest, Test: Test{Fact: fact.KnowledgeLevel, Shape: ShapeOption, Options: rapid.Uint64Range(1, 14).Draw(t, "options")}}
	case 4:
		n = &Node{Op: OpTest, Test: Test{Fact: fact.SetupActs, Shape: ShapeOption, Options: rapid.Uint64Range(1, 14).Draw(t, "options")}}
	case 5:
		n = AtLeast(fact.HelpedCount, rapid.Int64Range(0, 4).Draw(t, "line"))
	case 6:
		n = AtLeast(fact.HelpedConfirmedCount, rapid.Int64Range(0, 4).Draw(t, "line"))
	case 7:
		n = AtLeast(fact.AccountsInflow, rapid.Int64Range(0, 4).Draw(t, "line"))
	case 8:
		n = QuantityAtLeast(q, rapid.Int64Range(-1, 3).Draw(t, "line"))
	}
	if rapid.Bool().Draw(t, "not") {
		n = Not(n)
	}
	return n
}

func drawTree(t *rapid.T, q *Quantity, depth int) *Node {
	if depth == 0 {
		return drawLeaf(t, q)
	}
	kids := func() []*Node {
		out := make([]*Node, rapid.IntRange(1, 3).Draw(t, "kids"))
		for i := range out {
			out[i] = drawTree(t, q, depth-1)
		}
		return out
	}
	switch rapid.IntRange(0, 6).Draw(t, "op") {
	case 0, 1:
		return All("all", kids()...)
	case 2, 3:
		return Any("any", kids()...)
	case 4:
		return Contested("cap", drawTree(t, q, depth-1))
	case 5:
		return Presumed("presume", drawTree(t, q, depth-1), drawLeaf(t, q))
	default:
		k := kids()
		return Several("several", rapid.IntRange(1, len(k)).Draw(t, "k"), k...)
	}
}

func drawValue(t *rapid.T, id fact.ID, exact bool) fact.Value {
	d := fact.Get(id)
	switch d.Kind {
	case fact.Flag:
		return fact.Bool(rapid.Bool().Draw(t, "flag"))
	case fact.Choice:
		return fact.Value{Options: 1 << uint(rapid.IntRange(0, len(d.Options)-1).Draw(t, "option"))}
	case fact.Choices:
		return fact.Value{Options: rapid.Uint64Range(0, 7).Draw(t, "set")}
	}
	lo := rapid.Int64Range(0, 5).Draw(t, "lo")
	if exact {
		return fact.Int(lo)
	}
	return fact.Between(lo, rapid.Int64Range(lo, 5).Draw(t, "hi"))
}

// drawFacts gives answers whose completions are few: numbers are always a range,
// the rest may be unknown or unasked.
func drawFacts(t *rapid.T) fact.Facts {
	facts := fact.Facts{}
	disputes := 0
	for _, id := range trialFacts {
		kind := fact.Get(id).Kind
		number := kind == fact.Count || kind == fact.Yuan
		switch rapid.IntRange(0, 3).Draw(t, "state") {
		case 0:
			if !number {
				continue
			}
			facts[id] = fact.Answer{Value: fact.Between(0, 5)}
		case 1:
			if !number {
				facts[id] = fact.Answer{State: fact.Unknown}
				continue
			}
			facts[id] = fact.Answer{Value: drawValue(t, id, false)}
		case 2:
			facts[id] = fact.Answer{Value: drawValue(t, id, true)}
		case 3:
			a := fact.Answer{Value: drawValue(t, id, false)}
			if disputes < 3 {
				disputes++
				v := drawValue(t, id, false)
				a.Standing, a.Against = fact.Disputed, &v
			}
			facts[id] = a
		}
	}
	return facts
}

func trialDefaults() []Default {
	return []Default{
		{Fact: fact.PersonMind, Value: fact.Bool(true)},
		{Fact: fact.ToolDedicated, Value: fact.Bool(false), Defeasible: true},
	}
}

func trialBook(t *rapid.T, depth int) (*Book, *Node) {
	q := trialQuantity()
	tree := drawTree(t, q, depth)
	b, err := Compile([]Root{{"tree", tree}}, trialTies(), trialDefaults())
	if err != nil {
		t.Fatal(err)
	}
	return b, tree
}

// TestFindingIsExact: the diagram's finding of every node is what all
// completions and all sides of all disputes give.
func TestFindingIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, tree := trialBook(t, 3)
		facts := drawFacts(t)
		c := b.Case(facts, trialDay)
		step := c.Explain(tree)
		var nodes []*Node
		tree.Walk(func(n *Node) { nodes = append(nodes, n) })
		var sides []fact.ID
		for _, slot := range c.sidesOf(nodes) {
			sides = append(sides, b.space.facts[slot])
		}
		var check func(*Step)
		check = func(s *Step) {
			ids := presentFacts(b, s.Node)
			var row []law.Finding
			for combo := range 1 << uint(len(sides)) {
				others := map[fact.ID]bool{}
				for i, id := range sides {
					others[id] = combo&(1<<uint(i)) != 0
				}
				f, possible := plainFinding(c, s.Node, ids, others)
				if !possible {
					return // the facts contradict a tie; reported elsewhere
				}
				row = append(row, f)
			}
			if want := settle(row, sides).finding; s.Finding != want {
				t.Fatalf("node %s: diagram %v, all completions %v", s.Node.ID, s.Finding, want)
			}
			for _, k := range s.Kids {
				check(k)
			}
		}
		check(step)
		if c.Finding(tree) != step.Finding {
			t.Fatal("explanation and finding differ")
		}
	})
}

// TestStraight: where one way through the diagram gives the finding, the search
// over all completions gives the same, for every node of a tree. Both are had
// often enough for this to show something.
func TestStraight(t *testing.T) {
	var straight, searched int
	rapid.Check(t, func(t *rapid.T) {
		b, tree := trialBook(t, 3)
		facts := drawFacts(t)
		laid := b.Case(facts, trialDay)
		laid.lay()
		tree.Walk(func(n *Node) {
			if b.refs[n] < firstNode {
				return
			}
			got, ok := b.Case(facts, trialDay).straight(b.refs[n])
			if !ok {
				searched++
				return
			}
			straight++
			if want := laid.Finding(n); got != want {
				t.Fatalf("node %s: straight %v, over all completions %v", n.ID, got, want)
			}
		})
	})
	if straight < 100 || searched < 100 {
		t.Errorf("%d findings had straight and %d searched for", straight, searched)
	}
}

// presentFacts lists the facts of a node with those that a tie or quantity binds
// to them.
func presentFacts(b *Book, n *Node) []fact.ID {
	set := map[fact.ID]bool{}
	for _, id := range n.Facts() {
		set[id] = true
	}
	for _, tie := range b.space.ties {
		bound := false
		for _, term := range tie.Quantity.Terms {
			bound = bound || set[term.Fact]
		}
		if bound {
			for _, term := range tie.Quantity.Terms {
				set[term.Fact] = true
			}
		}
	}
	return sortFacts(set)
}

// TestRelevanceIsExact: a fact is relevant exactly where two completions that
// differ in it alone give different findings.
func TestRelevanceIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, tree := trialBook(t, 3)
		facts := drawFacts(t)
		for id, a := range facts { // disputes are tested through Finding
			a.Standing, a.Against = fact.Stated, nil
			facts[id] = a
		}
		c := b.Case(facts, trialDay)
		ids := presentFacts(b, tree)
		byRest := map[fact.ID]map[string]uint8{}
		total := 0
		completions(c, ids, nil, true, func(v map[fact.ID]fact.Value) {
			total++
			f := plainValue(tree, v, c.asOf)
			for _, id := range ids {
				if byRest[id] == nil {
					byRest[id] = map[string]uint8{}
				}
				byRest[id][restKey(ids, v, id)] |= 1 << uint(f)
			}
		})
		if total == 0 {
			return
		}
		got := map[fact.ID]bool{}
		for _, id := range c.Relevant(tree) {
			got[id] = true
		}
		for _, id := range ids {
			want := false
			for _, set := range byRest[id] {
				want = want || set&(set-1) != 0
			}
			if want && !got[id] {
				t.Fatalf("%s matters but is not listed", id)
			}
			if got[id] && !want {
				t.Fatalf("%s is listed but cannot matter", id)
			}
		}
	})
}

func restKey(ids []fact.ID, v map[fact.ID]fact.Value, but fact.ID) string {
	var k []byte
	for _, id := range ids {
		if id != but {
			k = append(k, byte(v[id].Lo), byte(v[id].Options), byte(v[id].Options>>8))
		}
	}
	return string(k)
}
