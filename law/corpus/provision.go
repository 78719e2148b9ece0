package corpus

import (
	"fmt"
	"strings"

	"bangxin/law"
)

// Kind says what the text of a provision is worth.
type Kind uint8

// The kinds, the strongest first. Only Verbatim text may be shown as a
// quotation.
const (
	Verbatim   Kind = iota // the words of the law, as verified
	Reported               // a summary of what is reported (转述), not the words
	NumberOnly             // the provision exists but could not be checked: cite by number, no text
	Editorial              // the editor's own table or list, not law
)

// Name says it in words.
func (k Kind) Name() law.Text {
	switch k {
	case Verbatim:
		return law.T("原文", "verbatim")
	case Reported:
		return law.T("转述，非原文", "reported, not a quotation")
	case NumberOnly:
		return law.T("原文未能核对，仅引条号", "text not verified, cited by number only")
	}
	return law.T("编者所加，非法律文本", "editor's note, not law")
}

// Provision is a place in an instrument with its text.
type Provision struct {
	Citation law.Citation // in its shortest form
	Heading  string       // as printed: 第十二条, 四（三）（节录：引语及1至5）
	Kind     Kind
	Label    string // number printed before an item or sub-item: （二）, （1）, 1.; empty for articles and paragraphs
	Text     string // the provision cited; a paragraph includes its items. Empty for NumberOnly
	Lead     string // of an item: the words the list hangs from; of a sub-item also those of its item, on a second line

	// Whole is the article with one line a paragraph, item or sub-item;
	// Whole[Start:End] is Text.
	Whole      string
	Start, End int

	Excerpt bool   // the article is held only in part
	Missing string // what of the article could not be checked, as the file lists it: 11（第二款起）
}

// Get finds a provision. For a place the file lists as not checked it gives a
// Provision of kind NumberOnly, without text; anything else that is not held
// is a *NotHeldError.
func Get(c law.Citation) (Provision, error) {
	e := library().byID[c.Instrument]
	if e == nil {
		return Provision{}, unknownInstrument(c)
	}
	d := e.doc()
	a := d.byID[c.Article]
	var err error
	if a != nil {
		var s spot
		if s, err = a.locate(c); err == nil {
			return d.provision(a, s), nil
		}
	} else {
		err = unknownArticle(e, c)
	}
	at := place{c.Article, c.Paragraph, c.Item, c.Sub}
	for _, u := range d.unheld {
		if u.covers(at, a) {
			return Provision{Citation: c, Heading: u.words, Kind: NumberOnly, Missing: u.words}, nil
		}
	}
	if about, ok := numberOnly(c.Instrument)[c.Article]; ok && a == nil {
		return Provision{Citation: c, Heading: about.ZH, Kind: NumberOnly, Missing: about.ZH}, nil
	}
	return Provision{}, err
}

// spot is a located place: ranges of the article's text.
type spot struct {
	cite       law.Citation
	para       *para
	item, sub  *item
	start, end int
	kind       Kind
}

// locate finds a paragraph, item or sub-item of the article.
func (a *article) locate(c law.Citation) (spot, error) {
	s := spot{cite: c, end: len(a.text), kind: a.kind()}
	if c.Paragraph == 0 {
		if c.Item != 0 || c.Sub != 0 {
			return s, notHeld(c, NoSuchParagraph, c.Whole())
		}
		return s, nil
	}
	if a.itemsOnly() {
		return a.locateBare(c)
	}
	for i := range a.paras {
		if a.paras[i].n == c.Paragraph {
			s.para = &a.paras[i]
		}
	}
	if s.para == nil {
		near := c.Whole()
		if last := a.paras[len(a.paras)-1].n; last > 1 && c.Paragraph > last {
			near.Paragraph = last
		}
		return s, notHeld(c, NoSuchParagraph, near)
	}
	s.start, s.end, s.kind = s.para.start, s.para.end, s.para.kind
	if c.Item == 0 {
		if c.Sub != 0 {
			return s, notHeld(c, NoSuchItem, up(c))
		}
		return s, nil
	}
	if s.item = numbered(s.para.items, c.Item); s.item == nil {
		return s, notHeld(c, NoSuchItem, nearestItem(up(c), s.para.items, c.Item))
	}
	s.start, s.end = s.item.start, s.item.end
	if c.Sub == 0 {
		return s, nil
	}
	if s.sub = numbered(s.item.subs, c.Sub); s.sub == nil {
		near := c
		near.Sub = 0
		return s, notHeld(c, NoSuchSub, near)
	}
	s.start, s.end = s.sub.start, s.sub.end
	return s, nil
}

// locateBare finds an item of a list held without its lead-in: 6.1 and 6.1.1
// are both item （1）; 6.1 is the shortest form.
func (a *article) locateBare(c law.Citation) (spot, error) {
	p := &a.paras[0]
	last := p.items[len(p.items)-1].n
	near := c.Whole()
	n := c.Paragraph
	if c.Item != 0 {
		if near.Paragraph = max(1, min(n, last)); n != 1 {
			return spot{}, notHeld(c, NoSuchParagraph, near)
		}
		n = c.Item
	}
	it := numbered(p.items, n)
	if it == nil || c.Sub != 0 {
		near.Paragraph = max(1, min(n, last))
		return spot{}, notHeld(c, NoSuchItem, near)
	}
	short := c.Whole()
	short.Paragraph = n
	return spot{cite: short, para: p, item: it, start: it.start, end: it.end, kind: p.kind}, nil
}

