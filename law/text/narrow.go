package text

import "strings"

// Narrow puts full-width letters, digits and marks, as an input method types them,
// and the full-width space in their ASCII form: numbers and short commands are
// read in either.
func Narrow(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '！' && r <= '～':
			return r - '！' + '!'
		case r == '\u3000':
			return ' '
		}
		return r
	}, s)
}
