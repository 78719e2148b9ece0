// Package serve lets people use the program over SSH, with nothing but an SSH
// client: lawyers and their clients on the server of a firm, a class with its
// trainer.
//
// [Open] makes a server ready and [Server.Serve] runs it until its context ends.
// Every session has a model of its own, package tui's, or package plain's where the
// client has no screen.
//
// # Who somebody is
//
// A person is a public key, by its SHA-256 fingerprint, and nothing else: the user
// name a client gives means nothing and is not even looked at. The key is looked up
// when the client proves it and again when the session begins. Names and roles stand
// in the authorized keys file; it is read again when it changes, a version with
// mistakes is not taken, and a key that is gone ends its sessions.
//
// A server without keys is open: it takes everybody as a guest, knows nobody again,
// and keeps nothing.
//
// # What is kept
//
// The data directory holds the host key, the server's identity, and one folder a
// person, named by a hash of the fingerprint. Matters in it are encrypted to the
// identity by package matter; an interview is kept from its first answer on, because
// a connection can end at any time, and the first screen says so. A session holds the
// store of its own person and no way to name another's. One server holds the
// directory; a second one is refused. An open server writes nothing but a host key,
// and that only where a directory is named.
//
// # Several at one matter
//
// A matter is open once, whoever shows it (desk.go): the terminals of its owner are
// told of one another's changes, which are merged fact by fact and written to the one
// file. A lawyer may let one client in by a code (share.go): read out by telephone, good
// for minutes, for one person, once, and not to be guessed in the few tries that
// somebody has. The client is given what package room says a client may see, and
// finds the seat again after a drop. A lawyer who stays away too long, or whose key is
// removed, leaves nobody in the interview.
//
// # A class
//
// A trainer opens a class and guests join it by a code (classroom.go, guests.go). What is
// revealed is written at once into a matter of the trainer's (classrecord.go): totals, and
// nothing of whoever voted. A guest with a key has one vote; without one each connection
// has, so that a vote is a terminal and not a person. The trainer is told so, sees from
// how many addresses the terminals connect, and can shut the door: from then on there are
// no more seats than there were.
//
// # What a client can ask for
//
// Sessions are this package's own (channel.go): a screen, or lines where there is
// none, and nothing else. No command, subsystem, forwarding, agent or environment
// beyond what tells the language and the colours. Input is taken as fast as a person
// could type or paste (input.go), so that nobody slows another down, and sessions,
// connections, attempts and time are limited (limit.go, watch.go).
//
// # How something leaves the server
//
// No file is written for anybody. In a session without a terminal a report, or the
// case file, is written among the lines, between two marked ones (lines.go, package
// plain), and a screen says by which command it comes onto one's own computer. Only
// one's own matters can be opened there, so nobody takes away another's; each export
// is on record with its matter and its form.
//
// # How a session ends
//
// Whatever ends it — the person, the clock, a key removed, the end of the server, a
// panic — the program quits first, so that the screen of the client is restored, then
// what is not saved is saved, then one line says why, then the channel closes. A
// client that takes nothing any more is cut off after a moment. A dropped connection
// is the same without the line.
//
// # What is recorded
//
// Package audit keeps who came, and which matter was created, opened, changed, deleted
// and closed, in a chain that cannot be altered unseen, and which keys came and went,
// while the server stood still too. Where it cannot be written the log says so, and the
// screens of lawyers and trainers; the session goes on, because people are not shut out
// of their matters, but nothing leaves the server and no client is let in without it.
//
// The log names sessions, short fingerprints, addresses, roles, times and reasons,
// and never holds anything that a person typed or was shown.
package serve

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"sync"
	"sync/atomic"
	"time"

	"charm.land/ssh"
	tea "github.com/charmbracelet/bubbletea"
	gossh "golang.org/x/crypto/ssh"

	"bangxin/law"
	"bangxin/law/liability"
	"bangxin/tui/serve/audit"
	"bangxin/tui/theme"
)

