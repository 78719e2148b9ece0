package serve

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/room"
	"bangxin/law/liability"
	"bangxin/tui"
)

// classes are the classes held on a server. Of who is in them nothing is ever written
// down.
type classes struct {
	now func() time.Time

	mu   sync.Mutex
	door room.Door
	held map[string]*classroom // by a name of their own
}

// How long a class stands, and how long it waits for a trainer whose connection
// broke.
const (
	classTime  = 12 * time.Hour
	classAway  = 15 * time.Minute
	mostHeld   = 50 // classes at once
	voterBytes = 12
)

func newClasses(now func() time.Time) *classes {
	return &classes{now: now, held: map[string]*classroom{}}
}

// classroom is one class with whoever is in it. The class itself is the pure one of
// package room; a classroom keeps it to one at a time, tells everybody when what
// may be seen has changed, and knows guests by names that say nothing.
type classroom struct {
	all    *classes
	name   string
	owner  string // the trainer's fingerprint
	code   room.Code
	secret string // makes the names of guests with a key; forgotten with the class
	began  time.Time

	mu      sync.Mutex
	class   *room.Class
	record  *classRecord // nil: none
	ended   func()       // called once, when the class is over
	trainer *listener    // nil while the trainer is away
	away    time.Time    // since when
	seats   map[*chair]struct{}
	sitting map[room.Voter]int // seats of one guest
	moved   time.Time          // when the trainer last did something
	over    bool
}

// listener is a session that is told of changes. One word is on its way at most:
// whoever takes it sees everything that happened before.
type listener struct {
	post  func(tea.Msg)
	told  atomic.Bool
	voter room.Voter
}

// tell has the session look again.
func (l *listener) tell() {
	if l != nil && !l.told.Swap(true) {
		l.post(tui.ClassChanged{})
	}
}

// open begins a class, in place of another of the same trainer.
func (a *classes) open(owner string, c *room.Class, post func(tea.Msg), ended func()) (*lectern, error) {
	now := a.now()
	a.mu.Lock()
	var before *classroom
	for _, r := range a.held {
		if r.owner == owner {
			before = r
		}
	}
	if before == nil && len(a.held) >= mostHeld {
		a.mu.Unlock()
		return nil, room.ErrFull
	}
	r := &classroom{
		all: a, name: rand.Text(), owner: owner, secret: rand.Text(), began: now, moved: now, class: c, ended: ended,
		seats: map[*chair]struct{}{}, sitting: map[room.Voter]int{},
	}
	code, err := a.door.Invite(rand.Reader, r.name, 0, now, now.Add(classTime))
	if err != nil {
		a.mu.Unlock()
		return nil, fmt.Errorf("open a class: %w", err)
	}
	r.code = code
	a.held[r.name] = r
	a.mu.Unlock()
	if before != nil {
		before.end()
	}
	return r.lectern(post), nil
}

// resume gives the lectern of a class that a trainer left without ending it.
func (a *classes) resume(owner string, post func(tea.Msg)) *lectern {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, r := range a.held {
		if r.owner == owner && r.waits() {
			return r.lectern(post)
		}
	}
	return nil
}

// comer is somebody who would join a class.
type comer struct {
	fingerprint string // of the key; empty for one without
	conn        string // names the connection
	block       string // the address it counts for
	post        func(tea.Msg)
}

// enter seats a guest in the class of a code. who is under what wrong codes are
// counted.
func (a *classes) enter(typed string, v comer, who ...string) (*chair, error) {
	a.mu.Lock()
	name, err := a.door.Enter(typed, a.now(), who...)
	r := a.held[name]
	a.mu.Unlock()
	switch {
	case err != nil:
		return nil, err
	case r == nil:
		return nil, room.ErrOldCode
	}
	return r.seat(v)
}

// due ends classes whose trainer did not come back, or that have stood too long.
func (a *classes) due() {
	now := a.now()
	a.mu.Lock()
	var done []*classroom
	for _, r := range a.held {
		if now.Sub(r.began) >= classTime || r.waits() && now.Sub(r.awaySince()) >= classAway {
			done = append(done, r)
		}
	}
	a.mu.Unlock()
	for _, r := range done {
		r.end()
	}
}

// waits reports whether the trainer is away.
func (r *classroom) waits() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.trainer == nil && !r.over
}

func (r *classroom) awaySince() time.Time {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.away
}

// since gives when the trainer last did something.
func (r *classroom) since() time.Time {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.moved
}

// end ends the class and tells everybody.
func (r *classroom) end() {
	r.all.mu.Lock()
	delete(r.all.held, r.name)
	r.all.door.Withdraw(r.name)
	r.all.mu.Unlock()
	r.mu.Lock()
	again := r.over
	r.over = true
	all := r.listeners()
	r.mu.Unlock()
	if !again {
		r.keep()
		r.closeRecord()
		r.ended()
	}
	for _, l := range all {
		l.tell()
	}
}

// close ends all of them.
func (a *classes) close() {
	a.mu.Lock()
	held := slices.Collect(maps.Values(a.held))
	a.mu.Unlock()
	for _, r := range held {
		r.end()
	}
}

