package theme

import (
	"io"
	"reflect"
	"testing"

	"github.com/muesli/termenv"
	"pgregory.net/rapid"
)

// A style draws any text as the Lip Gloss style does from which it was made, on
// every kind of terminal.
func TestStyleIsTheWholeStyle(t *testing.T) {
	var styles []Style
	for _, p := range []termenv.Profile{termenv.Ascii, termenv.ANSI, termenv.ANSI256, termenv.TrueColor} {
		for _, o := range []Options{{Profile: p}, {Profile: p, NoColor: true}, {Profile: p, Background: Light}} {
			v := reflect.ValueOf(New(io.Discard, o)).Elem()
			for i := range v.NumField() {
				if v.Type().Field(i).IsExported() {
					s := v.Field(i).Interface().(Style)
					styles = append(styles, s, s.Bold(true))
				}
			}
		}
	}
	if len(styles) < 100 {
		t.Fatalf("%d styles", len(styles))
	}
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.SampledFrom(styles).Draw(t, "style")
		text := rapid.OneOf(rapid.StringMatching(`[ a-z。，帮信x<>\[\]0-9;]{0,12}`), rapid.StringMatching(`[a-z \n\t]{0,8}`)).Draw(t, "text")
		want := s.whole.Render(text)
		if text == "" {
			want = "" // and no style around nothing
		}
		if got := s.Render(text); got != want {
			t.Fatalf("%q is drawn %q, want %q", text, got, want)
		}
	})
}
