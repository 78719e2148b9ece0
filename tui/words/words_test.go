package words

import (
	"reflect"
	"regexp"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
	"bangxin/tui/tuitest"
)

// eachText calls f with every word and the path of its field.
func eachText(v reflect.Value, path string, f func(path string, t law.Text)) {
	if t, ok := v.Interface().(law.Text); ok {
		f(path, t)
		return
	}
	for i := range v.NumField() {
		eachText(v.Field(i), path+"."+v.Type().Field(i).Name, f)
	}
}

func TestEveryWordIsThereInBothLanguages(t *testing.T) {
	n := 0
	eachText(reflect.ValueOf(*All()), "Words", func(path string, w law.Text) {
		n++
		if !w.Complete() {
			t.Errorf("%s: zh %q, en %q", path, w.ZH, w.EN)
		}
	})
	if n < 150 {
		t.Errorf("only %d words were seen", n)
	}
}

// Both languages must take the same things into their places, or one of them
// would print %!d(MISSING).
func TestPlacesToFillAreTheSame(t *testing.T) {
	verb := regexp.MustCompile(`%[a-z]`)
	eachText(reflect.ValueOf(*All()), "Words", func(path string, w law.Text) {
		zh, en := verb.FindAllString(w.ZH, -1), verb.FindAllString(w.EN, -1)
		if !reflect.DeepEqual(zh, en) {
			t.Errorf("%s: zh has %v, en has %v", path, zh, en)
		}
	})
}

// What stands in a column or at the right edge has no mark that a terminal may draw
// wider than it is counted: short words, which label things, names of facts, which
// stand before bars, and the words of findings.
func TestNoAmbiguousWidthInColumns(t *testing.T) {
	label := func(path string, w law.Text) {
		for _, l := range law.Langs() {
			for _, r := range w.In(l) {
				if tuitest.Ambiguous(r) {
					t.Errorf("%s: %q in %q", path, r, w.In(l))
				}
			}
		}
	}
	eachText(reflect.ValueOf(*All()), "Words", func(path string, w law.Text) {
		if text.Width(w.ZH) <= 12 && !strings.Contains(w.ZH, "%") { // else a sentence
			label(path, w)
		}
	})
	for _, d := range fact.All() {
		label(string(d.ID), d.Name)
		label(string(d.ID), d.Unit)
	}
	for _, f := range []law.Finding{law.NotMet, law.Contested, law.Met, law.Open} {
		label("finding", f.Name())
	}
	for _, v := range []law.Verdict{law.NotEstablished, law.ContestedVerdict, law.Established, law.OpenVerdict} {
		label("verdict", v.Name())
	}
	for _, s := range []liability.Strength{liability.StrongArgument, liability.FairArgument, liability.WeakArgument} {
		label("strength", s.Name())
	}
}
