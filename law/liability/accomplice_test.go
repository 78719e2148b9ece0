package liability

import (
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
)

// These tests are written by hand from the texts of the accomplice rules. Unless a
// case says otherwise the person is an individual who knew the specific crime, the
// crime is verified, and help alone (hosting) was given: no agreement, no act of
// participation, one occasion.

// joint gives the facts of such a case for a helped crime.
func joint(t testing.TB, crime string, changes ...string) fact.Facts {
	t.Helper()
	base := with(t, established(t), "helped.crimes="+crime, "helped.status=confirmed", "helped.amount=0", "knowledge.level=specific_crime")
	return with(t, base, changes...)
}

// accompliceFinding gives the finding of an element, a tier ("/large") or the
// whole ("") of accomplice:crime.
func accompliceFinding(t testing.TB, r *Rules, crime, part string, facts fact.Facts, asOf string) law.Finding {
	t.Helper()
	root, element := accomplicePart(crime, part)
	if r == Default() {
		return findTrack(t, facts, root, element, asOf)
	}
	c := r.Book().Case(facts, dayOf(asOf)) // a rival reading
	return c.Finding(nodeOf(r.Book().Root(root), element))
}

// accomplicePart gives the root and the element that a part names.
func accomplicePart(crime, part string) (root, element string) {
	if part == "" || part[0] == '/' {
		return Accomplice + ":" + crime + part, ""
	}
	return Accomplice + ":" + crime, part
}

// accompliceLine is a line of one crime: the part looked at, the facts around it,
// the fact that crosses it, three values and what they give.
type accompliceLine struct {
	name, crime, part, given, vary string
	at                             [3]string
	want                           [3]law.Finding
}

func tryAccomplice(t *testing.T, lines []accompliceLine) {
	t.Helper()
	for _, l := range lines {
		t.Run(l.crime+l.part+" "+l.name, func(t *testing.T) {
			root, element := accomplicePart(l.crime, l.part)
			tryLine(t, joint(t, l.crime), root, element, line{given: l.given, vary: l.vary, at: l.at, want: l.want})
		})
	}
}

