package liability

import (
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of 提供侵入、非法控制计算机信息系统程序、工具罪 (刑法第二百八十五条
// 第三款), written from the articles alone: criminal-law 17, 18, 30, 31, 285.3,
// 285.4; interpretation-2011-19:2, 3; interpretation-time-2001-5.

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
			{"person", secondToolsPerson[T]},
			{"time", func(a algebra[T]) T { return a.from(fact.ConductEnd, day2009) }},
			{"act", secondToolsAct[T]},
			{"seriousness", func(a algebra[T]) T { return secondToolsFigures(a, 1) }},
		},
		tiers: []offenceElement[T]{
			{"especially_serious", func(a algebra[T]) T { return secondToolsFigures(a, 5) }},
		},
	}
}

// naturalPerson: 刑法17.1, 18; within a unit those directly responsible (31).
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

func trueUnit[T any](a algebra[T]) T {
	return a.all(a.one(fact.PersonCapacity, "company"), a.no(fact.PersonUnitForCrime))
}

// secondToolsPerson: 285.4 lets a unit answer for conduct that ran on after it was
// added; before it only the responsible persons (2011-19:8).
func secondToolsPerson[T any](a algebra[T]) T {
	return a.any(naturalPerson(a), a.all(trueUnit(a), a.from(fact.ConductEnd, unitTools)))
}

// secondToolsAct: 提供专门用于侵入、非法控制计算机信息系统的程序、工具, of which nothing
// more need be known than what the tool is; or 明知他人实施侵入、非法控制计算机信息系统的
// 违法犯罪行为而为其提供程序、工具, where an unlawful act is enough (违法犯罪) but must have
// taken place.
func secondToolsAct[T any](a algebra[T]) T {
	technical := []string{
		"access", "transmission", "caching", "hosting", "storage", "search_link", "domain",
		"development", "maintenance", "equipment", "number_spoofing", "code_platform", "training",
	}
	return a.all(
		a.one(fact.HelpKinds, append(technical, "other")...),
		a.yes(fact.HelpDelivered),
		a.any(a.atLeast(of(fact.IntrusionFinancial), 1), a.atLeast(of(fact.IntrusionOther), 1)),
		a.any(
			a.yes(fact.ToolDedicated),
			a.all(a.noneOf(fact.HelpedStatus, "lawful", "none_occurred"), secondKnowsIntrusion(a)),
		),
	)
}

// secondKnowsIntrusion: the knowledge must be of the intrusion. Knowing of some
// crime, or what points to knowledge, leaves room for argument. At first nothing
// counted unless the helped crime was named as one against computer systems; but the
// paragraph asks for acts of intrusion (违法犯罪行为), whatever the charge: a fraud
// that takes credentials is named as fraud. So it is contested there, as in the rule.
func secondKnowsIntrusion[T any](a algebra[T]) T {
	return a.all(
		a.any(
			a.all(a.one(fact.KnowledgeLevel, "specific_crime"), a.one(fact.HelpedCrimes, "computer_crime")),
			a.disputed(a.one(fact.KnowledgeLevel, "specific_crime", "some_crime")),
			a.disputed(a.one(fact.KnowledgeActual, "told", "saw_content", "chat_records",
				"tell_tale_request", "discovered_and_continued")),
		),
		a.atLeast(of(fact.ConductEnd).less(1, fact.KnowledgeSince), 0),
	)
}

// secondToolsFigures: 2011-19:3.1, and five times them 3.2. Before the
// interpretation 情节严重 had no figures.
func secondToolsFigures[T any](a algebra[T], times int64) T {
	return a.unless(a.any(
		a.atLeast(of(fact.IntrusionFinancial), 5*times),
		a.atLeast(of(fact.IntrusionOther), 20*times),
		a.atLeast(of(fact.AmountsGains), 5000*fact.OneYuan*times),
		a.atLeast(of(fact.IntrusionLoss), 10000*fact.OneYuan*times),
	), a.from(rule.AsOf, dayTools))
}
