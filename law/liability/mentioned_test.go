package liability

import (
	"testing"

	"bangxin/law"
)

// TestMentionedOffences: which facts make the program name an offence that it does not
// evaluate, by 刑法177-1, 191, 224-1, 225, 280, 286, 365.
func TestMentionedOffences(t *testing.T) {
	const n = "not_evaluated/"
	tryRows(t, established(t), []row{
		{n + "illegal_business", "", "", "", notMet},
		{n + "illegal_business", "", "rules.broken=payment_licence", "", met},
		{n + "illegal_business", "", "helped.crimes=illegal_business", "", met},
		{n + "illegal_business", "", "rules.broken=sms_rules", "", notMet},

		{n + "credit_cards", "", "help.kinds=others_accounts accounts.others=1", "", met},
		{n + "credit_cards", "", "help.kinds=own_accounts accounts.others=1", "", notMet}, // 他人信用卡
		{n + "credit_cards", "", "accounts.others=1", "", notMet},

		{n + "laundering", "", "helped.crimes=drugs depth.acts=converted_property", "", met},
		{n + "laundering", "", "helped.crimes=drugs depth.acts=transferred_funds", "", met},
		{n + "laundering", "", "helped.crimes=drugs help.kinds=own_accounts", "", met}, // 提供资金帐户
		{n + "laundering", "", "helped.crimes=drugs help.kinds=payment_settlement", "", met},
		{n + "laundering", "", "helped.crimes=drugs", "", notMet},
		{n + "laundering", "", "helped.crimes=theft depth.acts=transferred_funds", "", notMet}, // not among the upstream crimes
		{n + "laundering", "", "helped.crimes=theft help.kinds=own_accounts", "", notMet},

		{n + "system_damage", "", "", "", notMet},
		{n + "system_damage", "", "helped.crimes=computer_crime", "", met},

		{n + "official_papers", "", "help.kinds=unit_accounts accounts.how=bought", "", met},
		{n + "official_papers", "", "help.kinds=unit_accounts accounts.how=sold", "", met},
		{n + "official_papers", "", "help.kinds=unit_accounts accounts.how=rented", "", notMet}, // 买卖
		{n + "official_papers", "", "help.kinds=own_accounts accounts.how=sold", "", notMet},

		{n + "obscene_performance", "", "helped.crimes=obscenity depth.acts=operated", "", met},
		{n + "obscene_performance", "", "helped.crimes=obscenity", "", notMet},
		{n + "obscene_performance", "", "helped.crimes=fraud depth.acts=operated", "", notMet},

		{n + "pyramid", "", "", "", notMet},
		{n + "pyramid", "", "helped.crimes=pyramid", "", met},
	})
	tryTrack(t, established(t), n+"credit_cards", "", []line{
		{name: "a card of another", given: "help.kinds=others_accounts", vary: "accounts.others", at: [3]string{"0", "1", "2"}, want: crossing()},
	})
}

