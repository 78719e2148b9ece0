package tui

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/library"
	"bangxin/tui/tuitest"
)

// parted is a case on which readings of the law part, with a story.
func parted() *casefile.File {
	pick := func(id fact.ID, options ...string) fact.Answer {
		return fact.Answer{Value: fact.Get(id).Pick(options...)}
	}
	return &casefile.File{
		Title: "支付接口案", TitleEN: "The payment interface",
		Story: law.T("甲为乙的网站提供支付接口，收取费用。", "A supplied a payment interface to the site of B for a fee."),
		Facts: fact.Facts{
			fact.HelpKinds:         pick(fact.HelpKinds, "payment_settlement", "own_accounts"),
			fact.HelpedCrimes:      pick(fact.HelpedCrimes, "fraud"),
			fact.HelpedStatus:      pick(fact.HelpedStatus, "confirmed"),
			fact.HelpedCount:       {Value: fact.Int(2)},
			fact.AmountsSettlement: {Value: fact.Money(26 * fact.Wan)},
			fact.AmountsGains:      {Value: fact.Money(920000)},
			fact.KnowledgeLevel:    pick(fact.KnowledgeLevel, "specific_crime"),
			fact.DepthAgreement:    pick(fact.DepthAgreement, "none"),
			fact.HelpedAmount:      {Value: fact.Money(60 * fact.Wan)},
			fact.ConductStart:      {Value: fact.On(law.Date(2023, 1, 1))},
			fact.ConductEnd:        {Value: fact.On(law.Date(2023, 4, 30))},
		},
	}
}

// The screens beside the interview, in both languages and all sizes.
func TestFurtherScreens(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			t.Run(fmt.Sprintf("%s %dx%d", lang, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				s := start(t, Options{Lang: lang, File: parted()}, size[0], size[1])
				furtherScreens(s)
			})
		}
	}
}

func furtherScreens(s *terminal) {
	w := s.m.w
	s.see(s.w(w.Tour.Item))
	s.Keys("i") // the tour, to its end
	for i, p := range s.m.tourPanels() {
		s.see(s.w(p.title), s.w(p.says), fmt.Sprintf("%d / 6", i+1))
		s.Keys("right")
	}
	s.see(s.w(w.Welcome.Tagline))

	s.Keys("c") // a case of the library, opened
	s.see(fmt.Sprintf(s.w(w.Library.Shown), len(library.All()), len(library.All())))
	s.Keys("f")
	s.see(s.w(w.Library.FilterHelp))
	s.Keys("down", "down", "right", "enter")
	s.WaitFor(s.w(w.Library.Assisting))
	s.Keys("down", "enter")
	s.see(s.w(w.Library.Open))
	s.Keys("down", "down", "down", "enter", "left", "right")
	s.Keys("home", "o")
	s.see(s.w(w.Review.Title))
	s.Keys("p")
	s.see(s.w(w.Library.Story))
	s.Keys("esc", "a")
	s.see(s.w(w.Analysis.Conclusion))
	s.Keys("esc", "esc")
	s.see(s.w(w.Library.Case))
	s.Keys("esc", "esc")
	s.see(s.w(w.Welcome.Tagline))

	s.Keys("s", "a") // rival readings
	s.see(s.w(w.Analysis.Conclusion))
	s.Keys("end")
	s.WaitFor(s.w(w.Analysis.Disclaimer)[:12])
	s.Keys("home", "w")
	s.see(s.w(w.WhatIf.Intro))
	s.WaitFor(s.w(w.WhatIf.Distances))
	s.Keys("o", "o", "down", "f")
	s.see(s.w(w.Copy.Legend), s.w(w.Copy.Nothing))
	s.Keys("f")
	s.see(s.w(w.Copy.Choose))
	s.Type("支付结算金额")
	s.WaitFor(s.w(fact.Get(fact.AmountsSettlement).Name))
	s.Keys("enter")
	s.see(s.w(script.For(fact.AmountsSettlement).Ask))
	s.Keys("ctrl+u")
	s.Type("3万")
	s.Keys("enter")
	s.WaitFor(fact.Get(fact.AmountsSettlement).Format(fact.Money(3*fact.Wan), s.m.lang))
	s.Keys("pgdown")
	s.WaitFor(s.w(w.Copy.Differs))
	s.WaitUntil("a line marked", func(v tuitest.View) bool {
		return slices.ContainsFunc(v.Lines, func(l string) bool { return strings.HasPrefix(l, "  * ") })
	})
	s.Keys("n")
	s.see(s.w(w.Copy.NameAsk))
	s.Type("三万")
	s.Keys("enter")
	s.WaitFor("三万")
	s.Keys("esc", "f")
	s.see(s.w(w.Copy.New), "三万")
	s.Keys("esc", "esc")

	s.Keys("m") // terms
	s.see(s.w(w.Glossary.Here))
	s.Type("自首")
	s.WaitFor(s.w(law.T("自首", "voluntary surrender")))
	s.Keys("enter")
	s.WaitFor(s.w(law.T("刑法第六十七条", "Criminal Law art. 67")))
	s.Keys("esc", "esc", "p")
	s.see(s.w(parted().Story))
	s.Keys("esc", "esc")
}

