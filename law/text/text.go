// Package text measures, wraps and cleans plain text for a terminal.
//
// [Width] counts cells, [Wrap] breaks lines where a Chinese or English printer
// would, [Clean] makes text from people and files safe to show. The package is
// for plain text only: it does not read styles or escape sequences, so text is
// wrapped and padded first and styled afterwards.
//
// It stands on github.com/rivo/uniseg alone, so that the law side of the program
// needs no terminal library. Its widths agree with those of
// github.com/charmbracelet/x/ansi, which draws the screens; a test in package
// tui holds the two together.
package text

import (
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// Width gives the number of terminal cells that s takes: Han, kana and
// full-width punctuation 2, marks that combine 0, what Unicode calls ambiguous
// (“ ” … — § ①) 1. s is plain text on one line; control characters count 0.
//
// Conjuncts of Indic scripts may be counted too wide, never too narrow.
func Width(s string) int {
	w := 0
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			// The terminal library counts every printable ASCII byte by itself,
			// also one that a mark combines with.
			if c >= 0x20 && c != 0x7F {
				w++
			}
			i++
			continue
		}
		n := clusterLen(s[i:])
		w += clusterWidth(s[i : i+n])
		i += n
	}
	return w
}

// clusterLen gives the length in bytes of the first grapheme cluster of s, which
// is not empty.
func clusterLen(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if plain(r) {
		if n == len(s) {
			return n
		}
		if next, _ := utf8.DecodeRuneInString(s[n:]); plain(next) {
			return n
		}
	}
	c, _, _, _ := uniseg.FirstGraphemeClusterInString(s, -1)
	if r < utf8.RuneSelf && Width(c[n:]) > 0 {
		return n // a skin tone or the like after a letter is drawn beside it
	}
	return len(c)
}

// plain reports whether r belongs to the blocks that make up nearly all of our
// text and of which no two runes ever join to a cluster: it saves the lookup.
func plain(r rune) bool {
	switch {
	case r >= 0x20 && r < 0x7F,
		r >= 0x3000 && r <= 0x3029, // CJK punctuation
		r >= 0x4E00 && r <= 0x9FFF, // unified ideographs
		r >= 0xFF01 && r <= 0xFF5E: // full-width forms
		return true
	}
	return false
}

// clusterWidth gives the cells of one grapheme cluster: those of its first rune,
// or 2 where a selector asks for the emoji form.
func clusterWidth(c string) int {
	r, n := utf8.DecodeRuneInString(c)
	if w := runeWidth(r); w == 2 || !strings.HasPrefix(c[n:], "\uFE0F") {
		return w
	}
	return 2
}

func runeWidth(r rune) int {
	switch {
	case r < 0x20 || r == 0x7F:
		return 0
	case r < 0x7F:
		return 1
	case r >= 0x4E00 && r <= 0x9FFF, r >= 0x3000 && r <= 0x3029, r >= 0xFF01 && r <= 0xFF5E:
		return 2
	}
	lo, hi := 0, len(widths)
	for lo < hi {
		mid := (lo + hi) / 2
		switch {
		case r < widths[mid].first:
			hi = mid
		case r > widths[mid].last:
			lo = mid + 1
		default:
			return widths[mid].cells
		}
	}
	return uniseg.StringWidth(string(r))
}

