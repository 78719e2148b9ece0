package library

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"bangxin/law/fact"
	"bangxin/law/liability"
)

func analysed(t testing.TB, id string) Told {
	t.Helper()
	c, ok := Get(id)
	if !ok {
		t.Fatalf("no case %s", id)
	}
	return analyse(c.File().Facts, c)
}

func analyse(facts fact.Facts, c *Case) Told {
	return Told{facts, liability.Default().Analyse(liability.Request{Facts: facts, AsOf: c.File().AsOf})}
}

func factorIDs(list []Factor) (out []string) {
	for _, f := range list {
		out = append(out, f.ID)
	}
	return out
}

func differenceIDs(list []Difference) (out []string) {
	for _, d := range list {
		out = append(out, d.ID)
	}
	return out
}

// A case of which the facts are well known: what speaks for liability and what
// against is there, each on the side where it belongs.
func TestFactors(t *testing.T) {
	side := map[string]liability.Side{}
	for _, f := range Factors(analysed(t, "b-zhai-ke-phone-relay")) {
		side[f.ID] = f.Side
		if !f.Name.Complete() || !f.Issue.Complete() || len(f.Facts) == 0 {
			t.Errorf("%s is not whole: %+v", f.ID, f)
		}
	}
	for id, want := range map[string]liability.Side{
		"knowledge.price_abnormal": liability.For, "seriousness.gains": liability.For, "intent.for": liability.For,
		"depth.against": liability.Against, "intent.against": liability.Against,
	} {
		if side[id] != want {
			t.Errorf("%s: %q, want %q", id, side[id], want)
		}
	}
	for _, id := range []string{"depth.for", "industry_rules.against", "csl.for"} {
		if side[id] != "" {
			t.Errorf("%s is a factor", id)
		}
	}
}

// Every argument an analysis can list has its facts, so that one the facts exclude
// is told from one of which nothing is known.
func TestEveryArgumentHasItsFacts(t *testing.T) {
	for _, x := range analysed(t, "b-zhai-ke-phone-relay").Analysis.Arguments {
		if len(liability.ArgumentFacts()[x.ID]) == 0 {
			t.Errorf("%s has none", x.ID)
		}
	}
}

// Evidence against a presumption speaks against liability.
func TestCounterEvidenceIsAFactor(t *testing.T) {
	c, _ := Get("b-zhai-ke-phone-relay")
	facts := c.File().Facts.Clone()
	facts[fact.KnowledgeCounter] = fact.Answer{State: fact.Known, Value: fact.Get(fact.KnowledgeCounter).Pick("deceived")}
	got := Factors(analyse(facts, c))
	i := slices.IndexFunc(got, func(f Factor) bool { return f.ID == "against:"+string(fact.KnowledgeCounter) })
	if i < 0 || got[i].Side != liability.Against {
		t.Errorf("the factors are %v", factorIDs(got))
	}
}

// Seen from the other side a comparison is the same; a case beside itself differs
// in nothing; what one has is either shared or different, never both.
func TestCompareIsEven(t *testing.T) {
	cases := All()
	rapid.Check(t, func(t *rapid.T) {
		x, y := rapid.SampledFrom(cases).Draw(t, "one"), rapid.SampledFrom(cases).Draw(t, "other")
		a, b := analyse(x.File().Facts, x), analyse(y.File().Facts, y)
		shared, here, other := Compare(a, b)
		back, there, mine := Compare(b, a)
		sorted := func(s []string) []string { slices.Sort(s); return s }
		if !slices.Equal(sorted(factorIDs(shared)), sorted(factorIDs(back))) || !slices.Equal(sorted(differenceIDs(here)), sorted(differenceIDs(mine))) || !slices.Equal(sorted(differenceIDs(other)), sorted(differenceIDs(there))) {
			t.Fatalf("%s and %s: %v %v %v, and from the other side %v %v %v", x.ID, y.ID, shared, here, other, back, mine, there)
		}
		if all := append(factorIDs(shared), differenceIDs(here)...); !slices.Equal(sorted(all), sorted(factorIDs(Factors(a)))) {
			t.Fatalf("%s beside %s: %v are not its factors", x.ID, y.ID, all)
		}
		if s, h, o := Compare(a, a); len(h)+len(o) > 0 || len(s) != len(Factors(a)) {
			t.Fatalf("%s differs from itself: %v %v", x.ID, h, o)
		}
	})
}

