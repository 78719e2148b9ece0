// Package plain is the interview and the analysis line by line, for screen
// readers, dumb terminals and pipes.
//
// Run asks one question after the other, reads one line for each answer and
// only ever adds lines at the end: no cursor control, no colour, no escape
// sequence. Options are picked by number; single letters are commands, listed
// at the start and with h. The state machine is package interview's, the
// analysis package liability's; nothing is decided here.
//
// The package knows no terminal and no file system, and keeps nothing: whoever
// calls Run says where the lines come from and go to, and how a report is written
// into a file. Where there is none, a report is handed out among the lines.
package plain

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"

	"bangxin/interview"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
	"bangxin/tui/words"
)

// Options say how to hold the interview.
type Options struct {
	Rules   *liability.Rules
	AsOf    law.Day // the day as of which the law is applied
	Lang    law.Lang
	AskLang bool           // ask for the language first
	Chosen  func(law.Lang) // takes the language that was chosen then; may be nil
	Program string         // name and version, for the receipt
	Facts   fact.Facts     // answers given earlier; may be nil
	Title   string         // of the case, as a file has it; may be empty
	Story   string         // what happened, as a file has it; may be empty
	View    liability.View // for whom what would turn a verdict is listed
	// WriteFile writes a report into a file that is not there yet and fails with
	// fs.ErrExist where it is; ReplaceFile writes over it. nil: no file is written.
	WriteFile   func(path string, data []byte) error
	ReplaceFile func(path string, data []byte) error
	// Width is the width of a line in cells; 0 breaks no line, as screen readers
	// like it.
	Width int

	// Keep keeps the interview; it is called after every change, before anything else
	// is asked. What it fails with may say its own Words() law.Text. nil: nothing is
	// kept, and the program says so.
	Keep func(*interview.Interview) error
	// Notice is said first, in the place of what is said of the person's own machine.
	Notice law.Text
	// Earlier are the interviews kept earlier, which are offered first, the newest
	// before the others.
	Earlier []Earlier
	// Stream hands reports and the case file out among the lines, where no file can
	// be written; nil: they are not handed out.
	Stream *Stream
}

// Run holds the interview until the person quits or the input ends. The end of
// the input is no error: the analysis of the answers so far is written. The error
// is ctx's when ctx is done, else that of the reader or the writer.
//
// A read that blocks cannot be broken off: when ctx is done Run returns, and the
// goroutine that reads ends with the next line or the end of the input.
func Run(ctx context.Context, o Options, in io.Reader, out io.Writer) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	s := newSession(ctx, o, in, out)
	err := s.hold()
	if errors.Is(err, errQuit) {
		err = nil
	}
	if flushed := s.out.Flush(); err == nil && flushed != nil {
		err = fmt.Errorf("write: %w", flushed)
	}
	return err
}

func newSession(ctx context.Context, o Options, in io.Reader, out io.Writer) *session {
	return &session{
		ctx: ctx, o: o, lang: o.Lang, w: words.All(), say: plainWords(),
		out: bufio.NewWriter(out), lines: readLines(ctx, in),
		iv: interview.Resume(o.Rules, o.AsOf, o.Program, o.Facts), notes: map[fact.ID]string{},
	}
}

// errQuit ends the interview from wherever it stands.
var errQuit = errors.New("quit")

// session is one interview held line by line.
type session struct {
	ctx   context.Context
	o     Options
	lang  law.Lang
	w     *words.Words
	say   *sayings
	out   *bufio.Writer
	lines <-chan line
	iv    *interview.Interview
	kept  kept
	typed string             // the line read last
	asked fact.ID            // the question printed last, so that it is not printed twice in a row
	ended bool               // that all is asked has been said
	notes map[fact.ID]string // written before the answer they belong to
}

// in gives a text in the language of the session.
func (s *session) in(t law.Text) string { return t.In(s.lang) }

// hold goes through the interview.
func (s *session) hold() error {
	if s.o.AskLang {
		if err := s.askLanguage(); err != nil {
			return s.over(err)
		}
	}
	if err := s.resume(); err != nil {
		return s.over(err)
	}
	s.welcome()
	for {
		q, earlier, ok := s.iv.Now()
		var err error
		if ok {
			err = s.question(q, earlier)
		} else {
			err = s.end()
		}
		if err != nil {
			return s.over(err)
		}
	}
}

// over writes the analysis so far where the input has ended.
func (s *session) over(err error) error {
	if !errors.Is(err, io.EOF) {
		return err
	}
	s.blank()
	s.para(s.say.InputEnded)
	if len(s.iv.Facts()) > 0 {
		s.analysis()
	}
	if s.unkept() {
		s.para(s.say.NotKept)
	}
	return nil
}

func (s *session) askLanguage() error {
	s.raw(s.w.Welcome.Pick.ZH + " / " + s.w.Welcome.Pick.EN)
	s.raw("1. 中文")
	s.raw("2. English")
	for {
		got, err := s.read()
		if err != nil {
			return err
		}
		switch got {
		case "1", "中文", "zh":
			return s.choose(law.ZH)
		case "2", "english", "en":
			return s.choose(law.EN)
		case "q":
			return errQuit
		}
		s.raw(s.say.LanguageAgain.ZH + " / " + s.say.LanguageAgain.EN)
	}
}

// choose takes the language that was chosen.
func (s *session) choose(l law.Lang) error {
	s.lang = l
	if s.o.Chosen != nil {
		s.o.Chosen(l)
	}
	return nil
}

func (s *session) welcome() {
	s.blank()
	s.raw(s.in(s.w.Common.Name))
	s.para(s.w.Welcome.Tagline)
	s.blank()
	s.para(s.w.Welcome.What)
	if s.o.Notice.IsZero() {
		s.para(s.w.Welcome.Advice)
	} else {
		s.para(s.o.Notice)
	}
	if title := text.CleanLine(s.o.Title); title != "" {
		s.raw(s.in(s.say.Case) + s.in(s.w.Common.Colon) + title)
	}
	s.blank()
	s.help()
}

// help lists the commands.
func (s *session) help() {
	for _, t := range s.say.Commands {
		s.para(t)
	}
	switch {
	case s.o.WriteFile != nil:
		s.para(s.say.FileCommand)
	case s.o.Stream != nil:
		s.para(s.say.StreamCommand)
	}
}

// para writes a paragraph.
func (s *session) para(t law.Text) { s.raw(s.in(t)) }

// raw writes text that is safe to show, wrapped.
func (s *session) raw(t string) { s.hang(t, "", "") }

// hang writes text with a sign before the first line and an indent before the
// others.
func (s *session) hang(t, first, rest string) {
	if s.o.Width <= 0 {
		s.out.WriteString(first + t + "\n")
		return
	}
	for _, l := range text.WrapIndent(t, s.o.Width, first, rest) {
		s.out.WriteString(l + "\n")
	}
}

func (s *session) blank() { s.out.WriteString("\n") }
