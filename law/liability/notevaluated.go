package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The seven tracks are not all the law there is. Where the facts touch an
// offence that the program does not evaluate, and that may be heavier, the
// analysis names it with its provision and says what touched it; it finds
// nothing about it.

// notEvaluated is an offence outside the tracks and the facts that point at it.
type notEvaluated struct {
	id        string
	name      law.Text
	provision law.Citation
	trigger   *rule.Node
}

// NotEvaluated is an offence whose trigger facts are present.
type NotEvaluated struct {
	ID        string
	Name      law.Text
	Provision law.Citation
	Why       law.Text  // what on these facts points at it
	Facts     []fact.ID // the facts that do
}

func outsideOffences() []notEvaluated {
	kinds := func(id string, options ...string) *rule.Node {
		return rule.One(fact.HelpKinds, options...).As(id).Called("帮助的种类", "the kind of help")
	}
	crimes := func(id string, options ...string) *rule.Node {
		return rule.One(fact.HelpedCrimes, options...).As(id).Called("被帮助的犯罪", "the helped crime")
	}
	return []notEvaluated{
		{
			"illegal_business", law.T("非法经营罪（非法从事资金支付结算业务等）", "illegal business operations (unlicensed payment settlement and the like)"), law.Cite("criminal-law:225.1.3"),
			rule.Any("illegal_business",
				rule.One(fact.RulesBroken, "payment_licence").As("illegal_business.unlicensed").
					Called("未取得支付业务许可", "no payment licence").Cite("criminal-law:225.1.3", "interpretation-2019-1:1"),
				crimes("illegal_business.crime", "illegal_business").Cite("criminal-law:225.1"),
			).Called("未经许可从事资金支付结算，或者被帮助的是非法经营", "unlicensed settlement of payments, or the helped crime is illegal business").Cite("criminal-law:225.1.3", "interpretation-2019-1:1"),
		},
		{
			"credit_cards", law.T("妨害信用卡管理罪", "obstructing credit-card administration"), law.Cite("criminal-law:177-1.1"),
			rule.All("credit_cards",
				kinds("credit_cards.kind", "others_accounts"),
				rule.AtLeast(fact.AccountsOthers, 1).As("credit_cards.others"),
			).Called("持有、收买或者提供他人的银行账户、信用卡", "others' bank accounts or cards were held, bought or supplied").Cite("criminal-law:177-1.1"),
		},
		{
			"laundering", law.T("洗钱罪", "money laundering"), law.Cite("criminal-law:191.1"),
			rule.All("laundering",
				crimes("laundering.upstream", "drugs", "money_laundering").Cite("criminal-law:191.1"),
				rule.Any("laundering.act",
					rule.One(fact.DepthActs, "transferred_funds", "withdrew_cash", "converted_property").As("laundering.moved").Called("转移、取现或者转换财产", "moved, withdrew or converted property").Cite("criminal-law:191.1"),
					kinds("laundering.accounts", "own_accounts", "others_accounts", "unit_accounts", "payment_settlement").Cite("criminal-law:191.1.1"),
				).Called("提供资金账户或者转移、转换财产", "supplied accounts, or moved or converted property").Cite("criminal-law:191.1"),
			).Called("上游属于洗钱罪所列犯罪，并且提供账户或者转移、转换财产", "the upstream crime is one of those listed, and accounts were supplied or property moved").Cite("criminal-law:191.1", "interpretation-2024-10:1"),
		},
		{
			"system_damage", law.T("破坏计算机信息系统罪", "damaging computer information systems"), law.Cite("criminal-law:286"),
			crimes("system_damage", "computer_crime").Called("被帮助的是危害计算机信息系统的犯罪", "the helped crime is one against computer systems").Cite("criminal-law:286"),
		},
		{
			"official_papers", law.T("买卖国家机关证件罪", "buying or selling official certificates"), law.Cite("criminal-law:280"),
			rule.All("official_papers",
				kinds("official_papers.kind", "unit_accounts"),
				rule.One(fact.AccountsHow, "sold", "bought").As("official_papers.how").Called("收购或者出售", "bought or sold"),
			).Called("买卖单位账户往往连同营业执照、印章", "dealing in unit accounts often goes with business licences and seals").Cite("criminal-law:280"),
		},
		{
			"obscene_performance", law.T("组织淫秽表演罪", "organising obscene performances"), law.Cite("criminal-law:365"),
			rule.All("obscene_performance",
				crimes("obscene_performance.crime", "obscenity"),
				rule.One(fact.DepthActs, "operated", "designed_scheme", "profit_share").As("obscene_performance.act").Called("参与运营、设计或者分成", "took part in operating, designing or sharing profits"),
			).Called("参与淫秽直播、表演的组织", "took part in organising obscene streaming or performance").Cite("criminal-law:365"),
		},
		{
			"pyramid", law.T("组织、领导传销活动罪", "organising or leading pyramid selling"), law.Cite("criminal-law:224-1"),
			crimes("pyramid", "pyramid").Called("被帮助的是传销", "the helped crime is pyramid selling").Cite("criminal-law:224-1"),
		},
	}
}

// outside lists the offences not evaluated that the facts touch.
func (r *Rules) outside(c *rule.Case) []NotEvaluated {
	var out []NotEvaluated
	for _, n := range r.notEvaluated {
		if f := c.Finding(n.trigger); f != law.Met && f != law.Contested {
			continue
		}
		why := n.trigger.Name
		out = append(out, NotEvaluated{
			ID: n.id, Name: n.name, Provision: n.provision, Facts: c.Used(n.trigger),
			Why: law.T(why.ZH+"；本程序不评价该罪，其处罚可能更重。", sentence(why.EN)+". This program does not evaluate the offence, which may be heavier."),
		})
	}
	return out
}