// That a case says nothing of a circumstance is never taken for its absence: a
// fact taken out of the other case leaves no known difference that rests on it.
func TestSilenceIsNoDifference(t *testing.T) {
	var cases []*Case
	for _, c := range All() {
		if len(Factors(analyse(c.File().Facts, c))) > 0 {
			cases = append(cases, c)
		}
	}
	if len(cases) < 100 {
		t.Fatalf("only %d cases have a factor", len(cases))
	}
	for i, x := range cases {
		if i%3 != 0 {
			continue
		}
		a := analyse(x.File().Facts, x)
		for _, f := range Factors(a) {
			less := x.File().Facts.Clone()
			for _, id := range f.Facts {
				delete(less, id)
			}
			_, here, _ := Compare(a, analyse(less, x))
			for _, d := range here {
				if d.ID == f.ID && d.Known {
					t.Errorf("%s: without %v the other case is said to lack %s", x.ID, f.Facts, f.ID)
				}
			}
		}
	}
}

func TestOnPoint(t *testing.T) {
	c, _ := Get("b-jingde-smart-contract-li")
	a := analysed(t, c.ID)
	list := OnPoint(liability.Default(), a, append(c.Siblings(), c)...)
	if len(list) < 20 {
		t.Fatalf("only %d cases", len(list))
	}
	sides := map[liability.Side]bool{}
	for i, b := range list {
		sides[b.Favours] = true
		if b.Case == c || slices.Contains(c.Siblings(), b.Case) {
			t.Errorf("%s is beside itself", b.Case.ID)
		}
		if len(b.Shared) == 0 || i > 0 && len(b.Shared) > len(list[i-1].Shared) {
			t.Errorf("%s is out of order", b.Case.ID)
		}
		covered := slices.ContainsFunc(list, func(o *Beside) bool { return len(o.Shared) > len(b.Shared) && within(b.Shared, o.Shared) })
		if b.OnPoint == covered {
			t.Errorf("%s: on point %v, and another shares all of it and more: %v", b.Case.ID, b.OnPoint, covered)
		}
	}
	if !list[0].OnPoint || !sides[liability.For] || !sides[liability.Against] {
		t.Errorf("the first is on point: %v; decided %v", list[0].OnPoint, sides)
	}
}

// A difference distinguishes a case only against the side that cites it, and only
// where it is known.
func TestDistinguishes(t *testing.T) {
	b := &Beside{Favours: liability.For}
	speaks := func(s liability.Side, known bool) Difference { return Difference{Factor{Side: s}, known} }
	for _, c := range []struct {
		d    Difference
		here bool
		want bool
	}{
		{speaks(liability.Against, true), true, true},
		{speaks(liability.For, true), false, true},
		{speaks(liability.For, true), true, false},
		{speaks(liability.Against, true), false, false},
		{speaks(liability.Against, false), true, false},
	} {
		if got := b.Distinguishes(c.d, c.here); got != c.want {
			t.Errorf("%+v: %v", c, got)
		}
	}
}

func TestCourse(t *testing.T) {
	course := Course()
	if len(course) != 6 {
		t.Fatalf("%d lessons", len(course))
	}
	seen := map[*Case]bool{}
	offences, sides := map[string]bool{}, map[liability.Side]bool{}
	for _, l := range course {
		h := l.Case.Holding()
		if seen[l.Case] || !l.Topic.Complete() || !l.Why.Complete() || h.Confidence == "low" || len(l.Case.File().Facts) < 12 {
			t.Errorf("%s is no case to teach on", l.Case.ID)
		}
		seen[l.Case] = true
		offences[string(h.Defendants[0].Offence)] = true
		side, decided := favours(h)
		if !decided {
			t.Errorf("%s decides nothing", l.Case.ID)
		}
		sides[side] = true
	}
	if len(offences) < 3 || len(sides) != 2 {
		t.Errorf("the course has the offences %v and ends %v", offences, sides)
	}
}
