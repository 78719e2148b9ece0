package serve

import (
	"errors"
	"io"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	gossh "golang.org/x/crypto/ssh"

	"bangxin/interview/matter"
	"bangxin/law/fact"
	"bangxin/tui/serve/audit"
)

// A client with a good key gets a session and nothing else.
func TestNothingButSessions(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Client, "李某"))
	c := s.connect(k)
	for _, kind := range []string{"direct-tcpip", "forwarded-tcpip", "direct-streamlocal@openssh.com", "x11", "auth-agent@openssh.com", "tun@openssh.com", "", strings.Repeat("x", 1000)} {
		payload := gossh.Marshal(struct {
			Host  string
			Port  uint32
			From  string
			FromP uint32
		}{"127.0.0.1", 22, "127.0.0.1", 1})
		if ch, _, err := c.OpenChannel(kind, payload); err == nil {
			_ = ch.Close()
			t.Errorf("a channel of the kind %.20q was opened", kind)
		}
	}
	for _, kind := range []string{"tcpip-forward", "streamlocal-forward@openssh.com", "no-more-sessions@openssh.com", "hostkeys-prove-00@openssh.com", ""} {
		if ok, _, err := c.SendRequest(kind, true, gossh.Marshal(struct {
			Host string
			Port uint32
		}{"0.0.0.0", 0})); ok || err != nil {
			t.Errorf("the request %q: %v, %v", kind, ok, err)
		}
	}
	if _, err := c.Listen("tcp", "127.0.0.1:0"); err == nil {
		t.Error("a port was forwarded back")
	}
	session, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	for _, kind := range []string{"auth-agent-req@openssh.com", "x11-req", "signal", "break", "subsystem", "eow@openssh.com", ""} {
		if ok, err := session.SendRequest(kind, true, gossh.Marshal(struct{ Name string }{"sftp"})); ok || err != nil {
			t.Errorf("the session request %q: %v, %v", kind, ok, err)
		}
	}
	if err := session.RequestSubsystem("sftp"); err == nil {
		t.Error("sftp was begun")
	}
	for name, want := range map[string]bool{
		"LANG": true, "LC_ALL": true, "NO_COLOR": true, "COLORTERM": true, "PATH": false, "LD_PRELOAD": false, "TERM": false, "BANGXIN_ROLE": false, "BANGXIN_SERVE_DATA": false, "": false, "LC_" + strings.Repeat("X", 500): false,
	} {
		if got := session.Setenv(name, "C.UTF-8") == nil; got != want {
			t.Errorf("the variable %.20q was taken: %v", name, got)
		}
	}
	if session.Setenv("LANG", strings.Repeat("x", 1<<14)) == nil {
		t.Error("a variable of 16 KiB was taken")
	}
	if session.RequestPty(strings.Repeat("x", 1<<14), 24, 80, nil) == nil {
		t.Error("a terminal with a name of 16 KiB was taken")
	}
	if ok, _ := session.SendRequest("pty-req", true, []byte{0xff, 0xff}); ok {
		t.Error("a malformed request was granted")
	}
	// After all that the session still is one, and only once.
	if err := session.RequestPty("xterm", 24, 80, nil); err != nil {
		t.Error(err)
	}
	if err := session.Shell(); err != nil {
		t.Error(err)
	}
	for _, kind := range []string{"shell", "exec", "pty-req", "env"} {
		if ok, err := session.SendRequest(kind, true, gossh.Marshal(struct{ A string }{"LANG"})); ok || err != nil {
			t.Errorf("%s after the shell: %v, %v", kind, ok, err)
		}
	}
}

// A terminal of an absurd size is drawn for in part; one of no size is taken for one of
// the usual size.
func TestAbsurdSizes(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Client, "李某"))
	c := s.connect(k)
	for _, z := range [][2]int{{1 << 30, 1 << 30}, {0, 0}} {
		session, err := c.NewSession()
		if err != nil {
			t.Fatal(err)
		}
		if err := session.RequestPty("xterm", z[1], z[0], nil); err != nil {
			t.Fatal(err)
		}
		if err := session.Shell(); err != nil {
			t.Fatal(err)
		}
		s.until(func() bool { return len(s.hub.all()) == 1 }, "the session has begun")
		x := s.hub.all()[0]
		if x.ch.size.width > maxWidth || x.ch.size.height > maxHeight {
			t.Errorf("drawn for %+v", x.ch.size)
		}
		if z == [2]int{} && x.ch.size != (size{80, 24}) {
			t.Errorf("drawn for %+v where the client tells no size", x.ch.size)
		}
		_ = session.Close()
		s.until(func() bool { return len(s.hub.all()) == 0 }, "the session has ended")
	}
}

