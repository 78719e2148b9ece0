package liability

import "testing"

// More lines of the special rules on accomplices, by hand from the texts: the day before
// each rule, the range of gambling before 2021, attempts at fraud, the parts of a ground
// that only count together.

func TestAccompliceDays(t *testing.T) {
	const old = "conduct.start=2007-01-01 conduct.end=2009-01-01 knowledge.since=2006-01-01 "
	days := func(before, on, after string) [3]string { return [3]string{before, on, after} }
	day2010 := days("2010-02-03", "2010-02-04", "2010-02-05")   // 法释〔2010〕3号
	gambling := days("2010-08-30", "2010-08-31", "2010-09-01")  // 公通字〔2010〕40号
	fraud2011 := days("2011-04-07", "2011-04-08", "2011-04-09") // 法释〔2011〕7号
	computer := days("2011-08-31", "2011-09-01", "2011-09-02")  // 法释〔2011〕19号
	fraud2016 := days("2016-12-18", "2016-12-19", "2016-12-20") // 法发〔2016〕32号
	assisting := days("2015-10-31", "2015-11-01", "2015-11-02") // 刑法修正案（九）
	ended := steps(met, contested, contested)                   // 287-2 stands beside it since
	lower := steps(contested, met, met)                         // the province's line before
	oneSided := steps(contested, notMet, notMet)                // the general rule before the special one
	const before = "conduct.start=2014-01-01 "
	tryAccomplice(t, []accompliceLine{
		{"before its rule listed help of little weight is one-sided", "gambling", "participation", old, "as_of", gambling, oneSided},
		{"before its rule listed help of little weight is one-sided", "obscenity", "participation", old, "as_of", day2010, oneSided},
		{"before its rule listed help of little weight is one-sided", "computer_crime", "participation", old, "as_of", computer, oneSided},
		{"one-sided help must reach the other", "gambling", "participation", old + "help.delivered=no", "as_of", gambling, steps(notMet, notMet, notMet)},
		{"one-sided help must reach the other", "computer_crime", "participation", old + "help.delivered=no", "as_of", computer, steps(notMet, notMet, notMet)},
		{"listed kinds, 2011-7:7", "fraud", "participation", old, "as_of", fraud2011, lower},
		{"by the special rule it must reach the other", "fraud", "participation", old + "help.delivered=no", "as_of", fraud2011, steps(notMet, notMet, notMet)},
		{"figures of 2010-40", "gambling", "participation", old + "fees.service=20000", "as_of", gambling, lower},
		{"figures of 2010-3", "obscenity", "participation", old + "fees.service=20000", "as_of", day2010, lower},
		{"figures of 2010-3 must reach the other", "obscenity", "participation", old + "help.delivered=no fees.service=20000", "as_of", day2010, steps(notMet, notMet, notMet)},
		{"figures of 2011-19", "computer_crime", "participation", old + "amounts.gains=5000", "as_of", computer, lower},
		{"figures of 2011-19 must reach the other", "computer_crime", "participation", old + "help.delivered=no amounts.gains=5000", "as_of", computer, steps(notMet, notMet, notMet)},
		{"287-2", "fraud", "participation", before, "conduct.end", assisting, ended},
		{"287-2", "obscenity", "participation", before + "fees.service=20000", "conduct.end", assisting, ended},
		{"287-2", "computer_crime", "participation", before + "amounts.gains=5000", "conduct.end", assisting, ended},

		{"the national line", "fraud", "threshold", "helped.amount=3000", "as_of", fraud2016, lower},
		{"the national line", "fraud", "/large", "helped.amount=30000", "as_of", fraud2016, lower},
		{"messages", "fraud", "threshold", "helped.messages=5000", "as_of", fraud2011, crossing()},
		{"messages", "fraud", "/large", "helped.messages=5000", "as_of", fraud2011, crossing()},
		{"messages", "fraud", "/greatest", "helped.messages=50000", "as_of", fraud2011, crossing()},
		{"five times", "gambling", "/serious", "fees.service=100000", "as_of", gambling, crossing()},
		{"five times", "gambling", "/serious_before", "fees.service=100000", "as_of", gambling, crossing()},
		{"five times", "obscenity", "/serious", "fees.service=100000", "as_of", day2010, crossing()},
		{"twenty-five times", "obscenity", "/greatest", "fees.service=500000", "as_of", day2010, crossing()},
		{"five times", "computer_crime", "/serious", "amounts.gains=25000", "as_of", computer, crossing()},
		{"five times", "computer_crime", "/damage_serious", "amounts.gains=25000", "as_of", computer, disputedCrossing()},
	})
}

