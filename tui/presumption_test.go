package tui

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"bangxin/interview"
	"bangxin/law"
	"bangxin/law/fact"
)

// On the step of knowledge every presumption that has fired stands as steps, in both
// languages and at all sizes; the contrary evidence is answered from there, and what
// is then said and left stands in its place.
func TestPresumptionsAsSteps(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			c := drive(lang, size[0], size[1])
			c.iv = interview.Resume(c.rules, today(), "bangxin test", fact.Facts{
				fact.HelpKinds:       {Value: fact.Get(fact.HelpKinds).Pick("payment_settlement")},
				fact.NoticeRegulator: {Value: fact.Get(fact.NoticeRegulator).Pick("continued")},
			})
			a := newAnalysis()
			c.push(a)
			c.View()
			c.press("5")
			all := func() string {
				c.View()
				return strings.ReplaceAll(strings.Join(strings.Fields(ansi.Strip(strings.Join(a.lines, "\n"))), ""), " ", "")
			}
			holds := func(when string, words ...law.Text) {
				for _, w := range words {
					if !strings.Contains(all(), strings.Join(strings.Fields(w.In(lang)), "")) {
						t.Errorf("%s at %v, %s: no %q", lang, size, when, w.In(lang))
					}
				}
			}
			holds("at first", c.w.Analysis.Fired, law.T("1  基础事实", "1  Basic fact"), law.T("2  推定", "2  Presumed"), law.T("3  相反证据", "3  What rebuts"),
				law.T("4  已经提出", "4  Said so far"), law.T("5  还缺", "5  What remains"), law.T("还没有问到。", "Not asked yet."))
			for i := range a.rows {
				if a.rows[i].fact == fact.KnowledgeCounter && strings.Contains(a.rows[i].path, "presumed:") {
					a.at = a.rows[i].path
				}
			}
			c.press("enter")
			if q, on := c.top().(*questionScreen); !on || q.edit != fact.KnowledgeCounter {
				t.Fatalf("it leads to %T", c.top())
			}
			c.press("2", "enter")
			holds("answered", law.T("尽到审查注意义务（陈述）。", "Due diligence done (stated)."), law.T("没有登记材料", "No material is listed"), law.T("没有提出的：被蒙蔽欺骗", "Not stated: deceived"))
			for _, fault := range c.wrong {
				t.Error(fault)
			}
		}
	}
}
