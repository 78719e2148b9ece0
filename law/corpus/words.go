package corpus

import (
	"fmt"
	"strings"

	"bangxin/law"
)

// Name writes a citation in words, in the style of the document itself:
// 刑法第二百八十七条之二第一款, 法释〔2019〕15号第十一条第（三）项,
// 法发〔2025〕12号第5条第二款第（1）项; in English Criminal Law art. 287-2
// para. 1. The paragraph is left out where the article has only one. A citation
// of an instrument that is not held is given in its written form.
func Name(c law.Citation, l law.Lang) string {
	e := library().byID[c.Instrument]
	if e == nil {
		return c.String()
	}
	w := e.wording(c)
	if l == law.EN {
		return w.english()
	}
	return w.chinese()
}

// NameText is Name in both languages.
func NameText(c law.Citation) law.Text { return law.T(Name(c, law.ZH), Name(c, law.EN)) }

// Short writes a citation for narrow screens: 刑法287条之二第1款,
// 法释〔2019〕15号12条1款(2)项; in English CL 287-2(1).
func Short(c law.Citation, l law.Lang) string {
	e := library().byID[c.Instrument]
	if e == nil {
		return c.String()
	}
	w := e.wording(c)
	if l == law.EN {
		return w.shortEnglish()
	}
	return w.shortChinese()
}

// ShortText is Short in both languages.
func ShortText(c law.Citation) law.Text { return law.T(Short(c, law.ZH), Short(c, law.EN)) }

// wording is a citation with all that its words depend on.
type wording struct {
	meta     *meta
	cite     law.Citation
	style    style
	heading  string // of a named article
	showPara bool
	bare     bool   // an item of a list without lead-in stands where the paragraph does
	label    string // of the item, as printed
}

// wording looks the citation up; one that is not held is worded by the style
// of its instrument.
func (e *entry) wording(c law.Citation) wording {
	w := wording{meta: &e.meta, cite: c, style: styleArticle, showPara: c.Paragraph > 0}
	if strings.Contains(c.Article, "(") {
		w.style = stylePartPoint
	} else if main, _ := splitArticle(c.Article); main == 0 {
		w.style = styleNamed
	}
	d := e.doc()
	a := d.byID[c.Article]
	if a == nil {
		return w
	}
	w.style, w.heading = a.headingStyle(), a.headingText()
	if s, err := a.locate(c); err == nil {
		w.cite = s.cite
		if s.item != nil {
			w.label = s.item.label
		}
	}
	w.bare = a.itemsOnly()
	w.showPara = w.showPara && !w.bare && !d.oneParagraph(a)
	return w
}

func (a *article) headingStyle() style {
	if len(a.headings) == 0 {
		return styleNamed
	}
	return a.headings[0].style
}

func (a *article) headingText() string {
	if len(a.headings) == 0 {
		return ""
	}
	return a.headings[0].printed
}

// oneParagraph reports whether the article has, as far as is known, a single
// paragraph, so that a citation need not count it.
func (d *document) oneParagraph(a *article) bool {
	if len(a.paras) != 1 {
		return false
	}
	for _, h := range a.headings {
		if h.namesPara {
			return false
		}
	}
	for _, u := range d.unheld {
		if u.article == a.id && (u.para > 0 || u.lastPara) {
			return false
		}
	}
	return true
}

func (w wording) chinese() string {
	unit := w.meta.unitZH
	if unit == "" {
		unit = "条"
	}
	number := func(n int) string {
		if w.meta.arabic && w.style != stylePart {
			return fmt.Sprint(n)
		}
		return Numeral(n)
	}
	main, second := splitArticle(w.cite.Article)
	s := w.meta.name.ZH
	switch {
	case w.style == styleNamed:
		s += namedArticle(w.cite.Article).ZH
	case w.style == stylePartPoint:
		s += fmt.Sprintf("第%s部分（%s）", Numeral(main), Numeral(second))
	case w.style == stylePart && w.meta.arabic:
		s += fmt.Sprintf("第%s部分", Numeral(main))
	default:
		s += "第" + number(main) + unit
		if second > 0 {
			s += "之" + number(second)
		}
	}
	if w.showPara {
		s += "第" + Numeral(w.cite.Paragraph) + "款"
	}
	if n := w.itemNumber(); n > 0 {
		s += w.itemZH(n)
	}
	if w.cite.Sub > 0 {
		s += fmt.Sprintf("第%d目", w.cite.Sub)
	}
	return s
}

