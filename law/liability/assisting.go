package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 刑法第二百八十七条之二第一款：明知他人利用信息网络实施犯罪，为其犯罪提供互联网接入、服务器托管、
// 网络存储、通讯传输等技术支持，或者提供广告推广、支付结算等帮助，情节严重的，处三年以下有期徒刑
// 或者拘役，并处或者单处罚金。
//
// The offence has six elements here, in the order in which a court asks for
// them. Each stands in a file of its own, which opens with the text it
// implements.

// assisting is 帮助信息网络犯罪活动罪 under the default readings.
func assisting() *rule.Node { return assistingUnder(nil) }

// assistingUnder is 帮助信息网络犯罪活动罪 under the given readings.
func assistingUnder(rd Readings) *rule.Node {
	elements := []*rule.Node{
		assistingPerson(),
		assistingTime(),
		assistingHelp(),
		assistingHelpedCrime(rd),
		assistingKnowledge(rd),
		assistingSeriousness(rd),
	}
	if rd.takes("neutral_assistance", "limits") {
		elements = append(elements, assistingNotNeutral())
	}
	return rule.All("assisting", elements...).Called("帮助信息网络犯罪活动罪", "Assisting information network criminal activity").Cite("criminal-law:287-2.1")
}

// The days on which the texts of this offence came into force.
func amendmentNine() law.Day      { return law.Date(2015, 11, 1) }
func interpretation2019() law.Day { return law.Date(2019, 11, 1) }
func minutes2020() law.Day        { return law.Date(2020, 12, 31) } // December 2020; the day is not held, so the month's last
func opinion2021() law.Day        { return law.Date(2021, 6, 17) }
func minutes2022() law.Day        { return law.Date(2022, 3, 22) }
func opinion2025() law.Day        { return law.Date(2025, 7, 22) }

// 刑法第十七条第一款：已满十六周岁的人犯罪，应当负刑事责任。
//
// 刑法第三十条：公司、企业、事业单位、机关、团体实施的危害社会的行为，法律规定为单位犯罪的，应当负
// 刑事责任。
//
// 法释〔2019〕15号第十四条：单位实施本解释规定的犯罪的，依照本解释规定的相应自然人犯罪的定罪量刑
// 标准，对直接负责的主管人员和其他直接责任人员定罪处罚，并对单位判处罚金。

// assistingPerson is who can commit the offence.
func assistingPerson() *rule.Node {
	return personElement("person", "criminal-law:287-2.2", "interpretation-2019-15:14.1")
}

// personElement is who can commit an offence that units can commit too. Unit is
// the paragraph that says so, responsible the provision on those who answer for
// the unit; prefix begins the ids.
func personElement(prefix, unit, responsible string) *rule.Node {
	id := func(s string) string { return prefix + "." + s }
	return rule.Any(prefix,
		rule.All(id("natural"),
			rule.Not(rule.One(fact.PersonCapacity, "company")).As(id("is_natural")).Called("行为人是自然人", "a natural person"),
			rule.AtLeast(fact.PersonAge, 16).As(id("age")).Called("已满十六周岁", "sixteen or over").Cite("criminal-law:17.1"),
			rule.Is(fact.PersonMind).As(id("mind")).Called("具有刑事责任能力", "of sound mind").Cite("criminal-law:18"),
			rule.Any(id("role"),
				rule.One(fact.PersonCapacity, "individual").As(id("individual")).Called("以个人名义实施", "acted in a personal capacity"),
				rule.Is(fact.PersonResponsible).As(id("responsible")).Called("直接负责的主管人员或者其他直接责任人员", "directly responsible manager or other directly responsible person").
					Cite("criminal-law:31", responsible),
				rule.Is(fact.PersonUnitForCrime).As(id("no_unit")).Called("所在单位为犯罪而设立（不以单位犯罪论，按自然人处理）", "the unit was set up for crime (it is no unit; those in it answer as individuals)").
					Cite("criminal-law:30"),
				rule.Always(id("not_excluded"), contested).Called("本人称不负直接责任的，存在争议", "contested where the person says he is not directly responsible"),
			).Called("个人实施，或者在单位犯罪中负直接责任", "acted in a personal capacity, or is directly responsible for the unit's act").
				Cite("criminal-law:31", responsible).
				Noting("是否属于“其他直接责任人员”，由司法机关依其在单位犯罪中的实际作用认定，本人陈述不能据以排除；不构成单位犯罪的，按个人行为认定。只按指派做日常工作而不知情的员工，问题在“明知”，不在主体。",
					"Whether someone is a “directly responsible person” is for the authorities to find from his actual part in the unit's crime; his own statement does not exclude it, and where there is no unit crime he answers as an individual. An employee who did assigned ordinary work without knowledge fails on knowledge, not here."),
		).Called("自然人", "Natural person").Cite("criminal-law:17.1"),
		rule.All(id("unit"),
			rule.One(fact.PersonCapacity, "company").As(id("company")).Called("行为人是单位", "the person is a unit").Cite(unit),
			rule.Not(rule.Is(fact.PersonUnitForCrime)).As(id("real_unit")).Called("不是为实施犯罪而设立、也不是设立后主要实施犯罪的单位", "not set up for crime and not mainly engaged in it").
				Cite("criminal-law:30"),
		).Called("单位", "Unit").Cite("criminal-law:30", unit, responsible),
	).Called("主体", "Person").Cite("criminal-law:17.1", "criminal-law:30", responsible)
}

