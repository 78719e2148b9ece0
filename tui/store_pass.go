package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	saved "bangxin/interview/matter"
	"bangxin/law"
	"bangxin/law/text"
)

// filled fills the one place of a word, filledTwice both.
func filled(format, s string) string { return fmt.Sprintf(format, s) }

func filledTwice(format, a, b string) string { return fmt.Sprintf(format, a, b) }

// passScreen asks for the passphrase: twice for the first one ever, once to open
// what is there. Working the key out of it takes about a second.
type passScreen struct {
	fresh  bool
	toSave bool // asked in order to save: the caution comes first
	fields [2]Field
	at     int
	busy   bool
	wrong  law.Text
	pager  pager
	then   func(m *Model) screen // the screen that takes its place
}

// keysMsg brings the keys that a passphrase gave.
type keysMsg struct {
	to   *passScreen
	keys *saved.Keys
	err  error
}

func newPass(m *Model, toSave bool) *passScreen {
	s := &passScreen{toSave: toSave}
	has, err := m.opts.Store.HasIdentity()
	s.fresh = err == nil && !has
	if err != nil {
		s.wrong = m.errorWords(err)
	}
	s.empty()
	return s
}

func (s *passScreen) empty() {
	s.fields, s.at = [2]Field{{Secret: true}, {Secret: true}}, 0
}

func (s *passScreen) keys(*Model) []action {
	switch {
	case s.busy:
		return nil
	case s.fresh:
		return []action{actNextField, actAccept, actBack}
	}
	return []action{actAccept, actBack}
}

func (s *passScreen) act(m *Model, a action, _ string) tea.Cmd {
	switch a {
	case actNextField:
		s.at = 1 - s.at
	case actBack:
		s.empty()
		m.pop()
	case actAccept:
		return s.accept(m)
	}
	return nil
}

// accept has the keys worked out, once there is a passphrase to do it with.
func (s *passScreen) accept(m *Model) tea.Cmd {
	w := m.w.Store
	pass := s.fields[0].Value()
	switch {
	case pass == "":
		s.at, s.wrong = 0, w.PassEmpty
		return nil
	case s.fresh && s.at == 0 && s.fields[1].Empty():
		s.at, s.wrong = 1, law.Text{}
		return nil
	case s.fresh && s.fields[1].Value() != pass:
		s.at, s.wrong = 1, w.PassDiffers
		s.fields[1] = Field{Secret: true}
		return nil
	}
	s.busy, s.wrong = true, law.Text{}
	open := m.opts.Store.Unlock
	if s.fresh {
		open = m.opts.Store.Create
	}
	return func() tea.Msg {
		k, err := open(pass)
		return keysMsg{s, k, err}
	}
}

func (msg keysMsg) take(m *Model) tea.Cmd {
	s := msg.to
	s.busy = false
	s.empty()
	if msg.err != nil {
		s.wrong = m.errorWords(msg.err)
		return nil
	}
	m.saving.keys = msg.keys
	m.instead(s, s.then(m))
	return nil
}

func (s *passScreen) field(*Model) *Field {
	if s.busy {
		return nil
	}
	return &s.fields[s.at]
}

func (s *passScreen) typed(*Model) tea.Cmd {
	s.wrong = law.Text{}
	return nil
}

func (s *passScreen) draw(m *Model) *layout {
	w, body := m.w.Store, m.newSheet()
	s.pager.follow = true
	l := &layout{left: m.say(w.PassTitle), body: body, pager: &s.pager}
	if s.toSave {
		m.drawCaution(body)
	}
	if s.busy {
		body.para(m.theme.Text, m.say(w.PassBusy))
		return l
	}
	if !s.fresh {
		body.para(m.theme.Text, m.say(w.PassUnlock))
		body.blank()
		l.focus = m.drawFields(body, []string{m.say(w.PassOld)}, s.fields[:1], 0, s.wrong)
		return l
	}
	body.para(m.theme.Text, m.say(w.PassFresh))
	body.blank()
	l.focus = m.drawFields(body, []string{m.say(w.PassNew), m.say(w.PassAgain)}, s.fields[:], s.at, s.wrong)
	return l
}

// drawCaution is what must be said before anything is saved.
func (m *Model) drawCaution(body *sheet) {
	body.para(m.theme.Strong, m.say(m.caution()))
	body.blank()
}

