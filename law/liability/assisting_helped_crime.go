package liability

import (
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 法释〔2019〕15号第十三条：被帮助对象实施的犯罪行为可以确认，但尚未到案、尚未依法裁判或者因未达到刑事
// 责任年龄等原因依法未予追究刑事责任的，不影响帮助信息网络犯罪活动罪的认定。
//
// 法释〔2019〕15号第十二条第二款：实施前款规定的行为，确因客观条件限制无法查证被帮助对象是否达到犯罪的
// 程度，但相关数额总计达到前款第二项至第四项规定标准五倍以上，或者造成特别严重后果的，应当以帮助信息
// 网络犯罪活动罪追究行为人的刑事责任。
//
// 法发〔2025〕12号第4点（转述）：……账户流水巨大而来源不明的，仍须查明其中有被帮助对象的犯罪资金，且该
// 犯罪达到其自身的入罪标准。

// assistingHelpedCrime is whether the person helped used an information network
// to commit a crime, verified, or within the narrow exception of article 12.
func assistingHelpedCrime(rd Readings) *rule.Node {
	if rd.takes("nature", "independent") {
		return rule.Not(rule.One(fact.HelpedStatus, "lawful", "none_occurred")).As("helped_crime").
			Called("被帮助的行为违法", "The helped conduct is unlawful").Cite("criminal-law:287-2.1")
	}
	return rule.All("helped_crime",
		rule.Any("helped_crime.verified_or_exception",
			rule.All("helped_crime.verified",
				rule.One(fact.HelpedStatus, "convicted", "confirmed").As("helped_crime.verified.status").
					Called("被帮助对象的犯罪可以确认", "the helped crime is verified").
					Cite("interpretation-2019-15:13.1").
					Noting("对方是否到案、是否已判、是否达到刑事责任年龄，均不影响认定；定何罪名也不必先确定。", "Whether the other is at large, untried or under age does not matter; nor need the charge be fixed."),
				assistingAccountFunds(),
			).Called("犯罪可以确认（账户类案件并须与流入资金有关联）", "The crime is verified (in account cases also linked to the inflow)").Cite("interpretation-2019-15:13.1", "opinion-2025-bangxin:4.1"),
			assistingUnverifiable(rd),
		).Called("犯罪可以确认，或者符合第十二条第二款的例外", "The crime is verified, or the exception of article 12, second paragraph, applies").
			Cite("interpretation-2019-15:13.1", "interpretation-2019-15:12.2"),
	).Called("被帮助的犯罪", "The helped crime").Cite("criminal-law:287-2.1", "interpretation-2019-15:13.1").
		Noting("对方的行为只是一般违法，或者没有发生犯罪的，金额再大也不满足。", "If the other's act was merely unlawful, or no crime took place, the element fails however large the sums.")
}

// assistingUnverifiable is the exception: five times the amounts of items 2 to
// 4, or an especially serious result. The count of persons helped is not one of
// its routes. The official commentary narrows it by three cautions; as
// commentary they can only turn met into contested.
func assistingUnverifiable(rd Readings) *rule.Node {
	many := rule.AtLeast(fact.HelpedCount, 3).As("helped_crime.many.count").Called("帮助的对象众多（三个以上）", "help to many (three or more)")
	if rd.takes("many", "many_more") {
		many = rule.Always("helped_crime.many.count", contested).Called("帮助的对象远多于少数几个，没有数字可循", "help to many more than a few, for which no number is given")
	}
	return rule.All("helped_crime.unverifiable",
		rule.From(rule.AsOf, interpretation2019()).As("helped_crime.unverifiable.in_force").
			Called("该解释已施行（2019年11月1日）", "the interpretation is in force (1 November 2019)").Cite("interpretation-2019-15:19.1"),
		rule.One(fact.HelpedStatus, "unverifiable").As("helped_crime.unverifiable.status").
			Called("无法查证被帮助对象是否达到犯罪的程度", "it cannot be verified that the crime level was reached").Cite("interpretation-2019-15:12.2"),
		rule.One(fact.HelpedUnverifiableWhy, "objective").As("helped_crime.unverifiable.objective").
			Called("确因客观条件限制，而不是没有去查", "for objective reasons, not for want of investigation").Cite("interpretation-2019-15:12.2"),
		rule.Any("helped_crime.fivefold",
			rule.AtLeast(fact.AmountsSettlement, 100*fact.Wan).As("helped_crime.fivefold.settlement").Cite("interpretation-2019-15:12.2", "interpretation-2019-15:12.1.2"),
			rule.All("helped_crime.fivefold.funding",
				supplied("helped_crime.fivefold.funding.kind", "以投放广告等方式提供资金的帮助", "help by providing funds through advertising or the like", "promotion", "other"),
				rule.AtLeast(fact.AmountsFunding, 25*fact.Wan).As("helped_crime.fivefold.funding.amount").Cite("interpretation-2019-15:12.2", "interpretation-2019-15:12.1.3"),
			).Called("以投放广告等方式提供资金二十五万元以上", "funds of 250,000 or more provided through advertising or the like").Cite("interpretation-2019-15:12.2", "interpretation-2019-15:12.1.3"),
			rule.AtLeast(fact.AmountsGains, 5*fact.Wan).As("helped_crime.fivefold.gains").Cite("interpretation-2019-15:12.2", "interpretation-2019-15:12.1.4"),
			rule.One(fact.ConsequenceLevel, "especially_serious").As("helped_crime.especially_serious").
				Called("造成特别严重后果", "an especially serious result").Cite("interpretation-2019-15:12.2"),
		).Called("数额达到标准五倍以上，或者造成特别严重后果", "Five times the amounts, or an especially serious result").Cite("interpretation-2019-15:12.2").
			Noting("帮助对象的人数不在五倍计算之列。", "The number of persons helped is not one of the five-fold routes."),
		rule.Any("helped_crime.many",
			many,
			rule.Always("helped_crime.many.otherwise", contested).Called("对象少的，通常应当查实其犯罪", "for one or a few the crime must as a rule be verified"),
		).Called("解读的限制之一：帮助对象众多", "Caution 1 of the official commentary: help to many").Cite("interpretation-2019-15:12.2").
			Noting("官方解读（位阶4）：该例外针对帮助多人而难以逐一查证的情形。", "Official commentary (rank 4): the exception is for help to many who cannot each be checked."),
		rule.Any("helped_crime.kind",
			rule.One(fact.HelpedCrimes, "fraud", "gambling", "obscenity", "theft", "personal_data", "computer_crime", "pyramid", "illegal_business", "money_laundering", "drugs").
				As("helped_crime.kind.listed").Called("被帮助的行为属于刑法分则规定的行为类型", "what was helped is of a kind listed in the special part"),
			rule.Always("helped_crime.kind.otherwise", contested).Called("行为类型不明的，存在争议", "contested where the kind is not clear"),
		).Called("解读的限制之二：属于刑法分则规定的行为类型", "Caution 2: conduct of a kind listed in the special part").Cite("interpretation-2019-15:12.2").
			Noting("官方解读（位阶4）。限制之三，情节远超一般，由上述五倍标准体现。", "Official commentary (rank 4). Caution 3, seriousness far above the ordinary, is what the five-fold amounts express."),
		rule.Any("helped_crime.not_cards",
			rule.Before(rule.AsOf, opinion2025()).As("helped_crime.not_cards.before").Called("2025年意见施行以前", "before the 2025 opinion"),
			rule.Not(rule.One(fact.HelpKinds, "own_accounts", "others_accounts", "unit_accounts", "phone_cards")).As("helped_crime.not_cards.none").
				Called("不属于提供账户、电话卡的案件", "not a case of accounts or phone cards"),
			rule.One(fact.HelpKinds, "access", "transmission", "caching", "hosting", "storage", "search_link", "domain", "development", "maintenance", "promotion",
				"payment_settlement", "internet_accounts", "equipment", "number_spoofing", "code_platform", "training").As("helped_crime.not_cards.other").
				Called("另有其他帮助", "there was other help too"),
			rule.Always("helped_crime.not_cards.otherwise", contested).Called("账户、电话卡案件要求查实犯罪，存在争议", "contested: in account and card cases the crime must be confirmed"),
		).Called("账户、电话卡案件：2025年意见第4点", "Account and card cases: point 4 of the 2025 opinion").Cite("opinion-2025-bangxin:4.1", "interpretation-2019-15:12.2"),
	).Called("例外：客观上无法查证", "Exception: cannot be verified for objective reasons").Cite("interpretation-2019-15:12.2")
}

// assistingAccountFunds is the demand of the 2025 opinion in cases of bank and
// payment accounts: part of the inflow is shown to come from the helped crime.
func assistingAccountFunds() *rule.Node {
	return rule.Any("helped_crime.funds",
		rule.Not(rule.One(fact.HelpKinds, "own_accounts", "others_accounts", "unit_accounts")).As("helped_crime.funds.no_accounts").
			Called("不属于提供银行账户、支付账户的案件", "not a case of bank or payment accounts"),
		rule.Before(rule.AsOf, opinion2025()).As("helped_crime.funds.before").
			Called("2025年意见施行以前", "before the 2025 opinion"),
		rule.One(fact.HelpKinds, "access", "transmission", "caching", "hosting", "storage", "search_link", "domain", "development", "maintenance", "promotion",
			"payment_settlement", "phone_cards", "internet_accounts", "equipment", "number_spoofing", "code_platform", "training").As("helped_crime.funds.other_help").
			Called("除账户外另有其他帮助，定案不依赖账户流水", "there was other help beside the account: the case does not hang on its flow"),
		rule.All("helped_crime.funds.fraud",
			rule.One(fact.HelpedCrimes, "fraud").As("helped_crime.funds.is_fraud").Called("被帮助的是诈骗", "the helped crime is fraud"),
			rule.AtLeast(fact.AccountsInflowProved, fact.Fen).As("helped_crime.funds.fraud_some").Cite("opinion-2025-bangxin:4.1"),
			rule.Any("helped_crime.funds.fraud_threshold",
				rule.One(fact.HelpedStatus, "convicted").As("helped_crime.funds.fraud_convicted").Called("诈骗已判有罪", "the fraud was convicted"),
				rule.AtLeast(fact.HelpedAmount, 3_000*fact.OneYuan).As("helped_crime.funds.fraud_amount").Cite("opinion-2016-32:2(1).1"),
				rule.AtLeast(fact.AccountsInflowProved, 3_000*fact.OneYuan).As("helped_crime.funds.fraud_proved").Cite("opinion-2016-32:2(1).1"),
				rule.AtLeast(fact.HelpedMessages, 5_000).As("helped_crime.funds.fraud_messages").Cite("interpretation-2011-7:5.2.1"),
				rule.AtLeast(fact.HelpedCalls, 500).As("helped_crime.funds.fraud_calls").Cite("interpretation-2011-7:5.2.2"),
			).Called("该诈骗达到入罪标准", "that fraud reaches its own threshold").Cite("opinion-2025-bangxin:4.1", "opinion-2016-32:2(1).1"),
		).Called("流入资金中有查实的诈骗资金，且该诈骗达到入罪标准", "part of the inflow is proved fraud money, and that fraud reaches its own threshold").Cite("opinion-2025-bangxin:4.1", "opinion-2016-32:2(1).1"),
		rule.All("helped_crime.funds.other",
			rule.One(fact.HelpedCrimes, "gambling", "obscenity", "theft", "personal_data", "computer_crime", "pyramid", "illegal_business", "money_laundering", "drugs", "other").
				As("helped_crime.funds.is_other").Called("被帮助的是其他犯罪", "the helped crime is another"),
			rule.AtLeast(fact.AccountsInflowProved, fact.Fen).As("helped_crime.funds.some").Cite("opinion-2025-bangxin:4.1"),
		).Called("流入资金中有查实的犯罪资金", "part of the inflow is proved to come from the helped crime").Cite("opinion-2025-bangxin:4.1").
			Noting("该罪自身的入罪标准是否达到，由“犯罪可以确认”一项回答。", "Whether that crime reached its own threshold is answered by “the crime is verified”."),
	).Called("账户类案件：查实流入资金中有犯罪资金", "Account cases: part of the inflow is proved to come from the helped crime").Cite("opinion-2025-bangxin:4.1")
}
