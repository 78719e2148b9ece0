package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of the administrative sanctions, written from the articles named
// at each function by somebody who had not read the rules; see second_beside_test.go.
// The statute is the one in force when the conduct ended. Three things were missing in
// nearly every rule: that the help was given at all (提供), that what was helped took place,
// and who is punished where a unit acted.

func secondAdministrative[T any]() []offenceElement[T] {
	const a = "administrative/"
	return []offenceElement[T]{
		{a + "cards_accounts", secondCardsAccounts[T]},
		{a + "fraud_support", secondFraudSupport[T]},
		{a + "special_equipment", secondSpecialEquipment[T]},
		{a + "provider_care", secondProviderCare[T]},
		{a + "network_security_2016", in2016(secondNetworkSecurity[T])},
		{a + "network_security_2025", in2026(secondNetworkSecurity[T])},
		{a + "site_2016", in2016(secondSite[T])},
		{a + "site_2025", in2026(secondSite[T])},
		{a + "real_name_2016", in2016(secondRealName[T])},
		{a + "real_name_2025", in2026(secondRealName[T])},
		{a + "intrusion_tools_2025", in2026(secondIntrusionSanction[T])},
		{a + "personal_data_2025", in2026(secondDataSanction[T])},
		{a + "gambling_conditions_2025", in2026(secondGamblingConditions[T])},
		{a + "stolen_goods_2025", in2026(secondStolenGoods[T])},
		{a + "company_papers_2025", in2026(secondCompanyPapers[T])},
		{a + "settlement_account", secondSettlementAccount[T]},
		{a + "payment_firm", secondPaymentFirm[T]},
		{a + "network_data", secondNetworkData[T]},
		{a + "telecom_unlicensed", secondTelecom[T]},
		{a + "joint_punishment", secondJointPunishment[T]},
	}
}

const (
	dayFraudLaw  = "2022-12-01" // 反电信网络诈骗法
	dayCyberLaw  = "2017-06-01" // 网络安全法
	dayRevisions = "2026-01-01" // 网络安全法 and 治安管理处罚法 in their new form
)

func in2016[T any](of func(algebra[T]) T) func(algebra[T]) T {
	return func(a algebra[T]) T {
		return a.all(a.from(fact.ConductEnd, dayCyberLaw), a.before(fact.ConductEnd, dayRevisions), of(a))
	}
}

func in2026[T any](of func(algebra[T]) T) func(algebra[T]) T {
	return func(a algebra[T]) T { return a.all(a.from(fact.ConductEnd, dayRevisions), of(a)) }
}

// secondPunished: 对单位……并对直接负责的主管人员和其他直接责任人员. Staff who deny responsibility were not
// punished here; their own word does not decide: contested.
func secondPunished[T any](a algebra[T]) T {
	return a.any(a.one(fact.PersonCapacity, "individual", "company"), secondStaff(a))
}

// secondPolicePunished: public-security-2025:18 单位违反治安管理的，对其直接负责的主管人员和其他直接责任人员依照本法的规定处罚。其他法律、行政法规对同一行为
// 规定给予单位处罚的，依照其规定处罚: this law does not punish the unit. The rules did.
func secondPolicePunished[T any](a algebra[T]) T {
	return a.any(a.one(fact.PersonCapacity, "individual"), secondStaff(a))
}

// secondActivity: 他人从事……活动: unlawful is enough.
func secondActivity[T any](a algebra[T]) T {
	return a.one(fact.HelpedStatus, "convicted", "confirmed", "unverifiable", "unlawful_only")
}

// secondKnownActivity: 明知他人从事 an activity of one kind. Who knew the specific crime knew it; who
// knew of some crime, or denies it against the evidence: open. The rules had it met for
// knowledge of some crime. That knowledge came in time was left out here and in the
// rules; signs from which interpretation-2019-15:11 lets 明知 of article 287-2 be presumed were evidence
// here, but no text carries them over.
func secondKnownActivity[T any](a algebra[T]) T {
	return a.all(
		a.atLeast(of(fact.ConductEnd).less(1, fact.KnowledgeSince), 0),
		a.any(
			a.one(fact.KnowledgeLevel, "specific_crime"),
			a.disputed(a.any(
				a.one(fact.KnowledgeLevel, "some_crime"),
				a.one(fact.KnowledgeActual, "told", "saw_content", "chat_records", "tell_tale_request", "discovered_and_continued")))))
}

