package report

import "fmt"

// roomToWrite is how many lines a class gets for an answer.
const roomToWrite = 3

// questions puts to a class what the analysis answers: each element of each
// offence, which offence applies, and the conclusion.
func (b *builder) questions() Section {
	s := Section{ID: "questions", Heading: b.say.Questions, Blocks: []Block{Paragraph{b.say.QuestionsWhy}}}
	for _, o := range b.an.Offences {
		s.Blocks = append(s.Blocks, Heading{1, b.in(o.Name)}, b.quote(o.Provision))
		for i, e := range o.Elements {
			s.Blocks = append(s.Blocks, Paragraph{fmt.Sprint(i+1) + " " + fmt.Sprintf(b.say.AskElement, b.in(e.Name))})
		}
		s.Blocks = append(s.Blocks, Blank{roomToWrite})
	}
	if b.an.Choice != nil {
		s.Blocks = append(s.Blocks, Heading{1, b.say.Which}, Paragraph{b.say.AskWhich}, Blank{roomToWrite})
	}
	s.Blocks = append(s.Blocks, Heading{1, b.say.Conclusion}, Paragraph{b.say.AskConclusion}, Blank{roomToWrite})
	return s
}

// afterQuestions is the conclusion on a page that can be kept back.
func (b *builder) afterQuestions() Section {
	s := b.conclusion()
	s.NewPage = true
	return s
}
