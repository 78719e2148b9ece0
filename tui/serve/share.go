package serve

import (
	"crypto/rand"
	"time"

	"bangxin/interview/matter"
	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/tui"
	"bangxin/tui/serve/audit"
)

// link is an owner's session at a sitting.
type link struct {
	t *sitting
	x *session
}

// ID gives the id of the matter.
func (l link) ID() string { return l.t.handle.ID() }

// Path is nobody's business here.
func (l link) Path() string { return "" }

// Save writes what stands. What the session says of it saves work where it is of
// the same answers.
func (l link) Save(x *matter.Matter, _ law.Day) error { return l.t.save(x.Last) }

// Close takes the session away from the matter.
func (l link) Close() error {
	l.t.all.mu.Lock()
	defer l.t.all.unlock()
	l.t.leave(l.x)
	return nil
}

// State gives what stands.
func (l link) State() tui.LinkMsg {
	l.t.mu.Lock()
	defer l.t.mu.Unlock()
	return l.t.state()
}

// state is what an owner's session is told. The lock is held.
func (t *sitting) state() tui.LinkMsg {
	now := t.srv.now()
	msg := tui.LinkMsg{Matter: t.handle.ID(), State: t.shared.State(), Shares: t.shares, Minutes: t.minutesLeft(now), Grace: int(t.srv.cfg.Limits.Grace / time.Minute)}
	t.all.doorMu.Lock()
	defer t.all.doorMu.Unlock()
	msg.Code, _, _ = t.all.door.Code(t.place, now)
	return msg
}

// minutesLeft is how long the code lets a client in, rounded up.
func (t *sitting) minutesLeft(now time.Time) int {
	t.all.doorMu.Lock()
	defer t.all.doorMu.Unlock()
	_, until, ok := t.all.door.Code(t.place, now)
	if !ok {
		return 0
	}
	return int((until.Sub(now) + time.Minute - 1) / time.Minute)
}

// invites reports whether a client may still come by a code.
func (t *sitting) invites() bool { return t.minutesLeft(t.srv.now()) > 0 }

func (t *sitting) withdraw() {
	t.all.doorMu.Lock()
	defer t.all.doorMu.Unlock()
	t.all.door.Withdraw(t.place)
}

// Edit does what the session changed.
func (l link) Edit(e room.Edit) (tui.LinkMsg, error) {
	t := l.t
	t.mu.Lock()
	defer t.unlock()
	err := t.shared.Edit(e)
	t.changed(l.x, t.screens)
	t.tell(l.x)
	return t.state(), err
}

// Invite gives out a code.
func (l link) Invite() (tui.LinkMsg, error) {
	t := l.t
	t.mu.Lock()
	defer t.unlock()
	if !t.mayInvite() {
		return t.state(), room.ErrMayNot
	}
	err := func() error { // the disk works without the lock
		t.mu.Unlock()
		defer t.mu.Lock()
		return l.x.srv.record(l.x.entry(audit.Shared, l.ID()))
	}()
	switch {
	case err != nil:
		return t.state(), err
	case !t.mayInvite():
		return t.state(), room.ErrMayNot
	}
	now := t.srv.now()
	t.all.doorMu.Lock()
	_, err = t.all.door.Invite(rand.Reader, t.place, 1, now, now.Add(t.srv.cfg.Limits.Code))
	t.all.doorMu.Unlock()
	t.minutes = t.minutesLeft(now)
	t.tell(l.x)
	return t.state(), err
}

// mayInvite reports whether a code may be given out. The lock is held.
func (t *sitting) mayInvite() bool {
	return t.shares && !t.gone && t.shared.May(room.Lawyer, room.ToInvite)
}

// Withdraw takes the code back.
func (l link) Withdraw() tui.LinkMsg {
	t := l.t
	t.mu.Lock()
	defer t.unlock()
	t.withdraw()
	t.later(func() { l.x.record(audit.Withdrawn, l.ID()) })
	t.tell(l.x)
	return t.state()
}

// turns are what the record says of what a lawyer does with a client.
var turns = map[room.Act]audit.Act{
	room.ToHandOver: audit.HandedOver, room.ToTakeBack: audit.TookBack,
	room.ToShow: audit.Shown, room.ToHide: audit.Hidden, room.ToEnd: audit.SharedEnded,
}