// TestArgumentsOfBothSides: each argument with the fact that carries it, and without.
func TestArgumentsOfBothSides(t *testing.T) {
	base := with(t, established(t), "depth.role=major", "rules.broken=none", "depth.acts=none", "service.ordinary=no", "control.monitoring=yes",
		"control.response=reported", "control.capacity=able", "knowledge.level=some_crime", "depth.agreement=none", "notice.report_duty=no",
		"helped.count=3", "helped.confirmed_count=3")
	for id, c := range map[string]struct {
		plain law.Finding // on the facts above
		given []string    // each of these turns it
		keeps []string    // and each of these does not
	}{
		"industry_rules.for":     {notMet, []string{"rules.broken=real_name", "rules.broken=other"}, nil},
		"industry_rules.against": {met, []string{"rules.broken=real_name"}, nil},
		"depth.for":              {notMet, []string{"depth.acts=operated", "depth.acts=profit_share", "depth.acts=designed_scheme", "depth.acts=maintained_after_knowing", "depth.acts=trained_users"}, []string{"depth.acts=face_checks"}},
		"depth.against":          {met, []string{"depth.acts=face_checks"}, nil},
		"dedicated.for":          {notMet, []string{"tool.dedicated=yes"}, nil},
		"dedicated.against":      {notMet, []string{"service.for_everyone=yes"}, nil},
		"ordinary.for":           {met, []string{"service.ordinary=yes"}, nil},
		"ordinary.against":       {notMet, []string{"service.ordinary=yes"}, nil},
		"request.for":            {notMet, []string{"knowledge.actual=tell_tale_request", "service.crime_functions=yes"}, []string{"knowledge.actual=told"}},
		"request.against":        {met, []string{"service.crime_functions=yes"}, nil},
		"who.for":                {notMet, []string{"depth.relationship=stable", "after.severity=organised_trade"}, []string{"depth.relationship=repeated", "after.severity=used_vulnerable"}},
		"who.against":            {notMet, []string{"person.capacity=employee"}, []string{"person.capacity=manager"}},
		"foreseeable.for":        {notMet, []string{"notice.report=ignored", "notice.warning=continued"}, []string{"notice.report=handled", "notice.warning=stopped"}},
		"foreseeable.against":    {met, []string{"notice.report=ignored", "notice.warning=continued", "notice.report=handled"}, nil},
		"supervision.for":        {notMet, []string{"control.monitoring=no", "control.response=nothing"}, []string{"control.response=stopped"}},
		"supervision.against":    {met, []string{"control.monitoring=no control.response=nothing"}, []string{"control.monitoring=no", "control.response=nothing"}},
		"control.for":            {notMet, []string{"control.response=nothing"}, []string{"control.response=nothing control.capacity=too_costly", "control.response=nothing control.capacity=impossible"}},
		"control.against":        {notMet, []string{"control.capacity=impossible", "control.capacity=too_costly"}, nil},
		"substance.for":          {notMet, []string{"depth.acts=operated", "depth.acts=designed_scheme", "depth.acts=recruited_suppliers"}, []string{"depth.acts=profit_share"}},
		"substance.against":      {contested, []string{"depth.role=minor", "depth.acts=operated"}, nil},
		"guarantor.for":          {notMet, []string{"notice.report_duty=yes"}, nil},
		"guarantor.against":      {met, []string{"notice.report_duty=yes"}, nil},
		"intent.for":             {met, []string{"knowledge.level=suspicion", "knowledge.level=none"}, []string{"knowledge.level=specific_crime"}},
		"intent.against":         {met, []string{"depth.agreement=prior_agreement", "depth.agreement=tacit"}, nil},
		"many.for":               {met, []string{"helped.count=2 helped.confirmed_count=2"}, nil},
		"many.against":           {notMet, []string{"helped.confirmed_count=2"}, nil},
		"csl.for":                {met, []string{"help.delivered=no"}, nil},
		"csl.against":            {notMet, []string{"control.response=nothing", "control.response=nothing_noticed"}, []string{"control.response=stopped"}},
	} {
		root := "argument/" + id
		tryRows(t, base, []row{{root, "", "", "", c.plain}})
		for _, given := range c.given {
			want := notMet
			if c.plain == notMet || given == "depth.role=minor" {
				want = met
			}
			tryRows(t, base, []row{{root, "", given, "", want}})
		}
		for _, given := range c.keeps {
			tryRows(t, base, []row{{root, "", given, "", c.plain}})
		}
	}
	tryTrack(t, base, "argument/many.for", "", []line{
		{name: "three helped", given: "helped.confirmed_count=0", vary: "helped.count", at: [3]string{"2", "3", "4"}, want: crossing()},
	})
	tryTrack(t, base, "argument/many.against", "", []line{
		{name: "three verified", given: "helped.count=10", vary: "helped.confirmed_count", at: [3]string{"2", "3", "4"}, want: steps(met, notMet, notMet)},
	})
}

// TestAssistingParts: more of article 12 and of point 6, part by part.
func TestAssistingParts(t *testing.T) {
	const unverifiable = "helped.status=unverifiable helped.unverifiable_why=objective helped.count=3 helped.confirmed_count=0 "
	const others = "help.kinds=others_accounts accounts.how=bought accounts.others=1 accounts.inflow_proved=3000 "
	never := steps(notMet, notMet, notMet)
	tryLines(t, "seriousness", []line{
		{name: "12.1(3) funds of a host are none", vary: "amounts.funding", at: [3]string{"49999.99", "50000", "50000.01"}, want: never},
		{name: "6(2) lawful money deducted", given: others + "accounts.inflow=400000", vary: "accounts.inflow_lawful", at: [3]string{"100000.01", "100000", "99999.99"}, want: steps(contested, met, met)},
		{name: "6(2) gross", given: others + "accounts.inflow_lawful=3000", vary: "accounts.inflow", at: [3]string{"299999.99", "300000", "300000.01"}, want: disputedCrossing()},
		{name: "6(1) gross", given: "help.kinds=own_accounts accounts.how=sold accounts.own=3 accounts.inflow_proved=3000 accounts.inflow_lawful=3000", vary: "accounts.inflow", at: [3]string{"299999.99", "300000", "300000.01"}, want: disputedCrossing()},
	})
	tryLines(t, "helped_crime", []line{
		{name: "fivefold funding of a host is none", given: unverifiable, vary: "amounts.funding", at: [3]string{"249999.99", "250000", "250000.01"}, want: never},
	})
	// 286-1.1(3), (4): the circumstance is of the result that occurred
	tryRows(t, refusal(t), []row{
		{Refusing, "result", "order.evidence=grave_case", "", notMet},
		{Refusing, "result", "order.other=attacks", "", notMet},
		{Refusing, "result", "order.results=evidence_lost order.other=attacks", "", notMet},
		{Refusing, "result", "order.results=other order.evidence=grave_case", "", notMet},
	})
}
