//go:build e2e

package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"bangxin/interview/script"
	"bangxin/law/fact"
)

// person is somebody at a terminal of their own, with the ssh program.
type person struct {
	name string
	cmd  *exec.Cmd
	in   io.WriteCloser

	mu   sync.Mutex
	seen bytes.Buffer // guarded by mu
}

// Write takes what ssh shows.
func (p *person) Write(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.seen.Write(b)
}

func (p *person) shown() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.seen.String()
}

// waitFor waits until ssh has shown a text since the mark, and gives the new mark.
func (p *person) waitFor(t *testing.T, mark int, text string) int {
	t.Helper()
	end := time.NewTimer(time.Minute)
	defer end.Stop()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for {
		if s := p.shown(); strings.Contains(flat(visible(s[mark:])), flat(text)) {
			return len(s)
		}
		select {
		case <-tick.C:
		case <-end.C:
			t.Errorf("%s never saw %q; seen:\n%q", p.name, text, p.shown()[mark:])
			return mark
		}
	}
}

// types sends what the person types.
func (p *person) types(t *testing.T, keys string) {
	t.Helper()
	if _, err := io.WriteString(p.in, keys); err != nil {
		t.Fatalf("%s: %v", p.name, err)
	}
}

// visible drops the escape sequences and line ends of a terminal.
func visible(s string) string {
	var out strings.Builder
	s = strings.ReplaceAll(s, "\r", "")
	for {
		before, after, found := strings.Cut(s, "\x1b[")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		end := strings.IndexFunc(after, func(r rune) bool { return r >= '@' && r <= '~' })
		if end < 0 {
			return out.String()
		}
		s = after[end+1:]
	}
}

// people gives so many a key of their own, and tells the server.
func (x *sshServer) people(n int) []string {
	x.t.Helper()
	var lines strings.Builder
	var names []string
	for i := range n {
		name := fmt.Sprintf("person%d", i)
		x.run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", x.path(name))
		public, err := os.ReadFile(x.path(name + ".pub"))
		if err != nil {
			x.t.Fatal(err)
		}
		lines.Write(public)
		names = append(names, name)
	}
	f, err := os.OpenFile(x.path("keys"), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		x.t.Fatal(err)
	}
	if _, err := f.WriteString(lines.String()); err != nil {
		x.t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		x.t.Fatal(err)
	}
	return names
}

// Two hundred people with the ssh program, each with an answer of their own, are
// inside when the server is told to stop: every screen is restored, every ssh ends
// well, and when the server is back everybody finds the answer they gave.
func TestTwoHundredOverSSH(t *testing.T) {
	const many = 200
	s := newServer(t)
	names := s.people(many)
	s.start()
	inside := make([]*person, many)
	for i, name := range names {
		p := &person{name: name}
		p.cmd = exec.Command("ssh", append(s.options(name), "-tt", "127.0.0.1")...)
		p.cmd.Env = append(os.Environ(), "LANG=en_US.UTF-8", "TERM=xterm-256color")
		p.cmd.Stdout, p.cmd.Stderr = p, p
		in, err := p.cmd.StdinPipe()
		if err != nil {
			t.Fatal(err)
		}
		p.in = in
		if err := p.cmd.Start(); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = p.cmd.Process.Kill() })
		inside[i] = p
		// Only so many of one address may be at the door at once.
		if i >= 8 {
			inside[i-8].waitFor(t, 0, "Begin the interview")
		}
	}
	for i, p := range inside {
		mark := p.waitFor(t, 0, "Begin the interview")
		p.types(t, "s")
		mark = p.waitFor(t, mark, script.For(fact.HelpKinds).Ask.EN)
		p.types(t, "11\r")
		mark = p.waitFor(t, mark, script.For(fact.HelpedCount).Ask.EN)
		p.types(t, fmt.Sprintf("%d\r", 3+i))
		p.waitFor(t, mark, "2 answered")
	}
	if t.Failed() {
		return
	}
	if err := s.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	for _, p := range inside {
		if err := p.cmd.Wait(); err != nil {
			t.Errorf("%s: %v", p.name, err)
		}
		_, after, restored := strings.Cut(p.shown(), "\x1b[?1049l")
		if !restored || !strings.Contains(after, "The server is stopping") || !strings.Contains(p.shown(), "\x1b[?25h") {
			t.Errorf("%s: the screen was not restored: %q", p.name, after)
		}
	}
	if err := s.cmd.Wait(); err != nil {
		t.Errorf("the server: %v\n%s", err, s.log.String())
	}

	s.start()
	for i, name := range names {
		cmd := exec.Command("ssh", append(s.options(name), "-T", "127.0.0.1")...)
		cmd.Env = append(os.Environ(), "LANG=en_US.UTF-8")
		cmd.Stdin = strings.NewReader("1\no yaml\nq\n") // the first matter, as a file
		out, err := cmd.Output()
		if err != nil || !strings.Contains(string(out), fmt.Sprintf("\n  helped.count: %d\n", 3+i)) {
			t.Errorf("%s comes back: %v\n%s", name, err, out)
		}
	}
}
