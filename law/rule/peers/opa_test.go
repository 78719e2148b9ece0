package peers

import (
	"context"
	"fmt"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"

	"bangxin/law"
)

// module writes the rule in Rego, one named rule a node: what is one of several
// has several bodies.
type module struct {
	dialect
	names map[*formula]string
	b     strings.Builder
}

// line gives the line that stands for a formula in a body.
func (m *module) line(f *formula) string {
	if f.op == 't' {
		return m.test(f.test)
	}
	if name, ok := m.names[f]; ok {
		return name
	}
	name := fmt.Sprintf("n%d", len(m.names))
	m.names[f] = name
	m.rule(name, f)
	return name
}

func (m *module) rule(name string, f *formula) {
	bodies := []*formula{f}
	if f.op == '|' {
		bodies = f.kids
	}
	for _, body := range bodies {
		lines := []string{}
		if body.op == '&' {
			for _, k := range body.kids {
				lines = append(lines, m.line(k))
			}
		} else {
			lines = append(lines, m.line(body))
		}
		fmt.Fprintf(&m.b, "%s if {\n\t%s\n}\n\n", name, strings.Join(lines, "\n\t"))
	}
}

func regoSource(o *offence) string {
	m := &module{dialect: dialect{prefix: "input.", in: func(name string, ids []string) string { return name + " in {" + quoted(ids) + "}" }}, names: map[*formula]string{}}
	m.b.WriteString("package assisting\n\nverdict := 2 if {\n\tmet\n} else := 1 if {\n\tpossible\n} else := 0\n\n")
	m.rule("met", o.met)
	m.rule("possible", o.possible)
	return m.b.String()
}

// regoInput is what OPA takes fastest: the input as its own terms.
type regoInput struct {
	value   ast.Value
	unknown []*ast.Term
}

// withOPA compiles the rule in Rego. Half-known facts are partially evaluated
// with helper rules left standing (shallow inlining): inlined, the rest of the
// rule grows into thousands of queries.
func withOPA(o *offence) (*peer, error) {
	ctx := context.Background()
	source := rego.Module("assisting.rego", regoSource(o))
	whole, err := rego.New(rego.Query("data.assisting.verdict"), source).PrepareForEval(ctx)
	if err != nil {
		return nil, fmt.Errorf("compile in OPA: %w", err)
	}
	var parts [2]rego.PreparedPartialQuery
	for i, name := range []string{"met", "possible"} {
		if parts[i], err = rego.New(rego.Query("data.assisting."+name), source, rego.ShallowInlining(true)).PrepareForPartial(ctx); err != nil {
			return nil, fmt.Errorf("compile in OPA: %w", err)
		}
	}
	half := func(in any) (law.Finding, error) {
		var settled [2]*bool
		for i, p := range parts {
			rest, err := p.Partial(ctx, rego.EvalParsedInput(in.(regoInput).value), rego.EvalParsedUnknowns(in.(regoInput).unknown))
			if err != nil {
				return law.Open, err
			}
			settled[i] = regoSettled(rest)
			if i == 0 && settled[0] != nil && *settled[0] {
				return law.Met, nil
			}
		}
		return graded(settled[0], settled[1]), nil
	}
	return &peer{
		name: "opa",
		lay: func(s *sample, half bool) any {
			value, err := ast.InterfaceToValue(s.inputs(half))
			if err != nil {
				panic(err)
			}
			in := regoInput{value: value}
			if half {
				for _, name := range s.missing() {
					in.unknown = append(in.unknown, ast.MustParseTerm("input."+name))
				}
			}
			return in
		},
		known: func(in any) (law.Finding, error) {
			out, err := whole.Eval(ctx, rego.EvalParsedInput(in.(regoInput).value))
			if err != nil {
				return law.Open, err
			}
			n, err := out[0].Expressions[0].Value.(interface{ Int64() (int64, error) }).Int64()
			return law.Finding(n), err
		},
		half: half, rest: half,
	}, nil
}

// regoSettled reads what partial evaluation left: nothing at all is no, a query
// without conditions is yes.
func regoSettled(rest *rego.PartialQueries) *bool {
	yes, no := true, false
	if len(rest.Queries) == 0 {
		return &no
	}
	for _, q := range rest.Queries {
		if len(q) == 0 {
			return &yes
		}
	}
	return nil
}
