package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of assisting (刑法第二百八十七条之二), written from the
// articles alone: criminal-law 17, 18, 30, 31, 287-2; interpretation-2019-15;
// opinion-2021-22; minutes-2022-duanka; opinion-2025-bangxin. Where the texts
// leave a choice, the comment says which was made and by which text.

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

// secondPerson: 刑法17.1 (sixteen), 18 (of sound mind), 287-2.2 (units: the unit,
// its directly responsible managers and other directly responsible staff). A unit
// set up for crime is no unit: those in it then answer as any person does.
func secondPerson[T any](a algebra[T]) T {
	answersForSelf := a.any(
		a.one(fact.PersonCapacity, "individual"),
		// Within a unit those directly responsible answer (31), and everybody where
		// the unit is none in law (30). Whether one is 直接责任人员 is a finding of
		// law on which his own word does not bind, and without a unit crime he
		// answers as an individual: contested, not excluded.
		a.unless(a.one(fact.PersonCapacity, "employee", "manager"), a.any(a.yes(fact.PersonResponsible), a.yes(fact.PersonUnitForCrime))),
	)
	return a.any(
		a.all(a.one(fact.PersonCapacity, "company"), a.no(fact.PersonUnitForCrime)),
		a.all(answersForSelf, a.atLeast(of(fact.PersonAge), 16), a.yes(fact.PersonMind)),
	)
}

// secondTime: no crime without law (刑法3, 12); conduct that straddles the day is
// judged for the part that runs on, so the last day decides.
func secondTime[T any](a algebra[T]) T { return a.from(fact.ConductEnd, day2015) }

func accountKinds() []string { return []string{"own_accounts", "others_accounts", "unit_accounts"} }

// secondHelp: 刑法287-2.1 names technical support and promotion, payment
// settlement 等帮助. Help of an unnamed kind is not shown to be of the sort the
// article names.
//
// Cards and accounts were first contested before opinion-2021-22:7. Wrongly: the
// opinion says what the statute's 等 covers (rank 1) and adds nothing to it, so
// that supplying an account was help before it, too.
func secondHelp[T any](a algebra[T]) T {
	return a.all(
		a.yes(fact.HelpDelivered),
		a.any(
			a.one(fact.HelpKinds, append(accountKinds(), otherKinds()...)...),
			a.disputed(a.one(fact.HelpKinds, "other")),
		),
	)
}

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

// secondHelpedCrime: 2019-15:12.2 and 13; opinion-2025-bangxin:4.
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

// secondFivefold: 12.2. The official commentary's cautions (help to many; conduct
// of a kind in the special part) are of rank 4: they cannot bar the route, only
// make it contested. In card and account cases point 4 of 2025 wants a crime that
// is confirmed; it is of rank 3 and its wording is not held, the interpretation is
// of rank 2 and says 应当: contested there, neither met nor barred.
func secondFivefold[T any](a algebra[T]) T {
	route := a.all(
		a.from(rule.AsOf, day2019),
		a.one(fact.HelpedStatus, "unverifiable"),
		a.one(fact.HelpedUnverifiableWhy, "objective"),
		a.any(
			a.atLeast(of(fact.AmountsSettlement), 5*20*fact.Wan),
			a.all(fundingHelp(a), a.atLeast(of(fact.AmountsFunding), 5*5*fact.Wan)),
			a.atLeast(of(fact.AmountsGains), 5*1*fact.Wan),
			a.one(fact.ConsequenceLevel, "especially_serious"),
		),
	)
	return a.unless(route, a.all(
		a.atLeast(of(fact.HelpedCount), 3),
		a.one(fact.HelpedCrimes, "fraud", "gambling", "obscenity", "theft", "personal_data",
			"computer_crime", "pyramid", "illegal_business", "money_laundering", "drugs"),
		a.any(
			a.before(rule.AsOf, day2025),
			a.noneOf(fact.HelpKinds, append(accountKinds(), "phone_cards")...),
			a.one(fact.HelpKinds, append(beyondCards(), "internet_accounts")...),
		),
	))
}

// secondKnowledge: 明知, by 2019-15:11, opinion-2021-22:8, opinion-2025-bangxin:5.
func secondKnowledge[T any](a algebra[T]) T {
	ownAccountDenies := a.noneOf(fact.KnowledgeLevel, "suspicion", "none")
	evidence := a.one(fact.KnowledgeActual, "told", "saw_content", "chat_records",
		"tell_tale_request", "discovered_and_continued")
	actual := a.any(
		a.one(fact.KnowledgeLevel, "some_crime", "specific_crime"),
		a.unless(evidence, ownAccountDenies),
	)
	noContrary := a.one(fact.KnowledgeCounter, "none")
	presumed := a.unless(secondPresumptions(a), noContrary)
	// 刑法287-2: 明知 … 为其 … 提供: the knowledge must exist while the help is given.
	// The day is the person's own account, as the level is: it defeats actual
	// knowledge and is not contrary evidence against a presumption, which speaks of
	// the time of the help.
	inTime := a.atLeast(of(fact.ConductEnd).less(1, fact.KnowledgeSince), 0)
	return a.any(a.all(actual, inTime), presumed, secondWeighing(a))
}

