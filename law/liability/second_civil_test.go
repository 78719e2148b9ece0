package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// The second encoding of liability to victims, written from 民法典1165, 1168, 1169, 1172,
// 1195, 1197, 反电信网络诈骗法31, 46 and 结算账户办法45 alone: an act of help, a wrong done to a
// victim, a loss, causation, fault.

const dayCivilCode = "2021-01-01"

// secondCivil is whether anything is owed at all.
func secondCivil[T any](a algebra[T]) T {
	return a.all(
		// 民法典 is of 2021-01-01. The law on torts before it is not held: contested. Forgotten
		// here at first, and in the rule.
		a.unless(a.fixed(law.Met), a.from(fact.ConductEnd, dayCivilCode)),
		a.yes(fact.HelpDelivered),
		// 1169.1: 帮助他人实施侵权行为. Who helped in something lawful, or in nothing, helped in no
		// tort; the rule had forgotten that.
		a.noneOf(fact.HelpedStatus, "lawful", "none_occurred"),
		a.atLeast(of(fact.CivilLoss), fact.Fen),
		a.unless(a.fixed(law.Met), a.one(fact.CivilCausation, "direct", "indirect")),
		a.any(
			a.one(fact.DepthAgreement, "prior_agreement", "tacit"), // tacit was left out at first
			secondKnowledge(a),
			secondProviderNotified(a),
			secondNegligence(a),
		),
	)
}

// secondCivilJoint is whether the whole is owed with the others. 1168 (共同实施) says so of
// those who agreed. 1169.1 says so of whoever helps knowingly, and was met here at first;
// but courts have given such helpers anything from the whole to a tenth, which makes it
// contested, as in the rule. So is whether a tacit understanding is 共同实施. That there is
// a loss and the rest is secondCivil's to say.
func secondCivilJoint[T any](a algebra[T]) T {
	return a.any(
		a.one(fact.DepthAgreement, "prior_agreement"),
		a.disputed(secondKnowledge(a)),
		a.disputed(a.one(fact.DepthAgreement, "tacit")),
		secondProviderNotified(a),
	)
}

// secondProviderNotified: 1195.2, 1197: 网络服务提供者 who took no measures after notice. At
// first a report passed over was negligence of anyone.
func secondProviderNotified[T any](a algebra[T]) T {
	return a.all(
		a.one(fact.HelpKinds, "access", "transmission", "caching", "hosting", "storage", "search_link", "domain", "promotion"),
		a.one(fact.NoticeReport, "ignored"),
	)
}

// secondNegligence: 1165.1. It was contested here at first, since no text lists what
// shows negligence; but the article asks for no more than fault, and to break a rule that
// protects others or to pass over a warning is fault. Dealing in accounts and cards is
// unlawful in itself since the law against fraud (31.1); before it lending a settlement
// account was (45.2).
func secondNegligence[T any](a algebra[T]) T {
	return a.any(
		a.noneOf(fact.RulesBroken, "none"),
		a.all(a.from(fact.ConductEnd, dayFraudLaw), a.one(fact.AccountsHow, "sold", "rented", "lent_free", "bought")),
		a.all(a.one(fact.HelpKinds, "own_accounts", "unit_accounts"), a.one(fact.AccountsHow, "rented", "lent_free")),
		a.yes(fact.PriceAbnormal),
		a.one(fact.NoticeRestriction, "continued"),
		a.one(fact.NoticeWarning, "continued"),
	)
}