// secondCardsAccounts: anti-telecom-fraud-law:31.1 任何单位和个人不得非法买卖、出租、出借电话卡、物联网卡、电信线路、短信端口、银行账户、支付账户、互联网账号等，不得提供实名核验帮助; 44.
// From 1 December 2022; knowledge is not asked for. The rule had left out 实名核验帮助 (face
// checks), those who bought from or recruited suppliers, and that what is rented or lent
// must be handed over. Cards supplied in none of the ways named were contested here; who
// dealt in none of those ways did none of this. So was a code platform, which 14.1(3) has.
func secondCardsAccounts[T any](a algebra[T]) T {
	return a.all(a.from(fact.ConductEnd, dayFraudLaw), a.any(
		secondDealtIn(a, "own_accounts", "others_accounts", "unit_accounts", "phone_cards", "internet_accounts"),
		a.one(fact.DepthActs, "face_checks"),
		a.disputed(a.one(fact.DepthActs, "recruited_suppliers"))))
}

// secondDealtIn: to buy is 买卖 before anything is passed on; the rest needs it handed over.
func secondDealtIn[T any](a algebra[T], kinds ...string) T {
	return a.all(a.one(fact.HelpKinds, kinds...), a.any(
		a.one(fact.AccountsHow, "bought"),
		a.all(a.one(fact.AccountsHow, "sold", "rented", "lent_free"), a.yes(fact.HelpDelivered))))
}

// secondFraudSupport: anti-telecom-fraud-law:25.1 任何单位和个人不得为他人实施电信网络诈骗活动提供下列支持或者帮助: …… (三) 其他……; 42. 活动, not 犯罪. The paragraph does
// not say 明知: without it contested. The rule had left out that help was given. Only
// knowledge by level counted here; what carries 明知 against an accused carries it here.
func secondFraudSupport[T any](a algebra[T]) T {
	return a.all(
		a.from(fact.ConductEnd, dayFraudLaw), a.one(fact.HelpedCrimes, "fraud"), secondActivity(a), a.yes(fact.HelpDelivered),
		a.any(secondKnowledge(a), a.fixed(law.Contested)))
}

// secondSpecialEquipment: anti-telecom-fraud-law:14.1 不得非法制造、买卖、提供或者使用下列设备、软件: (一) 电话卡批量插入设备 (二) 改变主叫号码、虚拟拨号…… (三) 批量账号、网络地址自动切换系统，批量接收提供短信验证、语音验证的平台
// (四) 其他用于实施电信网络诈骗等违法犯罪的设备、软件; 42. The rule had left out 使用 (who changes numbers or runs a code platform uses one) and (四).
// A dedicated service may be none of 设备、软件. Ordinary equipment put to use was contested
// here; (四) stands beside things made for it.
func secondSpecialEquipment[T any](a algebra[T]) T {
	return a.all(a.from(fact.ConductEnd, dayFraudLaw), a.any(
		secondSpecialTool(a),
		a.one(fact.HelpKinds, "number_spoofing", "code_platform"),
		a.all(a.yes(fact.ToolDedicated), a.one(fact.HelpKinds, "equipment", "development")),
		a.disputed(a.yes(fact.ToolDedicated))))
}

