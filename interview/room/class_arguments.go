package room

import (
	"slices"

	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/library"
)

// argumentsOn gives the arguments that a set of facts does not exclude. What is told
// after the vote only is left out of the facts: which arguments there are would
// tell it.
func (c *Class) argumentsOn(facts fact.Facts) []liability.Argument {
	facts = facts.Clone()
	for _, id := range ToldAfterVote() {
		delete(facts, id)
	}
	return c.analyse(facts).Arguments
}

// Arguments gives the arguments of the map that can be attached to a vote: those
// of both sides that the facts, before or after the change, do not exclude.
func (c *Class) Arguments() []liability.Argument {
	out := slices.Clone(c.argued)
	for _, a := range c.brought {
		if !slices.ContainsFunc(out, func(b liability.Argument) bool { return b.ID == a.ID }) {
			out = append(out, a)
		}
	}
	return out
}

// Choosable gives the arguments a guest can attach to a vote on the step in hand,
// those that bear on it first, then the others by the element on which they bear
// most; nil where none can be.
func (c *Class) Choosable() []liability.Argument {
	s := c.Step()
	if !s.Argued {
		return nil
	}
	out := c.Arguments()
	var order []string
	for _, a := range out {
		if e := a.Bears[0].Element; !slices.Contains(order, e) {
			order = append(order, e)
		}
	}
	rank := func(a liability.Argument) int {
		if s.Bears(a) {
			return -1
		}
		return slices.Index(order, a.Bears[0].Element)
	}
	slices.SortStableFunc(out, func(a, b liability.Argument) int { return rank(a) - rank(b) })
	return out
}

// Bears reports whether an argument bears on the question of a step.
func (s ClassStep) Bears(a liability.Argument) bool {
	return slices.ContainsFunc(a.Bears, func(b liability.Bearing) bool {
		return s.Kind == ElementStep && b.Element == lastPart(s.element) || b.Element == s.ID
	})
}

// Known gives the case as the class knows it now, to be set beside others: the
// facts in hand less those not told yet, and what follows from them.
func (c *Class) Known() library.Told {
	kept := c.KeptBack()
	if len(kept) == 0 {
		return library.Told{Facts: c.Facts(), Analysis: c.Analysis()}
	}
	facts := c.Facts()
	for _, id := range kept {
		delete(facts, id)
	}
	return library.Told{Facts: facts, Analysis: c.analyse(facts)}
}

// RevealedBoth reports whether a step is revealed before the change and after it,
// so that what the change moved there may be shown.
func (c *Class) RevealedBoth(step string) bool {
	return c.isRevealed(c.key(step, nil)) && c.isRevealed(c.key(step, c.change))
}

// RevealedElement reports the same of an element of an offence. One that every
// offence shares is asked for the first alone and answers for all.
func (c *Class) RevealedElement(offence, of, element string) bool {
	for _, s := range c.steps() {
		same := s.offence == keyOf(offence, of) && s.element == element
		if s.Kind == ElementStep && (same || AskedOnce(element) && lastPart(s.element) == lastPart(element)) {
			return c.RevealedBoth(s.ID)
		}
	}
	return false
}

// Nearest reports whether an argument bears on an element before any other.
func Nearest(a liability.Argument, element string) bool {
	return a.Bears[0].Element == lastPart(element)
}
