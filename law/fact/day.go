package fact

import (
	"math/big"
	"strings"

	"bangxin/law"
)

// ParseDate reads a day, a month or a year as people write it, and ranges of
// them: 2016, 2016-05, 2016/5/31, 2016年5月31日, 二〇一六年五月, 31 May 2016,
// 2015-11..2017, 2015-11.., 2016年5月至8月. A month or a year is the interval of
// its days. The value counts days as law.Day does; open ends are MinDay and
// MaxDay. Words that need a clock (今天) or a guess (年初) are refused. The
// error is an *InputError.
func ParseDate(s string) (Value, error) {
	p, err := read(s)
	if err != nil {
		return Value{}, err
	}
	v, err := dateInterval(p)
	if err != nil {
		return Value{}, err
	}
	return v, nil
}

// clockWords need to know what day it is; looseWords leave open which days.
func clockWords() []string {
	return []string{
		"今天", "今日", "昨天", "昨日", "明天", "前天", "现在", "目前", "至今", "今年", "去年", "前年", "明年", "本月", "上个月", "上月", "本年", "当天", "当日",
		"today", "yesterday", "tomorrow", "now", "last year", "this year", "last month", "this month",
	}
}

func looseWords() []string {
	return []string{
		"初", "底", "末", "中旬", "上旬", "下旬", "上半年", "下半年", "年中", "月中", "季度", "春", "夏", "秋", "冬", "左右", "大约", "大概", "前后", "约",
		"以前", "之前", "以后", "之后", "以来", "起", "before", "after", "since", "until", "till", "about", "around", "early", "late", "mid",
	}
}

func dateInterval(p piece) (Value, *InputError) {
	if err := refuseDate(p); err != nil {
		return Value{}, err
	}
	if before, after, ok := p.cut(".."); ok {
		return dateSpan(p, before, after, true)
	}
	for _, mark := range []string{"——", "—", "–", "~", "至", "到", " to ", " - "} {
		if before, after, ok := p.cut(mark); ok {
			before, _ = before.cutPrefix("从", "自", "from")
			return dateSpan(p, before, after, false)
		}
	}
	if before, after, ok := hyphenated(p); ok {
		return dateSpan(p, before, after, false)
	}
	d, err := partialDate(p, calendar{})
	if err != nil {
		return Value{}, err
	}
	return d.days(p)
}

// hyphenated splits 2015-2017 and 2015年11月-2017年1月, where the hyphen cannot
// stand inside a date.
func hyphenated(p piece) (before, after piece, ok bool) {
	before, after, ok = p.cut("-")
	if !ok {
		return p, p, false
	}
	if strings.Contains(before.s(), "年") {
		return before, after, true
	}
	return before, after, len(before.s()) == 4 && len(after.s()) == 4 && allDigits(before.s()) && allDigits(after.s())
}

func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

func refuseDate(p piece) *InputError {
	for _, w := range clockWords() {
		if i := wordIndex(p.s(), w); i >= 0 {
			return p.skip(i).keep(len(w)).fail("“"+w+"”因填写的日子而异；请写明日期，例如 2016-05-31",
				"“"+w+"” depends on the day of writing; write the date, as in 2016-05-31")
		}
	}
	for _, w := range looseWords() {
		if i := wordIndex(p.s(), w); i >= 0 {
			return p.skip(i).keep(len(w)).fail("“"+w+"”的起止不明；请写成区间，例如 2016-01..2016-03、2015-11.. 或者 ..2017",
				"“"+w+"” has no clear limits; write a range, such as 2016-01..2016-03, 2015-11.. or ..2017")
		}
	}
	return nil
}

func dateSpan(p, before, after piece, open bool) (Value, *InputError) {
	if before.empty() && after.empty() || !open && (before.empty() || after.empty()) {
		return Value{}, p.fail("日期区间缺少一端；请写成 2015-11..2017、2015-11.. 或者 ..2017", "the range lacks an end; write 2015-11..2017, 2015-11.. or ..2017")
	}
	v := Value{Lo: int64(minDay), Hi: int64(maxDay)}
	var from calendar
	if !before.empty() {
		d, err := partialDate(before, calendar{})
		if err != nil {
			return v, err
		}
		days, err := d.days(before)
		if err != nil {
			return v, err
		}
		from, v.Lo = d, days.Lo
	}
	if !after.empty() {
		d, err := partialDate(after, from)
		if err != nil {
			return v, err
		}
		days, err := d.days(after)
		if err != nil {
			return v, err
		}
		v.Hi = days.Hi
	}
	if v.Lo > v.Hi {
		return v, p.fail("日期区间的起点晚于终点", "the range ends before it begins")
	}
	return v, nil
}

// calendar is a date with what was written of it; zero is not written.
type calendar struct{ year, month, day int }

