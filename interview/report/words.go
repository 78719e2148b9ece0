package report

import "bangxin/law"

// words are the words of the report in one language. A test holds that none is
// missing.
type words struct {
	Report, Colon, Comma, Stop, Open, Close, Semicolon string // Open and Close are brackets

	// The cover.
	Day, LawAsOf, Notice, Story string

	// The conclusion.
	Conclusion, None, Range, Exposure, Offence, Verdict, Turns, Assumed, AssumedWhy string
	Unproved, UnprovedWhy, Contradictions, UpTo                                     string

	// The answers.
	Answers, Fact, Answer, Standing, NotAnswered, OtherSide string
	Ledger, Note, Evidence, From, Dated, Contrary           string
	Weak, Fair, Strong                                      string

	// The steps.
	Steps, Tier, BasicTier, Finding, Rule, Applied, Presumptions, Thresholds, OtherNotMet, OtherContested, OtherOpen string
	DependsOn, TurnsOn, RestsOn, Remark, NotHeld                                                                     string

	// Thresholds.
	Measured, Figure, Line, Margin, Provision, Reached, Short, Spans, Unknown string
	OrMore, MoreThan, AtLeast, AtMost, To                                     string

	// Slight cases, open points, provisions, receipt.
	Disposition, For, Against, NoGrounds                        string
	OpenPoints, OpenWhy, NothingOpen, Settles                   string
	Provisions, ProvisionsWhy, Number, Issuer, InForce, Until   string
	Verified, Checked, Rank, Sources, Caution, Excerpt, Missing string
	Translation                                                 string
	Receipt, ReceiptWhy, Program, Corpus, Facts                 string

	// Beside the offences.
	Which, NotEvaluated, NotEvaluatedWhy, Consequences, Limitation, Arguments, SideFor, SideAgainst string
	Administrative, Sanction, KnowledgeNeeded, Duty, Penalty, OnFacts, Frame                        string
	Civil, Suit, Reductions, Published, RiskGain, Dimension, Level, ToSecure                        string
	WhatNow                                                                                         string
	Readings, ReadingsWhy, DefaultReading, WhatIf, CanBeLearned, WouldBeOtherwise, MoreChanges      string

	// Searches.
	Hits, NoHits, NoHitsHint, MoreHits, TranslationHit string
	ID, InForceOn, NotInForce, Yes, No, OtherVersions  string

	// The client form.
	PlainConclusion, PlainMeaning, PlainEstablished, PlainContested, PlainOpenVerdict, PlainNot            string
	PlainUnsettled, PlainRuledOut, PlainAssumed, PlainWhy, PlainElement, PlainProof, PlainOpen, PlainTerms string
	TermKnowledge, TermKnowledgeIs, TermSerious, TermSeriousIs, TermCounter, TermCounterIs                 string
	TermConcealing, TermConcealingIs                                                                       string

	// The handout.
	Handout, ForTeacher, CaseFacts, KeptBack, EachElement        string
	AnswerSheet, AnswerSheetWhy                                  string
	Questions, QuestionsWhy, AskElement, AskWhich, AskConclusion string

	// Labels for what is masked.
	MaskedTitle, MaskedStory, MaskedNote, MaskedEvidence, MaskedPerson string

	// Pages and documents.
	Contents, SkipToText, Page, SeeNote, Drawing, DrawingOf, BothTitle string

	// Cases of the library.
	Decided, Decision, Court, DateNote, Confidence, High, Medium, Low string
	Why, SilentOn, Replayed                                           string
}

func wordsIn(l law.Lang) words {
	if l == law.EN {
		return english()
	}
	return chinese()
}
