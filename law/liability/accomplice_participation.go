package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// 法发〔2025〕12号（以共同犯罪处罚的规定）：为他人利用信息网络实施诈骗等犯罪收购或者组织、招募、介绍人员提供
// 银行账户、支付账户、电话卡、物联网卡、互联网账号等，事先通谋或者形成较为稳定配合关系的，按照电信网络诈骗等信息
// 网络犯罪的共同犯罪处罚。
//
// 刑法第二十五条第一款：共同犯罪是指二人以上共同故意犯罪。
//
// How close must the helper be to those he helps? Agreement before the act, and
// doing part of the crime oneself, are enough. So is fairly stable cooperation of
// those who procure accounts and cards, since the opinion of 2025 says so. Any
// other bond, and help with knowledge alone, are what courts and authors part on:
// contested.

// participation is 共同参与: any one way is enough.
func (c helpedCrime) participation(rd Readings) *rule.Node {
	ways := []*rule.Node{
		agreed("accomplice.participation.agreement"),
		c.tookPart("accomplice.participation.acts"),
		procuredAccounts(),
		rule.Contested("accomplice.participation.stable",
			rule.One(fact.DepthRelationship, "stable").As("accomplice.participation.stable.fact").Called("较为稳定的配合关系", "fairly stable cooperation").Cite("criminal-law:25.1"),
		).Called("其他较为稳定的配合关系", "Other fairly stable cooperation").Cite("criminal-law:25.1").
			Noting("除收购、招募账户和卡的情形外，没有文件规定稳定配合本身即为共同犯罪。", "Save for procuring accounts and cards, no text says that stable cooperation by itself is joint crime."),
		rule.Contested("accomplice.participation.tacit",
			rule.One(fact.DepthAgreement, "tacit").As("accomplice.participation.tacit.fact").Called("心照不宣的默契", "a tacit understanding").Cite("criminal-law:25.1"),
		).Called("默契", "Tacit understanding").Cite("criminal-law:25.1"),
	}
	if c.special != nil {
		ways = append(ways, c.special(rd)...)
	} else if n := oneSided(rd, helpGiven("accomplice.one_sided.help"), "criminal-law:25.1", "criminal-law:27.1"); n != nil {
		ways = append(ways, n)
	}
	return rule.Any("participation", ways...).
		Called("通谋、参与或者帮助", "Agreement, participation or help").Cite("criminal-law:25.1", "criminal-law:27.1")
}

// agreed is 事前通谋.
func agreed(id string) *rule.Node {
	return rule.One(fact.DepthAgreement, "prior_agreement").As(id).Called("事前通谋", "prior agreement").
		Cite("criminal-law:25.1", "opinion-2025-bangxin:accomplice")
}

// tookPart is doing part of the crime oneself, not only helping in it.
func (c helpedCrime) tookPart(id string) *rule.Node {
	act := func(option, zh, en string) *rule.Node {
		n := rule.One(fact.DepthActs, option).As(id+"."+option).Called(zh, en).Cite("criminal-law:25.1")
		if text := c.acts[option]; text != "" {
			n.Cite(text)
		}
		return n
	}
	return rule.Any(id,
		act("operated", "参与运营（包括掌管收款、账目）", "took part in operating it (running the takings included)"),
		act("designed_scheme", "设计、提供犯罪方案", "designed or supplied the scheme"),
		act("profit_share", "参与利润分成", "shared the profits"),
	).Called("参与实施：运营、设计方案、参与分成", "Took part: operated, designed the scheme, shared profits").Cite("criminal-law:25.1")
}

// procuredAccounts is the sentence of the opinion of 2025. Before that day its
// case is one of other stable cooperation.
func procuredAccounts() *rule.Node {
	const id = "accomplice.participation.suppliers"
	return rule.All(id,
		rule.From(rule.AsOf, opinion2025()).As(id+".in_force").Called("2025年意见已施行", "the 2025 opinion is in force").Cite("opinion-2025-bangxin:accomplice"),
		rule.Any(id+".act",
			rule.One(fact.DepthActs, "recruited_suppliers").As(id+".recruited").Called("收购，或者组织、招募、介绍人员提供账户、卡、账号", "bought accounts or cards, or organised, recruited or introduced people to supply them").Cite("opinion-2025-bangxin:accomplice"),
			rule.All(id+".bought",
				rule.One(fact.AccountsHow, "bought").As(id+".bought.how").Called("收购", "bought them").Cite("opinion-2025-bangxin:accomplice"),
				supplied(id+".bought.kind", "提供的是账户、电话卡、物联网卡或者互联网账号", "what was supplied is accounts, phone or IoT cards, or internet accounts", "others_accounts", "unit_accounts", "phone_cards", "internet_accounts").Cite("opinion-2025-bangxin:accomplice"),
			).Called("收购账户、卡、账号提供给对方", "bought accounts or cards and supplied them").Cite("opinion-2025-bangxin:accomplice"),
		).Called("收购或者组织、招募、介绍人员提供", "Bought, or organised, recruited or introduced suppliers").Cite("opinion-2025-bangxin:accomplice"),
		rule.One(fact.DepthRelationship, "stable").As(id+".stable").Called("形成较为稳定的配合关系", "in fairly stable cooperation").Cite("opinion-2025-bangxin:accomplice"),
	).Called("收购、招募账户和卡并形成较为稳定配合关系", "Procured accounts or cards in fairly stable cooperation").Cite("opinion-2025-bangxin:accomplice")
}

