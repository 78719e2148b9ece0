package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 刑法第三百零三条第二款：开设赌场的，处五年以下有期徒刑、拘役或者管制，并处罚金；情节严重的，处五年以上十年
// 以下有期徒刑，并处罚金。
//
// 公通字〔2010〕40号一（节录）：利用互联网、移动通讯终端等传输赌博视频、数据，组织赌博活动，具有下列情形之一的，
// 属于刑法第三百零三条第二款规定的“开设赌场”行为：……（四）参与赌博网站利润分成的。实施前款规定的行为，具有
// 下列情形之一的，应当认定为刑法第三百零三条第二款规定的“情节严重”：（一）抽头渔利数额累计达到3万元以上的；
// （二）赌资数额累计达到30万元以上的；……（五）参与赌博网站利润分成，违法所得数额在3万元以上的；……
//
// 公通字〔2010〕40号二（节录）：明知是赌博网站，而为其提供下列服务或者帮助的，属于开设赌场罪的共同犯罪，依照刑法
// 第三百零三条第二款的规定处罚：
// （一）为赌博网站提供互联网接入、服务器托管、网络存储空间、通讯传输通道、投放广告、发展会员、软件开发、技术支持
// 等服务，收取服务费数额在2万元以上的；
// （二）为赌博网站提供资金支付结算服务，收取服务费数额在1万元以上或者帮助收取赌资20万元以上的；
// （三）为10个以上赌博网站投放与网址、赔率等信息有关的广告或者为赌博网站投放广告累计100条以上的。
// 实施前款规定的行为，数量或者数额达到前款规定标准5倍以上的，应当认定为刑法第三百零三条第二款规定的“情节严重”。
// 实施本条第一款规定的行为，具有下列情形之一的，应当认定行为人“明知”，但是有证据证明确实不知道的除外：
// （一）收到行政主管机关书面等方式的告知后，仍然实施上述行为的；
// （二）……收取服务费明显异常的；
// （三）在执法人员调查时，通过销毁、修改数据、账本等方式故意规避调查或者向犯罪嫌疑人通风报信的；
// （四）其他有证据证明行为人明知的。

// gamblingOpinion is the day of 公通字〔2010〕40号; amendmentEleven that of 刑法
// 修正案（十一）, which raised the ranges of 303.2 after the opinion had drawn its
// lines.
func gamblingOpinion() law.Day { return law.Date(2010, 8, 31) }
func amendmentEleven() law.Day { return law.Date(2021, 3, 1) }

func gamblingCrime() helpedCrime {
	c := helpedCrime{
		option: "gambling", name: law.T("开设赌场罪", "Opening a gambling house"), article: "criminal-law:303.2",
		acts: map[string]string{"profit_share": "opinion-2010-40:1.1.4"},
		note: law.T("参与赌博网站利润分成，本身即属于开设赌场。参赌人数、发展下级代理、招揽未成年人等不作评价。", "Sharing the profits of a gambling site is itself opening a gambling house. Numbers of gamblers, sub-agents and the luring of minors are not evaluated."),
	}
	c.special = func(rd Readings) []*rule.Node {
		const id = "accomplice.special.gambling"
		ways := []*rule.Node{specialRule(rd, "为赌博网站提供所列服务达到标准（公通字〔2010〕40号第二条）", "Listed services to gambling sites at the lines of Opinion [2010] No. 40, part 2",
			"opinion-2010-40:2.1", gamblingOpinion(), c.undivided(id, gamblingLines(id+".line", 1)))}
		if n := oneSided(rd, unlistedHelp(gamblingOpinion(), "opinion-2010-40:2.1", "own_accounts", "others_accounts", "unit_accounts", "phone_cards", "internet_accounts",
			"equipment", "number_spoofing", "code_platform", "training", "other"), "criminal-law:25.1", "interpretation-2005-3:4.1"); n != nil {
			ways = append(ways, n)
		}
		return ways
	}
	c.presumed = gamblingKnowledge
	c.tiers = func() []tier { return gamblingTiers(c) }
	return c
}

// gamblingServices is the kinds of service that the opinion lists, settlement
// apart, with those its 等 covers.
func gamblingServices() []string {
	return []string{"access", "transmission", "caching", "hosting", "storage", "search_link", "domain", "development", "maintenance", "promotion"}
}

