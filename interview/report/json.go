package report

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// analysisVersion is the version of the analysis format.
const analysisVersion = 1

// JSON writes the analysis format that other people's tools read. Fields whose
// subject the program does not analyse yet are absent; a list that is there and
// empty says that there is nothing. Reasons are in the language of the report, and
// in Chinese for a report in both. The answers stand in facts as a case file has
// them; leaving out the answers or the notes leaves them out here too, while the
// other sections stay: they are the analysis.
// The error is the writer's.
func (r *Report) JSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	out := encode(r.analysis, r.Lang)
	encodeTyped(&out, r)
	encodeReadings(&out, r.partings)
	encodeChanges(&out, r.changes)
	return e.Encode(out)
}

func encode(a *liability.Analysis, l law.Lang) jsonAnalysis {
	out := jsonAnalysis{
		Version: analysisVersion, AsOf: a.AsOf, Law: []jsonInstrument{}, Assumptions: ids(a.Assumptions),
		Headline: encodeHeadline(a.Headline, l), NotEvaluated: []jsonOutside{}, Offences: []jsonOffence{}, Arguments: []jsonArgument{},
		Administrative: []jsonSanction{}, QuestionsLeft: ids(a.QuestionsLeft),
		Receipt: jsonReceipt{a.Receipt.Program, a.Receipt.Corpus, a.Receipt.Facts},
	}
	for _, i := range a.Law {
		j := jsonInstrument{ID: i.ID, Verified: i.Verified.String()}
		if i.FromKnown {
			j.EffectiveFrom = &i.EffectiveFrom
		}
		out.Law = append(out.Law, j)
	}
	for _, t := range a.Contradictions {
		out.Contradictions = append(out.Contradictions, t.In(l))
	}
	for _, o := range a.Offences {
		out.Offences = append(out.Offences, encodeOffence(o, l))
	}
	encodeBeside(&out, a, l)
	if d := a.Disposition; d != nil {
		out.Disposition = &jsonDisposition{d.Leaning, groundNames(d.For, l), groundNames(d.Against, l)}
	}
	return out
}

// ids makes a list that is never null.
func ids(list []fact.ID) []fact.ID { return append([]fact.ID{}, list...) }

func encodeHeadline(h *liability.Headline, l law.Lang) *jsonHeadline {
	if h == nil {
		return nil
	}
	return &jsonHeadline{h.Offence, h.Of, h.Verdict, h.Range.In(l), encodeHeadline(h.Exposure, l)}
}

func encodeOffence(o *liability.Offence, l law.Lang) jsonOffence {
	out := jsonOffence{
		ID: o.ID, Of: o.Of, NameZH: o.Name.ZH, NameEN: o.Name.EN, Provision: o.Provision, Verdict: o.Verdict,
		Elements: []jsonElement{}, Open: ids(o.Open),
	}
	for _, e := range o.Elements {
		out.Elements = append(out.Elements, encodeElement(e, o.Provision, l))
	}
	return out
}

func encodeElement(e *liability.Step, provision law.Citation, l law.Lang) jsonElement {
	cites := e.Cites
	if len(cites) == 0 {
		cites = []law.Citation{provision}
	}
	return jsonElement{
		ID: e.ID, Finding: e.Finding, Grounds: encodeGrounds(e, cites, l), Open: openOf(e), TurnsOn: e.Turns, Unproved: e.Unproved,
	}
}

// encodeBeside encodes what stands beside the offences.
func encodeBeside(out *jsonAnalysis, a *liability.Analysis, l law.Lang) {
	for _, n := range a.NotEvaluated {
		out.NotEvaluated = append(out.NotEvaluated, jsonOutside{n.Provision, n.Why.In(l)})
	}
	for _, g := range a.Arguments {
		j := jsonArgument{g.Side, g.Question.In(l), g.Says.In(l), g.Strength, []string{}, ids(g.Facts)}
		for _, c := range g.Cites {
			j.Cites = append(j.Cites, c.String())
		}
		if !g.Source.Name.IsZero() {
			j.Cites = append(j.Cites, g.Source.Name.In(l))
		}
		out.Arguments = append(out.Arguments, j)
	}
	if c := a.Civil; c != nil {
		out.Civil = &jsonCivil{c.Verdict, []jsonElement{}, ids(c.Open)}
		for _, e := range c.Elements {
			out.Civil.Elements = append(out.Civil.Elements, encodeElement(e, law.Cite("civil-code:1165.1"), l))
		}
	}
	for _, s := range a.Administrative {
		out.Administrative = append(out.Administrative, jsonSanction{s.ID, s.Duty, s.Penalty, s.Finding, s.Sanction.In(l), ids(s.Facts), ids(s.Open)})
	}
}

