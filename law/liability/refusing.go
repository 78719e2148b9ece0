package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 刑法第二百八十六条之一：网络服务提供者不履行法律、行政法规规定的信息网络安全管理义务，经监管部门责令采取
// 改正措施而拒不改正，有下列情形之一的，处三年以下有期徒刑、拘役或者管制，并处或者单处罚金：
// （一）致使违法信息大量传播的；
// （二）致使用户信息泄露，造成严重后果的；
// （三）致使刑事案件证据灭失，情节严重的；
// （四）有其他严重情节的。
// 单位犯前款罪的，对单位判处罚金，并对其直接负责的主管人员和其他直接责任人员，依照前款的规定处罚。
//
// What is punished is the refusal, whoever the users were; no knowledge of any
// crime is asked for.

// question286 is the question whether the article means what it says.
const question286 = "286-1"

// refusingOffence is 拒不履行信息网络安全管理义务罪. The order comes first: without
// one in writing nothing else matters.
func refusingOffence(rd Readings) *offence {
	const cite = "criminal-law:286-1.1"
	light := basic(cite, "三年以下有期徒刑、拘役或者管制，并处或者单处罚金", "fixed-term imprisonment of up to three years, short-term detention or public surveillance, and/or a fine", months(3))
	light.control = true
	return &offence{
		id: Refusing, provision: law.Cite(cite),
		tree: rule.All("refusing",
			refusingOrder(),
			refusingProvider(),
			refusingDuty(),
			refusingClear(),
			refusingAble(),
			refusingRefused(),
			refusingResult(rd),
			refusingTime(),
			personElement("refusing.person", "criminal-law:286-1.2", "interpretation-2019-15:14.1").As("person"),
		).Called("拒不履行信息网络安全管理义务罪", "Refusing to perform information network security duties").Cite(cite),
		tiers: []tier{light},
		unit:  law.T("对单位判处罚金，并对直接负责的主管人员和其他直接责任人员判处上述刑罚", "a fine for the unit; its directly responsible managers and other directly responsible persons are punished as above"), unitCite: law.Cite("criminal-law:286-1.2"),
		shown: rule.All("refusing.shown",
			refusingProvider(),
			rule.One(fact.OrderReceived, "written", "oral").As("refusing.shown.order").
				Called("收到过监管部门的责令", "an order of a regulator was received").Cite("interpretation-2019-15:2.1"),
		).Called("可能涉及本罪", "the offence may be concerned").Cite(cite),
	}
}

// refusingTime is whether the article existed when the conduct ended; 刑法修正案
// （九） added it.
func refusingTime() *rule.Node {
	return rule.All("time",
		rule.From(fact.ConductEnd, amendmentNine()).As("refusing.time.conduct").
			Called("行为持续到或者发生在2015年11月1日以后", "the conduct ran until, or took place after, 1 November 2015").
			Cite("criminal-law:12.1", "criminal-law:286-1.1"),
	).Called("时间", "Time").Cite("criminal-law:12.1").
		Noting("跨越该日的行为，只就该日以后的部分评价。", "Conduct that straddles the day is judged for the part that runs on.")
}

// 法释〔2019〕15号第一条：提供下列服务的单位和个人，应当认定为刑法第二百八十六条之一第一款规定的“网络服务
// 提供者”：
// （一）网络接入、域名注册解析等信息网络接入、计算、存储、传输服务；
// （二）信息发布、搜索引擎、即时通讯、网络支付、网络预约、网络购物、网络游戏、网络直播、网站建设、安全防护、
// 广告推广、应用商店等信息网络应用服务；
// （三）利用信息网络提供的电子政务、通信、能源、交通、水利、金融、教育、医疗等公共服务。

