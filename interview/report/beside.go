package report

import (
	"bangxin/law/corpus"
	"bangxin/law/liability"
)

// administrative says what the administrative statutes attach to the conduct.
func (b *builder) administrative() Section {
	s := Section{ID: "administrative", Heading: b.say.Administrative}
	for _, a := range b.an.Administrative {
		entries := []Field{
			{b.say.Sanction, b.in(a.Sanction)},
			{b.say.KnowledgeNeeded, b.in(a.Knowledge)},
			{b.say.Duty, corpus.Name(a.Duty, b.lang)},
			{b.say.Penalty, corpus.Name(a.Penalty, b.lang)},
		}
		if len(a.Facts) > 0 {
			entries = append(entries, Field{b.say.OnFacts, b.names(a.Facts)})
		}
		if len(a.Open) > 0 {
			entries = append(entries, Field{b.say.DependsOn, b.names(a.Open)})
		}
		s.Blocks = append(s.Blocks, Heading{1, b.in(a.Name) + b.say.Colon + b.in(a.Finding.Name())}, Fields{entries})
	}
	if items := b.points(b.an.Frame); len(items) > 0 {
		s.Blocks = append(s.Blocks, Heading{1, b.say.Frame}, List{items})
	}
	return s
}

// civil sets out what may be owed to victims.
func (b *builder) civil() Section {
	s := Section{ID: "civil", Heading: b.say.Civil}
	c := b.an.Civil
	if c == nil {
		return s
	}
	s.Blocks = append(s.Blocks, Paragraph{b.in(c.Says)})
	for _, e := range c.Elements {
		s.Blocks = append(s.Blocks, Heading{1, b.in(e.Name) + b.say.Colon + b.in(e.Finding.Name())})
		s.Blocks = append(s.Blocks, b.element(e)...)
	}
	if len(c.Open) > 0 {
		s.Blocks = append(s.Blocks, Fields{[]Field{{b.say.DependsOn, b.names(c.Open)}}})
	}
	list := func(heading string, items []Item) {
		if len(items) > 0 {
			s.Blocks = append(s.Blocks, Heading{1, heading}, List{items})
		}
	}
	if !c.Suit.Name.IsZero() {
		list(b.say.Suit, b.points([]liability.Point{c.Suit}))
	}
	list(b.say.Reductions, b.points(c.Reductions))
	list(b.say.Published, b.points(c.Published))
	if len(c.RiskGain) > 0 {
		t := Table{Head: []string{b.say.Dimension, b.say.Level, b.say.Why}}
		for _, g := range c.RiskGain {
			t.Rows = append(t.Rows, []string{b.in(g.Name), b.in(g.Level), b.in(g.Reason)})
		}
		s.Blocks = append(s.Blocks, Heading{1, b.say.RiskGain}, t)
		if !c.Speaks.IsZero() {
			s.Blocks = append(s.Blocks, Paragraph{b.in(c.Speaks)})
		}
	}
	for _, side := range c.Evidence {
		var items []Item
		for _, t := range side.Items {
			items = append(items, Item{Text: b.in(t)})
		}
		list(b.say.ToSecure+b.say.Colon+b.in(side.Side), items)
	}
	return s
}

// whatNow lists what the person can lawfully do, in order.
func (b *builder) whatNow() Section {
	s := Section{ID: "what_now", Heading: b.say.WhatNow}
	if items := b.points(b.an.WhatNow); len(items) > 0 {
		s.Blocks = []Block{List{items}}
	}
	return s
}
