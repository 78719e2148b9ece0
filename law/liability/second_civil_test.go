package liability

import (
	"bangxin/law/fact"
)

// The second encoding of liability to victims, written from 民法典1165, 1168, 1169, 1172,
// 1188, 1191, 1195, 1197, 反电信网络诈骗法31, 46 and 结算账户办法45 by somebody who had not read the
// rules; see second_beside_test.go.

const dayCivilCode = "2021-01-01"

// secondCivil: civil-code:1165.1 行为人因过错侵害他人民事权益造成损害的，应当承担侵权责任; anti-telecom-fraud-law:46. A loss not yet made good: the rule let one who had
// paid it all back go on owing. 1191.1 因执行工作任务造成他人损害的，由用人单位承担侵权责任; 1188.1 由监护人承担侵权责任: the rule had staff and the incapable
// answer themselves; whether they do beside those is contested. (Of those of sixteen and
// seventeen too, here; but who lives on his own work has full capacity at sixteen, and
// most ages are not told.) Before 2021 the text is not held. Here a refund ordered made it
// contested; that bars a suit perhaps (刑诉法解释176), not the debt (187). Here a cause that
// stays unclear was none (民诉法解释108); but the fact says what is known today, not what is
// found after proof: contested.
func secondCivil[T any](a algebra[T]) T {
	return a.unless(
		a.all(
			a.yes(fact.HelpDelivered),
			a.noneOf(fact.HelpedStatus, "lawful", "none_occurred"),
			a.atLeast(of(fact.CivilLoss).less(1, fact.CivilReturned), fact.Fen),
			secondFault(a)),
		a.all(
			a.from(fact.ConductEnd, dayCivilCode),
			a.one(fact.CivilCausation, "direct", "indirect"),
			a.any(
				a.one(fact.PersonCapacity, "company"),
				a.all(a.one(fact.PersonCapacity, "individual"), a.atLeast(of(fact.PersonAge), 16), a.yes(fact.PersonMind)))))
}

// secondFault: intent is fault, and so is an agreement. Negligence was contested here
// throughout, since no text lists it; but 1165 asks for no more than fault, and to break a
// rule that protects others or to pass over a warning is one. Not so a rule on filings, or
// one not named: the rule had those met. It had left out the notice of a regulator (met),
// face checks (反电诈法31.1: met), and what is contested: an anomaly noticed, a report passed
// over. Mere suspicion was contested here; no text makes it a fault to serve on.
func secondFault[T any](a algebra[T]) T {
	sinceFraudLaw := a.from(fact.ConductEnd, dayFraudLaw)
	return a.any(
		a.one(fact.DepthAgreement, "prior_agreement", "tacit"),
		secondKnowledge(a),
		secondProviderNotified(a),
		a.one(fact.RulesBroken, "real_name", "payment_licence", "merchant_onboarding", "account_real_name", "number_display",
			"sms_rules", "ad_review", "log_retention", "prohibited_business"),
		a.all(sinceFraudLaw, a.any(a.one(fact.AccountsHow, "sold", "rented", "lent_free", "bought"), a.one(fact.DepthActs, "face_checks"))),
		a.all(a.one(fact.HelpKinds, "own_accounts", "unit_accounts"), a.one(fact.AccountsHow, "rented", "lent_free")), // 结算账户办法45.2
		a.yes(fact.PriceAbnormal),
		a.one(fact.NoticeRestriction, "continued"), a.one(fact.NoticeWarning, "continued"), a.one(fact.NoticeRegulator, "continued"),
		a.disputed(a.any(
			a.one(fact.RulesBroken, "icp_filing", "other"),
			a.one(fact.ControlResponse, "nothing"),
			a.one(fact.NoticeReport, "ignored"))))
}

// secondCivilJoint: civil-code:1168 二人以上共同实施侵权行为; 1169.1 教唆、帮助他人实施侵权行为的，应当与行为人承担连带责任; else 1172, each his share. To help is to help knowingly: who knew the specific
// crime helped in it, which the rule had contested; who knew of some crime was joint too
// here, but courts have given such helpers anything from the whole to a tenth: contested,
// as in the rule. Operating, designing, training and sharing may be 共同实施 without a word
// agreed: contested, and left out of the rule. 1195.2, 1197: a provider that was told and
// did nothing; that noticed and did nothing, contested, and left out of the rule. Mere
// suspicion was contested here: it is negligence, and a share. That there is a loss and
// the rest is secondCivil's to say.
func secondCivilJoint[T any](a algebra[T]) T {
	inTime := a.atLeast(of(fact.ConductEnd).less(1, fact.KnowledgeSince), 0)
	return a.any(
		a.one(fact.DepthAgreement, "prior_agreement"),
		a.all(a.one(fact.KnowledgeLevel, "specific_crime"), inTime, a.yes(fact.HelpDelivered)),
		secondProviderNotified(a),
		a.disputed(a.any(
			secondKnowledge(a),
			a.one(fact.DepthAgreement, "tacit"),
			a.one(fact.DepthActs, "operated", "designed_scheme", "trained_users", "profit_share"),
			a.all(secondCivilProvider(a), a.one(fact.ControlResponse, "nothing")))))
}

func secondCivilProvider[T any](a algebra[T]) T {
	return a.one(fact.HelpKinds, "access", "transmission", "caching", "hosting", "storage", "search_link", "domain", "promotion")
}

// secondProviderNotified: civil-code:1195.2 未及时采取必要措施的，对损害的扩大部分与该网络用户承担连带责任; 1197.
func secondProviderNotified[T any](a algebra[T]) T {
	return a.all(secondCivilProvider(a), a.one(fact.NoticeReport, "ignored"))
}