// refusingProvider is who is a network service provider, by the classes of
// providers that decide which duties apply (access and transmission, caching,
// storage, location), and beyond them by the services the interpretation names.
// What only its 等 could cover is contested.
func refusingProvider() *rule.Node {
	class := func(id, zh, en, cite, noteZH, noteEN string, kinds ...string) *rule.Node {
		return rule.One(fact.HelpKinds, kinds...).As("refusing.provider."+id).Called(zh, en).Cite(cite, "criminal-law:286-1.1").Noting(noteZH, noteEN)
	}
	const infrastructure, application = "interpretation-2019-15:1.1.1", "interpretation-2019-15:1.1.2"
	return rule.Any("provider",
		rule.Any("refusing.provider.class",
			class("access", "接入、传输服务（含域名注册解析）", "access and transmission (with domain registration and resolution)", infrastructure,
				"单纯的接入、传输没有一般的内容审查义务；接到要求后应当停止传输。", "Mere access and transmission bring no general duty to review content; on demand transmission must stop.",
				"access", "transmission", "domain"),
			class("caching", "缓存服务", "caching", infrastructure,
				"自动、中立、临时的缓存没有一般的审查义务；自行选择内容缓存的不在此列。", "Automatic, neutral and temporary caching brings no general duty to review; caching content of one's own choice is something else.",
				"caching"),
			class("storage", "存储服务（含服务器托管）", "storage (with server hosting)", infrastructure,
				"没有一般的审查义务；接到通知后应当移除。", "No general duty to review; content must be removed on notice.",
				"hosting", "storage"),
			class("location", "定位服务（搜索、链接）", "location (search and links)", application,
				"没有一般的审查义务；接到通知后应当断开链接。", "No general duty to review; links must be cut on notice.",
				"search_link"),
		).Called("服务提供者的类别", "Class of provider").Cite("interpretation-2019-15:1.1").
			Noting("类别决定适用哪些义务：原则上只有通知后处置的义务，不履行的承担民事、行政责任，刑事责任属于例外（陈洪兵，位阶6）。竞价排名、人工编辑、加框链接使提供者脱离所属类别，按自己的内容负责。",
				"The class decides which duties apply: as a rule to act on notice, with civil and administrative liability, criminal liability being the exception (陈洪兵, rank 6). Paid ranking, manual editing and framed links take a provider out of its class: the content is then its own."),
		rule.One(fact.HelpKinds, "promotion", "payment_settlement", "development").As("refusing.provider.application").
			Called("信息网络应用服务（网络支付、网站建设、广告推广等）", "network application services (payment, site building, advertising and others)").Cite(application, "criminal-law:286-1.1"),
		rule.Contested("refusing.provider.other",
			rule.One(fact.HelpKinds, "maintenance", "equipment", "number_spoofing", "code_platform", "other").As("refusing.provider.other.kind").
				Called("条文没有列明的网络服务", "a network service the text does not name").Cite("interpretation-2019-15:1.1"),
		).Called("条文“等”字以内的其他服务，或者利用网络提供的公共服务", "another service within the words “and the like”, or a public service on the network").Cite("interpretation-2019-15:1.1.2", "interpretation-2019-15:1.1.3"),
	).Called("网络服务提供者", "Network service provider").Cite("criminal-law:286-1.1", "interpretation-2019-15:1.1").
		Noting("单位和个人都可以是网络服务提供者；只提供账户、电话卡的不是。", "Units and individuals can be providers; who merely supplies accounts or cards is not one.")
}

// 法释〔2019〕15号第二条：刑法第二百八十六条之一第一款规定的“监管部门责令采取改正措施”，是指网信、电信、公安
// 等依照法律、行政法规的规定承担信息网络安全监管职责的部门，以责令整改通知书或者其他文书形式，责令网络服务
// 提供者采取改正措施。
//
// 认定“经监管部门责令采取改正措施而拒不改正”，应当综合考虑监管部门责令改正是否具有法律、行政法规依据，改正
// 措施及期限要求是否明确、合理，网络服务提供者是否具有按照要求采取改正措施的能力等因素进行判断。

