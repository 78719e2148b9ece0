package serve

import (
	"context"
	"time"
)

// watch looks, at every tick, at what is due: keys that changed, sessions that are
// idle or long, clients that take nothing any more, connections without a session.
func (s *Server) watch(ctx context.Context) {
	tick := s.cfg.Tick
	if tick == nil {
		t := time.NewTicker(time.Second)
		defer t.Stop()
		tick = t.C
	}
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick:
			s.guarded("watch", s.due)
		}
	}
}

// due does what is due now.
func (s *Server) due() {
	if s.roster != nil {
		s.refreshRoster()
	}
	now := s.now()
	for _, x := range s.hub.all() {
		x.due(now, s.cfg.Limits)
	}
	s.desks.due(now)
	s.class.due()
	s.gate.tidy()
	s.giveBack(now)
}

// refreshRoster reads the keys again where the file changed, and ends the sessions
// of those who are no longer in it or have another role.
func (s *Server) refreshRoster() {
	changed, before, after, err := s.roster.reload(s.now())
	switch {
	case err != nil:
		s.log.Error("the keys file was not taken over; those of before stay", "reason", err.Error())
		return
	case !changed:
		return
	}
	s.log.Info("keys file read again", "keys", len(after))
	s.recordKeys(before, after)
	for _, x := range s.hub.all() {
		switch p, ok := s.roster.find(x.person.Fingerprint); {
		case x.keyless: // has no key that could go
		case !ok:
			x.end(endRemoved)
		case p.Role != x.person.Role:
			x.end(endRole)
		}
	}
}

// due warns of the end of a session, or ends it.
func (x *session) due(now time.Time, l Limits) {
	x.mu.Lock()
	ending, since, warned := x.why != endNone, x.since, x.warned
	x.mu.Unlock()
	idle, total := now.Sub(x.last()), now.Sub(x.began)
	warning := warnNothing
	switch {
	case ending:
		if now.Sub(since) >= l.Farewell {
			x.cut() // it takes nothing any more
		}
		return
	case total >= l.Total:
		x.end(endTotal)
		return
	case idle >= l.Idle:
		x.end(endIdle)
		return
	case total >= l.Total-l.Warning:
		warning = warnTotal
	case idle >= l.Idle-l.Warning:
		warning = warnIdle
	}
	if warning != warned {
		x.warn(warning, l)
	}
}
