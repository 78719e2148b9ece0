//go:build e2e

package main

import (
	"archive/zip"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"bangxin/interview/matter"
	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/library"
	screens "bangxin/tui/words"
)

// inBoth runs a journey in both languages at once, each with the program built anew
// for both.
func inBoth(t *testing.T, journey func(t *testing.T, lang law.Lang, bin string)) {
	bin := binary(t)
	for _, lang := range law.Langs() {
		t.Run(lang.String(), func(t *testing.T) {
			t.Parallel()
			journey(t, lang, bin)
		})
	}
}

// What a worker reads of the offence in question.
var (
	established = law.T("依所述事实，帮助信息网络犯罪活动罪成立。", "On the facts stated, assisting information network criminal activity is established.")
	undecided   = law.T("帮助信息网络犯罪活动罪待定，未定的要件：情节严重。", "Assisting information network criminal activity: open. Undecided: Serious circumstances.")
)

// A worker, alone, with a terminal of ordinary size: the whole interview, what it
// comes to, why it asks, an answer put right, what would change it, all of it kept
// under a passphrase, taken up again the next day, and written as a report.
func TestWorker(t *testing.T) {
	w := screens.All()
	c, ok := library.Get("b-zhai-ke-phone-relay")
	if !ok {
		t.Fatal("the case is not in the library")
	}
	inBoth(t, func(t *testing.T, lang law.Lang, bin string) {
		data, home := t.TempDir(), t.TempDir()
		x := openCommand(t, 80, 24, lang, "env", "-C", home, "HOME="+home, "BANGXIN_DATA="+data, bin, "--as-of", "2024-06-03")
		facts := c.File().Facts

		// The first question, why it is asked, and all the others.
		x.see(w.Welcome.Tagline, w.Welcome.Start)
		x.keys("s")
		x.see(script.For(fact.HelpKinds).Ask)
		x.keys("?")
		x.see(w.Question.WhyTitle, script.For(fact.HelpKinds).Why)
		x.leave(w.Question.WhyAsked)
		x.see(script.For(fact.HelpKinds).Ask)
		asked := map[fact.ID]bool{}
		x.answerAll(facts, asked)
		if len(asked) < 13 {
			t.Errorf("only %d questions before the end", len(asked))
		}
		x.see(established, w.Analysis.NoneLeft, w.Analysis.NowBelow)

		// Every answer stands in the review; one is put right and changes the end.
		x.keys("r")
		x.see(w.Review.Title)
		x.everyAnswer(asked)
		x.goTo("Up", x.say(fact.Get(fact.AmountsGains).Name))
		x.keys("Enter")
		x.see(script.For(fact.AmountsGains).Ask)
		x.keys("C-u")
		x.typed("9000")
		x.keys("Enter")
		x.see(w.Review.Title)
		x.wait("the new figure", func(s string) bool {
			return strings.HasSuffix(row(s), flat(fact.Get(fact.AmountsGains).Format(fact.Money(9000*fact.OneYuan), lang)))
		})
		x.keys("a")
		x.see(undecided)

		// What would change it, and one change tried on a copy.
		x.keys("w")
		x.see(w.WhatIf.Intro, w.WhatIf.Distances)
		x.waitFor("9,000 / 10,000")
		x.keys("f")
		x.see(w.Copy.Nothing)
		x.keys("f")
		x.see(w.Copy.Choose, w.Browser.Prompt)
		x.typed(x.say(fact.Get(fact.AmountsGains).Name))
		x.wait("one fact", func(s string) bool { return strings.HasPrefix(row(s), flat(x.say(fact.Get(fact.AmountsGains).Name))) })
		x.keys("Enter")
		x.see(script.For(fact.AmountsGains).Ask)
		x.keys("C-u")
		x.typed("1.2万")
		x.keys("Enter")
		x.see(w.Copy.Differs, law.T("9,000 元", "9,000 yuan"), law.T("12,000 元", "12,000 yuan"))
		x.keys("a")
		x.see(established)
		x.leave(established)
		x.see(w.Copy.Differs)
		x.leave(w.Copy.Legend)
		x.see(w.WhatIf.Intro)
		x.leave(w.WhatIf.Intro)
		x.see(undecided)

		// Kept under a passphrase; quitting then loses nothing.
		const pass = "four quiet unrelated words"
		x.keys("s")
		x.see(w.Store.PassFresh)
		x.typed(pass)
		x.keys("Tab")
		x.typed(pass)
		x.wait("both lines filled", func(s string) bool { return strings.Count(s, strings.Repeat("*", len(pass))) == 2 })
		x.keys("Enter")
		x.see(w.Store.NameHelp)
		x.typed("by night")
		x.keys("Enter")
		x.see(undecided, w.Store.Saved)
		x.keys("q")
		x.waitFor(fmt.Sprintf(x.say(w.Store.QuitSaved), "by night"))
		x.keys("y")
		if status := x.ended(); status != "0" {
			t.Fatalf("exit status %s", status)
		}
		onlyEncrypted(t, data, "by night", "transmission", "9000", "amounts")

		// The next day: the same answers, the same end.
		x.tmux("respawn-pane", "-k")
		x.see(w.Welcome.Tagline)
		x.keys("o")
		x.see(w.Store.PassUnlock)
		x.typed("a wrong one")
		x.keys("Enter")
		x.see(w.Store.PassUnlock, law.T("口令不对", "the passphrase is wrong"))
		x.keys("C-u")
		x.typed(pass)
		x.wait("the passphrase", func(s string) bool { return strings.Contains(s, strings.Repeat("*", len(pass))) })
		x.keys("Enter")
		x.waitFor("by night")
		x.keys("Enter")
		x.answerAll(facts, asked) // the figure put right has raised new questions
		x.see(undecided, w.Analysis.NoneLeft)
		x.keys("r")
		x.see(w.Review.Title)
		x.everyAnswer(asked)
		x.keys("a")
		x.see(undecided)

		// The report, as a page of words and as a document.
		x.keys("e")
		x.see(w.Report.Intro)
		x.goTo("Down", x.say(w.Report.File))
		x.keys("C-u")
		x.typed("mine.txt")
		x.waitFor("mine.txt")
		x.keys("Enter")
		x.waitFor(filepath.Base(home) + "/mine.txt")
		x.reads(home, "mine.txt", undecided)
		x.keys("C-u")
		x.typed("mine.docx")
		x.waitFor("mine.docx")
		x.keys("Enter")
		x.waitFor(filepath.Base(home) + "/mine.docx")
		x.reads(home, "mine.docx", undecided)
		x.leave(w.Report.Format)
		x.see(undecided)
		x.keys("q")
		x.see(w.Keys.QuitYes.Word)
		x.keys("y")
		if status := x.ended(); status != "0" {
			t.Errorf("exit status %s", status)
		}

		// On the disk is what was answered, with the figure put right.
		store := matter.Open(data)
		keys, err := store.Unlock(pass)
		if err != nil {
			t.Fatal(err)
		}
		m, err := store.Newest(keys)
		if err != nil {
			t.Fatal(err)
		}
		h, saved, err := store.Load(keys, m.ID)
		if err != nil {
			t.Fatalf("the matter is still held: %v", err)
		}
		defer h.Close()
		if got := saved.Case.Facts[fact.AmountsGains].Value; got != fact.Money(9000*fact.OneYuan) {
			t.Errorf("the gains on the disk are %v", got)
		}
		for id := range asked {
			if _, ok := saved.Case.Facts[id]; !ok {
				t.Errorf("the answer to %s is not on the disk", id)
			}
		}
	})
}

