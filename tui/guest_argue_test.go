package tui

import (
	"fmt"
	"strings"
	"testing"

	"bangxin/interview/room"
	"bangxin/law"
)

// The arguments a vote can carry stand under the elements on which they bear, those
// on the step in hand before the others.
func TestArgumentsStandUnderTheirElements(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			h := newHeldClass(t)
			c := h.guest(t, lang, size[0], size[1])
			c.elsewhere(h, func(k *room.Class) {
				for i, s := range k.Steps() {
					if strings.HasSuffix(s.ID, ".knowledge") {
						k.Goto(i)
					}
				}
			})
			c.press("1", "r")
			s := c.top().(*argueScreen)
			here := fmt.Sprintf(c.say(c.w.Guest.ArgueHere), c.say(law.T("明知", "Knowledge")))
			if v := c.plain(); !strings.Contains(v, here) {
				t.Errorf("%s %v: what bears on the step is not told apart:\n%s", lang, size, v)
			}
			all := c.plain()
			for range s.arguments {
				c.press("down")
				all += c.plain()
			}
			for _, a := range s.arguments {
				if !s.step.Bears(a) && !strings.Contains(all, fmt.Sprintf(c.say(c.w.Guest.ArgueOther), c.say(a.Bears[0].Name))) {
					t.Errorf("%s %v: %s stands under no element", lang, size, a.ID)
				}
			}
			noFaults(t, fmt.Sprint(lang, size), c)
		}
	}
}