// itemNumber is the item cited, which in a list without lead-in stands in the
// place of the paragraph.
func (w wording) itemNumber() int {
	if w.bare && w.cite.Item == 0 {
		return w.cite.Paragraph
	}
	return w.cite.Item
}

// itemZH counts the item as it is printed: 第（二）项, 第（1）项, 第5项.
func (w wording) itemZH(n int) string {
	switch {
	case isDotted(w.label) || w.label == "" && w.style == stylePartPoint:
		return fmt.Sprintf("第%d项", n)
	case strings.ContainsAny(w.label, "123456789") || w.label == "" && w.meta.arabic:
		return fmt.Sprintf("第（%d）项", n)
	}
	return "第（" + Numeral(n) + "）项"
}

func (w wording) english() string {
	unit := w.meta.unitEN
	if unit == "" {
		unit = "art."
	}
	if w.style == stylePart && w.meta.arabic {
		unit = "part"
	}
	s := w.meta.name.EN
	if w.style == styleNamed {
		s += namedArticle(w.cite.Article).EN
	} else {
		s += " " + unit + " " + w.cite.Article
	}
	if w.showPara {
		s += fmt.Sprintf(" para. %d", w.cite.Paragraph)
	}
	if n := w.itemNumber(); n > 0 {
		s += fmt.Sprintf(" item %d", n)
	}
	if w.cite.Sub > 0 {
		s += fmt.Sprintf(" sub-item %d", w.cite.Sub)
	}
	return s
}

func (w wording) shortChinese() string {
	s := w.meta.name.ZH
	main, second := splitArticle(w.cite.Article)
	switch {
	case w.style == styleNamed:
		s += namedArticle(w.cite.Article).ZH
	case w.style == stylePartPoint:
		s += fmt.Sprintf("%s（%s）", Numeral(main), Numeral(second))
	default:
		unit := w.meta.unitZH
		if unit == "" {
			unit = "条"
		}
		if w.style == stylePart && w.meta.arabic {
			unit = "部分"
		}
		s += fmt.Sprint(main) + unit
		if second > 0 {
			s += "之" + Numeral(second)
		}
	}
	if w.showPara {
		if strings.HasSuffix(s, "之"+Numeral(second)) {
			s += "第"
		}
		s += fmt.Sprintf("%d款", w.cite.Paragraph)
	}
	if n := w.itemNumber(); n > 0 {
		s += fmt.Sprintf("(%d)项", n)
	}
	if w.cite.Sub > 0 {
		s += fmt.Sprintf("%d目", w.cite.Sub)
	}
	return s
}

func (w wording) shortEnglish() string {
	s := w.meta.abbrEN
	if w.style == styleNamed {
		s += namedArticle(w.cite.Article).EN
	} else {
		s += " " + w.cite.Article
	}
	if w.showPara {
		s += fmt.Sprintf("(%d)", w.cite.Paragraph)
	}
	if n := w.itemNumber(); n > 0 {
		s += fmt.Sprintf(" item %d", n)
	}
	if w.cite.Sub > 0 {
		s += fmt.Sprintf(".%d", w.cite.Sub)
	}
	return s
}

// namedArticle words an article that has no number.
func namedArticle(id string) law.Text {
	switch id {
	case articleText, "":
		return law.Text{}
	case articleAccomplice:
		return law.T("“以共同犯罪处罚的规定”（条号未能核对）", " on punishment as an accomplice (number not verified)")
	case articlePreamble:
		return law.T("引言", " preamble")
	case articleAppendix:
		return law.T("附表（编者所制）", " appendix (editor's table)")
	case articleUnverified:
		return law.T("未能核对的部分", " parts not verified")
	}
	return law.T("："+id, " "+id)
}
