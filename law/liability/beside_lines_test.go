package liability

import (
	"testing"

	"bangxin/law/fact"
)

// The tables of what stands beside the offences, by hand from the articles.

const (
	beforeFraudLaw = "conduct.start=2022-01-01 conduct.end=2022-11-30 "
	since2026      = "conduct.end=2026-01-02 "
)

// TestSanctionLines: the first and the last day of each statute, and each figure.
func TestSanctionLines(t *testing.T) {
	fraudLaw := [3]string{"2022-11-30", "2022-12-01", "2022-12-02"}
	network := [3]string{"2017-05-31", "2017-06-01", "2017-06-02"}
	revised := [3]string{"2025-12-31", "2026-01-01", "2026-01-02"}
	gone := steps(met, notMet, notMet)
	const old = "conduct.start=2015-01-01 "
	const cards = "help.kinds=own_accounts accounts.how=lent_free "
	const noCare = "person.capacity=company help.kinds=hosting control.monitoring=no "
	const intrusion = "helped.crimes=computer_crime "
	const gambling = "helped.crimes=gambling fees.service=1 "
	const joint = "help.kinds=own_accounts conduct.end=2024-01-01 "
	for root, lines := range map[string][]line{
		"cards_accounts":        {{vary: "conduct.end", given: old + cards, at: fraudLaw, want: crossing()}},
		"fraud_support":         {{vary: "conduct.end", given: old, at: fraudLaw, want: crossing()}},
		"special_equipment":     {{vary: "conduct.end", given: old + "tool.special=sim_box", at: fraudLaw, want: crossing()}},
		"provider_care":         {{vary: "conduct.end", given: old + noCare, at: fraudLaw, want: crossing()}},
		"network_security_2016": {{vary: "conduct.end", given: old + intrusion, at: network, want: crossing()}, {vary: "conduct.end", given: old + intrusion, at: revised, want: gone}},
		"network_security_2025": {{vary: "conduct.end", given: old + intrusion, at: revised, want: crossing()}},
		"site_2016":             {{vary: "conduct.end", given: old + "setup.acts=published", at: network, want: crossing()}, {vary: "conduct.end", given: old + "setup.acts=published", at: revised, want: gone}},
		"site_2025":             {{vary: "conduct.end", given: old + "setup.acts=published", at: revised, want: crossing()}},
		"real_name_2016":        {{vary: "conduct.end", given: old + "help.kinds=access rules.broken=real_name", at: network, want: crossing()}, {vary: "conduct.end", given: old + "help.kinds=access rules.broken=real_name", at: revised, want: gone}},
		"real_name_2025":        {{vary: "conduct.end", given: old + "help.kinds=access rules.broken=real_name", at: revised, want: crossing()}},
		"intrusion_tools_2025":  {{vary: "conduct.end", given: old + intrusion, at: revised, want: crossing()}},
		"stolen_goods_2025":     {{vary: "conduct.end", given: old + "proceeds.known=knew depth.acts=withdrew_cash", at: revised, want: crossing()}},
		"company_papers_2025":   {{vary: "conduct.end", given: old + "help.kinds=unit_accounts", at: revised, want: crossing()}},
		"payment_firm":          {{vary: "conduct.end", given: old + "person.capacity=company help.kinds=payment_settlement rules.broken=payment_licence", at: [3]string{"2024-04-30", "2024-05-01", "2024-05-02"}, want: crossing()}},
		"network_data":          {{vary: "conduct.end", given: old + "helped.crimes=personal_data", at: [3]string{"2024-12-31", "2025-01-01", "2025-01-02"}, want: crossing()}},
		"gambling_conditions_2025": {
			{vary: "conduct.end", given: old + gambling, at: revised, want: crossing()},
			{name: "gains", vary: "amounts.gains", given: since2026 + "helped.crimes=gambling", at: [3]string{"0", "0.01", "0.02"}, want: steps(contested, met, met)},
			{name: "fees", vary: "fees.service", given: since2026 + "helped.crimes=gambling", at: [3]string{"0", "0.01", "0.02"}, want: steps(contested, met, met)},
			{name: "settlement fees", vary: "fees.settlement", given: since2026 + "helped.crimes=gambling", at: [3]string{"0", "0.01", "0.02"}, want: steps(contested, met, met)},
		},
		"personal_data_2025": {
			{vary: "conduct.end", given: old + "personal_data.other=1", at: revised, want: crossing()},
			{name: "core", vary: "personal_data.core", given: since2026, at: [3]string{"0", "1", "2"}, want: crossing()},
			{name: "important", vary: "personal_data.important", given: since2026, at: [3]string{"0", "1", "2"}, want: crossing()},
			{name: "other", vary: "personal_data.other", given: since2026, at: [3]string{"0", "1", "2"}, want: crossing()},
			{name: "gains", vary: "personal_data.gains", given: since2026, at: [3]string{"0", "0.01", "0.02"}, want: crossing()},
		},
		"joint_punishment": {
			{name: "conduct", vary: "conduct.end", given: old + "help.kinds=own_accounts accounts.own=3", at: fraudLaw, want: crossing()},
			{name: "in force", vary: "as_of", given: joint + "accounts.own=3", at: [3]string{"2024-11-30", "2024-12-01", "2024-12-02"}, want: crossing()},
			{name: "recipients", vary: "helped.count", given: joint, at: [3]string{"2", "3", "4"}, want: crossing()},
			{name: "own", vary: "accounts.own", given: joint, at: [3]string{"2", "3", "4"}, want: crossing()},
			{name: "others", vary: "accounts.others", given: joint, at: [3]string{"2", "3", "4"}, want: crossing()},
			{name: "phone cards", vary: "cards.phone", given: joint, at: [3]string{"2", "3", "4"}, want: crossing()},
			{name: "internet accounts", vary: "accounts.internet", given: joint, at: [3]string{"2", "3", "4"}, want: crossing()},
			{name: "together", vary: "cards.phone", given: joint + "accounts.own=1 accounts.others=1", at: [3]string{"0", "1", "2"}, want: crossing()},
		},
	} {
		for _, l := range lines {
			l.name = root + " " + l.name + " " + l.vary
			tryTrack(t, established(t), "administrative/"+root, "", []line{l})
		}
	}
}

