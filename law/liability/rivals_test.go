package liability

import (
	"testing"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
)

// parts lists the questions on which the readings part, with the verdict on
// assisting under each reading.
func parts(facts fact.Facts, asOf law.Day) map[string]map[string]law.Verdict {
	out := map[string]map[string]law.Verdict{}
	for _, p := range Default().Rivals(facts, asOf) {
		for _, res := range p.Results {
			for _, v := range res.Offences {
				if v.Offence != Assisting {
					continue
				}
				if out[p.Question.ID] == nil {
					out[p.Question.ID] = map[string]law.Verdict{}
				}
				out[p.Question.ID][res.Reading.ID] = v.Verdict
			}
		}
	}
	return out
}

// serious is a case that is established by settlement alone.
func serious() fact.Facts {
	pick := func(id fact.ID, options ...string) fact.Answer {
		return fact.Answer{Value: fact.Get(id).Pick(options...)}
	}
	return fact.Facts{
		fact.HelpKinds:         pick(fact.HelpKinds, "payment_settlement"),
		fact.HelpedCrimes:      pick(fact.HelpedCrimes, "gambling"),
		fact.HelpedStatus:      pick(fact.HelpedStatus, "confirmed"),
		fact.HelpedCount:       {Value: fact.Int(1)},
		fact.KnowledgeLevel:    pick(fact.KnowledgeLevel, "some_crime"),
		fact.AmountsSettlement: {Value: fact.Money(30 * fact.Wan)},
		fact.AmountsGains:      {Value: fact.Money(0)},
		fact.AmountsFunding:    {Value: fact.Money(0)},
		fact.PriorPenalty:      {Value: fact.Bool(false)},
		fact.ConsequenceLevel:  pick(fact.ConsequenceLevel, "none"),
		fact.RulesBroken:       pick(fact.RulesBroken, "merchant_onboarding"),
		fact.DepthActs:         pick(fact.DepthActs, "none"),
		fact.ToolDedicated:     {Value: fact.Bool(false)},
		fact.RepeatedUntreated: {Value: fact.Bool(false)},
		fact.ConductEnd:        {Value: fact.On(law.Date(2024, 5, 1))},
	}
}

