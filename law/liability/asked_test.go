package liability

import (
	"maps"
	"slices"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// What the hand-written tests ask of the rules, and what they want to hear, is noted
// while they run, so that the same tables can be put to rules that were broken on
// purpose (TestMutants), and so that no threshold lacks one (TestEveryThreshold).

// question is one finding that a hand-written test asks for.
type question struct {
	root, node string // the node by its id; empty for the whole root
	listed     bool   // whether the analysis lists the offence, by its root /shown
	facts      fact.Facts
	asOf       law.Day
	want       law.Finding // of listed: met or not met
}

// triple is three questions around a line: below it, on it, above it.
type triple struct {
	root, node string
	facts      [3]fact.Facts
	asOf       [3]law.Day
	want       [3]law.Finding
}

// notebook is what was asked.
type notebook struct {
	questions []question
	triples   []triple
}

// notes is where the tests write while one of the two tests above runs them; nil
// otherwise.
var notes *notebook

// asked is what was noted, once they have run.
var asked *notebook

func noteQuestion(q question) {
	if notes != nil {
		notes.questions = append(notes.questions, q)
	}
}

func noteTriple(t triple) {
	if notes != nil {
		notes.triples = append(notes.triples, t)
	}
}

// handWritten are the tests whose tables were written by hand from the texts.
func handWritten() map[string]func(*testing.T) {
	return map[string]func(*testing.T){
		"SeriousnessLines": TestSeriousnessLines, "HelpedCrimeLines": TestHelpedCrimeLines, "NoCrimeNoOffence": TestNoCrimeNoOffence,
		"LendingForNothing": TestLendingForNothing, "Commencement": TestCommencement, "PersonLines": TestPersonLines, "HelpKinds": TestHelpKinds,
		"UnknownIsNeverNo": TestUnknownIsNeverNo, "EachGroundAlone": TestEachGroundAloneKeepsSeriousnessOpen, "Ranges": TestRanges,
		"Assumptions": TestAssumptions, "DisputedFacts": TestDisputedFacts, "EstablishedCase": TestEstablishedCase,
		"PresumptionsStand": TestPresumptionsStandUntilRebutted, "PresumptionsNeedTheirFacts": TestPresumptionsNeedTheirFacts,
		"PresumptionsAreNarrow": TestPresumptionsAreNarrow, "Suspicion": TestSuspicionIsNotKnowledge, "Weighing": TestWeighing, "LateKnowledge": TestLateKnowledge,
		"Grounds": TestGroundsByKindOfHelpAndDealing, "EachOption": TestEachOption,
		"AccompliceParticipation": TestAccompliceParticipation, "AccompliceKnowledge": TestAccompliceKnowledge, "AccomplicePerson": TestAccomplicePerson,
		"AccompliceCrime": TestAccompliceCrime, "AccompliceUnknown": TestAccompliceUnknown, "AccompliceShown": TestAccompliceShown,
		"AccompliceOptions": TestAccompliceOptions, "AccompliceUndivided": TestAccompliceUndivided, "AccompliceEverywhere": TestAccompliceEverywhere,
		"AccompliceFraudLines": TestAccompliceFraudLines, "AccompliceGamblingLines": TestAccompliceGamblingLines, "AccompliceObscenityLines": TestAccompliceObscenityLines,
		"AccompliceComputerLines": TestAccompliceComputerLines, "AccompliceOtherLines": TestAccompliceOtherLines,
		"EveryElement": TestEveryElementIsNeeded, "PersonOfEveryTrack": TestPersonOfEveryTrack, "Listed": TestListed,
		"AccompliceDays": TestAccompliceDays, "AccompliceGamblingBefore2021": TestAccompliceGamblingBefore2021, "AccompliceAttempt": TestAccompliceAttempt, "AccompliceParts": TestAccompliceParts,
		"AccompliceShortOfCrime": TestAccompliceShortOfCrime, "AccompliceShortLines": TestAccompliceShortLines,
		"RemainingLines": TestRemainingLines, "SanctionLines": TestSanctionLines, "SanctionCases": TestSanctionCases, "Sentencing": TestSentencing, "CivilCases": TestCivilCases,
		"MentionedOffences": TestMentionedOffences, "Arguments": TestArgumentsOfBothSides, "AssistingParts": TestAssistingParts,
		"ConcealingCases": TestConcealingCases, "ConcealingActs": TestConcealingActs, "ConcealingDenied": TestConcealingDenied, "ConcealingUpstream": TestConcealingUpstream,
		"ConcealingDays": TestConcealingDays, "ConcealingSeriousLines": TestConcealingSeriousLines, "ConcealingIsListed": TestConcealingIsListedWhereMoneyMoved,
		"RefusingResultLines": TestRefusingResultLines, "RefusingCases": TestRefusingCases, "RefusingProviders": TestRefusingProviders, "RefusingIsListed": TestRefusingIsListedAfterAnOrder,
		"IllegalUseLines": TestIllegalUseLines, "IllegalUseElements": TestIllegalUseElements, "IllegalUseCases": TestIllegalUseCases, "IllegalUseOptions": TestIllegalUseOptions,
		"IntrusionToolsLines": TestIntrusionToolsLines, "IntrusionToolsElements": TestIntrusionToolsElements, "IntrusionToolsCases": TestIntrusionToolsCases, "IntrusionToolsOptions": TestIntrusionToolsOptions,
		"PersonalDataLines": TestPersonalDataLines, "PersonalDataEspecially": TestPersonalDataEspeciallySerious, "PersonalDataElements": TestPersonalDataElements,
		"PersonalDataCases": TestPersonalDataCases, "PersonalDataOptions": TestPersonalDataOptions, "PersonalDataEachGround": TestPersonalDataEachGroundIsEnough,
	}
}

// askAll runs the hand-written tests on the true rules and gives what they asked. It
// fails where one of them does: what they want is then not what is so.
func askAll(t *testing.T) *notebook {
	t.Helper()
	if asked != nil {
		return asked
	}
	book := &notebook{}
	notes = book
	defer func() { notes = nil }()
	tests := handWritten()
	for _, name := range slices.Sorted(maps.Keys(tests)) {
		if !t.Run(name, tests[name]) {
			t.FailNow()
		}
	}
	asked = book
	return book
}

// nodeOf finds a node of a tree by its id: the tree itself, an element, or anything
// below.
func nodeOf(root *rule.Node, id string) *rule.Node {
	if id == "" {
		return root
	}
	for _, k := range root.Kids {
		if k.ID == id {
			return k
		}
	}
	var found *rule.Node
	root.Walk(func(n *rule.Node) {
		if n.ID == id && found == nil {
			found = n
		}
	})
	return found
}
