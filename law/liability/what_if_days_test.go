package liability

import (
	"context"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

// relayed is a case in which the days of the conduct carry the verdict.
func relayed() fact.Facts {
	pick := func(id fact.ID, options ...string) fact.Answer {
		return fact.Answer{Value: fact.Get(id).Pick(options...)}
	}
	return fact.Facts{
		fact.ConductStart:    {Value: fact.On(law.Date(2023, 4, 1))},
		fact.ConductEnd:      {Value: fact.On(law.Date(2023, 5, 31))},
		fact.HelpKinds:       pick(fact.HelpKinds, "transmission"),
		fact.HelpedCrimes:    pick(fact.HelpedCrimes, "fraud"),
		fact.HelpedStatus:    pick(fact.HelpedStatus, "confirmed"),
		fact.HelpedAmount:    {Value: fact.Money(565109 * fact.OneYuan)},
		fact.KnowledgeLevel:  pick(fact.KnowledgeLevel, "some_crime"),
		fact.DepthActs:       {Value: fact.Get(fact.DepthActs).Normal(fact.Value{})},
		fact.AmountsGains:    {Value: fact.Money(11082 * fact.OneYuan)},
		fact.EvasionAssisted: {Value: fact.Bool(true)},
	}
}

// The days before the offence came into force are told as what they are, not by the
// days at which other rules change or the first that can be entered.
func TestDaysBeforeTheOffence(t *testing.T) {
	w := whatIf(t, relayed(), ViewLawyer, Assisting)
	if w.Verdict != law.Established {
		t.Fatalf("the case is %v", w.Verdict)
	}
	both := []fact.ID{fact.ConductStart, fact.ConductEnd}
	i := slices.IndexFunc(w.Otherwise, func(x Turn) bool { return slices.Equal(x.Facts, both) && x.To == law.NotEstablished })
	if i < 0 {
		t.Fatal("the days carry it and are not listed")
	}
	want := law.T(
		"帮助行为起始日：早于2015年11月1日的任何一天（现为：2023年4月1日）；并且帮助行为终了日：早于2015年11月1日的任何一天（现为：2023年5月31日）",
		"first day of the help: any day before 1 November 2015 (now 1 April 2023); and last day of the help: any day before 1 November 2015 (now 31 May 2023)")
	if got := w.Otherwise[i].Ways; len(got) != 1 || got[0] != want {
		t.Errorf("the ways are %q", got)
	}
	if n := len(w.Otherwise[i].Change.Ways); n < 2 {
		t.Errorf("for programs there are %d boxes", n)
	}
}

// No way of any verdict names a day that can only come from how days are held.
func TestDaysOfTheEncoding(t *testing.T) {
	var all []WhatIf
	undated := relayed() // who knew of the very crime and did no more than keep the service up
	delete(undated, fact.ConductStart)
	delete(undated, fact.ConductEnd)
	undated[fact.KnowledgeLevel] = fact.Answer{Value: fact.Get(fact.KnowledgeLevel).Pick("specific_crime")}
	undated[fact.DepthActs] = fact.Answer{Value: fact.Get(fact.DepthActs).Pick("maintained_after_knowing")}
	for _, facts := range []fact.Facts{relayed(), undated} {
		some, err := Default().WhatIf(context.Background(), WhatIfRequest{Facts: facts, AsOf: whatIfDay, View: ViewLawyer})
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, some...)
	}
	order := "last day of the help found to be: any day before the day from which the person knew"
	ordered := false
	for _, w := range all {
		for _, turn := range slices.Concat(w.Learn, w.Otherwise) {
			for _, way := range turn.Ways {
				ordered = ordered || strings.Contains(way.EN, order)
				for _, day := range []string{"1900", "28 June 2006", "30 June 2006", "2100"} {
					if strings.Contains(way.EN, day) {
						t.Errorf("%s: %q", w.Offence, way.EN)
					}
				}
			}
		}
	}
	if !ordered {
		t.Error("that the help ended before the person knew is not told as that")
	}
}

// What is put together turns the verdict on every day it names, and leaves out no day
// that was named before.
func TestDaysPutTogether(t *testing.T) {
	r := Default()
	tried := 0
	for seed := range uint64(20) {
		rnd := rand.New(rand.NewPCG(seed, 7))
		q := WhatIfRequest{Facts: answered(seed, []float64{0.9, 0.6}[seed%2]), AsOf: whatIfDay, View: ViewLawyer}
		if seed == 0 {
			q.Facts = relayed()
		}
		c := r.book.Case(q.Facts, q.AsOf)
		known := len(c.Contradictions())
		for _, o := range r.offences {
			if !r.lists(c, q.Facts, o) {
				continue
			}
			changes, err := c.Changes(context.Background(), o.tree, rule.ChangeOptions{Most: 2})
			if err != nil {
				t.Fatal(err)
			}
			for _, ch := range changes {
				if !slices.ContainsFunc(ch.Facts, isDay) {
					continue
				}
				told := r.inRanges(q, o.tree, ch)
				for _, w := range told {
					one := slices.Clone(w)
					for i, n := range w {
						if isSet(n.Fact) {
							continue
						}
						v := n.Any[rnd.IntN(len(n.Any))]
						if isDay(n.Fact) {
							v = fact.On(law.Day(v.Lo + rnd.Int64N(v.Hi-v.Lo+1)))
						}
						one[i].Any = []fact.Value{v}
					}
					is := changed(r, q.Facts, one)
					if len(is.Contradictions()) > known {
						continue
					}
					tried++
					if got := is.Finding(o.tree); got != ch.To {
						t.Errorf("seed %d, %s: %+v gives %v, not %v", seed, o.key(), one, got, ch.To)
					}
				}
				for _, b := range boxesOf(ch.Ways) {
					if !slices.ContainsFunc(boxesOf(told), func(w rule.Way) bool { return sameBesideDays(w, b) && slices.EqualFunc(hull(w, b), w, sameNeed) }) {
						t.Errorf("seed %d, %s: %+v is lost", seed, o.key(), b)
					}
				}
			}
		}
	}
	if tried < 40 {
		t.Errorf("only %d ways tried", tried)
	}
}
