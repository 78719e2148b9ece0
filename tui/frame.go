package tui

import (
	"fmt"
	"strings"

	"bangxin/law/text"
)

// The smallest screen on which anything is drawn, and the width from which the
// analysis stands beside the question.
const (
	minWidth  = 60
	minHeight = 20
	wideWidth = 110
	tall      = 24 // from here on there is room for air
)

// A layout is one screen before it is put into the frame: a title bar, what stays
// in place at the top, what scrolls, and what stays above the keys.
type layout struct {
	left, right string // of the title bar
	spare       bool   // the right one is left out where there is no room for it
	head, body  *sheet
	foot        *sheet // given up where the body needs the room
	keepFoot    bool   // unless it must stay
	below       *sheet // between the body and the keys, always in sight
	cramped     func() // where set, draws body and below anew if the body has no room
	aside       *sheet // the right column of a wide screen
	pager       *pager
	focus       span
}

// span is a range of lines, the last included; the zero span with to < from is
// none.
type span struct{ from, to int }

// A pager is what part of a body is seen.
type pager struct {
	top           int
	height, total int
	follow        bool // the focus must be in sight
	focus         span
}

// settle finds the part to show.
func (p *pager) settle(total, height int, focus span) {
	p.total, p.height, p.focus = total, max(height, 1), focus
	if p.follow && focus.to >= focus.from {
		if focus.to >= p.top+p.height {
			p.top = focus.to - p.height + 1
		}
		if focus.from < p.top {
			p.top = focus.from
		}
	}
	p.top = max(min(p.top, p.total-p.height), 0)
}

func (p *pager) scroll(lines int) {
	p.follow = false
	p.top = max(min(p.top+lines, p.total-p.height), 0)
}

// page answers the keys that turn pages and reports whether key was one.
func (p *pager) page(key string) bool {
	step := max(p.height-2, 1)
	switch key {
	case "pgdown":
		p.scroll(step)
	case "pgup":
		p.scroll(-step)
	case "home":
		p.scroll(-p.total)
	case "end":
		p.scroll(p.total)
	default:
		return false
	}
	return true
}

// reading scrolls within a focus that is larger than the window, before the
// cursor may leave it; it reports whether it did.
func (p *pager) reading(key string) bool {
	step := max(p.height/2, 1)
	switch {
	case key == "down" && p.focus.to >= p.top+p.height && p.focus.from < p.top+p.height:
		p.scroll(min(step, p.focus.to-p.top-p.height+1))
		return true
	case key == "up" && p.focus.from < p.top && p.focus.to >= p.top:
		p.scroll(-min(step, p.top-p.focus.from))
		return true
	}
	return false
}

// newSheet makes a sheet of the width of the main column.
func (m *Model) newSheet() *sheet { return &sheet{th: m.theme, memo: &m.memo, width: m.column()} }

// inner is the width between the margins.
func (m *Model) inner() int { return m.width - 2 }

// column is the width of the main column: the left one where two stand side by
// side.
func (m *Model) column() int {
	if m.split() {
		return m.inner() * 54 / 100
	}
	return min(m.inner(), 98) // longer lines are hard to read
}

// split reports whether the current screen has an aside.
func (m *Model) split() bool {
	_, ok := m.top().(sideBySide)
	return ok && m.width >= wideWidth && m.iv != nil
}

// compose puts a layout into the frame: exactly as many lines as the screen, none
// wider than it.
func (m *Model) compose(l *layout) string {
	keys := m.footer()
	lines := []string{m.titleBar(l)}
	roomy := m.height >= tall
	if roomy {
		lines = append(lines, "")
	}
	head := sheetLines(l.head)
	foot := sheetLines(l.foot)
	rest := m.height - len(lines) - len(keys) - 1
	if l.cramped != nil && len(l.body.lines) > rest-len(head) {
		l.cramped()
		foot = nil
	}
	if l.below != nil {
		rest -= len(l.below.lines) + 1
	}
	if !l.keepFoot && len(l.body.lines) > rest-len(head)-len(foot) {
		foot = nil
	}
	bodyHeight := max(rest-len(head)-len(foot), 1)
	p := l.pager
	if p == nil {
		p = &pager{}
	}
	p.settle(len(l.body.lines), bodyHeight, l.focus)
	shown := l.body.seen(p.top, bodyHeight)

	var caret *spot
	if l.head != nil && l.head.caret != nil {
		caret = &spot{l.head.caret.x, len(lines) + l.head.caret.y}
	}
	if c := l.body.caret; c != nil && c.y >= p.top && c.y < p.top+bodyHeight {
		caret = &spot{c.x, len(lines) + len(head) + c.y - p.top}
	}
	if l.foot != nil && l.foot.caret != nil && foot != nil {
		caret = &spot{l.foot.caret.x, len(lines) + len(head) + bodyHeight + l.foot.caret.y}
	}
	main := append(append(append([]string{}, head...), shown...), foot...)
	if l.aside != nil {
		main = beside(main, m.column(), m.theme.Divider(), l.aside.lines, len(main))
	}
	lines = append(lines, main...)
	lines = append(lines, m.closingRule(p))
	if l.below != nil {
		lines = append(append(lines, l.below.lines...), m.theme.Rule(m.inner()))
	}
	lines = append(lines, keys...)
	return m.finish(lines, caret)
}

