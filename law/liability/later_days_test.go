package liability

import (
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
)

// A day of the conduct that lies wholly after the day of the law is most often a
// slip of the year; it is said, as a contradiction is.
func TestDaysAfterTheDayOfTheLaw(t *testing.T) {
	asOf := law.Date(2026, 11, 22)
	for _, c := range []struct {
		id   fact.ID
		day  string
		told bool
	}{
		{fact.ConductEnd, "2035-01", true},
		{fact.ConductEnd, "2026-11-23", true},
		{fact.ConductEnd, "2026-11-22", false},
		{fact.ConductEnd, "2026", false}, // part of the year is past
		{fact.ConductStart, "2027", true},
		{fact.KnowledgeSince, "2027", true},
	} {
		v, err := fact.ParseDate(c.day)
		if err != nil {
			t.Fatal(err)
		}
		a := Default().Analyse(Request{Facts: fact.Facts{c.id: {Value: v}}, AsOf: asOf})
		told := false
		for _, x := range a.Contradictions {
			told = told || strings.Contains(x.ZH, fact.Get(c.id).Name.ZH) && strings.Contains(x.ZH, "2026年11月22日") && strings.Contains(x.EN, "22 November 2026")
		}
		if told != c.told {
			t.Errorf("%s %s: told %v: %v", c.id, c.day, told, a.Contradictions)
		}
	}
	if a := Default().Analyse(Request{Facts: fact.Facts{fact.ConductEnd: {State: fact.Unknown}}, AsOf: asOf}); len(a.Contradictions) != 0 {
		t.Errorf("what is not known is told as later: %v", a.Contradictions)
	}
}
