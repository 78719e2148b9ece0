package tui

import (
	"context"
	"io"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law"
)

// inbox takes what Bubble Tea reads from a terminal.
type inbox struct{ got []tea.Msg }

func (b *inbox) Init() tea.Cmd { return nil }

func (b *inbox) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg.(type) {
	case tea.QuitMsg, nil:
	default:
		b.got = append(b.got, msg)
	}
	return b, nil
}

func (b *inbox) View() string { return "" }

// terminalBytes gives its bytes in one read and ends the program at the next: by then
// everything in them has been delivered.
type terminalBytes struct {
	data []byte
	end  func()
}

func (r *terminalBytes) Read(p []byte) (int, error) {
	if len(r.data) == 0 {
		r.end()
		return 0, io.EOF
	}
	n := copy(p, r.data)
	r.data = r.data[n:]
	return n, nil
}

// messages gives what the bytes of a terminal are taken for.
func messages(t testing.TB, data []byte) []tea.Msg {
	in, r := &inbox{}, &terminalBytes{data: data}
	p := tea.NewProgram(in, tea.WithInput(r), tea.WithOutput(io.Discard), tea.WithoutSignalHandler(), tea.WithoutRenderer(), tea.WithContext(context.Background()))
	r.end = func() { go p.Quit() }
	if _, err := p.Run(); err != nil {
		t.Fatal(err)
	}
	return in.got
}

// Whatever bytes a terminal sends, from whichever screen and at whatever size, the
// session goes on and no frame has what no frame may have: a control character, a
// line beyond the screen, a key that works and is not shown.
func FuzzInput(f *testing.F) {
	const journey = "s11\r2\r01\r2\r26万\r"
	for _, s := range []string{
		"", "s", journey, journey + "a\r\x1b[B\x1b[B\r?", journey + "na\x1b[200~line\r\nline\x1b]0;title\x07\x1b[31mred\u202e\u200b\x1b[201~\r",
		"\x1b[A\x1b[B\x1b[C\x1b[D\x1b[5~\x1b[6~\x1b[H\x1b[F\x1bOP\x1b[24~", "\x1b", "\x1b\x1b\x1b", "\x1b[", "\x1b[999999999;999999999R", "\x1b]11;rgb:0000/0000/0000\x07",
		"\x1b[M   \x1b[<0;1;1M\x1b[<64;9999;9999m", "\x1b[I\x1b[O", "\x1bP1$r0m\x1b\\", "\x1b_bangxin:caret;1;1\x1b\\", "\xff\xfe\x80", "\xe6\x94", "\x00\x01\x02\x03\x1a",
		"l?lqn", "sx" + "\t\t\t", "sd0d0d0", "\x1b[200~" + journey, "c/\u202e案\r\r", "wo\x1b[B\r", "\x0c\x0f\x13",
	} {
		f.Add(uint8(80), uint8(24), s)
	}
	f.Add(uint8(60), uint8(20), journey+"a")
	f.Add(uint8(120), uint8(40), journey+"a")
	f.Add(uint8(1), uint8(1), journey)
	f.Add(uint8(0), uint8(0), "s")
	f.Add(uint8(255), uint8(255), journey)
	f.Fuzz(func(t *testing.T, width, height uint8, data string) {
		if len(data) > 256 {
			return // one read; a longer one is two
		}
		c := drive(law.ZH, max(int(width), 1), max(int(height), 1))
		c.typed = true
		for _, msg := range messages(t, []byte(data)) {
			_, cmd := c.Update(msg)
			if c.run(cmd) {
				break
			}
			c.View()
		}
		for _, fault := range c.wrong {
			t.Error(fault)
		}
	})
}
