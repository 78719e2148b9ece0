package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 刑法第三百六十三条第一款：以牟利为目的，制作、复制、出版、贩卖、传播淫秽物品的，处三年以下有期徒刑、拘役或者
// 管制，并处罚金；情节严重的，处三年以上十年以下有期徒刑，并处罚金；情节特别严重的，处十年以上有期徒刑或者无期
// 徒刑，并处罚金或者没收财产。
//
// 法释〔2010〕3号第六条：电信业务经营者、互联网信息服务提供者明知是淫秽网站，为其提供互联网接入、服务器托管、网络
// 存储空间、通讯传输通道、代收费等服务，并收取服务费，具有下列情形之一的，对直接负责的主管人员和其他直接责任
// 人员，依照刑法第三百六十三条第一款的规定，以传播淫秽物品牟利罪定罪处罚：
// （一）为五个以上淫秽网站提供上述服务的；
// （二）为淫秽网站提供互联网接入、服务器托管、网络存储空间、通讯传输通道等服务，收取服务费数额在二万元以上的；
// （三）为淫秽网站提供代收费服务，收取服务费数额在五万元以上的；
// （四）造成严重后果的。
// 实施前款规定的行为，数量或者数额达到前款第（一）项至第（三）项规定标准五倍以上的，应当认定为刑法第三百六十三条
// 第一款规定的“情节严重”；达到规定标准二十五倍以上的，应当认定为“情节特别严重”。
//
// 法释〔2010〕3号第七条第一款：明知是淫秽网站，以牟利为目的，通过投放广告等方式向其直接或者间接提供资金，或者提供
// 费用结算服务，具有下列情形之一的，……以制作、复制、出版、贩卖、传播淫秽物品牟利罪的共同犯罪处罚：
// （一）向十个以上淫秽网站投放广告或者以其他方式提供资金的；
// （二）向淫秽网站投放广告二十条以上的；
// （三）向十个以上淫秽网站提供费用结算服务的；
// （四）以投放广告或者其他方式向淫秽网站提供资金数额在五万元以上的；
// （五）为淫秽网站提供费用结算服务，收取服务费数额在二万元以上的；
// （六）造成严重后果的。
//
// 法释〔2010〕3号第八条：实施第四条至第七条规定的行为，具有下列情形之一的，应当认定行为人“明知”，但是有证据证明
// 确实不知道的除外：
// （一）行政主管机关书面告知后仍然实施上述行为的；
// （二）接到举报后不履行法定管理职责的；
// （三）……收取服务费明显高于市场价格的；
// （四）向淫秽网站投放广告，广告点击率明显异常的；
// （五）其他能够认定行为人明知的情形。

// obsceneInterpretation is the day of 法释〔2010〕3号.
func obsceneInterpretation() law.Day { return law.Date(2010, 2, 4) }

func obscenityCrime() helpedCrime {
	c := helpedCrime{
		option: "obscenity", name: law.T("传播淫秽物品牟利罪", "Disseminating obscene matter for profit"), article: "criminal-law:363.1",
		unit: unitPunish, unitCite: "criminal-law:366.1", responsible: "interpretation-2010-3:10.1",
		acts: map[string]string{"operated": "interpretation-2010-3:4.1"},
		note: law.T("网站建立者、直接负责的管理者允许或者放任他人发布的（第四条、第五条），视频、图片、点击等数量标准不作评价；不以牟利为目的的，适用第三百六十四条，法定刑较轻。",
			"For founders and managers of a site who let others publish (articles 4, 5) the numbers of videos, pictures and clicks are not evaluated; without the aim of profit article 364 applies, with a lighter range."),
	}
	c.special = func(rd Readings) []*rule.Node {
		const id = "accomplice.special.obscenity"
		ways := []*rule.Node{specialRule(rd, "为淫秽网站提供所列服务、资金或者结算达到标准（法释〔2010〕3号第六条、第七条）", "Listed services, funds or settlement for obscene sites at the lines of Interpretation [2010] No. 3, articles 6 and 7",
			"interpretation-2010-3:6.1", obsceneInterpretation(), c.undivided(id, obsceneLines(id+".line", 1))).Cite("interpretation-2010-3:7.1")}
		if n := oneSided(rd, unlistedHelp(obsceneInterpretation(), "interpretation-2010-3:6.1", obsceneUnlisted()...), "criminal-law:25.1", "interpretation-2004-11:7.1"); n != nil {
			ways = append(ways, n)
		}
		return ways
	}
	c.short = func() *rule.Node {
		const id = "accomplice.helped_crime.obscenity"
		return shortOfCrime(id, "interpretation-2010-3:6.1", obsceneInterpretation(), obsceneProviders(id+".line.provider", 1)).
			Noting("第六条处罚的是服务提供者自己的传播行为，只要求对方是淫秽网站（第十二条第二款），不要求网站本身达到犯罪程度；以共同犯罪认定的，则须有犯罪，因此存在争议。", "Article 6 punishes the provider for disseminating himself and asks only that the sites be obscene sites (article 12, second paragraph), not that they reached crime level; joint crime supposes a crime. Hence contested.")
	}
	c.presumed = obsceneKnowledge
	c.tiers = func() []tier {
		const id = "accomplice.obscenity.tier"
		return []tier{
			withControl(basic("criminal-law:363.1", "三年以下有期徒刑、拘役或者管制，并处罚金", "fixed-term imprisonment of up to three years, short-term detention or public surveillance, and a fine", months(3))),
			raised("serious", "情节严重", "serious circumstances", "criminal-law:363.1", threeToTenZH, threeToTenEN, months(3), months(10), obsceneTier(c, id+".serious", "五倍以上", "Five times the lines", 5)),
			raised("greatest", "情节特别严重", "especially serious circumstances", "criminal-law:363.1", tenToLifeZH, tenToLifeEN, months(10), Life, obsceneTier(c, id+".greatest", "二十五倍以上", "Twenty-five times the lines", 25)),
		}
	}
	return c
}

// obsceneHosts is the kinds of service of article 6, collecting fees apart, with
// those its 等 covers.
func obsceneHosts() []string {
	return []string{"access", "transmission", "caching", "hosting", "storage"}
}

// obsceneUnlisted is the kinds of help that neither article 6 nor article 7 names.
func obsceneUnlisted() []string {
	return []string{
		"search_link", "domain", "development", "maintenance", "own_accounts", "others_accounts", "unit_accounts", "phone_cards",
		"internet_accounts", "equipment", "number_spoofing", "code_platform", "training", "other",
	}
}

func obsceneSettled(id string) *rule.Node {
	return supplied(id, "提供代收费、费用结算", "collection or settlement of payments was supplied", "payment_settlement").Cite("interpretation-2010-3:6.1", "interpretation-2010-3:7.1")
}

// obsceneFunds is that money of at least this sum was given to the site. Article 7
// speaks of 投放广告等方式, so that only help by advertisements or of a kind not
// named elsewhere gives funds: a mere host is not asked for a sum.
func obsceneFunds(id, cite string, line int64) *rule.Node {
	return rule.All(id,
		supplied(id+".kind", "投放广告或者以其他方式提供资金", "advertisements were placed or funds given in another way", "promotion", "other").Cite(cite),
		rule.AtLeast(fact.AmountsFunding, line).As(id+".sum").Cite(cite),
	).Cite(cite)
}

// obsceneFunded is that the site was given money, by advertisements or otherwise.
func obsceneFunded(id string) *rule.Node {
	return rule.Any(id,
		supplied(id+".ads", "投放广告", "advertisements were placed", "promotion").Cite("interpretation-2010-3:7.1"),
		obsceneFunds(id+".funds", "interpretation-2010-3:7.1", fact.Fen).Called("以其他方式提供了资金", "funds were given in another way"),
	).Called("投放广告或者以其他方式提供资金", "advertisements were placed or funds given").Cite("interpretation-2010-3:7.1")
}

// obsceneLines is the lines of articles 6 and 7, times over. A grave result counts
// for the offence itself only (times 1); the multiples are of the figures.
func obsceneLines(id string, times int64) *rule.Node {
	return rule.Any(id, obsceneProviders(id+".provider", times), obsceneSupporters(id+".supporter", times)).
		Called("第六条或者第七条的数量、数额标准", "The figures of article 6 or article 7").Cite("interpretation-2010-3:6.1", "interpretation-2010-3:7.1")
}

