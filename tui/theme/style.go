package theme

import (
	"strings"

	"github.com/charmbracelet/lipgloss"
)

// Style is how a piece of a line is drawn: what is written before it and after.
// An analysis with every step open has thousands of pieces, and laying each out
// anew, as a Lip Gloss style does, took half of the time of a frame.
type Style struct {
	before, after string
	whole         *lipgloss.Style // for what is more than a piece of a line
}

// styled works out once what a Lip Gloss style without width, padding or margin
// writes around a piece of a line.
func styled(s lipgloss.Style) Style {
	const piece = "x"
	before, after, _ := strings.Cut(s.Render(piece), piece)
	return Style{before, after, &s}
}

// Render draws text in the style; of no text, nothing.
func (s Style) Render(text string) string {
	switch {
	case text == "":
		return ""
	case s.whole != nil && strings.ContainsAny(text, "\t\r\n"):
		return s.whole.Render(text)
	}
	return s.before + text + s.after
}

// Bold gives the style in bold, or without it.
func (s Style) Bold(on bool) Style {
	if s.whole == nil {
		return s
	}
	return styled(s.whole.Bold(on))
}
