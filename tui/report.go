package tui

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/report"
	"bangxin/law"
	"bangxin/law/liability"
	"bangxin/law/text"
	byline "bangxin/tui/plain"
)

// reportScreen writes a report of the answers on the screen: for whom, in which
// language and format, with names masked or not, and into which file. The work is
// done in the background and can be stopped before the file is written.
type reportScreen struct {
	form   report.Form
	format report.Format
	both   bool
	lang   law.Lang
	mask   bool
	out    map[string]bool // the parts left out, by section
	here   bool            // where it could be taken away: the report is read on this screen
	name   Field
	at     int
	pager  pager

	stop  context.CancelFunc // of the report under way; nil where none is
	asks  bool               // whether to write over the file that is there
	says  law.Text
	wrong law.Text
}

// The places of the screen.
const (
	reportForm = iota
	reportLang
	reportFormat
	reportMask
	reportParts
	reportFile
	reportLength
)

// reportedMsg says how the writing of a report ended.
type reportedMsg struct {
	to   *reportScreen
	path string
	data []byte
	err  error
}

// reports reports whether a report can be had: in a file, or, on a server, where no
// file can be written, on this screen and without a terminal (package plain).
func (m *Model) reports() bool { return m.opts.WriteFile != nil || m.opts.Remote }

// away gives the id of the matter whose answers are on the screen, where it is saved
// on a server.
func (m *Model) away() string {
	if m.opts.WriteFile != nil || !m.keepsAll() || m.saving.handle == nil || len(m.outer) > 0 {
		return ""
	}
	return m.saving.handle.ID()
}

func newReport(m *Model) *reportScreen {
	s := &reportScreen{form: report.FileForm, format: report.DOCXFormat, lang: m.lang, out: map[string]bool{}, pager: pager{follow: true}}
	// The name says nothing of the matter: others see the folder.
	s.name = NewField(filled(m.say(m.w.Report.Name), m.today().String()) + "." + s.format.String())
	return s
}

// shows reports whether the report is read on this screen.
func (s *reportScreen) shows(m *Model) bool {
	return m.opts.WriteFile == nil && (s.here || m.away() == "")
}

// places are those that the screen has now: how a report is read here is not chosen.
func (s *reportScreen) places(m *Model) []int {
	if s.shows(m) {
		return []int{reportForm, reportLang, reportMask, reportParts, reportFile}
	}
	return []int{reportForm, reportLang, reportFormat, reportMask, reportParts, reportFile}
}

func (s *reportScreen) keys(m *Model) []action {
	switch {
	case s.stop != nil:
		return []action{actStopReport}
	case s.asks:
		return []action{actOverwrite, actLeave}
	}
	enter := actWriteReport
	if m.opts.WriteFile == nil {
		enter = actHaveReport
	}
	if s.at == reportFile && m.away() == "" {
		return []action{actNextField, enter, actBack}
	}
	if s.at == reportParts {
		return []action{actNextField, actParts, enter, actBack}
	}
	return []action{actNextField, actChange, enter, actBack}
}

func (s *reportScreen) act(m *Model, a action, key string) tea.Cmd {
	s.pager.follow = true
	switch a {
	case actNextField:
		s.at, s.says, s.wrong = turned(s.places(m), s.at, key == "shift+tab" || key == "up"), law.Text{}, law.Text{}
	case actChange:
		s.change(key == "left")
	case actParts:
		s.says, s.wrong = law.Text{}, law.Text{}
		m.push(&partsScreen{of: s, list: list{pager: pager{follow: true}}})
	case actWriteReport:
		return s.write(m, m.opts.WriteFile)
	case actHaveReport:
		if !s.shows(m) {
			m.push(newTakeAway(m.away(), s.words(), s.path()))
			return nil
		}
		return s.write(m, nil)
	case actOverwrite:
		s.asks = false
		return s.write(m, m.opts.ReplaceFile)
	case actLeave:
		s.asks, s.at = false, reportFile
	case actStopReport:
		s.stop()
	case actBack:
		m.pop()
	}
	return nil
}

// change takes the next value of the choice with the cursor, or the one before.
func (s *reportScreen) change(back bool) {
	s.says, s.wrong = law.Text{}, law.Text{}
	switch s.at {
	case reportForm:
		s.form = turned(report.Forms(), s.form, back)
	case reportFormat:
		s.format = turned(report.Formats(), s.format, back)
		if _, known := s.ending(); known {
			name := s.name.Value()
			s.name.Set(strings.TrimSuffix(name, filepath.Ext(name)) + "." + s.format.String())
		}
	case reportMask:
		s.mask = !s.mask
	case reportFile:
		s.here = !s.here
	case reportLang:
		const both = len("zh") // behind the two languages
		at := int(s.lang)
		if s.both {
			at = both
		}
		at = turned([]int{0, 1, both}, at, back)
		if s.both = at == both; !s.both {
			s.lang = law.Lang(at)
		}
	}
}

// turned gives the value after v, or the one before, around the end.
func turned[T comparable](all []T, v T, back bool) T {
	step := 1
	if back {
		step = len(all) - 1
	}
	return all[(slices.Index(all, v)+step)%len(all)]
}

