// Package report turns the answers of an interview and their analysis into a
// document: one Report, and a writer for each form it is handed out in.
//
// Build makes the Report once, as plain sections of headings, paragraphs, lists,
// tables, quotations and threshold bars, in one language or in both side by side.
// Its Form says for whom it is. Text writes it for a page of 80 columns, Markdown
// as CommonMark with tables, HTML as one file without script, DOCX as a document
// for a word processor, JSON as the analysis format that other people's tools
// read; Write takes the format as a value. WriteProvision and WriteHits write
// single provisions and search results in the manner of the reports.
//
// The package decides nothing: every finding, reason and figure is the
// analysis's, every quotation the corpus's. What a person typed is cleaned when
// the report is built and escaped when it is written, so that no report carries
// a control character or markup of theirs. It knows no terminal, clock or file.
package report

import (
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
)

// Input is what a report is made of. Nothing of it is changed or kept.
type Input struct {
	Title string // as typed; may be empty
	Story string // what happened, as typed; may be empty
	// TitleEN and StoryEN stand on the English side of a report in both languages;
	// where they are empty, what was typed stands on both sides.
	TitleEN, StoryEN string

	Lang     law.Lang
	Both     bool // in both languages, Chinese first; Lang is not looked at then
	Form     Form
	Without  []string // sections to leave out, of SectionIDs
	Mask     bool     // replace what was typed by labels; see mask
	Facts    fact.Facts
	Analysis *liability.Analysis
	// Holding is what was decided of the case; nil where nothing was. A handout
	// leaves it, and what the story says of it, for the answers.
	Holding *casefile.Holding
	// Partings and Changes are worked out apart from the analysis; without them
	// their sections are left out.
	Partings []liability.Parting // questions of law on which the readings part
	Changes  []liability.WhatIf  // what would turn each verdict
}

// Report is the finished document. It is read only and may be written any number
// of times, by several goroutines at once.
type Report struct {
	Title    string
	Lang     law.Lang
	Sections []Section
	// English is the same report in English, to stand beside this one in Chinese;
	// nil for a report in one language.
	English *Report

	form       Form
	analysis   *liability.Analysis
	partings   []liability.Parting
	changes    []liability.WhatIf
	facts      fact.Facts // nil where the answers are left out
	typedTitle string
}

// Section is one part of the report.
type Section struct {
	ID      string // names the section in every language: conclusion, answers, steps …
	Heading string // empty on the cover
	NewPage bool   // begins on a new page where there are pages
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

	form     Form
	partings []liability.Parting
	changes  []liability.WhatIf
	holding  *casefile.Holding
}

// Build makes the report.
func Build(in Input) *Report {
	var sides []*Report
	for _, l := range in.langs() {
		this := in
		if in.Both && l == law.EN {
			this.Title, this.Story = either(in.TitleEN, in.Title), either(in.StoryEN, in.Story)
		}
		if in.Mask {
			this = mask(this, l)
		}
		if in.Form.asks() && in.Holding != nil && !in.Mask {
			this.Title, this.Story = titleBefore(this.Title, l), withoutOutcome(this.Story, l)
		}
		b := &builder{
			holding: this.Holding,
			lang:    l, say: wordsIn(l), facts: this.Facts, an: in.Analysis, title: text.CleanLine(this.Title), story: text.Clean(this.Story),
			form: in.Form, partings: in.Partings, changes: in.Changes,
		}
		sides = append(sides, b.make(this))
	}
	r := sides[0]
	if in.Both {
		r.English = sides[1]
	}
	return r
}

func either(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// heading is the title of the whole report.
func (b *builder) heading() string {
	kind := b.say.Report
	switch b.form {
	case HandoutForm, FullHandoutForm:
		kind = b.say.Handout
	case AnswersForm, FullAnswersForm:
		kind = b.say.ForTeacher
	}
	if b.title == "" {
		return kind
	}
	return kind + b.say.Colon + b.title
}

// in gives a text in the language of the report.
func (b *builder) in(t law.Text) string { return t.In(b.lang) }