// TestAccompliceGamblingBefore2021: the heavier range of 303.2 in its older form has the
// lines of opinion-2010-40:1.2 and 2.2.
func TestAccompliceGamblingBefore2021(t *testing.T) {
	const pay = "help.kinds=payment_settlement "
	const ads = "help.kinds=promotion "
	never := steps(notMet, notMet, notMet)
	for _, part := range []string{"/serious", "/serious_before"} {
		in := "conduct.start=2020-01-01 conduct.end=2021-02-28 "
		if part == "/serious" {
			in = ""
		}
		tryAccomplice(t, []accompliceLine{
			{"service fees", "gambling", part, in, "fees.service", [3]string{"99999.99", "100000", "100000.01"}, crossing()},
			{"settlement fees", "gambling", part, in + pay, "fees.settlement", [3]string{"49999.99", "50000", "50000.01"}, crossing()},
			{"settlement fees, by acts", "gambling", part, in + "help.kinds=other depth.acts=face_checks", "fees.settlement", [3]string{"49999.99", "50000", "50000.01"}, crossing()},
			{"settlement fees without settling", "gambling", part, in, "fees.settlement", [3]string{"49999.99", "50000", "100万"}, never},
			{"stakes", "gambling", part, in + pay, "amounts.settlement", [3]string{"999999.99", "1000000", "1000000.01"}, crossing()},
			{"stakes without settling", "gambling", part, in, "amounts.settlement", [3]string{"999999.99", "1000000", "1亿"}, never},
			{"sites", "gambling", part, in + ads, "sites.gambling", [3]string{"49", "50", "51"}, crossing()},
			{"ads", "gambling", part, in + ads, "ads.count", [3]string{"499", "500", "501"}, crossing()},
			{"advertising without figures", "gambling", part, in + ads, "fees.collection", [3]string{"0", "1", "100万"}, never},
			{"profit share", "gambling", part, in + "depth.acts=profit_share", "amounts.gains", [3]string{"29999.99", "30000", "30000.01"}, crossing()},
			{"gains without a share", "gambling", part, in, "amounts.gains", [3]string{"29999.99", "30000", "100万"}, never},
			{"takings, agreed", "gambling", part, in + "depth.agreement=prior_agreement", "helped.amount", [3]string{"29999.99", "30000", "30000.01"}, disputedCrossing()},
			{"stakes, agreed", "gambling", part, in + "depth.agreement=prior_agreement", "helped.amount", [3]string{"299999.99", "300000", "300000.01"}, steps(contested, met, met)},
			{"stakes, operated", "gambling", part, in + "depth.acts=operated", "helped.amount", [3]string{"299999.99", "300000", "300000.01"}, steps(contested, met, met)},
			{"stakes, designed", "gambling", part, in + "depth.acts=designed_scheme", "helped.amount", [3]string{"299999.99", "300000", "300000.01"}, steps(contested, met, met)},
			{"stakes, shared", "gambling", part, in + "depth.acts=profit_share", "helped.amount", [3]string{"299999.99", "300000", "300000.01"}, steps(contested, met, met)},
			{"stakes, help alone", "gambling", part, in, "helped.amount", [3]string{"299999.99", "300000", "300000.01"}, never},
			{"beside another crime", "gambling", part, in + "helped.crimes=gambling,theft", "fees.service", [3]string{"99999.99", "100000", "100000.01"}, disputedCrossing()},
		})
	}
}

