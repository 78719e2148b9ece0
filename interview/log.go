package interview

import "bangxin/law/fact"

// logLimit is the most steps a log keeps; an interview in which every question
// was answered three times has fewer. The oldest are put together beyond it.
const logLimit = 400

// Log gives how the answers came about: what was answered, revised and taken
// back, in that order. Going through the whole of it gives the answers.
func (i *Interview) Log() fact.Log { return i.log.Clone() }

// Recall takes a log kept from an earlier session for the one made of the
// answers in asking order. The answers count: where the log does not lead to
// them, because they were changed elsewhere, what is missing is put at its end.
func (i *Interview) Recall(l fact.Log) {
	if len(l) > 0 {
		i.log = l.Clone().Towards(i.facts, i.trail).Folded(logLimit)
	}
}
