//go:build !windows

package tui

import (
	"fmt"
	"io"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/creack/pty"

	"bangxin/tui/tuitest"
)

// sized ends as soon as it is told the size of its terminal.
type sized struct{ size string }

func (sized) Init() tea.Cmd { return nil }

func (m sized) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if msg, ok := msg.(tea.WindowSizeMsg); ok {
		m.size = fmt.Sprintf("%dx%d", msg.Width, msg.Height)
		return m, tea.Quit
	}
	return m, nil
}

func (sized) View() string { return WithoutCaret("") }

// On a real terminal Bubble Tea goes on finding its size through the output.
func TestOutputOnATerminal(t *testing.T) {
	screen, terminal, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = terminal.Close(); _ = screen.Close() }()
	if err := pty.Setsize(terminal, &pty.Winsize{Rows: 7, Cols: 33}); err != nil {
		t.Fatal(err)
	}
	go func() { _, _ = io.Copy(io.Discard, screen) }()
	p := tea.NewProgram(sized{}, tea.WithInput(terminal), tea.WithOutput(NewOutput(terminal)), tea.WithoutSignals())
	stop := time.AfterFunc(tuitest.Patience, p.Kill)
	defer stop.Stop()
	m, err := p.Run()
	if err != nil {
		t.Fatalf("the program was not told the size of its terminal: %v", err)
	}
	if got := m.(sized).size; got != "33x7" {
		t.Errorf("the size is %s, want 33x7", got)
	}
}
