package report

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/proof"
	"bangxin/law/text"
)

func TestAboutWords(t *testing.T) {
	v := reflect.ValueOf(aboutWords())
	for i := range v.NumField() {
		if !v.Field(i).Interface().(law.Text).Complete() {
			t.Errorf("%s lacks a language", v.Type().Field(i).Name)
		}
	}
}

// What was proved is shown whole in both languages: every figure with its count
// and a command that counts again, every text with the day it was checked.
func TestAbout(t *testing.T) {
	for _, l := range law.Langs() {
		var out bytes.Buffer
		if err := WriteAbout(&out, "bangxin test", l); err != nil {
			t.Fatal(err)
		}
		page := out.String()
		flat := strings.Join(strings.Fields(page), "")
		shown := func(s string) bool { return strings.Contains(flat, strings.Join(strings.Fields(s), "")) }
		for _, f := range proof.All() {
			if !shown(f.Name().In(l)+wordsIn(l).Colon+grouped(f.Count)) || !shown(f.Command()) || !shown(f.Part().Name().In(l)) {
				t.Errorf("%s: %s is not shown with its count, its command and its heading:\n%s", l, f.ID, page)
			}
		}
		for _, i := range corpus.All() {
			if !shown(i.Name.In(l)) {
				t.Errorf("%s: %s is not shown", l, i.ID)
			}
		}
		if n := strings.Count(page, corpus.Checked().String()); n < len(corpus.All()) {
			t.Errorf("%s: %d texts with the day they were checked, want %d", l, n, len(corpus.All()))
		}
		for line := range strings.SplitSeq(page, "\n") {
			if text.Width(line) > Width {
				t.Errorf("%s: %q is wider than the page", l, line)
			}
		}
	}
}

func TestAboutJSON(t *testing.T) {
	var out bytes.Buffer
	if err := WriteAboutJSON(&out, "bangxin test"); err != nil {
		t.Fatal(err)
	}
	var got struct {
		Version int `json:"bangxin_about"`
		Figures []struct {
			ID      string
			Count   int64
			Command string
			Name    law.Text
		}
		Texts []struct {
			ID      string
			Checked string
		}
	}
	if err := json.Unmarshal(out.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if got.Version != aboutVersion || len(got.Figures) != len(proof.All()) || len(got.Texts) != len(corpus.All()) {
		t.Fatalf("version %d, %d figures, %d texts", got.Version, len(got.Figures), len(got.Texts))
	}
	for i, f := range proof.All() {
		if g := got.Figures[i]; g.ID != f.ID || g.Count != f.Count || g.Command != f.Command() || g.Name != f.Name() {
			t.Errorf("figure %d is %+v, want %+v", i, g, f)
		}
	}
	for _, x := range got.Texts {
		if i, ok := corpus.Lookup(x.ID); !ok || x.Checked != i.Checked.String() {
			t.Errorf("text %s: checked %s", x.ID, x.Checked)
		}
	}
}

func TestGrouped(t *testing.T) {
	for n, want := range map[int64]string{0: "0", 999: "999", 1000: "1,000", 1234567: "1,234,567"} {
		if got := grouped(n); got != want {
			t.Errorf("%d is written %s, want %s", n, got, want)
		}
	}
}
