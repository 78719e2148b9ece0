package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The crimes that may be helped, in the order of helped.crimes, and those of them
// that have no special rule for helpers, with money laundering, whose article lists
// what helpers do. Of the others the ranges are the basic ones: their amounts stand
// in texts that are not held.

// amendmentSeven is 刑法修正案（七）, which created 224-1 and 253-1 and the second
// and third paragraphs of 285.
func amendmentSeven() law.Day { return law.Date(2009, 2, 28) }

// interpretation2024 is 法释〔2024〕10号 on money laundering.
func interpretation2024() law.Day { return law.Date(2024, 8, 20) }

// The ranges that several articles share, in their words.
const (
	upToThreeZH = "三年以下有期徒刑或者拘役，并处或者单处罚金"
	upToThreeEN = "fixed-term imprisonment of up to three years or short-term detention, and/or a fine"

	upToThreeControlZH = "三年以下有期徒刑、拘役或者管制，并处或者单处罚金"
	upToThreeControlEN = "fixed-term imprisonment of up to three years, short-term detention or public surveillance, and/or a fine"

	threeToTenZH = "三年以上十年以下有期徒刑，并处罚金"
	threeToTenEN = "fixed-term imprisonment of three to ten years and a fine"

	tenToLifeZH = "十年以上有期徒刑或者无期徒刑，并处罚金或者没收财产"
	tenToLifeEN = "fixed-term imprisonment of ten years or more or life imprisonment, and a fine or confiscation of property"
)

// withControl marks a range in which 管制 is among the kinds.
func withControl(t tier) tier {
	t.control = true
	return t
}

func helpedCrimes() []helpedCrime {
	return []helpedCrime{
		fraudCrime(), gamblingCrime(), obscenityCrime(), theftCrime(), personalDataCrime(), computerCrime(),
		pyramidCrime(), illegalBusinessCrime(), moneyLaunderingCrime(), drugsCrime(), otherCrime(),
	}
}

// amountsNotHeld is the note of a crime of which only the basic range is given.
func amountsNotHeld() law.Text {
	return law.T("该罪自身的数额、数量标准不在已收录的文本之内，本程序不评价；这里只给出基本法定刑，实际适用的法定刑可能更重。",
		"The amounts and numbers of that crime stand in texts that are not held and are not evaluated; only its basic range is given, and the range that applies may be heavier.")
}

// 刑法第二百六十四条：盗窃公私财物，数额较大的，或者多次盗窃、入户盗窃、携带凶器盗窃、扒窃的，处三年以下有期
// 徒刑、拘役或者管制，并处或者单处罚金；……
func theftCrime() helpedCrime {
	return helpedCrime{
		option: "theft", name: law.T("盗窃罪", "Theft"), article: "criminal-law:264.1", note: amountsNotHeld(),
		tiers: func() []tier {
			return []tier{withControl(basic("criminal-law:264.1", upToThreeControlZH, upToThreeControlEN, months(3)))}
		},
	}
}

// 刑法第二百五十三条之一第一款：违反国家有关规定，向他人出售或者提供公民个人信息，情节严重的，处三年以下有期
// 徒刑或者拘役，并处或者单处罚金；情节特别严重的，处三年以上七年以下有期徒刑，并处罚金。
//
// The figures personal_data.* are of the person's own dealings and belong to the
// track of 253-1 itself; what the persons helped dealt in is not a fact.
func personalDataCrime() helpedCrime {
	return helpedCrime{
		option: "personal_data", name: law.T("侵犯公民个人信息罪", "Infringing citizens' personal information"), article: "criminal-law:253-1.1",
		unit: unitPunish, unitCite: "criminal-law:253-1.4", responsible: "interpretation-2017-10:7", since: amendmentSeven(),
		note: law.T("被帮助的人所涉信息的条数不评价，这里只给出基本法定刑；本人出售、提供信息的，见侵犯公民个人信息罪。2015年11月1日以前，该条限于特定单位的工作人员和非法获取者。",
			"How many items the helped persons dealt in is not evaluated; only the basic range is given. Data that the person himself sold or supplied are a matter of infringing personal information. Before 1 November 2015 the article reached only staff of certain bodies and those who obtained data unlawfully."),
		tiers: func() []tier {
			return []tier{basic("criminal-law:253-1.1", upToThreeZH, upToThreeEN, months(3))}
		},
	}
}

