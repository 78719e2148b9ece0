package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 法释〔2019〕15号第十二条第一款：明知他人利用信息网络实施犯罪，为其犯罪提供帮助，具有下列情形之一的，
// 应当认定为刑法第二百八十七条之二第一款规定的“情节严重”：
// （一）为三个以上对象提供帮助的；
// （二）支付结算金额二十万元以上的；
// （三）以投放广告等方式提供资金五万元以上的；
// （四）违法所得一万元以上的；
// （五）二年内曾因非法利用信息网络、帮助信息网络犯罪活动、危害计算机信息系统安全受过行政处罚，又帮助
// 信息网络犯罪活动的；
// （六）被帮助对象实施的犯罪造成严重后果的；
// （七）其他情节严重的情形。

// assistingSeriousness is 情节严重: any one circumstance is enough.
//
// Before the interpretation commenced no text drew these lines and courts
// weighed the circumstances freely; a decision as of such a day is contested at
// most.
func assistingSeriousness(rd Readings) *rule.Node {
	// A total of untreated acts below crime level does not count where only acts
	// that are crimes are added up.
	total := func(n *rule.Node) *rule.Node {
		if !rd.takes("added_up", "crimes_only") {
			return n
		}
		return rule.All(n.ID+".added_up", n, rule.Not(rule.Is(fact.RepeatedUntreated)).As(n.ID+".single").Called("不是多次未经处理行为的合计", "not a total of several untreated acts").Cite("interpretation-2019-15:16")).
			Called("不计入未达犯罪程度的累计", "without acts below crime level").Cite("interpretation-2019-15:16")
	}
	return rule.All("seriousness",
		rule.Any("seriousness.circumstance",
			rule.AtLeast(fact.HelpedConfirmedCount, 3).As("seriousness.persons").Called("为三个以上对象提供帮助，且各自构成犯罪", "three or more persons helped, each of whom committed a crime").
				Cite("interpretation-2019-15:12.1.1").
				Noting("对同一人帮助三次不是三个对象；每个对象本人都应当构成犯罪。", "Three times for one person is not three persons; each must himself have committed a crime."),
			total(assistingSettlement(rd)),
			total(assistingFunding(rd)),
			total(rule.AtLeast(fact.AmountsGains, fact.Wan).As("seriousness.gains").Cite("interpretation-2019-15:12.1.4").
				Noting("违法所得按总额计算，不扣除成本。", "Gains are counted gross; costs are not deducted.")),
			rule.Is(fact.PriorPenalty).As("seriousness.penalty").Called("二年内因同类行为受过行政处罚又实施", "an administrative penalty for such conduct within two years").Cite("interpretation-2019-15:12.1.5"),
			rule.One(fact.ConsequenceLevel, "serious", "especially_serious").As("seriousness.result").Called("被帮助的犯罪造成严重后果", "the helped crime had a serious result").Cite("interpretation-2019-15:12.1.6"),
			total(assistingOtherSerious(rd)),
		).Called("第十二条第一款所列情形", "The circumstances of article 12, first paragraph").Cite("interpretation-2019-15:12.1"),
		rule.Any("seriousness.standard",
			rule.From(rule.AsOf, interpretation2019()).As("seriousness.in_force").
				Called("该解释已施行（2019年11月1日）", "the interpretation is in force (1 November 2019)").
				Cite("interpretation-2019-15:19.1", "interpretation-time-2001-5:2.1"),
			rule.Always("seriousness.before", contested).Called("施行以前没有明文标准，由法院酌定", "before it no text drew the line; courts weighed it freely").Cite("criminal-law:287-2.1"),
		).Called("适用的标准", "The standard that applies").Cite("interpretation-time-2001-5:2.1").
			Noting("行为时没有相关司法解释的，施行后尚未处理或者正在处理的案件适用本解释。", "Where no interpretation existed at the time of the conduct, cases not yet decided come under this one."),
	).Called("情节严重", "Serious circumstances").Cite("interpretation-2019-15:12.1", "criminal-law:287-2.1").
		Noting("多次实施、依法应当追诉或者二年内未经处理的，数额累计计算（第十六条）。", "Figures of several acts that may be prosecuted, or that are untreated within two years, are added up (article 16).")
}

