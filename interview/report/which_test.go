package report

import (
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// TestContestedMeasuresSaySo: a measure that is contested says so beside its name, in both
// languages; one that is sure says nothing more.
func TestContestedMeasuresSaySo(t *testing.T) {
	facts := fact.Facts{
		fact.PersonStudent: {Value: fact.Bool(true)}, fact.AfterSurrender: {Value: fact.Bool(true)},
		fact.HelpKinds: {Value: fact.Get(fact.HelpKinds).Pick("hosting")}, fact.ConductEnd: {Value: fact.On(law.Date(2026, 2, 1))},
	}
	in := Input{Facts: facts, Analysis: liability.Default().Analyse(liability.Request{Facts: facts, AsOf: law.Date(2026, 11, 21), Program: "test"})}
	for lang, want := range map[law.Lang][2]string{law.ZH: {"在校学生（争议）：", "自首："}, law.EN: {"Student (contested): ", "Voluntary surrender: "}} {
		in.Lang = lang
		var all []string
		for _, s := range Build(in).Sections {
			for _, b := range s.Blocks {
				if l, ok := b.(List); ok && s.ID == "consequences" {
					for _, i := range l.Items {
						all = append(all, i.Text)
					}
				}
			}
		}
		for _, w := range want {
			found := false
			for _, s := range all {
				found = found || strings.HasPrefix(s, w)
			}
			if !found {
				t.Errorf("nothing begins with %q: %q", w, all)
			}
		}
	}
}
