package report

import (
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/corpus"
)

// checkQuotes holds that what is shown as a quotation is the law word for word,
// and that nothing reported is.
func checkQuotes(t *testing.T, name string, r *Report) {
	t.Helper()
	n := 0
	for _, s := range r.Sections {
		for _, b := range s.Blocks {
			q, ok := b.(Quote)
			if !ok {
				continue
			}
			n++
			reported := strings.Contains(q.Name, corpus.Reported.Name().In(r.Lang))
			if q.Verbatim && reported || q.Verbatim != (q.Text != "" && !reported) {
				t.Errorf("%s: %s: verbatim is %v, words %q", name, q.Name, q.Verbatim, q.Text)
			}
			if (q.Translation != "") != (q.Label != "") {
				t.Errorf("%s: %s: a translation must be marked unofficial", name, q.Name)
			}
			if r.Lang == law.ZH && q.Translation != "" {
				t.Errorf("%s: %s: a translation in the Chinese report", name, q.Name)
			}
		}
	}
	if n == 0 {
		t.Errorf("%s: no provision is quoted", name)
	}
}

func TestQuote(t *testing.T) {
	for _, c := range []struct {
		cite         string
		verbatim     bool
		text, inName string
	}{
		{"interpretation-2019-15:12.1.2", true, "明知他人利用信息网络实施犯罪，为其犯罪提供帮助，具有下列情形之一的，应当认定为刑法第二百八十七条之二第一款规定的“情节严重”：\n（二）支付结算金额二十万元以上的；", "两处来源一致"},
		{"opinion-2021-22:9", false, "", "转述，非原文"},
		{"opinion-2025-bangxin:6", true, "", "节录"},
		{"opinion-2025-bangxin:7", false, "none", "仅引条号"},
	} {
		cite := law.Cite(c.cite)
		b := &builder{lang: law.ZH, say: wordsIn(law.ZH)}
		q := b.quote(cite)
		p, err := corpus.Get(cite)
		if q.Verbatim != c.verbatim || !strings.Contains(q.Name, c.inName) {
			t.Errorf("%s: verbatim %v, name %s (%v)", c.cite, q.Verbatim, q.Name, err)
		}
		want := c.text
		switch want {
		case "":
			want = p.Text
		case "none":
			want = ""
		}
		if q.Text != want {
			t.Errorf("%s: text %q, want %q", c.cite, q.Text, want)
		}
		if q.Verbatim && p.Lead == "" && !corpus.Contains(cite, q.Text) {
			t.Errorf("%s: what is quoted is not the law: %q", c.cite, q.Text)
		}
	}
}

func TestHolds(t *testing.T) {
	for _, c := range []struct {
		whole, part string
		want        bool
	}{
		{"criminal-law:17", "criminal-law:17.1", true},
		{"criminal-law:17.1", "criminal-law:17", false},
		{"criminal-law:17.1", "criminal-law:17.4", false},
		{"interpretation-2019-15:12.1", "interpretation-2019-15:12.1.2", true},
		{"interpretation-2019-15:12.1", "interpretation-2019-15:12.2", false},
		{"interpretation-2019-15:12", "criminal-law:12", false},
	} {
		if got := holds(law.Cite(c.whole), law.Cite(c.part)); got != c.want {
			t.Errorf("holds(%s, %s) = %v", c.whole, c.part, got)
		}
	}
}
