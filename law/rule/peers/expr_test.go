package peers

import (
	"fmt"

	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/vm"

	"bangxin/law"
)

func exprDialect() dialect {
	return dialect{and: " && ", or: " || ", in: func(name string, ids []string) string { return name + " in [" + quoted(ids) + "]" }}
}

// withExpr compiles the rule as one expression over typed variables. expr has no
// unknowns.
func withExpr(o *offence) (*peer, error) {
	env := map[string]any{}
	for _, v := range o.vars {
		env[v.name] = v.zero()
	}
	d := exprDialect()
	program, err := expr.Compile(fmt.Sprintf("%s ? 2 : (%s ? 1 : 0)", d.write(o.met), d.write(o.possible)), expr.Env(env), expr.AsInt(), expr.MaxNodes(0))
	if err != nil {
		return nil, fmt.Errorf("compile in expr: %w", err)
	}
	machine := &vm.VM{} // kept from run to run, which expr documents as the fastest way
	return &peer{
		name: "expr",
		lay:  func(s *sample, half bool) any { return s.inputs(half) },
		known: func(in any) (law.Finding, error) {
			out, err := machine.Run(program, in)
			if err != nil {
				return law.Open, err
			}
			return law.Finding(out.(int)), nil
		},
	}, nil
}