// TestAccompliceFraudLines: 266; opinion-2016-32:2(1); interpretation-2011-7:1, 5.
func TestAccompliceFraudLines(t *testing.T) {
	const card = "help.kinds=own_accounts accounts.inflow=5000万 "
	tryAccomplice(t, []accompliceLine{
		{"3,000", "fraud", "threshold", "", "helped.amount", [3]string{"2999.99", "3000", "3000.01"}, crossing()},
		{"5,000 messages", "fraud", "threshold", "", "helped.messages", [3]string{"4999", "5000", "5001"}, crossing()},
		{"500 calls", "fraud", "threshold", "", "helped.calls", [3]string{"499", "500", "501"}, crossing()},
		{"proved inflow", "fraud", "threshold", card, "accounts.inflow_proved", [3]string{"2999.99", "3000", "3000.01"}, crossing()},
		{"inflow without an account supplied", "fraud", "threshold", "accounts.inflow=5000万", "accounts.inflow_proved", [3]string{"2999.99", "3000", "3000.01"}, steps(notMet, notMet, notMet)},
		{"with gambling helped too the sum is undivided", "fraud", "threshold", "helped.crimes=fraud,gambling", "helped.amount", [3]string{"2999.99", "3000", "3000.01"}, disputedCrossing()},
		{"a conviction settles it", "fraud", "threshold", "helped.status=convicted", "helped.amount", [3]string{"0", "2999.99", "3000"}, steps(met, met, met)},
		{"30,000", "fraud", "/large", "", "helped.amount", [3]string{"29999.99", "30000", "30000.01"}, crossing()},
		{"30,000 of inflow", "fraud", "/large", card, "accounts.inflow_proved", [3]string{"29999.99", "30000", "30000.01"}, crossing()},
		{"messages, attempt", "fraud", "/large", "", "helped.messages", [3]string{"4999", "5000", "5001"}, crossing()},
		{"calls, attempt", "fraud", "/large", "", "helped.calls", [3]string{"499", "500", "501"}, crossing()},
		{"500,000", "fraud", "/greatest", "", "helped.amount", [3]string{"499999.99", "500000", "500000.01"}, crossing()},
		{"messages tenfold", "fraud", "/greatest", "", "helped.messages", [3]string{"49999", "50000", "50001"}, crossing()},
		{"calls tenfold", "fraud", "/greatest", "", "helped.calls", [3]string{"4999", "5000", "5001"}, crossing()},
		// Once an amount is shown, the numbers of an attempt are contested at most.
		{"messages beside an amount", "fraud", "/large", "helped.messages=5000", "helped.amount", [3]string{"2999.99", "3000", "29999.99"}, steps(met, contested, contested)},
		{"messages beside a huge amount", "fraud", "/large", "helped.messages=5000", "helped.amount", [3]string{"29999.99", "30000", "30000.01"}, steps(contested, met, met)},
		{"calls beside an amount", "fraud", "/large", "helped.calls=500", "helped.amount", [3]string{"2999.99", "3000", "3000.01"}, steps(met, contested, contested)},
		{"messages beside proved inflow", "fraud", "/large", card + "helped.messages=5000", "accounts.inflow_proved", [3]string{"2999.99", "3000", "3000.01"}, steps(met, contested, contested)},
		{"messages beside inflow without an account supplied", "fraud", "/large", "accounts.inflow=5000万 helped.messages=5000", "accounts.inflow_proved", [3]string{"2999.99", "3000", "3000.01"}, steps(met, met, met)},
		{"an amount and too few messages", "fraud", "/large", "helped.amount=3000", "helped.messages", [3]string{"4999", "5000", "5001"}, disputedCrossing()},
		{"tenfold beside an amount", "fraud", "/greatest", "helped.messages=50000", "helped.amount", [3]string{"2999.99", "3000", "499999.99"}, steps(met, contested, contested)},
		{"tenfold calls beside an amount", "fraud", "/greatest", "helped.calls=5000", "helped.amount", [3]string{"2999.99", "3000", "500000"}, steps(met, contested, met)},
		{"in the threshold the amount decides", "fraud", "threshold", "helped.messages=5000", "helped.amount", [3]string{"2999.99", "3000", "3000.01"}, steps(met, met, met)},
		{"500,000 undivided", "fraud", "/greatest", "helped.crimes=fraud,theft", "helped.amount", [3]string{"499999.99", "500000", "500000.01"}, disputedCrossing()},
	})
	// Before the opinion of 2016 each province chose a line in the range.
	for _, c := range []struct {
		part, amount string
		want         law.Finding
	}{
		{"threshold", "2999.99", notMet},
		{"threshold", "3000", contested},
		{"threshold", "9999.99", contested},
		{"threshold", "10000", met},
		{"/large", "29999.99", notMet},
		{"/large", "30000", contested},
		{"/large", "99999.99", contested},
		{"/large", "100000", met},
		{"threshold", "9999.99 helped.messages=5000", contested}, // the province's line
		{"threshold", "2999.99 helped.messages=5000", met},
		{"/greatest", "499999.99", notMet},
		{"/greatest", "500000", met},
	} {
		if got := accompliceFinding(t, Default(), "fraud", c.part, joint(t, "fraud", strings.Fields("helped.amount="+c.amount)...), "2016-12-18"); got != c.want {
			t.Errorf("2016-12-18 %s %s: %v, want %v", c.part, c.amount, got, c.want)
		}
	}
}

