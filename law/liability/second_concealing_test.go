package liability

import (
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of concealing the proceeds of crime (刑法第三百一十二条), written
// from the articles by somebody who had not read the rule: criminal-law 12, 14, 17,
// 25, 30, 31, 312; interpretation-2025-13; interpretation-time-2001-5. Where it parted
// from the rule, the comment of the function says what it said at first and what
// settled it.

// The days on which the texts of the offence begin.
const (
	dayRange312     = "2006-06-29" // 刑法修正案（六）: 其他方法, and the heavier range
	dayUnits312     = "2009-02-28" // 刑法修正案（七）: the second paragraph
	day2025Proceeds = "2025-08-26" // 法释〔2025〕13号, article 12
)

func secondConcealing[T any]() secondTrack[T] {
	return secondTrack[T]{
		elements: []offenceElement[T]{
			{"act", secondConcealingAct[T]},
			{"upstream", secondProceeds[T]},
			{"knowledge", secondProceedsKnown[T]},
			{"no_agreement", secondNoAgreement[T]},
			{"time", secondConcealingTime[T]},
			{"person", func(a algebra[T]) T { return a.any(naturalPerson(a), trueUnit(a)) }}, // 312.2; 2025-13:11.1
		},
		tiers: []offenceElement[T]{{"serious", secondConcealingSerious[T]}},
	}
}

// handledProceeds: 转移, and what 1.2 names or 任何足以掩饰、隐瞒…的行为手段 takes in.
func handledProceeds[T any](a algebra[T]) T {
	return a.one(fact.DepthActs, "transferred_funds", "withdrew_cash", "converted_property", "face_checks", "unfroze_accounts")
}

// secondConcealingAct: 312.1 窝藏、转移、收购、代为销售或者以其他方法掩饰、隐瞒; 2025-13:1.2 “其他方法”，
// 包括任何足以掩饰、隐瞒…的行为手段，如居间介绍买卖，收受，持有，使用，加工，提供资金账户，将财产转换为现金…，通过
// 转账或者其他支付结算方式转移资金…等.
//
// At first supplying an account and settling payments were met since the
// interpretation, which names them. But both may be done before there are proceeds
// (1.1: 通过犯罪得到的), and then they are help in the
// crime: contested, on both. The rule had asked here that the person knew, so that
// one who should have known did not act at all; 2025-13:2 makes no difference between
// them, and the rule was changed. Who did neither fails on knowledge; that an account
// lent without either is no act here either keeps it among the matters of assisting.
//
// Face checks and unfreezing were contested at first; 任何…行为手段 settles it. That
// running an account supplied is such a means was forgotten. Other help may be
// 窝藏、收购、代为销售、居间介绍, for which there is no fact; the rule found it not met and
// was changed.
func secondConcealingAct[T any](a algebra[T]) T {
	account := a.one(fact.HelpKinds, "own_accounts", "others_accounts", "unit_accounts")
	return a.any(
		handledProceeds(a),
		a.all(account, a.one(fact.DepthActs, "operated")),
		a.disputed(a.all(a.yes(fact.HelpDelivered), a.any(
			a.one(fact.HelpKinds, "payment_settlement"),
			a.all(a.any(account, a.one(fact.HelpKinds, "other")), a.one(fact.ProceedsKnown, "knew", "should_have_known")),
		))),
	)
}

// secondProceeds: 2025-13:10 以上游犯罪事实存在为前提。上游犯罪事实经查证属实，但行为人尚未到案的，或者
// 因行为人死亡、不具有刑事责任能力等原因…，不影响…认定. That there were proceeds stood in the act at
// first.
func secondProceeds[T any](a algebra[T]) T {
	return a.all(a.one(fact.HelpedStatus, "convicted", "confirmed"), a.atLeast(of(fact.ProceedsAmount), fact.Fen))
}

// secondProceedsKnown: 2025-13:2 “明知”，包括知道或者应当知道。应当根据行为人所接触、接收的信息，经手…的
// 情况，…转移、转换方式，交易行为、资金账户的异常情况，结合…供述和辩解等综合审查判断.
//
// At first contrary evidence contested 应当知道; but that is what the weighing found,
// not a presumption. That the conduct, too, must not have ended before the
// interpretation was forgotten (interpretation-time-2001-5:3). That he did not know
// was not met in the rule whatever he had done; it is 供述和辩解, one thing among those
// listed. At first any knowledge of a crime contested it; that is kept for who
// handled the money (经手), as general knowledge of who supplied an account is a
// matter of 287-2. The rule was changed.
func secondProceedsKnown[T any](a algebra[T]) T {
	return a.any(
		a.one(fact.ProceedsKnown, "knew"),
		a.unless(a.one(fact.ProceedsKnown, "should_have_known"),
			a.all(a.from(rule.AsOf, day2025Proceeds), a.from(fact.ConductEnd, day2025Proceeds))),
		a.disputed(a.all(handledProceeds(a), a.any(
			a.one(fact.KnowledgeLevel, "specific_crime", "some_crime"),
			a.one(fact.KnowledgeActual, "told", "saw_content", "chat_records", "tell_tale_request", "discovered_and_continued"),
			a.yes(fact.PriceAbnormal),
			a.one(fact.NoticeRestriction, "continued"),
		))),
	)
}

// secondNoAgreement: 2025-13:7 事前与盗窃、抢劫、诈骗、抢夺等行为人通谋，…以…共犯论处 (刑法25).
//
// At first an agreement barred the offence whatever the person knew. But it must be
// one with those who committed that crime, about it; who knew of some crime only
// would be neither accomplice nor concealer. A tacit understanding was contested at
// first; 通谋 must be shown, and 事前, which a tacit understanding is not.
func secondNoAgreement[T any](a algebra[T]) T {
	return a.any(
		a.one(fact.DepthAgreement, "none", "tacit"),
		a.noneOf(fact.KnowledgeLevel, "specific_crime"),
	)
}

// secondConcealingTime: units since 刑法修正案（七） (part of the person at first, which is the
// same). For individuals conduct that ended before 刑法修正案（六） was contested at first, as
// the words before it are not held; 转移 and 代为销售 are among those known to have stood
// there, and the screen says that they are not held.
func secondConcealingTime[T any](a algebra[T]) T {
	return a.any(a.noneOf(fact.PersonCapacity, "company"), a.from(fact.ConductEnd, dayUnits312))
}

// secondConcealingSerious: 2025-13:5. Paragraph 2: 数额达到五十万元以上，且具有前款规定第（一）（二）（三）
// （五）项情形之一，或者造成损失二十五万元以上的; paragraph 1, of 非法采矿罪等定罪量刑数额标准相对较高的犯罪, is
// ten times as high.
//
// At first a loss alone was contested; that the loss stands in the place of item (4),
// which joins the amount, is the reading by default, and the other is run as a rival
// one. Pyramid selling and money laundering were ordinary at first; 等 leaves them
// open as it does illegal business. Gains of 50,000 from data and control of systems
// (2011-19:7.2) were contested at first; no fact tells that such were handled. On a
// day before the interpretation the earlier one, whose lines lay lower, is not held:
// contested whatever the amount, where at first the new lines were asked. The range
// is of 刑法修正案（六） (forgotten at first).
func secondConcealingSerious[T any](a algebra[T]) T {
	lines := func(amount, loss int64) T {
		return a.all(a.atLeast(of(fact.ProceedsAmount), amount), a.any(
			a.yes(fact.ProceedsRepeated),
			a.yes(fact.ProceedsRefusedRecovery),
			a.atLeast(of(fact.ProceedsLoss), loss),
		))
	}
	return a.all(a.from(fact.ConductEnd, dayRange312), a.any(
		a.disputed(a.before(rule.AsOf, day2025Proceeds)),
		a.all(a.from(rule.AsOf, day2025Proceeds), a.any(
			lines(500*fact.Wan, 250*fact.Wan),
			a.unless(lines(50*fact.Wan, 25*fact.Wan),
				a.one(fact.HelpedCrimes, "fraud", "gambling", "obscenity", "theft", "personal_data", "computer_crime", "drugs")),
		)),
	))
}
