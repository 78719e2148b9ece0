package report

import (
	"strings"

	"bangxin/law/text"
)

// columnGap parts the columns of a table.
const columnGap = "  "

// minColumn is as narrow as a column gets.
const minColumn = 4

// table sets a table in columns as wide as their widest cell, or less where the
// page has no room; cells that do not fit are wrapped.
func (p *plain) table(t Table) {
	widths := columnWidths(t, Width-len(columnGap)*(len(t.Head)-1))
	p.row(t.Head, widths)
	rule := make([]string, len(widths))
	for i, w := range widths {
		rule[i] = strings.Repeat("-", w)
	}
	p.line(strings.Join(rule, columnGap))
	for _, r := range t.Rows {
		p.row(r, widths)
	}
}

// columnWidths takes from the widest column until all fit, if need be down to a
// few cells each.
func columnWidths(t Table, room int) []int {
	widths := make([]int, len(t.Head))
	total := 0
	for _, row := range append([][]string{t.Head}, t.Rows...) {
		for i, cell := range row {
			widths[i] = max(widths[i], text.Width(cell))
		}
	}
	for _, w := range widths {
		total += w
	}
	for ; total > room; total-- {
		widest := -1
		for i, w := range widths {
			if w > minColumn && (widest < 0 || w > widths[widest]) {
				widest = i
			}
		}
		if widest < 0 {
			break
		}
		widths[widest]--
	}
	return widths
}

func (p *plain) row(cells []string, widths []int) {
	wrapped := make([][]string, len(cells))
	height := 1
	for i, c := range cells {
		wrapped[i] = text.Wrap(c, widths[i])
		height = max(height, len(wrapped[i]))
	}
	for n := range height {
		line := make([]string, len(cells))
		for i := range cells {
			if n < len(wrapped[i]) {
				line[i] = wrapped[i][n]
			}
			line[i] = text.PadRight(line[i], widths[i])
		}
		p.line(strings.Join(line, columnGap))
	}
}