// ending gives the format that the name of the file ends in.
func (s *reportScreen) ending() (report.Format, bool) {
	return report.ParseFormat(strings.ToLower(strings.TrimPrefix(filepath.Ext(s.name.Value()), ".")))
}

// path gives the file, with the ending of its format where it has none of its own.
func (s *reportScreen) path() string {
	path := strings.TrimSpace(s.name.Value())
	if _, known := s.ending(); !known {
		path += "." + s.format.String()
	}
	return path
}

// words are those with which the report is asked for line by line.
func (s *reportScreen) words() []string {
	out := []string{s.format.String(), s.form.String(), s.lang.String()}
	if s.both {
		out[2] = byline.BothWord
	}
	if s.mask {
		out = append(out, byline.MaskWord)
	}
	for _, id := range s.without() {
		out = append(out, byline.WithoutWord+id)
	}
	return out
}

// without lists the parts left out of the form chosen.
func (s *reportScreen) without() (ids []string) {
	for _, p := range report.Parts(s.form) {
		if s.out[p.ID] {
			ids = append(ids, p.ID)
		}
	}
	return ids
}

// write makes the report in the background and hands it to put, or to the screen
// where that is nil.
func (s *reportScreen) write(m *Model, put func(string, []byte) error) tea.Cmd {
	s.says, s.wrong = law.Text{}, law.Text{}
	if put != nil && strings.TrimSpace(s.name.Value()) == "" {
		s.at, s.wrong = reportFile, m.w.Report.NoName
		return nil
	}
	ctx, stop := context.WithCancel(context.Background())
	s.stop = stop
	in := report.Input{
		Title: eitherSide(m.title, s.lang), Story: eitherSide(m.story, s.lang), Lang: s.lang, Both: s.both,
		Form: s.form, Mask: s.mask, Without: s.without(), Facts: m.iv.Facts(), Analysis: m.iv.Analysis(), Holding: m.decided,
	}
	if s.both {
		in.Title, in.TitleEN = eitherSide(m.title, law.ZH), eitherSide(m.title, law.EN)
		in.Story, in.StoryEN = eitherSide(m.story, law.ZH), eitherSide(m.story, law.EN)
	}
	rules, asOf, view, format, path := m.rules, m.iv.AsOf(), m.view, s.format, s.path()
	if put == nil {
		format = report.TextFormat
	}
	return func() tea.Msg {
		data, err := makeReport(ctx, rules, asOf, view, in, format)
		if err == nil && put != nil {
			err, data = put(path, data), nil
		}
		return reportedMsg{s, path, data, err}
	}
}

// makeReport builds a report with all that is worked out apart from the analysis.
func makeReport(ctx context.Context, rules *liability.Rules, asOf law.Day, view liability.View, in report.Input, format report.Format) ([]byte, error) {
	var err error
	in.Changes, err = rules.WhatIf(ctx, liability.WhatIfRequest{Facts: in.Facts, AsOf: asOf, View: view})
	if err != nil {
		return nil, err
	}
	in.Partings = rules.Rivals(in.Facts, asOf)
	var b bytes.Buffer
	if err := report.Build(in).Write(&b, format); err != nil {
		return nil, err
	}
	return b.Bytes(), ctx.Err()
}

func (s *reportScreen) receive(m *Model, msg tea.Msg) tea.Cmd {
	done, ok := msg.(reportedMsg)
	if !ok || done.to != s {
		return nil
	}
	s.stop()
	s.stop = nil
	s.pager.follow = true
	w := m.w.Report
	switch {
	case done.err == nil && m.opts.WriteFile == nil:
		if m.top() == screen(s) {
			m.push(&reportPage{text: string(done.data)})
		}
	case done.err == nil:
		place := m.placed(done.path)
		s.says = law.T(filled(w.Written.ZH, place), filled(w.Written.EN, place))
	case errors.Is(done.err, context.Canceled) && m.opts.WriteFile == nil:
		s.wrong = w.StoppedHere
	case errors.Is(done.err, context.Canceled):
		s.wrong = w.Stopped
	case errors.Is(done.err, fs.ErrExist) && m.opts.ReplaceFile != nil:
		s.asks = true
	default:
		s.at, s.wrong = reportFile, m.errorWords(done.err)
	}
	return nil
}

// placed gives a file as a person finds it: with the folder it was written into.
func (m *Model) placed(path string) string {
	if m.opts.Folder != "" && !filepath.IsAbs(path) && !strings.HasPrefix(path, "~/") {
		path = filepath.Join(m.opts.Folder, path)
	}
	return text.CleanLine(path)
}

func (s *reportScreen) field(m *Model) *Field {
	if m.opts.WriteFile != nil && s.at == reportFile && s.stop == nil && !s.asks {
		return &s.name
	}
	return nil
}

// typed takes the format from the ending, where it is one.
func (s *reportScreen) typed(*Model) tea.Cmd {
	s.says, s.wrong, s.pager.follow = law.Text{}, law.Text{}, true
	if f, known := s.ending(); known {
		s.format = f
	}
	return nil
}
