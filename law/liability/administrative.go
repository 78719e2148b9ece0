package liability

import (
	"slices"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 行政处罚法第二十七条第一款：……对依法不需要追究刑事责任或者免予刑事处罚，但应当给予行政处罚的，司法机关应当
// 及时将案件移送有关行政机关。
//
// What the administrative statutes attach to the conduct, where it is no crime or
// beside it. The statute is the version in force on the last day of the conduct.
// Whether knowledge of the crime is needed is said for each: some provisions
// punish the dealing itself.

// administrative is one sanction and the facts that bring it up.
type administrative struct {
	id        string
	name      law.Text
	sanction  law.Text
	knowledge law.Text // whether knowledge is needed
	duty      law.Citation
	penalty   law.Citation
	node      *rule.Node
}

// Administrative is a sanction the facts bring up, with what is found of its
// facts: met, contested or open.
type Administrative struct {
	ID        string
	Name      law.Text
	Sanction  law.Text
	Knowledge law.Text
	Duty      law.Citation
	Penalty   law.Citation
	Finding   law.Finding
	Open      []fact.ID
	Facts     []fact.ID
}

func antiTelecomFraudLaw() law.Day { return law.Date(2022, 12, 1) }
func cybersecurity2016() law.Day   { return law.Date(2017, 6, 1) }
func revisions2026() law.Day       { return law.Date(2026, 1, 1) }
func jointPunishment() law.Day     { return law.Date(2024, 12, 1) }
func networkData() law.Day         { return law.Date(2025, 1, 1) }
func nonbankPayment() law.Day      { return law.Date(2024, 5, 1) }

func administrativeRules() []administrative {
	var out []administrative
	noKnowledge := law.T("条文不要求明知对方犯罪。", "The text does not require knowledge of the crime.")
	needsKnowledge := law.T("以明知为条件。", "Knowledge is required.")
	own := law.T("针对自己的行为，不涉及明知他人犯罪。", "It concerns one's own conduct, not knowledge of another's crime.")

	add := func(id, zh, en, sanctionZH, sanctionEN string, knowledge law.Text, duty, penalty string, node *rule.Node) {
		a := administrative{id: id, name: law.T(zh, en), sanction: law.T(sanctionZH, sanctionEN), knowledge: knowledge, duty: law.Cite(duty), penalty: law.Cite(penalty), node: node}
		node.ID = "administrative." + id
		node.Called(zh, en).Cite(duty, penalty)
		out = append(out, a)
	}
	kinds := func(id string, options ...string) *rule.Node {
		return rule.One(fact.HelpKinds, options...).As("administrative."+id+".kind").Called("帮助的种类", "the kind of help")
	}
	crime := func(id string, options ...string) *rule.Node {
		return rule.One(fact.HelpedCrimes, options...).As("administrative."+id+".crime").Called("被帮助的行为", "what was helped")
	}
	since := func(id string, d law.Day) *rule.Node {
		return rule.From(fact.ConductEnd, d).As("administrative."+id+".since").Called("行为在该法施行以后", "the conduct is later than its commencement")
	}
	until := func(id string, d law.Day) *rule.Node {
		return rule.Before(fact.ConductEnd, d).As("administrative."+id+".until").Called("行为在修订施行以前", "the conduct is earlier than the revision")
	}
	leaf := func(n *rule.Node, id, zh, en string) *rule.Node {
		return n.As("administrative."+id).Called(zh, en)
	}
	of := func(id string) sanctionParts { return sanctionParts(id) }

	// known is for a text that does not say whether knowledge is needed: with it the
	// sanction is met, without it contested.
	known := func(id string) *rule.Node {
		return rule.Any("administrative."+id+".known", assistingKnowledge(nil),
			rule.Always("administrative."+id+".unknown", contested).Called("不明知的，是否适用存在争议", "without knowledge its application is contested"),
		).Called("是否以明知为条件有争议", "whether knowledge is a condition is contested")
	}

	add("cards_accounts", "非法买卖、出租、出借电话卡、账户、账号", "Unlawful sale, rental or lending of cards, accounts or internet accounts",
		"没收违法所得，由公安机关处违法所得一倍以上十倍以下罚款；没有违法所得或者违法所得不足二万元的，处二十万元以下罚款；情节严重的，并处十五日以下拘留。",
		"Gains confiscated and a fine of one to ten times them; without gains or with less than 20,000 yuan, up to 200,000 yuan; if serious, up to 15 days' detention as well.",
		noKnowledge, "anti-telecom-fraud-law:31.1", "anti-telecom-fraud-law:44",
		rule.All("", since("cards_accounts", antiTelecomFraudLaw()), rule.Any("administrative.cards_accounts.act",
			of("cards_accounts").dealt(allAccountKinds()...),
			of("cards_accounts").faceChecks().Cite("anti-telecom-fraud-law:31.1"),
			rule.Contested("administrative.cards_accounts.recruited", leaf(rule.One(fact.DepthActs, "recruited_suppliers"), "cards_accounts.recruited_fact", "收购或者招募供应者", "bought from or recruited suppliers")).
				Called("收购属于买卖；只招募、介绍的，是否在内存在争议", "to buy is to deal; whether merely recruiting or introducing is within it is contested").Cite("anti-telecom-fraud-law:31.1", "anti-telecom-fraud-law:31.2"),
		).Called("买卖、出租、出借，或者提供实名核验帮助", "dealt, or helped with real-name checks")))
	add("fraud_support", "为电信网络诈骗提供支持或者帮助", "Support or help for telecom network fraud",
		"没收违法所得，处违法所得一倍以上十倍以下罚款；没有违法所得或者违法所得不足五万元的，处五十万元以下罚款；情节严重的，由公安机关并处十五日以下拘留。",
		"Gains confiscated and a fine of one to ten times them; without gains or with less than 50,000 yuan, up to 500,000 yuan; if serious, up to 15 days' detention as well.",
		law.T("帮助须针对电信网络诈骗；是否须明知存在争论。", "The help must be to telecom fraud; whether knowledge is needed is argued."), "anti-telecom-fraud-law:25.1", "anti-telecom-fraud-law:42",
		rule.All("", since("fraud_support", antiTelecomFraudLaw()), crime("fraud_support", "fraud"),
			of("fraud_support").activity("对方实施了诈骗活动", "the other carried on fraud"), of("fraud_support").delivered(),
			known("fraud_support")))
	add("special_equipment", "非法提供批量插卡、改号等设备、软件、平台", "Unlawful supply of SIM boxes, number changers and like equipment or platforms",
		"没收违法所得，处违法所得一倍以上十倍以下罚款；没有违法所得或者违法所得不足五万元的，处五十万元以下罚款；情节严重的，由公安机关并处十五日以下拘留。",
		"Gains confiscated and a fine of one to ten times them; without gains or with less than 50,000 yuan, up to 500,000 yuan; if serious, up to 15 days' detention as well.",
		noKnowledge, "anti-telecom-fraud-law:14.1", "anti-telecom-fraud-law:42",
		rule.All("", since("special_equipment", antiTelecomFraudLaw()), rule.Any("administrative.special_equipment.act",
			rule.Not(leaf(rule.One(fact.ToolSpecial, "none"), "special_equipment.tool", "提供了所列设备、软件、平台", "listed equipment was supplied")),
			leaf(rule.One(fact.HelpKinds, "number_spoofing", "code_platform"), "special_equipment.used", "使用改号设备、软件或者接码平台", "used number-changing gear or a verification-code platform").Cite("anti-telecom-fraud-law:14.1.2", "anti-telecom-fraud-law:14.1.3"),
			rule.All("administrative.special_equipment.made",
				leaf(rule.Is(fact.ToolDedicated), "special_equipment.dedicated", "专门用于违法犯罪", "made only for crime"),
				kinds("special_equipment", "equipment", "development"),
			).Called("其他用于违法犯罪的设备、软件", "other devices or software for crime").Cite("anti-telecom-fraud-law:14.1.4"),
			rule.Contested("administrative.special_equipment.service", leaf(rule.Is(fact.ToolDedicated), "special_equipment.service_fact", "专门用于违法犯罪的工具或者服务", "a tool or service made only for crime")).
				Called("专门的服务是否属于设备、软件，存在争议", "whether a service made for crime is a device or software is contested").Cite("anti-telecom-fraud-law:14.1.4"),
		).Called("制造、买卖、提供或者使用", "made, traded in, supplied or used")))
	add("provider_care", "网络、支付服务提供者未尽合理注意义务", "A provider's failure of reasonable care",
		"责令改正，情节较轻的给予警告、通报批评或者处五万元以上五十万元以下罚款；情节严重的，处五十万元以上五百万元以下罚款，并可以停业整顿等；对责任人员处一万元以上二十万元以下罚款。",
		"Order to correct; if lighter, a warning, public criticism or a fine of 50,000 to 500,000 yuan; if serious, 500,000 to 5,000,000 yuan and possibly suspension; persons responsible 10,000 to 200,000 yuan.",
		noKnowledge, "anti-telecom-fraud-law:25.2", "anti-telecom-fraud-law:43",
		rule.All("", since("provider_care", antiTelecomFraudLaw()),
			rule.Any("administrative.provider_care.provider",
				leaf(rule.One(fact.PersonCapacity, "company"), "provider_care.company", "服务提供者", "a provider"),
				rule.Always("administrative.provider_care.person", contested).Called("个人是否属于互联网服务提供者存在争议；责任人员只在情节严重时处罚", "whether a person alone is an internet service provider is contested; those responsible are punished only in serious cases"),
			).Called("电信业务经营者、互联网服务提供者", "a telecom operator or internet service provider"),
			crime("provider_care", "fraud"), of("provider_care").activity("有涉诈活动", "there was fraud to be noticed"), of("provider_care").delivered(),
			kinds("provider_care", "access", "transmission", "caching", "hosting", "storage", "search_link", "domain", "development", "maintenance", "promotion", "payment_settlement"),
			rule.Any("administrative.provider_care.breach",
				rule.Not(leaf(rule.Is(fact.ControlMonitoring), "provider_care.monitoring", "未设监测措施", "no monitoring")),
				rule.All("administrative.provider_care.undone",
					rule.Any("administrative.provider_care.told",
						leaf(rule.One(fact.ControlResponse, "nothing"), "provider_care.response", "发现异常后未处置", "nothing was done about what was noticed"),
						leaf(rule.One(fact.NoticeRegulator, "continued"), "provider_care.regulator", "监管部门告知后继续", "went on after a regulator's notice"),
						leaf(rule.One(fact.NoticeReport, "ignored"), "provider_care.report", "接到举报后未处理", "a report was passed over"),
						leaf(rule.One(fact.NoticeWarning, "continued"), "provider_care.warning", "收到警示后继续", "went on after a warning"),
					).Called("发现、告知、举报、警示之后没有处置", "nothing done after notice of any kind"),
					rule.Any("administrative.provider_care.able",
						leaf(rule.One(fact.ControlCapacity, "able"), "provider_care.can", "能够制止", "able to stop it"),
						rule.Always("administrative.provider_care.cannot", contested).Called("无法制止或者代价过高的，是否未尽合理注意存在争议", "where it could not be stopped, or only at too great a cost, whether care was unreasonable is contested"),
					).Called("合理", "within reason"),
				).Called("未处置", "nothing done"),
			).Called("未监测识别或者未处置", "nothing was watched for, or nothing done").Cite("anti-telecom-fraud-law:25.2")))
	security := func(id, duty, penalty string, from law.Day, to law.Day) {
		parts := []*rule.Node{since(id, from)}
		if to != 0 {
			parts = append(parts, until(id, to))
		}
		parts = append(parts, of(id).person(penalty+".2"), of(id).delivered(), rule.Any("administrative."+id+".how",
			rule.All("administrative."+id+".tools",
				leaf(rule.Is(fact.ToolDedicated), id+".tool", "提供专门程序、工具", "special programs or tools were supplied"),
				rule.Any("administrative."+id+".purpose", crime(id, "computer_crime"), of(id).suppliedTools()).Called("用于危害网络安全", "for endangering network security"),
			).Called("提供专门程序、工具", "special programs or tools"),
			rule.All("administrative."+id+".help",
				leaf(rule.One(fact.HelpedCrimes, "computer_crime"), id+".helped", "对方从事危害网络安全的活动", "the other endangered network security"),
				of(id).activity("该活动属实", "that activity took place"), of(id).knows(),
			).Called("明知而提供帮助", "knowing help"),
		).Called("专门工具，或者明知而提供帮助", "special tools, or knowing help"))
		add(id, "为危害网络安全的活动提供工具或者帮助", "Tools or help for acts endangering network security",
			"没收违法所得，处五日以下拘留，可以并处五万元以上五十万元以下罚款；情节较重的，处五日以上十五日以下拘留，可以并处十万元以上一百万元以下罚款；单位处十万元以上一百万元以下罚款。受过治安处罚的五年内、受过刑事处罚的终身不得从事网络安全管理和网络运营关键岗位。",
			"Gains confiscated; up to 5 days' detention with an optional fine of 50,000 to 500,000 yuan; if heavier, 5 to 15 days with an optional 100,000 to 1,000,000; units 100,000 to 1,000,000. Barred from key network posts for five years, for life after a criminal punishment.",
			law.T("专门工具不要求明知；提供其他帮助以明知为条件。", "None for special tools; knowledge for other help."), duty, penalty, rule.All("", parts...))
	}
	security("network_security_2016", "cybersecurity-law-2016:27", "cybersecurity-law-2016:63", cybersecurity2016(), revisions2026())
	security("network_security_2025", "cybersecurity-law-2025:29", "cybersecurity-law-2025:66", revisions2026(), 0)
	site := func(id, duty, penalty string, from, to law.Day) {
		parts := []*rule.Node{since(id, from)}
		if to != 0 {
			parts = append(parts, until(id, to))
		}
		parts = append(parts, of(id).person(penalty+".2"), rule.Not(leaf(rule.One(fact.SetupActs, "none"), id+".acts", "设立网站、群组或者发布信息", "set up a site or group, or published")))
		add(id, "设立用于违法犯罪的网站、群组或者发布信息", "Site or group for illegal activity, or publishing about it",
			"尚不构成犯罪的，处五日以下拘留，可以并处一万元以上十万元以下罚款；情节较重的，处五日以上十五日以下拘留，可以并处五万元以上五十万元以下罚款；单位处十万元以上五十万元以下罚款。",
			"If no crime: up to 5 days' detention with an optional fine of 10,000 to 100,000 yuan; if heavier, 5 to 15 days with an optional 50,000 to 500,000; units 100,000 to 500,000.",
			own, duty, penalty, rule.All("", parts...))
	}
	site("site_2016", "cybersecurity-law-2016:46", "cybersecurity-law-2016:67", cybersecurity2016(), revisions2026())
	site("site_2025", "cybersecurity-law-2025:48", "cybersecurity-law-2025:68", revisions2026(), 0)
	realName := func(id, duty, penalty string, from, to law.Day) {
		parts := []*rule.Node{since(id, from)}
		if to != 0 {
			parts = append(parts, until(id, to))
		}
		parts = append(parts, leaf(rule.One(fact.RulesBroken, "real_name"), id+".rule", "未落实实名要求", "real names were not required"), of(id).person(penalty), rule.Any("administrative."+id+".service",
			kinds(id, "access", "transmission", "domain"),
			rule.All("administrative."+id+".lines",
				leaf(rule.One(fact.HelpKinds, "phone_cards"), id+".cards", "办理电话入网", "signing up telephone users"),
				rule.Any("administrative."+id+".operator",
					leaf(rule.One(fact.PersonInsider, "telecom"), id+".telecom", "电信从业人员", "telecom staff"),
					leaf(rule.One(fact.PersonCapacity, "company"), id+".firm", "单位", "a unit"),
				).Called("网络运营者", "a network operator"),
			).Called("办理电话入网手续", "signing up telephone users"),
			rule.Contested("administrative."+id+".doubtful", leaf(rule.One(fact.HelpKinds, "phone_cards", "internet_accounts", "caching", "hosting", "storage", "search_link", "promotion"), id+".doubtful_kind", "未列明的服务，或者不是运营者", "a service not named, or no operator")).
				Called("是否属于“等服务”、是否网络运营者，存在争议", "whether it is among the like services, or of an operator, is contested"),
		).Called("接入、域名、入网、信息发布、即时通讯等服务", "access, domains, lines, publishing, messaging and the like").Cite(duty))
		add(id, "未要求用户提供真实身份信息", "Service without real-name identification",
			"责令改正；拒不改正或者情节严重的，处五万元以上五十万元以下罚款，并可以停业整顿等；对责任人员处一万元以上十万元以下罚款。",
			"Order to correct; on refusal or if serious, 50,000 to 500,000 yuan and possibly suspension; persons responsible 10,000 to 100,000 yuan.",
			noKnowledge, duty, penalty, rule.All("", parts...))
	}
	realName("real_name_2016", "cybersecurity-law-2016:24", "cybersecurity-law-2016:61", cybersecurity2016(), revisions2026())
	realName("real_name_2025", "cybersecurity-law-2025:26.1", "cybersecurity-law-2025:64", revisions2026(), 0)
	add("intrusion_tools_2025", "提供侵入、非法控制计算机的程序、工具", "Programs or tools for intrusion or illegal control",
		"造成危害的，处五日以下拘留；情节较重的，处五日以上十五日以下拘留。", "Where harm is done, up to 5 days' detention; if heavier, 5 to 15 days.",
		law.T("专门程序、工具不要求明知；其他以明知为条件。", "None for special programs or tools; knowledge for others."), "public-security-2025:33.1.5", "public-security-2025:33.1",
		rule.All("", since("intrusion_tools_2025", revisions2026()), of("intrusion_tools_2025").police(), of("intrusion_tools_2025").delivered(),
			rule.Any("administrative.intrusion_tools_2025.how",
				rule.All("administrative.intrusion_tools_2025.dedicated",
					leaf(rule.Is(fact.ToolDedicated), "intrusion_tools_2025.tool", "专门程序、工具", "special programs or tools"),
					rule.Any("administrative.intrusion_tools_2025.purpose", crime("intrusion_tools_2025", "computer_crime"), of("intrusion_tools_2025").suppliedTools()).Called("用于侵入、非法控制", "for intrusion or control"),
				).Called("专门用于侵入、非法控制的程序、工具", "special programs or tools for intrusion or control"),
				rule.All("administrative.intrusion_tools_2025.knowing",
					sanctionParts("intrusion_tools_2025.knowing").suppliedTools(), of("intrusion_tools_2025").activity("他人实施了侵入、非法控制", "the other intruded or took control"), of("intrusion_tools_2025").knows(),
				).Called("明知他人实施侵入、非法控制而提供程序、工具", "programs or tools for one known to intrude or take control"),
			).Called("专门工具或者明知", "special tools, or knowing"),
			rule.Any("administrative.intrusion_tools_2025.harm",
				leaf(rule.AtLeast(fact.IntrusionLoss, fact.Fen), "intrusion_tools_2025.loss", "造成经济损失", "economic loss was caused"),
				leaf(rule.One(fact.ConsequenceLevel, "serious", "especially_serious"), "intrusion_tools_2025.result", "造成严重后果", "a serious result was caused"),
				rule.Contested("administrative.intrusion_tools_2025.doubtful", leaf(rule.One(fact.HelpedStatus, "convicted", "confirmed", "unverifiable", "unlawful_only"), "intrusion_tools_2025.took_place", "侵入、控制已经发生", "the intrusion or control took place")).
					Called("没有损失的侵入、控制是否“造成危害”，存在争议", "whether intrusion or control without loss has done harm is contested"),
			).Called("造成危害", "harm was done").Cite("public-security-2025:33.1")))
	add("personal_data_2025", "向他人出售或者提供个人信息", "Selling or supplying personal data",
		"处十日以上十五日以下拘留；情节较轻的，处五日以下拘留。", "10 to 15 days' detention; if lighter, up to 5 days.", own, "public-security-2025:56.1", "public-security-2025:56.1",
		rule.All("", since("personal_data_2025", revisions2026()), of("personal_data_2025").police(), rule.Any("administrative.personal_data_2025.items",
			leaf(rule.AtLeast(fact.PersonalDataCore, 1), "personal_data_2025.core", "行踪轨迹、通信内容、征信、财产信息", "location, content, credit or property data"),
			leaf(rule.AtLeast(fact.PersonalDataImportant, 1), "personal_data_2025.important", "其他可能影响人身、财产安全的信息", "other data that may bear on safety"),
			leaf(rule.AtLeast(fact.PersonalDataOther, 1), "personal_data_2025.other", "其余个人信息", "other personal data"),
			leaf(rule.AtLeast(fact.PersonalDataGains, fact.Fen), "personal_data_2025.gains", "因此获利", "gains from it"),
		).Called("本人出售、提供或者非法获取了个人信息", "sold, supplied or unlawfully obtained personal data oneself").Cite("public-security-2025:56.1", "public-security-2025:56.2")))
	add("gambling_conditions_2025", "以营利为目的为赌博提供条件", "Providing conditions for gambling, for profit",
		"处五日以下拘留或者一千元以下罚款；情节严重的，处十日以上十五日以下拘留，并处一千元以上五千元以下罚款。", "Up to 5 days' detention or up to 1,000 yuan; if serious, 10 to 15 days and 1,000 to 5,000 yuan.",
		law.T("为赌博提供条件，通常以知道是赌博为前提。", "Providing conditions for gambling implies knowing it is gambling."), "public-security-2025:82", "public-security-2025:82",
		rule.All("", since("gambling_conditions_2025", revisions2026()), of("gambling_conditions_2025").police(), crime("gambling_conditions_2025", "gambling"),
			of("gambling_conditions_2025").activity("对方从事赌博", "the other carried on gambling"), of("gambling_conditions_2025").delivered(), known("gambling_conditions_2025"),
			rule.Any("administrative.gambling_conditions_2025.profit",
				leaf(rule.AtLeast(fact.AmountsGains, fact.Fen), "gambling_conditions_2025.gains", "有违法所得", "there were gains"),
				leaf(rule.AtLeast(fact.FeesService, fact.Fen), "gambling_conditions_2025.fees", "收取了服务费", "a service fee was taken"),
				leaf(rule.AtLeast(fact.FeesSettlement, fact.Fen), "gambling_conditions_2025.settlement_fees", "收取了结算服务费", "a fee for settlement was taken"),
				leaf(rule.AtLeast(fact.FeesCollection, fact.Fen), "gambling_conditions_2025.collection_fees", "收取了代收费手续费", "a fee for collecting payments was taken"),
				leaf(rule.One(fact.AccountsHow, "sold", "rented"), "gambling_conditions_2025.dealt", "出售或者出租账户、卡", "accounts or cards sold or rented"),
				leaf(rule.One(fact.DepthActs, "profit_share"), "gambling_conditions_2025.share", "参与分成", "shared the profits"),
				rule.Always("administrative.gambling_conditions_2025.aim", contested).Called("没有获利的，是否以营利为目的存在争议", "where nothing was earned, whether profit was the aim is contested"),
			).Called("以营利为目的", "for profit").Cite("public-security-2025:82")))
	add("stolen_goods_2025", "明知是赃物而窝藏、转移或者代为销售", "Knowingly hiding, moving or selling stolen goods",
		"处五日以上十日以下拘留，可以并处一千元以下罚款；情节较轻的，处警告或者一千元以下罚款。", "5 to 10 days' detention with an optional fine of up to 1,000 yuan; if lighter, a warning or up to 1,000 yuan.", needsKnowledge, "public-security-2025:72.1.3", "public-security-2025:72.1",
		rule.All("", since("stolen_goods_2025", revisions2026()), of("stolen_goods_2025").police(), of("stolen_goods_2025").activity("财物是违法犯罪所得", "the property is proceeds of an unlawful act"),
			rule.Any("administrative.stolen_goods_2025.knowing",
				leaf(rule.One(fact.ProceedsKnown, "knew"), "stolen_goods_2025.knew", "明知是赃物", "knew they were proceeds"),
				rule.Contested("administrative.stolen_goods_2025.should", leaf(rule.One(fact.ProceedsKnown, "should_have_known"), "stolen_goods_2025.should_fact", "应当知道", "should have known")).
					Called("应当知道是否属于明知，本法没有规定，存在争议", "this law does not say whether should have known is knowing: contested"),
			).Called("明知", "knowing"),
			rule.Any("administrative.stolen_goods_2025.handled",
				leaf(rule.One(fact.DepthActs, "transferred_funds", "withdrew_cash"), "stolen_goods_2025.act", "转移或者取现", "moved or withdrew"),
				rule.Contested("administrative.stolen_goods_2025.converted", leaf(rule.One(fact.DepthActs, "converted_property"), "stolen_goods_2025.converted_fact", "转换为财物或者虚拟货币", "converted into property or coins")).
					Called("转换不在窝藏、转移、代为销售之列，存在争议", "converting is none of hiding, moving and selling: contested"),
			).Called("窝藏、转移或者代为销售", "hidden, moved or sold")))
	add("company_papers_2025", "买卖、出租、出借单位证件、印章", "Trading in or lending papers and seals of units",
		"处十日以上十五日以下拘留，可以并处五千元以下罚款；情节较轻的，处五日以上十日以下拘留，可以并处三千元以下罚款。", "10 to 15 days' detention with an optional fine of up to 5,000 yuan; if lighter, 5 to 10 days with up to 3,000 yuan.",
		law.T("出租、出借须供他人非法使用。", "Lending must be for another's unlawful use."), "public-security-2025:63.1.1", "public-security-2025:63.1",
		rule.All("", since("company_papers_2025", revisions2026()),
			rule.Not(leaf(rule.One(fact.PersonCapacity, "company"), "company_papers_2025.natural", "自然人；单位只处罚其责任人员", "a natural person; of a unit those responsible are punished")),
			rule.Contested("administrative.company_papers_2025.set", of("company_papers_2025").dealt("unit_accounts")).
				Called("单位账户本身不是证件、印章；是否连同证件、印章一并买卖、出租、出借，须查明", "a unit's account is itself no paper or seal; whether papers and seals went with it must be found out").Cite("public-security-2025:63.1.1", "public-security-2025:63.1.2")))
	add("settlement_account", "出租、出借银行结算账户", "Renting out or lending a bank settlement account",
		"非经营性存款人给予警告并处以1000元罚款；经营性存款人给予警告并处以5000元以上3万元以下罚款。", "A warning and 1,000 yuan for a non-business depositor; a warning and 5,000 to 30,000 yuan for a business.", noKnowledge, "pboc-settlement-accounts-2003:45.2", "pboc-settlement-accounts-2003:65",
		rule.All("", rule.Any("administrative.settlement_account.depositor",
			kinds("settlement_account", "own_accounts"),
			rule.All("administrative.settlement_account.unit",
				leaf(rule.One(fact.HelpKinds, "unit_accounts"), "settlement_account.unit_kind", "单位账户", "accounts of a unit"),
				rule.Any("administrative.settlement_account.whose",
					leaf(rule.One(fact.PersonCapacity, "company"), "settlement_account.company", "本单位的账户", "its own"),
					rule.Always("administrative.settlement_account.not_depositor", contested).Called("存款人是单位；个人是否受处罚存在争议", "the depositor is the unit; whether a person is punished is contested"),
				).Called("存款人", "the depositor"),
			).Called("单位账户", "accounts of a unit"),
		).Called("存款人的账户", "an account of the depositor").Cite("pboc-settlement-accounts-2003:45.2"),
			of("settlement_account").delivered(), leaf(rule.One(fact.AccountsHow, "rented", "lent_free"), "settlement_account.how", "出租或者出借", "rented or lent")))
	add("payment_firm", "支付机构未做商户尽职调查或者为无证支付提供通道", "A payment firm without merchant checks, or a channel for unlicensed payment",
		"责令限期改正，没收违法所得，违法所得50万元以上的并处一倍以上五倍以下罚款；不足的，未做商户尽职调查处100万元以下、为无证机构提供通道处50万元以上200万元以下罚款；情节严重的可以停业直至吊销许可。",
		"Order to correct; gains confiscated and, from 500,000 yuan, a fine of one to five times them; below that up to 1,000,000 yuan for missing merchant checks, 500,000 to 2,000,000 for a channel for the unlicensed; if serious, suspension up to loss of the licence.",
		noKnowledge, "nonbank-payment-regulations:22", "nonbank-payment-regulations:50",
		rule.All("", since("payment_firm", nonbankPayment()), kinds("payment_firm", "payment_settlement"), rule.Any("administrative.payment_firm.ground",
			rule.All("administrative.payment_firm.merchants",
				leaf(rule.One(fact.PersonCapacity, "company"), "payment_firm.company", "支付机构", "a payment firm"),
				leaf(rule.One(fact.RulesBroken, "merchant_onboarding"), "payment_firm.rule", "违反商户审核要求", "merchant checks broken"),
				rule.Not(leaf(rule.One(fact.RulesBroken, "payment_licence"), "payment_firm.licence", "违反许可要求", "licence rules broken")),
			).Called("未按规定完成商户尽职调查", "merchant checks not made").Cite("nonbank-payment-regulations:50.1.2"),
			rule.Contested("administrative.payment_firm.doubtful", rule.All("administrative.payment_firm.doubtful_fact",
				rule.Not(leaf(rule.One(fact.PersonCapacity, "individual"), "payment_firm.in_firm", "单位或者其人员", "a firm or its people")),
				leaf(rule.One(fact.RulesBroken, "merchant_onboarding", "payment_licence"), "payment_firm.any_rule", "违反商户审核或者许可要求", "merchant checks or licence rules broken"),
			).Called("许可或者责任人员", "licence, or people of the firm")).
				Called("没有许可的不是支付机构，为无证者提供通道的才受处罚；对责任人员的规定未收录：存在争议", "who has no licence is no payment firm, and only a channel for the unlicensed is punished; the rule on people of the firm is not held: contested").Cite("nonbank-payment-regulations:2", "nonbank-payment-regulations:51.1.3"),
		).Called("违反商户审核或者许可要求", "merchant checks or licence rules broken")))
	add("network_data", "为非法网络数据处理提供工具或者帮助", "Tools or help for unlawful handling of network data",
		"由有关主管部门依照网络安全法、数据安全法、个人信息保护法等追究。", "Pursued under the Cybersecurity, Data Security and Personal Information Protection Laws.",
		law.T("专门工具不要求明知；提供其他帮助以明知为条件。", "None for special tools; knowledge for other help."), "network-data-regulations:8.2", "network-data-regulations:58",
		rule.All("", since("network_data", networkData()), rule.Any("administrative.network_data.data",
			crime("network_data", "personal_data"),
			rule.Contested("administrative.network_data.doubtful", leaf(rule.One(fact.HelpedCrimes, "computer_crime"), "network_data.systems", "危害计算机信息系统", "computer crime")).
				Called("危害计算机信息系统的，是否窃取、非法获取数据须查明", "whether a computer crime took data must be found out"),
		).Called("非法处理网络数据", "unlawful handling of network data").Cite("network-data-regulations:8.1"),
			of("network_data").delivered(), rule.Any("administrative.network_data.how",
				leaf(rule.Is(fact.ToolDedicated), "network_data.tool", "提供专门程序、工具", "special programs or tools were supplied"),
				rule.All("administrative.network_data.help", of("network_data").activity("该活动属实", "that activity took place"), of("network_data").knows()).Called("明知而提供帮助", "knowing help"),
			).Called("专门工具，或者明知而提供帮助", "special tools, or knowing help")))
	add("telecom_unlicensed", "擅自经营电信业务，或者擅自使用、转让、出租电信资源", "Unlicensed telecom business, or unlicensed use, transfer or lease of telecom resources",
		"没收违法所得，处违法所得3倍以上5倍以下罚款；没有违法所得或者违法所得不足5万元的，处10万元以上100万元以下罚款；情节严重的，责令停业整顿。", "Gains confiscated and a fine of three to five times them; without gains or with less than 50,000 yuan, 100,000 to 1,000,000 yuan; if serious, suspension.",
		noKnowledge, "telecom-regulations:58.1.1", "telecom-regulations:69.1",
		rule.All("", kinds("telecom_unlicensed", "access", "transmission", "number_spoofing", "equipment"),
			rule.Contested("administrative.telecom_unlicensed.act", rule.Any("administrative.telecom_unlicensed.ground",
				leaf(rule.One(fact.RulesBroken, "number_display", "sms_rules"), "telecom_unlicensed.rule", "违反码号、短信等电信规则", "telecom rules on numbers or messages broken").Cite("telecom-regulations:69.1.3"),
				leaf(rule.One(fact.RulesBroken, "prohibited_business"), "telecom_unlicensed.business", "从事禁止从事的业务", "prohibited business").Cite("telecom-regulations:7.3", "telecom-regulations:69.1.1"),
				leaf(rule.One(fact.ToolSpecial, "sim_box", "voip_bridge"), "telecom_unlicensed.gear", "私设转接设备", "transfer gear set up on one's own").Cite("telecom-regulations:58.1.1", "telecom-regulations:69.1.1"),
			).Called("所列行为", "the acts listed").Cite("telecom-regulations:69.1")).Called("未经许可或者擅自", "without a licence or leave").Cite("telecom-regulations:69.1").
				Noting("是否未经许可、擅自，所问事实不能说明，因此至多为争议。", "Whether it was done without a licence or leave no fact asked tells, so contested at most.")))
	add("joint_punishment", "电信网络诈骗及其关联违法犯罪联合惩戒", "Joint punishment for telecom fraud and related acts",
		"限制非柜面出金、停止支付账户、限制电话卡和互联网账号、不得分发上架应用、纳入信用信息；因关联犯罪受刑事处罚的三年，经公安机关认定的二年，连续不超过五年；可以申诉。",
		"Accounts without non-counter outflow, payment accounts stopped, lines and internet accounts limited, no distribution of apps, entry in credit records; three years after a criminal punishment, two after a police finding, never more than five in a row; one may appeal.",
		noKnowledge, "joint-punishment-measures-2024:3", "joint-punishment-measures-2024:9",
		rule.All("", since("joint_punishment", antiTelecomFraudLaw()),
			rule.From(rule.AsOf, jointPunishment()).As("administrative.joint_punishment.in_force").Called("惩戒办法已施行（2024年12月1日）", "the measures are in force (1 December 2024)"),
			rule.Any("administrative.joint_punishment.number",
				rule.All("administrative.joint_punishment.counted", of("joint_punishment").dealt(allAccountKinds()...),
					leaf(rule.QuantityAtLeast(dealtItems(), 3), "joint_punishment.items", "三张（个）以上", "three or more items"),
				).Called("买卖、出租、出借三张（个）以上", "three or more items dealt in").Cite("joint-punishment-measures-2024:3"),
				rule.All("administrative.joint_punishment.many",
					rule.Any("administrative.joint_punishment.acts", sanctionParts("joint_punishment.many").dealt(allAccountKinds()...), of("joint_punishment").faceChecks()).Called("买卖、出租、出借，或者提供实名核验帮助", "dealt, or helped with real-name checks"),
					rule.Any("administrative.joint_punishment.extent",
						leaf(rule.AtLeast(fact.HelpedCount, 3), "joint_punishment.recipients", "三个以上对象", "three or more recipients"),
						rule.Contested("administrative.joint_punishment.doubtful", rule.Any("administrative.joint_punishment.doubtful_fact",
							leaf(rule.QuantityAtLeast(dealtItems(), 3), "joint_punishment.checked", "核验三张（个）以上", "three or more items checked"),
							leaf(rule.One(fact.DepthRelationship, "repeated"), "joint_punishment.times", "多次", "several times"),
							leaf(rule.One(fact.ConsequenceLevel, "serious", "especially_serious"), "joint_punishment.effect", "造成较大影响", "considerable effect"),
						).Called("核验的数量、次数或者影响", "number checked, times or effect")).
							Called("是否三次以上、核验三张（个）以上，或者影响较大而经省级以上公安机关认定，须查明", "whether there were three times or three items checked, or an effect found considerable by the provincial police, must be found out").Cite("joint-punishment-measures-2024:3"),
					).Called("对象、次数或者影响", "recipients, times or effect"),
				).Called("三个以上对象", "three or more recipients"),
			).Called("达到三张（个）或者三个对象", "three items or three recipients")))
	return out
}

// administrative lists the sanctions that the facts bring up or leave open. One
// that is open only because nobody has been asked for the trigger facts is left
// out: at least its kind of help or conduct must be known.
func (r *Rules) administrative(c *rule.Case, earlier *earlier) []Administrative {
	var out []Administrative
	had := earlier.analysis.Administrative
	for _, a := range r.administrativeRules {
		var before *Administrative
		if len(had) > 0 && had[0].ID == a.id {
			before, had = &had[0], had[1:]
		}
		if earlier.whole && !earlier.moved.Bears(a.node) {
			if before != nil {
				out = append(out, *before)
			}
			continue
		}
		if c.Finding(a.node) == law.NotMet {
			continue
		}
		st := c.Explain(a.node)
		if st.Finding == law.Open && !touched(st) {
			continue
		}
		out = append(out, Administrative{
			ID: a.id, Name: a.name, Sanction: a.sanction, Knowledge: a.knowledge, Duty: a.duty, Penalty: a.penalty,
			Finding: st.Finding, Open: st.Open, Facts: c.Used(a.node),
		})
	}
	return out
}

// touched reports whether some fact speaks for an open step, beyond what goes with every
// sanction.
func touched(st *rule.Step) bool {
	if st.Node.Op == rule.OpTest {
		return st.Finding == law.Met && !frame(st.Node)
	}
	return slices.ContainsFunc(st.Kids, touched)
}

// administrativeFrame is what holds of every administrative sanction.
func administrativeFrame(day law.Day) []Point {
	p := func(id, zh, en, saysZH, saysEN string, cites ...string) Point {
		out := Point{ID: id, Name: law.T(zh, en), Says: law.T(saysZH, saysEN), Finding: law.Met}
		for _, c := range cites {
			out.Cites = append(out.Cites, law.Cite(c))
		}
		out.Rank = rank(out.Cites)
		return out
	}
	out := []Point{
		p("transfer", "移送", "Transfer", "不需要追究刑事责任或者免予刑事处罚，但应当给予行政处罚的，移送有关行政机关。", "Where no criminal liability is pursued but an administrative sanction is due, the case goes to the agency.", "administrative-penalty-law:27.1"),
		p("once", "一事不二罚款", "One fine", "同一个违法行为不得给予两次以上罚款；违反多个规范的，按数额高的规定处罚。", "The same act is fined once only; where several rules are broken, under the higher.", "administrative-penalty-law:29"),
		p("offset", "折抵", "Offset", "已经执行的行政拘留、罚款折抵刑期、罚金。", "Detention and fines already imposed count toward the criminal sentence and fine.", "administrative-penalty-law:35"),
		p("limitation", "处罚时效", "Limitation", "违法行为二年内未被发现的，不再给予行政处罚；涉及公民生命健康安全、金融安全且有危害后果的为五年。", "No administrative sanction for an act not discovered within two years; five where life, health or financial safety is concerned and harm was done.", "administrative-penalty-law:36"),
	}
	if day >= revisions2026() { // the text of the earlier law on this point is not held
		out = append(out, p("limitation_police", "治安处罚时效", "Police limitation", "违反治安管理行为六个月内没有被公安机关发现的，不再处罚。", "An act against public-order administration not discovered by the police within six months is no longer punished.", "public-security-2025:25"))
	}
	return out
}
