package peers

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/rule"
)

// formula is a rule as a language without a third value says it: two of them,
// one for "met" and one for "contested or met", are a tree of findings.
type formula struct {
	op   byte // '&', '|', 'T', 'F', or 't' for a test
	kids []*formula
	test rule.Test
}

var (
	always = &formula{op: 'T'}
	never  = &formula{op: 'F'}
)

// join makes a conjunction or a disjunction and drops what decides nothing.
func join(op byte, kids ...*formula) *formula {
	neutral, decides := always, never
	if op == '|' {
		neutral, decides = never, always
	}
	var out []*formula
	for _, k := range kids {
		switch {
		case k == decides:
			return decides
		case k == neutral:
		case k.op == op:
			out = append(out, k.kids...)
		default:
			out = append(out, k)
		}
	}
	switch len(out) {
	case 0:
		return neutral
	case 1:
		return out[0]
	}
	return &formula{op: op, kids: out}
}

// reaches gives the formula that a tree reaches a finding or a higher one. The
// formulas of a node are made once, so that a rule language may name them.
type reaches struct {
	node    *rule.Node
	finding law.Finding
}

type encoder map[reaches]*formula

func (e encoder) of(n *rule.Node, f law.Finding) *formula {
	key := reaches{n, f}
	if made, ok := e[key]; ok {
		return made
	}
	made := e.make(n, f)
	e[key] = made
	return made
}

func (e encoder) make(n *rule.Node, f law.Finding) *formula {
	kids := func() (out []*formula) {
		for _, k := range n.Kids {
			out = append(out, e.of(k, f))
		}
		return out
	}
	switch n.Op {
	case rule.OpTest:
		return leaf(n.Test)
	case rule.OpConst:
		if n.Const >= f {
			return always
		}
		return never
	case rule.OpAll:
		return join('&', kids()...)
	case rule.OpAny:
		return join('|', kids()...)
	case rule.OpCap:
		if f == law.Met {
			return never
		}
		return e.of(n.Kids[0], f)
	case rule.OpPresume:
		if f == law.Met {
			return join('&', kids()...)
		}
		return e.of(n.Kids[0], f)
	}
	// At least two of several, as everyone can write it: one of the pairs.
	if n.K != 2 {
		panic(fmt.Sprintf("at least %d of several is not written out here", n.K))
	}
	var pairs []*formula
	all := kids()
	for i, a := range all {
		for _, b := range all[i+1:] {
			pairs = append(pairs, join('&', a, b))
		}
	}
	return join('|', pairs...)
}

// leaf gives the formula of a test. One of several options of a multiple choice
// is a disjunction of flags; its negation says that none of them is chosen.
func leaf(t rule.Test) *formula {
	if t.Shape != rule.ShapeOption || fact.Get(t.Fact).Kind != fact.Choices {
		return &formula{op: 't', test: t}
	}
	op := byte('|')
	if t.Negated {
		op = '&'
	}
	var kids []*formula
	for _, i := range options(t.Options) {
		one := t
		one.Options = 1 << uint(i)
		kids = append(kids, &formula{op: 't', test: one})
	}
	return join(op, kids...)
}

// offence is the rule: the book it is compiled into, and its two formulas.
type offence struct {
	book          *rule.Book
	tree          *rule.Node
	facts         []*fact.Def
	vars          []variable
	met, possible *formula
}

var assisting = sync.OnceValue(func() *offence {
	o := &offence{book: liability.Default().Book()}
	o.tree = o.book.Root(liability.Assisting)
	for _, id := range o.tree.Facts() {
		o.facts = append(o.facts, fact.Get(id))
	}
	o.vars = variables(o.tree, o.facts)
	e := encoder{}
	o.met, o.possible = e.of(o.tree, law.Met), e.of(o.tree, law.Contested)
	return o
})

// variable is one input of a peer: a flag, a number, a choice by the id of its
// option, or for a fact with many options one flag for each that the rule tests.
type variable struct {
	name   string
	def    *fact.Def // nil for the day as of which the law is applied
	option int       // of a multiple choice; else -1
}

// zero is the value of a variable nobody has set.
func (v variable) zero() any {
	switch {
	case v.def == nil:
		return int64(0)
	case v.option >= 0, v.def.Kind == fact.Flag:
		return false
	case v.def.Kind == fact.Choice:
		return ""
	}
	return int64(0)
}

