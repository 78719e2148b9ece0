package tui

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// An outline is text with rows on which the cursor stands: steps that open and
// close, provisions, facts. Screens that are read this way embed it.
type outline struct {
	open    map[string]bool // the rows open, by path
	at      string          // the path of the row with the cursor
	waiting string          // the first of two digits
	pager   pager
	*drawnOutline
}

// drawnOutline is an outline as drawn last. It is drawn anew when what it shows,
// the language or the width has changed, and not when the cursor moves. Where only
// what is open has changed, the folds that stay as they are are taken over from it.
type drawnOutline struct {
	rows   []outlineRow
	lines  []string
	of     any // what it shows; compared, so a pointer or a struct of pointers
	lang   law.Lang
	width  int
	turned bool // something was opened or closed since
}

// outlineRow is a row the cursor can stand on.
type outlineRow struct {
	path   string
	number int                  // of an element, else 0
	opens  bool                 // a step or an offence, which opens
	shown  bool                 // it stands open until it is closed
	cite   law.Citation         // a provision that is opened
	cites  []law.Citation       // what c opens
	fact   fact.ID              // a fact that is answered
	run    func(*Model) tea.Cmd // what enter does instead
	lines  span                 // on the sheet
	sign   int                  // the cell at which the sign of the cursor stands
	stood  bool                 // it stood open when it was drawn
	again  int                  // how often its path stood before; the path then ends in #2 and so on
	fold   *fold                // what is drawn from this row on, if that can be taken over
}

func newOutline() outline {
	return outline{open: map[string]bool{}, drawnOutline: &drawnOutline{}}
}

// press takes the keys of every outline.
func (s *outline) press(m *Model, a action, key string) tea.Cmd {
	if a != actJump {
		s.jumpWaiting()
	}
	switch a {
	case actUpDown:
		s.move(key)
	case actOpen:
		return s.enter(m)
	case actLeftRight:
		s.turn(key)
	case actJump:
		s.digit(key)
	case actCites:
		if r := s.row(); r != nil {
			m.openCites(r.cites)
		}
	case actPage:
		s.pager.page(key)
	}
	return nil
}

// isOpen reports whether a step is open; byDefault is said of one never touched.
func (s *outline) isOpen(path string, byDefault bool) bool {
	if open, touched := s.open[path]; touched {
		return open
	}
	return byDefault
}

// row gives the row with the cursor.
func (s *outline) row() *outlineRow {
	if i := s.index(); i >= 0 {
		return &s.rows[i]
	}
	return nil
}

func (s *outline) index() int {
	for i := range s.rows {
		if s.rows[i].path == s.at {
			return i
		}
	}
	return -1
}

// move takes an arrow: first through what is out of sight of the row, then to the
// next.
func (s *outline) move(key string) {
	if s.pager.reading(key) {
		return
	}
	i := s.index()
	switch {
	case key == "up" && i <= 0:
		s.pager.scroll(-s.pager.total)
		return
	case key == "up":
		i--
	case i+1 >= len(s.rows):
		s.pager.scroll(1)
		return
	default:
		i++
	}
	if len(s.rows) > 0 {
		s.at, s.pager.follow = s.rows[i].path, true
	}
}

// enter opens what the row holds: a step, a provision, or the question of a fact.
func (s *outline) enter(m *Model) tea.Cmd {
	r := s.row()
	switch {
	case r == nil:
		s.move("down")
	case r.run != nil:
		return r.run(m)
	case r.fact != "":
		m.push(&questionScreen{edit: r.fact})
	case !r.cite.IsZero():
		m.push(newProvision(r.cite))
	case r.opens:
		s.open[r.path] = !s.isOpen(r.path, r.shown)
		s.turned = true
		s.pager.follow = true
	}
	return nil
}

// turn opens a step with the right arrow and closes it with the left; on a row
// inside a step the left arrow goes to the step.
func (s *outline) turn(key string) {
	r := s.row()
	if r == nil {
		return
	}
	s.pager.follow = true
	switch {
	case key == "right" && r.opens:
		s.open[r.path] = true
		s.turned = true
	case key == "left" && r.opens && s.isOpen(r.path, r.shown):
		s.open[r.path] = false
		s.turned = true
	case key == "left":
		if i := strings.LastIndexByte(r.path, '/'); i > 0 {
			for _, other := range s.rows {
				if other.path == r.path[:i] {
					s.at = other.path
				}
			}
		}
	}
}

// digit jumps to an element. Where there are more than nine, a first digit that
// can begin a number waits for the second.
func (s *outline) digit(key string) {
	most := 0
	for _, r := range s.rows {
		most = max(most, r.number)
	}
	n := int(key[0] - '0')
	if s.waiting != "" {
		n += 10 * int(s.waiting[0]-'0')
		s.waiting = ""
	} else if n*10 <= most {
		s.waiting = key
		return
	}
	s.jump(n)
}

func (s *outline) jumpWaiting() {
	if s.waiting != "" {
		n := int(s.waiting[0] - '0')
		s.waiting = ""
		s.jump(n)
	}
}

func (s *outline) jump(n int) {
	for _, r := range s.rows {
		if n > 0 && r.number == n {
			s.at, s.pager.follow = r.path, true
			s.open[r.path] = true
			s.turned = true
			return
		}
	}
}

// show puts the outline on the layout, drawn anew by f only where what it shows,
// the language, the width or what is open has changed.
func (s *outline) show(m *Model, l *layout, of any, f func(d *analysisDrawer)) {
	body := m.newSheet()
	anew := s.of != of || s.lang != m.lang || s.width != body.width
	if anew || s.turned {
		before := s.drawnOutline
		if anew {
			before = &drawnOutline{}
		}
		k := newSketch(before)
		body.lines = k.lines
		f(&analysisDrawer{m: m, sheet: body, screen: s, drawn: k})
		k.lines = body.lines
		s.drawnOutline = k.finished(&drawnOutline{of: of, lang: m.lang, width: body.width})
	}
	body.lines = s.lines
	l.body, l.pager, l.focus = body, &s.pager, span{0, -1}
	if r := s.row(); r != nil {
		l.focus = r.lines
		body.cursor = &cursorLine{r.lines.from, m.underCursor(s.lines[r.lines.from], r.sign)}
	}
}

// underCursor puts the sign of the cursor on a finished line, and its style on
// the line.
func (m *Model) underCursor(line string, cell int) string {
	plain := ansi.Strip(line)
	before := text.Truncate(plain, cell, "")
	after := strings.TrimPrefix(plain[len(before):], "   ")
	return paint(m.theme.Selected, before) + m.theme.Selected.Render(" > "+after)
}

// redraw forgets what is drawn.
func (s *outline) redraw() { s.of = nil }
