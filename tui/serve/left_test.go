package serve

import (
	"runtime"
	"strings"
	"testing"
	"weak"

	gossh "golang.org/x/crypto/ssh"

	"bangxin/tui"
)

// When everybody has left, however they left, no goroutine of theirs is left, and
// nothing holds their sessions or what was on their screens.
func TestNothingIsLeft(t *testing.T) {
	k := key(t)
	s := serving(t, func(c *Config) { c.Limits = Limits{PerKey: 100} }, line(k, Client, "李某"))
	warm := open(t, s.connect(k), chinese(), 80, 24)
	warm.first()
	_ = warm.client.Close()
	s.until(func() bool { return s.gate.count() == 0 }, "no connection is left")
	before := runtime.NumGoroutine()

	var sessions []weak.Pointer[session]
	var models []weak.Pointer[tui.Model]
	for i := range 12 {
		c, err := s.dial("x", k)
		if err != nil {
			t.Fatal(err)
		}
		x := open(t, c, chinese(), 80, 24)
		x.WaitFor("开始访谈")
		for _, live := range s.hub.all() {
			sessions, models = append(sessions, weak.Make(live)), append(models, weak.Make(live.model))
		}
		switch i % 4 {
		case 0:
			x.Keys("q")
			x.ends()
			_ = c.Close()
		case 1:
			_ = c.Close()
		case 2:
			_ = x.session.Close()
			x.ends()
			_ = c.Close()
		case 3: // a session that asks for nothing, and sizes nobody reads
			quiet, err := c.NewSession()
			if err != nil {
				t.Fatal(err)
			}
			if err := quiet.RequestPty("xterm", 24, 80, gossh.TerminalModes{}); err != nil {
				t.Fatal(err)
			}
			for range 20 {
				_ = quiet.WindowChange(20, 70)
			}
			_ = c.Close()
		}
		s.until(func() bool { return s.gate.count() == 0 && len(s.hub.all()) == 0 }, "it has left")
	}
	// Each screen of the test has a goroutine of its own until the test ends.
	s.until(func() bool { return runtime.NumGoroutine() <= before+12 }, "no goroutine is left")
	s.until(func() bool {
		runtime.GC()
		held := 0
		for i := range sessions {
			if sessions[i].Value() != nil || models[i].Value() != nil {
				held++
			}
		}
		return held == 0
	}, "nothing holds a session")
}

// A terminal without cursor control is told what to do instead.
func TestDumbTerminal(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Client, "李某"))
	x, err := s.connect(k).NewSession()
	if err != nil {
		t.Fatal(err)
	}
	if err := x.RequestPty("dumb", 24, 80, nil); err != nil {
		t.Fatal(err)
	}
	var out record
	x.Stdout = &out
	if err := x.Shell(); err != nil {
		t.Fatal(err)
	}
	var status *gossh.ExitError
	if err := x.Wait(); !as(err, &status) || !strings.Contains(out.String(), "ssh -T") || strings.ContainsRune(out.String(), 0x1b) {
		t.Errorf("%v: %q", err, out.String())
	}
}
