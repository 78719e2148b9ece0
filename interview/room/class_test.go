package room

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/library"
)

func subject(t testing.TB, id string) Subject {
	t.Helper()
	c, ok := library.Get(id)
	if !ok {
		t.Fatalf("no case %s", id)
	}
	return OfLibrary(c, liability.Default(), "test")
}

func class(t testing.TB) *Class { return NewClass(subject(t, "b-ye-yuanxing-captcha")) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// join seats guests g0, g1, …
func join(t testing.TB, c *Class, n int) {
	t.Helper()
	for i := range n {
		must(t, c.Join(guest(i)))
	}
}

func guest(i int) Voter { return Voter(fmt.Sprintf("g%d", i)) }

// goTo goes to the step with an id.
func goTo(t testing.TB, c *Class, id string) {
	t.Helper()
	n := slices.IndexFunc(c.Steps(), func(s ClassStep) bool { return s.ID == id })
	if !c.Goto(n) {
		t.Fatalf("no step %s among %v", id, ids(c))
	}
}

func ids(c *Class) []string {
	var out []string
	for _, s := range c.Steps() {
		out = append(out, s.ID)
	}
	return out
}

func TestStepsOfACase(t *testing.T) {
	got := ids(class(t))
	want := []string{
		"facts", "intrusion_tools.supply", "intrusion_tools.route", "intrusion_tools.person", "intrusion_tools.time",
		"intrusion_tools.seriousness", "which", "consequence", "holding",
	}
	if !slices.Equal(got, want) {
		t.Errorf("the steps are %v, want %v", got, want)
	}
}

// Every case of the library makes a class: facts first, an element of each
// offence at issue, what it is called, what follows, what was decided; every
// step with a question and options in both languages; no question put twice.
func TestEveryCaseMakesAClass(t *testing.T) {
	for _, lc := range library.All() {
		c := NewClass(OfLibrary(lc, liability.Default(), "test"))
		steps := c.Steps()
		seen := map[string]bool{}
		for i, s := range steps {
			if seen[s.ID] {
				t.Errorf("%s: %s twice", lc.ID, s.ID)
			}
			seen[s.ID] = true
			if !s.Title.Complete() || !s.Question.Complete() || len(s.Options) < 3 {
				t.Errorf("%s: %s is not whole: %+v", lc.ID, s.ID, s)
			}
			names := map[string]bool{}
			for _, o := range s.Options {
				if o.ID == "" || names[o.ID] || !o.Name.Complete() {
					t.Errorf("%s: %s: option %+v", lc.ID, s.ID, o)
				}
				names[o.ID] = true
			}
			if i > 0 && s.Kind < steps[i-1].Kind {
				t.Errorf("%s: %s comes after %s", lc.ID, s.ID, steps[i-1].ID)
			}
			c.Goto(i)
			c.Reveal()
			v := c.View()
			if s.Kind == ElementStep && (len(s.Cites) == 0 || !s.Offence.Complete() || v.Found.Program == "") {
				t.Errorf("%s: %s: no provision, offence or finding", lc.ID, s.ID)
			}
			if f := v.Found; f.Program != "" && (!s.has(f.Program) || !f.Says.Complete()) {
				t.Errorf("%s: %s: the program finds %q, which is no option, or gives no reason", lc.ID, s.ID, f.Program)
			}
			for _, h := range v.Found.Court {
				if h.Option != "" && !s.has(h.Option) || !h.Says.Complete() {
					t.Errorf("%s: %s: the court's %q is no option, or has no words", lc.ID, s.ID, h.Option)
				}
			}
		}
		if steps[0].Kind != FactsStep || !seen["which"] || !seen["consequence"] || !seen["holding"] {
			t.Errorf("%s: the steps are %v", lc.ID, ids(c))
		}
		if n := slices.IndexFunc(steps, func(s ClassStep) bool { return s.Kind == ElementStep }); n != 1 {
			t.Errorf("%s: no element after the facts", lc.ID)
		}
	}
}

// A conviction of an offence is told beside each of its elements, and beside the
// questions of which offence and what follows; a change has no court.
func TestTheCourtBesideTheClass(t *testing.T) {
	c := class(t)
	for step, want := range map[string]string{"intrusion_tools.route": "met", "which": "intrusion_tools", "consequence": "prosecution"} {
		goTo(t, c, step)
		c.Reveal()
		f := c.View().Found
		if len(f.Court) == 0 || f.Court[0].Option != want {
			t.Errorf("%s: the court: %+v, want %s", step, f.Court, want)
		}
	}
	must(t, c.Change(fact.AmountsGains, fact.Answer{State: fact.Known, Value: fact.Money(0)}))
	c.Reveal()
	if v := c.View(); len(v.Found.Court) != 0 || v.Before == nil || len(v.Before.Court) == 0 {
		t.Errorf("the court under a change: %+v, before it: %+v", v.Found, v.Before)
	}
}

func TestVotes(t *testing.T) {
	c := class(t)
	join(t, c, 3)
	goTo(t, c, "intrusion_tools.route")
	ballot := c.View().Ballot
	must(t, c.Vote(guest(0), ballot, Vote{Option: "met", Argument: "dedicated.for"}))
	must(t, c.Vote(guest(1), ballot, Vote{Option: "not_met"}))
	must(t, c.Vote(guest(1), ballot, Vote{Option: "met", Argument: "dedicated.for"})) // changed
	must(t, c.Vote(guest(2), ballot, Vote{Option: "contested", Argument: "dedicated.against"}))
	must(t, c.Type("met", 10))
	must(t, c.Type("met", 4)) // put right
	must(t, c.Type("open", 1))
	if v := c.ViewFor(guest(1)); v.Yours != (Vote{"met", "dedicated.for"}) || v.Cast != 3 || !v.Counted || v.Present != 3 {
		t.Errorf("the guest sees %+v", v)
	}
	for _, r := range []struct {
		want error
		err  error
	}{
		{ErrNoSeat, c.Vote("stranger", ballot, Vote{Option: "met"})},
		{ErrClosed, c.Vote(guest(0), "facts", Vote{Option: "crime"})},
		{ErrNoOption, c.Vote(guest(0), ballot, Vote{Option: "crime"})},
		{ErrArgument, c.Vote(guest(0), ballot, Vote{"met", "no.such"})},
		{ErrNoOption, c.Type("crime", 1)},
		{ErrCount, c.Type("met", -1)},
		{ErrCount, c.Type("met", MaxTyped+1)},
	} {
		if !errors.Is(r.err, r.want) {
			t.Errorf("got %v, want %v", r.err, r.want)
		}
	}
	c.Leave(guest(2)) // the vote stays
	c.Reveal()
	if err := c.Vote(guest(0), ballot, Vote{Option: "open"}); !errors.Is(err, ErrClosed) {
		t.Errorf("voted after the reveal: %v", err)
	}
	got := c.View().Tally
	if want := map[string]int{"met": 6, "contested": 1, "open": 1}; !reflect.DeepEqual(got.Votes, want) || got.Total != 8 {
		t.Errorf("the tally is %v (%d), want %v", got.Votes, got.Total, want)
	}
	if len(got.Arguments) != 2 || got.Arguments[0].Argument.ID != "dedicated.for" || got.Arguments[0].Total != 2 || got.Arguments[0].By["met"] != 2 {
		t.Errorf("the arguments are %+v", got.Arguments)
	}
	must(t, c.Type("met", 5)) // put right after the reveal
	if n := c.View().Tally.Votes["met"]; n != 7 {
		t.Errorf("%d after putting it right, want 7", n)
	}
	c.Again()
	if v := c.View(); v.Revealed || v.Cast != 0 || v.Counted || v.Ballot == ballot {
		t.Errorf("asked again: %+v", v)
	}
	if err := c.Vote(guest(0), ballot, Vote{Option: "met"}); !errors.Is(err, ErrClosed) {
		t.Errorf("voted on the ballot thrown away: %v", err)
	}
}

// The first step and the last take no argument: nothing is argued there, or
// everything was.
func TestNoArgumentOnTheFacts(t *testing.T) {
	c := class(t)
	join(t, c, 1)
	if err := c.Vote(guest(0), c.View().Ballot, Vote{"crime", "dedicated.for"}); !errors.Is(err, ErrArgument) {
		t.Errorf("got %v", err)
	}
	if c.Choosable() != nil {
		t.Error("arguments to choose from on the facts")
	}
}

func TestWhoMoved(t *testing.T) {
	c := class(t)
	join(t, c, 5)
	goTo(t, c, "intrusion_tools.seriousness")
	for i, o := range []string{"met", "met", "met", "open"} {
		must(t, c.Vote(guest(i), c.View().Ballot, Vote{Option: o}))
	}
	must(t, c.Type("met", 2))
	c.Reveal()
	must(t, c.Change(fact.AmountsGains, fact.Answer{State: fact.Known, Value: fact.Money(0), Note: "private"}))
	if v := c.View(); v.Revealed || v.Moves != nil || v.Cast != 0 || v.Change == nil || v.Change.Answer.Note != "" {
		t.Errorf("after the change: %+v", v)
	}
	for i, o := range map[int]string{0: "met", 1: "not_met", 2: "not_met", 4: "met"} {
		must(t, c.Vote(guest(i), c.View().Ballot, Vote{Option: o}))
	}
	must(t, c.Type("not_met", 2))
	c.Reveal()
	m := c.View().Moves
	want := &Moves{Stayed: 1, Moved: 2, From: []Move{{"met", "not_met", 2}}, New: 1, Gone: 1, Before: &Tally{Votes: map[string]int{"met": 5, "open": 1}, Total: 6}}
	if !reflect.DeepEqual(m, want) {
		t.Errorf("moved %+v, want %+v", m, want)
	}
	c.Restore()
	if v := c.View(); !v.Revealed || v.Moves != nil || v.Tally.Total != 6 {
		t.Errorf("restored: %+v", v)
	}
	if r := c.Results(); len(r) != 2 || r[0].Change != nil || r[1].Change == nil || r[1].Tally.Votes["met"] != 2 {
		t.Errorf("the results are %+v", r)
	}
}

// An element counts as shifted only once it is revealed both before the change and
// after; the rest would tell what the class has not voted on.
func TestShifts(t *testing.T) {
	c := NewClass(subject(t, "b-gao-gu-shi-students-gu"))
	goTo(t, c, "assisting.seriousness")
	change := func() {
		t.Helper()
		must(t, c.Change(fact.AccountsOwn, fact.Answer{State: fact.Known, Value: fact.Int(2)}))
	}
	change()
	c.Reveal()
	if got := c.Shifts(); len(got) != 0 {
		t.Errorf("revealed only after the change: %+v", got)
	}
	c.Restore()
	if c.RevealedStep("assisting.seriousness") {
		t.Error("revealed before the change as well")
	}
	c.Reveal()
	if got := c.Shifts(); len(got) != 0 {
		t.Errorf("nothing is changed: %+v", got)
	}
	change()
	got := c.Shifts()
	if len(got) != 1 || got[0].Step.ID != "assisting.seriousness" || got[0].Before != law.Met || got[0].After != law.Open {
		t.Errorf("shifted: %+v", got)
	}
	if c.Voted() {
		t.Error("nobody has voted")
	}
	must(t, c.Type("met", 0))
	if !c.Voted() {
		t.Error("the trainer has counted")
	}
}

// What was decided is told with what it presupposes.
func TestWhatADecisionPresupposes(t *testing.T) {
	for id, want := range map[string]string{
		"b-gao-gu-shi-students-gu": "第一百七十七条第二款", "b-gao-gu-shi-students-shi": "第二百八十二条", "b-zhai-ke-phone-relay": "以本罪定罪",
		"b-lin-youyi-withdraw": "", // of assisting nothing was decided
	} {
		c := NewClass(subject(t, id))
		step := "assisting.knowledge"
		if want == "" {
			step = "concealing." + lastPart(strings.TrimPrefix(ids(c)[1], "concealing."))
			want = "以本罪定罪"
		}
		goTo(t, c, "consequence")
		c.Reveal() // before it a reason would tell the end
		goTo(t, c, step)
		c.Reveal()
		if h := c.View().Found.Court; len(h) != 1 || !strings.Contains(h[0].Says.ZH, want) {
			t.Errorf("%s: %+v", id, h)
		}
	}
}

func TestChangeRefuses(t *testing.T) {
	c := class(t)
	for _, err := range []error{
		c.Change("no.such", fact.Answer{}),
		c.Change(fact.AmountsGains, fact.Answer{State: fact.NotApplicable}),
		c.Change(fact.AmountsGains, fact.Answer{State: fact.Known, Value: fact.Money(-1)}),
	} {
		if err == nil || c.Changed() != nil {
			t.Errorf("took it: %v", err)
		}
	}
}

func TestSeats(t *testing.T) {
	c := class(t)
	join(t, c, MaxGuests)
	must(t, c.Join(guest(0))) // already here
	if err := c.Join("late"); !errors.Is(err, ErrFull) {
		t.Errorf("seated one more: %v", err)
	}
	c.Leave(guest(1))
	c.Leave(guest(1))
	c.Leave("stranger")
	must(t, c.Join("late"))
	if n := c.View().Present; n != MaxGuests {
		t.Errorf("%d present", n)
	}
	for i := range maxSeats { // comes, goes, comes under another name …
		c.Leave("late")
		if c.Join(Voter(fmt.Sprintf("again%d", i))) != nil {
			break
		}
		c.Leave(Voter(fmt.Sprintf("again%d", i)))
	}
	if len(c.seats) > maxSeats {
		t.Errorf("%d guests are remembered", len(c.seats))
	}
}

// What is private in somebody's own file is nowhere in what a class is given.
func TestNothingPrivate(t *testing.T) {
	const secret = "SECRET"
	answer := fact.Answer{State: fact.Known, Value: fact.Int(3), Note: secret, Evidence: []fact.Evidence{{What: secret, From: secret}}}
	f := &casefile.File{
		Title: secret, TitleEN: secret, Story: law.T(secret, secret), Facts: fact.Facts{fact.HelpedCount: answer},
		Holding: &casefile.Holding{
			Court: secret, Number: secret, Sources: []string{secret}, Reason: law.T(secret, secret), Remark: law.T(secret, secret), DateNote: law.T(secret, secret),
			Defendants: []casefile.Defendant{{Name: secret, Offence: casefile.Assisting, Outcome: casefile.Convicted, Words: law.T(secret, secret)}},
		},
	}
	walk := func(told bool) (all string) {
		c := NewClass(OfFile(f, law.Date(2024, 1, 1), told, liability.Default(), "test"))
		for i := range c.Steps() {
			c.Goto(i)
			c.Reveal()
			v := c.View()
			all += fmt.Sprintf("%+v %+v %+v %+v", v, v.Case, v.Decided, v.Found)
		}
		return all
	}
	if all := walk(false); strings.Contains(all, secret) {
		t.Errorf("shown: %s", all)
	}
	if all := walk(true); !strings.Contains(all, secret) {
		t.Error("a title and story that may be shown are not")
	}
	if f.Facts[fact.HelpedCount].Note != secret {
		t.Error("the file was changed")
	}
}

// What the court decided and what answers an element is kept back from the facts.
func TestFactsFirst(t *testing.T) {
	c := NewClass(subject(t, "b-xu-baidu-nonprosecution"))
	v := c.View()
	if strings.Contains(v.Case.Story.ZH, "不起诉") || !strings.Contains(v.Case.Story.ZH, "百度") {
		t.Errorf("told: %s", v.Case.Story.ZH)
	}
	goTo(t, c, "holding")
	if v := c.View(); !strings.Contains(v.Rest.ZH, "不起诉") || v.Decided == nil || v.Case != nil {
		t.Errorf("the last step: %+v", v)
	}
	c = NewClass(subject(t, "a03-chen-hosting-anti360"))
	if v := c.View(); !slices.Contains(v.Case.KeptBack, fact.KnowledgeLevel) || len(v.Case.Facts) == 0 {
		t.Errorf("kept back: %v", v.Case.KeptBack)
	}
	goTo(t, c, "assisting.knowledge")
	if v := c.View(); v.NowTold != nil {
		t.Error("told before the vote")
	}
	c.Reveal()
	if v := c.View(); len(v.NowTold) != 1 || v.NowTold[fact.KnowledgeLevel].Value != fact.Get(fact.KnowledgeLevel).Pick("some_crime") {
		t.Errorf("told after the vote: %v", v.NowTold)
	}
	goTo(t, c, "assisting.help")
	c.Reveal()
	if v := c.View(); v.NowTold != nil {
		t.Error("told with another element")
	}
	goTo(t, c, "facts")
	must(t, c.Change(fact.KnowledgeLevel, fact.Answer{State: fact.Unknown}))
	if v := c.View(); slices.Contains(v.Case.KeptBack, fact.KnowledgeLevel) {
		t.Error("the fact changed is kept back")
	}
}

// Before the reveal nothing that is shown depends on what was voted: two classes
// in which the same guests vote at the same times, but for different things, are
// shown the same until a step is revealed, each guest's own vote apart. Votes on
// steps that are revealed in the end are the same in both.
func TestVotesAreHiddenUntilTheReveal(t *testing.T) {
	s := subject(t, "a03-chen-hosting-anti360")
	rapid.Check(t, func(t *rapid.T) {
		one, two := NewClass(s), NewClass(s)
		both := []*Class{one, two}
		const guests = 4
		for i := range guests {
			for _, c := range both {
				_ = c.Join(guest(i))
			}
		}
		secret := map[string]bool{} // questions on which the two classes differ: never revealed
		n := len(one.Steps())
		for range rapid.IntRange(5, 25).Draw(t, "acts") {
			k := one.View().Ballot
			switch rapid.IntRange(0, 7).Draw(t, "act") {
			case 0:
				at := rapid.IntRange(0, n-1).Draw(t, "to")
				one.Goto(at)
				two.Goto(at)
			case 1, 2, 3:
				g := guest(rapid.IntRange(0, guests-1).Draw(t, "guest"))
				x, y := drawVote(t, one), drawVote(t, one)
				if one.Revealed() {
					continue
				}
				if !rapid.Bool().Draw(t, "differ") {
					y = x
				}
				if x != y {
					secret[k] = true
				}
				if a, b := one.Vote(g, k, x), two.Vote(g, k, y); a != nil || b != nil {
					t.Fatalf("refused: %v, %v", a, b)
				}
			case 4:
				o := one.Step().Options
				x := o[rapid.IntRange(0, len(o)-1).Draw(t, "hands for")].ID
				a, b := rapid.IntRange(0, 30).Draw(t, "hands"), rapid.IntRange(0, 30).Draw(t, "hands")
				if one.Revealed() {
					b = a
				}
				if a != b {
					secret[k] = true
				}
				_, _ = one.Type(x, a), two.Type(x, b)
			case 5:
				if !secret[k] {
					one.Reveal()
					two.Reveal()
				}
			case 6:
				one.Again()
				two.Again()
			case 7:
				if one.Changed() != nil {
					one.Restore()
					two.Restore()
					continue
				}
				for _, c := range both {
					_ = c.Change(fact.KnowledgeLevel, fact.Answer{State: fact.Unknown})
				}
			}
			if a, b := one.View(), two.View(); !reflect.DeepEqual(a, b) {
				t.Fatalf("the projector tells them apart at %s:\n%+v\n%+v", k, a, b)
			}
			if a, b := one.ViewFor("outsider"), two.ViewFor("outsider"); !reflect.DeepEqual(a, b) {
				t.Fatalf("an outsider tells them apart at %s", k)
			}
			for i := range guests {
				a, b := one.ViewFor(guest(i)), two.ViewFor(guest(i))
				a.Yours, b.Yours = Vote{}, Vote{}
				if !reflect.DeepEqual(a, b) {
					t.Fatalf("a guest tells them apart at %s", k)
				}
			}
			if v := one.View(); !v.Revealed && (v.NowTold != nil || v.Tally != nil || v.Found != nil || v.Moves != nil || v.Before != nil) {
				t.Fatalf("shown before the reveal: %+v", v)
			}
			if a, b := one.Results(), two.Results(); !reflect.DeepEqual(a, b) {
				t.Fatal("the record tells them apart")
			}
			for _, r := range one.Results() {
				if r.Tally == nil {
					t.Fatal("the record holds a step that was not revealed")
				}
			}
		}
	})
}

func drawVote(t *rapid.T, c *Class) Vote {
	o := c.Step().Options
	v := Vote{Option: o[rapid.IntRange(0, len(o)-1).Draw(t, "option")].ID}
	if args := c.Choosable(); len(args) > 0 && rapid.Bool().Draw(t, "argued") {
		v.Argument = args[rapid.IntRange(0, len(args)-1).Draw(t, "argument")].ID
	}
	return v
}

// The totals are those of the votes as they stand: one for each guest, the last.
func TestTotals(t *testing.T) {
	s := subject(t, "a03-chen-hosting-anti360")
	rapid.Check(t, func(t *rapid.T) {
		c := NewClass(s)
		c.Goto(rapid.IntRange(0, len(c.Steps())-1).Draw(t, "step"))
		last, hands := map[Voter]Vote{}, map[string]int{}
		for range rapid.IntRange(0, 30).Draw(t, "acts") {
			g := guest(rapid.IntRange(0, 6).Draw(t, "guest"))
			switch rapid.IntRange(0, 3).Draw(t, "act") {
			case 0:
				c.Leave(g)
			case 1:
				o := c.Step().Options[rapid.IntRange(0, len(c.Step().Options)-1).Draw(t, "option")].ID
				hands[o] = rapid.IntRange(0, 30).Draw(t, "hands")
				if err := c.Type(o, hands[o]); err != nil {
					t.Fatal(err)
				}
			default:
				_ = c.Join(g)
				last[g] = drawVote(t, c)
				if err := c.Vote(g, c.View().Ballot, last[g]); err != nil {
					t.Fatal(err)
				}
			}
		}
		c.Reveal()
		want, total, args := map[string]int{}, 0, map[string]int{}
		for o, n := range hands {
			want[o] += n
			total += n
		}
		for _, v := range last {
			want[v.Option]++
			total++
			if v.Argument != "" {
				args[v.Argument]++
			}
		}
		got := c.View().Tally
		for _, a := range got.Arguments {
			if a.Total != args[a.Argument.ID] {
				t.Fatalf("%s: %d, want %d", a.Argument.ID, a.Total, args[a.Argument.ID])
			}
			delete(args, a.Argument.ID)
		}
		if len(args) > 0 || got.Total != total || !reflect.DeepEqual(got.Votes, want) {
			t.Fatalf("got %v (%d), want %v (%d); arguments left %v", got.Votes, got.Total, want, total, args)
		}
	})
}

// Until the class was told how a case ended, nothing that is revealed tells more
// of the decision than the answer to its own question.
func TestTheEndIsToldAtTheEnd(t *testing.T) {
	for _, lc := range library.All() {
		f := lc.File()
		if f.Holding == nil {
			continue
		}
		c := NewClass(subject(t, lc.ID))
		var early []Held
		for i, s := range c.Steps() {
			if s.Kind == ConsequenceStep {
				break
			}
			c.Goto(i)
			c.Reveal()
			early = append(early, c.View().Found.Court...)
		}
		for _, h := range early {
			for i := range f.Holding.Defendants {
				d := &f.Holding.Defendants[i]
				for _, end := range []law.Text{d.Words, elementPresupposed(d.Basis), elementNotDecided()} {
					if !end.IsZero() && strings.Contains(h.Says.ZH, end.ZH) {
						t.Errorf("%s: told too early: %s", lc.ID, h.Says.ZH)
					}
				}
			}
		}
		goTo(t, c, "consequence")
		c.Reveal()
		goTo(t, c, "which")
		if h := c.View().Found.Court; len(h) > 0 && !slices.ContainsFunc(f.Holding.Defendants, func(d casefile.Defendant) bool { return d.Words == h[0].Says }) {
			t.Errorf("%s: not told in the end: %+v", lc.ID, h)
		}
	}
}

// A fact that answers an element is kept back everywhere until that element, or
// the end, is revealed; a change tells what it is now and not what it was.
func TestAFactIsKeptBackUntilItsElement(t *testing.T) {
	id := fact.KnowledgeLevel
	c := NewClass(subject(t, "b-zhai-ke-phone-relay"))
	goTo(t, c, "assisting.help")
	c.Reveal()
	if !c.KeepsBack(id) || !slices.Contains(c.KeptBack(), id) || c.KeepsBack(fact.AmountsGains) {
		t.Errorf("kept back: %v", c.KeptBack())
	}
	must(t, c.Change(id, fact.Answer{State: fact.Unknown}))
	goTo(t, c, "assisting.knowledge")
	c.Reveal()
	if !c.KeepsBack(id) || slices.Contains(c.KeptBack(), id) {
		t.Error("a change tells what the fact was, or keeps back what it is")
	}
	c.Restore()
	goTo(t, c, "assisting.knowledge")
	c.Reveal()
	if c.KeepsBack(id) || slices.Contains(c.Told().KeptBack, id) {
		t.Error("kept back after its element was revealed")
	}
	if _, ok := c.Told().Facts[id]; !ok {
		t.Error("a late guest is not told what the class was")
	}
	// Whether there was an agreement answers no element of this class; it is told with
	// the end.
	if kept := c.KeptBack(); !slices.Equal(kept, []fact.ID{fact.DepthAgreement}) {
		t.Errorf("still kept back: %v", kept)
	}
	goTo(t, c, "consequence")
	c.Reveal()
	if kept := c.KeptBack(); len(kept) != 0 {
		t.Errorf("kept back after the end: %v", kept)
	}
}
