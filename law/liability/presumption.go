package liability

import (
	"fmt"
	"slices"
	"strings"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// Presumption is a presumption whose basic fact is found or disputed (推定), step by
// step: the basic fact, what is presumed from it, what would rebut it, what has
// been said of that, what remains. All of it is read off the rule: the options
// that rebut are those under which its test of contrary evidence fails.
type Presumption struct {
	ID      string
	Name    law.Text
	Finding law.Finding
	Counter fact.ID  // where contrary evidence is stated
	Rebuts  []string // the options of Counter that are contrary evidence, in the order of the dictionary
	Stated  []string // those that are stated
	Stages  []Stage
}

// Stage is one step of a presumption.
type Stage struct {
	ID    string // basic, presumed, rebuts, said, remains
	Name  law.Text
	Says  law.Text
	Cites []law.Citation
	Facts []fact.ID // that can be answered, or have been
}

// Presumptions lists the presumptions at and below a step whose basic fact is found
// or disputed, in the order of the rule.
func (s *Step) Presumptions() []*Presumption {
	var out []*Presumption
	if s.Presumption != nil {
		out = append(out, s.Presumption)
	}
	for _, k := range s.Steps {
		out = append(out, k.Presumptions()...)
	}
	return out
}

// presumption puts a presumption into stages; nil where its basic fact is neither
// found nor disputed.
func (e explainer) presumption(st *rule.Step, s *Step) *Presumption {
	basic, counter := s.Steps[0], st.Kids[1].Node
	test := counter.Test
	if basic.Finding != law.Met && basic.Finding != law.Contested || counter.Op != rule.OpTest || test.Shape != rule.ShapeOption {
		return nil
	}
	d := fact.Get(test.Fact)
	p := &Presumption{ID: s.ID, Name: s.Name, Finding: s.Finding, Counter: d.ID}
	for i, o := range d.Options {
		if accepted := test.Options&(1<<i) != 0; accepted == test.Negated {
			p.Rebuts = append(p.Rebuts, o.ID)
		}
	}
	a, asked := e.facts[d.ID]
	if asked && a.State == fact.Known {
		for _, id := range d.Chosen(a.Value) {
			if slices.Contains(p.Rebuts, id) {
				p.Stated = append(p.Stated, id)
			}
		}
	}
	first := s.Steps[0]
	p.Stages = []Stage{
		{ID: "basic", Name: law.T("基础事实", "Basic fact"), Says: e.basicFact(first), Cites: first.Cites, Facts: first.Facts},
		{ID: "presumed", Name: law.T("推定", "Presumed"), Says: presumed(first.Finding), Cites: s.Cites},
		{ID: "rebuts", Name: law.T("相反证据", "What rebuts"), Says: optionNames(d, p.Rebuts), Cites: s.Steps[1].Cites},
		contrarySaid(d, p, a, asked),
		contraryLeft(d, p, a, asked),
	}
	return p
}

// basicFact says what is found of the basic fact, with the answers it rests on and
// how firm they are.
func (e explainer) basicFact(s *Step) law.Text {
	says := law.T(s.Finding.Name().ZH+"："+s.Name.ZH, sentence(s.Finding.Name().EN)+": "+s.Name.EN)
	var zh, en []string
	for _, id := range s.Facts {
		a, ok := e.facts[id]
		if !ok || a.State != fact.Known {
			continue
		}
		d := fact.Get(id)
		zh = append(zh, d.Name.ZH+"："+d.Format(a.Value, law.ZH)+"（"+a.Standing.Name().ZH+"）")
		en = append(en, d.Name.EN+": "+d.Format(a.Value, law.EN)+" ("+a.Standing.Name().EN+")")
	}
	if len(zh) == 0 {
		return law.T(says.ZH+"。", says.EN+".")
	}
	return law.T(says.ZH+"。"+strings.Join(zh, "；")+"。", says.EN+". "+sentence(strings.Join(en, "; "))+".")
}

// presumed says what follows from the basic fact as it stands.
func presumed(basic law.Finding) law.Text {
	if basic == law.Contested {
		return law.T("基础事实有争议；查实的，可以认定明知，但是有相反证据的除外。", "The basic fact is disputed; once established it allows knowledge to be found, unless there is contrary evidence.")
	}
	return law.T("由此可以认定明知，但是有相反证据的除外。", "From it knowledge may be found, unless there is contrary evidence.")
}

// optionNames lists options by name.
func optionNames(d *fact.Def, ids []string) law.Text {
	var zh, en []string
	for _, id := range ids {
		n := d.Options[d.Option(id)].Name
		zh, en = append(zh, n.ZH), append(en, n.EN)
	}
	return law.T(strings.Join(zh, "；")+"。", sentence(strings.Join(en, "; "))+".")
}

// contrarySaid says what has been stated of contrary evidence.
func contrarySaid(d *fact.Def, p *Presumption, a fact.Answer, asked bool) Stage {
	s := Stage{ID: "said", Name: law.T("已经提出", "Said so far"), Facts: []fact.ID{d.ID}}
	switch {
	case len(p.Stated) > 0:
		names, firm := optionNames(d, p.Stated), a.Standing.Name()
		backing, against := evidenceCount(a)
		s.Says = law.T(fmt.Sprintf("%s（%s）。登记的证据：支持的 %d 件，不利的 %d 件。", strings.TrimSuffix(names.ZH, "。"), firm.ZH, backing, against),
			fmt.Sprintf("%s (%s). Evidence listed: %d for it, %d against.", strings.TrimSuffix(names.EN, "."), firm.EN, backing, against))
	case !asked:
		s.Says = law.T("还没有问到。", "Not asked yet.")
	case a.State != fact.Known:
		s.Says = law.T("回答是不清楚或者不愿答；等于没有提出。", "The answer is that it is not known, or not given: nothing is stated.")
	default:
		s.Says = law.T("没有提出。", "Nothing is stated.")
	}
	return s
}

func evidenceCount(a fact.Answer) (backing, against int) {
	for _, x := range a.Evidence {
		if x.Against {
			against++
		} else {
			backing++
		}
	}
	return backing, against
}

// contraryLeft says what is still to be given, by whom.
func contraryLeft(d *fact.Def, p *Presumption, a fact.Answer, asked bool) Stage {
	s := Stage{ID: "remains", Name: law.T("还缺", "What remains"), Facts: []fact.ID{d.ID}}
	var left []string
	for _, id := range p.Rebuts {
		if !slices.Contains(p.Stated, id) {
			left = append(left, id)
		}
	}
	backing, _ := evidenceCount(a)
	switch {
	case len(p.Stated) > 0 && backing == 0:
		s.Says = law.T("已提出的还没有登记材料：把能证明它的文书、记录、证人登记为证据。", "No material is listed for what is stated: list the papers, records or witnesses that show it.")
	case len(p.Stated) > 0:
		s.Says = law.T("材料已登记；控方须排除合理怀疑，排除不了的，不能据此认定明知。", "Material is listed; the prosecution must exclude reasonable doubt, and where it cannot, knowledge is not to be found on this ground.")
		s.Cites = []law.Citation{law.Cite("criminal-procedure-law:55.2")}
	case !asked:
		s.Says = law.T("先回答有没有相反证据。", "Answer first whether there is contrary evidence.")
	default:
		s.Says = law.T("确有其事的才提出，并附上材料或者证人；没有的，推定成立。", "State only what is true, with papers or witnesses; if there is nothing, the presumption stands.")
	}
	if len(p.Stated) > 0 && len(left) > 0 { // else all of what rebuts is left
		names := optionNames(d, left)
		s.Says = law.T(s.Says.ZH+"没有提出的："+names.ZH, s.Says.EN+" Not stated: "+lowerFirst(names.EN))
	}
	return s
}
