package tuitest

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
)

// echo shows its size and the keys it got.
type echo struct {
	size string
	keys []string
}

func (echo) Init() tea.Cmd { return nil }

func (m echo) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.size = fmt.Sprintf("%dx%d", msg.Width, msg.Height)
	case tea.KeyMsg:
		m.keys = append(m.keys[:len(m.keys):len(m.keys)], msg.String())
		if msg.Type == tea.KeyCtrlC {
			return m, tea.Quit
		}
	case note:
		m.keys = append(m.keys[:len(m.keys):len(m.keys)], string(msg))
	}
	return m, nil
}

type note string

func (m echo) View() string { return "尺寸 " + m.size + "\n键 " + strings.Join(m.keys, " ") + "。" }

func TestScreen(t *testing.T) {
	s := Start(t, echo{}, Config{Width: 60, Height: 10})
	s.WaitFor("尺寸 60x10", "键 。")
	if v := s.Seen(); !v.AltScreen || v.Cursor.Visible {
		t.Errorf("alternate screen %v, cursor visible %v", v.AltScreen, v.Cursor.Visible)
	}
	s.Type("帮信")
	s.Keys("up", "esc", "enter", "3")
	s.WaitFor("键 帮信 up esc enter 3。")
	s.Paste("a\nb")
	s.Send(note("消息"))
	s.WaitFor("消息。")
	s.Resize(70, 5)
	s.WaitFor("尺寸 70x5")
	s.WaitGone("60x10")
	if got := len(s.Lines()); got != 5 {
		t.Errorf("%d lines after resizing", got)
	}
	s.Keys("ctrl+c")
	m, err := s.WaitEnd()
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"帮信", "up", "esc", "enter", "3", "[a\nb]", "消息", "ctrl+c"}
	if got := m.(echo).keys; !slices.Equal(got, want) {
		t.Errorf("keys %q, want %q", got, want)
	}
}

func TestSequenceOfEveryKey(t *testing.T) {
	s := Start(t, echo{}, Config{Width: 200})
	names := []string{
		"up", "down", "left", "right", "home", "end", "pgup", "pgdown", "delete", "shift+tab", "tab", "enter", "backspace", "ctrl+w", "ctrl+u", "q",
	}
	s.Keys(names...)
	s.WaitFor("键 " + strings.Join(names, " ") + "。")
	if _, ok := sequence("no such key"); ok {
		t.Error("an unknown key has a sequence")
	}
}

// failures takes the place of a test to see one fail.
type failures struct {
	testing.TB
	failed []string
}

func (f *failures) Helper()                   {}
func (f *failures) Errorf(s string, a ...any) { f.failed = append(f.failed, fmt.Sprintf(s, a...)) }
func (f *failures) Fatalf(s string, a ...any) { f.Errorf(s, a...); panic(errFatal) }

var errFatal = errors.New("fatal")

func TestWaitFailsWhenTheProgramEnds(t *testing.T) {
	s := Start(t, echo{}, Config{})
	s.Keys("ctrl+c")
	f := &failures{TB: t}
	s.tb = f
	defer func() {
		if recover() != errFatal {
			t.Error("the wait did not fail")
		}
		s.tb = t
	}()
	s.WaitFor("never shown")
}

func TestFits(t *testing.T) {
	for _, c := range []struct {
		frame string
		fails int
	}{
		{"帮信\nab", 0},
		{"\x1b[1m帮信\x1b[0m\nab", 0},
		{"帮信a\nab", 1},
		{"a\nb\nc", 1},
	} {
		f := &failures{TB: t}
		Fits(f, c.frame, 4, 2)
		if len(f.failed) != c.fails {
			t.Errorf("Fits(%q) found %q", c.frame, f.failed)
		}
	}
}