// assistingFunding is item 3. Under the reading that counts the helper's own cost
// the sum given does not show that cost, so it carries no more than a contest.
func assistingFunding(rd Readings) *rule.Node {
	n := rule.All("seriousness.funding",
		supplied("seriousness.funding.kind", "以投放广告等方式提供资金的帮助", "help by providing funds through advertising or the like", "promotion", "other"),
		rule.AtLeast(fact.AmountsFunding, 5*fact.Wan).As("seriousness.funding.amount").Cite("interpretation-2019-15:12.1.3"),
	).Called("以投放广告等方式提供资金五万元以上", "funds of 50,000 or more provided through advertising or the like").Cite("interpretation-2019-15:12.1.3")
	if rd.takes("funding", "cost") {
		return rule.Contested("seriousness.funding.cost", n).Called("提供的资金不等于帮助者的成本", "the sum given is not the helper's cost").Cite("interpretation-2019-15:12.1.3")
	}
	return n
}

// assistingSettlement is item 2, with the two disputed ways to reach it.
func assistingSettlement(rd Readings) *rule.Node {
	accounts := func(id string) *rule.Node {
		return rule.One(fact.HelpKinds, "own_accounts", "others_accounts", "unit_accounts").As(id).Called("提供的是银行账户、支付账户", "bank or payment accounts were supplied")
	}
	var handover *rule.Node
	handed := []*rule.Node{
		accounts("seriousness.settlement.handover.accounts"),
		rule.AtLeast(fact.AccountsInflowProved, 20*fact.Wan).As("seriousness.settlement.handover.inflow"),
	}
	switch {
	case rd.takes("card_handover", "settlement"):
		handover = rule.All("seriousness.settlement.handover", handed...)
	case rd.takes("card_handover", "never"):
		handover = rule.Always("seriousness.settlement.handover", law.NotMet)
	default:
		before := rule.Before(rule.AsOf, minutes2022()).As("seriousness.settlement.handover.before").Called("2022年会议纪要以前", "before the minutes of 2022")
		handover = rule.Contested("seriousness.settlement.handover",
			rule.All("seriousness.settlement.handover.fact", append([]*rule.Node{before}, handed...)...).
				Called("单纯交付账户、查实流入达到标准", "mere handover of accounts, with proved inflow at the line"))
	}
	return rule.Any("seriousness.settlement",
		rule.AtLeast(fact.AmountsSettlement, 20*fact.Wan).As("seriousness.settlement.amount").Cite("interpretation-2019-15:12.1.2"),
		rule.Contested("seriousness.settlement.acts",
			rule.All("seriousness.settlement.acts.fact",
				accounts("seriousness.settlement.acts.accounts"),
				rule.One(fact.DepthActs, "transferred_funds", "withdrew_cash", "face_checks").As("seriousness.settlement.acts.act").
					Called("提供账户后又代为转账、取现或者配合刷脸", "beside supplying the account transferred, withdrew or did face checks"),
				rule.AtLeast(fact.AccountsInflowProved, 20*fact.Wan).As("seriousness.settlement.acts.inflow"),
			).Called("查实流入的犯罪资金达到支付结算标准", "the inflow proved to come from the crime reaches the line for settlement"),
		).Called("转账、取现、刷脸属于支付结算，但经手数额未单独查明", "Transfers, withdrawals and face checks are settlement, but the amount handled is not separately known").
			Cite("interpretation-2019-15:12.1.2", "minutes-2022-duanka:4.1").
			Noting("查明经手数额后，直接适用支付结算金额一项。", "Once the amount handled is known, the settlement amount itself decides."),
		handover.Called("单纯交付账户按支付结算计算（2022年以前的做法）", "Mere handover counted as settlement (practice before 2022)").
			Cite("interpretation-2019-15:12.1.2").
			Noting("2022年会议纪要以后，单纯交付账户不再按支付结算计算。", "Since the minutes of 2022 mere handover no longer counts as settlement."),
	).Called("支付结算金额二十万元以上", "Payment settlement of 200,000 yuan or more").Cite("interpretation-2019-15:12.1.2")
}

// netInflow is one-way inflow less what is explained as lawful.
func netInflow() *rule.Quantity {
	return quantity("net_inflow", "流入资金（扣除说明合法来源的部分）", "inflow less what is explained as lawful", fact.Yuan,
		rule.Term{Fact: fact.AccountsInflow, Coef: 1}, rule.Term{Fact: fact.AccountsInflowLawful, Coef: -1})
}

