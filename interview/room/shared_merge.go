package room

import (
	"slices"

	"bangxin/law/fact"
)

// A Revision is what one screen did to the answer to one fact: what stood there
// when it began, and what it put there. nil is no answer.
type Revision struct{ Was, Now *fact.Answer }

// onto does a revision to the answer that stands now, which another screen may have
// changed in between. What the two changed in different parts of the answer (what
// was said, how firm it is, the note, the evidence) is joined; in the same part the
// later one stands. An answer that was changed in between is not withdrawn.
func (r Revision) onto(now *fact.Answer) *fact.Answer {
	switch {
	case now == nil || r.Was == nil && sameAnswer(now, r.Now):
		return r.Now
	case r.Now == nil && sameAnswer(now, r.Was):
		return nil
	case r.Now == nil:
		return now
	}
	was := r.Was
	if was == nil {
		was = &fact.Answer{}
	}
	out := *r.Now
	mine := r.Was == nil || !sameSaid(r.Now, was) // what was said is of the later one
	if !mine {
		out.State, out.Value = now.State, now.Value
	}
	if sameStanding(r.Now, was) {
		out.Standing, out.Against = now.Standing, now.Against
	}
	if r.Now.Note == was.Note {
		out.Note = now.Note
	}
	if slices.Equal(r.Now.Evidence, was.Evidence) {
		out.Evidence = slices.Clone(now.Evidence)
	}
	of := now // the answer that the standing was set on
	if out.Standing == r.Now.Standing {
		of = r.Now
	}
	return firm(&out, of)
}

// said is an answer with what was said put anew, by somebody who knows nothing of
// the rest of it.
func said(before *fact.Answer, state fact.State, v fact.Value) *fact.Answer {
	out := fact.Answer{State: state, Value: v}
	if before == nil {
		return firm(&out, &out)
	}
	out.Standing, out.Against, out.Note, out.Evidence = before.Standing, before.Against, before.Note, slices.Clone(before.Evidence)
	return firm(&out, before)
}

// firm takes from an answer the standing that it had been given for something else:
// what proves one figure does not prove another. That the other side says otherwise
// stays, unless it says the same now.
func firm(a, of *fact.Answer) *fact.Answer {
	if a.State != fact.Known {
		a.Value, a.Standing, a.Against = fact.Value{}, fact.Stated, nil
		return a
	}
	moved := !sameSaid(a, of)
	if moved && (a.Standing == fact.Proved || a.Against != nil && *a.Against == a.Value) {
		a.Standing = fact.Stated
	}
	if a.Standing != fact.Disputed {
		a.Against = nil
	}
	return a
}

func sameSaid(a, b *fact.Answer) bool { return a.State == b.State && a.Value == b.Value }

func sameStanding(a, b *fact.Answer) bool {
	return a.Standing == b.Standing && (a.Against == b.Against || a.Against != nil && b.Against != nil && *a.Against == *b.Against)
}

// sameAnswer reports whether two answers are the same in every part.
func sameAnswer(a, b *fact.Answer) bool {
	if a == nil || b == nil {
		return a == b
	}
	return sameSaid(a, b) && sameStanding(a, b) && a.Note == b.Note && slices.Equal(a.Evidence, b.Evidence)
}

// Compare lists what differs between the answers of before and of now, as a screen
// hands it over.
func Compare(was, now fact.Facts) map[fact.ID]Revision {
	var out map[fact.ID]Revision
	put := func(id fact.ID, r Revision) {
		if out == nil {
			out = map[fact.ID]Revision{}
		}
		out[id] = r
	}
	for id, b := range now {
		if a, had := was[id]; !had {
			put(id, Revision{nil, &b})
		} else if !sameAnswer(&a, &b) {
			put(id, Revision{&a, &b})
		}
	}
	for id, a := range was {
		if _, has := now[id]; !has {
			put(id, Revision{&a, nil})
		}
	}
	return out
}
