package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of what stands beside the offences: grounds for leniency and
// severity, consequences, administrative sanctions; written from the articles alone
// (those named at each), without the trees.

const (
	dayFraudLaw   = "2022-12-01" // 反电信网络诈骗法
	dayNetwork    = "2017-06-01" // 网络安全法
	dayNumbers    = "2026-01-01" // 网络安全法 and 治安管理处罚法 in their new form
	dayPayment    = "2024-05-01" // 非银行支付机构监督管理条例
	dayData2025   = "2025-01-01" // 网络数据安全管理条例
	dayJointLists = "2024-12-01" // 联合惩戒办法
)

// secondBeside gives the second encoding of a root by its id.
func secondBeside[T any]() []offenceElement[T] {
	flag := func(id fact.ID) func(algebra[T]) T { return func(a algebra[T]) T { return a.yes(id) } }
	return append([]offenceElement[T]{
		{"leniency", secondLeniency[T]},
		{"severity", secondSeverity[T]},
		{"consequence/unit", secondUnit[T]},
		{"consequence/ban", secondBan[T]},
		{"consequence/probation", func(a algebra[T]) T { return a.no(fact.PriorRecidivist) }}, // 74
		{"consequence/recidivist", flag(fact.PriorRecidivist)},                                // 65
		{"consequence/surrender", flag(fact.AfterSurrender)},                                  // 67.1
		{"consequence/confession", flag(fact.AfterConfession)},                                // 67.3
		{"consequence/merit", flag(fact.AfterMerit)},                                          // 68
		{"consequence/plea", flag(fact.AfterPlea)},                                            // 刑诉法15
		{"consequence/restitution", func(a algebra[T]) T { return a.one(fact.AfterRestitution, "partial", "full") }},
		{"consequence/minor", func(a algebra[T]) T { return a.below(of(fact.PersonAge), 18) }}, // 17.4
		{"consequence/student", flag(fact.PersonStudent)},
		{"consequence/accessory", func(a algebra[T]) T { return a.one(fact.DepthRole, "minor") }}, // 27
		{"civil", secondCivil[T]},
		{"civil.joint", secondCivilJoint[T]},
	}, secondAdministrative[T]()...)
}

// secondLeniency: opinion-2025-bangxin:10(1)-(4), which allow leniency since the opinion;
// 11.1 (minors); 刑法17.4, 67.1, 67.3, 68 and 刑诉法15 at all times; giving back what was
// gained shows 悔罪 (2019-15:15).
func secondLeniency[T any](a algebra[T]) T {
	since := func(x T) T { return a.all(a.from(rule.AsOf, day2025), x) }
	return a.any(
		since(a.yes(fact.AfterLured)),
		since(a.yes(fact.AfterShortAndSmall)),
		a.yes(fact.AfterPlea),
		since(a.yes(fact.AfterCooperation)),
		a.below(of(fact.PersonAge), 18),
		a.yes(fact.AfterSurrender),
		a.yes(fact.AfterConfession),
		a.yes(fact.AfterMerit),
		a.one(fact.AfterRestitution, "partial", "full"),
	)
}

// secondUnit: 287-2.2: the unit, its directly responsible managers and the others who are
// directly responsible. Only the unit stood here at first, and the rule had left out the
// last.
func secondUnit[T any](a algebra[T]) T {
	return a.one(fact.PersonCapacity, "company", "manager", "employee")
}

// secondSeverity: opinion-2025-bangxin:9(1)-(8). Recruiting suppliers may be 组织…收购:
// contested, as in the rule; it was left out here at first.
func secondSeverity[T any](a algebra[T]) T {
	return a.all(a.from(rule.AsOf, day2025), a.any(
		a.one(fact.AfterSeverity, "organised_trade", "used_vulnerable", "deep_synthesis"), // (1), (2), (6)
		a.disputed(a.one(fact.DepthActs, "recruited_suppliers")),                          // (1)
		a.noneOf(fact.PersonInsider, "none"),                                              // (3)
		a.yes(fact.HelpCrossBorder),                                                       // (4)
		a.yes(fact.ToolDedicated),                                                         // (5)
		a.yes(fact.PriorPenalty),                                                          // (7)
		a.yes(fact.PriorConviction),                                                       // (8)
	))
}

// secondBan: 刑法37-1.1: 利用职业便利, of whoever used a post or acted as the staff of a
// unit. 违背职业要求的特定义务 was taken for any broken rule here at first; but many of
// those bind everyone, and no fact tells those of a profession.
func secondBan[T any](a algebra[T]) T {
	return a.any(a.noneOf(fact.PersonInsider, "none"), a.one(fact.PersonCapacity, "employee", "manager"))
}

