package liability

import (
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// Of the second encoding of assisting: 情节严重.
//
// Settled for all of it: the figures of accounts, cards and funds count for the kind of
// help they measure, as they are asked of nobody else; here the figure alone sufficed at
// first.

// secondSeriousness: 2019-15:12.1, any one. Before the interpretation 情节严重 had no
// figures: the same circumstances were open to argument. 2019-15:16 adds up untreated
// acts; the figures are given so.
//
// （一）为三个以上对象提供帮助 was contested at first where three were helped and fewer verified
// to have committed a crime. Settled by the article itself: 为其犯罪提供帮助, and 12.2, which
// for clients whose crime cannot be verified lets 第二项至第四项 speak and not this one: not met.
func secondSeriousness[T any](a algebra[T]) T {
	return a.unless(a.any(
		a.atLeast(of(fact.HelpedConfirmedCount), 3),                           // （一）
		a.atLeast(of(fact.AmountsSettlement), 20*fact.Wan),                    // （二）
		a.disputed(secondHandover(a)),                                         // （二）
		a.all(fundingHelp(a), a.atLeast(of(fact.AmountsFunding), 5*fact.Wan)), // （三）
		a.atLeast(of(fact.AmountsGains), 1*fact.Wan),                          // （四）
		a.yes(fact.PriorPenalty),                                              // （五）
		a.one(fact.ConsequenceLevel, "serious", "especially_serious"),         // （六）
		secondOther(a), // （七）
	), a.from(rule.AsOf, day2019))
}

// fundingHelp: 以投放广告等方式提供资金 is help by advertising or of an unnamed kind.
func fundingHelp[T any](a algebra[T]) T { return a.one(fact.HelpKinds, "promotion", "other") }

// secondHandover: whether what came into an account that was handed over is 支付结算金额.
// Left out at first; the article does not say what settlement is, and of accounts it is
// open: before the minutes of 2022 courts counted the proved inflow; since then more is
// asked for than the card (transfers, withdrawals, face checks), and the amount handled
// is then not the inflow itself: contested, both.
func secondHandover[T any](a algebra[T]) T {
	return a.all(
		a.any(
			a.before(rule.AsOf, day2022),
			a.one(fact.DepthActs, "transferred_funds", "withdrew_cash", "face_checks"),
		),
		a.one(fact.HelpKinds, accountKinds()...),
		a.atLeast(of(fact.AccountsInflowProved), 20*fact.Wan),
	)
}

// secondOther: （七）, as opinion-2025-bangxin:6 fills it, and before that day
// opinion-2021-22:9 and the minutes.
//
// Each was contested on every day at first. Settled by opinion-2025-bangxin:6, the later
// document of the same rank on the same accounts and cards: it takes the place of the
// two from its day and was nothing before it. What it does not name, interfaces and
// certificates, stays with point 9 of 2021, whether or not it is thereby repealed:
// contested. Of internet accounts no text has a number; a decided case counts them as
// phone cards are counted.
func secondOther[T any](a algebra[T]) T {
	return a.any(
		a.all(a.from(rule.AsOf, day2025), secondPointSix(a)),
		a.all(a.from(rule.AsOf, day2021), a.before(rule.AsOf, day2025), secondPointNine(a)),
		a.disputed(a.all(a.from(rule.AsOf, day2020), a.before(rule.AsOf, day2025), secondMinutes(a))),
		a.disputed(a.all(a.from(rule.AsOf, day2025), secondDealt(a), interfaceHelp(a),
			a.atLeast(of(fact.AccountsInterfaces), 5))),
		a.disputed(a.all(a.one(fact.HelpKinds, "internet_accounts"), secondDealt(a),
			a.atLeast(of(fact.AccountsInternet), 20))),
	)
}

// secondDealt: 收购、出售、出租. 无偿出借 is not there.
func secondDealt[T any](a algebra[T]) T { return a.one(fact.AccountsHow, "bought", "sold", "rented") }

// secondLet: 出售、出租.
func secondLet[T any](a algebra[T]) T { return a.one(fact.AccountsHow, "sold", "rented") }

func interfaceHelp[T any](a algebra[T]) T {
	return a.one(fact.HelpKinds, "own_accounts", "others_accounts", "unit_accounts", "phone_cards",
		"internet_accounts", "payment_settlement")
}

// secondInflow: 账户流入资金三十万元以上. The minutes (rank 4) deduct what came lawfully, of which
// point 6 says nothing: contested where only the whole reaches the line. Of a turnover
// known only both ways at least half flowed in.
func secondInflow[T any](a algebra[T]) T {
	return a.unless(
		a.any(a.atLeast(of(fact.AccountsInflow), 30*fact.Wan), a.atLeast(of(fact.AccountsFlow), 60*fact.Wan)),
		a.any(
			a.atLeast(of(fact.AccountsInflow).less(1, fact.AccountsInflowLawful), 30*fact.Wan),
			a.atLeast(of(fact.AccountsFlow).less(2, fact.AccountsInflowLawful), 60*fact.Wan),
		),
	)
}

// secondPointSix: opinion-2025-bangxin:6.
//
// One's own phone cards were counted whenever they were supplied at first. They count
// since this opinion only, which is harsher there than that of 2021 (他人手机卡), and by
// the idea of interpretation-time-2001-5:3, which is of interpretations in terms, the
// earlier one governs earlier conduct: contested.
func secondPointSix[T any](a algebra[T]) T {
	return a.any(
		a.all( // (1) 出售、出租本人银行账户、支付账户三个以上
			a.one(fact.HelpKinds, "own_accounts"), secondLet(a),
			a.atLeast(of(fact.AccountsOwn), 3), secondInflow(a),
		),
		a.all( // (2) 收购、出售、出租非本人…或者单位…: one is enough
			a.one(fact.HelpKinds, "others_accounts", "unit_accounts"), secondDealt(a), secondInflow(a),
		),
		a.unless( // (3) 收购、出售、出租电话卡、物联网卡二十张以上
			a.all(a.one(fact.HelpKinds, "phone_cards"), secondDealt(a), a.atLeast(of(fact.CardsPhone), 20)),
			a.any(
				a.from(fact.ConductEnd, day2025),
				a.atLeast(of(fact.CardsPhone).less(1, fact.CardsPhoneOwn), 20),
			),
		),
	)
}

// secondPointNine: opinion-2021-22:9: five cards, accounts, interfaces or certificates,
// one's own or others', counted together; twenty phone cards of others.
func secondPointNine[T any](a algebra[T]) T {
	return a.all(secondDealt(a), a.any(
		a.all(a.one(fact.HelpKinds, accountKinds()...),
			a.atLeast(of(fact.AccountsOwn).plus(fact.AccountsOthers).plus(fact.AccountsInterfaces), 5)),
		a.all(interfaceHelp(a), a.atLeast(of(fact.AccountsInterfaces), 5)),
		a.all(a.one(fact.HelpKinds, "phone_cards"),
			a.atLeast(of(fact.CardsPhone).less(1, fact.CardsPhoneOwn), 20)),
	))
}

// secondMinutes: minutes-2022-duanka 四: 《2020年会议纪要》第五条规定，出租、出售的信用卡被用于实施电信网络诈骗，
// …该信用卡内流水金额超过三十万元的…。在适用时应把握单向流入…超过三十万元，且其中至少三千元经查证系涉诈骗资金…
// 应当予以扣除. 超过三十万元 does not include the number, 至少三千元 does.
//
// The rule had asked for what the minutes of 2022 add in the time of those of 2020, too,
// which ask for 流水金额 alone; it was changed.
func secondMinutes[T any](a algebra[T]) T {
	over := func(id fact.ID) T { return a.atLeast(of(id), 30*fact.Wan+fact.Fen) }
	return a.all(
		a.one(fact.HelpKinds, accountKinds()...), secondLet(a),
		a.one(fact.HelpedCrimes, "fraud"),
		a.any(
			a.all(a.before(rule.AsOf, day2022), a.any(over(fact.AccountsInflow), over(fact.AccountsFlow))),
			a.all(
				a.atLeast(of(fact.AccountsInflowProved), 3000*fact.OneYuan),
				a.any(
					a.atLeast(of(fact.AccountsInflow).less(1, fact.AccountsInflowLawful), 30*fact.Wan+fact.Fen),
					a.atLeast(of(fact.AccountsFlow).less(2, fact.AccountsInflowLawful), 2*(30*fact.Wan+fact.Fen)),
				),
			),
		),
	)
}
