package serve

import (
	"errors"
	"io"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	gossh "golang.org/x/crypto/ssh"

	"bangxin/interview/matter"
	"bangxin/interview/room"
	"bangxin/law/fact"
	"bangxin/tui/serve/audit"
)

// soon runs f, which must come back.
func soon(t testing.TB, what string, f func()) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		f()
	}()
	select {
	case <-done:
	case <-time.After(patience):
		t.Fatalf("%s does not come back", what)
	}
}

// of gives the one live session of a key.
func (x *served) of(k gossh.Signer) *session {
	x.t.Helper()
	var all []*session
	x.until(func() bool {
		all = x.hub.of(gossh.FingerprintSHA256(k.PublicKey()))
		return len(all) == 1
	}, "one session is there")
	return all[0]
}

// A panic outside the program, before the first frame or line by line, ends the
// session in words and with an entry too, and holds up neither the clock nor the end
// of the server.
func TestPanicBesideTheProgram(t *testing.T) {
	for _, where := range []string{"model", "session", "lines"} {
		t.Run(where, func(t *testing.T) {
			k := key(t)
			s := serving(t, nil, line(k, Client, "李某"))
			s.testOnlyFault = func(at string, _ tea.Msg) {
				if at == where {
					panic("张三的银行卡")
				}
			}
			c := s.connect(k)
			said := ""
			if where == "lines" {
				session, err := c.NewSession()
				if err != nil {
					t.Fatal(err)
				}
				_ = session.Setenv("LANG", "zh_CN.UTF-8")
				var out strings.Builder
				session.Stderr = &out
				if err := session.Shell(); err != nil {
					t.Fatal(err)
				}
				var exit *gossh.ExitError
				if err := session.Wait(); !errors.As(err, &exit) || exit.ExitStatus() != 1 {
					t.Errorf("it ends with %v", err)
				}
				said = out.String()
			} else {
				x := open(t, c, chinese(), 80, 24)
				if code := x.ends(); code != 1 {
					t.Errorf("exit status %d", code)
				}
				said = x.out.String()
			}
			if !strings.Contains(said, "程序出错") {
				t.Errorf("it is not told: %q", said)
			}
			s.until(func() bool { return len(s.hub.all()) == 0 }, "the session is gone")
			s.recorded(k, audit.Began, audit.Failed)
			if log := s.log.String(); !strings.Contains(log, "reason=panic") || strings.Contains(log, "张三") {
				t.Errorf("the log:\n%s", log)
			}
			s.clock.move(t, time.Second)
		})
	}
}

// A panic while a class is held leaves the class to the others, and the clock going.
func TestPanicAtTheLectern(t *testing.T) {
	all, l, _ := opened(t)
	func() {
		defer func() { _ = recover() }()
		l.Class(func(*room.Class) { panic("rules") })
	}()
	soon(t, "a class whose trainer panicked", func() {
		enter(t, all, l, "")
		all.due()
		l.leave(false)
	})
}

// A panic while a matter is written or its minutes are counted leaves it to the
// others, and the clock going.
func TestPanicAtTheDesk(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Lawyer, "王律师"))
	x := open(t, s.connect(k), chinese(), 80, 24)
	x.first()
	x.WaitFor("已保存")
	var at *sitting
	s.desks.mu.Lock()
	for _, at = range s.desks.open {
	}
	s.desks.mu.Unlock()
	at.mu.Lock()
	base, shared := at.base, at.shared
	at.mu.Unlock()
	for name, c := range map[string]struct{ breaks, acts func() }{
		"written": {func() { at.base = nil; at.edits++ }, func() { _ = at.save(nil) }},
		"due":     {func() { at.shared = nil }, func() { at.due(s.clock.now()) }},
	} {
		at.mu.Lock()
		c.breaks()
		at.mu.Unlock()
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s: no panic", name)
				}
			}()
			c.acts()
		}()
		soon(t, name, func() {
			at.mu.Lock()
			defer at.mu.Unlock()
			at.base, at.shared = base, shared
		})
	}
}

