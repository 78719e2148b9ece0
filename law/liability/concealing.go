package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 刑法第三百一十二条：明知是犯罪所得及其产生的收益而予以窝藏、转移、收购、代为销售或者以其他方法掩饰、
// 隐瞒的，处三年以下有期徒刑、拘役或者管制，并处或者单处罚金；情节严重的，处三年以上七年以下有期徒刑，
// 并处罚金。
// 单位犯前款罪的，对单位判处罚金，并对其直接负责的主管人员和其他直接责任人员，依照前款的规定处罚。
//
// 法释〔2025〕13号 fills it from 2025-08-26. The interpretation before it,
// 法释〔2015〕11号 as amended by 法释〔2021〕8号, is not held: it is named by its
// number, and what it alone would decide is found by the words of article 312.

// The id of the question on which the authorities part in this track alone, and
// of the one it shares with assisting.
const (
	questionConcealingSerious     = "concealing_serious"
	questionAssistingOrConcealing = "assisting_or_concealing"
)

// The days on which the texts of this offence came into force.
func proceedsRangeDay() law.Day          { return law.Date(2006, 6, 29) } // 刑法修正案（六）: 收益, 其他方法, the heavier range
func proceedsInterpretationDay() law.Day { return law.Date(2025, 8, 26) } // 法释〔2025〕13号

// concealingOffence is 掩饰、隐瞒犯罪所得、犯罪所得收益罪. What was done comes
// first: it rules the offence out for those who handled no money.
func concealingOffence(rd Readings) *offence {
	const cite = "criminal-law:312.1"
	light := basic(cite, "三年以下有期徒刑、拘役或者管制，并处或者单处罚金", "fixed-term imprisonment of up to three years, short-term detention or public surveillance, and/or a fine", months(3))
	light.control = true
	return &offence{
		id: Concealing, provision: law.Cite(cite),
		tree: rule.All("concealing",
			concealingAct(rd),
			concealingUpstream(),
			concealingKnowledge(),
			concealingNoAgreement(),
			concealingTime(),
			concealingPerson(),
		).Called("掩饰、隐瞒犯罪所得、犯罪所得收益罪", "Concealing the proceeds of crime").Cite(cite),
		tiers: []tier{
			light,
			raised("serious", "情节严重", "serious circumstances", cite, "三年以上七年以下有期徒刑，并处罚金", "fixed-term imprisonment of three to seven years and a fine", months(3), months(7), concealingSerious(rd)),
		},
		unit: law.T("对单位判处罚金，并对直接负责的主管人员和其他直接责任人员判处上述刑罚", "a fine for the unit; its directly responsible managers and other directly responsible persons are punished as above"), unitCite: law.Cite("criminal-law:312.2"),
		shown: concealingAct(rd),
	}
}

// 法释〔2025〕13号第十一条第一款：单位实施掩饰、隐瞒犯罪所得及其收益犯罪的，依照本解释规定的相应自然人
// 犯罪的定罪量刑标准，对单位判处罚金，并对其直接负责的主管人员和其他直接责任人员定罪处罚。
//
// 第二款：盗用单位名义实施掩饰、隐瞒犯罪所得及其收益行为，违法所得由行为人私分的，依照刑法和司法解释有关
// 自然人犯罪的规定定罪处罚。

// concealingPerson is who can commit the offence; persons of fourteen or fifteen
// cannot, for 刑法第十七条第二款 does not name it.
func concealingPerson() *rule.Node {
	return personElement("concealing.person", "criminal-law:312.2", "interpretation-2025-13:11.1").As("person").
		Noting("盗用单位名义实施、违法所得由行为人私分的，按自然人犯罪处理（第十一条第二款）。", "Who misuses a unit's name and keeps the gains answers as an individual (article 11, second paragraph).")
}

