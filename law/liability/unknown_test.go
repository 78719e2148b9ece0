package liability

import (
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
)

// TestUnknownIsNeverNo: an element whose facts nobody was asked for is open, and
// so is one whose facts are unknown or declined.
func TestUnknownIsNeverNo(t *testing.T) {
	const knowledge = "knowledge.actual knowledge.level notice.regulator notice.report notice.report_duty notice.restriction notice.warning price.abnormal " +
		"tool.dedicated tool.special concealment.own concealment.script evasion.assisted rules.broken service.crime_functions depth.acts depth.relationship person.insider"
	const seriousness = "helped.count helped.confirmed_count amounts.settlement amounts.funding amounts.gains consequence.level prior.penalty"
	for _, c := range []struct{ element, facts string }{
		{"time", "conduct.end conduct.start"},
		{"help", "help.kinds"},
		{"helped_crime", "helped.status"},
		{"knowledge", knowledge},
		{"seriousness", seriousness},
	} {
		for _, state := range []string{"", "?", "declined"} {
			var changes []string
			for _, id := range strings.Fields(c.facts) {
				changes = append(changes, id+"="+state)
			}
			facts := with(t, with(t, established(t), "amounts.gains=10000"), changes...)
			if got := find(t, facts, c.element, ""); got != open {
				t.Errorf("%s, its facts %q: %v, want open", c.element, state, got)
			}
			if got := find(t, facts, "offence", ""); got != open {
				t.Errorf("offence, facts of %s %q: %v, want open", c.element, state, got)
			}
		}
	}
	for _, element := range []string{"time", "help", "helped_crime", "knowledge", "seriousness", "offence"} {
		if got := find(t, fact.Facts{}, element, ""); got != open {
			t.Errorf("nothing known: %s %v, want open", element, got)
		}
	}
}

// TestEachGroundAloneKeepsSeriousnessOpen: one unknown figure is enough.
func TestEachGroundAloneKeepsSeriousnessOpen(t *testing.T) {
	if got := find(t, with(t, established(t), "help.kinds=promotion", "amounts.funding="), "seriousness", ""); got != open {
		t.Errorf("amounts.funding of one who promotes: %v, want open", got)
	}
	for _, id := range []string{"amounts.settlement", "amounts.gains", "consequence.level", "prior.penalty"} {
		for _, state := range []string{"", "?", "declined"} {
			if got := find(t, with(t, established(t), id+"="+state), "seriousness", ""); got != open {
				t.Errorf("%s %q: %v, want open", id, state, got)
			}
		}
	}
	confirmed := with(t, established(t), "helped.count=3", "helped.confirmed_count=")
	if got := find(t, confirmed, "seriousness", ""); got != open {
		t.Errorf("three helped, how many of them criminals unknown: %v, want open", got)
	}
	few := with(t, established(t), "helped.count=2", "helped.confirmed_count=")
	if got := find(t, few, "seriousness", ""); got != notMet {
		t.Errorf("two helped: %v, want not_met", got)
	}
}

// TestRanges: a range is judged by the whole of it, both ends included.
func TestRanges(t *testing.T) {
	tryLines(t, "seriousness", []line{
		{"settlement", "", "", "amounts.settlement", [3]string{"15万..199999.99", "15万..20万", "20万..30万"}, steps(notMet, open, met)},
		{"gains", "", "", "amounts.gains", [3]string{"..9999.99", "..1万", "1万.."}, steps(notMet, open, met)},
	})
	tryLines(t, "time", []line{
		{"last day", "", "conduct.start=2014-01-01", "conduct.end", [3]string{"2015-10", "2015-10..2015-11", "2015-11"}, steps(notMet, open, met)},
	})
}

// TestAssumptions: five facts are assumed while nobody has spoken of them; "don't
// know" ends the assumption.
func TestAssumptions(t *testing.T) {
	account := []string{"help.kinds=own_accounts", "accounts.how=sold", "accounts.own=3", "accounts.inflow=300000", "accounts.inflow_proved=3000"}
	for _, c := range []struct {
		element, id string
		given       []string
		want        law.Finding // without the assumption
	}{
		{"person", "person.age", nil, open},
		{"person", "person.mind", nil, open},
		{"person", "person.capacity", nil, contested}, // whoever he is, he is not excluded
		{"person", "person.unit_for_crime", []string{"person.capacity=company"}, open},
		{"help", "help.delivered", nil, open},
		{"seriousness", "accounts.inflow_lawful", account, contested}, // the gross reaches the line
	} {
		facts := with(t, established(t), c.given...)
		if got := find(t, with(t, facts, c.id+"="), c.element, ""); got != met {
			t.Errorf("%s not asked: %s %v, want met", c.id, c.element, got)
		}
		for _, state := range []string{"?", "declined"} {
			if got := find(t, with(t, facts, c.id+"="+state), c.element, ""); got != c.want {
				t.Errorf("%s %q: %s %v, want %v", c.id, state, c.element, got, c.want)
			}
		}
	}
}

