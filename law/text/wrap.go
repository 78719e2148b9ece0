package text

import (
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// Wrap breaks s into lines of at most width cells.
//
// It breaks where UAX #14 allows it, and on top of that keeps to Chinese
// practice: no line begins with ，。）》” or the like, none ends with （《“; an
// article number (第二百八十七条之二), a document number (〔2019〕15号), a figure with its
// unit (20万元) and a flag (--listen) stay in one piece unless that would leave a line less than
// half full. What has no place to break, a long URL for instance, is cut between
// characters.
//
// Line ends in s are kept, spaces at the end of a line are dropped, spaces at the
// start of a paragraph are kept up to half the width. A tab counts as four
// spaces. An empty s gives one empty line. A width under 2, in which no Han has
// room, counts as 2.
func Wrap(s string, width int) []string {
	return wrap(s, width, width)
}

// WrapIndent wraps s and sets first before the first line and rest before every
// other, for a list sign or a hanging indent. The lines, signs included, take at
// most width cells; a sign that leaves no room for text is cut.
func WrapIndent(s string, width int, first, rest string) []string {
	width = max(width, 2)
	first, rest = prefix(first, width-2), prefix(rest, width-2)
	lines := wrap(s, width-Width(first), width-Width(rest))
	for i := range lines {
		sign := rest
		if i == 0 {
			sign = first
		}
		lines[i] = trimRight(sign + lines[i])
	}
	return lines
}

func wrap(s string, first, rest int) []string {
	first, rest = max(first, 2), max(rest, 2)
	if strings.ContainsAny(s, "\t\r\v\f\u0085\u2028\u2029") {
		s = lineEnds.Replace(s)
	}
	var lines []string
	width := first
	for _, paragraph := range strings.Split(s, "\n") {
		if lines != nil {
			width = rest
		}
		lines = wrapParagraph(lines, paragraph, width, rest)
	}
	return lines
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n",
	"\u0085", "\n", "\u2028", "\n", "\u2029", "\n", "\t", tab)

const tab = "    "

// A breakClass says how good a place to break is. A better class is taken even
// where it leaves the line shorter.
type breakClass uint8

const (
	breakNever   breakClass = iota // would leave the line empty
	breakCut                       // any place between two clusters
	breakChar                      // the same, without a sign at the wrong end
	breakToken                     // allowed by UAX #14, but inside a number
	breakAllowed                   // allowed
)

// A cluster is one grapheme cluster of a paragraph and the place after it.
type cluster struct {
	text  string
	width int
	after breakClass
	space bool
}

func wrapParagraph(lines []string, s string, width, rest int) []string {
	s = trimRight(s)
	if s == "" {
		return append(lines, "")
	}
	if Width(s) <= width {
		return append(lines, s)
	}
	narrow := min(width, rest)
	cs := classify(trimIndent(s, min(narrow/2, narrow-2)), narrow)
	for len(cs) > 0 {
		n := lineEnd(cs, width)
		lines = append(lines, join(cs[:n]))
		cs = cs[n:]
		for len(cs) > 0 && cs[0].space {
			cs = cs[1:]
		}
		width = rest
	}
	return lines
}

// lineEnd gives the number of clusters that make up the next line: the longest
// that fits, ended at a place of the best class there is. It is at least 1.
func lineEnd(cs []cluster, width int) int {
	best, class, filled := 1, breakNever, 0
	torn := 0 // the last place inside a number
	total, ink := 0, 0
	for i, c := range cs {
		total += c.width
		if !c.space {
			ink = total
		}
		if ink > width {
			if class == breakAllowed && filled < width/2 && torn > best {
				return torn
			}
			return best
		}
		if c.after == breakToken {
			torn = i + 1
		}
		if c.after >= class && (c.after > breakNever || i == 0) {
			best, class, filled = i+1, c.after, ink
		}
	}
	return len(cs)
}

// classify cuts a paragraph into clusters and judges the place after each.
func classify(s string, width int) []cluster {
	cs := make([]cluster, 0, len(s)/2)
	allowed, state := 0, -1 // allowed is the offset of the next place by UAX #14
	tail := s
	next := func() {
		var segment string
		segment, tail, _, state = uniseg.FirstLineSegmentInString(tail, state)
		allowed += len(segment)
	}
	next()
	guard := tokens(s, width)
	prev, inText := rune(0), false
	for at := 0; at < len(s); {
		n := clusterLen(s[at:])
		c := cluster{text: s[at : at+n], width: Width(s[at : at+n])}
		last, _ := utf8.DecodeLastRuneInString(c.text)
		c.space = n == utf8.RuneLen(last) && isSpace(last) // a mark on a space is text
		inText = inText || !c.space
		at += n
		for allowed < at {
			next()
		}
		for len(guard) > 0 && guard[0].end <= at {
			guard = guard[1:]
		}
		if !c.space {
			prev = last
		}
		following, _ := utf8.DecodeRuneInString(s[at:])
		switch {
		case !inText:
			c.after = breakNever
		case neverStarts(following) || neverEnds(prev):
			c.after = breakCut
		case allowed != at && !quoteBreak(prev, following) && !(flagBegins(guard, at, following) && runeWidth(prev) == 2):
			c.after = breakChar
		case len(guard) > 0 && guard[0].start < at:
			c.after = breakToken
		default:
			c.after = breakAllowed
		}
		cs = append(cs, c)
	}
	return cs
}

// quoteBreak allows what UAX #14 did before its version 16 forbade: a break
// outside a curly quotation mark that stands beside Han. It cannot tell an
// opening mark from a closing one; Chinese text always can.
func quoteBreak(prev, next rune) bool {
	switch {
	case next == '“' || next == '‘':
		return runeWidth(prev) == 2
	case prev == '”' || prev == '’':
		return runeWidth(next) == 2
	}
	return false
}

// flagBegins reports whether the token that begins at the offset is a flag. UAX #14
// breaks before no hyphen, but -- after Han or its punctuation begins a word.
func flagBegins(guard []span, at int, following rune) bool {
	return following == '-' && len(guard) > 0 && guard[0].start == at
}

// neverStarts reports whether a line may not begin with r.
func neverStarts(r rune) bool {
	switch r {
	case '，', '。', '、', '；', '：', '？', '！', '．', '）', '》', '〉', '」', '』', '】', '〕', '〗', '〙', '〛', '｝', '］',
		'’', '”', '…', '‥', '％', '‰', '℃', '°', '·', '～', 'ー', 'ゝ', 'ゞ', '々', '〻', '%', ',', '.', ';', ':',
		'?', '!', ')', ']', '}':
		return true
	}
	return false
}

// neverEnds reports whether a line may not end with r.
func neverEnds(r rune) bool {
	switch r {
	case '（', '《', '〈', '「', '『', '【', '〔', '〖', '〘', '〚', '｛', '［', '“', '‘', '￥', '¥', '＄', '§', '№', '(',
		'[', '{':
		return true
	}
	return false
}

func isSpace(r rune) bool {
	switch r {
	case ' ', '\u3000', '\u1680', '\u205F':
		return true
	}
	return r >= 0x2000 && r <= 0x200A && r != 0x2007
}

func trimRight(s string) string { return strings.TrimRightFunc(s, isSpace) }

// trimIndent shortens the spaces at the start of s to at most width cells.
func trimIndent(s string, width int) string {
	text := strings.TrimLeftFunc(s, isSpace)
	return prefix(s[:len(s)-len(text)], width) + text
}

func join(cs []cluster) string {
	var b strings.Builder
	for _, c := range cs {
		b.WriteString(c.text)
	}
	return trimRight(b.String())
}