// TestAccompliceAttempt: interpretation-2011-7:5: numbers count where the amount is hard to
// show: of the inflow only that into accounts he supplied is part of the amount.
func TestAccompliceAttempt(t *testing.T) {
	const card = "help.kinds=own_accounts accounts.inflow=5000万 "
	const inflow = "accounts.inflow=5000万 "
	around := [3]string{"2999.99", "3000", "3000.01"}
	tryAccomplice(t, []accompliceLine{
		{"inflow into his accounts", "fraud", "/greatest", card + "helped.messages=50000", "accounts.inflow_proved", around, steps(met, contested, contested)},
		{"inflow elsewhere", "fraud", "/greatest", inflow + "helped.messages=50000", "accounts.inflow_proved", around, steps(met, met, met)},
		{"500,000 of inflow", "fraud", "/greatest", card, "accounts.inflow_proved", [3]string{"499999.99", "500000", "500000.01"}, crossing()},
		{"500,000 of inflow elsewhere", "fraud", "/greatest", inflow, "accounts.inflow_proved", [3]string{"499999.99", "500000", "5000万"}, steps(notMet, notMet, notMet)},
		{"inflow elsewhere is no amount", "fraud", "threshold", inflow, "accounts.inflow_proved", [3]string{"2999.99", "10000", "5000万"}, steps(notMet, notMet, notMet)},
		{"inflow elsewhere is no amount", "fraud", "/large", inflow, "accounts.inflow_proved", [3]string{"29999.99", "100000", "5000万"}, steps(notMet, notMet, notMet)},
	})
	// In the threshold itself, as of a day when the province drew the line: numbers
	// beside a sum between the lines are contested.
	base := joint(t, "fraud", "help.kinds=own_accounts", "accounts.inflow=5000万", "helped.messages=5000")
	tryRows(t, base, []row{
		{Accomplice + ":fraud", "threshold", "accounts.inflow_proved=2999.99", "2016-12-18", met},
		{Accomplice + ":fraud", "threshold", "accounts.inflow_proved=3000", "2016-12-18", contested},
		{Accomplice + ":fraud", "threshold", "accounts.inflow_proved=3000.01", "2016-12-18", contested},
		{Accomplice + ":fraud", "threshold", "help.kinds=hosting accounts.inflow_proved=5000", "2016-12-18", met},
		{Accomplice + ":fraud", "threshold", "helped.amount=2999.99", "2016-12-18", met},
		{Accomplice + ":fraud", "threshold", "helped.amount=3000", "2016-12-18", contested},
		{Accomplice + ":fraud", "threshold", "helped.amount=3000 accounts.inflow_proved=3000", "2016-12-18", contested},
	})
}

