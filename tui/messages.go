package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/liability"
)

// All messages of the program beside those of Bubble Tea.

// rulesMsg brings the rules, compiled after the first frame.
type rulesMsg struct{ rules *liability.Rules }

// Notice shows a line above the screens until the next one; one that says nothing
// takes it away. Send it to tell a person something from outside, such as that the
// session will end.
type Notice struct{ Says law.Text }

// foundMsg brings the result of a search of the law.
type foundMsg struct {
	query string
	hits  []corpus.Hit
}

// loadRules compiles the rules, once for the whole process.
func loadRules() tea.Msg { return rulesMsg{liability.Default()} }

// hitLimit is how many results of a search are listed.
const hitLimit = 60

// searchLaw looks a query up.
func searchLaw(query string) tea.Cmd {
	return func() tea.Msg { return foundMsg{query, corpus.Search(query, hitLimit+1)} }
}
