package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of joint crime, continued: gambling (opinion-2010-40:1, 2;
// interpretation-2005-3:4), obscene matter (interpretation-2010-3:6-8, 12, 13;
// interpretation-2004-11:7) and computer crime (interpretation-2011-19:8, 9), whose texts
// draw lines for the helper's own figures.

// dealtWithMoney: 资金支付结算服务, or the acts in which it consists (forgotten at first).
func dealtWithMoney[T any](a algebra[T]) T {
	return a.any(a.one(fact.HelpKinds, "payment_settlement"), a.one(fact.DepthActs, "transferred_funds", "withdrew_cash", "face_checks"))
}

// gamblingServices2: 2010-40:2.1(1) 互联网接入、服务器托管、网络存储空间、通讯传输通道、投放广告、发展会员、软件开发、技术
// 支持等服务. Equipment, number changing and code platforms were 技术支持 at first; that is open,
// and they are help of which the list says nothing.
func gamblingServices2[T any](a algebra[T]) T {
	return a.one(fact.HelpKinds, "access", "transmission", "caching", "hosting", "storage", "search_link", "domain", "development", "maintenance", "promotion")
}

func secondAccompliceGambling[T any]() secondTrack[T] {
	rules := crimeRules[T]{
		crime: "gambling", short: nothing[T], person: onlyNatural[T],
		presumed: secondGamblingKnown[T],
		special: func(a algebra[T]) T {
			return a.all(a.from(rule.AsOf, dayGambling), sinceAssisting(a, undividedFrom(a, "gambling", secondGamblingFigures(a, 1))))
		},
		// Training those who commit it is help besides, whatever else was supplied; the
		// rule had passed over the act, and was changed.
		oneSided: func(a algebra[T]) T {
			return a.any(a.before(rule.AsOf, dayGambling), a.one(fact.DepthActs, "trained_users"),
				a.one(fact.HelpKinds, append(fundAccounts(), "phone_cards", "internet_accounts", "equipment", "number_spoofing",
					"code_platform", "training", "other")...))
		},
	}
	// As of a day before the opinion this was contested at first; before it nobody
	// measured a helper's part by his own fees.
	serious := func(a algebra[T]) T {
		return a.all(a.from(rule.AsOf, dayGambling), undividedFrom(a, "gambling", secondGamblingSerious(a)))
	}
	since := func(a algebra[T]) T { return a.from(fact.ConductEnd, dayAmendment11) }
	return secondTrack[T]{
		elements: rules.elements(),
		tiers: []offenceElement[T]{
			{"amended", since},
			{"serious_before", serious},
			{"serious", func(a algebra[T]) T { return a.all(since(a), serious(a)) }},
		},
	}
}

// secondGamblingKnown: 2010-40:2.3 实施本条第一款规定的行为 (forgotten at first): (1) 收到行政主管机关书面等方式的告知后，
// 仍然实施; (2) 收取服务费明显异常; (3) 在执法人员调查时…规避调查…通风报信. The facts for (2) and (3) are wider than
// the text (price or manner; concealment at any time): contested. (2) was met at first
// and in the rule, which said beside it that an odd manner of dealing is outside; the
// rule was changed.
func secondGamblingKnown[T any](a algebra[T]) T {
	return a.all(
		a.from(rule.AsOf, dayGambling),
		a.any(gamblingServices2(a), dealtWithMoney(a)),
		a.any(
			a.one(fact.NoticeRegulator, "continued"),
			a.disputed(a.any(a.yes(fact.PriceAbnormal), a.yes(fact.ConcealmentOwn), a.yes(fact.EvasionAssisted))),
		),
	)
}

// secondGamblingFigures: 2010-40:2.1, times over (2.2): (1) fees of 20,000; (2) fees of 10,000
// or stakes of 200,000; (3) ten sites or a hundred advertisements.
func secondGamblingFigures[T any](a algebra[T], times int64) T {
	return a.any(
		a.all(gamblingServices2(a), a.atLeast(of(fact.FeesService), 2*fact.Wan*times)),
		a.all(dealtWithMoney(a), a.any(
			a.atLeast(of(fact.FeesSettlement), fact.Wan*times),
			a.atLeast(of(fact.AmountsSettlement), 20*fact.Wan*times))),
		a.all(a.one(fact.HelpKinds, "promotion"), a.any(
			a.atLeast(of(fact.SitesGambling), 10*times),
			a.atLeast(of(fact.AdsCount), 100*times))),
	)
}

// secondGamblingSerious: 2.2 five times; 1.2(5) 参与赌博网站利润分成，违法所得数额在3万元以上; who took part answers for the
// stakes (1.2(2) 30万元) or the takings (1.2(1) 3万元): which of them the amount of the crime
// is, is open below 300,000.
func secondGamblingSerious[T any](a algebra[T]) T {
	tookPart := a.any(a.one(fact.DepthAgreement, "prior_agreement"), a.one(fact.DepthActs, "operated", "designed_scheme", "profit_share"))
	return a.any(
		secondGamblingFigures(a, 5),
		a.all(a.one(fact.DepthActs, "profit_share"), a.atLeast(of(fact.AmountsGains), 3*fact.Wan)),
		a.all(tookPart, a.any(
			a.atLeast(of(fact.HelpedAmount), 30*fact.Wan),
			a.disputed(a.atLeast(of(fact.HelpedAmount), 3*fact.Wan)))),
	)
}

// obsceneHosting: 2010-3:6.1 互联网接入、服务器托管、网络存储空间、通讯传输通道. Other technical kinds were 等 at first,
// contested; they are unlike the four and left to the general rule.
func obsceneHosting[T any](a algebra[T]) T {
	return a.one(fact.HelpKinds, "access", "transmission", "caching", "hosting", "storage")
}

// gaveFunds: 7.1 通过投放广告等方式…提供资金, by advertisements or in another way; what a host
// or a seller of cards paid for is none (any sum counted at first).
func gaveFunds[T any](a algebra[T], least int64) T {
	return a.all(a.one(fact.HelpKinds, "promotion", "other"), a.atLeast(of(fact.AmountsFunding), least))
}

func secondAccompliceObscenity[T any]() secondTrack[T] {
	since := func(a algebra[T], times int64) T {
		return a.all(a.from(rule.AsOf, dayObscene2010), undividedFrom(a, "obscenity",
			a.any(secondObscenityProviders(a, times), secondObscenityFunders(a, times))))
	}
	rules := crimeRules[T]{
		crime: "obscenity", presumed: secondObscenityKnown[T],
		// Article 6 punishes the provider's own dissemination and asks for 淫秽网站 (12.2),
		// not for a crime; the rule had asked for one, and was changed. Article 7 is of
		// 共同犯罪 (contested as well at first).
		short: func(a algebra[T]) T {
			return a.all(a.from(rule.AsOf, dayObscene2010), secondObscenityProviders(a, 1))
		},
		special: func(a algebra[T]) T { return sinceAssisting(a, since(a, 1)) },
		// As of a day before, 2004-11:7 alone. Training as for gambling.
		oneSided: func(a algebra[T]) T {
			return a.any(a.before(rule.AsOf, dayObscene2010), a.one(fact.DepthActs, "trained_users"),
				a.one(fact.HelpKinds, append(fundAccounts(), "search_link", "domain", "development", "maintenance", "phone_cards",
					"internet_accounts", "equipment", "number_spoofing", "code_platform", "training", "other")...))
		},
		person: personOrUnit[T], // 366; 2010-3:10
	}
	return secondTrack[T]{
		elements: rules.elements(),
		tiers: []offenceElement[T]{
			{"serious", func(a algebra[T]) T { return since(a, 5) }},
			{"greatest", func(a algebra[T]) T { return since(a, 25) }},
		},
	}
}

// secondObscenityKnown: 2010-3:8 实施第四条至第七条规定的行为 (forgotten at first): (1) 行政主管机关书面告知后仍然实施: an
// order in writing is one, one by word of mouth is not, and where no form is shown it
// is contested (contested throughout at first); (2) 接到举报后不履行法定管理职责; (3) 为淫秽网站提供…服务，收取服务费
// 明显高于市场价格: the fact is wider (contested), and who advertises charges the site nothing.
func secondObscenityKnown[T any](a algebra[T]) T {
	services := a.any(obsceneHosting(a), a.one(fact.HelpKinds, "payment_settlement"))
	continued := a.one(fact.NoticeRegulator, "continued")
	return a.all(
		a.from(rule.AsOf, dayObscene2010),
		a.any(services, a.one(fact.HelpKinds, "promotion"), gaveFunds(a, fact.Fen)),
		a.any(
			a.all(continued, a.one(fact.OrderReceived, "written")),
			a.disputed(a.all(continued, a.noneOf(fact.OrderReceived, "oral"))),
			a.all(a.one(fact.NoticeReport, "ignored"), a.yes(fact.NoticeReportDuty)),
			a.disputed(a.all(services, a.yes(fact.PriceAbnormal))),
		),
	)
}

// graveOnce: 造成严重后果 (6.1(4), 7.1(6)) makes the offence and is not multiplied.
func graveOnce[T any](a algebra[T], times int64) T {
	if times > 1 {
		return a.fixed(law.NotMet)
	}
	return a.one(fact.ConsequenceLevel, "serious", "especially_serious")
}

// secondObscenityProviders: 2010-3:6.1, times over (6.2): 并收取服务费, five sites; fees of
// 20,000, contested where fees of other services are in one total with them (forgotten
// at first); 代收费 fees of 50,000.
func secondObscenityProviders[T any](a algebra[T], times int64) T {
	settled := a.one(fact.HelpKinds, "payment_settlement")
	return a.any(
		a.all(
			a.any(obsceneHosting(a), settled),
			a.any(a.atLeast(of(fact.FeesService), fact.Fen), a.atLeast(of(fact.FeesCollection), fact.Fen)),
			a.any(a.atLeast(of(fact.SitesObscene), 5*times), graveOnce(a, times)),
		),
		a.unless(a.all(obsceneHosting(a), a.atLeast(of(fact.FeesService), 2*fact.Wan*times)),
			a.noneOf(fact.HelpKinds, "search_link", "domain", "development", "maintenance", "promotion", "equipment",
				"number_spoofing", "code_platform", "training", "other")),
		a.all(settled, a.atLeast(of(fact.FeesCollection), 5*fact.Wan*times)),
	)
}

// secondObscenityFunders: 2010-3:7.1, times over (7.2): advertising or funds (ten sites, a grave
// result), twenty advertisements, settlement (ten sites, fees of 20,000, a grave
// result), funds of 50,000.
func secondObscenityFunders[T any](a algebra[T], times int64) T {
	many := a.any(a.atLeast(of(fact.SitesObscene), 10*times), graveOnce(a, times))
	ads := a.one(fact.HelpKinds, "promotion")
	return a.any(
		a.all(a.any(ads, gaveFunds(a, fact.Fen)), many),
		a.all(ads, a.atLeast(of(fact.AdsCount), 20*times)),
		gaveFunds(a, 5*fact.Wan*times),
		a.all(a.one(fact.HelpKinds, "payment_settlement"), a.any(many, a.atLeast(of(fact.FeesSettlement), 2*fact.Wan*times))),
	)
}

func secondAccompliceComputer[T any]() secondTrack[T] {
	since := func(a algebra[T], times int64) T {
		return a.all(a.from(rule.AsOf, dayTools), undividedFrom(a, "computer_crime", secondComputerFigures(a, times)))
	}
	rules := crimeRules[T]{
		crime: "computer_crime", presumed: nothing[T],
		// 明知他人实施…规定的行为: the text says 行为, and the lines are the helper's own. The rule
		// had asked for a crime, and was changed.
		short: func(a algebra[T]) T {
			return a.all(a.from(rule.AsOf, dayTools), secondComputerFigures(a, 1))
		},
		special: func(a algebra[T]) T { return sinceAssisting(a, since(a, 1)) },
		// The list ends in 等帮助 and leaves no kind of help outside.
		oneSided: func(a algebra[T]) T { return a.before(rule.AsOf, dayTools) },
		person:   secondToolsPerson[T], // 285.4, 286.4 since 2015; 2011-19:8
	}
	return secondTrack[T]{
		elements: rules.elements(),
		tiers: []offenceElement[T]{
			// Which of 285 and 286 the helped crime is, no fact tells.
			{"damage", func(a algebra[T]) T { return a.fixed(law.Contested) }},
			{"serious", func(a algebra[T]) T { return since(a, 5) }},
			{"damage_serious", func(a algebra[T]) T { return a.disputed(since(a, 5)) }},
		},
	}
}

// secondComputerFigures: 2011-19:9.1, times over (9.2). (2) 互联网接入、…技术培训、技术支持等帮助，违法所得五千元以上: help of any
// kind (accounts and cards were contested at first); (3) 通过委托推广软件、投放广告等方式向其提供资金五千元以上.
// (1) 用于破坏…的程序、工具…十人次以上 was left out at first, as the facts count other tools;
// tools made for crime and supplied so often may be such: contested.
func secondComputerFigures[T any](a algebra[T], times int64) T {
	return a.any(
		a.atLeast(of(fact.AmountsGains), 5000*fact.OneYuan*times),
		gaveFunds(a, 5000*fact.OneYuan*times),
		a.disputed(a.all(a.yes(fact.ToolDedicated), a.any(
			a.atLeast(of(fact.HelpedCount), 10*times),
			a.atLeast(of(fact.IntrusionFinancial), 10*times),
			a.atLeast(of(fact.IntrusionOther), 10*times)))),
	)
}