// helpGiven is that the help reached those who committed the crime.
func helpGiven(id string) *rule.Node {
	return rule.Is(fact.HelpDelivered).As(id).Called("帮助已实际提供给对方", "the help reached the person helped").Cite("criminal-law:25.1")
}

// oneSided is 片面帮助: help with knowledge, without any understanding between the
// two. It is contested by default; one rival reading asks for agreement, so that
// nothing is left (nil), the other is content with the help.
func oneSided(rd Readings, help *rule.Node, cites ...string) *rule.Node {
	const zh, en = "单方面明知而提供帮助（片面帮助）", "Help with knowledge, on one side only"
	switch {
	case rd.takes("one_sided", "needs_agreement"):
		return nil
	case rd.takes("one_sided", "enough"):
		return rule.All("accomplice.one_sided", help).Called(zh, en).Cite(cites...)
	}
	return rule.Contested("accomplice.one_sided", help).Called(zh, en).Cite(cites...).
		Noting("没有意思联络的单方面帮助是否成立共同犯罪，实务和学说均有分歧。", "Whether help without any understanding between the two is joint crime divides courts and authors.")
}

// specialRule is a text by which help with knowledge, at the lines it draws, is
// joint crime. Since 287-2 exists courts have convicted on both sides of such
// cases: contested, except for conduct that ended before. Who takes one-sided help
// to be enough takes these texts at their word.
func specialRule(rd Readings, zh, en, cite string, inForce law.Day, lines *rule.Node) *rule.Node {
	const id = "accomplice.special"
	kids := []*rule.Node{
		rule.From(rule.AsOf, inForce).As(id+".in_force").Called("该规定已施行（"+inForce.In(law.ZH)+"）", "the rule is in force ("+inForce.In(law.EN)+")").Cite(cite),
		helpGiven(id + ".help"),
		lines,
	}
	if !rd.takes("one_sided", "enough") {
		kids = append(kids, rule.Any(id+".courts",
			rule.Before(fact.ConductEnd, amendmentNine()).As(id+".courts.before").Called("行为在2015年11月1日以前结束，当时没有帮助信息网络犯罪活动罪", "the conduct ended before 1 November 2015, when assisting was no offence of its own").Cite("criminal-law:12.1", cite),
			rule.Always(id+".courts.since", contested).Called("此后同类行为有的按共同犯罪、有的按帮助信息网络犯罪活动罪处理，存在争议", "since then like conduct has been punished as joint crime and as assisting: contested").Cite("criminal-law:287-2.3"),
		).Called("按共同犯罪还是按帮助信息网络犯罪活动罪", "Joint crime or assisting").Cite("criminal-law:287-2.3", cite))
	}
	return rule.All(id, kids...).Called(zh, en).Cite(cite)
}

// unlistedHelp is help that the special rule of a crime does not govern: of kinds
// that it does not name, or of any kind as of a day before it. The general rule
// governs it, and whether one-sided help is enough.
//
// Training those who commit the crime is such help, whatever else was supplied.
func unlistedHelp(inForce law.Day, special string, kinds ...string) *rule.Node {
	const id = "accomplice.unlisted"
	outside := []*rule.Node{
		rule.Before(rule.AsOf, inForce).As(id+".before").Called("专门规定尚未施行（"+inForce.In(law.ZH)+"以前）", "the special rule is not yet in force (before "+inForce.In(law.EN)+")").Cite("criminal-law:25.1", special),
	}
	if len(kinds) > 0 {
		outside = append(outside,
			supplied(id+".kind", "专门规定没有列举的帮助", "help of a kind the special rule does not name", kinds...).Cite("criminal-law:25.1"),
			rule.One(fact.DepthActs, "trained_users").As(id+".trained").Called("培训实施人员", "trained those who commit it").Cite("criminal-law:25.1"))
	}
	return rule.All(id,
		helpGiven(id+".help"),
		rule.Any(id+".outside", outside...).Called("不属于专门规定的范围", "outside the special rule").Cite("criminal-law:25.1"),
	).Called("专门规定以外的帮助", "Help outside the special rule").Cite("criminal-law:25.1")
}