// TestAccompliceParts: parts of a ground that count only together.
func TestAccompliceParts(t *testing.T) {
	const old = "conduct.start=2014-01-01 conduct.end=2015-10-31 "
	root := func(crime string) string { return Accomplice + ":" + crime }
	obscene, computer := joint(t, "obscenity"), joint(t, "computer_crime")
	tryRows(t, joint(t, "obscenity", "knowledge.level=none"), []row{
		// 2010-3:8(2): a report, of one with a duty to act on it
		{root("obscenity"), "knowledge", "notice.report_duty=yes", "", notMet},
		{root("obscenity"), "knowledge", "notice.report_duty=yes notice.report=handled", "", notMet},
		{root("obscenity"), "knowledge", "notice.report_duty=yes notice.report=ignored", "", met},
	})
	tryRows(t, obscene, []row{
		// 2010-3:6: a provider of the services listed, for a fee
		{root("obscenity"), "participation", old + "help.kinds=phone_cards fees.service=1 sites.obscene=5", "", contested},
		{root("obscenity"), "participation", old + "help.kinds=development fees.service=20000", "", contested},
		{root("obscenity"), "participation", old + "help.kinds=hosting,development fees.service=20000", "", contested},
		{root("obscenity"), "participation", old + "help.kinds=hosting,own_accounts fees.service=20000", "", met},
		{root("obscenity"), "participation", old + "help.kinds=promotion fees.service=20000", "", notMet},
		{root("obscenity"), "participation", old + "help.kinds=payment_settlement fees.service=20000", "", notMet},
		{root("obscenity"), "participation", old + "help.kinds=hosting,promotion fees.service=20000", "", contested}, // one total of two services
		{root("obscenity"), "participation", old + "help.kinds=hosting,promotion fees.service=19999.99", "", notMet},
		{root("obscenity"), "participation", old + "fees.collection=50000", "", notMet},
		{root("obscenity"), "participation", old + "help.kinds=payment_settlement fees.collection=50000", "", met},
		// 2010-3:7: funds by advertisements and the like, or settlement
		{root("obscenity"), "participation", old + "sites.obscene=10", "", notMet},
		{root("obscenity"), "participation", old + "amounts.funding=1 sites.obscene=10", "", notMet},
		{root("obscenity"), "participation", old + "help.kinds=other sites.obscene=10", "", contested},
		{root("obscenity"), "participation", old + "help.kinds=other amounts.funding=0.01 sites.obscene=10", "", met},
		{root("obscenity"), "participation", old + "help.kinds=other amounts.funding=0.01 sites.obscene=9", "", contested},
		{root("obscenity"), "participation", old + "ads.count=20", "", notMet},
		{root("obscenity"), "participation", old + "fees.settlement=20000", "", notMet},
		{root("obscenity"), "participation", old + "consequence.level=serious", "", notMet},
		{root("obscenity"), "participation", old + "help.kinds=other consequence.level=serious", "", contested},
		{root("obscenity"), "participation", old + "help.kinds=other amounts.funding=0.01 consequence.level=serious", "", met},
		{root("obscenity"), "participation", old + "amounts.funding=0.01 consequence.level=serious", "", notMet},
		{root("obscenity"), "participation", old + "help.kinds=promotion consequence.level=serious", "", met},
	})
	tryAccomplice(t, []accompliceLine{
		{"a fee of one fen, five times the sites", "obscenity", "/serious", "sites.obscene=25", "fees.service", [3]string{"0", "0.01", "0.02"}, crossing()},
		{"the same of collection", "obscenity", "/serious", "help.kinds=payment_settlement sites.obscene=25", "fees.collection", [3]string{"0", "0.01", "0.02"}, crossing()},
		{"a fee of one fen, 25 times the sites", "obscenity", "/greatest", "sites.obscene=125", "fees.service", [3]string{"0", "0.01", "0.02"}, crossing()},
		{"the same of collection", "obscenity", "/greatest", "help.kinds=payment_settlement sites.obscene=125", "fees.collection", [3]string{"0", "0.01", "0.02"}, crossing()},
		{"funds of one fen, ten sites", "obscenity", "participation", old + "help.kinds=other sites.obscene=10", "amounts.funding", [3]string{"0", "0.01", "0.02"}, steps(contested, met, met)},
		{"funds of one fen, a grave result", "obscenity", "participation", old + "help.kinds=other consequence.level=serious", "amounts.funding", [3]string{"0", "0.01", "0.02"}, steps(contested, met, met)},
		{"funds of one fen, knowledge", "obscenity", "knowledge", "knowledge.level=none notice.report=ignored notice.report_duty=yes help.kinds=other", "amounts.funding", [3]string{"0", "0.01", "0.02"}, crossing()},
		{"host, funds and sites", "obscenity", "/serious", "amounts.funding=1", "sites.obscene", [3]string{"49", "50", "51"}, steps(notMet, notMet, notMet)},
		{"host, funds and sites", "obscenity", "/greatest", "amounts.funding=1", "sites.obscene", [3]string{"249", "250", "251"}, steps(notMet, notMet, notMet)},
	})
	for _, part := range []string{"/serious", "/damage_serious"} {
		want := crossing()
		if part == "/damage_serious" {
			want = disputedCrossing()
		}
		tryAccomplice(t, []accompliceLine{
			{"gains", "computer_crime", part, "", "amounts.gains", [3]string{"24999.99", "25000", "25000.01"}, want},
			{"funds", "computer_crime", part, "help.kinds=promotion", "amounts.funding", [3]string{"24999.99", "25000", "25000.01"}, want},
			{"funds of a host", "computer_crime", part, "", "amounts.funding", [3]string{"24999.99", "25000", "100万"}, steps(notMet, notMet, notMet)},
			{"tools, persons", "computer_crime", part, "tool.dedicated=yes", "helped.count", [3]string{"49", "50", "51"}, disputedCrossing()},
			{"tools, credentials", "computer_crime", part, "tool.dedicated=yes", "intrusion.financial", [3]string{"49", "50", "51"}, disputedCrossing()},
			{"tools, others", "computer_crime", part, "tool.dedicated=yes", "intrusion.other", [3]string{"49", "50", "51"}, disputedCrossing()},
			{"ordinary tools", "computer_crime", part, "", "helped.count", [3]string{"49", "50", "5000"}, steps(notMet, notMet, notMet)},
			{"ordinary tools", "computer_crime", part, "", "intrusion.other", [3]string{"49", "50", "5000"}, steps(notMet, notMet, notMet)},
			{"beside another crime", "computer_crime", part, "helped.crimes=computer_crime,theft", "amounts.gains", [3]string{"24999.99", "25000", "25000.01"}, disputedCrossing()},
		})
	}
	tryRows(t, computer, []row{
		{Accomplice + ":computer_crime/damage", "", "", "", contested}, // which of 285 and 286 it is no fact tells
	})
}
