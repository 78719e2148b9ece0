package tui

import (
	"fmt"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
)

// analysisScreen is the analysis as reading: the conclusion, what is assumed,
// then the steps one by one, each of which opens.
type analysisScreen struct {
	open    map[string]bool // the steps open, by path
	at      string          // the path of the row with the cursor
	waiting string          // the first of two digits
	pager   pager
	*drawnAnalysis
}

// drawnAnalysis is the analysis as drawn last. It is drawn anew when an answer,
// the language, the width or what is open has changed, and not when the cursor
// moves.
type drawnAnalysis struct {
	rows  []analysisRow
	lines []string
	of    *liability.Analysis
	lang  law.Lang
	width int
}

// analysisRow is a row the cursor can stand on.
type analysisRow struct {
	path   string
	number int            // of an element, else 0
	opens  bool           // a step or an offence, which opens
	shown  bool           // it stands open until it is closed
	cite   law.Citation   // a provision that is opened
	cites  []law.Citation // what c opens
	fact   fact.ID        // a fact that is answered
	lines  span           // on the sheet
	sign   int            // the cell at which the sign of the cursor stands
}

func newAnalysis() *analysisScreen {
	return &analysisScreen{open: map[string]bool{}, drawnAnalysis: &drawnAnalysis{}}
}

func (s *analysisScreen) keys(m *Model) []action {
	if m.iv == nil {
		return []action{actBack}
	}
	return []action{actUpDown, actOpen, actLeftRight, actJump, actAll, actCites, actPage, actReview, actContinue, actBack, actLanguage, actQuit}
}

func (s *analysisScreen) act(m *Model, a action, key string) tea.Cmd {
	if a != actJump {
		s.jumpWaiting()
	}
	switch a {
	case actUpDown:
		s.move(key)
	case actOpen:
		s.enter(m)
	case actLeftRight:
		s.turn(key)
	case actJump:
		s.digit(key)
	case actAll:
		s.toggleAll(m)
	case actCites:
		if r := s.row(); r != nil {
			m.openCites(r.cites)
		}
	case actPage:
		s.pager.page(key)
	case actReview:
		m.push(newReview(m))
	case actContinue:
		m.goOn()
	case actBack:
		m.pop()
	}
	return nil
}

// isOpen reports whether a step is open; byDefault is said of one never touched.
func (s *analysisScreen) isOpen(path string, byDefault bool) bool {
	if open, touched := s.open[path]; touched {
		return open
	}
	return byDefault
}

// row gives the row with the cursor.
func (s *analysisScreen) row() *analysisRow {
	if i := s.index(); i >= 0 {
		return &s.rows[i]
	}
	return nil
}

func (s *analysisScreen) index() int {
	for i := range s.rows {
		if s.rows[i].path == s.at {
			return i
		}
	}
	return -1
}

// move takes an arrow: first through what is out of sight of the row, then to the
// next.
func (s *analysisScreen) move(key string) {
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
func (s *analysisScreen) enter(m *Model) {
	r := s.row()
	switch {
	case r == nil:
		s.move("down")
	case r.fact != "":
		m.push(&questionScreen{edit: r.fact})
	case !r.cite.IsZero():
		m.push(newProvision(r.cite))
	case r.opens:
		s.open[r.path] = !s.isOpen(r.path, r.shown)
		s.redraw()
		s.pager.follow = true
	}
}

// turn opens a step with the right arrow and closes it with the left; on a row
// inside a step the left arrow goes to the step.
func (s *analysisScreen) turn(key string) {
	r := s.row()
	if r == nil {
		return
	}
	s.pager.follow = true
	switch {
	case key == "right" && r.opens:
		s.open[r.path] = true
		s.redraw()
	case key == "left" && r.opens && s.isOpen(r.path, r.shown):
		s.open[r.path] = false
		s.redraw()
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
func (s *analysisScreen) digit(key string) {
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

func (s *analysisScreen) jumpWaiting() {
	if s.waiting != "" {
		n := int(s.waiting[0] - '0')
		s.waiting = ""
		s.jump(n)
	}
}

func (s *analysisScreen) jump(n int) {
	for _, r := range s.rows {
		if n > 0 && r.number == n {
			s.at, s.pager.follow = r.path, true
			s.open[r.path] = true
			s.redraw()
			return
		}
	}
}

// toggleAll opens every step, or closes all where one is open.
func (s *analysisScreen) toggleAll(m *Model) {
	some := false
	for _, open := range s.open {
		some = some || open
	}
	s.open = map[string]bool{}
	s.redraw()
	s.pager.follow = true
	if some {
		s.at = outermost(s.at)
		return
	}
	var see func(path string, steps []*liability.Step)
	see = func(path string, steps []*liability.Step) {
		for _, st := range steps {
			s.open[path+"/"+st.ID] = true
			see(path+"/"+st.ID, st.Steps)
		}
	}
	a := m.iv.Analysis()
	for _, section := range sections() {
		s.open[section] = true
	}
	if a.Civil != nil {
		see("civil", a.Civil.Elements)
	}
	for _, o := range a.Offences {
		s.open[offencePath(o)] = true
		see(offencePath(o), o.Elements)
	}
	if a.Disposition != nil {
		see("for", a.Disposition.For)
		see("against", a.Disposition.Against)
	}
}

// offencePath is where the rows of an offence hang.
func offencePath(o *liability.Offence) string {
	if o.Of == "" {
		return o.ID
	}
	return o.ID + ":" + o.Of
}

// sections are the paths of the parts after the offences.
func sections() []string {
	return []string{"which", "outside", "consequences", "disposition", "administrative", "civil", "arguments", "now"}
}

// outermost gives the element of a path, or the offence.
func outermost(path string) string {
	parts := strings.SplitN(path, "/", 3)
	return strings.Join(parts[:min(len(parts), 2)], "/")
}

func (s *analysisScreen) draw(m *Model) *layout {
	body := m.newSheet()
	l := &layout{left: m.caseTitle(m.w.Analysis.Title), body: body, pager: &s.pager}
	if m.iv == nil {
		body.para(m.theme.Text, m.say(m.w.Common.Loading))
		return l
	}
	a := m.iv.Analysis()
	l.right = fmt.Sprintf(m.say(m.w.Analysis.AsOf), a.AsOf.In(m.lang))
	if s.of != a || s.lang != m.lang || s.width != body.width {
		s.drawnAnalysis = &drawnAnalysis{of: a, lang: m.lang, width: body.width}
		d := &analysisDrawer{m: m, sheet: body, screen: s, drawn: s.drawnAnalysis, taken: map[string]bool{}}
		d.analysis(a)
		s.lines = body.lines
	}
	body.lines = s.lines
	l.focus = span{0, -1}
	if r := s.row(); r != nil {
		l.focus = r.lines
		body.lines = slices.Clone(s.lines)
		body.lines[r.lines.from] = m.underCursor(body.lines[r.lines.from], r.sign)
	}
	return l
}

// underCursor puts the sign of the cursor on a finished line, and its style on
// the line.
func (m *Model) underCursor(line string, cell int) string {
	plain := ansi.Strip(line)
	before := text.Truncate(plain, cell, "")
	after := strings.TrimPrefix(plain[len(before):], "   ")
	return paint(m.theme.Selected, before) + m.theme.Selected.Render(" > "+after)
}

// redraw forgets what is drawn, after something was opened or closed.
func (s *analysisScreen) redraw() { s.of = nil }
