package serve

import (
	"context"
	"encoding/hex"
	"net"
	"sync"
	"sync/atomic"
	"time"

	"charm.land/ssh"
	tea "github.com/charmbracelet/bubbletea"
	gossh "golang.org/x/crypto/ssh"

	"bangxin/interview/matter"
	"bangxin/law"
	"bangxin/law/liability"
	"bangxin/tui"
	"bangxin/tui/serve/audit"
	"bangxin/tui/theme"
)

// session is one live session.
type session struct {
	id      uint64 // counted from the start of the server
	person  Person
	counts  string // what it counts for: the key, or the address of who has none
	addr    string
	local   net.Addr // of the server, as the client reached it
	began   time.Time
	srv     *Server
	ch      *channel
	conn    *conn
	link    string // names the connection, for what holds for all its sessions
	in      *input
	store   *matter.Store // nil where nothing is kept
	keyless bool          // without a key where others have one
	guest   bool          // and for a class alone
	inClass classPlace
	lang    law.Lang // at the beginning; the model's counts later
	ask     bool     // nothing says which language is wanted

	ctx    context.Context // ends with the session
	cancel context.CancelFunc
	mail   chan tea.Msg // messages on their way to the program
	rests  atomic.Bool  // it has let go of what can be made anew
	gone   bool         // it gets no matter and no seat any more; under the lock of all desks

	mu      sync.Mutex
	program *tea.Program // nil in plain mode
	model   *tui.Model
	why     ending    // why it ends; endNone while it lives
	since   time.Time // when that was said
	warned  warning
}

// serveSession holds one session, from the shell that was asked for to the last
// line.
func (s *Server) serveSession(ch *channel, sc *gossh.ServerConn, ctx ssh.Context, c *conn, shell bool, resize <-chan size) {
	person, known := s.person(ctx)
	x := &session{
		id: s.hub.number(), person: person, counts: person.Fingerprint, addr: addressOf(sc.RemoteAddr()), local: sc.LocalAddr(),
		began: s.now(), srv: s, ch: ch, conn: c, link: hex.EncodeToString(sc.SessionID()), mail: make(chan tea.Msg, 64),
	}
	if x.counts == "" {
		x.counts = c.block
	}
	x.keyless = isGuest(ctx)
	x.guest = x.keyless && !s.cfg.Open
	x.ctx, x.cancel = context.WithCancel(ch.ctx)
	defer x.cancel()
	x.lang, x.ask = s.languageOf(ch, person)
	x.in = newInput(x.ctx, ch, s.now, x.inputEnded)
	log := s.log.With("session", x.id, "key", person.short(), "address", x.addr, "role", string(person.Role))

	refused := endNone
	switch {
	case !known:
		refused = endRemoved
	case !shell:
		refused = endCommand
	case x.guest && (!ch.screen || ch.getenv("TERM") == "dumb"):
		refused = endNoScreen
	case ch.screen && ch.getenv("TERM") == "dumb":
		refused = endDumb
	default:
		refused = s.hub.join(x, s.cfg.Limits)
	}
	if refused != endNone {
		log.Info("session refused", "reason", refused.log())
		x.record(audit.Refused, "")
		ch.say(x.farewell(refused)...)
		ch.exit(1)
		return
	}
	defer s.hub.leave(x)
	defer s.awake.leave(x)
	// Between the look at the keys and joining they may have changed.
	switch p, known := s.person(ctx); {
	case !known:
		x.end(endRemoved)
	case p.Role != person.Role:
		x.end(endRole)
	}
	log.Info("session begins", "screen", ch.screen)
	x.record(audit.Began, "")
	if x.store = s.data.store(person); x.store != nil {
		x.store = x.store.Watched(func(d matter.Deed, id string) { x.record(deeds[d], id) })
	}
	defer s.desks.leave(x)
	defer func() { x.leaveClass(x.ending()) }()
	x.srv.guarded("session", func() { x.hold(resize) })
	x.end(endPanic) // where nothing else has ended it
	why := x.ending()
	log.Info("session ends", "reason", why.log(), "duration", s.now().Sub(x.began).Round(time.Second).String())
	x.record(why.audit(), "")
	if why != endDropped {
		ch.say(x.farewell(why)...)
	}
	ch.exit(why.code())
}

// person gives who proved the key of a connection, as the keys file has it now.
func (s *Server) person(ctx ssh.Context) (Person, bool) {
	if s.roster == nil {
		return Person{Role: Guest}, true
	}
	if isGuest(ctx) {
		return Person{Role: Guest}, true
	}
	key, ok := ctx.Value(ssh.ContextKeyPublicKey).(ssh.PublicKey)
	if !ok || key == nil {
		return Person{}, false
	}
	return s.roster.find(gossh.FingerprintSHA256(key))
}

// languageOf decides the language: what the client's environment says, else what
// the person chose before, else it is asked.
func (s *Server) languageOf(ch *channel, p Person) (l law.Lang, ask bool) {
	if l, known := tui.Locale(ch.getenv); known {
		return l, false
	}
	if l, known := s.data.language(p); known {
		return l, false
	}
	return law.ZH, true
}

