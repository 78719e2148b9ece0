package tui

import (
	"bytes"
	"context"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/creack/pty"

	"bangxin/tui/tuitest"
)

// A collector keeps what a terminal was sent and tells when something is there.
type collector struct {
	mu      sync.Mutex
	sent    bytes.Buffer
	changed chan struct{}
}

func (c *collector) read(f *os.File) {
	buf := make([]byte, 4096)
	for {
		n, err := f.Read(buf)
		c.mu.Lock()
		c.sent.Write(buf[:n])
		c.mu.Unlock()
		select {
		case c.changed <- struct{}{}:
		default:
		}
		if err != nil {
			return
		}
	}
}

func (c *collector) await(t *testing.T, want string) {
	t.Helper()
	deadline := time.After(tuitest.Patience)
	for {
		c.mu.Lock()
		ok := bytes.Contains(c.sent.Bytes(), []byte(want))
		c.mu.Unlock()
		if ok {
			return
		}
		select {
		case <-c.changed:
		case <-deadline:
			t.Fatalf("waited in vain for %q in %q", want, c.sent.String())
		}
	}
}

// Run on a terminal that answers nothing: the first screen comes, a key quits, and
// the terminal is as before; so it is when the context ends.
func TestRun(t *testing.T) {
	for _, how := range []string{"q", "context"} {
		t.Run(how, func(t *testing.T) {
			ptmx, tty, err := pty.Open()
			if err != nil {
				t.Fatal(err)
			}
			defer ptmx.Close()
			defer tty.Close()
			if err := pty.Setsize(ptmx, &pty.Winsize{Rows: 24, Cols: 80}); err != nil {
				t.Fatal(err)
			}
			c := &collector{changed: make(chan struct{}, 1)}
			go c.read(ptmx)
			ctx, cancel := context.WithCancel(context.Background())
			defer cancel()
			ended := make(chan error, 1)
			go func() { ended <- Run(ctx, Options{AsOf: today()}, tty, tty) }()
			c.await(t, "开始访谈")
			if how == "q" {
				_, _ = ptmx.Write([]byte("q"))
			} else {
				cancel()
			}
			select {
			case err := <-ended:
				if err != nil {
					t.Error(err)
				}
			case <-time.After(tuitest.Patience):
				t.Fatal("the program does not end")
			}
			c.await(t, "\x1b[?1049l") // back from the alternate screen
			c.await(t, "\x1b[?25h")   // and the cursor is there again
		})
	}
}