// TestSanctionCases: what each article asks for, part by part.
func TestSanctionCases(t *testing.T) {
	const a = "administrative/"
	const denies = "knowledge.level=none "
	const noCare = "person.capacity=company control.monitoring=no "
	const seen = "control.monitoring=yes control.response=reported "
	const intrusion = "helped.crimes=computer_crime "
	tryRows(t, established(t), []row{
		{a + "cards_accounts", "", "help.kinds=own_accounts accounts.how=lent_free", "", met},
		{a + "cards_accounts", "", "help.kinds=hosting accounts.how=lent_free", "", notMet},
		{a + "cards_accounts", "", "help.kinds=own_accounts", "", notMet},

		{a + "fraud_support", "", "", "", met},
		{a + "fraud_support", "", denies, "", contested},
		{a + "fraud_support", "", "helped.crimes=gambling", "", notMet},
		{a + "fraud_support", "", "helped.status=unlawful_only helped.confirmed_count=0", "", met},
		{a + "fraud_support", "", "helped.status=lawful helped.confirmed_count=0", "", notMet},
		{a + "fraud_support", "", "helped.status=none_occurred helped.confirmed_count=0", "", notMet},

		{a + "special_equipment", "", "", "", notMet},

		{a + "provider_care", "", noCare, "", met},
		{a + "provider_care", "", "control.monitoring=no", "", contested}, // a person alone
		{a + "provider_care", "", noCare + "helped.crimes=gambling", "", notMet},
		{a + "provider_care", "", noCare + "help.kinds=own_accounts", "", notMet},
		{a + "provider_care", "", noCare + seen, "", notMet},
		{a + "provider_care", "", noCare + seen + "control.response=stopped", "", notMet},
		{a + "provider_care", "", noCare + seen + "control.response=nothing_noticed", "", notMet},
		{a + "provider_care", "", noCare + seen + "control.response=nothing", "", met},

		{a + "network_security_2016", "", "", "", notMet},
		{a + "network_security_2016", "", intrusion, "", met},
		{a + "network_security_2016", "", intrusion + denies, "", notMet},
		{a + "network_security_2016", "", intrusion + "knowledge.level=suspicion", "", notMet},
		{a + "network_security_2016", "", intrusion + denies + "tool.dedicated=yes", "", met},
		{a + "network_security_2025", "", intrusion + since2026, "", met},
		{a + "network_security_2025", "", since2026, "", notMet},
		{a + "network_security_2025", "", intrusion + denies + since2026, "", notMet},
		{a + "network_security_2025", "", intrusion + denies + since2026 + "tool.dedicated=yes", "", met},
		{a + "intrusion_tools_2025", "", since2026, "", notMet},
		{a + "intrusion_tools_2025", "", intrusion + since2026, "", met},
		{a + "intrusion_tools_2025", "", intrusion + denies + since2026, "", notMet},
		{a + "intrusion_tools_2025", "", intrusion + denies + since2026 + "tool.dedicated=yes", "", met},

		{a + "site_2016", "", "", "", notMet},
		{a + "site_2016", "", "setup.acts=site_for_crime", "", met},
		{a + "site_2025", "", since2026, "", notMet},
		{a + "site_2025", "", since2026 + "setup.acts=group_for_crime", "", met},

		{a + "real_name_2016", "", "help.kinds=access", "", notMet},
		{a + "real_name_2016", "", "help.kinds=training rules.broken=real_name", "", notMet},
		{a + "real_name_2016", "", "help.kinds=phone_cards rules.broken=real_name", "", met},
		{a + "real_name_2025", "", since2026 + "help.kinds=access", "", notMet},
		{a + "real_name_2025", "", since2026 + "help.kinds=training rules.broken=real_name", "", notMet},
		{a + "real_name_2025", "", since2026 + "help.kinds=domain rules.broken=real_name", "", met},

		{a + "personal_data_2025", "", since2026, "", notMet},
		{a + "personal_data_2025", "", since2026 + "helped.crimes=personal_data", "", notMet}, // another's crime, not his own dealing
		{a + "personal_data_2025", "", since2026 + "personal_data.core=1 personal_data.important=1", "", met},

		{a + "gambling_conditions_2025", "", since2026 + "helped.crimes=gambling fees.service=1", "", met},
		{a + "gambling_conditions_2025", "", since2026 + "fees.service=1", "", notMet},
		{a + "gambling_conditions_2025", "", since2026 + denies + "helped.crimes=gambling fees.service=1", "", contested},
		{a + "gambling_conditions_2025", "", since2026 + "helped.crimes=gambling", "", contested},

		{a + "stolen_goods_2025", "", since2026 + "proceeds.known=knew depth.acts=withdrew_cash", "", met},
		{a + "stolen_goods_2025", "", since2026 + "proceeds.known=should_have_known depth.acts=withdrew_cash", "", notMet}, // 明知
		{a + "stolen_goods_2025", "", since2026 + "proceeds.known=did_not_know depth.acts=withdrew_cash", "", notMet},
		{a + "stolen_goods_2025", "", since2026 + "proceeds.known=knew depth.acts=operated", "", notMet},

		{a + "company_papers_2025", "", since2026 + "help.kinds=own_accounts", "", notMet},

		{a + "settlement_account", "", "help.kinds=own_accounts accounts.how=rented", "", met},
		{a + "settlement_account", "", "help.kinds=unit_accounts accounts.how=lent_free", "", met},
		{a + "settlement_account", "", "help.kinds=others_accounts accounts.how=rented", "", notMet}, // 存款人
		{a + "settlement_account", "", "help.kinds=own_accounts accounts.how=sold", "", notMet},      // 出租、出借

		{a + "payment_firm", "", "conduct.end=2024-05-01 person.capacity=company help.kinds=payment_settlement rules.broken=merchant_onboarding", "", met},
		{a + "payment_firm", "", "conduct.end=2024-05-01 help.kinds=payment_settlement rules.broken=merchant_onboarding", "", notMet},
		{a + "payment_firm", "", "conduct.end=2024-05-01 person.capacity=company rules.broken=merchant_onboarding", "", notMet},
		{a + "payment_firm", "", "conduct.end=2024-05-01 person.capacity=company help.kinds=payment_settlement rules.broken=sms_rules", "", notMet},

		{a + "network_data", "", "conduct.end=2025-01-01 helped.crimes=computer_crime", "", met},
		{a + "network_data", "", "conduct.end=2025-01-01", "", notMet},
		{a + "network_data", "", "conduct.end=2025-01-01 helped.crimes=personal_data " + denies, "", notMet},
		{a + "network_data", "", "conduct.end=2025-01-01 helped.crimes=personal_data tool.dedicated=yes " + denies, "", met},

		{a + "telecom_unlicensed", "", "help.kinds=transmission", "", notMet},
		{a + "telecom_unlicensed", "", "help.kinds=transmission rules.broken=sms_rules", "", contested},
		{a + "telecom_unlicensed", "", "help.kinds=training rules.broken=sms_rules", "", notMet},
		{a + "telecom_unlicensed", "", "help.kinds=equipment tool.special=voip_bridge", "", contested},
		{a + "telecom_unlicensed", "", "help.kinds=equipment tool.special=bulk_accounts", "", notMet},

		{a + "joint_punishment", "", "help.kinds=own_accounts", "", notMet},
		{a + "joint_punishment", "", "help.kinds=hosting accounts.own=3", "", notMet},
		{a + "joint_punishment", "", "help.kinds=hosting helped.count=3", "", notMet},
	})
	eachTrackOption(t, established(t), a+"fraud_support", "", fact.HelpedStatus, "lawful none_occurred", notMet, met)
	eachTrackOption(t, established(t), a+"special_equipment", "", fact.ToolSpecial, "none", notMet, met)
	for id, kinds := range map[string]string{
		"provider_care":    "access transmission hosting storage search_link domain development maintenance promotion payment_settlement",
		"cards_accounts":   "own_accounts others_accounts unit_accounts phone_cards internet_accounts",
		"real_name_2016":   "access transmission domain phone_cards internet_accounts",
		"joint_punishment": "own_accounts others_accounts unit_accounts phone_cards internet_accounts",
	} {
		base := with(t, established(t), "person.capacity=company", "control.monitoring=no", "accounts.how=sold", "rules.broken=real_name", "accounts.own=3")
		eachTrackOption(t, base, a+id, "", fact.HelpKinds, kinds, met, notMet)
	}
}

