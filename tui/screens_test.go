package tui

import (
	"fmt"
	"testing"

	"github.com/muesli/termenv"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
	"bangxin/tui/theme"
)

// sizes are those every screen must stand in.
func sizes() [][2]int { return [][2]int{{60, 20}, {80, 24}, {120, 40}, {200, 50}} }

// Every screen, in both languages and all sizes, as a person comes by it. The
// frames are checked by the session itself.
func TestEveryScreen(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			t.Run(fmt.Sprintf("%s %dx%d", lang, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				s := start(t, Options{Lang: lang, AskLang: true}, size[0], size[1])
				everyScreen(s)
			})
		}
	}
}

// The same without a character of ambiguous width in rules and borders, and
// without colour.
func TestEveryScreenInASCII(t *testing.T) {
	s := start(t, Options{AskLang: true, Theme: theme.Options{Profile: termenv.Ascii, ASCII: true}}, 120, 40)
	everyScreen(s)
}

func everyScreen(s *terminal) {
	w := s.m.w
	ask := func(id fact.ID) string { return s.w(script.For(id).Ask) }
	s.see(w.Welcome.Pick.ZH, w.Welcome.Pick.EN)
	s.Keys(map[string]string{"语言": "1", "Language": "2"}[s.w(law.T("语言", "Language"))])
	s.see(s.w(w.Welcome.Tagline), s.w(w.Welcome.What), s.w(w.Welcome.Advice), s.w(w.Welcome.Start))

	s.Keys("t") // the day
	s.see(s.w(w.Welcome.AsOfHelp))
	s.Keys("ctrl+u")
	s.Type("2023")
	s.Keys("enter")
	s.see(s.w(w.Welcome.AsOfHelp))
	s.Keys("esc")

	s.Keys("b") // the law
	s.see(s.w(w.Browser.All))
	s.Type("支付结算")
	s.WaitFor(s.w(law.T("法释〔2019〕15号", "Interpretation [2019] No. 15")))
	s.Keys("ctrl+u")
	s.Type("287之二")
	s.WaitFor(corpus.Name(law.Cite("criminal-law:287-2"), s.m.lang))
	s.Keys("enter")
	s.see(s.w(w.Keys.Instrument.Word))
	s.Keys("i")
	s.WaitFor(s.w(w.Keys.Articles.Word), s.w(law.T("刑法", "Criminal Law")))
	s.Keys("esc", "esc", "esc")
	s.see(s.w(w.Welcome.Start))

	s.Keys("s") // the questions
	s.see(ask(fact.HelpKinds))
	s.Type("11")
	s.WaitFor("[x]")
	s.Keys("f1")
	s.see(s.w(w.Common.HelpIntro))
	s.Keys("esc", "?")
	s.see(s.w(w.Question.WhyTitle), s.w(script.For(fact.HelpKinds).Why))
	s.Keys("esc", "enter")
	s.see(ask(fact.HelpedCount))
	s.Type("约三")
	s.Keys("enter")
	s.WaitFor("^^")
	s.Keys("ctrl+u")
	s.Type("2")
	s.WaitFor(fmt.Sprintf(s.w(w.Question.Read), fact.Get(fact.HelpedCount).Format(fact.Int(2), s.m.lang)))
	s.Keys("tab", "d")
	s.see(s.w(w.Panels.StandingAsk))
	s.Keys("3", "enter")
	s.see(s.w(w.Panels.Against))
	s.Type("3")
	s.Keys("enter")
	s.see(ask(fact.HelpedCount), s.w(fact.Disputed.Name()))
	s.Keys("n")
	s.see(s.w(w.Panels.NoteHelp))
	s.Type("甲和乙")
	s.Keys("enter", "down", "down", "down", "down")
	s.WaitFor("甲和乙")
	s.Keys("e", "a")
	s.see(s.w(w.Panels.EvidenceAdd))
	s.Keys("enter")
	s.see(s.w(w.Panels.WhatMissing))
	s.Type("聊天记录")
	s.Keys("enter")
	s.WaitFor("聊天记录")
	s.Keys("esc", "up", "enter") // the field has the focus again
	s.see(ask(fact.HelpedCrimes))

	s.Keys("a") // the analysis
	s.see(s.w(w.Analysis.Conclusion))
	s.Keys("o", "end")
	s.see(s.w(w.Analysis.Disclaimer))
	s.Keys("o", "1", "down", "c")
	s.see(s.w(w.Keys.Instrument.Word))
	s.Keys("esc", "r")
	s.see(s.w(w.Review.Title), s.w(fact.Get(fact.HelpKinds).Name))
	s.Keys("o", "pgdown", "pgup", "o")
	s.Keys("esc", "esc", "esc", "tab", "q")
	s.see(s.w(w.Common.QuitLost))
	s.Keys("esc")
	s.see(ask(fact.HelpedCount))
	s.Keys("f9")
	s.WaitFor("November 2026")
	s.WaitGone(s.w(w.Common.Name))
	s.Keys("x")
	s.see(ask(fact.HelpedCount))
}
