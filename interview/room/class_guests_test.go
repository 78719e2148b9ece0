package room

import "testing"

// A guest who is gone for good takes the votes along that nobody has seen, and
// leaves those that were shown.
func TestWithdraw(t *testing.T) {
	c := class(t)
	for _, v := range []Voter{"a", "b"} {
		if err := c.Join(v); err != nil {
			t.Fatal(err)
		}
	}
	vote := func() {
		t.Helper()
		for _, v := range []Voter{"a", "b"} {
			if err := c.Vote(v, c.View().Ballot, Vote{Option: c.Step().Options[0].ID}); err != nil {
				t.Fatal(err)
			}
		}
	}
	vote()
	c.Reveal()
	c.Next()
	vote()
	c.Leave("a")
	c.Withdraw("a")
	if n := c.View().Cast; n != 1 {
		t.Errorf("%d votes are left in the hidden ballot, want 1", n)
	}
	if c.ViewFor("b").Yours.Option == "" {
		t.Error("another guest's vote was taken back")
	}
	c.Back()
	if n := c.View().Tally.Total; n != 2 {
		t.Errorf("%d votes are left of those revealed, want 2", n)
	}
}

// Whoever comes late is told the same as those who came first.
func TestTold(t *testing.T) {
	c := class(t)
	first := c.View().Case
	c.Next()
	late := c.Told()
	if late.Story != first.Story || len(late.Facts) != len(first.Facts) || len(late.KeptBack) != len(first.KeptBack) {
		t.Errorf("told %+v late, %+v at first", late, first)
	}
}

// Guests who come back as others each time do not fill the class.
func TestComingAndGoing(t *testing.T) {
	c := class(t)
	for i := range maxSeats + 1 {
		v := guest(i)
		must(t, c.Join(v))
		c.Leave(v)
		c.Withdraw(v)
	}
	must(t, c.Join("late"))
	if n := len(c.seats); n != 1 {
		t.Errorf("%d guests are remembered", n)
	}
}
