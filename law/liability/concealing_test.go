package liability

import (
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// cashing is one withdrawal of 20,000 yuan of a convicted fraud, known to be its
// proceeds, after the interpretation of 2025 came into force; nothing is serious.
func cashing(t testing.TB, changes ...string) fact.Facts {
	t.Helper()
	facts := with(t, established(t), "conduct.start=2026-01-01", "conduct.end=2026-02-01",
		"help.kinds=payment_settlement", "depth.acts=withdrew_cash", "depth.agreement=none",
		"proceeds.known=knew", "proceeds.amount=20000", "proceeds.loss=0", "proceeds.repeated=no", "proceeds.refused_recovery=no")
	return with(t, facts, changes...)
}

func TestConcealingCases(t *testing.T) {
	for _, c := range []struct {
		name, given, asOf string
		want              law.Finding
	}{
		{"cash withdrawn", "", "", met},
		{"no text before 2025 asks for more", "conduct.start=2022-01-01 conduct.end=2022-02-01", "2023-01-01", met},
		{"nothing done with the money", "help.kinds=hosting depth.acts=none", "", notMet},
		{"an account supplied with general knowledge", "help.kinds=own_accounts depth.acts=none proceeds.known=did_not_know", "", notMet},
		{"an account supplied, should have known", "help.kinds=own_accounts depth.acts=none proceeds.known=should_have_known", "", contested}, // 2025-13:1.2, 2
		{"goods sold for another", "help.kinds=other depth.acts=none", "", contested},                                                         // 代为销售, which no fact names
		{"goods sold for another, should have known", "help.kinds=other depth.acts=none proceeds.known=should_have_known", "", contested},
		{"other help, without knowledge", "help.kinds=other depth.acts=none proceeds.known=did_not_know", "", notMet},
		{"other help that was not given", "help.kinds=other depth.acts=none help.delivered=no", "", notMet},
		{"an account supplied, proceeds known", "help.kinds=own_accounts depth.acts=none", "", contested},
		{"an account never handed over", "help.kinds=own_accounts depth.acts=none help.delivered=no", "", notMet},
		{"phone cards are no account", "help.kinds=phone_cards depth.acts=none", "", notMet},
		{"an account supplied and operated", "help.kinds=own_accounts depth.acts=operated", "", met},
		{"a site operated", "help.kinds=hosting depth.acts=operated", "", notMet},
		{"settlement, no transfer shown", "depth.acts=none", "", contested},
		{"settlement never given", "depth.acts=none help.delivered=no", "", notMet},
		{"an account operated without handing it over", "help.kinds=own_accounts depth.acts=operated help.delivered=no", "", met},
		{"says that he did not know", "proceeds.known=did_not_know", "", contested}, // beside knowledge of a crime: 综合审查判断
		{"nothing speaks against it", "proceeds.known=did_not_know knowledge.level=none knowledge.actual=none", "", notMet},
		{"should have known", "proceeds.known=should_have_known", "", met},
		{"sixteen", "person.age=16", "", met},
		{"fifteen", "person.age=15", "", notMet},
		{"a company", "person.capacity=company", "", met},
		{"an employee who says he does not answer for the unit", "person.capacity=employee person.responsible=no", "", contested},
		{"prior agreement on the known crime", "depth.agreement=prior_agreement knowledge.level=specific_crime", "", notMet},
		{"a tacit understanding", "depth.agreement=tacit knowledge.level=specific_crime", "", met},
		{"who knew of some crime only is no accomplice", "depth.agreement=prior_agreement knowledge.level=some_crime", "", met},
		{"agreement unknown, the crime known", "depth.agreement=? knowledge.level=specific_crime", "", open},
		{"agreement unknown, some crime", "depth.agreement=? knowledge.level=some_crime", "", met},
		{"proceeds unknown", "proceeds.amount=?", "", open},
		{"knowledge unknown", "proceeds.known=?", "", contested},
		{"knowledge unknown, and no sign of it", "proceeds.known=? knowledge.level=none knowledge.actual=none", "", open},
		{"upstream unknown", "helped.status=?", "", open},
		{"act unknown", "help.kinds=? depth.acts=?", "", open},
		{"knowledge disputed", "proceeds.known=knew|did_not_know", "", contested},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := findTrack(t, cashing(t, strings.Fields(c.given)...), Concealing, "", c.asOf); got != c.want {
				t.Errorf("%v, want %v", got, c.want)
			}
		})
	}
}

