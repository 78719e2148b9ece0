package plain

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"slices"
	"strings"

	"bangxin/interview"
	"bangxin/interview/report"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// Stream says how reports and the case file are handed out among the lines: between
// a line that begins with [StreamBegin] and one that begins with [StreamEnd].
type Stream struct {
	// Case gives the case file of the interview as it stands, with its title.
	Case func(*interview.Interview) *casefile.File
	// Handed is told in which format something is about to be handed out: a word of
	// report.Format, or CaseWord. Where it fails nothing is; what it fails with may say
	// its own Words() law.Text.
	Handed func(format string) error
}

// What stands before and behind what is handed out, at the start of a line of its own.
const (
	StreamBegin = "-----BEGIN BANGXIN"
	StreamEnd   = "-----END BANGXIN"
)

// The words of the command beside those of package report: the case file in the place
// of a report, both languages, masked names, and the form in which every byte arrives.
const (
	CaseWord = "yaml"
	BothWord = "both"
	MaskWord = "mask"
	CodeWord = "base64"
	// WithoutWord stands right before the name of a part that is left out: -terms.
	WithoutWord = "-"
)

// cutOut cuts what was handed out first out of what it reads.
const cutOut = "sed '1,/^" + StreamBegin + "/d;/^" + StreamEnd + "/,$d'"

// StreamCommand gives the command for a shell, by lines, that has a report or the
// case file of a saved interview handed out, after the command that connects, and
// writes it into a file. The words are those of the command o.
func StreamCommand(connect string, l law.Lang, id string, words []string, file string) []string {
	return []string{
		"printf '%s\\n' " + l.String() + " " + id + " \\",
		"'o " + strings.Join(words, " ") + " " + CodeWord + "' q |",
		connect + " |",
		cutOut + " |",
		"base64 --decode > " + file,
	}
}

// order is what somebody asks to be handed out.
type order struct {
	caseFile bool
	format   report.Format
	form     report.Form
	lang     law.Lang
	both     bool
	mask     bool
	without  []string
	encoded  bool
}

// orderOf reads the words of an order, in any order. One that is not understood is
// given back; formless says that no format is among them, and choice that a report
// was described where the case file was asked for.
func orderOf(words string, l law.Lang) (o order, wrong string, formless, choice bool) {
	o, formless = order{lang: l}, true
	for _, w := range strings.Fields(text.Narrow(words)) {
		if id, left := strings.CutPrefix(strings.ToLower(w), WithoutWord); left && slices.Contains(report.SectionIDs(), id) {
			o.without, choice = append(o.without, id), true
			continue
		}
		name := strings.ToLower(strings.TrimPrefix(w, "."))
		if f, ok := report.ParseFormat(name); ok {
			o.format, formless = f, false
			continue
		}
		form, ok := report.ParseForm(name)
		switch name {
		case "卷宗":
			form, ok = report.FileForm, true
		case "当事人":
			form, ok = report.ClientForm, true
		case "讲义":
			form, ok = report.HandoutForm, true
		case "答案":
			form, ok = report.AnswersForm, true
		case "讲义全":
			form, ok = report.FullHandoutForm, true
		case "答案全":
			form, ok = report.FullAnswersForm, true
		}
		if ok {
			o.form, choice = form, true
			continue
		}
		switch name {
		case CaseWord, "yml", "案件文件":
			o.caseFile, formless = true, false
			continue
		case CodeWord:
			o.encoded = true
			continue
		case law.ZH.String(), "中文":
			o.lang, o.both = law.ZH, false
		case law.EN.String(), "english":
			o.lang, o.both = law.EN, false
		case BothWord, "对照":
			o.both = true
		case MaskWord, "masked", "隐名":
			o.mask = true
		default:
			return o, w, formless, choice
		}
		choice = true
	}
	return o, "", formless, choice && o.caseFile
}

// input is the report asked for, of a case.
func (o order) input(f *casefile.File) report.Input {
	in := report.Input{Form: o.form, Lang: o.lang, Both: o.both, Mask: o.mask, Without: o.without, Holding: f.Holding, Title: f.Title, Story: f.Story.ZH}
	switch {
	case o.both:
		in.TitleEN, in.StoryEN = f.TitleEN, f.Story.EN
	case o.lang == law.EN && f.TitleEN != "":
		in.Title = f.TitleEN
	}
	if o.lang == law.EN && !o.both && f.Story.EN != "" {
		in.Story = f.Story.EN
	}
	if in.Title == "" {
		in.Title = f.TitleEN
	}
	if in.Story == "" {
		in.Story = f.Story.EN
	}
	return in
}

// handOut writes a report or the case file among the lines. What is asked for is
// asked where it is not given.
func (s *session) handOut(asked string) error {
	if len(s.iv.Facts()) == 0 {
		s.para(s.w.Review.Empty)
		return nil
	}
	if asked == "" {
		s.para(s.say.StreamPrompt)
		var err error
		if asked, err = s.read(); err != nil || asked == "" {
			return err
		}
	}
	o, wrong, formless, choice := orderOf(asked, s.lang)
	switch {
	case wrong != "":
		s.raw(fmt.Sprintf(s.in(s.say.StreamWrong), fact.Quote(wrong)))
		return nil
	case formless:
		s.para(s.say.StreamFormless)
		return nil
	case choice:
		s.para(s.say.StreamCase)
		return nil
	}
	name := o.format.String()
	var b bytes.Buffer
	if o.caseFile {
		name = CaseWord
		f := *s.o.Stream.Case(s.iv)
		f.SetLog(nil) // what was taken back is not handed on unawares
		b.Write(f.Write())
	} else {
		r, err := s.built(o.input(s.o.Stream.Case(s.iv)))
		if err == nil {
			err = r.Write(&b, o.format)
		}
		if err != nil {
			return fmt.Errorf("write the report: %w", err)
		}
	}
	if err := s.o.Stream.Handed(name); err != nil {
		s.para(reason(err))
		return nil
	}
	s.blank()
	s.para(s.w.Report.Intro)
	s.framed(name, b.Bytes(), o.encoded || o.format == report.DOCXFormat && !o.caseFile)
	return nil
}

// framed writes data between its two lines, and how it is cut out. What would be taken
// for one of these lines is encoded.
func (s *session) framed(name string, data []byte, encoded bool) {
	lines := append([]byte("\n"), data...)
	decode := ""
	if encoded = encoded || bytes.Contains(lines, []byte("\n"+StreamBegin)) || bytes.Contains(lines, []byte("\n"+StreamEnd)); encoded {
		decode = " | base64 --decode"
		fmt.Fprintf(s.out, "%s %s %s-----\n", StreamBegin, name, CodeWord)
		const cells = 76
		code := base64.StdEncoding.EncodeToString(data)
		for len(code) > 0 {
			n := min(cells, len(code))
			s.out.WriteString(code[:n] + "\n")
			code = code[n:]
		}
	} else {
		fmt.Fprintf(s.out, "%s %s-----\n", StreamBegin, name)
		s.out.Write(data)
		if !bytes.HasSuffix(data, []byte("\n")) {
			s.out.WriteString("\n")
		}
	}
	s.out.WriteString(StreamEnd + " " + name + "-----\n")
	s.para(s.say.StreamCut)
	// Not wrapped: it is to be copied.
	s.out.WriteString(cutOut + " session.txt" + decode + " > bangxin." + name + "\n")
}
