package law

import (
	"fmt"
	"time"
)

// Day is a calendar day, counted from 1970-01-01. Days are compared and
// subtracted as integers; no clock and no time zone enters.
type Day int32

// Date makes a Day from year, month and day of the month. Out-of-range parts
// are normalised as package time does; use ParseDay to refuse them.
func Date(year, month, day int) Day {
	return Day(time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// ParseDay reads 2016-05-31 and refuses days that do not exist.
func ParseDay(s string) (Day, error) {
	t, err := time.Parse("2006-01-02", s)
	if err != nil {
		return 0, fmt.Errorf("day %q: want YYYY-MM-DD", s)
	}
	return Day(t.Unix() / 86400), nil
}

// MustDay is ParseDay for days written in the program itself.
func MustDay(s string) Day {
	d, err := ParseDay(s)
	if err != nil {
		panic(err)
	}
	return d
}

// Parts gives year, month and day of the month.
func (d Day) Parts() (year, month, day int) {
	t := time.Unix(int64(d)*86400, 0).UTC()
	return t.Year(), int(t.Month()), t.Day()
}

// AddYears gives the same day n years later; 29 February becomes 28 February
// in a year without one.
func (d Day) AddYears(n int) Day {
	y, m, day := d.Parts()
	if m == 2 && day == 29 && Date(y+n, 2, 29) == Date(y+n, 3, 1) {
		day = 28
	}
	return Date(y+n, m, day)
}

// String writes 2016-05-31.
func (d Day) String() string {
	y, m, day := d.Parts()
	return fmt.Sprintf("%04d-%02d-%02d", y, m, day)
}

// In writes the day as a person of that language does: 2016年5月31日 or
// 31 May 2016.
func (d Day) In(l Lang) string {
	y, m, day := d.Parts()
	if l == EN {
		return fmt.Sprintf("%d %s %d", day, time.Month(m), y)
	}
	return fmt.Sprintf("%d年%d月%d日", y, m, day)
}

// MarshalText writes 2016-05-31.
func (d Day) MarshalText() ([]byte, error) { return []byte(d.String()), nil }