// What uses a provision is counted on its page and listed on a key.
func TestUsesOfAProvision(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			c := drive(lang, size[0], size[1])
			c.press("b", "287-2", "enter")
			p := c.top().(*provisionScreen)
			if p.uses == nil || len(p.uses.questions) < 3 || len(p.uses.steps) < 5 || len(p.uses.cases) < 10 {
				t.Fatalf("the uses of 287-2 are %+v", p.uses)
			}
			c.press("u", "down", "enter")
			if w, ok := c.top().(*whyScreen); !ok || !slices.ContainsFunc(script.For(w.fact).Cites, func(x law.Citation) bool { return partOf(x, p.cite) }) {
				t.Fatalf("a question opened %T", c.top())
			}
			c.press("esc", "left", "left", "down", "enter", "down", "down", "enter")
			if _, ok := c.top().(*provisionScreen); !ok {
				t.Fatalf("a step opened %T", c.top())
			}
			if len(c.wrong) > 0 {
				t.Error(c.wrong[0])
			}
		}
	}
}

// A step that cites an item is listed under the item, its paragraph and its
// article, and under no other item.
func TestPartOf(t *testing.T) {
	item := law.Cite("interpretation-2019-15:12.1.2")
	for form, want := range map[string]bool{
		"interpretation-2019-15:12": true, "interpretation-2019-15:12.1": true, "interpretation-2019-15:12.1.2": true,
		"interpretation-2019-15:12.1.3": false, "interpretation-2019-15:12.2": false, "interpretation-2019-15:1": false, "criminal-law:12": false,
	} {
		if got := partOf(item, law.Cite(form)); got != want {
			t.Errorf("%s in %s: %v", item, form, got)
		}
	}
}

// open is a session in the analysis of a case on which readings part.
func openParted(lang law.Lang, width, height int) *checked {
	c := &checked{Model: New(Options{Rules: liability.Default(), AsOf: today(), Lang: lang, Program: "bangxin test", File: parted()})}
	c.Init()
	c.Update(tea.WindowSizeMsg{Width: width, Height: height})
	c.press("s", "a")
	return c
}

// The rival readings stand in the analysis where they part, with who carries
// them, and go with an answer that ends the dispute.
func TestRivalReadings(t *testing.T) {
	want := liability.Default().Rivals(parted().Facts, today())
	if len(want) == 0 {
		t.Fatal("the readings do not part on this case")
	}
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			c := openParted(lang, size[0], size[1])
			a := c.top().(*analysisScreen)
			a.open["rivals"] = true
			a.redraw()
			c.View()
			seen := strings.Join(strings.Fields(plainLines(a.lines)), "")
			for _, p := range want {
				if !strings.Contains(seen, strings.Join(strings.Fields(p.Question.Name.In(lang)), "")) {
					t.Errorf("%s %v: the question %q is not there", lang, size, p.Question.Name.In(lang))
				}
			}
			if len(c.wrong) > 0 {
				t.Error(c.wrong[0])
			}
		}
	}
	c := openParted(law.ZH, 80, 24)
	before := c.rivals.of
	if err := c.iv.Revise(fact.PersonAge, fact.Answer{Value: fact.Int(12)}); err != nil {
		t.Fatal(err)
	}
	c.press("down")
	if c.rivals.of == before || len(c.rivals.parts) == len(want) {
		t.Errorf("after the answer %d questions are shown, before %d", len(c.rivals.parts), len(want))
	}
}

func plainLines(lines []string) string { return sgr.ReplaceAllString(strings.Join(lines, "\n"), "") }

