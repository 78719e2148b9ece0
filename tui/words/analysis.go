package words

import "bangxin/law"

// Analysis is the analysis screen.
type Analysis struct {
	Title        law.Text
	AsOf         law.Text // the day
	Conclusion   law.Text
	NoOffence    law.Text
	Range        law.Text
	Left         law.Text // number of questions
	NoneLeft     law.Text
	Assumed      law.Text
	AssumedHelp  law.Text
	AssumedShown law.Text // the same, where nothing can be answered
	Exposure     law.Text
	Unit         law.Text
	NothingSaid  law.Text
	Which        law.Text
	Outside      law.Text

	Consequences, Administrative, Civil, Arguments, SideFor, SideAgainst, Now law.Text
	NowBelow                                                                  law.Text // beside the conclusion, where to find Now

	AssumedAge, AssumedMind, AssumedCapacity, AssumedUnit, AssumedDelivered, AssumedLawful law.Text

	Steps       law.Text
	Rule        law.Text
	Applied     law.Text
	Caution     law.Text
	Open        law.Text
	Turns       law.Text
	Depends     law.Text
	Unproved    law.Text
	Over        law.Text // the amount
	Short       law.Text // the amount
	Exactly     law.Text
	Beyond      law.Text // the amount: 超过
	Unknown     law.Text
	AtLeast     law.Text // the amount
	AtMost      law.Text // the amount
	Between     law.Text // two amounts
	Reported    law.Text
	NumberOnly  law.Text
	Translation law.Text
	MoreText    law.Text
	Leaning     law.Text
	For         law.Text
	Against     law.Text
	AllOf       law.Text
	AnyOf       law.Text
	SeveralOf   law.Text
	Presume     law.Text
	Fired       law.Text // presumptions that have fired, step by step
	Receipt     law.Text
	Answer      law.Text
	Cites       law.Text
	CitesTitle  law.Text
	Contests    law.Text
	Disclaimer  law.Text
}

func analysisWords() Analysis {
	t := law.T
	return Analysis{
		Title:        t("分析", "Analysis"),
		AsOf:         t("依 %s有效的法律", "law as of %s"),
		Conclusion:   t("结论", "Conclusion"),
		NoOffence:    t("依所述事实，所评价的罪名均不成立。", "On the facts stated, none of the offences examined is established."),
		Range:        t("法定刑", "Range"),
		Left:         t("还有 %d 题可能改变结论。", "Questions that can still change a conclusion: %d."),
		NoneLeft:     t("没有未答的问题能改变结论；答“不清楚”的，查明以后可以改。", "No unanswered question can change a conclusion; a “don't know” can, once you find out."),
		Assumed:      t("假定", "Assumed"),
		AssumedHelp:  t("没有人另有陈述，按通常情形假定；在一行上按回车可以回答。", "Taken for granted while nobody says otherwise; press enter on a line to answer it."),
		AssumedShown: t("没有人另有陈述，按通常情形假定。", "Taken for granted while nobody says otherwise."),
		Unit:         t("单位", "Unit"),
		NothingSaid:  t("没有可提出的理由", "nothing to say on these facts"),
		Exposure:     t("更重的可能", "At worst"),
		Which:        t("适用哪一罪", "Which offence applies"),
		Outside:      t("没有评价而可能涉及的罪名", "Offences not examined that the facts touch"),

		Consequences:   t("后果", "Consequences"),
		Administrative: t("行政责任", "Administrative liability"),
		Civil:          t("民事责任", "Civil liability"),
		Arguments:      t("双方的理由", "What each side would argue"),
		SideFor:        t("控方", "for liability"),
		SideAgainst:    t("辩方", "against"),
		Now:            t("现在可以做什么", "What to do now"),
		NowBelow:       t("现在可以做什么，写在最后：按 End 键。", "What to do now stands at the end: press the End key."),

		AssumedAge:       t("行为时已满十六周岁", "sixteen or over at the time"),
		AssumedMind:      t("具有刑事责任能力", "of sound mind"),
		AssumedCapacity:  t("以自然人身份、以个人名义实施", "acted as a natural person, in one's own name"),
		AssumedUnit:      t("所在单位不是为犯罪设立，也不是主要实施犯罪", "the unit, if any, was not set up for crime and is not mainly engaged in it"),
		AssumedDelivered: t("帮助实际提供给了对方", "the help was in fact delivered"),
		AssumedLawful:    t("流入资金没有可以扣除的合法来源部分", "no part of the inflow is to be deducted as lawful"),

		Steps:       t("步骤", "Steps"),
		Rule:        t("规则", "Rule"),
		Applied:     t("适用", "Applied"),
		Caution:     t("注意", "Caution"),
		Open:        t("待定", "Open"),
		Turns:       t("争点", "Turns on"),
		Depends:     t("取决于", "Depends on"),
		Unproved:    t("未证明", "Unproved"),
		Over:        t("超出 %s", "over by %s"),
		Short:       t("还差 %s", "short by %s"),
		Exactly:     t("正好达到", "exactly reached"),
		Beyond:      t("超过 %s", "more than %s"),
		Unknown:     t("不清楚", "not known"),
		AtLeast:     t("%s以上", "%s or more"),
		AtMost:      t("至多 %s", "at most %s"),
		Between:     t("%s至 %s", "%s to %s"),
		Reported:    t("转述，非原文：", "Reported, not a quotation: "),
		NumberOnly:  t("原文未能核对，只引条号。", "The text could not be checked; cited by number only."),
		Translation: t("英文为非官方译文", "unofficial translation"),
		MoreText:    t("……（其余见条文，按 c）", "… (the rest stands in the provision: c)"),
		Leaning:     t("处理", "Disposition"),
		For:         t("从宽", "Lenient"),
		Against:     t("从严", "Severe"),
		AllOf:       t("以下各项都要具备", "all of these are needed"),
		AnyOf:       t("以下有一项即可", "one of these is enough"),
		SeveralOf:   t("以下须有两项以上", "several of these are needed"),
		Fired:       t("推定：基础事实、推定、相反证据", "Presumed, step by step: basic fact, presumption, contrary evidence"),
		Presume:     t("基础事实与相反证据", "basic fact and contrary evidence"),
		Receipt:     t("回执", "Receipt"),
		Answer:      t("回车 回答", "enter: answer"),
		Cites:       t("条文", "Provisions"),
		CitesTitle:  t("选择条文", "Choose a provision"),
		Contests:    t("达到也只是争议", "reaching it makes it contested only"),
		Disclaimer:  t("本分析解释法律，不是法律意见。", "This analysis explains the law; it is not legal advice."),
	}
}

