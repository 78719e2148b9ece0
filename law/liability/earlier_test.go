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
			if common := r.Analyse(Request{Facts: facts, AsOf: asOf, Common: true}); !reflect.DeepEqual(common, want) {
				t.Fatalf("seed %d, step %d, after %s: the analysis built on that of no answers is another", seed, step, id)
			}
			if both := r.Analyse(Request{Facts: facts, AsOf: asOf, Before: last, Common: true}); !reflect.DeepEqual(both, want) {
				t.Fatalf("seed %d, step %d, after %s: the analysis built on both is another", seed, step, id)
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

// TestCommonIsShared: who begins shares what no answer bears on yet, as of several
// days, the days after the first of which are dropped and made again too.
func TestCommonIsShared(t *testing.T) {
	r := Default()
	facts := fact.Facts{fact.HelpKinds: {Value: fact.Get(fact.HelpKinds).Pick("hosting")}}
	for n := range mostCommon + 2 {
		day := law.Date(2026, 11, 1+n)
		for _, asOf := range []law.Day{day, law.Date(2026, 11, 1)} {
			q := Request{Facts: facts, AsOf: asOf}
			want := r.Analyse(q)
			q.Common = true
			one, two := r.Analyse(q), r.Analyse(q)
			if !reflect.DeepEqual(one, want) || !reflect.DeepEqual(two, want) {
				t.Fatalf("as of %v: built on what all share, the analysis is another", asOf)
			}
			if shared, own := sharedSteps(one, two); shared <= own {
				t.Errorf("as of %v: of two who begin %d steps are shared and %d are not", asOf, shared, own)
			}
			if shared, _ := sharedSteps(one, want); shared > 0 {
				t.Errorf("as of %v: an analysis made anew shares %d steps", asOf, shared)
			}
		}
		if len(r.common.asOf) > mostCommon || len(r.common.order) != len(r.common.asOf) {
			t.Fatalf("%d days are kept, in an order of %d", len(r.common.asOf), len(r.common.order))
		}
	}
}

// TestListedLaterIsShared: what an answer brings in that was not listed before is
// taken from what all share, as far as no answer bears on it.
func TestListedLaterIsShared(t *testing.T) {
	r := Default()
	pick := func(id fact.ID, option string) fact.Answer { return fact.Answer{Value: fact.Get(id).Pick(option)} }
	facts := fact.Facts{fact.HelpKinds: pick(fact.HelpKinds, "hosting")}
	q := Request{Facts: facts, AsOf: whatIfDay, Common: true}
	before := r.Analyse(q)
	q.Facts = facts.Clone()
	q.Facts[fact.HelpedCrimes] = pick(fact.HelpedCrimes, "fraud")
	q.Before = before
	one, two := r.Analyse(q), r.Analyse(q)
	if len(one.Offences) == len(before.Offences) || before.Civil != nil || one.Civil == nil {
		t.Fatalf("%d offences before, %d after; civil liability %v, then %v", len(before.Offences), len(one.Offences), before.Civil, one.Civil)
	}
	shared := map[*Step]bool{}
	var see func(steps []*Step, f func(*Step))
	see = func(steps []*Step, f func(*Step)) {
		for _, s := range steps {
			f(s)
			see(s.Steps, f)
		}
	}
	for _, o := range one.Offences {
		if !slices.ContainsFunc(before.Offences, func(b *Offence) bool { return b.ID == o.ID && b.Of == o.Of }) {
			see(o.Elements, func(s *Step) { shared[s] = false })
		}
	}
	see(one.Civil.Elements, func(s *Step) { shared[s] = false })
	n := 0
	for _, o := range two.Offences {
		see(o.Elements, func(s *Step) {
			if _, ok := shared[s]; ok {
				n++
			}
		})
	}
	civil := 0
	see(two.Civil.Elements, func(s *Step) {
		if _, ok := shared[s]; ok {
			civil++
		}
	})
	if n == 0 || civil == 0 {
		t.Errorf("of %d steps newly listed two analyses share %d of offences and %d of civil liability", len(shared), n, civil)
	}
}

// sharedSteps counts the steps of two analyses of the same facts that are one, and those
// that are not.
func sharedSteps(a, b *Analysis) (shared, own int) {
	var see func(x, y []*Step)
	see = func(x, y []*Step) {
		for i := range x {
			if x[i] == y[i] {
				shared++
			} else {
				own++
			}
			see(x[i].Steps, y[i].Steps)
		}
	}
	for i := range a.Offences {
		see(a.Offences[i].Elements, b.Offences[i].Elements)
	}
	return shared, own
}
