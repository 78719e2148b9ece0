package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// The second encoding of joint crime, ended: the crimes that have no special rule on
// helpers, written from criminal-law 17.2, 30, 31, 191, 224-1, 225, 231, 253-1, 347 and
// interpretation-2024-10:4 alone.

const day2024Laundering = "2024-08-20" // 法释〔2024〕10号

// personOrUnit: whoever is sixteen and of sound mind, and a unit where the article of
// the crime knows one (253-1.4, 191.2, 231).
func personOrUnit[T any](a algebra[T]) T { return a.any(naturalPerson(a), trueUnit(a)) }

// personOrDoubtfulUnit: the article is not held as to units (347.5 speaks of some of
// its paragraphs), or no article is named (other): contested.
func personOrDoubtfulUnit[T any](a algebra[T]) T {
	return a.any(naturalPerson(a), a.disputed(trueUnit(a)))
}

// secondDrugsPerson: 17.2: from fourteen for selling drugs, of which no fact tells.
func secondDrugsPerson[T any](a algebra[T]) T {
	young := a.all(
		a.atLeast(of(fact.PersonAge), 14), a.yes(fact.PersonMind),
		a.any(
			a.one(fact.PersonCapacity, "individual"),
			a.unless(a.one(fact.PersonCapacity, "employee", "manager"),
				a.any(a.yes(fact.PersonResponsible), a.yes(fact.PersonUnitForCrime))),
		),
	)
	return a.any(personOrDoubtfulUnit(a), a.disputed(young))
}

// secondAccompliceGeneral is joint crime in a crime without a special rule. Since is the
// day on which its article came; empty where it is older than every day that is asked.
func secondAccompliceGeneral[T any](crime, since string, person func(algebra[T]) T) secondTrack[T] {
	elements := crimeRules[T]{crime, nothing[T], nothing[T], allOfIt[T], person}.elements()
	if since != "" {
		elements = append(elements, offenceElement[T]{"time", func(a algebra[T]) T { return a.from(fact.ConductEnd, since) }})
	}
	return secondTrack[T]{elements: elements}
}

// secondAccompliceLaundering: 191.1 has a heavier range, of which 2024-10:4 draws the
// line: five million and one of four circumstances. The facts know the result of the
// helped crime (4(4)) and not the other three.
func secondAccompliceLaundering[T any]() secondTrack[T] {
	t := secondAccompliceGeneral("money_laundering", "", personOrUnit[T])
	t.tiers = []offenceElement[T]{{"serious", func(a algebra[T]) T {
		return undividedFrom(a, "money_laundering", a.all(
			a.from(rule.AsOf, day2024Laundering),
			a.atLeast(of(fact.HelpedAmount), 500*fact.Wan),
			a.any(a.one(fact.ConsequenceLevel, "serious", "especially_serious"), a.fixed(law.Contested)),
		))
	}}}
	return t
}
