package room

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"bangxin/interview"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

func newShared(facts fact.Facts) *Shared {
	return Share(interview.Resume(liability.Default(), law.Date(2026, 11, 21), "test", facts), law.T("标题", "title"))
}

// joined gives an interview that a client has joined, who has the keyboard or not.
func joined(t interface{ Fatal(...any) }, facts fact.Facts, keyboard Side) *Shared {
	s := newShared(facts)
	if err := s.Joins("c"); err != nil {
		t.Fatal(err)
	}
	if keyboard == Client {
		if err := s.Turn(ToHandOver); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// The whole table of rights, written out.
func TestRights(t *testing.T) {
	states := []struct {
		name string
		make func() *Shared
	}{
		{"alone", func() *Shared { return newShared(nil) }},
		{"lawyer has the keyboard", func() *Shared { return joined(t, nil, Lawyer) }},
		{"client has the keyboard", func() *Shared { return joined(t, nil, Client) }},
		{"analysis shown", func() *Shared { s := joined(t, nil, Client); s.shown = true; return s }},
		{"ended", func() *Shared { s := joined(t, nil, Client); s.shown = true; _ = s.Turn(ToEnd); return s }},
	}
	// For each act, what the lawyer and then the client may in each of these states.
	rights := map[Act]string{
		ToAnswer:    "L- L- -C -C L-",
		ToMove:      "L- L- -C -C L-",
		ToMark:      "L- L- L- L- L-",
		ToNote:      "L- L- L- L- L-",
		ToEvidence:  "L- L- L- L- L-",
		ToName:      "L- L- L- L- L-",
		SeeAnswers:  "L- LC LC LC L-",
		SeeAnalysis: "L- L- L- LC L-",
		SeePrivate:  "L- L- L- L- L-",
		ToExport:    "L- L- L- L- L-",
		ToInvite:    "L- -- -- -- L-",
		ToHandOver:  "-- L- -- -- --",
		ToTakeBack:  "-- -- L- L- --",
		ToShow:      "-- L- L- -- --",
		ToHide:      "-- -- -- L- --",
		ToEnd:       "-- L- L- L- --",
	}
	if len(rights) != int(actEnd) {
		t.Fatalf("%d acts of %d are in the table", len(rights), actEnd)
	}
	for act, row := range rights {
		for i, want := range strings.Fields(row) {
			s := states[i].make()
			got := []byte("--")
			for side, letter := range map[Side]byte{Lawyer: 'L', Client: 'C'} {
				if s.May(side, act) {
					got[side] = letter
				}
				if (s.refuse(side, act) == nil) != s.May(side, act) {
					t.Errorf("act %d, %s: refused and allowed", act, states[i].name)
				}
			}
			if string(got) != want {
				t.Errorf("act %d, %s: %s, want %s", act, states[i].name, got, want)
			}
		}
	}
}

func TestTheSeatOfAClient(t *testing.T) {
	s := newShared(nil)
	for _, step := range []struct {
		name string
		do   func() error
		want error
		is   Presence
	}{
		{"nobody returns", func() error { return s.Returns("c") }, ErrMayNot, Alone},
		{"no name", func() error { return s.Joins("") }, ErrMayNot, Alone},
		{"nobody to hand over to", func() error { return s.Turn(ToHandOver) }, ErrNobody, Alone},
		{"joins", func() error { return s.Joins("c") }, nil, Here},
		{"another", func() error { return s.Joins("d") }, ErrTaken, Here},
		{"returns as another", func() error { return s.Returns("d") }, ErrMayNot, Here},
		{"leaves", func() error { s.Leaves(); return nil }, nil, Absent},
		{"hands over to the seat", func() error { return s.Turn(ToHandOver) }, nil, Absent},
		{"twice", func() error { return s.Turn(ToHandOver) }, ErrMayNot, Absent},
		{"another still", func() error { return s.Joins("d") }, ErrTaken, Absent},
		{"returns", func() error { return s.Returns("c") }, nil, Here},
		{"ends", func() error { return s.Turn(ToEnd) }, nil, Alone},
		{"returns after the end", func() error { return s.Returns("c") }, ErrMayNot, Alone},
		{"ends twice", func() error { return s.Turn(ToEnd) }, ErrNobody, Alone},
		{"another now", func() error { return s.Joins("d") }, nil, Here},
	} {
		if err := step.do(); !errors.Is(err, step.want) || s.State().Client != step.is {
			t.Errorf("%s: %v, the client is %d", step.name, err, s.State().Client)
		}
	}
}

// answers draws answers to a few facts, one of each kind, with everything that can
// stand beside them. Every text is the canary.
func answers(t *rapid.T, name string) fact.Facts {
	out := fact.Facts{}
	for _, id := range []fact.ID{fact.HelpKinds, fact.NoticeRegulator, fact.PriceAbnormal, fact.AmountsSettlement, fact.HelpedCount, fact.ConductEnd} {
		if rapid.Bool().Draw(t, name+string(id)) {
			out[id] = answerTo(t, fact.Get(id))
		}
	}
	return out
}

const canary = "CANARY-密"

func answerTo(t *rapid.T, d *fact.Def) fact.Answer {
	a := fact.Answer{State: fact.State(rapid.IntRange(0, 2).Draw(t, "state"))}
	if a.State == fact.Known {
		a.Value, a.Standing = valueOf(t, d), fact.Standing(rapid.IntRange(0, 2).Draw(t, "standing"))
		if a.Standing == fact.Disputed && rapid.Bool().Draw(t, "against") {
			v := valueOf(t, d)
			a.Against = &v
		}
	}
	if rapid.Bool().Draw(t, "note") {
		a.Note = canary + rapid.StringN(0, 5, -1).Draw(t, "text")
	}
	for range rapid.IntRange(0, 2).Draw(t, "evidence") {
		a.Evidence = append(a.Evidence, fact.Evidence{What: canary, From: canary, Date: canary, Against: rapid.Bool().Draw(t, "side")})
	}
	return a
}

func valueOf(t *rapid.T, d *fact.Def) fact.Value {
	n := rapid.Int64Range(0, 40).Draw(t, "value")
	switch d.Kind {
	case fact.Flag:
		return fact.Bool(n%2 == 0)
	case fact.Choice, fact.Choices:
		return d.Normal(fact.Value{Options: 1 << (int(n) % len(d.Options))})
	case fact.Date:
		return fact.On(law.Date(2020, 1, 1+int(n)))
	}
	return fact.Between(n, n)
}

// Nothing that a lawyer wrote is in what a client is given, whatever was done.
func TestNothingPrivateReachesTheClient(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := joined(t, answers(t, "before"), Side(rapid.IntRange(0, 1).Draw(t, "keyboard")))
		title := law.T(canary, canary)
		for range rapid.IntRange(0, 3).Draw(t, "edits") {
			_ = s.Edit(Edit{Facts: Compare(s.State().Facts, answers(t, "edit")), Title: &title})
		}
		s.shown = rapid.Bool().Draw(t, "shown")
		v := s.ClientView()
		if said := fmt.Sprintf("%+v %+v", v, v.Facts()); strings.Contains(said, canary) {
			t.Fatalf("the client is given %s", said)
		}
		if !s.shown && v.Shown != nil {
			t.Fatal("what decides the analysis is given though it is not shown")
		}
		if s.shown {
			// What the client sees of the analysis is what the lawyer sees of it.
			if v.Facts().Hash() != s.State().Facts.Hash() {
				t.Fatal("the analysis shown is another one")
			}
		}
		for _, a := range v.Answers {
			if x := s.State().Facts[a.Fact]; x.State != a.State || x.Value != a.Value {
				t.Fatalf("%s: the client sees %v, it is %v", a.Fact, a, x)
			}
		}
	})
}

