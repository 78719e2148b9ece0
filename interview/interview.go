// Package interview is the guided interview as a pure state machine: which
// question stands on the screen, what was answered, where going back leads,
// how much can still come.
//
// Start with New, or with Resume from saved answers. Now gives the question,
// Answer takes the answer and moves on, Back and Forward walk the questions
// already seen, Revise changes any answer from a review without moving. Nothing
// answered is ever lost by moving about. Analysis gives what follows from the
// answers so far.
//
// The spine comes first (package interview/script), then only questions whose
// answer can still change a verdict, first the one that settles most; when none is left the interview is over by
// itself. The package knows no terminal, no clock and no files; the day as of
// which the law is applied is an argument.
package interview

import (
	"fmt"
	"slices"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// Interview is one person's interview. It is not safe for concurrent use; the
// rules behind it are shared.
type Interview struct {
	rules   *liability.Rules
	asOf    law.Day
	program string
	facts   fact.Facts
	log     fact.Log  // how the answers came about
	trail   []fact.ID // the questions seen, in order
	at      int       // the place in the trail; len(trail) is the question to come
	further bool      // the optional round was taken up
	offer   []fact.ID // the questions of the optional round, while it is offered
	next    fact.ID   // the question to come; empty when none is left
	left    []fact.ID // every question that can still come, in asking order
	done    *liability.Analysis
	before  *liability.Analysis // the one before, for what it shares with the next
}

// New starts an interview. The program's name and version go into the receipt
// of its analyses.
func New(rules *liability.Rules, asOf law.Day, program string) *Interview {
	return Resume(rules, asOf, program, fact.Facts{})
}

// Resume starts from answers given earlier. They count as seen, in asking order;
// the interview stands at the first question still to come.
func Resume(rules *liability.Rules, asOf law.Day, program string, facts fact.Facts) *Interview {
	i := &Interview{rules: rules, asOf: asOf, program: program, facts: facts.Clone()}
	for _, q := range script.All() {
		if _, ok := i.facts[q.Fact]; ok {
			i.trail = append(i.trail, q.Fact)
		}
	}
	i.at = len(i.trail)
	i.log = i.log.Towards(i.facts, i.trail)
	i.settle()
	return i
}

// settle works out the questions to come after the answers have changed.
func (i *Interview) settle() {
	if i.done != nil {
		i.before, i.done = i.done, nil
	}
	i.left = i.left[:0]
	add := func(id fact.ID) {
		_, asked := i.facts[id]
		if !asked && fact.ConditionHolds(fact.Get(id), i.facts) != fact.Fails {
			i.left = append(i.left, id)
		}
	}
	for _, q := range script.All() {
		if fact.Get(q.Fact).Spine {
			add(q.Fact)
		}
	}
	ask := i.rules.Ask
	if len(i.left) > 0 { // the order of what follows matters only once the spine is done
		ask = i.rules.Relevant
	}
	for _, id := range ask(i.facts, i.asOf) {
		if !fact.Get(id).Spine {
			add(id)
		}
	}
	if i.further && len(i.left) == 0 {
		for _, id := range i.rules.Further(i.facts, i.asOf) {
			add(id)
		}
	}
	i.next = ""
	if len(i.left) > 0 {
		i.next = i.left[0]
	}
	i.offer = nil
	if i.next == "" && !i.further {
		for _, id := range i.rules.Further(i.facts, i.asOf) {
			if fact.ConditionHolds(fact.Get(id), i.facts) != fact.Fails {
				i.offer = append(i.offer, id)
			}
		}
	}
}

// Offer lists the questions of an optional further round: on both sides'
// arguments, grounds for leniency and severity, administrative and civil
// liability. It is empty while the interview has questions of its own, and once
// the round was taken up.
func (i *Interview) Offer() []fact.ID {
	return slices.Clone(i.offer)
}

// TakeUp begins the further round that Offer offers.
func (i *Interview) TakeUp() {
	i.further = true
	i.settle()
}

// Now gives the question on the screen and the answer it already has, if any. ok
// is false when the last question has been answered.
func (i *Interview) Now() (q *script.Question, earlier fact.Answer, ok bool) {
	id := i.next
	if i.at < len(i.trail) {
		id = i.trail[i.at]
	}
	if id == "" {
		return nil, fact.Answer{}, false
	}
	return script.For(id), i.facts[id], true
}

// Answer records the answer to the question on the screen and moves on. It
// fails, and changes nothing, where the answer does not fit the fact or no
// question is on the screen.
func (i *Interview) Answer(a fact.Answer) error {
	q, _, ok := i.Now()
	if !ok {
		return fmt.Errorf("answer: no question is left")
	}
	if err := i.set(q.Fact, a); err != nil {
		return err
	}
	if i.at == len(i.trail) {
		i.trail = append(i.trail, q.Fact)
	}
	i.at++
	i.settle()
	return nil
}

// Revise changes the answer to any fact, whether it was asked or not, and stays
// where the interview is.
func (i *Interview) Revise(id fact.ID, a fact.Answer) error {
	if err := i.set(id, a); err != nil {
		return err
	}
	i.see(id)
	i.settle()
	return nil
}

// see puts a fact answered out of turn among the questions seen, before the
// place where the interview stands.
func (i *Interview) see(id fact.ID) {
	if !slices.Contains(i.trail, id) {
		i.trail = slices.Insert(i.trail, i.at, id)
		i.at++
	}
}

func (i *Interview) set(id fact.ID, a fact.Answer) error {
	if err := Fits(i.facts, id, a); err != nil {
		return err
	}
	i.facts[id] = a
	i.log = i.log.With(id, a).Folded(logLimit)
	return nil
}

// Fits says why an answer cannot be given to a fact, beside the answers there are;
// nil where it can.
func Fits(facts fact.Facts, id fact.ID, a fact.Answer) error {
	d, ok := fact.Lookup(id)
	if !ok {
		return fmt.Errorf("answer: no fact %q", id)
	}
	if a.State == fact.Known {
		if !d.Valid(a.Value) {
			return fmt.Errorf("answer %s: not a possible value", id)
		}
		if a.Against != nil && !d.Valid(*a.Against) {
			return fmt.Errorf("answer %s: the other side's is not a possible value", id)
		}
	}
	if a.State == fact.NotApplicable && fact.ConditionHolds(d, facts) != fact.Fails {
		return fmt.Errorf("answer %s: it does apply", id)
	}
	return nil
}

// Withdraw takes an answer back: the fact is unasked again.
func (i *Interview) Withdraw(id fact.ID) {
	delete(i.facts, id)
	i.log = i.log.Without(id).Folded(logLimit)
	if n := slices.Index(i.trail, id); n >= 0 {
		i.trail = slices.Delete(i.trail, n, n+1)
		if i.at > n {
			i.at--
		}
	}
	i.settle()
}

// Back moves to the question before, its answer kept. It reports false at the
// first.
func (i *Interview) Back() bool {
	if i.at == 0 {
		return false
	}
	i.at--
	return true
}

// Forward moves to the question after, where one has been seen or is to come.
func (i *Interview) Forward() bool {
	if i.at >= len(i.trail) {
		return false
	}
	i.at++
	return true
}

// ToNext moves to the first question not yet answered.
func (i *Interview) ToNext() { i.at = len(i.trail) }

// Goto moves to a question already seen; it reports false for one not seen.
func (i *Interview) Goto(id fact.ID) bool {
	n := slices.Index(i.trail, id)
	if n < 0 {
		return false
	}
	i.at = n
	return true
}

// Progress is how far the interview is.
type Progress struct {
	Answered int // questions answered, "don't know" included
	AtMost   int // how many can still come
}

// Progress counts honestly: an answer never makes AtMost grow, save that a
// "don't know" may bring one question that could narrow it.
func (i *Interview) Progress() Progress { return Progress{len(i.facts), len(i.left)} }

// Phase is the part of the interview.
type Phase uint8

// The phases.
const (
	Spine  Phase = iota // the questions the product was asked for by name
	Deeper              // questions whose answer can still change a verdict
	Over                // nothing left to ask
	Beside              // the further round: no verdict depends on it
)

// Phase tells which part the question to come belongs to.
func (i *Interview) Phase() Phase {
	switch {
	case i.next == "":
		return Over
	case fact.Get(i.next).Spine:
		return Spine
	case i.further && !slices.Contains(i.rules.Relevant(i.facts, i.asOf), i.next):
		return Beside
	}
	return Deeper
}

// ToCome lists the questions that can still come, in asking order.
func (i *Interview) ToCome() []fact.ID { return slices.Clone(i.left) }

// Trail lists the questions seen, in the order in which they were, and the place
// in it where the interview stands; a place past the end is the question to come.
func (i *Interview) Trail() (seen []fact.ID, at int) { return slices.Clone(i.trail), i.at }

// Retrace puts the questions seen in an order kept from an earlier session and
// stands at a place in it. Facts without an answer are left out, answered ones
// that the order does not name come last.
func (i *Interview) Retrace(seen []fact.ID, at int) {
	var trail []fact.ID
	place := 0
	for n, id := range seen {
		if _, ok := i.facts[id]; !ok || slices.Contains(trail, id) {
			continue
		}
		trail = append(trail, id)
		if n < at {
			place++
		}
	}
	end := at >= len(seen)
	for _, id := range i.trail {
		if !slices.Contains(trail, id) {
			trail = append(trail, id)
		}
	}
	i.trail, i.at = trail, place
	if end {
		i.at = len(trail)
	}
}

// Become takes the answers, the questions seen and the place from another
// interview of the same matter, as Facts, Trail and TakenUp gave them. The day stays.
func (i *Interview) Become(facts fact.Facts, seen []fact.ID, at int, further bool) {
	i.facts, i.further = facts.Clone(), further
	i.trail = i.trail[:0:0]
	for _, q := range script.All() {
		if _, ok := i.facts[q.Fact]; ok {
			i.trail = append(i.trail, q.Fact)
		}
	}
	i.Retrace(seen, at)
	i.log = i.log.Towards(i.facts, i.trail).Folded(logLimit)
	i.settle()
}

// TakenUp reports whether the further round was taken up.
func (i *Interview) TakenUp() bool { return i.further }

// Facts gives a copy of the answers.
func (i *Interview) Facts() fact.Facts { return i.facts.Clone() }

// AnswerTo gives the answer to a fact.
func (i *Interview) AnswerTo(id fact.ID) (fact.Answer, bool) {
	a, ok := i.facts[id]
	return a, ok
}

// AsOf gives the day as of which the law is applied.
func (i *Interview) AsOf() law.Day { return i.asOf }

// SetAsOf applies the law as of another day.
func (i *Interview) SetAsOf(d law.Day) {
	i.asOf = d
	i.settle()
}

// Idle reports whether an answer given cannot matter any more, whatever it were,
// because of what else was answered. Such an answer is kept and shown greyed.
func (i *Interview) Idle(id fact.ID) bool {
	if _, ok := i.facts[id]; !ok {
		return false
	}
	without := i.facts.Clone()
	delete(without, id)
	return !slices.Contains(i.rules.Relevant(without, i.asOf), id) && !i.rules.Assumes(id)
}

// Analysis gives what follows from the answers so far.
func (i *Interview) Analysis() *liability.Analysis {
	if i.done == nil {
		i.done = i.rules.Analyse(i.request(i.before))
		i.before = nil
	}
	return i.done
}

// Once gives the same without keeping it for the next time and for the answers to
// come, which takes longer then and holds no memory.
func (i *Interview) Once() *liability.Analysis {
	if i.done != nil {
		return i.done
	}
	return i.rules.Analyse(i.request(i.before))
}

// Gives reports whether a receipt is that of the analysis of the answers so far.
func (i *Interview) Gives(r liability.Receipt) bool { return r == i.rules.Receipt(i.request(nil)) }

// LetGo lets the analysis go, for an interview that nobody looks at for the time
// being: it takes far more memory than the answers. It is made anew, the same, when
// it is next asked for.
func (i *Interview) LetGo() { i.done, i.before = nil, nil }

func (i *Interview) request(before *liability.Analysis) liability.Request {
	return liability.Request{Facts: i.facts, AsOf: i.asOf, Program: i.program, Before: before, Common: true}
}
