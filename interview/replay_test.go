package interview

import (
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"

	"pgregory.net/rapid"
)

// walked answers, revises and takes back at random.
func walked(t *rapid.T) *Interview {
	i := start()
	for range rapid.IntRange(0, 5).Draw(t, "acts") {
		q, _, ok := i.Now()
		seen, _ := i.Trail()
		act := rapid.IntRange(0, 5).Draw(t, "act")
		switch {
		case act == 0 && len(seen) > 0:
			i.Withdraw(rapid.SampledFrom(seen).Draw(t, "fact"))
		case act == 1 && len(seen) > 0:
			id := rapid.SampledFrom(seen).Draw(t, "fact")
			if err := i.Revise(id, drawAnswer(t, fact.Get(id))); err != nil {
				t.Fatal(err)
			}
		case ok:
			if err := i.Answer(drawAnswer(t, fact.Get(q.Fact))); err != nil {
				t.Fatal(err)
			}
		}
	}
	return i
}

// Going through the whole log gives the answers of the interview; so does a log
// recalled beside them, and one recalled beside answers it does not lead to.
func TestLogGivesTheAnswers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		i := walked(t)
		l := i.Log()
		if l.At(len(l)).Hash() != i.Facts().Hash() {
			t.Fatalf("the log gives %v, the interview holds %v", l.At(len(l)), i.Facts())
		}
		again := Resume(liability.Default(), day, "test", i.Facts())
		again.Recall(l)
		if got := again.Log(); len(got) != len(l) {
			t.Fatalf("recalled %d steps of %d", len(got), len(l))
		}
		other := walked(t)
		other.Recall(l)
		if got := other.Log(); got.At(len(got)).Hash() != other.Facts().Hash() || len(got) < len(l) {
			t.Fatalf("a log of other answers gives %v beside %v", got.At(len(got)), other.Facts())
		}
	})
}

// A case without a log is gone through in asking order.
func TestLogOfAPlainCase(t *testing.T) {
	i := Resume(liability.Default(), day, "test", fact.Facts{
		fact.AmountsSettlement: {Value: fact.Money(30 * fact.Wan)},
		fact.HelpKinds:         {Value: fact.Get(fact.HelpKinds).Pick("payment_settlement")},
	})
	l := i.Log()
	if len(l) != 2 || l[0].Fact != fact.HelpKinds || l[1].Fact != fact.AmountsSettlement {
		t.Errorf("got %v", l)
	}
	i.Recall(nil)
	if len(i.Log()) != 2 {
		t.Error("no log took the place of the log")
	}
}

// A note changed is no step, and stands in no step.
func TestANoteIsNoStep(t *testing.T) {
	i := start()
	a := fact.Answer{Value: fact.Get(fact.HelpKinds).Pick("payment_settlement"), Note: "first"}
	for _, note := range []string{"first", "second"} {
		a.Note = note
		if err := i.Revise(fact.HelpKinds, a); err != nil {
			t.Fatal(err)
		}
	}
	if l := i.Log(); len(l) != 1 || l[0].Answer.Note != "" {
		t.Errorf("the log is %v", l)
	}
}

// The log of an interview that goes on for ever stays within bounds and still
// leads to the answers.
func TestLogIsBounded(t *testing.T) {
	i := start()
	for n := range 3 * logLimit {
		if n%2 == 0 {
			i.log = i.log.With(fact.HelpedCount, fact.Answer{Value: fact.Int(int64(n))}).Folded(logLimit)
			i.facts[fact.HelpedCount] = fact.Answer{Value: fact.Int(int64(n))}
			continue
		}
		if err := i.set(fact.AmountsGains, fact.Answer{Value: fact.Money(int64(n))}); err != nil {
			t.Fatal(err)
		}
	}
	if l := i.Log(); len(l) > logLimit || l.At(len(l)).Hash() != i.Facts().Hash() {
		t.Errorf("%d steps, leading to %v", len(l), l.At(len(l)))
	}
	if logLimit < 2*fact.Len() {
		t.Errorf("%d steps are too few for %d facts", logLimit, fact.Len())
	}
}