// concealingTime is that the article reached the person when the conduct ended.
// It has stood for individuals throughout, for units only since 刑法修正案（七）.
func concealingTime() *rule.Node {
	return rule.Any("time",
		rule.Not(rule.One(fact.PersonCapacity, "company")).As("concealing.time.natural").
			Called("行为人是自然人", "a natural person").Cite("criminal-law:312.1"),
		rule.From(fact.ConductEnd, amendmentSeven()).As("concealing.time.units").
			Called("行为持续到或者发生在2009年2月28日以后", "the conduct ran until, or took place after, 28 February 2009").
			Cite("criminal-law:12.1", "criminal-law:312.2"),
	).Called("时间", "Time").Cite("criminal-law:12.1", "criminal-law:312.1").
		Noting("单位自2009年2月28日（刑法修正案（七））起可以构成本罪。2006年6月29日以前的条文未收录。", "Units can commit this offence since 28 February 2009 (amendment VII). The wording before 29 June 2006 is not held.")
}

// 法释〔2025〕13号第十条：认定掩饰、隐瞒犯罪所得、犯罪所得收益罪，以上游犯罪事实存在为前提。
//
// 上游犯罪事实经查证属实，但行为人尚未到案的，或者因行为人死亡、不具有刑事责任能力等原因依法不予追究刑事
// 责任的，不影响掩饰、隐瞒犯罪所得、犯罪所得收益罪的认定。

// concealingUpstream is that the upstream crime is a fact and that what passed
// through the person's hands came from it. There is no exception here for a crime
// that cannot be verified; and there is no least amount.
func concealingUpstream() *rule.Node {
	return rule.All("upstream",
		rule.One(fact.HelpedStatus, "convicted", "confirmed").As("concealing.upstream.verified").
			Called("上游犯罪事实经查证属实", "the upstream crime is verified as a fact").
			Cite("interpretation-2025-13:10.1", "criminal-law:312.1").
			Noting("上游犯罪人尚未到案、死亡或者不具有刑事责任能力的，不影响认定。", "It does not matter that the upstream offender is at large, dead or not criminally responsible."),
		rule.AtLeast(fact.ProceedsAmount, fact.Fen).As("concealing.upstream.proceeds").
			Called("经手的财物中有查实的犯罪所得", "what was handled is, at least in part, proved to be proceeds").
			Cite("interpretation-2025-13:1.1", "interpretation-2025-13:3.1", "criminal-law:312.1").
			Noting("只计算查实的犯罪所得，不按账户流水计算。本罪入罪没有固定数额，由法院综合考虑上游犯罪和掩饰、隐瞒的情节（第三条）。", "Only proved proceeds count, not the turnover of the account. No least amount makes the offence; the court weighs the upstream crime and the concealing (article 3)."),
	).Called("上游犯罪", "The upstream crime").Cite("interpretation-2025-13:10.1", "interpretation-2025-13:10.2", "criminal-law:312.1").
		Noting("无法查证、仅属一般违法或者没有发生犯罪的，不满足；第十二条第二款的例外只适用于帮助信息网络犯罪活动罪。", "Not met where the crime cannot be verified, was merely unlawful or did not take place; the exception of article 12 of the 2019 interpretation is for assisting only.")
}

// 法释〔2025〕13号第一条第二款：刑法第三百一十二条规定的“其他方法”，包括任何足以掩饰、隐瞒犯罪所得及其收益
// 的行为手段，如居间介绍买卖，收受，持有，使用，加工，提供资金账户，将财产转换为现金、金融票据、有价证券，
// 通过转账或者其他支付结算方式转移资金，跨境转移资产等。

