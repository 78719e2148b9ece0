package serve

import (
	"errors"
	"sync/atomic"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law/fact"
)

// A disk that never answers does not keep the server from ending, and that is told.
func TestStopWhileTheDiskHangs(t *testing.T) {
	k := key(t)
	hangs, release := make(chan struct{}), make(chan struct{})
	s := serving(t, func(c *Config) { c.Limits.Landing, c.Limits.Farewell = 50*time.Millisecond, 50*time.Millisecond }, line(k, Client, "李某"))
	var armed atomic.Bool
	var hung atomic.Int32
	s.testOnlyFault = func(where string, _ tea.Msg) {
		if where == "write" && armed.Load() {
			if hung.Add(1) == 1 {
				close(hangs)
			}
			<-release
		}
	}
	x := open(t, s.connect(k), chinese(), 80, 24)
	x.first()
	armed.Store(true)
	x.Type("3\r")
	<-hangs
	var err error
	soon(t, "the end", func() { err = s.stop() })
	var says *Error
	if !errors.Is(err, errStuck) || !errors.As(err, &says) || !says.Says.Complete() || len(says.Hints) == 0 {
		t.Errorf("it ends with %v", err)
	}
	s.waitLog("the disk does not answer")
	s.stop = func() error { return nil }
	close(release)
	s.until(func() bool {
		s.desks.mu.Lock()
		defer s.desks.mu.Unlock()
		return len(s.hub.all()) == 0 && len(s.desks.busy) == 0
	}, "the session has ended")
	s.cfg.Limits.Landing = patience // it answers again
}

// While the disk works for one matter, others are opened, and the clock goes on; who
// opens the same one waits for it.
func TestOneDiskForMany(t *testing.T) {
	k, other := key(t), key(t)
	s := serving(t, nil, line(k, Lawyer, "王律师"), line(other, Lawyer, "赵律师"))
	one := open(t, s.connect(k), chinese(), 80, 24)
	one.first()
	_ = one.client.Close()
	s.until(func() bool { return len(s.hub.all()) == 0 }, "the session has ended")
	hangs, release := make(chan struct{}), make(chan struct{})
	var opened atomic.Int32
	s.testOnlyFault = func(where string, _ tea.Msg) {
		if where == "open" && opened.Add(1) == 1 {
			close(hangs)
			<-release
		}
	}
	x, same := open(t, s.connect(k), chinese(), 80, 24), open(t, s.connect(k), chinese(), 80, 24)
	for _, y := range []*terminal{x, same} {
		y.WaitFor(" > 接着做：")
	}
	x.Keys("enter")
	<-hangs
	same.Keys("enter")
	y := open(t, s.connect(other), chinese(), 80, 24)
	y.first() // begins a matter
	y.Type("3\r")
	soon(t, "the clock", func() { s.clock.move(t, time.Second); s.clock.move(t, time.Second) })
	s.until(func() bool { return len(s.kept(other).Case.Facts) == 2 }, "the answers of another are kept")
	close(release)
	x.sees(fact.HelpedCount)
	same.sees(fact.HelpedCount)
	if n := opened.Load(); n != 1 {
		t.Errorf("it was read %d times", n)
	}
}
