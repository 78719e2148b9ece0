package tui

import (
	"fmt"
	"strings"
	"testing"

	"bangxin/interview/report"
	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
	byline "bangxin/tui/plain"
)

// On a server the report is offered on the analysis: the choices, the command that
// takes it away, and the report on the screen, in both languages and at every size.
// A guest reads it on the screen and is told how to have it otherwise.
func TestReportOnServer(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			for _, guest := range []bool{false, true} {
				t.Run(fmt.Sprintf("%s %dx%d guest %v", lang, size[0], size[1], guest), func(t *testing.T) {
					t.Parallel()
					o := Options{Remote: true}
					if !guest {
						o = remote(t)
					}
					o.Lang = lang
					reportOnServer(t, o, size)
				})
			}
		}
	}
}

func reportOnServer(t *testing.T, o Options, size [2]int) {
	s := start(t, o, size[0], size[1])
	w := s.m.w.Report
	s.see(s.w(s.m.w.Welcome.Start))
	s.Keys("s")
	s.Type("11")
	s.Keys("enter")
	s.see(s.w(script.For(fact.HelpedCount).Ask))
	s.Type("2")
	s.Keys("enter", "a")
	s.see(s.w(s.m.w.Analysis.Conclusion))
	s.Keys("e")
	if o.Store == nil {
		s.see(s.w(w.Title), s.w(w.IntroGuest), s.w(w.FileForm))
		s.Keys("up")
		s.see(s.w(w.Here))
		s.Keys("left") // nothing else can be chosen
		s.see(s.w(w.Here))
	} else {
		s.see(s.w(w.Title), s.w(w.IntroAway), s.w(w.FileForm))
		s.Keys("right", "down", "down", "right", "down", "right") // the client, json, masked
		s.see(s.w(w.Masked))
		s.Keys("down", " ", " ", "esc") // without the first part
		s.see(filled(s.w(w.PartsWithout), s.w(report.Parts(report.ClientForm)[0].Name)))
		s.Keys("enter")
		s.see(s.w(w.AwayTitle), s.w(w.AwayIntro))
		id, _ := only(t, o.Store)
		want := byline.StreamCommand("ssh -T SERVER", o.Lang, id, []string{"json", "client", o.Lang.String(), "mask", "-conclusion"}, filled(s.w(w.Name), "2026-11-21")+".json")
		s.WaitFor(want[0], want[1]) // unbroken
		if size[1] < 40 {
			s.Keys("end")
		}
		s.see(s.w(w.AwayRecord))
		s.WaitFor("o json client " + o.Lang.String() + " mask -conclusion")
		s.Keys("esc")
		s.see(s.w(w.IntroAway))
		s.Keys("down")
		s.see(s.w(w.Away))
		s.Keys("right")
		s.see(s.w(w.Here))
	}
	s.Keys("enter")
	s.see(s.w(law.T("不是法律意见", "not legal advice")))
	s.Keys("end", "home", "esc", "esc")
	s.see(s.w(s.m.w.Analysis.Conclusion))
}

// The words of an order are those that the lines understand, whatever is chosen.
func TestTakeAwayWords(t *testing.T) {
	s := &reportScreen{form: report.AnswersForm, format: report.MarkdownFormat, both: true, mask: true, out: map[string]bool{"decision": true, "terms": true}}
	if got := strings.Join(s.words(), " "); got != "md answers both mask -decision" {
		t.Errorf("%q", got)
	}
}

// In the list of matters the case file is taken away likewise.
func TestCaseFileTakenAway(t *testing.T) {
	for _, lang := range law.Langs() {
		o := remote(t)
		o.Lang = lang
		s := start(t, o, 80, 24)
		s.Keys("s")
		s.Type("11")
		s.Keys("enter")
		s.see(s.w(s.m.w.Store.Saved))
		s.Keys("esc", "esc")
		s.see(s.w(s.m.w.Keys.Matters.Word))
		s.Keys("o")
		s.see(s.w(s.m.w.Keys.Export.Word))
		s.Keys("e")
		s.see(s.w(s.m.w.Report.AwayTitle))
		id, _ := only(t, o.Store)
		s.WaitFor(id, "'o yaml base64' q |")
	}
}
