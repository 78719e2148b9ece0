package peers

import (
	"fmt"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"

	"bangxin/law"
)

func celDialect() dialect {
	return dialect{and: " && ", or: " || ", in: func(name string, ids []string) string { return name + " in [" + quoted(ids) + "]" }}
}

// withCEL compiles the rule as one CEL expression, and for half-known facts as
// two, one for "met" and one for "contested or met".
func withCEL(o *offence) (*peer, error) {
	var vars []cel.EnvOption
	for _, v := range o.vars {
		t := cel.IntType
		switch v.zero().(type) {
		case bool:
			t = cel.BoolType
		case string:
			t = cel.StringType
		}
		vars = append(vars, cel.Variable(v.name, t))
	}
	env, err := cel.NewEnv(vars...)
	if err != nil {
		return nil, err
	}
	d := celDialect()
	compile := func(source string, opts ...cel.EvalOption) (*cel.Ast, cel.Program, error) {
		tree, issues := env.Compile(source)
		if issues.Err() != nil {
			return nil, nil, fmt.Errorf("compile in CEL: %w", issues.Err())
		}
		p, err := env.Program(tree, cel.EvalOptions(opts...))
		return tree, p, err
	}
	met, possible := d.write(o.met), d.write(o.possible)
	_, whole, err := compile(fmt.Sprintf("%s ? 2 : %s ? 1 : 0", met, possible), cel.OptOptimize)
	if err != nil {
		return nil, err
	}
	var trees [2]*cel.Ast
	var parts, tracked [2]cel.Program
	for i, source := range []string{met, possible} {
		if trees[i], parts[i], err = compile(source, cel.OptOptimize, cel.OptPartialEval); err != nil {
			return nil, err
		}
		if _, tracked[i], err = compile(source, cel.OptTrackState, cel.OptPartialEval); err != nil {
			return nil, err
		}
	}
	return &peer{
		name: "cel",
		lay: func(s *sample, half bool) any {
			values := s.inputs(half)
			if !half {
				in, err := cel.NewActivation(values)
				if err != nil {
					panic(err)
				}
				return in
			}
			var unknown []*cel.AttributePatternType
			for _, name := range s.missing() {
				unknown = append(unknown, cel.AttributePattern(name))
			}
			in, err := cel.PartialVars(values, unknown...)
			if err != nil {
				panic(err)
			}
			return in
		},
		known: func(in any) (law.Finding, error) {
			out, _, err := whole.Eval(in)
			if err != nil {
				return law.Open, err
			}
			return law.Finding(out.Value().(int64)), nil
		},
		half: func(in any) (law.Finding, error) {
			met, _, err := parts[0].Eval(in)
			if err != nil {
				return law.Open, err
			}
			if met == types.True {
				return law.Met, nil
			}
			possible, _, err := parts[1].Eval(in)
			return graded(celSettled(met), celSettled(possible)), err
		},
		rest: func(in any) (law.Finding, error) {
			var settled [2]*bool
			for i, p := range tracked {
				out, details, err := p.Eval(in)
				if err != nil {
					return law.Open, err
				}
				settled[i] = celSettled(out)
				if settled[i] == nil {
					if _, err := env.ResidualAst(trees[i], details); err != nil {
						return law.Open, err
					}
				}
			}
			return graded(settled[0], settled[1]), nil
		},
	}, nil
}

func celSettled(v ref.Val) *bool {
	if b, ok := v.(types.Bool); ok {
		out := bool(b)
		return &out
	}
	return nil
}
