package report

import (
	"fmt"
	"slices"
	"strings"

	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// The sheets of a class: what its guests are handed, and what its teacher keeps. Both
// keep to the offences the class goes through and to a few pages.

// classCover says of which day the law is, what this is not, and what happened.
func (b *builder) classCover() Section {
	s := Section{ID: "cover", Blocks: []Block{Fields{[]Field{{b.say.Day, b.an.AsOf.In(b.lang)}}}, Paragraph{b.say.Notice}}}
	if b.story != "" {
		s.Blocks = append(s.Blocks, Heading{1, b.say.Story}, Paragraph{b.story})
	}
	return s
}

// classFacts is one table of the facts, less those that answer an element by
// themselves. What is disputed is told; the rest is to be taken as it stands.
func (b *builder) classFacts() Section {
	s := Section{ID: AnswersSection, Heading: b.say.CaseFacts}
	t := Table{Head: []string{b.say.Fact, b.say.Answer}}
	var kept []fact.ID
	for _, d := range fact.All() {
		a, ok := b.facts[d.ID]
		switch {
		case !ok:
			continue
		case slices.Contains(room.ToldAfterVote(), d.ID):
			kept = append(kept, d.ID)
			continue
		case a.Standing == fact.Proved:
			a.Standing = fact.Stated
		}
		t.Rows = append(t.Rows, []string{b.in(d.Name), d.FormatAnswer(a, b.lang)})
	}
	if len(t.Rows) == 0 {
		return s
	}
	s.Blocks = []Block{t}
	if len(kept) > 0 {
		s.Blocks = append(s.Blocks, Paragraph{b.say.KeptBack + b.say.Colon + b.names(kept)})
	}
	return s
}

// asked is an offence with the elements a class is asked of it.
type asked struct {
	offence  *liability.Offence
	elements []*liability.Step
}

// asked lists the offences a class goes through. An element that every offence has is
// asked of the first alone.
func (b *builder) asked() []asked {
	var out []asked
	var once []string
	for _, o := range room.AtIssue(b.an, b.holding) {
		a := asked{offence: o}
		for _, e := range o.Elements {
			part := e.ID[strings.LastIndexByte(e.ID, '.')+1:]
			if room.AskedOnce(e.ID) && slices.Contains(once, part) {
				continue
			}
			once = append(once, part)
			a.elements = append(a.elements, e)
		}
		out = append(out, a)
	}
	return out
}

// classQuestions asks for each element at issue, with a line to write on and the
// provision it stands on, then which offence it is and what follows.
func (b *builder) classQuestions() Section {
	s := Section{ID: "questions", Heading: b.say.Questions, Blocks: []Block{Paragraph{b.say.EachElement}}}
	var quoted []law.Citation
	for _, o := range b.asked() {
		s.Blocks = append(s.Blocks, Heading{1, b.in(o.offence.Name)}, b.quote(o.offence.Provision))
		quoted = append(quoted, o.offence.Provision)
		for i, e := range o.elements {
			s.Blocks = append(s.Blocks, Heading{2, fmt.Sprint(i+1) + " " + b.in(e.Name)})
			for _, c := range e.Cites {
				if !slices.Contains(quoted, c) {
					quoted = append(quoted, c)
					s.Blocks = append(s.Blocks, b.quote(c))
					break
				}
			}
			s.Blocks = append(s.Blocks, Blank{1})
		}
	}
	s.Blocks = append(s.Blocks, Heading{1, b.say.Which}, Paragraph{b.say.AskWhich}, Blank{2})
	s.Blocks = append(s.Blocks, Heading{1, b.say.Conclusion}, Paragraph{b.say.AskConclusion}, Blank{2})
	return s
}

// classAnswers puts the answer under each of those questions, and what both sides
// would argue.
func (b *builder) classAnswers() Section {
	s := Section{ID: "answer_sheet", Heading: b.say.AnswerSheet, Blocks: []Block{Paragraph{b.say.AnswerSheetWhy}}}
	for _, o := range b.asked() {
		s.Blocks = append(s.Blocks, Heading{1, b.in(o.offence.Name) + b.say.Colon + b.in(o.offence.Verdict.Name())})
		for i, e := range o.elements {
			s.Blocks = append(s.Blocks, Heading{2, fmt.Sprint(i+1) + " " + b.in(e.Name)}, b.elementAnswer(e))
			if items := b.classArguments(e); len(items) > 0 {
				s.Blocks = append(s.Blocks, List{items})
			}
		}
	}
	s.Blocks = append(s.Blocks, Heading{1, b.say.Which})
	if h := b.an.Headline; h != nil {
		s.Blocks = append(s.Blocks, Paragraph{b.in(h.Says)})
		if !h.Range.IsZero() {
			s.Blocks = append(s.Blocks, Fields{[]Field{{b.say.Range, b.in(h.Range)}}})
		}
	} else {
		s.Blocks = append(s.Blocks, Paragraph{b.say.None})
	}
	if d := b.an.Disposition; d != nil && !d.Says.IsZero() {
		s.Blocks = append(s.Blocks, Heading{1, b.say.Disposition}, Paragraph{b.in(d.Says)})
	}
	return s
}

// classArguments lists what the facts let both sides argue on an element, where the
// argument bears on that element before any other.
func (b *builder) classArguments(e *liability.Step) []Item {
	var items []Item
	for _, a := range b.an.Arguments {
		if a.Strength == liability.WeakArgument || !room.Nearest(a, e.ID) {
			continue
		}
		side := b.say.SideFor
		if a.Side == liability.Against {
			side = b.say.SideAgainst
		}
		items = append(items, Item{Text: side + b.say.Colon + b.in(a.Says)})
	}
	return items
}
