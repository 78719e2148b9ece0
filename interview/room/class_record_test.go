package room

import (
	"reflect"
	"testing"

	"bangxin/law/casefile"
	"bangxin/law/fact"
)

// heldOnce is a class with votes, arguments and a change, held to its end.
func heldOnce(t *testing.T) *Class {
	t.Helper()
	c := class(t)
	join(t, c, 4)
	for round := range 2 {
		for n := range c.Steps() {
			c.Goto(n)
			for i := range 4 {
				v := Vote{Option: c.Step().Options[(i+round)%2].ID}
				if a := c.Choosable(); len(a) > 0 && i == 0 {
					v.Argument = a[0].ID
				}
				must(t, c.Vote(guest(i), c.View().Ballot, v))
			}
			must(t, c.Type(c.Step().Options[0].ID, 3))
			c.Reveal()
		}
		must(t, c.Change(fact.HelpedCount, fact.Answer{Value: fact.Int(7)}))
	}
	return c
}

// A class gone through again has the questions of the class as it was held, in its
// order; each shows nothing before it is revealed again and then the same totals.
func TestRerun(t *testing.T) {
	c := heldOnce(t)
	record := c.Record()
	file := &casefile.File{Facts: fact.Facts{}, Class: record}
	back, err := casefile.Parse("class.yaml", file.Write())
	if err != nil || !reflect.DeepEqual(back.Class, record) {
		t.Fatalf("kept in a file it comes back as %+v, %v", back, err)
	}
	r := NewRerun(c.Subject(), back.Class)
	for i, want := range c.Results() {
		at, of := r.Place()
		if at != i+1 || of != len(c.Results()) {
			t.Fatalf("at %d of %d, want %d", at, of, i+1)
		}
		v := r.Class.View()
		if v.Step.ID != want.Step.ID || (v.Change == nil) != (want.Change == nil) || v.Tally != nil || v.Revealed {
			t.Fatalf("question %d is %+v", at, v)
		}
		r.Class.Reveal()
		v = r.Class.View()
		if v.Tally.Total != want.Tally.Total || !reflect.DeepEqual(v.Tally.Votes, want.Tally.Votes) || len(v.Tally.Arguments) != len(want.Tally.Arguments) {
			t.Fatalf("question %d shows %+v, not %+v", at, v.Tally, want.Tally)
		}
		for k, a := range want.Tally.Arguments {
			if got := v.Tally.Arguments[k]; got.Argument.ID != a.Argument.ID || got.Total != a.Total || !reflect.DeepEqual(got.By, a.By) {
				t.Fatalf("question %d carries %+v, not %+v", at, got, a)
			}
		}
		if more := r.Next(); more != (at < of) {
			t.Fatalf("after question %d there is more: %v", at, more)
		}
	}
	if !r.Back() || !r.Class.Revealed() {
		t.Error("what was revealed again is hidden")
	}
}

// What a record says of a class that is not this one is left out; without a record
// there are all steps and no votes.
func TestRerunOfSomethingElse(t *testing.T) {
	s := class(t).Subject()
	r := NewRerun(s, &casefile.Class{Steps: []casefile.ClassStep{
		{Step: "no.such"},
		{Step: "facts", Change: &fact.Entry{Fact: "no.such"}},
		{Step: "facts", Votes: map[string]int{class(t).Step().Options[1].ID: 2, "no such": 9}, Arguments: map[string]map[string]int{"no such": {"no": 1}}},
	}})
	if _, of := r.Place(); of != 1 {
		t.Fatalf("%d questions", of)
	}
	r.Class.Reveal()
	if v := r.Class.View(); v.Tally.Total != 2 || len(v.Tally.Arguments) != 0 {
		t.Errorf("it shows %+v", v.Tally)
	}
	r = NewRerun(s, nil)
	if _, of := r.Place(); of != len(r.Class.Steps()) || r.Class.Voted() {
		t.Errorf("without a record there are %d questions", of)
	}
}
