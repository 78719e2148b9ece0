// Package script holds the questions of the interview: for every fact of the
// dictionary one question in both languages, a line of help, why it is asked,
// and the provisions it serves.
//
// Take the questions in asking order with All, one of them with For, and the
// headings under which they stand with Sections. Glossary explains the terms a
// reader meets on the way. The spine comes first: the
// questions the product was asked for by name, in the order in which a lawyer
// would put them. Which of the others is asked next is decided by what can
// still change a conclusion, not here; their order here is that of the review
// screen.
//
// House rules for the words. A question is neutral: it neither accuses nor
// suggests an answer, and neither question nor help names a threshold, for a
// figure given with the line in sight is worth little. What the law makes of
// the answer stands in Why, exactly as in the text cited.
//
// The package knows no rule, no state of an interview and no terminal. The
// answer "don't know" is offered by the program beside every question and is
// therefore not among the options.
package script

import (
	"slices"
	"sync"

	"bangxin/law"
	"bangxin/law/fact"
)

// SectionID names a section of the interview.
type SectionID string

// The sections, in order.
const (
	SectionPerson    SectionID = "person"
	SectionHelp      SectionID = "help"
	SectionHelped    SectionID = "helped"
	SectionNotice    SectionID = "notice"
	SectionKnowledge SectionID = "knowledge"
	SectionRules     SectionID = "rules"
	SectionDepth     SectionID = "depth"
	SectionAmounts   SectionID = "amounts"
	SectionAccounts  SectionID = "accounts"
	SectionPrior     SectionID = "prior"
	SectionOrder     SectionID = "order"
	SectionSetup     SectionID = "setup"
	SectionProceeds  SectionID = "proceeds"
	SectionTools     SectionID = "tools"
	SectionAfter     SectionID = "after"
	SectionCivil     SectionID = "civil"
)

// Section is a heading under which questions stand.
type Section struct {
	ID   SectionID
	Name law.Text
}

// Question is what is asked about one fact.
type Question struct {
	Fact    fact.ID
	Section SectionID
	Ask     law.Text       // the question, in plain words
	Help    law.Text       // what counts, what does not, how to write the figure
	Why     law.Text       // what in the law the answer decides
	Cites   []law.Citation // the provisions Why rests on, never empty
	Options []law.Text     // the answers to a choice, in the order of the dictionary; empty for other kinds
	Example law.Text       // what an answer looks like, for a count, an amount or a date; else empty
}

// Sections lists the headings in order. The slice is the caller's own.
func Sections() []Section {
	return []Section{
		{SectionPerson, law.T("你是谁", "About you")},
		{SectionHelp, law.T("帮了什么", "The help")},
		{SectionHelped, law.T("帮了谁", "The people helped")},
		{SectionNotice, law.T("通知与处置", "Notices")},
		{SectionKnowledge, law.T("明知", "Knowledge")},
		{SectionRules, law.T("行业规则", "Industry rules")},
		{SectionDepth, law.T("参与程度", "Depth of participation")},
		{SectionAmounts, law.T("金额与数量", "Amounts")},
		{SectionAccounts, law.T("账户与卡", "Accounts and cards")},
		{SectionPrior, law.T("过往处罚", "Earlier penalties")},
		{SectionOrder, law.T("监管责令", "Orders")},
		{SectionSetup, law.T("设立与发布", "Sites, groups and posts")},
		{SectionProceeds, law.T("涉案资金", "Proceeds")},
		{SectionTools, law.T("技术工具与数据", "Tools and data")},
		{SectionAfter, law.T("事后", "Afterwards")},
		{SectionCivil, law.T("民事", "Civil")},
	}
}

// All lists every question in asking order: the spine, then the other
// questions section by section. The slice is the caller's own; the questions
// are shared and read only.
func All() []*Question { return slices.Clone(loaded().all) }

// For gives the question about a fact, or nil if the dictionary has no such
// fact. The question is shared and read only.
func For(id fact.ID) *Question { return loaded().byFact[id] }

// spine is the asking order of the questions that come first. That these are
// the facts the dictionary marks as spine is held by a test.
func spine() []fact.ID {
	return []fact.ID{
		fact.HelpKinds,
		fact.HelpedCount, fact.HelpedCrimes, fact.HelpedStatus,
		fact.AmountsSettlement, fact.AmountsGains,
		fact.NoticeRegulator, fact.NoticeReport, fact.NoticeRestriction,
		fact.RulesBroken,
		fact.DepthActs, fact.DepthAgreement,
		fact.ConductEnd,
	}
}

type book struct {
	all    []*Question
	byFact map[fact.ID]*Question
}

// written gives the questions as the sections write them, in their order.
func written() []*Question {
	return slices.Concat(
		personQuestions(), helpQuestions(), helpedQuestions(), noticeQuestions(),
		knowledgeQuestions(), rulesQuestions(), depthQuestions(), amountsQuestions(),
		accountsQuestions(), priorQuestions(), orderQuestions(), setupQuestions(),
		proceedsQuestions(), toolsQuestions(), afterQuestions(), civilQuestions(),
	)
}

// loaded builds the questions once, on first use.
var loaded = sync.OnceValue(func() book {
	sections := written()
	b := book{byFact: make(map[fact.ID]*Question, len(sections))}
	for _, q := range sections {
		b.byFact[q.Fact] = q
	}
	first := spine()
	for _, id := range first {
		b.all = append(b.all, b.byFact[id])
	}
	for _, q := range sections {
		if !slices.Contains(first, q.Fact) {
			b.all = append(b.all, q)
		}
	}
	return b
})

// cites reads citations in their written form.
func cites(forms ...string) []law.Citation {
	out := make([]law.Citation, len(forms))
	for i, form := range forms {
		out[i] = law.Cite(form)
	}
	return out
}

// What an answer looks like, as placeholder of a text field.
func money() law.Text  { return law.T("26万", "260,000") }
func number() law.Text { return law.T("12 或 10..20", "12 or 10..20") }
func day() law.Text    { return law.T("2023-05-31 或 2023-05", "2023-05-31 or 2023-05") }

// overPeriod adds to a line of help from when to when a figure runs: amounts,
// fees, accounts and cards are those of the period judged.
func overPeriod(zh, en string) law.Text {
	return law.T(zh+"算整个帮助期间；填了知情日期的，从那天起算。",
		en+" Count the whole time of the help, or from the day you came to know, if you gave one.")
}

// noneOfThese is the answer that stands alone, at the end of a list of which
// several may be chosen.
func noneOfThese() law.Text { return law.T("以上都没有", "none of these") }
