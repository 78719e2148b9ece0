package report

import (
	"strings"
	"testing"

	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/liability"
	"bangxin/law/library"
)

// The course lists every lesson with each question its class is asked, in both
// languages, and in neither a word of the other.
func TestWriteCourse(t *testing.T) {
	for _, lang := range law.Langs() {
		var b strings.Builder
		if err := WriteCourse(&b, liability.Default(), lang, false); err != nil {
			t.Fatal(err)
		}
		flat := func(s string) string { return strings.Join(strings.Fields(s), "") }
		got := flat(b.String())
		for _, l := range library.Course() {
			steps := room.NewClass(room.OfLibrary(l.Case, liability.Default(), "")).Steps()
			questions := Questions(l.Case, liability.Default())
			if len(questions) != len(steps) || len(questions) < 8 {
				t.Errorf("%s: %d questions for %d steps", l.Case.ID, len(questions), len(steps))
			}
			for _, want := range append(questions, l.Topic, l.Ask) {
				if !strings.Contains(got, flat(want.In(lang))) {
					t.Errorf("%s, %s: %q is missing", lang, l.Case.ID, want.In(lang))
				}
			}
		}
		var notes strings.Builder
		if err := WriteCourse(&notes, liability.Default(), lang, true); err != nil {
			t.Fatal(err)
		}
		for _, l := range library.Course() {
			for _, private := range []string{l.Why.In(lang), l.Case.ID, outcomeName(l.Case.Holding().Defendants[0].Outcome).In(lang) + wordsIn(lang).Comma} {
				if strings.Contains(got, flat(private)) {
					t.Errorf("%s, %s: %q is told before the class", lang, l.Case.ID, private)
				}
				if !strings.Contains(flat(notes.String()), flat(private)) {
					t.Errorf("%s, %s: %q is not in the notes", lang, l.Case.ID, private)
				}
			}
		}
		if lang == law.EN && strings.ContainsAny(b.String(), "的是罪") || lang == law.ZH && strings.Contains(b.String(), "Please vote") {
			t.Errorf("%s: words of the other language", lang)
		}
	}
}
