package fact

import (
	"strconv"
	"strings"

	"bangxin/law"
)

// Write gives the one canonical form of a value, as a case file keeps it:
// true, 260000, 12.50, 150000..300000, 3.., 2016-05, 2015-11..2017, an option
// id, or several parted by ", ". Money is in yuan. Parse reads exactly the same
// value back.
func (d *Def) Write(v Value) string {
	switch d.Kind {
	case Flag:
		return strconv.FormatBool(v.True())
	case Count:
		return writeRange(v, MaxCount, func(n int64) string { return strconv.FormatInt(n, 10) })
	case Yuan:
		return writeRange(v, MaxFen, func(fen int64) string { return yuanText(fen, false) })
	case Date:
		return writeDate(v)
	}
	if ids := d.Chosen(v); len(ids) > 0 {
		return strings.Join(ids, ", ")
	}
	return noneOption
}

func writeRange(v Value, top int64, num func(int64) string) string {
	switch {
	case v.Lo == v.Hi:
		return num(v.Lo)
	case v.Hi == top:
		return num(v.Lo) + ".."
	case v.Lo == 0:
		return ".." + num(v.Hi)
	}
	return num(v.Lo) + ".." + num(v.Hi)
}

func writeDate(v Value) string {
	if s := isoDate(v); s != "" {
		return s
	}
	first, last := dateEnds(v)
	lo, hi := isoDate(first), isoDate(last)
	atEnd := v.Hi == int64(maxDay)
	switch {
	case v.Lo == int64(minDay) && !atEnd:
		return ".." + hi
	case atEnd && v.Lo != int64(minDay):
		return lo + ".."
	}
	return lo + ".." + hi
}

// isoDate writes an interval that is one day, one month or one year.
func isoDate(v Value) string {
	day := law.Day(v.Lo).String()
	switch wholeUnit(v) {
	case dayUnit:
		return day
	case monthUnit:
		return day[:len("2016-05")]
	case yearUnit:
		return day[:len("2016")]
	}
	return ""
}