// Channels on which nothing is asked for keep no connection open, and do not hide it
// from the limit of its address.
func TestSilentChannels(t *testing.T) {
	k := key(t)
	s := serving(t, func(c *Config) { c.Limits.Connecting = 2 }, line(k, Client, "李某"))
	silent := s.connect(k)
	for range 3 {
		if _, err := silent.NewSession(); err != nil {
			t.Fatal(err)
		}
	}
	second := s.connect(k)
	if _, err := second.NewSession(); err != nil {
		t.Fatal(err)
	}
	s.closed(s.tcp())
	s.waitLog(refusedAddress)
	s.clock.move(t, s.cfg.Limits.Unasked)
	s.until(func() bool { return s.gate.count() == 0 }, "no connection is left")
}

// A session that has gone gets no matter and no seat any more, however late what it
// asked for is done: nobody would ever take it away from there.
func TestNothingForTheGone(t *testing.T) {
	lawyerKey, clientKey := key(t), key(t)
	s := serving(t, nil, line(lawyerKey, Lawyer, "王律师"), line(clientKey, Client, "李某"))
	conn := s.connect(lawyerKey)
	lawyer := open(t, conn, chinese(), 80, 24)
	lawyer.first()
	lawyer.WaitFor("已保存")
	gone := s.of(lawyerKey)
	matters, err := gone.store.Newest(s.data.keys)
	if err != nil || matters == nil {
		t.Fatal(matters, err)
	}
	_ = conn.Close()
	s.until(func() bool { return len(s.hub.all()) == 0 && s.sittings() == 0 }, "the lawyer has gone")
	if l, _, err := (desk{gone}).Open(matters.ID); err == nil {
		t.Errorf("a matter was opened for nobody: %v", l.ID())
	}
	_, m, err := gone.store.Watched(nil).Load(s.data.keys, matters.ID)
	if err != nil {
		t.Fatalf("the matter is held by nobody: %v", err)
	}
	if _, err := (desk{gone}).Begin(m, s.cfg.Today()); err == nil {
		t.Error("a matter was begun for nobody")
	}
	if n := s.sittings(); n != 0 {
		t.Errorf("%d matters are open for nobody", n)
	}
	all, err := gone.store.List()
	if err != nil || len(all) != 2 {
		t.Errorf("%d matters are kept, %v: what was begun late is lost", len(all), err)
	}
}

// sittings is how many matters are open.
func (x *served) sittings() int {
	x.desks.mu.Lock()
	defer x.desks.mu.Unlock()
	return len(x.desks.open)
}

// A client who has gone takes no seat by a code that was on its way.
func TestNoSeatForTheGone(t *testing.T) {
	lawyerKey, clientKey := key(t), key(t)
	s := serving(t, nil, line(lawyerKey, Lawyer, "王律师"), line(clientKey, Client, "李某"))
	lawyer := open(t, s.connect(lawyerKey), chinese(), 80, 24)
	lawyer.first()
	code := lawyer.invites()
	conn := s.connect(clientKey)
	open(t, conn, chinese(), 80, 24).WaitFor("加入律师的访谈")
	gone := s.of(clientKey)
	_ = conn.Close()
	s.until(func() bool { return len(s.hub.all()) == 1 }, "the client has gone")
	if _, err := (entrance{gone}).Enter(code); err == nil {
		t.Error("a seat was taken for nobody")
	}
	if _, err := (entrance{gone}).Return(); err == nil {
		t.Error("a seat was given back to nobody")
	}
	client := open(t, s.connect(clientKey), chinese(), 80, 24)
	client.joins(code) // which is not used up
	client.WaitFor("键盘在律师手里")
}