// pyramidCrime is 刑法第二百二十四条之一, of which the text is not held: its range
// is reported, not quoted.
func pyramidCrime() helpedCrime {
	return helpedCrime{
		option: "pyramid", name: law.T("组织、领导传销活动罪", "Organising or leading pyramid selling"), article: "criminal-law:224-1",
		unit: unitPunish, unitCite: "criminal-law:31", responsible: "criminal-law:31", since: amendmentSeven(),
		note: law.T("该条文本未收录，按条号引用；单位可以构成该罪（刑法第二百三十一条，转述）。人数、层级等标准不评价，这里只给出基本法定刑，实际适用的法定刑可能更重。",
			"The text of the article is not held and is cited by number; units can commit it (article 231, reported). Numbers of members and levels are not evaluated; only the basic range is given, and the range that applies may be heavier."),
		tiers: func() []tier {
			return []tier{basic("criminal-law:224-1", "五年以下有期徒刑或者拘役，并处罚金（转述）", "fixed-term imprisonment of up to five years or short-term detention, and a fine (reported)", months(5))}
		},
	}
}

// 刑法第二百二十五条：违反国家规定，有下列非法经营行为之一，扰乱市场秩序，情节严重的，处五年以下有期徒刑或者
// 拘役，并处或者单处违法所得一倍以上五倍以下罚金；……
//
// Interpretation-2019-1 draws the lines of unlicensed settlement; other kinds of
// illegal business have lines elsewhere, and which kind was helped is not a fact.
func illegalBusinessCrime() helpedCrime {
	return helpedCrime{
		option: "illegal_business", name: law.T("非法经营罪", "Illegal business operations"), article: "criminal-law:225.1",
		unit: unitPunish, unitCite: "criminal-law:31", responsible: "criminal-law:31",
		note: law.T("经营的是哪一类业务、其数额标准（如法释〔2019〕1号）不评价，这里只给出基本法定刑，实际适用的法定刑可能更重。单位可以构成该罪（刑法第二百三十一条，转述）。",
			"Which business it was, and its lines (such as those of Interpretation [2019] No. 1), are not evaluated; only the basic range is given, and the range that applies may be heavier. Units can commit it (article 231, reported)."),
		tiers: func() []tier {
			return []tier{basic("criminal-law:225.1", "五年以下有期徒刑或者拘役，并处或者单处违法所得一倍以上五倍以下罚金", "fixed-term imprisonment of up to five years or short-term detention, and/or a fine of one to five times the illegal gains", months(5))}
		},
	}
}

