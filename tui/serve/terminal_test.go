package serve

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	gossh "golang.org/x/crypto/ssh"

	"bangxin/law"
	"bangxin/tui"
	"bangxin/tui/tuitest"
)

// terminal is a client's session with a screen.
type terminal struct {
	*tuitest.Screen
	t       testing.TB
	client  *gossh.Client
	session *gossh.Session
	in      io.Writer
	out     *record // everything the server wrote
	done    chan error
}

// open opens a session with a screen on a connection.
func open(t testing.TB, c *gossh.Client, env map[string]string, width, height int) *terminal {
	t.Helper()
	s, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	for k, v := range env {
		_ = s.Setenv(k, v) // what is refused is refused
	}
	if err := s.RequestPty("xterm-256color", height, width, gossh.TerminalModes{}); err != nil {
		t.Fatal(err)
	}
	in, err := s.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	x := &terminal{t: t, client: c, session: s, in: in, out: &record{}, done: make(chan error, 1)}
	screen, draw, ended := tuitest.Attach(t, in, width, height)
	x.Screen = screen
	s.Stdout = io.MultiWriter(draw, x.out)
	if err := s.Shell(); err != nil {
		t.Fatal(err)
	}
	go func() {
		err := s.Wait()
		ended()
		x.done <- err
	}()
	return x
}

// ends waits until the session has ended and gives the exit status.
func (x *terminal) ends() int {
	x.t.Helper()
	select {
	case err := <-x.done:
		var status *gossh.ExitError
		switch {
		case err == nil:
			return 0
		case errors.As(err, &status):
			return status.ExitStatus()
		}
		return -1
	case <-time.After(patience):
		x.t.Fatalf("the session does not end; its screen:\n%s", x)
		return -1
	}
}

// restored reports whether the screen was given back as it was: out of the
// alternate screen, the cursor shown.
func (x *terminal) restored() bool {
	out := []byte(x.out.String())
	return bytes.LastIndex(out, []byte("\x1b[?1049l")) > bytes.LastIndex(out, []byte("\x1b[?1049h")) &&
		bytes.LastIndex(out, []byte("\x1b[?25h")) > bytes.LastIndex(out, []byte("\x1b[?25l"))
}

// chinese is the environment of a client whose language is Chinese.
func chinese() map[string]string { return map[string]string{"LANG": "zh_CN.UTF-8"} }

// view is what is on a screen.
type view = tuitest.View

func as(err error, target **gossh.ExitError) bool { return errors.As(err, target) }

// Input gives what the client types into.
func (x *terminal) Input() io.Writer { return x.in }

// noticeOf is a message that changes the whole screen.
func noticeOf(i int) tea.Msg {
	s := strings.Repeat(string(rune('a'+i%26)), 20000)
	return tui.Notice{Says: law.T(s, s)}
}
