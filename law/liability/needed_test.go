package liability

import (
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
)

// row is one case of a table: changes to the facts of the table, and what a node of a
// root, or the root, is then.
type row struct {
	root, node, given, asOf string
	want                    law.Finding
}

func tryRows(t *testing.T, base fact.Facts, rows []row) {
	t.Helper()
	for _, r := range rows {
		if got := findTrack(t, with(t, base, strings.Fields(r.given)...), r.root, r.node, r.asOf); got != r.want {
			t.Errorf("%s %s, %s %s: %v, want %v", r.root, r.node, r.given, r.asOf, got, r.want)
		}
	}
}

// TestEveryElementIsNeeded: a case in which each offence is made out, and the offence
// gone with each of its elements. That an order to correct was clear is weighed (2019-15:2.2)
// and takes nothing away alone.
func TestEveryElementIsNeeded(t *testing.T) {
	const unlawful = "helped.status=unlawful_only helped.confirmed_count=0"
	const early = "conduct.start=2008-01-01 conduct.end=2009-02-27 knowledge.since=2007-01-01"
	for _, c := range []struct {
		root  string
		facts fact.Facts
		gone  []string
	}{
		{Assisting, with(t, established(t), "amounts.gains=10000"), []string{
			"person.age=15", "conduct.start=2015-01-01 conduct.end=2015-10-31", "help.delivered=no", unlawful, "knowledge.level=none", "amounts.gains=9999.99",
		}},
		{Concealing, cashing(t), []string{
			"person.age=15", "person.capacity=company conduct.start=2008-01-01 conduct.end=2009-02-27", "depth.acts=none help.kinds=hosting",
			unlawful, "proceeds.known=did_not_know knowledge.level=none knowledge.actual=none", "depth.agreement=prior_agreement knowledge.level=specific_crime",
		}},
		{Refusing, refusal(t, "order.results=spread", "order.videos=200"), []string{
			"person.age=15", "conduct.start=2015-01-01 conduct.end=2015-10-31", "help.kinds=training", "order.received=oral", "order.lawful=no",
			"order.able=no", "order.refused=no", "order.videos=199",
		}},
		{IllegalUse, with(t, established(t), "setup.acts=published", "setup.posts=100"), []string{
			"person.age=15", "conduct.start=2015-01-01 conduct.end=2015-10-31", "setup.acts=none amounts.gains=10000", "helped.status=lawful helped.confirmed_count=0",
			"knowledge.level=none", "setup.posts=99",
		}},
		{IntrusionTools, trojan(t, "intrusion.other=20"), []string{
			"person.age=15", early, "help.kinds=training,own_accounts help.delivered=no", "help.kinds=own_accounts", "tool.dedicated=no", "intrusion.other=19",
		}},
		{PersonalData, dataSale(t, "personal_data.core=50"), []string{
			"person.age=15", early, "help.kinds=own_accounts", "personal_data.core=49",
			"personal_data.core=0 personal_data.other=0 personal_data.known_use=yes",
		}},
	} {
		if got := findTrack(t, c.facts, c.root, "", ""); got != met {
			t.Errorf("%s: %v, want met", c.root, got)
		}
		for _, given := range c.gone {
			if got := findTrack(t, with(t, c.facts, strings.Fields(given)...), c.root, "", ""); got != notMet {
				t.Errorf("%s, %s: %v, want not_met", c.root, given, got)
			}
		}
	}
	for _, c := range helpedCrimes() {
		root := Accomplice + ":" + c.option
		facts := joint(t, c.option, "depth.acts=operated", "helped.amount=3000")
		gone := []string{unlawful, "knowledge.level=none", "depth.acts=none help.delivered=no", "person.mind=no"}
		switch c.option {
		case "fraud":
			gone = append(gone, "helped.amount=2999.99")
		case "personal_data", "pyramid":
			gone = append(gone, early)
		}
		if got := findTrack(t, facts, root, "", ""); got != met {
			t.Errorf("%s: %v, want met", root, got)
		}
		for _, given := range gone {
			if got := findTrack(t, with(t, facts, strings.Fields(given)...), root, "", ""); got != notMet {
				t.Errorf("%s, %s: %v, want not_met", root, given, got)
			}
		}
	}
}

