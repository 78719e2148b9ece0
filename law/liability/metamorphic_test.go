package liability

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/proof/prooftest"
	"bangxin/law/rule"
)

// graver lists the facts of which more, or yes, is never better for the person: figures,
// and flags that the texts count against him. A figure of which quantities are made is
// tried by TestMoreIsNeverBetter too, with the quantity held.
func graver() []fact.ID {
	var out []fact.ID
	for _, d := range fact.All() {
		switch {
		case d.Kind == fact.Count || d.Kind == fact.Yuan:
			if d.ID != fact.AccountsInflowLawful && d.ID != fact.CardsPhoneOwn && d.ID != fact.CivilReturned {
				out = append(out, d.ID)
			}
		case d.Kind == fact.Flag:
			if slices.Contains(strings.Fields(gravely), string(d.ID)) {
				out = append(out, d.ID)
			}
		}
	}
	return out
}

const gravely = "person.mind person.responsible help.delivered help.cross_border notice.report_duty price.abnormal tool.dedicated " +
	"concealment.own concealment.script evasion.assisted service.crime_functions prior.penalty prior.recidivist prior.conviction repeated.untreated " +
	"order.lawful order.clear order.able order.refused setup.impersonated proceeds.repeated proceeds.refused_recovery " +
	"personal_data.on_duty personal_data.known_use"

// betterFor are the places where more is better all the same, with the reason.
func betterFor() map[string]string {
	return map[string]string{
		Accomplice + ":fraud/large helped.amount":             "numbers of messages and calls count where the amount is hard to show (2011-7:5): an amount shown makes them contested",
		Accomplice + ":fraud/greatest helped.amount":          "numbers of messages and calls count where the amount is hard to show (2011-7:5): an amount shown makes them contested",
		Accomplice + ":fraud/large accounts.inflow_proved":    "the same, of the inflow that is part of the amount",
		Accomplice + ":fraud/greatest accounts.inflow_proved": "the same, of the inflow that is part of the amount",
		Accomplice + ":fraud helped.amount":                   "the same, as of a day before the national line of 2016",
		Accomplice + ":fraud accounts.inflow_proved":          "the same, as of a day before the national line of 2016",
		PersonalData + " personal_data.on_duty":               "data kept that came from one's post may have been collected lawfully; kept data from elsewhere were obtained unlawfully (253-1.3)",
		IllegalUse + " helped.count":                          "who acts for himself needs no knowledge of another's purpose (287-1)",
	}
}

// offenceRoots are the offences and their ranges, and what weighs against the person
// beside them.
func offenceRoots() []string {
	var out []string
	for _, o := range Default().offences {
		out = append(out, o.key())
		for _, tier := range o.tiers {
			if tier.node != nil {
				out = append(out, o.key()+"/"+tier.id)
			}
		}
	}
	return append(out, "severity", "civil", "civil.joint")
}

// TestMoreIsNeverBetter: over all facts and days, a figure that reaches one more line, or a
// flag that turns to yes, never lowers a finding: the tree with the leaves of the fact set
// above the line is the higher of itself and the tree with them set below it. And never
// without a reason in betterFor.
func TestMoreIsNeverBetter(t *testing.T) {
	book := Default().Book()
	compared := 0
	excused := map[string]bool{}
	for _, id := range offenceRoots() {
		tree := book.Root(id)
		type pair struct {
			fact       fact.ID
			more, both *rule.Node
		}
		var pairs []pair
		var roots []rule.Root
		for _, f := range graver() {
			for _, line := range linesIn(tree, f) {
				below, above := settled(tree, f, line-1), settled(tree, f, line)
				both := rule.Any("both", below, above)
				pairs = append(pairs, pair{f, above, both})
				roots = append(roots, rule.Root{ID: string(f) + "/" + string(rune('a'+len(roots))), Node: both})
			}
		}
		if len(roots) == 0 {
			continue
		}
		b, err := rule.Compile(roots, ties(), defaults())
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range pairs {
			compared++
			w, parts := b.Difference(p.more, p.both)
			key := id + " " + string(p.fact)
			switch {
			case parts && betterFor()[key] == "":
				t.Errorf("%s: more of %s is better: %s", id, p.fact, w)
			case parts:
				excused[key] = true
			}
		}
	}
	for key := range betterFor() {
		if !excused[key] {
			t.Errorf("%s: more is never better after all", key)
		}
	}
	prooftest.Check(t, "orderings", compared)
}

// linesIn lists the lines at which a tree cuts a fact itself; of a flag, yes.
func linesIn(tree *rule.Node, id fact.ID) []int64 {
	set := map[int64]bool{}
	tree.Walk(func(n *rule.Node) {
		if n.Op == rule.OpTest && n.Test.Quantity == nil && n.Test.Fact == id {
			line := n.Test.Line
			if n.Test.Shape == rule.ShapeFlag {
				line = 1
			}
			set[line] = true
		}
	})
	return slices.Sorted(maps.Keys(set))
}

// settled copies a tree with the leaves of one fact settled as of a value.
func settled(n *rule.Node, id fact.ID, value int64) *rule.Node {
	c := *n
	if n.Op == rule.OpTest && n.Test.Quantity == nil && n.Test.Fact == id {
		line := n.Test.Line
		if n.Test.Shape == rule.ShapeFlag {
			line = 1
		}
		f := law.NotMet
		if (value >= line) != n.Test.Negated {
			f = law.Met
		}
		return rule.Always(n.ID, f)
	}
	c.Kids = make([]*rule.Node, len(n.Kids))
	for i, k := range n.Kids {
		c.Kids[i] = settled(k, id, value)
	}
	return &c
}
