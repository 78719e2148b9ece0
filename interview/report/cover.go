package report

import "strings"

// cover says what the report is, of which day, and what it is not.
func (b *builder) cover() Section {
	s := Section{ID: "cover", Blocks: []Block{
		Fields{[]Field{{b.say.Day, b.an.AsOf.In(b.lang)}, {b.say.LawAsOf, b.instruments()}}},
		Paragraph{b.say.Notice},
	}}
	if b.story != "" {
		s.Blocks = append(s.Blocks, Heading{1, b.say.Story}, Paragraph{b.story})
	}
	return s
}

// instruments names what the analysis rests on; the appendix says of each since
// when it is in force and how far its text is verified.
func (b *builder) instruments() string {
	var names []string
	for _, i := range b.an.Law {
		names = append(names, b.in(i.Name))
	}
	return strings.Join(names, b.say.Semicolon)
}