// obsceneProviders is article 6.
func obsceneProviders(id string, times int64) *rule.Node {
	scale := []*rule.Node{rule.AtLeast(fact.SitesObscene, 5*times).As(id + ".sites").Cite("interpretation-2010-3:6.1.1")}
	if times == 1 {
		scale = append(scale, graveResult(id+".result", "interpretation-2010-3:6.1.4"))
	}
	return rule.Any(id,
		rule.All(id+".several",
			supplied(id+".several.kind", "提供互联网接入、服务器托管、存储、传输或者代收费", "access, hosting, storage, transmission or collection of payments was supplied", append(obsceneHosts(), "payment_settlement")...).Cite("interpretation-2010-3:6.1"),
			rule.Any(id+".several.charged",
				rule.AtLeast(fact.FeesService, fact.Fen).As(id+".several.service").Called("收取了服务费", "service fees were charged").Cite("interpretation-2010-3:6.1"),
				rule.AtLeast(fact.FeesCollection, fact.Fen).As(id+".several.collection").Called("收取了代收费手续费", "collection fees were charged").Cite("interpretation-2010-3:6.1"),
			).Called("并收取服务费", "and fees were charged").Cite("interpretation-2010-3:6.1"),
			rule.Any(id+".several.scale", scale...).Called("网站个数或者后果达到标准", "the number of sites or the result reaches the line").Cite("interpretation-2010-3:6.1"),
		).Called("收费为多个淫秽网站提供服务，或者造成严重后果", "Paid services to several obscene sites, or with a grave result").Cite("interpretation-2010-3:6.1.1"),
		rule.All(id+".hosting",
			supplied(id+".hosting.kind", "提供互联网接入、服务器托管、存储、传输", "access, hosting, storage or transmission was supplied", obsceneHosts()...).Cite("interpretation-2010-3:6.1.2"),
			rule.AtLeast(fact.FeesService, 2*fact.Wan*times).As(id+".hosting.fees").Cite("interpretation-2010-3:6.1.2"),
			rule.Any(id+".hosting.divided",
				rule.Not(rule.One(fact.HelpKinds, "search_link", "domain", "development", "maintenance", "promotion", "equipment", "number_spoofing", "code_platform", "training", "other")).As(id+".hosting.divided.only").Called("服务费只来自这些服务", "the fees are for these services alone").Cite("interpretation-2010-3:6.1.2"),
				rule.Always(id+".hosting.divided.mixed", contested).Called("还收取其他技术、广告服务费而没有分开的，存在争议", "contested where fees for other technical or advertising services are not divided from them").Cite("interpretation-2010-3:6.1.2"),
			).Called("服务费属于这些服务", "The fees are for these services").Cite("interpretation-2010-3:6.1.2"),
		).Called("接入、托管、存储、传输，服务费达到标准", "Access, hosting, storage, transmission, with fees at the line").Cite("interpretation-2010-3:6.1.2"),
		rule.All(id+".collection",
			obsceneSettled(id+".collection.kind"),
			rule.AtLeast(fact.FeesCollection, 5*fact.Wan*times).As(id+".collection.fees").Cite("interpretation-2010-3:6.1.3"),
		).Called("代收费，服务费达到标准", "Collection of payments, with fees at the line").Cite("interpretation-2010-3:6.1.3"),
	).Called("电信业务经营者、互联网信息服务提供者（第六条）", "Telecom operators and internet information services (article 6)").Cite("interpretation-2010-3:6.1").
		Noting("符合第六条的，直接以传播淫秽物品牟利罪定罪处罚。", "Article 6 makes them guilty of the offence itself.")
}

