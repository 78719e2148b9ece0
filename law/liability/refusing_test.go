package liability

import (
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
)

// refusal is a host that a regulator ordered in writing, with a basis in law, to
// take content down, that could and did not; nothing came of it yet.
func refusal(t testing.TB, changes ...string) fact.Facts {
	t.Helper()
	facts := with(t, established(t), "help.kinds=hosting", "order.received=written", "order.lawful=yes", "order.clear=yes", "order.able=yes", "order.refused=yes")
	return with(t, facts, changes...)
}

const spread, leak, lost, grave = "order.results=spread ", "order.results=leak ", "order.results=evidence_lost ", "order.results=other "

func TestRefusingResultLines(t *testing.T) {
	tryTrack(t, refusal(t), Refusing, "result", []line{
		{name: "3(1) videos", given: spread, vary: "order.videos", at: [3]string{"199", "200", "201"}, want: crossing()},
		{name: "3(2) items", given: spread, vary: "order.items", at: [3]string{"1999", "2000", "2001"}, want: crossing()},
		{name: "3(3) 100 videos and items", given: spread + "order.videos=100", vary: "order.items", at: [3]string{"999", "1000", "1001"}, want: crossing()},
		{name: "3(3) 1,995 items and videos", given: spread + "order.items=1995", vary: "order.videos", at: [3]string{"0", "1", "2"}, want: crossing()},
		{name: "3(3) 199 videos and items", given: spread + "order.videos=199", vary: "order.items", at: [3]string{"9", "10", "11"}, want: crossing()},
		{name: "3(4) accounts", given: spread, vary: "order.accounts", at: [3]string{"1999", "2000", "2001"}, want: crossing()},
		{name: "3(5) groups", given: spread, vary: "order.group_members", at: [3]string{"2999", "3000", "3001"}, want: crossing()},
		{name: "3(5) followers", given: spread, vary: "order.followers", at: [3]string{"29999", "30000", "30001"}, want: crossing()},
		{name: "3(6) clicks", given: spread, vary: "order.clicks", at: [3]string{"49999", "50000", "50001"}, want: crossing()},
		{name: "only videos and items are added up", given: spread + "order.videos=100 order.items=999 order.accounts=1999 order.group_members=2999 order.followers=29999", vary: "order.clicks", at: [3]string{"0", "49999", "50000"}, want: steps(notMet, notMet, met)},
		{name: "items unknown", given: spread + "order.items=?", vary: "order.videos", at: [3]string{"0", "199", "200"}, want: steps(open, open, met)},
		{name: "a range of videos", given: spread, vary: "order.videos", at: [3]string{"100..199", "100..200", "200..300"}, want: steps(notMet, open, met)},

		{name: "4(1) core", given: leak, vary: "order.leak_core", at: [3]string{"499", "500", "501"}, want: crossing()},
		{name: "4(2) important", given: leak, vary: "order.leak_important", at: [3]string{"4999", "5000", "5001"}, want: crossing()},
		{name: "4(3) other", given: leak, vary: "order.leak_other", at: [3]string{"49999", "50000", "50001"}, want: crossing()},
		{name: "4(4) 250 core and important", given: leak + "order.leak_core=250", vary: "order.leak_important", at: [3]string{"2499", "2500", "2501"}, want: crossing()},
		{name: "4(4) 250 core and other", given: leak + "order.leak_core=250", vary: "order.leak_other", at: [3]string{"24999", "25000", "25001"}, want: crossing()},
		{name: "4(4) 2,500 important and other", given: leak + "order.leak_important=2500", vary: "order.leak_other", at: [3]string{"24999", "25000", "25001"}, want: crossing()},
		{name: "4(4) all three", given: leak + "order.leak_core=100 order.leak_important=1000", vary: "order.leak_other", at: [3]string{"29999", "30000", "30001"}, want: crossing()},
		{name: "4(4) other and core", given: leak + "order.leak_other=40000", vary: "order.leak_core", at: [3]string{"99", "100", "101"}, want: crossing()},
		{name: "4(5)", given: leak, vary: "order.harm", at: [3]string{"none", "?", "death_or_injury"}, want: steps(notMet, open, met)},
		{name: "4(6)", given: leak, vary: "order.harm", at: [3]string{"none", "?", "major_loss"}, want: steps(notMet, open, met)},
		{name: "4(7)", given: leak, vary: "order.harm", at: [3]string{"none", "?", "public_disorder"}, want: steps(notMet, open, met)},

		{name: "a leak is no spread", given: leak, vary: "order.videos", at: [3]string{"0", "200", "2000"}, want: steps(notMet, notMet, notMet)},
		{name: "a spread is no leak", given: spread, vary: "order.leak_core", at: [3]string{"0", "500", "5000"}, want: steps(notMet, notMet, notMet)},
		{name: "the result unknown", given: "order.results=?", vary: "order.videos", at: [3]string{"0", "199", "200"}, want: steps(notMet, notMet, open)},
		{name: "before the interpretation", given: spread + "order.videos=200", vary: "as_of", at: [3]string{"2019-10-31", "2019-11-01", "2019-11-02"}, want: steps(contested, met, met)},
		{name: "before it, below the line", given: spread + "order.videos=199", vary: "as_of", at: [3]string{"2019-10-31", "2019-11-01", "2019-11-02"}, want: steps(notMet, notMet, notMet)},
	})
	for _, c := range []struct {
		id    fact.ID
		given string
	}{{fact.OrderEvidence, lost}, {fact.OrderOther, grave}} {
		for _, o := range fact.Get(c.id).Options {
			w := met
			if o.ID == "none" {
				w = notMet
			}
			if got := findTrack(t, refusal(t, append(strings.Fields(c.given), string(c.id)+"="+o.ID)...), Refusing, "result", ""); got != w {
				t.Errorf("%s=%s: %v, want %v", c.id, o.ID, got, w)
			}
		}
	}
}

