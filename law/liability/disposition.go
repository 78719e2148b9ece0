package liability

import (
	"slices"

	"bangxin/law"
	"bangxin/law/rule"
)

// disposition states the grounds either way and where they lean. It invents no
// measure: grounds on one side only lean to that side, anything else is open.
func (r *Rules) disposition(c *rule.Case, a *Analysis, earlier *earlier) *Disposition {
	e := explainer{rules: r, facts: a.facts, asOf: c}
	d := &Disposition{Citation: slightRule(a.Headline)}
	present := func(root string, before func(*Disposition) []*Step) (out []*Step) {
		n := r.book.Root(root)
		if earlier.whole && !earlier.moved.Bears(n) {
			return before(earlier.analysis.Disposition)
		}
		st := c.Explain(n)
		for _, leaf := range groundsOf(st) {
			if leaf.Finding == law.Met || leaf.Finding == law.Contested {
				out = append(out, e.step(leaf, nil))
			}
		}
		return out
	}
	d.For = present("leniency", func(b *Disposition) []*Step { return b.For })
	d.Against = present("severity", func(b *Disposition) []*Step { return b.Against })
	d.Unknown = c.Finding(r.book.Root("severity")) == law.Open
	d.Leaning, d.Says = leaning(a.Headline, gravityOf(a), len(d.For), len(d.Against), d.Unknown)
	return d
}

// slightRule gives the provision under which a case can be treated as minor: that of
// the interpretation for the offences it interprets (法释〔2019〕15号第十五条), else
// that of the general part (刑法第三十七条).
func slightRule(h *Headline) law.Citation {
	if h != nil && h.Offence != Assisting && h.Offence != Refusing && h.Offence != IllegalUse {
		return law.Cite("criminal-law:37")
	}
	return law.Cite("interpretation-2019-15:15")
}

// groundsOf flattens a root of grounds to the grounds themselves.
func groundsOf(st *rule.Step) []*rule.Step {
	if st.Node.Op == rule.OpAll && len(st.Kids) == 2 && st.Kids[1].Node.Op == rule.OpAny {
		if st.Kids[0].Finding != law.Met {
			return nil
		}
		return st.Kids[1].Kids
	}
	return st.Kids
}

// gravity is how heavy the range is that the headline leads to.
type gravity uint8

const (
	light        gravity = iota
	perhapsHeavy         // whether a heavy range applies is contested or open
	heavy                // the range begins at three years
)

// gravityOf tells how heavy the case is. A crime that the law punishes with three
// years at the least is not one whose circumstances are minor and call for no
// punishment (刑法第三十七条：犯罪情节轻微不需要判处刑罚).
func gravityOf(a *Analysis) gravity {
	const threeYears = 36 // months
	least := func(t *Tier) bool { return t != nil && t.Least >= threeYears }
	find := func(h *Headline) *Offence {
		i := slices.IndexFunc(a.Offences, func(o *Offence) bool { return h != nil && o.ID == h.Offence && o.Of == h.Of })
		if i < 0 {
			return nil
		}
		return a.Offences[i]
	}
	o := find(a.Headline)
	switch {
	case o == nil:
		return light
	case least(o.Applies()):
		if o.Verdict == law.Established {
			return heavy
		}
		return perhapsHeavy
	case slices.ContainsFunc(o.Above(), least):
		return perhapsHeavy
	}
	if e := find(a.Headline.Exposure); e != nil && least(e.Applies()) {
		return perhapsHeavy
	}
	return light
}

func leaning(h *Headline, g gravity, mild, severe int, unknown bool) (string, law.Text) {
	if h == nil {
		return "not_a_crime", law.T("依所述事实，所评价的罪名均不成立。", "On the facts stated, none of the offences evaluated is established.")
	}
	if g == heavy {
		return "prosecution", law.T("所适用的量刑档次以三年以上有期徒刑为起点，不宜按情节轻微处理；从宽情节在量刑时考虑，依法可以免除处罚的除外。",
			"The range that applies begins at three years' imprisonment: the case is unlikely to be treated as minor. Grounds for leniency count in sentencing, save where the law allows exemption from punishment.")
	}
	switch {
	case h.Verdict == law.OpenVerdict || mild > 0 && severe > 0 || mild == 0 && severe == 0:
		return "open", law.T("是否属于情节轻微，须综合社会危害程度、认罪悔罪态度等判断，现有回答不足以得出倾向。", "Whether the case is minor is judged from the harm to society, the attitude of the person and the rest; the answers so far point neither way.")
	case mild > 0 && unknown:
		return "open", law.T("有从宽情节；但是否具有依法从严的情节（第9点）尚未查明，情节是否轻微也须综合判断，不能得出倾向。", "There are grounds for leniency, but whether a ground for severity (point 9) is present is not known, and whether the case is minor is a judgment of its own; no leaning follows.")
	case mild > 0 && g == perhapsHeavy:
		return "open", law.T("有从宽情节，没有从严情节；但是否适用以三年以上有期徒刑为起点的量刑档次尚无定论，能否按情节轻微处理不能得出倾向。", "There are grounds for leniency and none for severity, but whether a range applies that begins at three years' imprisonment is not settled; no leaning follows as to whether the case is minor.")
	case mild > 0:
		return "non_prosecution", law.T("有从宽情节，没有从严情节；综合全案认为情节轻微的，可以不起诉或者免予刑事处罚。", "There are grounds for leniency and none for severity; if the case as a whole is judged minor it may be left unprosecuted or exempted from punishment.")
	}
	return "prosecution", law.T("具有依法从严的情节，不宜按情节轻微处理。", "Grounds for severity are present; the case is unlikely to be treated as minor.")
}
