package plain

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// question puts the question on which the interview stands, reads one line and
// does what it says.
func (s *session) question(q *script.Question, earlier fact.Answer) error {
	if s.asked != q.Fact {
		s.ask(q)
		s.asked = q.Fact
	}
	_, has := s.iv.AnswerTo(q.Fact)
	s.para(s.say.Prompt)
	got, err := s.read()
	if err != nil {
		return err
	}
	switch commandOf(got, picks(q)) {
	case cmdBack:
		if !s.iv.Back() {
			s.para(s.say.AtFirst)
			return nil
		}
		s.asked = ""
		return nil
	case noCommand:
	case cmdUnknown:
		return s.take(earlier, fact.Answer{State: fact.Unknown}, s.iv.Answer)
	default:
		return s.do(commandOf(got, picks(q)), q)
	}
	if got == "" && has {
		s.iv.Forward()
		s.asked = ""
		return nil
	}
	v, ok := s.parse(q, got)
	if !ok {
		return nil
	}
	return s.take(earlier, fact.Answer{Value: v}, s.iv.Answer)
}

// take records an answer with what stood beside the earlier one, and says how it
// was understood.
func (s *session) take(earlier, a fact.Answer, record func(fact.Answer) error) error {
	a.Note, a.Evidence = earlier.Note, earlier.Evidence
	if a.State == fact.Known && earlier.State == fact.Known && a.Value == earlier.Value {
		a.Standing, a.Against = earlier.Standing, earlier.Against
	}
	if note, ok := s.notes[s.asked]; ok {
		a.Note = note
		delete(s.notes, s.asked)
	}
	def := fact.Get(s.asked)
	if err := record(a); err != nil {
		s.raw(s.in(s.say.Refused))
		return nil
	}
	s.raw(fmt.Sprintf(s.in(s.w.Question.Read), def.FormatAnswer(a, s.lang)))
	s.asked, s.ended = "", false
	return nil
}

// picks reports whether a question is answered by the number of an option.
func picks(q *script.Question) bool {
	switch fact.Get(q.Fact).Kind {
	case fact.Flag, fact.Choice, fact.Choices:
		return true
	}
	return false
}

// ask writes a question with its options and the answer it has.
func (s *session) ask(q *script.Question) {
	def := fact.Get(q.Fact)
	s.blank()
	p := s.iv.Progress()
	progress := fmt.Sprintf(s.in(s.w.Question.Last), p.Answered)
	if p.AtMost > 0 {
		progress = fmt.Sprintf(s.in(s.w.Question.Progress), p.Answered, p.AtMost)
	}
	for _, sec := range script.Sections() {
		if sec.ID == q.Section {
			s.raw(s.in(sec.Name) + s.in(s.say.Stop) + progress)
		}
	}
	s.para(q.Ask)
	s.para(q.Help)
	options := q.Options
	if def.Kind == fact.Flag {
		options = []law.Text{s.w.Question.Yes, s.w.Question.No}
	}
	for i, o := range options {
		s.hang(s.in(o), fmt.Sprintf("%2d. ", i+1), "    ")
	}
	if picks(q) {
		s.raw(" 0. " + s.in(s.w.Question.Unknown))
	} else {
		s.raw(fmt.Sprintf(s.in(s.w.Question.Example), s.in(q.Example)) + s.in(s.say.Stop) + s.in(s.say.TypeUnknown))
	}
	if def.Kind == fact.Choices {
		s.para(s.say.Several)
	}
	if a, ok := s.iv.AnswerTo(q.Fact); ok {
		s.raw(s.in(s.say.Earlier) + s.in(s.w.Common.Colon) + def.FormatAnswer(a, s.lang) + s.in(s.say.Stop) + s.in(s.say.KeepIt))
		if a.Note != "" {
			s.raw(s.in(s.say.Note) + s.in(s.w.Common.Colon) + text.CleanLine(a.Note))
		}
	}
}