// 刑法第一百九十一条第一款：……处五年以下有期徒刑或者拘役，并处或者单处罚金；情节严重的，处五年以上十年以下
// 有期徒刑，并处罚金：（一）提供资金帐户的；（二）将财产转换为现金、金融票据、有价证券的；（三）通过转帐或者其他支付
// 结算方式转移资金的；（四）跨境转移资产的；（五）以其他方法掩饰、隐瞒犯罪所得及其收益的来源和性质的。
//
// 法释〔2024〕10号第四条第一款：洗钱数额在五百万元以上的，且具有下列情形之一的，应当认定为刑法第一百九十一条
// 规定的“情节严重”：（一）多次实施洗钱行为的；（二）拒不配合财物追缴，致使赃款赃物无法追缴的；（三）造成损失
// 二百五十万元以上的；（四）造成其他严重后果的。
func moneyLaunderingCrime() helpedCrime {
	c := helpedCrime{
		option: "money_laundering", name: law.T("洗钱罪", "Money laundering"), article: "criminal-law:191.1",
		unit: unitPunish, unitCite: "criminal-law:191.2", responsible: "criminal-law:31",
		note: law.T("明知而提供资金账户、转移资金、转换为现金的，本身就是第一百九十一条第一款所列的洗钱行为；经手的财物又见掩饰、隐瞒犯罪所得罪，同时构成的，依照第一百九十一条（法释〔2024〕10号第六条）。上游犯罪限于第一百九十一条所列各类。",
			"Supplying an account, moving the money or turning it into cash, knowingly, is itself an act of laundering that article 191, first paragraph, lists. What was handled is looked at under concealing, too; where both fit, article 191 governs (Interpretation [2024] No. 10, article 6). The upstream crime must be of a kind listed in article 191."),
	}
	c.special = func(rd Readings) []*rule.Node {
		ways := []*rule.Node{launderingActs()}
		if n := oneSided(rd, helpGiven("accomplice.one_sided.help"), "criminal-law:25.1", "criminal-law:27.1"); n != nil {
			ways = append(ways, n)
		}
		return ways
	}
	const id = "accomplice.money_laundering.serious"
	c.tiers = func() []tier {
		serious := c.undivided(id, rule.All(id+".fact",
			rule.Any(id+".measure",
				rule.From(rule.AsOf, interpretation2024()).As(id+".in_force").Called("法释〔2024〕10号已施行", "Interpretation [2024] No. 10 is in force").Cite("interpretation-2024-10:4.1"),
				rule.Always(id+".before", contested).Called("此前收录的文本没有划定情节严重的标准，存在争议", "contested before it: no text held drew the line").Cite("criminal-law:191.1"),
			).Called("适用的标准", "The standard that applies").Cite("interpretation-2024-10:4.1", "criminal-law:191.1"),
			rule.Any(id+".sum",
				rule.AtLeast(fact.HelpedAmount, 500*fact.Wan).As(id+".amount").Cite("interpretation-2024-10:4.1"),
				rule.AtLeast(fact.ProceedsAmount, 500*fact.Wan).As(id+".handled").Cite("interpretation-2024-10:4.1"),
			).Called("洗钱数额五百万元以上", "five million yuan or more laundered").Cite("interpretation-2024-10:4.1"),
			rule.Any(id+".circumstance",
				rule.Is(fact.ProceedsRepeated).As(id+".repeated").Called("本人多次实施", "the person did so repeatedly").Cite("interpretation-2024-10:4.1.1"),
				rule.Is(fact.ProceedsRefusedRecovery).As(id+".recovery").Called("本人拒不配合追缴，致使无法追缴", "the person refused to help recovery, so that it failed").Cite("interpretation-2024-10:4.1.2"),
				rule.AtLeast(fact.ProceedsLoss, 250*fact.Wan).As(id+".loss").Cite("interpretation-2024-10:4.1.3"),
				rule.One(fact.ConsequenceLevel, "serious", "especially_serious").As(id+".result").Called("造成其他严重后果", "other serious results").Cite("interpretation-2024-10:4.1.4"),
				rule.Always(id+".unknown", contested).Called("多次实施、拒不配合追缴、损失二百五十万元以上：被帮助的人是否具有，须另行查明", "repetition, refusal to help recovery, loss of 2,500,000: whether the helped persons had any of these must be found out").Cite("interpretation-2024-10:4.1"),
			).Called("第四条所列情形之一", "A circumstance of article 4").Cite("interpretation-2024-10:4.1"),
		).Called("洗钱数额五百万元以上，且具有所列情形之一", "Five million yuan or more, and one of the circumstances").Cite("interpretation-2024-10:4.1"))
		return []tier{
			basic("criminal-law:191.1", "五年以下有期徒刑或者拘役，并处或者单处罚金", "fixed-term imprisonment of up to five years or short-term detention, and/or a fine", months(5)),
			raised("serious", "情节严重", "serious circumstances", "criminal-law:191.1", "五年以上十年以下有期徒刑，并处罚金", "fixed-term imprisonment of five to ten years and a fine", months(5), months(10), serious),
		}
	}
	return c
}

