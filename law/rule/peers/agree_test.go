package peers

import (
	"testing"

	"bangxin/law"
)

// Every engine gives the same verdict on all facts, over cases with each of the
// three findings in equal number.
func TestAgree(t *testing.T) {
	all, err := engines()
	if err != nil {
		t.Fatal(err)
	}
	for i, s := range samples(1, 1500) {
		for _, e := range all {
			got, err := e.known(e.lay(s, false))
			if err != nil {
				t.Fatalf("%s, case %d: %v", e.name, i, err)
			}
			if got != s.want {
				t.Errorf("%s, case %d: %s, want %s on %v", e.name, i, got, s.want, s.inputs(false))
			}
		}
		if t.Failed() {
			return
		}
	}
}

// With half of the facts unknown: what an engine settles it settles as we do, and
// what we leave open it leaves open. How much of what is settled each engine
// finds, and how often one without unknowns takes a guess for a verdict, is
// printed.
func TestHalfKnown(t *testing.T) {
	all, err := engines()
	if err != nil {
		t.Fatal(err)
	}
	const n = 600
	settled := map[string]int{}
	guessed := map[string]int{}
	failed := map[string]int{}
	for i, s := range samples(2, n) {
		want, err := all[0].half(all[0].lay(s, true))
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range all {
			in := e.lay(s, true)
			if e.half == nil {
				got, err := e.known(in)
				switch {
				case err != nil:
					failed[e.name]++
				case got != want:
					guessed[e.name]++
				}
				continue
			}
			got, err := e.half(in)
			if err != nil {
				t.Fatalf("%s, case %d: %v", e.name, i, err)
			}
			if got != law.Open {
				settled[e.name]++
				if got != want {
					t.Errorf("%s, case %d: %s, want %s, with %v unknown", e.name, i, got, want, s.missing())
				}
			}
		}
	}
	if settled["bangxin"] == 0 || settled["bangxin"] == n {
		t.Errorf("%d of %d cases are settled: the comparison shows nothing", settled["bangxin"], n)
	}
	for _, e := range all {
		if e.half == nil {
			t.Logf("%-8s no unknowns: of %d cases %d end in an error, in %d a guess is given as the verdict", e.name, n, failed[e.name], guessed[e.name])
			continue
		}
		t.Logf("%-8s finds the verdict settled in %d of %d cases", e.name, settled[e.name], n)
	}
}