// refusingOrder is the order in writing. The article itself says only 责令: that the
// order needs a document is of the interpretation, and shuts out no oral order in a
// decision before it.
func refusingOrder() *rule.Node {
	return rule.Any("order",
		rule.One(fact.OrderReceived, "written").As("refusing.order.written").
			Called("监管部门以责令整改通知书或者其他文书形式责令改正", "a regulator ordered correction by a written notice or other document").
			Cite("criminal-law:286-1.1", "interpretation-2019-15:2.1"),
		rule.Contested("refusing.oral",
			rule.All("refusing.oral.fact",
				rule.Before(rule.AsOf, interpretation2019()).As("refusing.oral.before").
					Called("该解释施行以前（2019年11月1日）", "before the interpretation was in force (1 November 2019)").Cite("interpretation-2019-15:19.1"),
				rule.One(fact.OrderReceived, "oral").As("refusing.oral.order").
					Called("监管部门口头责令改正", "a regulator ordered correction by word of mouth").Cite("criminal-law:286-1.1"),
			).Called("解释施行以前的口头责令", "An oral order before the interpretation was in force").Cite("criminal-law:286-1.1", "interpretation-2019-15:19.1"),
		).Called("条文只写“责令”，解释施行以前对形式没有规定", "The article says only “ordered”; before the interpretation no text gave the form").Cite("criminal-law:286-1.1"),
	).Called("经监管部门书面责令改正", "Ordered in writing by a regulator to correct").Cite("criminal-law:286-1.1", "interpretation-2019-15:2.1").
		Noting("解释施行以后，口头责令不足以构成本罪；但在帮助信息网络犯罪活动罪的推定明知中，告知不限于书面（第十一条第（一）项）。", "Since the interpretation an oral order is not enough here; for presumed knowledge in assisting, a notice need not be in writing (article 11, item 1).")
}

// refusingDuty is the duty not performed: one that a law or an administrative
// regulation lays down. That the order has such a basis is how it is shown.
func refusingDuty() *rule.Node {
	return rule.All("duty",
		rule.Is(fact.OrderLawful).As("refusing.duty.basis").
			Called("责令改正具有法律、行政法规依据", "the order has a basis in law or administrative regulation").Cite("criminal-law:286-1.1", "interpretation-2019-15:2.2"),
	).Called("法律、行政法规规定的信息网络安全管理义务", "A duty under law or administrative regulation").Cite("criminal-law:286-1.1", "interpretation-2019-15:2.2").
		Noting("义务须由法律、行政法规规定，例如网络安全法规定的日志留存、真实身份信息、停止传输违法信息；仅由规章或者其他规范性文件规定的不够。", "The duty must be laid down by law or administrative regulation, such as those of the Cybersecurity Law to keep logs, check identity and stop unlawful information; departmental rules and other documents are not enough.")
}

// refusingClear is one of the factors that article 2 has weighed together (应当综合考虑
// …等因素进行判断): where it is wanting, whether the conduct is 拒不改正 is left to the
// court. The basis in law and the ability to comply, named beside it, are demands of the
// article itself: a duty under law or administrative regulation, and 拒不, which nobody
// does who cannot.
func refusingClear() *rule.Node {
	return rule.Any("clear",
		rule.Is(fact.OrderClear).As("refusing.clear.measure").
			Called("改正措施及期限要求明确、合理", "measure and time limit are clear and reasonable").Cite("interpretation-2019-15:2.2"),
		rule.Contested("refusing.clear.weighed",
			rule.Not(rule.Is(fact.OrderClear)).As("refusing.clear.wanting").
				Called("改正措施或者期限要求不明确、不合理", "measure or time limit unclear or unreasonable").Cite("interpretation-2019-15:2.2"),
		).Called("不明确或者不合理的，由法院综合其他因素判断是否“拒不改正”", "unclear or unreasonable: the court weighs that with the other factors in finding a refusal").Cite("interpretation-2019-15:2.2"),
	).Called("措施和期限明确、合理", "Clear and reasonable measure and time limit").Cite("interpretation-2019-15:2.2").
		Noting("明确、合理是综合判断“拒不改正”的因素之一，条文没有规定缺少时一律不构成。",
			"Clarity and reasonableness are among the factors weighed in finding a refusal; the text does not say that without them there is none.")
}

func refusingAble() *rule.Node {
	return rule.All("able",
		rule.Is(fact.OrderAble).As("refusing.able.capacity").
			Called("具有按照要求采取改正措施的能力", "able to take the measures ordered").Cite("interpretation-2019-15:2.2"),
	).Called("有能力改正", "Able to comply").Cite("interpretation-2019-15:2.2")
}

func refusingRefused() *rule.Node {
	return rule.All("refused",
		rule.Is(fact.OrderRefused).As("refusing.refused.conduct").
			Called("责令后拒不改正", "did not correct although ordered to").Cite("criminal-law:286-1.1", "interpretation-2019-15:2.2"),
	).Called("拒不改正", "Refused").Cite("criminal-law:286-1.1", "interpretation-2019-15:2.2")
}