func secondPresumptions[T any](a algebra[T]) T {
	article11 := a.any(
		a.one(fact.NoticeRegulator, "continued"),                                 // (1)
		a.all(a.one(fact.NoticeReport, "ignored"), a.yes(fact.NoticeReportDuty)), // (2)
		a.yes(fact.PriceAbnormal),                                                // (3)
		a.yes(fact.ToolDedicated),                                                // (4)
		a.yes(fact.ConcealmentOwn),                                               // (5)
		a.yes(fact.EvasionAssisted),                                              // (6)
	)
	// Before the interpretation the same things were evidence, not a rule.
	eleven := a.unless(article11, a.from(rule.AsOf, day2019))
	othersPhoneCards := a.all(a.one(fact.HelpKinds, "phone_cards"),
		a.atLeast(of(fact.CardsPhone).less(1, fact.CardsPhoneOwn), 1))
	eight := a.all(
		a.from(rule.AsOf, day2021),
		a.any(
			a.all(a.one(fact.HelpKinds, "unit_accounts"), a.one(fact.AccountsHow, "bought", "sold", "rented")),
			a.all(
				a.one(fact.PersonInsider, "telecom", "bank", "payment"),
				a.any(a.one(fact.HelpKinds, "others_accounts"), othersPhoneCards),
				a.one(fact.AccountsHow, "sold", "rented"),
			),
		),
	)
	five := a.all(
		a.from(rule.AsOf, day2025),
		a.any(
			a.one(fact.ToolSpecial, "sim_box", "number_changer", "virtual_dialer", "voip_bridge",
				"bulk_accounts", "ip_switcher", "code_platform"),
			a.one(fact.NoticeRestriction, "continued"),
			a.yes(fact.ConcealmentScript),
		),
	)
	return a.any(eleven, eight, five)
}

// secondWeighing: opinion-2025-bangxin:5, first paragraph, opinion-2021-22:8, first
// paragraph, minutes part 1: the factors are weighed together. Two or more make
// knowledge contested.
func secondWeighing[T any](a algebra[T]) T {
	return a.disputed(a.several(2,
		a.one(fact.RulesBroken, "real_name", "icp_filing", "payment_licence", "merchant_onboarding",
			"account_real_name", "number_display", "sms_rules", "ad_review", "log_retention",
			"prohibited_business", "other"), // 相关行为是否违反法律禁止性规定
		a.one(fact.NoticeWarning, "continued"),     // minutes 1(2)
		a.one(fact.NoticeRestriction, "continued"), // minutes 1(3)
		a.one(fact.NoticeReport, "ignored"),
		a.yes(fact.ConcealmentScript),                                       // 逃避监管或者规避调查
		a.yes(fact.ServiceCrimeFunctions),                                   // 工具
		a.one(fact.PersonInsider, "telecom", "bank", "payment", "internet"), // 职业身份
		a.yes(fact.PriorPenalty),                                            // 既往经历
		a.yes(fact.PriorConviction),                                         // 既往经历
		a.one(fact.DepthRelationship, "repeated", "stable"),                 // 次数; 与被帮助对象的关系
		a.one(fact.DepthActs, "unfroze_accounts"),                           // minutes 1(3), (4)
		a.one(fact.DepthActs, "recruited_suppliers"),                        // minutes 1(1): 批量收购; forgotten at first
		a.one(fact.ToolSpecial, "sim_box", "number_changer", "virtual_dialer", "voip_bridge",
			"bulk_accounts", "ip_switcher", "code_platform"), // 工具; a presumption only since 2025
		// Left out again: control.response. No text lists it among the factors; the
		// minutes ask what was done after a notice, which is notice.warning.
	))
}

// secondSeriousness: 2019-15:12.1, any one.
func secondSeriousness[T any](a algebra[T]) T {
	items := a.any(
		a.atLeast(of(fact.HelpedConfirmedCount), 3), // (1): 为其犯罪提供帮助, so each of them an offender
		a.atLeast(of(fact.AmountsSettlement), 20*fact.Wan),
		a.disputed(secondHandover(a)),
		a.all(fundingHelp(a), a.atLeast(of(fact.AmountsFunding), 5*fact.Wan)),
		a.atLeast(of(fact.AmountsGains), 1*fact.Wan),
		a.yes(fact.PriorPenalty),
		a.one(fact.ConsequenceLevel, "serious", "especially_serious"),
		secondOther(a),
	)
	// Before the interpretation 情节严重 had no figures: the same circumstances
	// were open to argument.
	return a.unless(items, a.from(rule.AsOf, day2019))
}

// secondHandover: before the 2022 minutes courts counted the proved inflow of a
// card that was handed over as settlement. Since then they ask for more than the
// card: transfers, withdrawals, face checks (forgotten at first), and the amount
// handled is then not the inflow itself.
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

