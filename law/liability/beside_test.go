package liability

import (
	"maps"
	"slices"
	"testing"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
)

func chose(id fact.ID, options ...string) fact.Answer {
	return fact.Answer{Value: fact.Get(id).Pick(options...)}
}

func said(b bool) fact.Answer         { return fact.Answer{Value: fact.Bool(b)} }
func amount(fen int64) fact.Answer    { return fact.Answer{Value: fact.Money(fen)} }
func onDay(y, m, d int) fact.Answer   { return fact.Answer{Value: fact.On(law.Date(y, m, d))} }
func number(n int64) fact.Answer      { return fact.Answer{Value: fact.Int(n)} }
func analysed(f fact.Facts) *Analysis { return analysedOn(f, law.Date(2026, 11, 21)) }

func analysedOn(f fact.Facts, d law.Day) *Analysis {
	return Default().Analyse(Request{Facts: f, AsOf: d, Program: "test"})
}

func sanction(a *Analysis, id string) (law.Finding, bool) {
	for _, s := range a.Administrative {
		if s.ID == id {
			return s.Finding, true
		}
	}
	return law.NotMet, false
}

// TestAdministrativeVersions: the statute is the one in force on the last day of
// the conduct, the day before and the day of each commencement.
func TestAdministrativeVersions(t *testing.T) {
	accounts := func(end fact.Answer) fact.Facts {
		return fact.Facts{
			fact.HelpKinds: chose(fact.HelpKinds, "own_accounts"), fact.AccountsHow: chose(fact.AccountsHow, "lent_free"), fact.ConductEnd: end,
			fact.HelpedCrimes: chose(fact.HelpedCrimes, "fraud"), fact.HelpedStatus: chose(fact.HelpedStatus, "confirmed"), fact.KnowledgeLevel: chose(fact.KnowledgeLevel, "some_crime"),
		}
	}
	site := func(end fact.Answer) fact.Facts {
		return fact.Facts{fact.SetupActs: chose(fact.SetupActs, "site_for_crime"), fact.ConductEnd: end}
	}
	gambling := func(end fact.Answer) fact.Facts {
		return fact.Facts{
			fact.HelpedCrimes: chose(fact.HelpedCrimes, "gambling"), fact.HelpedStatus: chose(fact.HelpedStatus, "unlawful_only"), fact.ConductEnd: end,
			fact.KnowledgeLevel: chose(fact.KnowledgeLevel, "some_crime"), fact.FeesService: amount(fact.Fen),
		}
	}
	for _, c := range []struct {
		name  string
		facts fact.Facts
		id    string
		want  bool
	}{
		{"fraud law, day before", accounts(onDay(2022, 11, 30)), "cards_accounts", false},
		{"fraud law, day of", accounts(onDay(2022, 12, 1)), "cards_accounts", true},
		{"lending for nothing is enough there", accounts(onDay(2024, 5, 1)), "cards_accounts", true},
		{"support of fraud, day of", accounts(onDay(2022, 12, 1)), "fraud_support", true},
		{"support of fraud, day before", accounts(onDay(2022, 11, 30)), "fraud_support", false},
		{"site, before the 2016 law", site(onDay(2017, 5, 31)), "site_2016", false},
		{"site, from the 2016 law", site(onDay(2017, 6, 1)), "site_2016", true},
		{"site, last day of the 2016 law", site(onDay(2025, 12, 31)), "site_2016", true},
		{"site, last day: not yet 2025 text", site(onDay(2025, 12, 31)), "site_2025", false},
		{"site, from 2026", site(onDay(2026, 1, 1)), "site_2025", true},
		{"site, from 2026: no longer 2016 text", site(onDay(2026, 1, 1)), "site_2016", false},
		{"gambling conditions, from 2026", gambling(onDay(2026, 1, 1)), "gambling_conditions_2025", true},
		{"gambling conditions, before", gambling(onDay(2025, 12, 31)), "gambling_conditions_2025", false},
		{"gambling is no telecom fraud", gambling(onDay(2024, 1, 1)), "fraud_support", false},
	} {
		f, listed := sanction(analysed(c.facts), c.id)
		if listed != c.want || listed && f != law.Met {
			t.Errorf("%s: listed %v, %v; want %v", c.name, listed, f, c.want)
		}
	}
}

// TestAdministrativeTouched: a sanction that is open is listed where a fact speaks for it
// in particular, not where only the person, what he knew or the state of the helped
// crime is known.
func TestAdministrativeTouched(t *testing.T) {
	f := fact.Facts{
		fact.PersonCapacity: chose(fact.PersonCapacity, "individual"), fact.HelpDelivered: said(true), fact.HelpKinds: chose(fact.HelpKinds, "training"),
		fact.HelpedCrimes: chose(fact.HelpedCrimes, "fraud"), fact.HelpedStatus: chose(fact.HelpedStatus, "confirmed"),
		fact.KnowledgeLevel: chose(fact.KnowledgeLevel, "some_crime"), fact.KnowledgeActual: chose(fact.KnowledgeActual, "told"), fact.ConductEnd: onDay(2026, 2, 1),
	}
	for _, id := range []string{"network_security_2025", "intrusion_tools_2025", "network_data", "site_2025", "joint_punishment", "stolen_goods_2025"} {
		if got, listed := sanction(analysed(f), id); listed {
			t.Errorf("%s is listed, %v", id, got)
		}
	}
	f[fact.HelpedCrimes] = chose(fact.HelpedCrimes, "computer_crime")
	if got, listed := sanction(analysed(f), "intrusion_tools_2025"); !listed || got != law.Open {
		t.Errorf("computer crime, and tools not asked for: listed %v, %v", listed, got)
	}
	f[fact.HelpKinds] = chose(fact.HelpKinds, "own_accounts")
	if got, listed := sanction(analysed(f), "cards_accounts"); !listed || got != law.Open {
		t.Errorf("accounts, and not how they were dealt in: listed %v, %v", listed, got)
	}
}

// TestAdministrativeJoint: three items or three recipients, as of the measures.
func TestAdministrativeJoint(t *testing.T) {
	f := func(own, phone, helped int64) fact.Facts {
		return fact.Facts{
			fact.HelpKinds: chose(fact.HelpKinds, "own_accounts"), fact.AccountsHow: chose(fact.AccountsHow, "lent_free"), fact.AccountsOwn: number(own), fact.AccountsOthers: number(0),
			fact.CardsPhone: number(phone), fact.AccountsInternet: number(0), fact.HelpedCount: number(helped), fact.ConductEnd: onDay(2024, 1, 1),
			fact.DepthActs: chose(fact.DepthActs, "none"), fact.DepthRelationship: chose(fact.DepthRelationship, "one_off"), fact.ConsequenceLevel: chose(fact.ConsequenceLevel, "none"),
		}
	}
	for _, c := range []struct {
		own, phone, helped int64
		day                law.Day
		want               bool
	}{
		{2, 0, 1, law.Date(2026, 1, 1), false},
		{2, 1, 1, law.Date(2026, 1, 1), true},
		{3, 0, 1, law.Date(2026, 1, 1), true},
		{1, 0, 3, law.Date(2026, 1, 1), true},
		{3, 0, 1, law.Date(2024, 11, 30), false},
		{3, 0, 1, law.Date(2024, 12, 1), true},
	} {
		if _, listed := sanction(analysedOn(f(c.own, c.phone, c.helped), c.day), "joint_punishment"); listed != c.want {
			t.Errorf("%+v: listed %v", c, listed)
		}
	}
}

