package law_test

import (
	"regexp"
	"testing"

	"bangxin/law"
)

// citationForm is the written form of a citation, said a second way.
var citationForm = regexp.MustCompile(`^([a-z][a-z0-9-]*):([0-9]+(?:-[0-9]+)?(?:\([0-9]+\))?|[a-z]+)(?:\.([1-9][0-9]{0,3}))?(?:\.([1-9][0-9]{0,3}))?(?:\.([1-9][0-9]{0,3}))?$`)

// What has the form of a citation is read as one, and written back as it was: one
// provision has one written form.
func FuzzParseCitation(f *testing.F) {
	for _, s := range []string{
		"criminal-law:287-2.1", "interpretation-2019-15:12.1.2", "opinion-2016-32:4(3).1.5", "civil-code:1195", "a:b", "a:1.1.1.1",
		"a:1-2(3)", "a:1-", "a:1(", "a:1()", "a:1(2", "a:b1", "a:1b", "a-:1", "-a:1", "a:1.", "a:1..1", "a:1.10000", "a:b.1", "a:b(1)", "a:1-2-3",
		"", ":", "a:", "a:1.0", "a:1.01", "a:1.0.5", "A:1", "a:1.-1", "a:1.99999999999999999999", "刑法:1", "a:1\n", "a: 1", "a:1.1.1.1.1", "\xff:1",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := law.ParseCitation(s)
		m := citationForm.FindStringSubmatch(s)
		if (err == nil) != (m != nil) {
			t.Fatalf("%q gives %v, %v; its parts are %q", s, c, err, m)
		}
		if m != nil && (c.Instrument != m[1] || c.Article != m[2]) {
			t.Fatalf("%q gives %+v; its parts are %q", s, c, m)
		}
		if err != nil {
			if !c.IsZero() {
				t.Fatalf("%q gives %v with the error %v", s, c, err)
			}
			return
		}
		if c.String() != s {
			t.Fatalf("%q is written %q", s, c)
		}
		if _, err := law.ParseCitation(c.Whole().String()); err != nil {
			t.Fatalf("the article of %q: %v", s, err)
		}
	})
}

// What is read as a day exists and is written back as it was.
func FuzzParseDay(f *testing.F) {
	for _, s := range []string{"2026-11-21", "2015-11-01", "2024-02-29", "2023-02-29", "0000-00-00", "0001-01-01", "9999-12-31", "2026-1-1", " 2026-11-21", "2026-11-21T00:00:00Z", "２０２６-11-21", "-001-01-01", "\x00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := law.ParseDay(s)
		if err == nil && d.String() != s {
			t.Fatalf("%q is written %q", s, d)
		}
		if err != nil && d != 0 {
			t.Fatalf("%q gives %v with the error %v", s, d, err)
		}
	})
}