func TestRefusingCases(t *testing.T) {
	const mass = spread + "order.videos=200 "
	for _, c := range []struct {
		name, given, asOf string
		want              law.Finding
	}{
		{"mass spread after a refused order", mass, "", met},
		{"no knowledge is asked for", mass + "knowledge.level=none helped.status=unlawful_only helped.confirmed_count=0", "", met},
		{"an oral order", mass + "order.received=oral", "", notMet},
		{"an oral order, decided in 2018", mass + "order.received=oral conduct.start=2017-01-01 conduct.end=2018-01-01", "2018-06-01", contested},
		{"no order, decided in 2018", mass + "order.received=none conduct.start=2017-01-01 conduct.end=2018-01-01", "2018-06-01", notMet},
		{"no order", mass + "order.received=none", "", notMet},
		{"no basis in law", mass + "order.lawful=no", "", notMet},
		{"an unclear order", mass + "order.clear=no", "", contested},
		{"not able", mass + "order.able=no", "", notMet},
		{"corrected", mass + "order.refused=no", "", notMet},
		{"nothing came of it", "order.results=none", "", notMet},
		{"fifteen", mass + "person.age=15", "", notMet},
		{"a company", mass + "person.capacity=company", "", met},
		{"its staff, not responsible by their own account", mass + "person.capacity=employee person.responsible=no", "", contested},
		{"its manager, responsible", mass + "person.capacity=manager person.responsible=yes", "", met},
		{"who lent an account", mass + "help.kinds=own_accounts", "", notMet},
		{"order unknown", mass + "order.received=?", "", open},
		{"basis unknown", mass + "order.lawful=?", "", open},
		{"clarity unknown", mass + "order.clear=?", "", contested},
		{"ability unknown", mass + "order.able=?", "", open},
		{"refusal unknown", mass + "order.refused=?", "", open},
		{"figures unknown", spread + "order.videos=?", "", open},
		{"date unknown", mass + "conduct.end=? conduct.start=?", "", open},
		{"ability disputed", mass + "order.able=yes|no", "", contested},
		{"decided in 2018", mass + "conduct.start=2017-01-01 conduct.end=2018-01-01", "2018-06-01", contested},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := findTrack(t, refusal(t, strings.Fields(c.given)...), Refusing, "", c.asOf); got != c.want {
				t.Errorf("%v, want %v", got, c.want)
			}
		})
	}
	// 法释〔2019〕15号 2: 以责令整改通知书或者其他文书形式; 综合考虑…是否明确、合理…等因素进行判断
	tryTrack(t, refusal(t), Refusing, "order", []line{
		{name: "written", vary: "order.received", at: [3]string{"none", "oral", "written"}, want: steps(notMet, notMet, met)},
		{name: "no form before the interpretation", asOf: "2019-10-31", vary: "order.received", at: [3]string{"none", "oral", "written"}, want: steps(notMet, contested, met)},
		{name: "the form since the interpretation", given: "order.received=oral", vary: "as_of", at: [3]string{"2019-10-31", "2019-11-01", "2019-11-02"}, want: steps(contested, notMet, notMet)},
	})
	tryTrack(t, refusal(t), Refusing, "clear", []line{
		{name: "a factor to be weighed", vary: "order.clear", at: [3]string{"no", "?", "yes"}, want: steps(contested, contested, met)},
	})
	tryTrack(t, refusal(t, "conduct.start=2014-01-01"), Refusing, "time", []line{
		{name: "commencement", vary: "conduct.end", at: [3]string{"2015-10-31", "2015-11-01", "2015-11-02"}, want: crossing()},
	})
}

