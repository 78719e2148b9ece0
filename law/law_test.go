package law_test

import (
	"testing"

	"bangxin/law"

	"pgregory.net/rapid"
)

// TestCitationForm: what is written is read back, and what is no citation is
// refused.
func TestCitationForm(t *testing.T) {
	for _, s := range []string{"criminal-law:287-2", "criminal-law:287-2.1", "interpretation-2019-15:12.1.2", "interpretation-2019-15:10.1.4.1", "opinion-2016-32:4(3).1.5", "opinion-2025-bangxin:accomplice"} {
		c, err := law.ParseCitation(s)
		if err != nil || c.String() != s {
			t.Errorf("%s: %v, %v", s, c, err)
		}
		if w := c.Whole(); w.Paragraph != 0 || w.Article != c.Article {
			t.Errorf("%s: whole %v", s, w)
		}
	}
	for _, s := range []string{"", "刑法287", "criminal-law", "criminal-law:", "criminal-law:287-2.", "criminal-law:287.x", "Criminal-law:1", "criminal-law:1.2.3.4.5"} {
		if c, err := law.ParseCitation(s); err == nil {
			t.Errorf("%q: read as %v", s, c)
		}
	}
}

// TestDays: days survive writing, years are added as a calendar does, and days
// that do not exist are refused.
func TestDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := law.Day(rapid.Int32Range(-25567, 84000).Draw(t, "day"))
		back, err := law.ParseDay(d.String())
		if err != nil || back != d {
			t.Fatalf("%v: %v, %v", d, back, err)
		}
		y, m, day := d.Parts()
		if law.Date(y, m, day) != d {
			t.Fatalf("%v: parts %d-%d-%d", d, y, m, day)
		}
	})
	for _, s := range []string{"2023-02-29", "2023-13-01", "2023-00-10", "23-01-01", "2023-1-1", "今天"} {
		if _, err := law.ParseDay(s); err == nil {
			t.Errorf("%q is taken for a day", s)
		}
	}
	if got := law.MustDay("2024-02-29").AddYears(1).String(); got != "2025-02-28" {
		t.Errorf("29 February and a year: %s", got)
	}
	if got := law.MustDay("2024-02-29").AddYears(4).String(); got != "2028-02-29" {
		t.Errorf("29 February and four years: %s", got)
	}
	if zh, en := law.MustDay("2015-11-01").In(law.ZH), law.MustDay("2015-11-01").In(law.EN); zh != "2015年11月1日" || en != "1 November 2015" {
		t.Errorf("%s, %s", zh, en)
	}
}

// TestWords: findings, verdicts and ranks have names in both languages and words
// of their own in the format.
func TestWords(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range []law.Finding{law.NotMet, law.Contested, law.Met, law.Open} {
		if !f.Name().Complete() || seen[f.String()] {
			t.Errorf("finding %d: %q", f, f)
		}
		seen[f.String()] = true
	}
	for _, v := range []law.Verdict{law.NotEstablished, law.ContestedVerdict, law.Established, law.OpenVerdict} {
		back, ok := law.ParseVerdict(v.String())
		if !v.Name().Complete() || !ok || back != v {
			t.Errorf("verdict %d: %q", v, v)
		}
	}
	if law.VerdictOf(law.NotMet) != law.NotEstablished || law.VerdictOf(law.Contested) != law.ContestedVerdict || law.VerdictOf(law.Met) != law.Established || law.VerdictOf(law.Open) != law.OpenVerdict {
		t.Error("a finding over all elements does not give its verdict")
	}
	for r := law.RankLaw; r <= law.RankScholarship; r++ {
		if !r.Name().Complete() || r.Decides() != (r <= law.RankNormative) {
			t.Errorf("rank %d", r)
		}
	}
	for _, l := range law.Langs() {
		if back, ok := law.ParseLang(l.String()); !ok || back != l {
			t.Errorf("language %v", l)
		}
	}
}