// TestReadingsPart: on facts made for it each question parts, and only there.
func TestReadingsPart(t *testing.T) {
	pick := func(id fact.ID, options ...string) fact.Answer {
		return fact.Answer{Value: fact.Get(id).Pick(options...)}
	}
	today := law.Date(2026, 11, 21)
	if p := parts(serious(), today); len(p) != 0 {
		t.Errorf("nothing is disputed, yet these part: %v", p)
	}
	for _, c := range []struct {
		question, reading string
		base, other       law.Verdict
		change            func(fact.Facts)
		asOf              law.Day
	}{
		{"knowledge", "should_have_known", law.ContestedVerdict, law.Established, func(f fact.Facts) {
			f[fact.KnowledgeLevel] = pick(fact.KnowledgeLevel, "suspicion")
			for _, id := range []fact.ID{fact.PriceAbnormal, fact.ConcealmentOwn, fact.ConcealmentScript, fact.EvasionAssisted} {
				f[id] = fact.Answer{Value: fact.Bool(false)}
			}
			f[fact.KnowledgeActual] = pick(fact.KnowledgeActual, "none")
			f[fact.NoticeRegulator], f[fact.NoticeReport] = pick(fact.NoticeRegulator, "none"), pick(fact.NoticeReport, "none")
			f[fact.NoticeRestriction] = pick(fact.NoticeRestriction, "none")
			f[fact.NoticeWarning], f[fact.ToolSpecial] = pick(fact.NoticeWarning, "continued"), pick(fact.ToolSpecial, "none")
		}, today},
		{"neutral_assistance", "limits", law.Established, law.NotEstablished, func(f fact.Facts) { f[fact.RulesBroken] = pick(fact.RulesBroken, "none") }, today},
		{"nature", "independent", law.NotEstablished, law.Established, func(f fact.Facts) { f[fact.HelpedStatus] = pick(fact.HelpedStatus, "unlawful_only") }, today},
		{"added_up", "crimes_only", law.Established, law.NotEstablished, func(f fact.Facts) {
			f[fact.RepeatedUntreated] = fact.Answer{Value: fact.Bool(true)}
			f[fact.HelpedConfirmedCount] = fact.Answer{Value: fact.Int(1)}
		}, today},
		{"many", "many_more", law.Established, law.ContestedVerdict, func(f fact.Facts) {
			f[fact.HelpedStatus], f[fact.HelpedUnverifiableWhy] = pick(fact.HelpedStatus, "unverifiable"), pick(fact.HelpedUnverifiableWhy, "objective")
			f[fact.AmountsSettlement], f[fact.HelpedCount] = fact.Answer{Value: fact.Money(100 * fact.Wan)}, fact.Answer{Value: fact.Int(3)}
		}, today},
		{"card_handover", "settlement", law.NotEstablished, law.Established, handover, today},
		{"card_handover", "never", law.ContestedVerdict, law.NotEstablished, handover, law.Date(2022, 3, 21)},
		{"funding", "cost", law.Established, law.ContestedVerdict, func(f fact.Facts) {
			f[fact.AmountsSettlement], f[fact.AmountsFunding] = fact.Answer{Value: fact.Money(0)}, fact.Answer{Value: fact.Money(5 * fact.Wan)}
			f[fact.HelpKinds] = pick(fact.HelpKinds, "promotion")
		}, today},
		{"accounts_before_2025", "at_time", law.NotEstablished, law.Established, func(f fact.Facts) {
			handover(f)
			f[fact.AccountsInflow], f[fact.AccountsInflowProved] = fact.Answer{Value: fact.Money(10 * fact.Wan)}, fact.Answer{Value: fact.Money(fact.Wan)}
			f[fact.AccountsOwn] = fact.Answer{Value: fact.Int(5)}
		}, today},
		{"numbers", "persons", law.Established, law.NotEstablished, func(f fact.Facts) {
			handover(f)
			f[fact.HelpKinds] = pick(fact.HelpKinds, "phone_cards")
			f[fact.CardsPhone], f[fact.CardsPhoneOwn] = fact.Answer{Value: fact.Int(20)}, fact.Answer{Value: fact.Int(0)}
			f[fact.RepeatedUntreated] = fact.Answer{Value: fact.Bool(true)}
		}, today},
	} {
		f := serious()
		c.change(f)
		got := parts(f, c.asOf)[c.question]
		if got == nil {
			t.Errorf("%s/%s: does not part", c.question, c.reading)
			continue
		}
		base := Questions()[index(c.question)].Readings[0].ID
		if got[base] != c.base || got[c.reading] != c.other {
			t.Errorf("%s: default %v, %s %v; want %v, %v", c.question, got[base], c.reading, got[c.reading], c.base, c.other)
		}
	}
}

// handover makes the case one of accounts handed over, serious by nothing else.
func handover(f fact.Facts) {
	pick := func(id fact.ID, options ...string) fact.Answer {
		return fact.Answer{Value: fact.Get(id).Pick(options...)}
	}
	f[fact.HelpKinds], f[fact.HelpedCrimes] = pick(fact.HelpKinds, "own_accounts"), pick(fact.HelpedCrimes, "fraud")
	f[fact.AmountsSettlement], f[fact.AccountsHow] = fact.Answer{Value: fact.Money(0)}, pick(fact.AccountsHow, "sold")
	f[fact.AccountsInflow], f[fact.AccountsInflowProved] = fact.Answer{Value: fact.Money(25 * fact.Wan)}, fact.Answer{Value: fact.Money(25 * fact.Wan)}
	f[fact.AccountsFlow] = fact.Answer{Value: fact.Money(0)}
	f[fact.HelpedConfirmedCount] = fact.Answer{Value: fact.Int(1)}
	for _, id := range []fact.ID{fact.AccountsOthers, fact.AccountsInterfaces, fact.AccountsInternet} {
		f[id] = fact.Answer{Value: fact.Int(0)}
	}
	f[fact.AccountsOwn] = fact.Answer{Value: fact.Int(1)}
	f[fact.CardsPhone], f[fact.CardsPhoneOwn] = fact.Answer{Value: fact.Int(0)}, fact.Answer{Value: fact.Int(0)}
}