// 刑法第十二条第一款：……如果当时的法律不认为是犯罪的，适用当时的法律……
//
// 刑法第二百八十七条之二 was added by 刑法修正案（九）, in force 2015-11-01.
// Conduct that runs across that day is judged for the part that runs on.

// assistingTime is whether the article existed when the conduct ended.
func assistingTime() *rule.Node {
	return rule.All("time",
		rule.From(fact.ConductEnd, amendmentNine()).
			Called("行为发生于或者持续至2015年11月1日以后", "the conduct ran until, or took place after, 1 November 2015").
			Cite("criminal-law:12.1", "criminal-law:287-2.1"),
	).Called("时间", "Time").Cite("criminal-law:12.1").
		Noting("跨越该日的行为，只就该日以后的部分评价。", "Conduct that straddles the day is judged for the part that runs on.")
}

// assistingNotNeutral is the limit that one reading sets: without a broken
// industry rule and without deep participation ordinary service is no crime.
func assistingNotNeutral() *rule.Node {
	return rule.Any("not_neutral",
		rule.Not(rule.One(fact.RulesBroken, "none")).As("not_neutral.rules").Called("违反了行业规则", "an industry rule was broken"),
		rule.Not(rule.One(fact.DepthActs, "none")).As("not_neutral.depth").Called("深度参与", "deep participation"),
		rule.Is(fact.ToolDedicated).As("not_neutral.dedicated").Called("专门用于违法犯罪", "made only for crime"),
	).Called("不属于中立帮助", "Not neutral assistance").Cite("criminal-law:287-2.1")
}

// 法发〔2021〕22号第七点（转述）：……收购、出售、出租信用卡、银行账户……可以认定为刑法第二百八十七条之二
// 规定的“帮助”行为。

// assistingHelp is whether what was done is help of the kind the article names,
// and whether it reached the helped person.
func assistingHelp() *rule.Node {
	return rule.All("help",
		rule.Any("help.kind",
			rule.One(fact.HelpKinds, "access", "transmission", "caching", "hosting", "storage", "search_link", "domain", "development", "maintenance", "equipment", "number_spoofing", "code_platform", "training").
				As("help.technical").Called("技术支持（互联网接入、服务器托管、网络存储、通讯传输等）", "technical support (access, hosting, storage, transmission and the like)").Cite("criminal-law:287-2.1"),
			rule.One(fact.HelpKinds, "promotion").As("help.promotion").Called("广告推广", "advertising and promotion").Cite("criminal-law:287-2.1"),
			rule.One(fact.HelpKinds, "payment_settlement").As("help.settlement").Called("支付结算", "payment settlement").Cite("criminal-law:287-2.1"),
			rule.One(fact.HelpKinds, "own_accounts", "others_accounts", "unit_accounts", "phone_cards", "internet_accounts").
				As("help.accounts").Called("提供账户、电话卡、支付接口等", "supply of accounts, cards or payment interfaces").Cite("criminal-law:287-2.1", "opinion-2021-22:7.1"),
			rule.Contested("help.other",
				rule.One(fact.HelpKinds, "other").As("help.other_kind").Called("其他帮助", "help of another kind"),
			).Called("条文“等”字以内的其他帮助", "other help within the words “and the like”").Cite("criminal-law:287-2.1").
				Noting("与信息网络无关的纯粹线下帮忙不在其内，因此单凭“其他”只能认定为争议。", "A purely physical favour with no network link is outside; “other” alone is therefore contested."),
		).Called("属于条文所列的技术支持或者帮助", "Technical support or help of the kind the article names").Cite("criminal-law:287-2.1"),
		rule.Is(fact.HelpDelivered).Called("帮助已实际提供给对方", "the help reached the person helped").Cite("criminal-law:287-2.1"),
	).Called("帮助行为", "Help").Cite("criminal-law:287-2.1")
}
