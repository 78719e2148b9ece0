package peers

import (
	"sync"

	"bangxin/law"
	"bangxin/law/fact"
)

// peer is one of those compared, with the rule compiled.
type peer struct {
	name string
	// lay puts the facts, or the half of them that is known, into the form the
	// engine takes fastest. It is not timed.
	lay func(s *sample, half bool) any
	// known gives the verdict on all facts.
	known func(in any) (law.Finding, error)
	// half gives the verdict on half of them: open where it is not settled. It is
	// nil where the engine has no unknowns.
	half func(in any) (law.Finding, error)
	// rest gives the verdict and besides works out what it still depends on.
	rest func(in any) (law.Finding, error)
}

// engines compiles the rule in every engine, ours first.
var engines = sync.OnceValues(func() ([]*peer, error) {
	out := []*peer{ours()}
	for _, compile := range []func(*offence) (*peer, error){withExpr, withCEL, withOPA, withGrule} {
		e, err := compile(assisting())
		if err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	return out, nil
})

// laid are facts for our engine: as a case file gives them, not yet laid over the
// book.
type laid struct {
	facts fact.Facts
	day   law.Day
}

func ours() *peer {
	o := assisting()
	verdict := func(in any) (law.Finding, error) {
		l := in.(laid)
		return o.book.Case(l.facts, l.day).Finding(o.tree), nil
	}
	return &peer{
		name:  "bangxin",
		lay:   func(s *sample, half bool) any { return laid{s.facts(half), s.day} },
		known: verdict, half: verdict,
		rest: func(in any) (law.Finding, error) {
			l := in.(laid)
			c := o.book.Case(l.facts, l.day)
			c.Relevant(o.tree)
			return c.Finding(o.tree), nil
		},
	}
}

// graded turns two answers into a finding: whether the rule is met, and whether it
// is contested or met. Nil is an answer that is not settled.
func graded(met, possible *bool) law.Finding {
	switch {
	case met != nil && *met:
		return law.Met
	case possible != nil && !*possible:
		return law.NotMet
	case possible != nil:
		return law.Contested
	}
	return law.Open
}