// Config says what to serve.
type Config struct {
	Listen         string // the address, host:port
	Open           bool   // without keys, at any address
	AuthorizedKeys string // the file of keys; empty: everybody is a guest
	// Trainers is a file of public keys, a trainer's id_ed25519.pub for instance, in the
	// place of AuthorizedKeys: those in it are trainers, and guests are let in. With Open
	// who has no key can use the program too, as on a server without keys.
	Trainers string
	// Guests lets in people without a key of the file, to join a class by its code
	// and for nothing else.
	Guests bool
	// Address is the name or address by which guests reach the server, with the port
	// where it is not 22; empty: what the server can tell itself.
	Address string
	Data    string // the directory; empty: nothing is written at all

	Identity string // the file of the server's identity; empty: in Data
	// Passphrase gives the passphrase of an identity that is encrypted with one.
	Passphrase func() (string, error)
	// WithPassphrase has the identity, where it is made, encrypted with one.
	WithPassphrase bool

	Limits  Limits
	Program string         // name and version, for the receipt of an analysis
	Today   func() law.Day // the day on which law is applied and matters are saved
	Log     *slog.Logger   // nil: nothing is logged

	// Now and Tick are the clock: the time, and when to look at what is due. nil
	// is the system's, every second.
	Now  func() time.Time
	Tick <-chan time.Time
}

// keysFile names the file of those who have a key; empty where nobody has.
func (c Config) keysFile() string {
	if c.Trainers != "" {
		return c.Trainers
	}
	return c.AuthorizedKeys
}

// Server serves people over SSH.
type Server struct {
	cfg    Config
	log    *slog.Logger
	now    func() time.Time
	data   *data
	roster *roster // nil on an open server
	hub    *hub
	desks  *desks
	gate   *gate
	awake  *awake
	looks  *looks
	class  *classes
	ssh    *ssh.Server
	audit  *audit.Log // nil on an open server
	host   gossh.Signer
	rules  func() *liability.Rules
	notes  []law.Text

	known      map[audit.Key]audit.Role // the keys on record at the start
	unrecorded atomic.Bool              // the record cannot be written
	gaveBack   time.Time                // when memory was given back last; the clock's alone

	testOnlyFault func(where string, msg tea.Msg) // called where a session might panic
}

// Open makes a server ready: it reads the keys, takes the data directory and makes
// in it what is missing. Close lets the directory go.
func Open(cfg Config) (*Server, error) {
	cfg.Limits = cfg.Limits.orDefault()
	cfg.Guests = cfg.Guests || cfg.Trainers != ""
	if cfg.Guests { // a class comes in at once, through one address
		cfg.Limits.Connecting = max(cfg.Limits.Connecting, cfg.Limits.Guests)
	}
	s := &Server{cfg: cfg, log: cfg.Log, now: cfg.Now, rules: sync.OnceValue(liability.Default)}
	if s.log == nil {
		s.log = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	if s.now == nil {
		s.now = time.Now
	}
	if s.cfg.Today == nil {
		s.cfg.Today = func() law.Day {
			y, m, d := s.now().Date()
			return law.Date(y, int(m), d)
		}
	}
	if err := checkListen(cfg); err != nil {
		return nil, err
	}
	if path := cfg.keysFile(); path != "" {
		without := Client
		if cfg.Trainers != "" {
			without = Trainer
		}
		r, err := openRoster(path, without)
		if err != nil {
			return nil, err
		}
		s.roster = r
	}
	d, notes, err := openData(cfg)
	if err != nil {
		return nil, err
	}
	s.data = d
	host, made, err := d.hostKey()
	if err != nil {
		return nil, errors.Join(err, d.Close())
	}
	s.host, s.notes = host, append(s.notes, hostNotes(host, made, d)...)
	s.notes = append(s.notes, notes...)
	if s.roster == nil {
		s.notes = append(s.notes, openNotes()...)
	}
	if cfg.Guests {
		s.notes = append(s.notes, guestNotes(cfg)...)
	}
	if err := s.openAudit(); err != nil {
		return nil, errors.Join(err, d.Close())
	}
	s.hub = newHub()
	s.desks = newDesks(s)
	s.class = newClasses(s.now)
	s.gate = newGate(s.cfg.Limits, s.now)
	s.awake = &awake{most: s.cfg.Limits.Awake}
	s.looks = &looks{made: map[theme.Options]*theme.Theme{}}
	s.ssh = s.sshServer()
	return s, nil
}

// Notes says what the one who starts the server should know: the fingerprint of the
// host key, what was made, what is not kept.
func (s *Server) Notes() []law.Text { return s.notes }

// Fingerprint is that of the host key, as SSH clients show it.
func (s *Server) Fingerprint() string { return gossh.FingerprintSHA256(s.host.PublicKey()) }

// Close lets the data directory go. Call it when Serve has come back.
func (s *Server) Close() error {
	return s.bounded(func(ctx context.Context) error {
		err := s.desks.close(ctx)
		if s.audit != nil {
			err = errors.Join(err, s.audit.Close())
		}
		return errors.Join(err, s.data.Close())
	})
}

// bounded does something for which the disk has to work, and waits for it as long as
// the last save may take: a disk that never answers must not keep the server from
// ending.
func (s *Server) bounded(do func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(context.Background(), s.cfg.Limits.Landing)
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- do(ctx) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return errStuck
	}
}

