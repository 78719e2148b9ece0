package liability

import (
	"slices"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// Leg is what a conclusion stands on least firmly, and what would firm it up most.
type Leg struct {
	Element string  // the id of the element
	Fact    fact.ID // the one answer, or the one fact to prove; empty where more facts would not help
	Says    law.Text
}

// weakest finds the weakest leg of a conclusion: an element that is open before
// one that is contested, a contested one before one that rests on facts not
// proved.
func (r *Rules) weakest(c *rule.Case, o *offence, out *Offence) *Leg {
	switch out.Verdict {
	case law.OpenVerdict:
		return openLeg(c, o, out)
	case law.ContestedVerdict:
		return contestedLeg(out)
	case law.Established:
		return unprovedLeg(out)
	}
	return failingLeg(out)
}

// openLeg names the answer that would settle most, and the element it stands in.
func openLeg(c *rule.Case, o *offence, out *Offence) *Leg {
	if len(out.Open) == 0 {
		return nil
	}
	f := c.Decisive([]*rule.Node{o.tree}, out.Open)[0]
	var in *Step
	for _, e := range out.Elements {
		if e.Finding == law.Open && (in == nil || !slices.Contains(in.Open, f) && slices.Contains(e.Open, f)) {
			in = e
		}
	}
	if in == nil {
		return nil
	}
	n := fact.Get(f).Name
	return &Leg{in.ID, f, law.T("最薄弱处在“"+in.Name.ZH+"”；最能使结论确定的是查明："+n.ZH+"。", "The weakest leg is “"+in.Name.EN+"”; what would settle most is to learn: "+n.EN+".")}
}

// contestedLeg names the disputed fact, or the contrary evidence, on which it
// turns; where neither is the point it is one of law.
func contestedLeg(out *Offence) *Leg {
	for _, e := range out.Elements {
		if e.Finding != law.Contested {
			continue
		}
		l := &Leg{Element: e.ID}
		switch {
		case len(e.Turns) > 0:
			l.Fact = e.Turns[0]
		case rebutted(e):
			l.Fact = fact.KnowledgeCounter
		default:
			l.Says = law.T("最薄弱处在“"+e.Name.ZH+"”；这是法律适用上的争议，补充事实不一定能消除。", "The weakest leg is “"+e.Name.EN+"”; the dispute is one of law, which more facts need not end.")
			return l
		}
		n := fact.Get(l.Fact).Name
		l.Says = law.T("最薄弱处在“"+e.Name.ZH+"”；最要紧的是能核实“"+n.ZH+"”的证据。", "The weakest leg is “"+e.Name.EN+"”; what matters most is evidence that settles: "+n.EN+".")
		return l
	}
	return nil
}

// rebutted reports whether a presumption below is contested by contrary evidence.
func rebutted(s *Step) bool {
	if s.Kind == StepPresume && s.Finding == law.Contested && len(s.Steps) > 0 && s.Steps[0].Finding == law.Met {
		return true
	}
	for _, k := range s.Steps {
		if rebutted(k) {
			return true
		}
	}
	return false
}

// unprovedFirst are the elements that are disputed most in court, in that order.
var unprovedFirst = [...]string{"knowledge", "seriousness", "helped_crime"}

// unprovedLeg names a fact not proved of the element that is disputed most: one that
// this element rests on more than others do, such as what the person knew and not the
// day on which everything ended.
func unprovedLeg(out *Offence) *Leg {
	count := map[fact.ID]int{}
	var in *Step
	for _, e := range out.Elements {
		for _, f := range e.Unproved {
			count[f]++
		}
		if len(e.Unproved) > 0 && (in == nil || firmness(e) < firmness(in)) {
			in = e
		}
	}
	if in == nil {
		return nil
	}
	best := slices.MinFunc(in.Unproved, func(a, b fact.ID) int { return count[a] - count[b] })
	n := fact.Get(best).Name
	return &Leg{in.ID, best, law.T("最薄弱处在“"+in.Name.ZH+"”；“"+n.ZH+"”只有陈述，尚未证明，能证明或者推翻它的材料最要紧。", "The weakest leg is “"+in.Name.EN+"”: “"+n.EN+"” is only stated, and material that proves or disproves it matters most.")}
}

// firmness orders elements that are met: the less, the sooner they are disputed.
func firmness(e *Step) int {
	if i := slices.Index(unprovedFirst[:], e.ID); i >= 0 {
		return i
	}
	return len(unprovedFirst)
}

// failingLeg names the only element that fails, where just one does.
func failingLeg(out *Offence) *Leg {
	var failing *Step
	for _, e := range out.Elements {
		if e.Finding == law.NotMet {
			if failing != nil {
				return nil
			}
			failing = e
		}
	}
	if failing == nil {
		return nil
	}
	f, ok := failedOn(failing)
	if !ok {
		return nil
	}
	n := fact.Get(f).Name
	return &Leg{failing.ID, f, law.T("不成立只因为“"+failing.Name.ZH+"”一项；最要紧的是能证明“"+n.ZH+"”的材料。", "It fails on “"+failing.Name.EN+"” alone; material that proves “"+n.EN+"” matters most.")}
}

// failedOn finds the first known fact whose test fails below a step.
func failedOn(s *Step) (fact.ID, bool) {
	if s.Kind == StepTest {
		if s.Finding == law.NotMet && len(s.Facts) > 0 {
			return s.Facts[0], true
		}
		return "", false
	}
	for _, k := range s.Steps {
		if f, ok := failedOn(k); ok {
			return f, true
		}
	}
	return "", false
}