// Nothing of a matter stays in memory for a client who had a seat in it once.
func TestSeatsGoWithTheMatter(t *testing.T) {
	lawyerKey, clientKey := key(t), key(t)
	s := serving(t, nil, line(lawyerKey, Lawyer, "王律师"), line(clientKey, Client, "李某"))
	lawyer, client := paired(t, s, lawyerKey, clientKey)
	_ = client.client.Close()
	s.until(func() bool { return len(s.hub.all()) == 1 }, "the client has gone")
	_ = lawyer.client.Close()
	s.until(func() bool { return len(s.hub.all()) == 0 }, "the lawyer has gone")
	s.clock.move(t, s.cfg.Limits.Grace)
	s.until(func() bool { return s.sittings() == 0 }, "the matter is closed")
	s.desks.mu.Lock()
	defer s.desks.mu.Unlock()
	if n := len(s.desks.seats); n != 0 {
		t.Errorf("%d seats stay", n)
	}
}

// What could not be written when the matter was closed is not said to be saved.
func TestSeatTellsWhatWasNotSaved(t *testing.T) {
	lawyerKey, clientKey := key(t), key(t)
	s := serving(t, nil, line(lawyerKey, Lawyer, "王律师"), line(clientKey, Client, "李某"))
	paired(t, s, lawyerKey, clientKey)
	x := s.of(clientKey)
	s.desks.mu.Lock()
	at := s.desks.at[x]
	s.desks.mu.Unlock()
	if err := at.handle.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := (seat{at, x}).Says(room.Saying{Fact: fact.HelpedCount, State: fact.Known, Value: fact.Int(5)}); err != nil {
		t.Fatal(err)
	}
	if err := (seat{at, x}).Save(); !errors.Is(err, matter.Closed) {
		t.Errorf("saving in a matter that is closed says %v", err)
	}
	at.mu.Lock()
	defer at.mu.Unlock()
	at.written = at.edits // nothing is left to write at the end
}

// A role that changes while the session begins counts.
func TestRoleCheckedAgainInside(t *testing.T) {
	k, other := key(t), key(t)
	clock := newClock()
	var armed atomic.Pointer[served]
	s := serving(t, func(c *Config) {
		c.Tick = clock.tick
		c.Now = func() time.Time {
			if s := armed.Load(); s != nil { // the keys change just now
				people, err := parseKeys("keys", []byte(line(k, Client, "甲")+line(other, Client, "乙")), Client)
				if err != nil {
					t.Error(err)
				}
				s.roster.mu.Lock()
				s.roster.people = people
				s.roster.mu.Unlock()
			}
			return clock.now()
		}
	}, line(k, Lawyer, "甲"), line(other, Client, "乙"))
	found := make(chan struct{})
	s.testOnlyFault = func(at string, _ tea.Msg) {
		if at == "model" {
			close(found)
		}
	}
	c := s.connect(k)
	session, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	_ = session.Setenv("LANG", "zh_CN.UTF-8")
	if err := session.RequestPty("xterm-256color", 24, 80, gossh.TerminalModes{}); err != nil {
		t.Fatal(err)
	}
	out, err := session.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := session.StdinPipe(); err != nil { // which stays open
		t.Fatal(err)
	}
	armed.Store(s)
	if err := session.Shell(); err != nil {
		t.Fatal(err)
	}
	<-found
	said := make(chan string, 1)
	go func() {
		b, _ := io.ReadAll(out)
		said <- string(b)
	}()
	select {
	case got := <-said:
		if !strings.Contains(got, "你的身份已改变") {
			t.Errorf("it says %q", got)
		}
	case <-time.After(patience):
		t.Error("the session stays with a role that is no longer the person's")
		_ = c.Close()
	}
}

// An address comes only so often, by connections or by sessions on one.
func TestArrivals(t *testing.T) {
	k := key(t)
	s := serving(t, func(c *Config) { c.Limits = Limits{Arrivals: 3, Span: time.Minute} }, line(k, Client, "李某"))
	c := s.connect(k)
	for range 3 { // the first belongs to the connection
		session, err := c.NewSession()
		if err != nil {
			t.Fatal(err)
		}
		_ = session.Run("ls")
		_ = session.Close()
	}
	if _, err := c.NewSession(); err == nil {
		t.Error("one session after another was taken")
	}
	s.closed(s.tcp())
	s.waitLog(refusedOften)
	s.clock.move(t, time.Minute)
	s.connect(k)
}
