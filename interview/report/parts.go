package report

import "bangxin/law"

// A Part is a section that a form can have, as a person chooses among them.
type Part struct {
	ID   string // of SectionIDs
	Name law.Text
}

// Parts lists the sections of a form that can be left out, in the order in which they
// stand, under the headings they have there. Which of them a report has depends on the
// case.
func Parts(f Form) []Part {
	zh, en := chinese(), english()
	part := func(id string, heading func(*words) string) Part { return Part{id, law.T(heading(&zh), heading(&en))} }
	conclusion := part("conclusion", func(w *words) string { return w.Conclusion })
	answers := part(AnswersSection, func(w *words) string { return w.Answers })
	facts := part(AnswersSection, func(w *words) string { return w.CaseFacts })
	notes := part(NotesSection, func(w *words) string { return w.Ledger })
	questions := part("questions", func(w *words) string { return w.Questions })
	sheet := part("answer_sheet", func(w *words) string { return w.AnswerSheet })
	decision := part("decision", func(w *words) string { return w.Decision })
	steps := part("steps", func(w *words) string { return w.Steps })
	which := part("which", func(w *words) string { return w.Which })
	outside := part("not_evaluated", func(w *words) string { return w.NotEvaluated })
	consequences := part("consequences", func(w *words) string { return w.Consequences })
	disposition := part("disposition", func(w *words) string { return w.Disposition })
	administrative := part("administrative", func(w *words) string { return w.Administrative })
	civil := part("civil", func(w *words) string { return w.Civil })
	arguments := part("arguments", func(w *words) string { return w.Arguments })
	readings := part("readings", func(w *words) string { return w.Readings })
	changes := part("what_if", func(w *words) string { return w.WhatIf })
	open := part("open", func(w *words) string { return w.OpenPoints })
	now := part("what_now", func(w *words) string { return w.WhatNow })
	provisions := part(provisionsSection, func(w *words) string { return w.Provisions })
	receipt := part("receipt", func(w *words) string { return w.Receipt })
	switch f {
	case ClientForm:
		return []Part{
			part("conclusion", func(w *words) string { return w.PlainConclusion }), part("steps", func(w *words) string { return w.PlainWhy }),
			part("open", func(w *words) string { return w.PlainOpen }), now, part("terms", func(w *words) string { return w.PlainTerms }), receipt,
		}
	case HandoutForm:
		return []Part{facts, questions}
	case AnswersForm:
		return []Part{sheet, decision}
	case FullHandoutForm:
		return []Part{
			answers, questions, conclusion, steps, which, outside, consequences, disposition, administrative, civil, arguments, readings, changes, open, provisions, receipt,
		}
	case FullAnswersForm:
		return []Part{sheet, decision, arguments, readings, changes, provisions, receipt}
	}
	return []Part{
		conclusion, answers, notes, steps, which, outside, consequences, disposition, administrative, civil, arguments, readings, changes, open, now, provisions, receipt,
	}
}
