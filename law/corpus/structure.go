package corpus

import (
	"strings"
)

// article is one provision with its paragraphs, items and sub-items as ranges
// of its text. The text is the lines of the source, blank ones left out,
// joined by single line feeds.
type article struct {
	id       string
	headings []heading
	text     string
	paras    []para
}

// para is a 款: a lead-in and, where there are some, the items that follow it.
type para struct {
	n          int
	kind       Kind
	start, end int // of the whole, items included
	lead       int // end of the lead-in
	items      []item
}

// item is a 项, or inside one a 目.
type item struct {
	n          int
	label      string // （一）, （1）, 1.
	start, end int
	lead       int // end of the words before the sub-items
	subs       []item
}

// itemsOnly reports whether the article is held as a bare list whose lead-in
// could not be checked. Its items are then cited where paragraphs otherwise
// stand: 6.1 is item （1）.
func (a *article) itemsOnly() bool {
	return len(a.paras) == 1 && len(a.paras[0].items) > 0 && a.paras[0].lead == a.paras[0].start
}

// kind is the weakest kind of the parts: an article of which one paragraph is
// reported must not be shown as a quotation.
func (a *article) kind() Kind {
	k := Verbatim
	for _, p := range a.paras {
		k = max(k, p.kind)
	}
	return k
}

// builder assembles articles line by line.
type builder struct {
	art  *article
	text strings.Builder
	head heading
	next int // number of the next paragraph
}

func newBuilder(id string) *builder { return &builder{art: &article{id: id}} }

// under begins the lines below a heading. An article may stand under several
// headings: 八（第一款） and 八（第二款，转述）.
func (b *builder) under(h heading) {
	b.art.headings = append(b.art.headings, h)
	b.head = h
	b.next = h.firstPara
}

// add takes one line that is not blank.
func (b *builder) add(line string) {
	fresh := len(b.art.paras) == 0 || b.next == b.head.firstPara
	if b.text.Len() > 0 {
		b.text.WriteByte('\n')
	}
	start := b.text.Len()
	b.text.WriteString(line)
	end := b.text.Len()

	n, label, dotted := lineLabel(line)
	open := !fresh && len(b.last().items) > 0
	begins := n == 1 || b.head.excerpt // a list begins with its first item, an excerpt anywhere
	if n == 0 || !open && !begins || fresh && (dotted || b.head.kind == Editorial) {
		b.paragraph(start, end)
		return
	}
	if fresh { // items without a lead-in
		b.paragraph(start, end)
		p := b.last()
		p.lead = start
		p.items = []item{{n, label, start, end, end, nil}}
		return
	}
	p := b.last()
	if open && dotted && !isDotted(p.items[0].label) {
		it := &p.items[len(p.items)-1]
		if n != len(it.subs)+1 {
			b.paragraph(start, end)
			return
		}
		it.subs = append(it.subs, item{n, label, start, end, end, nil})
		it.end, p.end = end, end
		return
	}
	if open && n != p.items[len(p.items)-1].n+1 {
		b.paragraph(start, end)
		return
	}
	p.items = append(p.items, item{n, label, start, end, end, nil})
	p.end = end
}

func (b *builder) paragraph(start, end int) {
	b.art.paras = append(b.art.paras, para{n: b.next, kind: b.head.kind, start: start, end: end, lead: end})
	b.next++
}

func (b *builder) last() *para { return &b.art.paras[len(b.art.paras)-1] }

// done gives the article.
func (b *builder) done() *article {
	b.art.text = b.text.String()
	for i := range b.art.paras {
		b.art.paras[i].inline(b.art.text)
	}
	return b.art
}

// inline finds a list printed inside a paragraph: …作出判断：（1）…；（2）…. The
// first number must follow a colon, so that references such as 第（一）项 are
// not taken for items.
func (p *para) inline(text string) {
	if len(p.items) > 0 || p.kind == Editorial {
		return
	}
	s := text[p.start:p.end]
	for _, form := range []struct{ open, close string }{{"（", "）"}, {"(", ")"}} {
		label := func(n int) string { return form.open + string(rune('0'+n)) + form.close }
		at := strings.Index(s, label(1))
		if at < 0 || !strings.HasSuffix(strings.TrimRight(s[:at], " "), "：") && !strings.HasSuffix(strings.TrimRight(s[:at], " "), ":") {
			continue
		}
		starts := []int{at}
		for n := 2; n <= 9; n++ {
			from := starts[len(starts)-1] + len(label(1))
			i := strings.Index(s[from:], label(n))
			if i < 0 {
				break
			}
			starts = append(starts, from+i)
		}
		if len(starts) < 2 {
			continue
		}
		p.lead = p.start + at
		for i, st := range starts {
			end := len(s)
			if i+1 < len(starts) {
				end = starts[i+1]
			}
			e := p.start + st + len(strings.TrimRight(s[st:end], " "))
			p.items = append(p.items, item{i + 1, label(i + 1), p.start + st, e, e, nil})
		}
		return
	}
}

// lineLabel reads the number a line begins with: （二）, （2）, (2) or 2.; n is 0
// where there is none. dotted tells the last form from the others.
func lineLabel(line string) (n int, label string, dotted bool) {
	for _, form := range []struct{ open, close string }{{"（", "）"}, {"(", ")"}} {
		s, ok := strings.CutPrefix(line, form.open)
		if !ok {
			continue
		}
		inner, _, ok := strings.Cut(s, form.close)
		if !ok || len(inner) > 12 {
			return 0, "", false
		}
		if n, ok := ParseNumeral(inner); ok && n > 0 && n < 100 {
			return n, form.open + inner + form.close, false
		}
		return 0, "", false
	}
	i := 0
	for i < len(line) && i < 3 && isDigit(line[i]) {
		i++
	}
	if i == 0 || i == 3 {
		return 0, "", false
	}
	for _, dot := range []string{".", "．", "、"} {
		if rest, ok := strings.CutPrefix(line[i:], dot); ok && (rest == "" || !isDigit(rest[0])) {
			n, _ := ParseNumeral(line[:i])
			return n, line[:i] + dot, n > 0
		}
	}
	return 0, "", false
}

func isDotted(label string) bool { return label != "" && isDigit(label[0]) }
