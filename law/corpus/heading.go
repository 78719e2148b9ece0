package corpus

import (
	"fmt"
	"strconv"
	"strings"
)

// style is how a heading numbers its provision; it decides how a citation of
// it is written in words.
type style uint8

const (
	styleArticle   style = iota // 第十二条, 第128条
	stylePoint                  // 5: a point with an Arabic number
	stylePart                   // 一、关于…; 三; 四（节录）: a part or point with a Chinese number
	stylePartPoint              // 四（三）: a point inside a part
	styleNamed                  // 正文 and the like: no number
)

// Articles without a number. They are written as words in a citation.
const (
	articleText       = "text"       // 正文, of a reply that is not divided
	articleAccomplice = "accomplice" // the accomplice sentence of 法发〔2025〕12号, whose number could not be checked
	articlePreamble   = "preamble"   // what stands between the title and the first heading
	articleAppendix   = "appendix"   // the editor's own table, not law
	articleUnverified = "unverified" // the list of what could not be checked, not law
)

// heading is one "## " line, understood.
type heading struct {
	printed    string // as it stands in the file, without "## "
	article    string // the article of a citation: 287-2, 4(3), text
	style      style
	annotation string // what the editor put in brackets behind: 节录, 转述, 第二款，转述
	firstPara  int    // number of the first paragraph below it
	kind       Kind
	excerpt    bool // the text below is not the whole provision
	namesPara  bool // the annotation says which paragraph stands below
}

// parseHeading reads the forms of heading the texts use.
func parseHeading(printed string) (heading, error) {
	h := heading{printed: printed, firstPara: 1, style: styleNamed}
	rest := ""
	switch {
	case printed == "正文":
		h.article = articleText
	case printed == "未能核对":
		h.article, h.kind = articleUnverified, Editorial
	case strings.HasPrefix(printed, "附："):
		h.article, h.kind = articleAppendix, Editorial
	case strings.HasPrefix(printed, "以共同犯罪处罚的规定"):
		h.article, rest = articleAccomplice, strings.TrimPrefix(printed, "以共同犯罪处罚的规定")
	default:
		var ok bool
		if h.article, h.style, rest, ok = parseDesignator(printed); !ok {
			return heading{}, fmt.Errorf("heading %q: no number understood", printed)
		}
		if h.style == stylePart && strings.HasPrefix(rest, "、") { // 一、关于…（节录）
			if i := strings.LastIndex(rest, "（"); i >= 0 {
				rest = rest[i:]
			} else {
				rest = ""
			}
		}
	}
	return h, h.annotate(rest)
}

// annotate reads the bracketed remark behind the number.
func (h *heading) annotate(rest string) error {
	if rest == "" {
		return nil
	}
	if !strings.HasPrefix(rest, "（") || !strings.HasSuffix(rest, "）") {
		return fmt.Errorf("heading %q: %q not understood", h.printed, rest)
	}
	h.annotation = strings.TrimSuffix(strings.TrimPrefix(rest, "（"), "）")
	if strings.Contains(h.annotation, "转述") {
		h.kind = Reported
	}
	if s, ok := strings.CutPrefix(h.annotation, "第"); ok {
		if n, after, ok := numeralPrefix(s); ok && strings.HasPrefix(after, "款") {
			h.firstPara, h.namesPara = n, true
		}
	}
	h.excerpt = h.namesPara
	for _, sign := range []string{"节录", "未能核对", "引言"} {
		h.excerpt = h.excerpt || strings.Contains(h.annotation, sign)
	}
	return nil
}

// parseDesignator reads the number a heading or an entry begins with and
// gives it in the form citations use.
func parseDesignator(s string) (article string, st style, rest string, ok bool) {
	if after, yes := strings.CutPrefix(s, "第"); yes {
		n, after, yes := numeralPrefix(after)
		if !yes {
			return "", 0, s, false
		}
		if rest, yes = strings.CutPrefix(after, "部分"); yes {
			return strconv.Itoa(n), stylePart, rest, true
		}
		if rest, yes = strings.CutPrefix(after, "条"); !yes {
			return "", 0, s, false
		}
		article = strconv.Itoa(n)
		if after, yes = strings.CutPrefix(rest, "之"); yes {
			if n, after, yes = numeralPrefix(after); !yes {
				return "", 0, s, false
			}
			article, rest = article+"-"+strconv.Itoa(n), after
		}
		return article, styleArticle, rest, true
	}
	n, rest, yes := numeralPrefix(s)
	if !yes {
		return "", 0, s, false
	}
	article = strconv.Itoa(n)
	if isDigit(s[0]) {
		return article, stylePoint, rest, true
	}
	if inner, after, yes := bracketed(rest); yes {
		if m, yes := chineseNumeral(inner); yes {
			return fmt.Sprintf("%s(%d)", article, m), stylePartPoint, after, true
		}
	}
	return article, stylePart, rest, true
}

// bracketed cuts a leading （…） off s.
func bracketed(s string) (inner, rest string, ok bool) {
	after, ok := strings.CutPrefix(s, "（")
	if !ok {
		return "", s, false
	}
	return strings.Cut(after, "）")
}

// chineseNumeral reads a number written in Chinese only.
func chineseNumeral(s string) (int, bool) {
	if s == "" || isDigit(s[0]) {
		return 0, false
	}
	return ParseNumeral(s)
}
