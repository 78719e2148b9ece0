package liability

import (
	"testing"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
)

// victim is a case of a lent account: loss, direct causation, no agreement.
func victim() fact.Facts {
	return unknowing(fact.Facts{
		fact.HelpKinds: chose(fact.HelpKinds, "own_accounts"), fact.HelpedCrimes: chose(fact.HelpedCrimes, "fraud"), fact.HelpDelivered: said(true), fact.HelpedStatus: chose(fact.HelpedStatus, "confirmed"),
		fact.CivilLoss: amount(2_5000_00), fact.CivilCausation: chose(fact.CivilCausation, "direct"), fact.AccountsHow: chose(fact.AccountsHow, "lent_free"),
		fact.DepthAgreement: chose(fact.DepthAgreement, "none"), fact.ConductEnd: onDay(2024, 1, 1),
	})
}

// TestCivilLadder: no fault, nothing; negligence, a share; knowing, contested;
// agreed, joint.
func TestCivilLadder(t *testing.T) {
	blameless := victim()
	blameless[fact.HelpKinds] = chose(fact.HelpKinds, "hosting")
	blameless[fact.AccountsHow] = fact.Answer{Value: fact.Value{}}
	blameless[fact.ControlResponse] = chose(fact.ControlResponse, "nothing_noticed")
	blameless[fact.RulesBroken], blameless[fact.PriceAbnormal] = chose(fact.RulesBroken, "none"), said(false)
	blameless[fact.NoticeRestriction], blameless[fact.NoticeWarning] = chose(fact.NoticeRestriction, "none"), chose(fact.NoticeWarning, "none")
	knowing, agreed, unclear, noLoss, open := victim(), victim(), victim(), victim(), victim()
	knowing[fact.KnowledgeLevel] = chose(fact.KnowledgeLevel, "some_crime")
	agreed[fact.DepthAgreement] = chose(fact.DepthAgreement, "prior_agreement")
	unclear[fact.CivilCausation] = chose(fact.CivilCausation, "unclear")
	noLoss[fact.CivilLoss] = amount(0)
	lawful := victim()
	lawful[fact.HelpedStatus] = chose(fact.HelpedStatus, "lawful")
	delete(open, fact.CivilLoss)
	presumed, early := victim(), victim()
	presumed[fact.PriceAbnormal] = said(true)
	early[fact.ConductEnd] = onDay(2022, 11, 30)
	provider := victim()
	provider[fact.HelpKinds], provider[fact.NoticeReport] = chose(fact.HelpKinds, "hosting"), chose(fact.NoticeReport, "ignored")
	for _, c := range []struct {
		name  string
		facts fact.Facts
		want  string
	}{
		{"negligence", victim(), "liable_share"},
		{"knowing", knowing, "contested"},
		{"agreed", agreed, "liable_joint"},
		{"unclear causation", unclear, "contested"},
		{"no loss", noLoss, "not_liable"},
		{"nothing wrong was helped", lawful, "not_liable"},
		{"loss not known", open, "open"},
		{"provider after notice", provider, "liable_joint"},
		{"presumed to have known", presumed, "contested"},
		{"before the fraud law, lent", early, "liable_share"},
	} {
		if got := analysed(c.facts).Civil; got == nil || got.Verdict != c.want {
			t.Errorf("%s: %+v, want %s", c.name, got, c.want)
		}
	}
	if got := analysed(blameless).Civil.Verdict; got != "not_liable" {
		t.Errorf("without any fault: %s", got)
	}
}

// TestCivilMadeGood: what was returned is deducted, and the step says what is left.
func TestCivilMadeGood(t *testing.T) {
	f := victim()
	f[fact.CivilReturned] = amount(2_5000_00)
	c := analysed(f).Civil
	if c.Verdict != "not_liable" {
		t.Errorf("all was returned: %s", c.Verdict)
	}
	for _, s := range c.Elements {
		if s.ID == "civil.loss" && s.Reason != law.T("损失减去已返还金额：0 元。", "The loss less what was returned: 0 yuan.") {
			t.Errorf("%+v", s.Reason)
		}
	}
}

// TestCivilOnlyAboutVictims: nothing is said of victims where nothing is about
// them.
func TestCivilOnlyAboutVictims(t *testing.T) {
	if analysed(serious()).Civil != nil {
		t.Error("gambling, and no answer about a victim, yet civil liability is stated")
	}
}

// TestSuit: the four-way test.
func TestSuit(t *testing.T) {
	stage := func(s string) fact.Facts {
		f := victim()
		f[fact.CivilStage] = chose(fact.CivilStage, s)
		return f
	}
	ordered := stage("judged")
	ordered[fact.CivilRefundOrdered] = said(true)
	for id, f := range map[string]fact.Facts{"suit.refund_ordered": ordered, "suit.judged": stage("judged"), "suit.pending": stage("trial"), "suit.none": stage("none"), "suit.open": victim()} {
		if got := analysed(f).Civil.Suit; got.ID != id || !got.Says.Complete() {
			t.Errorf("%s: %+v", id, got)
		}
	}
}

// TestCivilNoPercentage: the model grades and speaks; it gives no percentage, and
// published results are a range.
func TestCivilNoPercentage(t *testing.T) {
	c := analysed(victim()).Civil
	if len(c.RiskGain) != 3 || len(c.Published) < 3 || len(c.Evidence) != 2 {
		t.Fatalf("%d grades, %d results, %d checklists", len(c.RiskGain), len(c.Published), len(c.Evidence))
	}
	for _, g := range c.RiskGain {
		if !g.Name.Complete() || !g.Level.Complete() || !g.Reason.Complete() {
			t.Errorf("%+v: a language is missing", g)
		}
	}
	for _, p := range append(append([]Point{c.Suit}, c.Reductions...), c.Published...) {
		for _, cite := range p.Cites {
			if _, err := corpus.Get(cite); err != nil {
				t.Errorf("%s: %v", p.ID, err)
			}
		}
	}
	f := victim()
	f[fact.CivilVictimFault], f[fact.CivilReturned] = chose(fact.CivilVictimFault, "gross"), amount(1_0000_00)
	found := map[string]bool{}
	for _, p := range analysed(f).Civil.Reductions {
		found[p.ID] = p.Finding == law.Met
	}
	if !found["victim_fault"] || !found["returned"] {
		t.Errorf("reductions: %v", found)
	}
}

// TestArgumentsFollowTheFacts: an argument the facts exclude is left out, one they
// carry is strong, one they leave open waits.
func TestArgumentsFollowTheFacts(t *testing.T) {
	strength := func(f fact.Facts, id string) Strength {
		for _, a := range analysed(f).Arguments {
			if a.ID == id {
				return a.Strength
			}
		}
		return ""
	}
	f := serious() // an industry rule was broken, no other acts
	for id, want := range map[string]Strength{
		"industry_rules.for": StrongArgument, "industry_rules.against": "", "depth.against": StrongArgument, "depth.for": "",
		"request.against": WeakArgument, "many.for": "", "intent.for": StrongArgument, "dedicated.for": "",
	} {
		if got := strength(f, id); got != want {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
	f[fact.RulesBroken] = fact.Answer{Value: fact.Get(fact.RulesBroken).Pick("real_name"), Standing: fact.Disputed, Against: &fact.Value{}}
	if got := strength(f, "industry_rules.for"); got != FairArgument {
		t.Errorf("disputed: %q", got)
	}
}