// of gives the variable's value.
func (v variable) of(x fact.Value) any {
	switch {
	case v.option >= 0:
		return holds(v.def, x, v.option)
	case v.def.Kind == fact.Flag:
		return x.True()
	case v.def.Kind == fact.Choice:
		return v.def.Chosen(x)[0]
	}
	return x.Lo
}

// holds reports whether an option of a multiple choice is chosen; "none" is where
// no other is.
func holds(d *fact.Def, x fact.Value, option int) bool {
	if x.Options == 0 {
		return option == d.Option("none")
	}
	return x.Has(option)
}

const asOf = "as_of"

func identifier(id fact.ID) string { return strings.ReplaceAll(string(id), ".", "_") }

func optionName(d *fact.Def, i int) string { return identifier(d.ID) + "__" + d.Options[i].ID }

func variables(tree *rule.Node, facts []*fact.Def) []variable {
	tested := map[string]bool{}
	tree.Walk(func(n *rule.Node) {
		if n.Op == rule.OpTest && n.Test.Shape == rule.ShapeOption {
			for _, i := range options(n.Test.Options) {
				tested[optionName(fact.Get(n.Test.Fact), i)] = true
			}
		}
	})
	out := []variable{{name: asOf, option: -1}}
	for _, d := range facts {
		if d.Kind != fact.Choices {
			out = append(out, variable{identifier(d.ID), d, -1})
			continue
		}
		for i := range d.Options {
			if tested[optionName(d, i)] {
				out = append(out, variable{optionName(d, i), d, i})
			}
		}
	}
	return out
}

func options(set uint64) (out []int) {
	for i := range 64 {
		if set&(1<<uint(i)) != 0 {
			out = append(out, i)
		}
	}
	return out
}

// dialect is how a language writes a test and puts formulas together.
type dialect struct {
	prefix  string // before a variable
	and, or string
	in      func(name string, ids []string) string
}

func (d dialect) write(f *formula) string {
	switch f.op {
	case 'T':
		return "true"
	case 'F':
		return "false"
	case 't':
		return d.test(f.test)
	}
	sep := d.and
	if f.op == '|' {
		sep = d.or
	}
	parts := make([]string, len(f.kids))
	for i, k := range f.kids {
		parts[i] = d.write(k)
	}
	return "(" + strings.Join(parts, sep) + ")"
}

// test writes one test. A choice negated is a choice of the other options, so
// that nobody has to work through a negation.
func (d dialect) test(t rule.Test) string {
	if t.Quantity != nil {
		var b strings.Builder
		for i, term := range t.Quantity.Terms {
			switch {
			case term.Coef < 0:
				b.WriteString(" - ")
			case i > 0:
				b.WriteString(" + ")
			}
			if c := max(term.Coef, -term.Coef); c != 1 {
				fmt.Fprintf(&b, "%d * ", c)
			}
			b.WriteString(d.prefix + identifier(term.Fact))
		}
		return d.compare(b.String(), t)
	}
	name := d.prefix + identifier(t.Fact)
	if t.Shape == rule.ShapeAtLeast {
		return d.compare(name, t)
	}
	def := fact.Get(t.Fact)
	yes := !t.Negated
	switch {
	case t.Shape == rule.ShapeFlag:
		return fmt.Sprintf("%s == %v", name, yes)
	case def.Kind == fact.Choice:
		var ids []string
		for i, o := range def.Options {
			if (t.Options&(1<<uint(i)) != 0) == yes {
				ids = append(ids, o.ID)
			}
		}
		if len(ids) == 1 {
			return fmt.Sprintf("%s == %q", name, ids[0])
		}
		return d.in(name, ids)
	}
	return fmt.Sprintf("%s%s == %v", d.prefix, optionName(def, options(t.Options)[0]), yes)
}

func (d dialect) compare(what string, t rule.Test) string {
	if t.Negated {
		return fmt.Sprintf("%s < %d", what, t.Line)
	}
	return fmt.Sprintf("%s >= %d", what, t.Line)
}

// quoted writes a list of strings, each in double quotes.
func quoted(ids []string) string {
	list := slices.Clone(ids)
	for i := range list {
		list[i] = fmt.Sprintf("%q", list[i])
	}
	return strings.Join(list, ", ")
}
