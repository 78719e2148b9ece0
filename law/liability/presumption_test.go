package liability

import (
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
)

// presumption is one ground of presumed knowledge and the facts it rests on, by
// spaces.
type presumption struct{ name, facts string }

func presumptions() []presumption {
	return []presumption{
		{"11(1) notice from a regulator", "notice.regulator=continued"},
		{"11(2) report ignored", "notice.report=ignored notice.report_duty=yes"},
		{"11(3) price", "price.abnormal=yes"},
		{"11(4) dedicated tool", "tool.dedicated=yes"},
		{"11(5) concealment", "concealment.own=yes"},
		{"11(6) evasion", "evasion.assisted=yes"},
		{"8 unit accounts", "help.kinds=unit_accounts accounts.how=bought"},
		{"8 telecom staff, others' phone cards", "help.kinds=phone_cards accounts.how=rented person.insider=telecom cards.phone=1"},
		{"8 bank staff, others' accounts", "help.kinds=others_accounts accounts.how=sold person.insider=bank"},
		{"8 payment staff, others' accounts", "help.kinds=others_accounts accounts.how=sold person.insider=payment"},
		{"5(1) SIM box", "tool.special=sim_box"},
		{"5(1) number changer", "tool.special=number_changer"},
		{"5(1) virtual dialler", "tool.special=virtual_dialer"},
		{"5(1) bridge", "tool.special=voip_bridge"},
		{"5(1) bulk accounts", "tool.special=bulk_accounts"},
		{"5(1) address switcher", "tool.special=ip_switcher"},
		{"5(1) code platform", "tool.special=code_platform"},
		{"5(2) restriction", "notice.restriction=continued"},
		{"5(3) cover story", "concealment.script=yes"},
	}
}

// denying is a person of whom nothing is known that shows knowledge, and who says
// he did not know.
func denying(t testing.TB, changes ...string) fact.Facts {
	t.Helper()
	return with(t, with(t, established(t), "knowledge.level=none"), changes...)
}

func TestPresumptionsStandUntilRebutted(t *testing.T) {
	for _, p := range presumptions() {
		for _, level := range []string{"none", "suspicion"} {
			facts := denying(t, append(strings.Fields(p.facts), "knowledge.level="+level)...)
			for _, silent := range []string{"knowledge.counter=none", "knowledge.counter=", "knowledge.counter=?", "knowledge.counter=declined"} {
				if got := find(t, with(t, facts, silent), "knowledge", ""); got != met {
					t.Errorf("%s, %s, level %s: %v, want met", p.name, silent, level, got)
				}
			}
			for _, o := range fact.Get(fact.KnowledgeCounter).Options {
				if o.ID == "none" {
					continue
				}
				if got := find(t, with(t, facts, "knowledge.counter="+o.ID), "knowledge", ""); got != contested {
					t.Errorf("%s, rebutted by %s, level %s: %v, want contested", p.name, o.ID, level, got)
				}
				admitted := with(t, facts, "knowledge.counter="+o.ID, "knowledge.level=some_crime")
				if got := find(t, admitted, "knowledge", ""); got != met {
					t.Errorf("%s, %s, but actual knowledge: %v, want met", p.name, o.ID, got)
				}
			}
		}
	}
}

// TestPresumptionsNeedTheirFacts: what the prosecution must prove stays open while
// unknown, and fails where it is known to be otherwise.
func TestPresumptionsNeedTheirFacts(t *testing.T) {
	for _, p := range presumptions() {
		for _, f := range strings.Fields(p.facts) {
			id, _, _ := strings.Cut(f, "=")
			facts := denying(t, strings.Fields(p.facts)...)
			if id == "help.kinds" || id == "cards.phone" {
				continue // what was supplied is the case, not its proof
			}
			for _, unknown := range []string{"?", "", "declined"} {
				if got := find(t, with(t, facts, id+"="+unknown), "knowledge", ""); got != open {
					t.Errorf("%s without %s (%q): %v, want open", p.name, id, unknown, got)
				}
			}
			quiet := with(t, facts)
			quiet[fact.ID(id)] = denying(t)[fact.ID(id)]
			if got := find(t, quiet, "knowledge", ""); got != notMet {
				t.Errorf("%s with %s answered no: %v, want not_met", p.name, id, got)
			}
		}
	}
}

