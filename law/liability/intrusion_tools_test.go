package liability

import (
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
)

// trojan is the supply of a tool made only for intrusion, once, below every line,
// by one who says nothing of the users.
func trojan(t testing.TB, changes ...string) fact.Facts {
	t.Helper()
	return with(t, established(t), append([]string{"help.kinds=development", "tool.dedicated=yes", "intrusion.other=1", "knowledge.level=none"}, changes...)...)
}

func TestIntrusionToolsLines(t *testing.T) {
	tryTrack(t, trojan(t), IntrusionTools, "intrusion_tools.seriousness", []line{
		{name: "financial credentials, five", vary: "intrusion.financial", at: [3]string{"4", "5", "6"}, want: crossing()},
		{name: "other tools, twenty", vary: "intrusion.other", at: [3]string{"19", "20", "21"}, want: crossing()},
		{name: "gains of 5,000", vary: "amounts.gains", at: [3]string{"4999.99", "5000", "5000.01"}, want: crossing()},
		{name: "loss of 10,000", vary: "intrusion.loss", at: [3]string{"9999.99", "10000", "10000.01"}, want: crossing()},
		{name: "before the interpretation", given: "intrusion.other=20", vary: "as_of", at: [3]string{"2011-08-31", "2011-09-01", "2011-09-02"}, want: steps(contested, met, met)},
		{name: "not known", given: "intrusion.other=?", vary: "amounts.gains", at: [3]string{"0", "4999.99", "5000"}, want: steps(open, open, met)},
	})
	tryTrack(t, trojan(t), IntrusionTools+"/especially_serious", "", []line{
		{name: "financial credentials, 25", vary: "intrusion.financial", at: [3]string{"24", "25", "26"}, want: crossing()},
		{name: "other tools, 100", vary: "intrusion.other", at: [3]string{"99", "100", "101"}, want: crossing()},
		{name: "gains of 25,000", vary: "amounts.gains", at: [3]string{"24999.99", "25000", "25000.01"}, want: crossing()},
		{name: "loss of 50,000", vary: "intrusion.loss", at: [3]string{"49999.99", "50000", "50000.01"}, want: crossing()},
		{name: "before the interpretation", given: "intrusion.other=100", vary: "as_of", at: [3]string{"2011-08-31", "2011-09-01", "2011-09-02"}, want: steps(contested, met, met)},
	})
}

func TestIntrusionToolsElements(t *testing.T) {
	for _, c := range []struct {
		name, element, given string
		want                 law.Finding
	}{
		{"one supply", "intrusion_tools.supply", "", met},
		{"one supply of a credential tool", "intrusion_tools.supply", "intrusion.other=0 intrusion.financial=1", met},
		{"none", "intrusion_tools.supply", "intrusion.other=0", notMet},
		{"number not known", "intrusion_tools.supply", "intrusion.other=?", open},
		{"undelivered", "intrusion_tools.supply", "help.delivered=no", notMet},
		{"accounts only, nothing asked further", "intrusion_tools.supply", "help.kinds=own_accounts,phone_cards intrusion.other= intrusion.financial=", notMet},

		{"dedicated", "intrusion_tools.route", "", met},
		{"not dedicated, does not know", "intrusion_tools.route", "tool.dedicated=no", notMet},
		{"dedicated not known", "intrusion_tools.route", "tool.dedicated=?", open},
		{"knows of the intrusion", "intrusion_tools.route", "tool.dedicated=no knowledge.level=specific_crime helped.crimes=computer_crime", met},
		{"the intrusion is below crime level", "intrusion_tools.route", "tool.dedicated=no knowledge.level=specific_crime helped.crimes=computer_crime helped.status=unlawful_only", met},
		{"the other acted lawfully", "intrusion_tools.route", "tool.dedicated=no knowledge.level=specific_crime helped.crimes=computer_crime helped.status=lawful", notMet},
		{"the other did nothing", "intrusion_tools.route", "tool.dedicated=no knowledge.level=specific_crime helped.crimes=computer_crime helped.status=none_occurred", notMet},
		{"knows of a fraud", "intrusion_tools.route", "tool.dedicated=no knowledge.level=specific_crime", contested},
		{"knows of some crime", "intrusion_tools.route", "tool.dedicated=no knowledge.level=some_crime helped.crimes=computer_crime", contested},
		{"denies, but was told", "intrusion_tools.route", "tool.dedicated=no knowledge.actual=told helped.crimes=computer_crime", contested},
		{"denies, but had agreed beforehand", "intrusion_tools.route", "tool.dedicated=no depth.agreement=prior_agreement helped.crimes=computer_crime", contested},
		{"a tacit understanding is no knowledge", "intrusion_tools.route", "tool.dedicated=no depth.agreement=tacit helped.crimes=computer_crime", notMet},
		{"learnt on the last day", "intrusion_tools.route", "tool.dedicated=no knowledge.level=specific_crime helped.crimes=computer_crime knowledge.since=2024-06-01", met},
		{"learnt the day after", "intrusion_tools.route", "tool.dedicated=no knowledge.level=specific_crime helped.crimes=computer_crime knowledge.since=2024-06-02", notMet},
		{"presumption of article 11 does not serve", "intrusion_tools.route", "tool.dedicated=no notice.regulator=continued helped.crimes=computer_crime", notMet},

		{"day before the paragraph", "intrusion_tools.time", "conduct.start=2008-01-01 conduct.end=2009-02-27", notMet},
		{"its day", "intrusion_tools.time", "conduct.start=2008-01-01 conduct.end=2009-02-28", met},
		{"day after", "intrusion_tools.time", "conduct.start=2008-01-01 conduct.end=2009-03-01", met},

		{"a company", "intrusion_tools.person", "person.capacity=company", met},
		{"a company before the unit clause", "intrusion_tools.person", "person.capacity=company conduct.start=2015-01-01 conduct.end=2015-10-31", notMet},
		{"a company on its day", "intrusion_tools.person", "person.capacity=company conduct.start=2015-01-01 conduct.end=2015-11-01", met},
		{"its manager before it", "intrusion_tools.person", "person.capacity=manager person.responsible=yes conduct.start=2015-01-01 conduct.end=2015-10-31", met},
		{"fifteen", "intrusion_tools.person", "person.age=15", notMet},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := findTrack(t, trojan(t, strings.Fields(c.given)...), IntrusionTools, c.element, ""); got != c.want {
				t.Errorf("%s: %v, want %v", c.element, got, c.want)
			}
		})
	}
}

