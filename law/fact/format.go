package fact

import (
	"strconv"
	"strings"
	"time"

	"bangxin/law"
)

// Format writes a value for people: 260,000 元, 3 人以上, 2016年5月, or in English
// 260,000 yuan, 3 or more persons, May 2016. For the form a case file keeps, use
// Write.
func (d *Def) Format(v Value, l law.Lang) string {
	switch d.Kind {
	case Flag:
		if v.True() {
			return law.T("是", "yes").In(l)
		}
		return law.T("否", "no").In(l)
	case Count:
		return formatRange(v, MaxCount, d.Unit, l, grouped)
	case Yuan:
		return formatRange(v, MaxFen, law.T("元", "yuan"), l, func(fen int64) string { return yuanText(fen, true) })
	case Date:
		return formatDate(v, l)
	}
	return d.formatOptions(v, l)
}

// FormatAnswer writes an answer for people: the value with its standing and,
// where disputed, the other side's value; or the state, where there is none.
func (d *Def) FormatAnswer(a Answer, l law.Lang) string {
	if a.State != Known {
		return a.State.Name().In(l)
	}
	s := d.Format(a.Value, l)
	if a.Standing == Stated {
		return s
	}
	note := a.Standing.Name().In(l)
	if a.Standing == Disputed && a.Against != nil {
		note += law.T("；对方主张：", "; the other side says ").In(l) + d.Format(*a.Against, l)
	}
	return s + law.T("（", " (").In(l) + note + law.T("）", ")").In(l)
}

// formatRange writes a number or a range of numbers with its unit.
func formatRange(v Value, top int64, unit law.Text, l law.Lang, num func(int64) string) string {
	lo, hi := num(v.Lo), num(v.Hi)
	if l == law.EN {
		u := unit.EN
		// An English unit loses its s for one; "yuan" has none to lose.
		if v.Hi == 1 {
			u = strings.TrimSuffix(u, "s")
		}
		u = strings.TrimRight(" "+u, " ")
		switch {
		case v.Lo == v.Hi:
			return lo + u
		case v.Hi == top && unit.EN == "yuan":
			return lo + u + " or more"
		case v.Hi == top:
			return lo + " or more" + u
		case v.Lo == 0:
			return "at most " + hi + u
		}
		return lo + " to " + hi + u
	}
	u := strings.TrimRight(" "+unit.ZH, " ")
	switch {
	case v.Lo == v.Hi:
		return lo + u
	case v.Hi == top:
		return lo + u + "以上"
	case v.Lo == 0:
		return "至多 " + hi + u
	}
	return lo + " 至 " + hi + u
}

// grouped writes a number with commas between groups of three digits.
func grouped(n int64) string {
	s := strconv.FormatInt(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// yuanText writes an amount in yuan, with two decimals where there are fen.
func yuanText(fen int64, groups bool) string {
	num := grouped
	if !groups {
		num = func(n int64) string { return strconv.FormatInt(n, 10) }
	}
	s := num(fen / OneYuan)
	if rest := fen % OneYuan; rest != 0 {
		s += "." + strconv.FormatInt(100+rest, 10)[1:]
	}
	return s
}

func (d *Def) formatOptions(v Value, l law.Lang) string {
	var names []string
	v = d.Normal(v)
	for i := range d.Options {
		if v.Has(i) {
			names = append(names, d.Options[i].Name.In(l))
		}
	}
	if len(names) == 0 {
		return law.T("无", "none").In(l)
	}
	return strings.Join(names, law.T("、", ", ").In(l))
}

// formatDate writes a day, a month or a year where the interval is exactly
// that, and else the two ends.
func formatDate(v Value, l law.Lang) string {
	if s := wholeDate(v, l); s != "" {
		return s
	}
	// Beside an open end the other is a day: "from 2015" would leave open
	// whether the year is in.
	from, to := law.Day(v.Lo).In(l), law.Day(v.Hi).In(l)
	switch openLo, openHi := v.Lo == int64(minDay), v.Hi == int64(maxDay); {
	case openLo && openHi:
		return law.T("日期不限", "any date").In(l)
	case openHi:
		return law.T(from+"起", "from "+from).In(l)
	case openLo:
		return law.T("不晚于"+to, "no later than "+to).In(l)
	}
	first, last := dateEnds(v)
	lo, hi := wholeDate(first, l), wholeDate(last, l)
	return law.T(lo+"至"+hi, lo+" to "+hi).In(l)
}

// dateUnit is the unit of the calendar that an interval fills exactly.
type dateUnit uint8

const (
	noUnit dateUnit = iota
	dayUnit
	monthUnit
	yearUnit
)

func wholeUnit(v Value) dateUnit {
	from, to := law.Day(v.Lo), law.Day(v.Hi)
	y, m, _ := from.Parts()
	switch {
	case from == to:
		return dayUnit
	case from == law.Date(y, m, 1) && to == law.Date(y, m+1, 1)-1:
		return monthUnit
	case from == law.Date(y, 1, 1) && to == law.Date(y, 12, 31):
		return yearUnit
	}
	return noUnit
}

// wholeDate writes an interval that is one day, one month or one year.
func wholeDate(v Value, l law.Lang) string {
	y, m, _ := law.Day(v.Lo).Parts()
	switch wholeUnit(v) {
	case dayUnit:
		return law.Day(v.Lo).In(l)
	case monthUnit:
		if l == law.EN {
			return time.Month(m).String() + " " + strconv.Itoa(y)
		}
		return strconv.Itoa(y) + "年" + strconv.Itoa(m) + "月"
	case yearUnit:
		return strconv.Itoa(y) + law.T("年", "").In(l)
	}
	return ""
}

// dateEnds gives each end of an interval as the longest year or month that
// begins, or ends, with it inside the interval; else the day.
func dateEnds(v Value) (first, last Value) {
	y, m, d := law.Day(v.Lo).Parts()
	first = Between(v.Lo, v.Lo)
	if year := int64(law.Date(y, 12, 31)); m == 1 && d == 1 && year <= v.Hi {
		first.Hi = year
	} else if month := int64(law.Date(y, m+1, 1)) - 1; d == 1 && month <= v.Hi {
		first.Hi = month
	}
	y, m, _ = law.Day(v.Hi).Parts()
	last = Between(v.Hi, v.Hi)
	if year := int64(law.Date(y, 1, 1)); v.Hi == int64(law.Date(y, 12, 31)) && v.Lo <= year {
		last.Lo = year
	} else if month := int64(law.Date(y, m, 1)); v.Hi == int64(law.Date(y, m+1, 1))-1 && v.Lo <= month {
		last.Lo = month
	}
	return first, last
}
