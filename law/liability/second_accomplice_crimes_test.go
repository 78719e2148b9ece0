package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of joint crime, continued: gambling, obscene matter and
// computer crime, whose rules draw lines for the helper's own figures.

func secondAccompliceGambling[T any]() secondTrack[T] {
	serious := func(a algebra[T]) T {
		return a.all(a.from(rule.AsOf, dayGambling), undividedFrom(a, "gambling", secondGamblingSerious(a)))
	}
	return secondTrack[T]{
		elements: crimeRules[T]{
			crime:    "gambling",
			presumed: secondGamblingKnown[T],
			special: func(a algebra[T]) T {
				return a.all(a.from(rule.AsOf, dayGambling), undividedFrom(a, "gambling", secondGamblingFigures(a, 1)))
			},
			// 2005-3:4 has no line for 计算机网络、通讯、费用结算等直接帮助; the opinion drew one
			// for what it lists.
			oneSided: func(a algebra[T]) T {
				return a.any(a.before(rule.AsOf, dayGambling), a.one(fact.HelpKinds, "own_accounts", "others_accounts", "unit_accounts",
					"phone_cards", "internet_accounts", "equipment", "number_spoofing", "code_platform", "training", "other"))
			},
			person: onlyNatural[T],
		}.elements(),
		// The ranges are a ladder: the lower of two that hold is not taken away by the
		// higher. So that of before 2021 is not barred since; at first it was here.
		tiers: []offenceElement[T]{
			{"amended", func(a algebra[T]) T { return a.from(fact.ConductEnd, dayGambling303) }},
			{"serious_before", serious},
			{"serious", func(a algebra[T]) T { return a.all(a.from(fact.ConductEnd, dayGambling303), serious(a)) }},
		},
	}
}

// gamblingListed: 互联网接入、服务器托管、网络存储空间、通讯传输通道、投放广告、发展会员、软件开发、
// 技术支持等服务. Equipment, training and number changing, which were here at first, are
// left to the general rule, as in the rule.
func gamblingListed() []string {
	return []string{"access", "transmission", "caching", "hosting", "storage", "search_link", "domain", "development", "maintenance", "promotion"}
}

// movesMoney: settlement as a service, or transferring, withdrawing and face checks
// (minutes part 4; forgotten at first).
func movesMoney[T any](a algebra[T]) T {
	return a.any(a.one(fact.HelpKinds, "payment_settlement"),
		a.one(fact.DepthActs, "transferred_funds", "withdrew_cash", "face_checks"))
}

// secondGamblingKnown: 2010-40:2.3 (1)-(3), of one who did what 2.1 lists
// (实施本条第一款规定的行为: forgotten at first for items (1) and (3)). Item (3) speaks of an
// inquiry by officers, of which the facts on concealment do not.
func secondGamblingKnown[T any](a algebra[T]) T {
	return a.all(
		a.from(rule.AsOf, dayGambling),
		a.any(a.one(fact.HelpKinds, gamblingListed()...), movesMoney(a)),
		a.any(
			a.one(fact.NoticeRegulator, "continued"),
			a.yes(fact.PriceAbnormal),
			a.disputed(a.any(a.yes(fact.ConcealmentOwn), a.yes(fact.EvasionAssisted))),
		),
	)
}

// secondGamblingFigures: 2010-40:2.1, times over (2.2).
func secondGamblingFigures[T any](a algebra[T], times int64) T {
	return a.any(
		a.all(a.one(fact.HelpKinds, gamblingListed()...), a.atLeast(of(fact.FeesService), 2*fact.Wan*times)),
		a.all(movesMoney(a), a.any(
			a.atLeast(of(fact.FeesSettlement), 1*fact.Wan*times),
			a.atLeast(of(fact.AmountsSettlement), 20*fact.Wan*times))),
		a.all(a.one(fact.HelpKinds, "promotion"), a.any(
			a.atLeast(of(fact.SitesGambling), 10*times),
			a.atLeast(of(fact.AdsCount), 100*times))),
	)
}

