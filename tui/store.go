package tui

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"sync"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview"
	saved "bangxin/interview/matter"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// saving is what the session keeps on disk: nothing before the person asks. At
// most one save is under way; what changes meanwhile waits and is written, newest
// state only, when it has landed. So no later state is ever overtaken by an
// earlier one.
type saving struct {
	keys     *saved.Keys
	handle   Keeper        // the matter that every change is written to, or nil
	base     *saved.Matter // as it was loaded or begun, with the fields this version does not know
	mark     *mark         // the state last handed over to be written
	flight   *flight       // the save under way, or nil
	waiting  bool          // something newer is to be written after it
	err      error         // why the newest state is not on the disk, or nil
	quitting bool          // the program ends when the save has landed
	job      *job          // a matter being begun or opened, or nil
}

// A storeMsg is the outcome of work on the disk.
type storeMsg interface{ take(m *Model) tea.Cmd }

// mark tells whether anything that is saved has changed. The hash of the facts
// would not do: it leaves notes and evidence out.
type mark struct {
	facts fact.Facts
	trail []fact.ID
	at    int
	asOf  law.Day
	title law.Text
}

func (m *Model) markNow() *mark {
	own := m.own()
	x := &mark{facts: own.iv.Facts(), asOf: own.asOf, title: own.title}
	x.trail, x.at = own.iv.Trail()
	return x
}

// A flight is one save. It runs once, whoever asks for it.
type flight struct{ run func() error }

type savedMsg struct {
	flight *flight
	err    error
}

// A job makes or opens a matter in the background.
type job struct {
	once   sync.Once
	begins bool   // makes one
	handle Keeper // nil before
}

// stop keeps a job from beginning, or waits for its end and lets go what it took.
func (j *job) stop() {
	j.once.Do(func() {})
	if j.handle != nil {
		_ = j.handle.Close() // nothing was written through it
	}
}

// stores reports whether saving is offered.
func (m *Model) stores() bool { return m.opts.Store != nil }

// savable reports whether the screens show the answers that would be saved.
func (m *Model) savable() bool { return m.stores() && len(m.outer) == 0 && m.iv != nil }

// withStore adds the key that saves to those of a screen.
func (m *Model) withStore(keys []action) []action {
	switch {
	case !m.savable():
		return keys
	case m.typing() != nil:
		return m.withShare(append(keys, actStoreTyping))
	}
	return m.withShare(append(keys, actStore))
}

// pressStore answers that key: it begins to save, or shows what is saved.
func (m *Model) pressStore() tea.Cmd {
	switch {
	case m.saving.handle != nil:
		m.push(&savedScreen{})
		if m.saving.err != nil {
			return m.save()
		}
	case m.saving.keys != nil:
		m.push(newNaming(m))
	default:
		s := newPass(m, true)
		s.then = func(m *Model) screen { return newNaming(m) }
		m.push(s)
	}
	return nil
}

// snapshot is the person's own matter as it is written.
func (m *Model) snapshot() *saved.Matter {
	own := m.own()
	x, file := saved.Matter{}, casefile.File{Language: m.lang}
	switch {
	case m.saving.base != nil:
		x, file = *m.saving.base, *m.saving.base.Case
	case m.opts.File != nil:
		file = *m.opts.File
	}
	file.Facts = own.iv.Facts()
	file.SetLog(own.iv.Log())
	file.Title, file.TitleEN = own.title.ZH, own.title.EN
	// A day that is merely today's is not kept: the law of the day of reading
	// applies then.
	if file.HasAsOf || own.asOf != m.today() {
		file.AsOf, file.HasAsOf = own.asOf, true
	}
	x.Case = &file
	trail, _ := own.iv.Trail()
	x.Position = saved.Position{Trail: trail}
	if q, _, ok := own.iv.Now(); ok {
		x.Position.At = q.Fact
	}
	return &x
}

// withoutRecord is a matter without what was concluded: that is large, and made anew
// with every save.
func withoutRecord(x *saved.Matter) *saved.Matter {
	y := *x
	y.Last = nil
	return &y
}

// today is the day on which things are saved.
func (m *Model) today() law.Day {
	if m.opts.Today != 0 {
		return m.opts.Today
	}
	return m.opts.AsOf
}

// Kept reports whether everything answered is on the disk.
func (m *Model) Kept() bool {
	s := &m.saving
	return s.handle != nil && s.flight == nil && s.err == nil && !m.dirty()
}

// newFlight prepares to write the state of now.
func (m *Model) newFlight() *flight {
	s := &m.saving
	s.mark = m.markNow()
	x, h, day := m.snapshot(), s.handle, m.today()
	rules, a := m.rules, m.own().iv.Analysis()
	return &flight{run: sync.OnceValue(func() error {
		x.Last = saved.Remember(rules, a, x.Case.Facts)
		return h.Save(x, day)
	})}
}

// autosave has what changed written. It is asked after every message.
func (m *Model) autosave() tea.Cmd {
	s := &m.saving
	if s.job != nil || m.own().iv == nil || !m.dirty() {
		return nil
	}
	if s.handle == nil {
		return m.keepUnasked()
	}
	return m.save()
}

func (m *Model) dirty() bool { return !reflect.DeepEqual(m.saving.mark, m.markNow()) }