// secondProviderCare: anti-telecom-fraud-law:25.2 电信业务经营者、互联网服务提供者应当……履行合理注意义务，对利用下列业务从事涉诈支持、帮助活动进行监测识别和处置: (一) 网络资源服务 (caching is one) (二) 推广
// (三) 制作、维护 (四) 支付结算; 43. The rule had left out caching, that there was fraud to notice, that
// a notice, a report or a warning passed over is 未处置, and 合理: what could not be stopped, or
// only at too great a cost, is contested. A person in his ordinary business was a provider
// here, and responsible staff were punished: whether a person is one the law does not
// say, and staff are only in serious cases: contested. Without monitoring who had acted
// all the same was contested here; but 监测识别 is a duty of its own.
func secondProviderCare[T any](a algebra[T]) T {
	return a.all(
		a.from(fact.ConductEnd, dayFraudLaw),
		a.unless(a.one(fact.HelpedCrimes, "fraud"), a.one(fact.PersonCapacity, "company")),
		secondActivity(a), a.yes(fact.HelpDelivered),
		a.one(fact.HelpKinds, "access", "transmission", "caching", "hosting", "storage", "search_link", "domain",
			"development", "maintenance", "promotion", "payment_settlement"),
		a.any(
			a.no(fact.ControlMonitoring),
			a.unless(
				a.any(
					a.one(fact.ControlResponse, "nothing"),
					a.one(fact.NoticeRegulator, "continued"),
					a.one(fact.NoticeReport, "ignored"),
					a.one(fact.NoticeWarning, "continued")),
				a.one(fact.ControlCapacity, "able"))))
}

// secondNetworkSecurity: cybersecurity-law-2016:27, 63; cybersecurity-law-2025:29, 66: 不得提供专门用于从事侵入网络、干扰网络正常功能及防护措施、窃取网络数据等危害网络安全活动的程序、工具；明知他人从事危害网络安全的
// 活动的，不得为其提供技术支持、广告推广、支付结算等帮助. The rule asked for a computer crime even of one who supplied tools for
// intrusion, and not for help given.
func secondNetworkSecurity[T any](a algebra[T]) T {
	return a.all(secondPunished(a), a.yes(fact.HelpDelivered), a.any(
		secondDedicatedTools(a),
		a.all(a.one(fact.HelpedCrimes, "computer_crime"), secondActivity(a), secondKnownActivity(a))))
}

func secondDedicatedTools[T any](a algebra[T]) T {
	return a.all(a.yes(fact.ToolDedicated), a.any(a.one(fact.HelpedCrimes, "computer_crime"), secondToolsSupplied(a)))
}

func secondToolsSupplied[T any](a algebra[T]) T {
	return a.any(a.atLeast(of(fact.IntrusionFinancial), 1), a.atLeast(of(fact.IntrusionOther), 1))
}

// secondSite: cybersecurity-law-2016:46, 67; cybersecurity-law-2025:48, 68: 不得设立用于……违法犯罪活动的网站、通讯群组，不得利用网络发布涉及……违法犯罪活动的信息.
func secondSite[T any](a algebra[T]) T {
	return a.all(secondPunished(a), a.one(fact.SetupActs, "site_for_crime", "group_for_crime", "published"))
}

// secondRealName: cybersecurity-law-2016:24.1, 61; cybersecurity-law-2025:26.1, 64: 网络运营者为用户办理网络接入、域名注册服务，办理固定电话、移动电话等入网手续，或者为用户提供信息发布、即时通讯等服务. The rule
// had it met for whoever passes on cards or internet accounts: he is an operator only as
// telecom staff or a firm; else contested. It had left out that the services end in 等:
// hosting, storage, caching, search and promotion are contested (promotion was met here;
// but 反电诈法21 lists it beside 信息发布). Development, maintenance and settlement were contested
// here; they give users nothing of that kind.
func secondRealName[T any](a algebra[T]) T {
	return a.all(secondPunished(a), a.one(fact.RulesBroken, "real_name"), a.any(
		a.one(fact.HelpKinds, "access", "transmission", "domain"),
		a.all(a.one(fact.HelpKinds, "phone_cards"), a.any(a.one(fact.PersonInsider, "telecom"), a.one(fact.PersonCapacity, "company"))),
		a.disputed(a.one(fact.HelpKinds, "phone_cards", "internet_accounts", "hosting", "storage", "caching", "search_link", "promotion"))))
}

// secondIntrusionSanction: public-security-2025:33.1 有下列行为之一，造成危害的: (五) 提供专门用于侵入、非法控制计算机信息系统的程序、工具，或者明知他人实施侵入、非法控制……而为其提供程序、工具的. The rule had
// left out 造成危害, and had any knowing help for the second limb, which is of programs and
// tools only. Intrusion without loss: contested whether harm was done.
func secondIntrusionSanction[T any](a algebra[T]) T {
	return a.all(
		secondPolicePunished(a), a.yes(fact.HelpDelivered),
		a.any(secondDedicatedTools(a), a.all(secondToolsSupplied(a), secondActivity(a), secondKnownActivity(a))),
		a.any(
			a.atLeast(of(fact.IntrusionLoss), fact.Fen),
			a.one(fact.ConsequenceLevel, "serious", "especially_serious"),
			a.disputed(secondActivity(a))))
}

