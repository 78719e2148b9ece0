package tui

import (
	"errors"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// An Entrance lets a client into a lawyer's interview.
type Entrance interface {
	// Enter takes a code as it was typed. Its errors are those of package room, or
	// say their own Words() law.Text.
	Enter(code string) (Seat, error)
	// Return gives the seat again that a dropped connection left; nil where there is
	// none.
	Return() (Seat, error)
}

// A Seat is a client's place in a lawyer's interview. What changes there comes as a
// [SeatMsg]. None of its methods but Save may take longer than a key press.
type Seat interface {
	View() room.ClientView
	Says(room.Saying) (room.ClientView, error)
	Moves(step room.Step, to fact.ID) (room.ClientView, error)
	// Save writes what stands, and comes back when it is on the disk.
	Save() error
}

// A SeatMsg brings what a client may see of the interview now.
type SeatMsg struct{ View room.ClientView }

// joinScreen takes the code that lets a client in.
type joinScreen struct {
	code  Field
	busy  bool
	wrong law.Text
	pager pager
}

// codeLimit is more than a code has, dashes and spaces included.
const codeLimit = 24

func newJoin() *joinScreen {
	return &joinScreen{code: Field{Limit: codeLimit}, pager: pager{follow: true}}
}

func (s *joinScreen) keys(*Model) []action {
	if s.busy {
		return nil
	}
	return []action{actAccept, actBack}
}

func (s *joinScreen) act(m *Model, a action, _ string) tea.Cmd {
	switch a {
	case actBack:
		m.pop()
	case actAccept:
		if s.code.Empty() {
			return nil
		}
		s.busy, s.wrong = true, law.Text{}
		entrance, code := m.opts.Entrance, s.code.Value()
		return func() tea.Msg {
			seat, err := entrance.Enter(code)
			return seatedMsg{to: s, seat: seat, err: err}
		}
	}
	return nil
}

func (s *joinScreen) field(*Model) *Field {
	if s.busy {
		return nil
	}
	return &s.code
}

func (s *joinScreen) typed(*Model) tea.Cmd {
	s.wrong = law.Text{}
	return nil
}

func (s *joinScreen) draw(m *Model) *layout {
	w, body := m.w.Shared, m.newSheet()
	l := &layout{left: m.say(w.EnterTitle), body: body, pager: &s.pager}
	body.para(m.theme.Text, m.say(w.EnterHelp))
	body.blank()
	if s.busy {
		body.para(m.theme.Text, m.say(w.EnterBusy))
		return l
	}
	l.focus = m.drawFields(body, []string{m.say(w.Enter)}, []Field{s.code}, 0, s.wrong)
	return l
}

// seatedMsg brings the seat of a client, or why there is none.
type seatedMsg struct {
	to   *joinScreen // nil: a seat that was left
	seat Seat
	err  error
}

// findSeat looks for a seat that a dropped connection left.
func (m *Model) findSeat() tea.Cmd {
	entrance := m.opts.Entrance
	if entrance == nil {
		return nil
	}
	return func() tea.Msg {
		seat, err := entrance.Return()
		if err != nil || seat == nil {
			return nil // the code is asked for again
		}
		return seatedMsg{seat: seat}
	}
}

func (msg seatedMsg) take(m *Model) tea.Cmd {
	if msg.to != nil {
		msg.to.busy = false
		if msg.err != nil {
			msg.to.wrong = m.seatWords(msg.err)
			return nil
		}
		m.instead(msg.to)
	}
	m.waiting = newClient(msg.seat)
	return nil
}

// sit shows a client the interview, once the language is known.
func (m *Model) sit() {
	if m.waiting != nil && !m.AsksLanguage() {
		m.push(m.waiting)
		m.waiting.set(m, m.waiting.seat.View())
		m.waiting = nil
	}
}

// seatWords says why a client was not let in.
func (m *Model) seatWords(err error) law.Text {
	w := m.w.Shared
	for _, c := range []struct {
		is   error
		says law.Text
	}{
		{room.ErrWrongCode, w.WrongCode},
		{room.ErrOldCode, w.OldCode},
		{room.ErrUsedCode, w.UsedCode},
		{room.ErrTries, w.Tries},
		{room.ErrTaken, w.Taken},
		{room.ErrMayNot, w.NoSeat},
	} {
		if errors.Is(err, c.is) {
			return c.says
		}
	}
	t := m.errorWords(err)
	return law.T(text.CleanLine(t.ZH), text.CleanLine(t.EN))
}
