package words

import "bangxin/law"

// View is the screen on which one says for whom the program is used.
type View struct {
	Title, Help                                      law.Text
	Item                                             law.Text // of the menu
	Matter, Client, Lawyer, Teaching                 law.Text
	MatterHelp, ClientHelp, LawyerHelp, TeachingHelp law.Text
}

func viewWords() View {
	t := law.T
	return View{
		Title: t("给谁用", "For whom"),
		Help: t("只影响一处：“假如”和报告里列出哪些“已知的事实，如果是另外的样子”。对本人和当事人，不列知情、约定、隐瞒方面的事实，因为那等于教人怎样说；要如实陈述。结论对谁都一样。",
			"This bears on one thing alone: which known facts “were they otherwise” are listed under what-if and in reports. To oneself and to a client no facts about knowledge, agreement or concealment are listed, for that would teach what to say; statements must be true. The conclusions are the same for all."),
		Item:   t("给谁用", "For whom"),
		Matter: t("自己的事", "a matter of my own"), Client: t("律师的当事人", "a lawyer's client"),
		Lawyer: t("律师", "a lawyer"), Teaching: t("讲课、培训", "teaching"),
		MatterHelp: t("不列知情、约定、隐瞒方面的假设", "no suppositions about knowledge, agreement, concealment"), ClientHelp: t("同上；在律师的案件里给当事人看", "the same, for what a client sees in a lawyer's matter"),
		LawyerHelp: t("全部列出", "all are listed"), TeachingHelp: t("全部列出", "all are listed"),
	}
}
