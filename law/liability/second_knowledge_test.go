package liability

import (
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// Of the second encoding of assisting: 明知他人利用信息网络实施犯罪.

// secondKnowledge: who knew of the crime, or of some crime, knew: 对信息网络犯罪行为类型认识
// 有误的，不影响“明知”的认定 (opinion-2025-bangxin:5.1). Otherwise evidence, a presumption, or
// all factors weighed. Suspicion alone is not 明知, and 2019-15:11 knows no 应知.
//
// Four things parted. The day from which the person knew had no part here at first: but
// 明知…为其…提供 wants the knowledge while the help is given; it is the person's own
// account, as the level is, and defeats no presumption. Evidence (he was told, he saw)
// beside mere suspicion was met: but 5.1 has it weighed with what he says (供述和辩解), which
// leaves it contested as beside a denial. A bare denial made a presumption contested:
// but it is no 相反证据, or nobody who denies could be presumed to know. And each sign that
// only the minutes, or no text, calls one (a warning disregarded, unfreezing, functions
// that only crime needs) made it contested alone: but those texts have the signs weighed
// together (综合全案证据), so that it takes two.
func secondKnowledge[T any](a algebra[T]) T {
	actual := a.any(
		a.one(fact.KnowledgeLevel, "specific_crime", "some_crime"),
		a.disputed(secondEvidence(a)),
	)
	inTime := a.atLeast(of(fact.ConductEnd).less(1, fact.KnowledgeSince), 0)
	return a.any(
		a.all(actual, inTime),
		a.unless(secondPresumptions(a), a.one(fact.KnowledgeCounter, "none")), // 但是有相反证据的除外
		secondWeighing(a),
	)
}

// secondEvidence are the items of evidence of actual knowledge.
func secondEvidence[T any](a algebra[T]) T {
	return a.one(fact.KnowledgeActual, "told", "saw_content", "chat_records",
		"tell_tale_request", "discovered_and_continued")
}

// secondEleven: 2019-15:11 为他人实施犯罪提供技术支持或者帮助，具有下列情形之一的，可以认定行为人明知.
func secondEleven[T any](a algebra[T]) T {
	return a.any(
		a.one(fact.NoticeRegulator, "continued"),                                 // (1) 经监管部门告知后仍然实施
		a.all(a.one(fact.NoticeReport, "ignored"), a.yes(fact.NoticeReportDuty)), // (2) 不履行法定管理职责
		a.yes(fact.PriceAbnormal),                                                // (3) 交易价格或者方式明显异常
		a.yes(fact.ToolDedicated),                                                // (4) 专门用于违法犯罪
		a.yes(fact.ConcealmentOwn),                                               // (5) 逃避监管或者规避调查
		a.yes(fact.EvasionAssisted),                                              // (6) 为他人逃避监管或者规避调查
	)
}

// secondPresumptions: article 11, evidence and no rule before the interpretation, and
// what fills its (7): opinion-2021-22:8.2 (dealing in unit accounts; telecom, bank and
// payment staff who opened others' cards or accounts and sold or rented them out) and
// opinion-2025-bangxin:5.2.
//
// What the two opinions name was contested before their day at first, as what article 11
// names is before its own. Settled by opinion-2021-22:8.1 and 5.1: beside the cases named
// all circumstances are weighed, and one alone is not named. Phone cards of one's own
// were counted as an insider's at first: 8.2 says 他人.
func secondPresumptions[T any](a algebra[T]) T {
	othersPhoneCards := a.all(a.one(fact.HelpKinds, "phone_cards"),
		a.atLeast(of(fact.CardsPhone).less(1, fact.CardsPhoneOwn), 1))
	return a.any(
		a.unless(secondEleven(a), a.from(rule.AsOf, day2019)),
		a.all(a.from(rule.AsOf, day2021), a.any(
			a.all(a.one(fact.HelpKinds, "unit_accounts"), a.one(fact.AccountsHow, "bought", "sold", "rented")),
			a.all(
				a.one(fact.PersonInsider, "telecom", "bank", "payment"),
				a.any(a.one(fact.HelpKinds, "others_accounts", "unit_accounts"), othersPhoneCards),
				a.one(fact.AccountsHow, "sold", "rented"),
			),
		)),
		a.all(a.from(rule.AsOf, day2025), a.any(
			secondEquipment(a),                         // 5.2(1)
			a.one(fact.NoticeRestriction, "continued"), // 5.2(2)
			a.yes(fact.ConcealmentScript),              // 5.2(3)
		)),
	)
}

func secondEquipment[T any](a algebra[T]) T {
	return a.one(fact.ToolSpecial, "sim_box", "number_changer", "virtual_dialer", "voip_bridge",
		"bulk_accounts", "ip_switcher", "code_platform")
}

// secondWeighing: opinion-2025-bangxin:5.1, opinion-2021-22:8.1, minutes part 1: the
// factors are weighed together. Two or more make knowledge contested.
func secondWeighing[T any](a algebra[T]) T {
	return a.disputed(a.several(2,
		a.one(fact.RulesBroken, "real_name", "icp_filing", "payment_licence", "merchant_onboarding",
			"account_real_name", "number_display", "sms_rules", "ad_review", "log_retention",
			"prohibited_business", "other"), // 相关行为是否违反法律禁止性规定
		a.one(fact.NoticeWarning, "continued"),     // minutes 1(2)
		a.one(fact.NoticeRestriction, "continued"), // minutes 1(3)
		a.one(fact.NoticeReport, "ignored"),
		a.yes(fact.ConcealmentScript),                                       // 逃避监管或者规避调查
		a.yes(fact.ServiceCrimeFunctions),                                   // 工具
		a.one(fact.PersonInsider, "telecom", "bank", "payment", "internet"), // 职业身份
		a.yes(fact.PriorPenalty),                                            // 既往经历
		a.yes(fact.PriorConviction),                                         // 既往经历
		a.one(fact.DepthRelationship, "repeated", "stable"),                 // 次数; 与被帮助对象的关系
		a.one(fact.DepthActs, "unfroze_accounts"),                           // minutes 1(3), (4)
		a.one(fact.DepthActs, "recruited_suppliers"),                        // minutes 1(1): 批量收购
		secondEquipment(a),                                                  // 工具; a presumption only since 2025
	))
}
