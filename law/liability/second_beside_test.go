package liability

import (
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of what stands beside the offences: consequences, grounds for
// leniency and severity. It was written from the articles named at each function by
// somebody who had not read the rules. Where the two parted, the function says what it
// said at first, who was right, and by which text. A root says whether its own condition
// is there: that there is an offence (for a consequence) or none (尚不构成犯罪, for a
// sanction) is for other roots.

// secondBeside gives the second encoding of a root by its id.
func secondBeside[T any]() []offenceElement[T] {
	return append([]offenceElement[T]{
		{"leniency", secondLeniency[T]},
		{"severity", secondSeverity[T]},
		{"consequence/unit", secondUnit[T]},
		{"consequence/ban", secondBan[T]},
		{"consequence/probation", secondProbation[T]},
		{"consequence/recidivist", secondRecidivist[T]},
		{"consequence/surrender", secondSurrender[T]},
		{"consequence/confession", secondConfession[T]},
		{"consequence/merit", secondMerit[T]},
		{"consequence/plea", secondPlea[T]},
		{"consequence/restitution", secondRestitution[T]},
		{"consequence/minor", secondMinor[T]},
		{"consequence/student", secondStudent[T]},
		{"consequence/accessory", secondAccessory[T]},
		{"civil", secondCivil[T]},
		{"civil.joint", secondCivilJoint[T]},
	}, secondAdministrative[T]()...)
}

// secondUnit: criminal-law:31 单位犯罪的，对单位判处罚金，并对其直接负责的主管人员和其他直接责任人员判处刑罚;
// interpretation-2019-15:14. The rule had every manager and employee, and a unit set up
// for crime, which is none (30; of its staff too: they were left in here). Staff who deny
// responsibility were left out here; their own word does not exclude them, as in the
// element: contested.
func secondUnit[T any](a algebra[T]) T {
	return a.all(a.no(fact.PersonUnitForCrime), a.any(a.one(fact.PersonCapacity, "company"), secondStaff(a)))
}

// secondStaff: 直接负责的主管人员和其他直接责任人员.
func secondStaff[T any](a algebra[T]) T {
	return a.unless(a.one(fact.PersonCapacity, "employee", "manager"), a.yes(fact.PersonResponsible))
}

// secondBan: criminal-law:37-1.1 因利用职业便利实施犯罪，或者实施违背职业要求的特定义务的犯罪被判处刑罚的……禁止其自刑罚执行完毕之日或者
// 假释之日起从事相关职业; added by Amendment IX, from 1 November 2015 (12: not before);
// interpretation-2019-15:17 adds no ground of its own. The rule had no day, did not except
// the unit, left out data from one's post (253-1.2) and the second limb altogether, and had
// it met that someone was staff: no text says that staff use 职业便利 by being staff. Staff
// were left out here; contested. Any broken rule was contested here; those that bind
// whoever comes along (filing, licences, real-name accounts) are no duty of a profession.
func secondBan[T any](a algebra[T]) T {
	return a.all(
		a.noneOf(fact.PersonCapacity, "company"),
		a.from(fact.ConductEnd, "2015-11-01"),
		a.any(
			a.one(fact.PersonInsider, "telecom", "bank", "payment", "internet"),
			a.yes(fact.PersonalDataOnDuty),
			a.disputed(a.any(
				a.one(fact.PersonCapacity, "employee", "manager"),
				a.one(fact.RulesBroken, "real_name", "merchant_onboarding", "number_display", "sms_rules", "ad_review", "log_retention")))))
}

// secondProbation: criminal-law:72 对于被判处拘役、三年以下有期徒刑的犯罪分子; 74 对于累犯……不适用缓刑. The rule had it for a unit,
// which is fined. 悔罪表现 was asked of the facts here; but remorse can be shown in other
// ways than those asked for, and the four conditions are for the court.
func secondProbation[T any](a algebra[T]) T {
	return a.all(a.noneOf(fact.PersonCapacity, "company"), a.no(fact.PriorRecidivist))
}

// secondRecidivist: criminal-law:65.1. That he was eighteen was asked here; the fact is 累犯
// itself, which nobody under eighteen and no unit can be.
func secondRecidivist[T any](a algebra[T]) T { return a.yes(fact.PriorRecidivist) }

// secondSurrender: criminal-law:67.1.
func secondSurrender[T any](a algebra[T]) T { return a.yes(fact.AfterSurrender) }

// secondConfession: criminal-law:67.3 虽不具有前两款规定的自首情节，但是如实供述自己罪行的. That there was no 自首 was asked here; the
// fact is 坦白 itself, which has that in its meaning.
func secondConfession[T any](a algebra[T]) T { return a.yes(fact.AfterConfession) }

// secondMerit: criminal-law:68.
func secondMerit[T any](a algebra[T]) T { return a.yes(fact.AfterMerit) }

// secondPlea: criminal-procedure-law:15. It began on 26 October 2018 here; before that what
// it rewards was 如实供述 (67.3).
func secondPlea[T any](a algebra[T]) T { return a.yes(fact.AfterPlea) }

// secondRestitution: criminal-law:61; interpretation-2019-15:15; spc-criminal-procedure-interpretation-2021:176
// 追缴、退赔的情况，可以作为量刑情节考虑. In part too.
func secondRestitution[T any](a algebra[T]) T { return a.one(fact.AfterRestitution, "partial", "full") }

// secondMinor: criminal-law:17.4. A unit was excepted here; it has no age.
func secondMinor[T any](a algebra[T]) T { return a.below(of(fact.PersonAge), 18) }

// secondStudent: opinion-2025-bangxin:11, whose first paragraph speaks of minors; what it says
// of students could not be verified: contested at most, from its day. The rule had it met,
// on any day.
func secondStudent[T any](a algebra[T]) T {
	return a.all(a.from(rule.AsOf, "2025-07-22"), a.disputed(a.yes(fact.PersonStudent)))
}

// secondAccessory: criminal-law:27 在共同犯罪中起次要或者辅助作用的，是从犯.
func secondAccessory[T any](a algebra[T]) T { return a.one(fact.DepthRole, "minor") }

// secondLeniency: opinion-2025-bangxin:10.1 (1) 被诱骗 (2) 参与时间较短、获利较少 (4) 积极配合……起到重要作用, from 22 July 2025; at all times
// what a statute rewards: criminal-law:17.4, 67.1, 67.3 (and a plea), 68, 61 (restitution). Only
// the two provisions cited were taken here, with no 立功 and no minors, and what the
// opinion names was contested before it, as 等情节 (interpretation-2019-15:15): but that
// names none of them.
func secondLeniency[T any](a algebra[T]) T {
	return a.any(
		a.all(a.from(rule.AsOf, "2025-07-22"), a.any(
			a.yes(fact.AfterLured), a.yes(fact.AfterShortAndSmall), a.yes(fact.AfterCooperation))),
		a.yes(fact.AfterPlea), a.yes(fact.AfterSurrender), a.yes(fact.AfterConfession), a.yes(fact.AfterMerit),
		a.one(fact.AfterRestitution, "partial", "full"),
		a.below(of(fact.PersonAge), 18))
}

// secondSeverity: opinion-2025-bangxin:9.1, from 22 July 2025: (1) 组织或者长期从事收购、贩卖 (2) 组织、利用未成年人…… (3) 电信、金融、互联网等行业从业人员 (4) 跨境
// (5) 提供专门或者主要用于信息网络犯罪活动的技术、软件、设备 (6) 深度合成 (7) 二年内……行政处罚 (8) 五年内……判决有罪或者作相对不起诉. The rule had left out 主要用于 of (5): special
// equipment, and functions that only crime needs, may be that: contested. That recruiting
// suppliers may be 组织 of (1) was left out here.
func secondSeverity[T any](a algebra[T]) T {
	return a.all(
		a.from(rule.AsOf, "2025-07-22"),
		a.any(
			a.one(fact.AfterSeverity, "organised_trade", "used_vulnerable", "deep_synthesis"),
			a.one(fact.PersonInsider, "telecom", "bank", "payment", "internet"),
			a.yes(fact.HelpCrossBorder),
			a.yes(fact.ToolDedicated),
			a.yes(fact.PriorPenalty),
			a.yes(fact.PriorConviction),
			a.disputed(a.any(
				a.one(fact.DepthActs, "recruited_suppliers"),
				a.yes(fact.ServiceCrimeFunctions),
				secondSpecialTool(a)))))
}

func secondSpecialTool[T any](a algebra[T]) T {
	return a.one(fact.ToolSpecial, "sim_box", "number_changer", "virtual_dialer", "voip_bridge", "bulk_accounts", "ip_switcher", "code_platform")
}
