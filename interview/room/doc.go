// Package room holds what several people share: a class on one case.
//
// Class is one class: its steps, the question put at each, the votes, and what
// may be shown of them and when. Before a step is revealed nothing that is shown
// depends on a vote; afterwards totals are shown and never who voted what. No
// name is kept.
//
// The package is pure: it knows no terminal, no clock, no file and no network.
package room
