package plain

import (
	"fmt"
	"strconv"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// do carries out a command; q is the question on which the interview stands, or
// nil at the end.
func (s *session) do(c command, q *script.Question) error {
	switch c {
	case cmdWhy:
		if q != nil {
			s.why(q)
		} else {
			s.help()
		}
	case cmdAnalysis:
		s.analysis()
	case cmdReport:
		return s.report()
	case cmdReportFile:
		return s.reportFile()
	case cmdWhatIf:
		return s.whatIf()
	case cmdFurther:
		s.takeUp()
	case cmdReview:
		s.asked = ""
		return s.review()
	case cmdHelp:
		s.help()
	case cmdLanguage:
		s.lang = law.EN - s.lang
		s.asked = ""
	case cmdNote:
		if q != nil {
			return s.note(q)
		}
		s.help()
	case cmdQuit:
		return s.quit()
	}
	return nil
}

// quit asks once more where answers would be lost.
func (s *session) quit() error {
	if n := s.iv.Progress().Answered; n > 0 && (s.unkept() || s.kept.err != nil) {
		s.raw(fmt.Sprintf(s.in(s.w.Common.QuitAsk), n))
		s.para(s.w.Common.QuitLost)
		s.para(s.say.QuitAgain)
		got, err := s.read()
		if err != nil {
			return err
		}
		if commandOf(got, false) != cmdQuit {
			s.para(s.say.GoOn)
			return nil
		}
	}
	return errQuit
}

// end stands where every question has been asked.
func (s *session) end() error {
	if !s.ended {
		s.blank()
		s.para(s.w.Question.Over)
		s.analysis()
		if n := len(s.iv.Offer()); n > 0 {
			s.raw(fmt.Sprintf(s.in(s.say.Further), n))
		}
		s.ended = true
	}
	s.para(s.say.EndPrompt)
	got, err := s.read()
	if err != nil {
		return err
	}
	c := commandOf(got, false)
	if c == cmdBack {
		s.iv.Back()
		s.asked = ""
		return nil
	}
	if c == noCommand || c == cmdUnknown {
		s.raw(fmt.Sprintf(s.in(s.say.NotACommand), fact.Quote(got)))
		return nil
	}
	return s.do(c, nil)
}

// review lists the answers and lets one of them be changed, until the person
// goes back.
func (s *session) review() error {
	for {
		listed := s.list()
		s.para(s.say.ReviewPrompt)
		got, err := s.read()
		if err != nil {
			return err
		}
		switch c := commandOf(got, false); c {
		case cmdBack:
			return nil
		case noCommand:
		case cmdReview, cmdUnknown, cmdWhy:
			s.help()
			continue
		default:
			if err := s.do(c, nil); err != nil {
				return err
			}
			continue
		}
		if got == "" {
			return nil
		}
		n, err := strconv.Atoi(text.Narrow(got))
		if err != nil || n < 1 || n > len(listed) {
			s.raw(fmt.Sprintf(s.in(s.say.NoSuch), fact.Quote(got), len(listed)))
			continue
		}
		if err := s.edit(listed[n-1]); err != nil {
			return err
		}
	}
}

// list writes every answer with a number, by section; what cannot matter now is
// said so.
func (s *session) list() []fact.ID {
	s.blank()
	s.para(s.w.Review.Title)
	var ids []fact.ID
	for _, sec := range script.Sections() {
		first := true
		for _, q := range script.All() {
			a, ok := s.iv.AnswerTo(q.Fact)
			if q.Section != sec.ID || !ok {
				continue
			}
			if first {
				s.para(sec.Name)
				first = false
			}
			ids = append(ids, q.Fact)
			def := fact.Get(q.Fact)
			entry := s.in(def.Name) + s.in(s.w.Common.Colon) + def.FormatAnswer(a, s.lang)
			if s.iv.Idle(q.Fact) {
				entry += s.in(s.say.Stop) + s.in(s.w.Review.Idle)
			}
			s.hang(entry, fmt.Sprintf("%2d. ", len(ids)), "    ")
		}
	}
	if len(ids) == 0 {
		s.para(s.w.Review.Empty)
	}
	return ids
}

// edit puts one question again and changes its answer in place. Going back
// leaves the answer as it is.
func (s *session) edit(id fact.ID) error {
	q := script.For(id)
	earlier, _ := s.iv.AnswerTo(id)
	s.ask(q)
	for s.asked = id; s.asked == id; {
		s.para(s.say.EditPrompt)
		got, err := s.read()
		if err != nil {
			return err
		}
		revise := func(a fact.Answer) error { return s.iv.Revise(id, a) }
		switch c := commandOf(got, picks(q)); c {
		case cmdBack:
			s.asked = ""
		case cmdUnknown:
			err = s.take(earlier, fact.Answer{State: fact.Unknown}, revise)
		case cmdReview:
			s.asked = ""
		case noCommand:
			if got == "" {
				s.asked = ""
			} else if v, ok := s.parse(q, got); ok {
				err = s.take(earlier, fact.Answer{Value: v}, revise)
			}
		case cmdLanguage:
			s.lang = law.EN - s.lang
			s.ask(q)
		default:
			err = s.do(c, q)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
