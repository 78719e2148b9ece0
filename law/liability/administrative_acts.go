package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// What several sanctions ask for in the same words: who is punished, that the help was
// given, that what was helped is at least unlawful, and that the person knew of it.

// sanctionParts builds the parts of one sanction, after which its nodes are named.
type sanctionParts string

func (s sanctionParts) id(part string) string { return "administrative." + string(s) + "." + part }

func (s sanctionParts) leaf(n *rule.Node, part, zh, en string) *rule.Node {
	return n.As(s.id(part)).Called(zh, en)
}

// person is who is punished where a statute punishes the unit and, with it,
// 直接负责的主管人员和其他直接责任人员. As in the offences, nobody's own word keeps him out.
func (s sanctionParts) person(cite string) *rule.Node {
	return rule.Any(s.id("who"),
		s.leaf(rule.One(fact.PersonCapacity, "individual", "company"), "who.self", "个人或者单位", "a person or a unit"),
		s.leaf(rule.Is(fact.PersonResponsible), "who.responsible", "直接负责的主管人员或者其他直接责任人员", "directly responsible manager or other directly responsible person"),
		s.leaf(rule.Always("", contested), "who.denied", "本人称不负直接责任的，存在争议", "contested where the person says he is not directly responsible"),
	).Called("个人、单位或者其责任人员", "a person, a unit, or those who answer for it").Cite(cite)
}

// police is person under 治安管理处罚法第十八条: for an act of a unit those responsible are
// punished, and the unit only where another statute says so.
func (s sanctionParts) police() *rule.Node {
	return rule.All(s.id("police"),
		rule.Not(s.leaf(rule.One(fact.PersonCapacity, "company"), "police.natural", "自然人", "a natural person")),
		s.person("public-security-2025:18"),
	).Called("个人或者单位的责任人员", "a person, or those who answer for a unit").Cite("public-security-2025:18")
}

func (s sanctionParts) delivered() *rule.Node {
	return s.leaf(rule.Is(fact.HelpDelivered), "delivered", "帮助已实际提供", "the help was given")
}

// activity is that the other carried on what the statute names: 活动, not 犯罪.
func (s sanctionParts) activity(zh, en string) *rule.Node {
	return s.leaf(rule.One(fact.HelpedStatus, "convicted", "confirmed", "unverifiable", "unlawful_only"), "status", zh, en)
}

// knows is 明知他人从事 an activity of one kind, at the time of the help: who knew of some
// crime only, or denies it against the evidence, may have known of that kind.
func (s sanctionParts) knows() *rule.Node {
	return rule.All(s.id("knows"),
		s.leaf(rule.QuantityAtLeast(knownDuring(), 0), "knows.in_time", "提供帮助时已经知道", "known while the help was given"),
		rule.Any(s.id("knows.level"),
			s.leaf(rule.One(fact.KnowledgeLevel, "specific_crime"), "knows.specific", "明知具体行为", "knew what was done"),
			rule.Contested(s.id("knows.general"), rule.Any(s.id("knows.general_fact"),
				s.leaf(rule.One(fact.KnowledgeLevel, "some_crime"), "knows.some", "只概括知道是犯罪", "knew only that it was some crime"),
				rule.Not(s.leaf(rule.One(fact.KnowledgeActual, "none"), "knows.evidence", "有知情的证据", "there is evidence of knowing")),
			).Called("概括知道，或者有知情的证据", "knew in general, or there is evidence of it")).
				Called("概括知道是否属于明知他人从事该种活动，存在争议", "whether knowing in general is knowing of an activity of this kind is contested"),
		).Called("明知他人从事该种活动", "knew of an activity of this kind"),
	).Called("明知", "knowing")
}

// dealt is 买卖、出租、出借 of cards or accounts of the kinds given. To buy is to deal before
// anything is passed on; what was never handed over was neither rented nor lent.
func (s sanctionParts) dealt(kinds ...string) *rule.Node {
	return rule.All(s.id("dealt"),
		s.leaf(rule.One(fact.HelpKinds, kinds...), "kind", "卡、账户、账号", "cards or accounts"),
		rule.Any(s.id("dealt.manner"),
			s.leaf(rule.One(fact.AccountsHow, "bought"), "bought", "收购", "bought"),
			rule.All(s.id("dealt.out"),
				s.leaf(rule.One(fact.AccountsHow, "sold", "rented", "lent_free"), "how", "出售、出租或者出借", "sold, rented or lent"),
				s.delivered(),
			).Called("已经出售、出租、出借", "sold, rented or lent, and handed over"),
		).Called("买卖、出租或者出借", "bought, sold, rented or lent"),
	).Called("买卖、出租、出借卡、账户、账号", "dealt in cards or accounts")
}

// faceChecks is 提供实名核验帮助.
func (s sanctionParts) faceChecks() *rule.Node {
	return s.leaf(rule.One(fact.DepthActs, "face_checks"), "face_checks", "提供实名核验帮助", "helped with real-name checks")
}

// suppliedTools is that programs or tools for intrusion or illegal control were supplied.
func (s sanctionParts) suppliedTools() *rule.Node {
	return rule.Any(s.id("supplied"),
		s.leaf(rule.AtLeast(fact.IntrusionFinancial, 1), "supplied.financial", "提供了用于非法获取金融身份认证信息的程序、工具", "tools for taking financial credentials were supplied"),
		s.leaf(rule.AtLeast(fact.IntrusionOther, 1), "supplied.other", "提供了其他侵入、非法控制程序、工具", "other tools for intrusion or control were supplied"),
	).Called("提供了侵入、非法控制的程序、工具", "programs or tools for intrusion or control were supplied")
}

// allAccountKinds are the kinds of help that consist in cards or accounts.
func allAccountKinds() []string {
	return []string{"own_accounts", "others_accounts", "unit_accounts", "phone_cards", "internet_accounts"}
}

// dealtItems is cards and accounts dealt in, of every kind.
func dealtItems() *rule.Quantity {
	return counted("dealt_items", "买卖、出租、出借的卡、账户、账号合计", "cards and accounts dealt in together", law.T("张（个）", "items"),
		rule.Term{Fact: fact.AccountsOwn, Coef: 1}, rule.Term{Fact: fact.AccountsOthers, Coef: 1}, rule.Term{Fact: fact.CardsPhone, Coef: 1}, rule.Term{Fact: fact.AccountsInternet, Coef: 1})
}

// frame reports whether a node asks only for what goes with every sanction: the person and
// what he knew, that help was given, what became of the helped conduct, the days. That
// such a node is met says nothing of a sanction.
func frame(n *rule.Node) bool {
	all := true
	n.Walk(func(n *rule.Node) {
		if n.Op != rule.OpTest {
			return
		}
		if q := n.Test.Quantity; q != nil {
			for _, term := range q.Terms {
				all = all && fact.Get(term.Fact).Kind == fact.Date
			}
			return
		}
		switch n.Test.Fact {
		case rule.AsOf, fact.PersonCapacity, fact.PersonResponsible, fact.HelpDelivered, fact.HelpedStatus, fact.KnowledgeLevel, fact.KnowledgeActual:
		default:
			all = all && fact.Get(n.Test.Fact).Kind == fact.Date
		}
	})
	return all
}
