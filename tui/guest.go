package tui

import (
	"errors"
	"fmt"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/liability"
	"bangxin/tui/words"
)

// A ClassSeat is a guest's place in a class. Its methods are quick and may be called
// while frames are drawn.
type ClassSeat interface {
	// View gives what the guest may see; over says that the class has ended.
	View() (v room.ClassView, over bool)
	// Told gives the case as the class was told it.
	Told() *room.CaseTold
	// Arguments gives what can be attached to a vote on the step in hand.
	Arguments() []liability.Argument
	// Vote votes, in place of an earlier vote, on the ballot that was on the screen.
	Vote(ballot string, v room.Vote) error
	// Leave gives the seat up.
	Leave()
}

// classDoor asks for the code of a class.
type classDoor struct {
	code  Field
	wrong law.Text
}

func newClassDoor() *classDoor {
	f := NewField("")
	f.Limit = codeLimit
	return &classDoor{code: f}
}

func (s *classDoor) keys(m *Model) []action {
	if m.stack[0] == screen(s) {
		return []action{actEnterClass, actQuitGuest}
	}
	return []action{actEnterClass, actBack}
}

func (s *classDoor) act(m *Model, a action, _ string) tea.Cmd {
	switch a {
	case actEnterClass:
		s.enter(m)
	case actBack:
		m.pop()
	case actQuitGuest:
		return tea.Quit
	}
	return nil
}

func (s *classDoor) enter(m *Model) {
	w := m.w.Guest
	if strings.TrimSpace(s.code.Value()) == "" {
		s.wrong = w.JoinHelp
		return
	}
	seat, err := m.opts.JoinClass(s.code.Value())
	switch {
	case err == nil:
		s.code, s.wrong = newClassDoor().code, law.Text{}
		m.push(newGuest(seat))
	case errors.Is(err, room.ErrWrongCode):
		s.wrong = w.WrongCode
	case errors.Is(err, room.ErrOldCode), errors.Is(err, room.ErrUsedCode):
		s.wrong = w.OldCode
	case errors.Is(err, room.ErrTries):
		s.wrong = w.Tries
	case errors.Is(err, room.ErrFull):
		s.wrong = w.Full
	case errors.Is(err, room.ErrShut):
		s.wrong = w.Shut
	default:
		s.wrong = w.Failed
	}
}

func (s *classDoor) field(*Model) *Field { return &s.code }

func (s *classDoor) typed(*Model) tea.Cmd {
	s.wrong = law.Text{}
	return nil
}

func (s *classDoor) draw(m *Model) *layout {
	w, body := m.w.Guest, m.newSheet()
	body.blank()
	l := &layout{left: m.say(w.JoinTitle), body: body}
	m.drawFields(body, []string{m.say(w.JoinAsk)}, []Field{s.code}, 0, s.wrong)
	body.blank()
	body.para(m.theme.Muted, m.say(w.JoinHelp))
	body.blank()
	body.para(m.theme.Text, m.say(w.NoNames))
	return l
}

// guestScreen is a class on a guest's own terminal: it follows the step in hand,
// takes the guest's vote, and shows the totals once they are revealed.
type guestScreen struct {
	seat    ClassSeat
	ballot  string // the ballot on the screen, to see when it is another
	at      int    // the option the arrows are on; -1 before the first key
	pager   pager
	says    law.Text // why a vote was not taken
	leaving bool
}

func newGuest(s ClassSeat) *guestScreen { return &guestScreen{seat: s, at: -1} }

// look gives what may be seen now. Of a step that has just come nothing is chosen.
func (s *guestScreen) look() (room.ClassView, bool) {
	v, over := s.seat.View()
	if key := fmt.Sprint(v.Ballot, v.Revealed); key != s.ballot {
		s.ballot, s.at, s.pager, s.says = key, -1, pager{}, law.Text{}
	}
	return v, over
}

func (s *guestScreen) keys(*Model) []action {
	v, over := s.look()
	switch {
	case s.leaving:
		return []action{actLeaveYes, actStaySeated}
	case over:
		return []action{actBack, actLanguage}
	}
	var out []action
	if !v.Revealed {
		out = append(out, actUpDown, actPickOption)
		if s.at >= 0 {
			out = append(out, actVoteOption)
		}
		if v.Yours.Option != "" && v.Step.Argued && len(s.seat.Arguments()) > 0 {
			out = append(out, actArgue)
		}
	} else {
		out = append(out, actScroll)
	}
	out = append(out, actCaseTold)
	if len(v.Step.Cites) > 0 {
		out = append(out, actCites)
	}
	return append(out, actPage, actLeaveClass, actLanguage)
}

