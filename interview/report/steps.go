package report

import (
	"fmt"
	"strings"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/liability"
)

// offences sets out every offence evaluated, element by element.
func (b *builder) offences() Section {
	s := Section{ID: "steps", Heading: b.say.Steps}
	for _, o := range b.an.Offences {
		s.Blocks = append(s.Blocks, Heading{1, b.in(o.Name) + b.say.Colon + b.in(o.Verdict.Name())},
			Paragraph{corpus.Name(o.Provision, b.lang) + b.say.Stop + space(b.lang) + b.in(o.Says)})
		if !o.Range.IsZero() {
			s.Blocks = append(s.Blocks, Fields{[]Field{{b.say.Range, b.in(o.Range)}}})
		}
		if len(o.Tiers) > 1 {
			s.Blocks = append(s.Blocks, b.tiers(o)...)
		}
		for i, e := range o.Elements {
			s.Blocks = append(s.Blocks, Heading{2, fmt.Sprintf("%d %s%s%s", i+1, b.in(e.Name), b.say.Colon, b.in(e.Finding.Name()))})
			s.Blocks = append(s.Blocks, b.element(e)...)
		}
	}
	return s
}

// space parts two sentences on one line.
func space(l law.Lang) string {
	if l == law.EN {
		return " "
	}
	return ""
}

// element is one issue: the rule, its application to the facts, the figures, and
// what is open or without proof.
func (b *builder) element(e *liability.Step) []Block {
	out := []Block{Paragraph{b.in(e.Reason)}}
	if !e.Note.IsZero() {
		out = append(out, Paragraph{b.say.Remark + b.say.Colon + b.in(e.Note)})
	}
	out = append(out, Heading{3, b.say.Rule})
	for _, c := range b.quoted(e) {
		out = append(out, b.quote(c))
	}
	if items := b.applied(e); len(items) > 0 {
		out = append(out, Heading{3, b.say.Applied}, List{items})
	}
	if items := b.presumptions(e); len(items) > 0 {
		out = append(out, Heading{3, b.say.Presumptions}, List{items})
	}
	if bars := b.bars(e); len(bars) > 0 {
		out = append(out, Heading{3, b.say.Thresholds}, Bars{bars})
	}
	var entries []Field
	if len(e.Turns) > 0 {
		entries = append(entries, Field{b.say.TurnsOn, b.names(e.Turns)})
	}
	if e.Finding == law.Open && len(e.Open) > 0 {
		entries = append(entries, Field{b.say.DependsOn, b.names(e.Open)})
	}
	if len(e.Unproved) > 0 {
		entries = append(entries, Field{b.say.RestsOn, b.names(e.Unproved)})
	}
	if len(entries) > 0 {
		out = append(out, Fields{entries})
	}
	return out
}

// applied shows the steps below a step that carry its finding, each with what is
// below it; the others are named in a line.
func (b *builder) applied(s *liability.Step) []Item {
	var items []Item
	var notMet, open, doubtful []string
	for _, k := range s.Steps {
		if k.Kind == liability.StepFixed && k.Finding != s.Finding {
			continue
		}
		switch {
		case carries(s, k):
			items = append(items, Item{Text: b.applies(k), Items: b.applied(k)})
		case s.Kind != liability.StepAny || s.Finding == law.NotMet:
			items = append(items, Item{Text: b.applies(k)})
		case k.Finding == law.Open:
			open = append(open, b.in(k.Name))
		case k.Finding == law.Contested:
			doubtful = append(doubtful, b.in(k.Name))
		default:
			notMet = append(notMet, b.in(k.Name))
		}
	}
	if len(doubtful) > 0 {
		items = append(items, Item{Text: b.say.OtherContested + b.say.Colon + strings.Join(doubtful, b.say.Semicolon)})
	}
	if len(notMet) > 0 {
		items = append(items, Item{Text: b.say.OtherNotMet + b.say.Colon + strings.Join(notMet, b.say.Semicolon)})
	}
	if len(open) > 0 {
		also := b.say.OtherOpen
		if len(items) == 0 {
			also = b.in(law.Open.Name())
		}
		items = append(items, Item{Text: also + b.say.Colon + strings.Join(open, b.say.Semicolon)})
	}
	return items
}

// carries reports whether the finding of a step comes from this one below it.
func carries(s, k *liability.Step) bool {
	if s.Finding == k.Finding {
		return s.Finding != law.NotMet || s.Kind != liability.StepAny || len(s.Steps) == 1
	}
	// What is open may close as contested or met, and either bears on an open
	// alternative.
	return s.Finding == law.Open && k.Finding == law.Contested
}

// presumptions sets out each presumption whose basic fact is found or disputed,
// stage by stage.
func (b *builder) presumptions(e *liability.Step) []Item {
	var items []Item
	for _, p := range e.Presumptions() {
		item := Item{Text: b.in(p.Finding.Name()) + b.say.Colon + b.in(p.Name)}
		for i, s := range p.Stages {
			var names []string
			for _, c := range s.Cites {
				names = append(names, corpus.Name(c, b.lang))
			}
			item.Items = append(item.Items, Item{Text: fmt.Sprintf("%d %s%s%s%s", i+1, b.in(s.Name), b.say.Colon, b.in(s.Says), b.bracketed(names))})
		}
		items = append(items, item)
	}
	return items
}

// bracketed sets names in brackets; none give nothing.
func (b *builder) bracketed(names []string) string {
	if len(names) == 0 {
		return ""
	}
	return b.say.Open + strings.Join(names, b.say.Semicolon) + b.say.Close
}

// applies writes one step on a line: its finding, its issue, the reason, the
// provision and any caution.
func (b *builder) applies(k *liability.Step) string {
	s := b.in(k.Finding.Name()) + b.say.Colon + b.in(k.Name) + b.say.Stop
	if r := b.in(k.Reason); r != "" && r != b.in(k.Name)+b.say.Stop {
		s += space(b.lang) + r
	}
	var names []string
	for _, c := range k.Cites {
		names = append(names, corpus.Name(c, b.lang))
	}
	s += b.bracketed(names)
	if n := b.in(k.Note); n != "" {
		s += space(b.lang) + n
	}
	return s
}
