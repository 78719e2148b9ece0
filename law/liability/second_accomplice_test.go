package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of joint crime in the helped crime (刑法第二十五条至第二十九条), written
// from the articles alone: criminal-law 17, 18, 25-31; opinion-2025-bangxin, the
// sentence on joint crime; and for the crimes that have a special rule,
// interpretation-2011-7:1, 5, 7 and opinion-2016-32:2(1), 4(3), 4(4) (fraud),
// opinion-2010-40:1, 2 (gambling), interpretation-2010-3:6-8, 10 and
// interpretation-2004-11:7 (obscene matter), interpretation-2011-19:9 (computer
// crime). Theft stands for the crimes without one.

// The days on which the authorities begin.
const (
	dayObscene2010 = "2010-02-04" // 法释〔2010〕3号
	dayGambling    = "2010-08-31" // 公通字〔2010〕40号
	dayFraud2011   = "2011-04-08" // 法释〔2011〕7号
	dayFraud2016   = "2016-12-19" // 法发〔2016〕32号
	dayGambling303 = "2021-03-01" // 刑法修正案（十一）: heavier ranges of 303.2
)

// accompliceVerified: the crime helped is of this kind and verified (刑法25: 共同犯罪
// supposes a crime).
func accompliceVerified[T any](a algebra[T], crime string) T {
	return a.all(a.one(fact.HelpedCrimes, crime), a.one(fact.HelpedStatus, "convicted", "confirmed"))
}

// accompliceKnows: 共同故意 (刑法25) is knowledge of the specific crime while the help
// was given. An agreement beside an account that says less is contested: the rule
// held it for not met, as if one could agree on what one does not know.
//
// Evidence of knowledge beside such an account was contested here at first. But it may
// be evidence of general knowledge only, and contested there would make every case of
// assisting with evidence one of joint crime, too: not met, as in the rule.
//
// The presumptions do not fall with the day on which the person says that he learnt
// of it, which is his account and no proof that he did not know. The rule let them.
func accompliceKnows[T any](a algebra[T], presumed T) T {
	return a.any(
		a.all(
			a.one(fact.KnowledgeLevel, "specific_crime"),
			a.atLeast(of(fact.ConductEnd).less(1, fact.KnowledgeSince), 0),
		),
		a.disputed(a.one(fact.DepthAgreement, "prior_agreement")),
		a.unless(presumed, a.one(fact.KnowledgeCounter, "none")),
	)
}

// accompliceTakesPart: prior agreement; operating, designing, sharing profits; the
// sentence of 2025 (收购 is of others' accounts: one's own was counted here at first).
// Special is what the special rule of the crime gives: met for conduct that ended
// before assisting existed, contested since. Help that reached the other without any
// of it is one-sided: contested. So is stable cooperation and a tacit understanding.
//
// OneSided is the help that the special rule leaves to the general one. At first that
// was all help here, so that the lines of a special rule decided nothing. A rule that
// draws a line for listed help says that less of it is no joint crime; before the rule
// was in force no such line stood, which the rule here had forgotten.
func accompliceTakesPart[T any](a algebra[T], special, oneSided T) T {
	return a.any(
		a.one(fact.DepthAgreement, "prior_agreement"),
		a.one(fact.DepthActs, "operated", "designed_scheme", "profit_share"),
		a.all(
			a.from(rule.AsOf, day2025),
			a.one(fact.DepthRelationship, "stable"),
			a.any(
				a.one(fact.DepthActs, "recruited_suppliers"),
				a.all(a.one(fact.HelpKinds, "others_accounts", "unit_accounts", "phone_cards", "internet_accounts"),
					a.one(fact.AccountsHow, "bought")),
			),
		),
		a.disputed(a.any(
			a.one(fact.DepthRelationship, "stable"),
			a.one(fact.DepthAgreement, "tacit"),
			a.all(a.yes(fact.HelpDelivered), oneSided),
		)),
		a.all(a.yes(fact.HelpDelivered), a.unless(special, a.before(fact.ConductEnd, day2015))),
	)
}

// undividedFrom: figures given for crimes of several kinds are contested for each of
// them (spec section 2: undivided totals leave a rule that needs them divided open).
// Forgotten at first.
func undividedFrom[T any](a algebra[T], crime string, figures T) T {
	var others []string
	for _, o := range fact.Get(fact.HelpedCrimes).Options {
		if o.ID != crime {
			others = append(others, o.ID)
		}
	}
	return a.unless(figures, a.noneOf(fact.HelpedCrimes, others...))
}

// onlyNatural: no article makes a unit answer for fraud, theft or 开设赌场 (刑法30);
// whoever acts in it answers as anyone does (25), as an accessory if his part was small
// (27; opinion-2016-32:4(2)). The rule asked that he be directly responsible for the
// unit's act, which is a rule of the crimes of units (31).
func onlyNatural[T any](a algebra[T]) T {
	return a.all(a.noneOf(fact.PersonCapacity, "company"), a.atLeast(of(fact.PersonAge), 16), a.yes(fact.PersonMind))
}

