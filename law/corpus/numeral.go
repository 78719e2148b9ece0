package corpus

import (
	"strconv"
	"strings"
)

const (
	numeralDigits = "零一二三四五六七八九"
	// numeralRunes is every character a Chinese number in a heading or a query
	// may be written with.
	numeralRunes = numeralDigits + "〇两十百千万"
)

// Numeral writes a number from 0 to 99999999 as statutes do: 二百八十七,
// 一千一百六十五, 二十万. Numbers outside are written in Arabic figures.
func Numeral(n int) string {
	if n < 0 || n > 99_999_999 {
		return strconv.Itoa(n)
	}
	if n == 0 {
		return "零"
	}
	s := ""
	if w := n / 10_000; w > 0 {
		s = below10000(w) + "万"
		n %= 10_000
		if n > 0 && n < 1000 {
			s += "零"
		}
	}
	s += below10000(n)
	if strings.HasPrefix(s, "一十") {
		s = strings.TrimPrefix(s, "一")
	}
	return s
}

// below10000 writes 1 to 9999, with 一十 spelled out; 0 gives "".
func below10000(n int) string {
	var b strings.Builder
	zero := false
	for _, u := range []struct {
		size int
		name string
	}{{1000, "千"}, {100, "百"}, {10, "十"}, {1, ""}} {
		d := n / u.size
		n %= u.size
		if d == 0 {
			zero = b.Len() > 0
			continue
		}
		if zero {
			b.WriteString("零")
			zero = false
		}
		b.WriteString(digitName(d) + u.name)
	}
	return b.String()
}

func digitName(d int) string { return string([]rune(numeralDigits)[d]) }

// ParseNumeral reads a number written in Chinese (二百八十七, 二〇一九, 二十万),
// or in Arabic figures of at most eight digits, and reports whether it is one.
func ParseNumeral(s string) (int, bool) {
	if s == "" || len(s) > 64 {
		return 0, false
	}
	if n, err := strconv.Atoi(s); err == nil {
		return n, n >= 0 && len(s) <= 8 && s[0] != '+'
	}
	if n, ok := parsePositional(s); ok {
		return n, true
	}
	head, tail, wan := strings.Cut(s, "万")
	if !wan {
		return parseBelow10000(s)
	}
	w, ok := parseBelow10000(head)
	if !ok || w == 0 {
		return 0, false
	}
	if tail == "" {
		return w * 10_000, true
	}
	n, ok := parseBelow10000(strings.TrimPrefix(tail, "零"))
	return w*10_000 + n, ok
}

// parsePositional reads 二〇一九, a number spoken digit by digit.
func parsePositional(s string) (int, bool) {
	n, count := 0, 0
	for _, r := range s {
		d, ok := digitValue(r)
		if !ok || count == 8 {
			return 0, false
		}
		n, count = n*10+d, count+1
	}
	return n, true
}

func parseBelow10000(s string) (int, bool) {
	total, digit, lastUnit := 0, -1, 10_000
	for _, r := range s {
		if d, ok := digitValue(r); ok {
			if digit > 0 { // two digits in a row without a unit between
				return 0, false
			}
			digit = d
			continue
		}
		unit := map[rune]int{'十': 10, '百': 100, '千': 1000}[r]
		if unit == 0 || unit >= lastUnit {
			return 0, false
		}
		if digit < 0 || digit == 0 && unit == 10 { // 十二, 一百零十二
			if unit != 10 {
				return 0, false
			}
			digit = 1
		}
		total, digit, lastUnit = total+digit*unit, -1, unit
	}
	if digit > 0 {
		total += digit
	}
	return total, s != "" && digit != 0 || s == "零" || s == "〇"
}

func digitValue(r rune) (int, bool) {
	switch r {
	case '〇':
		return 0, true
	case '两':
		return 2, true
	}
	for i, d := range []rune(numeralDigits) {
		if d == r {
			return i, true
		}
	}
	return 0, false
}

// numeralPrefix cuts a leading number, Chinese or Arabic, off s.
func numeralPrefix(s string) (n int, rest string, ok bool) {
	end := 0
	for i, r := range s {
		if r >= '0' && r <= '9' {
			if end != i || i > 0 && !isDigit(s[0]) {
				break
			}
			end = i + 1
			continue
		}
		if end != i || i > 0 && isDigit(s[0]) || !strings.ContainsRune(numeralRunes, r) {
			break
		}
		end = i + len(string(r))
	}
	if end == 0 {
		return 0, s, false
	}
	n, ok = ParseNumeral(s[:end])
	return n, s[end:], ok
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }
