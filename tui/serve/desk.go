package serve

import (
	"context"
	"errors"
	"maps"
	"sync"
	"time"

	"bangxin/interview/matter"
	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/tui"
	"bangxin/tui/serve/audit"
)

// desks are the matters that are open. Each is open once, however many sessions show
// it: the terminals of its owner, and those of one client who was let in.
//
// Locks are taken in this order: desks, sitting, door. None of them is held while the
// disk works, which may take long or never end: what is to be read, written or put on
// record is done once they are free.
type desks struct {
	srv *Server

	mu    sync.Mutex
	open  map[string]*sitting      // by the owner and the id
	busy  map[string]chan struct{} // being opened or closed, by the same; closed at the end
	after []func()                 // to be done once the lock is free
	seats map[string]*sitting      // where a client has a seat, by the fingerprint
	at    map[*session]*sitting

	doorMu sync.Mutex
	door   room.Door
}

func newDesks(s *Server) *desks {
	return &desks{srv: s, open: map[string]*sitting{}, busy: map[string]chan struct{}{}, seats: map[string]*sitting{}, at: map[*session]*sitting{}}
}

// unlock frees the lock and does what waited for that.
func (a *desks) unlock() {
	do := a.after
	a.after = nil
	a.mu.Unlock()
	for _, f := range do {
		f()
	}
}

// later has something done once the lock is free. It is held.
func (a *desks) later(f func()) { a.after = append(a.after, f) }

// free does something that may take long with the lock free. It is held before and
// after, whatever happens.
func (a *desks) free(f func()) {
	a.unlock()
	defer a.mu.Lock()
	f()
}

// take has a place to itself, once nobody opens or closes a matter there, and gives the
// matter where it is open already. The lock is held, before and after.
func (a *desks) take(x *session, place string) (t *sitting, done func(), err error) {
	for {
		if x.gone {
			return nil, nil, errGone
		}
		if t, ok := a.open[place]; ok {
			return t, nil, nil
		}
		other, ok := a.busy[place]
		if !ok {
			break
		}
		a.free(func() {
			select {
			case <-other:
			case <-x.ctx.Done():
			}
		})
		if x.ctx.Err() != nil {
			return nil, nil, errGone
		}
	}
	mine := make(chan struct{})
	a.busy[place] = mine
	return nil, func() {
		delete(a.busy, place)
		close(mine)
	}, nil
}

// desk gives one session its matters.
type desk struct{ x *session }

// place names an open matter. An id alone would do: they are random; the owner makes
// sure that nobody finds another's whatever an id is.
func (x *session) place(id string) string { return x.person.Fingerprint + " " + id }

// Begin makes a matter and opens it.
func (d desk) Begin(m *matter.Matter, day law.Day) (tui.Link, error) {
	all, x := d.x.srv.desks, d.x
	x.srv.mayFault("begin", nil)
	h, err := x.store.Watched(nil).New(x.srv.data.keys, m, day)
	if err != nil {
		return nil, err
	}
	x.record(audit.Created, h.ID())
	all.mu.Lock()
	defer all.unlock()
	if x.gone { // it is kept, and open for nobody
		return nil, errors.Join(errGone, h.Close())
	}
	t := all.sit(x, h, m)
	t.written = t.edits
	return t.enter(x), nil
}

// Open opens a matter, or joins the sessions that have it open.
func (d desk) Open(id string) (tui.Link, *matter.Matter, error) {
	all, x := d.x.srv.desks, d.x
	all.mu.Lock()
	defer all.unlock()
	t, done, err := all.take(x, x.place(id))
	switch {
	case err != nil:
		return nil, nil, err
	case t != nil:
		all.later(func() { x.record(audit.Opened, id) })
		l := t.enter(x)
		t.mu.Lock()
		defer t.mu.Unlock()
		return l, t.snapshot(nil), nil
	}
	defer done()
	var h *matter.Handle
	var m *matter.Matter
	all.free(func() {
		x.srv.mayFault("open", nil)
		h, m, err = x.store.Watched(nil).Load(x.srv.data.keys, id)
	})
	switch {
	case err != nil:
		return nil, nil, err
	case x.gone:
		return nil, nil, errors.Join(errGone, h.Close())
	}
	all.later(func() { x.record(audit.Opened, id) })
	return all.sit(x, h, m).enter(x), m, nil
}

