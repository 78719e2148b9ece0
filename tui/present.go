package tui

import (
	"fmt"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview"
	"bangxin/interview/room"
	"bangxin/law/library"
)

// presentScreen is a class on one case, as the projector shows it: large, calm,
// one step a screen. Nothing is on it that the class must not see yet.
type presentScreen struct {
	lectern Lectern
	of      *library.Case // nil for a case of one's own
	page    int           // of the first step
	pages   int           // as drawn last
	pager   pager
	hands   *handCount // while votes are typed
	timer   countdown
	leaving bool        // asked whether to end
	rerun   *room.Rerun // a class gone through again; nil for one that is held
}

// classToCome stands while the rules are compiled.
type classToCome struct{}

func (*classToCome) keys(*Model) []action { return []action{actQuit} }

func (*classToCome) act(*Model, action, string) tea.Cmd { return nil }

func (*classToCome) draw(m *Model) *layout {
	body := m.stage()
	body.blank()
	body.para(m.theme.Text, m.say(m.w.Common.Loading))
	return &layout{left: m.say(m.w.Present.Title), body: body}
}

// class calls f with the class.
func (s *presentScreen) class(f func(*room.Class)) { s.lectern.Class(f) }

// view gives what may be shown.
func (s *presentScreen) view() (v room.ClassView) {
	s.class(func(c *room.Class) { v = c.View() })
	return v
}

// facts puts the facts in hand behind the screens that show them: figures,
// provisions, the differences.
func (s *presentScreen) facts(m *Model) {
	s.class(func(c *room.Class) {
		m.matter.iv = interview.Resume(m.rules, m.asOf, m.opts.Program, c.Facts())
	})
}

func (s *presentScreen) keys(m *Model) []action {
	switch {
	case s.leaving:
		return []action{actEndClass, actStayInClass}
	case s.hands != nil:
		return []action{actNextCount, actCount, actStopCount}
	}
	v := s.view()
	var out []action
	switch {
	case s.page < s.pages-1:
		out = append(out, actForward)
	case !v.Revealed:
		out = append(out, actReveal)
	case s.hasNext(v):
		out = append(out, actForward)
	}
	if s.hasBefore(v) || s.page > 0 {
		out = append(out, actBackward)
	}
	out = append(out, actVotes, actFlip)
	if v.Change != nil {
		out = append(out, actUnflip, actDifferences)
	}
	if v.Revealed || v.Cast > 0 || v.Counted {
		out = append(out, actAgain)
	}
	if len(v.Step.Cites) > 0 {
		out = append(out, actCites)
	}
	out = append(out, actBeside, actTeacherNotes, actGoTo)
	if s.lectern.Joining().Code != "" {
		out = append(out, actLobby)
	}
	if m.opts.Tick != nil {
		out = append(out, actTimer)
		if s.timer.running != 0 || s.timer.up {
			out = append(out, actStopTimer)
		}
	}
	return append(out, actScroll, actEndAsk, actLanguage)
}

func (s *presentScreen) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actForward:
		s.forward(m)
	case actReveal:
		s.pager = pager{}
		s.timer = countdown{}
		s.class(func(c *room.Class) { c.Reveal() })
	case actBackward:
		s.backward(m)
	case actVotes:
		s.hands = s.count()
	case actNextCount, actCount, actStopCount:
		s.typeHands(a, key)
	case actFlip:
		m.push(newFactFlip(s))
	case actUnflip:
		s.class(func(c *room.Class) { c.Restore() })
		s.changed(m)
	case actDifferences:
		m.push(newDifferences(s))
	case actAgain:
		s.class(func(c *room.Class) { c.Again() })
		s.pager = pager{}
	case actCites:
		m.openCites(s.view().Step.Cites)
	case actBeside:
		m.push(newBeside(s))
	case actTeacherNotes:
		m.push(&teacherNotes{of: s})
	case actGoTo:
		m.push(newStepList(s))
	case actLobby:
		m.push(&lobby{of: s})
	case actTimer:
		return s.moreTime(m)
	case actStopTimer:
		s.timer = countdown{}
	case actScroll:
		s.pager.scroll(lineOf(key))
	case actEndAsk:
		s.leave(m)
	case actEndClass:
		s.end(m)
	case actStayInClass:
		s.leaving = false
	}
	return nil
}

