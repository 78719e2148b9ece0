package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// Relevant lists the facts nobody has been asked whose answer can still change a
// finding of some element, in dictionary order. It is empty when the interview
// has nothing more to ask.
func (r *Rules) Relevant(facts fact.Facts, asOf law.Day) []fact.ID {
	return r.unasked(r.book.Case(facts, asOf), facts)
}

// Ask gives Relevant in the order in which to ask: first what settles most.
func (r *Rules) Ask(facts fact.Facts, asOf law.Day) []fact.ID {
	c := r.book.Case(facts, asOf)
	return c.Decisive(r.questionNodes(), r.unasked(c, facts))
}

// Further lists the unasked facts on which only what stands beside the offences
// depends: arguments, grounds either way, consequences, administrative and civil
// liability. They are for a further round that is offered, never forced. Facts
// that Relevant lists are left out.
func (r *Rules) Further(facts fact.Facts, asOf law.Day) []fact.ID {
	var nodes []*rule.Node
	for _, a := range r.argumentMap {
		nodes = append(nodes, a.node)
	}
	for _, p := range r.consequencePoints {
		if p.node != nil {
			nodes = append(nodes, p.node)
		}
	}
	c := r.book.Case(facts, asOf)
	for _, a := range r.administrativeRules {
		if st := c.Explain(a.node); st.Finding == law.Open && touched(st) {
			nodes = append(nodes, a.node)
		}
	}
	nodes = append(nodes, r.book.Root("leniency"), r.book.Root("severity"))
	if aboutVictims(facts) {
		nodes = append(nodes, r.book.Root("civil"), r.book.Root("civil.joint"))
	}
	first := map[fact.ID]bool{}
	for _, id := range r.Relevant(facts, asOf) {
		first[id] = true
	}
	var out []fact.ID
	for _, id := range c.Relevant(nodes...) {
		if _, asked := facts[id]; !asked && !first[id] {
			out = append(out, id)
		}
	}
	if aboutVictims(facts) { // these shape the suit and the sum; no finding turns on them
		for _, id := range []fact.ID{fact.CivilStage, fact.CivilRefundOrdered, fact.CivilTraced, fact.CivilReturned, fact.CivilVictimFault} {
			if _, asked := facts[id]; !asked {
				out = append(out, id)
			}
		}
	}
	return out
}

// questionNodes are the conclusions for which questions are asked: the verdict
// of every offence. A fact that can only change an element of an offence that
// fails anyway is not asked.
func (r *Rules) questionNodes() []*rule.Node {
	var nodes []*rule.Node
	for _, o := range r.offences {
		nodes = append(nodes, o.tree)
	}
	return nodes
}

// Assumes reports whether a fact has a value of its own while nobody has spoken
// of it.
func (r *Rules) Assumes(id fact.ID) bool {
	for _, d := range defaults() {
		if d.Fact == id && !d.Defeasible {
			return true
		}
	}
	return false
}
