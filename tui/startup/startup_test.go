//go:build !windows

// The tests stand outside package startup: inside, their import of Bubble Tea
// would make it a dependency, to be initialised first.
package startup_test

import (
	"bytes"
	"os"
	"os/exec"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/creack/pty"

	_ "bangxin/tui/startup"
)

// asProgram makes the test binary run the program under test instead of tests:
// what initialises the one initialises the other.
const asProgram = "BANGXIN_TEST_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) == "" {
		os.Exit(m.Run())
	}
	if _, err := tea.NewProgram(frame{}, tea.WithAltScreen()).Run(); err != nil {
		os.Exit(1)
	}
}

type frame struct{}

func (frame) Init() tea.Cmd                         { return nil }
func (m frame) Update(tea.Msg) (tea.Model, tea.Cmd) { return m, nil }
func (frame) View() string                          { return "第一屏" }

// On a terminal that answers nothing the first frame comes at once, because
// nothing is asked. Without the package it takes five seconds; the test waits
// for three, and names the question that was asked.
func TestFirstFrameOnMuteTerminal(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), asProgram+"=1", "TERM=xterm-256color")
	term, err := pty.StartWithSize(cmd, &pty.Winsize{Rows: 24, Cols: 80})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait() // killed: its status says nothing
		_ = term.Close()
	}()

	read := make(chan []byte)
	go func() {
		defer close(read)
		for {
			buf := make([]byte, 4096)
			n, err := term.Read(buf)
			if err != nil {
				return
			}
			read <- buf[:n]
		}
	}()

	var seen []byte
	deadline := time.After(3 * time.Second)
	for !bytes.Contains(seen, []byte("第一屏")) {
		select {
		case chunk, ok := <-read:
			if !ok {
				t.Fatalf("the program ended before its first frame: %q", seen)
			}
			seen = append(seen, chunk...)
		case <-deadline:
			t.Errorf("no first frame; the terminal was sent %q", seen)
			go func() { // let the reader end
				for range read {
				}
			}()
			return
		}
	}
	for _, query := range []string{"\x1b]10;?", "\x1b]11;?", "\x1b[6n", "\x1b[c"} {
		if bytes.Contains(seen, []byte(query)) {
			t.Errorf("the terminal was asked %q", query)
		}
	}
	go func() {
		for range read {
		}
	}()
}