// widths lists the runes that uniseg (Unicode 15) and the terminal library
// (Unicode 16, its own view of marks) measure differently, with the terminal
// library's figure. Sorted; never changed.
var widths = [...]struct {
	first, last rune
	cells       int
}{
	{0x0600, 0x0605, 0},
	{0x06DD, 0x06DD, 0},
	{0x070F, 0x070F, 0},
	{0x0890, 0x0891, 0},
	{0x08E2, 0x08E2, 0},
	{0x09BE, 0x09BE, 1},
	{0x09D7, 0x09D7, 1},
	{0x0B3E, 0x0B3E, 1},
	{0x0B57, 0x0B57, 1},
	{0x0BBE, 0x0BBE, 1},
	{0x0BD7, 0x0BD7, 1},
	{0x0CC2, 0x0CC2, 1},
	{0x0CD5, 0x0CD6, 1},
	{0x0D3E, 0x0D3E, 1},
	{0x0D57, 0x0D57, 1},
	{0x0DCF, 0x0DCF, 1},
	{0x0DDF, 0x0DDF, 1},
	{0x1B35, 0x1B35, 1},
	{0x2065, 0x2065, 1},
	{0x2630, 0x2637, 2},
	{0x268A, 0x268F, 2},
	{0x2E3A, 0x2E3B, 1},
	{0x2FFC, 0x2FFF, 2},
	{0x302E, 0x302F, 2},
	{0x3030, 0x3030, 2},
	{0x303D, 0x303D, 2},
	{0x31E4, 0x31E5, 2},
	{0x31EF, 0x31EF, 2},
	{0x3297, 0x3297, 2},
	{0x3299, 0x3299, 2},
	{0x4DC0, 0x4DFF, 2},
	{0xFF9E, 0xFF9F, 1},
	{0xFFF0, 0xFFF8, 1},
	{0xFFFE, 0xFFFF, 0},
	{0x110BD, 0x110BD, 0},
	{0x110CD, 0x110CD, 0},
	{0x1133E, 0x1133E, 1},
	{0x11357, 0x11357, 1},
	{0x114B0, 0x114B0, 1},
	{0x114BD, 0x114BD, 1},
	{0x115AF, 0x115AF, 1},
	{0x11930, 0x11930, 1},
	{0x16FF2, 0x16FF6, 2},
	{0x187F8, 0x187FF, 2},
	{0x18CFF, 0x18CFF, 2},
	{0x18D09, 0x18D1E, 2},
	{0x18D80, 0x18DF2, 2},
	{0x1D165, 0x1D165, 1},
	{0x1D16E, 0x1D172, 1},
	{0x1D300, 0x1D356, 2},
	{0x1D360, 0x1D376, 2},
	{0x1F202, 0x1F202, 2},
	{0x1F237, 0x1F237, 2},
	{0x1F260, 0x1F265, 2},
	{0x1F3FB, 0x1F3FF, 2},
	{0x1F6D8, 0x1F6D8, 2},
	{0x1FA89, 0x1FA8A, 2},
	{0x1FA8E, 0x1FA8F, 2},
	{0x1FABE, 0x1FABE, 2},
	{0x1FAC6, 0x1FAC6, 2},
	{0x1FAC8, 0x1FAC8, 2},
	{0x1FACD, 0x1FACD, 2},
	{0x1FADC, 0x1FADC, 2},
	{0x1FADF, 0x1FADF, 2},
	{0x1FAE9, 0x1FAEA, 2},
	{0x1FAEF, 0x1FAEF, 2},
	{0xE0000, 0xE0000, 1},
	{0xE0002, 0xE001F, 1},
	{0xE0080, 0xE00FF, 1},
	{0xE01F0, 0xE0FFF, 1},
}

// Truncate cuts one line to at most width cells and ends a cut line with tail,
// for instance "..". It cuts between grapheme clusters. A tail that does not fit
// is cut itself.
func Truncate(s string, width int, tail string) string {
	if width <= 0 {
		return ""
	}
	if Width(s) <= width {
		return s
	}
	room := width - Width(tail)
	if room < 0 {
		return prefix(tail, width)
	}
	return prefix(s, room) + tail
}

// prefix gives the longest run of whole clusters at the start of s that takes no
// more than width cells.
func prefix(s string, width int) string {
	end := 0
	for end < len(s) {
		n := clusterLen(s[end:])
		if width -= Width(s[end : end+n]); width < 0 {
			break
		}
		end += n
	}
	return s[:end]
}

// PadRight fills s with spaces on its right up to width cells. A longer s is
// given back as it is.
func PadRight(s string, width int) string {
	return s + spaces(width-Width(s))
}

// PadLeft fills s with spaces on its left up to width cells, as figures in a
// column want it. A longer s is given back as it is.
func PadLeft(s string, width int) string {
	return spaces(width-Width(s)) + s
}

// Center puts s in the middle of width cells; the odd cell goes to the right. A
// longer s is given back as it is.
func Center(s string, width int) string {
	gap := width - Width(s)
	return spaces(gap/2) + s + spaces(gap-gap/2)
}

// Fit makes s exactly width cells wide: cut with tail where it is too long,
// filled with spaces where it is too short.
func Fit(s string, width int, tail string) string {
	return PadRight(Truncate(s, width, tail), width)
}

func spaces(n int) string {
	if n <= 0 {
		return ""
	}
	return strings.Repeat(" ", n)
}

// Limit cuts s to at most max bytes, between grapheme clusters, and reports
// whether it cut. It is meant for notes and pasted text that are stored.
func Limit(s string, max int) (string, bool) {
	if len(s) <= max {
		return s, false
	}
	end := 0
	for {
		n := clusterLen(s[end:])
		if end+n > max {
			return s[:end], true
		}
		end += n
	}
}

// Clusters splits s into grapheme clusters: what a reader takes for one
// character, and what one press of an arrow key or of backspace covers.
func Clusters(s string) []string {
	var out []string
	for len(s) > 0 {
		n := clusterLen(s)
		out = append(out, s[:n])
		s = s[n:]
	}
	return out
}
