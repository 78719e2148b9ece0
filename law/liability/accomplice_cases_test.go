package liability

import (
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// TestAccompliceParticipation: the ways of the general rule, for every crime.
func TestAccompliceParticipation(t *testing.T) {
	for _, c := range helpedCrimes() {
		try := func(want law.Finding, changes ...string) {
			t.Helper()
			if got := accompliceFinding(t, Default(), c.option, "participation", joint(t, c.option, changes...), ""); got != want {
				t.Errorf("%s, %v: %v, want %v", c.option, changes, got, want)
			}
		}
		alone := contested // one-sided help
		switch c.option {
		case "gambling", "obscenity", "computer_crime":
			alone = notMet // below the lines of the special rule
		}
		try(alone)
		try(notMet, "help.delivered=no")
		try(met, "depth.agreement=prior_agreement")
		for _, act := range []string{"operated", "designed_scheme", "profit_share"} {
			try(met, "depth.acts="+act)
		}
		for _, act := range []string{"maintained_after_knowing", "unfroze_accounts", "face_checks", "recruited_suppliers"} {
			try(alone, "depth.acts="+act)
		}
		trained := alone // help that the lists of gambling and obscene sites do not name
		if c.option == "gambling" || c.option == "obscenity" {
			trained = contested
		}
		try(trained, "depth.acts=trained_users")
		try(notMet, "depth.acts=trained_users", "help.delivered=no")
		moved := alone // 191.1 lists it
		if c.option == "money_laundering" {
			moved = met
		}
		for _, act := range []string{"transferred_funds", "withdrew_cash", "converted_property"} {
			try(moved, "depth.acts="+act)
		}
		try(contested, "depth.agreement=tacit")
		try(contested, "depth.relationship=stable")
		try(alone, "depth.relationship=repeated")
		try(met, "depth.acts=recruited_suppliers", "depth.relationship=stable")
	}
	// Help of kinds that the special rule does not name is one-sided help.
	for _, crime := range []string{"gambling", "obscenity"} {
		for kind, want := range map[string]law.Finding{"own_accounts": contested, "training": contested, "other": contested, "hosting": notMet, "caching": notMet, "payment_settlement": notMet} {
			if got := accompliceFinding(t, Default(), crime, "participation", joint(t, crime, "help.kinds="+kind), ""); got != want {
				t.Errorf("%s, %s: %v, want %v", crime, kind, got, want)
			}
		}
	}
	// 191.1 (1), (3): in its words since 2021-03-01, and only where it was in fact given.
	for kind, want := range map[string]law.Finding{
		"own_accounts": met, "others_accounts": met, "unit_accounts": met, "payment_settlement": met,
		"hosting": contested, "phone_cards": contested, "internet_accounts": contested, "other": contested,
	} {
		facts := joint(t, "money_laundering", "help.kinds="+kind)
		if got := accompliceFinding(t, Default(), "money_laundering", "participation", facts, ""); got != want {
			t.Errorf("money laundering, %s: %v, want %v", kind, got, want)
		}
		if got := accompliceFinding(t, Default(), "money_laundering", "participation", with(t, facts, "help.delivered=no"), ""); got != notMet {
			t.Errorf("money laundering, %s not delivered: %v", kind, got)
		}
		for end, then := range map[string]law.Finding{"2021-02-28": contested, "2021-03-01": want} {
			if got := accompliceFinding(t, Default(), "money_laundering", "participation", with(t, facts, "conduct.start=2020-01-01", "conduct.end="+end), ""); got != then {
				t.Errorf("money laundering, %s until %s: %v, want %v", kind, end, got, then)
			}
		}
	}
	// Before 287-2 existed fraud was joint crime by the kinds of help of 2011-7:7.
	old := []string{"conduct.start=2014-01-01", "conduct.end=2015-10-31"}
	for kind, want := range map[string]law.Finding{"hosting": met, "own_accounts": met, "promotion": contested, "training": contested} {
		if got := accompliceFinding(t, Default(), "fraud", "participation", joint(t, "fraud", append(old, "help.kinds="+kind)...), ""); got != want {
			t.Errorf("fraud before 2015, %s: %v, want %v", kind, got, want)
		}
	}
}

// TestAccompliceReadings: the question of one-sided help.
func TestAccompliceReadings(t *testing.T) {
	rules := map[string]*Rules{"contested": Default()}
	for _, id := range []string{"needs_agreement", "enough"} {
		r, err := compileOffences(Readings{"one_sided": id})
		if err != nil {
			t.Fatal(err)
		}
		rules[id] = r
	}
	for _, c := range []struct {
		crime, given          string
		byDefault, needs, suf law.Finding
	}{
		{"theft", "", contested, notMet, met},
		{"theft", "depth.agreement=tacit", contested, contested, met},
		{"theft", "depth.agreement=prior_agreement", met, met, met},
		{"money_laundering", "", contested, notMet, met},
		{"money_laundering", "help.kinds=own_accounts", met, met, met},
		{"theft", "depth.relationship=stable help.delivered=no", contested, contested, contested},
		{"fraud", "", contested, contested, met}, // a listed kind: interpretation-2011-7:7
		{"fraud", "help.kinds=promotion", contested, notMet, met},
		{"gambling", "fees.service=20000", contested, contested, met},
		{"gambling", "fees.service=19999", notMet, notMet, notMet},
		{"gambling", "help.kinds=training", contested, notMet, met},
		{"computer_crime", "amounts.gains=5000", contested, contested, met},
		{"computer_crime", "", notMet, notMet, notMet},
		{"obscenity", "help.kinds=development", contested, notMet, met},
		{"obscenity", "fees.service=20000", contested, contested, met},
	} {
		facts := joint(t, c.crime, strings.Fields(c.given)...)
		for id, want := range map[string]law.Finding{"contested": c.byDefault, "needs_agreement": c.needs, "enough": c.suf} {
			if got := accompliceFinding(t, rules[id], c.crime, "participation", facts, ""); got != want {
				t.Errorf("%s, %q, %s: %v, want %v", c.crime, c.given, id, got, want)
			}
		}
	}
}

// TestAccompliceKnowledge: the specific crime must be known; two lists presume it.
func TestAccompliceKnowledge(t *testing.T) {
	for _, c := range helpedCrimes() {
		for level, want := range map[string]law.Finding{"specific_crime": met, "some_crime": notMet, "suspicion": notMet, "none": notMet, "?": open} {
			if got := accompliceFinding(t, Default(), c.option, "knowledge", joint(t, c.option, "knowledge.level="+level), ""); got != want {
				t.Errorf("%s, %s: %v, want %v", c.option, level, got, want)
			}
		}
		for level, want := range map[string]law.Finding{"specific_crime": met, "some_crime": contested, "none": contested} {
			if got := accompliceFinding(t, Default(), c.option, "knowledge", joint(t, c.option, "knowledge.level="+level, "depth.agreement=prior_agreement"), ""); got != want {
				t.Errorf("%s, agreed, %s: %v, want %v", c.option, level, got, want)
			}
		}
		if got := accompliceFinding(t, Default(), c.option, "knowledge", joint(t, c.option, "knowledge.since=2024-06-02"), ""); got != notMet {
			t.Errorf("%s, learnt a day after the end: %v", c.option, got)
		}
	}
	for _, c := range []struct {
		crime, given string
		plain        law.Finding
		countered    law.Finding
	}{
		{"gambling", "notice.regulator=continued", met, contested},
		{"gambling", "notice.regulator=stopped", notMet, notMet},
		{"gambling", "price.abnormal=yes", contested, contested}, // price or manner; the text speaks of fees
		{"gambling", "price.abnormal=yes help.kinds=payment_settlement", contested, contested},
		{"gambling", "price.abnormal=yes help.kinds=own_accounts", notMet, notMet},
		{"gambling", "price.abnormal=yes help.kinds=own_accounts depth.acts=withdrew_cash", contested, contested},
		{"gambling", "concealment.own=yes", contested, contested},
		{"gambling", "evasion.assisted=yes", contested, contested},
		{"gambling", "notice.report=ignored notice.report_duty=yes", notMet, notMet},
		{"gambling", "tool.dedicated=yes", notMet, notMet},
		{"obscenity", "notice.regulator=continued", contested, contested},
		{"obscenity", "notice.regulator=continued order.received=oral", notMet, notMet}, // 书面告知
		{"obscenity", "notice.regulator=continued order.received=none", contested, contested},
		{"obscenity", "notice.regulator=stopped order.received=written", notMet, notMet},
		{"obscenity", "notice.regulator=continued order.received=written", met, contested},
		{"obscenity", "notice.report=ignored notice.report_duty=yes", met, contested},
		{"obscenity", "notice.report=ignored", notMet, notMet},
		{"obscenity", "notice.report=ignored notice.report_duty=yes help.kinds=development", notMet, notMet},
		{"obscenity", "notice.report=ignored notice.report_duty=yes help.kinds=development amounts.funding=0.01", notMet, notMet},
		{"obscenity", "notice.report=ignored notice.report_duty=yes help.kinds=other amounts.funding=0.01", met, contested},
		{"obscenity", "notice.report=ignored notice.report_duty=yes help.kinds=other", notMet, notMet},
		{"obscenity", "price.abnormal=yes", contested, contested},
		{"obscenity", "price.abnormal=yes help.kinds=payment_settlement", contested, contested},
		{"obscenity", "price.abnormal=yes help.kinds=promotion", notMet, notMet},              // who advertises charges the site nothing
		{"gambling", "notice.regulator=continued knowledge.since=2024-06-02", met, contested}, // the account of when he learnt is no contrary evidence
		{"obscenity", "notice.report=ignored notice.report_duty=yes knowledge.since=2024-06-02", met, contested},
		{"gambling", "depth.agreement=prior_agreement", contested, contested},
		{"fraud", "notice.regulator=continued price.abnormal=yes tool.dedicated=yes", notMet, notMet},
	} {
		facts := joint(t, c.crime, append([]string{"knowledge.level=some_crime"}, strings.Fields(c.given)...)...)
		if got := accompliceFinding(t, Default(), c.crime, "knowledge", facts, ""); got != c.plain {
			t.Errorf("%s, %s: %v, want %v", c.crime, c.given, got, c.plain)
		}
		if got := accompliceFinding(t, Default(), c.crime, "knowledge", with(t, facts, "knowledge.counter=deceived"), ""); got != c.countered {
			t.Errorf("%s, %s, countered: %v, want %v", c.crime, c.given, got, c.countered)
		}
	}
	for _, c := range []struct {
		crime, given, before, on string
	}{
		{"gambling", "notice.regulator=continued", "2010-08-30", "2010-08-31"},
		{"obscenity", "notice.report=ignored notice.report_duty=yes", "2010-02-03", "2010-02-04"},
	} {
		facts := joint(t, c.crime, append([]string{"knowledge.level=none"}, strings.Fields(c.given)...)...)
		if x, y := accompliceFinding(t, Default(), c.crime, "knowledge", facts, c.before), accompliceFinding(t, Default(), c.crime, "knowledge", facts, c.on); x != notMet || y != met {
			t.Errorf("%s: %v the day before, %v on the day", c.crime, x, y)
		}
	}
}

// TestAccomplicePerson: which of the helped crimes a unit can commit.
func TestAccomplicePerson(t *testing.T) {
	unit := map[string]law.Finding{
		"fraud": notMet, "gambling": notMet, "theft": notMet,
		"obscenity": met, "personal_data": met, "computer_crime": met, "pyramid": met, "illegal_business": met, "money_laundering": met,
		"drugs": contested, "other": contested,
	}
	for _, c := range helpedCrimes() {
		try := func(want law.Finding, changes ...string) {
			t.Helper()
			if got := accompliceFinding(t, Default(), c.option, "person", joint(t, c.option, changes...), ""); got != want {
				t.Errorf("%s, %v: %v, want %v", c.option, changes, got, want)
			}
		}
		try(met)
		try(unit[c.option], "person.capacity=company")
		try(notMet, "person.capacity=company", "person.unit_for_crime=yes")
		// Only for crimes of units does it matter who is directly responsible.
		irresponsible := map[law.Finding]law.Finding{notMet: met, met: contested, contested: contested}[unit[c.option]]
		try(irresponsible, "person.capacity=manager", "person.responsible=no")
		try(irresponsible, "person.capacity=employee", "person.responsible=no")
		early := unit[c.option]
		if c.option == "computer_crime" { // the unit clauses of 285 and 286 are of 2015
			early = notMet
		}
		try(early, "person.capacity=company", "conduct.start=2015-01-01", "conduct.end=2015-10-31")
		try(unit[c.option], "person.capacity=company", "conduct.start=2015-01-01", "conduct.end=2015-11-01")
		try(met, "person.capacity=manager", "person.responsible=yes")
		try(met, "person.capacity=employee", "person.responsible=yes")
		try(met, "person.capacity=employee", "person.responsible=no", "person.unit_for_crime=yes")
		try(notMet, "person.mind=no")
	}
}

// TestAccompliceCrime: the crime must be of this kind and verified.
func TestAccompliceCrime(t *testing.T) {
	for _, c := range helpedCrimes() {
		for status, want := range map[string]law.Finding{
			"convicted": met, "confirmed": met, "unverifiable": notMet, "unlawful_only": notMet, "lawful": notMet, "none_occurred": notMet, "?": open,
		} {
			facts := joint(t, c.option, "helped.status="+status)
			if got := accompliceFinding(t, Default(), c.option, "helped_crime", facts, ""); got != want {
				t.Errorf("%s, %s: %v, want %v", c.option, status, got, want)
			}
			for _, other := range helpedCrimes() {
				if other.option == c.option {
					continue
				}
				if got := accompliceFinding(t, Default(), other.option, "", facts, ""); got != notMet {
					t.Errorf("%s beside %s: %v", other.option, c.option, got)
				}
			}
		}
	}
}

// TestAccompliceUnknown: what is unknown is never no, and nothing is open that the
// known facts decide.
func TestAccompliceUnknown(t *testing.T) {
	for _, c := range []struct {
		crime, part, given string
		want               law.Finding
	}{
		{"fraud", "threshold", "helped.amount=?", open},
		{"fraud", "threshold", "helped.amount=? helped.messages=5000", met},
		{"fraud", "/large", "helped.amount=? helped.messages=5000", contested}, // not to know it is not 难以查证
		{"fraud", "/large", "helped.amount=1000..2999 helped.messages=5000", met},
		{"obscenity", "knowledge", "knowledge.level=some_crime notice.regulator=continued order.received=?", open},
		{"fraud", "threshold", "helped.amount=1000..3000", open},
		{"fraud", "threshold", "helped.amount=1000..2999", notMet},
		{"fraud", "", "helped.amount=3000 depth.agreement=prior_agreement", met},
		{"fraud", "", "helped.amount=3000 depth.agreement=?", contested},
		{"fraud", "", "helped.amount=? depth.agreement=prior_agreement", open},
		{"fraud", "", "helped.amount=3000", contested},
		{"gambling", "participation", "fees.service=?", open},
		{"gambling", "", "depth.agreement=prior_agreement", met},
		{"gambling", "", "knowledge.level=some_crime", notMet},
		{"gambling", "", "knowledge.level=some_crime price.abnormal=? depth.agreement=prior_agreement", contested},
		{"gambling", "", "knowledge.level=some_crime price.abnormal=? fees.service=2万", open},
		{"theft", "", "knowledge.level=? depth.agreement=prior_agreement", contested},
		{"theft", "", "help.delivered=? depth.relationship=?", open},
	} {
		if got := accompliceFinding(t, Default(), c.crime, c.part, joint(t, c.crime, strings.Fields(c.given)...), ""); got != c.want {
			t.Errorf("%s %s, %s: %v, want %v", c.crime, c.part, c.given, got, c.want)
		}
	}
	for _, c := range helpedCrimes() {
		if got := accompliceFinding(t, Default(), c.option, "", fact.Facts{}, ""); got != open {
			t.Errorf("%s, nothing known: %v", c.option, got)
		}
	}
}

// TestAccompliceShown: an accomplice is listed only where the helped crimes may
// include that crime.
func TestAccompliceShown(t *testing.T) {
	list := func(facts fact.Facts) string {
		var out []string
		for _, o := range Default().Analyse(Request{Facts: facts, AsOf: law.MustDay("2026-11-21")}).Offences {
			if o.ID == Accomplice {
				out = append(out, o.Of)
			}
		}
		for _, c := range helpedCrimes() {
			noteQuestion(question{root: Accomplice + ":" + c.option + "/shown", listed: true, facts: facts, asOf: dayOf(""), want: truth(slices.Contains(out, c.option))})
		}
		return strings.Join(out, " ")
	}
	if got := list(joint(t, "fraud")); got != "fraud" {
		t.Errorf("fraud helped: %q", got)
	}
	if got := list(joint(t, "fraud,gambling")); got != "fraud gambling" {
		t.Errorf("fraud and gambling helped: %q", got)
	}
	var all []string
	for _, o := range fact.Get(fact.HelpedCrimes).Options {
		all = append(all, o.ID)
	}
	if got := list(joint(t, "fraud", "helped.crimes=?")); got != strings.Join(all, " ") {
		t.Errorf("not known what was helped: %q", got)
	}
}

// TestAccompliceQuestions: one or two answers rule accomplices out, and then none
// of their own facts is asked.
func TestAccompliceQuestions(t *testing.T) {
	own := map[fact.ID]bool{}
	for _, id := range []fact.ID{fact.FeesService, fact.FeesSettlement, fact.FeesCollection, fact.SitesGambling, fact.SitesObscene, fact.AdsCount, fact.HelpedMessages, fact.HelpedCalls} {
		own[id] = true
	}
	asked := func(facts fact.Facts) (out []fact.ID) {
		for _, id := range Default().Relevant(facts, law.MustDay("2026-11-21")) {
			if own[id] {
				out = append(out, id)
			}
		}
		return out
	}
	empty := fact.Facts{}
	if len(asked(empty)) != len(own) {
		t.Errorf("nothing known: %v asked of %d", asked(empty), len(own))
	}
	for _, answers := range []string{
		"helped.crimes=theft", "helped.crimes=gambling helped.status=unlawful_only", "helped.status=lawful",
		"helped.crimes=fraud helped.status=confirmed help.kinds=hosting knowledge.level=some_crime depth.agreement=none", "helped.crimes=computer_crime",
		"helped.crimes=gambling knowledge.level=specific_crime depth.agreement=prior_agreement",
		"helped.crimes=fraud helped.status=convicted",
	} {
		if got := asked(with(t, empty, strings.Fields(answers)...)); len(got) > 0 {
			t.Errorf("%s: still asked: %v", answers, got)
		}
	}
	if got := asked(with(t, empty, "helped.crimes=gambling", "help.kinds=hosting", "depth.acts=none", "knowledge.level=specific_crime")); len(got) != 1 || got[0] != fact.FeesService {
		t.Errorf("a host of gambling sites is asked %v", got)
	}
}

// TestAccompliceFundsAsked: a host gave no funds by way of advertisements, and no
// accomplice track stays open on their amount.
func TestAccompliceFundsAsked(t *testing.T) {
	for _, crime := range []string{"obscenity", "computer_crime"} {
		for kind, want := range map[string]bool{"hosting": false, "development": false, "promotion": true, "other": true} {
			facts := with(t, fact.Facts{}, "helped.crimes="+crime, "helped.status=confirmed", "knowledge.level=specific_crime", "help.kinds="+kind)
			c := Default().Book().Case(facts, law.MustDay("2026-11-21"))
			root := Default().Book().Root(Accomplice + ":" + crime)
			if got := slices.Contains(c.Relevant(root), fact.AmountsFunding); got != want {
				t.Errorf("%s, %s: the amount of funds is asked: %v", crime, kind, got)
			}
		}
	}
}

// TestAccompliceWords: what must be said in so many words.
func TestAccompliceWords(t *testing.T) {
	for _, c := range helpedCrimes() {
		root := Default().Book().Root(Accomplice + ":" + c.option)
		if !strings.HasSuffix(root.Name.EN, " (as accomplice)") || !strings.HasSuffix(root.Name.ZH, "（共同犯罪）") {
			t.Errorf("%s is called %q, %q", c.option, root.Name.ZH, root.Name.EN)
		}
		person := root.Kids[len(root.Kids)-1]
		says := strings.Contains(person.Note.ZH, "单位不构成该罪；直接负责的主管人员和其他直接责任人员的个人责任须另行分析") &&
			strings.Contains(person.Note.EN, "the unit cannot commit this crime; its responsible people must be analysed as individuals")
		if says != (c.unit == unitNever) {
			t.Errorf("%s: the note on units is %q", c.option, person.Note.ZH)
		}
	}
	for _, part := range []string{"large", "greatest"} {
		for _, tier := range fraudTiers(fraudCrime()) {
			if tier.id == part && (!strings.Contains(tier.name.ZH, "未遂") || !strings.Contains(tier.name.EN, "attempt")) {
				t.Errorf("fraud, %s: %q does not say that it is an attempt", part, tier.name.ZH)
			}
		}
	}
	named := false
	gamblingKnowledge().Walk(func(n *rule.Node) {
		if strings.HasSuffix(n.ID, ".fees") {
			named = strings.Contains(n.Name.ZH, "资金支付结算") && strings.Contains(n.Name.EN, "payment settlement")
		}
	})
	if !named {
		t.Error("opinion-2010-40:2.3.2 does not name payment settlement")
	}
}

// TestAccompliceRole: principal and accessory.
func TestAccompliceRole(t *testing.T) {
	n := accompliceRole()
	b, err := rule.Compile([]rule.Root{{ID: "role", Node: n}}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		answer               string
		accessory, principal law.Finding
	}{{"minor", met, notMet}, {"major", notMet, met}, {"?", open, open}} {
		k := b.Case(with(t, fact.Facts{}, "depth.role="+c.answer), law.MustDay("2026-11-21"))
		if x, y := k.Finding(n.Kids[0]), k.Finding(n.Kids[1]); x != c.accessory || y != c.principal {
			t.Errorf("%s: accessory %v, principal %v", c.answer, x, y)
		}
		if got := k.Finding(n); got != met { // every role is one of the two
			t.Errorf("%s: %v", c.answer, got)
		}
	}
}

// TestAccompliceCases: fact patterns of published cases.
func TestAccompliceCases(t *testing.T) {
	for _, c := range []struct {
		name, crime, given string
		verdict            law.Verdict
		tier               string
	}{
		{"black broadband kept up for a known fraud", "fraud", "help.kinds=access helped.amount=100万 depth.acts=maintained_after_knowing conduct.start=2014-01-01 conduct.end=2015-06-01", law.Established, "greatest"},
		{"the same since 2015", "fraud", "help.kinds=access helped.amount=100万 depth.acts=maintained_after_knowing", law.ContestedVerdict, "greatest"},
		{"cash-outs agreed before the fraud", "fraud", "help.kinds=others_accounts helped.amount=20万 depth.agreement=prior_agreement", law.Established, "large"},
		{"phishing tool designed by its maker", "theft", "help.kinds=development depth.acts=designed_scheme", law.Established, "basic"},
		{"ads and card kits agreed with the casino", "gambling", "help.kinds=promotion,payment_settlement depth.agreement=prior_agreement helped.amount=3亿 conduct.start=2017-10-01 conduct.end=2019-08-31", law.Established, "serious_before"},
		{"a share of the gambling site's profits", "gambling", "help.kinds=maintenance depth.acts=profit_share amounts.gains=3万", law.Established, "serious"},
		{"hosting of an obscene site in 2008", "obscenity", "help.kinds=hosting fees.service=2万 knowledge.since=2008-01-01 conduct.start=2008-01-01 conduct.end=2009-07-01", law.Established, "basic"},
		{"a network of caches for an obscene site", "obscenity", "help.kinds=caching fees.service=30万 person.capacity=company", law.ContestedVerdict, "serious"},
		{"payment interface for a casino", "gambling", "help.kinds=payment_settlement fees.settlement=2万", law.ContestedVerdict, "amended"},
		{"a company that ran the site of a fraud", "fraud", "depth.acts=operated helped.amount=100万 person.capacity=company", law.NotEstablished, ""},
		{"a student's card, knowing only of some crime", "fraud", "help.kinds=own_accounts knowledge.level=some_crime helped.amount=100万", law.NotEstablished, ""},
	} {
		a := Default().Analyse(Request{Facts: joint(t, c.crime, strings.Fields(c.given)...), AsOf: law.MustDay("2026-11-21")})
		found := false
		for _, o := range a.Offences {
			if o.ID != Accomplice || o.Of != c.crime {
				continue
			}
			found = true
			tier := "" // none beside an offence that fails
			if r := o.Applies(); r != nil {
				tier = r.ID
			}
			if o.Verdict != c.verdict || tier != c.tier {
				t.Errorf("%s: %v, range %q", c.name, o.Verdict, tier)
			}
		}
		if !found {
			t.Errorf("%s: not listed", c.name)
		}
	}
}