func numbered(items []item, n int) *item {
	for i := range items {
		if items[i].n == n {
			return &items[i]
		}
	}
	return nil
}

// up is the paragraph that holds the place cited.
func up(c law.Citation) law.Citation {
	c.Item, c.Sub = 0, 0
	return c
}

// provision fills in a Provision for a located place.
func (d *document) provision(a *article, s spot) Provision {
	p := Provision{
		Citation: s.cite, Kind: s.kind, Whole: a.text,
		Start: s.start, End: s.end, Text: a.text[s.start:s.end],
	}
	var printed []string
	first := 0
	for _, h := range a.headings {
		p.Excerpt = p.Excerpt || h.excerpt
		if s.para != nil && s.para.n >= h.firstPara && h.firstPara > first {
			first, printed = h.firstPara, []string{h.printed}
		} else if s.para == nil {
			printed = append(printed, h.printed)
		}
	}
	p.Heading = strings.Join(printed, "；")
	if s.item != nil {
		p.Label = s.item.label
		p.Lead = strings.TrimRight(a.text[s.para.start:s.para.lead], "\n ")
	}
	if s.sub != nil {
		p.Label = s.sub.label
		p.Lead += "\n" + a.text[s.item.start:s.item.lead]
	}
	if m := d.missing(a.id); m != "" {
		p.Missing, p.Excerpt = m, true
	}
	return p
}

// missing gives what the file lists as not checked of a held article, apart
// from the wording of what is reported.
func (d *document) missing(article string) string {
	for _, u := range d.unheld {
		if u.article == article && (u.part || !u.onward && !u.except) {
			return u.words
		}
	}
	return ""
}

// Parts gives the direct parts of a provision: the paragraphs of an article,
// the items of a paragraph, the sub-items of an item. It is empty for the
// smallest part and for a place not held.
func Parts(c law.Citation) []Provision {
	e := library().byID[c.Instrument]
	if e == nil || e.doc().byID[c.Article] == nil {
		return nil
	}
	d := e.doc()
	a := d.byID[c.Article]
	s, err := a.locate(c)
	if err != nil {
		return nil
	}
	var cites []law.Citation
	switch {
	case s.sub != nil:
	case s.item != nil:
		for _, it := range s.item.subs {
			c.Sub = it.n
			cites = append(cites, c)
		}
	case s.para != nil:
		for _, it := range s.para.items {
			c.Item = it.n
			cites = append(cites, c)
		}
	case a.itemsOnly():
		for _, it := range a.paras[0].items {
			c.Paragraph = it.n
			cites = append(cites, c)
		}
	default:
		for _, p := range a.paras {
			c.Paragraph = p.n
			cites = append(cites, c)
		}
	}
	var out []Provision
	for _, c := range cites {
		if s, err := a.locate(c); err == nil {
			out = append(out, d.provision(a, s))
		}
	}
	return out
}

// Articles lists the articles held of an instrument, in the order printed,
// without the preamble and the editor's additions.
func Articles(instrument string) []Provision {
	return list(instrument, func(d *document) []*article { return d.articles })
}

// Additions lists what a file holds beside the articles: the preamble, which
// is law, and the editor's tables and lists, of kind Editorial.
func Additions(instrument string) []Provision {
	return list(instrument, func(d *document) []*article { return d.extra })
}

func list(instrument string, pick func(*document) []*article) []Provision {
	e := library().byID[instrument]
	if e == nil {
		return nil
	}
	var out []Provision
	for _, a := range pick(e.doc()) {
		c := law.Citation{Instrument: instrument, Article: a.id}
		if s, err := a.locate(c); err == nil {
			out = append(out, e.doc().provision(a, s))
		}
	}
	return out
}

// Unverified lists what the file of an instrument names as not checked, as
// provisions of kind NumberOnly with the entry as printed in Missing. An entry
// that names no number, or only "the rest", has a citation without article.
func Unverified(instrument string) []Provision {
	e := library().byID[instrument]
	if e == nil {
		return nil
	}
	var out []Provision
	d := e.doc()
	for _, u := range d.unheld {
		c := law.Citation{Instrument: instrument}
		a := d.byID[u.article]
		switch {
		case u.article == "" || u.except || u.rest:
		case a == nil:
			c.Article = u.article
		case u.para > 0:
			c.Article, c.Paragraph = u.article, u.para
		case u.item > 0:
			c.Article, c.Paragraph, c.Item = u.article, a.paras[len(a.paras)-1].n, u.item
		case len(u.items) > 0:
			c.Article, c.Paragraph, c.Item = u.article, a.paras[len(a.paras)-1].n, u.items[0]
		}
		out = append(out, Provision{Citation: c, Heading: u.words, Kind: NumberOnly, Missing: u.words})
	}
	return out
}

// String helps debugging: citation and kind.
func (p Provision) String() string { return fmt.Sprintf("%s (%s)", p.Citation, p.Kind.Name().EN) }
