package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of joint crime, ended: money laundering, whose article lists the
// acts (criminal-law 191; interpretation-2024-10:2, 4, 5, 6), and the crimes without a
// text on helpers (criminal-law 17.2, 25, 30, 31, 225, 253-1, 264; interpretation-2019-1:9;
// 224-1, 231 and 347 as reported).

const day2024Laundering = "2024-08-20" // 法释〔2024〕10号

// personOrUnit: an article that knows units (191.2, 253-1.4, 366; 231 for 224-1 and 225, of
// which 2019-1:9 speaks; for pyramid selling contested at first, as 231 is not held).
func personOrUnit[T any](a algebra[T]) T { return a.any(naturalPerson(a), trueUnit(a)) }

// fromFourteen: which article the crime falls under is not known, so neither is
// whether it is one of units, nor whether 刑法17.2 names it: 已满十四周岁不满十六周岁的人，犯故意杀人、…抢劫、
// 贩卖毒品、放火…罪的，应当负刑事责任. The rule let only drug crime be such; a crime that the
// dictionary does not name may be one, too, and it was changed.
func fromFourteen[T any](a algebra[T]) T {
	young := a.all(
		a.atLeast(of(fact.PersonAge), 14), a.yes(fact.PersonMind),
		a.noneOf(fact.PersonCapacity, "company"),
	)
	return a.any(naturalPerson(a), a.disputed(trueUnit(a)), a.disputed(young))
}

// secondAccompliceGeneral is joint crime in a crime without a text on helpers. Since is
// the day on which its article came; empty where it is older than every day that is
// asked. Conduct that began before and ran on, and for 253-1 conduct up to 2015, were
// contested at first; the first is judged for the part that runs on, and of the second
// the helped crime is verified as one of those that the article reached then.
func secondAccompliceGeneral[T any](crime, since string, person func(algebra[T]) T) secondTrack[T] {
	elements := crimeRules[T]{crime, nothing[T], nothing[T], nothing[T], allOfIt[T], person}.elements()
	if since != "" {
		elements = append(elements, offenceElement[T]{"time", func(a algebra[T]) T { return a.from(fact.ConductEnd, since) }})
	}
	return secondTrack[T]{elements: elements}
}

func secondAccompliceTheft[T any]() secondTrack[T] {
	return secondAccompliceGeneral("theft", "", onlyNatural[T])
}

// secondAccompliceLaundering: 191.1 (1) 提供资金帐户的; (2) 将财产转换为现金…的; (3) 通过转帐或者其他支付结算方式转移资金的;
// (5) 其他方法, with 2024-10:5(1), (6) goods and coins. Whoever does one of these, knowing, launders
// himself; the rule left it at one-sided help, contested, and was changed. The words
// are of 刑法修正案（十一）; those before are not held, so that earlier conduct is contested.
//
// That the person knew, or should have known, that it was proceeds of some crime was
// contested as knowledge at first; 2024-10:2 asks for proceeds of the crimes that 191
// lists, of which that fact says nothing.
func secondAccompliceLaundering[T any]() secondTrack[T] {
	return secondTrack[T]{
		elements: crimeRules[T]{
			"money_laundering", nothing[T], nothing[T],
			func(a algebra[T]) T {
				return a.all(a.from(fact.ConductEnd, dayAmendment11), a.any(
					a.one(fact.DepthActs, "transferred_funds", "withdrew_cash", "converted_property"),
					a.all(a.yes(fact.HelpDelivered), a.one(fact.HelpKinds, append(fundAccounts(), "payment_settlement")...)),
				))
			},
			allOfIt[T], personOrUnit[T],
		}.elements(),
		tiers: []offenceElement[T]{{"serious", secondLaunderingSerious[T]}},
	}
}

// secondLaunderingSerious: 2024-10:4.1 洗钱数额在五百万元以上的，且具有下列情形之一: (1) 多次, (2) 拒不配合财物追缴, (3) 损失
// 二百五十万元以上, (4) 其他严重后果. His own figures were not asked in the rule, though he may have
// laundered himself; it was changed. Those of the others no fact tells: contested (not
// met at first). Before the interpretation 191.1 had 情节严重 without a line: contested,
// where the rule found it not met.
func secondLaunderingSerious[T any](a algebra[T]) T {
	return undividedFrom(a, "money_laundering", a.all(
		a.any(a.atLeast(of(fact.HelpedAmount), 500*fact.Wan), a.atLeast(of(fact.ProceedsAmount), 500*fact.Wan)),
		a.unless(a.any(
			a.yes(fact.ProceedsRepeated),
			a.yes(fact.ProceedsRefusedRecovery),
			a.atLeast(of(fact.ProceedsLoss), 250*fact.Wan),
			a.one(fact.ConsequenceLevel, "serious", "especially_serious"),
			a.fixed(law.Contested),
		), a.from(rule.AsOf, day2024Laundering)),
	))
}
