package fact

import "slices"

// A Log is what was answered, revised and taken back, in the order in which it
// was: with it an interview can be gone through again, step by step. It holds
// answers bare, without notes and evidence: what is struck out of a note stands
// nowhere else. The zero Log is empty; no method changes the Log it is called on.
type Log []Entry

// Entry is one step of a Log.
type Entry struct {
	Fact      ID
	Withdrawn bool   // the answer was taken back; Answer is zero
	Answer    Answer // bare
}

// Bare gives the answer without note and evidence, and without what has no
// meaning beside its state and standing.
func (a Answer) Bare() Answer {
	b := Answer{State: a.State}
	if a.State != Known {
		return b
	}
	b.Value, b.Standing = a.Value, a.Standing
	if a.Standing == Disputed && a.Against != nil {
		v := *a.Against
		b.Against = &v
	}
	return b
}

// Says reports whether two answers say the same, whatever is noted beside them.
func (a Answer) Says(b Answer) bool {
	a, b = a.Bare(), b.Bare()
	if (a.Against == nil) != (b.Against == nil) || a.Against != nil && *a.Against != *b.Against {
		return false
	}
	return a.State == b.State && a.Value == b.Value && a.Standing == b.Standing
}

// Same reports whether two entries are the same step.
func (e Entry) Same(other Entry) bool {
	return e.Fact == other.Fact && e.Withdrawn == other.Withdrawn && e.Answer.Says(other.Answer)
}

// Clone copies the log.
func (l Log) Clone() Log {
	c := slices.Clone(l)
	for i := range c {
		c[i].Answer = c[i].Answer.Bare()
	}
	return c
}

// At gives the answers after the first n entries; n outside the log counts as
// its nearer end.
func (l Log) At(n int) Facts {
	f := Facts{}
	for _, e := range l[:max(min(n, len(l)), 0)] {
		if e.Withdrawn {
			delete(f, e.Fact)
			continue
		}
		f[e.Fact] = e.Answer.Bare()
	}
	return f
}

// With gives the log with an answer added, or the log itself where the answer
// changes nothing.
func (l Log) With(id ID, a Answer) Log {
	if before, ok := l.last(id); ok && before.Says(a) {
		return l
	}
	return append(slices.Clip(l), Entry{Fact: id, Answer: a.Bare()})
}

// Without gives the log with an answer taken back, or the log itself where there
// was none.
func (l Log) Without(id ID) Log {
	if _, ok := l.last(id); !ok {
		return l
	}
	return append(slices.Clip(l), Entry{Fact: id, Withdrawn: true})
}

// last gives the answer to a fact at the end of the log.
func (l Log) last(id ID) (Answer, bool) {
	for i := len(l) - 1; i >= 0; i-- {
		if l[i].Fact == id {
			return l[i].Answer, !l[i].Withdrawn
		}
	}
	return Answer{}, false
}

// Before gives the answer that step n, counted from 1, replaced or took back; ok
// is false where there was none.
func (l Log) Before(n int) (a Answer, ok bool) { return l[:n-1].last(l[n-1].Fact) }

// Branch gives a log that parts from this one at step n, counted from 1: the
// steps before it are kept, its fact gets another answer, and nothing follows.
func (l Log) Branch(n int, a Answer) Log { return l[:n-1].Clone().With(l[n-1].Fact, a) }

// Towards gives the log with what is missing at its end, so that it leads to the
// answers: answers that the log does not give are added in the order named, those
// of facts not named in the order of the dictionary, and answers that are no more
// are taken back. A log that leads there already is given as it is.
func (l Log) Towards(facts Facts, order []ID) Log {
	for id := range l.At(len(l)) {
		if _, ok := Lookup(id); !ok {
			l = l.Without(id)
		}
	}
	all := slices.Clone(order)
	for _, d := range All() {
		all = append(all, d.ID)
	}
	for _, id := range all {
		if a, ok := facts[id]; ok {
			l = l.With(id, a)
		} else {
			l = l.Without(id)
		}
	}
	return l
}

// Folded gives a log of at most most entries that leads to the same answers: the
// oldest steps are put together, so that each fact is answered once, as it stood
// when they ended.
func (l Log) Folded(most int) Log {
	if len(l) <= most {
		return l
	}
	for keep := most / 2; ; keep /= 2 {
		cut := len(l) - keep
		var old Log
		at := l.At(cut)
		for i, e := range l[:cut] {
			later := slices.ContainsFunc(l[i+1:cut], func(x Entry) bool { return x.Fact == e.Fact })
			if a, ok := at[e.Fact]; ok && !later {
				old = append(old, Entry{Fact: e.Fact, Answer: a})
			}
		}
		if out := append(old, l[cut:].Clone()...); len(out) <= most || keep == 0 {
			return out
		}
	}
}
