package peers

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/hyperjumptech/grule-rule-engine/ast"
	"github.com/hyperjumptech/grule-rule-engine/builder"
	"github.com/hyperjumptech/grule-rule-engine/engine"
	"github.com/hyperjumptech/grule-rule-engine/pkg"

	"bangxin/law"
)

// A grule rule reads the fields of a struct, whose names begin with a capital.
const gruleField = "V_"

func gruleDialect() dialect {
	return dialect{prefix: "F." + gruleField, and: " && ", or: " || ", in: func(name string, ids []string) string {
		parts := make([]string, len(ids))
		for i, id := range ids {
			parts[i] = fmt.Sprintf("%s == %q", name, id)
		}
		return "(" + strings.Join(parts, " || ") + ")"
	}}
}

// withGrule compiles the rule as two rules, one for "met" and one for "contested
// or met", and a third for neither. grule has no unknowns.
func withGrule(o *offence) (*peer, error) {
	d := gruleDialect()
	source := fmt.Sprintf(`
rule Met salience 20 { when F.Verdict == -1 && %s then F.Verdict = 2; }
rule Contested salience 10 { when F.Verdict == -1 && %s then F.Verdict = 1; }
rule Neither salience 0 { when F.Verdict == -1 then F.Verdict = 0; }
`, d.write(o.met), d.write(o.possible))
	library := ast.NewKnowledgeLibrary()
	if err := builder.NewRuleBuilder(library).BuildRuleFromResource("assisting", "1", pkg.NewBytesResource([]byte(source))); err != nil {
		return nil, fmt.Errorf("compile in grule: %w", err)
	}
	kb, err := library.NewKnowledgeBaseInstance("assisting", "1")
	if err != nil {
		return nil, err
	}
	fields := []reflect.StructField{{Name: "Verdict", Type: reflect.TypeFor[int64]()}}
	for _, v := range o.vars {
		fields = append(fields, reflect.StructField{Name: gruleField + v.name, Type: reflect.TypeOf(v.zero())})
	}
	form := reflect.StructOf(fields)
	run := engine.NewGruleEngine()
	return &peer{
		name: "grule",
		lay: func(s *sample, half bool) any {
			in := reflect.New(form)
			for name, value := range s.inputs(half) {
				in.Elem().FieldByName(gruleField + name).Set(reflect.ValueOf(value))
			}
			return in
		},
		known: func(in any) (law.Finding, error) {
			facts := in.(reflect.Value)
			facts.Elem().Field(0).SetInt(-1)
			context := ast.NewDataContext()
			if err := context.Add("F", facts.Interface()); err != nil {
				return law.Open, err
			}
			if err := run.Execute(context, kb); err != nil {
				return law.Open, err
			}
			return law.Finding(facts.Elem().Field(0).Int()), nil
		},
	}, nil
}