// By construction: no type in what a client is given could hold a text.
func TestClientViewHasNoPlaceForText(t *testing.T) {
	var walk func(path string, x reflect.Type)
	walk = func(path string, x reflect.Type) {
		switch x.Kind() {
		case reflect.String:
			if x != reflect.TypeOf(fact.ID("")) {
				t.Errorf("%s holds text", path)
			}
		case reflect.Pointer, reflect.Slice, reflect.Array:
			walk(path, x.Elem())
		case reflect.Struct:
			for i := range x.NumField() {
				walk(path+"."+x.Field(i).Name, x.Field(i).Type)
			}
		case reflect.Map, reflect.Interface, reflect.Func, reflect.Chan:
			t.Errorf("%s holds anything", path)
		}
	}
	walk("ClientView", reflect.TypeOf(ClientView{}))
	walk("Saying", reflect.TypeOf(Saying{})) // and none comes from the client
}

// What the client says changes what was said and loses nothing of the lawyer's.
func TestSayings(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := joined(t, answers(t, "before"), Client)
		for range rapid.IntRange(1, 3).Draw(t, "answers") {
			before := s.State().Facts
			if seen := s.ClientView().Answers; len(seen) > 0 && rapid.Bool().Draw(t, "again") {
				if err := s.Moves(StepTo, rapid.SampledFrom(seen).Draw(t, "which").Fact); err != nil {
					t.Fatal(err)
				}
			}
			asked := s.ClientView().Asked
			x := answerTo(t, fact.Get(asked))
			if err := s.Says(Saying{asked, x.State, x.Value}); err != nil {
				t.Fatal(err)
			}
			now := s.State().Facts
			for id, was := range before {
				a := now[id]
				if a.Note != was.Note || !slices.Equal(a.Evidence, was.Evidence) {
					t.Fatalf("%s lost %+v", id, was)
				}
				if id != asked && !sameAnswer(&a, &was) {
					t.Fatalf("%s was not asked and changed", id)
				}
			}
			a, was := now[asked], before[asked]
			if a.State != x.State || a.Value != x.Value {
				t.Fatalf("said %+v, it stands %+v", x, a)
			}
			if a.Standing == fact.Proved && a.Value != was.Value {
				t.Fatal("a new figure is proved by what proved the old one")
			}
			if was.Standing == fact.Disputed && a.State == fact.Known && was.State == fact.Known &&
				(was.Against == nil || *was.Against != a.Value) && !sameStanding(&a, &was) {
				t.Fatalf("the dispute %+v became %+v", was, a)
			}
		}
	})
}