// TestDeclinedIsUnknown for every fact, in every element.
func TestDeclinedIsUnknown(t *testing.T) {
	base := with(t, established(t), "amounts.gains=10000")
	for _, d := range fact.All() {
		for _, element := range []string{"person", "time", "help", "helped_crime", "knowledge", "seriousness", "offence"} {
			unknown := find(t, with(t, base, string(d.ID)+"=?"), element, "")
			declined := find(t, with(t, base, string(d.ID)+"=declined"), element, "")
			if unknown != declined {
				t.Errorf("%s: %s is %v where unknown, %v where declined", d.ID, element, unknown, declined)
			}
		}
	}
}

// TestDisputedFacts: spec section 2. All sides equal: that finding; else contested
// if some side is contested or met; else open.
func TestDisputedFacts(t *testing.T) {
	for _, c := range []struct {
		name, element, changes string
		want                   law.Finding
	}{
		{"both sides above", "seriousness", "amounts.gains=20000|10000", met},
		{"both sides below", "seriousness", "amounts.gains=5000|9999.99", notMet},
		{"sides part", "seriousness", "amounts.gains=20000|9999.99", contested},
		{"sides part, the other way round", "seriousness", "amounts.gains=9999.99|20000", contested},
		{"no other value, above", "seriousness", "amounts.gains=20000|", contested},
		{"no other value, below", "seriousness", "amounts.gains=9999.99|", open},
		{"a range on the other side", "seriousness", "amounts.gains=20000|1万..3万", met},
		{"an open range on both sides", "seriousness", "amounts.gains=5000..20000|6000..30000", open},
		{"open against not met", "seriousness", "amounts.gains=5000..20000|9000", open},
		{"settled by another ground", "seriousness", "amounts.gains=20000|9000 amounts.settlement=200000", met},
		{"two disputes that both part", "seriousness", "amounts.gains=20000|9000 amounts.settlement=200000|40000", contested},
		{"a flag's opposite", "seriousness", "prior.penalty=yes|", contested},
		{"a flag's opposite, denied", "seriousness", "prior.penalty=no|", contested},
		{"a choice", "helped_crime", "helped.status=convicted|unlawful_only", contested},
		{"a choice, both ways verified", "helped_crime", "helped.status=convicted|confirmed", met},
		{"a choice, neither way", "helped_crime", "helped.status=lawful|unlawful_only", notMet},
		{"a choice against anything", "helped_crime", "helped.status=lawful|", open},
		{"knowledge", "knowledge", "knowledge.level=some_crime|none", contested},
		{"knowledge, presumed anyway", "knowledge", "knowledge.level=some_crime|none price.abnormal=yes", met},
		{"contrary evidence", "knowledge", "knowledge.level=none price.abnormal=yes knowledge.counter=deceived|none", contested},
		{"the offence", "offence", "amounts.gains=20000|9000", contested},
		{"the offence, one element failed", "offence", "amounts.gains=20000|9000 helped.status=lawful", notMet},
		{"the offence, one element open", "offence", "amounts.gains=20000|9000 helped.status=?", open},
		{"the last day", "time", "conduct.start=2014-01-01 conduct.end=2015-10-31|2015-11-01", contested},
	} {
		if got := find(t, with(t, established(t), strings.Fields(c.changes)...), c.element, ""); got != c.want {
			t.Errorf("%s: %s %v, want %v", c.name, c.element, got, c.want)
		}
	}
}

// TestEstablishedCase: the case the tests vary is what it claims to be.
func TestEstablishedCase(t *testing.T) {
	for _, element := range []string{"person", "time", "help", "helped_crime", "knowledge"} {
		if got := find(t, established(t), element, ""); got != met {
			t.Errorf("%s: %v, want met", element, got)
		}
	}
	if got := find(t, established(t), "offence", ""); got != notMet {
		t.Errorf("offence: %v, want not_met for want of seriousness", got)
	}
	if got := find(t, with(t, established(t), "amounts.gains=10000"), "offence", ""); got != met {
		t.Errorf("offence with gains: %v, want met", got)
	}
}
