package report

import (
	"strings"

	"bangxin/interview/script"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// answers lists every answer under the headings of the interview, with its
// standing.
func (b *builder) answers() Section {
	s := Section{ID: "answers", Heading: b.say.Answers}
	for _, part := range script.Sections() {
		t := Table{Head: []string{b.say.Fact, b.say.Answer, b.say.Standing}}
		for _, q := range script.All() {
			if a, ok := b.facts[q.Fact]; ok && q.Section == part.ID {
				t.Rows = append(t.Rows, b.answer(fact.Get(q.Fact), a))
			}
		}
		if len(t.Rows) > 0 {
			s.Blocks = append(s.Blocks, Heading{1, b.in(part.Name)}, t)
		}
	}
	if len(s.Blocks) == 0 {
		s.Blocks = []Block{Paragraph{b.say.NotAnswered}}
	}
	return s
}

// answer gives name, value and standing; FormatAnswer would put the last two in
// one.
func (b *builder) answer(d *fact.Def, a fact.Answer) []string {
	if a.State != fact.Known {
		return []string{b.in(d.Name), b.in(a.State.Name()), ""}
	}
	plain := a
	plain.Standing = fact.Stated
	value, standing := d.FormatAnswer(plain, b.lang), b.in(a.Standing.Name())
	if a.Standing == fact.Disputed && a.Against != nil {
		standing += b.say.Semicolon + b.say.OtherSide + b.say.Colon + d.Format(*a.Against, b.lang)
	}
	return []string{b.in(d.Name), value, standing}
}

// ledger holds what was noted and what evidence was named, fact by fact.
// Entries that contradict one another stand side by side.
func (b *builder) ledger() Section {
	s := Section{ID: NotesSection, Heading: b.say.Ledger}
	var items []Item
	for _, q := range script.All() {
		a := b.facts[q.Fact]
		it := Item{Text: b.in(fact.Get(q.Fact).Name)}
		if note := strings.TrimSpace(text.Clean(a.Note)); note != "" {
			it.Items = append(it.Items, Item{Text: b.say.Note + b.say.Colon + note})
		}
		for _, e := range a.Evidence {
			it.Items = append(it.Items, Item{Text: b.say.Evidence + b.say.Colon + b.evidence(e)})
		}
		if len(it.Items) > 0 {
			items = append(items, it)
		}
	}
	if len(items) > 0 {
		s.Blocks = []Block{List{items}}
	}
	return s
}

// evidence writes one entry of the ledger on a line.
func (b *builder) evidence(e fact.Evidence) string {
	var more []string
	if from := text.CleanLine(e.From); from != "" {
		more = append(more, b.say.From+b.say.Colon+from)
	}
	if day := text.CleanLine(e.Date); day != "" {
		more = append(more, b.say.Dated+b.say.Colon+day)
	}
	switch e.Strength {
	case fact.Weak:
		more = append(more, b.say.Weak)
	case fact.Fair:
		more = append(more, b.say.Fair)
	case fact.Strong:
		more = append(more, b.say.Strong)
	}
	if e.Against {
		more = append(more, b.say.Contrary)
	}
	s := text.CleanLine(e.What)
	if len(more) > 0 {
		s += b.say.Open + strings.Join(more, b.say.Semicolon) + b.say.Close
	}
	return s
}
