package tui

import (
	"bytes"
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"bangxin/law/text"
	"bangxin/tui/tuitest"
)

// typist is a field on the second line of a screen; tab takes the focus away.
type typist struct {
	field  Field
	away   bool
	width  int
	height int
}

func (typist) Init() tea.Cmd { return nil }

func (m typist) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.width, m.height = msg.Width, msg.Height
	case tea.KeyMsg:
		switch {
		case msg.Type == tea.KeyTab:
			m.away = !m.away
		case msg.Type == tea.KeyEsc:
			return m, tea.Quit
		default:
			m.field.Update(msg)
		}
	}
	return m, nil
}

func (m typist) View() string {
	if m.width == 0 {
		return WithoutCaret("")
	}
	const label = "备注  "
	room := m.width - text.Width(label)
	lines := make([]string, m.height)
	lines[0] = strings.Repeat("─", m.width)
	lines[1] = label + m.field.View(room)
	lines[m.height-1] = strings.Repeat("末", m.width/2) // a full last line, as the mark must survive
	frame := strings.Join(lines, "\n")
	if m.away {
		return WithoutCaret(frame)
	}
	return WithCaret(frame, text.Width(label)+m.field.CaretColumn(room), 1)
}

func TestCursorFollowsCaret(t *testing.T) {
	s := tuitest.Start(t, typist{}, tuitest.Config{Width: 20, Height: 6, Output: NewOutput})
	s.WaitCursor(6, 1)
	s.Type("张三丰ab")
	s.WaitCursor(14, 1)
	s.WaitFor("备注  张三丰ab", "末末末末末末末末末末")
	// Only the caret moves: no line of the frame changes.
	s.Keys("left", "left")
	s.WaitCursor(12, 1)
	s.Keys("left")
	s.WaitCursor(10, 1)
	s.Keys("home", "right")
	s.WaitCursor(8, 1)
	// There and back between two frames must not end at the wrong place.
	s.Keys("left", "right", "right")
	s.WaitCursor(10, 1)
	s.Keys("tab")
	s.WaitUntil("the cursor hidden", func(v tuitest.View) bool { return !v.Cursor.Visible })
	s.Keys("tab")
	s.WaitCursor(10, 1)
	s.Resize(30, 4)
	// When a frame has fewer lines than the one before, Bubble Tea erases from the
	// cursor on, and after a full last line the cursor stands on its last cell: the
	// last character goes. Screens leave that cell free.
	s.WaitFor("末末末末末末末末末末末末末末")
	s.WaitCursor(10, 1)
	s.Keys("end")
	s.Type(strings.Repeat("帮", 20))
	s.WaitUntil("the text scrolled", func(v tuitest.View) bool { return v.Has("备注  帮帮帮帮帮帮帮帮帮帮帮") })
	s.WaitCursor(28, 1)
	s.Keys("esc")
	if _, err := s.WaitEnd(); err != nil {
		t.Fatal(err)
	}
	v := s.Seen()
	if v.AltScreen || !v.Cursor.Visible {
		t.Errorf("the terminal is not restored: alternate screen %v, cursor visible %v", v.AltScreen, v.Cursor.Visible)
	}
	if v.Cursor != (tuitest.Cursor{Visible: true}) {
		t.Errorf("the cursor was moved outside the alternate screen, to %+v", v.Cursor)
	}
}

// The mark must pass the measuring and cutting that Bubble Tea does with a line.
func TestCaretMarkTakesNoRoom(t *testing.T) {
	frame := WithCaret("末末", 3, 0)
	if got := ansi.StringWidth(frame); got != 4 {
		t.Errorf("a marked line takes %d cells, want 4", got)
	}
	for width := range 5 {
		if got := ansi.Truncate(frame, width, ""); !strings.Contains(got, caretIntro+"3;0"+caretEnd) {
			t.Errorf("cut to %d cells the line lost its mark: %q", width, got)
		}
	}
}

func TestOutputWrites(t *testing.T) {
	home := ansi.CursorHomePosition
	for _, c := range []struct {
		name   string
		writes []string
		want   string
	}{
		{"not a frame", []string{"\x1b[?1049h", "\x1b[2J", home}, "\x1b[?1049h\x1b[2J" + home},
		{"a frame without any mark", []string{home + "a"}, home + "a"},
		{"shown", []string{home + WithCaret("a", 2, 1)}, home + "a\x1b[2;3H\x1b[?25h"},
		{"hidden", []string{home + WithoutCaret("a")}, home + "a"},
		{
			"a frame that leaves out the marked line",
			[]string{home + WithCaret("a", 2, 1), home + "b"},
			home + "a\x1b[2;3H\x1b[?25h" + "\x1b[?25l" + home + "b\x1b[2;3H\x1b[?25h",
		},
		{
			"shown, then hidden",
			[]string{home + WithCaret("a", 2, 1), home + WithoutCaret("b"), home + "c"},
			home + "a\x1b[2;3H\x1b[?25h" + "\x1b[?25l" + home + "b" + home + "c",
		},
		{"cleared while shown", []string{home + WithCaret("a", 2, 1), "\x1b[2J", home}, home + "a\x1b[2;3H\x1b[?25h\x1b[2J" + home},
		{"outside the alternate screen", []string{"\r" + WithCaret("a", 2, 1)}, "\ra"},
		{"the last of two", []string{home + WithCaret("a", 2, 1) + WithCaret("b", 0, 0)}, home + "ab" + home + "\x1b[?25h"},
		{"a mark cut short", []string{home + "a" + caretIntro + "2"}, home + "a"},
		{"before the first column", []string{home + WithCaret("a", -1, -1)}, home + "a" + home + "\x1b[?25h"},
	} {
		var got bytes.Buffer
		out := NewOutput(&got)
		for _, w := range c.writes {
			if n, err := io.WriteString(out, w); n != len(w) || err != nil {
				t.Errorf("%s: Write(%q) = %d, %v", c.name, w, n, err)
			}
		}
		if got.String() != c.want {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got.String(), c.want)
		}
	}
}

func TestOutputReportsFailure(t *testing.T) {
	r, w := io.Pipe()
	broken := errors.New("broken")
	_ = r.CloseWithError(broken)
	if _, err := io.WriteString(NewOutput(w), WithCaret(ansi.CursorHomePosition+"a", 0, 0)); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}

// Bubble Tea asks a file for the size of its terminal; what is no file must not
// pretend to be one.
func TestOutputStaysAFile(t *testing.T) {
	f, ok := NewOutput(os.Stdout).(file)
	if !ok || f.Fd() != os.Stdout.Fd() {
		t.Errorf("an output on a file is no file: %v", ok)
	}
	if _, ok := NewOutput(io.Discard).(file); ok {
		t.Error("an output on a plain writer claims to be a file")
	}
}
