package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of 侵犯公民个人信息罪 (刑法第二百五十三条之一), written from the articles
// alone: criminal-law 17, 18, 30, 31, 253-1; interpretation-2017-10:3, 5;
// interpretation-time-2001-5.

const dayData = "2017-06-01" // 法释〔2017〕10号

func secondPersonalData[T any]() secondTrack[T] {
	return secondTrack[T]{
		elements: []offenceElement[T]{
			{"person", func(a algebra[T]) T { return a.any(naturalPerson(a), trueUnit(a)) }},
			{"time", secondDataTime[T]},
			{"act", secondDataAct[T]},
			{"seriousness", secondDataSerious[T]},
		},
		tiers: []offenceElement[T]{
			{"especially_serious", secondDataEspecially[T]},
		},
	}
}

// secondDataTime: the article in its present form since 刑法修正案（九）. Its first
// form is not held, so conduct that ended before is contested. At first this was
// met for staff of telecom, bank and payment companies with data from their post,
// and barred for data from elsewhere: both too firm, since the first form also
// reached whoever stole or illegally obtained such data.
func secondDataTime[T any](a algebra[T]) T {
	return a.any(
		a.from(fact.ConductEnd, day2015),
		a.disputed(a.from(fact.ConductEnd, day2009)),
	)
}

// secondDataAct: 出售或者提供, or 非法获取, for which nothing need be passed on
// (253-1.3). Data that came from one's post or service and went nowhere may have
// been collected lawfully: contested. The rule asked for no delivery at all and was
// wrong in that; this encoding held all data that went nowhere for contested, which
// was too mild: that obtaining was unlawful is no less a fact of the count than that
// selling was.
//
// Gains from data count without a number of items: 5.1(7) is a ground of its own.
// At first only items did here.
//
// Which kinds of help can involve other people's data no text says. The rule's list
// is kept: it is wide, and no one is kept out who names 其他帮助 or the helped crime.
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

// weighed adds the items in the proportion of their lines, 50 : 500 : 5,000; a sum
// of 5,000 is the line (5.1(6)).
func weighed() sum {
	return sum{
		{Fact: fact.PersonalDataCore, Coef: 100},
		{Fact: fact.PersonalDataImportant, Coef: 10},
		{Fact: fact.PersonalDataOther, Coef: 1},
	}
}

// secondDataFigures: 5.1(3)-(8), times over. Items (3) to (5) are each the
// proportional sum of one kind, written out all the same. Item (8) halves (3) to (7),
// so also the proportional line and the gains, but only for what was sold or
// provided (出售或者提供给他人).
func secondDataFigures[T any](a algebra[T], times int64) T {
	lines := func(n, d int64) T {
		return a.any(
			a.atLeast(of(fact.PersonalDataCore), 50*n/d),
			a.atLeast(of(fact.PersonalDataImportant), 500*n/d),
			a.atLeast(of(fact.PersonalDataOther), 5000*n/d),
			a.atLeast(weighed(), 5000*n/d),
			a.atLeast(of(fact.PersonalDataGains), 5000*fact.OneYuan*n/d),
		)
	}
	return a.any(lines(times, 1), a.all(a.yes(fact.PersonalDataOnDuty), a.yes(fact.HelpDelivered), lines(times, 2)))
}

// secondDataSerious: 5.1. Items (1) and (2) speak of selling and providing; the
// rule did not ask that anything had been passed on, and one item kept was enough
// for it. Item (1) speaks of location data alone, of which the facts count the class
// only: contested. Item (9) needs earlier punishment for this very offence. At first
// it was left out, as the facts are of other conduct by the texts for which they
// were made; but they are put to the person as 同类行为, so that they can be of this:
// contested, as in the rule. Before the interpretation 情节严重 had no figures.
func secondDataSerious[T any](a algebra[T]) T {
	sold := a.yes(fact.HelpDelivered)
	return a.unless(a.any(
		a.disputed(a.all(a.atLeast(of(fact.PersonalDataCore), 1), a.one(fact.HelpedStatus, "convicted", "confirmed"), sold)), // (1)
		a.all(a.yes(fact.PersonalDataKnownUse), sold),                            // (2)
		a.disputed(a.any(a.yes(fact.PriorConviction), a.yes(fact.PriorPenalty))), // (9)
		secondDataFigures(a, 1),
	), a.from(rule.AsOf, dayData))
}

// secondDataEspecially: 5.2(3), ten times; (1), (2) are results, of which the fact
// knows only that of the helped crime: contested. The rule took only a result that is
// 特别严重; item (1) says 严重后果, and names deaths. The heavier range exists since
// 刑法修正案（九）; conduct that ended before it keeps the lighter law (刑法12).
func secondDataEspecially[T any](a algebra[T]) T {
	return a.all(
		a.from(fact.ConductEnd, day2015),
		a.unless(a.any(
			secondDataFigures(a, 10),
			a.disputed(a.one(fact.ConsequenceLevel, "serious", "especially_serious")),
		), a.from(rule.AsOf, dayData)),
	)
}