// secondOther: 12.1(7), as opinion-2025-bangxin:6 fills it, and before that day
// opinion-2021-22:9 and the minutes.
func secondOther[T any](a algebra[T]) T {
	return a.any(
		a.all(a.from(rule.AsOf, day2025), secondPointSix(a)),
		a.all(a.from(rule.AsOf, day2021), a.before(rule.AsOf, day2025), secondPointNine(a)),
		a.disputed(a.all(a.from(rule.AsOf, day2020), a.before(rule.AsOf, day2025), secondMinutes(a))),
		// Point 6 does not name interfaces and certificates.
		a.disputed(a.all(a.from(rule.AsOf, day2025), secondDealt(a), interfaceHelp(a),
			a.atLeast(of(fact.AccountsInterfaces), 5))),
		// A decided case counts communication accounts as phone cards are counted.
		a.disputed(a.all(a.one(fact.HelpKinds, "internet_accounts"), secondDealt(a),
			a.atLeast(of(fact.AccountsInternet), 20))),
	)
}

// fundingHelp: 以投放广告等方式提供资金 is help by advertising or of an unnamed kind.
func fundingHelp[T any](a algebra[T]) T { return a.one(fact.HelpKinds, "promotion", "other") }

// pointSixInflow: point 6 speaks of the inflow; the minutes (rank 4) deduct what is
// lawful, which can make the line contested where only the gross reaches it.
func pointSixInflow[T any](a algebra[T]) T {
	return a.any(inflowAtLeast(a, 30*fact.Wan), a.disputed(a.any(
		a.atLeast(of(fact.AccountsInflow), 30*fact.Wan), a.atLeast(of(fact.AccountsFlow), 60*fact.Wan))))
}

func secondDealt[T any](a algebra[T]) T { return a.one(fact.AccountsHow, "bought", "sold", "rented") }

func interfaceHelp[T any](a algebra[T]) T {
	return a.one(fact.HelpKinds, "own_accounts", "others_accounts", "unit_accounts", "phone_cards",
		"internet_accounts", "payment_settlement")
}

// inflow: what is explained as lawful is deducted (minutes part 4); of a turnover
// known only both ways at least half flowed in.
func inflowAtLeast[T any](a algebra[T], n int64) T {
	return a.any(
		a.atLeast(of(fact.AccountsInflow).less(1, fact.AccountsInflowLawful), n),
		a.atLeast(of(fact.AccountsFlow).less(2, fact.AccountsInflowLawful), 2*n),
	)
}

func secondPointSix[T any](a algebra[T]) T {
	others := of(fact.CardsPhone).less(1, fact.CardsPhoneOwn)
	return a.any(
		a.all( // 6(1): 出售、出租本人
			a.one(fact.HelpKinds, "own_accounts"), a.one(fact.AccountsHow, "sold", "rented"),
			a.atLeast(of(fact.AccountsOwn), 3), pointSixInflow(a),
		),
		a.all( // 6(2): 收购、出售、出租非本人或者单位
			a.one(fact.HelpKinds, "others_accounts", "unit_accounts"), secondDealt(a),
			pointSixInflow(a), // at first with one account at least, which the kind of help says already
		),
		// 6(3): 收购、出售、出租电话卡、物联网卡. One's own count only since this
		// opinion, which is harsher: contested for conduct that ended before it.
		a.unless(
			a.all(a.one(fact.HelpKinds, "phone_cards"), secondDealt(a), a.atLeast(of(fact.CardsPhone), 20)),
			a.any(a.from(fact.ConductEnd, day2025), a.atLeast(others, 20)),
		),
	)
}

// secondPointNine: five cards, accounts, interfaces or certificates, one's own or
// others', counted together; twenty phone cards of others. Own and others' accounts
// were first counted each under its own kind of help; the point makes one class of
// them, so whoever supplied accounts is judged by all.
func secondPointNine[T any](a algebra[T]) T {
	return a.all(secondDealt(a), a.any(
		a.all(a.one(fact.HelpKinds, accountKinds()...),
			a.atLeast(of(fact.AccountsOwn).plus(fact.AccountsOthers).plus(fact.AccountsInterfaces), 5)),
		a.all(interfaceHelp(a), a.atLeast(of(fact.AccountsInterfaces), 5)),
		a.all(a.one(fact.HelpKinds, "phone_cards"),
			a.atLeast(of(fact.CardsPhone).less(1, fact.CardsPhoneOwn), 20)),
	))
}

// secondMinutes: part 4, which quotes point 5 of the minutes of 2020: the route is
// as old as those (at first it began with the minutes of 2022). 超过三十万元 does
// not include the number; 至少三千元 does. Both speak of 电信网络诈骗 and 涉诈骗资金.
func secondMinutes[T any](a algebra[T]) T {
	return a.all(
		a.one(fact.HelpKinds, accountKinds()...), a.one(fact.AccountsHow, "sold", "rented"),
		a.one(fact.HelpedCrimes, "fraud"),
		a.atLeast(of(fact.AccountsInflowProved), 3000*fact.OneYuan),
		inflowAtLeast(a, 30*fact.Wan+fact.Fen),
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