// sit opens a matter for all who will show it.
func (a *desks) sit(x *session, h *matter.Handle, m *matter.Matter) *sitting {
	rules, day := a.srv.rules(), a.srv.cfg.Today()
	f := m.Case
	if f.HasAsOf {
		day = f.AsOf
	}
	iv := revive(rules, day, a.srv.cfg.Program, m)
	base := *m
	base.Last = nil // it is made anew with every save
	t := &sitting{
		all: a, srv: a.srv, place: x.place(h.ID()), owner: x.person.Fingerprint, shares: x.person.Role == Lawyer,
		handle: h, base: &base, shared: room.Share(iv, law.T(f.Title, f.TitleEN)), edits: 1,
		screens: map[*session]bool{}, clients: map[*session]bool{},
	}
	a.open[t.place] = t
	return t
}

// errGone refuses a session that has ended while what it asked for was on its way:
// nobody would take it away from there again.
var errGone = errors.New("the session has ended")

// leave takes a session away from the matters it shows, and lets it have none any
// more. It is called when the session ends, however it ends; a second time does no
// harm.
func (a *desks) leave(x *session) {
	a.mu.Lock()
	defer a.unlock()
	x.gone = true
	for _, t := range a.open {
		t.leave(x)
	}
	a.unseat(x)
}

// due ends shared interviews whose lawyer has not come back, or has no right to be
// here any more, and brings the minutes of codes up to date.
func (a *desks) due(now time.Time) {
	a.mu.Lock()
	defer a.unlock()
	a.sweep(now)
}

// sweep is due with the lock held.
func (a *desks) sweep(now time.Time) {
	for _, t := range a.open {
		t.due(now)
	}
}

// close lets all matters go that are still open, and waits until everything is
// written, as long as ctx lasts.
func (a *desks) close(ctx context.Context) error {
	var mu sync.Mutex
	var failed error
	a.mu.Lock()
	for _, t := range a.open {
		t.shut(func(err error) {
			mu.Lock()
			defer mu.Unlock()
			failed = errors.Join(failed, err)
		})
	}
	for len(a.busy) > 0 && ctx.Err() == nil {
		for _, other := range a.busy {
			a.free(func() {
				select {
				case <-other:
				case <-ctx.Done():
				}
			})
			break
		}
	}
	stuck := len(a.busy) > 0
	a.unlock()
	if stuck {
		return errStuck
	}
	mu.Lock()
	defer mu.Unlock()
	return failed
}

// sitting is one open matter and who shows it.
type sitting struct {
	all    *desks
	srv    *Server
	place  string
	owner  string // the fingerprint
	shares bool   // a client may be let in
	handle *matter.Handle

	mu      sync.Mutex
	base    *matter.Matter // as it was loaded or written last, with what this version does not know
	shared  *room.Shared
	screens map[*session]bool // of the owner; whether a change of theirs is on record
	clients map[*session]bool // of the client
	edits   uint64            // changes of what is saved
	left    time.Time         // since when no owner shows it; zero while one does
	minutes int               // of the code, as said last
	gone    bool
	after   []func() // to be done once the lock is free

	writing sync.Mutex
	written uint64 // the edits on the disk; under writing
}

// unlock frees the lock and does what waited for that.
func (t *sitting) unlock() {
	do := t.after
	t.after = nil
	t.mu.Unlock()
	for _, f := range do {
		f()
	}
}

// later has something done once the lock is free. It is held.
func (t *sitting) later(f func()) { t.after = append(t.after, f) }

// enter has a session of the owner show the matter.
func (t *sitting) enter(x *session) tui.Link {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.screens[x], t.left = false, time.Time{}
	return link{t, x}
}

// leave takes a session of the owner away. The matter stays open while others show
// it or a client has a seat. The lock of all desks is held.
func (t *sitting) leave(x *session) {
	was, last := t.without(x)
	if was {
		t.all.later(func() { x.record(audit.Closed, t.handle.ID()) })
	}
	if last {
		t.closeLogged()
	}
}

// without takes a session of the owner out, and reports whether it was there and
// whether nobody is left, or may come, for whom the matter stays open.
func (t *sitting) without(x *session) (was, last bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	_, was = t.screens[x]
	delete(t.screens, x)
	if !was || len(t.screens) > 0 {
		return was, false
	}
	t.left = t.srv.now()
	return was, t.shared.Client() == "" && !t.invites()
}

