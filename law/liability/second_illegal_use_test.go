package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of illegally using information networks (刑法第二百八十七条
// 之一), written from the articles alone: criminal-law 12, 17, 18, 30, 31, 287-1;
// interpretation-2019-15:7-10, 14, 16.

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

// ownPurpose: 287-1 speaks first of all of those who set up and publish for
// themselves, which was forgotten at first. Who helped nobody did it for the
// purpose the act names, and knows it.
func ownPurpose[T any](a algebra[T]) T { return a.below(of(fact.HelpedCount), 1) }

// secondPurpose: 2019-15:7. 违法犯罪 is a crime, or an unlawful act of a kind that
// the special part lists though it does not reach crime. The crimes named among the
// facts are all of such a kind; of another it is not shown. Nothing need have come
// of it, and its crime level need not be verified: only a lawful purpose defeats it.
//
// Where no kind is chosen at all the purpose was not met at first. The act itself
// says that it served unlawful acts; of what kind is then as little shown as with
// another kind.
func secondPurpose[T any](a algebra[T]) T {
	return a.any(
		ownPurpose(a),
		a.all(
			a.noneOf(fact.HelpedStatus, "lawful"),
			a.any(
				a.one(fact.HelpedCrimes, "fraud", "gambling", "obscenity", "theft", "personal_data",
					"computer_crime", "pyramid", "illegal_business", "money_laundering", "drugs"),
				a.fixed(law.Contested),
			),
		),
	)
}

// secondPurposeKnown: intent (刑法14) takes in the unlawful purpose, while the act
// is done. Evidence of knowledge against the person's own account leaves it
// contested.
//
// The presumptions of 2019-15:11 were left out at first, as they are about those
// who help another's crime. But who sets up a site or publishes for another does
// that, too (为他人实施犯罪提供技术支持或者帮助): the signs that bear on the purpose
// of the site itself, (1), (4) and the false name of 10(1), leave it contested.
// Price, concealment and evasion, (3), (5), (6), say less of the purpose; no text
// carries them over, and the rule leaves them out. The day the person says to have
// learnt is that person's own account and does not defeat these signs, which are of
// the time of the act; the rule had let it.
func secondPurposeKnown[T any](a algebra[T]) T {
	actual := a.any(
		a.one(fact.KnowledgeLevel, "some_crime", "specific_crime"),
		a.unless(
			a.one(fact.KnowledgeActual, "told", "saw_content", "chat_records",
				"tell_tale_request", "discovered_and_continued"),
			a.noneOf(fact.KnowledgeLevel, "suspicion", "none"),
		),
	)
	return a.any(
		ownPurpose(a),
		a.all(actual, a.atLeast(of(fact.ConductEnd).less(1, fact.KnowledgeSince), 0)),
		a.disputed(a.any(
			a.yes(fact.SetupImpersonated),
			a.yes(fact.ToolDedicated),
			a.one(fact.NoticeRegulator, "continued"),
		)),
	)
}

// secondIllegalUseSerious: 2019-15:10, any one. Before the interpretation the same
// circumstances were open to argument. (7) no text fills.
func secondIllegalUseSerious[T any](a algebra[T]) T {
	site := a.one(fact.SetupActs, "site_for_crime")
	group := a.one(fact.SetupActs, "group_for_crime")
	published := a.one(fact.SetupActs, "published")
	return a.unless(a.any(
		a.all(site, a.yes(fact.SetupImpersonated)), // (1)
		a.all(site, a.any( // (2)
			a.atLeast(of(fact.SetupSites), 3),
			a.atLeast(of(fact.SetupRegistered), 2000),
		)),
		a.all(group, a.any( // (3)
			a.atLeast(of(fact.SetupGroups), 5),
			a.atLeast(of(fact.SetupMembers), 1000),
		)),
		a.all(published, a.any( // (4)
			a.atLeast(of(fact.SetupPosts), 100),
			a.atLeast(of(fact.SetupRecipients), 2000),
			a.atLeast(of(fact.SetupGroupReach), 3000),
			a.atLeast(of(fact.SetupFollowers), 30000),
		)),
		a.atLeast(of(fact.AmountsGains), 1*fact.Wan), // (5)
		a.yes(fact.PriorPenalty),                     // (6)
	), a.from(rule.AsOf, day2019))
}
