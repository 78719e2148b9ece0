package fact

// figureFacts: amounts and numbers from which seriousness is measured.
func figureFacts() []*Def {
	return []*Def{
		yuan(AmountsSettlement, "支付结算金额", "payment settlement amount", "payment settlement; 2019-15:12.1(2)").asSpine(),
		yuan(AmountsFunding, "以投放广告等方式提供资金的数额", "funds provided through advertising and the like",
			"funds provided through advertising etc.; 2019-15:12.1(3)"),
		yuan(AmountsGains, "违法所得数额", "illegal gains", "illegal gains, gross; 2019-15:12.1(4)").asSpine(),
		yuan(FeesService, "收取的服务费", "service fees charged",
			"hosting, access, technical, advertising fees; opinion-2010-40:2(1), interpretation-2010-3:6(2)"),
		yuan(FeesCollection, "代收费的手续费", "fees for collecting payments for a site",
			"fees for collecting payments for a site; interpretation-2010-3:6(3)"),
		yuan(FeesSettlement, "资金支付结算服务费", "fees for settlement",
			"fees for settlement; opinion-2010-40:2(2), interpretation-2010-3:7(5)"),
		count(SitesGambling, "被帮助的赌博网站数", "number of gambling sites helped", sites(), "opinion-2010-40:2(3)"),
		count(SitesObscene, "被帮助的淫秽网站数", "number of obscene sites helped", sites(), "interpretation-2010-3:6(1), 7(1)"),
		count(AdsCount, "投放广告条数", "number of advertisements placed", ads(), "opinion-2010-40:2(3)"),
	}
}

// accountFacts: accounts, cards and equipment; antecedents and results.
func accountFacts() []*Def {
	return []*Def{
		choices(AccountsHow, "账户或者卡的交易方式", "how accounts or cards were dealt in", "opinion-2025-bangxin:6",
			opt("sold", "出售", "sold"),
			opt("rented", "出租", "rented out"),
			opt("lent_free", "无偿出借", "lent for nothing"),
			opt("bought", "收购", "bought")),
		count(AccountsOwn, "本人银行账户、支付账户数", "number of own bank and payment accounts", accounts(),
			"own bank and payment accounts; opinion-2025-bangxin:6(1)"),
		count(AccountsOthers, "非本人或者单位的银行账户、支付账户数", "number of bank and payment accounts of others or of units", accounts(),
			"others' or unit accounts; opinion-2025-bangxin:6(2)"),
		yuan(AccountsInflow, "账户单向流入资金", "one-way inflow into the accounts", "one-way inflow"),
		yuan(AccountsInflowLawful, "已说明合法来源、应予扣除的流入资金", "inflow explained as lawful and deducted", "explained as lawful, deducted"),
		yuan(AccountsInflowProved, "查证属于被帮助犯罪的流入资金", "inflow verified as coming from the helped crime",
			"verified as coming from the helped crime"),
		count(AccountsInterfaces, "网络支付接口、网上银行数字证书数", "number of payment interfaces and online-banking certificates", pieces(),
			"payment interfaces and certificates; opinion-2021-22:9"),
		count(AccountsInternet, "通讯等互联网账号数", "number of communication and other internet accounts", accounts(),
			"communication and other internet accounts; by function, compare phone cards (decided case)"),
		yuan(AccountsFlow, "账户双向流水总额", "two-way turnover of the accounts", "two-way turnover, where only that is known"),
		count(EquipmentCount, "提供或者架设的设备数", "number of devices supplied or run", devices(), "devices supplied or run"),
		count(CardsPhone, "电话卡、物联网卡数", "number of phone and IoT cards", cards(), "phone and IoT cards; opinion-2025-bangxin:6(3)"),
		count(CardsPhoneOwn, "其中本人的电话卡、物联网卡数", "number of one's own phone and IoT cards among them", cards(), "of them, one's own"),
		flag(PriorPenalty, "二年内曾因同类行为受过行政处罚", "administrative penalty within two years for conduct of this kind",
			"within two years, for illegal use, assisting or endangering computer systems; 2019-15:12.1(5)"),
		flag(PriorRecidivist, "累犯", "recidivism", "刑法65"),
		flag(PriorConviction, "五年内曾因同类行为被判有罪或者相对不起诉", "conviction or discretionary non-prosecution within five years for conduct of this kind",
			"convicted or not prosecuted as slight within five years; opinion-2025-bangxin:9(8)"),
		choice(ConsequenceLevel, "被帮助犯罪造成的后果", "result of the helped crime", "2019-15:12.1(6), 12.2",
			opt("none", "未造成严重后果", "no serious result"),
			opt("serious", "严重后果", "serious result"),
			opt("especially_serious", "特别严重后果", "especially serious result")),
		flag(RepeatedUntreated, "数额系多次未经处理的行为累计", "figures added up from several untreated acts",
			"figures add up several untreated acts; 2019-15:16"),
	}
}
