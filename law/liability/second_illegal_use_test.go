package liability

import (
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of illegally using information networks (刑法第二百八十七条之一),
// written by somebody who had not read the rule, from the articles alone: criminal-law
// 12, 14, 17, 18, 30, 31, 287-1; interpretation-2019-15:7-11, 14, 16;
// opinion-2025-bangxin:5. Beside each function stands where it and the rule parted at
// first, and what settled it.

func secondIllegalUse[T any]() secondTrack[T] {
	return secondTrack[T]{elements: []offenceElement[T]{
		{"illegal_use.act", secondSetupAct[T]},
		{"illegal_use.purpose", secondPurpose[T]},
		{"illegal_use.knowledge", secondPurposeKnown[T]},
		{"illegal_use.person", secondPerson[T]}, // 287-1.2 has the words of 287-2.2
		{"illegal_use.time", secondTime[T]},     // the same amendment
		{"illegal_use.seriousness", secondIllegalUseSerious[T]},
	}}
}

// secondSetupAct: 287-1.1(1)-(3); 2019-15:8 and 9 say what is a site or group for
// crime and what is publishing, which the answers take in.
func secondSetupAct[T any](a algebra[T]) T {
	return a.one(fact.SetupActs, "site_for_crime", "group_for_crime", "published")
}

// ownPurpose: 287-1 speaks first of all of those who set up and publish for themselves,
// which was forgotten at first. Who helped nobody did it for the purpose the act names,
// and knows it.
func ownPurpose[T any](a algebra[T]) T { return a.below(of(fact.HelpedCount), 1) }

// secondPurpose: 违法犯罪活动. 2019-15:7 包括犯罪行为和属于刑法分则规定的行为类型但尚未构成犯罪的违法行为;
// 2019-15:8 以实施违法犯罪活动为目的而设立: nothing need have come of it. Only a lawful purpose
// defeats it. What is convicted or confirmed is 犯罪行为, of whatever kind; the rule had held
// another kind contested even then, and was changed. Below that the named kinds are of
// the special part; another may be: contested.
//
// What is unlawful only, or not verified, was contested in decisions before 2019-15:7 at
// first. Settled by the article, which says 违法犯罪 itself. Another kind that is not
// verified was met; settled by 7: that the level is unknown does not show the kind.
func secondPurpose[T any](a algebra[T]) T {
	return a.any(
		ownPurpose(a),
		a.one(fact.HelpedStatus, "convicted", "confirmed"),
		a.unless(
			a.one(fact.HelpedStatus, "unverifiable", "unlawful_only", "none_occurred"),
			a.one(fact.HelpedCrimes, "fraud", "gambling", "obscenity", "theft", "personal_data",
				"computer_crime", "pyramid", "illegal_business", "money_laundering", "drugs"),
		),
	)
}

// secondPurposeKnown: the article does not write 明知, but is an intentional crime (刑法14):
// who sets up or publishes for another must know what for, while it is done.
//
// The day of learning, and evidence beside suspicion, parted and were settled as in
// secondKnowledge. The presumptions of 2019-15:11 speak in the words of 287-2 (明知他人利用
// 信息网络实施犯罪): contested at most, here and in the rule. The rule had taken over (1) and
// (4) alone, as bearing on the purpose of the site; no text parts them from (2), (3), (5)
// and (6), and all are of who 为他人实施犯罪提供技术支持或者帮助, as one does who sets up a site for
// another: it was changed. What the opinions of 2021 and 2025 add, and what is only a
// factor, was here at first, too: the opinions say 刑法第二百八十七条之二: left out. That a site in
// the name of an organ of state or a bank (10(1)) tells its purpose was forgotten.
func secondPurposeKnown[T any](a algebra[T]) T {
	actual := a.any(
		a.one(fact.KnowledgeLevel, "some_crime", "specific_crime"),
		a.disputed(secondEvidence(a)),
	)
	return a.any(
		ownPurpose(a),
		a.all(actual, a.atLeast(of(fact.ConductEnd).less(1, fact.KnowledgeSince), 0)),
		a.disputed(a.any(secondEleven(a), a.yes(fact.SetupImpersonated))),
	)
}

// secondIllegalUseSerious: 2019-15:10, any one, each of (1) to (4) with its own act.
// Before the interpretation the same circumstances were open to argument. （七）其他情节严重的
// 情形 no text fills.
func secondIllegalUseSerious[T any](a algebra[T]) T {
	return a.unless(a.any(
		a.all(a.one(fact.SetupActs, "site_for_crime"), a.any(
			a.yes(fact.SetupImpersonated),             // （一）
			a.atLeast(of(fact.SetupSites), 3),         // （二）
			a.atLeast(of(fact.SetupRegistered), 2000), // （二）
		)),
		a.all(a.one(fact.SetupActs, "group_for_crime"), a.any( // （三）
			a.atLeast(of(fact.SetupGroups), 5),
			a.atLeast(of(fact.SetupMembers), 1000),
		)),
		a.all(a.one(fact.SetupActs, "published"), a.any( // （四）
			a.atLeast(of(fact.SetupPosts), 100),
			a.atLeast(of(fact.SetupRecipients), 2000),
			a.atLeast(of(fact.SetupGroupReach), 3000),
			a.atLeast(of(fact.SetupFollowers), 30000),
		)),
		a.atLeast(of(fact.AmountsGains), 1*fact.Wan), // （五）
		a.yes(fact.PriorPenalty),                     // （六）
	), a.from(rule.AsOf, day2019))
}
