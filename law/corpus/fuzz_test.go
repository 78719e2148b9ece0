package corpus

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"bangxin/law"
)

// Whatever is looked up, as a citation or as words, gives provisions that are
// held or says why there is none, in words fit to show.
func FuzzLookup(f *testing.F) {
	for _, s := range []string{
		"criminal-law:287-2.1", "interpretation-2019-15:12.9", "criminal-law:9999", "no-such:1", "刑法287条之二", "287之2", "第十二条第一款第（二）项",
		"支付结算", "payment settlement", "法释〔2019〕15号", "第第第条条", "２８７", "条", "\x1b[31m刑法", "\u202e刑法", "\xff", strings.Repeat("刑法", 200),
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if c, err := law.ParseCitation(s); err == nil {
			p, err := Get(c)
			var dead *NotHeldError
			switch {
			case err == nil && p.Kind != NumberOnly && p.Text == "":
				t.Fatalf("%q has no words", s)
			case err != nil && (!errors.As(err, &dead) || !dead.Words().Complete()):
				t.Fatalf("%q: %v", s, err)
			}
		}
		for _, h := range Search(s, 20) {
			if _, err := Get(h.Provision.Citation); err != nil {
				t.Fatalf("%q finds %v: %v", s, h.Provision.Citation, err)
			}
			if !utf8.ValidString(h.Snippet) {
				t.Fatalf("%q shows %q", s, h.Snippet)
			}
			for _, m := range h.Marks {
				if m.Start < 0 || m.Start >= m.End || m.End > len(h.Snippet) {
					t.Fatalf("%q: mark %v outside %q", s, m, h.Snippet)
				}
			}
		}
	})
}