// obsceneSupporters is article 7.
func obsceneSupporters(id string, times int64) *rule.Node {
	sites := func(s string) *rule.Node { return rule.AtLeast(fact.SitesObscene, 10*times).As(id + s) }
	kids := []*rule.Node{
		rule.All(id+".funded", obsceneFunded(id+".funded.kind"), sites(".funded.sites").Cite("interpretation-2010-3:7.1.1")).
			Called("向多个淫秽网站投放广告或者提供资金", "Advertisements on, or funds to, many obscene sites").Cite("interpretation-2010-3:7.1.1"),
		rule.All(id+".ads",
			supplied(id+".ads.kind", "投放广告", "advertisements were placed", "promotion").Cite("interpretation-2010-3:7.1.2"),
			rule.AtLeast(fact.AdsCount, 20*times).As(id+".ads.count").Cite("interpretation-2010-3:7.1.2"),
		).Called("向淫秽网站投放广告，条数达到标准", "Advertisements on obscene sites, in numbers at the line").Cite("interpretation-2010-3:7.1.2"),
		rule.All(id+".settled", obsceneSettled(id+".settled.kind"), sites(".settled.sites").Cite("interpretation-2010-3:7.1.3")).
			Called("向多个淫秽网站提供费用结算", "Settlement for many obscene sites").Cite("interpretation-2010-3:7.1.3"),
		obsceneFunds(id+".funds", "interpretation-2010-3:7.1.4", 5*fact.Wan*times).
			Called("以投放广告或者其他方式提供资金，数额达到标准", "Funds given, by advertisements or otherwise, at the line"),
		rule.All(id+".fees",
			obsceneSettled(id+".fees.kind"),
			rule.AtLeast(fact.FeesSettlement, 2*fact.Wan*times).As(id+".fees.sum").Cite("interpretation-2010-3:7.1.5"),
		).Called("费用结算，服务费达到标准", "Settlement, with fees at the line").Cite("interpretation-2010-3:7.1.5"),
	}
	if times == 1 {
		kids = append(kids, rule.All(id+".grave",
			rule.Any(id+".grave.kind", obsceneFunded(id+".grave.funded"), obsceneSettled(id+".grave.settled")).
				Called("提供资金或者费用结算", "funds were given or payments settled").Cite("interpretation-2010-3:7.1"),
			graveResult(id+".grave.result", "interpretation-2010-3:7.1.6"),
		).Called("造成严重后果", "A grave result").Cite("interpretation-2010-3:7.1.6"))
	}
	return rule.Any(id, kids...).
		Called("以牟利为目的提供资金或者费用结算（第七条）", "Funds or settlement, for profit (article 7)").Cite("interpretation-2010-3:7.1").
		Noting("须以牟利为目的。", "The aim of profit is required.")
}

func graveResult(id, cite string) *rule.Node {
	return rule.One(fact.ConsequenceLevel, "serious", "especially_serious").As(id).Called("造成严重后果", "a grave result").Cite(cite)
}

// obsceneTier is a multiple of the figures of articles 6 and 7.
func obsceneTier(c helpedCrime, id, zh, en string, times int64) *rule.Node {
	return rule.All(id,
		rule.From(rule.AsOf, obsceneInterpretation()).As(id+".in_force").Called("法释〔2010〕3号已施行", "Interpretation [2010] No. 3 is in force").Cite("interpretation-2010-3:6.2"),
		c.undivided(id+".figures", obsceneLines(id+".line", times)),
	).Called("第六条、第七条标准的"+zh, en+" of articles 6 and 7").Cite("interpretation-2010-3:6.2", "interpretation-2010-3:7.2")
}