// parse reads an answer; where it cannot be read it says why, with the word that
// is wrong, and reports false.
func (s *session) parse(q *script.Question, got string) (fact.Value, bool) {
	def := fact.Get(q.Fact)
	if picks(q) {
		if v, ok, done := s.numbers(def, got); done {
			return v, ok
		}
	}
	v, err := def.Parse(got)
	if err == nil {
		return v, true
	}
	var bad *fact.InputError
	if !errors.As(err, &bad) {
		s.para(s.say.Refused)
		return v, false
	}
	if _, err := def.Parse(bad.Word); err != nil && picks(q) { // no option at all: here they have numbers
		s.raw(s.in(s.say.NotRead) + s.in(s.w.Common.Colon) + fmt.Sprintf(s.in(s.say.NoSuch), text.CleanLine(fact.Quote(bad.Word)), choicesOf(def)))
		return v, false
	}
	s.raw(s.in(s.say.NotRead) + s.in(s.w.Common.Colon) + text.CleanLine(s.in(bad.Reason)))
	if word := text.CleanLine(fact.Quote(bad.Word)); word != "" && word != got {
		s.raw(fmt.Sprintf(s.in(s.say.BadWord), word))
	}
	return v, false
}

// choicesOf gives the number of options a question shows.
func choicesOf(def *fact.Def) int {
	if def.Kind == fact.Flag {
		return 2
	}
	return len(def.Options)
}

// numbers reads the numbers of options. It reports done false where the line is
// not made of numbers.
func (s *session) numbers(def *fact.Def, got string) (v fact.Value, ok, done bool) {
	most := choicesOf(def)
	parts := strings.FieldsFunc(text.Narrow(got), func(r rune) bool { return strings.ContainsRune(" ,、;", r) })
	for _, p := range parts {
		if strings.Trim(p, "0123456789") != "" {
			return v, false, false
		}
	}
	if len(parts) == 0 {
		return v, false, false
	}
	if len(parts) > 1 && def.Kind != fact.Choices {
		s.raw(fmt.Sprintf(s.in(s.say.OnlyOne), text.CleanLine(fact.Quote(parts[1]))))
		return v, false, true
	}
	for _, p := range parts {
		n, err := strconv.Atoi(p)
		if err != nil || n < 1 || n > most {
			s.raw(fmt.Sprintf(s.in(s.say.NoSuch), text.CleanLine(fact.Quote(p)), most))
			return v, false, true
		}
		v.Options |= 1 << uint(n-1)
	}
	if def.Kind == fact.Flag {
		return fact.Bool(v.Options == 1), true, true
	}
	if !def.Valid(v) {
		s.para(s.say.NoneAlone)
		return v, false, true
	}
	return def.Normal(v), true, true
}

// note takes down a note to a question: with its answer where it has one, else
// with the answer to come. An empty line leaves it as it is.
func (s *session) note(q *script.Question) error {
	s.para(s.say.NotePrompt)
	got, err := s.read()
	if err != nil || got == "" {
		return err
	}
	s.notes[q.Fact] = got
	if a, ok := s.iv.AnswerTo(q.Fact); ok {
		a.Note = got
		delete(s.notes, q.Fact)
		if err := s.iv.Revise(q.Fact, a); err != nil {
			s.para(s.say.Refused)
			return nil
		}
	}
	s.para(s.say.Noted)
	return nil
}

// why says why a question is asked, with the provisions it serves.
func (s *session) why(q *script.Question) {
	s.blank()
	s.raw(s.in(s.w.Question.WhyTitle) + s.in(s.w.Common.Colon) + s.in(q.Why))
	for _, c := range q.Cites {
		s.provision(c)
	}
}

// provision writes a provision out. Only verified words stand as a quotation; a
// summary is introduced as one.
func (s *session) provision(c law.Citation) {
	s.raw(s.in(s.say.Provision) + s.in(s.w.Common.Colon) + corpus.Name(c, s.lang))
	p, err := corpus.Get(c)
	switch {
	case err != nil:
		s.hang(s.in(s.w.Provision.NotHeld), "  ", "  ")
		return
	case p.Kind == corpus.NumberOnly:
		s.hang(s.in(s.w.Analysis.NumberOnly), "  ", "  ")
		return
	}
	shown, label := p, ""
	if s.lang == law.EN {
		if en, ok := corpus.EnglishProvision(c); ok {
			shown, label = en, s.in(s.w.Analysis.Translation)
		}
	}
	body := shown.Text
	if shown.Lead != "" {
		body = shown.Lead + "\n" + body
	}
	if p.Kind == corpus.Reported {
		body = s.in(s.w.Analysis.Reported) + body
	}
	for _, l := range strings.Split(body, "\n") {
		s.hang(l, "  ", "  ")
	}
	if label != "" {
		s.hang(label, "  ", "  ")
	}
}
