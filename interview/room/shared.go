package room

import (
	"errors"
	"slices"

	"bangxin/interview"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// Side is who sits before a screen of a shared interview.
type Side uint8

// The sides.
const (
	Lawyer Side = iota // whose matter it is
	Client             // who was let in by a code
)

// Act is what somebody may want to do in a shared interview.
type Act uint8

// The acts.
const (
	ToAnswer    Act = iota // and to change or withdraw answers
	ToMove                 // to another question
	ToMark                 // how firm an answer is, and what the other side says
	ToNote                 // write a note
	ToEvidence             // list evidence
	ToName                 // the matter, and the day of the law
	SeeAnswers             // what was said
	SeeAnalysis            // with what explains and argues it
	SeePrivate             // notes, evidence, title
	ToExport
	ToInvite
	ToHandOver
	ToTakeBack
	ToShow // the analysis to the client
	ToHide
	ToEnd
	actEnd
)

// What is refused, and why.
var (
	ErrKeyboard = errors.New("the other side has the keyboard")
	ErrMayNot   = errors.New("not for this side")
	ErrMoved    = errors.New("another question is asked now")
	ErrNobody   = errors.New("no client has joined")
	ErrTaken    = errors.New("a client has joined already")
)

// Presence is how it stands with the client.
type Presence uint8

// The states of the client.
const (
	Alone  Presence = iota // nobody was let in
	Here                   // joined, with a screen
	Absent                 // joined, without a screen now
)

// Shared is one interview on several screens. It holds what stands, decides what
// each side may do, and merges what the screens change, in the order in which it is
// told of them.
type Shared struct {
	iv       *interview.Interview
	title    law.Text
	seq      uint64
	client   string // who joined; empty before
	here     bool
	keyboard Side
	shown    bool
}

// Share begins with an interview, which belongs to the Shared from then on. The
// lawyer has the keyboard.
func Share(iv *interview.Interview, title law.Text) *Shared {
	return &Shared{iv: iv, title: title, seq: 1}
}

// May reports whether a side may do something now. It is the one table of rights.
func (s *Shared) May(side Side, act Act) bool {
	joined, holds := s.client != "", s.keyboard == side
	if side == Client && !joined {
		return false
	}
	switch act {
	case ToAnswer, ToMove:
		return holds
	case SeeAnswers:
		return true
	case SeeAnalysis:
		return side == Lawyer || s.shown
	case ToMark, ToNote, ToEvidence, ToName, SeePrivate, ToExport:
		return side == Lawyer
	case ToInvite:
		return side == Lawyer && !joined
	case ToHandOver:
		return side == Lawyer && joined && holds
	case ToTakeBack:
		return side == Lawyer && !holds
	case ToShow:
		return side == Lawyer && joined && !s.shown
	case ToHide:
		return side == Lawyer && joined && s.shown
	case ToEnd:
		return side == Lawyer && joined
	}
	return false
}

// refuse says why a side may not do something.
func (s *Shared) refuse(side Side, act Act) error {
	switch {
	case s.May(side, act):
		return nil
	case act == ToAnswer, act == ToMove:
		if side == Lawyer || s.client != "" {
			return ErrKeyboard
		}
	case side == Lawyer && act == ToInvite:
		return ErrTaken
	case side == Lawyer && s.client == "":
		return ErrNobody
	}
	return ErrMayNot
}

// Joins lets the client in who typed the code. One client has a seat, and finds it
// again with Returns.
func (s *Shared) Joins(client string) error {
	switch {
	case client == "":
		return ErrMayNot
	case s.client != "" && s.client != client:
		return ErrTaken
	}
	s.client, s.here = client, true
	s.seq++
	return nil
}

// Returns gives a client the seat again that was left, or refuses one who has none.
func (s *Shared) Returns(client string) error {
	if client == "" || s.client != client {
		return ErrMayNot
	}
	return s.Joins(client)
}

// Leaves says that the client has no screen any more. The seat and the keyboard
// stay.
func (s *Shared) Leaves() {
	if s.here {
		s.here = false
		s.seq++
	}
}

// Analysis gives what follows from the answers that stand. It is made for who asks
// and not kept: the screens keep theirs.
func (s *Shared) Analysis() *liability.Analysis { return s.iv.Once() }

// Gives reports whether a receipt is that of the analysis of what stands.
func (s *Shared) Gives(r liability.Receipt) bool { return s.iv.Gives(r) }

// Log gives how the answers came about.
func (s *Shared) Log() fact.Log { return s.iv.Log() }

// Asked gives the question on the screen, or nothing where none is left.
func (s *Shared) Asked() fact.ID {
	q, _, ok := s.iv.Now()
	if !ok {
		return ""
	}
	return q.Fact
}

// Client gives who joined, or nothing.
func (s *Shared) Client() string { return s.client }

// Turn does what the lawyer does with a client: it hands the keyboard over or takes
// it back, shows the analysis or hides it, or ends the sharing. What a client has
// typed and not accepted stays on the client's screen when the keyboard is taken
// back; when the sharing ends, the answers stay with the lawyer.
func (s *Shared) Turn(act Act) error {
	if err := s.refuse(Lawyer, act); err != nil {
		return err
	}
	switch act {
	case ToHandOver:
		s.keyboard = Client
	case ToTakeBack:
		s.keyboard = Lawyer
	case ToShow:
		s.shown = true
	case ToHide:
		s.shown = false
	case ToEnd:
		s.client, s.here, s.shown, s.keyboard = "", false, false, Lawyer
	default:
		return ErrMayNot
	}
	s.seq++
	return nil
}

// An Edit is what a lawyer's screen changed.
type Edit struct {
	Facts map[fact.ID]Revision
	Place *Place    // nil: not moved
	Title *law.Text // nil: as it was
	AsOf  *law.Day  // nil: as it was
}

// IsZero reports whether nothing was changed.
func (e *Edit) IsZero() bool {
	return len(e.Facts) == 0 && e.Place == nil && e.Title == nil && e.AsOf == nil
}

// Place is where an interview stands: the questions seen, which of them is on the
// screen (one past the end: the question to come), whether the further round was
// taken up.
type Place struct {
	Trail   []fact.ID
	At      int
	Further bool
}

// PlaceOf gives the place of an interview.
func PlaceOf(iv *interview.Interview) Place {
	p := Place{Further: iv.TakenUp()}
	p.Trail, p.At = iv.Trail()
	return p
}

// Equal reports whether two places are the same.
func (p Place) Equal(q Place) bool {
	return p.At == q.At && p.Further == q.Further && slices.Equal(p.Trail, q.Trail)
}

// Edit does what a lawyer's screen changed to what stands. While the client has the
// keyboard only what is said beside the answers changes: how firm they are, notes,
// evidence, the title, the day. The rest of the edit is then left out, and the
// error says so; whatever could be done is done.
func (s *Shared) Edit(e Edit) error {
	holds := s.May(Lawyer, ToAnswer)
	var failed error
	facts, place := s.iv.Facts(), PlaceOf(s.iv)
	for _, d := range fact.All() { // in one order, whatever the map's
		r, ok := e.Facts[d.ID]
		if !ok {
			continue
		}
		if err := r.in(facts, d.ID, holds); err != nil {
			failed = errors.Join(failed, err)
		} else if _, has := facts[d.ID]; has && !slices.Contains(place.Trail, d.ID) {
			place.Trail = slices.Insert(place.Trail, place.At, d.ID)
			place.At++
		}
	}
	if e.Title != nil {
		s.title = *e.Title
	}
	if e.AsOf != nil && *e.AsOf != s.iv.AsOf() {
		s.iv.SetAsOf(*e.AsOf)
	}
	switch {
	case e.Place != nil && holds:
		place = *e.Place
	case e.Place != nil:
		failed = errors.Join(failed, ErrKeyboard)
	}
	if len(e.Facts) > 0 || e.Place != nil && holds {
		s.iv.Become(facts, place.Trail, place.At, place.Further)
	}
	s.seq++
	return failed
}

// in does a revision to the answers.
func (r Revision) in(facts fact.Facts, id fact.ID, holds bool) error {
	var now *fact.Answer
	if a, ok := facts[id]; ok {
		now = &a
	}
	next := r.onto(now)
	switch {
	case !holds && (now == nil || next == nil || !sameSaid(now, next)):
		return ErrKeyboard
	case next == nil:
		delete(facts, id)
		return nil
	}
	if err := interview.Fits(facts, id, *next); err != nil {
		return err
	}
	facts[id] = *next
	return nil
}

// A Saying is what the client says to a question: a value, or that it is not known,
// or that it is rather not said. It has no place for anything else.
type Saying struct {
	Fact  fact.ID
	State fact.State
	Value fact.Value
}

// Says takes the client's answer to the question on the screen, and goes on to the
// next. What the lawyer noted beside it stays.
func (s *Shared) Says(a Saying) error {
	if err := s.refuse(Client, ToAnswer); err != nil {
		return err
	}
	q, _, ok := s.iv.Now()
	if !ok || q.Fact != a.Fact {
		return ErrMoved
	}
	var before *fact.Answer
	if x, ok := s.iv.AnswerTo(a.Fact); ok {
		before = &x
	}
	if err := s.iv.Answer(*said(before, a.State, a.Value)); err != nil {
		return err
	}
	s.seq++
	return nil
}

// A Step is where the client wants to go.
type Step uint8

// The steps of a client.
const (
	StepBack   Step = iota // to the question before
	StepNext               // to the first question not answered
	StepTo                 // to a question answered already
	StepTakeUp             // into the further round
)

// Moves takes the client to another question.
func (s *Shared) Moves(step Step, to fact.ID) error {
	if err := s.refuse(Client, ToMove); err != nil {
		return err
	}
	switch step {
	case StepBack:
		if !s.iv.Back() {
			return ErrMayNot
		}
	case StepNext:
		s.iv.ToNext()
	case StepTo:
		if !s.iv.Goto(to) {
			return ErrMayNot
		}
	case StepTakeUp:
		if len(s.iv.Offer()) == 0 {
			return ErrMayNot
		}
		s.iv.TakeUp()
	}
	s.seq++
	return nil
}
