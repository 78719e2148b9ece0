package liability

import (
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// These tests are written by hand from the texts, not from the trees: each line
// of each text, one fen or one item below it, on it and above it, with all other
// facts fixed so that this ground alone decides.

const (
	notMet = law.NotMet
	met    = law.Met
	open   = law.Open
)

// established is a case in which everything holds but seriousness: a natural
// person who hosted a convicted fraud, knowing of it. Every other fact is known,
// and is no, nothing or none.
func established(t testing.TB) fact.Facts {
	t.Helper()
	facts := fact.Facts{}
	for _, d := range fact.All() {
		var v fact.Value
		switch {
		case d.Kind == fact.Choice && d.Option("none") >= 0:
			v = d.Pick("none")
		case d.Kind == fact.Choice:
			v = d.Pick(d.Options[0].ID)
		case d.Kind == fact.Date:
			v = fact.On(law.MustDay("2024-01-01"))
		}
		facts[d.ID] = fact.Answer{Value: v}
	}
	return with(t, facts, "person.capacity=individual", "person.age=30", "person.mind=yes",
		"conduct.start=2024-01-01", "conduct.end=2024-06-01", "help.kinds=hosting", "help.delivered=yes",
		"helped.count=1", "helped.crimes=fraud", "helped.status=convicted", "helped.confirmed_count=1",
		"helped.amount=100万", "knowledge.level=some_crime", "knowledge.since=2013-01-01")
}

// with changes facts: "id=value"; "id=?" is unknown, "id=declined" declined,
// "id=" not asked, and "id=value|other" disputed, with nothing after the bar where
// the other side names no value.
func with(t testing.TB, facts fact.Facts, changes ...string) fact.Facts {
	t.Helper()
	facts = facts.Clone()
	for _, c := range changes {
		id, text, _ := strings.Cut(c, "=")
		d, ok := fact.Lookup(fact.ID(id))
		if !ok {
			t.Fatalf("no fact %q", id)
		}
		parse := func(s string) fact.Value {
			v, err := d.Parse(s)
			if err != nil {
				t.Fatalf("%s: %v", c, err)
			}
			return v
		}
		text, against, disputed := strings.Cut(text, "|")
		switch {
		case text == "":
			delete(facts, d.ID)
		case text == "?":
			facts[d.ID] = fact.Answer{State: fact.Unknown}
		case text == "declined":
			facts[d.ID] = fact.Answer{State: fact.Declined}
		default:
			a := fact.Answer{Value: parse(text)}
			if disputed {
				a.Standing = fact.Disputed
			}
			if against != "" {
				v := parse(against)
				a.Against = &v
			}
			facts[d.ID] = a
		}
	}
	return facts
}

// find gives the finding of an element of assisting, or of the offence, on
// today's law unless a day is given. The test must want exactly one finding; where
// it does not, look is for it.
func find(t testing.TB, facts fact.Facts, element, asOf string) law.Finding {
	t.Helper()
	if element == "offence" {
		element = ""
	}
	return findTrack(t, facts, Assisting, element, asOf)
}

// look is findTrack for a test that does not say what exactly it wants: nothing is
// noted.
func look(t testing.TB, facts fact.Facts, root, id, asOf string) law.Finding {
	t.Helper()
	before := notes
	notes = nil
	defer func() { notes = before }()
	return findTrack(t, facts, root, id, asOf)
}

// dayOf is the day of a test: today's law where it names none.
func dayOf(asOf string) law.Day {
	if asOf == "" {
		asOf = "2026-11-21"
	}
	return law.MustDay(asOf)
}

// line is a threshold: the facts around it, the one that crosses it, three values
// and what they give.
type line struct {
	name  string
	asOf  string
	given string // changes, by spaces
	vary  string // the fact that is varied; "as_of" for the day of decision
	at    [3]string
	want  [3]law.Finding
}

func steps(a, b, c law.Finding) [3]law.Finding { return [3]law.Finding{a, b, c} }

// crossing is what most lines do: not met below, met on the line and above it.
func crossing() [3]law.Finding { return steps(notMet, met, met) }

// disputedCrossing is a line that at most makes the element contested.
func disputedCrossing() [3]law.Finding { return steps(notMet, contested, contested) }

func tryLines(t *testing.T, element string, lines []line) {
	t.Helper()
	for _, l := range lines {
		t.Run(l.name, func(t *testing.T) {
			id := element
			if id == "offence" {
				id = ""
			}
			tryLine(t, established(t), Assisting, id, l)
		})
	}
}

func TestSeriousnessLines(t *testing.T) {
	const (
		own    = "help.kinds=own_accounts accounts.how=sold accounts.inflow=3000 accounts.inflow_proved=3000 "
		others = "help.kinds=others_accounts accounts.how=bought accounts.others=1 accounts.inflow=3000 accounts.inflow_proved=3000 "
		unit   = "help.kinds=unit_accounts accounts.how=rented accounts.others=1 accounts.inflow=3000 accounts.inflow_proved=3000 "
		phone  = "help.kinds=phone_cards accounts.how=sold conduct.end=2025-08-01 "
		pay    = "help.kinds=payment_settlement accounts.how=sold "
		wan30  = "accounts.inflow=300000 "
	)
	counts := func(n ...string) [3]string { return [3]string{n[0], n[1], n[2]} }
	around30 := counts("299999.99", "300000", "300000.01")
	tryLines(t, "seriousness", []line{
		// 法释〔2019〕15号 第十二条第一款
		{"12.1(1) three persons", "", "helped.count=10", "helped.confirmed_count", counts("2", "3", "4"), crossing()},
		{"12.1(1) helped alone is not enough", "", "", "helped.count", counts("2", "3", "4"), steps(notMet, notMet, notMet)},
		{"12.1(2) settlement", "", "", "amounts.settlement", counts("199999.99", "200000", "200000.01"), crossing()},
		{"12.1(3) funding", "", "help.kinds=promotion", "amounts.funding", counts("49999.99", "50000", "50000.01"), crossing()},
		{"12.1(4) gains", "", "", "amounts.gains", counts("9999.99", "10000", "10000.01"), crossing()},
		{"12.1(6) result", "", "", "consequence.level", counts("none", "serious", "especially_serious"), crossing()},
		// 法发〔2025〕12号 6
		{"6(1) three own accounts", "", own + wan30, "accounts.own", counts("2", "3", "4"), crossing()},
		{"6(1) inflow", "", own + "accounts.own=3", "accounts.inflow", around30, crossing()},
		{"6(1) lawful money deducted", "", own + "accounts.own=3 accounts.inflow=400000", "accounts.inflow_lawful", counts("100000.01", "100000", "99999.99"), steps(contested, met, met)},
		{"6(1) rented", "", own + wan30 + "accounts.how=rented", "accounts.own", counts("2", "3", "4"), crossing()},
		{"6(1) does not name buying", "", own + wan30 + "accounts.how=bought", "accounts.own", counts("2", "3", "4"), steps(notMet, notMet, notMet)},
		{"6(1) turnover both ways", "", own + "accounts.own=3 accounts.inflow=", "accounts.flow", counts("599999.98", "600000", "600000.02"), steps(open, met, met)},
		{"6(1) of those who supplied them", "", own + wan30 + "help.kinds=hosting", "accounts.own", counts("2", "3", "4"), steps(notMet, notMet, notMet)},
		{"6(2) others' accounts", "", others, "accounts.inflow", around30, crossing()},
		{"6(2) unit accounts", "", unit, "accounts.inflow", around30, crossing()},
		{"6(2) sold", "", others + "accounts.how=sold", "accounts.inflow", around30, crossing()},
		{"6(2) of those who supplied them", "", others + "help.kinds=own_accounts", "accounts.inflow", around30, steps(notMet, notMet, notMet)},
		{"6(3) phone cards", "", phone, "cards.phone", counts("19", "20", "21"), crossing()},
		{"6(3) one's own count", "", phone + "cards.phone_own=19", "cards.phone", counts("19", "20", "21"), crossing()},
		{"6(3) one's own, earlier conduct", "", phone + "conduct.end=2025-07-21 cards.phone=25", "cards.phone_own", counts("6", "5", "4"), steps(contested, met, met)},
		{"6(3) one's own, by the last day", "", phone + "cards.phone=20 cards.phone_own=20", "conduct.end", counts("2025-07-21", "2025-07-22", "2025-07-23"), steps(contested, met, met)},
		{"6(3) of those who supplied them", "", phone + "help.kinds=hosting", "cards.phone", counts("19", "20", "21"), steps(notMet, notMet, notMet)},
		// 法发〔2021〕22号 九
		{"9 own accounts", "2025-07-21", own, "accounts.own", counts("4", "5", "6"), crossing()},
		{"9 others' accounts", "2025-07-21", others, "accounts.others", counts("4", "5", "6"), crossing()},
		{"9 added up", "2025-07-21", own + "help.kinds=own_accounts,others_accounts accounts.own=2 accounts.others=2", "accounts.interfaces", counts("0", "1", "2"), crossing()},
		{"9 interfaces", "2025-07-21", pay, "accounts.interfaces", counts("4", "5", "6"), crossing()},
		{"9 interfaces since 2025", "", pay, "accounts.interfaces", counts("4", "5", "6"), disputedCrossing()},
		{"9 others' phone cards", "2025-07-21", phone + "cards.phone=30", "cards.phone_own", counts("11", "10", "9"), crossing()},
		{"9 accounts are no phone cards", "2025-07-21", phone, "accounts.own", counts("4", "5", "6"), steps(notMet, notMet, notMet)},
		{"9 phone cards are no accounts", "2025-07-21", own, "cards.phone", counts("19", "20", "21"), steps(notMet, notMet, notMet)},
		{"9 accounts since 2025", "", own, "accounts.own", counts("4", "5", "6"), steps(notMet, notMet, notMet)},
		// 2022年会议纪要 四
		{"minutes, over 300,000", "2025-07-21", own + "accounts.own=1", "accounts.inflow", around30, steps(notMet, notMet, contested)},
		{"minutes, 3,000 proved", "2025-07-21", own + "accounts.own=1 accounts.inflow=300000.01", "accounts.inflow_proved", counts("2999.99", "3000", "3000.01"), disputedCrossing()},
		{"minutes, lawful money deducted", "2025-07-21", own + "accounts.own=1 accounts.inflow=400000.01", "accounts.inflow_lawful", counts("100000.01", "100000", "99999.99"), steps(notMet, contested, contested)},
		{"minutes, of a fraud", "2025-07-21", own + "accounts.own=1 accounts.inflow=300000.01", "helped.crimes", counts("gambling", "fraud", "gambling,fraud"), disputedCrossing()},
		{"minutes do not name buying", "2025-07-21", others, "accounts.inflow", around30, steps(notMet, notMet, notMet)},
		// the minutes of 2020, as those of 2022 quote them: 流水金额超过三十万元, neither one-way nor a part of it proved
		{"minutes of 2020, over 300,000", "2022-03-21", own + "accounts.own=1 accounts.inflow_proved=0", "accounts.inflow", around30, steps(notMet, notMet, contested)},
		{"minutes of 2020, turnover both ways", "2022-03-21", own + "accounts.own=1 accounts.inflow=200000", "accounts.flow", around30, steps(notMet, notMet, contested)},
		{"minutes of 2020, nothing deducted", "2022-03-21", own + "accounts.own=1 accounts.inflow=300000.01", "accounts.inflow_lawful", counts("0", "1", "300000.01"), steps(contested, contested, contested)},
		{"minutes of 2020, of a fraud", "2022-03-21", own + "accounts.own=1 accounts.inflow=200000 accounts.flow=300000.01", "helped.crimes", counts("gambling", "fraud", "gambling,fraud"), disputedCrossing()},
		{"minutes of 2020 do not name buying", "2022-03-21", others, "accounts.inflow", around30, steps(notMet, notMet, notMet)},
		{"minutes of 2020, of those who supplied accounts", "2022-03-21", own + "help.kinds=hosting", "accounts.inflow", around30, steps(notMet, notMet, notMet)},
		// settlement by handing over, and by acts beside it
		{"handed over, before the minutes", "2022-03-21", own + "accounts.own=1 accounts.inflow=300000", "accounts.inflow_proved", counts("199999.99", "200000", "200000.01"), disputedCrossing()},
		{"face checks", "", own + "accounts.own=1 accounts.inflow=300000 depth.acts=face_checks", "accounts.inflow_proved", counts("199999.99", "200000", "200000.01"), disputedCrossing()},
		{"withdrawals", "", own + "accounts.own=1 accounts.inflow=300000 depth.acts=withdrew_cash", "accounts.inflow_proved", counts("199999.99", "200000", "200000.01"), disputedCrossing()},
		// a decided case
		{"internet accounts", "", "help.kinds=internet_accounts accounts.how=sold", "accounts.internet", counts("19", "20", "21"), disputedCrossing()},
		{"internet accounts of those who supplied them", "", "accounts.how=sold", "accounts.internet", counts("19", "20", "21"), steps(notMet, notMet, notMet)},
	})
	if got := find(t, with(t, established(t), "prior.penalty=yes"), "seriousness", ""); got != met {
		t.Errorf("12.1(5), a penalty within two years: %v, want met", got)
	}
}

func TestHelpedCrimeLines(t *testing.T) {
	const unverifiable = "helped.status=unverifiable helped.unverifiable_why=objective helped.count=3 helped.confirmed_count=0 "
	const account = "help.kinds=own_accounts accounts.how=sold accounts.inflow=300000 "
	tryLines(t, "helped_crime", []line{
		// 法释〔2019〕15号 第十二条第二款
		{"fivefold settlement", "", unverifiable, "amounts.settlement", [3]string{"999999.99", "1000000", "1000000.01"}, crossing()},
		{"fivefold funding", "", unverifiable + " help.kinds=promotion", "amounts.funding", [3]string{"249999.99", "250000", "250000.01"}, crossing()},
		{"fivefold gains", "", unverifiable, "amounts.gains", [3]string{"49999.99", "50000", "50000.01"}, crossing()},
		{"especially serious result", "", unverifiable, "consequence.level", [3]string{"none", "serious", "especially_serious"}, steps(notMet, notMet, met)},
		{"the number of persons is no route", "", unverifiable + "amounts.gains=49999.99", "helped.count", [3]string{"3", "15", "1500"}, steps(notMet, notMet, notMet)},
		{"help to many", "", unverifiable + "amounts.gains=50000", "helped.count", [3]string{"2", "3", "4"}, steps(contested, met, met)},
		{"a kind of the special part", "", unverifiable + "amounts.gains=50000", "helped.crimes", [3]string{"other", "gambling", "fraud,other"}, steps(contested, met, met)},
		{"for want of investigation", "", unverifiable + "amounts.gains=100万", "helped.unverifiable_why", [3]string{"not_investigated", "objective", "?"}, steps(notMet, met, open)},
		{"cards ask for a confirmed crime", "", unverifiable + "help.kinds=phone_cards accounts.how=sold amounts.gains=50000", "as_of", [3]string{"2025-07-21", "2025-07-22", "2025-07-23"}, steps(met, contested, contested)},
		{"accounts ask for a confirmed crime", "", unverifiable + account + "amounts.gains=50000", "as_of", [3]string{"2025-07-21", "2025-07-22", "2025-07-23"}, steps(met, contested, contested)},
		// 法发〔2025〕12号 4
		{"some inflow of the crime", "", account, "accounts.inflow_proved", [3]string{"0", "0.01", "0.02"}, crossing()},
		{"the fraud reaches its line", "", account + "helped.status=confirmed accounts.inflow_proved=100", "helped.amount", [3]string{"2999.99", "3000", "3000.01"}, crossing()},
		{"the inflow alone reaches it", "", account + "helped.status=confirmed helped.amount=0", "accounts.inflow_proved", [3]string{"2999.99", "3000", "3000.01"}, crossing()},
		{"by messages", "", account + "helped.status=confirmed helped.amount=0 accounts.inflow_proved=100", "helped.messages", [3]string{"4999", "5000", "5001"}, crossing()},
		{"by calls", "", account + "helped.status=confirmed helped.amount=0 accounts.inflow_proved=100", "helped.calls", [3]string{"499", "500", "501"}, crossing()},
		{"another crime", "", account + "helped.status=confirmed helped.crimes=gambling helped.amount=0", "accounts.inflow_proved", [3]string{"0", "0.01", "0.02"}, crossing()},
		{"not before the opinion", "", account, "as_of", [3]string{"2025-07-21", "2025-07-22", "2025-07-23"}, steps(met, notMet, notMet)},
		{"the case does not hang on the account", "", account, "help.kinds", [3]string{"own_accounts", "own_accounts,hosting", "hosting"}, steps(notMet, met, met)},
		// status
		{"verified", "", "", "helped.status", [3]string{"convicted", "confirmed", "?"}, steps(met, met, open)},
		{"of one under age", "", "helped.status=confirmed", "helped.status_reason", [3]string{"at_large", "under_age", "other"}, steps(met, met, met)},
		{"of one under age, before the interpretation", "2019-10-31", "helped.status=confirmed", "helped.status_reason", [3]string{"at_large", "under_age", "other"}, steps(met, met, met)},
	})
}

// TestNoCrimeNoOffence: where what was helped is no crime, no amount makes it one.
func TestNoCrimeNoOffence(t *testing.T) {
	for _, status := range []string{"unlawful_only", "lawful", "none_occurred"} {
		facts := with(t, established(t), "helped.status="+status, "helped.count=1000", "helped.confirmed_count=0", "helped.unverifiable_why=objective",
			"amounts.settlement=10亿", "amounts.funding=10亿", "amounts.gains=10亿", "consequence.level=especially_serious", "prior.penalty=yes")
		if got := find(t, facts, "seriousness", ""); got != met {
			t.Fatalf("the amounts are to be huge: seriousness %v", got)
		}
		for _, element := range []string{"helped_crime", "offence"} {
			if got := find(t, facts, element, ""); got != notMet {
				t.Errorf("%s, %s: %v, want not_met", status, element, got)
			}
		}
		unknown := with(t, facts, "amounts.settlement=?", "amounts.gains=", "knowledge.level=?")
		if got := find(t, unknown, "offence", ""); got != notMet {
			t.Errorf("%s, amounts and knowledge unknown: %v, want not_met", status, got)
		}
	}
}

// TestLendingForNothing: opinion-2025-bangxin:6, opinion-2021-22:9 and the minutes
// speak of buying, selling and renting only.
func TestLendingForNothing(t *testing.T) {
	for _, kinds := range []string{"own_accounts", "others_accounts", "unit_accounts", "phone_cards", "internet_accounts", "payment_settlement"} {
		for _, day := range []string{"2021-06-17", "2022-03-22", "2025-07-21", "2025-07-22", ""} {
			facts := with(t, established(t), "help.kinds="+kinds, "accounts.how=lent_free", "conduct.end=2025-08-01",
				"accounts.own=100", "accounts.others=100", "accounts.interfaces=100", "accounts.internet=100", "cards.phone=100",
				"accounts.inflow=1000万", "accounts.inflow_proved=199999.99", "accounts.flow=1000万")
			if got := find(t, facts, "seriousness", day); got != notMet {
				t.Errorf("%s lent for nothing, as of %s: seriousness %v, want not_met", kinds, day, got)
			}
			sold := with(t, facts, "accounts.how=lent_free,sold")
			if got := look(t, sold, Assisting, "seriousness", day); got == notMet {
				t.Errorf("%s lent and sold, as of %s: seriousness %v", kinds, day, got)
			}
		}
	}
}

// Every line that is a number of things says of what, in both languages: a bare
// figure beside a bar means nothing.
func TestEveryCountHasAUnit(t *testing.T) {
	seen := 0
	var see func(n *rule.Node)
	see = func(n *rule.Node) {
		if x := n.Test; n.Op == rule.OpTest && x.Shape == rule.ShapeAtLeast {
			switch {
			case x.Quantity != nil && x.Quantity.Kind == fact.Count:
				seen++
				if !x.Quantity.Unit.Complete() {
					t.Errorf("the quantity %s has no unit", x.Quantity.ID)
				}
			case x.Quantity == nil && x.Fact != rule.AsOf && fact.Get(x.Fact).Kind == fact.Count:
				seen++
				if !fact.Get(x.Fact).Unit.Complete() {
					t.Errorf("%s has no unit", x.Fact)
				}
			}
		}
		for _, k := range n.Kids {
			see(k)
		}
	}
	for _, id := range Default().Book().Roots() {
		see(Default().Book().Root(id))
	}
	if seen < 40 {
		t.Errorf("only %d lines were seen", seen)
	}
}