// answerAll answers every question from the case until the analysis comes up, and
// adds them to those done.
func (x *terminal) answerAll(facts fact.Facts, done map[fact.ID]bool) {
	x.t.Helper()
	over := flat(x.say(screens.All().Analysis.NoneLeft))
	for {
		var id fact.ID
		s := x.wait("a question or the end", func(s string) bool {
			var ok bool
			id, ok = x.asked(s, done)
			return ok || strings.Contains(flat(s), over)
		})
		if id == "" || strings.Contains(flat(s), over) {
			return
		}
		x.answer(id, facts)
		done[id] = true
		if len(done) > fact.Len() {
			x.t.Fatal("the interview does not end")
		}
	}
}

// everyAnswer goes down the review, just opened, until each of the facts has
// been seen.
func (x *terminal) everyAnswer(asked map[fact.ID]bool) {
	x.t.Helper()
	left := map[string]bool{}
	for id := range asked {
		left[flat(x.say(fact.Get(id).Name))] = true
	}
	last := ""
	defer func() {
		if len(left) > 0 {
			x.t.Logf("not seen: %q", slices.Collect(maps.Keys(left)))
		}
	}()
	x.wait("every answer", func(s string) bool {
		names := firstColumn(s)
		for name := range left {
			if strings.Contains(names, name) {
				delete(left, name)
			}
		}
		if len(left) > 0 && s != last {
			last = s
			x.keys("Down", "Down")
		}
		return len(left) == 0
	})
}

// firstColumn gives what stands in the first column of a table, without the breaks.
func firstColumn(screen string) string {
	var out strings.Builder
	for _, l := range strings.Split(screen, "\n") {
		cell, _, _ := strings.Cut(strings.TrimLeft(l, " >"), "  ")
		out.WriteString(flat(cell))
	}
	return out.String()
}

// reads looks for texts in a report in a folder, as words or inside a document.
func (x *terminal) reads(dir, name string, texts ...law.Text) {
	x.t.Helper()
	path := filepath.Join(dir, name)
	data, err := os.ReadFile(path)
	if err != nil {
		x.t.Fatal(err)
	}
	if filepath.Ext(name) == ".docx" {
		data = document(x.t, path)
	}
	for _, t := range texts {
		if !strings.Contains(flat(string(data)), flat(x.say(t))) {
			x.t.Errorf("%s does not say %q", name, x.say(t))
		}
	}
}

// document gives the main part of a document of the word processor.
func document(t *testing.T, path string) []byte {
	t.Helper()
	z, err := zip.OpenReader(path)
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	f, err := z.Open("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	data, err := io.ReadAll(f)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// onlyEncrypted holds that none of the words stands in any file of a folder.
func onlyEncrypted(t *testing.T, dir string, clear ...string) {
	t.Helper()
	files := 0
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		files++
		data, err := os.ReadFile(path)
		for _, w := range clear {
			if strings.Contains(string(data), w) {
				t.Errorf("%s holds %q in the clear", d.Name(), w)
			}
		}
		return err
	})
	if err != nil || files == 0 {
		t.Errorf("%d files, %v", files, err)
	}
}
