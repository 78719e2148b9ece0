package liability

import (
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of refusing to perform the duties of network security
// (刑法第二百八十六条之一), written from the articles alone: criminal-law 12, 17,
// 18, 30, 31, 286-1; interpretation-2019-15:1-6, 14, 16.

func secondRefusing[T any]() secondTrack[T] {
	return secondTrack[T]{elements: []offenceElement[T]{
		{"order", secondOrder[T]},
		{"duty", func(a algebra[T]) T { return a.yes(fact.OrderLawful) }},
		{"clear", func(a algebra[T]) T { return a.yes(fact.OrderClear) }},
		{"able", func(a algebra[T]) T { return a.yes(fact.OrderAble) }},
		{"refused", func(a algebra[T]) T { return a.yes(fact.OrderRefused) }},
		{"provider", secondProvider[T]},
		{"person", secondPerson[T]}, // 286-1.2 has the words of 287-2.2
		{"time", secondTime[T]},     // the same amendment
		{"result", secondRefusingResult[T]},
	}}
}

// secondOrder: 经监管部门责令采取改正措施而拒不改正. The order is one in writing
// (2019-15:2.1: 以责令整改通知书或者其他文书形式). Its basis, its measure and term and
// the ability to comply are weighed by 2.2, and spec 4.4 wants all of them: they
// were one element with this at first and are four, as in the rule, to be compared
// one by one.
//
// The duty under law or administrative regulation has no fact of its own: an order
// that has its basis there orders what such a duty demands.
func secondOrder[T any](a algebra[T]) T { return a.one(fact.OrderReceived, "written") }

// secondProvider: 2019-15:1. (1) access, computing, storage, transmission; (2)
// applications, among them search, payment, site building, promotion; (3) public
// services, of which no fact tells. Whoever hands over cards or accounts or trains
// offers no network service.
//
// Maintenance, number spoofing and code platforms were taken to be within the 等 of
// (2) at first, and running devices to be none; the text names none of the four, so
// that each is contested, as help of another kind is.
func secondProvider[T any](a algebra[T]) T {
	return a.any(
		a.one(fact.HelpKinds, "access", "transmission", "domain", "hosting", "storage", "caching"), // (1)
		a.one(fact.HelpKinds, "search_link", "payment_settlement", "development", "promotion"),     // (2)
		a.disputed(a.one(fact.HelpKinds, "maintenance", "equipment", "number_spoofing", "code_platform", "other")),
	)
}

// secondRefusingResult: 286-1.1(1)-(4), each by its article of the interpretation.
// Before the interpretation the items had no figures: the same circumstances were
// open to argument.
func secondRefusingResult[T any](a algebra[T]) T {
	return a.unless(a.any(
		a.all(a.one(fact.OrderResults, "spread"), secondSpread(a)),
		a.all(a.one(fact.OrderResults, "leak"), secondLeak(a)),
		a.all(a.one(fact.OrderResults, "evidence_lost"), // 5(1)-(4)
			a.one(fact.OrderEvidence, "grave_case", "five_years", "repeated", "proceedings_harmed")),
		a.all(a.one(fact.OrderResults, "other"), // 6(1)-(6)
			a.one(fact.OrderOther, "no_logs_or_real_name", "repeated_refusal", "mainly_crime",
				"attacks", "grave_crimes", "public_services")),
	), a.from(rule.AsOf, day2019))
}

// times is a fact multiplied.
func times(coef int64, id fact.ID) sum { return sum{{Fact: id, Coef: coef}} }

// secondSpread: article 3.
func secondSpread[T any](a algebra[T]) T {
	return a.any(
		a.atLeast(of(fact.OrderVideos), 200),                                         // (1)
		a.atLeast(of(fact.OrderItems), 2000),                                         // (2)
		a.atLeast(append(times(10, fact.OrderVideos), of(fact.OrderItems)...), 2000), // (3): a video is ten items
		a.atLeast(of(fact.OrderAccounts), 2000),                                      // (4)
		a.atLeast(of(fact.OrderGroupMembers), 3000),                                  // (5)
		a.atLeast(of(fact.OrderFollowers), 30000),                                    // (5)
		a.atLeast(of(fact.OrderClicks), 50000),                                       // (6)
	)
}

// secondLeak: article 4. One item of (1) is ten of (2) and a hundred of (3).
func secondLeak[T any](a algebra[T]) T {
	proportion := append(append(times(100, fact.OrderLeakCore), times(10, fact.OrderLeakImportant)...), of(fact.OrderLeakOther)...)
	return a.any(
		a.atLeast(of(fact.OrderLeakCore), 500),                                    // (1)
		a.atLeast(of(fact.OrderLeakImportant), 5000),                              // (2)
		a.atLeast(of(fact.OrderLeakOther), 50000),                                 // (3)
		a.atLeast(proportion, 50000),                                              // (4)
		a.one(fact.OrderHarm, "death_or_injury", "major_loss", "public_disorder"), // (5)-(7)
	)
}
