package tui

import (
	"fmt"
	"strings"
	"testing"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
)

// finished is an interview with every question that decides answered, and not
// one of them known.
func finished(t *testing.T, lang law.Lang, width, height int) *checked {
	t.Helper()
	c := drive(lang, width, height)
	c.press("s")
	for range script.All() {
		_, _, more := c.iv.Now()
		if !more {
			break
		}
		if err := c.iv.Answer(fact.Answer{State: fact.Unknown}); err != nil {
			t.Fatal(err)
		}
	}
	if _, _, more := c.iv.Now(); more {
		t.Fatal("questions without end")
	}
	c.press("r", "esc") // drawn anew
	return c
}

// Who has answered everything can read the law and the cases from there: back
// through sixty answers to the first screen is no way. The analysis says of what
// is not known that it can still decide, and where to read what to do now.
func TestFinishedInterview(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			t.Run(fmt.Sprintf("%s %dx%d", lang, size[0], size[1]), func(t *testing.T) {
				c := finished(t, lang, size[0], size[1])
				w := c.w
				sees := func(want law.Text) {
					t.Helper()
					begin := []rune(c.say(want)) // the rest may stand on the next line
					if begin = begin[:min(len(begin), 8)]; !strings.Contains(c.plain(), string(begin)) {
						t.Errorf("no %q:\n%s", c.say(want), c.plain())
					}
				}
				sees(w.Question.Over)
				c.press("b")
				sees(w.Browser.Title)
				c.press("esc", "c")
				sees(w.Library.Title)
				c.press("esc")
				sees(w.Question.Over)
				c.press("a")
				sees(w.Analysis.NoneLeft)
				sees(w.Analysis.NowBelow)
				c.press("end")
				sees(law.T("退赃退赔", "Restitution"))
				for _, fault := range c.wrong {
					t.Error(fault)
				}
			})
		}
	}
}