// secondDataSanction: public-security-2025:56.1 违反国家有关规定，向他人出售或者提供个人信息的; 56.2. Any number.
func secondDataSanction[T any](a algebra[T]) T {
	return a.all(secondPolicePunished(a), a.any(
		a.atLeast(of(fact.PersonalDataCore), 1), a.atLeast(of(fact.PersonalDataImportant), 1),
		a.atLeast(of(fact.PersonalDataOther), 1), a.atLeast(of(fact.PersonalDataGains), fact.Fen)))
}

// secondGamblingConditions: public-security-2025:82 以营利为目的，为赌博提供条件的. What was taken, or asked for cards, or shared, shows the
// purpose; the rule had the first only. Without any of it, contested; here what was lent
// for nothing was not for profit, but other help may have been. 明知 was asked for here; the
// text does not: without it contested.
func secondGamblingConditions[T any](a algebra[T]) T {
	return a.all(
		secondPolicePunished(a), a.one(fact.HelpedCrimes, "gambling"), secondActivity(a), a.yes(fact.HelpDelivered),
		a.any(secondKnowledge(a), a.fixed(law.Contested)),
		a.any(
			a.atLeast(of(fact.AmountsGains), fact.Fen), a.atLeast(of(fact.FeesService), fact.Fen),
			a.atLeast(of(fact.FeesCollection), fact.Fen), a.atLeast(of(fact.FeesSettlement), fact.Fen),
			a.one(fact.AccountsHow, "sold", "rented"), a.one(fact.DepthActs, "profit_share"),
			a.fixed(law.Contested)))
}

// secondStolenGoods: public-security-2025:72.1.3 明知是赃物而窝藏、转移或者代为销售的. 赃物 takes in money, as in criminal-law:312 of old. To move and to draw money is 转移; to
// convert it is none of the three: contested, which the rule had met. That 明知 includes
// 应当知道 is said for article 312 (interpretation-2025-13:2), not here: contested, which the
// rule had not met.
func secondStolenGoods[T any](a algebra[T]) T {
	return a.all(
		secondPolicePunished(a), secondActivity(a),
		a.any(a.one(fact.DepthActs, "transferred_funds", "withdrew_cash"), a.disputed(a.one(fact.DepthActs, "converted_property"))),
		a.any(a.one(fact.ProceedsKnown, "knew"), a.disputed(a.one(fact.ProceedsKnown, "should_have_known"))))
}

// secondCompanyPapers: public-security-2025:63.1 (一) 买卖……企业、事业单位或者其他组织的公文、证件、证明文件、印章的 (二) 出租、出借……供他人非法使用的. An account is neither paper nor seal, but commonly goes with
// them: contested. The rule had it met, and of whoever supplied a unit's account in any way.
func secondCompanyPapers[T any](a algebra[T]) T {
	return a.all(secondPolicePunished(a), a.disputed(secondDealtIn(a, "unit_accounts")))
}

// secondSettlementAccount: pboc-settlement-accounts-2003:45.2 存款人不得出租、出借银行结算账户; 65.1(4). The depositor of a unit's account is the unit; of a person
// the rule had it met, and here it was not met: contested, since an account of a one-man
// business counts as a unit's. To sell was contested here; it is not named, and 反电诈法31
// tells 买卖 from 出租、出借. A first day stood here; older conduct can no longer be sanctioned.
func secondSettlementAccount[T any](a algebra[T]) T {
	return a.all(
		a.yes(fact.HelpDelivered),
		a.any(a.one(fact.HelpKinds, "own_accounts"), a.unless(a.one(fact.HelpKinds, "unit_accounts"), a.one(fact.PersonCapacity, "company"))),
		a.one(fact.AccountsHow, "rented", "lent_free"))
}

