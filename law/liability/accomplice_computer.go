package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 法释〔2011〕19号第九条：明知他人实施刑法第二百八十五条、第二百八十六条规定的行为，具有下列情形之一的，应当认定为
// 共同犯罪，依照刑法第二百八十五条、第二百八十六条的规定处罚：
// （一）为其提供用于破坏计算机信息系统功能、数据或者应用程序的程序、工具，违法所得五千元以上或者提供十人次以上的；
// （二）为其提供互联网接入、服务器托管、网络存储空间、通讯传输通道、费用结算、交易服务、广告服务、技术培训、技术
// 支持等帮助，违法所得五千元以上的；
// （三）通过委托推广软件、投放广告等方式向其提供资金五千元以上的。
// 实施前款规定行为，数量或者数额达到前款规定标准五倍以上的，应当认定为刑法第二百八十五条、第二百八十六条规定的
// “情节特别严重”或者“后果特别严重”。

// computerInterpretation is the day of 法释〔2011〕19号.
func computerInterpretation() law.Day { return law.Date(2011, 9, 1) }

// computerCrime is 285 or 286. Its list ends in 等帮助 and so covers help of every
// kind, with its own line: help alone below the line is not joint crime.
func computerCrime() helpedCrime {
	c := helpedCrime{
		option: "computer_crime", name: law.T("危害计算机信息系统安全犯罪", "Endangering computer information systems"), article: "criminal-law:285.2",
		unit: unitPunish, unitCite: "criminal-law:285.4", responsible: "interpretation-2011-19:8.1", unitSince: amendmentNine(),
		note: law.T("被帮助的是第二百八十五条（侵入、获取数据、非法控制）还是第二百八十六条（破坏）的犯罪，决定法定刑；其自身的台数、组数、损失标准不作评价。",
			"Whether the crime helped falls under article 285 (intrusion, taking data, unlawful control) or 286 (damage) decides the range; its own numbers of systems, credentials and losses are not evaluated."),
	}
	c.special = func(rd Readings) []*rule.Node {
		const id = "accomplice.special.computer"
		ways := []*rule.Node{specialRule(rd, "提供工具、帮助或者资金达到标准（法释〔2011〕19号第九条）", "Tools, help or funds at the lines of Interpretation [2011] No. 19, article 9",
			"interpretation-2011-19:9.1", computerInterpretation(), c.undivided(id, computerLines(id+".line", 1)))}
		if n := oneSided(rd, unlistedHelp(computerInterpretation(), "interpretation-2011-19:9.1"), "criminal-law:25.1", "criminal-law:27.1"); n != nil {
			ways = append(ways, n)
		}
		return ways
	}
	c.short = func() *rule.Node {
		const id = "accomplice.helped_crime.computer"
		return shortOfCrime(id, "interpretation-2011-19:9.1", computerInterpretation(), computerLines(id+".line", 1)).
			Noting("第九条只要求明知他人实施第二百八十五条、第二百八十六条规定的“行为”；对方的行为没有达到或者无法查证是否达到犯罪程度，帮助者达到该条标准的，能否认定共同犯罪存在争议。", "Article 9 asks only for knowledge of “acts” under articles 285 and 286. Where these fell short of a crime, or that cannot be verified, and the helper is at its lines, whether there is joint crime is contested.")
	}
	c.tiers = func() []tier { return computerTiers(c) }
	return c
}

// computerLines is the lines of article 9, times over. Funds are those given by way
// of promotion or advertisements or the like, not whatever a helper of another kind
// may have paid. That tools are destructive is not a fact; where tools made for crime alone carry the finding it is
// contested.
func computerLines(id string, times int64) *rule.Node {
	return rule.Any(id,
		rule.AtLeast(fact.AmountsGains, 5_000*fact.OneYuan*times).As(id+".gains").Cite("interpretation-2011-19:9.1.1", "interpretation-2011-19:9.1.2"),
		rule.All(id+".funds",
			supplied(id+".funds.kind", "以委托推广、投放广告等方式提供资金", "funds were given by commissioning promotion, placing advertisements or the like", "promotion", "other").Cite("interpretation-2011-19:9.1.3"),
			rule.AtLeast(fact.AmountsFunding, 5_000*fact.OneYuan*times).As(id+".funds.sum").Cite("interpretation-2011-19:9.1.3"),
		).Called("以委托推广、投放广告等方式提供资金，数额达到标准", "Funds given by promotion, advertisements or the like, at the line").Cite("interpretation-2011-19:9.1.3"),
		rule.Contested(id+".tools", rule.All(id+".tools.fact",
			rule.Is(fact.ToolDedicated).As(id+".tools.dedicated").Called("提供专门用于违法犯罪的程序、工具", "programs or tools made only for crime were supplied").Cite("interpretation-2011-19:9.1.1"),
			rule.Any(id+".tools.times",
				rule.AtLeast(fact.HelpedCount, 10*times).As(id+".tools.persons").Cite("interpretation-2011-19:9.1.1"),
				rule.AtLeast(fact.IntrusionFinancial, 10*times).As(id+".tools.financial").Cite("interpretation-2011-19:9.1.1"),
				rule.AtLeast(fact.IntrusionOther, 10*times).As(id+".tools.other").Cite("interpretation-2011-19:9.1.1"),
			).Called("提供的人次达到标准", "the number of supplies reaches the line").Cite("interpretation-2011-19:9.1.1"),
		).Called("向多人次提供程序、工具", "Tools supplied many times").Cite("interpretation-2011-19:9.1.1")).
			Called("提供破坏性程序、工具，人次达到标准", "Destructive programs or tools, in numbers at the line").Cite("interpretation-2011-19:9.1.1").
			Noting("是否属于用于破坏的程序、工具，须查明，难以确定的应当检验（第十条）。", "Whether they serve destruction must be found out, by examination where it is hard to tell (article 10)."),
	).Called("违法所得、提供的资金或者人次达到标准", "Gains, funds given or number of supplies at the line").Cite("interpretation-2011-19:9.1")
}

// computerTiers: 285 has the lighter ranges and is the basis; which of the two
// articles it is, is not a fact, so that the ranges of 286 are contested.
func computerTiers(c helpedCrime) []tier {
	fivefold := func(id string) *rule.Node {
		return rule.All(id,
			rule.From(rule.AsOf, computerInterpretation()).As(id+".in_force").Called("法释〔2011〕19号已施行", "Interpretation [2011] No. 19 is in force").Cite("interpretation-2011-19:9.2"),
			c.undivided(id+".figures", computerLines(id+".line", 5)),
		).Called("数量或者数额达到标准五倍以上", "Five times the lines").Cite("interpretation-2011-19:9.2")
	}
	damage := func(id string) *rule.Node {
		return rule.Always(id, contested).Called("被帮助的是否为破坏计算机信息系统罪，须查明", "whether the crime helped is damage to computer systems must be found out").Cite("criminal-law:286.1")
	}
	const id = "accomplice.computer.tier"
	return []tier{
		basic("criminal-law:285.2", upToThreeZH, upToThreeEN, months(3)),
		raised("damage", "帮助的是破坏计算机信息系统罪", "the crime helped is damage to computer systems", "criminal-law:286.1", "五年以下有期徒刑或者拘役", "fixed-term imprisonment of up to five years or short-term detention", 0, months(5), damage(id+".damage")),
		raised("serious", "情节特别严重", "especially serious circumstances", "criminal-law:285.2", "三年以上七年以下有期徒刑，并处罚金", "fixed-term imprisonment of three to seven years and a fine", months(3), months(7), fivefold(id+".serious")),
		raised("damage_serious", "帮助的是破坏计算机信息系统罪，后果特别严重", "the crime helped is damage to computer systems, with especially serious results", "criminal-law:286.1", "五年以上有期徒刑", "fixed-term imprisonment of five years or more", months(5), months(15),
			rule.All(id+".damage_serious", damage(id+".damage_serious.kind"), fivefold(id+".damage_serious.fivefold")).
				Called("破坏计算机信息系统罪，数量或者数额达到标准五倍以上", "Damage to computer systems, at five times the lines").Cite("interpretation-2011-19:9.2")),
	}
}