func openOf(e *liability.Step) []fact.ID {
	if e.Finding != law.Open {
		return []fact.ID{}
	}
	return ids(e.Open)
}

// encodeGrounds gives the grounds of a step: the steps below it. A group that
// cites nothing beyond the provisions above adds nothing and is replaced by what
// is below it, so that the grounds of an element are the circumstances the law
// lists. A step that cites nothing itself stands under the provision above.
func encodeGrounds(s *liability.Step, above []law.Citation, l law.Lang) []jsonGround {
	out := []jsonGround{}
	for _, k := range s.Steps {
		if len(k.Steps) > 0 && k.Kind != liability.StepPresume && !adds(k.Cites, above) {
			out = append(out, encodeGrounds(k, above, l)...)
			continue
		}
		cites := k.Cites
		if len(cites) == 0 {
			cites = above[:1]
		}
		g := jsonGround{ID: k.ID, Cite: cites[0], Also: cites[1:], Finding: k.Finding, Facts: ids(k.Facts), Reason: reason(k, l)}
		if k.Threshold != nil {
			g.Threshold = encodeThreshold(k.Threshold)
		}
		if k.Presumption != nil {
			g.Presumption = encodePresumption(k.Presumption, l)
		}
		if len(k.Steps) > 0 {
			g.Grounds = encodeGrounds(k, cites, l)
		}
		out = append(out, g)
	}
	return out
}

func encodePresumption(p *liability.Presumption, l law.Lang) *jsonPresumption {
	out := &jsonPresumption{Counter: p.Counter, Rebuts: append([]string{}, p.Rebuts...), Stated: append([]string{}, p.Stated...)}
	for _, s := range p.Stages {
		out.Stages = append(out.Stages, jsonStage{s.ID, s.Says.In(l), append([]law.Citation{}, s.Cites...)})
	}
	return out
}

// adds reports whether some citation is not among those above.
func adds(cites, above []law.Citation) bool {
	for _, c := range cites {
		if !slices.Contains(above, c) {
			return true
		}
	}
	return false
}

// reason is the rule applied to the facts; a step without a test of its own says
// its issue.
func reason(k *liability.Step, l law.Lang) string {
	if !k.Reason.IsZero() {
		return k.Reason.In(l)
	}
	return k.Name.In(l)
}

func encodeThreshold(t *liability.Threshold) *jsonThreshold {
	number := func(n int64) any {
		if t.Kind != fact.Yuan {
			return n
		}
		if n%fact.OneYuan == 0 {
			return n / fact.OneYuan
		}
		sign := ""
		if n < 0 {
			sign, n = "-", -n
		}
		return fmt.Sprintf("%s%d.%02d", sign, n/fact.OneYuan, n%fact.OneYuan)
	}
	out := &jsonThreshold{Kind: t.Kind.String(), Line: number(t.Line), Over: t.Over}
	if t.Over {
		out.Line = number(t.Line - 1)
	}
	if !t.Known {
		return out
	}
	out.From = number(t.Lo)
	if top := int64(fact.MaxCount); t.Kind == fact.Yuan && t.Hi < fact.MaxFen || t.Kind != fact.Yuan && t.Hi < top {
		out.To = number(t.Hi)
	}
	if n, ok := t.Margin(); ok {
		if t.Over && n >= 0 {
			n++
		}
		out.Margin = number(n)
	}
	return out
}

// groundNames names grounds, each with its provision.
func groundNames(steps []*liability.Step, l law.Lang) []string {
	say, out := wordsIn(l), []string{}
	for _, s := range steps {
		name := s.Name.In(l)
		if len(s.Cites) > 0 {
			name += say.Open + corpus.Name(s.Cites[0], l) + say.Close
		}
		out = append(out, name)
	}
	return out
}
