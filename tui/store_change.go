package tui

import (
	"errors"

	tea "github.com/charmbracelet/bubbletea"

	saved "bangxin/interview/matter"
	"bangxin/law"
)

// passChange asks for the passphrase of now and, twice, for the new one. The
// matters stay as they are: only the identity is encrypted anew.
type passChange struct {
	of     *mattersScreen // which says that it is done
	fields [3]Field
	at     int
	busy   bool
	wrong  law.Text
	pager  pager
}

// The fields.
const (
	passNow = iota
	passNew
	passAgain
	passLength
)

// passChangedMsg says how the change went.
type passChangedMsg struct {
	to  *passChange
	err error
}

// changesPass reports whether the person may change the passphrase: there is one,
// and it is theirs, not that of a server which opened the store for them.
func (m *Model) changesPass() bool { return m.saving.keys != nil && m.opts.Keys == nil }

func newPassChange(of *mattersScreen) *passChange {
	s := &passChange{of: of}
	s.empty()
	return s
}

func (s *passChange) empty() {
	s.fields, s.at = [passLength]Field{{Secret: true}, {Secret: true}, {Secret: true}}, passNow
}

func (s *passChange) keys(*Model) []action {
	if s.busy {
		return nil
	}
	return []action{actNextField, actAccept, actBack}
}

func (s *passChange) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actNextField:
		step := 1
		if key == "shift+tab" || key == "up" {
			step = passLength - 1
		}
		s.at, s.wrong = (s.at+step)%passLength, law.Text{}
	case actBack:
		s.empty()
		m.pop()
	case actAccept:
		return s.accept(m)
	}
	return nil
}

// accept goes to the first field that is empty, and once there is none has the
// passphrase changed.
func (s *passChange) accept(m *Model) tea.Cmd {
	w := m.w.Store
	for i := range s.fields {
		if !s.fields[i].Empty() {
			continue
		}
		s.wrong = law.Text{}
		if i <= s.at { // enter on an empty field
			s.wrong = w.PassEmpty
		}
		s.at = i
		return nil
	}
	from, to := s.fields[passNow].Value(), s.fields[passNew].Value()
	if s.fields[passAgain].Value() != to {
		s.at, s.wrong = passAgain, w.PassDiffers
		s.fields[passAgain] = Field{Secret: true}
		return nil
	}
	s.busy, s.wrong = true, law.Text{}
	change := m.opts.Store.ChangePassphrase
	return func() tea.Msg { return passChangedMsg{s, change(from, to)} }
}

func (msg passChangedMsg) take(m *Model) tea.Cmd {
	s := msg.to
	s.busy = false
	switch {
	case msg.err == nil:
		s.empty()
		s.of.says, s.of.wrong = m.w.Store.PassChanged, law.Text{}
		m.instead(s)
	case errors.Is(msg.err, saved.WrongPassphrase):
		s.fields[passNow], s.at = Field{Secret: true}, passNow // the new one need not be typed again
		s.wrong = m.errorWords(msg.err)
	default:
		s.wrong = m.errorWords(msg.err)
	}
	return nil
}

func (s *passChange) field(*Model) *Field {
	if s.busy {
		return nil
	}
	return &s.fields[s.at]
}

func (s *passChange) typed(*Model) tea.Cmd {
	s.wrong = law.Text{}
	return nil
}

func (s *passChange) draw(m *Model) *layout {
	w, body := m.w.Store, m.newSheet()
	s.pager.follow = true
	l := &layout{left: m.say(w.PassChange), body: body, pager: &s.pager}
	if s.busy {
		body.para(m.theme.Text, m.say(w.PassChangeBusy))
		return l
	}
	body.para(m.theme.Text, m.say(w.PassChangeHelp))
	body.blank()
	l.focus = m.drawFields(body, []string{m.say(w.PassNow), m.say(w.PassNew), m.say(w.PassAgain)}, s.fields[:], s.at, s.wrong)
	return l
}
