package liability

import (
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
)

// These tests go through every option of the choices: which kinds of help, ways of
// dealing, crimes and acts each ground speaks of, and that it speaks of no others.

// ground is a ground of which only some kinds of help and ways of dealing tell.
type ground struct {
	name, asOf, element, given string
	// kinds maps a kind of help to the ways of dealing under which the ground holds.
	kinds map[string]string
	want  law.Finding
}

func TestGroundsByKindOfHelpAndDealing(t *testing.T) {
	const dealing = "sold rented bought"
	const anyhow = dealing + " lent_free"
	accounts := func(how string) map[string]string {
		return map[string]string{"own_accounts": how, "others_accounts": how, "unit_accounts": how}
	}
	interfaces := accounts(dealing)
	for _, k := range []string{"phone_cards", "internet_accounts", "payment_settlement"} {
		interfaces[k] = dealing
	}
	denies := "knowledge.level=none "
	for _, g := range []ground{
		{
			"6(1) and 6(2)", "", "seriousness", "accounts.own=3 accounts.inflow=300000",
			map[string]string{"own_accounts": "sold rented", "others_accounts": dealing, "unit_accounts": dealing},
			met,
		},
		{"6(2)", "", "seriousness", "accounts.own=2 accounts.inflow=300000", map[string]string{"others_accounts": dealing, "unit_accounts": dealing}, met},
		{"6(3)", "", "seriousness", "cards.phone=20 conduct.end=2025-08-01", map[string]string{"phone_cards": dealing}, met},
		{"9 accounts", "2025-07-21", "seriousness", "accounts.own=5", accounts(dealing), met},
		{"9 interfaces", "2025-07-21", "seriousness", "accounts.interfaces=5", interfaces, met},
		{"9 interfaces since 2025", "", "seriousness", "accounts.interfaces=5", interfaces, contested},
		{"9 phone cards", "2025-07-21", "seriousness", "cards.phone=20", map[string]string{"phone_cards": dealing}, met},
		{"minutes", "2025-07-21", "seriousness", "accounts.own=1 accounts.inflow=300000.01 accounts.inflow_proved=3000", accounts("sold rented"), contested},
		{"handed over", "2022-03-21", "seriousness", "accounts.inflow=200000 accounts.inflow_proved=200000", accounts(anyhow), contested},
		{"transfers", "", "seriousness", "accounts.inflow=200000 accounts.inflow_proved=200000 depth.acts=transferred_funds", accounts(anyhow), contested},
		{"internet accounts", "", "seriousness", "accounts.internet=20", map[string]string{"internet_accounts": dealing}, contested},
		{"8 unit accounts", "", "knowledge", denies, map[string]string{"unit_accounts": dealing}, met},
		{
			"8 insiders", "", "knowledge", denies + "person.insider=bank cards.phone=1",
			map[string]string{"others_accounts": "sold rented", "unit_accounts": dealing, "phone_cards": "sold rented"},
			met,
		},
	} {
		base := with(t, established(t), strings.Fields(g.given)...)
		for _, kind := range fact.Get(fact.HelpKinds).Options {
			for _, how := range strings.Fields(anyhow) {
				want := notMet
				if slices.Contains(strings.Fields(g.kinds[kind.ID]), how) {
					want = g.want
				}
				if got := find(t, with(t, base, "help.kinds="+kind.ID, "accounts.how="+how), g.element, g.asOf); got != want {
					t.Errorf("%s, %s %s: %s %v, want %v", g.name, kind.ID, how, g.element, got, want)
				}
			}
		}
	}
}

// eachOption gives one option of a choice after another to one set of facts: want
// for those named, otherwise for the rest.
func eachOption(t *testing.T, name, asOf, element, given string, vary fact.ID, beside, named string, want, otherwise law.Finding) {
	t.Helper()
	base := with(t, established(t), strings.Fields(given)...)
	for _, o := range fact.Get(vary).Options {
		value := o.ID
		if beside != "" && o.ID != beside && o.ID != "none" {
			value = beside + "," + o.ID
		}
		expect := otherwise
		if slices.Contains(strings.Fields(named), o.ID) {
			expect = want
		}
		if got := find(t, with(t, base, string(vary)+"="+value), element, asOf); got != expect {
			t.Errorf("%s, %s=%s: %s %v, want %v", name, vary, value, element, got, expect)
		}
	}
}

