package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 刑法第二百八十五条第三款：提供专门用于侵入、非法控制计算机信息系统的程序、工具，或者明知他人实施侵入、非法控制
// 计算机信息系统的违法犯罪行为而为其提供程序、工具，情节严重的，依照前款的规定处罚。
//
// 刑法第二百八十五条第二款：……情节严重的，处三年以下有期徒刑或者拘役，并处或者单处罚金；情节特别严重的，处三年
// 以上七年以下有期徒刑，并处罚金。
//
// The paragraph was added by 刑法修正案（七）, in force 2009-02-28; the fourth
// paragraph, on units, by 刑法修正案（九）, in force 2015-11-01.

func interpretation2011() law.Day { return law.Date(2011, 9, 1) }

// intrusionToolsOffence is the track of 285.3.
func intrusionToolsOffence(Readings) *offence {
	return &offence{
		id: IntrusionTools, tree: intrusionTools(), provision: law.Cite("criminal-law:285.3"),
		tiers: []tier{
			basic("criminal-law:285.2", "三年以下有期徒刑或者拘役，并处或者单处罚金", "fixed-term imprisonment of up to three years or short-term detention, and/or a fine", months(3)),
			raised("especially_serious", "情节特别严重", "especially serious circumstances", "criminal-law:285.2",
				"三年以上七年以下有期徒刑，并处罚金", "fixed-term imprisonment of three to seven years and a fine", months(3), months(7), intrusionToolsEspecially()),
		},
		unit: law.T("对单位判处罚金，并对直接负责的主管人员和其他直接责任人员依照第三款的规定处罚", "a fine for the unit; its directly responsible managers and other directly responsible persons are punished under the third paragraph"), unitCite: law.Cite("criminal-law:285.4"),
		shown: rule.All("intrusion_tools.shown",
			intrusionToolsKind("intrusion_tools.shown.kind"),
			intrusionToolsCounts("intrusion_tools.shown.counts"),
		).Called("提供了侵入、非法控制的程序、工具", "intrusion or control tools were supplied").Cite("criminal-law:285.3"),
	}
}

// intrusionTools is 提供侵入、非法控制计算机信息系统程序、工具罪.
func intrusionTools() *rule.Node {
	return rule.All("intrusion_tools",
		intrusionToolsSupply(),
		intrusionToolsRoute(),
		intrusionToolsPerson(),
		intrusionToolsTime(),
		intrusionToolsSeriousness(),
	).Called("提供侵入、非法控制计算机信息系统程序、工具罪", "Supplying programs or tools for intruding into or illegally controlling computer information systems").Cite("criminal-law:285.3").
		Noting("自己使用工具侵入、获取数据或者非法控制的，是第二款的实行犯，不在此评价。提供破坏性程序的，见第二百八十六条。", "One who himself uses the tool to intrude, take data or control is a principal under the second paragraph, not evaluated here. Destructive programs fall under article 286.")
}

// intrusionToolsSupply is that a program or tool for intrusion or control was
// supplied. The kinds of help that hand over no program at all (accounts, cards,
// payment, advertising) end the track after one answer.
func intrusionToolsSupply() *rule.Node {
	return rule.All("intrusion_tools.supply",
		intrusionToolsKind("intrusion_tools.supply.kind"),
		intrusionToolsCounts("intrusion_tools.supply.counts"),
		rule.Is(fact.HelpDelivered).As("intrusion_tools.supply.delivered").Called("程序、工具已实际提供给对方", "the program or tool reached the other").Cite("criminal-law:285.3"),
	).Called("提供程序、工具", "Supply of a program or tool").Cite("criminal-law:285.3", "interpretation-2011-19:2.1")
}

func intrusionToolsKind(id string) *rule.Node {
	return rule.One(fact.HelpKinds, "access", "transmission", "caching", "hosting", "storage", "search_link", "domain", "development", "maintenance", "equipment", "number_spoofing", "code_platform", "training", "other").
		As(id).Called("提供的是技术性的帮助，可以包含程序、工具", "the help was technical and can include a program or tool").Cite("criminal-law:285.3").
		Noting("只提供账户、电话卡、支付结算或者广告推广的，不是提供程序、工具；此外另行提供程序、工具的，帮助种类应当包括相应的技术帮助或者“其他帮助”。",
			"Accounts, cards, payment or advertising alone are no program or tool; where a tool was supplied beside them, the kinds of help should name the technical help or “other help”.")
}

func intrusionToolsCounts(id string) *rule.Node {
	return rule.Any(id,
		rule.AtLeast(fact.IntrusionFinancial, 1).As(id+".financial").
			Called("提供过用于非法获取金融服务身份认证信息的程序、工具", "tools for taking credentials of financial services were supplied").Cite("interpretation-2011-19:3.1.1"),
		rule.AtLeast(fact.IntrusionOther, 1).As(id+".other").
			Called("提供过其他用于侵入、非法控制的程序、工具", "other tools for intrusion or control were supplied").Cite("interpretation-2011-19:3.1.2"),
	).Called("程序、工具用于侵入、非法控制计算机信息系统", "The program or tool serves intrusion or illegal control").Cite("criminal-law:285.3", "interpretation-2011-19:2.1")
}

// 法释〔2011〕19号第二条：具有下列情形之一的程序、工具，应当认定为刑法第二百八十五条第三款规定的“专门用于侵入、
// 非法控制计算机信息系统的程序、工具”：
// （一）具有避开或者突破计算机信息系统安全保护措施，未经授权或者超越授权获取计算机信息系统数据的功能的；
// （二）具有避开或者突破计算机信息系统安全保护措施，未经授权或者超越授权对计算机信息系统实施控制的功能的；
// （三）其他专门设计用于侵入、非法控制计算机信息系统、非法获取计算机信息系统数据的程序、工具。

