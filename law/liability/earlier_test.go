package liability

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
)

// TestBeforeChangesNothing: an analysis that takes over parts of the one before
// is the one made anew. Answers come, change, are withdrawn, are proved, disputed
// or given evidence, one at a time; now and then the day changes.
func TestBeforeChangesNothing(t *testing.T) {
	r := Default()
	shared := 0
	for seed := range uint64(4) {
		rnd := rand.New(rand.NewPCG(seed, 3))
		facts := answered(seed, []float64{0.1, 0.3, 0.5, 0.8}[seed%4])
		asOf := whatIfDay
		last := r.Analyse(Request{Facts: facts, AsOf: asOf})
		var all []fact.ID
		for _, d := range fact.All() {
			all = append(all, d.ID)
		}
		ranges := onlyInRanges(r)
		for step := range 16 {
			facts = facts.Clone()
			id := all[rnd.IntN(len(all))]
			if rnd.IntN(3) == 0 {
				id = ranges[rnd.IntN(len(ranges))]
			}
			other, has := answered(rnd.Uint64(), 1)[id]
			a := facts[id]
			switch rnd.IntN(8) {
			case 0:
				delete(facts, id)
			case 1:
				facts[id] = fact.Answer{State: fact.Unknown}
			case 2:
				if a.State == fact.Known {
					a.Standing = fact.Proved
					facts[id] = a
				}
			case 3:
				if has {
					other.Standing, other.Against = fact.Disputed, &fact.Value{}
					*other.Against = answered(rnd.Uint64(), 1)[id].Value
					facts[id] = other
				}
			case 4:
				a.Evidence = append(a.Evidence, fact.Evidence{What: "a letter"})
				facts[id] = a
			case 5:
				if rnd.IntN(4) == 0 {
					asOf = law.Date(2018+rnd.IntN(9), 1, 1)
				}
			default:
				facts[id] = other
			}
			got := r.Analyse(Request{Facts: facts, AsOf: asOf, Before: last})
			want := r.Analyse(Request{Facts: facts, AsOf: asOf})
			if !reflect.DeepEqual(got, want) {
				t.Fatalf("seed %d, step %d, after %s: the analysis built on the one before is another", seed, step, id)
			}
			for _, o := range got.Offences {
				for _, b := range last.Offences {
					if o == b {
						shared++
					}
				}
			}
			last = got
		}
	}
	if shared == 0 {
		t.Error("nothing was taken over")
	}
}

// onlyInRanges lists the facts that decide a range of punishment of some offence
// and nothing else of it.
func onlyInRanges(r *Rules) []fact.ID {
	var out []fact.ID
	for _, o := range r.offences {
		for _, t := range o.tiers {
			if t.node == nil {
				continue
			}
			for _, id := range t.node.Facts() {
				if !slices.Contains(o.tree.Facts(), id) {
					out = append(out, id)
				}
			}
		}
	}
	return out
}

// TestBeforeOfOtherRules: an analysis under another reading or as of another day
// is not built on.
func TestBeforeOfOtherRules(t *testing.T) {
	other, err := compile(Readings{"card_handover": "never"})
	if err != nil {
		t.Fatal(err)
	}
	q := Request{Facts: serious(), AsOf: whatIfDay}
	want := other.Analyse(q)
	q.Before = Default().Analyse(q)
	if got := other.Analyse(q); !reflect.DeepEqual(got, want) {
		t.Error("an analysis under other rules was taken over")
	}
}
