package words

import (
	"reflect"
	"regexp"
	"testing"

	"bangxin/law"
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
