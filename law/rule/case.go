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
	laid     bool // what follows is made when first needed
	base     view
	ask      *view     // base with contrary evidence open that nobody was asked for; made when first needed
	disputed []fact.ID // those with two sides, in dictionary order
	assumed  []fact.ID
	broken   []*Quantity // ties that the facts contradict
}

// known is what is possible for one fact.
type known struct {
	iv   interval // flags and numbers
	opts uint64   // choices: the options still possible; choices: the set chosen
	full bool     // choices: nothing is known
}

// exact reports whether a number has one value.
func (k known) exact() bool { return k.iv.lo == k.iv.hi }

// view is one consistent way to take the facts: the values possible for each
// fact and the bands they leave to each variable.
type view struct {
	space *space
	known []known // by slot of the space
	masks []uint64
}

// of gives what is possible for a fact.
func (v *view) of(id fact.ID) known { return v.known[v.space.slot[id]] }

// set changes what is possible for a fact; the masks are the caller's to renew.
func (v *view) set(id fact.ID, k known) { v.known[v.space.slot[id]] = k }

// sum gives the interval of a quantity.
func (v *view) sum(q *Quantity) interval {
	var out interval
	for _, t := range v.space.terms[q.ID] {
		x := scaled(v.known[t.slot].iv, t.coef)
		out.lo += x.lo
		out.hi += x.hi
	}
	return out
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
	for id, a := range facts {
		if a.State == fact.Known && a.Standing == fact.Disputed {
			if _, ok := b.space.slot[id]; ok {
				c.disputed = append(c.disputed, id)
			}
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

func knownOf(def *fact.Def, v fact.Value) known {
	switch def.Kind {
	case fact.Choice, fact.Choices:
		return known{opts: v.Options}
	}
	return known{iv: interval{v.Lo, v.Hi}}
}

func anything(def *fact.Def) known {
	switch def.Kind {
	case fact.Flag:
		return known{iv: interval{0, 1}}
	case fact.Choice:
		return known{opts: uint64(1)<<uint(len(def.Options)) - 1}
	case fact.Choices:
		return known{full: true}
	}
	b := bounds(def.Kind)
	return known{iv: interval{b.Lo, b.Hi}}
}

// take lays out the view in which the named disputed facts have the other
// side's value.
func (c *Case) take(others map[fact.ID]bool, asking bool) view {
	s := c.book.space
	v := view{space: s, known: make([]known, len(s.facts)), masks: make([]uint64, len(s.vars))}
	for i, id := range s.facts {
		v.known[i] = c.lookupSlot(i, len(others) > 0 && others[id], asking)
	}
	c.tie(&v, len(others) == 0 && !asking)
	for i, levels := range s.levels {
		for _, l := range levels {
			v.masks[l] = s.vars[l].mask(v.known[i])
		}
	}
	for i, q := range s.qtys {
		x := v.sum(q)
		if s.bound[i] && x.hi >= 0 { // a tie says that it is never negative
			x.lo = max(x.lo, 0)
		}
		l := s.byQty[q.ID]
		v.masks[l] = s.vars[l].bandsOf(x)
	}
	return v
}

// asking gives the view under which relevance is judged.
func (c *Case) asking() *view {
	if c.ask == nil {
		v := c.take(nil, true)
		c.ask = &v
	}
	return c.ask
}

// tie narrows the numbers by the ties, and notes those that the facts break.
func (c *Case) tie(v *view, note bool) {
	for round := 0; round < 2; round++ {
		for _, t := range c.book.space.ties {
			q := t.Quantity
			all := v.sum(q)
			if all.hi < 0 {
				if note && round == 0 {
					c.broken = append(c.broken, q)
				}
				continue
			}
			for _, term := range q.Terms {
				k := v.of(term.Fact)
				if k.exact() {
					continue
				}
				// coef*x must be at least minus the most the others can give.
				own := scaled(k.iv, term.Coef)
				need := -(all.hi - own.hi)
				if term.Coef > 0 {
					k.iv.lo = max(k.iv.lo, ceilDiv(need, term.Coef))
				} else {
					k.iv.hi = min(k.iv.hi, floorDiv(-need, -term.Coef))
				}
				if !k.iv.empty() {
					v.set(term.Fact, k)
				}
			}
		}
	}
}

func ceilDiv(a, b int64) int64 { return -floorDiv(-a, b) }

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

func scaled(x interval, c int64) interval {
	if c < 0 {
		return interval{x.hi * c, x.lo * c}
	}
	return interval{x.lo * c, x.hi * c}
}

// mask gives the values a variable can have under what is known of its fact.
func (v *variable) mask(k known) uint64 {
	if v.option >= 0 {
		switch {
		case k.full:
			return 3
		case k.opts&(1<<uint(v.option)) != 0:
			return 2
		}
		return 1
	}
	if v.cuts == nil && v.domain > 1 { // a flag or a choice
		if k.opts != 0 {
			return k.opts
		}
		var m uint64
		for i := k.iv.lo; i <= k.iv.hi; i++ {
			m |= 1 << uint(i)
		}
		return m
	}
	return v.bandsOf(k.iv)
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
	return c.resolve(s, []*Node{n}, false)[0].finding
}

// Verdict gives the finding of a root.
func (c *Case) Verdict(root string) law.Finding { return c.Finding(c.book.roots[root]) }

// outcome is a finding with what it turns on.
type outcome struct {
	finding law.Finding
	turns   []fact.ID // disputed facts whose side matters
}

// resolve gives the findings of several nodes at once.
func (c *Case) resolve(s *scratch, nodes []*Node, asking bool) []outcome {
	out := make([]outcome, len(nodes))
	sides := c.sidesOf(nodes)
	if len(sides) == 0 {
		c.lay()
		base := &c.base
		if asking {
			base = c.asking()
		}
		s.begin(base)
		for i, n := range nodes {
			out[i].finding = findingOf(s.reach(c.book.refs[n]))
		}
		return out
	}
	if len(sides) > maxDisputes {
		sides = sides[:maxDisputes]
	}
	total := 1 << uint(len(sides))
	table := make([]law.Finding, total*len(nodes))
	for combo := range total {
		others := map[fact.ID]bool{}
		for i, id := range sides {
			if combo&(1<<uint(i)) != 0 {
				others[id] = true
			}
		}
		v := c.take(others, asking)
		s.begin(&v)
		for i, n := range nodes {
			table[i*total+combo] = findingOf(s.reach(c.book.refs[n]))
		}
	}
	for i := range nodes {
		out[i] = settle(table[i*total:(i+1)*total], sides)
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

// sidesOf lists the disputed facts that any of the nodes depends on.
func (c *Case) sidesOf(nodes []*Node) []fact.ID {
	c.lay()
	if len(c.disputed) == 0 {
		return nil
	}
	touched := map[fact.ID]bool{}
	for _, n := range nodes {
		for _, l := range c.book.support[n] {
			for _, id := range c.book.space.factsOf(l) {
				touched[id] = true
			}
		}
	}
	var out []fact.ID
	for _, id := range c.disputed {
		if touched[id] {
			out = append(out, id)
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

// single reports whether a mask leaves one value.
func single(mask uint64) bool { return bits.OnesCount64(mask) == 1 }

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
