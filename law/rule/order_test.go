package rule

import (
	"testing"

	"bangxin/law/fact"
)

// TestDecisiveAsksWhatSettles: a fact that settles the finding whatever the
// answer comes before one that settles it for some answers, and that before one
// that never does alone.
func TestDecisiveAsksWhatSettles(t *testing.T) {
	tree := Any("tree",
		All("pair", Is(fact.PriceAbnormal), Is(fact.PersonStudent)),
		All("gate", Is(fact.ToolDedicated), One(fact.KnowledgeLevel, "none")),
	)
	b, err := Compile([]Root{{"tree", tree}}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	facts := fact.Facts{fact.PersonStudent: {Value: fact.Bool(false)}}
	c := b.Case(facts, trialDay)
	got := c.Decisive([]*Node{tree}, c.Relevant(tree))
	// tool.dedicated settles it for one of two answers, knowledge.level for three
	// of four.
	if len(got) != 2 || got[0] != fact.KnowledgeLevel || got[1] != fact.ToolDedicated {
		t.Fatalf("order %v", got)
	}
	facts[fact.KnowledgeLevel] = fact.Answer{Value: fact.Get(fact.KnowledgeLevel).Pick("none")}
	c = b.Case(facts, trialDay)
	if got := c.Decisive([]*Node{tree}, c.Relevant(tree)); len(got) != 1 || got[0] != fact.ToolDedicated {
		t.Fatalf("order %v", got)
	}
}
