package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 刑法第二百六十六条：诈骗公私财物，数额较大的，处三年以下有期徒刑、拘役或者管制，并处或者单处罚金；数额巨大
// 或者有其他严重情节的，处三年以上十年以下有期徒刑，并处罚金；数额特别巨大或者有其他特别严重情节的，处十年以上
// 有期徒刑或者无期徒刑，并处罚金或者没收财产。本法另有规定的，依照规定。
//
// 法发〔2016〕32号二（一）（节录）：……利用电信网络技术手段实施诈骗，诈骗公私财物价值三千元以上、三万元以上、
// 五十万元以上的，应当分别认定为刑法第二百六十六条规定的“数额较大”“数额巨大”“数额特别巨大”。
//
// 法释〔2011〕7号第一条第一款：诈骗公私财物价值三千元至一万元以上、三万元至十万元以上、五十万元以上的，应当分别
// 认定为刑法第二百六十六条规定的“数额较大”、“数额巨大”、“数额特别巨大”。
//
// 法释〔2011〕7号第五条第二款、第三款：利用发送短信、拨打电话、互联网等电信技术手段对不特定多数人实施诈骗，诈骗
// 数额难以查证，但具有下列情形之一的，应当认定为刑法第二百六十六条规定的“其他严重情节”，以诈骗罪（未遂）定罪
// 处罚：（一）发送诈骗信息五千条以上的；（二）拨打诈骗电话五百人次以上的；（三）诈骗手段恶劣、危害严重的。
// 实施前款规定行为，数量达到前款第（一）、（二）项规定标准十倍以上的，或者诈骗手段特别恶劣、危害特别严重的，
// 应当认定为刑法第二百六十六条规定的“其他特别严重情节”，以诈骗罪（未遂）定罪处罚。
//
// 法释〔2011〕7号第七条：明知他人实施诈骗犯罪，为其提供信用卡、手机卡、通讯工具、通讯传输通道、网络技术支持、
// 费用结算等帮助的，以共同犯罪论处。
//
// 法发〔2016〕32号四（三）（节录）：明知他人实施电信网络诈骗犯罪，具有下列情形之一的，以共同犯罪论处，但法律和
// 司法解释另有规定的除外：1.提供信用卡、资金支付结算账户、手机卡、通讯工具的；……5.提供互联网接入、服务器托管、
// 网络存储、通讯传输等技术支持，或者提供支付结算等帮助的；
//
// 法发〔2016〕32号四（四）（节录）：负责招募他人实施电信网络诈骗犯罪活动，或者制作、提供诈骗方案、术语清单、
// 语音包、信息等的，以诈骗共同犯罪论处。

// The days from which the texts on fraud apply.
func fraudInterpretation() law.Day { return law.Date(2011, 4, 8) }
func fraudOpinion() law.Day        { return law.Date(2016, 12, 19) }

func fraudCrime() helpedCrime {
	c := helpedCrime{
		option: "fraud", name: law.T("诈骗罪", "Fraud"), article: "criminal-law:266.1",
		acts: map[string]string{"designed_scheme": "opinion-2016-32:4(4).1", "operated": "opinion-2016-32:4(2).1"},
		note: law.T("数额按参与期间该团伙实施的全部诈骗计算。", "The amounts are those of all frauds the group committed while the person took part."),
	}
	c.special = func(rd Readings) []*rule.Node {
		special := specialRule(rd, "明知诈骗而提供所列帮助（法释〔2011〕7号第七条）", "Help of the listed kinds, knowing of the fraud (Interpretation [2011] No. 7, article 7)",
			"interpretation-2011-7:7.1", fraudInterpretation(), fraudHelp("accomplice.special.kind"))
		special.Cite("opinion-2016-32:4(3).1")
		ways := []*rule.Node{special}
		if n := oneSided(rd, helpGiven("accomplice.one_sided.help"), "criminal-law:25.1", "criminal-law:27.1"); n != nil {
			ways = append(ways, n)
		}
		return ways
	}
	c.threshold = func() *rule.Node { return fraudThreshold(c) }
	c.tiers = func() []tier { return fraudTiers(c) }
	return c
}

// fraudHelp is the kinds of help that 2011-7:7 and 2016-32:4(3) list. Neither
// draws a line of fees or numbers.
func fraudHelp(id string) *rule.Node {
	return supplied(id, "提供账户、电话卡、通讯工具、通讯传输、网络技术支持或者支付结算", "supplied accounts, phone cards, means of communication, transmission, technical support or settlement",
		"own_accounts", "others_accounts", "unit_accounts", "phone_cards", "internet_accounts",
		"access", "transmission", "caching", "hosting", "storage", "domain", "development", "maintenance",
		"payment_settlement", "equipment", "number_spoofing", "code_platform").
		Cite("interpretation-2011-7:7.1", "opinion-2016-32:4(3).1.1", "opinion-2016-32:4(3).1.5")
}

