package corpus

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"bangxin/law"
)

// Hit is one result of a search.
type Hit struct {
	Provision Provision // the smallest provision that holds all words, or the one asked for by number
	Lang      law.Lang  // the language of the text that was found; EN means our own translation
	Snippet   string    // a stretch of the article around the first match; line feeds are spaces
	At        int       // offset of Snippet in Provision.Whole of that language
	Marks     []Span    // matches inside Snippet
	CutStart  bool      // the article goes on before the snippet
	CutEnd    bool      // and after it
}

// Span is a range of bytes.
type Span struct{ Start, End int }

// maxQuery bounds what is read of a query, in characters.
const maxQuery = 120

// Search finds provisions by number in any form (287之二, 第二百八十七条之二,
// 刑法287-2, 287-2.1, 法释〔2019〕15号12条, interpretation-2019-15:12.1.2), by the
// short names of practice (帮信, 掩隐), and by words of the Chinese texts or of
// our own English translations; several words must all occur. Best results
// come first. A limit of 0 or less means no limit.
func Search(query string, limit int) []Hit {
	q := fold(query)
	if utf8.RuneCountInString(q) > maxQuery {
		q = string([]rune(q)[:maxQuery])
	}
	q = strings.TrimSpace(q)
	if q == "" {
		return nil
	}
	hits := byNumber(q)
	if len(hits) == 0 {
		hits = byShortName(q)
		for _, h := range byWords(q) {
			known := slices.ContainsFunc(hits, func(k Hit) bool { return k.Provision.Citation == h.Provision.Citation })
			if !known {
				hits = append(hits, h)
			}
		}
	}
	if limit > 0 && len(hits) > limit {
		hits = hits[:limit]
	}
	return hits
}

// citationHit is the hit for a provision asked for by number or short name.
func citationHit(c law.Citation) (Hit, bool) {
	p, err := Get(c)
	if err != nil {
		return Hit{}, false
	}
	h := Hit{Provision: p}
	h.cut(p.Whole, p.Start, p.End, nil)
	return h, true
}

func byShortName(q string) []Hit {
	list := abbreviations()
	cites, ok := list[q]
	if !ok {
		cites = list[strings.TrimSuffix(q, "罪")]
	}
	var out []Hit
	for _, s := range cites {
		if h, ok := citationHit(law.Cite(s)); ok {
			out = append(out, h)
		}
	}
	return out
}

// word is one word of a query in the forms it may be printed in.
type word []string

func (w word) find(text string, from int) (at, length int) {
	at = -1
	for _, form := range w {
		if i := indexWhole(text, form, from); i >= 0 && (at < 0 || i < at) {
			at, length = i, len(form)
		}
	}
	return at, length
}

// indexWhole finds a word; one that begins with a number must not continue a
// larger number (三万 is not found in 十三万), nor a Latin word begin inside
// another (rent is not found in current).
func indexWhole(text, form string, from int) int {
	for from <= len(text) {
		i := strings.Index(text[from:], form)
		if i < 0 {
			return -1
		}
		i += from
		first, size := utf8.DecodeRuneInString(form)
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		if !(isNumeral(first) && isNumeral(before)) && !(isLatin(first) && isLatin(before)) {
			return i
		}
		from = i + size
	}
	return -1
}

func isNumeral(r rune) bool {
	return r >= '0' && r <= '9' || strings.ContainsRune(numeralRunes, r) && r != utf8.RuneError
}

func isLatin(r rune) bool { return r >= 'a' && r <= 'z' }

// words cuts a query and gives each word its forms.
func words(q string) []word {
	var out []word
	for _, s := range strings.FieldsFunc(q, func(r rune) bool { return strings.ContainsRune(" ,;、，；\"", r) }) {
		out = append(out, append(word{s}, numberForms(s)...))
	}
	return out
}

// numberForms writes the first number of a word the other ways the texts use:
// 20万 as 二十万, 200000 as 二十万, 三万 as 3万.
func numberForms(s string) []string {
	at := strings.IndexFunc(s, isNumeral)
	if at < 0 {
		return nil
	}
	n, rest, ok := numeralPrefix(s[at:])
	if !ok {
		return nil
	}
	if r, isWan := strings.CutPrefix(rest, "万"); isWan && n < 10_000 {
		n, rest = n*10_000, r
	}
	forms := []string{Numeral(n)}
	if n >= 10_000 && n%10_000 == 0 {
		forms = append(forms, Numeral(n/10_000)+"万", arabic(n/10_000)+"万")
	}
	forms = append(forms, arabic(n))
	out := make([]string, 0, len(forms))
	for _, f := range forms {
		if f = s[:at] + f + rest; f != s && !slices.Contains(out, f) {
			out = append(out, f)
		}
	}
	return out
}