// TestAccompliceGamblingLines: opinion-2010-40:1, 2; 303.2 before and since 2021.
func TestAccompliceGamblingLines(t *testing.T) {
	const pay = "help.kinds=payment_settlement "
	const ads = "help.kinds=promotion "
	never := steps(notMet, notMet, notMet)
	old := "conduct.start=2014-01-01 conduct.end=2015-10-31 "
	tryAccomplice(t, []accompliceLine{
		{"service fees 20,000", "gambling", "participation", "", "fees.service", [3]string{"19999.99", "20000", "20000.01"}, disputedCrossing()},
		{"service fees, before 287-2 existed", "gambling", "participation", old, "fees.service", [3]string{"19999.99", "20000", "20000.01"}, crossing()},
		{"service fees, undivided", "gambling", "participation", old + "helped.crimes=gambling,fraud", "fees.service", [3]string{"19999.99", "20000", "20000.01"}, disputedCrossing()},
		{"the end of conduct and 287-2", "gambling", "participation", "conduct.start=2014-01-01 fees.service=20000", "conduct.end", [3]string{"2015-10-31", "2015-11-01", "2015-11-02"}, steps(met, contested, contested)},
		{"service fees, not delivered", "gambling", "participation", "help.delivered=no", "fees.service", [3]string{"19999.99", "20000", "20000.01"}, never},
		{"service fees for settlement only", "gambling", "participation", pay, "fees.service", [3]string{"19999.99", "20000", "20000.01"}, never},
		{"settlement fees 10,000", "gambling", "participation", pay, "fees.settlement", [3]string{"9999.99", "10000", "10000.01"}, disputedCrossing()},
		{"stakes 200,000", "gambling", "participation", pay, "amounts.settlement", [3]string{"199999.99", "200000", "200000.01"}, disputedCrossing()},
		{"stakes by transfers", "gambling", "participation", "depth.acts=transferred_funds", "amounts.settlement", [3]string{"199999.99", "200000", "200000.01"}, disputedCrossing()},
		{"stakes without settling", "gambling", "participation", "", "amounts.settlement", [3]string{"199999.99", "200000", "200000.01"}, never},
		{"ten sites", "gambling", "participation", ads, "sites.gambling", [3]string{"9", "10", "11"}, disputedCrossing()},
		{"a hundred ads", "gambling", "participation", ads, "ads.count", [3]string{"99", "100", "101"}, disputedCrossing()},
		{"ten sites hosted", "gambling", "participation", "", "sites.gambling", [3]string{"9", "10", "11"}, never},
		{"the opinion in force", "gambling", "participation", old + "conduct.start=2009-01-01 conduct.end=2010-01-01 fees.service=20000", "as_of", [3]string{"2010-08-30", "2010-08-31", "2010-09-01"}, steps(contested, met, met)},

		{"service fees fivefold", "gambling", "/serious", "", "fees.service", [3]string{"99999.99", "100000", "100000.01"}, crossing()},
		{"settlement fees fivefold", "gambling", "/serious", pay, "fees.settlement", [3]string{"49999.99", "50000", "50000.01"}, crossing()},
		{"stakes fivefold", "gambling", "/serious", pay, "amounts.settlement", [3]string{"999999.99", "1000000", "1000000.01"}, crossing()},
		{"sites fivefold", "gambling", "/serious", ads, "sites.gambling", [3]string{"49", "50", "51"}, crossing()},
		{"ads fivefold", "gambling", "/serious", ads, "ads.count", [3]string{"499", "500", "501"}, crossing()},
		{"fivefold, undivided", "gambling", "/serious", "helped.crimes=gambling,obscenity", "fees.service", [3]string{"99999.99", "100000", "100000.01"}, disputedCrossing()},
		{"profit share 30,000", "gambling", "/serious", "depth.acts=profit_share", "amounts.gains", [3]string{"29999.99", "30000", "30000.01"}, crossing()},
		{"gains without a share", "gambling", "/serious", "", "amounts.gains", [3]string{"29999.99", "30000", "30000.01"}, never},
		{"stakes of the house 300,000", "gambling", "/serious", "depth.acts=operated", "helped.amount", [3]string{"299999.99", "300000", "300000.01"}, steps(contested, met, met)},
		{"takings of the house 30,000", "gambling", "/serious", "depth.agreement=prior_agreement", "helped.amount", [3]string{"29999.99", "30000", "30000.01"}, disputedCrossing()},
		{"stakes of the house, help alone", "gambling", "/serious", "", "helped.amount", [3]string{"299999.99", "300000", "300000.01"}, never},

		{"five years since 2021", "gambling", "/amended", "conduct.start=2020-01-01", "conduct.end", [3]string{"2021-02-28", "2021-03-01", "2021-03-02"}, crossing()},
		{"five to ten since 2021", "gambling", "/serious", "conduct.start=2020-01-01 fees.service=100000", "conduct.end", [3]string{"2021-02-28", "2021-03-01", "2021-03-02"}, crossing()},
		{"three to ten before", "gambling", "/serious_before", "conduct.start=2020-01-01 conduct.end=2021-02-28", "fees.service", [3]string{"99999.99", "100000", "100000.01"}, crossing()},
	})
}

