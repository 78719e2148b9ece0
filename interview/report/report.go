// Package report turns the answers of an interview and their analysis into a
// document: one Report, and a writer for each form it is handed out in.
//
// Build makes the Report once, in one language, as plain sections of headings,
// paragraphs, lists, tables, quotations and threshold bars. Text writes it for a
// page of 80 columns, Markdown as CommonMark with tables, JSON as the analysis
// format that other people's tools read. WriteProvision and WriteHits write
// single provisions and search results in the manner of the reports.
//
// The package decides nothing: every finding, reason and figure is the
// analysis's, every quotation the corpus's. What a person typed is cleaned when
// the report is built and escaped when it is written, so that no report carries
// a control character or markup of theirs. It knows no terminal, clock or file.
package report

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
)

// Input is what a report is made of. Nothing of it is changed or kept.
type Input struct {
	Title    string // as typed; may be empty
	Story    string // what happened, as typed; may be empty
	Lang     law.Lang
	Facts    fact.Facts
	Analysis *liability.Analysis
	// Partings and Changes are worked out apart from the analysis; without them
	// their sections are left out.
	Partings []liability.Parting // questions of law on which the readings part
	Changes  []liability.WhatIf  // what would turn each verdict
}

// Report is the finished document in one language. It is read only and may be
// written any number of times, by several goroutines at once.
type Report struct {
	Title    string
	Lang     law.Lang
	Sections []Section

	analysis *liability.Analysis
	partings []liability.Parting
	changes  []liability.WhatIf
}

// Section is one part of the report.
type Section struct {
	ID      string // names the section in every language: conclusion, answers, steps …
	Heading string // empty on the cover
	Blocks  []Block
}

// builder holds what the sections are made from.
type builder struct {
	lang  law.Lang
	say   words
	title string
	story string
	facts fact.Facts
	an    *liability.Analysis

	partings []liability.Parting
	changes  []liability.WhatIf
}

// Build makes the report.
func Build(in Input) *Report {
	b := &builder{
		lang: in.Lang, say: wordsIn(in.Lang), facts: in.Facts, an: in.Analysis,
		title: text.CleanLine(in.Title), story: text.Clean(in.Story),
		partings: in.Partings, changes: in.Changes,
	}
	r := &Report{Title: b.heading(), Lang: in.Lang, analysis: in.Analysis, partings: in.Partings, changes: in.Changes}
	for _, section := range []func() Section{
		b.cover, b.conclusion, b.answers, b.ledger, b.offences, b.which, b.outside, b.consequences, b.disposition,
		b.administrative, b.civil, b.arguments, b.rivals, b.whatIf, b.open, b.whatNow, b.provisions, b.receipt,
	} {
		if s := section(); len(s.Blocks) > 0 {
			r.Sections = append(r.Sections, s)
		}
	}
	return r
}

// heading is the title of the whole report.
func (b *builder) heading() string {
	if b.title == "" {
		return b.say.Report
	}
	return b.say.Report + b.say.Colon + b.title
}

// in gives a text in the language of the report.
func (b *builder) in(t law.Text) string { return t.In(b.lang) }