func TestConcealingActs(t *testing.T) {
	want := map[string]law.Finding{
		"transferred_funds": met, "withdrew_cash": met, "converted_property": met, "face_checks": met, "unfroze_accounts": met,
	}
	for _, o := range fact.Get(fact.DepthActs).Options {
		w, ok := want[o.ID]
		if !ok {
			w = notMet
		}
		if got := findTrack(t, cashing(t, "help.kinds=hosting", "depth.acts="+o.ID), Concealing, "act", ""); got != w {
			t.Errorf("%s: %v, want %v", o.ID, got, w)
		}
	}
	for _, o := range fact.Get(fact.HelpKinds).Options {
		w := notMet
		switch o.ID {
		case "own_accounts", "others_accounts", "unit_accounts", "payment_settlement", "other":
			w = contested
		}
		if got := findTrack(t, cashing(t, "depth.acts=none", "help.kinds="+o.ID), Concealing, "act", ""); got != w {
			t.Errorf("%s alone: %v, want %v", o.ID, got, w)
		}
		if o.ID != "payment_settlement" { // accounts and other help, where he did not know: assisting at most
			w = notMet
		}
		if got := findTrack(t, cashing(t, "depth.acts=none", "proceeds.known=did_not_know", "help.kinds="+o.ID), Concealing, "act", ""); got != w {
			t.Errorf("%s alone, without knowledge: %v, want %v", o.ID, got, w)
		}
	}
}

// TestConcealingDenied: who says that he did not know, and handled the money, against
// each of the circumstances that article 2 lists.
func TestConcealingDenied(t *testing.T) {
	const denies = "proceeds.known=did_not_know knowledge.level=none knowledge.actual=none price.abnormal=no notice.restriction=none "
	for _, sign := range []string{
		"knowledge.level=specific_crime", "knowledge.level=some_crime", "knowledge.actual=told", "knowledge.actual=saw_content",
		"knowledge.actual=chat_records", "knowledge.actual=tell_tale_request", "knowledge.actual=discovered_and_continued",
		"price.abnormal=yes", "notice.restriction=continued",
	} {
		for _, o := range fact.Get(fact.DepthActs).Options {
			w := notMet
			switch o.ID {
			case "transferred_funds", "withdrew_cash", "converted_property", "face_checks", "unfroze_accounts":
				w = contested
			}
			facts := cashing(t, strings.Fields(denies+sign+" depth.acts="+o.ID)...)
			if got := findTrack(t, facts, Concealing, "knowledge", ""); got != w {
				t.Errorf("%s, %s: %v, want %v", sign, o.ID, got, w)
			}
		}
	}
	for _, none := range []string{"", "knowledge.level=suspicion", "notice.restriction=stopped", "notice.warning=continued"} {
		if got := findTrack(t, cashing(t, strings.Fields(denies+none)...), Concealing, "knowledge", ""); got != notMet {
			t.Errorf("%q: %v, want not_met", none, got)
		}
	}
}

