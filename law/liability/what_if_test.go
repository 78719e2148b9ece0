package liability

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/rule"
)

var whatIfDay = law.MustDay("2026-11-21")

// answered gives facts of which a share is known, the rest unasked, drawn from
// the seed. Numbers lie near what the rules count.
func answered(seed uint64, share float64) fact.Facts {
	rnd := rand.New(rand.NewPCG(seed, 1))
	facts := fact.Facts{}
	for _, d := range fact.All() {
		if rnd.Float64() >= share {
			continue
		}
		var v fact.Value
		switch d.Kind {
		case fact.Flag:
			v = fact.Bool(rnd.IntN(2) == 0)
		case fact.Choice:
			v.Options = 1 << uint(rnd.IntN(len(d.Options)))
		case fact.Choices:
			v = d.Normal(fact.Value{Options: 1 << uint(rnd.IntN(len(d.Options)))})
		case fact.Count:
			v = fact.Int([]int64{0, 1, 2, 3, 5, 20, 50, 500, 5000}[rnd.IntN(9)])
		case fact.Yuan:
			v = fact.Money([]int64{0, 3000, 10_000, 50_000, 200_000, 300_000, 1_000_000}[rnd.IntN(7)] * fact.OneYuan)
		case fact.Date:
			v = fact.On(law.Date(2014+rnd.IntN(12), 1+rnd.IntN(12), 1))
		}
		facts[d.ID] = fact.Answer{Value: v}
	}
	return facts
}

func whatIf(t testing.TB, facts fact.Facts, view View, offence string) WhatIf {
	t.Helper()
	all, err := Default().WhatIf(context.Background(), WhatIfRequest{Facts: facts, AsOf: whatIfDay, View: view})
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(all, func(w WhatIf) bool { return w.Offence == offence && w.Of == "" })
	if i < 0 {
		t.Fatalf("no changes for %s", offence)
	}
	return all[i]
}

// TestWhatIfSettlement: the one figure that carries a verdict, with the band it
// would need, in both languages.
func TestWhatIfSettlement(t *testing.T) {
	facts := serious()
	w := whatIf(t, facts, ViewMatter, Assisting)
	if w.Verdict != law.Established {
		t.Fatalf("the case is %v", w.Verdict)
	}
	i := slices.IndexFunc(w.Otherwise, func(x Turn) bool { return slices.Equal(x.Facts, []fact.ID{fact.AmountsSettlement}) })
	if i < 0 {
		t.Fatal("the settlement carries it and is not listed")
	}
	turn := w.Otherwise[i]
	want := law.T("支付结算金额：至多 199,999.99 元（现为：300,000 元）", "payment settlement amount: at most 199,999.99 yuan (now 300,000 yuan)")
	if len(turn.Ways) != 1 || turn.Ways[0] != want {
		t.Errorf("ways %q, want %q", turn.Ways, want)
	}
	// Below the line the case is open: other circumstances are not known.
	if want := law.T("支付结算金额：成立 → 待定", "payment settlement amount: established → open"); turn.To != law.OpenVerdict || turn.Says != want {
		t.Errorf("says %q, want %q", turn.Says, want)
	}
}

// TestWhatIfTurnsIndeed: every way listed does turn the verdict, and no part of
// the set is needless. The facts are drawn; a few sets of each case are tried.
func TestWhatIfTurnsIndeed(t *testing.T) {
	r := Default()
	for seed := range uint64(6) {
		facts := answered(seed, []float64{0.9, 0.5, 0.2}[seed%3])
		all, err := r.WhatIf(context.Background(), WhatIfRequest{Facts: facts, AsOf: whatIfDay, View: ViewLawyer})
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range all {
			key := w.Offence
			if w.Of != "" {
				key += ":" + w.Of
			}
			turns := slices.Concat(w.Learn, w.Otherwise)
			for i := 0; i < len(turns); i += 1 + len(turns)/40 {
				tn := turns[i]
				for _, way := range tn.Change.Ways[:min(3, len(tn.Change.Ways))] {
					if got := changed(r, facts, way).Verdict(key); got != tn.Change.To {
						t.Errorf("seed %d, %s, %v: %+v gives %v, not %v", seed, key, tn.Change.Kind, way, got, tn.Change.To)
					}
					for j := range way {
						part := slices.Delete(slices.Clone(way), j, j+1)
						c := changed(r, facts, part)
						if len(c.Contradictions()) > len(r.book.Case(facts, whatIfDay).Contradictions()) {
							continue // the part contradicts what else is known
						}
						if got := c.Verdict(key); got == tn.Change.To {
							t.Errorf("seed %d, %s, %v: without %s %+v already gives %v", seed, key, tn.Change.Kind, way[j].Fact, part, got)
						}
					}
				}
			}
		}
	}
}