// TestSentencing: 刑法17.4, 27, 37-1, 65, 67, 68, 74; 刑诉法15; opinion-2025-bangxin:9, 10, 11.
func TestSentencing(t *testing.T) {
	// Nothing of the kind: sixteen points of sentencing, and neither leniency nor severity.
	base := with(t, established(t), "depth.role=major")
	for root, given := range map[string]string{
		"unit": "person.capacity=company", "recidivist": "prior.recidivist=yes", "surrender": "after.surrender=yes",
		"confession": "after.confession=yes", "merit": "after.merit=yes", "plea": "after.plea=yes",
		"restitution": "after.restitution=partial", "minor": "person.age=17", "student": "person.student=yes", "accessory": "depth.role=minor",
	} {
		tryRows(t, base, []row{{"consequence/" + root, "", "", "", notMet}, {"consequence/" + root, "", given, "", met}})
	}
	tryRows(t, base, []row{
		{"consequence/unit", "", "person.capacity=manager", "", met},
		{"consequence/unit", "", "person.capacity=employee", "", met},
		{"consequence/restitution", "", "after.restitution=full", "", met},
		{"consequence/probation", "", "", "", met},
		{"consequence/probation", "", "prior.recidivist=yes", "", notMet},
		{"consequence/ban", "", "", "", notMet},
		{"consequence/ban", "", "person.insider=telecom", "", met},
		{"consequence/ban", "", "person.capacity=employee", "", met},
		{"consequence/ban", "", "person.capacity=manager", "", met},
		{"consequence/ban", "", "person.capacity=company", "", notMet},

		{"leniency", "", "", "", notMet},
		{"leniency", "", "after.plea=yes", "", met},
		{"leniency", "", "after.plea=yes", "2025-07-21", met},
		{"leniency", "", "after.surrender=yes", "", met},
		{"leniency", "", "after.confession=yes", "", met},
		{"leniency", "", "after.merit=yes", "", met},
		{"leniency", "", "after.restitution=partial", "", met},
		{"leniency", "", "after.restitution=full", "", met},

		{"severity", "", "", "", notMet},
		{"severity", "", "after.severity=organised_trade", "", met},
		{"severity", "", "after.severity=used_vulnerable", "", met},
		{"severity", "", "after.severity=deep_synthesis", "", met},
		{"severity", "", "depth.acts=recruited_suppliers", "", contested},
		{"severity", "", "depth.acts=operated", "", notMet},
		{"severity", "", "person.insider=internet", "", met},
		{"severity", "", "help.cross_border=yes", "", met},
		{"severity", "", "tool.dedicated=yes", "", met},
		{"severity", "", "prior.penalty=yes", "", met},
		{"severity", "", "prior.conviction=yes", "", met},
		{"severity", "", "prior.recidivist=yes", "", notMet},
	})
	day2025 := [3]string{"2025-07-21", "2025-07-22", "2025-07-23"}
	for _, given := range []string{"after.lured=yes", "after.short_and_small=yes", "after.cooperation=yes"} {
		tryTrack(t, base, "leniency", "", []line{{name: "10: " + given, given: given, vary: "as_of", at: day2025, want: crossing()}})
	}
	tryTrack(t, base, "leniency", "", []line{{name: "minor", vary: "person.age", at: [3]string{"16", "17", "18"}, want: steps(met, met, notMet)}})
	tryTrack(t, base, "consequence/minor", "", []line{{name: "minor", vary: "person.age", at: [3]string{"17", "18", "19"}, want: steps(met, notMet, notMet)}})
	tryTrack(t, base, "severity", "", []line{{name: "9", given: "prior.penalty=yes", vary: "as_of", at: day2025, want: crossing()}})
}