// TestRangesInForce: the ranges of article 303 before 1 March 2021 are listed for
// conduct that ended before that day, or may have, and for no other; which range
// applies is the same either way.
func TestRangesInForce(t *testing.T) {
	for _, c := range []struct {
		end  string
		want []string
	}{
		{"2021-02-28", []string{"basic", "amended", "serious_before", "serious"}},
		{"?", []string{"basic", "amended", "serious_before", "serious"}},
		{"2021-03-01", []string{"amended", "serious"}},
	} {
		a := analysed(joint(t, "gambling", "conduct.start=2020-01-01", "conduct.end="+c.end, "fees.service=100000"))
		for _, o := range a.Offences {
			if o.Of != "gambling" {
				continue
			}
			var got []string
			for _, r := range o.InForce() {
				got = append(got, r.ID)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("conduct until %s: the ranges %v, want %v", c.end, got, c.want)
			}
			if r := o.Applies(); r == nil || !slices.Contains(o.InForce(), r) {
				t.Errorf("conduct until %s: the range that applies is not in force: %+v", c.end, r)
			}
		}
	}
}

// TestAccompliceObscenityLines: interpretation-2010-3:6, 7.
func TestAccompliceObscenityLines(t *testing.T) {
	const pay = "help.kinds=payment_settlement "
	const ads = "help.kinds=promotion "
	never := steps(notMet, notMet, notMet)
	old := "conduct.start=2014-01-01 conduct.end=2015-10-31 "
	var lines []accompliceLine
	// Every figure of the two articles: the offence, five times, twenty-five times.
	for _, l := range []struct {
		name, given, vary string
		base              int64 // yuan for money
		money             bool
	}{
		{"five sites", "fees.service=1 ", "sites.obscene", 5, false},
		{"five sites, collection", pay + "fees.collection=1 ", "sites.obscene", 5, false},
		{"service fees 20,000", "", "fees.service", 20000, true},
		{"collection fees 50,000", pay, "fees.collection", 50000, true},
		{"ads on ten sites", ads, "sites.obscene", 10, false},
		{"funds to ten sites", "help.kinds=other help.delivered=yes amounts.funding=1 ", "sites.obscene", 10, false},
		{"twenty ads", ads, "ads.count", 20, false},
		{"settlement for ten sites", pay, "sites.obscene", 10, false},
		{"funds 50,000", ads, "amounts.funding", 50000, true},
		{"funds 50,000 otherwise", "help.kinds=other ", "amounts.funding", 50000, true},
		{"settlement fees 20,000", pay, "fees.settlement", 20000, true},
	} {
		around := func(n int64) [3]string {
			d, value, n := fact.Get(fact.ID(l.vary)), fact.Int, n
			if l.money {
				value, n = fact.Money, n*fact.OneYuan
			}
			return [3]string{d.Write(value(n - 1)), d.Write(value(n)), d.Write(value(n + 1))}
		}
		if strings.Contains(l.given, "help.kinds=other") {
			// Of a kind neither article names: one-sided help is contested anyway.
			lines = append(lines, accompliceLine{l.name, "obscenity", "participation", old + l.given, l.vary, around(l.base), steps(contested, met, met)})
		} else {
			lines = append(lines,
				accompliceLine{l.name, "obscenity", "participation", l.given, l.vary, around(l.base), disputedCrossing()},
				accompliceLine{l.name + " before 287-2", "obscenity", "participation", old + l.given, l.vary, around(l.base), crossing()})
		}
		lines = append(lines,
			accompliceLine{l.name + " x5", "obscenity", "/serious", l.given, l.vary, around(5 * l.base), crossing()},
			accompliceLine{l.name + " x25", "obscenity", "/greatest", l.given, l.vary, around(25 * l.base), crossing()})
	}
	lines = append(lines,
		accompliceLine{"funds of a host", "obscenity", "participation", old, "amounts.funding", [3]string{"49999.99", "50000", "10000万"}, never},
		accompliceLine{"funds of a host x25", "obscenity", "/greatest", "", "amounts.funding", [3]string{"0", "125万", "10000万"}, never},
		accompliceLine{"sites without a fee", "obscenity", "participation", "", "sites.obscene", [3]string{"4", "5", "6"}, never},
		accompliceLine{"a fee of one fen", "obscenity", "participation", "sites.obscene=5", "fees.service", [3]string{"0", "0.01", "0.02"}, disputedCrossing()},
		accompliceLine{"a collection fee of one fen", "obscenity", "participation", pay + "sites.obscene=5", "fees.collection", [3]string{"0", "0.01", "0.02"}, disputedCrossing()},
		accompliceLine{"grave result, provider", "obscenity", "participation", "fees.service=1", "consequence.level", [3]string{"none", "serious", "especially_serious"}, disputedCrossing()},
		accompliceLine{"grave result, advertiser", "obscenity", "participation", ads, "consequence.level", [3]string{"none", "serious", "especially_serious"}, disputedCrossing()},
		accompliceLine{"grave result, settlement", "obscenity", "participation", pay, "consequence.level", [3]string{"none", "serious", "especially_serious"}, disputedCrossing()},
		accompliceLine{"grave result is no multiple", "obscenity", "/serious", "fees.service=1", "consequence.level", [3]string{"none", "serious", "especially_serious"}, never},
		accompliceLine{"fees mixed with development", "obscenity", "/serious", "help.kinds=hosting,development", "fees.service", [3]string{"99999.99", "100000", "100000.01"}, disputedCrossing()},
		accompliceLine{"undivided", "obscenity", "/serious", "helped.crimes=obscenity,gambling", "fees.service", [3]string{"99999.99", "100000", "100000.01"}, disputedCrossing()},
		accompliceLine{"development: no line, one-sided help", "obscenity", "participation", "help.kinds=development", "fees.service", [3]string{"0", "19999.99", "20000"}, steps(contested, contested, contested)},
		accompliceLine{"in force", "obscenity", "participation", "conduct.start=2008-01-01 conduct.end=2009-07-01 fees.service=20000", "as_of", [3]string{"2010-02-03", "2010-02-04", "2010-02-05"}, steps(contested, met, met)},
		accompliceLine{"multiples in force", "obscenity", "/serious", "fees.service=100000", "as_of", [3]string{"2010-02-03", "2010-02-04", "2010-02-05"}, crossing()},
	)
	tryAccomplice(t, lines)
}

