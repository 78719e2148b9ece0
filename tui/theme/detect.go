package theme

import (
	"strconv"
	"strings"

	"github.com/muesli/termenv"
)

// Detect reads what the environment says of the terminal, and asks the terminal
// nothing. getenv gives a variable's value, empty when it is not set: os.Getenv
// for the own terminal, for an SSH session the variables and the TERM that the
// client sent.
//
// NO_COLOR set to anything takes the colour away. TERM empty, dumb or of a
// terminal of the VT100 family takes all styling away. COLORTERM and TERM say how
// many colours there are. COLORFGBG, where it is set, tells dark from light.
//
// BANGXIN_BORDERS=ascii draws lines in ASCII, BANGXIN_BORDERS=line does not; where
// it says nothing they are in ASCII on a terminal without styling and on the Linux
// console, whose fonts have few other characters.
func Detect(getenv func(string) string) Options {
	term := getenv("TERM")
	if term == "" && getenv("OS") == "Windows_NT" {
		term = "windows-256color" // the console sets no TERM
	}
	o := Options{
		Profile:    profile(term, getenv("COLORTERM")),
		NoColor:    getenv("NO_COLOR") != "",
		Background: background(getenv("COLORFGBG")),
	}
	switch strings.ToLower(getenv("BANGXIN_BORDERS")) {
	case "ascii":
		o.ASCII = true
	case "line":
	default:
		o.ASCII = o.Profile == termenv.Ascii || term == "linux"
	}
	return o
}

func profile(term, colorterm string) termenv.Profile {
	term = strings.ToLower(term)
	switch {
	case term == "", term == "dumb", strings.HasPrefix(term, "vt"):
		return termenv.Ascii
	}
	switch strings.ToLower(colorterm) {
	case "truecolor", "24bit":
		if strings.HasPrefix(term, "screen") {
			return termenv.ANSI256 // GNU screen passes the variable on, not the colours
		}
		return termenv.TrueColor
	case "yes", "true":
		return termenv.ANSI256
	}
	switch {
	case strings.HasSuffix(term, "-direct"), strings.HasPrefix(term, "alacritty"), strings.HasPrefix(term, "xterm-kitty"),
		strings.HasPrefix(term, "wezterm"), strings.HasPrefix(term, "xterm-ghostty"):
		return termenv.TrueColor
	case strings.Contains(term, "256color"):
		return termenv.ANSI256
	}
	return termenv.ANSI
}

// background reads COLORFGBG, "15;0" or "0;default;15": the last number is the
// background's place among the sixteen colours.
func background(colorfgbg string) Background {
	parts := strings.Split(colorfgbg, ";")
	if len(parts) < 2 {
		return Unknown
	}
	n, err := strconv.Atoi(parts[len(parts)-1])
	switch {
	case err != nil || n < 0 || n > 15:
		return Unknown
	case n <= 6 || n == 8:
		return Dark
	}
	return Light
}
