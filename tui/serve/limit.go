package serve

import (
	"errors"
	"maps"
	"net"
	"net/netip"
	"sync"
	"time"

	"charm.land/ssh"
	gossh "golang.org/x/crypto/ssh"

	"bangxin/interview/room"
)

// GCPercent is how much garbage a server should let gather, for debug.SetGCPercent:
// most of what it holds is held for long, and memory is what many sessions run out of
// first.
const GCPercent = 25

// Limits say how much of everything there may be. Zero fields take the default.
type Limits struct {
	Handshake  time.Duration // until somebody is known: 10 s
	Unasked    time.Duration // a connection without a session: 30 s
	Tries      int           // keys offered in one connection: 6
	Failures   int           // connections of an address that ended without a good key, within FailureSpan: 20
	Span       time.Duration // 10 minutes
	Arrivals   int           // connections of an address, and sessions beyond the first of each, within Span: twice the connections
	Connecting int           // connections without a session, of an address: 32
	Conns      int           // connections in all: twice the sessions and 64

	Sessions int // in all: 250
	PerKey   int // of one key, or of one address on an open server: 8
	Guests   int // without a key, of one address: a class, 200
	Awake    int // that keep at hand what can be made anew from the answers: 12

	Idle     time.Duration // without a key: 30 minutes
	Total    time.Duration // 12 hours
	Warning  time.Duration // before either: 2 minutes
	Farewell time.Duration // for a program to end: 0.9 s
	Landing  time.Duration // for the last save: 5 s
	Code     time.Duration // that a code for a client is good for: 10 minutes
	Grace    time.Duration // for a lawyer to come back to a shared interview: 30 minutes
}

// kept is how many sessions are kept free of guests, for those who have a key.
func (l Limits) kept() int { return (l.Sessions + 9) / 10 }

func (l Limits) orDefault() Limits {
	count := func(v *int, n int) {
		if *v == 0 {
			*v = n
		}
	}
	span := func(v *time.Duration, d time.Duration) {
		if *v == 0 {
			*v = d
		}
	}
	span(&l.Handshake, 10*time.Second)
	span(&l.Unasked, 30*time.Second)
	count(&l.Tries, 6)
	count(&l.Failures, 20)
	span(&l.Span, 10*time.Minute)
	count(&l.Connecting, 32)
	count(&l.Sessions, 250)
	count(&l.Conns, 2*l.Sessions+64)
	count(&l.Arrivals, 2*l.Conns)
	count(&l.PerKey, 8)
	count(&l.Guests, room.MaxGuests)
	count(&l.Awake, 12)
	span(&l.Idle, 30*time.Minute)
	span(&l.Total, 12*time.Hour)
	span(&l.Warning, min(2*time.Minute, l.Idle/2, l.Total/2))
	span(&l.Farewell, 900*time.Millisecond)
	span(&l.Landing, 5*time.Second)
	span(&l.Code, 10*time.Minute)
	span(&l.Grace, 30*time.Minute)
	return l
}

// gate counts connections and failed attempts.
type gate struct {
	limits Limits
	now    func() time.Time

	mu       sync.Mutex
	conns    map[*conn]struct{}
	failures map[string]*tally
	arrivals map[string]*tally
	shut     bool
}

// tally counts what one address did within a span.
type tally struct {
	since time.Time
	count int
}

func newGate(l Limits, now func() time.Time) *gate {
	return &gate{limits: l, now: now, conns: map[*conn]struct{}{}, failures: map[string]*tally{}, arrivals: map[string]*tally{}}
}

// conn is one connection, known or not.
type conn struct {
	net.Conn
	gate  *gate
	block string // the address it counts for

	// Guarded by the gate.
	since    time.Time // when it last had no session
	channels int       // open now
	opened   bool      // it had a channel
	sessions int       // what is asked of channels, and goes on
}

// blockOf is what an address counts as: a whole /64 is one customer's.
func blockOf(a net.Addr) string {
	host, _, err := net.SplitHostPort(a.String())
	if err != nil {
		return a.String()
	}
	ip, err := netip.ParseAddr(host)
	if err != nil {
		return host
	}
	ip = ip.Unmap().WithZone("")
	if ip.Is4() {
		return ip.String()
	}
	p, err := ip.Prefix(64)
	if err != nil {
		return ip.String()
	}
	return p.String()
}

// Why a connection is not taken.
const (
	refusedFull     = "too many connections"
	refusedAddress  = "too many connections of this address"
	refusedFailures = "too many failed attempts of this address"
	refusedOften    = "too many connections of this address one after another"
	refusedStopping = "stopping"
)

