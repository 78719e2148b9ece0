package corpus

import (
	"cmp"
	"fmt"
	"slices"

	"bangxin/law"
)

// Reason says why a citation could not be followed.
type Reason uint8

// The reasons.
const (
	UnknownInstrument Reason = iota
	ArticleNotHeld           // the instrument is held in excerpt and this article is not, or there is none
	NoSuchParagraph
	NoSuchItem
	NoSuchSub
)

// NotHeldError says that a citation leads to no text and to no provision known
// by its number, and what would be nearest.
type NotHeldError struct {
	Citation law.Citation
	Reason   Reason
	Nearest  law.Citation // the nearest valid citation; zero where nothing is near
}

// Error gives the English words.
func (e *NotHeldError) Error() string { return e.Words().EN }

// Words says what is wrong and what is nearest, in both languages.
func (e *NotHeldError) Words() law.Text {
	var t law.Text
	switch e.Reason {
	case UnknownInstrument:
		t = law.T("没有收录名为 %s 的文件", "no instrument %s is held")
	case ArticleNotHeld:
		t = law.T("没有收录 %s 的条文", "the text of %s is not held")
	case NoSuchParagraph:
		t = law.T("%s：没有这一款", "%s: no such paragraph")
	case NoSuchItem:
		t = law.T("%s：没有这一项", "%s: no such item")
	case NoSuchSub:
		t = law.T("%s：没有这一目", "%s: no such sub-item")
	}
	what := e.Citation.String()
	if e.Reason == UnknownInstrument {
		what = e.Citation.Instrument
	}
	t = law.T(fmt.Sprintf(t.ZH, what), fmt.Sprintf(t.EN, what))
	if !e.Nearest.IsZero() {
		near := e.Nearest.String()
		if e.Nearest.Article == "" {
			near = e.Nearest.Instrument
		}
		t.ZH += "；最接近的是 " + near
		t.EN += "; the nearest is " + near
	}
	return t
}

func notHeld(c law.Citation, r Reason, nearest law.Citation) *NotHeldError {
	return &NotHeldError{Citation: c, Reason: r, Nearest: nearest}
}

// unknownInstrument names the instrument whose id is most like the one given,
// with the same article where it is held. Of the versions of a law, named
// without its year, the one that holds the article is nearer.
func unknownInstrument(c law.Citation) error {
	best, least := law.Citation{}, 2*(1+len(c.Instrument)/2)
	for _, e := range library().entries {
		d := 2 * distance(c.Instrument, e.meta.id)
		near := law.Citation{Instrument: e.meta.id}
		if e.doc().byID[c.Article] != nil {
			near.Article = c.Article
		} else {
			d++
		}
		if d < least {
			best, least = near, d
		}
	}
	return notHeld(c, UnknownInstrument, best)
}

// unknownArticle names the same article in a companion file of the same name
// (the Criminal Procedure Law is held in two), or the nearest by number.
func unknownArticle(e *entry, c law.Citation) error {
	for _, o := range library().entries {
		if o != e && o.meta.name == e.meta.name && o.doc().byID[c.Article] != nil {
			c2 := c
			c2.Instrument = o.meta.id
			if _, err := Get(c2); err != nil {
				c2 = c2.Whole()
			}
			return notHeld(c, ArticleNotHeld, c2)
		}
	}
	articles := e.doc().articles
	if len(articles) == 0 {
		return notHeld(c, ArticleNotHeld, law.Citation{})
	}
	main, second := splitArticle(c.Article)
	gap := func(a *article) int {
		m, s := splitArticle(a.id)
		return abs(m-main)*1000 + abs(s-second)
	}
	near := slices.MinFunc(articles, func(a, b *article) int { return cmp.Compare(gap(a), gap(b)) })
	return notHeld(c, ArticleNotHeld, law.Citation{Instrument: c.Instrument, Article: near.id})
}

func nearestItem(para law.Citation, items []item, n int) law.Citation {
	if len(items) > 0 {
		para.Item = items[0].n
		if n > items[0].n {
			para.Item = items[len(items)-1].n
		}
	}
	return para
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// distance is the number of letters to change, add or drop to turn a into b.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := diagonal
			if a[i-1] != b[j-1] {
				cost++
			}
			diagonal = row[j]
			row[j] = min(cost, row[j]+1, row[j-1]+1)
		}
	}
	return row[len(b)]
}
