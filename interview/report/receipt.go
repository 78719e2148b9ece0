package report

// receipt lets anyone make the same analysis again.
func (b *builder) receipt() Section {
	r := b.an.Receipt
	return Section{ID: "receipt", Heading: b.say.Receipt, Blocks: []Block{
		Paragraph{b.say.ReceiptWhy},
		Fields{[]Field{
			{b.say.Program, r.Program}, {b.say.Corpus, r.Corpus}, {b.say.Facts, r.Facts}, {b.say.Day, r.AsOf.String()},
		}},
	}}
}
