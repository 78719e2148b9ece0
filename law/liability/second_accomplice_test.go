package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of joint crime in the helped crime (刑法第二十五条至第二十七条), written
// from the articles by somebody who had not read the rules: criminal-law 12, 14, 17,
// 18, 25-27, 30, 31, 287-2.3 and the article of each crime; the sentence of
// opinion-2025-bangxin on joint crime; for fraud interpretation-2011-7:1, 5-7 and
// opinion-2016-32:2(1), 4(2)-(4). The crimes whose texts draw lines for helpers, and
// those without a text on helpers, stand in the files beside this one.

// The days on which the authorities begin.
const (
	dayObscene2010 = "2010-02-04" // 法释〔2010〕3号
	dayGambling    = "2010-08-31" // 公通字〔2010〕40号
	dayFraud2011   = "2011-04-08" // 法释〔2011〕7号
	dayFraud2016   = "2016-12-19" // 法发〔2016〕32号
	dayAmendment11 = "2021-03-01" // 刑法修正案（十一）: 191 in its present words, the ranges of 303.2
)

// crimeRules are what the texts say of helpers in one crime.
type crimeRules[T any] struct {
	crime    string
	short    func(algebra[T]) T // help that a text punishes though what was helped falls short of a crime
	presumed func(algebra[T]) T // what a text presumes knowledge of this very crime from
	special  func(algebra[T]) T // help that is joint crime by a text of this crime
	oneSided func(algebra[T]) T // help of which that text says nothing
	person   func(algebra[T]) T
}

func (c crimeRules[T]) elements() []offenceElement[T] {
	return []offenceElement[T]{
		{"helped_crime", c.verified},
		{"knowledge", c.known},
		{"participation", c.takesPart},
		{"person", c.person},
	}
}

func nothing[T any](a algebra[T]) T { return a.fixed(law.NotMet) }
func allOfIt[T any](a algebra[T]) T { return a.fixed(law.Met) }

// verified: 刑法25.1 共同犯罪 needs a crime of this kind that is verified; a conviction is
// not needed.
//
// At first it was contested where the other is under age, as one may doubt whether
// two then commit 共同犯罪. But 2019-15:13 counts that among the cases in which 犯罪行为可以确认,
// and 25.1 asks for 共同故意, not that both are punished. It was contested, too, for
// gambling sites of which it cannot be verified that crime level was reached; 2010-40:2
// speaks of 开设赌场罪的共同犯罪, so that the crime must be shown.
func (c crimeRules[T]) verified(a algebra[T]) T {
	return a.all(a.one(fact.HelpedCrimes, c.crime), a.any(
		a.one(fact.HelpedStatus, "convicted", "confirmed"),
		a.disputed(a.all(a.one(fact.HelpedStatus, "unverifiable", "unlawful_only"), a.yes(fact.HelpDelivered), c.short(a))),
	))
}

// known: 刑法14, 25.1 共同故意: knowledge of the specific crime, while the help was given.
//
// At first knowledge of some crime, and any evidence against the person's own word,
// were contested. But general knowledge is what 287-2 asks for (明知他人利用信息网络实施犯罪), and
// evidence of it does not show more: not met. An agreement is knowledge of what was
// agreed; beside an account that says less it is contested, whatever that says.
//
// A presumption stands unless 有证据证明确实不知道. At first the person's own word that he did not
// know contested it; but it is what the presumption is there to overcome.
func (c crimeRules[T]) known(a algebra[T]) T {
	return a.any(
		a.all(
			a.one(fact.KnowledgeLevel, "specific_crime"),
			a.atLeast(of(fact.ConductEnd).less(1, fact.KnowledgeSince), 0),
		),
		a.disputed(a.one(fact.DepthAgreement, "prior_agreement")),
		a.unless(c.presumed(a), a.one(fact.KnowledgeCounter, "none")),
	)
}

// takesPart: 刑法25.1, 26.1, 26.4 其所参与的: agreement; running the crime, designing it, a share of
// its profits (contested at first outside gambling sites, of which 2010-40:1.1(4) says it;
// a participant's share is no less one elsewhere); opinion-2025-bangxin: 收购或者组织、招募、介绍人员提供
// …账户、…卡、互联网账号等，事先通谋或者形成较为稳定配合关系的 (收购 was forgotten at first).
//
// Other stable cooperation, a tacit understanding, and help that reached the other
// without any of it are left open by the article. At first so was every other act of
// participation; but 2025-13:7 makes who handles the proceeds an accomplice 事前通谋 alone.
//
// What a text on helpers says (special) was met at first on its words. Since
// 2015-11-01 the same help is also 287-2, with 287-2.3 for both, and opinion-2016-32:4(3)
// gives way where 法律和司法解释另有规定; courts decide both ways: contested, save for conduct
// that ended before. Help that such a text lists, but below its line, was contested
// at first by 25.1 and by the earlier interpretations without lines (2004-11:7,
// 2005-3:4); 2010-3:13 lets the later text prevail, and 2005-3:4 is of 赌博罪: not met.
func (c crimeRules[T]) takesPart(a algebra[T]) T {
	procured := a.any(
		a.one(fact.DepthActs, "recruited_suppliers"),
		a.all(a.one(fact.AccountsHow, "bought"), a.one(fact.HelpKinds, "others_accounts", "unit_accounts", "phone_cards", "internet_accounts")),
	)
	stable := a.one(fact.DepthRelationship, "stable")
	return a.any(
		a.one(fact.DepthAgreement, "prior_agreement"),
		a.one(fact.DepthActs, "operated", "designed_scheme", "profit_share"),
		a.unless(a.all(procured, stable), a.from(rule.AsOf, day2025)),
		a.disputed(stable),
		a.disputed(a.one(fact.DepthAgreement, "tacit")),
		a.disputed(a.all(a.yes(fact.HelpDelivered), c.oneSided(a))),
		c.special(a),
	)
}

