package liability

import (
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
)

// TestAccompliceOptions: every option of a list of the texts, one at a time: those
// the list names count, no other does.
func TestAccompliceOptions(t *testing.T) {
	const (
		gambling = "access transmission caching hosting storage search_link domain development maintenance promotion"
		obscene  = "access transmission caching hosting storage"
		accounts = "own_accounts others_accounts unit_accounts"
		old      = "conduct.start=2014-01-01 conduct.end=2015-10-31 "
	)
	for _, c := range []struct {
		crime, part, given, fact, counts string
		yes, no                          law.Finding
	}{
		{"gambling", "participation", old + "help.delivered=yes fees.service=2万", "help.kinds", gambling, met, open}, // open: looked at below
		{"gambling", "/serious", "fees.service=10万", "help.kinds", gambling, met, notMet},
		{"gambling", "/serious_before", "fees.service=10万", "help.kinds", gambling, met, notMet},
		{"gambling", "/serious", "fees.settlement=5万 amounts.settlement=100万", "help.kinds", "payment_settlement", met, notMet},
		{"gambling", "/serious", "fees.settlement=5万", "depth.acts", "transferred_funds withdrew_cash face_checks", met, notMet},
		{"gambling", "/serious", "sites.gambling=50 ads.count=500", "help.kinds", "promotion", met, notMet},
		{"gambling", "/serious_before", "sites.gambling=50", "help.kinds", "promotion", met, notMet},
		{"gambling", "/serious_before", "ads.count=500", "help.kinds", "promotion", met, notMet},
		{"gambling", "knowledge", "knowledge.level=none notice.regulator=continued", "help.kinds", gambling + " payment_settlement", met, notMet},
		{"gambling", "knowledge", "knowledge.level=none notice.regulator=continued help.kinds=other", "depth.acts", "transferred_funds withdrew_cash face_checks", met, notMet},
		{"gambling", "/serious", "amounts.gains=3万", "depth.acts", "profit_share", met, notMet},
		{"gambling", "/serious", "helped.amount=30万", "depth.acts", "operated designed_scheme profit_share", met, notMet},
		{"gambling", "participation", "", "help.kinds", "own_accounts others_accounts unit_accounts phone_cards internet_accounts equipment number_spoofing code_platform training other", contested, notMet},
		{"obscenity", "participation", "", "help.kinds", "search_link domain development maintenance own_accounts others_accounts unit_accounts phone_cards internet_accounts equipment number_spoofing code_platform training other", contested, notMet},
		{"obscenity", "participation", old + "fees.service=2万", "help.kinds", obscene, met, open},
		{"obscenity", "participation", old + "fees.service=1 sites.obscene=5", "help.kinds", obscene + " payment_settlement", met, open},
		{"obscenity", "/serious", "fees.service=10万", "help.kinds", obscene, met, notMet},
		{"obscenity", "/serious", "fees.service=1 sites.obscene=25", "help.kinds", obscene + " payment_settlement", met, notMet},
		{"obscenity", "/serious", "fees.collection=25万", "help.kinds", "payment_settlement", met, notMet},
		{"obscenity", "/serious", "fees.settlement=10万", "help.kinds", "payment_settlement", met, notMet},
		{"obscenity", "/serious", "ads.count=100", "help.kinds", "promotion", met, notMet},
		{"obscenity", "/serious", "sites.obscene=50", "help.kinds", "promotion payment_settlement", met, notMet},
		{"obscenity", "/greatest", "fees.service=50万", "help.kinds", obscene, met, notMet},
		{"obscenity", "/greatest", "fees.service=1 sites.obscene=125", "help.kinds", obscene + " payment_settlement", met, notMet},
		{"obscenity", "/greatest", "fees.collection=125万", "help.kinds", "payment_settlement", met, notMet},
		{"obscenity", "/greatest", "fees.settlement=50万", "help.kinds", "payment_settlement", met, notMet},
		{"obscenity", "/greatest", "ads.count=500", "help.kinds", "promotion", met, notMet},
		{"obscenity", "/greatest", "sites.obscene=250", "help.kinds", "promotion payment_settlement", met, notMet},
		{"obscenity", "/serious", "amounts.funding=25万", "help.kinds", "promotion other", met, notMet},
		{"obscenity", "/greatest", "amounts.funding=125万", "help.kinds", "promotion other", met, notMet},
		{"computer_crime", "participation", old + "amounts.funding=5000", "help.kinds", "promotion other", met, notMet},
		{"computer_crime", "/serious", "amounts.funding=25000", "help.kinds", "promotion other", met, notMet},
		{"obscenity", "knowledge", "knowledge.level=none notice.report=ignored notice.report_duty=yes", "help.kinds", obscene + " payment_settlement promotion", met, notMet},
		{"fraud", "threshold", "accounts.inflow=100万 accounts.inflow_proved=3000", "help.kinds", accounts, met, notMet},
		{"fraud", "/large", "accounts.inflow=100万 accounts.inflow_proved=30000", "help.kinds", accounts, met, notMet},
		{"fraud", "/greatest", "accounts.inflow=100万 accounts.inflow_proved=500000", "help.kinds", accounts, met, notMet},
		{"fraud", "participation", old, "help.kinds", accounts + " phone_cards internet_accounts access transmission caching hosting storage domain development maintenance payment_settlement equipment number_spoofing code_platform", met, contested},
		{"theft", "participation", "depth.relationship=stable accounts.how=bought", "help.kinds", "others_accounts unit_accounts phone_cards internet_accounts", met, contested},
		{"theft", "participation", "depth.relationship=stable help.kinds=others_accounts", "accounts.how", "bought", met, contested},
		{"money_laundering", "/serious", "helped.amount=500万", "consequence.level", "serious especially_serious", met, contested},
	} {
		for _, o := range fact.Get(fact.ID(c.fact)).Options {
			want := c.no
			if slices.Contains(strings.Fields(c.counts), o.ID) {
				want = c.yes
			} else if c.no == open {
				continue
			}
			facts := with(t, joint(t, c.crime, strings.Fields(c.given)...), c.fact+"="+o.ID)
			if got := accompliceFinding(t, Default(), c.crime, c.part, facts, ""); got != want {
				t.Errorf("%s %s, %s, %s=%s: %v, want %v", c.crime, c.part, c.given, c.fact, o.ID, got, want)
			}
		}
	}
}

