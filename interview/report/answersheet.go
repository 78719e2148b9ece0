package report

import (
	"fmt"
	"strings"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/liability"
	"bangxin/law/library"
	"bangxin/law/text"
)

// answerSheet puts the answer under each question of the handout: the finding,
// why, on which provisions, and what it turns on.
func (b *builder) answerSheet() Section {
	s := Section{ID: "answer_sheet", Heading: b.say.AnswerSheet, Blocks: []Block{Paragraph{b.say.AnswerSheetWhy}}}
	for _, o := range b.an.Offences {
		s.Blocks = append(s.Blocks, Heading{1, b.in(o.Name) + b.say.Colon + b.in(o.Verdict.Name())}, Paragraph{corpus.Name(o.Provision, b.lang)})
		for i, e := range o.Elements {
			s.Blocks = append(s.Blocks, Heading{2, fmt.Sprint(i+1) + " " + fmt.Sprintf(b.say.AskElement, b.in(e.Name))}, b.elementAnswer(e))
		}
	}
	if which := b.which(); len(which.Blocks) > 0 {
		s.Blocks = append(s.Blocks, Heading{1, b.say.Which}, Paragraph{b.say.AskWhich})
		s.Blocks = append(s.Blocks, which.Blocks...)
	}
	s.Blocks = append(s.Blocks, Heading{1, b.say.Conclusion}, Paragraph{b.say.AskConclusion})
	s.Blocks = append(s.Blocks, b.conclusion().Blocks...)
	return s
}

// elementAnswer is what is found of an element, why, on which provisions, and what
// it turns on.
func (b *builder) elementAnswer(e *liability.Step) Fields {
	entries := []Field{{b.say.Finding, b.in(e.Finding.Name())}, {b.say.Why, b.in(e.Reason)}}
	var names []string
	for _, c := range e.Cites {
		names = append(names, corpus.Name(c, b.lang))
	}
	if len(names) > 0 {
		entries = append(entries, Field{b.say.Provision, strings.Join(names, b.say.Semicolon)})
	}
	if len(e.Turns) > 0 {
		entries = append(entries, Field{b.say.TurnsOn, b.names(e.Turns)})
	}
	if e.Finding == law.Open && len(e.Open) > 0 {
		entries = append(entries, Field{b.say.DependsOn, b.names(e.Open)})
	}
	return Fields{entries}
}

// decided is what was held in a decided case, beside the program's conclusion.
func (b *builder) decided() Section {
	s := Section{ID: "decision", Heading: b.say.Decision}
	h := b.holding
	if h == nil {
		return s
	}
	if entries := b.decision(h); len(entries) > 0 {
		s.Blocks = append(s.Blocks, Fields{entries})
	}
	var items []Item
	for i := range h.Defendants {
		items = append(items, b.defendant(h, i))
	}
	if len(items) > 0 {
		s.Blocks = append(s.Blocks, List{items})
	}
	for _, t := range []struct {
		name string
		text law.Text
	}{{b.say.Why, h.Reason}, {b.say.Remark, h.Remark}} {
		if words := text.Clean(b.in(t.text)); words != "" {
			s.Blocks = append(s.Blocks, Heading{1, t.name}, Paragraph{words})
		}
	}
	return s
}

// titleBefore takes out of a title what tells how the case ended, for a sheet that
// asks.
func titleBefore(title string, l law.Lang) string {
	return library.TitleBefore(law.T(title, title)).In(l)
}

// withoutOutcome takes out of a story what was decided, for a sheet that asks.
func withoutOutcome(story string, l law.Lang) string {
	told, _ := library.SplitStory(law.T(story, story))
	return told.In(l)
}
