package liability

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"
	"sync"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// explainer turns the machinery's steps into words. It adds no finding of its
// own: every sentence restates what the diagram found.
type explainer struct {
	rules *Rules
	facts fact.Facts
	asOf  *rule.Case
	moved *rule.Moved // since the earlier analysis whose steps are passed along
}

// explain explains a node: all of it, or, where an earlier analysis has steps for
// it, as far as a changed answer bears on it.
func (e explainer) explain(n *rule.Node, had bool) *rule.Step {
	if !had {
		return e.asOf.Explain(n)
	}
	return e.asOf.ExplainOnly(n, func(m *rule.Node) bool { return m == n || e.moved.Bears(m) })
}

// below gives the i-th step below, of a step that need not be there.
func (s *Step) below(i int) *Step {
	if s == nil || i >= len(s.Steps) {
		return nil
	}
	return s.Steps[i]
}

// step puts a step into words. Before, where there is one, is the step that an
// earlier analysis had for the same node: it is taken over where no fact that it
// rests on is answered otherwise.
func (e explainer) step(st *rule.Step, before *Step) *Step {
	n := st.Node
	if before != nil && !e.moved.Bears(n) {
		return before
	}
	s := &Step{
		ID: n.ID, Name: n.Name, Cites: e.inForce(n), Note: n.Note,
		Finding: st.Finding, Open: st.Open, Turns: st.Turns, Facts: e.asOf.Used(n),
	}
	if n.Op == rule.OpCap { // a cap over one child reads as that child, capped
		inner := st.Kids[0]
		s.Kind = kindOf(inner.Node)
		s.Steps = make([]*Step, 0, max(1, len(inner.Kids)))
		for i, k := range inner.Kids {
			s.Steps = append(s.Steps, e.step(k, before.below(i)))
		}
		if len(inner.Kids) == 0 {
			s.Steps = append(s.Steps, e.step(inner, before.below(0)))
			s.Kind = StepAll
		}
	} else {
		s.Kind = kindOf(n)
		if len(st.Kids) > 0 {
			s.Steps = make([]*Step, 0, len(st.Kids))
		}
		for i, k := range st.Kids {
			s.Steps = append(s.Steps, e.step(k, before.below(i)))
		}
	}
	if st.Figure != nil {
		s.Threshold = threshold(st, n)
		switch {
		case !s.Name.IsZero():
		case s.Threshold != nil:
			s.Name = s.Threshold.rule()
		default:
			name := st.Figure.Name()
			s.Name = law.T("有"+name.ZH, sentence(name.EN)+": some")
		}
	}
	if n.Op == rule.OpPresume {
		s.Presumption = e.presumption(st, s)
	}
	s.Rank = e.rules.ranks[n].rank
	s.Reason = e.reason(st, s)
	s.Reason.EN = sentence(s.Reason.EN)
	return s
}

// inForce drops citations of texts that came into force after the day of the
// analysis, where something older carries the step too.
func (e explainer) inForce(n *rule.Node) []law.Citation {
	cites := n.Cites
	if e.rules.ranks[n].last <= e.asOf.AsOf() {
		return cites
	}
	later := func(c law.Citation) bool {
		i, ok := instruments().byID[c.Instrument]
		return ok && i.known && i.from > e.asOf.AsOf()
	}
	out := slices.DeleteFunc(slices.Clone(cites), later)
	if len(out) == 0 {
		return cites
	}
	return out
}

// instrument is what the steps need to know of a text.
type instrument struct {
	rank  law.Rank
	known bool // whether the day it came into force is
	from  law.Day
}

// shelf is the texts of the corpus as the steps need them.
type shelf struct {
	order []string // the ids, as the corpus lists them
	byID  map[string]instrument
}

var instruments = sync.OnceValue(func() shelf {
	out := shelf{byID: map[string]instrument{}}
	for _, i := range corpus.All() {
		out.order = append(out.order, i.ID)
		out.byID[i.ID] = instrument{i.Rank, i.FromKnown, i.EffectiveFrom}
	}
	return out
})

func kindOf(n *rule.Node) StepKind {
	switch n.Op {
	case rule.OpAll, rule.OpCap:
		return StepAll
	case rule.OpAny:
		return StepAny
	case rule.OpSeveral:
		return StepSeveral
	case rule.OpPresume:
		return StepPresume
	case rule.OpConst:
		return StepFixed
	}
	return StepTest
}

// authority is the firmest authority that a node cites, and the last day on which
// one of those cited came into force.
type authority struct {
	rank law.Rank
	last law.Day
}