// TestAccompliceUndivided: figures of several kinds of helped crime make every line
// contested at most, whatever the second kind is.
func TestAccompliceUndivided(t *testing.T) {
	for _, c := range []struct{ crime, part, given string }{
		{"fraud", "threshold", "helped.amount=3000"},
		{"fraud", "/large", "helped.amount=30000"},
		{"fraud", "/greatest", "helped.amount=500000"},
		{"gambling", "participation", "fees.service=2万 conduct.start=2014-01-01 conduct.end=2015-10-31"},
		{"gambling", "/serious", "fees.service=10万"},
		{"gambling", "/serious_before", "fees.service=10万"},
		{"obscenity", "participation", "fees.service=2万 conduct.start=2014-01-01 conduct.end=2015-10-31"},
		{"obscenity", "/serious", "fees.service=10万"},
		{"obscenity", "/greatest", "fees.service=50万"},
		{"computer_crime", "participation", "amounts.gains=5000 conduct.start=2014-01-01 conduct.end=2015-10-31"},
		{"computer_crime", "/serious", "amounts.gains=25000"},
		{"money_laundering", "/serious", "helped.amount=500万 consequence.level=serious"},
	} {
		for _, o := range fact.Get(fact.HelpedCrimes).Options {
			want, crimes := contested, c.crime+","+o.ID
			if o.ID == c.crime {
				want, crimes = met, c.crime
			}
			facts := joint(t, c.crime, append(strings.Fields(c.given), "helped.crimes="+crimes)...)
			if got := accompliceFinding(t, Default(), c.crime, c.part, facts, ""); got != want {
				t.Errorf("%s %s, %s, with %s: %v, want %v", c.crime, c.part, c.given, o.ID, got, want)
			}
		}
	}
}

