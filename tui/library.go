package tui

import (
	"fmt"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/library"
	"bangxin/law/text"
)

// libraryScreen lists the real cases held, all of them or those a filter lets
// through.
type libraryScreen struct {
	list   list
	filter library.Filter
	cases  []*library.Case // those shown
	near   fact.Facts      // the likest to these facts stand first
	quiet  bool            // before a class: nothing tells how a case ended
	asked  bool            // the cases are being read
	there  bool
}

// casesMsg says that the cases are read.
type casesMsg struct{}

// readCases reads the cases, once for the whole process.
func readCases() tea.Msg {
	for _, c := range library.All() {
		c.File()
	}
	return casesMsg{}
}

func (s *libraryScreen) start(*Model) tea.Cmd {
	if s.asked {
		return nil
	}
	s.asked = true
	return readCases
}

func (s *libraryScreen) receive(_ *Model, msg tea.Msg) tea.Cmd {
	if _, ok := msg.(casesMsg); ok && !s.there {
		s.there = true
		s.choose(s.filter)
	}
	return nil
}

// hush hides how the cases ended. A filter that lets through by that would tell it.
func (s *libraryScreen) hush() {
	s.quiet = true
	if f := (library.Filter{Kind: s.filter.Kind, Crime: s.filter.Crime}); f != s.filter {
		s.choose(f)
	}
}

// choose shows the cases that a filter lets through.
func (s *libraryScreen) choose(f library.Filter) {
	all := library.All()
	if s.near != nil {
		likest := library.Related(s.near, len(all))
		all = append(likest, slices.DeleteFunc(slices.Clone(all), func(c *library.Case) bool { return slices.Contains(likest, c) })...)
	}
	s.filter, s.cases, s.list = f, f.Of(all), list{pager: pager{follow: true}}
}

func (s *libraryScreen) keys(m *Model) []action {
	if !s.there {
		return []action{actBack, actLanguage}
	}
	if len(s.cases) == 0 {
		return []action{actFilter, actBack, actLanguage}
	}
	out := []action{actUpDown}
	switch {
	case s.quiet && m.rules != nil:
		out = append(out, actLesson, actTeacherNotes)
	case s.quiet:
		out = append(out, actTeacherNotes)
	default:
		out = append(out, actOpenLaw)
	}
	out = append(out, actPage, actFilter)
	if m.rules != nil && !s.quiet {
		out = append(out, actPresent, actCourse)
	}
	return append(out, actEnds, actBack, actLanguage)
}

func (s *libraryScreen) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actUpDown:
		s.list.move(key, len(s.cases))
	case actPage:
		s.list.turn(key, len(s.cases))
	case actOpenLaw:
		if s.list.at < len(s.cases) {
			m.push(newCase(s.cases[s.list.at]))
		}
	case actPresent, actLesson:
		of := s.cases[s.list.at]
		s.hush() // the list stands there again when the class is over
		m.presentCase(of)
	case actTeacherNotes:
		m.push(&caseNotes{of: s.cases[s.list.at]})
	case actEnds:
		if s.quiet {
			s.quiet = false
		} else {
			s.hush()
		}
	case actCourse:
		m.push(&courseScreen{})
	case actFilter:
		f := s.filter
		f.Fact = "" // it came with the question
		m.push(&filterScreen{of: s, filter: f})
	case actBack:
		m.pop()
	}
	return nil
}

func (s *libraryScreen) draw(m *Model) *layout {
	w := m.w.Library
	head, body := m.newSheet(), m.newSheet()
	l := &layout{left: m.say(w.Title), head: head, body: body, pager: &s.list.pager}
	if !s.there {
		body.para(m.theme.Text, m.say(w.Reading))
		return l
	}
	head.para(m.theme.Strong, fmt.Sprintf(m.say(w.Shown), len(s.cases), len(library.All())))
	if s.quiet {
		l.left = m.say(m.w.Course.All)
		head.para(m.theme.Muted, m.say(m.w.Course.AllHelp))
	}
	head.para(m.theme.Muted, m.say(w.Filter)+m.say(m.w.Common.Colon)+m.filterWords(s.filter))
	head.rule()
	if len(s.cases) == 0 {
		body.para(m.theme.Text, m.say(w.None))
	}
	for i, c := range s.cases {
		from := len(body.lines)
		if s.quiet {
			m.drawCaseBefore(body, c, i == s.list.at)
		} else {
			m.drawCaseRow(body, c, i == s.list.at)
		}
		if i == s.list.at {
			l.focus = span{from, len(body.lines) - 1}
		}
	}
	return l
}

// drawCaseRow is a case in a list: its title, and when and how it ended.
func (m *Model) drawCaseRow(s *sheet, c *library.Case, here bool) {
	sign, st := "   ", m.theme.Text
	if here {
		sign, st = " > ", m.theme.Selected
	}
	s.hang(st, sign, st, text.CleanLine(m.say(c.Title())))
	s.hang(m.theme.Muted, "      ", m.theme.Muted, m.caseSummary(c))
}

// caseSummary says when and how a case ended, each outcome once, and how the
// program stands to it.
func (m *Model) caseSummary(c *library.Case) string {
	h := c.Holding()
	var parts []string
	if d := text.CleanLine(h.Decided); d != "" {
		parts = append(parts, d)
	}
	add := func(s string) {
		if !slices.Contains(parts, s) {
			parts = append(parts, s)
		}
	}
	for i := range h.Defendants {
		add(m.held(&h.Defendants[i]))
	}
	for i := range h.Defendants {
		if r := h.ReplayOf(i); r != nil {
			add(m.say(m.w.Library.Program) + m.say(m.w.Common.Colon) + m.say(m.w.Library.Agreement(r.Agrees)))
		}
	}
	return strings.Join(parts, "   ")
}

// held says how it ended for a defendant, with the offence.
func (m *Model) held(d *casefile.Defendant) string {
	out := m.say(m.w.Library.Outcome(d.Outcome))
	if name := m.offenceHeld(d); name != "" {
		out += m.say(law.T("，", ", ")) + name
	}
	return out
}

// offenceHeld names the offence; of an accomplice with the helped crime.
func (m *Model) offenceHeld(d *casefile.Defendant) string {
	def := fact.Get(fact.HelpedCrimes)
	if n := def.Option(d.Of); d.Offence == casefile.Accomplice && n >= 0 {
		return fmt.Sprintf(m.say(m.w.Library.AccompliceOf), m.say(def.Options[n].Name))
	}
	return m.say(m.w.Library.Offence(d.Offence))
}

// filterWords says what a filter lets through.
func (m *Model) filterWords(f library.Filter) string {
	var parts []string
	if f.Fact != "" {
		parts = append(parts, filled(m.say(m.w.Library.Gives), m.say(fact.Get(f.Fact).Name)))
	}
	for i, side := range filterSides() {
		if v := side.get(&f); v != "" {
			parts = append(parts, m.filterValue(i, v))
		}
	}
	if len(parts) == 0 {
		return m.say(m.w.Library.All)
	}
	return strings.Join(parts, m.say(m.w.Common.And))
}

// turn goes a page up or down in a list of n, with the cursor.
func (l *list) turn(key string, n int) {
	l.pager.follow = true
	step := max(l.pager.height/2-1, 1)
	switch key {
	case "pgdown":
		l.at = min(l.at+step, n-1)
	case "pgup":
		l.at -= step
	case "home":
		l.at = 0
	case "end":
		l.at = n - 1
	}
	l.at = max(l.at, 0)
}