// enter takes a connection, or says why not.
func (g *gate) enter(c net.Conn) (*conn, string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	block := blockOf(c.RemoteAddr())
	waiting := 0
	for x := range g.conns {
		if x.block == block && x.sessions == 0 {
			waiting++
		}
	}
	t := g.failures[block]
	switch {
	case g.shut:
		return nil, refusedStopping
	case len(g.conns) >= g.limits.Conns:
		return nil, refusedFull
	case waiting >= g.limits.Connecting:
		return nil, refusedAddress
	case t != nil && t.count >= g.limits.Failures && g.now().Sub(t.since) < g.limits.Span:
		return nil, refusedFailures
	case !g.arrives(block):
		return nil, refusedOften
	}
	x := &conn{Conn: c, gate: g, block: block, since: g.now()}
	g.conns[x] = struct{}{}
	return x, ""
}

// arrives counts a connection of an address, or a session on one, and reports whether
// it may come: each leaves lines in the record and the log, and a guest is another one
// each time. The lock is held.
func (g *gate) arrives(block string) bool {
	t := g.arrivals[block]
	if t == nil || g.now().Sub(t.since) >= g.limits.Span {
		t = &tally{since: g.now()}
		g.arrivals[block] = t
	}
	if t.count >= g.limits.Arrivals {
		return false
	}
	t.count++
	return true
}

// Close ends the connection; it no longer counts.
func (c *conn) Close() error {
	c.gate.mu.Lock()
	delete(c.gate.conns, c)
	c.gate.mu.Unlock()
	return c.Conn.Close()
}

// channelsOfConn is how many channels a connection may have open.
const channelsOfConn = 8

// openChannel counts a channel of the connection and reports whether it may be.
func (c *conn) openChannel() bool {
	c.gate.mu.Lock()
	defer c.gate.mu.Unlock()
	if c.channels >= channelsOfConn || c.opened && !c.gate.arrives(c.block) {
		return false
	}
	c.opened = true
	c.channels++
	return true
}

func (c *conn) closeChannel() {
	c.gate.mu.Lock()
	defer c.gate.mu.Unlock()
	c.channels--
}

// begin counts a session. A channel on which none is asked for counts for nothing: it
// would keep a connection open that nobody uses.
func (c *conn) begin() {
	c.gate.mu.Lock()
	defer c.gate.mu.Unlock()
	c.sessions++
}

// end is begin undone.
func (c *conn) end() {
	c.gate.mu.Lock()
	defer c.gate.mu.Unlock()
	c.sessions--
	c.since = c.gate.now()
}

// failed counts an attempt that came to nothing.
func (g *gate) failed(block string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	t := g.failures[block]
	if t == nil || g.now().Sub(t.since) >= g.limits.Span {
		t = &tally{since: g.now()}
		g.failures[block] = t
	}
	t.count++
}

// tidy closes connections that ask for nothing and forgets failures long past.
func (g *gate) tidy() (closed int) {
	g.mu.Lock()
	var idle []*conn
	for c := range g.conns {
		if c.sessions == 0 && g.now().Sub(c.since) >= g.limits.Unasked {
			idle = append(idle, c)
		}
	}
	for _, counted := range []map[string]*tally{g.failures, g.arrivals} {
		maps.DeleteFunc(counted, func(_ string, t *tally) bool { return g.now().Sub(t.since) >= g.limits.Span })
	}
	g.mu.Unlock()
	for _, c := range idle {
		_ = c.Close()
	}
	return len(idle)
}

// closeAll ends every connection and takes no more.
func (g *gate) closeAll() {
	g.mu.Lock()
	g.shut = true
	var all []*conn
	for c := range g.conns {
		all = append(all, c)
	}
	g.mu.Unlock()
	for _, c := range all {
		_ = c.Close()
	}
}

// connKey is where the context of a connection holds it.
type connKey struct{}

func connOf(ctx ssh.Context) *conn {
	c, _ := ctx.Value(connKey{}).(*conn)
	return c
}

// admitConn takes a connection or closes it.
func (s *Server) admitConn(ctx ssh.Context, c net.Conn) net.Conn {
	x, why := s.gate.enter(c)
	if x == nil {
		s.log.Info("connection refused", "address", c.RemoteAddr().String(), "reason", why)
		return nil
	}
	ctx.SetValue(connKey{}, x)
	return x
}

// authenticate takes a key that stands in the keys file. The user name is not
// looked at.
func (s *Server) authenticate(ctx ssh.Context, key ssh.PublicKey) bool {
	p := Person{Fingerprint: gossh.FingerprintSHA256(key)}
	if _, ok := s.roster.find(p.Fingerprint); ok {
		return true
	}
	s.log.Info("key refused", "address", addressOf(ctx.RemoteAddr()), "key", p.short())
	return false
}

// connFailed counts a connection on which keys were offered and none was good.
func (s *Server) connFailed(c net.Conn, err error) {
	var failed *gossh.ServerAuthError
	if !errors.As(err, &failed) {
		return
	}
	for _, e := range failed.Errors {
		if !errors.Is(e, gossh.ErrNoAuth) {
			s.gate.failed(blockOf(c.RemoteAddr()))
			return
		}
	}
}

func addressOf(a net.Addr) string {
	if a == nil {
		return ""
	}
	return a.String()
}
