package plain

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"bangxin/interview/report"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
)

// built makes a report of the answers so far: in says what of the case and how.
func (s *session) built(in report.Input) (*report.Report, error) {
	facts, asOf := s.iv.Facts(), s.iv.AsOf()
	changes, err := s.o.Rules.WhatIf(s.ctx, liability.WhatIfRequest{Facts: facts, AsOf: asOf, View: s.o.View})
	if err != nil {
		return nil, err
	}
	in.Facts, in.Analysis, in.Partings, in.Changes = facts, s.iv.Analysis(), s.o.Rules.Rivals(facts, asOf), changes
	return report.Build(in), nil
}

// whole is the whole report in the language of the session.
func (s *session) whole() report.Input {
	if s.o.Stream == nil {
		return report.Input{Title: s.o.Title, Story: s.o.Story, Lang: s.lang}
	}
	return order{lang: s.lang}.input(s.o.Stream.Case(s.iv))
}

// report writes the whole report, in lines of 80 cells as it is printed.
func (s *session) report() error {
	s.blank()
	r, err := s.built(s.whole())
	if err != nil {
		return err
	}
	if s.o.Stream != nil && len(s.iv.Facts()) > 0 {
		if err := s.o.Stream.Handed(report.TextFormat.String()); err != nil {
			s.para(reason(err))
			return nil
		}
	}
	if err := r.Text(s.out); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	return nil
}

// reportFile writes the report into a file, or hands it out among the lines where
// that is how.
func (s *session) reportFile() error {
	asked := argument(s.typed)
	switch {
	case s.o.WriteFile != nil:
		return s.toFile(asked)
	case s.o.Stream != nil:
		return s.handOut(asked)
	}
	s.para(s.say.NoFiles)
	return nil
}

// toFile writes the report into a file whose name is asked for where it is not given;
// its ending decides the format. A file that is there is written over only on a yes.
func (s *session) toFile(name string) error {
	if name == "" {
		s.para(s.say.FilePrompt)
		var err error
		if name, err = s.read(); err != nil || name == "" {
			return err
		}
	}
	ending := strings.ToLower(strings.TrimPrefix(filepath.Ext(name), "."))
	format, ok := report.ParseFormat(ending)
	if !ok {
		s.raw(fmt.Sprintf(s.in(s.say.NoFormat), fact.Quote(name)))
		return nil
	}
	r, err := s.built(s.whole())
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := r.Write(&b, format); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	err = s.o.WriteFile(name, b.Bytes())
	if errors.Is(err, fs.ErrExist) && s.o.ReplaceFile != nil {
		s.raw(fmt.Sprintf(s.in(s.w.Report.Exists), name))
		s.para(s.say.Overwrite)
		got, readErr := s.read()
		if readErr != nil {
			return readErr
		}
		if strings.ToLower(text.Narrow(got)) != "y" {
			s.para(s.say.NotOverwritten)
			return nil
		}
		err = s.o.ReplaceFile(name, b.Bytes())
	}
	if err != nil {
		s.raw(text.CleanLine(s.in(errorWords(err))))
		return nil
	}
	s.raw(fmt.Sprintf(s.in(s.w.Report.Written), name))
	return nil
}

// errorWords says what went wrong.
func errorWords(err error) law.Text {
	var e interface{ Words() law.Text }
	if errors.As(err, &e) {
		return e.Words()
	}
	return law.T(err.Error(), err.Error())
}
