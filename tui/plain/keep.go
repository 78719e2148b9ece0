package plain

import (
	"errors"
	"fmt"
	"reflect"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// kept is what was kept last.
type kept struct {
	facts fact.Facts
	trail []fact.ID
	err   error // why it was not
}

// keep has what changed kept, and says so where that fails; it is tried again with
// the next change.
func (s *session) keep() {
	if s.o.Keep == nil {
		return
	}
	facts := s.iv.Facts()
	trail, _ := s.iv.Trail()
	if len(facts) == 0 && s.kept.facts == nil || reflect.DeepEqual(facts, s.kept.facts) && reflect.DeepEqual(trail, s.kept.trail) {
		return
	}
	s.kept = kept{facts, trail, s.o.Keep(s.iv)}
	if s.kept.err != nil {
		s.raw(fmt.Sprintf(s.in(s.say.KeepFailed), s.in(reason(s.kept.err))))
	}
}

// reason says what an error is, in its own words where it has some.
func reason(err error) law.Text {
	var e interface{ Words() law.Text }
	if errors.As(err, &e) {
		return e.Words()
	}
	says := text.CleanLine(err.Error())
	return law.T(says, says)
}

// resume offers an interview kept earlier.
func (s *session) resume() error {
	if s.o.Earlier == nil {
		return nil
	}
	s.blank()
	s.hang(s.in(s.o.Earlier.Words), "1. ", "   ")
	s.hang(s.in(s.say.ResumeNew), "2. ", "   ")
	for {
		s.para(s.say.ResumePick)
		got, err := s.read()
		switch {
		case err != nil:
			return err
		case got == "2":
			return nil
		case commandOf(got, false) == cmdQuit:
			return errQuit
		case got != "1":
			continue
		}
		iv, err := s.o.Earlier.Open()
		if err != nil {
			s.para(reason(err))
			return nil
		}
		s.iv = iv
		s.kept.facts = iv.Facts()
		s.kept.trail, _ = iv.Trail()
		return nil
	}
}