// Leaving the search ends it, and its result is not taken for another.
func TestWhatIfIsCancelled(t *testing.T) {
	c := openParted(law.ZH, 80, 24)
	_, cmd := c.Update(typed("w"))
	s := c.top().(*whatIfScreen)
	if v := plain(c); !strings.Contains(v, "正在逐项查找") {
		t.Errorf("no word of the search:\n%s", v)
	}
	c.Update(pressKey(tea.KeyEsc))
	if _, ok := c.top().(*analysisScreen); !ok {
		t.Fatalf("esc led to %T", c.top())
	}
	batch := cmd().(tea.BatchMsg)
	done := batch[0]().(searchedMsg)
	if done.err == nil || !strings.Contains(done.err.Error(), context.Canceled.Error()) {
		t.Errorf("the search ended with %v", done.err)
	}
	other := newWhatIf()
	other.start(c.Model)
	other.receive(c.Model, done)
	if other.search.ended || s.search.ended {
		t.Error("the end of another search was taken")
	}
	other.stop()
}

// In one's own matter what a person knew or agreed is kept out of the second
// kind, in a case of the library it is not; the warning stands with the second.
func TestWhatIfViews(t *testing.T) {
	warned := liability.Warning().ZH[:30]
	c := openParted(law.ZH, 120, 40)
	c.press("w", "o")
	s := c.top().(*whatIfScreen)
	c.View()
	if !strings.Contains(plainLines(s.lines), warned) {
		t.Error("the second kind stands without its warning")
	}
	for _, w := range s.list {
		for _, turn := range w.Otherwise {
			if slices.Contains(turn.Facts, fact.KnowledgeLevel) {
				t.Errorf("%s lists %v in one's own matter", w.Offence, turn.Facts)
			}
		}
	}
	x, ok := library.Get("a02-yang-black-broadband")
	if !ok {
		t.Fatal("the case is gone")
	}
	c.openCase(x)
	if c.view != liability.ViewTeaching || c.asOf != x.File().AsOf {
		t.Errorf("the case is opened for view %d as of %s", c.view, c.asOf)
	}
	c.leave()
	c.push(newAnalysis())
	c.view = liability.ViewTeaching
	c.press("w")
	list := c.top().(*whatIfScreen).list
	if !slices.ContainsFunc(list, func(w liability.WhatIf) bool {
		return slices.ContainsFunc(w.Otherwise, func(turn liability.Turn) bool { return slices.Contains(turn.Facts, fact.KnowledgeLevel) })
	}) {
		t.Error("the view of a case of the library leaves out what the person knew")
	}
}

// A change on a copy leaves the answers alone; keeping the copy puts its answers
// in their place and those aside as a copy.
func TestFactsChangedOnACopy(t *testing.T) {
	c := openParted(law.ZH, 60, 20)
	before := c.Facts().Hash()
	change := func(amount string) {
		c.press("f", "支付结算金额", "enter", "ctrl+u", amount, "enter")
		if _, ok := c.top().(*compareScreen); !ok {
			t.Fatalf("the answer led to %T", c.top())
		}
	}
	c.push(&questionScreen{edit: fact.AmountsSettlement})
	c.press("esc", "f")
	change("3万")
	if c.Facts().Hash() != before || c.iv.Facts().Hash() == before {
		t.Fatal("the change is not on the copy alone")
	}
	if got := changed(c.outer[0].iv.Facts(), c.iv.Facts()); !slices.Equal(got, []fact.ID{fact.AmountsSettlement}) {
		t.Errorf("changed are %v", got)
	}
	c.press("esc") // kept without a name
	if len(c.outer) != 0 || len(c.copies) != 1 || c.Facts().Hash() != before {
		t.Fatalf("after esc: %d matters, %d copies", len(c.outer)+1, len(c.copies))
	}
	c.press("f", "down", "enter", "k")
	if got := c.Facts()[fact.AmountsSettlement].Value; got != fact.Money(3*fact.Wan) {
		t.Errorf("the copy was kept, and the amount is %v", got)
	}
	c.push(&questionScreen{edit: fact.AmountsSettlement})
	if got := c.typing().Value(); got != "3万" && got != "30000" && got != "30,000" {
		t.Errorf("the question shows %q", got)
	}
	c.press("esc")
	if len(c.copies) != 1 || !c.copies[0].earlier || c.copies[0].iv.Facts().Hash() != before {
		t.Error("the answers before are not there as a copy")
	}
	c.press("f", "enter")
	change("1元")
	c.press("x")
	if len(c.copies) != 1 {
		t.Errorf("a copy dropped is still there: %d", len(c.copies))
	}
	c.press("enter", "esc")
	if len(c.copies) != 1 {
		t.Error("a copy on which nothing was changed is kept")
	}
	c.press("esc", "esc")
	if len(c.wrong) > 0 {
		t.Error(c.wrong[0])
	}
}
