package liability

import (
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of 提供侵入、非法控制计算机信息系统程序、工具罪 (刑法第二百八十五条
// 第三款), written from the articles by somebody who had not read the rule:
// criminal-law 12, 14, 17, 18, 30, 31, 285.3, 285.4; interpretation-2011-19:2, 3, 8;
// interpretation-time-2001-5.

// The days on which the authorities begin.
const (
	day2009   = "2009-02-28" // 刑法修正案（七）: 285.2 and 285.3, and the first form of 253-1
	dayTools  = "2011-09-01" // 法释〔2011〕19号
	unitTools = day2015      // 刑法修正案（九） added 285.4; without it no unit answers (刑法30)
)

// secondTrack is an offence in the second encoding: its elements and its heavier
// ranges.
type secondTrack[T any] struct {
	elements []offenceElement[T]
	tiers    []offenceElement[T]
}

func secondIntrusionTools[T any]() secondTrack[T] {
	return secondTrack[T]{
		elements: []offenceElement[T]{
			{"intrusion_tools.supply", secondToolsSupply[T]},
			{"intrusion_tools.route", secondToolsRoute[T]},
			{"intrusion_tools.person", secondToolsPerson[T]},
			// Conduct that began before was contested at first, as the figures may lie
			// before; that it is judged for the part that runs on is said on the screen.
			{"intrusion_tools.time", func(a algebra[T]) T { return a.from(fact.ConductEnd, day2009) }},
			{"intrusion_tools.seriousness", func(a algebra[T]) T { return secondToolsFigures(a, 1) }},
		},
		tiers: []offenceElement[T]{
			{"especially_serious", func(a algebra[T]) T { return secondToolsFigures(a, 5) }},
		},
	}
}

// naturalPerson: 刑法17.1 已满十六周岁; 18. Who acts for a unit answers as
// 直接负责的主管人员和其他直接责任人员 (31). At first one who is not directly responsible was
// not met; but that is his own word, and who is such a person is found from what he
// did: contested. Who acts in what was set up for crime, and is no unit, is any
// other person.
func naturalPerson[T any](a algebra[T]) T {
	return a.all(
		a.atLeast(of(fact.PersonAge), 16), a.yes(fact.PersonMind),
		a.any(
			a.one(fact.PersonCapacity, "individual"),
			a.unless(a.one(fact.PersonCapacity, "employee", "manager"),
				a.any(a.yes(fact.PersonResponsible), a.yes(fact.PersonUnitForCrime))),
		),
	)
}

// trueUnit: 刑法30; what was set up for crime is none.
func trueUnit[T any](a algebra[T]) T {
	return a.all(a.one(fact.PersonCapacity, "company"), a.no(fact.PersonUnitForCrime))
}

// secondToolsPerson: 285.4 is of 刑法修正案（九）. Before it 2011-19:8 以单位名义或者单位形式…追究直接负责
// 的主管人员和其他直接责任人员的刑事责任, and the unit did not answer.
func secondToolsPerson[T any](a algebra[T]) T {
	return a.any(naturalPerson(a), a.all(trueUnit(a), a.from(fact.ConductEnd, unitTools)))
}

// secondToolsSupply: 提供…程序、工具. At first the numbers of supplies were enough; that a
// program is technical help, or help not named, and reached the other is what the
// kinds of help and their delivery say of the same thing.
func secondToolsSupply[T any](a algebra[T]) T {
	return a.all(
		a.one(fact.HelpKinds, "access", "transmission", "caching", "hosting", "storage", "search_link", "domain",
			"development", "maintenance", "equipment", "number_spoofing", "code_platform", "training", "other"),
		a.yes(fact.HelpDelivered),
		a.any(a.atLeast(of(fact.IntrusionFinancial), 1), a.atLeast(of(fact.IntrusionOther), 1)),
	)
}

// secondToolsRoute: 提供专门用于侵入、非法控制计算机信息系统的程序、工具 (2011-19:2), or 明知他人实施侵入、非法控制
// 计算机信息系统的违法犯罪行为而为其提供: an unlawful act is enough (违法犯罪), but must have taken
// place. The knowledge must be of the intrusion; to know of some crime leaves it
// open, as does evidence against the person's own word.
//
// At first nothing counted where the helped crime was not named as one against
// computer systems; a fraud may be done by intrusion, so contested, as in the rule.
// An agreement with the intruder beside an account that says less was contested here
// and nothing in the rule, which holds it for contested of every accomplice: the
// rule was changed. That the knowledge came before the end was forgotten.
func secondToolsRoute[T any](a algebra[T]) T {
	return a.any(
		a.yes(fact.ToolDedicated),
		a.all(
			a.one(fact.HelpedStatus, "convicted", "confirmed", "unverifiable", "unlawful_only"),
			a.atLeast(of(fact.ConductEnd).less(1, fact.KnowledgeSince), 0),
			a.any(
				a.all(a.one(fact.KnowledgeLevel, "specific_crime"), a.one(fact.HelpedCrimes, "computer_crime")),
				a.disputed(a.one(fact.KnowledgeLevel, "specific_crime", "some_crime")),
				a.disputed(a.one(fact.KnowledgeActual, "told", "saw_content", "chat_records", "tell_tale_request", "discovered_and_continued")),
				a.disputed(a.one(fact.DepthAgreement, "prior_agreement")),
			),
		),
	)
}

// secondToolsFigures: 2011-19:3.1 (1)(3) 五人次, (2)(4) 二十人次, (5) 违法所得五千元以上或者造成经济损失一万元
// 以上, times over (3.2(1) 五倍). Nothing is added in proportion. Before the
// interpretation 情节严重 had no figures: contested.
func secondToolsFigures[T any](a algebra[T], times int64) T {
	return a.unless(a.any(
		a.atLeast(of(fact.IntrusionFinancial), 5*times),
		a.atLeast(of(fact.IntrusionOther), 20*times),
		a.atLeast(of(fact.AmountsGains), 5000*fact.OneYuan*times),
		a.atLeast(of(fact.IntrusionLoss), fact.Wan*times),
	), a.from(rule.AsOf, dayTools))
}