// TestAccompliceComputerLines: interpretation-2011-19:9.
func TestAccompliceComputerLines(t *testing.T) {
	const tool = "tool.dedicated=yes "
	const ads = "help.kinds=promotion "
	never := steps(notMet, notMet, notMet)
	old := "conduct.start=2014-01-01 conduct.end=2015-10-31 "
	tryAccomplice(t, []accompliceLine{
		{"gains 5,000", "computer_crime", "participation", "", "amounts.gains", [3]string{"4999.99", "5000", "5000.01"}, disputedCrossing()},
		{"gains 5,000 before 287-2", "computer_crime", "participation", old, "amounts.gains", [3]string{"4999.99", "5000", "5000.01"}, crossing()},
		{"gains undivided", "computer_crime", "participation", old + "helped.crimes=computer_crime,theft", "amounts.gains", [3]string{"4999.99", "5000", "5000.01"}, disputedCrossing()},
		{"funds 5,000", "computer_crime", "participation", old + ads, "amounts.funding", [3]string{"4999.99", "5000", "5000.01"}, crossing()},
		{"funds of a host", "computer_crime", "participation", old, "amounts.funding", [3]string{"4999.99", "5000", "10000万"}, never},
		{"ten helped with a tool", "computer_crime", "participation", old + tool, "helped.count", [3]string{"9", "10", "11"}, disputedCrossing()},
		{"ten supplies, financial", "computer_crime", "participation", tool, "intrusion.financial", [3]string{"9", "10", "11"}, disputedCrossing()},
		{"ten supplies, other", "computer_crime", "participation", tool, "intrusion.other", [3]string{"9", "10", "11"}, disputedCrossing()},
		{"ten helped without a tool", "computer_crime", "participation", "", "helped.count", [3]string{"9", "10", "11"}, never},
		{"in force", "computer_crime", "participation", "conduct.start=2009-01-01 conduct.end=2010-01-01 amounts.gains=5000", "as_of", [3]string{"2011-08-31", "2011-09-01", "2011-09-02"}, steps(contested, met, met)},
		{"gains fivefold", "computer_crime", "/serious", "", "amounts.gains", [3]string{"24999.99", "25000", "25000.01"}, crossing()},
		{"funds fivefold", "computer_crime", "/serious", ads, "amounts.funding", [3]string{"24999.99", "25000", "25000.01"}, crossing()},
		{"tools fivefold", "computer_crime", "/serious", tool, "intrusion.other", [3]string{"49", "50", "51"}, disputedCrossing()},
		{"damage fivefold", "computer_crime", "/damage_serious", "", "amounts.gains", [3]string{"24999.99", "25000", "25000.01"}, disputedCrossing()},
		{"multiples in force", "computer_crime", "/serious", "amounts.gains=25000", "as_of", [3]string{"2011-08-31", "2011-09-01", "2011-09-02"}, crossing()},
	})
}

