package fact

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"bangxin/law"
)

// InputError says why an answer could not be read. It is meant to be shown to
// the person who typed the answer, in either language.
type InputError struct {
	Reason law.Text // what was wrong and what to do; safe to show
	Word   string   // the offending part as typed: untrusted, clean it before showing it by itself
	Offset int      // where Word begins in the input, in bytes
}

// Error gives the reason in English.
func (e *InputError) Error() string { return e.Reason.EN }

// maxInput is the length in bytes beyond which no answer is read.
const maxInput = 1024

// piece is a stretch of the input in one plain spelling: half-width, lower
// case, blanks as spaces. It remembers where each byte came from, so that an
// error can point at what was typed.
type piece struct {
	src      *source
	from, to int // in src.norm
}

type source struct {
	raw  string
	norm string
	at   []int // for each byte of norm, and its end, the place in raw
}

// read checks the input and brings it to the plain spelling.
func read(s string) (piece, *InputError) {
	switch {
	case len(s) > maxInput:
		return piece{}, &InputError{Reason: law.T("输入过长；只需写出这一项答案", "the answer is too long; write only this one answer")}
	case !utf8.ValidString(s):
		return piece{}, &InputError{Reason: law.T("输入不是有效的 UTF-8 文字", "the answer is not valid UTF-8 text")}
	}
	src := &source{raw: s}
	var b strings.Builder
	for i, r := range s {
		r = plainRune(r)
		for range utf8.RuneLen(r) {
			src.at = append(src.at, i)
		}
		b.WriteRune(r)
	}
	src.at = append(src.at, len(s))
	src.norm = b.String()
	p := piece{src, 0, len(src.norm)}.trim()
	if p.empty() {
		return p, &InputError{Reason: law.T("没有填写内容；不知道的，请选“不清楚”", "the answer is empty; if you do not know, answer unknown")}
	}
	return p, nil
}

// plainRune gives the half-width, lower-case form of a character.
func plainRune(r rune) rune {
	switch {
	case r >= '！' && r <= '～': // the full-width forms of ASCII
		r = r - '！' + '!'
	case r == '￥':
		return '¥'
	case r == '−' || r == '‐' || r == '‑':
		return '-'
	case r == '〜' || r == '∼':
		return '~'
	case unicode.IsSpace(r):
		return ' '
	}
	if r >= 'A' && r <= 'Z' {
		r += 'a' - 'A'
	}
	return r
}

func (p piece) s() string   { return p.src.norm[p.from:p.to] }
func (p piece) empty() bool { return p.from >= p.to }

func (p piece) trim() piece {
	for !p.empty() && p.src.norm[p.from] == ' ' {
		p.from++
	}
	for !p.empty() && p.src.norm[p.to-1] == ' ' {
		p.to--
	}
	return p
}

// skip drops n bytes at the front, keep all but the first n.
func (p piece) skip(n int) piece { p.from += n; return p }
func (p piece) keep(n int) piece { p.to = p.from + n; return p }

// cutPrefix removes the first of the words that the piece begins with. A word
// that ends in a Latin letter must not run on into another letter.
func (p piece) cutPrefix(words ...string) (rest piece, word string) {
	for _, w := range words {
		if s := p.s(); strings.HasPrefix(s, w) && !joined(w, s[len(w):]) {
			return p.skip(len(w)).trim(), w
		}
	}
	return p, ""
}

// cutSuffix removes the first of the words that the piece ends with.
func (p piece) cutSuffix(words ...string) (rest piece, word string) {
	for _, w := range words {
		s := p.s()
		if before, ok := strings.CutSuffix(s, w); ok && !joined(before, w) {
			return p.keep(len(before)).trim(), w
		}
	}
	return p, ""
}

// cut splits the piece around the first place where the word stands.
func (p piece) cut(word string) (before, after piece, found bool) {
	i := strings.Index(p.s(), word)
	if i < 0 {
		return p, p, false
	}
	return p.keep(i).trim(), p.skip(i + len(word)).trim(), true
}

// joined reports whether a Latin word runs on from a into b.
func joined(a, b string) bool {
	return a != "" && b != "" && isLetter(a[len(a)-1]) && isLetter(b[0])
}

func isLetter(b byte) bool { return b >= 'a' && b <= 'z' }
func isDigit(b byte) bool  { return b >= '0' && b <= '9' }

// raw gives the piece as it was typed.
func (p piece) raw() string {
	if p.empty() {
		return ""
	}
	return p.src.raw[p.src.at[p.from]:p.src.at[p.to]]
}

// fail makes an error that points at the piece.
func (p piece) fail(zh, en string) *InputError {
	at := len(p.src.raw)
	if p.from < len(p.src.at) {
		at = p.src.at[p.from]
	}
	return &InputError{Reason: law.T(zh, en), Word: p.raw(), Offset: at}
}

// quoted gives the piece as it can be shown in a message: short, one line, no
// character that is not printed as such.
func (p piece) quoted() string { return Quote(p.raw()) }

// Quote makes a word of untrusted input fit to stand in a message: at most
// twenty characters, none that a terminal or a reader could take for
// something else. It adds no quotation marks.
func Quote(word string) string {
	var b strings.Builder
	n := 0
	for _, r := range word {
		if n++; n > 20 {
			b.WriteRune('…')
			break
		}
		if !unicode.IsPrint(r) {
			r = utf8.RuneError
		}
		b.WriteRune(r)
	}
	return b.String()
}