func TestRefusingProviders(t *testing.T) {
	want := map[string]law.Finding{}
	for f, kinds := range map[law.Finding]string{
		met:       "access transmission caching hosting storage search_link domain development promotion payment_settlement",
		contested: "maintenance equipment number_spoofing code_platform other",
		notMet:    "own_accounts others_accounts unit_accounts phone_cards internet_accounts training",
	} {
		for _, k := range strings.Fields(kinds) {
			want[k] = f
		}
	}
	classes := map[string]string{"access": "access", "transmission": "access", "domain": "access", "caching": "caching", "hosting": "storage", "storage": "storage", "search_link": "location"}
	for _, o := range fact.Get(fact.HelpKinds).Options {
		facts := refusal(t, "order.results=spread", "order.videos=200", "help.kinds="+o.ID)
		w, ok := want[o.ID]
		if !ok {
			t.Errorf("%s: the test has no answer", o.ID)
		}
		if got := findTrack(t, facts, Refusing, "provider", ""); got != w {
			t.Errorf("%s: %v, want %v", o.ID, got, w)
		}
		a := Default().Analyse(Request{Facts: facts, AsOf: law.MustDay("2026-11-21")})
		if w == notMet {
			if listed(t, facts, Refusing) {
				t.Errorf("%s: listed", o.ID)
			}
			continue
		}
		if got := classOf(t, offenceOf(t, a, Refusing)); got != classes[o.ID] {
			t.Errorf("%s: class %q, want %q", o.ID, got, classes[o.ID])
		}
	}
}

// classOf gives the class of provider that the analysis finds, by the end of the
// id of its step.
func classOf(t testing.TB, o *Offence) string {
	t.Helper()
	for _, e := range o.Elements {
		if e.ID != "provider" {
			continue
		}
		for _, s := range e.Steps {
			if s.ID != "refusing.provider.class" {
				continue
			}
			for _, k := range s.Steps {
				if k.Finding == law.Met {
					return strings.TrimPrefix(k.ID, "refusing.provider.")
				}
			}
			return ""
		}
	}
	t.Fatal("the analysis states no class of provider")
	return ""
}

func TestRefusingNarrowReading(t *testing.T) {
	narrow := Readings{"286-1": "grave_only"}
	for _, c := range []struct {
		given string
		want  law.Finding
	}{
		{spread + "order.videos=200", notMet},
		{"order.results=spread,other order.videos=200 order.other=grave_crimes", met},
		{spread + "order.videos=200 order.other=grave_crimes", met},
		{spread + "order.videos=199 order.other=grave_crimes", notMet},
		{leak + "order.leak_core=500", notMet},
		{lost + "order.evidence=grave_case", met},
		{lost + "order.evidence=five_years", notMet},
		{grave + "order.other=no_logs_or_real_name", notMet},
		{grave + "order.other=repeated_refusal", notMet},
		{grave + "order.other=mainly_crime", notMet},
		{grave + "order.other=attacks", met},
		{grave + "order.other=grave_crimes", met},
		{grave + "order.other=public_services", met},
		// grave by its evidence, but the catch-all still takes in no mere failure
		{grave + "order.other=no_logs_or_real_name order.evidence=grave_case", notMet},
	} {
		if got := findUnder(t, refusal(t, strings.Fields(c.given)...), narrow, whole, refusingOffence); got != c.want {
			t.Errorf("%s: %v, want %v", c.given, got, c.want)
		}
	}
}

func TestRefusingIsListedAfterAnOrder(t *testing.T) {
	for given, want := range map[string]bool{
		"help.kinds=hosting order.received=none":                        false,
		"help.kinds=hosting order.received=oral":                        true,
		"help.kinds=hosting order.received=written":                     true,
		"help.kinds=own_accounts order.received=written":                false,
		"help.kinds=own_accounts":                                       false,
		"help.kinds=hosting,own_accounts order.received=written":        true,
		"help.kinds=code_platform order.received=written order.able=no": true,
	} {
		if got := listed(t, with(t, fact.Facts{}, strings.Fields(given)...), Refusing); got != want {
			t.Errorf("%s: listed %v, want %v", given, got, want)
		}
	}
	a := Default().Analyse(Request{Facts: refusal(t, "order.results=spread", "order.videos=200"), AsOf: law.MustDay("2026-11-21")})
	o := offenceOf(t, a, Refusing)
	if r := o.Applies(); r == nil || r.Least != 0 || r.Most != 36 || !r.Control {
		t.Errorf("range %+v", r)
	}
}
