package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of 侵犯公民个人信息罪 (刑法第二百五十三条之一), written from the articles by
// somebody who had not read the rule: criminal-law 12, 17, 18, 30, 31, 253-1;
// interpretation-2017-10:3-5, 7, 11; interpretation-time-2001-5.

const dayData = "2017-06-01" // 法释〔2017〕10号

func secondPersonalData[T any]() secondTrack[T] {
	return secondTrack[T]{
		elements: []offenceElement[T]{
			{"personal_data.act", secondDataAct[T]},
			{"personal_data.person", func(a algebra[T]) T { return a.any(naturalPerson(a), trueUnit(a)) }}, // 253-1.4
			{"personal_data.time", secondDataTime[T]},
			{"personal_data.seriousness", secondDataSerious[T]},
		},
		tiers: []offenceElement[T]{
			{"especially_serious", secondDataEspecially[T]},
		},
	}
}

// secondDataTime: the article began with 刑法修正案（七） and has its present words since
// 刑法修正案（九）; those between are not held: contested. Conduct that began before and ran
// on was contested at first, as the figures may lie before; that it is judged for the
// part that runs on is said on the screen.
func secondDataTime[T any](a algebra[T]) T {
	return a.unless(a.from(fact.ConductEnd, day2009), a.from(fact.ConductEnd, day2015))
}

// secondDataAct: 向他人出售或者提供 (253-1.1), or 窃取或者以其他方法非法获取 (253-1.3), for which nothing
// need be passed on. Some information, or gain from it.
//
// At first that was all. That 履行职责、提供服务过程中收集 is 非法获取 only where it breaks the rules
// (2017-10:4), so that what was got from one's post and went nowhere is contested, was
// forgotten. The kinds of help are the rule's: whoever dealt in information gave help
// of one of them or 其他帮助, or the crime helped is this one.
func secondDataAct[T any](a algebra[T]) T {
	return a.all(
		a.any(
			a.one(fact.HelpKinds, "hosting", "storage", "search_link", "development", "maintenance", "promotion",
				"others_accounts", "phone_cards", "internet_accounts", "code_platform", "other"),
			a.one(fact.HelpedCrimes, "personal_data"),
		),
		a.any(
			a.atLeast(of(fact.PersonalDataCore), 1),
			a.atLeast(of(fact.PersonalDataImportant), 1),
			a.atLeast(of(fact.PersonalDataOther), 1),
			a.atLeast(of(fact.PersonalDataGains), fact.Fen),
		),
		a.any(a.yes(fact.HelpDelivered), a.no(fact.PersonalDataOnDuty), a.fixed(law.Contested)),
	)
}

// weighed adds the items in the proportion of their lines, 50 : 500 : 5,000, in items of
// the third class (5.1(6) 按相应比例合计).
func weighed() sum {
	return of(fact.PersonalDataOther).less(-10, fact.PersonalDataImportant).less(-100, fact.PersonalDataCore)
}

// secondDataFigures: 5.1(3)-(8), times over. The proportional sum takes in each class
// alone. (8) 将在履行职责或者提供服务过程中获得的…出售或者提供给他人，…一半以上: sold or provided, which was
// forgotten at first.
func secondDataFigures[T any](a algebra[T], times int64) T {
	reached := func(items int64) T {
		return a.any(a.atLeast(weighed(), items), a.atLeast(of(fact.PersonalDataGains), items*fact.OneYuan))
	}
	return a.any(
		reached(5000*times),
		a.all(a.yes(fact.PersonalDataOnDuty), a.yes(fact.HelpDelivered), reached(2500*times)),
	)
}

// secondDataSerious: 2017-10:5.1. (2) 知道或者应当知道他人利用公民个人信息实施犯罪，向其出售或者提供的; that it
// reached the other was forgotten at first. (1) 出售或者提供行踪轨迹信息，被他人用于犯罪 was left out at
// first: location data are counted with other data, so contested. (9) 曾因侵犯公民个人信息受过
// 刑事处罚或者二年内受过行政处罚: the facts are of 同类行为, so contested. Before the interpretation
// 情节严重 had no figures: contested.
func secondDataSerious[T any](a algebra[T]) T {
	passed := a.yes(fact.HelpDelivered)
	return a.unless(a.any(
		a.disputed(a.all(passed, a.atLeast(of(fact.PersonalDataCore), 1), a.one(fact.HelpedStatus, "convicted", "confirmed"))),
		a.all(passed, a.yes(fact.PersonalDataKnownUse)),
		secondDataFigures(a, 1),
		a.disputed(a.any(a.yes(fact.PriorPenalty), a.yes(fact.PriorConviction))),
	), a.from(rule.AsOf, dayData))
}

// secondDataEspecially: 5.2(3) 十倍以上. (1) 造成被害人死亡…等严重后果 and (2) 重大经济损失: the fact is the result
// of the helped crime, and whether the information caused it is open. The heavier
// range is of 刑法修正案（九） (刑法12).
func secondDataEspecially[T any](a algebra[T]) T {
	return a.all(a.from(fact.ConductEnd, day2015), a.unless(a.any(
		secondDataFigures(a, 10),
		a.disputed(a.one(fact.ConsequenceLevel, "serious", "especially_serious")),
	), a.from(rule.AsOf, dayData)))
}
