package tui

import (
	"errors"

	tea "github.com/charmbracelet/bubbletea"

	saved "bangxin/interview/matter"
	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// On a server a connection can end at any moment, so what is answered is kept from
// the first answer on, and the matter saved last is what the first screen offers.

// keepsAll reports whether that is so.
func (m *Model) keepsAll() bool { return m.opts.Remote && m.stores() && m.opts.Keys != nil }

// keepUnasked begins to keep the answers, once there is one. Where that fails it is
// tried again with the next change.
func (m *Model) keepUnasked() tea.Cmd {
	if !m.keepsAll() || m.own().iv.Progress().Answered == 0 {
		return nil
	}
	return m.beginMatter(nil, m.unaskedTitle())
}

// unaskedTitle is the title of a matter nobody has named.
func (m *Model) unaskedTitle() string {
	if t := text.CleanLine(eitherSide(m.own().title, m.lang)); t != "" {
		return t
	}
	return filled(m.say(m.w.Remote.Title), m.today().In(m.lang))
}

// takeUnasked takes the matter begun, or says why there is none.
func (msg begunMsg) takeUnasked(m *Model) tea.Cmd {
	s := &m.saving
	s.mark = msg.mark
	if msg.err != nil || msg.job.handle == nil {
		s.err = msg.err
		return nil
	}
	s.handle, s.base, s.err = msg.job.handle, withoutRecord(msg.made), nil
	m.attachBegun(msg)
	return nil
}

// landUnasked gives the work that is left where the answers should be kept and no
// matter is held yet; nil where there is none.
func (m *Model) landUnasked() func() error {
	s := &m.saving
	own := m.own()
	if s.handle != nil || !m.keepsAll() || own.iv == nil || own.iv.Progress().Answered == 0 || s.job != nil && !s.job.begins {
		return nil
	}
	if own.title.IsZero() {
		own.title = law.T(m.unaskedTitle(), "")
	}
	x, begin, day, j, place := m.snapshot(), m.beginner(), m.today(), s.job, room.PlaceOf(own.iv)
	x.Last = saved.Remember(m.rules, own.iv.Analysis(), x.Case.Facts)
	return func() error {
		var h Keeper
		if j != nil {
			j.once.Do(func() {}) // waits for it where it is under way
			h = j.handle
		}
		var err error
		if h == nil {
			h, err = begin(x, day)
		} else {
			err = errors.Join(handOver(h, x.Case.Facts, place), h.Save(x, day))
		}
		if h != nil {
			err = errors.Join(err, h.Close())
		}
		return err
	}
}

// handOver hands over what was answered since a matter was begun: a link saves what
// stands, not what it is given.
func handOver(k Keeper, facts fact.Facts, place room.Place) error {
	l, ok := k.(Link)
	if !ok {
		return nil
	}
	e := room.Edit{Facts: room.Compare(l.State().Facts, facts), Place: &place}
	if len(e.Facts) == 0 {
		return nil
	}
	_, err := l.Edit(e)
	return err
}

// last is the matter saved last.
type last struct {
	id    string
	title string // safe to show; may be empty
	day   law.Day
}

// lastMsg brings it.
type lastMsg struct{ last *last }

// findLast looks for it.
func (m *Model) findLast() tea.Cmd {
	if !m.keepsAll() {
		return nil
	}
	store, keys := m.opts.Store, m.opts.Keys
	return func() tea.Msg {
		x, err := store.Newest(keys)
		if err != nil || x == nil || x.Err != nil {
			return nil // the list of matters says why
		}
		return lastMsg{&last{x.ID, x.Title, x.Changed}}
	}
}

func (msg lastMsg) take(m *Model) tea.Cmd {
	m.last = msg.last
	if s, ok := m.top().(*welcome); ok && !s.asking && s.day == nil && (s.list.at == menuStart || s.list.at == menuJoin) && m.resumes() {
		s.list.at = menuResume
	}
	return nil
}

// resumes reports whether the matter saved last is offered.
func (m *Model) resumes() bool {
	own := m.own()
	return m.last != nil && m.saving.handle == nil && (own.iv == nil || own.iv.Progress().Answered == 0)
}

// resumeWords is the offer.
func (m *Model) resumeWords() string {
	if m.last == nil {
		return ""
	}
	title := m.last.title
	if title == "" {
		title = m.say(m.w.Store.Untitled)
	}
	return filledTwice(m.say(m.w.Remote.Resume), text.Truncate(title, 30, ".."), m.last.day.In(m.lang))
}

// resume opens it. What goes wrong is said above the list.
func (m *Model) resume() tea.Cmd {
	s := &mattersScreen{}
	m.push(s)
	return s.load(m, m.last.id)
}

// caution is what must be known of what is saved.
func (m *Model) caution() law.Text {
	if m.opts.Remote {
		return m.w.Remote.Caution
	}
	return saved.Caution()
}

// errorWords says what is wrong and what to do. On a server nobody is told of its
// files, nor to put its disk right.
func (m *Model) errorWords(err error) law.Text {
	var e *saved.Error
	if !m.opts.Remote || !errors.As(err, &e) {
		return errorWords(err)
	}
	hint := e.Hint
	switch e.Kind {
	case saved.DiskFull, saved.ReadOnly, saved.NoAccess, saved.DiskFailed, saved.CannotLock:
		hint = m.w.Remote.Ask
	}
	return law.T(e.Says.ZH+"。"+hint.ZH, e.Says.EN+". "+hint.EN)
}
