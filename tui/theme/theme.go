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
	Text     Style // body text
	Strong   Style // a conclusion, the question
	Title    Style // the name of a screen
	Heading  Style // the name of a part of it
	Muted    Style // sources, help, what no longer matters
	Accent   Style // a link, a key, the option chosen
	Selected Style // the line the arrows stand on
	Quote    Style // words of the law
	Warning  Style // what must not be overlooked
	Line     Style // rules and borders

	Met       Style
	Contested Style
	Open      Style
	NotMet    Style

	verdicts map[law.Verdict]Style // in bold, because they are conclusions

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
	strong := func(c role) Style { return styled(style(c).Bold(true)) }
	return &Theme{
		Text: styled(r.NewStyle()), Strong: styled(bold), Title: styled(bold), Heading: styled(bold),
		Muted: styled(muted), Accent: styled(style(roleAccent)), Selected: strong(roleAccent),
		Quote: styled(r.NewStyle()), Warning: strong(roleContested), Line: styled(muted),
		Met: styled(style(roleMet)), Contested: styled(style(roleContested)), Open: styled(style(roleOpen)), NotMet: styled(style(roleNotMet)),
		verdicts: map[law.Verdict]Style{
			law.Established: strong(roleMet), law.ContestedVerdict: strong(roleContested),
			law.NotEstablished: strong(roleNotMet), law.OpenVerdict: strong(roleOpen),
		},
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
func (t *Theme) Finding(f law.Finding) Style {
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
func (t *Theme) Verdict(v law.Verdict) Style { return t.verdicts[v] }

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