// concealingAct is what was done with the proceeds. Supplying an account is
// assisting unless the person knew, or should have known, that it takes
// in proceeds: 应当知道 is 明知, too (2025-13:2). Since the interpretation names
// 提供资金账户 and the practice of assisting does so too, it is then contested. So is a
// settlement service of which no transfer is shown, and other help, which may be
// 窝藏、收购、代为销售 or 居间介绍, of which no fact tells.
//
// The rival reading goes by time: what is supplied before the main crime is
// complete (an account, a channel) is assisting, what is done with its proceeds
// afterwards is this.
func concealingAct(rd Readings) *rule.Node {
	did := func(id, zh, en string, acts ...string) *rule.Node {
		return rule.One(fact.DepthActs, acts...).As("concealing.act."+id).Called(zh, en).Cite("criminal-law:312.1", "interpretation-2025-13:1.2")
	}
	kids := []*rule.Node{
		did("transfer", "转移资金", "transferred the money", "transferred_funds"),
		did("cash", "取现、套现", "withdrew it in cash", "withdrew_cash"),
		did("convert", "转换为财物、黄金、虚拟货币等", "converted it into goods, gold, coins or the like", "converted_property"),
		did("unblock", "为转移资金配合刷脸验证、解冻账户", "did face checks or unfroze accounts for it", "face_checks", "unfroze_accounts"),
		rule.All("concealing.act.operate",
			proceedsAccounts("concealing.act.operate.account"),
			did("operate.stayed", "参与运营", "took part in operating", "operated"),
		).Called("提供账户后继续操作账户、安排取款", "stayed with the account supplied: operated it or arranged withdrawals").Cite("criminal-law:312.1", "interpretation-2025-13:1.2"),
	}
	if !rd.takes(questionAssistingOrConcealing, "by_time") {
		kids = append(kids, concealingAccount(), concealingSettlement())
	}
	kids = append(kids, concealingOtherwise())
	return rule.Any("act", kids...).Called("掩饰、隐瞒行为", "The act of concealing").Cite("criminal-law:312.1", "interpretation-2025-13:1.2").
		Noting("只提供账户、仅概括知道对方犯罪的，属于帮助信息网络犯罪活动罪；提供后又转账、取现、操作账户的，属于本罪。", "Supplying an account with only general knowledge of crime is assisting; transferring, withdrawing or operating it is this offence.")
}

// proceedsAccounts tests that accounts for money were supplied.
func proceedsAccounts(id string) *rule.Node {
	return supplied(id, "提供的是银行账户、支付账户", "bank or payment accounts were supplied", "own_accounts", "others_accounts", "unit_accounts").Cite("interpretation-2025-13:1.2")
}

func concealingAccount() *rule.Node {
	return rule.Contested("concealing.act.account",
		rule.All("concealing.act.account.fact",
			proceedsAccounts("concealing.act.account.kind"),
			rule.Is(fact.HelpDelivered).As("concealing.act.account.delivered").Called("账户已实际提供给对方", "the accounts reached the other").Cite("interpretation-2025-13:1.2"),
			knewProceeds("concealing.act.account.knew"),
		).Called("知道或者应当知道用于接收犯罪所得而提供账户", "supplied accounts, and knew or should have known that they take in proceeds").Cite("interpretation-2025-13:1.2"),
	).Called("提供资金账户", "Supplied an account").Cite("interpretation-2025-13:1.2").
		Noting("第一条第二款列有“提供资金账户”，但单纯供卡通常按帮助信息网络犯罪活动罪处理，因此存在争议。", "Article 1, second paragraph, names supplying an account, while mere supply is as a rule treated as assisting; hence contested.")
}

// knewProceeds is 明知 in both its forms (2025-13:2). Whether 应当知道 is enough for the
// conduct is for the element of knowledge.
func knewProceeds(id string) *rule.Node {
	return rule.One(fact.ProceedsKnown, "knew", "should_have_known").As(id).
		Called("知道或者应当知道是犯罪所得", "knew or should have known that it was proceeds").Cite("interpretation-2025-13:1.2", "interpretation-2025-13:2.1", "criminal-law:312.1")
}

// concealingOtherwise is what no fact of its own describes: hiding, buying or
// selling for another what came from a crime, acting as a go-between, holding it.
func concealingOtherwise() *rule.Node {
	return rule.Contested("concealing.act.other",
		rule.All("concealing.act.other.fact",
			rule.One(fact.HelpKinds, "other").As("concealing.act.other.kind").Called("提供其他帮助", "other help was given").Cite("criminal-law:312.1", "interpretation-2025-13:1.2"),
			rule.Is(fact.HelpDelivered).As("concealing.act.other.delivered").Called("帮助已实际提供", "the help was in fact given").Cite("criminal-law:312.1", "interpretation-2025-13:1.2"),
			knewProceeds("concealing.act.other.knew"),
		).Called("知道或者应当知道是犯罪所得而提供其他帮助", "gave other help, and knew or should have known that it was proceeds").Cite("criminal-law:312.1", "interpretation-2025-13:1.2"),
	).Called("窝藏、收购、代为销售或者其他方法", "Hiding, buying, selling for another, or other means").Cite("criminal-law:312.1", "interpretation-2025-13:1.2").
		Noting("其他帮助是否属于窝藏、收购、代为销售、居间介绍买卖、收受、持有等足以掩饰、隐瞒的行为，须查明。", "Whether the other help was hiding, buying, selling for another, acting as a go-between, receiving, holding or another means fit to conceal must be found out.")
}