func index(question string) int {
	for i, q := range Questions() {
		if q.ID == question {
			return i
		}
	}
	return -1
}

// TestQuestionsAreComplete: every question has a default and a rival, words in
// both languages, and live citations.
func TestQuestionsAreComplete(t *testing.T) {
	for _, q := range Questions() {
		if len(q.Readings) < 2 || !q.Name.Complete() {
			t.Errorf("%s: %d readings, name %q", q.ID, len(q.Readings), q.Name)
		}
		for _, r := range q.Readings {
			if !r.Says.Complete() || !r.By.Name.Complete() || len(r.Cites) == 0 {
				t.Errorf("%s/%s: incomplete", q.ID, r.ID)
			}
			for _, c := range r.Cites {
				if _, err := corpus.Get(c); err != nil {
					t.Errorf("%s/%s: %v", q.ID, r.ID, err)
				}
			}
		}
	}
}

// TestArgumentsAndConsequencesCite: what is said beside the elements cites live
// provisions and speaks both languages.
func TestArgumentsAndConsequencesCite(t *testing.T) {
	r := Default()
	check := func(id string, cites []law.Citation, texts ...law.Text) {
		for _, c := range cites {
			if _, err := corpus.Get(c); err != nil {
				t.Errorf("%s: %v", id, err)
			}
		}
		for _, x := range texts {
			if !x.Complete() {
				t.Errorf("%s: a language is missing: %q", id, x)
			}
		}
	}
	for _, p := range r.consequencePoints {
		check(p.id, p.cites, p.name, p.says)
		if len(p.cites) == 0 {
			t.Errorf("%s cites nothing", p.id)
		}
	}
	sides := map[string]int{}
	for _, a := range r.argumentMap {
		check(a.id, a.cites, a.question, a.says, a.source.Name)
		sides[a.question.ZH]++
	}
	for q, n := range sides {
		if n != 2 {
			t.Errorf("%s: %d sides", q, n)
		}
	}
	for _, n := range r.notEvaluated {
		check(n.id, []law.Citation{n.provision}, n.name)
	}
	for _, p := range inquiry() {
		check(p.ID, p.Cites, p.Name, p.Says)
	}
}

// TestSuitParts: whether the victim's suit is taken parts where the criminal case
// was judged without a refund order, and only on facts about victims.
func TestSuitParts(t *testing.T) {
	pick := func(id fact.ID, options ...string) fact.Answer {
		return fact.Answer{Value: fact.Get(id).Pick(options...)}
	}
	find := func(f fact.Facts) *Parting {
		for _, p := range Default().Rivals(f, law.Date(2026, 11, 21)) {
			if p.Question.ID == "civil_suit" {
				return &p
			}
		}
		return nil
	}
	f := serious()
	if find(f) != nil {
		t.Error("nothing is said of victims, yet the suit parts")
	}
	f[fact.CivilStage], f[fact.CivilRefundOrdered] = pick(fact.CivilStage, "judged"), fact.Answer{Value: fact.Bool(false)}
	p := find(f)
	if p == nil {
		t.Fatal("the suit does not part")
	}
	if got := p.Results[0].Suit.Finding; got != law.Met {
		t.Errorf("default: %v", got)
	}
	if got := p.Results[1].Suit.Finding; got != law.NotMet {
		t.Errorf("barred: %v", got)
	}
}