// gamblingLines is the lines of the opinion, times over.
func gamblingLines(id string, times int64) *rule.Node {
	return rule.Any(id,
		rule.All(id+".service",
			supplied(id+".service.kind", "提供互联网接入、服务器托管、存储、传输、广告、软件开发、技术支持等服务", "access, hosting, storage, transmission, advertising, software or technical support was supplied", gamblingServices()...).
				Cite("opinion-2010-40:2.1.1"),
			rule.AtLeast(fact.FeesService, 2*fact.Wan*times).As(id+".service.fees").Cite("opinion-2010-40:2.1.1"),
		).Called("提供技术、广告等服务，服务费达到标准", "Technical, advertising or like services, with fees at the line").Cite("opinion-2010-40:2.1.1"),
		rule.All(id+".settlement",
			gamblingSettled(id+".settlement.kind"),
			rule.Any(id+".settlement.line",
				rule.AtLeast(fact.FeesSettlement, fact.Wan*times).As(id+".settlement.fees").Cite("opinion-2010-40:2.1.2"),
				rule.AtLeast(fact.AmountsSettlement, 20*fact.Wan*times).As(id+".settlement.stakes").Cite("opinion-2010-40:2.1.2"),
			).Called("服务费或者帮助收取的赌资达到标准", "the fees, or the stakes collected, reach the line").Cite("opinion-2010-40:2.1.2"),
		).Called("提供资金支付结算服务，服务费或者赌资达到标准", "Payment settlement, with fees or stakes at the line").Cite("opinion-2010-40:2.1.2"),
		rule.All(id+".ads",
			supplied(id+".ads.kind", "投放广告", "advertisements were placed", "promotion").Cite("opinion-2010-40:2.1.3"),
			rule.Any(id+".ads.line",
				rule.AtLeast(fact.SitesGambling, 10*times).As(id+".ads.sites").Cite("opinion-2010-40:2.1.3"),
				rule.AtLeast(fact.AdsCount, 100*times).As(id+".ads.count").Cite("opinion-2010-40:2.1.3"),
			).Called("网站个数或者广告条数达到标准", "the number of sites or of advertisements reaches the line").Cite("opinion-2010-40:2.1.3"),
		).Called("为赌博网站投放广告，数量达到标准", "Advertisements for gambling sites, in numbers at the line").Cite("opinion-2010-40:2.1.3"),
	).Called("服务费、赌资、网站个数或者广告条数达到标准", "Fees, stakes, sites or advertisements at the line").Cite("opinion-2010-40:2.1")
}

// gamblingSettled is that payments were settled: as a service, or by transferring,
// withdrawing or face checks. Handing over an account alone is not settlement.
func gamblingSettled(id string) *rule.Node {
	return rule.Any(id,
		supplied(id+".service", "提供支付结算", "payment settlement was supplied", "payment_settlement").Cite("opinion-2010-40:2.1.2"),
		rule.One(fact.DepthActs, "transferred_funds", "withdrew_cash", "face_checks").As(id+".acts").Called("转账、取现或者配合刷脸验证", "transferred, withdrew or did face checks").Cite("opinion-2010-40:2.1.2"),
	).Called("提供资金支付结算服务", "payments were settled").Cite("opinion-2010-40:2.1.2")
}

