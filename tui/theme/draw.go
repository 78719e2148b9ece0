package theme

import (
	"math/bits"
	"strings"

	"github.com/charmbracelet/lipgloss"
)

// Rule draws a thin line of width cells.
func (t *Theme) Rule(width int) string {
	if width <= 0 {
		return ""
	}
	line := "─"
	if t.ascii {
		line = "-"
	}
	return t.Line.Render(strings.Repeat(line, width))
}

// Divider gives the upright line between two columns, one cell wide.
func (t *Theme) Divider() string {
	if t.ascii {
		return t.Line.Render("|")
	}
	return t.Line.Render("│")
}

// Plain gives a frame without the marks that some terminals draw two cells wide
// though they count as one, where the theme is in ASCII: quotation marks, dashes,
// dots and the like become their nearest ASCII sign, each in one cell, so that no
// column moves and no line runs over the edge.
func (t *Theme) Plain(frame string) string {
	if !t.ascii {
		return frame
	}
	return strings.Map(asciiFor, frame)
}

// asciiFor gives the ASCII sign that stands for a mark of ambiguous width, or the
// rune itself. Letters of other alphabets have none and stay.
func asciiFor(r rune) rune {
	switch r {
	case '“', '”', '„', '″':
		return '"'
	case '‘', '’', '′':
		return '\''
	case '—', '–', '‐', '―', '─':
		return '-'
	case '…', '·', '‥':
		return '.'
	case '│':
		return '|'
	case '→', '▶':
		return '>'
	case '←':
		return '<'
	case '×':
		return 'x'
	case '•', '●', '○', '★', '☆', '◆', '■', '□', '※':
		return '*'
	case '∼':
		return '~'
	}
	switch {
	case r >= '①' && r <= '⑨':
		return r - '①' + '1'
	case r >= 'Ⅰ' && r <= 'Ⅸ':
		return r - 'Ⅰ' + '1'
	}
	return r
}

// Border gives the border of a box.
func (t *Theme) Border() lipgloss.Border {
	if t.ascii {
		return lipgloss.ASCIIBorder()
	}
	return lipgloss.NormalBorder()
}

// Bar draws a value against a threshold in exactly width cells:
//
//	####################|######   260,000 of 200,000
//	##################  |           9,200 of  10,000
//
// The line stands at three quarters. A value that reaches it fills all before it,
// one that does not leaves at least one cell free, however near it comes; a value
// beyond the right end shows a > there. value and line are in the same unit, fen
// for money; a line under 1 counts as 1. Width under 4 gives blanks.
func Bar(width int, value, line int64) string {
	return RangeBar(width, value, value, line)
}

// RangeBar is [Bar] for a value known to lie between low and high: # up to low,
// dots from there to high.
func RangeBar(width int, low, high, line int64) string {
	if width < 4 {
		return strings.Repeat(" ", max(width, 0))
	}
	before := (width - 1) * 3 / 4
	after := width - 1 - before
	line = max(line, 1)
	low = max(low, 0)
	high = max(high, low)
	lowCells, _ := barCells(low, line, before, after)
	highCells, over := barCells(high, line, before, after)

	var b strings.Builder
	for i := range before + after {
		switch {
		case i == before+after-1 && over:
			b.WriteByte('>')
		case i < lowCells:
			b.WriteByte('#')
		case i < highCells:
			b.WriteByte('.')
		default:
			b.WriteByte(' ')
		}
	}
	cells := b.String()
	return cells[:before] + "|" + cells[before:]
}

// barCells gives the cells a value fills when the line stands after before cells
// and after cells follow, and whether it would need more.
func barCells(value, line int64, before, after int) (cells int, over bool) {
	whole, part := value/line, value%line
	if whole > int64(after/before)+1 {
		return before + after, true
	}
	// part < line, so the quotient is under before and fits.
	hi, lo := bits.Mul64(uint64(part), uint64(before))
	q, _ := bits.Div64(hi, lo, uint64(line))
	cells = int(whole)*before + int(q)
	if cells > before+after {
		return before + after, true
	}
	return cells, false
}

// Tally draws a count as a bar of at most width cells, of which the greatest
// count takes all. A count above 0 shows at least one cell.
func Tally(width, count, greatest int) string {
	if width <= 0 || count <= 0 || greatest <= 0 {
		return ""
	}
	n := int(int64(width) * int64(min(count, greatest)) / int64(greatest))
	return strings.Repeat("#", max(n, 1))
}
