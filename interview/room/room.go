// Package room is what several people do in one interview or one class: who sees
// what, who may do what, whose turn it is.
//
// [Shared] is an interview on several screens: those of a lawyer, and those of one
// client who was let in by a code. It holds the one order of what they change, and
// merges it fact by fact. A lawyer's screen is given the whole, as [State]; a client's
// is given [ClientView], which has no place for a note, a piece of evidence, a title
// or any other text, so that nothing private can reach a client by an oversight.
// [Door] hands out codes and lets in who types one.
//
// [Class] is a class held on one case: its steps, the question put at each, the votes,
// and what may be shown of them and when. Before a step is revealed nothing that is
// shown depends on a vote; afterwards totals are shown and never who voted what. No
// name is kept.
//
// The package knows no terminal, no clock and no files: times and randomness are
// arguments. Nothing in it is safe for concurrent use; whoever lets people in holds a
// lock around each call. What it gives may be kept and read without.
package room