// fraudSum is that the fraud reached a sum: its amount is known, or that much of
// what flowed into the accounts supplied is proved to come from it.
func fraudSum(id string, line int64, cite string) *rule.Node {
	return rule.Any(id,
		rule.AtLeast(fact.HelpedAmount, line).As(id+".amount").Cite(cite),
		rule.All(id+".inflow",
			supplied(id+".inflow.kind", "提供的是银行账户、支付账户", "bank or payment accounts were supplied", "own_accounts", "others_accounts", "unit_accounts").Cite(cite),
			rule.AtLeast(fact.AccountsInflowProved, line).As(id+".inflow.proved").Cite(cite),
		).Called("流入账户的资金中查实的诈骗资金达到该数额", "the inflow proved to come from the fraud reaches the sum").Cite(cite),
	).Called("诈骗数额达到标准", "the amount of the fraud reaches the line").Cite(cite)
}

// fraudAmount is a line of amounts. For telecom fraud it is the same in the whole
// country since 2016; before, each province chose one between the two figures, so
// that a sum between them is contested.
func fraudAmount(id, zh, en string, national, highest int64) *rule.Node {
	return rule.Any(id,
		rule.All(id+".national",
			rule.From(rule.AsOf, fraudOpinion()).As(id+".national.in_force").Called("2016年意见已施行", "the 2016 opinion is in force").Cite("opinion-2016-32:2(1).1"),
			fraudSum(id+".national.sum", national, "opinion-2016-32:2(1).1"),
		).Called("电信网络诈骗的全国统一标准", "The nationwide line for telecom fraud").Cite("opinion-2016-32:2(1).1"),
		fraudSum(id+".highest", highest, "interpretation-2011-7:1.1"),
		rule.Contested(id+".range", fraudSum(id+".range.sum", national, "interpretation-2011-7:1.1")).
			Called("此前各省在幅度内确定，数额在幅度内的存在争议", "Before it each province chose a line in the range; a sum within it is contested").Cite("interpretation-2011-7:1.2"),
	).Called(zh, en).Cite("opinion-2016-32:2(1).1", "interpretation-2011-7:1.1")
}

// fraudUnascertained is that no amount of the fraud is shown that reaches the line
// of the offence: what is left is the number of messages or calls.
func fraudUnascertained(id, cite string) *rule.Node {
	const line = 3_000 * fact.OneYuan
	return rule.All(id,
		rule.Not(rule.AtLeast(fact.HelpedAmount, line)).As(id+".amount").Called("查明的诈骗数额不足三千元", "the amount shown is below 3,000 yuan").Cite(cite),
		rule.Any(id+".inflow",
			rule.Not(rule.One(fact.HelpKinds, "own_accounts", "others_accounts", "unit_accounts")).As(id+".inflow.kind").Called("没有提供银行账户、支付账户", "no bank or payment accounts were supplied").Cite(cite),
			rule.Not(rule.AtLeast(fact.AccountsInflowProved, line)).As(id+".inflow.proved").Called("流入账户的资金中查实的诈骗资金不足三千元", "the inflow proved to come from the fraud is below 3,000 yuan").Cite(cite),
		).Called("流入账户的资金没有查实达到三千元", "No inflow of 3,000 yuan is proved to come from the fraud").Cite(cite),
	).Called("诈骗数额难以查证（没有查明达到三千元的数额）", "The amount is hard to ascertain (none of 3,000 yuan is shown)").Cite(cite).
		Noting("本人不清楚数额，不等于数额难以查证。", "That the person does not know the amount does not make it hard to ascertain.")
}

// fraudAttempt is the number of messages or calls that makes a fraud whose amount
// is hard to ascertain (诈骗数额难以查证) punishable as an attempt. Where an amount is
// shown that reaches the line of the offence, that condition is in doubt: the rest
// may still not be ascertained (第六条), so that the number is contested at most.
func fraudAttempt(id, zh, en, cite string, times int64) *rule.Node {
	return rule.All(id,
		rule.From(rule.AsOf, fraudInterpretation()).As(id+".in_force").Called("法释〔2011〕7号已施行", "Interpretation [2011] No. 7 is in force").Cite(cite),
		rule.Any(id+".number",
			rule.AtLeast(fact.HelpedMessages, 5_000*times).As(id+".messages").Cite("interpretation-2011-7:5.2.1"),
			rule.AtLeast(fact.HelpedCalls, 500*times).As(id+".calls").Cite("interpretation-2011-7:5.2.2"),
		).Called("诈骗信息条数或者诈骗电话人次达到标准", "the number of messages or calls reaches the line").Cite(cite),
		rule.Any(id+".condition",
			fraudUnascertained(id+".unascertained", cite),
			rule.Always(id+".ascertained", contested).Called("已查明数额达到三千元的，能否再按信息、电话数量以未遂认定，存在争议", "contested where an amount of 3,000 yuan or more is shown, whether the numbers still count, as an attempt").Cite(cite, "interpretation-2011-7:6"),
		).Called("诈骗数额难以查证", "The amount is hard to ascertain").Cite(cite),
	).Called(zh, en).Cite(cite).
		Noting("只在诈骗数额难以查证时适用，并按诈骗罪（未遂）处罚，可以比照既遂犯从轻或者减轻处罚；已查明数额的，按数额认定；既有既遂又有未遂的，依照处罚较重的规定处罚。", "It applies only where the amount is hard to ascertain, and then as attempted fraud, which may be punished more lightly than the complete offence. Where an amount is shown, the amount decides; where both occur, the heavier range applies.")
}