// TestAdministrativeKnowledge: where knowledge is a condition its absence drops
// the sanction; where it is not, it does not.
func TestAdministrativeKnowledge(t *testing.T) {
	f := fact.Facts{
		fact.HelpedCrimes: chose(fact.HelpedCrimes, "computer_crime"), fact.KnowledgeLevel: chose(fact.KnowledgeLevel, "suspicion"),
		fact.ToolDedicated: said(false), fact.ConductEnd: onDay(2024, 1, 1), fact.HelpKinds: chose(fact.HelpKinds, "hosting"),
		fact.KnowledgeActual: chose(fact.KnowledgeActual, "none"), fact.HelpedStatus: chose(fact.HelpedStatus, "confirmed"),
	}
	if _, listed := sanction(analysed(f), "network_security_2016"); listed {
		t.Error("without knowledge and without a special tool, help is not punished")
	}
	f[fact.ToolDedicated] = said(true)
	if got, _ := sanction(analysed(f), "network_security_2016"); got != law.Met {
		t.Error("a special tool needs no knowledge")
	}
	f[fact.ToolDedicated], f[fact.KnowledgeLevel] = said(false), chose(fact.KnowledgeLevel, "some_crime")
	if got, _ := sanction(analysed(f), "network_security_2016"); got != law.Contested {
		t.Error("whether knowing of some crime is knowing of this activity is contested")
	}
	f[fact.KnowledgeLevel] = chose(fact.KnowledgeLevel, "specific_crime")
	if got, _ := sanction(analysed(f), "network_security_2016"); got != law.Met {
		t.Error("knowing help is punished")
	}
}

// TestAdministrativeUnclearKnowledge: where the text does not say whether knowledge
// is needed, the sanction of one who did not know is contested.
func TestAdministrativeUnclearKnowledge(t *testing.T) {
	f := unknowing(fact.Facts{
		fact.HelpKinds: chose(fact.HelpKinds, "hosting"), fact.HelpedCrimes: chose(fact.HelpedCrimes, "fraud", "gambling"),
		fact.HelpedStatus: chose(fact.HelpedStatus, "confirmed"), fact.ConductEnd: onDay(2026, 2, 1),
	})
	for _, id := range []string{"fraud_support", "gambling_conditions_2025"} {
		if got, listed := sanction(analysed(f), id); !listed || got != law.Contested {
			t.Errorf("%s: %v", id, got)
		}
	}
}

// unknowing answers every fact that bears on knowledge in the negative.
func unknowing(f fact.Facts) fact.Facts {
	for _, id := range []fact.ID{fact.KnowledgeActual, fact.NoticeRegulator, fact.NoticeReport, fact.NoticeRestriction, fact.NoticeWarning, fact.ToolSpecial, fact.RulesBroken, fact.DepthActs, fact.PersonInsider, fact.KnowledgeCounter} {
		f[id] = chose(id, "none")
	}
	for _, id := range []fact.ID{fact.PriceAbnormal, fact.ToolDedicated, fact.ConcealmentOwn, fact.ConcealmentScript, fact.EvasionAssisted, fact.ServiceCrimeFunctions, fact.PriorConviction, fact.PriorPenalty, fact.NoticeReportDuty} {
		f[id] = said(false)
	}
	f[fact.KnowledgeLevel], f[fact.DepthRelationship] = chose(fact.KnowledgeLevel, "suspicion"), chose(fact.DepthRelationship, "one_off")
	return f
}

// TestAdministrativeCites: every sanction cites live provisions in both places
// and speaks both languages.
func TestAdministrativeCites(t *testing.T) {
	for _, a := range Default().administrativeRules {
		for _, c := range []law.Citation{a.duty, a.penalty} {
			if _, err := corpus.Get(c); err != nil {
				t.Errorf("%s: %v", a.id, err)
			}
		}
		if !a.name.Complete() || !a.sanction.Complete() || !a.knowledge.Complete() {
			t.Errorf("%s: a language is missing", a.id)
		}
	}
	for _, p := range append(administrativeFrame(law.Date(2026, 1, 1)), whatNow(Default().book.Case(nil, law.Date(2026, 1, 1)), &Headline{Verdict: law.Established})...) {
		if !p.Name.Complete() || !p.Says.Complete() {
			t.Errorf("%s: a language is missing", p.ID)
		}
		for _, c := range p.Cites {
			if _, err := corpus.Get(c); err != nil {
				t.Errorf("%s: %v", p.ID, err)
			}
		}
	}
}

