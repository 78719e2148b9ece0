package report

import "bangxin/interview/script"

// open lists the questions whose answer can still change something, in the
// order in which they would be asked.
func (b *builder) open() Section {
	s := Section{ID: "open", Heading: b.say.OpenPoints}
	left := map[string]bool{}
	for _, id := range b.an.QuestionsLeft {
		left[string(id)] = true
	}
	var items []Item
	for _, q := range script.All() {
		if left[string(q.Fact)] {
			items = append(items, Item{Text: b.in(q.Ask)})
		}
	}
	if len(items) == 0 {
		s.Blocks = []Block{Paragraph{b.say.NothingOpen}}
		return s
	}
	s.Blocks = []Block{Paragraph{b.say.OpenWhy}, List{items}}
	return s
}
