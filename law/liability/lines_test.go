package liability

import "testing"

// TestRemainingLines: triples around the lines that other tables only touch: the first
// item, the day of learning, the days on which articles came. TestEveryThreshold says
// which would be missing.
func TestRemainingLines(t *testing.T) {
	const gambling, obscenity, fraud = Accomplice + ":gambling", Accomplice + ":obscenity", Accomplice + ":fraud"
	const first, early = "conduct.start=2008-01-01 ", "knowledge.since=2007-01-01 "
	learnt := [3]string{"2024-06-02", "2024-06-01", "2024-05-31"} // the conduct ended on the second of them
	one := [3]string{"0", "1", "2"}
	fen := [3]string{"0", "0.01", "0.02"}
	day2009 := [3]string{"2009-02-27", "2009-02-28", "2009-03-01"} // 刑法修正案（七）
	day2015 := [3]string{"2015-10-31", "2015-11-01", "2015-11-02"} // 刑法修正案（九）
	from, gone := crossing(), steps(met, notMet, notMet)

	tryTrack(t, established(t), Assisting, "knowledge", []line{
		{name: "learnt", vary: "knowledge.since", at: learnt, want: from},
		{name: "8, one card of another", given: "knowledge.level=none person.insider=telecom help.kinds=phone_cards accounts.how=sold", vary: "cards.phone", at: one, want: from},
	})
	tryTrack(t, joint(t, "fraud"), fraud, "knowledge", []line{{name: "learnt", vary: "knowledge.since", at: learnt, want: from}})
	tryTrack(t, joint(t, "gambling", "knowledge.level=none", "notice.regulator=continued"), gambling, "knowledge", []line{
		{name: "2010-40:2.3", vary: "as_of", at: [3]string{"2010-08-30", "2010-08-31", "2010-09-01"}, want: from},
	})
	tryTrack(t, joint(t, "obscenity", "knowledge.level=none", "notice.report=ignored", "notice.report_duty=yes"), obscenity, "knowledge", []line{
		{name: "2010-3:8", vary: "as_of", at: [3]string{"2010-02-03", "2010-02-04", "2010-02-05"}, want: from},
	})
	tryTrack(t, joint(t, "fraud"), fraud, "threshold", []line{
		{name: "2011-7:1, the highest line", asOf: "2016-12-18", vary: "helped.amount", at: [3]string{"9999.99", "10000", "10000.01"}, want: steps(contested, met, met)},
		{name: "2011-7:1, by inflow", asOf: "2016-12-18", given: "help.kinds=own_accounts accounts.inflow=100万", vary: "accounts.inflow_proved", at: [3]string{"9999.99", "10000", "10000.01"}, want: steps(contested, met, met)},
	})
	tryTrack(t, joint(t, "fraud"), fraud+"/large", "", []line{
		{name: "2011-7:1, the highest line", asOf: "2016-12-18", vary: "helped.amount", at: [3]string{"99999.99", "100000", "100000.01"}, want: steps(contested, met, met)},
		{name: "2011-7:1, by inflow", asOf: "2016-12-18", given: "help.kinds=own_accounts accounts.inflow=100万", vary: "accounts.inflow_proved", at: [3]string{"99999.99", "100000", "100000.01"}, want: steps(contested, met, met)},
	})
	tryTrack(t, joint(t, "fraud"), fraud+"/greatest", "", []line{
		{name: "2011-7:5.3, the amount shown", given: "helped.messages=50000", vary: "helped.amount", at: [3]string{"2999.99", "3000", "3000.01"}, want: steps(met, contested, contested)},
	})
	tryTrack(t, joint(t, "obscenity", "help.kinds=other", "sites.obscene=250"), obscenity+"/serious", "", []line{{name: "funds", vary: "amounts.funding", at: fen, want: from}})
	tryTrack(t, joint(t, "obscenity", "help.kinds=other", "sites.obscene=250"), obscenity+"/greatest", "", []line{{name: "funds", vary: "amounts.funding", at: fen, want: from}})
	tryTrack(t, joint(t, "computer_crime", "person.capacity=company", "conduct.start=2014-01-01"), Accomplice+":computer_crime", "person", []line{{name: "285.4, 286.4", vary: "conduct.end", at: day2015, want: from}})

	posted := with(t, established(t), "setup.acts=published")
	tryTrack(t, posted, IllegalUse, "illegal_use.time", []line{{name: "287-1", given: "conduct.start=2014-01-01", vary: "conduct.end", at: day2015, want: from}})
	tryTrack(t, posted, IllegalUse, "illegal_use.purpose", []line{{name: "his own purpose", given: "helped.status=lawful helped.confirmed_count=0", vary: "helped.count", at: one, want: gone}})
	tryTrack(t, posted, IllegalUse, "illegal_use.knowledge", []line{
		{name: "his own matter", given: "knowledge.level=none helped.confirmed_count=0", vary: "helped.count", at: one, want: gone},
		{name: "learnt", vary: "knowledge.since", at: learnt, want: from},
	})
	tryTrack(t, established(t), IllegalUse+"/shown", "", []line{{name: "messages", given: "help.kinds=transmission", vary: "helped.messages", at: one, want: from}})

	bare := trojan(t, "intrusion.other=0")
	for _, part := range []struct{ root, node string }{{IntrusionTools, "intrusion_tools.supply"}, {IntrusionTools + "/shown", ""}} {
		tryTrack(t, bare, part.root, part.node, []line{
			{name: "one credential tool", vary: "intrusion.financial", at: one, want: from},
			{name: "one other tool", vary: "intrusion.other", at: one, want: from},
		})
	}
	tryTrack(t, trojan(t, "tool.dedicated=no", "knowledge.level=specific_crime", "helped.crimes=computer_crime"), IntrusionTools, "intrusion_tools.route", []line{{name: "learnt", vary: "knowledge.since", at: learnt, want: from}})
	tryTrack(t, trojan(t), IntrusionTools, "intrusion_tools.time", []line{{name: "285.3", given: first, vary: "conduct.end", at: day2009, want: from}})
	tryTrack(t, trojan(t, "person.capacity=company"), IntrusionTools, "intrusion_tools.person", []line{{name: "285.4", given: "conduct.start=2014-01-01", vary: "conduct.end", at: day2015, want: from}})

	none := dataSale(t, "personal_data.other=0")
	for _, part := range []struct{ root, node string }{{PersonalData, "personal_data.act"}, {PersonalData + "/shown", ""}} {
		tryTrack(t, none, part.root, part.node, []line{
			{name: "core", vary: "personal_data.core", at: one, want: from},
			{name: "important", vary: "personal_data.important", at: one, want: from},
			{name: "other", vary: "personal_data.other", at: one, want: from},
			{name: "gains", vary: "personal_data.gains", at: fen, want: from},
		})
	}
	tryTrack(t, none, PersonalData, "personal_data.seriousness", []line{{name: "5.1(1)", given: "helped.status=confirmed", vary: "personal_data.core", at: one, want: disputedCrossing()}})
	tryTrack(t, none, PersonalData, "personal_data.time", []line{
		{name: "253-1, first form", given: first + early, vary: "conduct.end", at: day2009, want: disputedCrossing()},
		{name: "253-1, present form", given: "conduct.start=2014-01-01", vary: "conduct.end", at: day2015, want: steps(contested, met, met)},
	})
	tryTrack(t, established(t), "leniency", "", []line{{name: "17.4", vary: "person.age", at: [3]string{"17", "18", "19"}, want: gone}})
}