// TestLimitation: five years for assisting, from the last day of the conduct to
// the day of filing; the day itself is in time.
func TestLimitation(t *testing.T) {
	for _, c := range []struct {
		filed fact.Answer
		asked bool
		want  law.Finding
	}{
		{onDay(2029, 5, 1), true, law.Met},
		{onDay(2029, 5, 2), true, law.NotMet},
		{fact.Answer{State: fact.Unknown}, true, law.Open},
		{fact.Answer{}, false, law.Open},
		{fact.Answer{Value: fact.Between(int64(law.Date(2029, 1, 1)), int64(law.Date(2029, 12, 31)))}, true, law.Open},
	} {
		f := serious()
		if c.asked {
			f[fact.CaseFiled] = c.filed
		}
		l := analysed(f).Consequences.Limitation
		if len(l) == 0 || l[0].Offence != Assisting || l[0].Years != 5 || l[0].Finding != c.want {
			t.Errorf("filed %+v: %+v, want %v", c.filed, l, c.want)
		}
	}
	for _, c := range []struct{ months, years int }{{36, 5}, {59, 5}, {60, 10}, {119, 10}, {120, 15}, {180, 15}, {Life, 20}} {
		if got := limitationYears(c.months); got != c.years {
			t.Errorf("maximum of %d months: %d years, want %d", c.months, got, c.years)
		}
	}
}

// TestConsequencesFollowTheFacts: points of sentencing come up with their facts
// and only then.
func TestConsequencesFollowTheFacts(t *testing.T) {
	for id, a := range map[string]struct {
		fact   fact.ID
		answer fact.Answer
	}{
		"surrender": {fact.AfterSurrender, said(true)}, "confession": {fact.AfterConfession, said(true)}, "merit": {fact.AfterMerit, said(true)},
		"plea": {fact.AfterPlea, said(true)}, "restitution": {fact.AfterRestitution, chose(fact.AfterRestitution, "partial")}, "minor": {fact.PersonAge, number(17)},
		"recidivist": {fact.PriorRecidivist, said(true)}, "student": {fact.PersonStudent, said(true)}, "accessory": {fact.DepthRole, chose(fact.DepthRole, "minor")},
		"ban": {fact.PersonInsider, chose(fact.PersonInsider, "bank")},
	} {
		has := func(f fact.Facts) bool {
			for _, p := range analysed(f).Consequences.Points {
				if p.ID == id {
					return true
				}
			}
			return false
		}
		f := serious()
		f[fact.RulesBroken] = chose(fact.RulesBroken, "none") // a duty of the trade broken would bring up a ban
		if has(f) {
			t.Errorf("%s comes up unasked", id)
		}
		f[a.fact] = a.answer
		if !has(f) {
			t.Errorf("%s does not come up", id)
		}
	}
	f := serious()
	f[fact.PriorRecidivist] = said(true)
	for _, p := range analysed(f).Consequences.Points {
		if p.ID == "probation" {
			t.Error("a recidivist cannot have a suspended sentence (刑法74)")
		}
	}
	f = serious()
	f[fact.HelpedStatus] = chose(fact.HelpedStatus, "none_occurred")
	if a := analysed(f); a.Consequences != nil || a.Choice != nil || a.Headline != nil {
		t.Error("no offence is left, yet consequences are stated")
	}
}

