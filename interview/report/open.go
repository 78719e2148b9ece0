package report

import (
	"bangxin/interview/script"
	"bangxin/law/fact"
)

// open lists the questions whose answer can still change something, in the order
// in which they would be asked, under the headings of the interview, each heading
// with the evidence that usually settles such questions.
func (b *builder) open() Section {
	s := Section{ID: "open", Heading: b.say.OpenPoints}
	left := map[fact.ID]bool{}
	for _, id := range b.an.QuestionsLeft {
		left[id] = true
	}
	var items []Item
	for _, part := range script.Sections() {
		it := Item{Text: b.in(part.Name) + b.say.Open + b.say.Settles + b.say.Colon + b.in(script.Settles(part.ID)) + b.say.Close}
		for _, q := range script.All() {
			if q.Section == part.ID && left[q.Fact] {
				it.Items = append(it.Items, Item{Text: b.in(q.Ask)})
			}
		}
		if len(it.Items) > 0 {
			items = append(items, it)
		}
	}
	if len(items) == 0 {
		s.Blocks = []Block{Paragraph{b.say.NothingOpen}}
		return s
	}
	s.Blocks = []Block{Paragraph{b.say.OpenWhy}, List{items}}
	return s
}