func TestConcealingUpstream(t *testing.T) {
	for _, o := range fact.Get(fact.HelpedStatus).Options {
		w := notMet
		if o.ID == "convicted" || o.ID == "confirmed" {
			w = met
		}
		// five times every amount of assisting makes no exception here
		facts := cashing(t, "helped.confirmed_count=0", "helped.unverifiable_why=objective", "amounts.settlement=1000万", "helped.status="+o.ID)
		if got := findTrack(t, facts, Concealing, "upstream", ""); got != w {
			t.Errorf("%s: %v, want %v", o.ID, got, w)
		}
	}
	tryTrack(t, cashing(t), Concealing, "upstream", []line{
		{name: "no proved proceeds", vary: "proceeds.amount", at: [3]string{"0", "0.01", "0.02"}, want: crossing()},
		{name: "a range above nothing", vary: "proceeds.amount", at: [3]string{"0..100", "0.01..100", "1.."}, want: steps(open, met, met)},
		{name: "turnover is no proceeds", given: "proceeds.amount=0 accounts.inflow=1000万", vary: "accounts.flow", at: [3]string{"0", "500万", "1000万"}, want: steps(notMet, notMet, notMet)},
	})
}

func TestConcealingDays(t *testing.T) {
	day2025 := [3]string{"2025-08-25", "2025-08-26", "2025-08-27"}
	tryTrack(t, cashing(t, "conduct.start=2025-01-01", "proceeds.known=should_have_known", "knowledge.level=none", "knowledge.actual=none"), Concealing, "knowledge", []line{
		{name: "should have known, by the conduct", vary: "conduct.end", at: day2025, want: steps(contested, met, met)},
		{name: "should have known, the day not known", vary: "conduct.end", at: [3]string{"2025", "2025-08", "?"}, want: steps(contested, contested, contested)},
		{name: "should have known, by the decision", given: "conduct.end=2025-08-26", vary: "as_of", at: day2025, want: steps(contested, met, met)},
		{name: "knew", given: "proceeds.known=knew", vary: "as_of", at: day2025, want: steps(met, met, met)},
	})
	day2009 := [3]string{"2009-02-27", "2009-02-28", "2009-03-01"}
	tryTrack(t, cashing(t, "conduct.start=2005-01-01"), Concealing, "time", []line{
		{name: "units", given: "person.capacity=company", vary: "conduct.end", at: day2009, want: crossing()},
		{name: "individuals", vary: "conduct.end", at: day2009, want: steps(met, met, met)},
	})
	day2006 := [3]string{"2006-06-28", "2006-06-29", "2006-06-30"}
	tryTrack(t, cashing(t, "conduct.start=2005-01-01", "proceeds.amount=50万", "proceeds.repeated=yes"), Concealing+"/serious", "", []line{
		{name: "the heavier range", vary: "conduct.end", at: day2006, want: crossing()},
		{name: "the lines of 2025, by the decision", given: "conduct.end=2025-02-01", vary: "as_of", at: day2025, want: steps(contested, met, met)},
		{name: "below them: milder for earlier conduct", given: "conduct.end=2025-02-01 proceeds.amount=40万", vary: "as_of", at: day2025, want: steps(contested, notMet, notMet)},
	})
}

