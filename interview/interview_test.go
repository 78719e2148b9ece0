package interview

import (
	"reflect"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"

	"pgregory.net/rapid"
)

var day = law.Date(2026, 11, 21)

func start() *Interview { return New(liability.Default(), day, "test") }

// drawAnswer gives any answer a person could give to a fact.
func drawAnswer(t *rapid.T, d *fact.Def) fact.Answer {
	switch rapid.IntRange(0, 9).Draw(t, "state") {
	case 0:
		return fact.Answer{State: fact.Unknown}
	case 1:
		return fact.Answer{State: fact.Declined}
	}
	switch d.Kind {
	case fact.Flag:
		return fact.Answer{Value: fact.Bool(rapid.Bool().Draw(t, "flag"))}
	case fact.Choice:
		return fact.Answer{Value: fact.Value{Options: 1 << uint(rapid.IntRange(0, len(d.Options)-1).Draw(t, "option"))}}
	case fact.Choices:
		set := rapid.Uint64Range(0, 1<<uint(len(d.Options))-1).Draw(t, "set")
		if i := d.Option("none"); i >= 0 {
			set &^= 1 << uint(i)
		}
		if set == 0 && d.Option("none") < 0 {
			set = 1
		}
		return fact.Answer{Value: d.Normal(fact.Value{Options: set})}
	case fact.Date:
		return fact.Answer{Value: fact.On(law.Date(rapid.IntRange(2012, 2026).Draw(t, "year"), 6, 1))}
	case fact.Yuan:
		return fact.Answer{Value: fact.Money(rapid.Int64Range(0, 200*fact.Wan).Draw(t, "fen"))}
	}
	return fact.Answer{Value: fact.Int(rapid.Int64Range(0, 60).Draw(t, "count"))}
}

// TestWalksEnd: every walk ends; every question asked beyond the spine could
// still change a verdict; when it is over each offence has a verdict or names
// what is open, and nothing unasked could change it.
func TestWalksEnd(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		i := start()
		for n := 0; ; n++ {
			if n > fact.Len() {
				t.Fatal("the interview does not end")
			}
			before := i.Progress()
			q, _, ok := i.Now()
			if !ok {
				break
			}
			d := fact.Get(q.Fact)
			if !d.Spine && i.Phase() != Deeper {
				t.Fatalf("%s asked in phase %v", q.Fact, i.Phase())
			}
			if err := i.Answer(drawAnswer(t, d)); err != nil {
				t.Fatal(err)
			}
			after := i.Progress()
			if after.Answered != before.Answered+1 {
				t.Fatalf("answered %d after %d", after.Answered, before.Answered)
			}
		}
		a := i.Analysis()
		if len(a.QuestionsLeft) > 0 {
			t.Fatalf("over, yet %v could change a verdict", a.QuestionsLeft)
		}
		for _, o := range a.Offences {
			if o.Verdict == law.OpenVerdict && len(o.Open) == 0 {
				t.Fatalf("%s is open but names no open point", o.ID)
			}
		}
	})
}

// TestNothingIsLost: going back and forth, and revising, keep every answer.
func TestNothingIsLost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		i := start()
		want := fact.Facts{}
		for range rapid.IntRange(5, 25).Draw(t, "moves") {
			switch rapid.IntRange(0, 5).Draw(t, "move") {
			case 0:
				i.Back()
			case 1:
				i.Forward()
			case 2:
				id := fact.All()[rapid.IntRange(0, fact.Len()-1).Draw(t, "fact")].ID
				a := drawAnswer(t, fact.Get(id))
				if err := i.Revise(id, a); err != nil {
					t.Fatal(err)
				}
				want[id] = a
			default:
				q, earlier, ok := i.Now()
				if !ok {
					continue
				}
				if w, had := want[q.Fact]; had && (w.State != earlier.State || w.Value != earlier.Value) {
					t.Fatalf("%s: the earlier answer is not shown", q.Fact)
				}
				a := drawAnswer(t, fact.Get(q.Fact))
				if err := i.Answer(a); err != nil {
					t.Fatal(err)
				}
				want[q.Fact] = a
			}
			got := i.Facts()
			if len(got) != len(want) {
				t.Fatalf("%d answers, want %d", len(got), len(want))
			}
			for id, a := range want {
				if got[id].Value != a.Value || got[id].State != a.State {
					t.Fatalf("%s: %v, want %v", id, got[id], a)
				}
			}
		}
	})
}

// TestOrderOfAnswersDoesNotMatter: the same answers give the same analysis.
func TestOrderOfAnswersDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var ids []fact.ID
		facts := fact.Facts{}
		for range rapid.IntRange(3, 15).Draw(t, "n") {
			d := fact.All()[rapid.IntRange(0, fact.Len()-1).Draw(t, "fact")]
			if _, had := facts[d.ID]; !had {
				ids = append(ids, d.ID)
				facts[d.ID] = drawAnswer(t, d)
			}
		}
		a, b := start(), start()
		for n := range ids {
			if err := a.Revise(ids[n], facts[ids[n]]); err != nil {
				t.Fatal(err)
			}
			id := ids[len(ids)-1-n]
			if err := b.Revise(id, facts[id]); err != nil {
				t.Fatal(err)
			}
		}
		x, y := a.Analysis(), b.Analysis()
		if x.Receipt != y.Receipt {
			t.Fatalf("receipts differ: %v, %v", x.Receipt, y.Receipt)
		}
		for n := range x.Offences {
			if x.Offences[n].Verdict != y.Offences[n].Verdict {
				t.Fatalf("%s: %v and %v", x.Offences[n].ID, x.Offences[n].Verdict, y.Offences[n].Verdict)
			}
		}
		if p, q := a.ToCome(), b.ToCome(); len(p) != len(q) {
			t.Fatalf("questions to come: %v and %v", p, q)
		}
	})
}