// Provision is the provision screen and the page of an instrument.
type Provision struct {
	Title       law.Text
	Cited       law.Text
	Source      law.Text
	Number      law.Text
	IssuedBy    law.Text
	Promulgated law.Text
	InForce     law.Text
	From        law.Text // the day
	FromTo      law.Text // two days
	NotChecked  law.Text
	Rank        law.Text
	Verified    law.Text
	CheckedOn   law.Text // the day
	Sources     law.Text
	Caution     law.Text
	Excerpt     law.Text
	Missing     law.Text // as the file lists it
	Kind        law.Text
	Original    law.Text
	English     law.Text
	NoEnglish   law.Text
	NotHeld     law.Text
	NotInForce  law.Text // the day
	OtherEd     law.Text
	Versions    law.Text // both side by side
	Changed     law.Text
	Articles    law.Text
	Unchecked   law.Text
}

func provisionWords() Provision {
	t := law.T
	return Provision{
		Title:       t("条文", "Provision"),
		Cited:       t("行首标有 > 的是所引部分", "the part cited is marked > at the start of the line"),
		Source:      t("文件", "Instrument"),
		Number:      t("文号", "Number"),
		IssuedBy:    t("制定", "Issued by"),
		Promulgated: t("公布", "Promulgated"),
		InForce:     t("施行", "In force"),
		From:        t("自 %s起", "from %s"),
		FromTo:      t("%s至 %s", "%s to %s"),
		NotChecked:  t("施行日期未单独核实", "commencement not checked separately"),
		Rank:        t("位阶", "Rank"),
		Verified:    t("核对", "Verified"),
		CheckedOn:   t("%s核对", "checked on %s"),
		Sources:     t("来源", "Sources"),
		Caution:     t("注意", "Caution"),
		Excerpt:     t("本条只收录了一部分。", "Only part of this article is held."),
		Missing:     t("未能核对：%s。", "Not checked: %s."),
		Kind:        t("性质", "Text"),
		Original:    t("中文原文", "Chinese original"),
		English:     t("英文译文", "English translation"),
		NoEnglish:   t("本条没有英文译文。", "There is no English translation of this article."),
		NotHeld:     t("这一条没有收录。", "This provision is not held."),
		NotInForce:  t("在 %s不是有效文本。", "Not in force on %s."),
		OtherEd:     t("另一版本", "Other version"),
		Versions:    t("新旧对照", "Both versions"),
		Changed:     t("变化", "Change"),
		Articles:    t("收录的条文", "Articles held"),
		Unchecked:   t("未能核对的部分", "Parts not checked"),
	}
}