func TestPresumptionsAreNarrow(t *testing.T) {
	for _, c := range []presumption{
		{"stopped after notice", "notice.regulator=stopped"},
		{"report without a duty", "notice.report=ignored"},
		{"report handled", "notice.report=handled notice.report_duty=yes"},
		{"stopped after restriction", "notice.restriction=stopped"},
		{"a warning is no restriction", "notice.warning=continued"},
		{"unit accounts lent for nothing", "help.kinds=unit_accounts accounts.how=lent_free"},
		{"own accounts sold", "help.kinds=own_accounts accounts.how=sold accounts.own=9"},
		{"internet staff", "help.kinds=others_accounts accounts.how=sold person.insider=internet"},
		{"an insider's own phone cards", "help.kinds=phone_cards accounts.how=sold person.insider=telecom cards.phone=9 cards.phone_own=9"},
		{"an insider's own accounts", "help.kinds=own_accounts accounts.how=sold person.insider=bank"},
		{"an insider who only bought", "help.kinds=others_accounts accounts.how=bought person.insider=bank"},
		{"an insider who did other work", "help.kinds=hosting person.insider=telecom"},
	} {
		if got := find(t, denying(t, strings.Fields(c.facts)...), "knowledge", ""); got != notMet {
			t.Errorf("%s: %v, want not_met", c.name, got)
		}
	}
}

// TestSuspicionIsNotKnowledge, whatever else was done; nor is it contrary evidence.
func TestSuspicionIsNotKnowledge(t *testing.T) {
	for level, want := range map[string]law.Finding{"specific_crime": met, "some_crime": met, "suspicion": notMet, "none": notMet} {
		facts := with(t, established(t), "knowledge.level="+level, "amounts.settlement=10亿", "amounts.gains=10亿")
		if got := find(t, facts, "knowledge", ""); got != want {
			t.Errorf("level %s alone: knowledge %v, want %v", level, got, want)
		}
		if got := find(t, facts, "offence", ""); got != want {
			t.Errorf("level %s alone, huge amounts: offence %v, want %v", level, got, want)
		}
	}
	for _, evidence := range []string{"told", "saw_content", "chat_records", "tell_tale_request", "discovered_and_continued"} {
		facts := with(t, established(t), "knowledge.actual="+evidence, "knowledge.level=suspicion")
		if got := find(t, facts, "knowledge", ""); got != contested {
			t.Errorf("%s against a denial: %v, want contested", evidence, got)
		}
	}
}

// TestWeighing: one factor has no effect, two make knowledge contested, all of them
// no more than that.
func TestWeighing(t *testing.T) {
	factors := []string{
		"rules.broken=real_name", "notice.warning=continued", "notice.report=ignored", "depth.acts=unfroze_accounts",
		"depth.relationship=repeated", "service.crime_functions=yes", "prior.conviction=yes", "prior.penalty=yes", "person.insider=internet",
	}
	for i, one := range factors {
		if got := find(t, denying(t, one), "knowledge", ""); got != notMet {
			t.Errorf("%s alone: %v, want not_met", one, got)
		}
		for _, other := range factors[:i] {
			if got := find(t, denying(t, one, other), "knowledge", ""); got != contested {
				t.Errorf("%s and %s: %v, want contested", one, other, got)
			}
		}
	}
	// Presumptions of 2025 are factors before that day: tools, evasion of inquiry.
	for _, f := range []string{"tool.special=sim_box", "concealment.script=yes", "notice.restriction=continued"} {
		if got := find(t, denying(t, f), "knowledge", "2025-07-21"); got != notMet {
			t.Errorf("%s alone, before 2025: %v, want not_met", f, got)
		}
		if got := find(t, denying(t, f, factors[0]), "knowledge", "2025-07-21"); got != contested {
			t.Errorf("%s and %s, before 2025: %v, want contested", f, factors[0], got)
		}
	}
	if got := find(t, denying(t, factors...), "knowledge", ""); got != contested {
		t.Errorf("all factors: %v, want contested", got)
	}
}

// TestLateKnowledge: what was learnt after the help had ended is no knowledge of
// it; but a presumption speaks of the time of the help, and the person's own
// account does not rebut it.
func TestLateKnowledge(t *testing.T) {
	days := [3]string{"2024-05-31", "2024-06-01", "2024-06-02"}
	tryLines(t, "knowledge", []line{
		{"learnt by the last day", "", "conduct.end=2024-06-01", "knowledge.since", days, steps(met, met, notMet)},
		{"presumed all the same", "", "conduct.end=2024-06-01 price.abnormal=yes", "knowledge.since", days, steps(met, met, met)},
		{"day unknown", "", "", "knowledge.since", [3]string{"?", "", "declined"}, steps(met, met, met)},
	})
}
