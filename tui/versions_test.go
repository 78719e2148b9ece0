package tui

import (
	"fmt"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/tui/tuitest"
)

// 网络安全法 of 2016 and of 2025 beside one another, from the law browser, in both
// languages and at all sizes: the earlier at the left wherever one comes from.
func TestVersionsScreen(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			t.Run(fmt.Sprintf("%s %dx%d", lang, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				s := start(t, Options{Lang: lang}, size[0], size[1])
				w := s.m.w.Provision
				s.see(s.w(s.m.w.Welcome.Start))
				s.Keys("b")
				s.Type("网络安全法第21条")
				s.WaitFor(s.w(law.T("网络安全法", "Cybersecurity Law")))
				s.Keys("enter")
				s.WaitFor(s.w(s.m.w.Keys.Version.Word))
				s.Keys("v")
				s.see(s.w(w.Versions), s.w(w.Changed))
				s.WaitFor("2016")
				side := size[0]-2 >= twoColumns
				s.WaitUntil("both versions", func(v tuitest.View) bool {
					for _, l := range v.Lines {
						if a, b := strings.Index(l, "2016"), strings.Index(l, "2025"); side && a >= 0 && b > a {
							return true
						}
					}
					return !side
				})
				if !side {
					s.Keys("end")
					s.WaitFor("2025")
				}
				s.Keys("enter")
				s.see(s.w(s.m.w.Keys.Instrument.Word))
				s.Keys("esc")
				s.see(s.w(w.Versions))
				s.Keys("esc", "esc", "esc")
				s.see(s.w(s.m.w.Welcome.Start))
			})
		}
	}
}

// Every provision that is held and has a counterpart stands beside it, from either
// side the same; a counterpart that is not held says so.
func TestEveryPairOfVersions(t *testing.T) {
	pairs := 0
	for _, lang := range law.Langs() {
		for _, size := range [][2]int{{60, 20}, {100, 50}} {
			c := drive(lang, size[0], size[1])
			for _, i := range corpus.All() {
				for _, p := range corpus.Articles(i.ID) {
					r, ok := corpus.Counterpart(p.Citation)
					if !ok || len(r.To) == 0 {
						continue
					}
					pairs++
					c.push(&versionsScreen{cite: p.Citation})
					c.press("pgdown", "end")
					here := c.top().draw(c.Model).body.lines
					c.pop()
					if back, ok := corpus.Counterpart(r.To[0]); !ok || len(r.To) > 1 || len(back.To) != 1 || back.To[0] != p.Citation {
						continue // not one for one
					}
					there := (&versionsScreen{cite: r.To[0]}).draw(c.Model).body.lines
					if strings.Join(here, "\n") != strings.Join(there, "\n") {
						t.Errorf("%s in %s differs from the other side", p.Citation, lang)
					}
				}
			}
			if len(c.wrong) > 0 {
				t.Errorf("%s at %v: %d faults; the first: %.600s", lang, size, len(c.wrong), c.wrong[0])
			}
		}
	}
	if pairs < 40 {
		t.Errorf("only %d provisions have a counterpart", pairs)
	}
}