// TestPersonOfEveryTrack: 刑法17.1 (sixteen), 18 (sound mind), 30 (a unit set up for crime
// is none), 31 and the paragraphs on units (those directly responsible; whether somebody
// is, is found by law and not by his own word).
func TestPersonOfEveryTrack(t *testing.T) {
	for root, node := range map[string]string{
		Assisting: "person", Concealing: "person", Refusing: "person",
		IllegalUse: "illegal_use.person", IntrusionTools: "intrusion_tools.person", PersonalData: "personal_data.person",
		Accomplice + ":obscenity": "person", Accomplice + ":computer_crime": "person", Accomplice + ":illegal_business": "person",
		Accomplice + ":personal_data": "person", Accomplice + ":pyramid": "person", Accomplice + ":money_laundering": "person",
	} {
		tryRows(t, established(t), []row{
			{root: root, node: node, want: met},
			{root: root, node: node, given: "person.mind=no", want: notMet},
			{root: root, node: node, given: "person.mind=no person.capacity=manager person.responsible=yes", want: notMet},
			{root: root, node: node, given: "person.age=15 person.capacity=employee person.responsible=yes", want: notMet},
			{root: root, node: node, given: "person.capacity=company", want: met},
			{root: root, node: node, given: "person.capacity=company person.age=1 person.mind=no", want: met}, // a unit has neither
			{root: root, node: node, given: "person.capacity=company person.unit_for_crime=yes", want: notMet},
			{root: root, node: node, given: "person.capacity=individual person.unit_for_crime=yes", want: met},
			{root: root, node: node, given: "person.capacity=employee person.responsible=yes", want: met},
			{root: root, node: node, given: "person.capacity=employee person.responsible=no", want: contested},
			{root: root, node: node, given: "person.capacity=employee person.responsible=no person.unit_for_crime=yes", want: met},
			{root: root, node: node, given: "person.capacity=manager person.responsible=yes", want: met},
			{root: root, node: node, given: "person.capacity=manager person.responsible=no", want: contested},
			{root: root, node: node, given: "person.capacity=manager person.responsible=no person.unit_for_crime=yes", want: met},
		})
		tryTrack(t, established(t), root, node, []line{
			{name: root + " sixteen", vary: "person.age", at: [3]string{"15", "16", "17"}, want: crossing()},
		})
	}
}

// TestListed: what brings an offence up, of those that are not always shown.
func TestListed(t *testing.T) {
	one := func(id, given string, want bool) {
		t.Helper()
		if got := listed(t, with(t, fact.Facts{}, strings.Fields(given)...), id); got != want {
			t.Errorf("%s, %s: listed %v, want %v", id, given, got, want)
		}
	}
	const tool = "help.kinds=development "
	one(IntrusionTools, tool+"intrusion.financial=1 intrusion.other=0", true)
	one(IntrusionTools, tool+"intrusion.financial=0 intrusion.other=1", true)
	one(IntrusionTools, tool+"intrusion.financial=0 intrusion.other=0", false)
	one(IntrusionTools, tool+"intrusion.financial=1", true)
	one(IntrusionTools, "help.kinds=own_accounts intrusion.financial=1 intrusion.other=1", false)
	one(IntrusionTools, tool+"intrusion.financial=? intrusion.other=0", true)
	const data = "help.kinds=other "
	const none = "personal_data.core=0 personal_data.important=0 personal_data.other=0 personal_data.gains=0 "
	one(PersonalData, data+none, false)
	for _, id := range []string{"core", "important", "other"} {
		one(PersonalData, data+none+"personal_data."+id+"=1", true)
		one(PersonalData, data+none+"personal_data."+id+"=?", true)
		one(PersonalData, "help.kinds=own_accounts helped.crimes=fraud "+none+"personal_data."+id+"=1", false)
	}
	one(PersonalData, data+none+"personal_data.gains=0.01", true)
	one(PersonalData, "help.kinds=own_accounts helped.crimes=personal_data "+none+"personal_data.gains=0.01", true)
}