// Without the keyboard neither side answers or moves, and what the lawyer writes
// beside the answers is taken all the same.
func TestKeyboard(t *testing.T) {
	facts := fact.Facts{fact.HelpedCount: {Value: fact.Int(2)}}
	s := joined(t, facts, Lawyer)
	asked := s.ClientView().Asked
	if err := s.Says(Saying{Fact: asked, State: fact.Unknown}); !errors.Is(err, ErrKeyboard) {
		t.Errorf("the client without it: %v", err)
	}
	if err := s.Moves(StepBack, ""); !errors.Is(err, ErrKeyboard) {
		t.Errorf("the client goes back without it: %v", err)
	}
	if err := s.Turn(ToHandOver); err != nil {
		t.Fatal(err)
	}
	if err := s.Says(Saying{Fact: "x" + asked, State: fact.Unknown}); !errors.Is(err, ErrMoved) {
		t.Errorf("an answer to another question: %v", err)
	}
	was := facts[fact.HelpedCount]
	noted, changed := was, was
	noted.Note, noted.Standing = "n", fact.Proved
	changed.Value = fact.Int(3)
	place := PlaceOf(s.iv)
	place.At = 0
	title, day := law.T("新", "new"), law.Date(2026, 1, 2)
	err := s.Edit(Edit{
		Facts: map[fact.ID]Revision{fact.HelpedCount: {&was, &noted}, fact.PriceAbnormal: {nil, &fact.Answer{State: fact.Unknown}}},
		Place: &place, Title: &title, AsOf: &day,
	})
	got := s.State()
	if !errors.Is(err, ErrKeyboard) || got.Facts[fact.HelpedCount].Note != "n" || len(got.Facts) != 1 || got.Title != title || got.AsOf != day || got.Place.At != 1 {
		t.Errorf("%v, %+v", err, got)
	}
	if err := s.Edit(Edit{Facts: map[fact.ID]Revision{fact.HelpedCount: {&was, &changed}}}); !errors.Is(err, ErrKeyboard) {
		t.Errorf("the lawyer changes an answer without it: %v", err)
	}
	if err := s.Edit(Edit{Facts: map[fact.ID]Revision{fact.HelpedCount: {&noted, nil}}}); !errors.Is(err, ErrKeyboard) || len(s.State().Facts) != 1 {
		t.Errorf("the lawyer withdraws one without it: %v", err)
	}
	if err := s.Turn(ToTakeBack); err != nil {
		t.Fatal(err)
	}
	if err := s.Edit(Edit{Facts: map[fact.ID]Revision{fact.HelpedCount: {&was, &changed}}, Place: &place}); err != nil {
		t.Fatal(err)
	}
	if got := s.State(); got.Facts[fact.HelpedCount].Value != fact.Int(3) || got.Facts[fact.HelpedCount].Note != "n" || got.Place.At != 0 {
		t.Errorf("%+v", got)
	}
}

