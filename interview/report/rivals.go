package report

import (
	"fmt"

	"bangxin/law/corpus"
	"bangxin/law/liability"
)

// rivals shows the questions of law on which the readings part on these facts:
// for each reading what it gives and who carries it.
func (b *builder) rivals() Section {
	s := Section{ID: "readings", Heading: b.say.Readings}
	if len(b.partings) == 0 {
		return s
	}
	s.Blocks = append(s.Blocks, Paragraph{Text: b.say.ReadingsWhy})
	for _, p := range b.partings {
		var items []Item
		for i, r := range p.Results {
			items = append(items, Item{Text: b.reading(r, i == 0)})
		}
		s.Blocks = append(s.Blocks, Heading{1, b.in(p.Question.Name)}, List{items})
	}
	return s
}

func (b *builder) reading(r liability.Result, standard bool) string {
	s := b.in(r.Reading.Says)
	if standard {
		s += b.say.Open + b.say.DefaultReading + b.say.Close
	}
	s += b.say.Colon
	for i, o := range r.Offences {
		if i > 0 {
			s += b.say.Semicolon
		}
		s += b.in(o.Name) + " " + b.in(o.Verdict.Name())
		if !o.Range.IsZero() {
			s += b.say.Comma + b.in(o.Range)
		}
	}
	if r.Suit != nil {
		s += b.in(r.Suit.Name) + b.say.Comma + b.in(r.Suit.Finding.Name())
	}
	from := []string{b.in(r.Reading.By.Name) + b.say.Comma + b.in(r.Reading.By.Rank.Name())}
	for _, c := range r.Reading.Cites {
		from = append(from, corpus.Name(c, b.lang))
	}
	return s + b.bracketed(from)
}

// mostWays bounds the ways listed for one change; the rest are counted.
const mostWays = 4

// whatIf lists the smallest sets of changes that would turn a verdict, what could
// still be learned apart from what would have to be otherwise, the second never
// without its warning.
func (b *builder) whatIf() Section {
	s := Section{ID: "what_if", Heading: b.say.WhatIf}
	var blocks []Block
	for _, w := range b.changes {
		if len(w.Learn)+len(w.Otherwise) == 0 {
			continue
		}
		blocks = append(blocks, Heading{1, b.in(w.Name) + " " + b.in(w.Verdict.Name())})
		if len(w.Learn) > 0 {
			blocks = append(blocks, Paragraph{Text: b.say.CanBeLearned}, b.turns(w.Learn))
		}
		if len(w.Otherwise) > 0 {
			blocks = append(blocks, Paragraph{Text: b.say.WouldBeOtherwise}, b.turns(w.Otherwise))
		}
	}
	if len(blocks) == 0 {
		return s
	}
	s.Blocks = append([]Block{Paragraph{Text: b.in(liability.Warning())}}, blocks...)
	return s
}

func (b *builder) turns(turns []liability.Turn) Block {
	var items []Item
	for i, t := range turns {
		if i == mostTurns {
			items = append(items, Item{Text: fmt.Sprintf(b.say.MoreChanges, len(turns)-mostTurns)})
			break
		}
		text := b.in(t.Says)
		for j, way := range t.Ways {
			if j == mostWays {
				text += b.say.Semicolon + fmt.Sprintf(b.say.MoreChanges, len(t.Ways)-mostWays)
				break
			}
			if j == 0 {
				text += b.say.Open
			} else {
				text += b.say.Semicolon
			}
			text += b.in(way)
		}
		if len(t.Ways) > 0 {
			text += b.say.Close
		}
		items = append(items, Item{Text: text})
	}
	return List{items}
}

// mostTurns bounds the changes listed for one offence; the rest are counted.
const mostTurns = 12
