package report

import (
	"bangxin/law/corpus"
	"bangxin/law/liability"
)

// arguments sets both sides' arguments against one another, question by
// question, with where each comes from and how well the facts carry it.
func (b *builder) arguments() Section {
	s := Section{ID: "arguments", Heading: b.say.Arguments}
	var order []string
	items := map[string][]Item{}
	for _, a := range b.an.Arguments {
		q := b.in(a.Question)
		if items[q] == nil {
			order = append(order, q)
		}
		items[q] = append(items[q], Item{Text: b.argument(a)})
	}
	for _, q := range order {
		s.Blocks = append(s.Blocks, Heading{1, q}, List{items[q]})
	}
	return s
}

func (b *builder) argument(a liability.Argument) string {
	side := b.say.SideFor
	if a.Side == liability.Against {
		side = b.say.SideAgainst
	}
	s := side + b.say.Open + b.in(a.Strength.Name()) + b.say.Close + b.say.Colon + b.in(a.Says)
	var from []string
	for _, c := range a.Cites {
		from = append(from, corpus.Name(c, b.lang))
	}
	if !a.Source.Name.IsZero() {
		from = append(from, b.in(a.Source.Name)+b.say.Comma+b.in(a.Source.Rank.Name()))
	}
	return s + b.bracketed(from)
}
