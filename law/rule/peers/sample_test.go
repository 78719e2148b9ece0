package peers

import (
	"math/rand/v2"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// sample is one case: every fact known, and which of them are held back when
// half of them are unknown.
type sample struct {
	day     law.Day
	values  map[fact.ID]fact.Value
	unknown map[fact.ID]bool
	want    law.Finding // with all facts known
}

// facts gives the answers, as a case file would hold them. What is held back was
// asked and answered "don't know", so that nothing is assumed for it.
func (s *sample) facts(half bool) fact.Facts {
	out := fact.Facts{}
	for id, v := range s.values {
		if half && s.unknown[id] {
			out[id] = fact.Answer{State: fact.Unknown}
			continue
		}
		out[id] = fact.Answer{Value: v}
	}
	return out
}

// values of a peer's variables; those unknown are left out.
func (s *sample) inputs(half bool) map[string]any {
	out := map[string]any{}
	for _, v := range assisting().vars {
		switch {
		case v.def == nil:
			out[v.name] = int64(s.day)
		case !half || !s.unknown[v.def.ID]:
			out[v.name] = v.of(s.values[v.def.ID])
		}
	}
	return out
}

// missing lists the variables left out when half of the facts are unknown.
func (s *sample) missing() (out []string) {
	for _, v := range assisting().vars {
		if v.def != nil && s.unknown[v.def.ID] {
			out = append(out, v.name)
		}
	}
	return out
}

// samples draws cases, by turns with each of the three findings, from a seed.
// Numbers and days stand at the lines of the rule, one below or one above. The
// facts keep what holds of all facts: a part is not more than the whole.
func samples(seed uint64, n int) []*sample {
	d := &drawer{rand.New(rand.NewPCG(seed, 0)), assisting(), map[fact.ID][]int64{}}
	d.gather()
	out := make([]*sample, 0, n)
	for len(out) < n {
		s := d.draw()
		if s.want == law.Finding(len(out)%3) {
			out = append(out, s)
		}
	}
	return out
}

type drawer struct {
	*rand.Rand
	*offence
	lines map[fact.ID][]int64
}

// gather notes the lines drawn through each number.
func (d *drawer) gather() {
	d.tree.Walk(func(n *rule.Node) {
		switch t := n.Test; {
		case n.Op != rule.OpTest || t.Shape != rule.ShapeAtLeast:
		case t.Quantity == nil:
			d.lines[t.Fact] = append(d.lines[t.Fact], t.Line)
		default:
			for _, term := range t.Quantity.Terms {
				d.lines[term.Fact] = append(d.lines[term.Fact], max(t.Line, 0))
			}
		}
	})
}

func (d *drawer) draw() *sample {
	for {
		s := &sample{values: map[fact.ID]fact.Value{}, unknown: map[fact.ID]bool{}}
		s.day = law.Day(d.number(asOf, nil))
		for _, def := range d.facts {
			s.values[def.ID] = d.value(def)
		}
		// Most cases at random fail at the first element, so they are steered: the
		// facts are set along one way through the tree, and a few set anew after it.
		if d.IntN(8) > 0 {
			d.steer(s, d.tree)
			for range d.IntN(4) {
				def := d.facts[d.IntN(len(d.facts))]
				s.values[def.ID] = d.value(def)
			}
		}
		c := d.book.Case(s.facts(false), s.day)
		if len(c.Contradictions()) > 0 {
			continue
		}
		s.want = c.Finding(d.tree)
		open := []fact.ID{}
		for _, def := range d.facts {
			// What stands in for these where they are unknown is part of our book, and
			// of nobody else's.
			if def.ID != fact.KnowledgeCounter && def.ID != fact.KnowledgeSince {
				open = append(open, def.ID)
			}
		}
		d.Shuffle(len(open), func(i, j int) { open[i], open[j] = open[j], open[i] })
		for _, id := range open[:len(d.facts)/2] {
			s.unknown[id] = true
		}
		return s
	}
}

func (d *drawer) value(def *fact.Def) fact.Value {
	switch def.Kind {
	case fact.Flag:
		return fact.Bool(d.IntN(2) == 0)
	case fact.Choice:
		return fact.Value{Options: 1 << uint(d.IntN(len(def.Options)))}
	case fact.Choices:
		var v fact.Value
		for range d.IntN(4) {
			v.Options |= 1 << uint(d.IntN(len(def.Options)))
		}
		if none := def.Option("none"); none >= 0 {
			v.Options &^= 1 << uint(none)
		}
		return v
	}
	return fact.Int(d.number(def.ID, def))
}

func (d *drawer) number(id fact.ID, def *fact.Def) int64 {
	lines := d.lines[id]
	least := int64(0)
	if def == nil || def.Kind == fact.Date {
		least = int64(law.Date(2010, 1, 1))
	}
	if len(lines) == 0 || d.IntN(4) == 0 {
		return least + d.Int64N(8000)
	}
	return max(lines[d.IntN(len(lines))]+int64(d.IntN(3))-1, least)
}

// steer sets the facts so that a way through the tree is met, as far as its tests
// do not stand in one another's way.
func (d *drawer) steer(s *sample, n *rule.Node) {
	switch n.Op {
	case rule.OpAny:
		d.steer(s, n.Kids[d.IntN(len(n.Kids))])
	case rule.OpAll, rule.OpCap, rule.OpPresume, rule.OpSeveral:
		for _, k := range n.Kids {
			d.steer(s, k)
		}
	case rule.OpTest:
		d.satisfy(s, n.Test)
	}
}

func (d *drawer) satisfy(s *sample, t rule.Test) {
	if t.Fact == rule.AsOf {
		s.day = law.Day(t.Line)
		if t.Negated {
			s.day--
		}
		return
	}
	if t.Quantity != nil {
		term := t.Quantity.Terms[0]
		s.values[term.Fact] = fact.Int(max(t.Line, 0) + s.values[term.Fact].Lo)
		return
	}
	def := fact.Get(t.Fact)
	switch t.Shape {
	case rule.ShapeFlag:
		s.values[t.Fact] = fact.Bool(!t.Negated)
	case rule.ShapeAtLeast:
		v := t.Line + int64(d.IntN(2))
		if t.Negated {
			v = t.Line - 1
		}
		s.values[t.Fact] = fact.Int(v)
	case rule.ShapeOption:
		set := options(t.Options)
		if t.Negated {
			set = options(^t.Options & (1<<uint(len(def.Options)) - 1))
		}
		v := fact.Value{Options: 1 << uint(set[d.IntN(len(set))])}
		if def.Kind == fact.Choices {
			if !t.Negated {
				v.Options |= s.values[t.Fact].Options
			} else {
				v.Options = s.values[t.Fact].Options &^ t.Options
			}
			if none := def.Option("none"); none >= 0 {
				v.Options &^= 1 << uint(none)
			}
		}
		s.values[t.Fact] = v
	}
}