// Every step of a replay stands as the analysis of its answers says, and the
// changes are what parts it from the step before.
func TestReplaySteps(t *testing.T) {
	i := start()
	for _, a := range []struct {
		id fact.ID
		fact.Answer
	}{
		{fact.HelpKinds, fact.Answer{Value: fact.Get(fact.HelpKinds).Pick("payment_settlement")}},
		{fact.HelpedCrimes, fact.Answer{Value: fact.Get(fact.HelpedCrimes).Pick("fraud")}},
		{fact.AmountsSettlement, fact.Answer{Value: fact.Money(30 * fact.Wan)}},
		{fact.HelpedStatus, fact.Answer{Value: fact.Get(fact.HelpedStatus).Pick("confirmed")}},
		{fact.AmountsSettlement, fact.Answer{Value: fact.Money(1 * fact.Wan)}},
		{fact.HelpedCrimes, fact.Answer{State: fact.Unknown}},
	} {
		if err := i.Revise(a.id, a.Answer); err != nil {
			t.Fatal(err)
		}
	}
	r := NewReplay(liability.Default(), day, i.Log())
	changed := 0
	before := r.At(0)
	for n := 1; n <= r.Len(); n++ {
		after := r.At(n)
		changes := after.Changes(before)
		changed += len(changes)
		for _, o := range after.Offences {
			was := before.of(&o)
			said, differ := 0, 0
			for _, c := range changes {
				if c.ID == o.ID && c.Of == o.Of {
					said++
				}
			}
			if was == nil || was.Verdict != o.Verdict {
				differ++
			}
			if was != nil {
				for k := range o.Elements {
					if was.Elements[k].Finding != o.Elements[k].Finding {
						differ++
					}
				}
			}
			if said != differ {
				t.Errorf("step %d, %s: %d changes told of %d", n, o.ID, said, differ)
			}
		}
		before = after
	}
	if changed < 4 {
		t.Errorf("only %d changes in all", changed)
	}
	want := StandingOf(i.Analysis())
	if before.Says != want.Says || before.Left != want.Left || len(before.Changes(want)) > 0 || len(want.Changes(before)) > 0 {
		t.Errorf("the last step stands %+v, the interview %+v", before, want)
	}
}

// What an answer changes is told, and an offence that is no longer listed as well.
func TestChanges(t *testing.T) {
	i := start()
	answer := func(id fact.ID, option string) {
		t.Helper()
		if err := i.Revise(id, fact.Answer{Value: fact.Get(id).Pick(option)}); err != nil {
			t.Fatal(err)
		}
	}
	answer(fact.HelpKinds, "payment_settlement")
	answer(fact.HelpedStatus, "confirmed")
	if err := i.Revise(fact.AmountsSettlement, fact.Answer{Value: fact.Money(30 * fact.Wan)}); err != nil {
		t.Fatal(err)
	}
	r := NewReplay(liability.Default(), day, i.Log())
	var serious Change
	for _, c := range r.At(3).Changes(r.At(2)) {
		if c.ID == "assisting" && c.Element == "seriousness" {
			serious = c
		}
	}
	if serious.From != law.Open.Name() || serious.To != law.Met.Name() {
		t.Errorf("seriousness went from %v to %v", serious.From, serious.To)
	}
	listed := &Standing{Offences: []OffenceStanding{{ID: "x", Verdict: law.OpenVerdict}}}
	if c := (&Standing{}).Changes(listed); len(c) != 1 || c[0].From != law.OpenVerdict.Name() || !c[0].To.IsZero() {
		t.Errorf("an offence that is gone: %+v", c)
	}
	if c := listed.Changes(&Standing{}); len(c) != 1 || c[0].To != law.OpenVerdict.Name() || !c[0].From.IsZero() {
		t.Errorf("an offence that has come: %+v", c)
	}
}

// A branch stands before its step, at nothing that follows, with the steps before
// it kept and the notes of what is still answered alike.
func TestBranch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		i := walked(t)
		r := NewReplay(liability.Default(), day, i.Log())
		if r.Len() == 0 {
			return
		}
		n := rapid.IntRange(1, r.Len()).Draw(t, "step")
		noted := i.Facts()
		for id, a := range noted {
			a.Note = "noted"
			noted[id] = a
		}
		b := r.Branch(n, "test", noted)
		facts := b.Facts()
		if want := r.Log().At(n - 1); facts.Hash() != want.Hash() {
			t.Fatalf("the branch holds %v, want %v", facts, want)
		}
		if got := b.Log(); len(got) != n-1 {
			t.Fatalf("%d steps kept of %d", len(got), n-1)
		}
		for id, a := range facts {
			b, ok := noted[id] // not one taken back since
			if same := ok && b.Says(a); same != (a.Note == "noted") {
				t.Fatalf("%s is the same: %v, noted: %q", id, same, a.Note)
			}
		}
	})
}