// Turn does what the lawyer does with a client.
func (l link) Turn(act room.Act) (tui.LinkMsg, error) {
	t := l.t
	t.mu.Lock()
	defer t.unlock()
	err := t.shared.Turn(act)
	if err == nil {
		t.later(func() { l.x.record(turns[act], l.ID()) })
	}
	t.tell(l.x)
	if act == room.ToEnd && err == nil {
		clear(t.clients)
	}
	return t.state(), err
}

// entrance lets the client of one session in.
type entrance struct{ x *session }

// Enter lets a client in by a code.
func (e entrance) Enter(code string) (tui.Seat, error) {
	x := e.x
	a := x.srv.desks
	a.mu.Lock()
	defer a.unlock()
	if x.gone {
		return nil, errGone
	}
	a.doorMu.Lock()
	// Who is in the keys file is known by the key; an address may be that of a whole
	// office.
	place, err := a.door.Enter(code, x.srv.now(), x.person.Fingerprint)
	a.doorMu.Unlock()
	if err != nil {
		a.later(func() { x.record(audit.CodeRefused, "") })
		return nil, err
	}
	t, ok := a.open[place]
	if !ok {
		return nil, room.ErrOldCode
	}
	return t.seat(x, audit.Joined, t.shared.Joins)
}

// Return gives the seat again that was left.
func (e entrance) Return() (tui.Seat, error) {
	x := e.x
	a := x.srv.desks
	a.mu.Lock()
	defer a.unlock()
	t, ok := a.seats[x.person.Fingerprint]
	switch {
	case x.gone:
		return nil, errGone
	case !ok:
		return nil, nil
	}
	s, err := t.seat(x, audit.Returned, t.shared.Returns)
	if err != nil {
		delete(a.seats, x.person.Fingerprint)
		return nil, err
	}
	return s, nil
}

// seat has a client's session show the interview. The lock of all desks is held.
func (t *sitting) seat(x *session, act audit.Act, join func(client string) error) (tui.Seat, error) {
	t.all.unseat(x)
	t.mu.Lock()
	defer t.mu.Unlock()
	if err := join(x.person.Fingerprint); err != nil {
		return nil, err
	}
	t.clients[x] = false
	t.all.seats[x.person.Fingerprint], t.all.at[x] = t, t
	t.all.later(func() { x.record(act, t.handle.ID()) })
	t.tell(x)
	return seat{t, x}, nil
}

// unseat takes a client's session away; the seat stays. The lock of all desks is
// held.
func (a *desks) unseat(x *session) {
	t, ok := a.at[x]
	if !ok {
		return
	}
	delete(a.at, x)
	t.mu.Lock()
	defer t.mu.Unlock()
	if _, here := t.clients[x]; !here {
		return // the lawyer has ended it
	}
	delete(t.clients, x)
	a.later(func() { x.record(audit.Left, t.handle.ID()) })
	if len(t.clients) == 0 {
		t.shared.Leaves()
		t.tell(nil)
	}
}

// seat is a client's session at a sitting.
type seat struct {
	t *sitting
	x *session
}

// View gives what the client may see.
func (s seat) View() room.ClientView {
	s.t.mu.Lock()
	defer s.t.mu.Unlock()
	return s.t.viewOf(s.x)
}

// viewOf is what a session of the client may see; nothing once it has left. The lock
// is held.
func (t *sitting) viewOf(x *session) room.ClientView {
	if _, here := t.clients[x]; !here {
		return room.ClientView{Seq: t.shared.State().Seq}
	}
	return t.shared.ClientView()
}

// Says takes the client's answer.
func (s seat) Says(a room.Saying) (room.ClientView, error) {
	return s.do(func(r *room.Shared) error { return r.Says(a) })
}

// Moves takes the client to another question.
func (s seat) Moves(step room.Step, to fact.ID) (room.ClientView, error) {
	return s.do(func(r *room.Shared) error { return r.Moves(step, to) })
}

func (s seat) do(f func(*room.Shared) error) (room.ClientView, error) {
	t := s.t
	t.mu.Lock()
	defer t.unlock()
	if _, here := t.clients[s.x]; !here {
		return t.viewOf(s.x), room.ErrMayNot
	}
	err := f(t.shared)
	if err == nil {
		t.changed(s.x, t.clients)
		t.tell(s.x)
	}
	return t.viewOf(s.x), err
}

// Save writes what stands. What was written when the matter was closed is not written
// again.
func (s seat) Save() error { return s.t.save(nil) }
