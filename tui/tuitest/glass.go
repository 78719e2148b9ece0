package tuitest

import (
	"io"
	"strings"
	"sync"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
)

// A View is what a person sees at one moment.
type View struct {
	Lines     []string
	Cursor    Cursor
	AltScreen bool
}

// Has reports whether one of the lines holds the text.
func (v View) Has(text string) bool {
	for _, line := range v.Lines {
		if strings.Contains(line, text) {
			return true
		}
	}
	return false
}

// A Cursor is the place of the terminal's cursor, counted from 0.
type Cursor struct {
	X, Y    int
	Visible bool
}

// Fits checks a frame before it is drawn: no line wider than width cells, no
// more lines than height.
func Fits(tb testing.TB, frame string, width, height int) {
	tb.Helper()
	lines := strings.Split(frame, "\n")
	if len(lines) > height {
		tb.Errorf("the frame has %d lines of %d:\n%s", len(lines), height, ansi.Strip(frame))
	}
	for i, line := range lines {
		if w := ansi.StringWidth(line); w > width {
			tb.Errorf("line %d takes %d cells of %d: %q", i, w, width, ansi.Strip(line))
		}
	}
}

// A glass is an emulator that may be written to and looked at at once.
type glass struct {
	em *vt.Emulator

	mu      sync.Mutex
	visible bool
	alt     bool
	changed chan struct{} // closed at the next change
}

func newGlass(width, height int) *glass {
	g := &glass{em: vt.NewEmulator(width, height), visible: true, changed: make(chan struct{})}
	g.em.SetCallbacks(vt.Callbacks{ // called within Write, so under mu
		CursorVisibility: func(visible bool) { g.visible = visible },
		AltScreen:        func(on bool) { g.alt = on },
	})
	return g
}

func (g *glass) Write(p []byte) (int, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	// As a tty does. Lines that already end in CR LF stay right.
	if _, err := io.WriteString(g.em, strings.ReplaceAll(string(p), "\n", "\r\n")); err != nil {
		return 0, err
	}
	g.notify()
	return len(p), nil
}

func (g *glass) resize(width, height int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.em.Resize(width, height)
	g.notify()
}

func (g *glass) notify() {
	close(g.changed)
	g.changed = make(chan struct{})
}

func (g *glass) change() <-chan struct{} {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.changed
}

func (g *glass) view() View {
	g.mu.Lock()
	defer g.mu.Unlock()
	v := View{AltScreen: g.alt}
	for y := range g.em.Height() {
		var b strings.Builder
		for x := 0; x < g.em.Width(); {
			c := g.em.CellAt(x, y)
			if c == nil || c.Width == 0 {
				x++
				continue
			}
			b.WriteString(c.Content)
			x += c.Width
		}
		v.Lines = append(v.Lines, strings.TrimRight(b.String(), " "))
	}
	at := g.em.CursorPosition()
	v.Cursor = Cursor{X: at.X, Y: at.Y, Visible: g.visible}
	return v
}

// sequence gives what a terminal sends for a key.
func sequence(name string) (string, bool) {
	switch name {
	case "up":
		return "\x1b[A", true
	case "down":
		return "\x1b[B", true
	case "right":
		return "\x1b[C", true
	case "left":
		return "\x1b[D", true
	case "home":
		return "\x1b[H", true
	case "end":
		return "\x1b[F", true
	case "pgup":
		return "\x1b[5~", true
	case "pgdown":
		return "\x1b[6~", true
	case "delete":
		return "\x1b[3~", true
	case "f1":
		return "\x1bOP", true
	case "f2":
		return "\x1bOQ", true
	case "f4":
		return "\x1bOS", true
	case "f6":
		return "\x1b[17~", true
	case "f9":
		return "\x1b[20~", true
	case "shift+tab":
		return "\x1b[Z", true
	case "enter":
		return "\r", true
	case "tab":
		return "\t", true
	case "esc":
		return "\x1b", true
	case "space":
		return " ", true
	case "backspace":
		return "\x7f", true
	}
	if letter, ok := strings.CutPrefix(name, "ctrl+"); ok && len(letter) == 1 && letter[0] >= 'a' && letter[0] <= 'z' {
		return string(rune(letter[0] - 'a' + 1)), true
	}
	if r := []rune(name); len(r) == 1 {
		return name, true
	}
	return "", false
}