// secondGamblingSerious: five times; a share of profits of 30,000 (1.2(5)); and for
// those who did what part 1 lists, takings of 30,000 or stakes of 300,000 (1.2(1), (2)).
// Which of the two the amount of the helped crime is, no fact tells: from 300,000 it is
// enough either way (contested here at first, and for everyone).
func secondGamblingSerious[T any](a algebra[T]) T {
	tookPart := a.any(a.one(fact.DepthAgreement, "prior_agreement"),
		a.one(fact.DepthActs, "operated", "designed_scheme", "profit_share"))
	return a.any(
		secondGamblingFigures(a, 5),
		a.all(a.one(fact.DepthActs, "profit_share"), a.atLeast(of(fact.AmountsGains), 3*fact.Wan)),
		a.all(tookPart, a.any(
			a.atLeast(of(fact.HelpedAmount), 30*fact.Wan),
			a.disputed(a.atLeast(of(fact.HelpedAmount), 3*fact.Wan)))),
	)
}

func secondAccompliceObscenity[T any]() secondTrack[T] {
	since := func(a algebra[T], times int64) T {
		return a.all(a.from(rule.AsOf, dayObscene2010), undividedFrom(a, "obscenity", secondObscenityFigures(a, times)))
	}
	return secondTrack[T]{
		elements: crimeRules[T]{
			crime:    "obscenity",
			presumed: secondObscenityKnown[T],
			special:  func(a algebra[T]) T { return since(a, 1) },
			// 2004-11:7 has no line.
			oneSided: func(a algebra[T]) T {
				return a.any(a.before(rule.AsOf, dayObscene2010), a.one(fact.HelpKinds, "search_link", "domain", "development",
					"maintenance", "own_accounts", "others_accounts", "unit_accounts", "phone_cards", "internet_accounts",
					"equipment", "number_spoofing", "code_platform", "training", "other"))
			},
			person: func(a algebra[T]) T { return a.any(naturalPerson(a), trueUnit(a)) },
		}.elements(),
		tiers: []offenceElement[T]{
			{"serious", func(a algebra[T]) T { return since(a, 5) }},
			{"greatest", func(a algebra[T]) T { return since(a, 25) }},
		},
	}
}

// obsceneListed: 互联网接入、服务器托管、网络存储空间、通讯传输通道. At first every technical kind
// was taken into the 等; the rule leaves those that are unlike the four to the general
// rule, which is kept.
func obsceneListed() []string {
	return []string{"access", "transmission", "caching", "hosting", "storage"}
}

// givesFunds: 通过投放广告等方式提供资金.
func givesFunds[T any](a algebra[T]) T {
	return a.any(a.one(fact.HelpKinds, "promotion"), a.all(a.one(fact.HelpKinds, "other"), a.atLeast(of(fact.AmountsFunding), fact.Fen)))
}

// fundsOf: 投放广告等方式 is a way of helping of its own. Money that a host, a developer
// or a seller of cards paid for something is no funding of this kind; both articles
// had taken any sum here at first, and so had the rule.
func fundsOf[T any](a algebra[T], line int64) T {
	return a.all(a.one(fact.HelpKinds, "promotion", "other"), a.atLeast(of(fact.AmountsFunding), line))
}

// secondObscenityKnown: 2010-3:8 (1)-(3), of one who did what articles 6 and 7 describe.
// Item (1) wants 书面告知: an order in writing is one, an order by word of mouth is not
// (contested here at first), and where no form is shown it is contested. Item (3) speaks of fees above the market, the fact of any price or manner
// that is abnormal: contested (met here at first); and of fees charged for services, so
// not of who placed advertisements, whom the rule had let in.
func secondObscenityKnown[T any](a algebra[T]) T {
	services := a.one(fact.HelpKinds, append(obsceneListed(), "payment_settlement")...)
	return a.all(
		a.from(rule.AsOf, dayObscene2010),
		a.any(services, givesFunds(a)),
		a.any(
			a.all(
				a.one(fact.NoticeRegulator, "continued"),
				a.noneOf(fact.OrderReceived, "oral"),
				a.unless(a.fixed(law.Met), a.one(fact.OrderReceived, "written")),
			),
			a.all(a.one(fact.NoticeReport, "ignored"), a.yes(fact.NoticeReportDuty)),
			a.disputed(a.all(a.yes(fact.PriceAbnormal), services)),
		),
	)
}