// TestDisposition: grounds on one side lean to it; on both, or none, the leaning
// is open; no offence left is no crime.
func TestDisposition(t *testing.T) {
	mild, severe := serious(), serious()
	mild[fact.AfterPlea] = said(true)
	for _, f := range []fact.Facts{mild} { // no ground for severity, and that is known
		f[fact.AfterSeverity], f[fact.PersonInsider] = chose(fact.AfterSeverity, "none"), chose(fact.PersonInsider, "none")
		f[fact.HelpCrossBorder], f[fact.PriorConviction] = said(false), said(false)
		f[fact.ToolSpecial], f[fact.ServiceCrimeFunctions] = chose(fact.ToolSpecial, "none"), said(false)
	}
	unknown := serious()
	unknown[fact.AfterPlea] = said(true)
	severe[fact.HelpCrossBorder] = said(true)
	both := serious()
	both[fact.AfterPlea], both[fact.HelpCrossBorder] = said(true), said(true)
	none := serious()
	none[fact.HelpedStatus] = chose(fact.HelpedStatus, "lawful")
	// 刑法266.1: under three years, from three, from ten; a case in a range from three
	// years is not 情节轻微 (刑法37), whatever speaks for the person.
	fraud := func(of fact.Facts, wan int64) fact.Facts {
		f := maps.Clone(of)
		f[fact.HelpedCrimes], f[fact.HelpedStatus] = chose(fact.HelpedCrimes, "fraud"), chose(fact.HelpedStatus, "convicted")
		f[fact.KnowledgeLevel], f[fact.DepthAgreement] = chose(fact.KnowledgeLevel, "specific_crime"), chose(fact.DepthAgreement, "prior_agreement")
		f[fact.HelpedAmount] = fact.Answer{Value: fact.Money(wan * fact.Wan)}
		f[fact.HelpedMessages], f[fact.HelpedCalls] = number(0), number(0)
		return f
	}
	perhaps := fraud(mild, 1)
	delete(perhaps, fact.HelpedAmount)
	exposed := maps.Clone(mild) // to concealing in its heavier range, contested
	exposed[fact.HelpedStatus] = chose(fact.HelpedStatus, "convicted")
	exposed[fact.ProceedsKnown], exposed[fact.ProceedsRepeated] = chose(fact.ProceedsKnown, "knew"), said(true)
	exposed[fact.ProceedsAmount] = fact.Answer{Value: fact.Money(600 * fact.Wan)}
	if h := analysed(exposed).Headline; h.Offence != Assisting || h.Exposure == nil || h.Exposure.Offence != Concealing {
		t.Fatalf("the case is not exposed to concealing: %+v", h)
	}
	for _, c := range []struct {
		facts fact.Facts
		want  string
	}{
		{exposed, "open"},
		{perhaps, "open"},
		{fraud(mild, 1), "non_prosecution"},
		{fraud(mild, 5), "prosecution"},
		{fraud(mild, 60), "prosecution"},
		{fraud(both, 60), "prosecution"},
		{fraud(serious(), 60), "prosecution"},
		{fraud(severe, 60), "prosecution"},
		{mild, "non_prosecution"},
		{unknown, "open"},
		{severe, "prosecution"},
		{both, "open"},
		{serious(), "open"},
		{none, "not_a_crime"},
	} {
		if got := analysed(c.facts).Disposition.Leaning; got != c.want {
			t.Errorf("leaning %s, want %s", got, c.want)
		}
	}
	if d := analysedOn(severe, law.Date(2025, 7, 21)).Disposition; len(d.Against) != 0 {
		t.Error("point 9 of the 2025 opinion before its day")
	}
}

// TestNotEvaluated: the offences outside the tracks are named when their facts are
// there.
func TestNotEvaluated(t *testing.T) {
	named := func(f fact.Facts, id string) bool {
		for _, n := range analysed(f).NotEvaluated {
			if n.ID == id {
				return true
			}
		}
		return false
	}
	for id, f := range map[string]fact.Facts{
		"illegal_business":    {fact.RulesBroken: chose(fact.RulesBroken, "payment_licence")},
		"credit_cards":        {fact.HelpKinds: chose(fact.HelpKinds, "others_accounts"), fact.AccountsOthers: number(2)},
		"laundering":          {fact.HelpedCrimes: chose(fact.HelpedCrimes, "drugs"), fact.DepthActs: chose(fact.DepthActs, "withdrew_cash")},
		"system_damage":       {fact.HelpedCrimes: chose(fact.HelpedCrimes, "computer_crime")},
		"official_papers":     {fact.HelpKinds: chose(fact.HelpKinds, "unit_accounts"), fact.AccountsHow: chose(fact.AccountsHow, "bought")},
		"obscene_performance": {fact.HelpedCrimes: chose(fact.HelpedCrimes, "obscenity"), fact.DepthActs: chose(fact.DepthActs, "operated")},
		"pyramid":             {fact.HelpedCrimes: chose(fact.HelpedCrimes, "pyramid")},
	} {
		if !named(f, id) {
			t.Errorf("%s is not named", id)
		}
		if named(serious(), id) {
			t.Errorf("%s is named without its facts", id)
		}
	}
}

