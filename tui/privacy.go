package tui

import (
	"fmt"
	"strings"
	"time"

	"bangxin/law"
	"bangxin/law/text"
)

// ordinary is what stands on the screen while it is hidden: a terminal in which
// somebody has looked at the calendar. Nothing on it names the program, and it is
// the same in both languages.
func (m *Model) ordinary() string {
	year, month, _ := m.opts.AsOf.Parts()
	first := law.Date(year, month, 1)
	lines := []string{"$ cal"}
	head := fmt.Sprintf("%s %d", time.Month(month), year)
	lines = append(lines, strings.Repeat(" ", (20-len(head))/2)+head, "Su Mo Tu We Th Fr Sa")
	// 1970-01-01 was a Thursday.
	column := (int(first)%7 + 7 + 4) % 7
	week := strings.Repeat("   ", column)
	for d := first; d < law.Date(year, month+1, 1); d++ {
		week += fmt.Sprintf("%2d ", int(d-first)+1)
		if column = (column + 1) % 7; column == 0 {
			lines, week = append(lines, strings.TrimRight(week, " ")), ""
		}
	}
	lines = append(lines, strings.TrimRight(week, " "), "", "$ ")
	for i, l := range lines {
		lines[i] = text.Truncate(l, m.width, "")
	}
	y := len(lines) - 1
	return WithCaret(strings.Join(lines[:min(len(lines), max(m.height, 1))], "\n"), min(2, max(m.width-1, 0)), min(y, max(m.height-1, 0)))
}