// changed lays over the rules the facts with one value of every need.
func changed(r *Rules, facts fact.Facts, way rule.Way) *rule.Case {
	facts = facts.Clone()
	for _, n := range way {
		if fact.Get(n.Fact).Kind == fact.Choices {
			v, _ := facts.Known(n.Fact)
			v.Options = v.Options&^n.Without | n.With
			facts[n.Fact] = fact.Answer{Value: v}
			continue
		}
		v := n.Any[0]
		v.Hi = v.Lo
		facts[n.Fact] = fact.Answer{Value: v}
	}
	return r.book.Case(facts, whatIfDay)
}

// TestWhatIfCoachesNobody: what a person knew, agreed or concealed stands in the
// second kind only for a lawyer and for teaching.
func TestWhatIfCoachesNobody(t *testing.T) {
	for _, view := range []View{ViewMatter, ViewClient, ViewLawyer, ViewTeaching} {
		found := false
		for _, turn := range whatIf(t, serious(), view, Assisting).Otherwise {
			found = found || slices.ContainsFunc(turn.Facts, coaches)
		}
		if want := view == ViewLawyer || view == ViewTeaching; found != want {
			t.Errorf("view %d lists such facts: %v, want %v", view, found, want)
		}
	}
	for _, id := range []fact.ID{fact.KnowledgeActual, fact.KnowledgeLevel, fact.KnowledgeSince, fact.KnowledgeCounter, fact.ConcealmentOwn, fact.ConcealmentScript, fact.EvasionAssisted, fact.DepthAgreement, fact.ProceedsKnown} {
		if !coaches(id) {
			t.Errorf("%s would be listed in one's own matter", id)
		}
	}
	for _, id := range []fact.ID{fact.DepthActs, fact.ProceedsAmount, fact.AmountsSettlement} {
		if coaches(id) {
			t.Errorf("%s is left out", id)
		}
	}
}

// TestWhatIfWords: every change is said in both languages, and the warning too.
func TestWhatIfWords(t *testing.T) {
	all, err := Default().WhatIf(context.Background(), WhatIfRequest{Facts: answered(3, 0.6), AsOf: whatIfDay, View: ViewTeaching})
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, w := range all {
		for _, turn := range slices.Concat(w.Learn, w.Otherwise) {
			n++
			if len(turn.Ways) == 0 {
				t.Fatalf("%v has no way", turn.Facts)
			}
			for _, s := range append([]law.Text{turn.Says}, turn.Ways...) {
				if !s.Complete() || strings.ContainsAny(s.EN, "：，。") {
					t.Fatalf("words %q", s)
				}
			}
		}
	}
	if n == 0 {
		t.Fatal("nothing to say")
	}
	if w := Warning(); !w.Complete() || !strings.Contains(w.ZH, "三百零七") || !strings.Contains(w.EN, "307") {
		t.Errorf("warning %q", w)
	}
}

// TestWhatIfStops: it ends with its context.
func TestWhatIfStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Default().WhatIf(ctx, WhatIfRequest{Facts: serious(), AsOf: whatIfDay}); !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v", err)
	}
}

// BenchmarkChanges is all smallest changes of up to three facts to one
// conclusion, over cases answered to a different degree; worst-ms is the slowest
// of them.
func BenchmarkChanges(b *testing.B) {
	r := Default()
	for name, share := range map[string]float64{"nothing answered": 0, "quarter": 0.25, "half": 0.5, "most": 0.8, "all": 1} {
		for _, key := range []string{Assisting, Concealing, Accomplice + ":fraud"} {
			node := r.book.Root(key)
			b.Run(key+"/"+name, func(b *testing.B) {
				worst, n := 0.0, 0
				for b.Loop() {
					n++
					facts := answered(uint64(n%20), share)
					start := b.Elapsed()
					if _, err := r.book.Case(facts, whatIfDay).Changes(context.Background(), node, rule.ChangeOptions{}); err != nil {
						b.Fatal(err)
					}
					worst = max(worst, (b.Elapsed()-start).Seconds()*1000)
				}
				b.ReportMetric(worst, "worst-ms")
			})
		}
	}
}

// TestSpan: the ends of what can be entered are not shown as days or numbers.
func TestSpan(t *testing.T) {
	end, count := fact.Get(fact.ConductEnd), fact.Get(fact.HelpedCount)
	for _, c := range []struct {
		def    *fact.Def
		v      fact.Value
		zh, en string
	}{
		{end, fact.Between(int64(fact.MinDay()), int64(law.MustDay("2015-10-31"))), "早于2015年11月1日的任何一天", "any day before 1 November 2015"},
		{end, fact.Between(int64(law.MustDay("2015-11-01")), int64(fact.MaxDay())), "2015年11月1日起的任何一天", "any day from 1 November 2015 on"},
		{count, fact.Between(3, fact.MaxCount-1), count.Format(fact.Between(3, fact.MaxCount), law.ZH), count.Format(fact.Between(3, fact.MaxCount), law.EN)},
	} {
		if zh, en := span(c.def, c.v, law.ZH), span(c.def, c.v, law.EN); zh != c.zh || en != c.en {
			t.Errorf("%v: %s, %s", c.v, zh, en)
		}
	}
}