// othersPhoneCards is phone cards less one's own.
func othersPhoneCards() *rule.Quantity {
	return counted("others_phone_cards", "他人的电话卡、物联网卡", "phone and IoT cards of others", law.T("张", "cards"),
		rule.Term{Fact: fact.CardsPhone, Coef: 1}, rule.Term{Fact: fact.CardsPhoneOwn, Coef: -1})
}

// allAccounts is accounts, interfaces and certificates, one's own and others'.
func allAccounts() *rule.Quantity {
	return counted("all_accounts", "账户、支付接口、数字证书合计", "accounts, interfaces and certificates together", law.T("个", "items"),
		rule.Term{Fact: fact.AccountsOwn, Coef: 1}, rule.Term{Fact: fact.AccountsOthers, Coef: 1}, rule.Term{Fact: fact.AccountsInterfaces, Coef: 1})
}

// 法发〔2025〕12号第6点：
// （1）出售、出租本人银行账户、支付账户三个以上，且账户流入资金三十万元以上的；
// （2）收购、出售、出租非本人银行账户、支付账户或者单位银行账户、单位支付账户，且账户流入资金三十万元
// 以上的；
// （3）收购、出售、出租电话卡、物联网卡二十张以上的。

// assistingOtherSerious is item 7, as the documents in force on the day fill it.
func assistingOtherSerious(rd Readings) *rule.Node {
	items := func(n *rule.Node) *rule.Node { // numbers of cards and accounts, added up over several acts
		if !rd.takes("numbers", "persons") {
			return n
		}
		return rule.All(n.ID+".numbers", n, rule.Not(rule.Is(fact.RepeatedUntreated)).As(n.ID+".one_act").Called("不是多次行为的数量合计", "not a number added up over several acts").Cite("interpretation-2019-15:16")).
			Called("物品数量不累计", "numbers of items are not added up").Cite("interpretation-2019-15:16")
	}
	return rule.Any("seriousness.other",
		items(assistingPoint6(rd)),
		items(assistingPoint9(rd)),
		assistingMinutesFlow(),
		rule.Contested("seriousness.internet_accounts",
			rule.All("seriousness.internet_accounts.fact",
				supplied("seriousness.internet_accounts.kind", "提供的是互联网账号", "internet accounts were supplied", "internet_accounts"),
				dealt("seriousness.internet_accounts.how", "收购、出售或者出租（无偿出借不在内）", "bought, sold or rented (lending for nothing is not)", "sold", "rented", "bought"),
				rule.AtLeast(fact.AccountsInternet, 20).As("seriousness.internet_accounts.count"),
			).Called("提供互联网账号二十个以上", "twenty or more internet accounts supplied"),
		).Called("互联网账号比照电话卡二十张计算（裁判案例）", "Internet accounts counted on the scale of twenty phone cards (a decided case)").
			Cite("interpretation-2019-15:12.1.7").
			Noting("没有文件规定互联网账号的数量标准，仅有裁判案例比照电话卡，因此至多为争议。", "No text gives a number for internet accounts; one decided case counts them like phone cards, so contested at most."),
	).Called("其他情节严重的情形", "Other serious circumstances").Cite("interpretation-2019-15:12.1.7")
}

func dealt(id, zh, en string, options ...string) *rule.Node {
	return rule.One(fact.AccountsHow, options...).As(id).Called(zh, en)
}

// supplied tests that the help was of one of the kinds; figures of accounts and
// cards are asked only of those who supplied them.
func supplied(id, zh, en string, kinds ...string) *rule.Node {
	return rule.One(fact.HelpKinds, kinds...).As(id).Called(zh, en)
}

// sinceOpinion2025 is whether the account standard of the 2025 opinion governs:
// by the day of decision, because it is the milder one; under a rival reading by
// the day of the act.
func sinceOpinion2025(rd Readings, id string) *rule.Node {
	if rd.takes("accounts_before_2025", "at_time") {
		return rule.From(fact.ConductEnd, opinion2025()).As(id).Called("行为在2025年意见施行以后", "the conduct is later than the 2025 opinion")
	}
	return rule.From(rule.AsOf, opinion2025()).As(id).Called("2025年意见已施行", "the 2025 opinion is in force")
}

