package corpus

import (
	"slices"
	"strconv"
	"strings"
)

// unheld is one entry under 未能核对: a provision, or a part of one, that exists
// but whose wording could not be checked. It can be cited by number only.
type unheld struct {
	words    string // as printed: 11（第二款起）
	article  string // as in a citation; empty where the words name no number
	onward   bool   // and everything after it: 六及以后各项, 第三部分起
	except   bool   // every point of the part but this one: 三（八）以外各项
	part     bool   // only part of the provision; the fields below say which
	para     int    // from this paragraph on
	item     int    // from this item on
	items    []int  // these items
	lastPara bool   // the paragraph after those held (末款)
	rest     bool   // whatever else there is
}

// furthest bounds what an open-ended entry covers, so that an absurd number is
// refused; no provision here has as many points, paragraphs or items.
const furthest = 30

// parseUnheld reads the section. Entries stand one a line behind a hyphen, or
// several a line, parted by ； and 、.
func parseUnheld(text string) []unheld {
	var out []unheld
	for line := range strings.SplitSeq(text, "\n") {
		for _, words := range splitEntries(strings.TrimPrefix(line, "- ")) {
			out = append(out, parseEntry(words))
		}
	}
	return out
}

// splitEntries cuts at ； and at those 、 that stand outside brackets and do not
// part the items of one point (四（三）6、7、8及末款).
func splitEntries(line string) []string {
	var out []string
	depth, start := 0, 0
	cut := func(end int) {
		if s := strings.TrimSpace(line[start:end]); s != "" {
			out = append(out, s)
		}
	}
	for i, r := range line {
		switch r {
		case '（':
			depth++
		case '）':
			depth--
		case '；', '、':
			if depth > 0 {
				continue
			}
			next := line[i+len("、"):]
			inPoint := r == '、' && start < i && !isDigit(line[start]) && isDigit(line[i-1]) && next != "" && isDigit(next[0])
			if inPoint {
				continue
			}
			cut(i)
			start = i + len("、")
		}
	}
	cut(len(line))
	return out
}

func parseEntry(words string) unheld {
	e := unheld{words: words}
	if words == "引言" {
		e.article = articlePreamble
		return e
	}
	article, st, rest, ok := parseDesignator(words)
	if !ok || strings.HasPrefix(rest, "年") {
		return e
	}
	e.article = article
	switch {
	case rest == "" || strings.HasPrefix(rest, "（罚则"):
	case rest == "起" || strings.HasPrefix(rest, "及以后") || rest == "以下":
		e.onward = true
	case strings.HasPrefix(rest, "以外"):
		e.except = st == stylePartPoint
	default:
		e.part = true
		e.parts(rest)
	}
	return e
}

// parts reads which part of a provision is missing.
func (e *unheld) parts(rest string) {
	inner := rest
	if s, ok := strings.CutPrefix(rest, "（"); ok {
		inner = strings.TrimSuffix(s, "）")
	}
	if s, ok := strings.CutPrefix(inner, "第"); ok {
		if n, after, ok := numeralPrefix(s); ok && strings.HasPrefix(after, "款起") {
			e.para = n
		}
		return
	}
	if n, _, ok := lineLabel(inner); n > 0 && !ok && strings.HasSuffix(inner, "起") { // （5）起
		e.item = n
		return
	}
	if isDigit(inner[0]) { // 6、7、8及末款
		list, after, _ := strings.Cut(inner, "及")
		for s := range strings.SplitSeq(list, "、") {
			if n, err := strconv.Atoi(s); err == nil {
				e.items = append(e.items, n)
			}
		}
		e.lastPara = after == "末款"
		return
	}
	e.rest = inner != "原文"
}

// covers reports whether the entry is about the place cited, which was not
// found. held is the article as far as it is held, or nil.
func (e unheld) covers(c place, held *article) bool {
	if e.article == "" || c.para > furthest || c.item > furthest || c.sub > furthest {
		return false
	}
	main, point := splitArticle(c.article)
	eMain, ePoint := splitArticle(e.article)
	switch {
	case e.onward && ePoint > 0:
		return held == nil && main == eMain && point >= ePoint && point <= furthest
	case e.onward:
		return held == nil && main >= eMain && main <= eMain+furthest
	case e.except:
		return held == nil && main == eMain && point > 0 && point != ePoint && point <= furthest
	case !e.part:
		return c.article == e.article || ePoint == 0 && main == eMain && point > 0 && strings.Contains(c.article, "(")
	case c.article != e.article:
		return false
	case held == nil: // nothing of it is held, whatever the entry says of its parts
		return true
	case c.para == 0:
		return false
	}
	last := held.paras[len(held.paras)-1]
	switch {
	case e.para > 0:
		return c.para >= e.para
	case e.item > 0:
		return c.para == last.n && c.item >= e.item || c.para > last.n
	case len(e.items) > 0:
		return c.para == last.n && slices.Contains(e.items, c.item) || e.lastPara && c.para == last.n+1
	}
	return e.rest && !held.itemsOnly() && c.para > last.n
}

// place is the part of a citation inside an instrument.
type place struct {
	article         string
	para, item, sub int
}

// splitArticle gives the two numbers of 4(3) or 287-2; the second is 0 where
// there is none. Named articles give 0, 0.
func splitArticle(a string) (main, second int) {
	i := strings.IndexAny(a, "(-")
	if i < 0 {
		main, _ = strconv.Atoi(a)
		return main, 0
	}
	main, _ = strconv.Atoi(a[:i])
	second, _ = strconv.Atoi(strings.Trim(a[i:], "(-)"))
	return main, second
}