// forward goes to the next page of the facts, or the next step.
func (s *presentScreen) forward(m *Model) {
	s.pager = pager{}
	if s.page < s.pages-1 {
		s.page++
		return
	}
	s.step(m, true)
}

func (s *presentScreen) backward(m *Model) {
	s.pager = pager{}
	if s.page > 0 {
		s.page--
		return
	}
	s.step(m, false)
}

// turned begins a step at its top, without the timer of the one before.
func (s *presentScreen) turned() {
	s.page, s.pages, s.pager, s.timer = 0, 0, pager{}, countdown{}
}

// changed shows the step in hand with other facts.
func (s *presentScreen) changed(m *Model) {
	s.turned()
	s.facts(m)
}

// leave ends the class, after asking where it has begun. One that is gone through
// again is there as before.
func (s *presentScreen) leave(m *Model) {
	if s.rerun == nil && s.begun() {
		s.leaving = true
		return
	}
	s.end(m)
}

func (s *presentScreen) begun() (some bool) {
	s.class(func(c *room.Class) { some = c.Begun() })
	return some
}

func (s *presentScreen) end(m *Model) {
	s.lectern.End()
	m.pop()
	if s.lectern.Joining().Code != "" {
		m.push(newClassOver(s.lectern.Kept()))
	}
}

func (s *presentScreen) field(*Model) *Field {
	if s.hands == nil {
		return nil
	}
	return &s.hands.fields[s.hands.row]
}

func (s *presentScreen) typed(*Model) tea.Cmd {
	s.hands.wrong = false
	return nil
}

// receive takes a second of the timer. Word that a guest has voted needs no more
// than a new frame.
func (s *presentScreen) receive(m *Model, msg tea.Msg) tea.Cmd {
	if t, ok := msg.(tickMsg); ok && t.of == s {
		return s.second(m, t)
	}
	return nil
}

// A countdown is the time the class has, in seconds. The clock is the session's
// (Options.Tick); none is read here.
type countdown struct {
	left    int
	running int  // the number of the clock that counts; 0 where none does
	up      bool // it ran out
}

// tickMsg is one second of a timer.
type tickMsg struct {
	of    *presentScreen
	clock int
}

// A Tick sends a message after a while, as tea.Tick does.
type Tick func(after time.Duration, f func(time.Time) tea.Msg) tea.Cmd

// timerStep is what a press adds, in seconds.
const timerStep = 60

// moreTime adds a minute, and begins to count where nothing does.
func (s *presentScreen) moreTime(m *Model) tea.Cmd {
	t := &s.timer
	t.left, t.up = t.left+timerStep, false
	if t.running != 0 {
		return nil
	}
	m.clocks++
	t.running = m.clocks
	return s.nextSecond(m)
}

func (s *presentScreen) nextSecond(m *Model) tea.Cmd {
	msg := tickMsg{s, s.timer.running}
	return m.opts.Tick(time.Second, func(time.Time) tea.Msg { return msg })
}

// second takes a second of the timer; one of a timer that was left does nothing.
func (s *presentScreen) second(m *Model, msg tickMsg) tea.Cmd {
	t := &s.timer
	if msg.clock != t.running || t.running == 0 {
		return nil
	}
	if t.left--; t.left <= 0 {
		*t = countdown{up: true}
		return nil
	}
	return s.nextSecond(m)
}

// clockWords says how much time is left.
func (m *Model) clockWords(t countdown) string {
	switch {
	case t.up:
		return m.say(m.w.Present.TimeUp)
	case t.running != 0:
		return fmt.Sprintf(m.say(m.w.Present.TimeLeft), t.left/60, t.left%60)
	}
	return ""
}