func byWords(q string) []Hit {
	ws := words(q)
	if len(ws) == 0 {
		return nil
	}
	type scored struct {
		Hit
		score int
	}
	var found []scored
	for _, e := range library().entries {
		for _, f := range e.folded() {
			h, score, ok := f.match(e, ws)
			if ok {
				found = append(found, scored{h, score - 4*e.place})
			}
		}
	}
	slices.SortStableFunc(found, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
	out := make([]Hit, len(found))
	for i, s := range found {
		out[i] = s.Hit
	}
	return out
}

// match tries the Chinese text, then the translation.
func (f *folded) match(e *entry, ws []word) (Hit, int, bool) {
	if in, ok := f.inText(f.zh, ws); ok {
		h, score := f.hit(e, law.ZH, f.art, f.zh, in)
		return h, score, true
	}
	if in, ok := f.inText(f.en, ws); ok {
		h, score := f.hit(e, law.EN, f.enArt, f.en, in)
		return h, score - 20, true
	}
	return Hit{}, 0, false
}

// inText reports whether every word stands in the text or the names, and gives
// those in the text; one at least must be in the text.
func (f *folded) inText(text string, ws []word) ([]word, bool) {
	if text == "" {
		return nil, false
	}
	var in []word
	for _, w := range ws {
		if at, _ := w.find(text, 0); at >= 0 {
			in = append(in, w)
		} else if at, _ := w.find(f.names, 0); at < 0 {
			return nil, false
		}
	}
	return in, len(in) > 0
}

// hit narrows a match to the smallest provision and scores it.
func (f *folded) hit(e *entry, l law.Lang, a *article, text string, ws []word) (Hit, int) {
	c := law.Citation{Instrument: e.meta.id, Article: f.art.id}
	cite, from, to := a.narrow(c, ws)
	spans := spansOf(a.text, text, ws)
	h := Hit{Lang: l}
	h.Provision, _ = Get(cite)
	if l == law.EN {
		h.Provision, _ = EnglishProvision(cite)
	}
	h.cut(a.text, from, to, spans)
	score := 6 * min(len(spans), 8)
	if to-from < len(a.text) || len(a.text) < 400 {
		score += 20 // all words close together
	}
	if len(spans) > 0 && spans[0].Start < 150 {
		score += 10
	}
	if h.Provision.Kind != Verbatim {
		score -= 30
	}
	return h, score
}

// narrow finds the smallest part of the article that holds all words.
func (a *article) narrow(c law.Citation, ws []word) (law.Citation, int, int) {
	holds := func(s string) bool {
		s = fold(s)
		return !slices.ContainsFunc(ws, func(w word) bool { at, _ := w.find(s, 0); return at < 0 })
	}
	from, to := 0, len(a.text)
	for _, p := range a.paras {
		if !holds(a.text[p.start:p.end]) {
			continue
		}
		if len(a.paras) > 1 { // the only paragraph is the article
			c.Paragraph = p.n
		}
		from, to = p.start, p.end
		for _, it := range p.items {
			if !holds(a.text[it.start:it.end]) {
				continue
			}
			from, to = it.start, it.end
			if a.itemsOnly() {
				c.Paragraph = it.n
				break
			}
			c.Paragraph, c.Item = p.n, it.n
			for _, s := range it.subs {
				if holds(a.text[s.start:s.end]) {
					c.Sub, from, to = s.n, s.start, s.end
					break
				}
			}
			break
		}
		break
	}
	return c, from, to
}

// maxMarks bounds the matches marked in one article.
const maxMarks = 64

// spansOf finds every match of the words, as ranges of the article's text.
func spansOf(src, text string, ws []word) []Span {
	var found []Span
	for _, w := range ws {
		for from := 0; len(found) < maxMarks; {
			at, n := w.find(text, from)
			if at < 0 {
				break
			}
			found = append(found, Span{at, at + n})
			from = at + n
		}
	}
	slices.SortFunc(found, func(a, b Span) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	var merged []Span
	for _, s := range found {
		if n := len(merged); n > 0 && s.Start < merged[n-1].End {
			merged[n-1].End = max(merged[n-1].End, s.End)
			continue
		}
		merged = append(merged, s)
	}
	var at []int
	for _, s := range merged {
		at = append(at, s.Start, s.End)
	}
	at = sourceOffsets(src, at)
	for i := range merged {
		merged[i] = Span{at[2*i], at[2*i+1]}
	}
	return merged
}

// cut sets the snippet: the part from..to of the whole, shortened to some 80
// characters around the first match inside it.
func (h *Hit) cut(whole string, from, to int, spans []Span) {
	start, end := from, to
	for _, s := range spans {
		if s.Start >= from && s.End <= to {
			start = max(from, stepBack(whole, s.Start, 24))
			break
		}
	}
	end = min(end, stepForward(whole, start, 80))
	h.At, h.CutStart, h.CutEnd = start, start > 0, end < len(whole)
	h.Snippet = strings.ReplaceAll(whole[start:end], "\n", " ")
	for _, s := range spans {
		if s.Start >= start && s.End <= end {
			h.Marks = append(h.Marks, Span{s.Start - start, s.End - start})
		}
	}
}

// stepBack and stepForward move an offset by a number of characters.
func stepBack(s string, at, n int) int {
	for ; n > 0 && at > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:at])
		at -= size
	}
	return at
}

func stepForward(s string, at, n int) int {
	for ; n > 0 && at < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
	}
	return at
}
