package library

import (
	"fmt"
	"strings"
	"testing"

	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// Facts on which assisting, and nothing heavier, is established.
var clear = []string{
	"conduct.start: 2023-01", "conduct.end: 2023-06", "help.kinds: [promotion]", "helped.crimes: [fraud]",
	"helped.status: confirmed", "knowledge.level: some_crime", "amounts.gains: 30000",
}

// without gives the facts but one, with others added.
func without(drop string, add ...string) []string {
	var out []string
	for _, f := range clear {
		if drop == "" || !strings.HasPrefix(f, drop) {
			out = append(out, f)
		}
	}
	return append(out, add...)
}

func replayed(t *testing.T, facts []string, silent, defendant string) Outcome {
	t.Helper()
	source := "bangxin: 1\nas_of: 2024-01-01\nfacts:\n  " + strings.Join(facts, "\n  ") +
		fmt.Sprintf("\nholding:\n  silent: [%s]\n  defendants: [{%s}]\n", silent, defendant)
	f, err := casefile.Parse("case.yaml", []byte(source))
	if err != nil {
		t.Fatal(err)
	}
	c := &Case{ID: "case", file: func() *casefile.File { return f }}
	return c.Replay(liability.Default())[0]
}

func TestCompare(t *testing.T) {
	const (
		guilty      = "offence: assisting, outcome: convicted"
		slight      = "offence: assisting, outcome: not_prosecuted, basis: slight"
		young       = "offence: assisting, outcome: not_prosecuted, basis: conditional"
		statutory   = "offence: assisting, outcome: not_prosecuted, basis: statutory"
		unproved    = "offence: assisting, outcome: not_prosecuted, basis: insufficient"
		unexplained = "offence: assisting, outcome: not_prosecuted"
		acquitted   = "offence: assisting, outcome: acquitted"
		closed      = "offence: none, outcome: terminated"
	)
	lent := without("amounts.gains", "amounts.gains: 9999", "amounts.settlement: 0", "amounts.funding: 0", "helped.count: 1", "prior.penalty: false", "consequence.level: none")
	courier := without("help.kinds", "help.kinds: [other]")
	heavier := without("help.kinds", "help.kinds: [payment_settlement]", "depth.acts: [withdrew_cash]", "depth.agreement: none", "proceeds.known: knew", "proceeds.amount: 300000")
	open := without("amounts.gains")
	doubtful := append(open[:2:2], append([]string{"help.kinds: [other]"}, open[3:]...)...)
	for _, c := range []struct {
		name, silent, defendant string
		facts                   []string
		want                    casefile.Agreement
	}{
		{"established, convicted", "", guilty, clear, casefile.Agrees},
		{"established, slight", "", slight, clear, casefile.Agrees},
		{"established, conditional", "", young, clear, casefile.Agrees},
		{"established, statutory", "", statutory, clear, casefile.Differs},
		{"established, not proved", "", unproved, clear, casefile.Differs},
		{"established, unexplained", "", unexplained, clear, casefile.Undecided},
		{"established, acquitted", "", acquitted, clear, casefile.Differs},
		{"established, closed", "", closed, clear, casefile.Differs},
		{"established, convicted of another of the seven", "", "offence: concealing, outcome: convicted", clear, casefile.Differs},
		{"established, convicted outside the seven", "", "offence: other, provision: \"criminal-law:264\", outcome: convicted", clear, casefile.Differs},
		{"established, pending", "", "offence: assisting, outcome: pending", clear, casefile.Undecided},
		{"established, civil", "", "offence: none, outcome: civil", clear, casefile.Undecided},
		{"established, administrative", "", "offence: none, outcome: administrative", clear, casefile.Undecided},
		{"established behind a heavier one, convicted", "", guilty, heavier, casefile.Differs},
		{"the heavier one, convicted", "", "offence: concealing, outcome: convicted", heavier, casefile.Agrees},
		{"not established, convicted", "", guilty, lent, casefile.Differs},
		{"not established, slight", "", slight, lent, casefile.Differs},
		{"not established, not proved", "", unproved, lent, casefile.Agrees},
		{"contested, convicted", "", guilty, courier, casefile.Contests},
		{"contested, slight", "", slight, courier, casefile.Contests},
		{"contested, not proved", "", unproved, courier, casefile.Contests},
		{"open, the source not said to be silent", "", guilty, open, casefile.Differs},
		{"open, silent on what matters", "amounts.gains", guilty, open, casefile.Silent},
		{"open, silent on what does not", "depth.agreement, person.student", guilty, open, casefile.Differs},
		{"open on a range across the line", "", guilty, without("amounts.gains", "amounts.gains: 9000..11000"), casefile.Silent},
		{"open on a range below the line", "", guilty, without("amounts.gains", "amounts.gains: 8000..9000"), casefile.Differs},
		{"open, unknown", "", guilty, without("amounts.gains", "amounts.gains: unknown"), casefile.Silent},
		{"open, silent, slight", "amounts.gains", slight, open, casefile.Silent},
		{"open, not proved", "", unproved, without("knowledge.level"), casefile.Silent},
		{"open, at best contested", "amounts.gains", guilty, doubtful, casefile.Contests},
	} {
		got := replayed(t, c.facts, c.silent, c.defendant)
		if got.Agrees != c.want {
			t.Errorf("%s: %s, want %s (%s on the offence, headline %s %s, missing %v)", c.name, got.Agrees, c.want, got.Verdict, got.Headline, got.Of, got.Missing)
		}
		if (got.Agrees == casefile.Silent) != (len(got.Missing) > 0) {
			t.Errorf("%s: %s with missing %v", c.name, got.Agrees, got.Missing)
		}
	}
}

// What is found missing is missing: neither given nor needless.
func TestMissing(t *testing.T) {
	got := replayed(t, without("amounts.gains"), "depth.agreement, amounts.gains", "offence: assisting, outcome: convicted")
	if len(got.Missing) != 1 || got.Missing[0] != fact.AmountsGains {
		t.Errorf("missing %v", got.Missing)
	}
	for _, c := range All() {
		for i, o := range replays()[c.ID] {
			for _, id := range o.Missing {
				if a, ok := c.File().Facts[id]; ok && a.State == fact.Known && a.Value.Exact() && ranged(fact.Get(id)) {
					t.Errorf("%s, defendant %d: %s is in the file", c.ID, i, id)
				}
			}
		}
	}
}

// A conviction outside the seven offences is no false conclusion where the
// analysis names the court's offence.
func TestOutside(t *testing.T) {
	facts := without("helped.crimes", "helped.crimes: [pyramid]")
	if got := replayed(t, facts, "", "offence: other, provision: \"criminal-law:224-1\", outcome: convicted"); got.Agrees != casefile.Outside {
		t.Errorf("named, and %s", got.Agrees)
	}
	if got := replayed(t, facts, "", "offence: other, provision: \"criminal-law:225\", outcome: convicted"); got.Agrees != casefile.Differs {
		t.Errorf("not named, and %s", got.Agrees)
	}
}