// days gives the interval of a date, and refuses dates that do not exist.
func (c calendar) days(p piece) (Value, *InputError) {
	first, last := c, c
	if c.month == 0 {
		first.month, last.month = 1, 12
	}
	if first.month < 1 || last.month > 12 {
		return Value{}, p.fail("月份应为 1 至 12", "a month is 1 to 12")
	}
	if c.day == 0 {
		first.day, last.day = 1, lengthOfMonth(last.year, last.month)
	}
	if c.day > lengthOfMonth(c.year, first.month) {
		return Value{}, p.fail("没有这一天；请核对日期", "there is no such day; check the date")
	}
	v := Value{
		Lo: int64(law.Date(first.year, first.month, first.day)),
		Hi: int64(law.Date(last.year, last.month, last.day)),
	}
	if v.Lo < int64(minDay) || v.Hi > int64(maxDay) {
		return Value{}, p.fail("年份应在 1900 至 2199 之间", "the year lies outside 1900 to 2199")
	}
	return v, nil
}

func lengthOfMonth(year, month int) int {
	return int(law.Date(year, month+1, 1) - law.Date(year, month, 1))
}

// partialDate reads one date. The second end of a range may leave out the year
// (2016年5月至8月) or year and month (5日至8日): they are those of the first.
func partialDate(p piece, from calendar) (calendar, *InputError) {
	var c calendar
	var ok bool
	switch {
	case strings.ContainsAny(p.s(), "abcdefghijklmnopqrstuvwxyz"):
		c, ok = englishDate(p.s())
	case strings.ContainsAny(p.s(), "年月日号"):
		c, ok = chineseDate(p, from)
	default:
		c, ok = numericDate(p.s())
	}
	if ok && c.year >= 1000 && c.year <= 9999 {
		return c, nil
	}
	q := p.quoted()
	return c, p.fail("看不懂日期“"+q+"”；请写成 2016、2016-05 或者 2016-05-31，年份用四位", "cannot read the date “"+q+"”; write 2016, 2016-05 or 2016-05-31, the year in four digits")
}

// numericDate reads 2016, 2016-5, 2016/5/31, 2016.5.31 and 20160531.
func numericDate(s string) (calendar, bool) {
	if len(s) == 8 && allDigits(s) {
		s = s[:4] + "-" + s[4:6] + "-" + s[6:]
	}
	sep := "-"
	for _, other := range []string{"/", "."} {
		if strings.Contains(s, other) {
			sep = other
		}
	}
	parts := strings.Split(s, sep)
	if len(parts) > 3 {
		return calendar{}, false
	}
	var n [3]int
	for i, part := range parts {
		part = strings.TrimSpace(part)
		if i == 0 && len(part) != 4 || len(part) > 4 || i > 0 && len(part) > 2 || !allDigits(part) {
			return calendar{}, false
		}
		for _, d := range part {
			n[i] = n[i]*10 + int(d-'0')
		}
		if n[i] == 0 {
			return calendar{}, false
		}
	}
	return calendar{n[0], n[1], n[2]}, true
}

// chineseDate reads 2016年5月31日 and 二〇一六年五月三十一日.
func chineseDate(p piece, from calendar) (calendar, bool) {
	var c calendar
	rest, found := p, false
	if before, after, ok := rest.cut("年"); ok {
		if c.year, ok = datePart(before); !ok {
			return c, false
		}
		rest, found = after, true
	} else {
		c.year = from.year
	}
	if before, after, ok := rest.cut("月"); ok {
		if c.month, ok = datePart(before); !ok {
			return c, false
		}
		rest, found = after, true
	} else if !found {
		c.month = from.month
	}
	if rest.empty() {
		return c, found
	}
	rest, _ = rest.cutSuffix("日", "号")
	day, ok := datePart(rest)
	c.day = day
	// A day without a month is no date.
	return c, ok && c.month > 0
}

// datePart reads the number before 年, 月 or 日.
func datePart(p piece) (int, bool) {
	if len(p.s()) > 16 {
		return 0, false
	}
	toks, rest, err := lexNumber(p)
	if err != nil || !rest.empty() || len(toks) == 0 {
		return 0, false
	}
	f, err := numeral(p, toks)
	if err != nil || !f.exact() || f.decimals > 0 || f.big || f.short {
		return 0, false
	}
	n := new(big.Int).Quo(f.lo, pow10(scale))
	if !n.IsInt64() || n.Int64() < 1 || n.Int64() > 9999 {
		return 0, false
	}
	return int(n.Int64()), true
}

// englishDate reads 31 May 2016, May 31, 2016 and May 2016.
func englishDate(s string) (calendar, bool) {
	var c calendar
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == ',' }) {
		switch month := monthWord(w); {
		case month > 0 && c.month == 0:
			c.month = month
		case allDigits(w) && len(w) == 4 && c.year == 0:
			d, _ := numericDate(w)
			c.year = d.year
		case allDigits(w) && len(w) <= 2 && c.day == 0 && w != "0" && w != "00":
			for _, d := range w {
				c.day = c.day*10 + int(d-'0')
			}
		default:
			return c, false
		}
	}
	return c, c.month > 0
}

// monthWord gives the month of an English name, whole or cut to three letters.
func monthWord(w string) int {
	for i, name := range [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"} {
		if w == name || w == name[:3] {
			return i + 1
		}
	}
	return 0
}