// intrusionToolsRoute is the two limbs of the paragraph. The first looks at the
// tool alone; the second asks what the supplier knew of the user. Knowing only
// that some crime is served is less than knowing of an intrusion: contested.
func intrusionToolsRoute() *rule.Node {
	return rule.Any("intrusion_tools.route",
		rule.Is(fact.ToolDedicated).As("intrusion_tools.route.dedicated").
			Called("程序、工具专门用于侵入、非法控制", "the program or tool is made only for intrusion or control").
			Cite("interpretation-2011-19:2.1.1", "interpretation-2011-19:2.1.2", "interpretation-2011-19:2.1.3").
			Noting("须有避开或者突破安全保护措施、未经授权获取数据或者实施控制的功能，或者专门设计用于此；难以确定的，委托省级以上主管部门检验（第十条）。翻墙工具是否属于此类，裁判不一。",
				"It must be able to get round or break protection and take data or control without authority, or be designed for that; in doubt the competent department at provincial level or above examines it (article 10). Whether software to cross the national firewall is such a tool has been decided both ways."),
		rule.All("intrusion_tools.route.known",
			rule.Not(rule.One(fact.HelpedStatus, "lawful", "none_occurred")).As("intrusion_tools.route.unlawful").
				Called("对方实施了违法犯罪行为（不要求构成犯罪）", "the other acted unlawfully (a crime is not required)").Cite("criminal-law:285.3"),
			rule.Any("intrusion_tools.route.knowledge",
				rule.All("intrusion_tools.route.specific",
					rule.One(fact.KnowledgeLevel, "specific_crime").As("intrusion_tools.route.specific.level").Called("明知具体犯罪", "knew the specific crime").Cite("criminal-law:285.3"),
					rule.One(fact.HelpedCrimes, "computer_crime").As("intrusion_tools.route.specific.crime").Called("该犯罪危害计算机信息系统安全", "that crime was one against computer systems").Cite("criminal-law:285.3"),
				).Called("明知对方实施侵入、非法控制", "knew that the other intrudes or illegally controls").Cite("criminal-law:285.3", "interpretation-2011-19:3.1.3", "interpretation-2011-19:3.1.4"),
				rule.Contested("intrusion_tools.route.general",
					rule.Any("intrusion_tools.route.general.any",
						rule.One(fact.KnowledgeLevel, "specific_crime", "some_crime").As("intrusion_tools.route.general.level").Called("知道对方在实施犯罪", "knew that the other was committing a crime").Cite("criminal-law:285.3"),
						rule.One(fact.KnowledgeActual, "told", "saw_content", "chat_records", "tell_tale_request", "discovered_and_continued").As("intrusion_tools.route.general.evidence").
							Called("有知情的直接证据", "direct evidence of knowledge").Cite("criminal-law:285.3"),
						agreed("intrusion_tools.route.general.agreed").Cite("criminal-law:285.3"),
					).Called("知道是犯罪，有知情的直接证据，或者事前通谋", "knew of a crime, or direct evidence of knowledge, or prior agreement").Cite("criminal-law:285.3"),
				).Called("概括知情", "General knowledge").Cite("criminal-law:285.3").
					Noting("条文要求明知的是侵入、非法控制行为；只概括知道是犯罪的，存在争议。法释〔2019〕15号第十一条的推定不适用于本罪。",
						"The article asks for knowledge of intrusion or illegal control; general knowledge of a crime is contested. The presumptions of Interpretation [2019] No. 15, article 11, are not written for this offence."),
			).Called("明知", "Knowledge").Cite("criminal-law:285.3"),
			rule.QuantityAtLeast(knownDuring(), 0).As("intrusion_tools.route.in_time").
				Called("知情时提供行为尚未结束", "the knowledge came before the supply ended").Cite("criminal-law:285.3"),
		).Called("明知他人实施侵入、非法控制的违法犯罪行为而提供", "Supplied to one known to intrude or illegally control").Cite("criminal-law:285.3"),
	).Called("专门性工具，或者明知他人用于侵入、非法控制", "A dedicated tool, or a tool to one known to intrude").Cite("criminal-law:285.3", "interpretation-2011-19:2.1")
}

// 刑法第二百八十五条第四款：单位犯前三款罪的，对单位判处罚金，并对其直接负责的主管人员和其他直接责任人员，依照
// 各该款的规定处罚。
//
// 法释〔2011〕19号第八条：以单位名义或者单位形式实施危害计算机信息系统安全犯罪，达到本解释规定的定罪量刑标准的，
// 应当依照刑法第二百八十五条、第二百八十六条的规定追究直接负责的主管人员和其他直接责任人员的刑事责任。

// intrusionToolsPerson is who can commit the offence. Before 2015-11-01 the unit
// itself could not, while its responsible people answered as individuals do.
func intrusionToolsPerson() *rule.Node {
	n := personElement("intrusion_tools.person", "criminal-law:285.4", "interpretation-2011-19:8.1")
	unit := n.Kids[1]
	unit.Kids = append(unit.Kids, rule.From(fact.ConductEnd, amendmentNine()).As("intrusion_tools.person.unit_since").
		Called("行为持续到或者发生在2015年11月1日以后（单位条款施行）", "the conduct ran until, or took place after, 1 November 2015, when the unit clause came into force").
		Cite("criminal-law:12.1", "criminal-law:285.4"))
	return n
}

// intrusionToolsTime is whether the paragraph existed when the conduct ended.
func intrusionToolsTime() *rule.Node {
	return rule.All("intrusion_tools.time",
		rule.From(fact.ConductEnd, amendmentSeven()).As("intrusion_tools.time.end").
			Called("行为持续到或者发生在2009年2月28日以后", "the conduct ran until, or took place after, 28 February 2009").
			Cite("criminal-law:12.1", "criminal-law:285.3"),
	).Called("时间", "Time").Cite("criminal-law:12.1").
		Noting("第二百八十五条第三款由刑法修正案（七）增设。跨越该日的行为，只就该日以后的部分评价。", "The third paragraph of article 285 was added by the seventh amendment. Conduct that straddles the day is judged for the part that runs on.")
}

// 法释〔2011〕19号第三条：提供侵入、非法控制计算机信息系统的程序、工具，具有下列情形之一的，应当认定为刑法第二百
// 八十五条第三款规定的“情节严重”：
// （一）提供能够用于非法获取支付结算、证券交易、期货交易等网络金融服务身份认证信息的专门性程序、工具五人次以上的；
// （二）提供第（一）项以外的专门用于侵入、非法控制计算机信息系统的程序、工具二十人次以上的；
// （三）明知他人实施非法获取支付结算、证券交易、期货交易等网络金融服务身份认证信息的违法犯罪行为而为其提供程序、
// 工具五人次以上的；
// （四）明知他人实施第（三）项以外的侵入、非法控制计算机信息系统的违法犯罪行为而为其提供程序、工具二十人次以上的；
// （五）违法所得五千元以上或者造成经济损失一万元以上的；
// （六）其他情节严重的情形。
// 实施前款规定行为，具有下列情形之一的，应当认定为提供侵入、非法控制计算机信息系统的程序、工具“情节特别严重”：
// （一）数量或者数额达到前款第（一）项至第（五）项规定标准五倍以上的；
// （二）其他情节特别严重的情形。

// intrusionToolsSeriousness is 情节严重. Items 1 and 3, and 2 and 4, draw the same
// line for the two limbs, so that one figure serves both.
func intrusionToolsSeriousness() *rule.Node {
	return intrusionToolsLines("intrusion_tools.seriousness", 1,
		[]string{"interpretation-2011-19:3.1.1", "interpretation-2011-19:3.1.3"},
		[]string{"interpretation-2011-19:3.1.2", "interpretation-2011-19:3.1.4"},
		[]string{"interpretation-2011-19:3.1.5"},
	).Called("情节严重", "Serious circumstances").Cite("interpretation-2011-19:3.1", "criminal-law:285.3").
		Noting("第六项“其他情节严重的情形”没有明文标准，不在此评价。经济损失包括给用户直接造成的损失和恢复数据、功能的必要费用（第十一条）。",
			"Item 6, other serious circumstances, has no written line and is not evaluated here. Loss is the users' direct loss and the necessary cost of restoring data and functions (article 11).")
}

// intrusionToolsEspecially is 情节特别严重: five times any line.
func intrusionToolsEspecially() *rule.Node {
	five := []string{"interpretation-2011-19:3.2.1"}
	return intrusionToolsLines("intrusion_tools.especially", 5, five, five, five).
		Called("情节特别严重（五倍以上）", "Especially serious circumstances (five times or more)").Cite("interpretation-2011-19:3.2.1").
		Noting("第二项“其他情节特别严重的情形”没有明文标准，不在此评价。", "Item 2, other especially serious circumstances, has no written line and is not evaluated here.")
}

// intrusionToolsLines is the lines of article 3, the given number of times.
func intrusionToolsLines(id string, times int64, financial, other, money []string) *rule.Node {
	return rule.All(id,
		rule.Any(id+".circumstance",
			rule.AtLeast(fact.IntrusionFinancial, 5*times).As(id+".financial").Cite(financial...),
			rule.AtLeast(fact.IntrusionOther, 20*times).As(id+".other").Cite(other...),
			rule.AtLeast(fact.AmountsGains, times*5_000*fact.OneYuan).As(id+".gains").Cite(money...),
			rule.AtLeast(fact.IntrusionLoss, times*fact.Wan).As(id+".loss").Cite(money...),
		).Called("第三条所列数量、数额", "The figures of article 3").Cite("interpretation-2011-19:3.1"),
		standardSince(id, interpretation2011(), "criminal-law:285.3", "interpretation-2011-19:3.1"),
	)
}