func assistingPoint6(rd Readings) *rule.Node {
	bought := func(id string) *rule.Node {
		return dealt(id, "收购、出售或者出租（无偿出借不在内）", "bought, sold or rented (lending for nothing is not)", "sold", "rented", "bought")
	}
	// The deduction stands in the minutes (rank 4), not in point 6: it can make a
	// sum that reaches the line gross but not net contested, no more.
	inflow := func(id, item string) *rule.Node {
		return rule.Any(id,
			rule.QuantityAtLeast(netInflow(), 30*fact.Wan).As(id+".net").Cite(item, "minutes-2022-duanka:4.1"),
			rule.Contested(id+".gross",
				rule.AtLeast(fact.AccountsInflow, 30*fact.Wan).As(id+".gross.amount").Cite(item),
			).Called("不扣除合法来源资金时达到标准", "the line is reached without the deduction of lawful money").Cite(item, "minutes-2022-duanka:4.1").
				Noting("扣除合法来源资金见于会议纪要（位阶4），第6点原文没有写明。", "The deduction of lawful money stands in the minutes (rank 4); point 6 does not mention it."),
		).Called("账户流入资金三十万元以上", "account inflow of 300,000 or more").Cite(item)
	}
	return rule.All("seriousness.point6",
		sinceOpinion2025(rd, "seriousness.point6.in_force").Cite("opinion-2025-bangxin:6.1"),
		rule.Any("seriousness.point6.item",
			rule.All("seriousness.own_accounts",
				supplied("seriousness.own_accounts.kind", "提供的是本人账户", "one's own accounts were supplied", "own_accounts"),
				dealt("seriousness.own_accounts.how", "出售或者出租（无偿出借不在内）", "sold or rented (lending for nothing is not)", "sold", "rented").Cite("opinion-2025-bangxin:6.1"),
				rule.AtLeast(fact.AccountsOwn, 3).As("seriousness.own_accounts.count").Cite("opinion-2025-bangxin:6.1"),
				inflow("seriousness.own_accounts.inflow", "opinion-2025-bangxin:6.1"),
			).Called("本人账户三个以上且流入三十万元以上", "three or more own accounts, and inflow of 300,000 or more").Cite("opinion-2025-bangxin:6.1"),
			rule.All("seriousness.others_accounts",
				bought("seriousness.others_accounts.how").Cite("opinion-2025-bangxin:6.2"),
				supplied("seriousness.others_accounts.kind", "提供的是非本人账户或者单位账户", "others' or unit accounts were supplied", "others_accounts", "unit_accounts").Cite("opinion-2025-bangxin:6.2"),
				inflow("seriousness.others_accounts.inflow", "opinion-2025-bangxin:6.2"),
			).Called("非本人账户或者单位账户且流入三十万元以上", "others' or unit accounts, and inflow of 300,000 or more").Cite("opinion-2025-bangxin:6.2"),
			rule.All("seriousness.phone_cards",
				supplied("seriousness.phone_cards.kind", "提供的是电话卡、物联网卡", "phone or IoT cards were supplied", "phone_cards"),
				bought("seriousness.phone_cards.how").Cite("opinion-2025-bangxin:6.3"),
				rule.AtLeast(fact.CardsPhone, 20).As("seriousness.phone_cards.count").Cite("opinion-2025-bangxin:6.3"),
				rule.Any("seriousness.phone_cards.own",
					rule.From(fact.ConductEnd, opinion2025()).As("seriousness.phone_cards.after").Called("行为在2025年7月22日以后", "the conduct is of 22 July 2025 or later"),
					rule.QuantityAtLeast(othersPhoneCards(), 20).As("seriousness.phone_cards.others").Cite("opinion-2021-22:9.1"),
					rule.Always("seriousness.phone_cards.earlier", contested).Called("此前只计算他人的卡；新标准计入本人的卡，对以前的行为更重，存在争议", "earlier only others' cards counted; counting one's own is harsher, so contested for earlier conduct"),
				).Called("本人的卡是否计入", "whether one's own cards count").Cite("opinion-2025-bangxin:6.3", "interpretation-time-2001-5:3.1"),
			).Called("电话卡、物联网卡二十张以上", "twenty or more phone or IoT cards").Cite("opinion-2025-bangxin:6.3"),
		).Called("第6点所列情形", "The items of point 6").Cite("opinion-2025-bangxin:6.1", "opinion-2025-bangxin:6.2", "opinion-2025-bangxin:6.3"),
	).Called("2025年意见第6点", "Point 6 of the 2025 opinion").Cite("opinion-2025-bangxin:6.1", "opinion-2025-bangxin:6.2", "opinion-2025-bangxin:6.3")
}