func sheetLines(s *sheet) []string {
	if s == nil {
		return nil
	}
	return s.lines
}

// finish sets the margin, cuts what is too high and puts the caret.
func (m *Model) finish(lines []string, caret *spot) string {
	if len(lines) > m.height {
		lines = lines[:m.height]
	}
	for i, l := range lines {
		if l != "" {
			lines[i] = " " + l
		}
	}
	frame := m.theme.Plain(strings.Join(lines, "\n"))
	if caret == nil {
		return WithoutCaret(frame)
	}
	return WithCaret(frame, caret.x+1, caret.y)
}

// titleBar is the program, the screen and, at the right, how far one is.
func (m *Model) titleBar(l *layout) string {
	name := m.say(m.w.Common.Name)
	room := m.inner() - text.Width(name) - 3
	left, right := l.left, m.marked(l.right, room*2/3)
	if text.Width(left)+2+text.Width(right) > room {
		if l.spare {
			right = ""
		}
		right = text.Truncate(right, room*2/3, "..")
		left = text.Truncate(left, room-text.Width(right)-2, "..")
	}
	gap := m.inner() - text.Width(name) - 3 - text.Width(left) - text.Width(right)
	return m.theme.Title.Render(name) + "   " + paint(m.theme.Text, left) + strings.Repeat(" ", max(gap, 0)) + paint(m.theme.Muted, right)
}

// closingRule parts the body from the keys and says what is out of sight.
func (m *Model) closingRule(p *pager) string {
	above, below := p.top, p.total-p.top-p.height
	var more string
	switch c := m.w.Common; {
	case above > 0 && below > 0:
		more = fmt.Sprintf(m.say(c.MoreBoth), above, below)
	case above > 0:
		more = fmt.Sprintf(m.say(c.MoreAbove), above)
	case below > 0:
		more = fmt.Sprintf(m.say(c.MoreBelow), below)
	default:
		return m.theme.Rule(m.inner())
	}
	return m.theme.Rule(m.inner()-text.Width(more)-4) + " " + paint(m.theme.Muted, more) + " " + m.theme.Rule(2)
}

// footer lists the keys of the screen, as many lines as they need.
func (m *Model) footer() []string {
	if m.recording {
		return nil
	}
	return m.footerOf(m.allKeys())
}

func (m *Model) footerOf(keys []action) []string {
	var out []string
	line, width := "", 0
	for _, a := range keys {
		w := m.keymap[a].word
		show, word := m.say(w.Show), m.say(w.Word)
		cells := text.Width(show) + 1 + text.Width(word)
		if width > 0 && width+3+cells > m.inner() {
			out = append(out, line)
			line, width = "", 0
		}
		if width > 0 {
			line, width = line+"   ", width+3
		}
		line += m.theme.Strong.Render(show) + " " + m.theme.Muted.Render(word)
		width += cells
	}
	return append(out, line)
}

// tooSmall is all that is drawn on a screen under the smallest size; on one where
// no word has room, nothing.
func (m *Model) tooSmall() string {
	width := m.width - 2
	if width < 2 {
		return m.finish(nil, nil)
	}
	lines := text.Wrap(fmt.Sprintf(m.say(m.w.Common.TooSmall), m.width, m.height), width)
	lines = append(lines, text.Wrap(fmt.Sprintf(m.say(m.w.Common.Wanted), minWidth, minHeight), width)...)
	return m.finish(lines, nil)
}