// gamblingKnowledge is the list that finds knowledge of the gambling site, unless
// ignorance is proved. It is one for those who did what the opinion lists.
func gamblingKnowledge() *rule.Node {
	const id = "accomplice.knowledge.gambling"
	presume := func(name, zh, en, cite string, basic *rule.Node) *rule.Node {
		return rule.Presumed(id+"."+name, basic, counter(id+"."+name+".counter").Cite("opinion-2010-40:2.3")).Called(zh, en).Cite(cite)
	}
	return rule.All(id,
		rule.From(rule.AsOf, gamblingOpinion()).As(id+".in_force").Called("公通字〔2010〕40号已施行", "Opinion [2010] No. 40 is in force").Cite("opinion-2010-40:2.3"),
		rule.Any(id+".act",
			supplied(id+".act.service", "提供互联网接入、服务器托管、存储、传输、广告、软件开发、技术支持、资金支付结算等服务", "access, hosting, storage, transmission, advertising, software, technical support or payment settlement was supplied",
				append(gamblingServices(), "payment_settlement")...).Cite("opinion-2010-40:2.1.1", "opinion-2010-40:2.1.2"),
			rule.One(fact.DepthActs, "transferred_funds", "withdrew_cash", "face_checks").As(id+".act.settled").Called("转账、取现或者配合刷脸验证", "transferred, withdrew or did face checks").Cite("opinion-2010-40:2.1.2"),
		).Called("实施了该条所列的服务", "did what the opinion lists").Cite("opinion-2010-40:2.3"),
		rule.Any(id+".list",
			presume("notified", "收到行政主管机关告知后仍然实施", "Went on after notice from the authority", "opinion-2010-40:2.3.1",
				rule.One(fact.NoticeRegulator, "continued").As(id+".notified.fact").Called("收到书面等方式的告知后，仍然实施", "went on after notice, in writing or otherwise").Cite("opinion-2010-40:2.3.1")),
			presume("fees", "提供互联网接入、服务器托管、存储、传输、广告、软件开发、技术支持、资金支付结算等服务，收取服务费明显异常", "Clearly abnormal fees for access, hosting, storage, transmission, advertising, software, technical support, payment settlement or the like", "opinion-2010-40:2.3.2",
				rule.Contested(id+".fees.cap",
					rule.Is(fact.PriceAbnormal).As(id+".fees.fact").Called("上述服务（包括资金支付结算）的交易价格或者方式明显异常", "price or manner of dealing for these services, payment settlement included, clearly abnormal").Cite("opinion-2010-40:2.3.2"),
				).Called("价格或者方式异常，是否服务费明显异常须查明", "Price or manner was abnormal; whether the fees were must be found out").Cite("opinion-2010-40:2.3.2").
					Noting("条文只指服务费明显异常；只是交易方式异常的，不在其内。所问的事实较宽，因此至多为争议。", "The text speaks only of clearly abnormal fees; a manner of dealing that is odd in other ways is outside. The fact asked is wider, so contested at most.")),
			presume("evaded", "调查时销毁、修改数据、账本或者通风报信", "Destroyed or altered data or books, or warned suspects, during an inquiry", "opinion-2010-40:2.3.3",
				rule.Contested(id+".evaded.cap", rule.Any(id+".evaded.fact",
					rule.Is(fact.ConcealmentOwn).As(id+".evaded.own").Called("本人频繁采取隐蔽措施、销毁数据或者使用虚假身份", "frequent concealment, destruction of data or false identity").Cite("opinion-2010-40:2.3.3"),
					rule.Is(fact.EvasionAssisted).As(id+".evaded.others").Called("为他人逃避监管或者规避调查提供帮助", "helped others to escape supervision or inquiry").Cite("opinion-2010-40:2.3.3"),
				).Called("有规避调查的行为", "Inquiry was evaded").Cite("opinion-2010-40:2.3.3")).
					Called("有规避调查的行为，是否发生在执法人员调查时须查明", "Inquiry was evaded; whether during an inquiry by officers must be found out").Cite("opinion-2010-40:2.3.3").
					Noting("条文只指在执法人员调查时销毁、修改数据、账本或者通风报信，所问的事实较宽，因此至多为争议。", "The text speaks only of acts during an inquiry by officers; the facts asked are wider, so contested at most.")),
		).Called("应当认定明知的情形", "The circumstances in which knowledge is found").Cite("opinion-2010-40:2.3"),
	).Called("认定明知是赌博网站", "Found to have known that it was a gambling site").Cite("opinion-2010-40:2.3").
		Noting("有证据证明确实不知道的除外。", "Unless it is proved that the person did not know.")
}

