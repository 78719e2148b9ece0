package fact

import (
	"testing"

	"pgregory.net/rapid"
)

// drawLog gives a log as an interview makes one, and the answers it leads to,
// kept beside it in the plainest way.
func drawLog(t *rapid.T) (Log, Facts) {
	var l Log
	facts := Facts{}
	defs := All()[:6]
	for range rapid.IntRange(0, 30).Draw(t, "steps") {
		d := rapid.SampledFrom(defs).Draw(t, "fact")
		if rapid.IntRange(0, 3).Draw(t, "act") == 0 {
			l = l.Without(d.ID)
			delete(facts, d.ID)
			continue
		}
		a := drawnAnswer(t, d)
		l = l.With(d.ID, a)
		facts[d.ID] = a
	}
	return l, facts
}

func drawnAnswer(t *rapid.T, d *Def) Answer {
	a := Answer{State: rapid.SampledFrom([]State{Known, Known, Unknown, Declined}).Draw(t, "state"), Note: rapid.SampledFrom([]string{"", "a note"}).Draw(t, "note")}
	if a.State != Known {
		return a
	}
	a.Value = drawnValue(t, d)
	a.Standing = rapid.SampledFrom([]Standing{Stated, Proved, Disputed}).Draw(t, "standing")
	if a.Standing == Disputed && rapid.Bool().Draw(t, "against") {
		v := drawnValue(t, d)
		a.Against = &v
	}
	return a
}

func drawnValue(t *rapid.T, d *Def) Value {
	switch d.Kind {
	case Choice:
		return Value{Options: 1 << uint(rapid.IntRange(0, len(d.Options)-1).Draw(t, "option"))}
	case Choices:
		return Value{Options: 1 << uint(rapid.IntRange(0, 1).Draw(t, "options"))}
	case Flag:
		return Bool(rapid.Bool().Draw(t, "flag"))
	}
	return Int(rapid.Int64Range(0, 3).Draw(t, "number"))
}

// Replaying the whole log gives the answers, and no step of it changes nothing.
func TestLogLeadsToTheAnswers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l, facts := drawLog(t)
		if got := l.At(len(l)); got.Hash() != facts.Hash() || len(got) != len(facts) {
			t.Fatalf("the log leads to %v, the answers are %v", got, facts)
		}
		for n := range l {
			if l[n].Answer.Note != "" {
				t.Fatal("a note stands in the log")
			}
			if l.At(n).Hash() == l.At(n+1).Hash() {
				t.Fatalf("step %d of %v changes nothing", n+1, l)
			}
		}
	})
}

// A branch keeps the steps before it, gives its fact the other answer, and leaves
// the log it parts from alone.
func TestBranchKeepsThePrefix(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l, _ := drawLog(t)
		if len(l) == 0 {
			return
		}
		n := rapid.IntRange(1, len(l)).Draw(t, "step")
		whole := l.Clone()
		other := drawnAnswer(t, Get(l[n-1].Fact))
		b := l.Branch(n, other)
		for i := range n - 1 {
			if !b[i].Same(l[i]) {
				t.Fatalf("step %d is not kept", i+1)
			}
		}
		if len(b) > n {
			t.Fatalf("%d steps after a branch at %d", len(b), n)
		}
		if got := b.At(len(b))[l[n-1].Fact]; !got.Says(other) {
			t.Fatalf("the branch says %v, not %v", got, other)
		}
		_ = b.With(All()[5].ID, drawnAnswer(t, All()[5])) // shares nothing with l
		for i := range l {
			if !l[i].Same(whole[i]) {
				t.Fatalf("the log changed at %d with its branch", i)
			}
		}
	})
}

// Two logs that grow out of one share nothing of what follows.
func TestLogsGrowApart(t *testing.T) {
	id := All()[0].ID
	l := append(make(Log, 0, 8), Entry{Fact: id, Answer: Answer{State: Unknown}})
	a := l.With(All()[1].ID, Answer{State: Declined})
	b := l.With(All()[2].ID, Answer{State: Unknown})
	c := l.Without(id)
	if a[1].Fact != All()[1].ID || b[1].Fact != All()[2].ID || !c[1].Withdrawn {
		t.Errorf("got %v, %v, %v", a, b, c)
	}
}

// A log kept beside other answers is led to them, with its own steps kept.
func TestTowards(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l, _ := drawLog(t)
		_, facts := drawLog(t)
		to := l.Towards(facts, []ID{All()[3].ID, All()[1].ID})
		if got := to.At(len(to)); got.Hash() != facts.Hash() {
			t.Fatalf("led to %v, not %v", got, facts)
		}
		for i := range l {
			if !to[i].Same(l[i]) {
				t.Fatalf("step %d is lost", i+1)
			}
		}
		if again := to.Towards(facts, nil); len(again) != len(to) {
			t.Fatal("a log that leads there was changed")
		}
	})
}

// A log of a fact that the dictionary does not hold is led away from it.
func TestTowardsOfAnUnknownFact(t *testing.T) {
	l := Log{{Fact: "no.such", Answer: Answer{State: Unknown}}}
	to := l.Towards(Facts{}, nil)
	if len(to) != 2 || !to[1].Withdrawn || len(to.At(2)) != 0 {
		t.Errorf("got %v", to)
	}
}

// Folding keeps the answers, the bound and the latest steps.
func TestFolded(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l, facts := drawLog(t)
		most := rapid.IntRange(6, 20).Draw(t, "most") // six facts, so that they fit
		f := l.Folded(most)
		if len(f) > most {
			t.Fatalf("%d steps of at most %d", len(f), most)
		}
		if f.At(len(f)).Hash() != facts.Hash() {
			t.Fatal("folding changed the answers")
		}
		if len(l) <= most && len(f) != len(l) {
			t.Fatal("folded without need")
		}
	})
}

// The answer that a step replaced.
func TestBefore(t *testing.T) {
	id := All()[0].ID
	l := Log{}.With(id, Answer{State: Unknown}).With(id, Answer{State: Declined}).Without(id)
	if _, ok := l.Before(1); ok {
		t.Error("there is an answer before the first")
	}
	if a, ok := l.Before(3); !ok || a.State != Declined {
		t.Errorf("before the last stood %v, %v", a, ok)
	}
}
