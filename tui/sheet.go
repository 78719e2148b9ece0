package tui

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"bangxin/law/text"
	"bangxin/tui/theme"
)

// A sheet collects the lines of one part of a screen. Text is wrapped while it is
// plain and styled line by line, so that no line is wider than the sheet and no
// style runs over a line end.
type sheet struct {
	th     *theme.Theme
	width  int
	margin int // cells left free at the start of every line that follows
	lines  []string
	cursor *cursorLine // what stands in place of one of the lines, if anything
	caret  *spot       // where text is typed on this sheet, if it is
	memo   *memo
}

// cursorLine is the line with the cursor, kept apart so that moving it leaves the
// lines alone.
type cursorLine struct {
	at   int
	line string
}

// seen gives height lines from top on, those after the last empty.
func (s *sheet) seen(top, height int) []string {
	out := make([]string, height)
	copy(out, s.lines[top:min(top+height, len(s.lines))])
	if c := s.cursor; c != nil && c.at >= top && c.at < top+height {
		out[c.at-top] = c.line
	}
	return out
}

// A memo keeps text as it was wrapped: the same provisions and reasons stand on
// one frame after the other. It belongs to a session.
type memo struct{ lines map[wrapped][]string }

type wrapped struct {
	text  string
	width int
}

// memoLimit is the number of texts kept; the longest analysis has about 2,000.
const memoLimit = 4000

// wrap breaks text into lines. They are shared and must not be changed.
func (m *memo) wrap(t string, width int) []string {
	if m == nil {
		return text.Wrap(t, width)
	}
	k := wrapped{t, width}
	if lines, ok := m.lines[k]; ok {
		return lines
	}
	if m.lines == nil || len(m.lines) >= memoLimit {
		m.lines = map[wrapped][]string{}
	}
	lines := text.Wrap(t, width)
	m.lines[k] = lines
	return lines
}

// spot is a place on a sheet, counted from 0.
type spot struct{ x, y int }

func (s *sheet) room() int { return max(s.width-s.margin, 2) }

// add puts finished lines, without the margin.
func (s *sheet) add(lines ...string) {
	pad := strings.Repeat(" ", s.margin)
	for _, l := range lines {
		if l != "" {
			l = pad + l
		}
		s.lines = append(s.lines, l)
	}
}

func (s *sheet) blank() { s.lines = append(s.lines, "") }

// gap is a blank line unless one stands there already.
func (s *sheet) gap() {
	if n := len(s.lines); n > 0 && s.lines[n-1] != "" {
		s.blank()
	}
}

func (s *sheet) rule() { s.add(s.th.Rule(s.room())) }

// para wraps text over the whole width.
func (s *sheet) para(st theme.Style, t string) {
	for _, l := range s.memo.wrap(t, s.room()) {
		s.add(paint(st, l))
	}
}

// hang wraps text behind a sign; the lines that follow stand under the text.
func (s *sheet) hang(signStyle theme.Style, sign string, st theme.Style, t string) {
	w := min(text.Width(sign), s.room()/2)
	sign = text.Truncate(sign, w, "")
	for i, l := range s.memo.wrap(t, s.room()-w) {
		if i > 0 {
			s.add(strings.Repeat(" ", w) + paint(st, l))
			continue
		}
		s.add(paint(signStyle, sign) + paint(st, l))
	}
}

// labelled is hang with the sign in a column of the given width, which two spaces
// part from the text.
func (s *sheet) labelled(label string, column int, st theme.Style, t string) {
	s.hang(s.th.Muted, text.PadRight(label, column)+"  ", st, t)
}

// pair puts two pieces at both ends of a line, and the right one on a line of its
// own where there is no room.
func (s *sheet) pair(leftStyle theme.Style, left string, rightStyle theme.Style, right string) {
	room := s.room()
	if text.Width(left)+2+text.Width(right) <= room {
		gap := room - text.Width(left) - text.Width(right)
		s.add(paint(leftStyle, left) + strings.Repeat(" ", gap) + paint(rightStyle, right))
		return
	}
	lines := s.memo.wrap(left, room)
	last := lines[len(lines)-1]
	gap := room - text.Width(last) - text.Width(right)
	if gap >= 2 {
		lines = lines[:len(lines)-1]
	}
	for _, l := range lines {
		s.add(paint(leftStyle, l))
	}
	if gap >= 2 {
		s.add(paint(leftStyle, last) + strings.Repeat(" ", gap) + paint(rightStyle, right))
		return
	}
	for _, l := range s.memo.wrap(right, room) {
		s.add(paint(rightStyle, text.PadLeft(l, room)))
	}
}

// narrowest is the room that is left whatever is moved to the right.
const narrowest = 36

// sub runs f with the margin moved to the right, as far as there is room.
func (s *sheet) sub(cells int, f func()) {
	cells = max(min(cells, s.room()-narrowest), 0)
	s.margin += cells
	f()
	s.margin -= cells
}

// paint styles a line and leaves an empty one, and the spaces around it, plain.
func paint(st theme.Style, l string) string {
	body := strings.TrimLeft(l, " ")
	if body == "" {
		return l
	}
	end := strings.TrimRight(body, " ")
	return l[:len(l)-len(body)] + st.Render(end) + body[len(end):]
}

// beside joins two columns with the divider between them.
func beside(left []string, width int, divider string, right []string, height int) []string {
	out := make([]string, height)
	for i := range out {
		var l, r string
		if i < len(left) {
			l = left[i]
		}
		if i < len(right) {
			r = right[i]
		}
		out[i] = strings.TrimRight(l+strings.Repeat(" ", max(width-ansi.StringWidth(l), 0))+" "+divider+" "+r, " ")
	}
	return out
}
