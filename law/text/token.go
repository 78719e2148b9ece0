package text

import (
	"strings"
	"unicode/utf8"
)

// A span is a stretch of bytes that should stay on one line.
type span struct{ start, end int }

// tokens finds, in order, the article numbers, document numbers, figures with a
// unit and flags of commands in s. One of more than limit cells is left out, as no
// line holds it.
func tokens(s string, limit int) []span {
	var out []span
	before := 0 // start of the rune before at
	for at := 0; at < len(s); {
		n := articleLen(s[at:])
		start := at
		if n == 0 {
			if n = documentLen(s[at:]); n > 0 && at > 0 {
				start = min(before, at-issuerLen(s[:at]))
			}
		}
		if n == 0 {
			n = figureLen(s[at:])
		}
		if n == 0 && (at == 0 || s[at-1] != '-') {
			n = flagLen(s[at:])
		}
		if n == 0 {
			_, size := utf8.DecodeRuneInString(s[at:])
			before = at
			at += size
			continue
		}
		if Width(s[start:at+n]) <= limit {
			out = append(out, span{start, at + n})
		}
		_, size := utf8.DecodeLastRuneInString(s[at : at+n])
		before = at + n - size
		at += n
	}
	return out
}

// articleLen measures 第八十二条, 第82条, 第二百八十七条之二, 第（二）项 at the start of s.
func articleLen(s string) int {
	const mark = "第"
	if !strings.HasPrefix(s, mark) {
		return 0
	}
	n := len(mark)
	bracket := strings.HasPrefix(s[n:], "（")
	if bracket {
		n += len("（")
	}
	digits := runLen(s[n:], numeral)
	if digits == 0 {
		return 0
	}
	n += digits
	if bracket {
		if !strings.HasPrefix(s[n:], "）") {
			return 0
		}
		n += len("）")
	}
	r, size := utf8.DecodeRuneInString(s[n:])
	if !strings.ContainsRune("条款项目章节编点次批号", r) {
		return 0
	}
	n += size
	if strings.HasPrefix(s[n:], "之") {
		if more := runLen(s[n+len("之"):], numeral); more > 0 {
			n += len("之") + more
		}
	}
	return n
}

// issuerLen measures 法释 at the end of s: it and the number behind it belong together.
func issuerLen(s string) int {
	for _, issuer := range [...]string{"高检发释字", "公通字", "法释", "法发"} {
		if strings.HasSuffix(s, issuer) {
			return len(issuer)
		}
	}
	return 0
}

// documentLen measures 〔2019〕15号 at the start of s.
func documentLen(s string) int {
	const mark = "〔"
	if !strings.HasPrefix(s, mark) {
		return 0
	}
	n := len(mark)
	digits := runLen(s[n:], numeral)
	if digits == 0 || !strings.HasPrefix(s[n+digits:], "〕") {
		return 0
	}
	n += digits + len("〕")
	n += runLen(s[n:], numeral)
	if strings.HasPrefix(s[n:], "号") {
		n += len("号")
	}
	return n
}

// figureLen measures a figure and its unit at the start of s: 20万元, 260,000 元,
// 二十万元, 3个月, 50%. A figure alone counts when it has more than one numeral.
func figureLen(s string) int {
	n := runLen(s, numeral)
	if n == 0 {
		return 0
	}
	for n < len(s) && strings.IndexByte(",.:-/", s[n]) >= 0 {
		more := runLen(s[n+1:], numeral)
		if more == 0 {
			break
		}
		n += 1 + more
	}
	rest := s[n:]
	gap := 0
	if strings.HasPrefix(rest, " ") {
		gap = 1
	}
	if u := unitLen(rest[gap:]); u > 0 {
		return n + gap + u
	}
	return n
}

// flagLen measures --authorized-keys at the start of s: a flag is typed as it is read.
func flagLen(s string) int {
	const mark = "--"
	if !strings.HasPrefix(s, mark) {
		return 0
	}
	n := runLen(s[len(mark):], func(r rune) bool { return r >= 'a' && r <= 'z' || r == '-' })
	if n == 0 {
		return 0
	}
	return len(mark) + n
}

// unitLen measures a unit at the start of s.
func unitLen(s string) int {
	for _, u := range [...]string{
		"个百分点", "个月", "个工作日", "小时", "分钟", "周岁", "工作日", "人次", "余元", "元", "分", "角",
		"年", "月", "日", "天", "个", "人", "名", "张", "次", "条", "款", "项", "份", "起", "件", "倍", "岁", "部", "台", "户", "家", "笔", "%", "％",
	} {
		if strings.HasPrefix(s, u) {
			return len(u)
		}
	}
	return 0
}

func numeral(r rune) bool {
	switch r {
	case '〇', '零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千',
		'万', '亿', '两', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖', '拾', '佰', '仟':
		return true
	}
	return r >= '0' && r <= '9' || r >= '０' && r <= '９'
}

// runLen gives the length in bytes of the run at the start of s whose runes pass
// ok.
func runLen(s string, ok func(rune) bool) int {
	for i, r := range s {
		if !ok(r) {
			return i
		}
	}
	return len(s)
}
