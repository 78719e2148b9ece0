package corpus

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"bangxin/law"
)

func arabic(n int) string { return strconv.Itoa(n) }

// byNumber reads a query as the number of a provision, with or without the
// name of an instrument. It gives nothing where the query is no number.
func byNumber(q string) []Hit {
	if c, err := law.ParseCitation(strings.ReplaceAll(q, " ", "")); err == nil && library().byID[c.Instrument] != nil {
		return hitsOf(c)
	}
	key := queryKey(q)
	if entries, rest := instrumentPrefix(key); len(entries) > 0 {
		if strings.Trim(rest, " :,的") == "" {
			var out []Hit
			for _, e := range entries {
				for _, p := range Articles(e.meta.id) {
					out = append(out, hitsOf(p.Citation)...)
				}
			}
			return out
		}
		n, ok := parseNumber(rest)
		if !ok {
			return nil
		}
		return numbersIn(entries, n, true)
	}
	n, ok := parseNumber(key)
	if !ok {
		return nil
	}
	return numbersIn(library().entries, n, false)
}

func hitsOf(c law.Citation) []Hit {
	if h, ok := citationHit(c); ok {
		return []Hit{h}
	}
	return nil
}

// queryKey brings the brackets of document numbers to one form, so that
// 法释〔2019〕15号, 法释[2019]15号 and 法释（2019）15号 are the same.
func queryKey(q string) string {
	q = strings.NewReplacer("《", "", "》", "", "\"", "").Replace(q)
	return yearBrackets().ReplaceAllString(q, "-$1-")
}

var yearBrackets = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\s*[\[(](\d{4})(?:年)?[\])]\s*`)
})

// alias is one way to name an instrument, as a query key.
type alias struct {
	key   string
	entry *entry
}

// aliases lists all names, the longest first.
var aliases = sync.OnceValue(func() []alias {
	var out []alias
	add := func(e *entry, names ...string) {
		for _, n := range names {
			if k := queryKey(fold(n)); k != "" {
				out = append(out, alias{k, e})
			}
		}
	}
	for _, e := range library().entries {
		i := e.inst()
		add(e, i.ID, i.Name.ZH, i.Name.EN, e.meta.abbrEN, i.Title.ZH, i.Title.EN, i.DocumentNumber)
		add(e, e.meta.aliases...)
		add(e, strings.TrimPrefix(i.Name.ZH, "中华人民共和国"), "中华人民共和国"+i.Name.ZH)
		if m := documentNumber().FindStringSubmatch(i.DocumentNumber); m != nil {
			body, year, number := m[1], m[2], m[3]
			add(e, fmt.Sprintf("%s%s-%s", body, year, number), fmt.Sprintf("%s%s年%s号", body, year, number),
				fmt.Sprintf("%s〔%s〕%s", body, year, number), fmt.Sprintf("〔%s〕%s号", year, number),
				fmt.Sprintf("%s-%s", year, number), fmt.Sprintf("%s年%s号", year, number))
		}
	}
	slices.SortStableFunc(out, func(a, b alias) int { return cmp.Compare(len(b.key), len(a.key)) })
	return out
})

var documentNumber = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(\p{Han}+)〔(\d{4})〕(?:第)?(\d+)号$`)
})

// instrumentPrefix finds the instruments a query key begins with the name of,
// and what follows the name. Several share a name where a law is held in
// several versions.
func instrumentPrefix(key string) (entries []*entry, rest string) {
	length := 0
	for _, a := range aliases() {
		if len(a.key) < length {
			break
		}
		after, ok := strings.CutPrefix(key, a.key)
		if !ok || after != "" && joined(a.key[len(a.key)-1], after[0]) {
			continue
		}
		length, rest = len(a.key), after
		if !slices.Contains(entries, a.entry) {
			entries = append(entries, a.entry)
		}
	}
	return entries, rest
}