func TestConcealingSeriousLines(t *testing.T) {
	const half, five = "proceeds.amount=50万 ", "proceeds.amount=500万 "
	const high = "helped.crimes=illegal_business "
	tryTrack(t, cashing(t), Concealing+"/serious", "", []line{
		{name: "500,000, repeated", given: "proceeds.repeated=yes", vary: "proceeds.amount", at: [3]string{"499999.99", "50万", "500000.01"}, want: crossing()},
		{name: "500,000, recovery refused", given: "proceeds.refused_recovery=yes", vary: "proceeds.amount", at: [3]string{"499999.99", "50万", "500000.01"}, want: crossing()},
		{name: "500,000 and a loss", given: half, vary: "proceeds.loss", at: [3]string{"249999.99", "25万", "250000.01"}, want: crossing()},
		{name: "500,000 with the loss on its line", given: "proceeds.loss=25万", vary: "proceeds.amount", at: [3]string{"499999.99", "50万", "500000.01"}, want: crossing()},
		{name: "the amount alone", vary: "proceeds.amount", at: [3]string{"50万", "500万", "5000万"}, want: steps(notMet, notMet, notMet)},
		{name: "the loss alone", given: "proceeds.amount=30万", vary: "proceeds.loss", at: [3]string{"249999.99", "25万", "30万"}, want: steps(notMet, notMet, notMet)},
		{name: "repeated alone", vary: "proceeds.repeated", at: [3]string{"no", "?", "yes"}, want: steps(notMet, notMet, notMet)},
		{name: "500,000, the circumstance unknown", given: half, vary: "proceeds.repeated", at: [3]string{"no", "?", "yes"}, want: steps(notMet, open, met)},
		{name: "turnover does not count", given: "proceeds.repeated=yes", vary: "accounts.inflow", at: [3]string{"0", "50万", "500万"}, want: steps(notMet, notMet, notMet)},

		{name: "a crime whose lines may be high, 500,000", given: high + "proceeds.repeated=yes", vary: "proceeds.amount", at: [3]string{"499999.99", "50万", "4999999.99"}, want: disputedCrossing()},
		{name: "the same, 5,000,000", given: high + "proceeds.repeated=yes", vary: "proceeds.amount", at: [3]string{"4999999.99", "500万", "5000000.01"}, want: steps(contested, met, met)},
		{name: "the same, 5,000,000, recovery refused", given: high + "proceeds.refused_recovery=yes", vary: "proceeds.amount", at: [3]string{"4999999.99", "500万", "5000000.01"}, want: steps(contested, met, met)},
		{name: "the same, a loss of 2,500,000", given: high + five, vary: "proceeds.loss", at: [3]string{"2499999.99", "250万", "2500000.01"}, want: steps(contested, met, met)},
		{name: "the same, a loss of 250,000", given: high + five, vary: "proceeds.loss", at: [3]string{"249999.99", "25万", "250000.01"}, want: disputedCrossing()},
	})
	for _, o := range fact.Get(fact.HelpedCrimes).Options {
		w := met
		switch o.ID {
		case "pyramid", "illegal_business", "money_laundering", "other":
			w = contested
		}
		if got := findTrack(t, cashing(t, "proceeds.amount=50万", "proceeds.repeated=yes", "helped.crimes="+o.ID), Concealing+"/serious", "", ""); got != w {
			t.Errorf("upstream %s: %v, want %v", o.ID, got, w)
		}
	}
}

// findUnder gives the finding of a tree built under a reading.
func findUnder(t testing.TB, facts fact.Facts, rd Readings, pick func(*offence) *rule.Node, build func(Readings) *offence) law.Finding {
	t.Helper()
	n := pick(build(rd))
	b, err := rule.Compile([]rule.Root{{ID: "root", Node: n}}, ties(), defaults())
	if err != nil {
		t.Fatal(err)
	}
	return b.Case(facts, law.MustDay("2026-11-21")).Finding(n)
}

func whole(o *offence) *rule.Node { return o.tree }

func TestConcealingReadings(t *testing.T) {
	serious := func(o *offence) *rule.Node { return o.tiers[1].node }
	loss := Readings{"concealing_serious": "loss_alone"}
	for _, c := range []struct {
		given string
		want  law.Finding
	}{
		{"proceeds.amount=30万 proceeds.loss=249999.99", notMet},
		{"proceeds.amount=30万 proceeds.loss=25万", met},
		{"proceeds.amount=30万 proceeds.loss=250000.01", met},
		{"proceeds.amount=50万 proceeds.repeated=yes", met},
		{"proceeds.amount=499999.99 proceeds.repeated=yes", notMet},
		{"proceeds.amount=50万", notMet},
		{"helped.crimes=other proceeds.amount=30万 proceeds.loss=25万", contested},
	} {
		if got := findUnder(t, cashing(t, strings.Fields(c.given)...), loss, serious, concealingOffence); got != c.want {
			t.Errorf("loss alone, %s: %v, want %v", c.given, got, c.want)
		}
	}
	byTime := Readings{"assisting_or_concealing": "by_time"}
	for _, c := range []struct {
		given string
		want  law.Finding
	}{
		{"", met},
		{"help.kinds=own_accounts depth.acts=none", notMet},
		{"depth.acts=none", notMet},
		{"help.kinds=own_accounts depth.acts=operated", met},
	} {
		if got := findUnder(t, cashing(t, strings.Fields(c.given)...), byTime, whole, concealingOffence); got != c.want {
			t.Errorf("by time, %s: %v, want %v", c.given, got, c.want)
		}
	}
}