// TestRefusesWhatDoesNotFit: an impossible answer changes nothing.
func TestRefusesWhatDoesNotFit(t *testing.T) {
	i := start()
	for name, c := range map[string]struct {
		id fact.ID
		a  fact.Answer
	}{
		"two options of one choice": {fact.HelpedStatus, fact.Answer{Value: fact.Value{Options: 3}}},
		"reversed range":            {fact.HelpedCount, fact.Answer{Value: fact.Between(5, 2)}},
		"negative":                  {fact.AmountsGains, fact.Answer{Value: fact.Money(-1)}},
		"no such fact":              {"no.such", fact.Answer{}},
		"does apply":                {fact.HelpedCount, fact.Answer{State: fact.NotApplicable}},
	} {
		if err := i.Revise(c.id, c.a); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	if n := len(i.Facts()); n != 0 {
		t.Errorf("%d answers after refusals", n)
	}
}

// TestRetrace: an interview taken up again stands where it stood, with the same
// questions behind it.
func TestRetrace(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		i := start()
		for range rapid.IntRange(1, 12).Draw(t, "answers") {
			q, _, ok := i.Now()
			if !ok {
				break
			}
			if err := i.Answer(drawAnswer(t, fact.Get(q.Fact))); err != nil {
				t.Fatal(err)
			}
		}
		for range rapid.IntRange(0, 4).Draw(t, "back") {
			i.Back()
		}
		seen, at := i.Trail()
		again := Resume(liability.Default(), day, "test", i.Facts())
		again.Retrace(append([]fact.ID{"case.filed"}, seen...), at+1)
		gotSeen, gotAt := again.Trail()
		_, hadFiled := i.AnswerTo(fact.CaseFiled)
		if !hadFiled && (len(gotSeen) != len(seen) || gotAt != at) {
			t.Fatalf("at %d of %v, want %d of %v", gotAt, gotSeen, at, seen)
		}
		q, _, ok := i.Now()
		r, _, okAgain := again.Now()
		if ok != okAgain || ok && q.Fact != r.Fact {
			t.Fatal("it stands at another question")
		}
	})
}

// TestFurtherRound: it is offered when the interview is over and not before, its
// questions change no verdict, and it ends.
func TestFurtherRound(t *testing.T) {
	i := start()
	if len(i.Offer()) > 0 {
		t.Fatal("offered before the interview is over")
	}
	answerAll := func() {
		for n := 0; ; n++ {
			q, _, ok := i.Now()
			if !ok {
				return
			}
			if n > fact.Len() {
				t.Fatal("it does not end")
			}
			d := fact.Get(q.Fact)
			a := fact.Answer{State: fact.Unknown}
			switch q.Fact {
			case fact.HelpKinds:
				a = fact.Answer{Value: d.Pick("payment_settlement")}
			case fact.HelpedCrimes:
				a = fact.Answer{Value: d.Pick("fraud")}
			case fact.HelpedStatus:
				a = fact.Answer{Value: d.Pick("confirmed")}
			case fact.AmountsSettlement:
				a = fact.Answer{Value: fact.Money(30 * fact.Wan)}
			}
			if err := i.Answer(a); err != nil {
				t.Fatal(err)
			}
		}
	}
	answerAll()
	if i.Phase() != Over || len(i.Offer()) == 0 {
		t.Fatalf("phase %v, %d offered", i.Phase(), len(i.Offer()))
	}
	verdicts := func() (out []law.Verdict) {
		for _, o := range i.Analysis().Offences {
			out = append(out, o.Verdict)
		}
		return out
	}
	before := verdicts()
	i.TakeUp()
	if i.Phase() != Beside || len(i.Offer()) > 0 {
		t.Fatalf("taken up: phase %v, %d offered", i.Phase(), len(i.Offer()))
	}
	answerAll()
	after := verdicts()
	for n := range before {
		if before[n] != after[n] {
			t.Errorf("%s: %v before the further round, %v after", i.Analysis().Offences[n].ID, before[n], after[n])
		}
	}
	if i.Phase() != Over {
		t.Errorf("phase %v at the end", i.Phase())
	}
}

// TestOnce: an analysis that is not kept is the one that is, and is not kept; a receipt
// is that of the answers, the day and the program it was made of and of no others.
func TestOnce(t *testing.T) {
	begin := func(day law.Day, program string) *Interview {
		i := New(liability.Default(), day, program)
		if err := i.Revise(fact.PersonAge, fact.Answer{Value: fact.Int(30)}); err != nil {
			t.Fatal(err)
		}
		return i
	}
	i := begin(day, "test")
	once := i.Once()
	if i.Once() == once || i.done != nil {
		t.Error("an analysis wanted once is kept")
	}
	kept := i.Analysis()
	if !reflect.DeepEqual(once, kept) || i.Once() != kept {
		t.Error("the analysis made once is not the one kept")
	}
	if !i.Gives(once.Receipt) || !begin(day, "test").Gives(kept.Receipt) {
		t.Error("the receipt of these answers is not known again")
	}
	older := begin(day, "test")
	if err := older.Revise(fact.PersonAge, fact.Answer{Value: fact.Int(31)}); err != nil {
		t.Fatal(err)
	}
	for name, other := range map[string]*Interview{"program": begin(day, "other"), "day": begin(law.Date(2026, 11, 22), "test"), "answers": older} {
		if other.Gives(kept.Receipt) {
			t.Errorf("with other %s the receipt counts as that of what stands", name)
		}
	}
}