// authorities notes the authority of a node and of those below it.
func (r *Rules) authorities(n *rule.Node) {
	a := authority{rank: rank(n.Cites), last: fact.MinDay()}
	for _, c := range n.Cites {
		if i, ok := instruments().byID[c.Instrument]; ok && i.known {
			a.last = max(a.last, i.from)
		}
	}
	r.ranks[n] = a
	for _, k := range n.Kids {
		r.authorities(k)
	}
}

// rank gives the firmest authority cited.
func rank(cites []law.Citation) law.Rank {
	var best law.Rank
	for _, c := range cites {
		i, ok := instruments().byID[c.Instrument]
		if ok && (best == 0 || i.rank < best) {
			best = i.rank
		}
	}
	return best
}

// threshold is the figure of a leaf in the terms of the screen.
func threshold(st *rule.Step, n *rule.Node) *Threshold {
	f := st.Figure
	if f.Kind == fact.Date || f.Kind == fact.Yuan && f.Line <= fact.Fen { // a sum of any size is no line
		return nil
	}
	t := &Threshold{Name: f.Name(), Kind: f.Kind, Line: f.Line, Over: f.Over, Known: f.Known, Lo: f.Lo, Hi: f.Hi, Finding: st.Finding, StepID: n.ID}
	if f.Quantity == nil {
		t.Fact = f.Fact
		t.Unit = fact.Get(f.Fact).Unit
	} else {
		t.Unit = f.Quantity.Unit
	}
	if f.Kind == fact.Yuan {
		t.Unit = law.T("元", "yuan")
	}
	if len(n.Cites) > 0 {
		t.Cite = n.Cites[0]
	}
	return t
}

// drawn gives the figure of the text: one less than the line where the text says
// 超过.
func (t *Threshold) drawn() int64 {
	if t.Over {
		return t.Line - 1
	}
	return t.Line
}

// rule says the test: 支付结算金额达到 200,000 元.
func (t *Threshold) rule() law.Text {
	zh, en := "达到", "of at least"
	if t.Over {
		zh, en = "超过", "of more than"
	}
	a := t.Amount(t.drawn())
	return law.T(t.Name.ZH+zh+" "+a.ZH, sentence(t.Name.EN)+" "+en+" "+a.EN)
}

// Amount writes a number in the unit of the threshold.
func (t *Threshold) Amount(n int64) law.Text {
	if t.Kind == fact.Yuan {
		return law.T(groupFen(n)+" 元", groupFen(n)+" yuan")
	}
	s := group(n)
	zh, en := s, s
	if t.Unit.ZH != "" {
		zh = s + " " + t.Unit.ZH
	}
	if t.Unit.EN != "" {
		en = s + " " + t.Unit.EN
	}
	return law.T(zh, en)
}

// group writes a whole number in groups of three digits.
func group(n int64) string {
	if n < 0 {
		return "-" + group(-n)
	}
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// groupFen writes an amount in fen as yuan, with cents only where there are any.
func groupFen(n int64) string {
	if n < 0 {
		return "-" + groupFen(-n)
	}
	s := group(n / 100)
	if c := n % 100; c != 0 {
		s += fmt.Sprintf(".%02d", c)
	}
	return s
}

// unproved lists the facts on which a finding of met or contested rests and that
// are not proved.
func (e explainer) unproved(n *rule.Node, s *Step) []fact.ID {
	carries := map[fact.ID]bool{}
	var see func(*rule.Node, *Step)
	see = func(n *rule.Node, s *Step) {
		if s.Finding != law.Met && s.Finding != law.Contested {
			return
		}
		if n.Op == rule.OpTest {
			for _, id := range n.Facts() {
				carries[id] = true
			}
		}
		if n.Op == rule.OpCap && len(n.Kids[0].Kids) > 0 { // its steps are those of the one below
			n = n.Kids[0]
		}
		for i, k := range n.Kids {
			see(k, s.Steps[i])
		}
	}
	see(n, s)
	if len(carries) == 0 {
		return nil
	}
	var out []fact.ID
	for _, id := range n.Facts() {
		if a, ok := e.facts[id]; ok && carries[id] && a.State == fact.Known && a.Standing != fact.Proved {
			out = append(out, id)
		}
	}
	return out
}

func joined(hashes ...string) string {
	return fmt.Sprintf("sha256:%x", sha256.Sum256([]byte(strings.Join(hashes, "\n"))))
}
