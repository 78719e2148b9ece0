package law

import (
	"fmt"
	"strconv"
	"strings"
)

// Citation names one provision: an instrument and, inside it, an article and
// where needed a paragraph (款), an item (项) and a sub-item (目).
//
// The written form is <instrument>:<article>[.<paragraph>[.<item>[.<sub>]]],
// for instance criminal-law:287-2.1 (刑法第二百八十七条之二第一款) or
// interpretation-2019-15:12.1.2 (第十二条第一款第（二）项). A document divided
// into parts and numbered points writes part and point as one article:
// opinion-2016-32:4(3).1.5 is 四（三）, first paragraph, point 5. Zero means
// "not given".
type Citation struct {
	Instrument string
	Article    string
	Paragraph  int
	Item       int
	Sub        int
}

// ParseCitation reads the written form.
func ParseCitation(s string) (Citation, error) {
	c, ok := readCitation(s)
	if !ok {
		return Citation{}, fmt.Errorf("citation %q: want instrument:article[.paragraph[.item]]", s)
	}
	return c, nil
}

func readCitation(s string) (c Citation, ok bool) {
	isLetter := func(b byte) bool { return 'a' <= b && b <= 'z' }
	isDigit := func(b byte) bool { return '0' <= b && b <= '9' }
	span := func(s string, is func(byte) bool) int {
		i := 0
		for i < len(s) && is(s[i]) {
			i++
		}
		return i
	}
	instrument, rest, ok := strings.Cut(s, ":")
	inName := func(b byte) bool { return isLetter(b) || isDigit(b) || b == '-' }
	if !ok || instrument == "" || !isLetter(instrument[0]) || span(instrument, inName) < len(instrument) {
		return Citation{}, false
	}
	// The article is a word, or a number that may have a second behind a hyphen and
	// a third in brackets.
	n := span(rest, isLetter)
	if n == 0 {
		if n = span(rest, isDigit); n == 0 {
			return Citation{}, false
		}
		if n < len(rest) && rest[n] == '-' {
			k := span(rest[n+1:], isDigit)
			if k == 0 {
				return Citation{}, false
			}
			n += 1 + k
		}
		if n < len(rest) && rest[n] == '(' {
			k := span(rest[n+1:], isDigit)
			if k == 0 || n+1+k == len(rest) || rest[n+1+k] != ')' {
				return Citation{}, false
			}
			n += k + 2
		}
	}
	c = Citation{Instrument: instrument, Article: rest[:n]}
	// A part is counted from 1 and written without leading zeros, so that a provision
	// has one written form; no text has ten thousand of anything.
	rest = rest[n:]
	for _, part := range []*int{&c.Paragraph, &c.Item, &c.Sub} {
		if rest == "" {
			return c, true
		}
		n := span(rest[1:], isDigit)
		if rest[0] != '.' || n == 0 || n > 4 || rest[1] == '0' {
			return Citation{}, false
		}
		*part, _ = strconv.Atoi(rest[1 : 1+n])
		rest = rest[1+n:]
	}
	if rest != "" {
		return Citation{}, false
	}
	return c, true
}

// Cite is ParseCitation for citations written in the program itself. It panics
// on a malformed one; that a citation is alive is tested against law/corpus.
func Cite(s string) Citation {
	c, err := ParseCitation(s)
	if err != nil {
		panic(err)
	}
	return c
}

// String gives the written form.
func (c Citation) String() string {
	var b strings.Builder
	b.WriteString(c.Instrument + ":" + c.Article)
	for _, n := range []int{c.Paragraph, c.Item, c.Sub} {
		if n == 0 {
			break
		}
		fmt.Fprintf(&b, ".%d", n)
	}
	return b.String()
}

// IsZero reports whether nothing is cited.
func (c Citation) IsZero() bool { return c == Citation{} }

// Whole gives the article that holds the provision.
func (c Citation) Whole() Citation { return Citation{Instrument: c.Instrument, Article: c.Article} }

// MarshalText writes the written form.
func (c Citation) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// Rank is the place of an authority on the ladder of spec section 1: 1 is a
// law, 6 is scholarship. Ranks 1 to 3 decide whether an element is met; ranks
// 4 to 6 explain, narrow and argue.
type Rank uint8

// The six ranks.
const (
	RankLaw            Rank = 1 // law; with it, administrative regulations and rules as public-law bases
	RankInterpretation Rank = 2 // judicial interpretation (法释)
	RankNormative      Rank = 3 // joint normative document (法发)
	RankMinutes        Rank = 4 // minutes, official commentary
	RankCase           Rank = 5 // decided case
	RankScholarship    Rank = 6 // scholarship and practice
)

// Name says the rank in words.
func (r Rank) Name() Text {
	switch r {
	case RankLaw:
		return T("法律、法规、规章", "law, regulation or rule")
	case RankInterpretation:
		return T("司法解释", "judicial interpretation")
	case RankNormative:
		return T("规范性文件", "joint normative document")
	case RankMinutes:
		return T("会议纪要、官方解读", "minutes or official commentary")
	case RankCase:
		return T("裁判案例", "decided case")
	case RankScholarship:
		return T("学说与实务", "scholarship and practice")
	}
	return T("未定", "unranked")
}

// Decides reports whether an authority of this rank can carry a finding of met
// by itself.
func (r Rank) Decides() bool { return r >= RankLaw && r <= RankNormative }