// gamblingSerious is 情节严重: five times the lines of the services, or as one who
// took part the takings, stakes or gains of part 1.
func gamblingSerious(c helpedCrime, id string) *rule.Node {
	return rule.All(id,
		rule.From(rule.AsOf, gamblingOpinion()).As(id+".in_force").Called("公通字〔2010〕40号已施行", "Opinion [2010] No. 40 is in force").Cite("opinion-2010-40:2.2"),
		c.undivided(id+".figures", rule.Any(id+".any",
			gamblingLines(id+".fivefold", 5).Cite("opinion-2010-40:2.2"),
			rule.All(id+".profits",
				rule.One(fact.DepthActs, "profit_share").As(id+".profits.share").Called("参与利润分成", "shared the profits").Cite("opinion-2010-40:1.2.5"),
				rule.AtLeast(fact.AmountsGains, 3*fact.Wan).As(id+".profits.gains").Cite("opinion-2010-40:1.2.5"),
			).Called("参与利润分成，违法所得三万元以上", "Shared profits, gains of 30,000 yuan or more").Cite("opinion-2010-40:1.2.5"),
			rule.All(id+".stakes",
				rule.Any(id+".stakes.part", agreed(id+".stakes.agreement"), c.tookPart(id+".stakes.acts")).
					Called("通谋或者参与实施的", "one who agreed to it or took part").Cite("opinion-2010-40:1.2"),
				rule.Any(id+".stakes.line",
					rule.AtLeast(fact.HelpedAmount, 30*fact.Wan).As(id+".stakes.amount").Cite("opinion-2010-40:1.2.2"),
					rule.Contested(id+".stakes.takings", rule.AtLeast(fact.HelpedAmount, 3*fact.Wan).As(id+".stakes.takings.amount").Cite("opinion-2010-40:1.2.1")).
						Called("该数额如系抽头渔利，三万元以上即为情节严重", "if the amount is the house's takings, 30,000 yuan is enough").Cite("opinion-2010-40:1.2.1"),
				).Called("赌资三十万元以上，或者抽头渔利三万元以上", "Stakes of 300,000 yuan or takings of 30,000 yuan").Cite("opinion-2010-40:1.2.2"),
			).Called("参与者：赌资或者抽头渔利达到标准", "Those who took part: stakes or takings at the line").Cite("opinion-2010-40:1.2"),
		).Called("五倍以上，或者分成、赌资达到标准", "Five times the lines, or profits or stakes at the line").Cite("opinion-2010-40:2.2")),
	).Called("情节严重", "Serious circumstances").Cite("opinion-2010-40:2.2", "opinion-2010-40:1.2")
}

// gamblingTiers: 修正案（十一） raised both ranges for conduct from 1 March 2021;
// for conduct that ended before, the earlier, milder ones (刑法12), which are
// reported, as that version of the article is not held.
func gamblingTiers(c helpedCrime) []tier {
	since := func(id string) *rule.Node {
		return rule.From(fact.ConductEnd, amendmentEleven()).As(id).Called("行为持续到或者发生在2021年3月1日以后", "the conduct ran until, or took place after, 1 March 2021").Cite("criminal-law:303.2", "criminal-law:12.1")
	}
	const id = "accomplice.gambling"
	return []tier{
		replaced(withControl(basic("criminal-law:303.2", "三年以下有期徒刑、拘役或者管制，并处罚金（2021年3月1日以前的条文，转述）", "fixed-term imprisonment of up to three years, short-term detention or public surveillance, and a fine (the article before 1 March 2021, reported)", months(3))), "amended"),
		withControl(raised("amended", "2021年3月1日以后的行为", "conduct from 1 March 2021", "criminal-law:303.2", "五年以下有期徒刑、拘役或者管制，并处罚金", "fixed-term imprisonment of up to five years, short-term detention or public surveillance, and a fine", 0, months(5), since(id+".amended"))),
		replaced(raised("serious_before", "情节严重（2021年3月1日以前的行为）", "serious circumstances (conduct before 1 March 2021)", "criminal-law:303.2", "三年以上十年以下有期徒刑，并处罚金（2021年3月1日以前的条文，转述）", "fixed-term imprisonment of three to ten years and a fine (the article before 1 March 2021, reported)", months(3), months(10),
			gamblingSerious(c, id+".serious_before")), "amended"),
		raised("serious", "情节严重", "serious circumstances", "criminal-law:303.2", "五年以上十年以下有期徒刑，并处罚金", "fixed-term imprisonment of five to ten years and a fine", months(5), months(10),
			rule.All(id+".serious_since", since(id+".serious_since.day"), gamblingSerious(c, id+".serious")).
				Called("情节严重，且行为在2021年3月1日以后", "Serious circumstances, in conduct from 1 March 2021").Cite("criminal-law:303.2")),
	}
}
