package liability

import (
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
)

// TestAccompliceShortOfCrime: 2010-3:6 asks for 淫秽网站 and 2011-19:9 for 行为, with lines of
// the helper's own: where crime level was not reached, or that cannot be verified, help
// at those lines is contested. Nothing else is joint crime without a crime.
func TestAccompliceShortOfCrime(t *testing.T) {
	for _, c := range []struct {
		crime, given, asOf string
		want               law.Finding
	}{
		{"obscenity", "", "", notMet},
		{"obscenity", "fees.service=19999.99 sites.obscene=4", "", notMet},
		{"obscenity", "fees.service=20000", "", contested},
		{"obscenity", "fees.service=20000 help.delivered=no", "", notMet},
		{"obscenity", "fees.service=20000 help.kinds=development", "", notMet},
		{"obscenity", "fees.service=1 sites.obscene=5", "", contested},
		{"obscenity", "help.kinds=payment_settlement fees.settlement=20000", "", notMet}, // article 7 is one of joint crime
		{"obscenity", "help.kinds=promotion ads.count=20 sites.obscene=10", "", notMet},
		{"obscenity", "fees.service=20000 helped.crimes=obscenity,fraud", "", contested},
		{"obscenity", "fees.service=20000 help.kinds=hosting,training", "", contested}, // one total of fees
		{"computer_crime", "", "", notMet},
		{"computer_crime", "amounts.gains=5000", "", contested},
		{"computer_crime", "amounts.gains=5000 help.delivered=no", "", notMet},
		{"gambling", "fees.service=20000 depth.acts=profit_share", "", notMet}, // 属于开设赌场罪的共同犯罪
		{"fraud", "helped.amount=50万 depth.agreement=prior_agreement", "", notMet},
	} {
		for status, want := range map[string]law.Finding{"unverifiable": c.want, "unlawful_only": c.want, "lawful": notMet, "none_occurred": notMet, "confirmed": met} {
			facts := joint(t, c.crime, append(strings.Fields(c.given), "helped.status="+status)...)
			if got := accompliceFinding(t, Default(), c.crime, "helped_crime", facts, c.asOf); got != want {
				t.Errorf("%s, %s, %s %s: %v, want %v", c.crime, status, c.given, c.asOf, got, want)
			}
		}
	}
	for _, c := range []struct{ crime, given, fact, counts string }{
		{"obscenity", "fees.service=20000", "help.kinds", "access transmission caching hosting storage"},
		{"obscenity", "fees.service=1 sites.obscene=5", "help.kinds", "access transmission caching hosting storage payment_settlement"},
		{"obscenity", "fees.collection=50000", "help.kinds", "payment_settlement"},
		{"obscenity", "fees.service=1", "consequence.level", "serious especially_serious"},
		{"computer_crime", "amounts.funding=5000", "help.kinds", "promotion other"},
	} {
		for _, o := range fact.Get(fact.ID(c.fact)).Options {
			want := notMet
			if slices.Contains(strings.Fields(c.counts), o.ID) {
				want = contested
			}
			facts := joint(t, c.crime, append(strings.Fields(c.given), "helped.status=unlawful_only", c.fact+"="+o.ID)...)
			if got := accompliceFinding(t, Default(), c.crime, "helped_crime", facts, ""); got != want {
				t.Errorf("%s, %s, %s=%s: %v, want %v", c.crime, c.given, c.fact, o.ID, got, want)
			}
		}
	}
}

// TestAccompliceShortLines: the lines of the two texts where no crime is shown, and the
// day from which 191 has its present words.
func TestAccompliceShortLines(t *testing.T) {
	const short = "helped.status=unverifiable "
	const pay, ads, tools = "help.kinds=payment_settlement ", "help.kinds=promotion ", "tool.dedicated=yes helped.confirmed_count=0 "
	tryAccomplice(t, []accompliceLine{
		{"short of a crime: fees", "obscenity", "helped_crime", short, "fees.service", [3]string{"19999.99", "20000", "20000.01"}, disputedCrossing()},
		{"short of a crime: collection", "obscenity", "helped_crime", short + pay, "fees.collection", [3]string{"49999.99", "50000", "50000.01"}, disputedCrossing()},
		{"short of a crime: sites", "obscenity", "helped_crime", short + "fees.service=1", "sites.obscene", [3]string{"4", "5", "6"}, disputedCrossing()},
		{"short of a crime: five sites for nothing", "obscenity", "helped_crime", short + "sites.obscene=5", "fees.service", [3]string{"0", "0.01", "0.02"}, disputedCrossing()},
		{"short of a crime: five sites, fees of collection", "obscenity", "helped_crime", short + pay + "sites.obscene=5", "fees.collection", [3]string{"0", "0.01", "0.02"}, disputedCrossing()},
		{"short of a crime: in force", "obscenity", "helped_crime", short + "fees.service=20000", "as_of", [3]string{"2010-02-03", "2010-02-04", "2010-02-05"}, disputedCrossing()},
		{"short of a crime: gains", "computer_crime", "helped_crime", short, "amounts.gains", [3]string{"4999.99", "5000", "5000.01"}, disputedCrossing()},
		{"short of a crime: funds", "computer_crime", "helped_crime", short + ads, "amounts.funding", [3]string{"4999.99", "5000", "5000.01"}, disputedCrossing()},
		{"short of a crime: persons", "computer_crime", "helped_crime", short + tools, "helped.count", [3]string{"9", "10", "11"}, disputedCrossing()},
		{"short of a crime: financial", "computer_crime", "helped_crime", short + tools + "helped.count=1", "intrusion.financial", [3]string{"9", "10", "11"}, disputedCrossing()},
		{"short of a crime: other", "computer_crime", "helped_crime", short + tools + "helped.count=1", "intrusion.other", [3]string{"9", "10", "11"}, disputedCrossing()},
		{"short of a crime: tools for anything", "computer_crime", "helped_crime", short + tools + "tool.dedicated=no", "helped.count", [3]string{"9", "10", "11"}, steps(notMet, notMet, notMet)},
		{"short of a crime: in force", "computer_crime", "helped_crime", short + "amounts.gains=5000", "as_of", [3]string{"2011-08-31", "2011-09-01", "2011-09-02"}, disputedCrossing()},

		{"the present words", "money_laundering", "participation", "conduct.start=2020-01-01 help.kinds=own_accounts", "conduct.end", [3]string{"2021-02-28", "2021-03-01", "2021-03-02"}, steps(contested, met, met)},
		{"the present words, moved", "money_laundering", "participation", "conduct.start=2020-01-01 help.kinds=hosting depth.acts=transferred_funds", "conduct.end", [3]string{"2021-02-28", "2021-03-01", "2021-03-02"}, steps(contested, met, met)},
	})
}
