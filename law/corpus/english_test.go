package corpus

import (
	"strings"
	"testing"

	"bangxin/law"
)

// A translation has the structure of its text: the same headings in the same
// order, the same paragraphs, items and sub-items. It may cover fewer articles.
func TestEnglishHasTheStructureOfTheChinese(t *testing.T) {
	for _, name := range names(englishFiles, "english") {
		id := strings.TrimSuffix(strings.TrimPrefix(name, "english/"), ".md")
		if id == "README" {
			continue
		}
		t.Run(id, func(t *testing.T) {
			e := library().byID[id]
			if e == nil {
				t.Fatalf("there is no instrument %s", id)
			}
			_, body := frontMatter(read(englishFiles, name))
			en, err := parseDocument(body)
			if err != nil {
				t.Fatal(err)
			}
			zh := e.doc()
			for _, a := range append(en.articles, en.extra...) {
				o := zh.byID[a.id]
				if o == nil {
					t.Errorf("%s: the Chinese text has no such heading", a.id)
					continue
				}
				if got, want := headingsOf(a), headingsOf(o); got != want && a.id != articlePreamble {
					t.Errorf("%s: headings %s, want %s", a.id, got, want)
				}
				if got, want := shape(a), shape(o); got != want && o.kind() != Editorial {
					t.Errorf("%s: structure %s, want %s", a.id, got, want)
				}
			}
			for _, a := range zh.articles {
				if en.byID[a.id] == nil {
					t.Errorf("%s: not translated", a.headingText())
				}
			}
		})
	}
}

func headingsOf(a *article) string {
	var out []string
	for _, h := range a.headings {
		out = append(out, h.printed)
	}
	return strings.Join(out, " | ")
}

// shape writes the structure of an article: a P a paragraph, in brackets its
// items, with the number of their sub-items.
func shape(a *article) string {
	var b strings.Builder
	for _, p := range a.paras {
		b.WriteString("P")
		b.WriteString(arabic(p.n))
		if len(p.items) > 0 {
			b.WriteString("(")
			for _, it := range p.items {
				b.WriteString(" " + arabic(it.n))
				if len(it.subs) > 0 {
					b.WriteString("[" + arabic(len(it.subs)) + "]")
				}
			}
			b.WriteString(" )")
		}
		b.WriteString(" ")
	}
	return b.String()
}

func TestEnglish(t *testing.T) {
	const file = "## 第十二条\n\nWhoever knows:\n\n（一）one;\n\n（二）two.\n\nSecond.\n"
	d, err := parseDocument(file)
	if err != nil {
		t.Fatal(err)
	}
	s, err := d.byID["12"].locate(law.Cite("x:12.1.2"))
	if err != nil || d.byID["12"].text[s.start:s.end] != "（二）two." {
		t.Errorf("%+v, %v", s, err)
	}
	if p := d.provision(d.byID["12"], s); p.Lead != "Whoever knows:" {
		t.Errorf("lead %q", p.Lead)
	}
	inline, err := parseDocument("## 四（节录）\n\nSee: (1) one; (2) two.\n")
	if err != nil || len(inline.byID["4"].paras[0].items) != 2 {
		t.Errorf("inline items in English: %v", err)
	}
	if _, ok := English(law.Cite("opinion-2025-bangxin:12")); ok {
		t.Error("a translation of what is not held")
	}
	if !UnofficialTranslation().Complete() {
		t.Error("the label lacks a language")
	}
	for _, i := range All() {
		for _, p := range Articles(i.ID) {
			text, ok := English(p.Citation)
			if ok != (text != "") || ok && strings.ContainsFunc(strings.TrimLeft(text, "（一二三四五六七八九十）"), func(r rune) bool { return r >= 0x4e00 && r <= 0x9fff }) && len(text) < 40 {
				t.Errorf("%v: English %q", p.Citation, text)
			}
		}
	}
}
