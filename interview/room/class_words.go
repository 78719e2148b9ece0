package room

import (
	"bangxin/law"
	"bangxin/law/casefile"
)

// The questions put to a class, and the answers it chooses from.

func askFirst() law.Text {
	return law.T("凭第一印象，这个人构成犯罪吗？", "On first impression: did this person commit a crime?")
}

func firstOptions() []Option {
	return []Option{
		{"crime", law.T("构成", "yes")},
		{"no_crime", law.T("不构成", "no")},
		{"unsure", law.T("说不清", "cannot say")},
	}
}

func askElement(element law.Text) law.Text {
	return law.T("请表决：在这些事实上，“"+element.ZH+"”这一要件满足吗？", "Please vote: on these facts, is the element “"+element.EN+"” met?")
}

func elementOptions() []Option {
	var out []Option
	for _, f := range []law.Finding{law.Met, law.Contested, law.Open, law.NotMet} {
		out = append(out, Option{f.String(), f.Name()})
	}
	return out
}

func askWhich() law.Text {
	return law.T("请表决：应当以哪个罪名评价？", "Please vote: which offence is it?")
}

func askConsequence() law.Text {
	return law.T("请表决：应当如何处理？", "Please vote: what should follow?")
}

func consequenceOptions() []Option {
	return []Option{
		{"prosecution", law.T("起诉并定罪处罚", "prosecution and punishment")},
		{"non_prosecution", law.T("构成犯罪，但情节轻微，不起诉或者免予刑事处罚", "an offence, but minor: not prosecuted, or exempted from punishment")},
		{"not_proved", law.T("证据不足，不起诉", "evidence insufficient: not prosecuted")},
		{"not_a_crime", law.T("不构成犯罪", "no offence")},
		{"open", law.T("现有事实不足以判断", "the facts do not say")},
	}
}

func askHolding() law.Text {
	return law.T("请表决：你同意这一处理吗？", "Please vote: do you agree with the decision?")
}

func holdingOptions() []Option {
	return []Option{
		{"agree", law.T("同意", "yes")},
		{"result", law.T("同意结论，不同意理由", "with the result, not the reasons")},
		{"disagree", law.T("不同意", "no")},
	}
}

func noOffence() law.Text {
	return law.T("依所述事实，所评价的罪名均不成立。", "On the facts stated, none of the offences evaluated is established.")
}

// elementPresupposed says why a decision answers for an element it may not name.
func elementPresupposed(b casefile.Basis) law.Text {
	switch b {
	case casefile.Slight:
		return law.T("不起诉是因为情节轻微，以犯罪成立为前提（刑事诉讼法第一百七十七条第二款）", "not prosecuted for slightness, which presupposes the offence (Criminal Procedure Law art. 177 para. 2)")
	case casefile.Conditional:
		return law.T("附条件不起诉以符合起诉条件为前提（刑事诉讼法第二百八十二条）", "conditionally not prosecuted, which presupposes the conditions of indictment (Criminal Procedure Law art. 282)")
	}
	return law.T("以本罪定罪，以这一要件满足为前提", "convicted of this offence, which presupposes that the element is met")
}

func elementNotDecided() law.Text {
	return law.T("没有以本罪认定，对这一要件未作判断", "not decided as this offence: nothing was held of the element")
}

// reasonLater stands for the reason of what was decided while that would tell how
// the case ended.
func reasonLater(k StepKind, option string, says law.Text) law.Text {
	switch {
	case k == ElementStep && option != "":
		return law.T("理由在“裁判”一步再说", "why comes with the decision, at the last step")
	case k == ElementStep:
		return law.T("在“裁判”一步再说", "comes with the decision, at the last step")
	case k == WhichStep && option != "":
		return law.T("如何处理，下一步再说", "what followed comes at the next step")
	case k == WhichStep:
		return law.T("没有认定罪名；如何处理，下一步再说", "names no offence; what followed comes at the next step")
	}
	return says
}

func notListed() law.Text {
	return law.T("在这些事实上，本程序不再列出该罪。", "On these facts the program no longer lists this offence.")
}
