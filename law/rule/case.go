package rule

import (
	"math/bits"
	"slices"

	"bangxin/law"
	"bangxin/law/fact"
)

// Case is a set of facts laid over a book, as of a day. It is cheap to make and
// holds no scratch memory; make a new one for changed facts. One case is not for
// several goroutines at once; the book is.
type Case struct {
	book     *Book
	facts    fact.Facts
	asOf     law.Day
	laid     bool    // what follows is made when first needed
	said     []known // by slot: what is possible before the ties are minded
	base     view
	ask      *view     // base with contrary evidence open that nobody was asked for; made when first needed
	answered bitset    // the slots of the facts that are known
	disputed []fact.ID // those with two sides, in dictionary order
	assumed  []fact.ID
	broken   []*Quantity // ties that the facts contradict
}

// Case lays facts over the book. The facts must not change while the case is in
// use.
func (b *Book) Case(facts fact.Facts, asOf law.Day) *Case {
	return &Case{book: b, facts: facts, asOf: asOf}
}

// lay reads all facts into the base view, once. A verdict that the facts decide
// along one way through the diagram needs but a few of them and is had without.
func (c *Case) lay() {
	if c.laid {
		return
	}
	c.laid = true
	b, facts := c.book, c.facts
	c.answered = newBitset(len(b.space.facts))
	for id, a := range facts {
		slot, ok := b.space.slot[id]
		if !ok || a.State != fact.Known {
			continue
		}
		c.answered.add(slot)
		if a.Standing == fact.Disputed {
			c.disputed = append(c.disputed, id)
		}
	}
	for id, d := range b.defaults {
		_, tested := b.space.slot[id]
		if _, asked := facts[id]; tested && !asked && !d.Defeasible {
			c.assumed = append(c.assumed, id)
		}
	}
	byIndex := func(x, y fact.ID) int { return fact.Get(x).Index - fact.Get(y).Index }
	slices.SortFunc(c.disputed, byIndex)
	slices.SortFunc(c.assumed, byIndex)
	c.base = c.take(nil, false)
}

// Assumed lists the facts that are assumed because nobody has spoken of them,
// and that the given root depends on as things stand.
func (c *Case) Assumed() []fact.ID { c.lay(); return c.assumed }

// Disputed lists the disputed facts that some rule tests.
func (c *Case) Disputed() []fact.ID { c.lay(); return c.disputed }

// Contradictions lists the ties that the facts break. The rules are then applied
// to the facts as given, without that tie.
func (c *Case) Contradictions() []*Quantity { c.lay(); return c.broken }

// lookup says what is possible for a fact. Other takes the other side's value of
// a disputed fact; asking leaves contrary evidence open that nobody was asked for.
func (c *Case) lookup(id fact.ID, other, asking bool) known {
	return c.lookupSlot(c.book.space.slot[id], other, asking)
}

func (c *Case) lookupSlot(slot int, other, asking bool) known {
	s := c.book.space
	id, def := s.facts[slot], s.defs[slot]
	if def == nil {
		return known{iv: interval{int64(c.asOf), int64(c.asOf)}}
	}
	a, asked := c.facts[id]
	if asked && a.State == fact.Known {
		v := a.Value
		if other {
			switch {
			case a.Against != nil:
				v = *a.Against
			case def.Kind == fact.Flag:
				v = fact.Bool(!v.True())
			default:
				return s.any[slot]
			}
		}
		return knownOf(def, v)
	}
	if d, ok := c.book.defaults[id]; ok {
		if !asked && !(asking && d.Defeasible) || asked && d.Defeasible {
			return knownOf(def, d.Value)
		}
	}
	return s.any[slot]
}

// take lays out the view in which the named disputed facts have the other
// side's value.
func (c *Case) take(others []int, asking bool) view {
	s := c.book.space
	v := view{space: s, known: make([]known, len(s.facts)), masks: make([]uint64, len(s.vars))}
	if c.said == nil {
		c.said = make([]known, len(s.facts))
		for i := range s.facts {
			c.said[i] = c.lookupSlot(i, false, false)
		}
	}
	copy(v.known, c.said)
	if asking {
		for _, i := range s.defeasible {
			v.known[i] = c.lookupSlot(i, false, true)
		}
	}
	for _, i := range others {
		v.known[i] = c.lookupSlot(i, true, asking)
	}
	c.fill(&v, len(others) == 0 && !asking)
	return v
}

// without lays out the view in which nothing is known of one fact.
func (c *Case) without(slot int) view {
	s := c.book.space
	v := view{space: s, known: slices.Clone(c.said), masks: make([]uint64, len(s.vars))}
	v.known[slot] = s.any[slot]
	c.fill(&v, false)
	return v
}

// fill sets the bands that what is known leaves to each variable.
func (c *Case) fill(v *view, note bool) {
	s := c.book.space
	ties := s.relations[len(s.qtys):]
	broken := v.tie(ties)
	if note {
		c.broken = nil
		for m := broken; m != 0; m &= m - 1 {
			c.broken = append(c.broken, ties[bits.TrailingZeros64(m)].q)
		}
	}
	for i, levels := range s.levels {
		for _, l := range levels {
			v.masks[l] = s.vars[l].mask(v.known[i])
		}
	}
	for i := range s.qtys {
		x := v.total(s.relations[i].terms)
		if s.bound[i] && x.hi >= 0 { // a tie says that it is never negative
			x.lo = max(x.lo, 0)
		}
		l := s.relations[i].level
		v.masks[l] = s.vars[l].bandsOf(x)
	}
}

