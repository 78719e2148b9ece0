package room

import (
	"slices"

	"bangxin/law/casefile"
	"bangxin/law/fact"
)

// Record gives what is kept of the class: what was revealed, in the order in which
// it was asked, in totals.
func (c *Class) Record() *casefile.Class {
	out := &casefile.Class{Case: c.of.ID}
	for _, r := range c.Results() {
		s := casefile.ClassStep{Step: r.Step.ID}
		if r.Change != nil {
			s.Change = &fact.Entry{Fact: r.Change.Fact, Answer: r.Change.Answer.Bare()}
		}
		for o, n := range r.Tally.Votes {
			if s.Votes == nil {
				s.Votes = map[string]int{}
			}
			s.Votes[o] = n
		}
		for _, a := range r.Tally.Arguments {
			if s.Arguments == nil {
				s.Arguments = map[string]map[string]int{}
			}
			s.Arguments[a.Argument.ID] = a.By
		}
		out.Steps = append(out.Steps, s)
	}
	return out
}

// Recorded counts the changes of what Record gives. While it stays, nothing has to be
// written again.
func (c *Class) Recorded() int { return c.changes }

// A Rerun is a class gone through again from its record: the same questions in the
// same order with the same votes, each of them hidden until it is revealed again.
type Rerun struct {
	Class *Class
	turns []turn
	at    int
}

// turn is one question of a rerun.
type turn struct {
	change *Change
	step   int
}

// NewRerun makes a class from its record, at the first question. What the record
// says of steps, options and arguments that there are not, or not any more, is left
// out; a class without a record has all its steps in order and no votes.
func NewRerun(s Subject, record *casefile.Class) *Rerun {
	r := &Rerun{Class: NewClass(s)}
	c := r.Class
	var steps []casefile.ClassStep
	if record != nil {
		steps = record.Steps
	}
	for _, k := range steps {
		t := turn{step: slices.IndexFunc(c.lesson, func(x ClassStep) bool { return x.ID == k.Step })}
		if k.Change != nil {
			t.change = &Change{k.Change.Fact, k.Change.Answer}
		}
		if t.step < 0 || !r.turnTo(t) {
			continue
		}
		r.turns = append(r.turns, t)
		b := c.box()
		for _, o := range c.Step().Options {
			if n, ok := k.Votes[o.ID]; ok {
				b.typed[o.ID] = n
			}
		}
		b.carried = k.Arguments
	}
	if len(r.turns) == 0 {
		for i := range c.lesson {
			r.turns = append(r.turns, turn{step: i})
		}
	}
	r.turnTo(r.turns[0])
	return r
}

// turnTo goes to a question; it reports false where its change is not possible.
func (r *Rerun) turnTo(t turn) bool {
	if t.change == nil {
		r.Class.Restore()
	} else if r.Class.Change(t.change.Fact, t.change.Answer) != nil {
		return false
	}
	return r.Class.Goto(t.step)
}

// Place gives the place of the question in hand, from 1, and how many there are.
func (r *Rerun) Place() (at, of int) { return r.at + 1, len(r.turns) }

// Next goes to the next question of the class as it was held; it reports false at
// the last.
func (r *Rerun) Next() bool { return r.move(1) }

// Back goes to the question before; it reports false at the first.
func (r *Rerun) Back() bool { return r.move(-1) }

func (r *Rerun) move(by int) bool {
	n := r.at + by
	if n < 0 || n >= len(r.turns) {
		return false
	}
	r.at = n
	return r.turnTo(r.turns[n])
}
