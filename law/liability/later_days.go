package liability

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// laterDays says of every day given that lies wholly after the day of the law
// that it does: most often the year is a slip, and limitation and the version in
// force turn on it. The rules are applied to the day as given.
func laterDays(facts fact.Facts, asOf law.Day) []law.Text {
	var out []law.Text
	for _, d := range fact.All() {
		a, given := facts[d.ID]
		if !given || d.Kind != fact.Date || a.State != fact.Known || a.Value.Lo <= int64(asOf) {
			continue
		}
		out = append(out, law.T(
			d.Name.ZH+"晚于适用法律的日期（"+asOf.In(law.ZH)+"）；请核对年份。",
			"This day is after the day of the law applied ("+asOf.In(law.EN)+"): "+d.Name.EN+". Check the year.",
		))
	}
	return out
}