// fraudThreshold is whether the fraud helped was itself a crime. Its conviction
// settles that.
func fraudThreshold(c helpedCrime) *rule.Node {
	const id = "accomplice.fraud.threshold"
	return rule.Any("threshold",
		rule.One(fact.HelpedStatus, "convicted").As(id+".convicted").Called("该诈骗已被判有罪", "the fraud has been convicted").Cite("criminal-law:266.1"),
		c.undivided(id+".figures", rule.Any(id+".figure",
			fraudAmount(id+".amount", "数额较大：三千元以上", "Relatively large: 3,000 yuan or more", 3_000*fact.OneYuan, fact.Wan),
			fraudAttempt(id+".attempt", "诈骗信息五千条以上或者诈骗电话五百人次以上（未遂）", "5,000 messages or 500 calls (attempt)", "interpretation-2011-7:5.2", 1),
		).Called("数额或者数量达到标准", "The amount or number reaches the line").Cite("interpretation-2011-7:1.1")),
	).Called("被帮助的诈骗达到入罪标准", "The fraud reached its own threshold").Cite("criminal-law:266.1", "opinion-2016-32:2(1).1", "interpretation-2011-7:5.2").
		Noting("手段恶劣、危害严重（第五条第二款第（三）项）不作评价。", "Vile means and grave harm (article 5, second paragraph, item 3) are not evaluated.")
}

// The names of the raised ranges: their circumstances are those of an attempt.
const (
	fraudLargeZH    = "数额巨大，或者有其他严重情节（信息、电话数量，按未遂）"
	fraudLargeEN    = "huge amount, or other serious circumstances (numbers of messages or calls, as an attempt)"
	fraudGreatestZH = "数额特别巨大，或者有其他特别严重情节（信息、电话数量，按未遂）"
	fraudGreatestEN = "especially huge amount, or other especially serious circumstances (numbers of messages or calls, as an attempt)"
)

func fraudTiers(c helpedCrime) []tier {
	const id = "accomplice.fraud.tier"
	large := c.undivided(id+".large", rule.Any(id+".large.any",
		fraudAmount(id+".large.amount", "数额巨大：三万元以上", "Huge: 30,000 yuan or more", 3*fact.Wan, 10*fact.Wan),
		fraudAttempt(id+".large.attempt", "其他严重情节（未遂）：信息五千条以上或者电话五百人次以上", "Other serious circumstances (attempt): 5,000 messages or 500 calls", "interpretation-2011-7:5.2", 1),
	).Called("数额巨大，或者有其他严重情节（未遂）", "Huge amount, or other serious circumstances (attempt)").Cite("criminal-law:266.1", "interpretation-2011-7:5.2"))
	greatest := c.undivided(id+".greatest", rule.Any(id+".greatest.any",
		fraudSum(id+".greatest.amount", 50*fact.Wan, "interpretation-2011-7:1.1"),
		fraudAttempt(id+".greatest.attempt", "其他特别严重情节（未遂）：信息五万条以上或者电话五千人次以上", "Other especially serious circumstances (attempt): 50,000 messages or 5,000 calls", "interpretation-2011-7:5.3", 10),
	).Called("数额特别巨大，或者有其他特别严重情节（未遂）", "Especially huge amount, or other especially serious circumstances (attempt)").Cite("criminal-law:266.1", "interpretation-2011-7:5.3"))
	return []tier{
		withControl(basic("criminal-law:266.1", upToThreeControlZH, upToThreeControlEN, months(3))),
		raised("large", fraudLargeZH, fraudLargeEN, "criminal-law:266.1", threeToTenZH, threeToTenEN, months(3), months(10), large),
		raised("greatest", fraudGreatestZH, fraudGreatestEN, "criminal-law:266.1", tenToLifeZH, tenToLifeEN, months(10), Life, greatest),
	}
}