// One person can reach nothing of another's: not by the id of a matter, not by a
// path, not by a title.
func TestNobodyReachesAnother(t *testing.T) {
	k, attacker := key(t), key(t)
	s := serving(t, nil, line(k, Lawyer, "王律师"), line(attacker, Lawyer, "../../"+strings.Repeat("x", 200)))
	victim := open(t, s.connect(k), chinese(), 80, 24)
	victim.first()
	s.kept(k)
	of := func(k gossh.Signer) Person {
		p, ok := s.roster.find(gossh.FingerprintSHA256(k.PublicKey()))
		if !ok {
			t.Fatal("not in the file")
		}
		return p
	}
	list, err := s.data.store(of(k)).List()
	if err != nil || len(list) != 1 {
		t.Fatal(err)
	}
	own := s.data.store(of(attacker))
	id, folder := list[0].ID, filepath.Base(s.data.folder(of(k)))
	for _, guess := range []string{id, "../" + folder + "/" + id, "..", "", folder, "\x00", "../../identity"} {
		if _, _, err := own.Load(s.data.keys, guess); !errors.Is(err, matter.NotFound) {
			t.Errorf("%q was opened: %v", guess, err)
		}
		if _, err := own.View(s.data.keys, guess); !errors.Is(err, matter.NotFound) {
			t.Errorf("%q was read: %v", guess, err)
		}
		if _, err := own.Deletion(guess); !errors.Is(err, matter.NotFound) {
			t.Errorf("%q can be deleted: %v", guess, err)
		}
	}
	// Through the screen: nothing is listed, and a title is only a title.
	x := open(t, s.connect(attacker), chinese(), 80, 24)
	x.WaitFor("开始访谈")
	x.Keys("o")
	x.WaitFor("没有案件")
	x.Keys("esc")
	x.first()
	x.back()
	x.Keys("o")
	x.WaitFor("现在打开的")
	x.Keys("n")
	x.WaitFor("新名称")
	x.Keys("ctrl+u")
	x.Paste("../../" + folder + "/" + id + "\x1b]0;owned\x07\u202e")
	x.Keys("enter")
	x.WaitFor("../../" + folder[:8])
	x.Keys("ctrl+c", "y")
	x.ends()
	// Every name under the data directory is one the server chose.
	names := regexp.MustCompile(`^(data|people|host_ed25519|identity\.txt|identity\.mark|serve\.lock|audit\.log(\.lock)?|language|[a-z2-7]{52}|[a-z2-7]{26}\.(bangxin\.age|lock))$`)
	err = filepath.WalkDir(s.data.dir, func(path string, e os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if !names.MatchString(e.Name()) {
			t.Errorf("%s is there", path)
		}
		info, err := e.Info()
		if err == nil && info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s can be read by others: %v", path, info.Mode())
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
	if out := x.out.String(); strings.Contains(out, "\x1b]0;owned") || strings.Contains(out, "\u202e") {
		t.Error("an escape sequence of a title reached the terminal")
	}
}

// Neither the log nor the audit record holds anything that was typed or shown, and
// the record has every act, chained.
func TestNoContentInLogs(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Client, "李某"))
	x := open(t, s.connect(k), chinese(), 80, 24)
	x.first()
	x.back()
	x.Keys("o")
	x.WaitFor("现在打开的")
	x.Keys("n")
	x.WaitFor("新名称")
	x.Keys("ctrl+u")
	x.Type("绝密标题")
	x.Keys("enter")
	x.WaitFor("绝密标题")
	x.Keys("ctrl+c", "y")
	x.ends()
	if err := s.stop(); err != nil {
		t.Fatal(err)
	}
	record, err := os.ReadFile(s.data.path(auditName))
	if err != nil {
		t.Fatal(err)
	}
	for _, secret := range []string{"绝密", "李某", "帮了", "anybody"} {
		if strings.Contains(s.log.String(), secret) {
			t.Errorf("the log holds %s:\n%s", secret, s.log)
		}
		if strings.Contains(string(record), secret) {
			t.Errorf("the record holds %s", secret)
		}
	}
	var acts []string
	s.entries(func(e audit.Entry) { acts = append(acts, e.Act.String()) })
	want := []string{"server started", "session began", "matter created", "matter changed", "matter closed", "session ended", "server stopped"}
	left := acts
	for _, w := range want {
		for len(left) > 0 && left[0] != w {
			left = left[1:]
		}
		if len(left) == 0 {
			t.Errorf("%s is not recorded in its place: %q", w, acts)
			break
		}
	}
	says, err := VerifyAudit(s.data.dir, nil)
	if err != nil || len(says) != 3 {
		t.Fatalf("%v, %v", says, err)
	}
	_, head, _ := strings.Cut(says[2].EN, "): ")
	if _, err := VerifyAudit(s.data.dir, []string{head}); err != nil {
		t.Error(err)
	}
	if err := os.WriteFile(s.data.path(auditName), []byte(strings.Replace(string(record), "matter created", "matter deleted", 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := VerifyAudit(s.data.dir, nil); !errors.Is(err, audit.Altered) {
		t.Errorf("an altered record: %v", err)
	}
}

// tcp connects without speaking SSH.
func (x *served) tcp() net.Conn {
	x.t.Helper()
	c, err := net.Dial("tcp", x.addr)
	if err != nil {
		x.t.Fatal(err)
	}
	x.t.Cleanup(func() { _ = c.Close() })
	return c
}

// closed waits until the server has closed a connection.
func (x *served) closed(c net.Conn) {
	x.t.Helper()
	_ = c.SetReadDeadline(time.Now().Add(patience))
	if _, err := io.Copy(io.Discard, c); errors.Is(err, os.ErrDeadlineExceeded) {
		x.t.Fatal("the connection stays open")
	}
}

// Somebody who does not finish the handshake is shown the door, and only so many
// may stand in it.
func TestSlowHandshake(t *testing.T) {
	k := key(t)
	s := serving(t, func(c *Config) { c.Limits = Limits{Handshake: 50 * time.Millisecond} }, line(k, Client, "李某"))
	for range 20 {
		c := s.tcp()
		_, _ = io.WriteString(c, "SSH-2.0-slow\r\n")
		s.closed(c)
	}
	s.until(func() bool { return s.gate.count() == 0 }, "no connection is left")
	x := open(t, s.connect(k), chinese(), 80, 24) // a good one outlives the time
	x.WaitFor("开始访谈")
	x.Keys("s")
	x.sees(fact.HelpKinds)
}

func TestConnectionLimits(t *testing.T) {
	k := key(t)
	s := serving(t, func(c *Config) { c.Limits = Limits{Connecting: 4, Conns: 6, Handshake: time.Hour} }, line(k, Client, "李某"))
	var waiting []net.Conn
	for range 4 {
		c := s.tcp()
		if _, err := c.Read(make([]byte, 4)); err != nil { // its greeting
			t.Fatal(err)
		}
		waiting = append(waiting, c)
	}
	s.closed(s.tcp())
	s.waitLog(refusedAddress)
	_ = waiting[0].Close()
	s.until(func() bool { return s.gate.count() == 3 }, "one has gone")
	// One with a session no longer counts for its address, only in all.
	for range 3 {
		x := open(t, s.connect(k), chinese(), 80, 24)
		x.WaitFor("开始访谈")
	}
	s.closed(s.tcp())
	s.waitLog(refusedFull)
}

// After many failures an address has to wait.
func TestFailureLimit(t *testing.T) {
	k := key(t)
	s := serving(t, func(c *Config) { c.Limits = Limits{Failures: 3, Tries: 2, Span: time.Minute} }, line(k, Client, "李某"))
	for range 3 {
		if _, err := s.dial("x", key(t), key(t), key(t)); err == nil {
			t.Fatal("a wrong key came in")
		}
	}
	// A connection is gone before it counts as failed.
	s.until(func() bool {
		s.gate.mu.Lock()
		defer s.gate.mu.Unlock()
		for _, f := range s.gate.failures {
			return f.count == 3
		}
		return false
	}, "three failures are counted")
	if _, err := s.dial("x", k); err == nil {
		t.Error("the address was let in")
	}
	s.waitLog(refusedFailures)
	s.clock.move(t, time.Minute)
	s.connect(k)
}

// Looking whether the server is there is no failure.
func TestLookingIsNoFailure(t *testing.T) {
	k := key(t)
	s := serving(t, func(c *Config) { c.Limits = Limits{Failures: 1} }, line(k, Client, "李某"))
	for range 5 {
		c := s.tcp()
		_, _ = c.Read(make([]byte, 4))
		_ = c.Close()
		_, _ = s.dial("x") // offers nothing
	}
	s.until(func() bool { return s.gate.count() == 0 }, "no connection is left")
	s.connect(k)
}

func TestSessionLimits(t *testing.T) {
	k, other, third := key(t), key(t), key(t)
	s := serving(t, func(c *Config) { c.Limits = Limits{Sessions: 3, PerKey: 2} }, line(k, Client, "甲"), line(other, Client, "乙"), line(third, Client, "丙"))
	a := open(t, s.connect(k), chinese(), 80, 24)
	a.WaitFor("开始访谈")
	b := open(t, a.client, chinese(), 80, 24) // on the same connection
	b.WaitFor("开始访谈")
	c := open(t, s.connect(k), chinese(), 80, 24)
	if code := c.ends(); code != 1 || !strings.Contains(c.out.String(), "你已经打开了太多会话") {
		t.Errorf("exit status %d: %q", code, c.out.String())
	}
	d := open(t, s.connect(other), chinese(), 80, 24)
	d.WaitFor("开始访谈")
	e := open(t, s.connect(third), chinese(), 80, 24)
	if code := e.ends(); code != 1 || !strings.Contains(e.out.String(), "现在人太多") {
		t.Errorf("exit status %d: %q", code, e.out.String())
	}
	a.Keys("q")
	a.ends()
	s.until(func() bool { return len(s.hub.all()) == 2 }, "one has gone")
	f := open(t, e.client, chinese(), 80, 24)
	f.WaitFor("开始访谈")
}

// A connection holds only so many channels, and does not stay without one.
func TestChannelsAndIdleConnections(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Client, "李某"))
	c := s.connect(k)
	var open []*gossh.Session
	for {
		session, err := c.NewSession()
		if err != nil {
			break
		}
		if open = append(open, session); len(open) > channelsOfConn {
			t.Fatal("too many channels were opened")
		}
	}
	for _, session := range open {
		_ = session.Close()
	}
	s.until(func() bool { return s.gate.waiting() == 1 }, "no channel is left")
	s.clock.move(t, time.Minute)
	s.until(func() bool { return s.gate.count() == 0 }, "no connection is left")
}

// count and waiting tell how many connections there are, and how many without a
// session.
func (g *gate) count() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return len(g.conns)
}

