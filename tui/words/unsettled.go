package words

import "bangxin/law"

// Unsettled is the screen of what is still open and what would settle it.
type Unsettled struct {
	Title        law.Text
	Counts       law.Text // open, not proved
	Nothing      law.Text
	Evidence     law.Text
	UnprovedHead law.Text

	Unanswered, Unknown, Disputed, Vague, Unproved law.Text
}

func unsettledWords() Unsettled {
	t := law.T
	return Unsettled{
		Title:        t("待查清的事实", "What is still open"),
		Counts:       t("没有查清、可能改变结论的 %d 项；结论所依据而没有证明的 %d 项", "open, and can change a conclusion: %d; relied on and not proved: %d"),
		Nothing:      t("没有尚待查清的事实。", "Nothing is open."),
		Evidence:     t("通常据以查明的证据", "Evidence that usually settles it"),
		UnprovedHead: t("结论所依据、只是陈述而没有证明的", "Relied on, but only stated and not proved"),
		Unanswered:   t("未答", "not answered"),
		Unknown:      t("答为不清楚", "answered as not known"),
		Disputed:     t("有争议", "disputed"),
		Vague:        t("所答的范围还不能确定结论", "the range given does not settle it"),
		Unproved:     t("没有证明", "not proved"),
	}
}
