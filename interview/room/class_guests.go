package room

// Told gives the case as the class was told it on the first step, for a guest who
// came late or reads it again.
func (c *Class) Told() *CaseTold { return c.told() }

// Withdraw takes back a guest's votes on what is not revealed yet. It is for a
// guest who has gone and would come back as another one: nobody votes twice, and
// nobody fills the class by coming and going. What is revealed stays as it was shown.
func (c *Class) Withdraw(v Voter) {
	if !c.seats[v] {
		delete(c.seats, v)
	}
	for _, b := range c.ballots {
		if !b.revealed {
			delete(b.guests, v)
		}
	}
}

// Shut reports whether the class takes nobody new.
func (c *Class) Shut() bool { return c.places > 0 }

// SetShut has the class take nobody new, or takes that back. There are then as many
// seats as are taken: a guest who is known comes back, and a seat that somebody
// without a name gave up can be taken once more. With the door shut no question gets
// more votes of guests than there were seats at that moment, however often anybody
// connects. A class in which nobody is yet stays open.
func (c *Class) SetShut(shut bool) {
	c.places = 0
	if shut {
		c.places = len(c.seats)
	}
}

// Seats gives how many seats are taken, or were taken by guests who can come back to
// them.
func (c *Class) Seats() int { return len(c.seats) }
