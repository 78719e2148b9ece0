package serve

import (
	"context"
	"sync"
)

// hub knows the live sessions: who is there, with which program and model.
type hub struct {
	mu       sync.Mutex
	sessions map[*session]struct{}
	count    uint64 // of sessions, refused ones included
	closed   bool
	left     chan struct{} // signalled when a session has gone; nil before anyone waits
}

func newHub() *hub { return &hub{sessions: map[*session]struct{}{}} }

// number numbers a session.
func (h *hub) number() uint64 {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.count++
	return h.count
}

// join adds a session, unless there are too many, or says why not.
func (h *hub) join(x *session, l Limits) ending {
	h.mu.Lock()
	defer h.mu.Unlock()
	same := 0
	for other := range h.sessions {
		if other.counts == x.counts {
			same++
		}
	}
	switch {
	case h.closed:
		return endShutdown
	case len(h.sessions) >= l.Sessions, x.keyless && len(h.sessions) >= l.Sessions-l.kept():
		return endFull
	case !x.keyless && same >= l.PerKey, x.keyless && same >= l.Guests:
		return endTooMany
	}
	h.sessions[x] = struct{}{}
	return endNone
}

// leave takes a session out.
func (h *hub) leave(x *session) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.sessions, x)
	if h.left != nil {
		select {
		case h.left <- struct{}{}:
		default:
		}
	}
}

// all lists the live sessions.
func (h *hub) all() []*session {
	h.mu.Lock()
	defer h.mu.Unlock()
	out := make([]*session, 0, len(h.sessions))
	for x := range h.sessions {
		out = append(out, x)
	}
	return out
}

// of lists the live sessions of a person.
func (h *hub) of(fingerprint string) (out []*session) {
	for _, x := range h.all() {
		if x.person.Fingerprint == fingerprint {
			out = append(out, x)
		}
	}
	return out
}

// close takes nobody any more and lists who is there.
func (h *hub) close() []*session {
	h.mu.Lock()
	h.closed = true
	h.left = make(chan struct{}, 1)
	h.mu.Unlock()
	return h.all()
}

// wait waits, after close, until all have left or ctx ends, and gives how many have
// not.
func (h *hub) wait(ctx context.Context) int {
	for {
		n := len(h.all())
		if n == 0 {
			return 0
		}
		select {
		case <-h.left:
		case <-ctx.Done():
			return len(h.all())
		}
	}
}