// drawFields draws text fields below each other, with what is wrong at the one
// that has the focus, and gives its place.
func (m *Model) drawFields(s *sheet, labels []string, fields []Field, at int, wrong law.Text) span {
	column := 0
	for _, l := range labels {
		column = max(column, text.Width(l))
	}
	var focus span
	width := max(s.room()-column-6, 8)
	for i, label := range labels {
		from := len(s.lines)
		sign, st := "   ", m.theme.Text
		if i == at {
			sign, st = " > ", m.theme.Selected
		}
		start := sign + text.PadRight(label, column) + "  "
		if i == at {
			s.caret = &spot{text.Width(start) + fields[i].CaretColumn(width), len(s.lines)}
		}
		s.add(paint(st, start) + fields[i].View(width))
		s.add(text.PadRight("", column+5) + m.theme.Rule(width))
		if i == at && !wrong.IsZero() {
			s.hang(m.theme.Warning, " ! ", m.theme.Warning, m.say(wrong))
		}
		if i == at {
			// Where all of it has no room, the field itself must be seen.
			focus = span{from, min(len(s.lines)-1, from+5)}
		}
	}
	return focus
}

// naming asks for the title of a matter and begins to keep it.
type naming struct {
	name  Field
	busy  bool
	wrong law.Text
	pager pager
}

// titleLimit is the greatest number of characters of a title.
const titleLimit = 80

// begunMsg brings a matter that was begun.
type begunMsg struct {
	to   *naming
	job  *job
	made *saved.Matter
	mark *mark
	err  error
}

func newNaming(m *Model) *naming {
	s := &naming{name: Field{Limit: titleLimit}}
	s.name.Set(text.CleanLine(eitherSide(m.own().title, m.lang)))
	return s
}

func (s *naming) keys(*Model) []action {
	if s.busy {
		return nil
	}
	return []action{actAccept, actBack}
}

func (s *naming) act(m *Model, a action, _ string) tea.Cmd {
	if a == actBack {
		m.pop()
		return nil
	}
	s.busy, s.wrong = true, law.Text{}
	return m.beginMatter(s, s.name.Value())
}

// beginMatter writes the answers as a matter of their own.
func (m *Model) beginMatter(s *naming, title string) tea.Cmd {
	own := m.own()
	if title != text.CleanLine(eitherSide(own.title, m.lang)) {
		own.title = law.T(title, "")
	}
	x, mk := m.snapshot(), m.markNow()
	begin, day := m.beginner(), m.today()
	rules, a := m.rules, own.iv.Analysis()
	j := &job{begins: true}
	m.saving.job = j
	return func() tea.Msg {
		msg := begunMsg{to: s, job: j, made: x, mark: mk}
		j.once.Do(func() {
			x.Last = saved.Remember(rules, a, x.Case.Facts)
			j.handle, msg.err = begin(x, day)
		})
		return msg
	}
}

func (msg begunMsg) take(m *Model) tea.Cmd {
	s := &m.saving
	if s.job != msg.job {
		return nil
	}
	s.job = nil
	if msg.to == nil {
		return msg.takeUnasked(m)
	}
	msg.to.busy = false
	if msg.err != nil || msg.job.handle == nil {
		if msg.err != nil {
			msg.to.wrong = m.errorWords(msg.err)
		}
		return nil
	}
	if s.handle != nil {
		_ = s.handle.Close() // what it held stays on the disk as it was
	}
	s.handle, s.base, s.mark = msg.job.handle, withoutRecord(msg.made), msg.mark
	s.flight, s.waiting, s.err = nil, false, nil
	m.attachBegun(msg)
	m.instead(msg.to)
	return nil
}

func (s *naming) field(*Model) *Field {
	if s.busy {
		return nil
	}
	return &s.name
}

func (s *naming) typed(*Model) tea.Cmd {
	s.wrong = law.Text{}
	return nil
}

func (s *naming) draw(m *Model) *layout {
	w, body := m.w.Store, m.newSheet()
	s.pager.follow = true
	l := &layout{left: m.say(w.NameTitle), body: body, pager: &s.pager}
	m.drawCaution(body)
	if s.busy {
		body.para(m.theme.Text, m.say(w.NameBusy))
		return l
	}
	body.para(m.theme.Text, m.say(w.NameHelp))
	body.blank()
	l.focus = m.drawFields(body, []string{m.say(w.Name)}, []Field{s.name}, 0, s.wrong)
	return l
}
