package corpus

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// folded is one article ready for search: lower case, half width, invisible
// characters dropped.
type folded struct {
	art   *article
	zh    string
	names string // heading and the names of the instrument, in which a word may also stand
	enArt *article
	en    string // empty where there is no translation
}

func foldArticles(e *entry) []folded {
	d, english := e.doc(), e.english()
	names := []string{e.meta.name.ZH, e.meta.name.EN, e.meta.abbrEN, e.inst().Title.ZH, e.inst().Title.EN, e.meta.id}
	common := fold(strings.Join(append(names, e.meta.aliases...), "\n"))
	var out []folded
	for _, a := range d.articles {
		f := folded{art: a, zh: fold(a.text), names: common}
		for _, h := range a.headings {
			f.names += "\n" + fold(h.printed)
		}
		if english != nil && english.byID[a.id] != nil {
			f.enArt = english.byID[a.id]
			f.en = fold(f.enArt.text)
		}
		out = append(out, f)
	}
	return out
}

// fold brings what people type and what the texts print to one form.
func fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		if f, keep := foldRune(r); keep {
			b.WriteRune(f)
		}
	}
	return b.String()
}

// foldRune folds one character; keep is false for what shows nothing.
func foldRune(r rune) (folded rune, keep bool) {
	switch {
	case r >= 'A' && r <= 'Z':
		return r + 'a' - 'A', true
	case r < 0x80:
		if r < ' ' {
			return ' ', true
		}
		return r, r != 0x7f
	case r >= 0xff01 && r <= 0xff5e: // full width
		return foldRune(r - 0xff01 + '!')
	}
	switch r {
	case 0x3000, 0xa0:
		return ' ', true
	case '〔', '【', '［', '﹝':
		return '[', true
	case '〕', '】', '］', '﹞':
		return ']', true
	case '“', '”':
		return '"', true
	case '‘', '’':
		return '\'', true
	case '－', '–', '—', '‐', '‑':
		return '-', true
	case utf8.RuneError:
		return 0, false
	}
	if unicode.In(r, unicode.Cf, unicode.Cc, unicode.Co) {
		return 0, false
	}
	return unicode.ToLower(r), true
}

// sourceOffsets turns offsets of fold(s), in rising order, into offsets of s.
func sourceOffsets(s string, at []int) []int {
	out := make([]int, 0, len(at))
	pos := 0
	for i, r := range s {
		f, keep := foldRune(r)
		if !keep {
			continue
		}
		for len(out) < len(at) && at[len(out)] <= pos {
			out = append(out, i)
		}
		pos += utf8.RuneLen(f)
	}
	for len(out) < len(at) {
		out = append(out, len(s))
	}
	return out
}
