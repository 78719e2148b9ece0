package liability

import (
	"strings"
	"testing"

	"bangxin/law"
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
	const intrusion = "helped.crimes=computer_crime knowledge.level=specific_crime "
	const tools = "helped.crimes=computer_crime tool.dedicated=yes intrusion.loss=1 "
	const gambling = "helped.crimes=gambling fees.service=1 "
	const joint = "help.kinds=own_accounts accounts.how=sold conduct.end=2024-01-01 "
	late := [3]string{"2026-01-03", "2026-01-02", "2026-01-01"} // known after the last day, 2 January 2026, on it and before
	for root, lines := range map[string][]line{
		"cards_accounts":    {{vary: "conduct.end", given: old + cards, at: fraudLaw, want: crossing()}},
		"fraud_support":     {{vary: "conduct.end", given: old, at: fraudLaw, want: crossing()}},
		"special_equipment": {{vary: "conduct.end", given: old + "tool.special=sim_box", at: fraudLaw, want: crossing()}},
		"provider_care":     {{vary: "conduct.end", given: old + noCare, at: fraudLaw, want: crossing()}},
		"network_security_2016": {
			{vary: "conduct.end", given: old + intrusion, at: network, want: crossing()},
			{vary: "conduct.end", given: old + intrusion, at: revised, want: gone},
			{name: "known in time", vary: "knowledge.since", given: intrusion, at: [3]string{"2024-06-02", "2024-06-01", "2024-05-31"}, want: crossing()},
			{name: "tools for credentials", vary: "intrusion.financial", given: "knowledge.level=none tool.dedicated=yes", at: [3]string{"0", "1", "2"}, want: crossing()},
			{name: "other tools", vary: "intrusion.other", given: "knowledge.level=none tool.dedicated=yes", at: [3]string{"0", "1", "2"}, want: crossing()},
		},
		"network_security_2025": {
			{vary: "conduct.end", given: old + intrusion, at: revised, want: crossing()},
			{name: "known in time", vary: "knowledge.since", given: since2026 + intrusion, at: late, want: crossing()},
			{name: "tools for credentials", vary: "intrusion.financial", given: since2026 + "knowledge.level=none tool.dedicated=yes", at: [3]string{"0", "1", "2"}, want: crossing()},
			{name: "other tools", vary: "intrusion.other", given: since2026 + "knowledge.level=none tool.dedicated=yes", at: [3]string{"0", "1", "2"}, want: crossing()},
		},
		"site_2016":      {{vary: "conduct.end", given: old + "setup.acts=published", at: network, want: crossing()}, {vary: "conduct.end", given: old + "setup.acts=published", at: revised, want: gone}},
		"site_2025":      {{vary: "conduct.end", given: old + "setup.acts=published", at: revised, want: crossing()}},
		"real_name_2016": {{vary: "conduct.end", given: old + "help.kinds=access rules.broken=real_name", at: network, want: crossing()}, {vary: "conduct.end", given: old + "help.kinds=access rules.broken=real_name", at: revised, want: gone}},
		"real_name_2025": {{vary: "conduct.end", given: old + "help.kinds=access rules.broken=real_name", at: revised, want: crossing()}},
		"intrusion_tools_2025": {
			{vary: "conduct.end", given: old + tools, at: revised, want: crossing()},
			{name: "harm", vary: "intrusion.loss", given: since2026 + "helped.crimes=computer_crime tool.dedicated=yes", at: [3]string{"0", "0.01", "0.02"}, want: steps(contested, met, met)},
			{name: "known in time", vary: "knowledge.since", given: since2026 + "knowledge.level=specific_crime intrusion.other=1 intrusion.loss=1", at: late, want: crossing()},
			{name: "tools for credentials", vary: "intrusion.financial", given: since2026 + "knowledge.level=none tool.dedicated=yes intrusion.loss=1", at: [3]string{"0", "1", "2"}, want: crossing()},
			{name: "other tools", vary: "intrusion.other", given: since2026 + "knowledge.level=none tool.dedicated=yes intrusion.loss=1", at: [3]string{"0", "1", "2"}, want: crossing()},
			{name: "credentials, knowing", vary: "intrusion.financial", given: since2026 + "knowledge.level=specific_crime intrusion.loss=1", at: [3]string{"0", "1", "2"}, want: crossing()},
			{name: "other, knowing", vary: "intrusion.other", given: since2026 + "knowledge.level=specific_crime intrusion.loss=1", at: [3]string{"0", "1", "2"}, want: crossing()},
		},
		"stolen_goods_2025":   {{vary: "conduct.end", given: old + "proceeds.known=knew depth.acts=withdrew_cash", at: revised, want: crossing()}},
		"company_papers_2025": {{vary: "conduct.end", given: old + "help.kinds=unit_accounts accounts.how=sold", at: revised, want: steps(notMet, contested, contested)}},
		"payment_firm":        {{vary: "conduct.end", given: old + "person.capacity=company help.kinds=payment_settlement rules.broken=merchant_onboarding", at: [3]string{"2024-04-30", "2024-05-01", "2024-05-02"}, want: crossing()}},
		"network_data": {
			{vary: "conduct.end", given: old + "knowledge.level=specific_crime helped.crimes=personal_data", at: [3]string{"2024-12-31", "2025-01-01", "2025-01-02"}, want: crossing()},
			{name: "known in time", vary: "knowledge.since", given: since2026 + "knowledge.level=specific_crime helped.crimes=personal_data", at: late, want: crossing()},
		},
		"gambling_conditions_2025": {
			{vary: "conduct.end", given: old + gambling, at: revised, want: crossing()},
			{name: "gains", vary: "amounts.gains", given: since2026 + "helped.crimes=gambling", at: [3]string{"0", "0.01", "0.02"}, want: steps(contested, met, met)},
			{name: "fees", vary: "fees.service", given: since2026 + "helped.crimes=gambling", at: [3]string{"0", "0.01", "0.02"}, want: steps(contested, met, met)},
			{name: "settlement fees", vary: "fees.settlement", given: since2026 + "helped.crimes=gambling", at: [3]string{"0", "0.01", "0.02"}, want: steps(contested, met, met)},
			{name: "fees for collecting", vary: "fees.collection", given: since2026 + "helped.crimes=gambling", at: [3]string{"0", "0.01", "0.02"}, want: steps(contested, met, met)},
		},
		"personal_data_2025": {
			{vary: "conduct.end", given: old + "personal_data.other=1", at: revised, want: crossing()},
			{name: "core", vary: "personal_data.core", given: since2026, at: [3]string{"0", "1", "2"}, want: crossing()},
			{name: "important", vary: "personal_data.important", given: since2026, at: [3]string{"0", "1", "2"}, want: crossing()},
			{name: "other", vary: "personal_data.other", given: since2026, at: [3]string{"0", "1", "2"}, want: crossing()},
			{name: "gains", vary: "personal_data.gains", given: since2026, at: [3]string{"0", "0.01", "0.02"}, want: crossing()},
		},
		"joint_punishment": {
			{name: "conduct", vary: "conduct.end", given: old + "help.kinds=own_accounts accounts.how=sold accounts.own=3", at: fraudLaw, want: crossing()},
			{name: "in force", vary: "as_of", given: joint + "accounts.own=3", at: [3]string{"2024-11-30", "2024-12-01", "2024-12-02"}, want: crossing()},
			{name: "recipients", vary: "helped.count", given: joint, at: [3]string{"2", "3", "4"}, want: crossing()},
			{name: "own", vary: "accounts.own", given: joint, at: [3]string{"2", "3", "4"}, want: crossing()},
			{name: "others", vary: "accounts.others", given: joint, at: [3]string{"2", "3", "4"}, want: crossing()},
			{name: "phone cards", vary: "cards.phone", given: joint, at: [3]string{"2", "3", "4"}, want: crossing()},
			{name: "internet accounts", vary: "accounts.internet", given: joint, at: [3]string{"2", "3", "4"}, want: crossing()},
			{name: "face checks for several", vary: "helped.count", given: "conduct.end=2024-01-01 depth.acts=face_checks", at: [3]string{"2", "3", "4"}, want: crossing()},
			{name: "accounts checked", vary: "accounts.own", given: "conduct.end=2024-01-01 depth.acts=face_checks", at: [3]string{"2", "3", "4"}, want: steps(notMet, contested, contested)},
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
	const specific = "knowledge.level=specific_crime "
	const intrusion = "helped.crimes=computer_crime " + specific
	const harm = "intrusion.loss=1 "
	const firm = "conduct.end=2024-05-01 person.capacity=company help.kinds=payment_settlement "
	const dealt = "help.kinds=own_accounts accounts.how=sold "
	tryRows(t, established(t), []row{
		{a + "cards_accounts", "", "help.kinds=own_accounts accounts.how=lent_free", "", met},
		{a + "cards_accounts", "", "help.kinds=hosting accounts.how=lent_free", "", notMet},
		{a + "cards_accounts", "", "help.kinds=own_accounts", "", notMet},
		{a + "cards_accounts", "", "help.kinds=own_accounts accounts.how=lent_free help.delivered=no", "", notMet}, // nothing was lent
		{a + "cards_accounts", "", "help.kinds=own_accounts accounts.how=sold help.delivered=no", "", notMet},
		{a + "cards_accounts", "", "help.kinds=others_accounts accounts.how=bought help.delivered=no", "", met}, // 买卖
		{a + "cards_accounts", "", "help.kinds=hosting accounts.how=bought", "", notMet},
		{a + "cards_accounts", "", "depth.acts=face_checks", "", met}, // 实名核验帮助
		{a + "cards_accounts", "", "depth.acts=recruited_suppliers", "", contested},
		{a + "cards_accounts", "", "depth.acts=operated", "", notMet},

		{a + "fraud_support", "", "", "", met},
		{a + "fraud_support", "", denies, "", contested},
		{a + "fraud_support", "", "helped.crimes=gambling", "", notMet},
		{a + "fraud_support", "", "helped.status=unlawful_only helped.confirmed_count=0", "", met},
		{a + "fraud_support", "", "helped.status=lawful helped.confirmed_count=0", "", notMet},
		{a + "fraud_support", "", "helped.status=none_occurred helped.confirmed_count=0", "", notMet},
		{a + "fraud_support", "", "help.delivered=no", "", notMet}, // 提供

		{a + "special_equipment", "", "", "", notMet},
		{a + "special_equipment", "", "help.kinds=number_spoofing", "", met}, // 使用
		{a + "special_equipment", "", "help.kinds=code_platform", "", met},
		{a + "special_equipment", "", "help.kinds=equipment", "", notMet},
		{a + "special_equipment", "", "help.kinds=equipment tool.dedicated=yes", "", met}, // (四)
		{a + "special_equipment", "", "help.kinds=development tool.dedicated=yes", "", met},
		{a + "special_equipment", "", "help.kinds=training tool.dedicated=yes", "", contested},

		{a + "provider_care", "", noCare, "", met},
		{a + "provider_care", "", "control.monitoring=no", "", contested}, // a person alone
		{a + "provider_care", "", noCare + "helped.crimes=gambling", "", notMet},
		{a + "provider_care", "", noCare + "help.kinds=own_accounts", "", notMet},
		{a + "provider_care", "", noCare + "help.kinds=caching", "", met}, // 网络资源服务
		{a + "provider_care", "", noCare + "help.delivered=no", "", notMet},
		{a + "provider_care", "", noCare + "helped.status=none_occurred helped.confirmed_count=0", "", notMet},
		{a + "provider_care", "", noCare + seen, "", notMet},
		{a + "provider_care", "", noCare + seen + "control.response=stopped", "", notMet},
		{a + "provider_care", "", noCare + seen + "control.response=nothing_noticed", "", notMet},
		{a + "provider_care", "", noCare + seen + "control.response=nothing", "", met},
		{a + "provider_care", "", noCare + seen + "notice.regulator=continued", "", met},
		{a + "provider_care", "", noCare + seen + "notice.regulator=stopped", "", notMet},
		{a + "provider_care", "", noCare + seen + "notice.report=ignored", "", met},
		{a + "provider_care", "", noCare + seen + "notice.report=handled", "", notMet},
		{a + "provider_care", "", noCare + seen + "notice.warning=continued", "", met},
		{a + "provider_care", "", noCare + seen + "notice.warning=stopped", "", notMet},
		{a + "provider_care", "", noCare + seen + "control.response=nothing control.capacity=too_costly", "", contested}, // 合理
		{a + "provider_care", "", noCare + seen + "control.response=nothing control.capacity=impossible", "", contested},
		{a + "provider_care", "", noCare + "control.capacity=impossible", "", met}, // 监测识别

		{a + "network_security_2016", "", "", "", notMet},
		{a + "network_security_2016", "", intrusion, "", met},
		{a + "network_security_2016", "", intrusion + "help.delivered=no", "", notMet},
		{a + "network_security_2016", "", intrusion + "helped.status=lawful helped.confirmed_count=0", "", notMet},
		{a + "network_security_2016", "", intrusion + "helped.status=unlawful_only helped.confirmed_count=0", "", met},
		{a + "network_security_2016", "", intrusion + "knowledge.level=some_crime", "", contested},
		{a + "network_security_2016", "", intrusion + denies, "", notMet},
		{a + "network_security_2016", "", intrusion + denies + "knowledge.actual=told", "", contested},
		{a + "network_security_2016", "", intrusion + "knowledge.level=suspicion", "", notMet},
		{a + "network_security_2016", "", intrusion + denies + "tool.dedicated=yes", "", met},
		{a + "network_security_2016", "", denies + "tool.dedicated=yes", "", notMet},
		{a + "network_security_2016", "", intrusion + denies + "tool.dedicated=yes help.delivered=no", "", notMet},
		{a + "network_security_2025", "", intrusion + since2026, "", met},
		{a + "network_security_2025", "", since2026, "", notMet},
		{a + "network_security_2025", "", intrusion + since2026 + "help.delivered=no", "", notMet},
		{a + "network_security_2025", "", intrusion + since2026 + "helped.status=lawful helped.confirmed_count=0", "", notMet},
		{a + "network_security_2025", "", intrusion + since2026 + "knowledge.level=some_crime", "", contested},
		{a + "network_security_2025", "", intrusion + denies + since2026, "", notMet},
		{a + "network_security_2025", "", intrusion + denies + since2026 + "knowledge.actual=told", "", contested},
		{a + "network_security_2025", "", intrusion + denies + since2026 + "tool.dedicated=yes", "", met},
		{a + "network_security_2025", "", denies + since2026 + "tool.dedicated=yes", "", notMet},

		{a + "intrusion_tools_2025", "", since2026, "", notMet},
		{a + "intrusion_tools_2025", "", intrusion + since2026 + harm, "", notMet}, // hosting is neither program nor tool
		{a + "intrusion_tools_2025", "", intrusion + since2026 + harm + "intrusion.other=1", "", met},
		{a + "intrusion_tools_2025", "", intrusion + since2026 + harm + "intrusion.other=1 helped.status=lawful helped.confirmed_count=0", "", notMet},
		{a + "intrusion_tools_2025", "", intrusion + since2026 + harm + "intrusion.other=1 knowledge.level=some_crime", "", contested},
		{a + "intrusion_tools_2025", "", intrusion + denies + since2026 + harm + "intrusion.other=1", "", notMet},
		{a + "intrusion_tools_2025", "", intrusion + denies + since2026 + harm + "intrusion.other=1 knowledge.actual=told", "", contested},
		{a + "intrusion_tools_2025", "", intrusion + denies + since2026 + harm + "tool.dedicated=yes", "", met},
		{a + "intrusion_tools_2025", "", intrusion + denies + since2026 + harm + "tool.dedicated=yes help.delivered=no", "", notMet},
		{a + "intrusion_tools_2025", "", denies + since2026 + harm + "tool.dedicated=yes", "", notMet},
		{a + "intrusion_tools_2025", "", intrusion + denies + since2026 + "tool.dedicated=yes", "", contested}, // 造成危害
		{a + "intrusion_tools_2025", "", intrusion + denies + since2026 + "tool.dedicated=yes consequence.level=serious", "", met},
		{a + "intrusion_tools_2025", "", intrusion + denies + since2026 + "tool.dedicated=yes consequence.level=especially_serious", "", met},
		{a + "intrusion_tools_2025", "", intrusion + denies + since2026 + "tool.dedicated=yes helped.status=none_occurred helped.confirmed_count=0", "", notMet},

		{a + "site_2016", "", "", "", notMet},
		{a + "site_2016", "", "setup.acts=site_for_crime", "", met},
		{a + "site_2025", "", since2026, "", notMet},
		{a + "site_2025", "", since2026 + "setup.acts=group_for_crime", "", met},

		{a + "real_name_2016", "", "help.kinds=access", "", notMet},
		{a + "real_name_2016", "", "help.kinds=training rules.broken=real_name", "", notMet},
		{a + "real_name_2016", "", "help.kinds=phone_cards rules.broken=real_name", "", contested}, // no operator
		{a + "real_name_2016", "", "help.kinds=phone_cards rules.broken=real_name person.insider=telecom", "", met},
		{a + "real_name_2016", "", "help.kinds=phone_cards rules.broken=real_name person.capacity=company", "", met},
		{a + "real_name_2016", "", "help.kinds=training rules.broken=real_name person.capacity=company", "", notMet},
		{a + "real_name_2025", "", since2026 + "help.kinds=access", "", notMet},
		{a + "real_name_2025", "", since2026 + "help.kinds=training rules.broken=real_name", "", notMet},
		{a + "real_name_2025", "", since2026 + "help.kinds=domain rules.broken=real_name", "", met},
		{a + "real_name_2025", "", since2026 + "help.kinds=phone_cards rules.broken=real_name", "", contested},
		{a + "real_name_2025", "", since2026 + "help.kinds=phone_cards rules.broken=real_name person.insider=telecom", "", met},
		{a + "real_name_2025", "", since2026 + "help.kinds=phone_cards rules.broken=real_name person.capacity=company", "", met},
		{a + "real_name_2025", "", since2026 + "help.kinds=training rules.broken=real_name person.capacity=company", "", notMet},

		{a + "personal_data_2025", "", since2026, "", notMet},
		{a + "personal_data_2025", "", since2026 + "helped.crimes=personal_data", "", notMet}, // another's crime, not his own dealing
		{a + "personal_data_2025", "", since2026 + "personal_data.core=1 personal_data.important=1", "", met},

		{a + "gambling_conditions_2025", "", since2026 + "helped.crimes=gambling fees.service=1", "", met},
		{a + "gambling_conditions_2025", "", since2026 + "fees.service=1", "", notMet},
		{a + "gambling_conditions_2025", "", since2026 + denies + "helped.crimes=gambling fees.service=1", "", contested},
		{a + "gambling_conditions_2025", "", since2026 + "helped.crimes=gambling", "", contested},
		{a + "gambling_conditions_2025", "", since2026 + "helped.crimes=gambling fees.service=1 help.delivered=no", "", notMet},
		{a + "gambling_conditions_2025", "", since2026 + "helped.crimes=gambling fees.service=1 helped.status=none_occurred helped.confirmed_count=0", "", notMet},
		{a + "gambling_conditions_2025", "", since2026 + "helped.crimes=gambling fees.service=1 helped.status=unlawful_only helped.confirmed_count=0", "", met},
		{a + "gambling_conditions_2025", "", since2026 + "helped.crimes=gambling accounts.how=sold", "", met},
		{a + "gambling_conditions_2025", "", since2026 + "helped.crimes=gambling accounts.how=rented", "", met},
		{a + "gambling_conditions_2025", "", since2026 + "helped.crimes=gambling accounts.how=lent_free", "", contested},
		{a + "gambling_conditions_2025", "", since2026 + "helped.crimes=gambling depth.acts=profit_share", "", met},

		{a + "stolen_goods_2025", "", since2026 + "proceeds.known=knew depth.acts=withdrew_cash", "", met},
		{a + "stolen_goods_2025", "", since2026 + "proceeds.known=knew depth.acts=transferred_funds", "", met},
		{a + "stolen_goods_2025", "", since2026 + "proceeds.known=knew depth.acts=converted_property", "", contested},         // none of the three
		{a + "stolen_goods_2025", "", since2026 + "proceeds.known=should_have_known depth.acts=withdrew_cash", "", contested}, // 明知
		{a + "stolen_goods_2025", "", since2026 + "proceeds.known=did_not_know depth.acts=withdrew_cash", "", notMet},
		{a + "stolen_goods_2025", "", since2026 + "proceeds.known=knew depth.acts=operated", "", notMet},
		{a + "stolen_goods_2025", "", since2026 + "proceeds.known=knew depth.acts=withdrew_cash helped.status=lawful helped.confirmed_count=0", "", notMet},

		{a + "company_papers_2025", "", since2026 + "help.kinds=own_accounts accounts.how=sold", "", notMet},
		{a + "company_papers_2025", "", since2026 + "help.kinds=unit_accounts", "", notMet}, // not dealt in
		{a + "company_papers_2025", "", since2026 + "help.kinds=unit_accounts accounts.how=rented", "", contested},
		{a + "company_papers_2025", "", since2026 + "help.kinds=unit_accounts accounts.how=rented help.delivered=no", "", notMet},
		{a + "company_papers_2025", "", since2026 + "help.kinds=unit_accounts accounts.how=bought help.delivered=no", "", contested},
		{a + "company_papers_2025", "", since2026 + "help.kinds=unit_accounts accounts.how=rented person.capacity=company", "", notMet},

		{a + "settlement_account", "", "help.kinds=own_accounts accounts.how=rented", "", met},
		{a + "settlement_account", "", "help.kinds=own_accounts accounts.how=rented help.delivered=no", "", notMet},
		{a + "settlement_account", "", "help.kinds=unit_accounts accounts.how=lent_free", "", contested}, // 存款人 is the unit
		{a + "settlement_account", "", "help.kinds=unit_accounts accounts.how=lent_free person.capacity=company", "", met},
		{a + "settlement_account", "", "help.kinds=others_accounts accounts.how=rented person.capacity=company", "", notMet},
		{a + "settlement_account", "", "help.kinds=others_accounts accounts.how=rented", "", notMet}, // 存款人
		{a + "settlement_account", "", "help.kinds=own_accounts accounts.how=sold", "", notMet},      // 出租、出借

		{a + "payment_firm", "", firm + "rules.broken=merchant_onboarding", "", met},
		{a + "payment_firm", "", firm + "rules.broken=payment_licence", "", contested}, // no licence, no payment firm
		{a + "payment_firm", "", firm + "rules.broken=merchant_onboarding,payment_licence", "", contested},
		{a + "payment_firm", "", firm + "rules.broken=merchant_onboarding person.capacity=manager", "", contested},
		{a + "payment_firm", "", firm + "rules.broken=merchant_onboarding person.capacity=employee", "", contested},
		{a + "payment_firm", "", firm + "rules.broken=merchant_onboarding person.capacity=individual", "", notMet},
		{a + "payment_firm", "", firm + "rules.broken=merchant_onboarding help.kinds=hosting", "", notMet},
		{a + "payment_firm", "", firm + "rules.broken=sms_rules", "", notMet},

		{a + "network_data", "", specific + "conduct.end=2025-01-01 helped.crimes=personal_data", "", met},
		{a + "network_data", "", specific + "conduct.end=2025-01-01 helped.crimes=computer_crime", "", contested}, // perhaps no data
		{a + "network_data", "", specific + "conduct.end=2025-01-01", "", notMet},
		{a + "network_data", "", specific + "conduct.end=2025-01-01 helped.crimes=personal_data help.delivered=no", "", notMet},
		{a + "network_data", "", specific + "conduct.end=2025-01-01 helped.crimes=personal_data helped.status=lawful helped.confirmed_count=0", "", notMet},
		{a + "network_data", "", "conduct.end=2025-01-01 helped.crimes=personal_data", "", contested}, // some crime
		{a + "network_data", "", "conduct.end=2025-01-01 helped.crimes=personal_data " + denies, "", notMet},
		{a + "network_data", "", "conduct.end=2025-01-01 helped.crimes=personal_data knowledge.actual=told " + denies, "", contested},
		{a + "network_data", "", "conduct.end=2025-01-01 helped.crimes=personal_data tool.dedicated=yes " + denies, "", met},

		{a + "telecom_unlicensed", "", "help.kinds=transmission", "", notMet},
		{a + "telecom_unlicensed", "", "help.kinds=transmission rules.broken=sms_rules", "", contested},
		{a + "telecom_unlicensed", "", "help.kinds=transmission rules.broken=prohibited_business", "", contested},
		{a + "telecom_unlicensed", "", "help.kinds=training rules.broken=sms_rules", "", notMet},
		{a + "telecom_unlicensed", "", "help.kinds=equipment tool.special=voip_bridge", "", contested},
		{a + "telecom_unlicensed", "", "help.kinds=equipment tool.special=bulk_accounts", "", notMet},

		{a + "joint_punishment", "", dealt, "", notMet},
		{a + "joint_punishment", "", "help.kinds=hosting accounts.how=sold accounts.own=3", "", notMet},
		{a + "joint_punishment", "", "help.kinds=hosting accounts.how=sold helped.count=3", "", notMet},
		{a + "joint_punishment", "", "help.kinds=own_accounts accounts.own=3 helped.count=3", "", notMet}, // not dealt in
		{a + "joint_punishment", "", dealt + "accounts.own=3", "", met},
		{a + "joint_punishment", "", dealt + "helped.count=3", "", met},
		{a + "joint_punishment", "", dealt + "accounts.own=3 help.delivered=no", "", notMet},
		{a + "joint_punishment", "", dealt + "helped.count=3 help.delivered=no", "", notMet},
		{a + "joint_punishment", "", dealt + "accounts.how=bought accounts.own=3 help.delivered=no", "", met},
		{a + "joint_punishment", "", dealt + "accounts.how=bought helped.count=3 help.delivered=no", "", met},
		{a + "joint_punishment", "", dealt + "depth.relationship=repeated", "", contested},
		{a + "joint_punishment", "", dealt + "depth.relationship=stable", "", notMet},
		{a + "joint_punishment", "", dealt + "consequence.level=serious", "", contested},
		{a + "joint_punishment", "", dealt + "consequence.level=especially_serious", "", contested},
		{a + "joint_punishment", "", "depth.acts=face_checks", "", notMet},
		{a + "joint_punishment", "", "depth.acts=face_checks helped.count=3", "", met},
		{a + "joint_punishment", "", "depth.acts=face_checks depth.relationship=repeated", "", contested},
	})
	eachTrackOption(t, established(t), a+"fraud_support", "", fact.HelpedStatus, "lawful none_occurred", notMet, met)
	eachTrackOption(t, established(t), a+"special_equipment", "", fact.ToolSpecial, "none", notMet, met)
	for id, kinds := range map[string]string{
		"provider_care":    "access transmission caching hosting storage search_link domain development maintenance promotion payment_settlement",
		"cards_accounts":   "own_accounts others_accounts unit_accounts phone_cards internet_accounts",
		"joint_punishment": "own_accounts others_accounts unit_accounts phone_cards internet_accounts",
	} {
		base := with(t, established(t), "person.capacity=company", "control.monitoring=no", "accounts.how=sold", "rules.broken=real_name", "accounts.own=3")
		eachTrackOption(t, base, a+id, "", fact.HelpKinds, kinds, met, notMet)
	}
	for _, day := range []string{"conduct.end=2024-06-01", since2026} {
		base := with(t, established(t), append(strings.Fields(day), "rules.broken=real_name")...)
		id := "real_name_2016"
		if day == since2026 {
			id = "real_name_2025"
		}
		for kind, want := range map[string]law.Finding{
			"access": met, "transmission": met, "domain": met,
			"hosting": contested, "storage": contested, "caching": contested, "search_link": contested, "promotion": contested, // 等
			"phone_cards": contested, "internet_accounts": contested, // of an operator?
		} {
			tryRows(t, base, []row{{a + id, "", "help.kinds=" + kind, "", want}})
		}
		tryRows(t, base, []row{{a + id, "", "help.kinds=development", "", notMet}, {a + id, "", "help.kinds=maintenance", "", notMet}, {a + id, "", "help.kinds=payment_settlement", "", notMet}})
	}
	for id, given := range map[string]string{
		"network_security_2016": intrusion, "network_security_2025": since2026 + intrusion,
		"site_2016": "setup.acts=published", "site_2025": since2026 + "setup.acts=published",
		"real_name_2016": "help.kinds=access rules.broken=real_name", "real_name_2025": since2026 + "help.kinds=access rules.broken=real_name",
		"intrusion_tools_2025": since2026 + intrusion + harm + "tool.dedicated=yes", "personal_data_2025": since2026 + "personal_data.core=1",
		"gambling_conditions_2025": since2026 + "helped.crimes=gambling fees.service=1", "stolen_goods_2025": since2026 + "proceeds.known=knew depth.acts=withdrew_cash",
	} {
		unit := met
		switch id { // 治安管理处罚法18 punishes those responsible, not the unit
		case "intrusion_tools_2025", "personal_data_2025", "gambling_conditions_2025", "stolen_goods_2025":
			unit = notMet
		}
		tryRows(t, with(t, established(t), strings.Fields(given)...), []row{
			{a + id, "", "", "", met},
			{a + id, "", "person.capacity=company", "", unit},
			{a + id, "", "person.capacity=manager person.responsible=yes", "", met},
			{a + id, "", "person.capacity=employee person.responsible=yes", "", met},
			{a + id, "", "person.capacity=employee person.responsible=no", "", contested}, // his own word
		})
	}
}

// TestSentencing: 刑法17.4, 27, 37-1, 65, 67, 68, 74; 刑诉法15; opinion-2025-bangxin:9, 10, 11.
func TestSentencing(t *testing.T) {
	// Nothing of the kind: sixteen points of sentencing, and neither leniency nor severity.
	base := with(t, established(t), "depth.role=major")
	for root, given := range map[string]string{
		"unit": "person.capacity=company", "recidivist": "prior.recidivist=yes", "surrender": "after.surrender=yes",
		"confession": "after.confession=yes", "merit": "after.merit=yes", "plea": "after.plea=yes",
		"restitution": "after.restitution=partial", "minor": "person.age=17", "accessory": "depth.role=minor",
	} {
		tryRows(t, base, []row{{"consequence/" + root, "", "", "", notMet}, {"consequence/" + root, "", given, "", met}})
	}
	tryRows(t, base, []row{
		{"consequence/unit", "", "person.capacity=manager person.responsible=yes", "", met},
		{"consequence/unit", "", "person.capacity=employee person.responsible=yes", "", met},
		{"consequence/unit", "", "person.capacity=manager", "", contested}, // his own word
		{"consequence/unit", "", "person.capacity=employee", "", contested},
		{"consequence/unit", "", "person.responsible=yes", "", notMet},
		{"consequence/unit", "", "person.capacity=company person.unit_for_crime=yes", "", notMet}, // no unit
		{"consequence/unit", "", "person.capacity=manager person.responsible=yes person.unit_for_crime=yes", "", notMet},
		{"consequence/student", "", "", "", notMet},
		{"consequence/student", "", "person.student=yes", "", contested}, // 11.2 could not be read
		{"consequence/restitution", "", "after.restitution=full", "", met},
		{"consequence/probation", "", "", "", met},
		{"consequence/probation", "", "prior.recidivist=yes", "", notMet},
		{"consequence/probation", "", "person.capacity=company", "", notMet}, // a fine only
		{"consequence/ban", "", "", "", notMet},
		{"consequence/ban", "", "person.insider=telecom", "", met},
		{"consequence/ban", "", "personal_data.on_duty=yes", "", met},
		{"consequence/ban", "", "person.capacity=employee", "", contested}, // being staff is not using the post
		{"consequence/ban", "", "person.capacity=manager", "", contested},
		{"consequence/ban", "", "person.capacity=company", "", notMet},
		{"consequence/ban", "", "person.capacity=company person.insider=bank", "", notMet}, // it serves no sentence

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
		{"severity", "", "service.crime_functions=yes", "", contested}, // 主要用于
	})
	eachTrackOption(t, base, "severity", "", fact.ToolSpecial, "none", notMet, contested)
	eachTrackOption(t, base, "consequence/ban", "", fact.RulesBroken, "real_name merchant_onboarding number_display sms_rules ad_review log_retention", contested, notMet)
	tryTrack(t, base, "consequence/ban", "", []line{{name: "Amendment IX", given: "conduct.start=2015-01-01 person.insider=bank", vary: "conduct.end", at: [3]string{"2015-10-31", "2015-11-01", "2015-11-02"}, want: crossing()}})
	day2025 := [3]string{"2025-07-21", "2025-07-22", "2025-07-23"}
	for _, given := range []string{"after.lured=yes", "after.short_and_small=yes", "after.cooperation=yes"} {
		tryTrack(t, base, "leniency", "", []line{{name: "10: " + given, given: given, vary: "as_of", at: day2025, want: crossing()}})
	}
	tryTrack(t, base, "leniency", "", []line{{name: "minor", vary: "person.age", at: [3]string{"16", "17", "18"}, want: steps(met, met, notMet)}})
	tryTrack(t, base, "consequence/minor", "", []line{{name: "minor", vary: "person.age", at: [3]string{"17", "18", "19"}, want: steps(met, notMet, notMet)}})
	tryTrack(t, base, "consequence/student", "", []line{{name: "11", given: "person.student=yes", vary: "as_of", at: day2025, want: steps(notMet, contested, contested)}})
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
		{"civil", "", "notice.report=ignored help.kinds=training", "", contested}, // no network service provider
		{"civil", "", "control.response=nothing", "", contested},
		{"civil", "", "control.response=stopped", "", notMet},
		{"civil", "", "knowledge.level=suspicion", "", notMet},
		{"civil", "", "notice.regulator=continued knowledge.counter=deceived", "", met}, // negligence stays
		{"civil", "", "notice.regulator=stopped", "", notMet},
		{"civil", "", "depth.acts=face_checks", "", met},
		{"civil", "", beforeFraudLaw + "depth.acts=face_checks", "", notMet},
		{"civil", "", rule + "civil.returned=25000", "", notMet}, // made good
		{"civil", "", rule + "civil.returned=?", "", met},
		{"civil", "", rule + "person.capacity=company", "", met},
		{"civil", "", rule + "person.capacity=company person.age=0", "", met},
		{"civil", "", rule + "person.capacity=employee", "", contested}, // 1191: the employer
		{"civil", "", rule + "person.capacity=manager", "", contested},
		{"civil", "", rule + "person.mind=no", "", contested}, // 1188: the guardian
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
		{"civil.joint", "", "knowledge.level=specific_crime", "", met}, // 1169.1
		{"civil.joint", "", "knowledge.level=specific_crime help.delivered=no", "", contested},
		{"civil.joint", "", "depth.acts=operated", "", contested},
		{"civil.joint", "", "depth.acts=designed_scheme", "", contested},
		{"civil.joint", "", "depth.acts=trained_users", "", contested},
		{"civil.joint", "", "depth.acts=profit_share", "", contested},
		{"civil.joint", "", "depth.acts=transferred_funds", "", notMet},
		{"civil.joint", "", "control.response=nothing", "", contested}, // 1197
		{"civil.joint", "", "control.response=nothing help.kinds=training", "", notMet},
		{"civil.joint", "", "notice.report=ignored", "", met},
		{"civil.joint", "", "notice.report=handled", "", notMet},
		{"civil.joint", "", "notice.report=ignored help.kinds=training", "", notMet},
		{"civil.joint", "", rule, "", notMet}, // a share
	})
	tryTrack(t, base, "civil", "", []line{
		{name: "the Civil Code", given: rule + "conduct.start=2020-01-01", vary: "conduct.end", at: [3]string{"2020-12-31", "2021-01-01", "2021-01-02"}, want: steps(contested, met, met)},
		{name: "sixteen", given: rule, vary: "person.age", at: [3]string{"15", "16", "17"}, want: steps(contested, met, met)},
		{name: "face checks, by the last day", given: "conduct.start=2022-01-01 depth.acts=face_checks", vary: "conduct.end", at: [3]string{"2022-11-30", "2022-12-01", "2022-12-02"}, want: crossing()},
		{name: "a loss made good", given: rule, vary: "civil.returned", at: [3]string{"24999.98", "24999.99", "25000"}, want: steps(met, met, notMet)},
		{name: "a loss", given: rule, vary: "civil.loss", at: [3]string{"0", "0.01", "0.02"}, want: crossing()},
		{name: "dealing, by the last day", given: "conduct.start=2022-01-01 help.kinds=phone_cards accounts.how=sold", vary: "conduct.end", at: [3]string{"2022-11-30", "2022-12-01", "2022-12-02"}, want: crossing()},
	})
	const providers = "access transmission caching hosting storage search_link domain promotion"
	eachTrackOption(t, with(t, base, "notice.report=ignored"), "civil", "", fact.HelpKinds, providers, met, contested)
	eachTrackOption(t, with(t, base, "notice.report=ignored"), "civil.joint", "", fact.HelpKinds, providers, met, notMet)
	eachTrackOption(t, with(t, base, "control.response=nothing"), "civil.joint", "", fact.HelpKinds, providers, contested, notMet)
	for _, o := range fact.Get(fact.RulesBroken).Options {
		want := met
		switch o.ID {
		case "none":
			want = notMet
		case "icp_filing", "other": // do they protect the victim?
			want = contested
		}
		tryRows(t, base, []row{{"civil", "", "rules.broken=" + o.ID, "", want}})
	}
	tryTrack(t, base, "civil.joint", "", []line{{name: "known in time", given: "knowledge.level=specific_crime", vary: "knowledge.since", at: [3]string{"2024-06-02", "2024-06-01", "2024-05-31"}, want: crossing()}})
	eachTrackOption(t, with(t, base, "conduct.start=2022-01-01", "conduct.end=2022-11-30", "help.kinds=own_accounts"), "civil", "", fact.AccountsHow, "rented lent_free", met, notMet)
}