// errStuck says that the disk does not come to an end.
var errStuck = errors.New("the disk does not answer")

// stuck says so in words.
func stuck() *Error {
	return &Error{
		Says: law.T("磁盘没有反应，服务器没有等下去就停止了；最后的改动可能没有存盘", "the disk does not answer, and the server has stopped without waiting for it; the latest changes may not be saved"), Err: errStuck,
		Hints: []law.Text{law.T("检查数据目录所在的磁盘；已存盘的案件没有受影响", "look after the disk of the data directory; what was saved before stands")},
	}
}

// sshServer puts the SSH server together.
func (s *Server) sshServer() *ssh.Server {
	srv := &ssh.Server{
		HostSigners:      []ssh.Signer{s.host},
		Version:          "bangxin", // without the version: it helps attackers alone
		HandshakeTimeout: s.cfg.Limits.Handshake,
		Handler:          func(ssh.Session) {}, // never called: sessions are our own
		ChannelHandlers:  map[string]ssh.ChannelHandler{"session": s.serveChannel},
		RequestHandlers: map[string]ssh.RequestHandler{
			"default": func(ssh.Context, *ssh.Server, *gossh.Request) (bool, []byte) { return false, nil },
		},
		SubsystemHandlers: map[string]ssh.SubsystemHandler{},
		ConnCallback:      s.admitConn,
		ServerConfigCallback: func(ssh.Context) *gossh.ServerConfig {
			return &gossh.ServerConfig{MaxAuthTries: s.tries()}
		},
		ConnectionFailedCallback: s.connFailed,
	}
	if s.roster != nil {
		srv.PublicKeyHandler = s.authenticate
		if s.cfg.Guests {
			srv.KeyboardInteractiveHandler = admitGuest
		}
	}
	return srv
}

// Serve serves on the listener until ctx ends. Then everybody is told, what is not
// saved is saved, and every screen restored, within the time the limits give. That
// ctx has ended is no error.
func (s *Server) Serve(ctx context.Context, l net.Listener) error {
	s.log.Info("serving", "address", l.Addr().String(), "host_key", s.Fingerprint())
	_ = s.record(audit.Entry{Act: audit.Started}) // it has been logged
	s.recordKeysSince()
	served := make(chan error, 1)
	go func() { served <- s.ssh.Serve(l) }()
	watched := make(chan struct{})
	watching, stopWatch := context.WithCancel(context.Background())
	go func() {
		defer close(watched)
		s.watch(watching)
	}()
	var err error
	select {
	case <-ctx.Done():
	case err = <-served:
	}
	s.stop()
	stopWatch()
	ended := s.bounded(func(context.Context) error {
		<-watched
		return nil
	})
	if errors.Is(err, ssh.ErrServerClosed) {
		err = nil
	}
	// What ends with the server is on record before its own end.
	s.class.close()
	ended = errors.Join(ended, s.bounded(s.desks.close), s.bounded(func(context.Context) error {
		_ = s.record(audit.Entry{Act: audit.Stopped})
		return nil
	}))
	if errors.Is(ended, errStuck) {
		s.log.Error("the disk does not answer; the latest changes may not be saved")
		return stuck()
	}
	err = errors.Join(err, ended)
	s.log.Info("stopped")
	if err != nil {
		return fmt.Errorf("serve: %w", err)
	}
	return nil
}

// stop ends every session and then the server.
func (s *Server) stop() {
	left := s.hub.close()
	for _, x := range left {
		x.end(endShutdown)
	}
	closing, cancel := context.WithTimeout(context.Background(), s.cfg.Limits.Farewell)
	defer cancel()
	// Takes nobody new, and waits for clients to go when their session is over.
	_ = s.ssh.Shutdown(closing)
	_ = s.ssh.Close()
	s.gate.closeAll() // those in the middle of a handshake too
	landing, done := context.WithTimeout(context.Background(), s.cfg.Limits.Farewell)
	defer done()
	if n := s.hub.wait(landing); n > 0 {
		s.log.Error("sessions did not end in time", "sessions", n)
	}
}