// TestAccompliceOtherLines: interpretation-2024-10:4; the days on which offences
// were created.
func TestAccompliceOtherLines(t *testing.T) {
	tryAccomplice(t, []accompliceLine{
		{"five million and a serious result", "money_laundering", "/serious", "consequence.level=serious", "helped.amount", [3]string{"4999999.99", "5000000", "5000000.01"}, crossing()},
		{"five million alone", "money_laundering", "/serious", "", "helped.amount", [3]string{"4999999.99", "5000000", "5000000.01"}, disputedCrossing()},
		{"in force", "money_laundering", "/serious", "consequence.level=serious helped.amount=500万", "as_of", [3]string{"2024-08-19", "2024-08-20", "2024-08-21"}, steps(contested, met, met)},
		{"below five million, before it was in force", "money_laundering", "/serious", "consequence.level=serious helped.amount=4999999.99", "as_of", [3]string{"2024-08-19", "2024-08-20", "2024-08-21"}, steps(notMet, notMet, notMet)},
		{"his own five million", "money_laundering", "/serious", "consequence.level=serious helped.amount=0", "proceeds.amount", [3]string{"4999999.99", "5000000", "5000000.01"}, crossing()},
		{"his own five million alone", "money_laundering", "/serious", "helped.amount=0", "proceeds.amount", [3]string{"4999999.99", "5000000", "5000000.01"}, disputedCrossing()},
		{"five million, he did so repeatedly", "money_laundering", "/serious", "helped.amount=500万", "proceeds.repeated", [3]string{"no", "?", "yes"}, steps(contested, contested, met)},
		{"five million, he refused recovery", "money_laundering", "/serious", "helped.amount=500万", "proceeds.refused_recovery", [3]string{"no", "?", "yes"}, steps(contested, contested, met)},
		{"five million and a loss", "money_laundering", "/serious", "helped.amount=500万", "proceeds.loss", [3]string{"2499999.99", "250万", "2500000.01"}, steps(contested, met, met)},
		{"224-1", "pyramid", "time", "conduct.start=2008-01-01", "conduct.end", [3]string{"2009-02-27", "2009-02-28", "2009-03-01"}, crossing()},
		{"253-1", "personal_data", "time", "conduct.start=2008-01-01", "conduct.end", [3]string{"2009-02-27", "2009-02-28", "2009-03-01"}, crossing()},
		{"selling drugs at fourteen", "drugs", "person", "", "person.age", [3]string{"13", "14", "15"}, disputedCrossing()},
		{"drugs at sixteen", "drugs", "person", "", "person.age", [3]string{"15", "16", "17"}, steps(contested, met, met)},
		{"fraud at sixteen", "fraud", "person", "", "person.age", [3]string{"15", "16", "17"}, crossing()},
		{"procuring accounts in stable cooperation, 2025", "fraud", "participation", "depth.acts=recruited_suppliers depth.relationship=stable", "as_of", [3]string{"2025-07-21", "2025-07-22", "2025-07-23"}, steps(contested, met, met)},
		{"buying accounts in stable cooperation, 2025", "gambling", "participation", "help.kinds=others_accounts accounts.how=bought depth.relationship=stable", "as_of", [3]string{"2025-07-21", "2025-07-22", "2025-07-23"}, steps(contested, met, met)},
		{"procuring without stable cooperation", "theft", "participation", "depth.acts=recruited_suppliers help.delivered=no", "depth.relationship", [3]string{"one_off", "repeated", "stable"}, steps(notMet, notMet, met)},
		{"other stable cooperation", "theft", "participation", "help.delivered=no", "depth.relationship", [3]string{"one_off", "repeated", "stable"}, steps(notMet, notMet, contested)},
		{"agreement", "theft", "participation", "help.delivered=no", "depth.agreement", [3]string{"none", "tacit", "prior_agreement"}, steps(notMet, contested, met)},
	})
}