func secondAdministrative[T any]() []offenceElement[T] {
	old := func(a algebra[T]) T {
		return a.all(a.from(fact.ConductEnd, dayNetwork), a.before(fact.ConductEnd, dayNumbers))
	}
	new := func(a algebra[T]) T { return a.from(fact.ConductEnd, dayNumbers) }
	type when = func(algebra[T]) T
	security := func(in when) when {
		return func(a algebra[T]) T { return a.all(in(a), secondNetworkSecurity(a)) }
	}
	sites := func(in when) when {
		return func(a algebra[T]) T {
			return a.all(in(a), a.one(fact.SetupActs, "site_for_crime", "group_for_crime", "published"))
		}
	}
	// 网络接入、域名注册、办理电话入网、信息发布和即时通讯: cards and internet accounts were
	// forgotten here at first, and hosting, storage and search, which are not named, were in.
	realName := func(in when) when {
		return func(a algebra[T]) T {
			return a.all(in(a), a.one(fact.RulesBroken, "real_name"), a.one(fact.HelpKinds, "access", "transmission", "domain", "phone_cards", "internet_accounts"))
		}
	}
	return []offenceElement[T]{
		// 反电诈法31.1, 44: 非法买卖、出租、出借, of cards, accounts and internet accounts.
		{"administrative/cards_accounts", func(a algebra[T]) T {
			return a.all(a.from(fact.ConductEnd, dayFraudLaw),
				a.one(fact.HelpKinds, "own_accounts", "others_accounts", "unit_accounts", "phone_cards", "internet_accounts"),
				a.one(fact.AccountsHow, "sold", "rented", "lent_free", "bought"))
		}},
		{"administrative/fraud_support", secondFraudSupport[T]},
		// 14, 42.
		{"administrative/special_equipment", func(a algebra[T]) T {
			return a.all(a.from(fact.ConductEnd, dayFraudLaw), a.noneOf(fact.ToolSpecial, "none"))
		}},
		{"administrative/provider_care", secondProviderCare[T]},
		{"administrative/network_security_2016", security(old)}, // 27, 63
		{"administrative/network_security_2025", security(new)}, // 29, 66
		{"administrative/site_2016", sites(old)},                // 46, 67
		{"administrative/site_2025", sites(new)},                // 48, 68
		{"administrative/real_name_2016", realName(old)},        // 24, 61
		{"administrative/real_name_2025", realName(new)},        // 26, 64
		{"administrative/intrusion_tools_2025", func(a algebra[T]) T { return a.all(new(a), secondIntrusionSanction(a)) }},
		// 治安56: 向他人出售或者提供个人信息, or 非法获取 it: one's own conduct. The rule took help to
		// another's crime for it, and left out who sold data himself.
		{"administrative/personal_data_2025", func(a algebra[T]) T {
			return a.all(new(a), a.any(
				a.atLeast(of(fact.PersonalDataCore), 1), a.atLeast(of(fact.PersonalDataImportant), 1),
				a.atLeast(of(fact.PersonalDataOther), 1), a.atLeast(of(fact.PersonalDataGains), fact.Fen)))
		}},
		// 治安82: 以营利为目的，为赌博提供条件. It does not say that he must know. That the aim is
		// profit was forgotten here and in the rule: what was earned shows it, and
		// where nothing was it may have been aimed at all the same: contested.
		{"administrative/gambling_conditions_2025", func(a algebra[T]) T {
			profit := a.any(a.atLeast(of(fact.AmountsGains), fact.Fen), a.atLeast(of(fact.FeesService), fact.Fen), a.atLeast(of(fact.FeesSettlement), fact.Fen))
			return a.all(new(a), a.one(fact.HelpedCrimes, "gambling"), a.any(secondKnowledge(a), a.fixed(law.Contested)), a.any(profit, a.fixed(law.Contested)))
		}},
		// 治安72(3): 明知是赃物而窝藏、转移或者代为销售.
		{"administrative/stolen_goods_2025", func(a algebra[T]) T {
			return a.all(new(a), a.one(fact.ProceedsKnown, "knew"),
				a.one(fact.DepthActs, "transferred_funds", "withdrew_cash", "converted_property"))
		}},
		// 治安63(1), (2): trading in papers of units, or lending them for unlawful use: what
		// a unit account is opened with.
		{"administrative/company_papers_2025", func(a algebra[T]) T {
			return a.all(new(a), a.one(fact.HelpKinds, "unit_accounts"))
		}},
		// 结算账户办法45, 65(4): 存款人出租、出借.
		{"administrative/settlement_account", func(a algebra[T]) T {
			return a.all(a.one(fact.HelpKinds, "own_accounts", "unit_accounts"), a.one(fact.AccountsHow, "rented", "lent_free"))
		}},
		// 支付条例22, 50(2), 51(3): a payment firm that did not check its merchants, or was a
		// channel for the unlicensed (forgotten here at first).
		{"administrative/payment_firm", func(a algebra[T]) T {
			return a.all(a.from(fact.ConductEnd, dayPayment), a.one(fact.HelpKinds, "payment_settlement"),
				a.one(fact.PersonCapacity, "company"), a.one(fact.RulesBroken, "merchant_onboarding", "payment_licence"))
		}},
		// 网数条例8.2, 58: 专门用于…的程序、工具, or 明知. The rule had left out the first. Stealing
		// data from systems (8.1) was left out here.
		{"administrative/network_data", func(a algebra[T]) T {
			return a.all(a.from(fact.ConductEnd, dayData2025), a.one(fact.HelpedCrimes, "personal_data", "computer_crime"),
				a.any(a.yes(fact.ToolDedicated), a.one(fact.KnowledgeLevel, "specific_crime", "some_crime")))
		}},
		{"administrative/telecom_unlicensed", secondTelecom[T]},
		{"administrative/joint_punishment", secondJointPunishment[T]},
	}
}