func TestIntrusionToolsCases(t *testing.T) {
	for _, c := range []struct {
		name  string
		facts fact.Facts
		want  law.Finding
		heavy law.Finding
	}{
		{"plug-ins sold for 912,486", trojan(t, "amounts.gains=912486"), met, met},
		{"software against the firewall, 13,957.57", trojan(t, "help.kinds=access", "amounts.gains=13957.57"), met, notMet},
		{"such software held not to be a tool of this kind", trojan(t, "help.kinds=access", "amounts.gains=19198.86", "tool.dedicated=no"), notMet, notMet},
		{"credential stuffing in 2015, decided 2017", trojan(t, "conduct.start=2015-01-01", "conduct.end=2015-09-30", "amounts.gains=40000"), met, met},
		{"a fraud app that intrudes on nothing", trojan(t, "intrusion.other=0", "amounts.gains=50万"), notMet, met},
	} {
		if got := findTrack(t, c.facts, IntrusionTools, "", ""); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
		if got := findTrack(t, c.facts, IntrusionTools+"/especially_serious", "", ""); got != c.heavy {
			t.Errorf("%s, especially serious: %v, want %v", c.name, got, c.heavy)
		}
	}
	if listed(t, with(t, fact.Facts{}, "help.kinds=own_accounts"), IntrusionTools) {
		t.Error("listed for one who lent an account")
	}
	if !listed(t, with(t, fact.Facts{}, "help.kinds=development", "intrusion.financial=?", "intrusion.other=?"), IntrusionTools) {
		t.Error("not listed for a developer who does not know the numbers")
	}
}

func TestIntrusionToolsOptions(t *testing.T) {
	const technical = "access transmission caching hosting storage search_link domain development maintenance equipment number_spoofing code_platform training other"
	eachTrackOption(t, trojan(t), IntrusionTools, "intrusion_tools.supply", fact.HelpKinds, technical, met, notMet)
	user := trojan(t, "tool.dedicated=no", "helped.crimes=computer_crime", "knowledge.level=none")
	eachTrackOption(t, user, IntrusionTools, "intrusion_tools.route", fact.KnowledgeActual, directEvidence, contested, notMet)
	knowing := with(t, user, "knowledge.level=specific_crime")
	eachTrackOption(t, knowing, IntrusionTools, "intrusion_tools.route", fact.HelpedStatus, "lawful none_occurred", notMet, met)
	eachTrackOption(t, knowing, IntrusionTools, "intrusion_tools.route", fact.HelpedCrimes, "computer_crime", met, contested)
	if got := findTrack(t, with(t, user, "knowledge.level=suspicion"), IntrusionTools, "intrusion_tools.route", ""); got != notMet {
		t.Errorf("suspicion: %v", got)
	}
}
