package theme

import (
	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"
)

// A role is what a colour is for.
type role uint8

const (
	roleMuted role = iota
	roleAccent
	roleMet
	roleContested
	roleOpen
	roleNotMet
	roleCount
)

// A palette gives each role its colour: the exact one, the nearest of 256 and the
// nearest of 16. No colour stands for the terminal's own.
type palette [roleCount]lipgloss.CompleteColor

func (p palette) of(r role) (lipgloss.CompleteColor, bool) {
	c := p[r]
	return c, c != lipgloss.CompleteColor{}
}

// paletteFor picks the colours. Met is blue-green and not met a plain red-brown,
// apart also for eyes that do not tell red from green; nothing is alarm red or
// reassuring green, for met is bad news to the one who is asked.
//
// Of 256 colours only those above 15 are used, which no scheme redefines; of 16
// only the six plain ones, which every scheme keeps legible.
func paletteFor(o Options) palette {
	if o.NoColor || o.Profile == termenv.Ascii {
		return palette{}
	}
	switch o.Background {
	case Dark:
		return palette{
			roleMuted:     {TrueColor: "#a8a8a8", ANSI256: "248"},
			roleAccent:    {TrueColor: "#87afff", ANSI256: "111", ANSI: "4"},
			roleMet:       {TrueColor: "#5fd7d7", ANSI256: "80", ANSI: "6"},
			roleContested: {TrueColor: "#d7af5f", ANSI256: "179", ANSI: "3"},
			roleOpen:      {TrueColor: "#d7afff", ANSI256: "183", ANSI: "5"},
			roleNotMet:    {TrueColor: "#d78787", ANSI256: "174", ANSI: "1"},
		}
	case Light:
		return palette{
			roleMuted:     {TrueColor: "#626262", ANSI256: "241"},
			roleAccent:    {TrueColor: "#005faf", ANSI256: "25", ANSI: "4"},
			roleMet:       {TrueColor: "#005f5f", ANSI256: "23", ANSI: "6"},
			roleContested: {TrueColor: "#875f00", ANSI256: "94", ANSI: "3"},
			roleOpen:      {TrueColor: "#87005f", ANSI256: "89", ANSI: "5"},
			roleNotMet:    {TrueColor: "#870000", ANSI256: "88", ANSI: "1"},
		}
	}
	return palette{ // halfway between black and white
		roleMuted:     {TrueColor: "#767676", ANSI256: "243"},
		roleAccent:    {TrueColor: "#0076c8", ANSI256: "32", ANSI: "4"},
		roleMet:       {TrueColor: "#008080", ANSI256: "30", ANSI: "6"},
		roleContested: {TrueColor: "#956d00", ANSI256: "130", ANSI: "3"},
		roleOpen:      {TrueColor: "#a55fb5", ANSI256: "133", ANSI: "5"},
		roleNotMet:    {TrueColor: "#c2524c", ANSI256: "167", ANSI: "1"},
	}
}