// save writes the state of now, after the save under way if there is one.
func (m *Model) save() tea.Cmd {
	s := &m.saving
	if s.flight != nil {
		s.mark, s.waiting = m.markNow(), true
		return nil
	}
	f := m.newFlight()
	s.flight = f
	return func() tea.Msg { return savedMsg{f, f.run()} }
}

func (msg savedMsg) take(m *Model) tea.Cmd {
	s := &m.saving
	if s.flight != msg.flight {
		return nil // of a matter let go since
	}
	s.flight, s.err = nil, msg.err
	if s.waiting {
		s.waiting = false
		return m.save()
	}
	if !s.quitting {
		return nil
	}
	s.quitting = false
	if s.err != nil {
		return nil // the quit screen says so and asks again
	}
	return tea.Quit
}

// landing gives the work that is left before the matter may be let go: to await
// the save under way and to write what is newer.
func (m *Model) landing() func() error {
	s := &m.saving
	if s.handle == nil {
		return func() error { return nil }
	}
	under := s.flight
	var last *flight
	if s.waiting || s.err != nil || m.dirty() {
		last = m.newFlight()
	}
	return func() (err error) {
		if under != nil {
			err = under.run()
		}
		if last != nil {
			err = last.run()
		}
		return err
	}
}

// Close ends what the session holds on disk: it waits for the save under way,
// writes what is newer and lets the matter go, until ctx ends. Call it once the
// program that ran the model has ended, however it ended. It fails where the last
// changes could not be written; without a saved matter it does nothing.
func (m *Model) Close(ctx context.Context) error {
	s := &m.saving
	if land := m.landUnasked(); land != nil {
		return within(ctx, land)
	}
	land, h, j := m.landing(), s.handle, s.job
	return within(ctx, func() error {
		if j != nil {
			j.stop()
		}
		err := land()
		if h != nil {
			if closed := h.Close(); err == nil {
				err = closed
			}
		}
		return err
	})
}

// within does something, and waits for it until ctx ends.
func within(ctx context.Context, do func() error) error {
	done := make(chan error, 1)
	go func() { done <- do() }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// retrace gives the interview of a matter, at the question where it stood.
func retrace(iv *interview.Interview, p saved.Position) *interview.Interview {
	at := slices.Index(p.Trail, p.At)
	if at < 0 { // the question to come, or none
		at = len(p.Trail)
	}
	iv.Retrace(p.Trail, at)
	return iv
}

// errorWords says what is wrong and what to do.
func errorWords(err error) law.Text {
	var e interface{ Words() law.Text }
	if errors.As(err, &e) {
		return e.Words()
	}
	s := text.CleanLine(err.Error())
	return law.T(s, s)
}

// errorShort says what is wrong and no more.
func errorShort(err error) law.Text {
	var e *saved.Error
	if errors.As(err, &e) {
		return e.Says
	}
	return errorWords(err)
}

// instead puts screens in the place of one, dropping it and all above it.
func (m *Model) instead(old screen, next ...screen) {
	if i := slices.Index(m.stack, old); i >= 0 {
		m.stack = append(m.stack[:i], next...)
	}
}

// saveMark is the quiet word in the title bar.
func (m *Model) saveMark() string {
	s, w := &m.saving, m.w.Store
	switch {
	case m.readOnly:
		return m.say(w.ReadOnly)
	case s.handle == nil && s.err != nil:
		return m.say(w.Unsaved)
	case s.handle == nil:
		return ""
	case s.flight != nil:
		return m.say(w.Saving)
	case s.err != nil:
		return m.say(w.Unsaved)
	}
	return m.say(w.Saved)
}

// marked puts that word beside what stands at the right of the title bar. Where
// there is no room for both it takes its place only where something is not kept.
func (m *Model) marked(right string, room int) string {
	word := m.saveMark()
	switch {
	case word == "":
		return right
	case right == "":
		return word
	case text.Width(right)+3+text.Width(word) <= room:
		return right + "   " + word
	case m.saving.err != nil, m.readOnly:
		return word
	}
	return right
}

// warned puts a save that failed on top of the screens that show answers.
func (m *Model) warned(l *layout) {
	err := m.saving.err
	if err == nil || !slices.ContainsFunc(m.top().keys(m), func(a action) bool { return a == actStore || a == actStoreTyping }) {
		return
	}
	w, s := m.w.Store, m.newSheet()
	s.hang(m.theme.Warning, " ! ", m.theme.Warning, filled(m.say(w.Failed), m.say(errorShort(err)))+m.say(law.T("", " "))+m.say(w.FailedRetry))
	m.above(l, s)
}

// notify puts what was said from outside on top of the screen.
func (m *Model) notify(l *layout) {
	if m.notice.IsZero() {
		return
	}
	s := m.newSheet()
	s.hang(m.theme.Warning, " ! ", m.theme.Warning, m.say(m.notice))
	m.above(l, s)
}

// above puts a sheet above the head of a layout.
func (m *Model) above(l *layout, s *sheet) {
	if l.head != nil {
		if c := l.head.caret; c != nil {
			s.caret = &spot{c.x, c.y + len(s.lines)}
		}
		s.lines = append(s.lines, l.head.lines...)
	}
	l.head = s
}
