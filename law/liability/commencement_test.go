package liability

import (
	"testing"
)

// TestCommencement: the day before each text took effect, the day itself, the day
// after. Statutes go by the conduct, the rest by the day of decision.
func TestCommencement(t *testing.T) {
	day2015 := [3]string{"2015-10-31", "2015-11-01", "2015-11-02"}
	day2019 := [3]string{"2019-10-31", "2019-11-01", "2019-11-02"}
	day2021 := [3]string{"2021-06-16", "2021-06-17", "2021-06-18"}
	day2022 := [3]string{"2022-03-21", "2022-03-22", "2022-03-23"}
	day2025 := [3]string{"2025-07-21", "2025-07-22", "2025-07-23"}
	const (
		denies   = "knowledge.level=none "
		own      = "help.kinds=own_accounts accounts.how=sold accounts.inflow=300000 "
		ownCards = "help.kinds=phone_cards accounts.how=sold cards.phone=20 cards.phone_own=20 "
	)
	always := steps(met, met, met)
	never := steps(notMet, notMet, notMet)
	fromContested := steps(contested, met, met)
	gone := steps(contested, notMet, notMet)

	// 刑法修正案（九）
	tryLines(t, "time", []line{
		{"2015 last day", "", "conduct.start=2014-01-01", "conduct.end", day2015, crossing()},
		{"2015 straddling", "", "conduct.end=2016-01-01", "conduct.start", day2015, always},
		{"2015 the month is not the day", "", "conduct.start=2014-01-01", "conduct.end", [3]string{"2015-10", "2015", "2015-11"}, steps(notMet, open, met)},
	})
	tryLines(t, "offence", []line{
		{"2015 the offence", "", "conduct.start=2014-01-01 amounts.gains=10000", "conduct.end", day2015, crossing()},
		{"2019 conduct before, decided after", "", "conduct.start=2019-01-01 amounts.gains=10000", "conduct.end", day2019, always},
	})
	tryLines(t, "seriousness", []line{
		// 法释〔2019〕15号: no text drew a line before it
		{"2019 gains", "", "amounts.gains=10000", "as_of", day2019, fromContested},
		{"2019 persons", "", "helped.count=3 helped.confirmed_count=3", "as_of", day2019, fromContested},
		{"2019 below the line", "", "amounts.gains=9999.99", "as_of", day2019, never},
		// 法发〔2021〕22号
		{"2021 five accounts", "", own + "accounts.own=5 accounts.inflow=0", "as_of", day2021, crossing()},
		{"2021 others' phone cards", "", ownCards + "cards.phone_own=0", "as_of", day2021, crossing()},
		{"2021 own phone cards", "", ownCards, "as_of", day2021, never},
		{"2021 interfaces", "", "help.kinds=payment_settlement accounts.how=sold accounts.interfaces=5", "as_of", day2021, crossing()},
		// 2020年会议纪要: of December 2020, counted from the last day of the month
		{"2020 one account over 300,000", "", own + "accounts.own=1 accounts.inflow=300000.01 accounts.inflow_proved=3000", "as_of", [3]string{"2020-12-30", "2020-12-31", "2021-01-01"}, disputedCrossing()},
		{"2020 turnover over 300,000", "", own + "accounts.own=1 accounts.inflow=200000 accounts.flow=300000.01", "as_of", [3]string{"2020-12-30", "2020-12-31", "2021-01-01"}, disputedCrossing()},
		// 2022年会议纪要: 单向流入, 其中至少三千元
		{"2022 turnover over 300,000", "", own + "accounts.own=1 accounts.inflow=200000 accounts.flow=300000.01", "as_of", day2022, gone},
		{"2022 none of it proved", "", own + "accounts.own=1 accounts.inflow=300000.01", "as_of", day2022, gone},
		{"2022 handing over", "", own + "accounts.own=1 accounts.inflow_proved=200000", "as_of", day2022, gone},
		{"2022 with transfers", "", own + "accounts.own=1 accounts.inflow_proved=200000 depth.acts=transferred_funds", "as_of", day2022, steps(contested, contested, contested)},
		{"2022 the settlement amount", "", "amounts.settlement=200000", "as_of", day2022, always},
		// 法发〔2025〕12号
		{"2025 three own accounts", "", own + "accounts.own=3 accounts.inflow_proved=3000", "as_of", day2025, crossing()},
		{"2025 four own accounts, little inflow", "", own + "accounts.own=4 accounts.inflow=1000", "as_of", day2025, never},
		{"2025 five own accounts, little inflow", "", own + "accounts.own=5 accounts.inflow=1000", "as_of", day2025, steps(met, notMet, notMet)},
		{"2025 one account over 300,000", "", own + "accounts.own=1 accounts.inflow=300000.01 accounts.inflow_proved=3000", "as_of", day2025, gone},
		{"2025 interfaces", "", "help.kinds=payment_settlement accounts.how=sold accounts.interfaces=5", "as_of", day2025, steps(met, contested, contested)},
		{"2025 own cards, conduct before", "", ownCards + "conduct.end=2025-07-20", "as_of", day2025, steps(notMet, contested, contested)},
		{"2025 others' cards, conduct before", "", ownCards + "cards.phone_own=0 conduct.end=2025-07-20", "as_of", day2025, always},
		{"2025 own cards, by the conduct", "", ownCards, "conduct.end", day2025, fromContested},
	})
	tryLines(t, "helped_crime", []line{
		{"2019 fivefold", "", "helped.status=unverifiable helped.unverifiable_why=objective helped.count=3 helped.confirmed_count=0 amounts.gains=50000", "as_of", day2019, crossing()},
		{"2019 a verified crime", "", "", "as_of", day2019, always},
		{"2025 inflow of the crime", "", own, "as_of", day2025, steps(met, notMet, notMet)},
	})
	tryLines(t, "knowledge", []line{
		{"2019 presumption", "", denies + "price.abnormal=yes", "as_of", day2019, fromContested},
		{"2019 actual knowledge", "", "", "as_of", day2019, always},
		{"2021 unit accounts", "", denies + "help.kinds=unit_accounts accounts.how=sold", "as_of", day2021, crossing()},
		{"2021 insiders", "", denies + "help.kinds=others_accounts accounts.how=sold person.insider=bank", "as_of", day2021, crossing()},
		{"2025 special equipment", "", denies + "tool.special=sim_box", "as_of", day2025, crossing()},
		{"2025 restriction", "", denies + "notice.restriction=continued", "as_of", day2025, crossing()},
		{"2025 cover story", "", denies + "concealment.script=yes", "as_of", day2025, crossing()},
	})
}