func (g *gate) waiting() (n int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for c := range g.conns {
		if c.sessions == 0 {
			n++
		}
	}
	return n
}

// A client that floods its session with keys, resizes and a paste without end holds
// nobody else up, and its own session goes on when it stops.
func TestFlood(t *testing.T) {
	k, other := key(t), key(t)
	s := serving(t, nil, line(k, Client, "李某"), line(other, Client, "赵某"))
	x := open(t, s.connect(k), chinese(), 80, 24)
	x.WaitFor("开始访谈")
	in := x.Input()
	var wg sync.WaitGroup
	wg.Go(func() {
		_, _ = io.WriteString(in, strings.Repeat("\x1b[B", 8000)+"\x1b[200~"+strings.Repeat("帮", 1<<18))
	})
	wg.Go(func() {
		for i := range 2000 {
			_ = x.session.WindowChange(20+i%5, 70+i%9)
		}
	})
	y := open(t, s.connect(other), chinese(), 80, 24)
	y.first()
	_ = x.client.Close()
	wg.Wait()
	s.until(func() bool { return len(s.hub.all()) == 1 }, "the flood has ended")
	y.Type("3\r")
	y.WaitGone("你一共帮了几个")
}

// A client that takes nothing any more is cut off when its session is to end.
func TestStuckClient(t *testing.T) {
	k, other := key(t), key(t)
	s := serving(t, nil, line(k, Client, "李某"), line(other, Client, "赵某"))
	x := open(t, s.connect(k), chinese(), 200, 60)
	x.first()
	session := s.of(k)
	s.held.on.Store(true)
	session.post(noticeOf(1))
	<-s.held.writing // a frame is on its way, and stays there
	s.rekey(line(other, Client, "赵某"))
	s.clock.move(t, time.Second)
	s.until(func() bool { return len(s.hub.all()) == 0 }, "the session has ended")
	if code := x.ends(); code != -1 {
		t.Errorf("the client was told exit status %d; it was not stuck", code)
	}
	if n := len(s.kept(k).Case.Facts); n != 1 {
		t.Errorf("%d answers were kept of 1", n)
	}
}

// What a name in the keys file holds is cleaned before it is shown or logged.
func TestNamesAreCleaned(t *testing.T) {
	k := key(t)
	text := line(k, Lawyer, "王\x1b[31m律师\u202e"+strings.Repeat("长", 100))
	people, err := parseKeys("keys", []byte(text), Client)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range people {
		if strings.ContainsAny(p.Name, "\x1b\u202e") || !strings.HasPrefix(p.Name, "王") || len(p.Name) > 200 {
			t.Errorf("%q", p.Name)
		}
	}
}