// TestCivilCases: 民法典1165, 1168, 1169, 1172, 1195, 1197; 反电诈法31, 46; 结算账户办法45.
func TestCivilCases(t *testing.T) {
	// A host that knew nothing and broke nothing; the loss came about through it.
	base := with(t, established(t), "knowledge.level=none", "civil.loss=25000", "civil.causation=direct")
	const rule = "rules.broken=log_retention "
	tryRows(t, base, []row{
		{"civil", "", "", "", notMet},
		{"civil", "", rule, "", met},
		{"civil", "", rule + "help.delivered=no", "", notMet},
		{"civil", "", rule + "helped.status=lawful helped.confirmed_count=0", "", notMet},
		{"civil", "", rule + "helped.status=none_occurred helped.confirmed_count=0", "", notMet},
		{"civil", "", rule + "helped.status=unlawful_only helped.confirmed_count=0", "", met},
		{"civil", "", rule + "civil.causation=indirect", "", met},
		{"civil", "", rule + "civil.causation=unclear", "", contested},
		{"civil", "", "depth.agreement=tacit", "", met},
		{"civil", "", "depth.agreement=prior_agreement", "", met},
		{"civil", "", "knowledge.level=some_crime", "", met},
		{"civil", "", "price.abnormal=yes knowledge.counter=ordinary_terms", "", met}, // negligence stays
		{"civil", "", "notice.restriction=stopped", "", notMet},
		{"civil", "", "notice.restriction=continued", "2025-07-21", met},
		{"civil", "", "notice.warning=continued", "", met},
		{"civil", "", "notice.warning=stopped", "", notMet},
		{"civil", "", "notice.report=ignored", "", met},
		{"civil", "", "notice.report=handled", "", notMet},
		{"civil", "", "notice.report=ignored help.kinds=training", "", notMet}, // no network service provider
		{"civil", "", "help.kinds=own_accounts accounts.how=lent_free", "", met},
		{"civil", "", "help.kinds=phone_cards accounts.how=sold", "", met},
		{"civil", "", beforeFraudLaw + "help.kinds=phone_cards accounts.how=lent_free", "", notMet},
		{"civil", "", beforeFraudLaw + "help.kinds=own_accounts accounts.how=lent_free", "", met},
		{"civil", "", beforeFraudLaw + "help.kinds=unit_accounts accounts.how=rented", "2021-06-16", met},
		{"civil", "", beforeFraudLaw + "help.kinds=own_accounts accounts.how=sold", "", notMet}, // 出租、出借

		{"civil.joint", "", "", "", notMet},
		{"civil.joint", "", "depth.agreement=prior_agreement", "", met},
		{"civil.joint", "", "depth.agreement=tacit", "", contested},
		{"civil.joint", "", "knowledge.level=some_crime", "", contested},
		{"civil.joint", "", "notice.report=ignored", "", met},
		{"civil.joint", "", "notice.report=handled", "", notMet},
		{"civil.joint", "", "notice.report=ignored help.kinds=training", "", notMet},
		{"civil.joint", "", rule, "", notMet}, // a share
	})
	tryTrack(t, base, "civil", "", []line{
		{name: "the Civil Code", given: rule + "conduct.start=2020-01-01", vary: "conduct.end", at: [3]string{"2020-12-31", "2021-01-01", "2021-01-02"}, want: steps(contested, met, met)},
		{name: "a loss", given: rule, vary: "civil.loss", at: [3]string{"0", "0.01", "0.02"}, want: crossing()},
		{name: "dealing, by the last day", given: "conduct.start=2022-01-01 help.kinds=phone_cards accounts.how=sold", vary: "conduct.end", at: [3]string{"2022-11-30", "2022-12-01", "2022-12-02"}, want: crossing()},
	})
	const providers = "access transmission caching hosting storage search_link domain promotion"
	for _, root := range []string{"civil", "civil.joint"} {
		eachTrackOption(t, with(t, base, "notice.report=ignored"), root, "", fact.HelpKinds, providers, met, notMet)
	}
	eachTrackOption(t, with(t, base, "conduct.start=2022-01-01", "conduct.end=2022-11-30", "help.kinds=own_accounts"), "civil", "", fact.AccountsHow, "rented lent_free", met, notMet)
}