// TestLawUsed: an instrument that came into force after the day of the analysis is
// not among the law used; from its day it is.
func TestLawUsed(t *testing.T) {
	uses := func(d law.Day) bool {
		for _, i := range analysedOn(serious(), d).Law {
			if i.ID == "opinion-2025-bangxin" {
				return true
			}
		}
		return false
	}
	if uses(law.Date(2025, 7, 21)) || !uses(law.Date(2025, 7, 22)) {
		t.Error("the opinion of 2025 is used before its day, or not on it")
	}
}

// TestWeakestLeg: an open conclusion names the answer that settles most, a
// contested one the disputed fact or the contrary evidence, an established one
// the fact not proved, a failing one the element it fails on alone.
func TestWeakestLeg(t *testing.T) {
	leg := func(f fact.Facts) *Leg { return analysed(f).Offences[0].Weakest }
	open := serious()
	delete(open, fact.HelpedStatus)
	disputed := serious()
	v := fact.Value{Lo: 0, Hi: 0}
	disputed[fact.AmountsSettlement] = fact.Answer{Value: fact.Money(30 * fact.Wan), Standing: fact.Disputed, Against: &v}
	disputed[fact.HelpedConfirmedCount] = number(1)
	rebuttal := serious()
	rebuttal[fact.KnowledgeLevel], rebuttal[fact.PriceAbnormal] = chose(fact.KnowledgeLevel, "none"), said(true)
	rebuttal[fact.KnowledgeActual], rebuttal[fact.KnowledgeCounter] = chose(fact.KnowledgeActual, "none"), chose(fact.KnowledgeCounter, "deceived")
	proved := fact.Facts{}
	for id, a := range serious() {
		a.Standing = fact.Proved
		proved[id] = a
	}
	one := proved.Clone()
	a := one[fact.AmountsSettlement]
	a.Standing = fact.Stated
	one[fact.AmountsSettlement] = a
	failing := serious()
	failing[fact.HelpedStatus] = chose(fact.HelpedStatus, "unlawful_only")
	for _, c := range []struct {
		name    string
		facts   fact.Facts
		element string
		fact    fact.ID
	}{
		{"open", open, "helped_crime", fact.HelpedStatus},
		{"disputed", disputed, "seriousness", fact.AmountsSettlement},
		{"rebutted", rebuttal, "knowledge", fact.KnowledgeCounter},
		{"one fact not proved", one, "seriousness", fact.AmountsSettlement},
		{"nothing is proved", serious(), "knowledge", fact.KnowledgeLevel},
		{"fails on one element", failing, "helped_crime", fact.HelpedStatus},
	} {
		l := leg(c.facts)
		if l == nil || l.Element != c.element || c.fact != l.Fact || !l.Says.Complete() {
			t.Errorf("%s: %+v, want %s, %s", c.name, l, c.element, c.fact)
		}
	}
	// Of two open elements the one that is named holds the answer that is named.
	two := serious()
	delete(two, fact.KnowledgeLevel)
	two[fact.HelpKinds] = chose(fact.HelpKinds, "payment_settlement")
	for _, o := range analysed(two).Offences {
		if l := o.Weakest; o.Verdict == law.OpenVerdict && l != nil {
			for _, e := range o.Elements {
				if e.ID == l.Element && !slices.Contains(e.Open, l.Fact) {
					t.Errorf("%s: the weakest leg is %s, which does not turn on %s but on %v", o.ID, l.Element, l.Fact, e.Open)
				}
			}
		}
	}
	if l := leg(proved); l != nil {
		t.Errorf("everything is proved, yet the weakest leg is %+v", l)
	}
}