// obsceneKnowledge is the list of article 8. The regulator's notice must be in
// writing: one given by word of mouth only is not that of item 1, one whose form is
// not shown is contested. The fee must be above the market, of which the fact asked
// says too little.
func obsceneKnowledge() *rule.Node {
	const id = "accomplice.knowledge.obscenity"
	presume := func(name, zh, en, cite string, basic *rule.Node) *rule.Node {
		return rule.Presumed(id+"."+name, basic, counter(id+"."+name+".counter").Cite("interpretation-2010-3:8.1")).Called(zh, en).Cite(cite)
	}
	return rule.All(id,
		rule.From(rule.AsOf, obsceneInterpretation()).As(id+".in_force").Called("法释〔2010〕3号已施行", "Interpretation [2010] No. 3 is in force").Cite("interpretation-2010-3:8.1"),
		rule.Any(id+".act",
			supplied(id+".act.service", "提供接入、托管、存储、传输、代收费、费用结算，或者投放广告", "access, hosting, storage, transmission, collection or settlement of payments was supplied, or advertisements placed",
				append(obsceneHosts(), "payment_settlement", "promotion")...).Cite("interpretation-2010-3:8.1"),
			obsceneFunds(id+".act.funds", "interpretation-2010-3:8.1", fact.Fen).Called("提供了资金", "funds were given"),
		).Called("实施了第六条、第七条的行为", "Did what articles 6 and 7 describe").Cite("interpretation-2010-3:8.1"),
		rule.Any(id+".list",
			presume("notified", "行政主管机关书面告知后仍然实施", "Went on after written notice from the authority", "interpretation-2010-3:8.1.1",
				rule.All(id+".notified.fact",
					rule.One(fact.NoticeRegulator, "continued").As(id+".notified.continued").Called("告知后仍然实施", "went on after notice").Cite("interpretation-2010-3:8.1.1"),
					rule.Any(id+".notified.form",
						rule.One(fact.OrderReceived, "written").As(id+".notified.written").Called("收到书面责令", "an order in writing was received").Cite("interpretation-2010-3:8.1.1"),
						rule.Contested(id+".notified.form_unknown",
							rule.Not(rule.One(fact.OrderReceived, "oral")).As(id+".notified.not_oral").Called("告知不是仅为口头", "the notice was not merely oral").Cite("interpretation-2010-3:8.1.1"),
						).Called("告知是否书面没有查明的，存在争议", "contested where it is not shown whether the notice was in writing").Cite("interpretation-2010-3:8.1.1"),
					).Called("书面告知", "notice in writing").Cite("interpretation-2010-3:8.1.1").
						Noting("口头告知不属于该项，但可以作为其他能够认定明知的情形的证据。", "Oral notice does not fall under this item; it may still be evidence of knowledge otherwise."),
				).Called("书面告知后仍然实施", "went on after written notice").Cite("interpretation-2010-3:8.1.1")),
			presume("report_ignored", "接到举报后不履行法定管理职责", "Ignored a report despite a statutory duty", "interpretation-2010-3:8.1.2",
				rule.All(id+".report_ignored.fact",
					rule.One(fact.NoticeReport, "ignored").As(id+".report_ignored.report").Called("接到举报而未处理", "a report was received and ignored").Cite("interpretation-2010-3:8.1.2"),
					rule.Is(fact.NoticeReportDuty).As(id+".report_ignored.duty").Called("依法负有处理该举报的管理职责", "a statute obliged the person to act on it").Cite("interpretation-2010-3:8.1.2"),
				).Called("接到举报后不履行法定管理职责", "received a report and did not perform a statutory duty").Cite("interpretation-2010-3:8.1.2")),
			presume("fees", "收取服务费明显高于市场价格", "Fees clearly above the market", "interpretation-2010-3:8.1.3",
				rule.Contested(id+".fees.cap", rule.All(id+".fees.charged",
					rule.Is(fact.PriceAbnormal).As(id+".fees.fact").Called("交易价格或者方式明显异常", "price or manner clearly abnormal").Cite("interpretation-2010-3:8.1.3"),
					supplied(id+".fees.kind", "提供接入、托管、存储、传输、代收费、费用结算", "access, hosting, storage, transmission, collection or settlement of payments was supplied",
						append(obsceneHosts(), "payment_settlement")...).Cite("interpretation-2010-3:8.1.3"),
				).Called("提供所列服务，价格或者方式明显异常", "services the item lists, at a price or in a manner clearly abnormal").Cite("interpretation-2010-3:8.1.3")).
					Called("价格异常，是否明显高于市场价格须查明", "The price was abnormal; whether clearly above the market must be found out").Cite("interpretation-2010-3:8.1.3").
					Noting("条文只指明显高于市场价格的服务费，所问的事实较宽，因此至多为争议。", "The text speaks only of fees clearly above the market; the fact asked is wider, so contested at most.")),
		).Called("第八条所列情形", "The circumstances of article 8").Cite("interpretation-2010-3:8.1").
			Noting("广告点击率明显异常（第（四）项）不作评价。", "Clearly abnormal click rates (item 4) are not evaluated."),
	).Called("认定明知是淫秽网站", "Found to have known that it was an obscene site").Cite("interpretation-2010-3:8.1").
		Noting("有证据证明确实不知道的除外。", "Unless it is proved that the person did not know.")
}
