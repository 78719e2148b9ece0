package law

import (
	"fmt"
	"regexp"
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

// A part is counted from 1 and written without leading zeros, so that a provision
// has one written form; no text has ten thousand of anything.
var citationForm = regexp.MustCompile(`^([a-z][a-z0-9-]*):([0-9]+(?:-[0-9]+)?(?:\([0-9]+\))?|[a-z]+)(?:\.([1-9][0-9]{0,3}))?(?:\.([1-9][0-9]{0,3}))?(?:\.([1-9][0-9]{0,3}))?$`)

// ParseCitation reads the written form.
func ParseCitation(s string) (Citation, error) {
	m := citationForm.FindStringSubmatch(s)
	if m == nil {
		return Citation{}, fmt.Errorf("citation %q: want instrument:article[.paragraph[.item]]", s)
	}
	n := func(i int) int {
		v, _ := strconv.Atoi(m[i])
		return v
	}
	return Citation{m[1], m[2], n(3), n(4), n(5)}, nil
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
