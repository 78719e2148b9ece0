package report

import (
	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/liability"
)

// tiers lists the ranges of an offence with what is found of their conditions,
// and shows the conditions that are met or may be.
func (b *builder) tiers(o *liability.Offence) []Block {
	t := Table{Head: []string{b.say.Tier, b.say.Range, b.say.Provision, b.say.Finding}}
	var items []Item
	var bars []Bar
	for _, tier := range o.InForce() {
		name := b.in(tier.Name)
		if name == "" {
			name = b.say.BasicTier
		}
		t.Rows = append(t.Rows, []string{name, b.in(tier.Penalty), corpus.Name(tier.Cite, b.lang), b.in(tier.Finding.Name())})
		if tier.Step != nil && tier.Finding != law.NotMet {
			items = append(items, Item{Text: b.applies(tier.Step), Items: b.applied(tier.Step)})
			bars = append(bars, b.bars(tier.Step)...)
		}
	}
	out := []Block{t}
	if len(items) > 0 {
		out = append(out, List{items})
	}
	if len(bars) > 0 {
		out = append(out, Bars{bars})
	}
	return out
}
