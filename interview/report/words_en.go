package report

func english() words {
	return words{
		Report: "Liability analysis", Colon: ": ", Comma: ", ", Stop: ".", Open: " (", Close: ")", Semicolon: "; ",

		Day: "Day of the analysis", LawAsOf: "Law applied", Story: "What happened",
		Notice: "This report explains what the law of mainland China says on the answers given. It is not legal advice. For your own rights and position, ask a lawyer.",

		Conclusion: "Conclusion", None: "On the facts stated, none of the offences evaluated is established.", Range: "Range of punishment", Exposure: "A heavier offence is contested",
		Offence: "Offence", Verdict: "Verdict", Turns: "Turns on disputed facts",
		Assumed: "Assumed facts", AssumedWhy: "Nobody has said otherwise, so the analysis assumes the following. Where that is wrong, answer the question and analyse again.",
		Unproved: "Facts not proved", UnprovedWhy: "These elements rest on facts that are stated, not proved (Criminal Procedure Law, article 55).",
		Contradictions: "Answers that contradict one another", UpTo: "Unanswered questions that can still change the conclusion",

		Answers: "Answers", Fact: "Fact", Answer: "Answer", Standing: "Standing", NotAnswered: "Nothing has been answered.", OtherSide: "the other side says",
		Ledger: "Notes and evidence", Note: "Note", Evidence: "Evidence", From: "from", Dated: "dated", Contrary: "against",
		Weak: "weak", Fair: "fair", Strong: "strong",

		Steps: "Step by step", Tier: "Grade", BasicTier: "basic", Finding: "Finding", Rule: "Rule", Applied: "Applied to the facts", Presumptions: "Presumed, step by step", Thresholds: "Figures and lines",
		OtherContested: "Also tested, contested", OtherNotMet: "Also tested, not met", OtherOpen: "Also open", DependsOn: "Depends on", TurnsOn: "Turns on the disputed", RestsOn: "Rests on, not proved",
		Remark: "Remark", NotHeld: "text not held, cited by number only",

		Measured: "Figure of", Figure: "Figure", Line: "Line", Margin: "Margin", Provision: "Provision", Reached: "reached, by %s", Short: "not reached, %s short",
		Spans: "the range lies across the line", Unknown: "not known", OrMore: "%s or more", MoreThan: "more than %s", AtLeast: "at least %s", AtMost: "at most %s", To: "%s to %s",

		Which: "Which offence applies", NotEvaluated: "Offences not evaluated", NotEvaluatedWhy: "The program does not evaluate these offences, but the facts stated touch them:",
		Consequences: "Consequences", Limitation: "Limitation", Arguments: "Arguments on both sides", SideFor: "for liability", SideAgainst: "against liability",
		Administrative: "Administrative liability", Sanction: "Sanctions and measures", KnowledgeNeeded: "Is knowledge needed", Duty: "Duty", Penalty: "Penalty", OnFacts: "On the facts of", Frame: "Rules common to administrative penalties",
		Civil: "Civil liability", Suit: "Is a suit admitted", Reductions: "What lowers the sum", Published: "Results courts have published", RiskGain: "Risk and gain (a proposal of scholarship)", Dimension: "Dimension", Level: "Level", ToSecure: "Evidence to secure",
		WhatNow: "What can be done now",

		Disposition: "Slight cases and disposition", For: "Grounds for leniency", Against: "Grounds for severity", NoGrounds: "None on the answers so far.",
		OpenPoints: "What is open", Settles: "evidence that usually settles it", OpenWhy: "These questions are not answered; an answer can still change the conclusion.", NothingOpen: "No unanswered question can still change the conclusion.",
		Provisions: "Appendix: the provisions cited", ProvisionsWhy: "The Chinese text held is quoted in full; each instrument says since when it is in force and how far the text is verified. What is marked as reported is not the text and must not be quoted. The translations are our own and unofficial; the Chinese text decides.",
		Number: "Document number", Issuer: "Issued by", InForce: "In force from", Until: "until", Verified: "Verified", Checked: "Last checked",
		Rank: "Rank", Sources: "Sources", Caution: "Caution", Excerpt: "excerpt", Missing: "Parts not verified", Translation: "Translation",
		Receipt: "Receipt", ReceiptWhy: "The same receipt gives the same analysis.", Program: "Program", Corpus: "Texts and rules", Facts: "Facts",

		Hits: "Search for “%s”: %d found", NoHits: "No provision matches “%s”.", NoHitsHint: "Try words of the provision, or a number such as 287-2.",
		Readings: "Rival readings", ReadingsWhy: "On these questions of law the authorities part, and on these facts the result differs.", DefaultReading: "the default here", WhatIf: "What the conclusion depends on",
		CanBeLearned: "Not yet known, and would change it if learned (each line a smallest set of at most three):", WouldBeOtherwise: "Known facts that, were they otherwise, would change it:", MoreChanges: "%d more",
		MoreHits: "%d more are not listed; narrow the search.", TranslationHit: "found in our translation",
		ID: "Id", InForceOn: "In force on %s", NotInForce: "not in force on %s", Yes: "yes", No: "no", OtherVersions: "Other versions",

		PlainConclusion: "What is concluded", PlainMeaning: "In plain words",
		PlainEstablished: "On what was told, this is a crime. What is told must still be proved before a court can say so.",
		PlainContested:   "There are good reasons for it and good reasons against it. A court could go either way.",
		PlainOpenVerdict: "Nothing can be concluded yet: facts are missing.",
		PlainNot:         "On what was told, this is not a crime of this kind.",
		PlainUnsettled:   "Nothing can be concluded yet about", PlainRuledOut: "Not established on what was told", PlainAssumed: "Taken for granted, because nobody has said otherwise",
		PlainWhy: "Why", PlainElement: "What the law requires", PlainProof: "Some of this rests on what was told and is not yet proved; the prosecution must prove it.",
		PlainOpen: "Not yet known, and could change the conclusion", PlainTerms: "What the words mean",
		TermKnowledge: "Knowledge", TermKnowledgeIs: "knowing that others use the help for crime on the internet. It may be inferred from certain circumstances, such as going on after a warning.",
		TermSerious: "Serious circumstances", TermSeriousIs: "the help reaches a figure or a circumstance that the judicial interpretations list. Without it there is no such crime, but other liability remains possible.",
		TermCounter: "Contrary evidence", TermCounterIs: "evidence that makes the inference of knowledge fail, for instance of being deceived.",
		TermConcealing: "Destroying evidence", TermConcealingIs: "deleting or altering records makes matters worse and can itself be punished. Keep everything as it is.",

		Handout: "Class handout", ForTeacher: "Answer sheet (for the teacher)", CaseFacts: "The facts", KeptBack: "Told in class after the vote", EachElement: "Of each element: is it met? On which facts? What speaks against it?",
		AnswerSheet: "Questions and answers", AnswerSheetWhy: "For whoever teaches the case. The questions are those of the handout; the answers are the program's, on the facts stated.",
		Questions: "Questions for discussion", QuestionsWhy: "Read the facts and the provisions, answer each question, and only then turn the page.",
		AskElement: "%s: is it met? On which facts does that rest, and what could be said against it?",
		AskWhich:   "Which offences fit, how do they differ, and which of them applies?", AskConclusion: "What is the conclusion, what does it depend on, and which single fact would change it?",

		MaskedTitle: "a case, names withheld", MaskedStory: "(what happened is withheld)", MaskedNote: "note ", MaskedEvidence: "evidence ", MaskedPerson: "party ",

		Contents: "Contents", SkipToText: "Skip to the report", Page: "Page %s of %s", SeeNote: "note %d", Drawing: "Drawn",
		DrawingOf: "figure %s, line %s", BothTitle: "English",

		Decided: "Decided", Decision: "Decision", Court: "Authority", DateNote: "On the date",
		Confidence: "Confidence", High: "high", Medium: "medium", Low: "low", Why: "Reasons", SilentOn: "The source is silent on", Replayed: "The program's conclusion and the decision",
	}
}
