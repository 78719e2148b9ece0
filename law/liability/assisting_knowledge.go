package liability

import (
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 法释〔2019〕15号第十一条：为他人实施犯罪提供技术支持或者帮助，具有下列情形之一的，可以认定行为人明知
// 他人利用信息网络实施犯罪，但是有相反证据的除外：
// （一）经监管部门告知后仍然实施有关行为的；
// （二）接到举报后不履行法定管理职责的；
// （三）交易价格或者方式明显异常的；
// （四）提供专门用于违法犯罪的程序、工具或者其他技术支持、帮助的；
// （五）频繁采用隐蔽上网、加密通信、销毁数据等措施或者使用虚假身份，逃避监管或者规避调查的；
// （六）为他人逃避监管或者规避调查提供技术支持、帮助的；
// （七）其他足以认定行为人明知的情形。
//
// 法发〔2025〕12号第5点、法发〔2021〕22号第八点 fill item 7 and list the factors
// that are weighed together.

// assistingKnowledge is 明知. Mere suspicion, or negligence, is not knowledge;
// which crime it is need not be known.
func assistingKnowledge(rd Readings) *rule.Node {
	return rule.All("knowledge",
		rule.Any("knowledge.route",
			rule.All("knowledge.actual_in_time",
				assistingActualKnowledge(),
				rule.QuantityAtLeast(knownDuring(), 0).As("knowledge.in_time").
					Called("知情时帮助尚未结束", "the knowledge came before the help ended").Cite("criminal-law:287-2.1").
					Noting("事后才知情的，只评价知情以后的帮助和金额。", "Where knowledge came later, the help and the amounts after it are what is judged."),
			).Called("提供帮助时实际明知", "Actual knowledge while the help was given").Cite("criminal-law:287-2.1"),
			assistingPresumed(),
			assistingFactors(rd),
		).Called("实际明知、推定明知或者综合认定", "Actual, presumed, or found by weighing all factors").
			Cite("criminal-law:287-2.1", "interpretation-2019-15:11.1"),
	).Called("明知", "Knowledge").Cite("criminal-law:287-2.1", "interpretation-2019-15:11.1").
		Noting("仅有怀疑、只知道对方“可能”违法，不是明知；过失也不是。对犯罪的种类认识有误，不影响明知。", "Mere suspicion, or knowing only that the other “might” break the law, is not knowledge; nor is negligence. A mistake about the kind of crime does not matter.")
}

// knownDuring is the time from learning to the last day of help.
func knownDuring() *rule.Quantity {
	return quantity("known_during", "知情至行为结束的天数", "days from learning to the end of the help", fact.Date,
		rule.Term{Fact: fact.ConductEnd, Coef: 1}, rule.Term{Fact: fact.KnowledgeSince, Coef: -1})
}

// assistingActualKnowledge is route a. What the person says of his own mind
// (none, suspicion) defeats it; where other evidence of knowledge stands beside
// such a denial the route is contested.
func assistingActualKnowledge() *rule.Node {
	knew := func(id string) *rule.Node {
		return rule.One(fact.KnowledgeLevel, "specific_crime", "some_crime").As(id).Called("知道对方在实施犯罪", "knew that the other was committing a crime")
	}
	return rule.Any("knowledge.actual",
		knew("knowledge.level").Cite("criminal-law:287-2.1", "opinion-2025-bangxin:5.1"),
		rule.Contested("knowledge.evidence",
			rule.One(fact.KnowledgeActual, "told", "saw_content", "chat_records", "tell_tale_request", "discovered_and_continued").
				As("knowledge.evidence.some").Called("有直接证据：被告知、看到内容、聊天记录、对方要求暴露用途，或者发现后仍继续", "direct evidence: told, saw the content, chat records, a tell-tale request, or went on after discovery").
				Cite("opinion-2025-bangxin:5.1"),
		).Called("有直接证据，本人只承认怀疑或者否认的，存在争议", "Direct evidence beside an account of mere suspicion, or a denial: contested").Cite("opinion-2025-bangxin:5.1"),
	).Called("实际明知", "Actual knowledge").Cite("criminal-law:287-2.1")
}

// counter is that no contrary evidence is stated.
func counter(id string) *rule.Node {
	return rule.One(fact.KnowledgeCounter, "none").As(id).Called("没有提出相反证据", "no contrary evidence is stated")
}

// assistingPresumed is routes b and c: each presumption stands until contrary
// evidence is stated, and is then contested.
func assistingPresumed() *rule.Node {
	presume := func(id, zh, en, cite string, basic *rule.Node) *rule.Node {
		return rule.Presumed("knowledge."+id, basic, counter("knowledge."+id+".counter").Cite("interpretation-2019-15:11.1")).Called(zh, en).Cite(cite)
	}
	article11 := func(item string) string { return "interpretation-2019-15:11.1." + item }
	return rule.All("knowledge.presumed",
		rule.Any("knowledge.presumed.rule",
			rule.From(rule.AsOf, interpretation2019()).As("knowledge.presumed.in_force").
				Called("该解释已施行（2019年11月1日）", "the interpretation is in force (1 November 2019)").Cite("interpretation-2019-15:19.1"),
			rule.Always("knowledge.presumed.before", contested).Called("施行以前只是证据，由法院酌定", "before it these were evidence, which courts weighed freely").Cite("criminal-law:287-2.1"),
		).Called("推定规则", "The rule of presumption").Cite("interpretation-2019-15:19.1"),
		rule.Any("knowledge.presumptions",
			presume("notified", "经监管部门告知后仍然实施", "went on after a regulator's notice", article11("1"),
				rule.One(fact.NoticeRegulator, "continued").As("knowledge.notified.fact").Called("经监管部门告知后仍然实施有关行为", "went on after being told by a regulator").Cite(article11("1")).
					Noting("告知不限于书面。", "The notice need not be in writing.")),
			presume("report_ignored", "接到举报后不履行法定管理职责", "ignored a report despite a statutory duty", article11("2"),
				rule.All("knowledge.report_ignored.fact",
					rule.One(fact.NoticeReport, "ignored").As("knowledge.report_ignored.report").Called("接到举报而未处理", "a report was received and ignored").Cite(article11("2")),
					rule.Is(fact.NoticeReportDuty).Called("依法负有处理该举报的管理职责", "a statute obliged the person to act on it").Cite(article11("2")),
				).Called("接到举报后不履行法定管理职责", "received a report and did not perform a statutory duty").Cite(article11("2"))),
			presume("price_abnormal", "交易价格或者方式明显异常", "price or manner clearly abnormal", article11("3"),
				rule.Is(fact.PriceAbnormal).As("knowledge.price_abnormal.fact").Called("交易价格或者方式明显异常", "price or manner clearly abnormal").Cite(article11("3"))),
			presume("tool_dedicated", "提供专门用于违法犯罪的程序、工具或者帮助", "program, tool or help made only for crime", article11("4"),
				rule.Is(fact.ToolDedicated).As("knowledge.tool_dedicated.fact").Called("程序、工具或者帮助专门用于违法犯罪", "the program, tool or help is made only for crime").Cite(article11("4"))),
			presume("own_concealment", "频繁隐蔽上网、加密通信、销毁数据或者使用虚假身份", "frequent hidden access, encryption, destruction of data or false identity", article11("5"),
				rule.Is(fact.ConcealmentOwn).As("knowledge.own_concealment.fact").Called("频繁采用这些措施逃避监管或者规避调查", "such measures taken frequently to escape supervision or inquiry").Cite(article11("5"))),
			presume("evasion_assisted", "为他人逃避监管或者规避调查提供帮助", "helped others to escape supervision or inquiry", article11("6"),
				rule.Is(fact.EvasionAssisted).As("knowledge.evasion_assisted.fact").Called("为他人逃避监管或者规避调查提供技术支持、帮助", "helped others to escape supervision or inquiry").Cite(article11("6"))),
			assistingPresumedOther(presume),
		).Called("第十一条所列情形", "The circumstances of article 11").Cite("interpretation-2019-15:11.1"),
	).Called("推定明知", "Presumed knowledge").Cite("interpretation-2019-15:11.1").
		Noting("推定可以用相反证据推翻；没有提出相反证据的，推定成立。", "The presumption may be rebutted; while no contrary evidence is stated it stands.")
}

// assistingPresumedOther is item 7, filled by the opinions of 2021 and 2025.
func assistingPresumedOther(presume func(id, zh, en, cite string, basic *rule.Node) *rule.Node) *rule.Node {
	since := func(id string, y2025 bool) *rule.Node {
		if y2025 {
			return rule.From(rule.AsOf, opinion2025()).As(id).Called("2025年意见已施行", "the 2025 opinion is in force").Cite("opinion-2025-bangxin:5.2")
		}
		return rule.From(rule.AsOf, opinion2021()).As(id).Called("2021年意见（二）已施行", "the 2021 opinion (II) is in force").Cite("opinion-2021-22:8.2")
	}
	return rule.Any("knowledge.other",
		presume("unit_accounts", "收购、出售、出租单位账户", "dealing in unit accounts", "opinion-2021-22:8.2",
			rule.All("knowledge.unit_accounts.fact",
				since("knowledge.unit_accounts.in_force", false),
				rule.One(fact.HelpKinds, "unit_accounts").As("knowledge.unit_accounts.kind").Called("提供的是单位账户", "unit accounts were supplied").Cite("opinion-2021-22:8.2"),
				rule.One(fact.AccountsHow, "sold", "rented", "bought").As("knowledge.unit_accounts.how").Called("收购、出售或者出租", "bought, sold or rented").Cite("opinion-2021-22:8.2"),
			).Called("收购、出售、出租单位账户", "bought, sold or rented unit accounts").Cite("opinion-2021-22:8.2")),
		presume("insider", "行业人员利用职务便利非法开办并出售、出租他人卡、账户", "telecom, bank or payment staff who use their post to open and sell or rent others' cards or accounts", "opinion-2021-22:8.2",
			rule.All("knowledge.insider.fact",
				since("knowledge.insider.in_force", false),
				rule.One(fact.PersonInsider, "telecom", "bank", "payment").As("knowledge.insider.post").Called("利用电信、银行、网络支付行业职务或者服务便利", "used a post in telecom, banking or payment").Cite("opinion-2021-22:8.2"),
				rule.Any("knowledge.insider.what",
					rule.One(fact.HelpKinds, "others_accounts", "unit_accounts").As("knowledge.insider.accounts").Called("他人账户", "others' accounts").Cite("opinion-2021-22:8.2"),
					rule.All("knowledge.insider.cards",
						rule.One(fact.HelpKinds, "phone_cards").As("knowledge.insider.cards.kind").Called("电话卡", "phone cards").Cite("opinion-2021-22:8.2"),
						rule.QuantityAtLeast(othersPhoneCards(), 1).As("knowledge.insider.cards.others").Cite("opinion-2021-22:8.2"),
					).Called("他人电话卡", "others' phone cards").Cite("opinion-2021-22:8.2"),
				).Called("开办他人电话卡、信用卡、账户", "opened others' cards or accounts").Cite("opinion-2021-22:8.2"),
				rule.One(fact.AccountsHow, "sold", "rented").As("knowledge.insider.how").Called("并出售、出租", "and sold or rented them").Cite("opinion-2021-22:8.2"),
			).Called("行业人员非法开办并出售、出租", "insiders who opened and sold or rented").Cite("opinion-2021-22:8.2").
				Noting("不是所有业内人员都适用，只限利用职务便利非法开办的人。", "Not every insider: only one who used the post to open them illegally.")),
		presume("special_equipment", "非法提供专门设备、软件、平台", "special equipment, software or platforms supplied illegally", "opinion-2025-bangxin:5.2.1",
			rule.All("knowledge.special_equipment.fact",
				since("knowledge.special_equipment.in_force", true),
				rule.One(fact.ToolSpecial, "sim_box", "number_changer", "virtual_dialer", "voip_bridge", "bulk_accounts", "ip_switcher", "code_platform").
					As("knowledge.special_equipment.kind").Called("非法提供所列设备、软件、批量账号或者平台", "supplied listed equipment, software, bulk accounts or platforms illegally").Cite("opinion-2025-bangxin:5.2.1"),
			).Called("非法提供所列设备、软件、平台", "supplied the listed equipment illegally").Cite("opinion-2025-bangxin:5.2.1")),
		presume("restricted", "被采取限制措施后仍然实施", "went on after a restriction", "opinion-2025-bangxin:5.2.2",
			rule.All("knowledge.restricted.fact",
				since("knowledge.restricted.in_force", true),
				rule.One(fact.NoticeRestriction, "continued").As("knowledge.restricted.continued").
					Called("因涉诈等异常被金融机构、运营商、平台限制或者暂停服务后，仍然实施", "went on after a bank, carrier or platform restricted the service for suspected fraud or the like").Cite("opinion-2025-bangxin:5.2.2"),
			).Called("被限制后仍然实施", "went on after a restriction").Cite("opinion-2025-bangxin:5.2.2")),
		presume("script", "事先准备应对调查的话术口径", "a cover story prepared for inquiries", "opinion-2025-bangxin:5.2.3",
			rule.All("knowledge.script.fact",
				since("knowledge.script.in_force", true),
				rule.Is(fact.ConcealmentScript).Called("事先准备应对调查的话术口径", "a cover story was prepared").Cite("opinion-2025-bangxin:5.2.3"),
			).Called("事先准备话术口径", "a prepared cover story").Cite("opinion-2025-bangxin:5.2.3")),
	).Called("其他足以认定行为人明知的情形", "Other circumstances sufficient to find knowledge").Cite("interpretation-2019-15:11.1.7")
}

// assistingFactors is route d: the general weighing. Two or more incriminating
// factors make knowledge contested, never met; one has no effect.
func assistingFactors(rd Readings) *rule.Node {
	factor := func(n *rule.Node, zh, en, cite string) *rule.Node { return n.Called(zh, en).Cite(cite) }
	two := rule.Several("knowledge.factors.two", 2,
		factor(rule.Not(rule.One(fact.RulesBroken, "none")).As("factor.rules"), "违反行业禁止性规定", "industry rules were broken", "opinion-2025-bangxin:5.1"),
		factor(rule.One(fact.NoticeWarning, "continued").As("factor.warning"), "收到平台、银行、运营商警示后继续", "went on after a warning by platform, bank or carrier", "minutes-2022-duanka:1.2"),
		factor(rule.One(fact.NoticeRestriction, "continued").As("factor.restriction"), "账户、卡被限制后继续", "went on after a restriction", "minutes-2022-duanka:1.2"),
		factor(rule.One(fact.NoticeReport, "ignored").As("factor.report"), "对举报不予理会", "a report was ignored", "opinion-2025-bangxin:5.1"),
		factor(rule.One(fact.DepthActs, "unfroze_accounts").As("factor.unfroze"), "帮助解冻、解封", "helped to unfreeze or unblock", "minutes-2022-duanka:1.2"),
		factor(rule.One(fact.DepthActs, "recruited_suppliers").As("factor.recruited"), "批量收购、招募他人供卡供号", "recruited others to supply cards or accounts", "minutes-2022-duanka:1.2"),
		factor(rule.One(fact.DepthRelationship, "repeated", "stable").As("factor.relationship"), "多次或者稳定往来", "repeated or stable dealings", "opinion-2025-bangxin:5.1"),
		factor(rule.Is(fact.ServiceCrimeFunctions).As("factor.functions"), "具有只有犯罪才需要的功能", "functions that only crime needs", "opinion-2025-bangxin:5.1"),
		factor(rule.Is(fact.ConcealmentScript).As("factor.script"), "事先准备应对调查的话术口径", "a cover story prepared for inquiries", "opinion-2025-bangxin:5.1"),
		factor(rule.Not(rule.One(fact.ToolSpecial, "none")).As("factor.equipment"), "非法提供专门设备、软件、平台", "special equipment supplied illegally", "opinion-2025-bangxin:5.1"),
		factor(rule.Is(fact.PriorConviction).As("factor.conviction"), "因同类行为被判刑或者相对不起诉", "an earlier conviction or slight-case non-prosecution for like conduct", "opinion-2025-bangxin:5.1"),
		factor(rule.Is(fact.PriorPenalty).As("factor.penalty"), "二年内因同类行为受过行政处罚", "an administrative penalty for like conduct within two years", "opinion-2025-bangxin:5.1"),
		factor(rule.Not(rule.One(fact.PersonInsider, "none")).As("factor.insider"), "利用行业职务或者服务便利", "used a post in the industry", "opinion-2025-bangxin:5.1"),
	).Called("具有两项以上因素", "two or more factors").Cite("opinion-2025-bangxin:5.1", "opinion-2021-22:8.1", "minutes-2022-duanka:1.2")
	if rd.takes("knowledge", "should_have_known") {
		return two // who has such signs before him should have known
	}
	return rule.Contested("knowledge.factors", two).Called("综合认定（时间、方式、次数、工具、是否违规、是否逃避监管、获利、职业、经历、关系）", "All factors weighed together (time, manner, number, tools, breach, evasion, gain, profession, past, relation)").
		Cite("opinion-2025-bangxin:5.1", "opinion-2021-22:8.1", "minutes-2022-duanka:1.1").
		Noting("亲友之间偶尔一次的，应当审慎认定。两项以上因素只能使明知“存疑”，不能单独认定。", "A single occasion between kin or friends calls for care. Two or more factors make knowledge contested; they do not establish it.")
}