// TestAccompliceEverywhere: what the general rule says holds for every crime, and
// what several lines share holds for each of them.
func TestAccompliceEverywhere(t *testing.T) {
	for _, c := range helpedCrimes() {
		try := func(part string, want law.Finding, asOf string, changes ...string) {
			t.Helper()
			if got := accompliceFinding(t, Default(), c.option, part, joint(t, c.option, changes...), asOf); got != want {
				t.Errorf("%s %s, %v %s: %v, want %v", c.option, part, changes, asOf, got, want)
			}
		}
		other := "theft"
		if c.option == other {
			other = "fraud"
		}
		try("helped_crime", notMet, "", "helped.crimes="+other)
		try("helped_crime", met, "", "helped.crimes="+other+","+c.option)
		young := notMet
		if c.option == "drugs" || c.option == "other" { // 贩卖毒品, 抢劫 and the like (刑法17.2)
			young = contested
		}
		try("person", young, "", "person.age=15")
		try("person", young, "", "person.age=14")
		try("person", notMet, "", "person.age=13")
		try("person", met, "", "person.age=16")
		const undelivered, stable = "help.delivered=no", "depth.relationship=stable"
		try("participation", contested, "", undelivered, "depth.agreement=tacit")
		try("participation", contested, "", undelivered, stable)
		try("participation", contested, "", undelivered, stable, "accounts.how=bought")
		try("participation", contested, "", undelivered, stable, "help.kinds=others_accounts")
		for _, kind := range []string{"others_accounts", "unit_accounts", "phone_cards", "internet_accounts"} {
			try("participation", met, "", undelivered, stable, "help.kinds="+kind, "accounts.how=bought")
		}
		try("participation", met, "", undelivered, stable, "depth.acts=recruited_suppliers")
		try("participation", contested, "2025-07-21", undelivered, stable, "depth.acts=recruited_suppliers")
		try("participation", notMet, "", undelivered, "depth.acts=recruited_suppliers")
		try("knowledge", met, "", "knowledge.since=2024-06-01")
	}
	// Fees of hosting and of other technical or advertising services are one total.
	for _, kind := range []string{"search_link", "domain", "development", "maintenance", "promotion", "equipment", "number_spoofing", "code_platform", "training", "other"} {
		for part, given := range map[string]string{"/serious": "fees.service=10万", "/greatest": "fees.service=50万"} {
			if got := accompliceFinding(t, Default(), "obscenity", part, joint(t, "obscenity", given, "help.kinds=hosting,"+kind), ""); got != contested {
				t.Errorf("obscenity %s, hosting and %s: %v", part, kind, got)
			}
		}
	}
	// The lines of 2011 by what flowed into the accounts supplied.
	for _, l := range []struct {
		part, inflow string
		want         law.Finding
	}{{"threshold", "2999.99", notMet}, {"threshold", "3000", contested}, {"threshold", "9999.99", contested}, {"threshold", "10000", met}, {"/large", "29999.99", notMet}, {"/large", "30000", contested}, {"/large", "99999.99", contested}, {"/large", "100000", met}} {
		facts := joint(t, "fraud", "help.kinds=own_accounts", "accounts.inflow=100万", "accounts.inflow_proved="+l.inflow)
		if got := accompliceFinding(t, Default(), "fraud", l.part, facts, "2016-12-18"); got != l.want {
			t.Errorf("fraud %s, inflow %s before 2016: %v, want %v", l.part, l.inflow, got, l.want)
		}
	}
	// Funds of one fen to the sites are funds, for the multiples too.
	for sites, part := range map[string]string{"50": "/serious", "250": "/greatest"} {
		for fen, want := range map[string]law.Finding{"0": notMet, "0.01": met} {
			if got := accompliceFinding(t, Default(), "obscenity", part, joint(t, "obscenity", "help.kinds=other", "sites.obscene="+sites, "amounts.funding="+fen), ""); got != want {
				t.Errorf("obscenity %s, funds %s: %v, want %v", part, fen, got, want)
			}
		}
	}
	for _, c := range []struct{ crime, part, given string }{
		{"gambling", "/serious_before", "fees.service=10万"},
		{"computer_crime", "/damage_serious", "help.kinds=promotion amounts.funding=25000"},
		{"obscenity", "/greatest", "fees.service=50万"},
		{"fraud", "/large", "helped.messages=5000"},
		{"fraud", "/greatest", "helped.calls=5000"},
		{"fraud", "threshold", "helped.messages=5000"},
	} {
		day := map[string][2]string{"gambling": {"2010-08-30", "2010-08-31"}, "computer_crime": {"2011-08-31", "2011-09-01"}, "obscenity": {"2010-02-03", "2010-02-04"}, "fraud": {"2011-04-07", "2011-04-08"}}[c.crime]
		facts := joint(t, c.crime, strings.Fields(c.given)...)
		root, element := accomplicePart(c.crime, c.part)
		if x, y := accompliceFinding(t, Default(), c.crime, c.part, facts, day[0]), look(t, facts, root, element, day[1]); x != notMet || y == notMet {
			t.Errorf("%s %s: %v the day before, %v on the day", c.crime, c.part, x, y)
		}
	}
}