// secondObscenityFigures: 2010-3:6.1 (providers, for a fee) and 7.1, times over. A
// grave result counts for the offence alone. Fees of hosting that are one total with
// fees of other services are contested; the rule had left out equipment, number
// changing and code platforms there.
func secondObscenityFigures[T any](a algebra[T], times int64) T {
	hosting := a.one(fact.HelpKinds, obsceneListed()...)
	settlement := a.one(fact.HelpKinds, "payment_settlement")
	fee := a.any(a.atLeast(of(fact.FeesService), fact.Fen), a.atLeast(of(fact.FeesCollection), fact.Fen))
	grave := a.fixed(law.NotMet)
	if times == 1 {
		grave = a.one(fact.ConsequenceLevel, "serious", "especially_serious")
	}
	return a.any(
		a.all(a.any(hosting, settlement), fee, a.any(a.atLeast(of(fact.SitesObscene), 5*times), grave)),
		a.unless(
			a.all(hosting, a.atLeast(of(fact.FeesService), 2*fact.Wan*times)),
			a.noneOf(fact.HelpKinds, "search_link", "domain", "development", "maintenance", "promotion",
				"equipment", "number_spoofing", "code_platform", "training", "other"),
		),
		a.all(settlement, a.atLeast(of(fact.FeesCollection), 5*fact.Wan*times)),
		a.all(givesFunds(a), a.any(a.atLeast(of(fact.SitesObscene), 10*times), grave)),
		a.all(a.one(fact.HelpKinds, "promotion"), a.atLeast(of(fact.AdsCount), 20*times)),
		fundsOf(a, 5*fact.Wan*times),
		a.all(settlement, a.any(
			a.atLeast(of(fact.SitesObscene), 10*times),
			a.atLeast(of(fact.FeesSettlement), 2*fact.Wan*times),
			grave)),
	)
}

func secondAccompliceComputer[T any]() secondTrack[T] {
	since := func(a algebra[T], times int64) T {
		return a.all(a.from(rule.AsOf, dayTools), undividedFrom(a, "computer_crime", secondComputerFigures(a, times)))
	}
	return secondTrack[T]{
		elements: crimeRules[T]{
			crime:    "computer_crime",
			presumed: nothing[T],
			special:  func(a algebra[T]) T { return since(a, 1) },
			// The list of article 9 ends in 等帮助 and leaves no kind outside.
			oneSided: func(a algebra[T]) T { return a.before(rule.AsOf, dayTools) },
			// The unit clauses of 285 and 286 are of 2015; the rule had forgotten that.
			person: secondToolsPerson[T],
		}.elements(),
		tiers: []offenceElement[T]{
			// Which of 285 and 286 the helped crime is, no fact tells.
			{"damage", func(a algebra[T]) T { return a.fixed(law.Contested) }},
			{"serious", func(a algebra[T]) T { return since(a, 5) }},
			{"damage_serious", func(a algebra[T]) T { return a.disputed(since(a, 5)) }},
		},
	}
}

// secondComputerFigures: 2011-19:9.1, times over (9.2). The list of item (2) ends in
// 等帮助, so that gains count for help of any kind (at first they hung on its kind); item
// (3) is of funds by 委托推广软件、投放广告等方式. That a tool serves destruction (item (1)) is not a fact:
// tools made for crime, supplied so many times, are contested; left out at first.
func secondComputerFigures[T any](a algebra[T], times int64) T {
	return a.any(
		a.atLeast(of(fact.AmountsGains), 5000*fact.OneYuan*times),
		fundsOf(a, 5000*fact.OneYuan*times),
		a.disputed(a.all(a.yes(fact.ToolDedicated), a.any(
			a.atLeast(of(fact.HelpedCount), 10*times),
			a.atLeast(of(fact.IntrusionFinancial), 10*times),
			a.atLeast(of(fact.IntrusionOther), 10*times)))),
	)
}
