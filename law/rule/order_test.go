package rule

import (
	"math"
	"math/bits"
	"testing"

	"bangxin/law/fact"

	"pgregory.net/rapid"
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

// plainShares follows every completion of a function of the book.
func plainShares(d *diagram, masks []uint64, f ref) [3]float64 {
	var p [3]float64
	if f < firstNode {
		p[f] = 1
		return p
	}
	level := d.levelOf(f)
	for m := masks[level]; m != 0; m &= m - 1 {
		for i, x := range plainShares(d, masks, d.children(f)[bits.TrailingZeros64(m)]) {
			p[i] += x / float64(bits.OnesCount64(masks[level]))
		}
	}
	return p
}

// plainAnswers lists what each answer to a fact fixes, as the values left to the
// variables.
func plainAnswers(c *Case, id fact.ID) [][]uint64 {
	s, masks := c.book.space, c.asking().masks
	var out [][]uint64
	fix := func(levels []int32, values ...uint64) {
		m := append([]uint64(nil), masks...)
		for i, l := range levels {
			m[l] = values[i]
		}
		out = append(out, m)
	}
	each := func(l int32) {
		for m := masks[l]; m != 0; m &= m - 1 {
			fix([]int32{l}, m&-m)
		}
	}
	levels := s.byFact[id]
	if len(levels) > 1 {
		for i := range len(levels) + 1 {
			values := make([]uint64, len(levels))
			for j := range values {
				values[j] = 1
				if i == j {
					values[j] = 2
				}
			}
			fix(levels, values...)
		}
		return out
	}
	if each(levels[0]); len(out) > 1 {
		return out
	}
	out = nil
	for _, q := range s.ofFact[id] {
		each(s.byQty[q.ID])
	}
	if out == nil {
		fix(nil)
	}
	return out
}

// TestDecisiveWeighsEveryAnswer: the order is that of the shares as they come out
// where every answer is tried and every completion followed.
func TestDecisiveWeighsEveryAnswer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, tree := trialBook(t, 3)
		c := b.Case(drawLooseFacts(t), trialDay)
		nodes := []*Node{tree}
		if len(tree.Kids) > 0 {
			nodes = append(nodes, tree.Kids[0])
		}
		var ids []fact.ID // a fact that is known has no answer to come
		for _, id := range b.Tests() {
			if _, known := c.facts.Known(id); !known {
				ids = append(ids, id)
			}
		}
		score := func(id fact.ID) (settled, purity float64) {
			answers := plainAnswers(c, id)
			for _, masks := range answers {
				for _, n := range nodes {
					whole := plainShares(b.diagram, c.asking().masks, b.refs[n])
					if max(whole[0], whole[1], whole[2]) == 1 {
						continue // nothing is left to settle
					}
					p := plainShares(b.diagram, masks, b.refs[n])
					if p[0] == 0 || p[1] == 0 && p[2] == 0 {
						settled += 1 / float64(len(answers))
					}
					purity += max(p[0], p[1], p[2]) / float64(len(answers))
				}
			}
			return settled, purity
		}
		got := c.Decisive(nodes, ids)
		if len(got) != len(ids) {
			t.Fatalf("%d facts ordered, %d given", len(got), len(ids))
		}
		for i := 1; i < len(got); i++ {
			s1, p1 := score(got[i-1])
			s2, p2 := score(got[i])
			const near = 1e-8
			same := math.Abs(s1-s2) < near && math.Abs(p1-p2) < near
			switch {
			case s1 < s2-near, math.Abs(s1-s2) < near && p1 < p2-near:
				t.Fatalf("%s (%v, %v) stands before %s (%v, %v)", got[i-1], s1, p1, got[i], s2, p2)
			case same && fact.Get(got[i-1]).Index > fact.Get(got[i]).Index:
				t.Fatalf("%s and %s settle alike and stand against the dictionary", got[i-1], got[i])
			}
		}
	})
}
