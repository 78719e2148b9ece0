//go:build unix

package main

import (
	"bytes"
	"os"
	"os/exec"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"

	"bangxin/law/fact"
)

// patience is how long a wait lasts before a test fails; nothing waits that long
// for success.
const patience = 20 * time.Second

// seat is a person at a terminal in which the program runs.
type seat struct {
	t     *testing.T
	glass *os.File // the end at which the person sits
	cmd   *exec.Cmd
	read  chan []byte
	seen  []byte
	done  chan error
}

// sit starts the program in a terminal. Where it owns the terminal the system
// tells it with a signal when that goes away.
func sit(t *testing.T, owns bool, env ...string) *seat {
	t.Helper()
	return sitWith(t, owns, nil, env...)
}

// sitWith is sit with the arguments of a call.
func sitWith(t *testing.T, owns bool, args []string, env ...string) *seat {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	s := &seat{t: t, cmd: exec.Command(self), read: make(chan []byte), done: make(chan error, 1)}
	s.cmd.Args = append([]string{"bangxin"}, args...) // the name under which the test binary is the program
	s.cmd.Env = append(os.Environ(), "LANG=zh_CN.UTF-8", "LC_ALL=", "TERM=xterm-256color", "NO_COLOR=1")
	s.cmd.Env = append(s.cmd.Env, env...)
	s.glass, err = pty.StartWithAttrs(s.cmd, &pty.Winsize{Rows: 24, Cols: 80}, &syscall.SysProcAttr{Setsid: true, Setctty: owns})
	if err != nil {
		t.Fatal(err)
	}
	// Setting the size has made this end one whose reads block, and a read under way
	// would keep the terminal open after it is closed.
	c, err := s.glass.SyscallConn()
	if err != nil {
		t.Fatal(err)
	}
	if failed := c.Control(func(fd uintptr) { err = syscall.SetNonblock(int(fd), true) }); failed != nil || err != nil {
		t.Fatal(failed, err)
	}
	go func() { s.done <- s.cmd.Wait() }()
	go func() {
		defer close(s.read)
		for {
			buf := make([]byte, 4096)
			n, err := s.glass.Read(buf)
			if err != nil {
				return
			}
			s.read <- buf[:n]
		}
	}()
	t.Cleanup(func() {
		_ = s.cmd.Process.Kill()
		_ = s.glass.Close()
		for range s.read {
		}
	})
	return s
}

// see waits for words on the screen, after those seen before.
func (s *seat) see(words string) {
	s.t.Helper()
	late := time.After(patience)
	for {
		if _, rest, ok := bytes.Cut(s.seen, []byte(words)); ok {
			s.seen = rest
			return
		}
		select {
		case b, ok := <-s.read:
			if !ok {
				s.t.Fatalf("the program ended before it showed %q: %q", words, s.seen)
			}
			s.seen = append(s.seen, b...)
		case <-late:
			s.t.Fatalf("waited in vain for %q in %q", words, s.seen)
		}
	}
}

func (s *seat) press(keys string) {
	s.t.Helper()
	if _, err := s.glass.WriteString(keys); err != nil {
		s.t.Fatal(err)
	}
}

// The terminal goes away in the middle of an interview, its window closed or its
// connection cut: the program ends by itself, with the matter saved and let go.
// So it does where the system sends no signal and the input just ends.
func TestTerminalGone(t *testing.T) {
	for name, owns := range map[string]bool{"with a signal": true, "without one": false} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			store, keys, err := fixtureStore(dir)
			if err != nil {
				t.Fatal(err)
			}
			s := sit(t, owns, dataVariable+"="+dir)
			s.see("开始访谈")
			s.press("s")
			s.see("你给对方提供过哪些帮助")
			s.press("11\r")
			s.see("已答 1")
			s.press("\x13") // ctrl+s
			s.see("输入口令")
			s.press(fixturePass + "\r")
			s.see("起个你认得的名称")
			s.press("案\r")
			s.see("已保存")
			s.press("2\r")
			s.see("已答 2")
			if err := s.glass.Close(); err != nil {
				t.Fatal(err)
			}
			select {
			case <-s.done: // its status says how, and nobody is there to read it
			case <-time.After(patience):
				t.Fatal("the program goes on without a terminal")
			}
			list, err := store.List()
			if err != nil || len(list) != 1 {
				t.Fatalf("%d matters, %v", len(list), err)
			}
			h, m, err := store.Load(keys, list[0].ID)
			if err != nil {
				t.Fatalf("the matter is still held: %v", err)
			}
			defer h.Close()
			for _, id := range []fact.ID{fact.HelpKinds, fact.HelpedCount} {
				if _, ok := m.Case.Facts[id]; !ok {
					t.Errorf("the answer to %s is lost: %v", id, m.Case.Facts)
				}
			}
		})
	}
}
