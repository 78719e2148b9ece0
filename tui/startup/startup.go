// Package startup keeps Bubble Tea from asking the terminal for its colours
// before main begins.
//
// Bubble Tea v1 calls lipgloss.HasDarkBackground in an init function. That
// writes a query to the terminal and waits up to five seconds for the answer: on
// a terminal that does not answer, every run of the program, bangxin --version
// included, would be silent for that long, and on one that answers late the reply
// lands in the shell.
//
// Lip Gloss does not ask when it has been told. Go initialises packages that are
// ready in the order of their import paths, and bangxin/tui/startup sorts before
// github.com/charmbracelet/bubbletea, so the answer given here comes first. Two
// things follow: the module path must go on sorting before github.com, and this
// package must not import Bubble Tea, directly or not.
//
// It is imported for its effect alone and holds nothing else. What the program
// really draws with is settled without a question in package theme.
package startup

import "github.com/charmbracelet/lipgloss"

func init() {
	lipgloss.SetHasDarkBackground(true)
}
