package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/library"
	"bangxin/law/text"
)

func written(t testing.TB, in Input, f Format) string {
	t.Helper()
	var b bytes.Buffer
	if err := Build(in).Write(&b, f); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// The forms, in text that can be read through.
func TestGoldenForms(t *testing.T) {
	for _, form := range []Form{ClientForm, HandoutForm, AnswersForm, FullHandoutForm, FullAnswersForm} {
		for name, in := range sides(reduced(t)) {
			in.Form = form
			got := written(t, in, TextFormat)
			checkPlain(t, name, got)
			golden(t, form.String()+"."+name+".txt", got)
		}
	}
	in := reduced(t)
	in.Both = true
	for _, f := range []Format{TextFormat, MarkdownFormat} {
		golden(t, "pages.both."+f.String(), written(t, in, f))
	}
	checkMarkdown(t, "both", written(t, in, MarkdownFormat))
}

// No list of a library case makes the client form longer than two pages can hold;
// the end-to-end test sees that this many lines make two pages.
func TestClientFormIsShort(t *testing.T) {
	for _, path := range libraryCases(t) {
		in := load(t, path)
		in.Form, in.Lang = ClientForm, law.EN // the longer language
		if n := strings.Count(written(t, in, TextFormat), "\n"); n > 125 {
			t.Errorf("%s: %d lines", path, n)
		}
	}
}

// A report in both languages pairs every block of every library case.
func TestBothCorrespond(t *testing.T) {
	for _, path := range libraryCases(t) {
		in := load(t, path)
		in.Both = true
		r := Build(in)
		if len(r.Sections) != len(r.English.Sections) {
			t.Errorf("%s: %d sections beside %d", path, len(r.Sections), len(r.English.Sections))
		}
		for _, s := range r.Sections {
			if e, ok := r.english(s.ID); !ok || !correspond(s.Blocks, e.Blocks) {
				t.Errorf("%s: section %s differs between the languages", path, s.ID)
			}
		}
	}
}

// Sides that do not correspond follow one another whole.
func TestBothUneven(t *testing.T) {
	r := &Report{Lang: law.ZH, Sections: []Section{{ID: "a", Heading: "甲", Blocks: []Block{Paragraph{"一"}, Paragraph{"二"}}}}}
	r.English = &Report{Lang: law.EN, Sections: []Section{{ID: "a", Heading: "A", Blocks: []Block{Paragraph{"one"}}}}}
	got := ""
	for _, row := range r.rows(r.Sections[0]) {
		got += fmt.Sprint(len(row)) + row[0].Block.(Paragraph).Text + " "
	}
	if got != "1一 1二 1one " {
		t.Errorf("got %s", got)
	}
}

func sectionIDs(r *Report) []string {
	var out []string
	for _, s := range r.Sections {
		out = append(out, s.ID)
	}
	return out
}

// Every section can be left out but the cover, and the list names all of them, in
// every form.
func TestWithout(t *testing.T) {
	for _, form := range Forms() {
		in := load(t, filepath.Join("testdata", "case.yaml"))
		in.Form = form
		for _, id := range sectionIDs(Build(in))[1:] {
			if !slices.Contains(SectionIDs(), id) {
				t.Errorf("%s has a section %s that cannot be left out", form, id)
			}
			one := in
			one.Without = []string{id}
			if slices.Contains(sectionIDs(Build(one)), id) {
				t.Errorf("%s is left out of %s and there", id, form)
			}
		}
		in.Without = SectionIDs()
		if got := sectionIDs(Build(in)); !slices.Equal(got, []string{"cover"}) {
			t.Errorf("%s without everything has %v", form, got)
		}
	}
}

// In a full handout no note is anywhere, and the conclusion stands after the
// questions on a page of its own.
func TestFullHandout(t *testing.T) {
	in := load(t, filepath.Join("testdata", "case.yaml"))
	in.Form = FullHandoutForm
	r := Build(in)
	ids := sectionIDs(r)
	q, c := slices.Index(ids, "questions"), slices.Index(ids, "conclusion")
	if q < 0 || c != q+1 || !r.Sections[c].NewPage {
		t.Errorf("the order is %v", ids)
	}
	for _, before := range r.Sections[:c] {
		s := fmt.Sprint(before.Blocks)
		for _, v := range []law.Verdict{law.Established, law.ContestedVerdict} {
			if strings.Contains(s, v.Name().ZH) && before.ID != "answers" {
				t.Errorf("%s gives the verdict away", before.ID)
			}
		}
	}
	for _, f := range []Format{TextFormat, MarkdownFormat, HTMLFormat, JSONFormat} {
		for _, private := range []string{"只收到电话", "客户的说明"} {
			if strings.Contains(written(t, in, f), private) {
				t.Errorf("the handout in %s says %s", f, private)
			}
		}
	}
}

// masked is a case in which everything typed is a word of its own.
func masked(t testing.TB) Input {
	in := load(t, filepath.Join("testdata", "case.yaml"))
	in.Title, in.TitleEN, in.Story, in.StoryEN = "SECRET-TITLE", "SECRET-EN", "SECRET-STORY", "SECRET-TOLD"
	in.Facts = in.Facts.Clone()
	set := func(id fact.ID, note string, evidence ...fact.Evidence) {
		a := in.Facts[id]
		a.Note, a.Evidence = note, evidence
		in.Facts[id] = a
	}
	set(fact.HelpedCount, "SECRET-ONE", fact.Evidence{What: "SECRET-PAPER", From: "SECRET-WANG", Date: "2023-04-02"}, fact.Evidence{What: "SECRET-TAPE", From: "SECRET-LI", Date: "SECRET-DAY"})
	set(fact.NoticeRegulator, "SECRET-TWO", fact.Evidence{What: "SECRET-PAPER", From: "SECRET-WANG"})
	set(fact.AmountsGains, "SECRET-ONE")
	in.Mask = true
	return in
}

// Masking leaves nothing that was typed in any form, gives the same words the same
// label, and keeps figures and days.
func TestMask(t *testing.T) {
	for _, f := range Formats() {
		for name, in := range sides(masked(t)) {
			s := written(t, in, f)
			if f == DOCXFormat {
				s = fmt.Sprint(parts(t, name, []byte(s)))
			}
			if i := strings.Index(s, "SECRET"); i >= 0 {
				t.Errorf("%s %s says %s", f, name, s[i:min(len(s), i+20)])
			}
		}
	}
	in := masked(t)
	s := written(t, in, TextFormat)
	for _, want := range []string{"证据：证据甲（来源：某甲；日期：2023-04-02）", "证据：证据乙（来源：某乙）", "证据：证据甲（来源：某甲）", "备注：备注乙", "9,200 元", "某案（已隐名）"} {
		if !strings.Contains(s, want) {
			t.Errorf("a masked report does not say %q", want)
		}
	}
	if n := strings.Count(s, "备注：备注甲"); n != 2 {
		t.Errorf("the same note has its label %d times, want 2", n)
	}
	in.Lang = law.EN
	if s := written(t, in, TextFormat); !strings.Contains(s, "evidence A (from: party A; dated: 2023-04-02)") {
		t.Error("in English the labels are others")
	}
	if in.Facts[fact.HelpedCount].Note != "SECRET-ONE" {
		t.Error("masking changed the facts it was given")
	}
}

func TestOrdinal(t *testing.T) {
	for n, want := range map[int][2]string{0: {"甲", "A"}, 9: {"癸", "J"}, 10: {"甲2", "A2"}, 25: {"己3", "F3"}} {
		if got := [2]string{ordinal(n, law.ZH), ordinal(n, law.EN)}; got != want {
			t.Errorf("%d is %v, want %v", n, got, want)
		}
	}
}

// The facts of the JSON make the same case again: title, day and answers.
func TestJSONFacts(t *testing.T) {
	for i, path := range append(libraryCases(t), filepath.Join("testdata", "case.yaml")) {
		if i%9 != 0 && !strings.HasPrefix(path, "testdata") {
			continue
		}
		in := load(t, path)
		var out map[string]json.RawMessage
		if err := json.Unmarshal([]byte(written(t, in, JSONFormat)), &out); err != nil {
			t.Fatal(err)
		}
		again := map[string]any{"bangxin": 1, "title": out["title"], "as_of": out["as_of"], "language": out["language"], "facts": out["facts"]}
		if out["title"] == nil {
			delete(again, "title")
		}
		data, err := json.Marshal(again)
		if err != nil {
			t.Fatal(err)
		}
		f, err := casefile.Parse("again.json", data)
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		if f.Title != in.Title || f.AsOf != in.Analysis.AsOf || f.Facts.Hash() != in.Facts.Hash() {
			t.Errorf("%s: another case came back", path)
		}
		for id, a := range in.Facts {
			if b := f.Facts[id]; strings.TrimSpace(a.Note) != strings.TrimSpace(b.Note) || len(a.Evidence) > 0 && !reflect.DeepEqual(a.Evidence, b.Evidence) {
				t.Errorf("%s: %s came back as %v, was %v", path, id, b, a)
			}
		}
	}
	in := load(t, filepath.Join("testdata", "case.yaml"))
	in.Without = []string{NotesSection}
	if s := written(t, in, JSONFormat); strings.Contains(s, "只收到电话") || !strings.Contains(s, `"facts"`) {
		t.Error("without notes the answers stay and the notes go")
	}
	in.Without = []string{AnswersSection}
	if strings.Contains(written(t, in, JSONFormat), `"facts": {`) {
		t.Error("without answers the facts are there")
	}
}

func TestParseFormat(t *testing.T) {
	for _, f := range Formats() {
		if got, ok := ParseFormat(f.String()); !ok || got != f {
			t.Errorf("%s reads as %v", f, got)
		}
	}
	for _, s := range []string{"", "doc", "pdf", "DOCX"} {
		if _, ok := ParseFormat(s); ok {
			t.Errorf("%q is a format", s)
		}
	}
	for _, f := range Forms() {
		if got, ok := ParseForm(f.String()); !ok || got != f {
			t.Errorf("%s reads as %v", f, got)
		}
	}
}

// The answer sheet answers every question of the handout, and the handout of a
// decided case does not tell the outcome before it asks.
func TestAnswerSheet(t *testing.T) {
	for _, c := range library.All()[:12] {
		f := c.File()
		for _, l := range law.Langs() {
			in := Input{
				Title: c.Title().In(l), Story: f.Story.In(l), Lang: l, Facts: f.Facts, Holding: f.Holding,
				Analysis: liability.Default().Analyse(liability.Request{Facts: f.Facts, AsOf: f.AsOf}),
			}
			say := wordsIn(l)
			in.Form = FullAnswersForm
			sheet := written(t, in, MarkdownFormat)
			in.Form = FullHandoutForm
			handout := Build(in)
			for _, o := range in.Analysis.Offences {
				for i, e := range o.Elements {
					q := fmt.Sprint(i+1) + " " + fmt.Sprintf(say.AskElement, e.Name.In(l))
					asked := false
					for _, s := range handout.Sections {
						asked = asked || s.ID == "questions" && strings.Contains(fmt.Sprint(s.Blocks), q)
					}
					if !asked || !strings.Contains(sheet, strings.NewReplacer("*", `\*`, "_", `\_`).Replace(fmt.Sprintf(say.AskElement, e.Name.In(l)))) {
						t.Errorf("%s %s: %q is asked: %v, and not answered", c.ID, l, q, asked)
					}
				}
			}
			var told, rest string
			a, b := library.SplitStory(f.Story)
			told, rest = a.In(l), b.In(l)
			front := ""
			for _, s := range handout.Sections {
				if s.ID == "questions" {
					break
				}
				front += fmt.Sprint(s.Blocks)
			}
			if rest != "" && strings.Contains(front, rest) || told != "" && !strings.Contains(front, text.Clean(told)) {
				t.Errorf("%s %s: the handout tells the outcome, or not the story", c.ID, l)
			}
			in.Form, in.Mask = AnswersForm, true
			if ids := sectionIDs(Build(in)); slices.Contains(ids, "decision") || !slices.Contains(ids, "answer_sheet") {
				t.Errorf("%s: masked it has %v", c.ID, ids)
			}
		}
	}
}
