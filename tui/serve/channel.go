package serve

import (
	"bytes"
	"context"
	"io"
	"strings"

	"charm.land/ssh"
	gossh "golang.org/x/crypto/ssh"
)

// channel is one session channel of a connection, from its opening to its end. The
// library's own sessions grant agents, take any environment, and block on a window
// that nobody reads; these grant a screen, a few variables and a shell.
type channel struct {
	gossh.Channel
	ctx    context.Context // ends with the channel
	env    map[string]string
	screen bool // the client asked for a terminal
	size   size // of it, at first
}

// size is that of a terminal, in cells.
type size struct{ width, height int }

// The greatest terminal that is drawn for; a larger one is used in part.
const (
	maxWidth  = 400
	maxHeight = 200
)

// usualSize is taken where a client does not tell the size of its terminal: one whose
// own input is no terminal sends 0 by 0.
func usualSize() size { return size{80, 24} }

// to gives the size that a client tells. A zero is to be ignored (RFC 4254, 6.2).
func (z size) to(width, height uint32) size {
	if width > 0 {
		z.width = int(min(width, maxWidth))
	}
	if height > 0 {
		z.height = int(min(height, maxHeight))
	}
	return z
}

// The most that is taken of the environment.
const (
	envCount = 24
	envBytes = 128
)

// mayBe reports whether a variable is one of those that tell the language and the
// colours.
func mayBe(name string) bool {
	switch name {
	case "LANG", "NO_COLOR", "COLORTERM", "COLORFGBG":
		return true
	}
	return strings.HasPrefix(name, "LC_")
}

// serveChannel serves one session channel.
func (s *Server) serveChannel(_ *ssh.Server, sc *gossh.ServerConn, nc gossh.NewChannel, ctx ssh.Context) {
	c := connOf(ctx)
	if c == nil || !c.openChannel() {
		_ = nc.Reject(gossh.ResourceShortage, "too many channels")
		return
	}
	defer c.closeChannel()
	sshCh, reqs, err := nc.Accept()
	if err != nil {
		return // the connection has gone
	}
	defer sshCh.Close()
	living, cancel := context.WithCancel(context.Background())
	defer cancel()
	ch := &channel{Channel: sshCh, ctx: living, env: map[string]string{}}
	resize := make(chan size, 1)
	begin := make(chan bool, 1) // what was asked for: a shell, or a command
	done := make(chan struct{})
	go func() {
		defer cancel()
		s.guarded("requests", func() { ch.takeRequests(reqs, begin, resize) })
	}()
	go func() {
		defer close(done)
		defer sshCh.Close()
		select {
		case shell := <-begin:
			c.begin()
			defer c.end()
			s.guarded("session", func() { s.serveSession(ch, sc, ctx, c, shell, resize) })
		case <-living.Done():
		}
	}()
	<-living.Done()
	<-done
}

// takeRequests answers what a client asks of a channel, until that is closed.
func (ch *channel) takeRequests(reqs <-chan *gossh.Request, begin chan<- bool, resize chan size) {
	begun := false
	var now size // of the terminal, from when the session has begun
	for req := range reqs {
		ok := false
		switch req.Type {
		case "pty-req":
			ok = !begun && !ch.screen && ch.takeTerminal(req.Payload)
		case "env":
			ok = !begun && ch.takeVariable(req.Payload)
		case "shell", "exec":
			if ok = !begun; ok {
				begun, now = true, ch.size
				_ = req.Reply(true, nil) // before anything is written
				begin <- req.Type == "shell"
				continue
			}
		case "window-change":
			var w struct{ Width, Height, PixelWidth, PixelHeight uint32 }
			if ok = ch.screen && gossh.Unmarshal(req.Payload, &w) == nil; ok && begun {
				select { // the newest alone counts
				case <-resize:
				default:
				}
				now = now.to(w.Width, w.Height)
				resize <- now
			} else if ok {
				ch.size = ch.size.to(w.Width, w.Height)
			}
		}
		_ = req.Reply(ok, nil)
	}
}

// takeTerminal takes the terminal a client asks for.
func (ch *channel) takeTerminal(payload []byte) bool {
	var pty struct {
		Term                                   string
		Width, Height, PixelWidth, PixelHeight uint32
		Modes                                  string
	}
	if gossh.Unmarshal(payload, &pty) != nil || len(pty.Term) > envBytes {
		return false
	}
	ch.screen, ch.size = true, usualSize().to(pty.Width, pty.Height)
	ch.env["TERM"] = pty.Term
	return true
}

// takeVariable takes a variable, if it is one we look at.
func (ch *channel) takeVariable(payload []byte) bool {
	var v struct{ Name, Value string }
	if gossh.Unmarshal(payload, &v) != nil || !mayBe(v.Name) || len(v.Name)+len(v.Value) > envBytes || len(ch.env) >= envCount {
		return false
	}
	ch.env[v.Name] = v.Value
	return true
}

// getenv is the environment of the session.
func (ch *channel) getenv(name string) string { return ch.env[name] }

// say writes lines on the client's screen, or beside its output where it has none.
func (ch *channel) say(lines ...string) {
	var out io.Writer = ch.Stderr()
	if ch.screen {
		out = crlf{ch}
	}
	_, _ = io.WriteString(out, strings.Join(lines, "\n")+"\n") // it may have gone
}

// exit tells the client how the session ended.
func (ch *channel) exit(code uint32) {
	_, _ = ch.SendRequest("exit-status", false, gossh.Marshal(struct{ Status uint32 }{code}))
}

// crlf ends lines as a terminal wants them.
type crlf struct{ w io.Writer }

func (c crlf) Write(p []byte) (int, error) {
	q := bytes.ReplaceAll(p, []byte("\r\n"), []byte("\n"))
	if bytes.IndexByte(q, '\n') >= 0 {
		q = bytes.ReplaceAll(q, []byte("\n"), []byte("\r\n"))
	}
	if _, err := c.w.Write(q); err != nil {
		return 0, err
	}
	return len(p), nil
}