func (s *guestScreen) act(m *Model, a action, key string) tea.Cmd {
	v, _ := s.look()
	switch a {
	case actUpDown:
		s.move(key, len(v.Step.Options))
	case actPickOption:
		if n := int(key[0] - '1'); n >= 0 && n < len(v.Step.Options) {
			s.vote(m, v, n)
		}
	case actVoteOption:
		s.vote(m, v, s.at)
	case actArgue:
		m.push(newArgue(s.seat, v))
	case actCaseTold:
		m.push(&toldScreen{told: s.seat.Told()})
	case actCites:
		m.openCites(v.Step.Cites)
	case actScroll:
		s.pager.scroll(lineOf(key))
	case actPage:
		s.pager.page(key)
	case actLeaveClass:
		s.leaving = true
	case actStaySeated:
		s.leaving = false
	case actLeaveYes, actBack:
		s.seat.Leave()
		m.pop()
	}
	return nil
}

// move moves the arrows; where nothing is chosen they come to the first option.
func (s *guestScreen) move(key string, n int) {
	s.pager.follow = true
	switch {
	case key == "up":
		s.at = max(s.at-1, 0)
	default:
		s.at = min(s.at+1, n-1)
	}
}

// vote votes for an option; an argument attached before stays with the vote.
func (s *guestScreen) vote(m *Model, v room.ClassView, n int) {
	s.at, s.pager.follow = n, true
	vote := room.Vote{Option: v.Step.Options[n].ID, Argument: v.Yours.Argument}
	if err := s.seat.Vote(v.Ballot, vote); err != nil {
		s.says = m.w.Guest.Crossed
		return
	}
	s.says = law.Text{}
}

// argueScreen attaches one argument to a vote.
type argueScreen struct {
	seat      ClassSeat
	ballot    string
	step      room.ClassStep
	vote      room.Vote
	arguments []liability.Argument
	list      list // 0 is none
}

func newArgue(seat ClassSeat, v room.ClassView) *argueScreen {
	s := &argueScreen{seat: seat, ballot: v.Ballot, step: v.Step, vote: v.Yours, arguments: seat.Arguments(), list: list{pager: pager{follow: true}}}
	for i, a := range s.arguments {
		if a.ID == v.Yours.Argument {
			s.list.at = i + 1
		}
	}
	return s
}

func (s *argueScreen) keys(*Model) []action {
	return []action{actUpDown, actAttach, actPage, actBack, actLanguage}
}

func (s *argueScreen) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actUpDown:
		s.list.move(key, len(s.arguments)+1)
	case actPage:
		s.list.turn(key, len(s.arguments)+1)
	case actAttach:
		s.vote.Argument = ""
		if s.list.at > 0 {
			s.vote.Argument = s.arguments[s.list.at-1].ID
		}
		err := s.seat.Vote(s.ballot, s.vote)
		m.pop()
		if g, ok := m.top().(*guestScreen); ok && err != nil {
			g.look()
			g.says = m.w.Guest.Crossed
		}
	case actBack:
		m.pop()
	}
	return nil
}

// toldScreen is the case, to be read again.
type toldScreen struct {
	reading
	told *room.CaseTold
}

// guestKeys are the keys of a guest.
func guestKeys(w *words.GuestKeys) map[action]binding {
	b := func(word *words.Key, keys ...string) binding {
		return binding{key.NewBinding(key.WithKeys(keys...)), word}
	}
	return map[action]binding{
		actJoinClass:  b(&w.Join, "k"),
		actEnterClass: b(&w.Enter, "enter"),
		actQuitGuest:  b(&w.Quit, "esc"),
		actPickOption: b(&w.Pick, "1", "2", "3", "4", "5", "6", "7", "8", "9"),
		actVoteOption: b(&w.Vote, "enter"),
		actArgue:      b(&w.Argue, "r"),
		actAttach:     b(&w.Attach, "enter"),
		actCaseTold:   b(&w.Case, "f"),
		actLeaveClass: b(&w.Leave, "esc"),
		actLeaveYes:   b(&w.LeaveYes, "y"),
		actStaySeated: b(&w.Stay, "esc"),
	}
}