// listeners lists everybody. The caller holds the lock.
func (r *classroom) listeners() []*listener {
	out := make([]*listener, 0, len(r.seats)+1)
	for s := range r.seats {
		out = append(out, s.listener)
	}
	if r.trainer != nil {
		out = append(out, r.trainer)
	}
	return out
}

// shown stands for what guests may see of the class; it changes when that does.
// How many have voted is not in it: guests are not shown that before the reveal,
// and a hundred votes are no reason for a hundred times a hundred frames.
func (r *classroom) shown() string {
	v := r.class.View()
	total := 0
	if v.Tally != nil {
		total = v.Tally.Total
	}
	return fmt.Sprint(v.Number, v.Ballot, v.Revealed, v.Counted, total)
}

// lectern is the trainer's place in a class; it is a tui.Lectern.
type lectern struct {
	room *classroom
	*listener
	joining tui.Joining // as the trainer's connection knows it
}

func (r *classroom) lectern(post func(tea.Msg)) *lectern {
	l := &lectern{room: r, listener: &listener{post: post}}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.trainer = l.listener
	return l
}

// Class calls f with the class while nobody else touches it, tells the guests where
// what they may see has changed, and writes what was revealed.
func (l *lectern) Class(f func(*room.Class)) {
	l.told.Store(false)
	told, revealed := l.room.change(f)
	for _, g := range told {
		g.tell()
	}
	if revealed {
		l.room.keep()
	}
}

// change calls f with the class, lists the guests for whom it changed something, and
// reports whether it changed the record. The lock is let go after a panic too: the
// class is others' as well.
func (r *classroom) change(f func(*room.Class)) (all []*listener, revealed bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	before, recorded := r.shown(), r.class.Recorded()
	f(r.class)
	if r.shown() != before {
		r.moved = r.all.now()
		for s := range r.seats {
			all = append(all, s.listener)
		}
	}
	return all, r.class.Recorded() != recorded
}

// Joining says how guests join, and from how many addresses they have.
func (l *lectern) Joining() tui.Joining {
	j := l.joining
	j.Code = l.Code()
	r := l.room
	r.mu.Lock()
	defer r.mu.Unlock()
	blocks := map[string]bool{}
	for s := range r.seats {
		blocks[s.block] = true
	}
	j.Addresses = len(blocks)
	return j
}

// Code is what guests type to join.
func (l *lectern) Code() string { return l.room.code.String() }

// End says that the class is over.
func (l *lectern) End() { l.room.end() }

// leave takes note that the trainer's session has ended. A class whose trainer was
// cut off waits for the trainer to come back.
func (l *lectern) leave(ended bool) {
	if ended {
		l.room.end()
		return
	}
	r := l.room
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.trainer == l.listener {
		r.trainer, r.away = nil, r.all.now()
	}
}

// chair is a guest's place in a class; it is a tui.ClassSeat.
type chair struct {
	room *classroom
	*listener
	known bool   // the guest has a key and is the same when coming back
	block string // the address, to be counted and never shown
}

// seat seats a guest. With a key it is the same one again, in every window; without, it
// is the connection, another each time, however many sessions it holds.
func (r *classroom) seat(v comer) (*chair, error) {
	s := &chair{room: r, listener: &listener{post: v.post}, known: v.fingerprint != "", block: v.block}
	name := "connection " + v.conn
	if s.known {
		name = v.fingerprint
	}
	sum := sha256.Sum256([]byte(r.secret + "\n" + name))
	s.voter = room.Voter(hex.EncodeToString(sum[:voterBytes]))
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.over {
		return nil, room.ErrOldCode
	}
	if err := r.class.Join(s.voter); err != nil {
		return nil, err
	}
	r.seats[s] = struct{}{}
	r.sitting[s.voter]++
	r.trainer.tell()
	return s, nil
}

// View gives what the guest may see. over says that the class has ended; what is
// seen then is what was seen last.
func (s *chair) View() (v room.ClassView, over bool) {
	s.told.Store(false)
	r := s.room
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.class.ViewFor(s.voter), r.over
}

// Told gives the case as the class was told it.
func (s *chair) Told() *room.CaseTold {
	r := s.room
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.class.Told()
}

// Arguments gives what can be attached to a vote on the step in hand.
func (s *chair) Arguments() []liability.Argument {
	r := s.room
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.class.Choosable()
}

// Vote votes in place of an earlier vote.
func (s *chair) Vote(ballot string, v room.Vote) error {
	r := s.room
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.over {
		return room.ErrClosed
	}
	if err := r.class.Vote(s.voter, ballot, v); err != nil {
		return err
	}
	r.trainer.tell()
	return nil
}

// Leave gives the seat up. A guest without a key takes along the votes that nobody
// has seen, so that nobody votes twice by coming back.
func (s *chair) Leave() {
	r := s.room
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, here := r.seats[s]; !here {
		return
	}
	delete(r.seats, s)
	if r.sitting[s.voter]--; r.sitting[s.voter] > 0 {
		return
	}
	delete(r.sitting, s.voter)
	r.class.Leave(s.voter)
	if !s.known {
		r.class.Withdraw(s.voter)
	}
	r.trainer.tell()
}
