package liability

import (
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of concealing the proceeds of crime (刑法第三百一十二条),
// written from the articles alone: criminal-law 17, 18, 25, 30, 31, 312;
// interpretation-2025-13; interpretation-time-2001-5. Where it parted from the rule,
// the comment says how that was settled.

// The days on which the texts of the offence begin.
const (
	dayRange312     = "2006-06-29" // 刑法修正案（六）: the heavier range
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
			{"person", secondPerson[T]}, // 312.2 has the words of 287-2.2
			{"time", secondConcealingTime[T]},
		},
		tiers: []offenceElement[T]{{"serious", secondConcealingSerious[T]}},
	}
}

// secondConcealingAct: 312.1 (转移 … 或者以其他方法) with 1.2 of the interpretation.
//
// Who only supplied an account did what 1.2 names, 提供资金账户, and what assisting
// is, too: contested, and only for who knew (at first also for who should have
// known; but that is little more than the general knowledge that stays assisting,
// and spec 4.3 speaks of supplying it knowing). Who then ran it did more than
// supply; it need not have been handed over for that. First the same for who went
// on maintaining after learning of the crime: that is no act on the money, but
// knowledge that came later.
//
// 1.2 names 其他支付结算方式, too: forgotten at first, and asked by the rule without
// the service having been given; what was never given moved no money.
func secondConcealingAct[T any](a algebra[T]) T {
	account := a.one(fact.HelpKinds, accountKinds()...)
	return a.any(
		a.one(fact.DepthActs, "transferred_funds", "withdrew_cash", "converted_property",
			"face_checks", "unfroze_accounts"),
		a.all(account, a.one(fact.DepthActs, "operated")),
		a.disputed(a.all(a.yes(fact.HelpDelivered), a.any(
			a.all(account, a.one(fact.ProceedsKnown, "knew")),
			a.one(fact.HelpKinds, "payment_settlement"),
		))),
	)
}

// secondProceeds: article 10. The facts of the upstream crime must be verified; a
// conviction is not needed. Only what is proved to be proceeds counts: where none
// of it is, nothing was concealed.
func secondProceeds[T any](a algebra[T]) T {
	return a.all(
		a.one(fact.HelpedStatus, "convicted", "confirmed"),
		a.atLeast(of(fact.ProceedsAmount), fact.Fen),
	)
}

// secondProceedsKnown: article 2. That 明知 takes in 应当知道 says the
// interpretation, not the statute; before it, the earlier one, which is not held.
// At first only the day of decision was asked; but for earlier conduct the new
// text governs where it is milder (interpretation-time-2001-5:3), and this is not.
func secondProceedsKnown[T any](a algebra[T]) T {
	return a.any(
		a.one(fact.ProceedsKnown, "knew"),
		a.unless(a.one(fact.ProceedsKnown, "should_have_known"), a.all(
			a.from(rule.AsOf, day2025Proceeds),
			a.from(fact.ConductEnd, day2025Proceeds),
		)),
	)
}

// secondNoAgreement: article 7. With prior agreement it is the upstream crime, if
// the person knew which that was. The second half was missing at first: an
// agreement with those who committed 盗窃、抢劫、诈骗 … is one about that crime, and
// who knew of some crime only would be neither accomplice nor concealer.
func secondNoAgreement[T any](a algebra[T]) T {
	return a.any(
		a.noneOf(fact.DepthAgreement, "prior_agreement"),
		a.noneOf(fact.KnowledgeLevel, "specific_crime"),
	)
}

// secondConcealingTime: units since the second paragraph exists. It was part of the
// person at first, which is the same.
func secondConcealingTime[T any](a algebra[T]) T {
	return a.any(a.noneOf(fact.PersonCapacity, "company"), a.from(fact.ConductEnd, dayUnits312))
}

// secondConcealingSerious: article 5, the raised range, which 刑法修正案（六） added.
// 5.2: 500,000 and a circumstance of (1), (3) or a loss of 250,000; (2) and (5) no
// fact tells. 5.1: where the amounts of the upstream crime are comparatively high,
// tenfold. Which those are the text leaves open but for one; where the upstream
// crime may be such, the line of 5.2 is contested. At first pyramid selling and
// money laundering were taken for ordinary ones; the lines of their heavier ranges
// run to millions, so 等 may cover them.
//
// On a day before the interpretation the earlier one drew the line, which is not
// held: contested, whatever the amount. At first the new lines were asked there,
// too, so that a sum below them was not serious; but the earlier lines lay lower.
func secondConcealingSerious[T any](a algebra[T]) T {
	line := func(amount, loss int64) T {
		return a.all(
			a.atLeast(of(fact.ProceedsAmount), amount),
			a.any(
				a.yes(fact.ProceedsRepeated),
				a.yes(fact.ProceedsRefusedRecovery),
				a.atLeast(of(fact.ProceedsLoss), loss),
			),
		)
	}
	ordinary := a.one(fact.HelpedCrimes, "fraud", "gambling", "obscenity", "theft", "personal_data",
		"computer_crime", "drugs")
	article5 := a.any(
		a.unless(line(50*fact.Wan, 25*fact.Wan), ordinary),
		line(500*fact.Wan, 250*fact.Wan),
	)
	return a.all(
		a.from(fact.ConductEnd, dayRange312),
		a.any(
			a.all(a.from(rule.AsOf, day2025Proceeds), article5),
			a.disputed(a.before(rule.AsOf, day2025Proceeds)),
		),
	)
}