// crimeRules are what the texts say of helpers in one crime.
type crimeRules[T any] struct {
	crime                               string
	presumed, special, oneSided, person func(algebra[T]) T
}

func (c crimeRules[T]) elements() []offenceElement[T] {
	return []offenceElement[T]{
		{"helped_crime", func(a algebra[T]) T { return accompliceVerified(a, c.crime) }},
		{"knowledge", func(a algebra[T]) T { return accompliceKnows(a, c.presumed(a)) }},
		{"participation", func(a algebra[T]) T { return accompliceTakesPart(a, c.special(a), c.oneSided(a)) }},
		{"person", c.person},
	}
}

func nothing[T any](a algebra[T]) T { return a.fixed(law.NotMet) }
func allOfIt[T any](a algebra[T]) T { return a.fixed(law.Met) }

func secondAccompliceTheft[T any]() secondTrack[T] {
	return secondTrack[T]{elements: crimeRules[T]{"theft", nothing[T], nothing[T], allOfIt[T], onlyNatural[T]}.elements()}
}

func secondAccompliceFraud[T any]() secondTrack[T] {
	elements := crimeRules[T]{"fraud", nothing[T], secondFraudHelp[T], allOfIt[T], onlyNatural[T]}.elements()
	return secondTrack[T]{
		elements: append(elements, offenceElement[T]{"threshold", secondFraudThreshold[T]}),
		tiers: []offenceElement[T]{
			{"large", func(a algebra[T]) T {
				return undividedFrom(a, "fraud", a.any(secondFraudAmount(a, 3*fact.Wan, 10*fact.Wan), secondFraudAttempt(a, 1)))
			}},
			{"greatest", func(a algebra[T]) T {
				return undividedFrom(a, "fraud", a.any(secondFraudAmount(a, 50*fact.Wan, 50*fact.Wan), secondFraudAttempt(a, 10)))
			}},
		},
	}
}

// secondFraudHelp: 2011-7:7 信用卡、手机卡、通讯工具、通讯传输通道、网络技术支持、费用结算等帮助,
// as the rule reads it: communication accounts are 通讯工具; training and search are not
// 网络技术支持 (at first they were here). What is not listed is one-sided help.
func secondFraudHelp[T any](a algebra[T]) T {
	return a.all(a.from(rule.AsOf, dayFraud2011), a.one(fact.HelpKinds,
		"own_accounts", "others_accounts", "unit_accounts", "phone_cards", "internet_accounts", "payment_settlement",
		"access", "transmission", "caching", "hosting", "storage", "domain", "development", "maintenance",
		"equipment", "number_spoofing", "code_platform"))
}

// secondFraudThreshold: the helped fraud is one: a conviction says so; else the
// amount, or messages or calls.
func secondFraudThreshold[T any](a algebra[T]) T {
	return a.any(
		a.one(fact.HelpedStatus, "convicted"),
		undividedFrom(a, "fraud", a.any(secondFraudAmount(a, 3000*fact.OneYuan, 10000*fact.OneYuan), secondFraudAttempt(a, 1))),
	)
}

// secondFraudAmount: the national line of 2016 (2(1)); before it the province drew the
// line between the two figures (2011-7:1). What came into the accounts supplied and is
// proved to come from the fraud is part of its amount (forgotten at first).
func secondFraudAmount[T any](a algebra[T], national, most int64) T {
	reached := func(n int64) T {
		return a.any(
			a.atLeast(of(fact.HelpedAmount), n),
			a.all(a.one(fact.HelpKinds, accountKinds()...), a.atLeast(of(fact.AccountsInflowProved), n)),
		)
	}
	return a.any(a.unless(reached(national), a.from(rule.AsOf, dayFraud2016)), reached(most))
}

// secondFraudAttempt: 2011-7:5.2, 5.3. As of a day before the interpretation no text
// that is held gives weight to numbers of messages or calls; contested here at first.
//
// 诈骗数额难以查证 is a condition of both, and was forgotten here and in the rule. It holds
// where nothing is shown that would make 数额较大, be it the amount itself or the inflow
// proved to come from the fraud. Where such a sum is shown the rest of the fraud may
// still be beyond proof, and article 6 lets the heavier of the two ranges decide:
// contested.
func secondFraudAttempt[T any](a algebra[T], times int64) T {
	const large = 3000 * fact.OneYuan
	numbers := a.any(
		a.atLeast(of(fact.HelpedMessages), 5000*times),
		a.atLeast(of(fact.HelpedCalls), 500*times),
	)
	hardToShow := a.all(
		a.below(of(fact.HelpedAmount), large),
		a.any(a.noneOf(fact.HelpKinds, accountKinds()...), a.below(of(fact.AccountsInflowProved), large)),
	)
	return a.all(a.from(rule.AsOf, dayFraud2011), a.unless(numbers, hardToShow))
}
