package tui

import (
	"bangxin/law"
	"bangxin/law/fact"
)

// A draft is everything a person has entered about one fact, taken over or not:
// the widget with what is typed in it, the standing, the note, the evidence.
// Nothing of it is lost by going elsewhere.
type draft struct {
	ask      *ask
	standing fact.Standing
	against  *ask // the other side's value
	note     string
	evidence []fact.Evidence
}

// draft gives the draft of a fact, made from the answer it has where there was
// none before.
func (m *Model) draft(id fact.ID) *draft {
	if d, ok := m.drafts[id]; ok {
		return d
	}
	a, ok := m.iv.AnswerTo(id)
	d := draftOf(id, a, ok)
	m.drafts[id] = d
	return d
}

// draftOf makes a draft of an answer, or an empty one where there is none.
func draftOf(id fact.ID, a fact.Answer, answered bool) *draft {
	d := &draft{ask: newAsk(id), against: newAsk(id)}
	if answered {
		d.ask.set(a.State, a.Value)
		d.standing, d.note, d.evidence = a.Standing, a.Note, a.Evidence
		if a.Against != nil {
			d.against.set(fact.Known, *a.Against)
		}
	}
	return d
}

// drafted reports whether something was entered that is no answer yet.
func (x *matter) drafted() bool {
	for _, d := range x.drafts {
		if !d.ask.text.Empty() || d.ask.picked != 0 || d.note != "" || len(d.evidence) > 0 {
			return true
		}
	}
	return false
}

// answer puts the draft together; it fails where the widget holds no answer.
func (m *Model) answer(d *draft) (fact.Answer, error) {
	state, v, err := d.ask.value(m.w.Question.PickOne, m.w.Question.PickSome)
	if err != nil {
		return fact.Answer{}, err
	}
	return d.with(state, v), nil
}

// with puts standing, note and evidence beside a value.
func (d *draft) with(state fact.State, v fact.Value) fact.Answer {
	a := fact.Answer{State: state, Note: d.note, Evidence: append([]fact.Evidence(nil), d.evidence...)}
	if state != fact.Known {
		return a
	}
	a.Value, a.Standing = v, d.standing
	if d.standing == fact.Disputed {
		if s, other, err := d.against.value(law.Text{}, law.Text{}); err == nil && s == fact.Known {
			a.Against = &other
		}
		d.against.clear()
	}
	return a
}

// saveBeside writes standing, note and evidence into an answer already given; on
// a fact not answered yet they wait in the draft.
func (m *Model) saveBeside(id fact.ID) {
	d := m.draft(id)
	if a, ok := m.iv.AnswerTo(id); ok {
		// The value is one the interview has taken before, so it fits.
		_ = m.iv.Revise(id, d.with(a.State, a.Value))
	}
}
