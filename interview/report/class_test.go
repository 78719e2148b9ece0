package report

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/library"
)

// pageLines is how many lines of plain text a printed page holds.
const pageLines = 58

// ofLibrary makes a sheet of a case of the library, in full as the program does.
func ofLibrary(c *library.Case, form Form, lang law.Lang) Input {
	f := c.File()
	return Input{
		Title: c.Title().In(lang), Story: f.Story.In(lang), Lang: lang, Form: form, Facts: f.Facts, Holding: f.Holding,
		Analysis: liability.Default().Analyse(liability.Request{Facts: f.Facts, AsOf: f.AsOf}),
	}
}

// The handout of every case of the library has at most five pages and tells nothing of
// the answers: neither how the case ended nor what the program finds, nor a fact that
// answers an element by itself. Its elements are those the class goes through.
func TestHandoutAsksAndTellsNothing(t *testing.T) {
	for i, c := range library.All() {
		lang := law.Langs()[i%2]
		in := ofLibrary(c, HandoutForm, lang)
		got := written(t, in, TextFormat)
		if n := strings.Count(got, "\n"); n > 5*pageLines {
			t.Errorf("%s: %d lines", c.ID, n)
		}
		told, _, _ := strings.Cut(got, strings.Repeat("_", 10))
		private := []string{}
		if h := in.Analysis.Headline; h != nil {
			private = append(private, h.Says.In(lang))
		}
		for _, d := range in.Holding.Defendants {
			private = append(private, d.Words.In(lang))
		}
		if full := in.Title; full != library.TitleBefore(c.Title()).In(lang) {
			private = append(private, full)
		}
		for _, id := range room.ToldAfterVote() {
			if a, ok := in.Facts[id]; ok {
				private = append(private, fact.Get(id).FormatAnswer(fact.Answer{Value: a.Value}, lang))
			}
		}
		flat := strings.Join(strings.Fields(got), "")
		for _, p := range private {
			if p = strings.Join(strings.Fields(p), ""); len(p) > 12 && strings.Contains(flat, p) {
				t.Errorf("%s: it tells %q", c.ID, p)
			}
		}
		if title := library.TitleBefore(c.Title()).In(lang); title != "" && !strings.Contains(told, strings.Fields(title)[0]) {
			t.Errorf("%s: it does not say of which case it is", c.ID)
		}
		for _, o := range room.AtIssue(in.Analysis, in.Holding) {
			for _, e := range o.Elements {
				if !strings.Contains(flat, strings.Join(strings.Fields(e.Name.In(lang)), "")) {
					t.Errorf("%s: %s is not asked", c.ID, e.ID)
				}
			}
		}
	}
}

// The answer sheet has at most four pages and answers each of those questions, with
// the decision after them.
func TestAnswerSheetAnswersTheHandout(t *testing.T) {
	for i, c := range library.All() {
		lang := law.Langs()[i%2]
		in := ofLibrary(c, AnswersForm, lang)
		got := written(t, in, TextFormat)
		if n := strings.Count(got, "\n"); n > 4*pageLines {
			t.Errorf("%s: %d lines", c.ID, n)
		}
		flat := strings.Join(strings.Fields(got), "")
		for i, o := range room.AtIssue(in.Analysis, in.Holding) {
			for _, e := range o.Elements {
				if i > 0 && room.AskedOnce(e.ID) {
					continue
				}
				if why := strings.Join(strings.Fields(e.Reason.In(lang)), ""); !strings.Contains(flat, why) {
					t.Errorf("%s: %s is not answered", c.ID, e.ID)
				}
			}
		}
		if ids := sectionIDs(Build(in)); !slices.Equal(ids, []string{"cover", "answer_sheet", "decision"}) {
			t.Errorf("%s: it is made of %v", c.ID, ids)
		}
	}
}

// In a handout no private note is anywhere, in any format.
func TestHandoutHasNoNotes(t *testing.T) {
	in := load(t, filepath.Join("testdata", "case.yaml"))
	in.Form = HandoutForm
	for _, f := range []Format{TextFormat, MarkdownFormat, HTMLFormat, JSONFormat} {
		for _, private := range []string{"只收到电话", "客户的说明"} {
			if strings.Contains(written(t, in, f), private) {
				t.Errorf("the handout in %s says %s", f, private)
			}
		}
	}
}

// Every form for a class has a long one, no other form has.
func TestFull(t *testing.T) {
	for _, f := range Forms() {
		full, ok := f.Full()
		if want := f != FileForm && f != ClientForm; ok != want {
			t.Errorf("%s: %v", f, ok)
		}
		if again, _ := full.Full(); again != full {
			t.Errorf("%s in full is %s, and that %s", f, full, again)
		}
	}
}
