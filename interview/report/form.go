package report

import (
	"io"
	"slices"

	"bangxin/law"
)

// Form says for whom a report is made, and so what is in it.
type Form uint8

// The forms.
const (
	FileForm        Form = iota // for the file: everything
	ClientForm                  // for the person it is about: plain words, two pages
	HandoutForm                 // for a class, a few pages: the facts, the questions, the provisions at issue; no answers
	AnswersForm                 // for who teaches it, a few pages: the same questions, each with its answer
	FullHandoutForm             // for a class: every offence, and after the questions the whole analysis; no private notes
	FullAnswersForm             // for who teaches it: the questions of every offence with the answers, the arguments, the texts
)

// Forms lists the forms.
func Forms() []Form {
	return []Form{FileForm, ClientForm, HandoutForm, AnswersForm, FullHandoutForm, FullAnswersForm}
}

// Full gives the long form of one for a class; ok is false of any other.
func (f Form) Full() (full Form, ok bool) {
	switch f {
	case HandoutForm, FullHandoutForm:
		return FullHandoutForm, true
	case AnswersForm, FullAnswersForm:
		return FullAnswersForm, true
	}
	return f, false
}

// asks reports whether a form puts questions to a class before it tells how the case
// ended.
func (f Form) asks() bool { return f == HandoutForm || f == FullHandoutForm }

// String gives the word of the command line.
func (f Form) String() string {
	switch f {
	case ClientForm:
		return "client"
	case HandoutForm:
		return "handout"
	case AnswersForm:
		return "answers"
	case FullHandoutForm:
		return "handout-full"
	case FullAnswersForm:
		return "answers-full"
	}
	return "file"
}

// ParseForm reads the word of a form.
func ParseForm(s string) (Form, bool) {
	for _, f := range Forms() {
		if s == f.String() {
			return f, true
		}
	}
	return FileForm, false
}

// Format is a way to write a report down.
type Format uint8

// The formats.
const (
	TextFormat Format = iota
	MarkdownFormat
	HTMLFormat
	DOCXFormat
	JSONFormat
)

// Formats lists the formats.
func Formats() []Format {
	return []Format{TextFormat, MarkdownFormat, HTMLFormat, DOCXFormat, JSONFormat}
}

// String gives the ending of a file of the format, without the dot.
func (f Format) String() string {
	switch f {
	case MarkdownFormat:
		return "md"
	case HTMLFormat:
		return "html"
	case DOCXFormat:
		return "docx"
	case JSONFormat:
		return "json"
	}
	return "txt"
}

// ParseFormat reads the name of a format or the ending of a file, without the
// dot.
func ParseFormat(s string) (Format, bool) {
	switch s {
	case "text":
		return TextFormat, true
	case "markdown":
		return MarkdownFormat, true
	case "htm":
		return HTMLFormat, true
	}
	for _, f := range Formats() {
		if s == f.String() {
			return f, true
		}
	}
	return TextFormat, false
}

// Write writes the report in a format. The error is the writer's.
func (r *Report) Write(w io.Writer, f Format) error {
	switch f {
	case MarkdownFormat:
		return r.Markdown(w)
	case HTMLFormat:
		return r.HTML(w)
	case DOCXFormat:
		return r.DOCX(w)
	case JSONFormat:
		return r.JSON(w)
	}
	return r.Text(w)
}

// Sections that other code names.
const (
	AnswersSection    = "answers"
	NotesSection      = "notes"
	provisionsSection = "provisions"
)

// SectionIDs lists the sections that can be left out of a report, in the order in
// which they stand. The cover with its notice always stays.
func SectionIDs() []string {
	return []string{
		"conclusion", AnswersSection, NotesSection, "questions", "answer_sheet", "decision", "steps", "which", "not_evaluated", "consequences", "disposition",
		"administrative", "civil", "arguments", "readings", "what_if", "open", "what_now", "terms", provisionsSection, "receipt",
	}
}

// sections lists what makes up a form, in order.
func (b *builder) sections(f Form) []func() Section {
	switch f {
	case ClientForm:
		return []func() Section{b.plainCover, b.plainConclusion, b.plainWhy, b.plainOpen, b.plainNow, b.plainTerms, b.plainReceipt}
	case HandoutForm:
		return []func() Section{b.classCover, b.classFacts, b.classQuestions}
	case AnswersForm:
		return []func() Section{b.classCover, b.classAnswers, b.decided}
	case FullHandoutForm:
		return []func() Section{
			b.cover, b.answers, b.questions, b.afterQuestions, b.offences, b.which, b.outside, b.consequences, b.disposition,
			b.administrative, b.civil, b.arguments, b.rivals, b.whatIf, b.open, b.provisions, b.receipt,
		}
	case FullAnswersForm:
		return []func() Section{b.cover, b.answerSheet, b.decided, b.arguments, b.rivals, b.whatIf, b.provisions, b.receipt}
	}
	return []func() Section{
		b.cover, b.conclusion, b.answers, b.ledger, b.offences, b.which, b.outside, b.consequences, b.disposition,
		b.administrative, b.civil, b.arguments, b.rivals, b.whatIf, b.open, b.whatNow, b.provisions, b.receipt,
	}
}

// make builds one side of a report: the sections of a form in one language, less
// those left out and those that would be empty.
func (b *builder) make(in Input) *Report {
	r := &Report{
		Title: b.heading(), Lang: b.lang, analysis: in.Analysis, partings: in.Partings, changes: in.Changes,
		form: in.Form, typedTitle: b.title,
	}
	for _, section := range b.sections(in.Form) {
		if s := section(); len(s.Blocks) > 0 && !slices.Contains(in.Without, s.ID) {
			r.Sections = append(r.Sections, s)
		}
	}
	if !slices.Contains(in.Without, AnswersSection) {
		r.facts = b.facts
		if in.Form != FileForm || slices.Contains(in.Without, NotesSection) {
			r.facts = withoutNotes(b.facts)
		}
	}
	return r
}

// langs lists the languages of a report.
func (in *Input) langs() []law.Lang {
	if in.Both {
		return law.Langs()
	}
	return []law.Lang{in.Lang}
}
