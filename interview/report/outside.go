package report

import "bangxin/law/corpus"

// outside names the offences that the program does not evaluate and the facts
// touch.
func (b *builder) outside() Section {
	s := Section{ID: "not_evaluated", Heading: b.say.NotEvaluated}
	var items []Item
	for _, n := range b.an.NotEvaluated {
		items = append(items, Item{Text: b.in(n.Name) + b.bracketed([]string{corpus.Name(n.Provision, b.lang)}) + b.say.Colon + b.in(n.Why)})
	}
	if len(items) > 0 {
		s.Blocks = []Block{Paragraph{b.say.NotEvaluatedWhy}, List{items}}
	}
	return s
}
