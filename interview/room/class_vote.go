package room

import (
	"fmt"
	"slices"

	"bangxin/law"
	"bangxin/law/liability"
)

// ballot is what the class answered to one question: under no change, or under
// one. It is read by tally and moves alone, which ask whether it is revealed.
type ballot struct {
	step      ClassStep // as it stood
	change    *Change
	arguments []liability.Argument
	typed     map[string]int
	guests    map[Voter]Vote
	carried   map[string]map[string]int // of a class gone through again: arguments by option
	revealed  bool
}

// Vote is one guest's answer.
type Vote struct {
	Option   string
	Argument string // the id of an argument; may be empty
}

// key names the ballot of a step under a change. It says nothing of the votes.
func (c *Class) key(step string, change *Change) string {
	k := question(step, change)
	if n := c.rounds[k]; n > 0 {
		k += fmt.Sprintf("#%d", n+1)
	}
	return k
}

// question names what is asked: a step under a change.
func question(step string, change *Change) string {
	if change == nil {
		return step
	}
	a := change.Answer
	k := fmt.Sprintf("%s|%s=%d,%d,%d,%d,%d", step, change.Fact, a.State, a.Standing, a.Value.Lo, a.Value.Hi, a.Value.Options)
	if a.Against != nil {
		k += fmt.Sprintf(",%d,%d,%d", a.Against.Lo, a.Against.Hi, a.Against.Options)
	}
	return k
}

// inHand names the ballot of the step in hand.
func (c *Class) inHand() string { return c.key(c.Step().ID, c.change) }

// box gives the ballot of the step in hand to write on.
func (c *Class) box() *ballot {
	k := c.inHand()
	b := c.ballots[k]
	if b == nil {
		b = &ballot{step: c.Step(), change: c.change, arguments: c.Arguments(), typed: map[string]int{}, guests: map[Voter]Vote{}}
		c.ballots[k] = b
		c.order = append(c.order, k)
	}
	return b
}

// Vote takes a guest's vote in place of an earlier one. The ballot is the one
// the guest had on the screen (ClassView.Ballot), so that a vote which crosses
// with the trainer going on is refused and never counted for another question.
func (c *Class) Vote(v Voter, ballot string, vote Vote) error {
	switch {
	case !c.seats[v]:
		return fmt.Errorf("vote: %w", ErrNoSeat)
	case ballot != c.inHand() || c.isRevealed(ballot):
		return fmt.Errorf("vote: %w", ErrClosed)
	case !c.Step().has(vote.Option):
		return fmt.Errorf("vote: %w", ErrNoOption)
	case vote.Argument != "" && (!c.Step().Argued || !c.hasArgument(vote.Argument)):
		return fmt.Errorf("vote: %w", ErrArgument)
	}
	c.box().guests[v] = vote
	return nil
}

// Type takes the number of hands for an option, as the trainer counted them. It
// may be put right after the reveal.
func (c *Class) Type(option string, n int) error {
	switch {
	case !c.Step().has(option):
		return fmt.Errorf("type votes: %w", ErrNoOption)
	case n < 0 || n > MaxTyped:
		return fmt.Errorf("type votes: %w", ErrCount)
	}
	b := c.box()
	if b.revealed {
		c.changes++
	}
	b.typed[option] = n
	return nil
}

// Typed gives what the trainer typed for an option of the step in hand, for a
// field in which it is being typed; before the reveal that field is masked.
func (c *Class) Typed(option string) (n int, ok bool) {
	if b := c.ballots[c.inHand()]; b != nil {
		n, ok = b.typed[option]
	}
	return n, ok
}

// Reveal closes the vote on the step in hand and lets it be seen.
func (c *Class) Reveal() {
	if b := c.box(); !b.revealed {
		b.revealed = true
		c.changes++
	}
}

// Revealed reports whether the step in hand is revealed.
func (c *Class) Revealed() bool { return c.isRevealed(c.inHand()) }

// RevealedStep reports whether a step is revealed, on the facts in hand.
func (c *Class) RevealedStep(id string) bool { return c.isRevealed(c.key(id, c.change)) }

func (c *Class) isRevealed(key string) bool {
	b := c.ballots[key]
	return b != nil && b.revealed
}

// Voted reports whether there is any vote, on any step.
func (c *Class) Voted() bool {
	for _, b := range c.ballots {
		if len(b.guests)+len(b.typed) > 0 {
			return true
		}
	}
	return false
}

// Begun reports whether there is anything to lose: guests in the room, a vote, or
// a step revealed.
func (c *Class) Begun() bool {
	if c.seated > 0 || c.Voted() {
		return true
	}
	for _, b := range c.ballots {
		if b.revealed {
			return true
		}
	}
	return false
}

// Again throws the votes on the step in hand away and asks anew.
func (c *Class) Again() {
	k := c.inHand()
	switch b := c.ballots[k]; {
	case b == nil:
		return
	case b.revealed:
		c.changes++
	}
	delete(c.ballots, k)
	c.order = slices.DeleteFunc(c.order, func(s string) bool { return s == k })
	c.rounds[question(c.Step().ID, c.change)]++
}

func (c *Class) hasArgument(id string) bool {
	return slices.ContainsFunc(c.Arguments(), func(a liability.Argument) bool { return a.ID == id })
}

// Tally is what the class answered, in totals.
type Tally struct {
	Votes map[string]int // by option
	Total int
	// Arguments are those attached to votes, with how often under each option,
	// the most frequent first.
	Arguments []Carried
}

// Carried is an argument and how many votes it came with.
type Carried struct {
	Argument liability.Argument
	Total    int
	By       map[string]int // by option
}

// tally counts a ballot; nil where it is not revealed.
func (c *Class) tally(key string) *Tally {
	b := c.ballots[key]
	if b == nil || !b.revealed {
		return nil
	}
	t := &Tally{Votes: map[string]int{}}
	for o, n := range b.typed {
		t.Votes[o] += n
		t.Total += n
	}
	by := map[string]map[string]int{}
	for _, v := range b.guests {
		t.Votes[v.Option]++
		t.Total++
		if v.Argument != "" {
			if by[v.Argument] == nil {
				by[v.Argument] = map[string]int{}
			}
			by[v.Argument][v.Option]++
		}
	}
	for id, options := range b.carried {
		if by[id] == nil {
			by[id] = map[string]int{}
		}
		for _, o := range b.step.Options {
			if n := options[o.ID]; n > 0 {
				by[id][o.ID] += n
			}
		}
	}
	for _, a := range b.arguments {
		if len(by[a.ID]) == 0 {
			continue
		}
		n := Carried{Argument: a, By: by[a.ID]}
		for _, k := range n.By {
			n.Total += k
		}
		t.Arguments = append(t.Arguments, n)
	}
	slices.SortStableFunc(t.Arguments, func(a, b Carried) int { return b.Total - a.Total })
	return t
}

// Moves is who moved after a fact was changed, in totals.
type Moves struct {
	Stayed, Moved int
	From          []Move // the guests that moved, in the order of the options
	// New came only after the change, Gone did not vote again.
	New, Gone int
	// Before are the votes before the change, those typed among them, to stand
	// beside those after.
	Before *Tally
}

// Move is how many went from one option to another.
type Move struct {
	From, To string
	Count    int
}

// moves compares the vote on the step in hand with that before the change; nil
// where nothing is changed, or one of the two is not revealed.
func (c *Class) moves() *Moves {
	if c.change == nil {
		return nil
	}
	first, then := c.key(c.Step().ID, nil), c.inHand()
	if !c.isRevealed(first) || !c.isRevealed(then) {
		return nil
	}
	a, b := c.ballots[first], c.ballots[then]
	m := &Moves{Before: c.tally(first)}
	count := map[[2]string]int{}
	for v, x := range a.guests {
		y, ok := b.guests[v]
		switch {
		case !ok:
			m.Gone++
		case x.Option == y.Option:
			m.Stayed++
		default:
			m.Moved++
			count[[2]string{x.Option, y.Option}]++
		}
	}
	for v := range b.guests {
		if _, ok := a.guests[v]; !ok {
			m.New++
		}
	}
	for _, x := range c.Step().Options {
		for _, y := range c.Step().Options {
			if n := count[[2]string{x.ID, y.ID}]; n > 0 {
				m.From = append(m.From, Move{x.ID, y.ID, n})
			}
		}
	}
	return m
}

// Shift is an element on which the program finds otherwise after the change.
type Shift struct {
	Step          ClassStep
	Before, After law.Finding
}

// Shifts lists the elements on which the program finds otherwise after the
// change, of the steps that were revealed both before it and after.
func (c *Class) Shifts() []Shift {
	if c.change == nil {
		return nil
	}
	var out []Shift
	for _, s := range c.steps() {
		if !c.RevealedBoth(s.ID) {
			continue
		}
		before, after := c.Element(s)
		if before != nil && after != nil && before.Finding != after.Finding {
			out = append(out, Shift{s, before.Finding, after.Finding})
		}
	}
	return out
}

// Result is what was revealed of one question, for a record of the class.
type Result struct {
	Step   ClassStep
	Change *Change
	Tally  *Tally
}

// Results gives what was revealed, in the order in which it was asked; totals,
// nobody's votes.
func (c *Class) Results() []Result {
	var out []Result
	for _, k := range c.order {
		b := c.ballots[k]
		if !b.revealed {
			continue
		}
		out = append(out, Result{b.step, b.change, c.tally(k)})
	}
	return out
}
