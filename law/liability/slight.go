package liability

import (
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 法释〔2019〕15号第十五条：综合考虑社会危害程度、认罪悔罪态度等情节，认为犯罪情节轻微的，可以不起诉或者
// 免予刑事处罚；情节显著轻微危害不大的，不以犯罪论处。
//
// 法发〔2025〕12号第9点、第10点、第11点 list what pushes either way. These trees
// state which grounds are present; whether a case is slight stays a judgment.

// leniency is the grounds that speak for non-prosecution, exemption or a lighter
// sentence.
func leniency() *rule.Node {
	ground := func(n *rule.Node, zh, en string, cites ...string) *rule.Node { return n.Called(zh, en).Cite(cites...) }
	since := func(id string, n *rule.Node) *rule.Node {
		return rule.All(id, rule.From(rule.AsOf, opinion2025()).As(id+".in_force").Called("2025年意见已施行", "the 2025 opinion is in force").Cite("opinion-2025-bangxin:10.1"), n).
			Called(n.Name.ZH, n.Name.EN).Cite(n.Cites[0].String())
	}
	return rule.Any("leniency",
		since("leniency.lured", ground(rule.Is(fact.AfterLured), "被诱骗实施犯罪", "lured into the offence", "opinion-2025-bangxin:10.1.1")),
		since("leniency.short", ground(rule.Is(fact.AfterShortAndSmall), "参与时间较短、获利较少", "took part briefly and gained little", "opinion-2025-bangxin:10.1.2")),
		since("leniency.cooperation", ground(rule.Is(fact.AfterCooperation), "积极配合追查相关信息网络犯罪，起到重要作用", "helped actively and importantly to trace the network crime", "opinion-2025-bangxin:10.1.4")),
		ground(rule.Is(fact.AfterPlea), "认罪认罚", "pleaded guilty and accepted punishment", "criminal-procedure-law:15", "opinion-2025-bangxin:10.1.3"),
		ground(rule.Is(fact.AfterSurrender), "自首", "voluntary surrender", "criminal-law:67.1"),
		ground(rule.Is(fact.AfterConfession), "如实供述（坦白）", "truthful confession", "criminal-law:67.3"),
		ground(rule.Is(fact.AfterMerit), "立功", "meritorious service", "criminal-law:68"),
		ground(rule.One(fact.AfterRestitution, "partial", "full"), "退赃退赔", "restitution", "interpretation-2019-15:15"),
		ground(rule.Not(rule.AtLeast(fact.PersonAge, 18)).As("leniency.minor"), "未成年人", "a minor", "criminal-law:17.4", "opinion-2025-bangxin:11.1"),
	).Called("从宽情节", "Grounds for leniency").Cite("interpretation-2019-15:15", "opinion-2025-bangxin:10.1")
}

// severity is the grounds for severity of point 9 of the 2025 opinion.
func severity() *rule.Node {
	ground := func(n *rule.Node, zh, en string, cites ...string) *rule.Node { return n.Called(zh, en).Cite(cites...) }
	return rule.All("severity",
		rule.From(rule.AsOf, opinion2025()).As("severity.in_force").Called("2025年意见已施行", "the 2025 opinion is in force").Cite("opinion-2025-bangxin:9.1"),
		rule.Any("severity.ground",
			ground(rule.Any("severity.trade",
				rule.One(fact.AfterSeverity, "organised_trade").As("severity.trade.stated").Called("组织或者长期从事", "organised or long-term"),
				rule.Contested("severity.trade.recruited", rule.One(fact.DepthActs, "recruited_suppliers").As("severity.trade.recruited.fact").Called("招募他人提供", "recruited others to supply")).
					Called("招募他人提供账户、卡的，可能属于组织收购、贩卖", "recruiting others to supply may amount to organised trade").Cite("opinion-2025-bangxin:9.1.1"),
			), "组织或者长期从事收购、贩卖账户、卡、账号", "organised or long-term trade in accounts or cards", "opinion-2025-bangxin:9.1.1"),
			ground(rule.One(fact.AfterSeverity, "used_vulnerable"), "组织、利用未成年人、学生、老年人、残疾人等", "organised or used minors, students, the old or the disabled", "opinion-2025-bangxin:9.1.2").As("severity.vulnerable"),
			ground(rule.Not(rule.One(fact.PersonInsider, "none")), "电信、金融、互联网从业人员利用职业便利", "staff of telecom, finance or internet firms using their post", "opinion-2025-bangxin:9.1.3").As("severity.insider"),
			ground(rule.Is(fact.HelpCrossBorder), "跨境非法提供帮助", "help given illegally across the border", "opinion-2025-bangxin:9.1.4").As("severity.cross_border"),
			ground(rule.Any("severity.tool",
				rule.Is(fact.ToolDedicated).As("severity.tool.dedicated").Called("专门用于犯罪", "wholly for crime"),
				rule.Contested("severity.tool.mainly", rule.Any("severity.tool.mainly_fact",
					rule.Not(rule.One(fact.ToolSpecial, "none")).As("severity.tool.special").Called("非法提供特定设备、软件、平台", "special equipment, software or platforms supplied illegally"),
					rule.Is(fact.ServiceCrimeFunctions).As("severity.tool.functions").Called("具有仅犯罪才需要的功能", "functions that only crime needs"),
				).Called("特定设备，或者仅犯罪才需要的功能", "special equipment, or functions that only crime needs")).
					Called("是否“主要用于”信息网络犯罪活动，存在争议", "whether it is mainly for network crime is contested").Cite("opinion-2025-bangxin:9.1.5"),
			), "提供专门或者主要用于犯罪的技术、软件、设备", "technology, software or devices wholly or mainly for crime", "opinion-2025-bangxin:9.1.5"),
			ground(rule.One(fact.AfterSeverity, "deep_synthesis"), "利用“深度合成”等人工智能技术", "use of deep synthesis or like artificial intelligence", "opinion-2025-bangxin:9.1.6").As("severity.deep_synthesis"),
			ground(rule.Is(fact.PriorPenalty), "二年内因同类行为受过行政处罚", "an administrative penalty for like conduct within two years", "opinion-2025-bangxin:9.1.7").As("severity.penalty").
				Noting("该情节已作为情节严重的依据的，不再重复评价。", "Where this already made the circumstances serious it is not counted twice."),
			ground(rule.Is(fact.PriorConviction), "五年内因同类行为被判有罪或者相对不起诉", "convicted or not prosecuted as slight for like conduct within five years", "opinion-2025-bangxin:9.1.8").As("severity.conviction"),
		).Called("第9点所列情形", "The circumstances of point 9").Cite("opinion-2025-bangxin:9.1"),
	).Called("从严情节", "Grounds for severity").Cite("opinion-2025-bangxin:9.1")
}
