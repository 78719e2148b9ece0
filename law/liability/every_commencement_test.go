package liability

import (
	"testing"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// without are the instruments that the rules cite and whose first day no rule asks for,
// with the reason. Whatever else is cited has a day in the rules, and TestEveryThreshold
// wants a triple around each.
func without() map[string]string {
	return map[string]string{
		"criminal-law":                  "of 1997; the articles that came later have the days of their amendments",
		"interpretation-time-2001-5":    "it says which law applies, whenever it is asked",
		"interpretation-2004-11":        "it has no line of its own: before the rule of 2010 help is judged by the general rule",
		"interpretation-2005-3":         "it has no line of its own: before the rule of 2010 help is judged by the general rule",
		"interpretation-2019-1":         "cited for an offence that is named and not evaluated",
		"criminal-procedure-law":        "a plea was a ground for leniency before it had an article (刑法67.3)",
		"pboc-settlement-accounts-2003": "older than any conduct that can still be sanctioned (行政处罚法36)",
		"telecom-regulations":           "the words are those of 2000, the numbers of 2016; older conduct can no longer be sanctioned (行政处罚法36)",
	}
}

// amendments are days on which articles came into a law that the corpus holds in its
// present form only, and minutes of which it holds a later version.
func amendments() map[string]string {
	return map[string]string{
		"2006-06-29": "刑法修正案（六）: 312 in its present form",
		"2009-02-28": "刑法修正案（七）: 253-1, 285.3, 224-1; units in 312",
		"2015-11-01": "刑法修正案（九）: 286-1, 287-1, 287-2; 253-1 in its present form; units in 285, 286",
		"2021-03-01": "刑法修正案（十一）: 303.2 in its present form",
		"2020-12-31": "the minutes of December 2020; their day is not held",
	}
}

// TestEveryCommencement: the first day of every instrument that a rule cites is a line of
// some rule, or there is a reason why it need not be; and every day in the rules is the
// first day of something.
func TestEveryCommencement(t *testing.T) {
	book := Default().Book()
	cited, days := map[string]bool{}, map[law.Day]string{}
	for _, id := range book.Roots() {
		book.Root(id).Walk(func(n *rule.Node) {
			for _, c := range n.Cites {
				cited[c.Instrument] = true
			}
			if x := n.Test; n.Op == rule.OpTest && x.Shape == rule.ShapeAtLeast && x.Quantity == nil && dated(x.Fact) {
				days[law.Day(x.Line)] = n.ID
			}
		})
	}
	for day := range amendments() {
		if days[law.MustDay(day)] == "" {
			t.Errorf("no rule asks for %s", day)
		}
	}
	first := map[law.Day]bool{}
	for _, i := range corpus.All() {
		first[i.EffectiveFrom] = true
		if !cited[i.ID] {
			continue
		}
		_, drawn := days[i.EffectiveFrom]
		reason := without()[i.ID]
		if !drawn && reason == "" {
			t.Errorf("%s is cited, and no rule asks whether it was in force (%v)", i.ID, i.EffectiveFrom)
		}
		if drawn && reason != "" {
			t.Errorf("%s: there is a line after all", i.ID)
		}
	}
	for day, node := range days {
		if !first[day] && amendments()[day.String()] == "" {
			t.Errorf("%s draws a line on %v, the first day of no instrument or amendment", node, day)
		}
	}
}

func dated(id fact.ID) bool { return id == rule.AsOf || fact.Get(id).Kind == fact.Date }