func TestEachOption(t *testing.T) {
	const (
		fivefold = "helped.status=unverifiable helped.unverifiable_why=objective helped.count=3 helped.confirmed_count=0 amounts.gains=50000 "
		account  = "help.kinds=own_accounts accounts.how=sold accounts.inflow=300000 accounts.inflow_proved="
		proved   = account + "200000 "
		denies   = "knowledge.level=none "
		factor   = denies + "prior.penalty=yes " // one factor: another makes two
	)
	// 2019-15:12.2 and opinion-2025-bangxin:4
	eachOption(t, "fivefold", "", "helped_crime", fivefold, fact.HelpedCrimes, "", "other", contested, met)
	eachOption(t, "fivefold", "", "helped_crime", fivefold, fact.HelpedStatus, "", "convicted confirmed unverifiable", met, notMet)
	eachOption(t, "fivefold is no way round point 4", "", "helped_crime", fivefold+account+"0", fact.HelpedStatus, "", "unverifiable", contested, notMet)
	eachOption(t, "fivefold, cards and accounts alone", "", "helped_crime", fivefold, fact.HelpKinds, "", "own_accounts others_accounts unit_accounts phone_cards", contested, met)
	eachOption(t, "fivefold, beside accounts", "", "helped_crime", fivefold, fact.HelpKinds, "own_accounts", "own_accounts others_accounts unit_accounts phone_cards other", contested, met)
	eachOption(t, "inflow not proved", "", "helped_crime", "", fact.HelpKinds, "", "own_accounts others_accounts unit_accounts", notMet, met)
	eachOption(t, "inflow not proved, beside accounts", "", "helped_crime", "", fact.HelpKinds, "own_accounts", "own_accounts others_accounts unit_accounts other", notMet, met)
	eachOption(t, "some inflow, the threshold unproved", "", "helped_crime", account+"0.01 helped.status=confirmed helped.amount=0", fact.HelpedCrimes, "", "fraud", notMet, met)
	eachOption(t, "some inflow, the status decides", "", "helped_crime", account+"0.01 helped.amount=0", fact.HelpedStatus, "", "convicted", met, notMet)
	eachOption(t, "the inflow reaches the threshold", "", "helped_crime", account+"3000 helped.status=confirmed helped.amount=0", fact.HelpedCrimes, "", "", notMet, met)
	unnamed := with(t, established(t), strings.Fields(account+"3000")...)
	unnamed[fact.HelpedCrimes] = fact.Answer{} // not one of them
	if got := find(t, unnamed, "helped_crime", ""); got != notMet {
		t.Errorf("inflow of no crime that is named: %v, want not_met", got)
	}
	// 2019-15:12.1
	eachOption(t, "result", "", "seriousness", "", fact.ConsequenceLevel, "", "serious especially_serious", met, notMet)
	eachOption(t, "acts of settlement", "", "seriousness", proved, fact.DepthActs, "", "transferred_funds withdrew_cash face_checks", contested, notMet)
	eachOption(t, "minutes", "2025-07-21", "seriousness", account+"3000 accounts.own=1 accounts.inflow=300000.01", fact.HelpedCrimes, "", "fraud", contested, notMet)
	// knowledge
	eachOption(t, "notice", "", "knowledge", denies, fact.NoticeRegulator, "", "continued", met, notMet)
	eachOption(t, "report", "", "knowledge", denies+"notice.report_duty=yes", fact.NoticeReport, "", "ignored", met, notMet)
	eachOption(t, "restriction", "", "knowledge", denies, fact.NoticeRestriction, "", "continued", met, notMet)
	eachOption(t, "special equipment", "", "knowledge", denies, fact.ToolSpecial, "", "none", notMet, met)
	eachOption(t, "level", "", "knowledge", "", fact.KnowledgeLevel, "", "specific_crime some_crime", met, notMet)
	eachOption(t, "evidence against suspicion", "", "knowledge", "knowledge.level=suspicion", fact.KnowledgeActual, "", "none", notMet, contested)
	eachOption(t, "evidence against a denial", "", "knowledge", denies, fact.KnowledgeActual, "", "none", notMet, contested)
	// factors
	eachOption(t, "one act is one factor", "", "knowledge", denies, fact.DepthActs, "", "", contested, notMet)
	eachOption(t, "factor", "", "knowledge", factor, fact.RulesBroken, "", "none", notMet, contested)
	eachOption(t, "factor", "", "knowledge", factor, fact.NoticeWarning, "", "continued", contested, notMet)
	eachOption(t, "factor", "2025-07-21", "knowledge", factor, fact.NoticeRestriction, "", "continued", contested, notMet)
	eachOption(t, "factor", "", "knowledge", factor, fact.NoticeReport, "", "ignored", contested, notMet)
	eachOption(t, "factor", "", "knowledge", factor, fact.DepthActs, "", "unfroze_accounts recruited_suppliers", contested, notMet)
	eachOption(t, "factor", "", "knowledge", factor, fact.DepthRelationship, "", "repeated stable", contested, notMet)
	eachOption(t, "factor", "", "knowledge", factor, fact.PersonInsider, "", "none", notMet, contested)
	eachOption(t, "factor", "2025-07-21", "knowledge", factor, fact.ToolSpecial, "", "none", notMet, contested)
	// help
	eachOption(t, "kind", "", "help", "", fact.HelpKinds, "", "other", contested, met)
}
