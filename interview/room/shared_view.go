package room

import (
	"bangxin/interview"
	"bangxin/law"
	"bangxin/law/fact"
)

// State is what a lawyer's screen is given: everything.
type State struct {
	Seq      uint64 // grows with every change
	Facts    fact.Facts
	Place    Place
	AsOf     law.Day
	Title    law.Text
	Client   Presence
	Keyboard Side
	Shown    bool
}

// State gives what stands, for a lawyer's screen.
func (s *Shared) State() State {
	return State{
		Seq: s.seq, Facts: s.iv.Facts(), Place: PlaceOf(s.iv), AsOf: s.iv.AsOf(), Title: s.title,
		Client: s.presence(), Keyboard: s.keyboard, Shown: s.shown,
	}
}

func (s *Shared) presence() Presence {
	switch {
	case s.client == "":
		return Alone
	case s.here:
		return Here
	}
	return Absent
}

// ClientView is what a client's screen is given. No field of it, and of nothing in
// it, can hold a note, a piece of evidence, a title or any other text that somebody
// wrote: the only words are the ids of the dictionary.
type ClientView struct {
	Seq      uint64
	Joined   bool
	Keyboard Side
	AsOf     law.Day

	// The question on the screen; empty where none is left.
	Asked   fact.ID
	First   bool // there is none before
	Further int  // how many there are in the round that is offered; 0: none is

	Progress interview.Progress
	Answers  []Saying // in the order of the questions seen

	// Shown is nil unless the lawyer shows the analysis: then what it is made of, and
	// nothing it is not made of.
	Shown []Weighed
}

// Weighed is an answer as the analysis takes it: with its standing and what the
// other side says, which decide findings, and without note and evidence, which do
// not.
type Weighed struct {
	Saying
	Standing fact.Standing
	Against  *fact.Value
}

// ClientView gives what stands, for the client's screen. Before a client has joined
// it is empty.
func (s *Shared) ClientView() ClientView {
	if !s.May(Client, SeeAnswers) {
		return ClientView{Seq: s.seq}
	}
	trail, at := s.iv.Trail()
	v := ClientView{
		Seq: s.seq, Joined: true, Keyboard: s.keyboard, AsOf: s.iv.AsOf(),
		First: at == 0, Further: len(s.iv.Offer()), Progress: s.iv.Progress(),
	}
	if q, _, ok := s.iv.Now(); ok {
		v.Asked = q.Fact
	}
	for _, id := range trail {
		if a, ok := s.iv.AnswerTo(id); ok {
			v.Answers = append(v.Answers, Saying{id, a.State, a.Value})
		}
	}
	if s.May(Client, SeeAnalysis) {
		v.Shown = []Weighed{}
		for _, d := range fact.All() {
			if a, ok := s.iv.AnswerTo(d.ID); ok {
				v.Shown = append(v.Shown, weigh(d.ID, a))
			}
		}
	}
	return v
}

func weigh(id fact.ID, a fact.Answer) Weighed {
	w := Weighed{Saying: Saying{id, a.State, a.Value}, Standing: a.Standing}
	if a.Against != nil {
		other := *a.Against
		w.Against = &other
	}
	return w
}

// Facts gives the answers shown, for the analysis of them.
func (v *ClientView) Facts() fact.Facts {
	out := fact.Facts{}
	for _, w := range v.Shown {
		out[w.Fact] = fact.Answer{State: w.State, Value: w.Value, Standing: w.Standing, Against: w.Against}
	}
	return out
}

// Said gives what the client said to a question.
func (v *ClientView) Said(id fact.ID) (Saying, bool) {
	for _, a := range v.Answers {
		if a.Fact == id {
			return a, true
		}
	}
	return Saying{}, false
}