// joined reports whether two bytes belong to one number or one Latin word, so
// that 2019-1 is not found in 2019-15.
func joined(a, b byte) bool {
	letter := func(c byte) bool { return c >= 'a' && c <= 'z' }
	return isDigit(a) && isDigit(b) || letter(a) && letter(b) || b == '-' && letter(a)
}

// number is the number of a provision as a person writes it.
type number struct {
	article         string
	alternative     *number // 12(2) may also be an item of article 12
	para, item, sub int
}

const numPattern = `([0-9]{1,4}|[零〇一二三四五六七八九十百千两]{1,9})`

var articlePattern = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[\s:,]*(?:第|article|art\.?|point|part|§)?\s*` + numPattern +
		`\s*(条|点|部分|项)?\s*(?:(?:之|-)\s*` + numPattern + `)?\s*条?\s*(?:\(` + numPattern + `\))?`)
})

var partPattern = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^\s*[,，]?\s*(第|\.|paragraph|para\.?|sub-item|item)?\s*(\()?-?` + numPattern + `(\))?-?\s*(款|项|目)?`)
})

// parseNumber reads 287-2.1, 第二百八十七条之二第一款, 12条1款2项, art. 12 para. 1
// item 2, 四（三）第5项. The whole of s must be a number.
func parseNumber(s string) (number, bool) {
	s = strings.TrimRight(s, " 。.")
	m := articlePattern().FindStringSubmatch(s)
	if m == nil {
		return number{}, false
	}
	var n number
	main, ok := ParseNumeral(m[1])
	if !ok {
		return n, false
	}
	n.article = strconv.Itoa(main)
	if second, ok := ParseNumeral(m[3]); ok {
		n.article += "-" + strconv.Itoa(second)
	}
	whole := n.article
	point, hasPoint := ParseNumeral(m[4])
	if hasPoint {
		n.article = fmt.Sprintf("%s(%d)", n.article, point)
	}
	if !n.parts(s[len(m[0]):]) {
		return n, false
	}
	if hasPoint {
		n.alternative = &number{article: whole, item: point}
	}
	return n, true
}

// parts reads paragraph, item and sub-item.
func (n *number) parts(s string) bool {
	slots := []*int{&n.para, &n.item, &n.sub}
	next := 0
	for s != "" {
		m := partPattern().FindStringSubmatch(s)
		if m == nil {
			return false
		}
		mark, open, value, unit := m[1], m[2], m[3], m[5]
		slot := next
		switch {
		case unit == "款" || strings.HasPrefix(mark, "para"):
			slot = 0
		case unit == "项" || mark == "item":
			slot = 1
		case unit == "目" || mark == "sub-item":
			slot = 2
		case mark != "." && open == "":
			return false
		}
		v, ok := ParseNumeral(value)
		if !ok || v == 0 || slot >= len(slots) || slot < next {
			return false
		}
		*slots[slot] = v
		next = slot + 1
		s = s[len(m[0]):]
	}
	return true
}

// numbersIn looks a number up in several instruments. What can be cited by
// number only is offered where the instrument was named.
func numbersIn(entries []*entry, n number, named bool) []Hit {
	var out []Hit
	for _, e := range entries {
		for try := &n; try != nil; try = try.alternative {
			c := law.Citation{Instrument: e.meta.id, Article: try.article, Paragraph: try.para, Item: try.item, Sub: try.sub}
			a := e.doc().byID[try.article]
			if a == nil && !named {
				continue
			}
			if a != nil && c.Paragraph == 0 && c.Item > 0 {
				c.Paragraph = a.paragraphOf(c.Item)
			}
			if h, ok := citationHit(c); ok {
				out = append(out, h)
				break
			}
		}
	}
	return out
}

// paragraphOf is the first paragraph that has an item of that number: 第十二条
// 第（二）项 without its 款.
func (a *article) paragraphOf(n int) int {
	for _, p := range a.paras {
		if numbered(p.items, n) != nil {
			return p.n
		}
	}
	return 1
}
