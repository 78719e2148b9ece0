package serve

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	gossh "golang.org/x/crypto/ssh"

	"bangxin/law"
)

// patience is how long a test waits for what must come before it fails.
const patience = 20 * time.Second

// key makes a key pair.
func key(t testing.TB) gossh.Signer {
	t.Helper()
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	s, err := gossh.NewSignerFromKey(private)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// line is a line of the keys file.
func line(k gossh.Signer, role Role, name string) string {
	return fmt.Sprintf("environment=\"BANGXIN_ROLE=%s\",environment=\"BANGXIN_NAME=%s\" %s", role, name, gossh.MarshalAuthorizedKey(k.PublicKey()))
}

// record is a log that can be looked at while it is written.
type record struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (r *record) Write(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.buf.Write(p)
}

func (r *record) String() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.buf.String()
}

// clock is a time that stands until it is moved.
type clock struct {
	mu   sync.Mutex
	at   time.Time
	tick chan time.Time
}

func newClock() *clock {
	return &clock{at: time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC), tick: make(chan time.Time)}
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

// move moves the clock and has the server look at what is due.
func (c *clock) move(t testing.TB, d time.Duration) {
	t.Helper()
	c.mu.Lock()
	c.at = c.at.Add(d)
	at := c.at
	c.mu.Unlock()
	select {
	case c.tick <- at:
	case <-time.After(patience):
		t.Fatal("the server does not look at the clock")
	}
}

// served is a server under test.
type served struct {
	*Server
	t     testing.TB
	addr  string
	log   *record
	clock *clock
	keys  string // the keys file
	stop  func() error
	held  *held
}

// serving starts a server with the lines as its keys file; without lines it is
// open.
func serving(t testing.TB, change func(*Config), lines ...string) *served {
	t.Helper()
	dir := t.TempDir()
	x := &served{t: t, log: &record{}, clock: newClock(), held: &held{writing: make(chan struct{}, 1)}}
	cfg := Config{
		Listen: "127.0.0.1:0", Data: filepath.Join(dir, "data"), Program: "bangxin test", Log: slog.New(slog.NewTextHandler(x.log, nil)),
		Today: func() law.Day { return law.MustDay("2026-11-21") }, Now: x.clock.now, Tick: x.clock.tick,
	}
	if len(lines) > 0 {
		x.keys = filepath.Join(dir, "keys")
		cfg.AuthorizedKeys = x.keys
		x.write(lines...)
	}
	if change != nil {
		change(&cfg)
	}
	s, err := Open(cfg)
	if err != nil {
		t.Fatal(err)
	}
	x.Server = s
	l, err := Listen(context.Background(), cfg.Listen)
	if err != nil {
		t.Fatal(err)
	}
	x.addr = l.Addr().String()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- s.Serve(ctx, narrow{l, x.held}) }()
	var once sync.Once
	var ended error
	x.stop = func() error {
		once.Do(func() {
			cancel()
			select {
			case ended = <-done:
			case <-time.After(patience):
				ended = fmt.Errorf("the server does not stop")
			}
		})
		return ended
	}
	t.Cleanup(func() {
		if err := x.stop(); err != nil {
			t.Error(err)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return x
}

// narrow gives connections that hold little of what a client does not take, and that
// can be made to take nothing any more.
type narrow struct {
	net.Listener
	held *held
}

func (n narrow) Accept() (net.Conn, error) {
	c, err := n.Listener.Accept()
	if err != nil {
		return nil, err
	}
	if t, ok := c.(*net.TCPConn); ok {
		_ = t.SetWriteBuffer(8 << 10)
	}
	return &narrowConn{Conn: c, held: n.held, closed: make(chan struct{})}, nil
}

// held says whether the clients take nothing any more.
type held struct {
	on      atomic.Bool
	writing chan struct{} // something is on its way that will not arrive
}

type narrowConn struct {
	net.Conn
	held   *held
	once   sync.Once
	closed chan struct{}
}

// Write comes back when the connection is closed, where nothing is taken any more.
func (c *narrowConn) Write(p []byte) (int, error) {
	if !c.held.on.Load() {
		return c.Conn.Write(p)
	}
	select {
	case c.held.writing <- struct{}{}:
	default:
	}
	<-c.closed
	return 0, net.ErrClosed
}

func (c *narrowConn) Close() error {
	c.once.Do(func() { close(c.closed) })
	return c.Conn.Close()
}

// write writes the keys file.
func (x *served) write(lines ...string) {
	x.t.Helper()
	if err := os.WriteFile(x.keys, []byte(strings.Join(lines, "")), 0o600); err != nil {
		x.t.Fatal(err)
	}
}

// dial connects with keys, as a client of some user name.
func (x *served) dial(user string, keys ...gossh.Signer) (*gossh.Client, error) {
	return gossh.Dial("tcp", x.addr, &gossh.ClientConfig{
		User: user, Auth: []gossh.AuthMethod{gossh.PublicKeys(keys...)}, Timeout: patience,
		HostKeyCallback: gossh.FixedHostKey(x.host.PublicKey()),
	})
}

// connect is dial that must succeed.
func (x *served) connect(keys ...gossh.Signer) *gossh.Client {
	x.t.Helper()
	c, err := x.dial("anybody", keys...)
	if err != nil {
		x.t.Fatal(err)
	}
	x.t.Cleanup(func() { _ = c.Close() })
	return c
}

// rekey writes the keys file and has the server take it over.
func (x *served) rekey(lines ...string) {
	x.t.Helper()
	x.write(lines...)
	x.settle()
}

// settle gives the server the time to see that the keys file has changed.
func (x *served) settle() {
	x.t.Helper()
	for _, d := range []time.Duration{settled, settled, settled, 0} { // each may be looked at only after the next
		x.clock.move(x.t, d)
	}
}