// 法发〔2021〕22号第九点（转述）：……信用卡、银行账户、非银行支付账户、具有支付结算功能的互联网账号密码、
// 网络支付接口、网上银行数字证书五张（个）以上，或者……他人手机卡、流量卡、物联网卡二十张以上的……
//
// Point 6 of 2025 replaces it for accounts and cards. Interfaces and
// certificates, which point 6 does not name, stay under it, contested.
func assistingPoint9(rd Readings) *rule.Node {
	how := func(id string) *rule.Node {
		return dealt(id, "收购、出售或者出租", "bought, sold or rented", "sold", "rented", "bought").Cite("opinion-2021-22:9.1")
	}
	return rule.All("seriousness.point9",
		rule.From(rule.AsOf, opinion2021()).As("seriousness.point9.in_force").Called("2021年意见（二）已施行", "the 2021 opinion (II) is in force").Cite("opinion-2021-22:9.1"),
		how("seriousness.point9.how"),
		rule.Any("seriousness.point9.item",
			rule.All("seriousness.point9.before",
				rule.Not(sinceOpinion2025(rd, "seriousness.point9.until")).Called("适用2025年意见以前的标准", "the standard before the 2025 opinion applies"),
				rule.Any("seriousness.point9.number",
					rule.All("seriousness.point9.accounts",
						supplied("seriousness.point9.accounts.kind", "提供的是账户", "accounts were supplied", "own_accounts", "others_accounts", "unit_accounts"),
						rule.QuantityAtLeast(allAccounts(), 5).As("seriousness.point9.accounts.count").Cite("opinion-2021-22:9.1"),
					).Called("账户、接口、证书五个以上", "five accounts, interfaces or certificates").Cite("opinion-2021-22:9.1"),
					rule.All("seriousness.point9.only_interfaces",
						supplied("seriousness.point9.only_interfaces.kind", "可能涉及支付接口、数字证书的帮助", "help that may include payment interfaces or certificates", "own_accounts", "others_accounts", "unit_accounts", "phone_cards", "internet_accounts", "payment_settlement"),
						rule.AtLeast(fact.AccountsInterfaces, 5).As("seriousness.point9.only_interfaces.count").Cite("opinion-2021-22:9.1"),
					).Called("接口、证书五个以上", "five interfaces or certificates").Cite("opinion-2021-22:9.1"),
					rule.All("seriousness.point9.cards",
						supplied("seriousness.point9.cards.kind", "提供的是电话卡", "phone cards were supplied", "phone_cards"),
						rule.QuantityAtLeast(othersPhoneCards(), 20).As("seriousness.point9.cards.count").Cite("opinion-2021-22:9.1"),
					).Called("他人电话卡二十张以上", "twenty cards of others").Cite("opinion-2021-22:9.1"),
				).Called("账户、接口、证书五个以上，或者他人电话卡二十张以上", "five accounts, interfaces or certificates, or twenty cards of others").Cite("opinion-2021-22:9.1"),
			).Called("2025年以前的标准", "The standard before 2025").Cite("opinion-2021-22:9.1"),
			rule.Contested("seriousness.point9.interfaces",
				rule.All("seriousness.point9.interfaces.fact",
					supplied("seriousness.point9.interfaces.kind", "可能涉及支付接口、数字证书的帮助", "help that may include payment interfaces or certificates", "own_accounts", "others_accounts", "unit_accounts", "phone_cards", "internet_accounts", "payment_settlement"),
					rule.AtLeast(fact.AccountsInterfaces, 5).As("seriousness.point9.interfaces.count").Cite("opinion-2021-22:9.1"),
				).Called("支付接口、数字证书五个以上", "five or more payment interfaces or certificates").Cite("opinion-2021-22:9.1"),
			).Called("支付接口、数字证书五个以上", "five or more payment interfaces or certificates").Cite("opinion-2021-22:9.1").
				Noting("2025年意见第6点没有提到接口和证书，是否仍按此标准存在争议。", "Point 6 of 2025 does not name interfaces and certificates; whether this line still holds for them is contested."),
		).Called("第九点所列数量", "The numbers of point 9").Cite("opinion-2021-22:9.1"),
	).Called("2021年意见（二）第九点", "Point 9 of the 2021 opinion (II)").Cite("opinion-2021-22:9.1")
}

