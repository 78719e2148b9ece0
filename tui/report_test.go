package tui

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/report"
	"bangxin/law"
	"bangxin/law/liability"
)

// replace is how a report is written over a file in these tests.
func replace(path string, data []byte) error { return os.WriteFile(path, data, 0o600) }

// A report from the analysis, as a person writes one, in both languages and at
// the sizes every screen must stand in. The frames are checked by the session.
func TestReportScreen(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			t.Run(fmt.Sprintf("%s %dx%d", lang, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				reportScreens(t, lang, size)
			})
		}
	}
}

func reportScreens(t *testing.T, lang law.Lang, size [2]int) {
	dir := t.TempDir()
	s := start(t, Options{Lang: lang, WriteFile: keep, ReplaceFile: replace, Folder: "/home/someone"}, size[0], size[1])
	w := s.m.w.Report
	s.see(s.w(s.m.w.Welcome.Start))
	s.Keys("s")
	s.Type("11")
	s.Keys("enter")
	s.Type("2")
	s.Keys("enter", "a")
	s.see(s.w(s.m.w.Analysis.Conclusion))
	s.Keys("e")
	s.see(s.w(w.Title), s.w(w.Intro), s.w(w.FileForm), s.w(w.DOCX), s.w(w.FormHelp))
	s.Keys("right")
	s.see(s.w(w.ClientForm))
	s.Keys("down", "right", "down")
	s.see(s.w(w.FormatHelp))
	s.Keys("left") // docx, then html
	s.see(s.w(w.HTML))
	s.Keys("down", "right")
	s.see(s.w(w.Masked))
	s.Keys("down")
	s.see(s.w(w.PartsHelp), s.w(w.PartsAll))
	s.Keys(" ") // of the client's form: the end is left out, taken again, the last but one left out
	s.see(s.w(w.PartsAsk), s.w(w.ClientForm))
	parts := report.Parts(report.ClientForm)
	for range parts {
		s.Keys("down")
	}
	s.Keys(" ", " ", "up", " ")
	s.WaitFor("[ ] " + s.w(parts[len(parts)-2].Name))
	s.Keys("esc")
	s.see(filled(s.w(w.PartsWithout), s.w(parts[len(parts)-2].Name)))
	s.Keys("down")
	s.see(s.w(w.FileHelp), "2026-11-21.html")
	s.WaitFor("/home/someone")
	s.Keys("ctrl+u", "enter")
	s.see(s.w(w.NoName))
	path := filepath.Join(dir, "a.txt")
	s.Type(path) // its ending decides
	s.see(s.w(w.Text))
	s.Keys("enter")
	s.see(s.w(law.T("已写到", "Written to")))
	first := read(t, path)
	// It is in English, or in both languages.
	if left, last := parts[len(parts)-2].Name.EN, parts[len(parts)-1].Name.EN; bytes.Contains(first, []byte(left)) || !bytes.Contains(first, []byte(last)) {
		t.Errorf("left out was %q and nothing else:\n%s", left, first)
	}
	s.Keys("enter")
	s.see(s.w(law.T("已经有", "There is a file")), s.w(w.ExistsHelp))
	s.Keys("esc")
	s.see(s.w(w.FileHelp))
	if err := os.WriteFile(path, []byte("of somebody"), 0o600); err != nil {
		t.Fatal(err)
	}
	s.Keys("enter")
	s.see(s.w(w.ExistsHelp))
	s.Keys("y")
	s.see(s.w(law.T("已写到", "Written to")))
	if again := read(t, path); !bytes.Equal(first, again) || len(again) < 500 {
		t.Errorf("written over is %d bytes, at first %d", len(again), len(first))
	}
	s.Keys("ctrl+u")
	s.Type(filepath.Join(dir, "no such folder", "b.md"))
	s.Keys("enter")
	s.see(" ! ", s.w(w.Markdown))
	s.Keys("esc")
	s.see(s.w(s.m.w.Analysis.Conclusion))
	if names, err := os.ReadDir(dir); err != nil || len(names) != 1 {
		t.Errorf("left in the folder: %v, %v", names, err)
	}
}

// A sink keeps what would be written.
type sink map[string][]byte

func (k sink) write(path string, data []byte) error {
	k[path] = data
	return nil
}

func reporting(t *testing.T, lang law.Lang, k sink) (*checked, *reportScreen) {
	t.Helper()
	c := &checked{Model: New(Options{Rules: liability.Default(), AsOf: today(), Lang: lang, Program: "bangxin test", WriteFile: k.write})}
	c.Init()
	c.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	c.press("s", "11", "enter", "2", "enter", "01", "enter", "2", "enter", "26万", "enter", "tab", "a", "e")
	s, on := c.top().(*reportScreen)
	if !on {
		t.Fatalf("e leads to %T", c.top())
	}
	t.Cleanup(func() {
		for _, fault := range c.wrong {
			t.Error(fault)
		}
	})
	return c, s
}

