package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of refusing to perform the duties of network security
// (刑法第二百八十六条之一), written by somebody who had not read the rule, from the articles
// alone: criminal-law 12, 16, 17, 18, 30, 31, 286-1; interpretation-2019-15:1-6, 14, 16.
// Beside each function stands where it and the rule parted at first, and what settled it.

func secondRefusing[T any]() secondTrack[T] {
	return secondTrack[T]{elements: []offenceElement[T]{
		{"order", secondOrder[T]},
		{"duty", secondDuty[T]},
		{"clear", secondClear[T]},
		{"able", secondAble[T]},
		{"refused", func(a algebra[T]) T { return a.yes(fact.OrderRefused) }},
		{"provider", secondProvider[T]},
		{"person", secondPerson[T]}, // 286-1.2 has the words of 287-2.2
		{"time", secondTime[T]},     // the same amendment
		{"result", secondRefusingResult[T]},
	}}
}

// secondOrder: 经监管部门责令采取改正措施. 2019-15:2.1 以责令整改通知书或者其他文书形式: an oral order is shut
// out by that. Before the interpretation the article said 责令 and nothing of a form:
// contested. The rule had asked for writing on every day, and was changed.
func secondOrder[T any](a algebra[T]) T {
	return a.any(
		a.one(fact.OrderReceived, "written"),
		a.disputed(a.all(a.one(fact.OrderReceived, "oral"), a.before(rule.AsOf, day2019))),
	)
}

// secondDuty: 不履行法律、行政法规规定的信息网络安全管理义务. It has no fact of its own: an order that has
// its basis there (2019-15:2.2) orders what such a duty demands.
func secondDuty[T any](a algebra[T]) T { return a.yes(fact.OrderLawful) }

// secondClear: 2019-15:2.2 应当综合考虑…改正措施及期限要求是否明确、合理…等因素进行判断: a factor to be weighed
// and no condition. Where it is wanting the text leaves the weighing to the court:
// contested. The rule had held it for not met, and was changed.
func secondClear[T any](a algebra[T]) T {
	return a.any(a.yes(fact.OrderClear), a.fixed(law.Contested))
}

// secondAble: a factor of 2019-15:2.2 as well, but 拒不 supposes it, and what cannot be
// resisted is no crime (刑法16): not met where it is wanting.
func secondAble[T any](a algebra[T]) T { return a.yes(fact.OrderAble) }

// secondProvider: 2019-15:1 （一）网络接入、域名注册解析等信息网络接入、计算、存储、传输服务; （二）…搜索引擎、…网络支付、
// …网站建设、…广告推广、…等信息网络应用服务; （三）公共服务, of which no fact tells. Accounts, cards and
// training are no such service. What the text does not name may fall under 等: contested.
//
// Running devices and changing numbers were not met at first, though they are done over
// the network as code platforms are: contested with them. Development was contested, as
// site building is named and other software is not; the answer does not part them, and
// whoever a regulator orders to correct a service built it as one: met. Promotion and
// payment were contested before the interpretation; it says what the word of the article
// means and narrows nothing: met on every day.
func secondProvider[T any](a algebra[T]) T {
	return a.any(
		a.one(fact.HelpKinds, "access", "transmission", "caching", "hosting", "storage", "domain"), // （一）
		a.one(fact.HelpKinds, "search_link", "payment_settlement", "development", "promotion"),     // （二）
		a.disputed(a.one(fact.HelpKinds, "maintenance", "equipment", "number_spoofing", "code_platform", "other")),
	)
}

// secondRefusingResult: 286-1.1(1)-(4), each by its article of the interpretation, 3 to 6.
// Before the interpretation the items had no figures: the same circumstances were open
// to argument.
//
// A figure at its line sufficed at first without the result it measures, which is asked
// first; and mass spread or “other” circumstances asserted and not reaching any line were
// contested by the open last items (3(7), 6(7)). No text fills those: not met.
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

// secondSpread: article 3. 按相应比例折算合计 is of (1) and (2) alone.
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
	together := append(append(times(100, fact.OrderLeakCore), times(10, fact.OrderLeakImportant)...), of(fact.OrderLeakOther)...)
	return a.any(
		a.atLeast(of(fact.OrderLeakCore), 500),                                    // (1)
		a.atLeast(of(fact.OrderLeakImportant), 5000),                              // (2)
		a.atLeast(of(fact.OrderLeakOther), 50000),                                 // (3)
		a.atLeast(together, 50000),                                                // (4)
		a.one(fact.OrderHarm, "death_or_injury", "major_loss", "public_disorder"), // (5)-(7)
	)
}
