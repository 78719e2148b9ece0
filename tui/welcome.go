package tui

import (
	"errors"
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// welcome is the first screen: what the program does, the notice, and where to
// begin. Where nothing says which language is wanted it asks that first.
type welcome struct {
	asking bool // for the language
	list   list
	day    *Field // while the day is changed
	wrong  law.Text
}

// The lines of the menu.
const (
	menuJoin   = iota // where a client may join
	menuResume        // where a matter saved last is offered
	menuStart
	menuMatters // where saving is offered
	menuBrowse
	menuLibrary
	menuTour
	menuTeach // where guests can join the person's own class
	menuClass // where classes are held
	menuAsOf
	menuView // where it can be chosen
	menuLength
)

// AsksLanguage reports whether the person has not said yet which language is wanted.
func (m *Model) AsksLanguage() bool {
	s, ok := m.stack[0].(*welcome)
	return ok && s.asking
}

func newWelcome(m *Model, askLang bool) *welcome {
	s := &welcome{asking: askLang}
	if !askLang {
		s.list.at = firstLine(m)
	}
	return s
}

// firstLine is where the cursor stands first: on what the person most likely came for.
func firstLine(m *Model) int {
	switch {
	case m.resumes():
		return menuResume
	case m.opts.Entrance != nil: // a client, who was told a code
		return menuJoin
	}
	return menuStart
}

// shows reports whether a line of the menu is there.
func (s *welcome) shows(m *Model, line int) bool {
	switch line {
	case menuJoin:
		return m.opts.Entrance != nil
	case menuResume:
		return m.resumes()
	case menuMatters:
		return m.stores()
	case menuView:
		return m.opts.Views
	case menuTeach:
		return m.opts.Lectern != nil
	case menuClass:
		return m.opts.JoinClass != nil
	}
	return true
}

// settle moves the cursor on to a line that is there, or back to where it was.
func (s *welcome) settle(m *Model, key string, before int) {
	for n := 0; !s.shows(m, s.list.at); n++ {
		if n == menuLength {
			s.list.at = before
			return
		}
		s.list.move(key, menuLength)
	}
}

func (s *welcome) keys(m *Model) []action {
	switch {
	case s.asking:
		return []action{actPick, actUpDown, actAccept, actQuit}
	case s.day != nil:
		return []action{actSave, actBack}
	}
	out := []action{actUpDown, actOpenLaw, actStart}
	if m.opts.Entrance != nil {
		out = append(out, actJoin)
	}
	if m.stores() {
		out = append(out, actMatters)
	}
	out = append(out, actBrowse, actLibrary, actTour, actAsOf)
	if m.opts.Lectern != nil {
		out = append(out, actTeach)
	}
	if m.opts.JoinClass != nil {
		out = append(out, actJoinClass)
	}
	if m.opts.Views {
		out = append(out, actView)
	}
	return append(out, actLanguage, actPage, actQuit)
}

func (s *welcome) act(m *Model, a action, key string) tea.Cmd {
	if s.asking {
		s.pickLanguage(m, a, key)
		return nil
	}
	switch a {
	case actUpDown:
		before := s.list.at
		s.list.move(key, menuLength)
		s.settle(m, key, before)
	case actOpenLaw:
		return s.choose(m, s.list.at)
	case actStart:
		return s.choose(m, menuStart)
	case actJoin:
		return s.choose(m, menuJoin)
	case actMatters:
		return s.choose(m, menuMatters)
	case actBrowse:
		return s.choose(m, menuBrowse)
	case actLibrary:
		return s.choose(m, menuLibrary)
	case actTour:
		return s.choose(m, menuTour)
	case actAsOf:
		return s.choose(m, menuAsOf)
	case actView:
		return s.choose(m, menuView)
	case actTeach:
		return s.choose(m, menuTeach)
	case actJoinClass:
		return s.choose(m, menuClass)
	case actSave:
		s.setDay(m)
	case actPage:
		s.list.pager.page(key)
	case actBack:
		s.day, s.wrong = nil, law.Text{}
	}
	return nil
}

func (s *welcome) pickLanguage(m *Model, a action, key string) {
	switch a {
	case actUpDown:
		s.list.move(key, 2)
		return
	case actPick:
		s.list.at = int(key[0] - '1')
	}
	m.lang = law.Langs()[s.list.at]
	s.asking, s.list = false, list{at: firstLine(m)}
	if m.opts.GuestOnly {
		m.stack = []screen{newClassDoor()}
	}
	m.resumeClass()
}

func (s *welcome) choose(m *Model, at int) tea.Cmd {
	s.list.at = at
	switch at {
	case menuJoin:
		m.push(newJoin())
	case menuResume:
		return m.resume()
	case menuStart:
		if m.iv != nil && m.mayAnswer() {
			m.iv.ToNext()
		}
		m.push(&questionScreen{})
	case menuMatters:
		m.showMatters()
	case menuBrowse:
		m.push(newBrowser())
	case menuLibrary:
		m.push(&libraryScreen{})
	case menuTour:
		m.push(&tourScreen{})
	case menuTeach:
		m.push(&courseScreen{})
	case menuClass:
		m.push(newClassDoor())
	case menuView:
		m.push(newView(m))
	case menuAsOf:
		f := NewField(m.asOf.String())
		s.day = &f
	}
	return nil
}

// setDay takes the day typed, which must be one day.
func (s *welcome) setDay(m *Model) {
	v, err := fact.ParseDate(s.day.Value())
	var wrong *fact.InputError
	switch {
	case errors.As(err, &wrong):
		s.wrong = wrong.Reason
		return
	case err != nil || !v.Exact():
		s.wrong = m.w.Welcome.AsOfHelp
		return
	}
	m.asOf = law.Day(v.Lo)
	if m.iv != nil {
		m.iv.SetAsOf(m.asOf)
	}
	s.day, s.wrong = nil, law.Text{}
}

func (s *welcome) field(*Model) *Field { return s.day }

func (s *welcome) typed(*Model) tea.Cmd {
	s.wrong = law.Text{}
	return nil
}

func (s *welcome) draw(m *Model) *layout {
	if s.asking {
		return s.drawLanguages(m)
	}
	w := m.w.Welcome
	body := m.newSheet()
	airy := m.height >= tall
	body.para(m.theme.Strong, m.say(w.Tagline))
	if airy {
		body.blank()
	}
	s.settle(m, "down", menuStart)
	advice := w.Advice
	switch {
	case m.opts.Remote && m.stores():
		advice = m.w.Remote.Advice
	case m.opts.Remote:
		advice = m.w.Remote.AdviceGuest
	case m.stores():
		advice = m.w.Store.Advice
	}
	if m.opts.Remote { // what is kept must be seen before anything is answered
		body.para(m.theme.Text, m.say(advice))
		body.blank()
		body.para(m.theme.Text, m.say(w.What))
	} else {
		body.para(m.theme.Text, m.say(w.What))
		body.blank()
		if airy {
			body.add(paint(m.theme.Heading, m.say(w.Notice)))
			body.rule()
		}
		body.para(m.theme.Text, m.say(advice))
	}
	menu := m.newSheet()
	menu.rule()
	s.menu(m, menu)
	return &layout{left: m.caseTitle(law.Text{}), body: body, foot: menu, keepFoot: true, pager: &s.list.pager}
}

func (s *welcome) menu(m *Model, sheet *sheet) {
	w := m.w.Welcome
	items := []string{m.say(m.w.Shared.Item), m.resumeWords(), m.say(w.Start), m.say(m.w.Store.Item), m.say(w.Browse), m.say(m.w.Library.Item), m.say(m.w.Tour.Item), m.say(m.w.Course.Item), m.say(m.w.Guest.Item), "", m.viewLine()}
	if m.iv != nil && m.iv.Progress().Answered > 0 {
		items[menuStart] = fmt.Sprintf(m.say(w.Resume), m.iv.Progress().Answered)
	}
	for i, item := range items {
		if !s.shows(m, i) {
			continue
		}
		sign, st := "   ", m.theme.Text
		if i == s.list.at {
			sign, st = " > ", m.theme.Selected
		}
		if i != menuAsOf {
			sheet.hang(st, sign, st, item)
			continue
		}
		s.drawDay(m, sheet, sign+m.say(w.AsOf)+m.say(m.w.Common.Colon))
	}
}

// drawDay is the line of the day, and the field while it is changed.
func (s *welcome) drawDay(m *Model, sheet *sheet, label string) {
	st := m.theme.Text
	if s.list.at == menuAsOf {
		st = m.theme.Selected
	}
	if s.day == nil {
		sheet.add(paint(st, label) + paint(st, m.asOf.In(m.lang)))
		return
	}
	x := text.Width(label)
	sheet.caret = &spot{x + s.day.CaretColumn(24), len(sheet.lines)}
	sheet.add(paint(st, label) + s.day.View(24))
	sheet.add("   " + m.theme.Rule(x+21))
	help, hst := m.w.Welcome.AsOfHelp, m.theme.Muted
	if !s.wrong.IsZero() {
		help, hst = s.wrong, m.theme.Warning
	}
	sheet.hang(hst, "   ", hst, m.problemWords(help))
}

// drawLanguages asks for the language, in both.
func (s *welcome) drawLanguages(m *Model) *layout {
	body := m.newSheet()
	body.blank()
	w := m.w.Welcome
	body.para(m.theme.Strong, w.Pick.ZH+" / "+w.Pick.EN)
	body.blank()
	for i, name := range []string{"中文", "English"} {
		sign, st := "   ", m.theme.Text
		if i == s.list.at {
			sign, st = " > ", m.theme.Selected
		}
		body.hang(st, fmt.Sprintf("%s%d  ", sign, i+1), st, name)
	}
	return &layout{body: body}
}
