package library

import (
	"fmt"
	"sort"
	"strings"
	"testing"

	"bangxin/law/casefile"
	"bangxin/law/proof/prooftest"
)

// tally counts defendants by how the program's conclusion stands to what was
// decided of them.
type tally map[casefile.Agreement]int

// share is the part of the holdings compared in which the program agrees; what
// the source leaves open for want of facts, what lies outside the seven offences
// and what is undecided is counted apart.
func (n tally) share() float64 {
	compared := n[casefile.Agrees] + n[casefile.Differs] + n[casefile.Contests]
	if compared == 0 {
		return 1
	}
	return float64(n[casefile.Agrees]) / float64(compared)
}

var columns = []casefile.Agreement{casefile.Agrees, casefile.Differs, casefile.Contests, casefile.Silent, casefile.Outside, casefile.Undecided}

// TestAgreement prints how far the program agrees with what was decided:
//
//	go test ./law/library -run TestAgreement -v
func TestAgreement(t *testing.T) {
	table := map[string]tally{}
	add := func(row string, a casefile.Agreement) {
		if table[row] == nil {
			table[row] = tally{}
		}
		table[row][a]++
	}
	var parted []string
	for _, c := range All() {
		h := c.Holding()
		for i, o := range replays()[c.ID] {
			d := &h.Defendants[i]
			add("1 all", o.Agrees)
			add("2 "+string(h.Confidence)+" confidence", o.Agrees)
			add("3 "+string(h.Confidence)+", "+string(d.Offence), o.Agrees)
			if o.Agrees == casefile.Differs || o.Agrees == casefile.Contests {
				parted = append(parted, fmt.Sprintf("%-10s %-7s %-46s held %s %s, concluded %s on it, headline %s %s",
					o.Agrees, h.Confidence, c.ID, d.Offence, d.Outcome, o.Verdict, o.Headline, o.Of))
			}
		}
	}
	var rows []string
	for row := range table {
		rows = append(rows, row)
	}
	sort.Strings(rows)
	var b strings.Builder
	fmt.Fprintf(&b, "\n%-32s", "defendants")
	for _, a := range columns {
		fmt.Fprintf(&b, "%10s", a)
	}
	fmt.Fprintf(&b, "%10s\n", "agree of compared")
	for _, row := range rows {
		fmt.Fprintf(&b, "%-32s", row[2:])
		for _, a := range columns {
			fmt.Fprintf(&b, "%10d", table[row][a])
		}
		fmt.Fprintf(&b, "%9.0f%%\n", 100*table[row].share())
	}
	high := table["2 "+string(casefile.High)+" confidence"]
	if high[casefile.Differs] > 0 || high.share() < 0.90 {
		t.Errorf("of the cases of high confidence %d differ and %.0f%% agree: look at them", high[casefile.Differs], 100*high.share())
	}
	sort.Strings(parted)
	t.Log(b.String() + "\n" + strings.Join(parted, "\n"))
	every := table["1 all"]
	prooftest.Check(t, "cases-replayed", len(replays()))
	prooftest.Check(t, "defendants-compared", every[casefile.Agrees]+every[casefile.Differs]+every[casefile.Contests])
	prooftest.Check(t, "defendants-agreed", every[casefile.Agrees])
	prooftest.Check(t, "defendants-contested", every[casefile.Contests])
	prooftest.Check(t, "defendants-differing", every[casefile.Differs])
	prooftest.Check(t, "defendants-not-compared", every[casefile.Silent]+every[casefile.Outside]+every[casefile.Undecided])
}
