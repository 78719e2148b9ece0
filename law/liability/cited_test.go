package liability

import (
	"maps"
	"slices"
	"testing"

	"bangxin/law/fact"
)

// TestCitedIsWhatTheStepsCite: the texts listed of an offence, known beforehand, are
// those of its steps, where all of them are in force.
func TestCitedIsWhatTheStepsCite(t *testing.T) {
	r := Default()
	for seed := range uint64(3) {
		a := r.Analyse(Request{Facts: answered(seed, 0.6), AsOf: fact.MaxDay()})
		for _, o := range a.Offences {
			used := map[string]bool{}
			var see func([]*Step)
			see = func(steps []*Step) {
				for _, s := range steps {
					for _, c := range s.Cites {
						used[c.Instrument] = true
					}
					see(s.Steps)
				}
			}
			see(o.Elements)
			if want := slices.Sorted(maps.Keys(used)); !slices.Equal(r.track(o).texts, want) {
				t.Errorf("%s %s: %v, its steps cite %v", o.ID, o.Of, r.track(o).texts, want)
			}
		}
	}
}