func concealingSettlement() *rule.Node {
	return rule.Contested("concealing.act.settlement",
		rule.All("concealing.act.settlement.fact",
			rule.One(fact.HelpKinds, "payment_settlement").As("concealing.act.settlement.kind").Called("提供支付结算服务", "supplied payment settlement").Cite("interpretation-2025-13:1.2"),
			rule.Is(fact.HelpDelivered).As("concealing.act.settlement.delivered").Called("服务已实际提供", "the service was in fact given").Cite("interpretation-2025-13:1.2"),
		).Called("已实际提供支付结算服务", "payment settlement was in fact given").Cite("interpretation-2025-13:1.2"),
	).Called("以支付结算方式转移资金", "Moved money by payment settlement").Cite("interpretation-2025-13:1.2").
		Noting("支付结算发生在犯罪过程中的，属于帮助；转移已经取得的犯罪所得的，属于本罪。没有查明具体转移行为时存在争议。", "Settlement while the crime is going on is assisting; moving proceeds already obtained is this offence. Contested while no particular transfer is shown.")
}

// 法释〔2025〕13号第二条：刑法第三百一十二条规定的“明知”，包括知道或者应当知道。应当根据行为人所接触、接收
// 的信息，经手他人犯罪所得及其收益的情况，犯罪所得及其收益的种类、数额，犯罪所得及其收益的转移、转换方式，
// 交易行为、资金账户的异常情况，结合行为人的职业经历、与上游犯罪人之间的关系以及其供述和辩解等综合审查判断。

// concealingKnowledge is knowledge that it was proceeds. 应当知道 stands in the
// interpretation, not in the article: for conduct before it, and on days before
// it, it is contested (interpretation-time-2001-5:3).
//
// That he did not know is the person's own word. Where he handled the money and
// circumstances that article 2 weighs speak against him, the two are at odds.
func concealingKnowledge() *rule.Node {
	return rule.Any("knowledge",
		rule.One(fact.ProceedsKnown, "knew").As("concealing.knowledge.knew").
			Called("知道是犯罪所得", "knew that it was proceeds").Cite("criminal-law:312.1", "interpretation-2025-13:2.1"),
		rule.All("concealing.knowledge.should",
			rule.One(fact.ProceedsKnown, "should_have_known").As("concealing.knowledge.should.fact").
				Called("应当知道是犯罪所得", "should have known that it was proceeds").Cite("interpretation-2025-13:2.1"),
			rule.Any("concealing.knowledge.should.law",
				rule.All("concealing.knowledge.should.in_force",
					rule.From(rule.AsOf, proceedsInterpretationDay()).As("concealing.knowledge.should.as_of").
						Called("法释〔2025〕13号已施行（2025年8月26日）", "the 2025 interpretation is in force (26 August 2025)").Cite("interpretation-2025-13:12.1"),
					rule.From(fact.ConductEnd, proceedsInterpretationDay()).As("concealing.knowledge.should.conduct").
						Called("行为持续到或者发生在该日以后", "the conduct ran until, or took place after, that day").Cite("interpretation-2025-13:12.1", "interpretation-time-2001-5:3.1"),
				).Called("行为适用法释〔2025〕13号", "the 2025 interpretation governs the conduct").Cite("interpretation-2025-13:12.1"),
				rule.Always("concealing.knowledge.should.before", contested).Called("此前条文只说“明知”，是否包括应当知道存在争议", "before it the article alone says “knowing”; whether that includes should have known is contested").
					Cite("criminal-law:312.1", "interpretation-time-2001-5:3.1"),
			).Called("“明知”包括应当知道", "“Knowing” includes should have known").Cite("interpretation-2025-13:2.1", "interpretation-time-2001-5:3.1").
				Noting("2025年8月26日以前适用的法释〔2015〕11号（经法释〔2021〕8号修正）未收录，此处只引文号，按刑法第三百一十二条的文字认定。", "法释〔2015〕11号, as amended by 法释〔2021〕8号, which applied before 26 August 2025, is not held and is named by number only; the finding goes by the words of article 312."),
		).Called("应当知道", "Should have known").Cite("interpretation-2025-13:2.1"),
		concealingDenied(),
	).Called("明知", "Knowledge").Cite("criminal-law:312.1", "interpretation-2025-13:2.1").
		Noting("应当根据所接触的信息、经手情况、种类和数额、转移方式、交易和账户异常、职业经历、与上游犯罪人的关系以及供述和辩解综合判断；本人说不知道，不等于没有明知。", "It is judged from all of it: what the person learnt and handled, kind and amount, how it was moved, anomalies of dealing and account, profession, relation to the upstream offender, statements and defence; saying that one did not know does not settle it.")
}

