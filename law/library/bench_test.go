package library

import (
	"context"
	"runtime"
	"slices"
	"testing"
	"time"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/rule"
)

// moment is where an interview stands after an answer.
type moment struct {
	of    int // the place of the case in the library
	facts fact.Facts
	asOf  law.Day
}

// moments goes through every case of the library as an interview does: first the
// questions that are asked of everyone, then always the one that settles most,
// until none is left. What the source does not give is answered "don't know".
// There is a moment before the first answer and after each; the law is applied as
// of the day of decision.
func moments(r *liability.Rules) []moment {
	var out []moment
	for i, c := range All() {
		f := c.File()
		facts := fact.Facts{}
		answer := func(id fact.ID) {
			a, given := f.Facts[id]
			if !given {
				a = fact.Answer{State: fact.Unknown}
			}
			facts[id] = a
			out = append(out, moment{i, facts.Clone(), f.AsOf})
		}
		out = append(out, moment{i, facts.Clone(), f.AsOf})
		for _, d := range fact.All() {
			if d.Spine && fact.ConditionHolds(d, facts) != fact.Fails {
				answer(d.ID)
			}
		}
		for next := r.Ask(facts, f.AsOf); len(next) > 0; next = r.Ask(facts, f.AsOf) {
			answer(next[0])
		}
	}
	return out
}

// inTurns puts the moments in the order in which they come where all interviews go
// on at once, an answer of each after an answer of the one before it.
func inTurns(all []moment) []moment {
	out := slices.Clone(all)
	slices.SortStableFunc(out, func(a, b moment) int { return len(a.facts) - len(b.facts) })
	return out
}

// overMoments measures f at every moment, in the order given, each after ready,
// which is not measured, and reports the mean, what 99 of 100 stay under, and the worst, in processor time. A
// shared machine disturbs that too: of several passes (-benchtime 3x) the least
// time counts for each moment.
func overMoments(b *testing.B, all []moment, ready, f func(moment)) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	least := make([]time.Duration, len(all))
	for b.Loop() {
		for i, s := range all {
			ready(s)
			start := processorTime()
			f(s)
			if d := processorTime() - start; least[i] == 0 || d < least[i] {
				least[i] = d
			}
		}
	}
	var sum time.Duration
	for _, d := range least {
		sum += d
	}
	slices.Sort(least)
	milliseconds := func(d time.Duration) float64 { return d.Seconds() * 1000 }
	b.ReportMetric(milliseconds(sum)/float64(len(all)), "avg-ms")
	b.ReportMetric(milliseconds(least[len(all)*99/100]), "p99-ms")
	b.ReportMetric(milliseconds(least[len(all)-1]), "worst-ms")
	b.ReportMetric(float64(len(all)), "moments")
}

// at is for what needs nothing made ready.
func at(moment) {}

// BenchmarkAnswer is what follows an answer: the next questions in their order,
// and the analysis with its explanation, built on the one before the answer as an
// interview does it, the first on what all interviews of the day share: one
// interview after the other, and all of them in turns; and, for comparison, the
// analysis made anew.
func BenchmarkAnswer(b *testing.B) {
	r := liability.Default()
	all := moments(r)
	analysis := func(all []moment) func(b *testing.B) {
		return func(b *testing.B) {
			last := make([]*liability.Analysis, len(All()))
			overMoments(b, all, func(s moment) {
				if len(s.facts) == 0 {
					last[s.of] = nil
					r.Analyse(liability.Request{Facts: s.facts, AsOf: s.asOf, Common: true})
				}
			}, func(s moment) {
				last[s.of] = r.Analyse(liability.Request{Facts: s.facts, AsOf: s.asOf, Before: last[s.of], Common: true})
			})
		}
	}
	b.Run("analysis", analysis(all))
	b.Run("analysis in turns", analysis(inTurns(all)))
	b.Run("questions", func(b *testing.B) {
		overMoments(b, all, at, func(s moment) { r.Ask(s.facts, s.asOf) })
	})
	b.Run("anew", func(b *testing.B) {
		overMoments(b, all, at, func(s moment) { r.Analyse(liability.Request{Facts: s.facts, AsOf: s.asOf}) })
	})
}

// conclusions are the offences whose trees are the largest, and a small one.
func conclusions(r *liability.Rules) map[string]*rule.Node {
	out := map[string]*rule.Node{}
	for _, key := range []string{liability.Assisting, liability.Accomplice + ":fraud", liability.Concealing} {
		out[key] = r.Book().Root(key)
	}
	return out
}

// BenchmarkRelevance is the exact relevance of all open questions to one
// conclusion.
func BenchmarkRelevance(b *testing.B) {
	r := liability.Default()
	all := moments(r)
	for key, node := range conclusions(r) {
		b.Run(key, func(b *testing.B) {
			overMoments(b, all, at, func(s moment) { r.Book().Case(s.facts, s.asOf).Relevant(node) })
		})
	}
}

// BenchmarkSmallestChanges is all smallest changes of up to three facts to one
// conclusion, at every tenth moment, and where nothing is answered, as of the days
// of all cases.
func BenchmarkSmallestChanges(b *testing.B) {
	r := liability.Default()
	var some, none []moment
	for i, s := range moments(r) {
		if i%10 == 0 {
			some = append(some, s)
		}
		if len(s.facts) == 0 {
			none = append(none, s)
		}
	}
	for key, node := range conclusions(r) {
		for name, list := range map[string][]moment{"": some, " nothing answered": none} {
			b.Run(key+name, func(b *testing.B) {
				overMoments(b, list, at, func(s moment) {
					if _, err := r.Book().Case(s.facts, s.asOf).Changes(context.Background(), node, rule.ChangeOptions{}); err != nil {
						b.Fatal(err)
					}
				})
			})
		}
	}
}
