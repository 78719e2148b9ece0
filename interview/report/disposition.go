package report

import (
	"bangxin/law/liability"
)

// disposition states which grounds for a lighter or a heavier course are
// present. Whether a case is slight stays a judgment.
func (b *builder) disposition() Section {
	s := Section{ID: "disposition", Heading: b.say.Disposition}
	d := b.an.Disposition
	if d == nil {
		return s
	}
	s.Blocks = append(s.Blocks, Paragraph{b.in(d.Says)}, b.quote(d.Citation),
		Heading{1, b.say.For}, b.grounds(d.For), Heading{1, b.say.Against}, b.grounds(d.Against))
	return s
}

func (b *builder) grounds(steps []*liability.Step) Block {
	if len(steps) == 0 {
		return Paragraph{b.say.NoGrounds}
	}
	var items []Item
	for _, g := range steps {
		items = append(items, Item{Text: b.applies(g)})
	}
	return List{items}
}
