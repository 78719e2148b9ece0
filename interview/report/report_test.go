package report

import (
	"bytes"
	"flag"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
)

var update = flag.Bool("update", false, "write the golden files anew")

// load reads a case and analyses it as of its day. The receipt is replaced: it
// changes with every word of the rules, which is not what the goldens hold.
func load(t testing.TB, path string) Input {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	f, err := casefile.Parse(filepath.Base(path), data)
	if err != nil {
		t.Fatal(err)
	}
	day := law.Date(2026, 11, 21)
	if f.HasAsOf {
		day = f.AsOf
	}
	a := liability.Default().Analyse(liability.Request{Facts: f.Facts, AsOf: day, Program: "bangxin test"})
	a.Receipt.Corpus, a.Receipt.Facts = "sha256:corpus", "sha256:facts"
	return Input{Title: f.Title, Story: f.Story.ZH, Facts: f.Facts, Analysis: a}
}

func libraryCases(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "..", "law", "library", "cases", "*.yaml"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no library cases (%v)", err)
	}
	return files
}

// form is one way to write a report.
type form struct {
	ext   string
	write func(*Report, io.Writer) error
}

func forms() []form {
	var out []form
	for _, f := range Formats() {
		out = append(out, form{f.String(), func(r *Report, w io.Writer) error { return r.Write(w, f) }})
	}
	return out
}

// The goldens hold what a report looks like. Of offences and arguments they keep
// as many as show every kind of part: assisting, and one with several ranges.
func TestGolden(t *testing.T) {
	in := load(t, filepath.Join("testdata", "case.yaml"))
	in.Analysis.Offences = slices.DeleteFunc(in.Analysis.Offences, func(o *liability.Offence) bool {
		return o.ID != liability.Assisting && o.ID != string(casefile.Concealing)
	})
	in.Analysis.Arguments = in.Analysis.Arguments[:2]
	for _, l := range law.Langs() {
		in.Lang = l
		r := Build(in)
		for _, f := range []Format{TextFormat, MarkdownFormat, JSONFormat} {
			var got bytes.Buffer
			if err := r.Write(&got, f); err != nil {
				t.Fatal(err)
			}
			golden(t, "case."+l.String()+"."+f.String(), got.String())
		}
	}
}

// golden compares with a file of testdata, or writes it anew.
func golden(t *testing.T, name, got string) {
	t.Helper()
	name = filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if d := firstDifference(string(want), got); d != "" {
		t.Errorf("%s: %s\nif the change is meant, run go test ./interview/report -update and read the difference", name, d)
	}
}

func firstDifference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range max(len(w), len(g)) {
		a, b := "(end)", "(end)"
		if i < len(w) {
			a = w[i]
		}
		if i < len(g) {
			b = g[i]
		}
		if a != b {
			return "want " + a + "\n got " + b
		}
	}
	return ""
}

// Every library case makes a report with sound quotations, and no form breaks its
// own rules. The forms take turns: what a writer does does not depend on the case.
func TestLibraryCases(t *testing.T) {
	for i, path := range libraryCases(t) {
		in := load(t, path)
		in.Lang = law.Langs()[i%2]
		r := Build(in)
		checkQuotes(t, path, r)
		var b bytes.Buffer
		switch i % 6 {
		case 0, 1:
			if err := r.Text(&b); err != nil {
				t.Fatal(err)
			}
			checkPlain(t, path, b.String())
		case 2, 3:
			if err := r.Markdown(&b); err != nil {
				t.Fatal(err)
			}
			checkMarkdown(t, path, b.String())
		case 4:
			if err := r.HTML(&b); err != nil {
				t.Fatal(err)
			}
			checkHTML(t, path, b.String())
		case 5:
			if err := r.DOCX(&b); err != nil {
				t.Fatal(err)
			}
			checkDOCX(t, path, b.Bytes())
		}
	}
}

// checkPlain holds plain text to its page.
func checkPlain(t interface{ Errorf(string, ...any) }, name, s string) {
	if s != text.Clean(s) {
		t.Errorf("%s: plain text holds what cleaning would drop", name)
	}
	if !strings.HasSuffix(s, "\n") {
		t.Errorf("%s: plain text does not end its last line", name)
	}
	for n, l := range strings.Split(s, "\n") {
		if text.Width(l) > Width {
			t.Errorf("%s: line %d takes %d cells: %s", name, n+1, text.Width(l), l)
		}
		if strings.HasSuffix(l, " ") {
			t.Errorf("%s: line %d ends with a space", name, n+1)
		}
	}
}

// An empty interview gives a report too, and says what is missing.
func TestNothingAnswered(t *testing.T) {
	for _, l := range law.Langs() {
		a := liability.Default().Analyse(liability.Request{Facts: fact.Facts{}, AsOf: law.Date(2026, 11, 21)})
		var b bytes.Buffer
		if err := Build(Input{Lang: l, Facts: fact.Facts{}, Analysis: a}).Text(&b); err != nil {
			t.Fatal(err)
		}
		checkPlain(t, "empty", b.String())
		for _, want := range []string{wordsIn(l).NotAnswered, wordsIn(l).OpenWhy, wordsIn(l).Notice[:12]} {
			if !strings.Contains(b.String(), want) {
				t.Errorf("an empty report in %s does not say %q", l, want)
			}
		}
	}
}

// What cannot be written is an error, in every form.
func TestWriterFails(t *testing.T) {
	r := Build(load(t, filepath.Join("testdata", "case.yaml")))
	for _, f := range forms() {
		if err := f.write(r, brokenPipe{}); err != io.ErrClosedPipe {
			t.Errorf("%s: error %v, want the writer's", f.ext, err)
		}
	}
}

type brokenPipe struct{}

func (brokenPipe) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }
