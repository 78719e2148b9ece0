package room

import (
	"errors"
	"fmt"
	"slices"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/library"
)

// Class is a class held on one case: the steps in order, what the class answered
// to each, and the one fact that may be changed on a copy. View and ViewFor give
// what may be shown; nothing else of a class belongs on a screen.
//
// It is not safe for concurrent use: whoever lets guests in holds a lock around
// each call. What View and ViewFor give may be kept and read without it.
type Class struct {
	of      Subject
	title   law.Text            // without what tells the end
	story   law.Text            // what happened, without what was decided
	rest    law.Text            // what the story says of the decision
	before  *liability.Analysis // on the facts of the case
	after   *liability.Analysis // on the facts as changed; nil where none is
	change  *Change
	lesson  []ClassStep // on the facts of the case
	changed []ClassStep // the same steps, their options with those that the change brought
	at      int
	argued  []liability.Argument // what a vote can carry, on the facts of the case
	brought []liability.Argument // and on the facts as changed
	ballots map[string]*ballot
	order   []string // the ballots, in the order in which they were opened
	seats   map[Voter]bool
	seated  int
	places  int            // seats there may be once nobody new is let in; none before
	rounds  map[string]int // how often a question was asked again
	changes int            // of what Record gives
}

// Voter stands for one guest and says nothing of who it is. Whoever lets guests
// in makes them up, and gives a guest who comes back the same again.
type Voter string

// The bounds of a class. Beyond them Join refuses.
const (
	MaxGuests = 200  // present at once
	maxSeats  = 2000 // that ever came
)

// What Join, Vote and Type refuse.
var (
	ErrFull     = errors.New("the class is full")
	ErrShut     = errors.New("the class takes nobody new")
	ErrNoSeat   = errors.New("not in the class")
	ErrClosed   = errors.New("the vote is closed")
	ErrNoOption = errors.New("no such option")
	ErrArgument = errors.New("no such argument")
	ErrCount    = errors.New("not a possible number of votes")
)

// MaxTyped is the largest number of votes a trainer can type for an option.
const MaxTyped = 999

// Change is one fact changed on a copy of the case.
type Change struct {
	Fact   fact.ID
	Answer fact.Answer
}

// NewClass opens a class at its first step, the facts.
func NewClass(s Subject) *Class {
	c := &Class{of: s.masked(), ballots: map[string]*ballot{}, seats: map[Voter]bool{}, rounds: map[string]int{}}
	c.title = library.TitleBefore(c.of.Title)
	c.story, c.rest = library.SplitStory(c.of.Story)
	c.before = c.analyse(c.of.Facts)
	c.lesson = lesson(&c.of, c.before, nil)
	c.argued = c.argumentsOn(c.of.Facts)
	return c
}

func (c *Class) analyse(facts fact.Facts) *liability.Analysis {
	return c.of.Rules.Analyse(liability.Request{Facts: facts, AsOf: c.of.AsOf, Program: c.of.Program})
}

// Subject gives the case as the class may see it: without notes, evidence and
// whatever else is private.
func (c *Class) Subject() Subject { return c.of }

// Steps gives the steps in order, as they stand with the fact changed, if one is.
func (c *Class) Steps() []ClassStep { return slices.Clone(c.steps()) }

func (c *Class) steps() []ClassStep {
	if c.change != nil {
		return c.changed
	}
	return c.lesson
}

// At gives the place of the step in hand.
func (c *Class) At() int { return c.at }

// Step gives the step in hand.
func (c *Class) Step() ClassStep { return c.steps()[c.at] }

// Next goes to the step after; it reports false at the last.
func (c *Class) Next() bool { return c.Goto(c.at + 1) }

// Back goes to the step before; it reports false at the first.
func (c *Class) Back() bool { return c.Goto(c.at - 1) }

// Goto goes to any step; it reports false where there is none.
func (c *Class) Goto(n int) bool {
	if n < 0 || n >= len(c.lesson) {
		return false
	}
	c.at = n
	return true
}

// Analysis gives what follows from the facts in hand, those as changed where one
// is. It says what the class is asked: show it only of steps that are revealed.
func (c *Class) Analysis() *liability.Analysis {
	if c.after != nil {
		return c.after
	}
	return c.before
}

// Before gives what follows from the facts of the case, whatever is changed.
func (c *Class) Before() *liability.Analysis { return c.before }

// Changed gives the fact changed, nil where none is.
func (c *Class) Changed() *Change { return c.change }

// Change changes one fact on a copy, in place of an earlier change. Every step
// is asked anew; the votes on the case as it is are kept, and so are those on
// this same change, should it be made again.
func (c *Class) Change(id fact.ID, a fact.Answer) error {
	d, ok := fact.Lookup(id)
	switch {
	case !ok:
		return fmt.Errorf("change a fact: no fact %q", id)
	case a.State == fact.NotApplicable:
		return fmt.Errorf("change %s: give a value, or unknown", id)
	case a.State == fact.Known && (!d.Valid(a.Value) || a.Against != nil && !d.Valid(*a.Against)):
		return fmt.Errorf("change %s: not a possible value", id)
	}
	facts := c.of.Facts.Clone()
	a.Note, a.Evidence = "", nil
	facts[id] = a
	c.change, c.after = &Change{id, a}, c.analyse(facts)
	c.changed = lesson(&c.of, c.before, c.after)
	c.brought = c.argumentsOn(facts)
	return nil
}

// Restore takes the change back.
func (c *Class) Restore() { c.change, c.after, c.changed, c.brought = nil, nil, nil, nil }

// Facts gives a copy of the facts in hand, without notes and evidence.
func (c *Class) Facts() fact.Facts {
	facts := c.of.Facts.Clone()
	if c.change != nil {
		facts[c.change.Fact] = c.change.Answer
	}
	return facts
}

// Element gives the finding on the element a step asks about, before and after
// the change; nil where the step asks about none, or where the offence is not
// listed on those facts.
func (c *Class) Element(s ClassStep) (before, after *liability.Step) {
	before = elementOf(c.before, s)
	if c.after != nil {
		after = elementOf(c.after, s)
	}
	return before, after
}

// Join seats a guest, who may come late and may come back.
func (c *Class) Join(v Voter) error {
	here, known := c.seats[v]
	switch {
	case here:
		return nil
	case c.seated >= MaxGuests, !known && len(c.seats) >= maxSeats:
		return fmt.Errorf("join: %w", ErrFull)
	case !known && c.Shut() && len(c.seats) >= c.places:
		return fmt.Errorf("join: %w", ErrShut)
	}
	c.seats[v] = true
	c.seated++
	return nil
}

// Leave takes note that a guest is gone. The votes stay; they are of the class.
func (c *Class) Leave(v Voter) {
	if c.seats[v] {
		c.seats[v] = false
		c.seated--
	}
}

// Option names an answer to the question of a step.
type Option struct {
	ID   string // met, contested, …; an offence, as accomplice:fraud; prosecution, …
	Name law.Text
}
