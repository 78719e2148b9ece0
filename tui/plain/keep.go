package plain

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"bangxin/interview"
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

// unkept reports whether nothing is kept and something would be lost.
func (s *session) unkept() bool {
	return s.o.Keep == nil && !reflect.DeepEqual(s.iv.Facts(), s.kept.facts)
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

// Earlier is an interview that may be gone on with.
type Earlier struct {
	ID    string   // may be typed in the place of its number
	Words law.Text // names it
	Open  func() (*Opened, error)
}

// Opened is an interview kept earlier.
type Opened struct {
	Interview *interview.Interview
	// Reading says why it can only be read; nothing is kept of it then. Empty: it can
	// be gone on with.
	Reading law.Text
}

// offered is how many interviews are listed before all are asked for.
const offered = 20

// resume offers the interviews kept earlier. One that cannot be opened leads back to
// the list: nobody goes on unawares with an empty one in its place.
func (s *session) resume() error {
	n := len(s.o.Earlier)
	if n == 0 {
		return nil
	}
	s.offer(min(n, offered))
	for {
		got, err := s.read()
		if err != nil {
			return err
		}
		switch c := commandOf(got, false); {
		case c == cmdQuit:
			return errQuit
		case c == cmdLanguage, got == "zh", got == "en":
			s.language(got)
			s.offer(min(n, offered))
			continue
		case c == cmdFurther:
			s.offer(n)
			continue
		}
		at, err := strconv.Atoi(text.Narrow(got))
		if i := slices.IndexFunc(s.o.Earlier, func(e Earlier) bool { return e.ID != "" && e.ID == got }); i >= 0 {
			at, err = i+1, nil
		}
		switch {
		case err == nil && at == n+1:
			return nil
		case err == nil && at >= 1 && at <= n && s.open(s.o.Earlier[at-1]):
			return nil
		}
		s.pick()
	}
}

// language takes the language of a name, or else the other one.
func (s *session) language(name string) {
	switch name {
	case law.ZH.String():
		s.lang = law.ZH
	case law.EN.String():
		s.lang = law.EN
	default:
		s.lang = law.EN - s.lang
	}
}

// offer lists the first interviews kept earlier.
func (s *session) offer(first int) {
	n := len(s.o.Earlier)
	s.blank()
	line := func(at int, t law.Text) {
		sign := fmt.Sprintf("%d. ", at)
		s.hang(s.in(t), sign, strings.Repeat(" ", len(sign)))
	}
	for i, e := range s.o.Earlier[:first] {
		line(i+1, e.Words)
	}
	line(n+1, s.say.ResumeNew)
	if first < n {
		s.raw(fmt.Sprintf(s.in(s.say.ResumeMore), n-first))
	}
	s.pick()
}

// pick asks which.
func (s *session) pick() {
	if n := len(s.o.Earlier); n > 1 {
		s.raw(fmt.Sprintf(s.in(s.say.ResumePickOf), n+1))
		return
	}
	s.para(s.say.ResumePick)
}

// open opens an interview kept earlier, or says why it cannot be.
func (s *session) open(e Earlier) bool {
	x, err := e.Open()
	if err != nil {
		s.para(reason(err))
		return false
	}
	s.iv = x.Interview
	s.kept.facts = s.iv.Facts()
	s.kept.trail, _ = s.iv.Trail()
	if !x.Reading.IsZero() {
		s.o.Keep = nil
		s.para(x.Reading)
	}
	return true
}
