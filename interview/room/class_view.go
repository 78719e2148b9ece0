package room

import (
	"slices"

	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
)

// ClassView is what may be shown of the step in hand, on the projector or to a
// guest. Before the reveal it says how many guests have voted and nothing of
// what, nor what the program finds or a court held.
type ClassView struct {
	Number, Steps int // the place of the step, from 1, and how many there are
	Step          ClassStep
	Title         law.Text // of the case; until the last step without what tells the end; a side may be empty
	Change        *Change  // the fact changed; nil where none is
	Ballot        string   // names the vote that is open, for Vote
	Present       int      // guests in the room
	Cast          int      // guests that have voted
	Counted       bool     // the trainer has typed votes
	Revealed      bool

	Case    *CaseTold         // on the first step: what happened
	Bearing []fact.ID         // on an element: the facts in hand it tests, in the order of the dictionary
	Decided *casefile.Holding // on the last step: what was decided; it is the question there
	Rest    law.Text          // on the last step: what the story says of the decision

	// After the reveal.
	NowTold fact.Facts // the facts kept back on the first step that this element rests on
	Tally   *Tally
	Found   *Found
	Moves   *Moves // where a fact is changed and the step was revealed before and after
	Before  *Found // where a fact is changed and the step was revealed before

	Yours Vote // the guest's own vote; empty in the view of the projector
}

// View gives what the projector may show.
func (c *Class) View() ClassView {
	s, k := c.Step(), c.inHand()
	v := ClassView{Number: c.at + 1, Steps: len(c.lesson), Step: s, Title: c.title, Change: c.change, Ballot: k, Present: c.seated}
	switch s.Kind {
	case FactsStep:
		v.Case = c.told()
	case ElementStep:
		v.Bearing = c.bearing(s)
	case HoldingStep:
		v.Title, v.Decided = c.of.Title, c.of.Holding
		v.Rest = c.rest
	}
	if b := c.ballots[k]; b != nil {
		v.Cast, v.Counted = len(b.guests), len(b.typed) > 0
	}
	if !c.isRevealed(k) {
		return v
	}
	v.Revealed, v.Tally, v.Moves = true, c.tally(k), c.moves()
	v.Found, v.NowTold = c.found(s, c.Analysis()), c.nowTold(s)
	if c.change == nil {
		v.Found.Court = c.held(s)
	} else if c.isRevealed(c.key(s.ID, nil)) {
		v.Before = c.found(s, c.before)
		v.Before.Court = c.held(s)
	}
	return v
}

// ViewFor gives what a guest may see: what the projector shows, and the guest's
// own vote.
func (c *Class) ViewFor(guest Voter) ClassView {
	v := c.View()
	if b := c.ballots[c.inHand()]; b != nil {
		v.Yours = b.guests[guest]
	}
	return v
}

// CaseTold is a case as a class is told it before it is asked: what happened,
// without what was decided.
type CaseTold struct {
	Story law.Text // zero where it may not be shown
	AsOf  law.Day
	Facts fact.Facts // those in hand, without notes and evidence
	// KeptBack are the facts in the case that answer an element by themselves, as
	// the state of knowledge does. They are told with the element; from then on
	// they stand with the others.
	KeptBack []fact.ID
}

// ToldAfterVote lists the facts that answer an element by themselves, and so are told
// only after the vote on it: what the person knew, of the crime and of its proceeds,
// and whether there was an agreement. They are inferences; a class draws its own.
func ToldAfterVote() []fact.ID {
	return []fact.ID{fact.KnowledgeLevel, fact.DepthAgreement, fact.ProceedsKnown}
}

func (c *Class) told() *CaseTold {
	t := &CaseTold{Story: c.story, AsOf: c.of.AsOf, Facts: c.Facts()}
	t.KeptBack = c.KeptBack()
	for _, id := range t.KeptBack {
		delete(t.Facts, id)
	}
	return t
}

// KeptBack lists the facts in hand that are not told yet: each answers an element
// by itself, and neither an element that rests on it nor how it ended is revealed.
// A fact that was changed is told by the change; what it was is not.
func (c *Class) KeptBack() []fact.ID {
	var out []fact.ID
	for _, id := range ToldAfterVote() {
		if changed := c.change != nil && c.change.Fact == id; !changed && c.KeepsBack(id) {
			out = append(out, id)
		}
	}
	return out
}

// bearing lists the facts in hand that an element tests. Which they are does not
// tell what is found: they are those of the whole rule, met or not.
func (c *Class) bearing(s ClassStep) []fact.ID {
	e := elementOf(c.Analysis(), s)
	if e == nil {
		if e = elementOf(c.before, s); e == nil {
			return nil
		}
	}
	var out []fact.ID
	facts := c.Facts()
	for _, d := range fact.All() {
		if _, ok := facts[d.ID]; ok && slices.Contains(e.Facts, d.ID) {
			out = append(out, d.ID)
		}
	}
	return out
}

// KeepsBack reports whether what the case says of a fact is not told yet.
func (c *Class) KeepsBack(id fact.ID) bool {
	if _, ok := c.of.Facts[id]; !ok || !slices.Contains(ToldAfterVote(), id) || c.endTold() {
		return false
	}
	for _, s := range c.steps() {
		before, after := c.Element(s)
		if before != nil && slices.Contains(before.Facts, id) && c.isRevealed(c.key(s.ID, nil)) {
			return false
		}
		changed := c.change != nil && c.change.Fact == id
		if after != nil && !changed && slices.Contains(after.Facts, id) && c.isRevealed(c.key(s.ID, c.change)) {
			return false
		}
	}
	return true
}

// endTold reports whether the class was told how the case ended.
func (c *Class) endTold() bool {
	return c.isRevealed(c.key("consequence", nil)) || c.isRevealed(c.key("holding", nil))
}

// nowTold gives the facts kept back on which an element that is revealed rests.
func (c *Class) nowTold(s ClassStep) fact.Facts {
	e := elementOf(c.Analysis(), s)
	if e == nil {
		return nil
	}
	var out fact.Facts
	facts := c.Facts()
	for _, id := range ToldAfterVote() {
		if a, ok := facts[id]; ok && slices.Contains(e.Facts, id) {
			if out == nil {
				out = fact.Facts{}
			}
			out[id] = a
		}
	}
	return out
}