// Every choice is what the file then holds: the same as the report built of the
// same answers.
func TestReportHoldsWhatIsChosen(t *testing.T) {
	k := sink{}
	c, s := reporting(t, law.EN, k)
	facts := c.iv.Facts()
	changes, err := c.rules.WhatIf(t.Context(), liability.WhatIfRequest{Facts: facts, AsOf: c.iv.AsOf()})
	if err != nil {
		t.Fatal(err)
	}
	for i, form := range report.Forms() {
		for j, format := range report.Formats() {
			if (i+j)%2 > 0 && form != report.FileForm { // each form and format in several pairs
				continue
			}
			s.form, s.format, s.mask = form, format, form == report.HandoutForm
			s.name = NewField("x") // no ending of its own
			clear(k)
			c.press("enter")
			var want bytes.Buffer
			in := report.Input{
				Lang: law.EN, Form: form, Mask: s.mask, Facts: facts, Analysis: c.iv.Analysis(),
				Partings: c.rules.Rivals(facts, c.iv.AsOf()), Changes: changes,
			}
			if err := report.Build(in).Write(&want, format); err != nil {
				t.Fatal(err)
			}
			if got := k["x."+format.String()]; !bytes.Equal(got, want.Bytes()) {
				t.Errorf("%s %s: %d bytes of %d", form, format, len(got), want.Len())
			}
		}
	}
}

// Both languages side by side, and the language of the screen otherwise.
func TestReportLanguage(t *testing.T) {
	k := sink{}
	c, s := reporting(t, law.ZH, k)
	s.at, s.format = reportLang, report.TextFormat
	for i, want := range [][2]bool{{true, false}, {false, true}, {true, true}} {
		s.name = NewField(fmt.Sprint(i))
		c.press("enter")
		got := string(k[fmt.Sprint(i)+".txt"])
		has := [2]bool{strings.Contains(got, "不是法律意见"), strings.Contains(got, "not legal advice")}
		if has != want {
			t.Errorf("choice %d holds Chinese %v, English %v", i, has[0], has[1])
		}
		c.press("right")
	}
	if s.both || s.lang != law.ZH {
		t.Error("the choices do not come round")
	}
}

// The name and the format follow one another.
func TestReportNameAndFormat(t *testing.T) {
	c, s := reporting(t, law.ZH, sink{})
	if got := s.name.Value(); got != "报告-2026-11-21.docx" {
		t.Errorf("the name is %q", got)
	}
	s.at = reportFormat
	c.press("right")
	if s.format != report.JSONFormat || s.name.Value() != "报告-2026-11-21.json" {
		t.Errorf("after json: %s, %q", s.format, s.name.Value())
	}
	s.at, s.name = reportFile, NewField("a.b")
	c.press(".", "m", "d")
	if s.format != report.MarkdownFormat || s.path() != "a.b.md" {
		t.Errorf("after .md: %s, %q", s.format, s.path())
	}
	s.name = NewField("a.b")
	c.press("c")
	if s.path() != "a.bc.md" {
		t.Errorf("an ending of no format gives %q", s.path())
	}
}

// Stopping leaves no file and says so; so does a disk that fails.
func TestReportStoppedOrFailed(t *testing.T) {
	k := sink{}
	c, s := reporting(t, law.EN, k)
	cmd := s.write(c.Model, k.write)
	c.View()
	c.press("x", "q") // nothing but esc acts meanwhile
	c.press("esc")
	c.run(cmd)
	if len(k) != 0 || !strings.Contains(c.View(), "Stopped; no file was written.") {
		t.Errorf("%d files; the screen says\n%s", len(k), c.View())
	}
	c.opts.WriteFile = func(string, []byte) error { return errors.New("write \x1b[31mx: no space left on device") }
	c.press("enter")
	if v := c.View(); !strings.Contains(v, "no space left on device") {
		t.Errorf("the screen says\n%s", v)
	}
}

// On a case of the library the report is of that case; where no file may be
// written there is no key.
func TestReportElsewhere(t *testing.T) {
	k := sink{}
	c, _ := reporting(t, law.ZH, k)
	c.pop()
	c.matter.title = law.T("甲案", "")
	c.press("e")
	s := c.top().(*reportScreen)
	s.name, s.format = NewField("x"), report.TextFormat
	c.press("enter", "esc")
	if !strings.Contains(string(k["x.txt"]), "甲案") {
		t.Error("the title is not in the report")
	}
	c.opts.WriteFile = nil
	if slices.Contains(c.top().keys(c.Model), actReport) {
		t.Error("a report is offered that cannot be written")
	}
}