// Two screens that changed the same answers apart from one another: what only one
// of them changed is as that one left it, and no answer is lost.
func TestTwoScreens(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := answers(t, "base")
		s := newShared(base)
		base = s.State().Facts
		one, two := changedBy(t, base, "one"), changedBy(t, base, "two")
		for _, x := range []fact.Facts{one, two} {
			if err := s.Edit(Edit{Facts: Compare(base, x)}); err != nil {
				t.Fatal(err)
			}
		}
		got := s.State().Facts
		for _, d := range fact.All() {
			was, had := base[d.ID]
			a, hasA := one[d.ID]
			b, hasB := two[d.ID]
			now, has := got[d.ID]
			unchangedA := had == hasA && sameAnswer(&was, &a)
			unchangedB := had == hasB && sameAnswer(&was, &b)
			switch {
			case unchangedA && (has != hasB || !sameAnswer(&now, &b)), unchangedB && (has != hasA || !sameAnswer(&now, &a)):
				t.Fatalf("%s: %+v by one, %+v by the other, from %+v: %+v", d.ID, a, b, was, now)
			case (hasA && !unchangedA || hasB && !unchangedB) && !has:
				t.Fatalf("%s: an answer was lost", d.ID)
			case has && !unchangedA && !unchangedB && hasA && hasB:
				if now.Note != b.Note && b.Note != was.Note || now.Note != a.Note && b.Note == was.Note {
					t.Fatalf("%s: the note is %q of %q and %q", d.ID, now.Note, a.Note, b.Note)
				}
				last := b
				if had && sameSaid(&b, &was) {
					last = a
				}
				if !sameSaid(&now, &last) {
					t.Fatalf("%s: said %+v and then %+v, it stands %+v", d.ID, a, b, now)
				}
			}
		}
		if again := s.State().Facts; len(Compare(got, again)) != 0 {
			t.Fatal("the same twice differs")
		}
	})
}

// changedBy changes some of the answers in some of their parts.
func changedBy(t *rapid.T, base fact.Facts, who string) fact.Facts {
	out := base.Clone()
	for id, x := range answers(t, who) {
		if a, had := out[id]; had {
			switch rapid.IntRange(0, 2).Draw(t, "part") {
			case 0:
				a.Note, a.Evidence = x.Note, x.Evidence
				x = a
			case 1:
				x.Note, x.Evidence, x.Standing, x.Against = a.Note, a.Evidence, fact.Stated, nil
			}
		}
		out[id] = x
	}
	for id := range base {
		switch rapid.IntRange(0, 5).Draw(t, string(id)) {
		case 0:
			delete(out, id)
		case 1:
			a := out[id]
			a.Note = who
			out[id] = a
		}
	}
	return out
}

// The place goes along with the answers, and what another screen answered
// meanwhile is neither lost nor asked again.
func TestPlace(t *testing.T) {
	s := newShared(nil)
	screen := interview.New(liability.Default(), law.Date(2026, 11, 21), "test")
	follow := func() {
		x := s.State()
		screen.Become(x.Facts, x.Place.Trail, x.Place.At, x.Place.Further)
	}
	answer := func() {
		before := screen.Facts()
		if err := screen.Answer(fact.Answer{State: fact.Unknown}); err != nil {
			t.Fatal(err)
		}
		p := PlaceOf(screen)
		if err := s.Edit(Edit{Facts: Compare(before, screen.Facts()), Place: &p}); err != nil {
			t.Fatal(err)
		}
	}
	answer()
	answer()
	late := fact.Answer{State: fact.Declined}
	if err := s.Edit(Edit{Facts: map[fact.ID]Revision{fact.PriceAbnormal: {nil, &late}}}); err != nil {
		t.Fatal(err)
	}
	answer() // before it has heard of that
	follow()
	if p := PlaceOf(screen); p.At != 4 || !slices.Contains(p.Trail, fact.PriceAbnormal) || !p.Equal(s.State().Place) {
		t.Errorf("it stands at %+v", p)
	}
	if q, _, ok := screen.Now(); !ok || q.Fact == fact.PriceAbnormal {
		t.Error("what another screen answered is asked again")
	}
}

// The client takes up the further round, and every screen is in it.
func TestFurtherRound(t *testing.T) {
	facts := fact.Facts{}
	s := joined(t, facts, Client)
	for left := s.iv.ToCome(); len(left) > 0; left = s.iv.ToCome() {
		for _, id := range left {
			facts[id] = fact.Answer{State: fact.Unknown}
		}
		s.iv.Become(facts, nil, 0, false)
	}
	v := s.ClientView()
	if v.Asked != "" || v.Further == 0 {
		t.Fatalf("no further round is offered: %+v", v)
	}
	if err := s.Moves(StepTakeUp, ""); err != nil {
		t.Fatal(err)
	}
	x, screen := s.State(), interview.New(liability.Default(), law.Date(2026, 11, 21), "test")
	screen.Become(x.Facts, x.Place.Trail, x.Place.At, x.Place.Further)
	v = s.ClientView()
	if q, _, ok := screen.Now(); !ok || !screen.TakenUp() || q.Fact != v.Asked {
		t.Errorf("the screen asks %v, the client is asked %q", q, v.Asked)
	}
	if err := s.Moves(StepTakeUp, ""); !errors.Is(err, ErrMayNot) {
		t.Errorf("taken up twice: %v", err)
	}
}