// secondPaymentFirm: nonbank-payment-regulations:2 取得支付业务许可, 22 应当自行完成特约商户尽职调查, 50(2), 51(3) 为非法从事非银行支付业务的单位或者个人提供支付业务渠道. From 1 May 2024. Who broke the
// licence rule has no licence, and is no payment firm, or let another through: contested;
// the rule had it met. The rule on staff is not held: contested; the rule had none. That
// staff be responsible, and help delivered, was asked here; merchants must be checked
// whatever was delivered.
func secondPaymentFirm[T any](a algebra[T]) T {
	return a.all(
		a.from(fact.ConductEnd, "2024-05-01"), a.one(fact.HelpKinds, "payment_settlement"),
		a.any(
			a.all(a.one(fact.PersonCapacity, "company"), a.one(fact.RulesBroken, "merchant_onboarding"), a.noneOf(fact.RulesBroken, "payment_licence")),
			a.disputed(a.all(a.noneOf(fact.PersonCapacity, "individual"), a.one(fact.RulesBroken, "merchant_onboarding", "payment_licence")))))
}

// secondNetworkData: network-data-regulations:8 窃取或者以其他非法方式获取网络数据、非法出售或者非法向他人提供网络数据; 8.2 不得提供专门用于从事前款非法活动的程序、工具；明知他人从事前款非法活动的，不得为其提供……帮助; 58. Whether
// a computer crime took data is open: contested; the rule had it met.
func secondNetworkData[T any](a algebra[T]) T {
	return a.all(
		a.from(fact.ConductEnd, "2025-01-01"), a.yes(fact.HelpDelivered),
		a.any(a.one(fact.HelpedCrimes, "personal_data"), a.disputed(a.one(fact.HelpedCrimes, "computer_crime"))),
		a.any(a.yes(fact.ToolDedicated), a.all(secondActivity(a), secondKnownActivity(a))))
}

// secondTelecom: telecom-regulations:7.3, 58(1), 69(1) 擅自经营电信业务; 69(3) 擅自使用、转让、出租电信资源或者改变电信资源用途. That it was without licence or leave no fact
// tells: contested. Prohibited business was met here, number changers and dialers were
// 私设转接设备, and older conduct was contested: the fact names no business, those transfer
// nothing, and older conduct can no longer be sanctioned. The rule had left out 7.3.
func secondTelecom[T any](a algebra[T]) T {
	return a.all(
		a.one(fact.HelpKinds, "access", "transmission", "number_spoofing", "equipment"),
		a.disputed(a.any(
			a.one(fact.RulesBroken, "number_display", "sms_rules", "prohibited_business"),
			a.one(fact.ToolSpecial, "sim_box", "voip_bridge"))))
}

// secondJointPunishment: joint-punishment-measures-2024:3(2) 非法买卖、出租、出借……三张（个）以上, 三次以上, 向三个以上对象, or 实名核验帮助 so; 虽未达到数量标准，但造成较大影响……可以; 18. The
// rule asked for no dealing at all, and left out face checks, times and effect. Cards and
// accounts of all kinds count together. 多次 is perhaps three times, and for face checks no
// fact says of how many: contested. An earlier conviction (3(1)) was contested here; it
// is of the earlier conduct. That cooperation is stable says nothing of times.
func secondJointPunishment[T any](a algebra[T]) T {
	items := of(fact.AccountsOwn).plus(fact.AccountsOthers).plus(fact.CardsPhone).plus(fact.AccountsInternet)
	dealt := secondDealtIn(a, "own_accounts", "others_accounts", "unit_accounts", "phone_cards", "internet_accounts")
	return a.all(
		a.from(rule.AsOf, "2024-12-01"), a.from(fact.ConductEnd, dayFraudLaw),
		a.any(
			a.all(dealt, a.atLeast(items, 3)),
			a.all(a.any(dealt, a.one(fact.DepthActs, "face_checks")), a.any(
				a.atLeast(of(fact.HelpedCount), 3),
				a.disputed(a.any(
					a.atLeast(items, 3),
					a.one(fact.DepthRelationship, "repeated"),
					a.one(fact.ConsequenceLevel, "serious", "especially_serious")))))))
}