// 2022年会议纪要四（节录）：《2020年会议纪要》第五条规定，出租、出售的信用卡被用于实施电信网络诈骗，达到犯罪程度，
// 该信用卡内流水金额超过三十万元的，按照符合《解释》第十二条规定的“情节严重”处理。在适用时应把握单向流入涉案
// 信用卡中的资金超过三十万元，且其中至少三千元经查证系涉诈骗资金。行为人能够说明资金合法来源和性质的，应当予以
// 扣除。
//
// That the flow is one-way, a part of it proved and what is lawful deducted came with
// the minutes of 2022: those of 2020 asked for 流水金额, whichever way it ran.
func assistingMinutesFlow() *rule.Node {
	return rule.Contested("seriousness.minutes",
		rule.All("seriousness.minutes.fact",
			rule.From(rule.AsOf, minutes2020()).As("seriousness.minutes.from").Called("2020年会议纪要以后", "after the minutes of 2020"),
			rule.Before(rule.AsOf, opinion2025()).As("seriousness.minutes.until").Called("2025年意见施行以前", "before the 2025 opinion"),
			supplied("seriousness.minutes.kind", "提供的是银行账户、支付账户", "bank or payment accounts were supplied", "own_accounts", "others_accounts", "unit_accounts"),
			rule.One(fact.HelpedCrimes, "fraud").As("seriousness.minutes.fraud").Called("用于实施诈骗", "used for fraud").Cite("minutes-2022-duanka:4.1"),
			dealt("seriousness.minutes.how", "出售或者出租", "sold or rented", "sold", "rented").Cite("minutes-2022-duanka:4.1"),
			rule.Any("seriousness.minutes.flow",
				rule.All("seriousness.minutes.one_way",
					rule.QuantityOver(netInflow(), 30*fact.Wan).As("seriousness.minutes.inflow").Cite("minutes-2022-duanka:4.1"),
					rule.AtLeast(fact.AccountsInflowProved, 3_000*fact.OneYuan).As("seriousness.minutes.proved").Cite("minutes-2022-duanka:4.1"),
				).Called("单向流入超过三十万元，且至少三千元查实为诈骗资金", "one-way inflow over 300,000, at least 3,000 of it proved to be fraud money").Cite("minutes-2022-duanka:4.1"),
				rule.All("seriousness.minutes.turnover",
					rule.Before(rule.AsOf, minutes2022()).As("seriousness.minutes.turnover.before").Called("2022年会议纪要以前", "before the minutes of 2022").Cite("minutes-2022-duanka:4.1"),
					rule.Any("seriousness.minutes.turnover.over",
						rule.Over(fact.AccountsInflow, 30*fact.Wan).As("seriousness.minutes.turnover.inflow").Cite("minutes-2022-duanka:4.1"),
						rule.Over(fact.AccountsFlow, 30*fact.Wan).As("seriousness.minutes.turnover.flow").Cite("minutes-2022-duanka:4.1"),
					).Called("流水金额超过三十万元", "turnover over 300,000").Cite("minutes-2022-duanka:4.1"),
				).Called("2022年会议纪要以前，流水金额超过三十万元即可", "before the minutes of 2022 turnover over 300,000 was enough").Cite("minutes-2022-duanka:4.1"),
			).Called("流水或者单向流入超过三十万元", "turnover or one-way inflow over 300,000").Cite("minutes-2022-duanka:4.1"),
		).Called("流水达到会议纪要的标准", "the flow reaches the standard of the minutes").Cite("minutes-2022-duanka:4.1"),
	).Called("2020年、2022年会议纪要的流水标准", "The flow standard of the minutes of 2020 and 2022").Cite("minutes-2022-duanka:4.1").
		Noting("会议纪要（位阶4）不能单独使要件满足。", "Minutes (rank 4) cannot by themselves make an element met.")
}