// TestConcealingRange: what is punished, and how heavily.
func TestConcealingRange(t *testing.T) {
	for _, c := range []struct {
		given       string
		least, most int
		control     bool
	}{
		{"", 0, 36, true},
		{"proceeds.amount=50万 proceeds.repeated=yes", 36, 84, false},
	} {
		a := Default().Analyse(Request{Facts: cashing(t, strings.Fields(c.given)...), AsOf: law.MustDay("2026-11-21")})
		o := offenceOf(t, a, Concealing)
		if o.Verdict != law.Established {
			t.Errorf("%q: %v", c.given, o.Verdict)
		}
		if r := o.Applies(); r == nil || r.Least != c.least || r.Most != c.most || r.Control != c.control {
			t.Errorf("%q: range %+v", c.given, r)
		}
	}
}

func offenceOf(t testing.TB, a *Analysis, id string) *Offence {
	t.Helper()
	for _, o := range a.Offences {
		if o.ID == id {
			return o
		}
	}
	t.Fatalf("the analysis does not list %s", id)
	return nil
}

func TestConcealingIsListedWhereMoneyMoved(t *testing.T) {
	for given, want := range map[string]bool{
		"help.kinds=hosting depth.acts=none":                                      false,
		"help.kinds=hosting depth.acts=none proceeds.known=knew":                  false,
		"help.kinds=own_accounts depth.acts=none proceeds.known=did_not_know":     false,
		"help.kinds=own_accounts depth.acts=none":                                 false, // not asked yet
		"help.kinds=own_accounts depth.acts=none proceeds.known=?":                true,
		"help.kinds=own_accounts depth.acts=none proceeds.known=knew":             true,
		"help.kinds=payment_settlement depth.acts=none":                           true,
		"help.kinds=hosting depth.acts=transferred_funds":                         true,
		"help.kinds=hosting depth.acts=?":                                         true,
		"help.kinds=own_accounts depth.acts=operated proceeds.known=did_not_know": true,
	} {
		if got := listed(t, with(t, fact.Facts{}, strings.Fields(given)...), Concealing); got != want {
			t.Errorf("%s: listed %v, want %v", given, got, want)
		}
	}
}

// TestTriggersSpareQuestions: who touched no money is asked nothing more for
// concealing; who had no order in writing, or is no provider, nothing more for
// refusing.
func TestTriggersSpareQuestions(t *testing.T) {
	book := Default().Book()
	for _, c := range []struct {
		given, track string
		asks         bool
	}{
		{"help.kinds=hosting depth.acts=none", Concealing, false},
		{"help.kinds=own_accounts depth.acts=none", Concealing, true},
		{"help.kinds=own_accounts depth.acts=none proceeds.known=did_not_know", Concealing, false},
		{"help.kinds=hosting depth.acts=withdrew_cash", Concealing, true},
		{"help.kinds=hosting depth.acts=withdrew_cash helped.status=unlawful_only", Concealing, false},
		{"help.kinds=hosting", Refusing, true},
		{"help.kinds=hosting order.received=none", Refusing, false},
		{"help.kinds=hosting order.received=oral", Refusing, false},
		{"help.kinds=hosting order.received=written", Refusing, true},
		{"help.kinds=own_accounts", Refusing, false},
	} {
		facts := with(t, fact.Facts{}, strings.Fields(c.given)...)
		left := book.Case(facts, law.MustDay("2026-11-21")).Relevant(book.Root(c.track))
		if (len(left) > 0) != c.asks {
			t.Errorf("%s, %s: asks %v", c.track, c.given, left)
		}
	}
}