// sinceAssisting is help that a text on helpers makes joint crime: contested since
// assisting is an offence of its own (takesPart).
func sinceAssisting[T any](a algebra[T], help T) T {
	return a.all(a.yes(fact.HelpDelivered), a.unless(help, a.before(fact.ConductEnd, day2015)))
}

// undividedFrom: one total for crimes of several kinds does not say how much of it is
// this crime's: contested. Forgotten at first throughout.
func undividedFrom[T any](a algebra[T], crime string, figures T) T {
	var others []string
	for _, o := range fact.Get(fact.HelpedCrimes).Options {
		if o.ID != crime {
			others = append(others, o.ID)
		}
	}
	return a.unless(figures, a.noneOf(fact.HelpedCrimes, others...))
}

// onlyNatural: 264, 266 and 303 know no crime of units (刑法30). At first who is not
// directly responsible was not met here, too; but 31 is a rule of the crimes of units,
// and without one whoever took part answers for himself (25, 27).
func onlyNatural[T any](a algebra[T]) T {
	return a.all(a.noneOf(fact.PersonCapacity, "company"), a.atLeast(of(fact.PersonAge), 16), a.yes(fact.PersonMind))
}

func fundAccounts() []string { return []string{"own_accounts", "others_accounts", "unit_accounts"} }

func secondAccompliceFraud[T any]() secondTrack[T] {
	rules := crimeRules[T]{"fraud", nothing[T], nothing[T], secondFraudHelp[T], allOfIt[T], onlyNatural[T]}
	figures := func(a algebra[T], national, most, times int64) T {
		return undividedFrom(a, "fraud", a.any(secondFraudAmount(a, national, most), secondFraudAttempt(a, times)))
	}
	return secondTrack[T]{
		elements: append(rules.elements(), offenceElement[T]{"threshold", func(a algebra[T]) T {
			// A conviction says that the fraud is one (forgotten at first).
			return a.any(a.one(fact.HelpedStatus, "convicted"), figures(a, 3000*fact.OneYuan, fact.Wan, 1))
		}}),
		tiers: []offenceElement[T]{
			{"large", func(a algebra[T]) T { return figures(a, 3*fact.Wan, 10*fact.Wan, 1) }},
			{"greatest", func(a algebra[T]) T { return figures(a, 50*fact.Wan, 50*fact.Wan, 10) }},
		},
	}
}

// secondFraudHelp: 2011-7:7 明知他人实施诈骗犯罪，为其提供信用卡、手机卡、通讯工具、通讯传输通道、网络技术支持、
// 费用结算等帮助的，以共同犯罪论处. Search and links were 网络技术支持 at first; whether they, and
// promotion and training, are 等帮助 is open.
func secondFraudHelp[T any](a algebra[T]) T {
	return a.all(a.from(rule.AsOf, dayFraud2011), sinceAssisting(a, a.one(fact.HelpKinds, append(fundAccounts(),
		"payment_settlement", "phone_cards", "internet_accounts", "access", "transmission", "caching", "hosting", "storage", "domain",
		"development", "maintenance", "equipment", "number_spoofing", "code_platform")...)))
}

// secondFraudAmount: 2011-7:1 gives a span that each province fills; 2016-32:2(1) fixes its
// lower end for telecom and network fraud. What came into an account supplied and is
// proved to come from the fraud is part of it (forgotten at first). As of a day before
// 2011 it was contested at first: 266 itself has the ranges, and a sum above the span
// is above every line that was.
func secondFraudAmount[T any](a algebra[T], national, most int64) T {
	sum := func(line int64) T {
		return a.any(a.atLeast(of(fact.HelpedAmount), line),
			a.all(a.one(fact.HelpKinds, fundAccounts()...), a.atLeast(of(fact.AccountsInflowProved), line)))
	}
	return a.any(sum(most), a.unless(sum(national), a.from(rule.AsOf, dayFraud2016)))
}

// secondFraudAttempt: 2011-7:5.2 诈骗数额难以查证，但…发送诈骗信息五千条以上…拨打诈骗电话五百人次以上, 5.3 十倍以上.
// 难以查证 was forgotten at first: it holds where no sum of 数额较大 is shown; where one is
// shown the rest may still be beyond proof, and article 6 takes the heavier: contested.
// As of a day before the interpretation no text that is held gives weight to numbers
// (contested at first).
func secondFraudAttempt[T any](a algebra[T], times int64) T {
	const large = 3000 * fact.OneYuan
	return a.all(a.from(rule.AsOf, dayFraud2011), a.unless(
		a.any(a.atLeast(of(fact.HelpedMessages), 5000*times), a.atLeast(of(fact.HelpedCalls), 500*times)),
		a.all(
			a.below(of(fact.HelpedAmount), large),
			a.any(a.noneOf(fact.HelpKinds, fundAccounts()...), a.below(of(fact.AccountsInflowProved), large)),
		),
	))
}