// hold runs the program until it ends; why it did is the ending then.
func (x *session) hold(resize <-chan size) {
	if !x.ch.screen {
		x.holdPlain()
		return
	}
	x.srv.mayFault("model", nil)
	model := tui.New(x.options()) // without the lock: it may take long, or fail
	guard := &guard{model: model, session: x}
	options := append(tui.ProgramOptions(x.ctx, x.in, crlf{x.ch}), tea.WithEnvironment([]string{"TERM=" + x.ch.getenv("TERM")}))
	program := tea.NewProgram(guard, options...)
	x.mu.Lock()
	x.model, x.program = model, program
	x.mu.Unlock()
	x.post(tea.WindowSizeMsg{Width: x.ch.size.width, Height: x.ch.size.height})
	if x.srv.unrecorded.Load() {
		x.tellRecord()
	}
	go x.srv.guarded("messages", func() { x.deliver(resize) })
	x.srv.mayFault("session", nil)
	if x.ending() == endNone {
		_, err := x.program.Run()
		x.settle(err)
	}
	x.land()
}

// options are those of the person's model.
func (x *session) options() tui.Options {
	look := theme.Detect(x.ch.getenv)
	o := tui.Options{
		Rules: x.srv.rules(), AsOf: x.srv.cfg.Today(), Today: x.srv.cfg.Today(), Lang: x.lang, AskLang: x.ask,
		Program: x.srv.cfg.Program, Theme: look, Look: x.srv.looks.of(look),
		Remote: true, Store: x.store, Keys: x.srv.data.keys, View: x.person.Role.view(),
		Views: x.person.Role == Lawyer || x.person.Role == Trainer,
	}
	if x.store != nil {
		o.Desk = desk{x}
		if x.person.Role == Client {
			o.Entrance = entrance{x}
		}
	}
	x.classOptions(&o)
	return o
}

// view is for whom changes are listed.
func (r Role) view() liability.View {
	switch r {
	case Lawyer:
		return liability.ViewLawyer
	case Client:
		return liability.ViewClient
	case Trainer:
		return liability.ViewTeaching
	}
	return liability.ViewMatter
}

// settle says why a program has ended that nobody ended.
func (x *session) settle(err error) {
	switch {
	case x.ch.ctx.Err() != nil:
		x.end(endDropped)
	case err != nil:
		x.srv.log.Error("the screen failed", "session", x.id, "reason", "program")
		x.end(endFailed)
	default:
		x.end(endQuit)
	}
}

// land saves what is not saved yet.
func (x *session) land() {
	ctx, cancel := context.WithTimeout(context.Background(), x.srv.cfg.Limits.Landing)
	defer cancel()
	x.srv.guarded("save", func() {
		if err := x.model.Close(ctx); err != nil {
			x.srv.log.Error("the last changes were not saved", "session", x.id, "reason", reasonOf(err))
			x.mu.Lock()
			x.why = x.why.unsaved()
			x.mu.Unlock()
		}
		if x.model.AsksLanguage() {
			return
		}
		if err := x.srv.data.setLanguage(x.person, x.model.Lang()); err != nil {
			x.srv.log.Error("the language was not kept", "session", x.id, "reason", reasonOf(err))
		}
	})
}

// end has the session end. The first reason counts. It does not wait.
func (x *session) end(why ending) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.why != endNone {
		return
	}
	x.why, x.since = why, x.srv.now()
	switch p := x.program; {
	case p == nil, why == endDropped:
		x.cancel()
	default:
		// Quitting, unlike killing, draws the last frame and restores the screen. It
		// waits for the program, which may be waiting for the client.
		go p.Quit()
	}
}

// inputEnded ends a session that nobody can press a key in any more. In plain mode
// the end of the input is an answer like others.
func (x *session) inputEnded() {
	if x.ch.screen {
		x.end(endInput)
	}
}

// ending gives why the session ends, endNone while it lives.
func (x *session) ending() ending {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.why
}

// cut ends a session whose client takes nothing any more.
func (x *session) cut() {
	x.cancel()
	_ = x.conn.Close()
}

// last is when the person last did something.
func (x *session) last() time.Time {
	// Who follows a class presses no key while somebody explains.
	if t := x.inClass.since(); t.After(x.in.since()) {
		return t
	}
	return x.in.since()
}

// post has a message delivered to the program and never waits. A program that takes
// none any more is cut off.
func (x *session) post(msg tea.Msg) {
	select {
	case x.mail <- msg:
	default:
		x.cut()
	}
}

// deliver brings messages to the program, and the size of the screen.
func (x *session) deliver(resize <-chan size) {
	for {
		select {
		case <-x.ctx.Done():
			return
		case msg := <-x.mail:
			x.program.Send(msg)
		case z := <-resize:
			x.program.Send(tea.WindowSizeMsg{Width: z.width, Height: z.height})
		}
	}
}
