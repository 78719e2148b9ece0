package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of assisting (刑法第二百八十七条之二), written by somebody who had
// not read the rule, from the articles alone: criminal-law 12, 14, 17, 18, 23, 30, 31,
// 287-2; interpretation-2019-15:11-16; interpretation-time-2001-5; opinion-2021-22;
// minutes-2022-duanka; opinion-2025-bangxin. Beside each function stands where it and
// the rule parted at first, and what settled it.
//
// Settled for all of them: a document of rank 3 whose wording is reported, not held
// (opinion-2021-22:7, 8.2, 9; opinion-2025-bangxin:4), counts as its rank; here it was
// contested at first. An open last item (其他…情形) counts for what a document names
// under it, and for nothing else.

// The days on which the authorities begin. Opinions and minutes are those in
// force on the day of decision; so is the interpretation, which reaches back
// (interpretation-time-2001-5:2).
const (
	day2015 = "2015-11-01" // 刑法修正案（九）
	day2019 = "2019-11-01" // 法释〔2019〕15号
	day2021 = "2021-06-17" // 法发〔2021〕22号
	day2020 = "2020-12-31" // those of December 2020, which the minutes of 2022 quote; the day is not held
	day2022 = "2022-03-22" // “断卡”会议纪要
	day2025 = "2025-07-22" // 法发〔2025〕12号
)

// offenceElement is an element of the offence in the second encoding.
type offenceElement[T any] struct {
	id string
	of func(algebra[T]) T
}

func secondAssisting[T any]() []offenceElement[T] {
	return []offenceElement[T]{
		{"person", secondPerson[T]},
		{"time", secondTime[T]},
		{"help", secondHelp[T]},
		{"helped_crime", secondHelpedCrime[T]},
		{"knowledge", secondKnowledge[T]},
		{"seriousness", secondSeriousness[T]},
	}
}

// secondPerson: 刑法17.1 已满十六周岁的人犯罪，应当负刑事责任 (none of these offences is among
// those of 17.2); 18; 30, 31 对单位判处罚金，并对其直接负责的主管人员和其他直接责任人员判处刑罚, as
// 286-1.2, 287-1.2, 287-2.2 and 2019-15:14 repeat. A unit set up for crime, or mainly
// doing it, is none: those in it answer as anybody does.
//
// An employee or manager who is not directly responsible was not met at first (31 names
// nobody else), and contested in a unit that is none. The first was settled by what the
// answer is: the person's own word on a finding of law that 31 leaves to the court; the
// second by 31 itself, whose limit falls with the unit: whether the deed is his is asked
// by the other elements.
func secondPerson[T any](a algebra[T]) T {
	grown := a.all(a.atLeast(of(fact.PersonAge), 16), a.yes(fact.PersonMind))
	return a.any(
		a.all(a.one(fact.PersonCapacity, "individual"), grown),
		a.all(
			a.unless(a.one(fact.PersonCapacity, "employee", "manager"),
				a.any(a.yes(fact.PersonResponsible), a.yes(fact.PersonUnitForCrime))),
			grown,
		),
		a.all(a.one(fact.PersonCapacity, "company"), a.no(fact.PersonUnitForCrime)),
	)
}

// secondTime: 刑法12.1 如果当时的法律不认为是犯罪的，适用当时的法律. The three articles (286-1, 287-1,
// 287-2) are in force since 2015-11-01 and not amended since.
//
// Conduct that straddles the day was contested at first, as the figures do not say what
// of them lies after it. Settled by 12: what was done after the day is judged by the
// article, and the figures are those of what is judged, as with knowledge gained late.
func secondTime[T any](a algebra[T]) T { return a.from(fact.ConductEnd, day2015) }

func accountKinds() []string { return []string{"own_accounts", "others_accounts", "unit_accounts"} }

// otherKinds are the kinds of help, bank and payment accounts apart, that are of
// the sort the article names.
func otherKinds() []string { return append(beyondCards(), "phone_cards", "internet_accounts") }

// beyondCards are those of them that are not the supply of cards or accounts.
func beyondCards() []string {
	return []string{
		"access", "transmission", "caching", "hosting", "storage", "search_link", "domain",
		"development", "maintenance", "promotion", "payment_settlement", "equipment", "number_spoofing",
		"code_platform", "training",
	}
}

// secondHelp: 提供互联网接入、服务器托管、网络存储、通讯传输等技术支持，或者提供广告推广、支付结算等帮助. The list is
// open: the kinds named and those like them are met by the article itself, accounts and
// cards among them (opinion-2025-bangxin:6 builds on it; opinion-2021-22:7 says so).
// Whether “other” help is like them is not shown: contested. 提供: what was not delivered
// was not provided.
func secondHelp[T any](a algebra[T]) T {
	return a.all(
		a.any(
			a.one(fact.HelpKinds, append(accountKinds(), otherKinds()...)...),
			a.disputed(a.one(fact.HelpKinds, "other")),
		),
		a.yes(fact.HelpDelivered),
	)
}

