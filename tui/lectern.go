package tui

import (
	"bangxin/interview/room"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/library"
)

// A Lectern is where a class stands while it is held: on this screen alone, or
// where guests join it from theirs. Its methods are quick and may be called while
// frames are drawn.
type Lectern interface {
	// Class calls f with the class while nobody else touches it. What f reveals is
	// written into the record of the class, where one is kept, before Class returns.
	Class(f func(*room.Class))
	// Joining says how guests join.
	Joining() Joining
	// Kept says what is kept of the class.
	Kept() Kept
	// End says that the class is over.
	End()
}

// Joining is how guests join a class.
type Joining struct {
	Code    string // what they type; empty where none can join
	Connect string // the command that connects, as far as the server knows it
	Host    string // the fingerprint of the host key, which ssh shows the first time
	Here    bool   // nobody can connect from another machine

	Addresses int // from how many those present connect
}

// Kept is the record of a class: the questions revealed, in totals.
type Kept struct {
	Keeps  bool   // one is kept
	Matter string // the id of the matter it is, on a server; empty before the first reveal
	Name   string // the title of that matter
	Err    error  // why the last write failed; nil where it did not
}

// ClassChanged is sent to a session when somebody else did something in the class
// it shows, a guest's vote for instance.
type ClassChanged struct{}

// ownLectern holds a class on this screen alone.
type ownLectern struct {
	class   *room.Class
	keep    func(*casefile.Class) error // nil: no record
	written int                         // the changes of the record that are written, or were tried
	err     error
}

// Class calls f and writes what it revealed. A write that failed is tried again with
// the next reveal, and at the end.
func (l *ownLectern) Class(f func(*room.Class)) {
	f(l.class)
	if l.class.Recorded() != l.written {
		l.write()
	}
}

func (l *ownLectern) write() {
	if l.written = l.class.Recorded(); l.keep != nil {
		l.err = l.keep(l.class.Record())
	}
}

func (l *ownLectern) Joining() Joining { return Joining{} }
func (l *ownLectern) Kept() Kept       { return Kept{Keeps: l.keep != nil, Err: l.err} }

// End tries a write that failed once more.
func (l *ownLectern) End() {
	if l.err != nil {
		l.write()
	}
}

// startClass opens a class on a subject: to guests, where they can come, or on this
// screen alone, with the record that keep writes.
func (m *Model) startClass(s room.Subject, keep func(*casefile.Class) error) {
	class := room.NewClass(s)
	var l Lectern = &ownLectern{class: class, keep: keep}
	if m.opts.Lectern != nil {
		if open := m.opts.Lectern(class); open != nil {
			l = open
		}
	}
	p := m.atLectern(l, s)
	if l.Joining().Code != "" {
		m.push(&lobby{of: p})
	}
}

// atLectern shows a class that is held on a subject.
func (m *Model) atLectern(l Lectern, s room.Subject) *presentScreen {
	p := &presentScreen{lectern: l}
	p.of, _ = library.Get(s.ID)
	m.open(matter{drafts: map[fact.ID]*draft{}, asOf: s.AsOf, view: liability.ViewTeaching, title: m.w.Present.ThisCase}, p)
	p.facts(m)
	return p
}

// resumeClass goes on with a class that was left without being ended.
func (m *Model) resumeClass() {
	l := m.opts.Held
	if l == nil || m.rules == nil || m.AsksLanguage() {
		return
	}
	m.opts.Held = nil
	var s room.Subject
	l.Class(func(c *room.Class) { s = c.Subject() })
	m.atLectern(l, s)
}

// presentCase opens a class on a case of the library.
func (m *Model) presentCase(c *library.Case) {
	if m.rules != nil {
		m.startClass(room.OfLibrary(c, m.rules, m.opts.Program), nil)
	}
}