// launderingActs is help that article 191 itself lists among the acts of laundering:
// (1) 提供资金帐户, (2) 转换为现金, (3) 通过转帐或者其他支付结算方式转移资金, (5) and with
// 2024-10:5 the conversion into goods or coins. Who does one of them, knowing of the
// laundering, does not merely help from one side. The words are those of 刑法修正案
// （十一）; for conduct that ended before, whose words are not held, the general rule.
func launderingActs() *rule.Node {
	const id, cite = "accomplice.special.laundering", "criminal-law:191.1"
	return rule.All(id,
		rule.From(fact.ConductEnd, amendmentEleven()).As(id+".since").
			Called("行为持续到或者发生在2021年3月1日以后（现行条文）", "the conduct ran until, or took place after, 1 March 2021 (the present wording)").Cite("criminal-law:12.1", cite),
		rule.Any(id+".acts",
			rule.All(id+".service",
				supplied(id+".service.kind", "提供资金账户或者支付结算", "an account or payment settlement was supplied", "own_accounts", "others_accounts", "unit_accounts", "payment_settlement").Cite("criminal-law:191.1.1", "criminal-law:191.1.3"),
				helpGiven(id+".service.given"),
			).Called("已实际提供资金账户或者支付结算", "an account or payment settlement was in fact supplied").Cite("criminal-law:191.1.1", "criminal-law:191.1.3"),
			rule.One(fact.DepthActs, "transferred_funds", "withdrew_cash", "converted_property").As(id+".handled").
				Called("转移资金、取现套现或者转换为财物、虚拟货币", "transferred, withdrew or converted it").Cite("criminal-law:191.1.2", "criminal-law:191.1.3", "criminal-law:191.1.5", "interpretation-2024-10:5"),
		).Called("实施了该条所列的行为", "did what the article lists").Cite(cite),
	).Called("明知洗钱而提供账户、转移或者转换（第一百九十一条第一款）", "Supplied an account, moved or converted, knowing of the laundering (article 191, first paragraph)").Cite(cite)
}

// drugsCrime is drug crime. Which one it is decides the article and the range; the
// articles are not held, so no range is given.
func drugsCrime() helpedCrime {
	return helpedCrime{
		option: "drugs", name: law.T("毒品犯罪", "Drug crime"), article: "criminal-law:25.1", unit: unitUnclear,
		note: law.T("毒品犯罪的条文（刑法第三百四十七条以下）未收录，法定刑取决于罪名和毒品数量，可能远重于帮助信息网络犯罪活动罪，本程序不给出；走私、贩卖、运输、制造毒品，无论数量多少都应当追究，单位也可以构成其中一部分罪名（转述）。",
			"The articles on drug crime (347 and following) are not held. The range depends on the charge and the quantity and may be far heavier than that of assisting; none is given here. Smuggling, selling, transporting and making drugs are prosecuted whatever the quantity, and units can commit some of these crimes (reported)."),
	}
}

// otherCrime is a crime that the dictionary does not name.
func otherCrime() helpedCrime {
	return helpedCrime{
		option: "other", name: law.T("被帮助的其他犯罪", "Another helped crime"), article: "criminal-law:25.1", unit: unitUnclear,
		note: law.T("罪名不明，其入罪标准、法定刑和单位能否构成均须另查；实际适用的法定刑可能重于帮助信息网络犯罪活动罪。",
			"The charge is not known: its lines, its range and whether units can commit it must be looked up; the range that applies may be heavier than that of assisting."),
	}
}
