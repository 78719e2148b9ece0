package report

import (
	"fmt"
)

// tabled gives a table, or figures beside their lines as one.
func tabled(s side) Table {
	switch b := s.Block.(type) {
	case Table:
		return b
	case Bars:
		say := wordsIn(s.lang)
		t := Table{Head: []string{say.Measured, say.Provision, say.Figure, say.Line, say.Margin, say.Finding}}
		for _, r := range b.Rows {
			t.Rows = append(t.Rows, []string{r.Name, r.Cite, r.Figure, r.Line, r.Margin, r.Finding})
		}
		return t
	}
	return Table{}
}

// drawingOf says in words what a bar draws.
func drawingOf(say words, b Bar) string { return fmt.Sprintf(say.DrawingOf, b.Figure, b.Line) }
