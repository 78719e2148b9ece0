package report

import (
	"reflect"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// No word is missing in either language, and both take the same figures.
func TestWordsComplete(t *testing.T) {
	zh, en := reflect.ValueOf(wordsIn(law.ZH)), reflect.ValueOf(wordsIn(law.EN))
	for i := range zh.NumField() {
		name, z, e := zh.Type().Field(i).Name, zh.Field(i).String(), en.Field(i).String()
		if z == "" || e == "" {
			t.Errorf("%s is missing: %q, %q", name, z, e)
		}
		if strings.Count(z, "%s") != strings.Count(e, "%s") || strings.Count(z, "%d") != strings.Count(e, "%d") {
			t.Errorf("%s takes different figures: %q, %q", name, z, e)
		}
	}
}

// Every assumption is said as a sentence of its own, not by the name of the fact.
func TestAssumptionWords(t *testing.T) {
	n := 0
	for _, d := range fact.All() {
		if !liability.Default().Assumes(d.ID) {
			continue
		}
		n++
		if a := assumption(d.ID); !a.Complete() || a == d.Name {
			t.Errorf("%s: nothing says what is assumed", d.ID)
		}
	}
	if n == 0 {
		t.Error("nothing is assumed")
	}
}