// concealingDenied is that what the person says of his knowledge stands against what
// he did and saw.
func concealingDenied() *rule.Node {
	const id, cite = "concealing.knowledge.denied", "interpretation-2025-13:2.1"
	return rule.Contested(id,
		rule.All(id+".fact",
			rule.One(fact.DepthActs, "transferred_funds", "withdrew_cash", "converted_property", "face_checks", "unfroze_accounts").As(id+".handled").
				Called("经手转账、取现、转换，或者配合刷脸验证、解冻账户", "handled transfers, withdrawals or conversions, or did face checks or unfroze accounts").Cite(cite),
			rule.Any(id+".signs",
				rule.One(fact.KnowledgeLevel, "specific_crime", "some_crime").As(id+".crime").Called("知道对方在实施犯罪", "knew that the other was committing a crime").Cite(cite),
				rule.One(fact.KnowledgeActual, "told", "saw_content", "chat_records", "tell_tale_request", "discovered_and_continued").As(id+".evidence").
					Called("接触、接收的信息显示知情", "what the person learnt and received shows knowledge").Cite(cite),
				rule.Is(fact.PriceAbnormal).As(id+".price").Called("交易价格或者方式明显异常", "price or manner of dealing clearly abnormal").Cite(cite),
				rule.One(fact.NoticeRestriction, "continued").As(id+".restriction").Called("账户因异常被限制后继续实施", "went on after the account was restricted for anomalies").Cite(cite),
			).Called("第二条所列的情况", "The circumstances that article 2 lists").Cite(cite),
		).Called("经手资金，且有应当综合判断的情况", "handled the money, in circumstances that must be weighed").Cite(cite),
	).Called("经手资金且情况异常：称不知道的，与其他情况不一致", "Handled the money in telling circumstances: not to have known would be at odds with them").Cite(cite).
		Noting("是否明知由司法机关综合审查判断，供述和辩解只是其中之一。", "Knowledge is judged from all the circumstances, of which the person's own statement is one.")
}

// 法释〔2025〕13号第七条：事前与盗窃、抢劫、诈骗、抢夺等行为人通谋，掩饰、隐瞒犯罪所得及其收益，构成犯罪的，
// 分别以盗窃、抢劫、诈骗、抢夺等犯罪的共犯论处。

// concealingNoAgreement is that article 7 does not take the case to the upstream
// crime. It does so where there was prior agreement with those who committed it,
// and therefore knowledge of that crime; who knew of some crime only is no
// accomplice (spec 4.2) and stays here.
func concealingNoAgreement() *rule.Node {
	return rule.Any("no_agreement",
		rule.Not(rule.One(fact.DepthAgreement, "prior_agreement")).As("concealing.no_agreement.none").
			Called("没有事前通谋", "no prior agreement").Cite("interpretation-2025-13:7.1"),
		rule.Not(rule.One(fact.KnowledgeLevel, "specific_crime")).As("concealing.no_agreement.general").
			Called("不明知具体的上游犯罪", "the particular upstream crime was not known").Cite("interpretation-2025-13:7.1", "criminal-law:25.1"),
	).Called("不属于事前通谋的共犯", "Not an accomplice by prior agreement").Cite("interpretation-2025-13:7.1").
		Noting("事前与上游犯罪人通谋的，以上游犯罪的共犯论处（第七条），见共同犯罪。", "Who agreed beforehand with the upstream offender answers as an accomplice in that crime (article 7); see accomplice liability.")
}