// TestPersonLines: 刑法17, 18, 30, 31; 2019-15:14.
func TestPersonLines(t *testing.T) {
	ages := [3]string{"15", "16", "17"}
	tryLines(t, "person", []line{
		{"sixteen", "", "", "person.age", ages, crossing()},
		{"a responsible employee", "", "person.capacity=employee person.responsible=yes", "person.age", ages, crossing()},
		{"a unit has no age", "", "person.capacity=company", "person.age", ages, steps(met, met, met)},
		{"sound mind", "", "", "person.mind", [3]string{"no", "yes", "?"}, steps(notMet, met, open)},
		{"directly responsible", "", "person.capacity=employee", "person.responsible", [3]string{"no", "yes", "?"}, steps(contested, met, contested)},
		{"a manager", "", "person.capacity=manager", "person.responsible", [3]string{"no", "yes", "?"}, steps(contested, met, contested)},
		{"a unit set up for crime", "", "person.capacity=company", "person.unit_for_crime", [3]string{"yes", "no", "?"}, steps(notMet, met, open)},
		{"its manager answers for himself", "", "person.capacity=manager", "person.unit_for_crime", [3]string{"no", "yes", "?"}, steps(contested, met, contested)},
	})
}

// TestHelpKinds: 刑法287-2.1; opinion-2021-22:7.
func TestHelpKinds(t *testing.T) {
	for _, kind := range []string{
		"access", "transmission", "caching", "hosting", "storage", "search_link", "domain", "development", "maintenance",
		"promotion", "payment_settlement", "own_accounts", "others_accounts", "unit_accounts", "phone_cards", "internet_accounts", "equipment",
		"number_spoofing", "code_platform", "training",
	} {
		facts := with(t, established(t), "help.kinds="+kind)
		if got := find(t, facts, "help", ""); got != met {
			t.Errorf("%s: %v, want met", kind, got)
		}
		if got := find(t, with(t, facts, "help.delivered=no"), "help", ""); got != notMet {
			t.Errorf("%s, not delivered: %v, want not_met", kind, got)
		}
	}
	if got := find(t, with(t, established(t), "help.kinds=other"), "help", ""); got != contested {
		t.Errorf("other: %v, want contested", got)
	}
}