// asking gives the view under which relevance is judged.
func (c *Case) asking() *view {
	if c.ask == nil {
		v := c.take(nil, true)
		c.ask = &v
	}
	return c.ask
}

// findingOf turns the set of terminals that completions reach into a finding.
func findingOf(set uint8) law.Finding {
	const notMet, contested, met = 1 << law.NotMet, 1 << law.Contested, 1 << law.Met
	switch {
	case set == notMet:
		return law.NotMet
	case set == met:
		return law.Met
	case set != 0 && set&^(contested|met) == 0:
		return law.Contested
	}
	return law.Open
}

// maxDisputes bounds the disputed facts whose sides are combined for one root;
// 2^12 combinations take a few milliseconds. Beyond it the further ones count as
// unknown, which never makes a finding firmer than it is.
const maxDisputes = 12

// Finding gives the finding of a node of the book, over all completions of what
// is unknown and all combinations of the sides of what is disputed.
func (c *Case) Finding(n *Node) law.Finding {
	if !c.laid {
		if f, ok := c.straight(c.book.refs[n]); ok {
			return f
		}
	}
	s := c.book.scratch()
	defer c.book.release(s)
	return c.resolve(s, []*Node{n})[0].finding
}

// Verdict gives the finding of a root.
func (c *Case) Verdict(root string) law.Finding { return c.Finding(c.book.roots[root]) }

// outcome is a finding with what it turns on.
type outcome struct {
	finding law.Finding
	turns   []fact.ID // disputed facts whose side matters
}

// resolve gives the findings of several nodes at once.
func (c *Case) resolve(s *scratch, nodes []*Node) []outcome {
	out := make([]outcome, len(nodes))
	sides := c.sidesOf(nodes)
	if len(sides) == 0 {
		c.lay()
		s.base.lay(&c.base)
		restricted := func(r ref) ref {
			s.pair(c)
			return s.underBase(r)
		}
		for i, n := range nodes {
			out[i].finding = findingOf(s.base.terminals(c.book.about[n], restricted))
		}
		return out
	}
	total := 1 << uint(len(sides))
	table := make([]law.Finding, total*len(nodes))
	for combo := range total {
		v := c.take(some(sides, combo), false)
		f := s.other.lay(&v)
		for i, n := range nodes {
			table[i*total+combo] = findingOf(f.terminals(c.book.about[n], f.restrict))
		}
	}
	ids := make([]fact.ID, len(sides))
	for i, slot := range sides {
		ids[i] = c.book.space.facts[slot]
	}
	for i := range nodes {
		out[i] = settle(table[i*total:(i+1)*total], ids)
	}
	return out
}

// some gives the slots that a combination, a bit for each, takes.
func some(slots []int, combo int) []int {
	var out []int
	for i, slot := range slots {
		if combo&(1<<uint(i)) != 0 {
			out = append(out, slot)
		}
	}
	return out
}

// settle combines the findings of all combinations of sides: all equal, that
// one; else contested if some combination is contested or met; else open. It
// names the disputed facts whose side makes the difference.
func settle(row []law.Finding, sides []fact.ID) outcome {
	same, some := true, false
	for _, f := range row {
		same = same && f == row[0]
		some = some || f == law.Contested || f == law.Met
	}
	if same {
		return outcome{finding: row[0]}
	}
	o := outcome{finding: law.Open}
	if some {
		o.finding = law.Contested
	}
	for i, id := range sides {
		bit := 1 << uint(i)
		for combo := range row {
			if combo&bit == 0 && row[combo] != row[combo|bit] {
				o.turns = append(o.turns, id)
				break
			}
		}
	}
	return o
}

// sidesOf lists the slots of the disputed facts, in dictionary order, that any of
// the nodes depends on: those whose sides are combined.
func (c *Case) sidesOf(nodes []*Node) []int {
	c.lay()
	var out []int
	for _, id := range c.disputed {
		slot := c.book.space.slot[id]
		bears := func(n *Node) bool { return c.book.about[n].support.meets(c.book.space.behind[slot]) }
		if len(out) < maxDisputes && slices.ContainsFunc(nodes, bears) {
			out = append(out, slot)
		}
	}
	return out
}

// factsOf lists the facts behind a variable: its own, or those of its quantity,
// and those a tie binds to them.
func (s *space) factsOf(level int32) []fact.ID {
	v := &s.vars[level]
	var own []fact.ID
	if v.qty == nil {
		own = []fact.ID{v.fact}
	} else {
		for _, t := range v.qty.Terms {
			own = append(own, t.Fact)
		}
	}
	out := own
	for _, tie := range s.ties {
		bound := false
		for _, id := range own {
			bound = bound || tie.Quantity.uses(id)
		}
		if bound {
			for _, t := range tie.Quantity.Terms {
				out = append(out, t.Fact)
			}
		}
	}
	return out
}

// AsOf gives the day as of which the law is applied.
func (c *Case) AsOf() law.Day { return c.asOf }

// IsAssumed reports whether a fact is assumed here because nobody has spoken of
// it.
func (c *Case) IsAssumed(id fact.ID) bool {
	for _, a := range c.Assumed() {
		if a == id {
			return true
		}
	}
	return false
}

// HasDefault reports whether the book has a value for a fact nobody has spoken
// of, an assumption or absent contrary evidence.
func (c *Case) HasDefault(id fact.ID) bool {
	_, ok := c.book.defaults[id]
	return ok
}
