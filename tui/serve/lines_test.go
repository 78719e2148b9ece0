package serve

import (
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	gossh "golang.org/x/crypto/ssh"

	"bangxin/law"
)

// lined is a session without a terminal.
type lined struct {
	*gossh.Session
	in        io.WriteCloser
	out, errs record
}

// withoutTerminal begins a session without one.
func withoutTerminal(t testing.TB, c *gossh.Client, env map[string]string) *lined {
	t.Helper()
	session, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	x := &lined{Session: session}
	for name, v := range env {
		_ = session.Setenv(name, v)
	}
	if x.in, err = session.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	session.Stdout, session.Stderr = &x.out, &x.errs
	if err := session.Shell(); err != nil {
		t.Fatal(err)
	}
	return x
}

// Without a terminal somebody who types nothing is warned and told too.
func TestNoTerminalIdle(t *testing.T) {
	k := key(t)
	s := serving(t, func(c *Config) { c.Limits = Limits{Idle: 10 * time.Minute} }, line(k, Client, "李某"))
	x := withoutTerminal(t, s.connect(k), chinese())
	s.until(func() bool { return strings.Contains(x.out.String(), "帮信") }, "it has begun")
	s.clock.move(t, 9*time.Minute)
	s.until(func() bool { return strings.Contains(x.errs.String(), "2 分钟内将断开") }, "it is warned")
	s.clock.move(t, time.Second)
	s.clock.move(t, 2*time.Minute)
	if err := x.Wait(); err != nil {
		t.Error(err)
	}
	if errs := x.errs.String(); strings.Count(errs, "内将断开") != 1 || !strings.Contains(errs, "很久没有按键，连接已断开") {
		t.Errorf("it is told %q", errs)
	}
}

// The language chosen without a terminal is kept, and used for what is kept.
func TestNoTerminalLanguage(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Client, "李某"))
	c := s.connect(k)
	x := withoutTerminal(t, c, nil)
	if _, err := io.WriteString(x.in, "2\n11\nq\nq\n"); err != nil {
		t.Fatal(err)
	}
	if err := x.Wait(); err != nil {
		t.Error(err)
	}
	if strings.Contains(x.errs.String(), "已退出") {
		t.Errorf("it ends in both languages: %q", x.errs.String())
	}
	if f := s.kept(k).Case; f.Language != law.EN || strings.ContainsAny(f.Title, "访谈月") {
		t.Errorf("kept is %q, in %v", f.Title, f.Language)
	}
	again := withoutTerminal(t, c, nil)
	s.until(func() bool { return len(again.out.String()) > 0 }, "it has begun")
	if got := again.out.String(); strings.Contains(got, "中文") {
		t.Errorf("it is asked for again: %q", got)
	}
	_ = again.Close()
}

// claimed shows a public key without having the private one.
type claimed struct{ of gossh.PublicKey }

func (c claimed) PublicKey() gossh.PublicKey { return c.of }

func (claimed) Sign(io.Reader, []byte) (*gossh.Signature, error) {
	return nil, errors.New("no private key")
}

// Who shows the public key of another, which is no secret, and then comes in without
// proving any is a guest and nobody else.
func TestClaimedKeyIsNobody(t *testing.T) {
	trainer := key(t)
	s := serving(t, withGuests, line(trainer, Trainer, "教员"))
	g := open(t, s.guestConn(claimed{trainer.PublicKey()}), english(), 80, 24)
	g.WaitFor("Join a class", "No name is asked")
	if all := s.hub.all(); len(all) != 1 || !all[0].guest || all[0].person != (Person{Role: Guest}) || all[0].store != nil {
		t.Errorf("the guest is %+v", all[0].person)
	}
}
