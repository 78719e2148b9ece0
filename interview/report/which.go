package report

import (
	"slices"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/liability"
)

// which says which offence applies where several fit: how they were compared, and
// the order of inquiry between assisting and its neighbours.
func (b *builder) which() Section {
	s := Section{ID: "which", Heading: b.say.Which}
	c := b.an.Choice
	if c == nil {
		return s
	}
	if len(c.Fitting) > 1 {
		t := Table{Head: []string{b.say.Offence, b.say.Verdict, b.say.Range}}
		for _, f := range c.Fitting {
			t.Rows = append(t.Rows, []string{b.in(f.Name), b.in(f.Verdict.Name()), b.in(f.Range)})
		}
		s.Blocks = append(s.Blocks, t)
	}
	if !c.How.IsZero() {
		var names []string
		for _, cite := range c.Cites {
			names = append(names, corpus.Name(cite, b.lang))
		}
		s.Blocks = append(s.Blocks, Paragraph{b.in(c.How) + b.bracketed(names)})
	}
	var items []Item
	for _, f := range c.Fitting {
		if !f.Note.IsZero() {
			items = append(items, Item{Text: b.in(f.Name) + b.say.Colon + b.in(f.Note)})
		}
	}
	if items = append(items, b.points(c.Order)...); len(items) > 0 {
		s.Blocks = append(s.Blocks, List{items})
	}
	return s
}

// consequences says what follows once an offence is established or contested, and
// until when it could be filed.
func (b *builder) consequences() Section {
	s := Section{ID: "consequences", Heading: b.say.Consequences}
	c := b.an.Consequences
	if c == nil {
		return s
	}
	points := slices.Clone(c.Points)
	for i, p := range points {
		if p.Finding != law.Met { // a contested measure must not read as one that is sure
			name := p.Finding.Name()
			points[i].Name = law.T(p.Name.ZH+"（"+name.ZH+"）", p.Name.EN+" ("+name.EN+")")
		}
	}
	if items := b.points(points); len(items) > 0 {
		s.Blocks = append(s.Blocks, List{items})
	}
	var items []Item
	for _, l := range c.Limitation {
		var names []string
		for _, cite := range l.Cites {
			names = append(names, corpus.Name(cite, b.lang))
		}
		items = append(items, Item{Text: b.in(l.Says) + b.bracketed(names)})
	}
	if len(items) > 0 {
		s.Blocks = append(s.Blocks, Heading{1, b.say.Limitation}, List{items})
	}
	return s
}

func (b *builder) points(list []liability.Point) []Item {
	var items []Item
	for _, p := range list {
		var names []string
		for _, c := range p.Cites {
			names = append(names, corpus.Name(c, b.lang))
		}
		items = append(items, Item{Text: b.in(p.Name) + b.say.Colon + b.in(p.Says) + b.bracketed(names)})
	}
	return items
}