// secondFraudSupport: 反电诈法25.1, 42: 为他人实施电信网络诈骗活动提供支持或者帮助. Whether he must
// have known the text does not say: contested without it.
func secondFraudSupport[T any](a algebra[T]) T {
	return a.all(
		a.from(fact.ConductEnd, dayFraudLaw),
		a.one(fact.HelpedCrimes, "fraud"),
		a.noneOf(fact.HelpedStatus, "lawful", "none_occurred"),
		a.any(secondKnowledge(a), a.fixed(law.Contested)),
	)
}

// secondProviderCare: 反电诈法25.2, 43: telecom and internet providers, of the services
// listed, who did not watch for fraud or did not act on what they saw. The rule had left
// out that the duty must have been broken. It spoke of companies only, and this of
// anyone: whether a person alone is an 互联网服务提供者 the law does not say: contested.
func secondProviderCare[T any](a algebra[T]) T {
	return a.all(
		a.from(fact.ConductEnd, dayFraudLaw),
		a.unless(a.one(fact.HelpedCrimes, "fraud"), a.one(fact.PersonCapacity, "company")),
		a.one(fact.HelpKinds, "access", "transmission", "hosting", "storage", "domain", "search_link", "promotion",
			"development", "maintenance", "payment_settlement"),
		a.any(a.no(fact.ControlMonitoring), a.one(fact.ControlResponse, "nothing")),
	)
}

// secondTelecom: 电信条例58(1) (私设转接设备), 69(1), 69(3) (擅自使用、转让、出租电信资源或者改变其
// 用途). That he acted without a licence or leave no fact tells: contested. The rule had
// it met where a rule on numbers or messages was broken, and left out transfer gear.
func secondTelecom[T any](a algebra[T]) T {
	return a.all(
		a.one(fact.HelpKinds, "access", "transmission", "number_spoofing", "equipment"),
		a.disputed(a.any(a.one(fact.RulesBroken, "number_display", "sms_rules"), a.one(fact.ToolSpecial, "sim_box", "voip_bridge"))),
	)
}

// secondNetworkSecurity: 网安法27 (29): tools made for endangering networks need no
// knowledge; 技术支持、广告推广、支付结算等帮助 needs 明知.
func secondNetworkSecurity[T any](a algebra[T]) T {
	return a.all(
		a.one(fact.HelpedCrimes, "computer_crime"),
		a.any(a.yes(fact.ToolDedicated), a.one(fact.KnowledgeLevel, "specific_crime", "some_crime")),
	)
}

// secondIntrusionSanction: 治安33(5).
func secondIntrusionSanction[T any](a algebra[T]) T {
	return a.all(
		a.one(fact.HelpedCrimes, "computer_crime"),
		a.any(a.yes(fact.ToolDedicated), a.one(fact.KnowledgeLevel, "specific_crime", "some_crime")),
	)
}

// secondJointPunishment: 联合惩戒办法3(2): three cards or accounts, or three recipients;
// not for conduct before the law against fraud (18). 3(1) follows a conviction, which is
// an outcome and no fact.
func secondJointPunishment[T any](a algebra[T]) T {
	items := of(fact.AccountsOwn).plus(fact.AccountsOthers).plus(fact.CardsPhone).plus(fact.AccountsInternet)
	return a.all(
		a.from(rule.AsOf, dayJointLists),
		a.from(fact.ConductEnd, dayFraudLaw),
		a.one(fact.HelpKinds, "own_accounts", "others_accounts", "unit_accounts", "phone_cards", "internet_accounts"),
		a.any(a.atLeast(items, 3), a.atLeast(of(fact.HelpedCount), 3)),
	)
}
