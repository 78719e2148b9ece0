// Package theme holds what the screens look like: the styles of text, the signs
// of findings, rules and bars.
//
// Weight, space and thin rules carry the hierarchy; colour only repeats what a
// sign and a word already say, so that everything reads the same without it.
//
// A [Theme] belongs to one session. Over SSH one process draws for many
// terminals, so there is no style in a package variable, and nothing here asks
// the terminal anything: a terminal that does not answer would hold the first
// screen back for seconds. What is known comes from the environment; where that
// says nothing of the background, colours are used that read on both.
package theme

import (
	"io"

	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"bangxin/law"
)

// Background says what the terminal's background is like.
type Background uint8

// The backgrounds. Unknown is the normal case.
const (
	Unknown Background = iota
	Dark
	Light
)

// Options say what is known of a terminal. [Detect] fills them.
type Options struct {
	Profile    termenv.Profile // how many colours it shows; Ascii for no styling at all
	NoColor    bool            // weight, but no colour
	Background Background
	// ASCII replaces lines and borders by + - |, and quotation marks, dashes and the
	// like by their ASCII signs, for terminals that draw characters of ambiguous
	// width two cells wide.
	ASCII bool
}

// A Theme is how one session's screens look. Its styles set no width, padding or
// margin; it does not change after New and may be used by many goroutines.
type Theme struct {
	Text     lipgloss.Style // body text
	Strong   lipgloss.Style // a conclusion, the question
	Title    lipgloss.Style // the name of a screen
	Heading  lipgloss.Style // the name of a part of it
	Muted    lipgloss.Style // sources, help, what no longer matters
	Accent   lipgloss.Style // a link, a key, the option chosen
	Selected lipgloss.Style // the line the arrows stand on
	Quote    lipgloss.Style // words of the law
	Warning  lipgloss.Style // what must not be overlooked
	Line     lipgloss.Style // rules and borders

	Met       lipgloss.Style
	Contested lipgloss.Style
	Open      lipgloss.Style
	NotMet    lipgloss.Style

	ascii    bool
	renderer *lipgloss.Renderer
}

// New makes a theme for the terminal behind w, which is not written to nor asked.
func New(w io.Writer, o Options) *Theme {
	r := lipgloss.NewRenderer(w, termenv.WithProfile(o.Profile))
	r.SetColorProfile(o.Profile)
	r.SetHasDarkBackground(o.Background != Light)
	colours := paletteFor(o)
	style := func(c role) lipgloss.Style {
		s := r.NewStyle()
		if colour, ok := colours.of(c); ok {
			s = s.Foreground(colour)
		}
		return s
	}
	bold := r.NewStyle().Bold(true)
	muted := style(roleMuted)
	if _, coloured := colours.of(roleMuted); !coloured || o.Profile == termenv.ANSI {
		// Of the sixteen colours no grey is safe: "bright black" is the
		// background itself in some schemes.
		muted = muted.Faint(true)
	}
	return &Theme{
		Text: r.NewStyle(), Strong: bold, Title: bold, Heading: bold,
		Muted: muted, Accent: style(roleAccent), Selected: style(roleAccent).Bold(true),
		Quote: r.NewStyle(), Warning: style(roleContested).Bold(true), Line: muted,
		Met: style(roleMet), Contested: style(roleContested), Open: style(roleOpen), NotMet: style(roleNotMet),
		ascii: o.ASCII, renderer: r,
	}
}

// Renderer gives the session's renderer, for components that make styles of
// their own. The global one of Lip Gloss must not be used: it looks at the
// server's terminal.
func (t *Theme) Renderer() *lipgloss.Renderer { return t.renderer }

// ASCII reports whether lines and borders are drawn in ASCII.
func (t *Theme) ASCII() bool { return t.ascii }

// Finding gives the style of a finding.
func (t *Theme) Finding(f law.Finding) lipgloss.Style {
	switch f {
	case law.Met:
		return t.Met
	case law.Contested:
		return t.Contested
	case law.NotMet:
		return t.NotMet
	}
	return t.Open
}

// Verdict gives the style of a verdict.
func (t *Theme) Verdict(v law.Verdict) lipgloss.Style {
	switch v {
	case law.Established:
		return t.Met.Bold(true)
	case law.ContestedVerdict:
		return t.Contested.Bold(true)
	case law.NotEstablished:
		return t.NotMet.Bold(true)
	}
	return t.Open.Bold(true)
}

// Sign gives the sign of a finding: one ASCII character, one cell in every
// terminal. It stands at the start of a line with two spaces after it and never
// without the word; [Theme.Label] gives all three.
func Sign(f law.Finding) string {
	switch f {
	case law.Met:
		return "+"
	case law.Contested:
		return "~"
	case law.NotMet:
		return "-"
	}
	return "?"
}

// Label gives a finding as it stands at the start of a line: sign, two spaces and
// the word, in its style.
func (t *Theme) Label(f law.Finding, l law.Lang) string {
	return t.Finding(f).Render(Sign(f) + "  " + f.Name().In(l))
}
