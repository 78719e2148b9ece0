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