// secondHelpedCrime: 他人…实施犯罪. A crime without a conviction is a crime: the article
// asks for 犯罪, not for a judgment, and 2019-15:13 says so of who is at large, untried,
// or lawfully not pursued. What is unlawful only, lawful, or did not take place is none
// (2019-15:7 widens 违法犯罪, which are words of 287-1).
//
// One under age was contested in decisions before 2019-15:13 at first, as 犯罪 taken by
// itself wants an age. Settled by how the same word of 312 was read when 287-2 came into
// force (法释〔2015〕11号, cited by number; interpretation-2025-13:10 says the same): that the
// offender is not pursued for want of it does not matter.
func secondHelpedCrime[T any](a algebra[T]) T {
	verified := a.one(fact.HelpedStatus, "convicted", "confirmed")
	return a.any(a.all(verified, secondFunds(a)), secondFivefold(a))
}

// secondFunds is opinion-2025-bangxin:4: 仍须查明其中有被帮助对象的犯罪资金，且该犯罪
// 达到其自身的入罪标准. Two demands: some of the inflow is money of the helped crime,
// however little; and that crime, not the part of it in this account, reaches its
// threshold (fraud: 3,000 yuan, opinion-2016-32:2(1)). A conviction settles the
// second; so does proved inflow of the amount, and for a fraud that yielded
// nothing the number of messages or calls (interpretation-2011-7:5). Of another
// crime the status of verified says it. Where there was help of another kind, too,
// the case does not hang on the account: point 4 speaks of flows through accounts.
//
// Point 4 had no part in this element at first: as it is reported, it made the inflow of
// point 6 contested and no more. Settled by its words, which are about 帮助的是他人的犯罪, and
// by its rank.
func secondFunds[T any](a algebra[T]) T {
	return a.any(
		a.before(rule.AsOf, day2025),
		a.noneOf(fact.HelpKinds, accountKinds()...),
		a.one(fact.HelpKinds, otherKinds()...),
		a.all(
			a.atLeast(of(fact.AccountsInflowProved), fact.Fen),
			a.any(
				a.one(fact.HelpedCrimes, "gambling", "obscenity", "theft", "personal_data", "computer_crime",
					"pyramid", "illegal_business", "money_laundering", "drugs", "other"),
				a.all(a.one(fact.HelpedCrimes, "fraud"), a.any(
					a.one(fact.HelpedStatus, "convicted"),
					a.atLeast(of(fact.HelpedAmount), 3000*fact.OneYuan),
					a.atLeast(of(fact.AccountsInflowProved), 3000*fact.OneYuan),
					a.atLeast(of(fact.HelpedMessages), 5000),
					a.atLeast(of(fact.HelpedCalls), 500),
				)),
			),
		),
	)
}

// secondFivefold: 2019-15:12.2 确因客观条件限制无法查证被帮助对象是否达到犯罪的程度，但相关数额总计达到前款第二项
// 至第四项规定标准五倍以上，或者造成特别严重后果的. Not where nobody looked. The items are not added
// up by proportion: where the interpretation wants that it says so (3(3), 4(4)).
//
// Before the interpretation it was contested at first: but 12.2 draws no line in the
// words of the article, it goes beyond them, and before it nothing did: not met. It was
// met for one client and for any kind of act, too; the official commentary (rank 4),
// which wants many clients and an act of the special part, makes that contested. So
// does point 4 of 2025 for accounts and cards: of rank 3, its wording not held, against
// an interpretation of rank 2 that says 应当.
func secondFivefold[T any](a algebra[T]) T {
	return a.unless(
		a.all(
			a.from(rule.AsOf, day2019),
			a.one(fact.HelpedStatus, "unverifiable"),
			a.one(fact.HelpedUnverifiableWhy, "objective"),
			a.any(
				a.atLeast(of(fact.AmountsSettlement), 5*20*fact.Wan),
				a.all(fundingHelp(a), a.atLeast(of(fact.AmountsFunding), 5*5*fact.Wan)),
				a.atLeast(of(fact.AmountsGains), 5*1*fact.Wan),
				a.one(fact.ConsequenceLevel, "especially_serious"),
			),
		),
		a.all(
			a.atLeast(of(fact.HelpedCount), 3),
			a.one(fact.HelpedCrimes, "fraud", "gambling", "obscenity", "theft", "personal_data",
				"computer_crime", "pyramid", "illegal_business", "money_laundering", "drugs"),
			a.any(
				a.before(rule.AsOf, day2025),
				a.noneOf(fact.HelpKinds, append(accountKinds(), "phone_cards")...),
				a.one(fact.HelpKinds, append(beyondCards(), "internet_accounts")...),
			),
		),
	)
}

// secondOffence is the offence: all elements.
func secondOffence[T any](a algebra[T]) T {
	var elements []T
	for _, e := range secondAssisting[T]() {
		elements = append(elements, e.of(a))
	}
	return a.all(elements...)
}

// secondFindings evaluates every element and the offence plainly.
func secondFindings(p plain) map[string]law.Finding {
	out := map[string]law.Finding{}
	for _, e := range secondAssisting[law.Finding]() {
		out[e.id] = e.of(p)
	}
	out["assisting"] = secondOffence[law.Finding](p)
	return out
}
