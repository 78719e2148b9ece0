package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview"
	saved "bangxin/interview/matter"
	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/library"
)

// openedMsg brings a matter that was opened, or why not.
type openedMsg struct {
	to    *mattersScreen
	job   *job // nil: for reading alone
	kept  *saved.Matter
	rules *liability.Rules
	iv    *interview.Interview
	diff  *saved.Comparison // from what was concluded when it was saved; nil where nothing changed
	err   error
	stuck bool // err is about the matter that was open before, which stays
}

// open opens a matter in the place of the answers there are.
func (s *mattersScreen) open(m *Model, id string) tea.Cmd {
	own := m.own()
	switch {
	case m.holds(id):
		m.toQuestion()
		return nil
	case m.saving.handle == nil && own.iv != nil && own.iv.Progress().Answered > 0:
		s.asks = asksReplace
		return nil
	}
	return s.load(m, id)
}

// toQuestion leads back to the interview.
func (m *Model) toQuestion() {
	m.stack = append(m.stack[:1], &questionScreen{})
}

// load opens a matter in the background and then lets the one held before go,
// with everything written. Where that fails the one before stays.
func (s *mattersScreen) load(m *Model, id string) tea.Cmd {
	if m.saving.job != nil {
		return nil // one is being begun; that takes milliseconds
	}
	s.busy, s.opening = true, true
	load := m.loader()
	revive := m.reviver()
	land, old := m.landing(), m.saving.handle
	j := &job{}
	m.saving.job = j
	return func() tea.Msg {
		msg := openedMsg{to: s, job: j}
		j.once.Do(func() {
			var h Keeper
			if h, msg.kept, msg.err = load(id); msg.err != nil {
				return
			}
			if isClass(msg.kept) { // shown above what is open, which stays
				_ = h.Close()
				revive(&msg)
				return
			}
			if msg.err = land(); msg.err != nil {
				msg.stuck = true
				_ = h.Close() // it was only read
				return
			}
			if old != nil {
				_ = old.Close() // everything is written
			}
			j.handle = h
			revive(&msg)
		})
		return msg
	}
}

// reviver gives the work of making an interview of a matter again: at the same
// question, with the conclusions of then beside those of now.
func (m *Model) reviver() func(*openedMsg) {
	rules, asOf, program := m.rules, m.opts.AsOf, m.opts.Program
	return func(msg *openedMsg) {
		if rules == nil {
			rules = liability.Default()
		}
		file, day := msg.kept.Case, asOf
		if file.HasAsOf {
			day = file.AsOf
		}
		msg.rules = rules
		msg.iv = retrace(interview.Resume(rules, day, program, file.Facts), msg.kept.Position)
		msg.iv.Recall(file.Log)
		if msg.kept.Last == nil {
			return
		}
		facts := msg.iv.Facts()
		c := saved.Compare(msg.kept.Last, saved.Remember(rules, msg.iv.Analysis(), facts))
		if worthSaying(&c) {
			msg.diff = &c
		}
	}
}

// worthSaying reports whether texts, rules or a conclusion are not what they were.
func worthSaying(c *saved.Comparison) bool {
	for i := range c.Conclusions {
		if !c.Conclusions[i].Same() {
			return true
		}
	}
	return c.Law
}

func (msg openedMsg) take(m *Model) tea.Cmd {
	s := &m.saving
	if msg.job != nil {
		if s.job != msg.job {
			return nil
		}
		s.job = nil
	}
	msg.to.busy, msg.to.opening = false, false
	switch {
	case msg.err != nil:
		msg.to.wrong = m.errorWords(msg.err)
		if msg.stuck {
			s.err, s.waiting = msg.err, false
		}
		return nil
	case msg.iv == nil:
		return nil // the session is ending
	case msg.job == nil, isClass(msg.kept):
		return msg.show(m)
	}
	s.handle, s.base = msg.job.handle, withoutRecord(msg.kept)
	s.flight, s.waiting, s.err = nil, false, nil
	m.rules, m.outer = msg.rules, nil
	m.matter = ownMatter(m.opts.AsOf, msg.kept.Case)
	m.iv, m.view = msg.iv, m.opts.View
	s.mark = m.markNow()
	m.attach(s.handle, m.iv.Facts(), room.PlaceOf(m.iv))
	m.toQuestion()
	if msg.diff != nil {
		// What was concluded under the law of now is what will be remembered.
		s.mark = nil
		m.push(newLawChange(msg.kept.Last, msg.diff, m.opts.Program))
	}
	return nil
}

// isClass reports whether a matter is the record of a class, and not an interview:
// nobody went through its questions.
func isClass(x *saved.Matter) bool {
	return x.Case.Class != nil && len(x.Position.Trail) == 0 && x.Position.At == ""
}

// classOf makes the class of a record, to be gone through again. What is private in a
// file of one's own is not shown, as in a class.
func classOf(x *saved.Matter, rules *liability.Rules, asOf law.Day, program string) *room.Rerun {
	s := room.OfFile(x.Case, asOf, false, rules, program)
	if c, ok := library.Get(x.Case.Class.Case); ok {
		s = room.OfLibrary(c, rules, program)
	}
	return room.NewRerun(s, x.Case.Class)
}

// openReadOnly shows a matter that is open elsewhere, or on a disk that cannot be
// written: on a copy of its answers, which is dropped on leaving.
func (s *mattersScreen) openReadOnly(m *Model, id string) tea.Cmd {
	s.busy = true
	store, keys, revive := m.opts.Store, m.saving.keys, m.reviver()
	land := func() error { return nil }
	if m.holds(id) { // what is read is the newest state
		land = m.landing()
	}
	return func() tea.Msg {
		msg := openedMsg{to: s}
		_ = land() // a failure is said where it is saved; what is there can be read
		if msg.kept, msg.err = store.View(keys, id); msg.err == nil {
			revive(&msg)
		}
		return msg
	}
}

// show puts a matter that is only read on the screen, above the list.
func (msg openedMsg) show(m *Model) tea.Cmd {
	if m.top() != screen(msg.to) {
		return nil // the person has gone on
	}
	m.rules = msg.rules
	file := msg.kept.Case
	if isClass(msg.kept) {
		m.goThroughAgain(classOf(msg.kept, msg.rules, msg.iv.AsOf(), m.opts.Program))
		return nil
	}
	m.open(matter{
		iv: msg.iv, drafts: map[fact.ID]*draft{}, asOf: msg.iv.AsOf(),
		title: law.T(file.Title, file.TitleEN), story: file.Story, readOnly: true, view: m.opts.View,
	}, &questionScreen{})
	if msg.diff != nil {
		m.push(newLawChange(msg.kept.Last, msg.diff, m.opts.Program))
	}
	return nil
}