// closeLogged closes a matter where nobody is left to be told of a failure.
func (t *sitting) closeLogged() {
	t.shut(func(err error) {
		if err != nil {
			t.srv.log.Error("the last changes were not saved", "reason", reasonOf(err))
		}
	})
}

// shut ends it, and tells how writing it ended. The lock of all desks is held; what the
// disk has to do is done without it. Who opens the matter meanwhile waits for that.
func (t *sitting) shut(told func(error)) {
	a := t.all
	delete(a.open, t.place)
	maps.DeleteFunc(a.seats, func(_ string, of *sitting) bool { return of == t })
	t.withdraw()
	t.over()
	closing := make(chan struct{})
	a.busy[t.place] = closing
	a.later(func() {
		go func() {
			t.srv.guarded("close", func() { told(errors.Join(t.save(nil), t.handle.Close())) })
			a.mu.Lock()
			defer a.unlock()
			delete(a.busy, t.place)
			close(closing)
		}()
	})
}

// over ends what is shared and tells everybody.
func (t *sitting) over() {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.shared.Client() != "" {
		t.all.later(func() { _ = t.srv.record(audit.Entry{Act: audit.SharedEnded, Matter: t.handle.ID()}) })
		_ = t.shared.Turn(room.ToEnd)
	}
	t.gone = true
	t.tell(nil)
}

// due ends it where nobody may come back to it.
func (t *sitting) due(now time.Time) {
	p, known := t.srv.roster.find(t.owner)
	left, client := t.count(now)
	switch {
	case left.IsZero():
	case !known || p.Role != Lawyer, now.Sub(left) >= t.srv.cfg.Limits.Grace, !client && !t.invites():
		t.closeLogged()
	}
}

// count brings the minutes of the code up to date, and gives since when no owner is
// here and whether a client has a seat.
func (t *sitting) count(now time.Time) (left time.Time, client bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if m := t.minutesLeft(now); m != t.minutes {
		t.minutes = m
		t.tell(nil)
	}
	return t.left, t.shared.Client() != ""
}

// snapshot is the matter as it is written. The lock is held. A record, where there is
// one, is what a session made of what it shows; it is taken over where that is what
// stands, so that nothing is analysed twice.
func (t *sitting) snapshot(made *matter.Record) *matter.Matter {
	x, file, s := *t.base, *t.base.Case, t.shared.State()
	file.Facts, file.Title, file.TitleEN = s.Facts, s.Title.ZH, s.Title.EN
	file.SetLog(t.shared.Log())
	// A day that is merely today's is not kept: the law of the day of reading applies
	// then.
	if file.HasAsOf || s.AsOf != t.srv.cfg.Today() {
		file.AsOf, file.HasAsOf = s.AsOf, true
	}
	x.Case = &file
	x.Position = matter.Position{Trail: s.Place.Trail, At: t.shared.Asked()}
	if x.Last = made; made == nil || !t.shared.Gives(made.Receipt) {
		x.Last = matter.Remember(t.srv.rules(), t.shared.Analysis(), s.Facts)
	}
	return &x
}

// save writes what stands, and comes back when it is on the disk. Whoever asks
// while another's write is under way is served by the next one. For made, see snapshot.
func (t *sitting) save(made *matter.Record) error {
	t.srv.mayFault("write", nil)
	t.writing.Lock()
	defer t.writing.Unlock()
	x, edits := t.unwritten(made)
	if x == nil {
		return nil
	}
	if err := t.handle.Save(x, t.srv.cfg.Today()); err != nil {
		return err
	}
	t.written = edits
	return nil
}

// unwritten gives the matter where it stands otherwise than on the disk, nil where it
// does not. The lock of writing is held.
func (t *sitting) unwritten(made *matter.Record) (x *matter.Matter, edits uint64) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.written == t.edits {
		return nil, 0
	}
	return t.snapshot(made), t.edits
}

// tell tells everybody but one session what stands. The lock is held, so that all
// are told in one order.
func (t *sitting) tell(but *session) {
	state, view := t.state(), t.shared.ClientView()
	for x := range t.screens {
		if x != but {
			x.post(state)
		}
	}
	for x := range t.clients {
		if x != but {
			x.post(tui.SeatMsg{View: view})
		}
	}
}

// changed notes that a session changed something, once on record for each. The
// lock is held.
func (t *sitting) changed(x *session, by map[*session]bool) {
	t.edits++
	if told, here := by[x]; here && !told {
		by[x] = true
		t.later(func() { x.record(audit.Changed, t.handle.ID()) })
	}
}
