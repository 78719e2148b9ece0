// Package tuitest runs a Bubble Tea program against a terminal emulator in
// process, so that a test types as a person does and sees what a person sees.
//
// It is for tests alone. A test waits for what should be on the screen and never
// for a time: [Screen.WaitFor] looks again after every write of the program.
//
// The emulator loses wide characters where a line wraps by itself, and Bubble Tea
// cuts what is too wide or too high without a word; [Fits] finds both in the
// frame before it is drawn.
package tuitest

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
)

// Patience is how long a wait lasts before the test fails. It is far above what
// any program needs, on a loaded machine as well; nothing waits that long for
// success.
const Patience = 20 * time.Second

// A Config says how the program is run. Zero fields have a meaning.
type Config struct {
	Width, Height int // of the screen, 80 by 24 when zero
	// Output wraps the terminal the program writes to, for instance
	// tui.NewOutput; nil leaves it bare.
	Output func(io.Writer) io.Writer
	// Options are given to the program beside those of the harness. The
	// alternate screen is on already.
	Options []tea.ProgramOption
}

// A Screen is a program that runs and the terminal it runs in. Its methods may be
// called from the test's goroutine only.
type Screen struct {
	tb      testing.TB
	program *tea.Program
	keys    io.Writer
	glass   *glass

	done chan struct{} // closed when the program has ended
	last tea.Model
	err  error
}

// Start runs a program with the model until the test ends.
func Start(tb testing.TB, model tea.Model, cfg Config) *Screen {
	tb.Helper()
	if cfg.Width == 0 {
		cfg.Width = 80
	}
	if cfg.Height == 0 {
		cfg.Height = 24
	}
	g := newGlass(cfg.Width, cfg.Height)
	var out io.Writer = g
	if cfg.Output != nil {
		out = cfg.Output(g)
	}
	input, keys := io.Pipe()
	options := append([]tea.ProgramOption{
		tea.WithInput(input), tea.WithOutput(out), tea.WithoutSignals(), tea.WithAltScreen(),
	}, cfg.Options...)
	s := &Screen{tb: tb, program: tea.NewProgram(model, options...), keys: keys, glass: g, done: make(chan struct{})}
	go func() {
		defer close(s.done)
		s.last, s.err = s.program.Run()
		_ = input.Close() // a key pressed now is lost, not waited for
	}()
	answers := make(chan struct{})
	go func() { // without a reader the emulator would block on an answer
		defer close(answers)
		_, _ = io.Copy(keys, g.em)
	}()
	tb.Cleanup(func() {
		s.program.Kill()
		_ = keys.Close()
		s.await()
		if c, ok := g.em.InputPipe().(io.Closer); ok {
			_ = c.Close()
			<-answers
		}
	})
	s.program.Send(tea.WindowSizeMsg{Width: cfg.Width, Height: cfg.Height})
	return s
}

// Attach makes a screen for a program that runs elsewhere, such as on a server: what
// it draws is to be written to the writer, and what is typed goes to keys. Call ended
// when the program has ended.
func Attach(tb testing.TB, keys io.Writer, width, height int) (s *Screen, draw io.Writer, ended func()) {
	tb.Helper()
	g := newGlass(width, height)
	s = &Screen{tb: tb, keys: keys, glass: g, done: make(chan struct{})}
	answers := make(chan struct{})
	go func() {
		defer close(answers)
		_, _ = io.Copy(io.Discard, g.em)
	}()
	tb.Cleanup(func() {
		if c, ok := g.em.InputPipe().(io.Closer); ok {
			_ = c.Close()
			<-answers
		}
	})
	return s, g, sync.OnceFunc(func() { close(s.done) })
}

func (s *Screen) await() {
	s.tb.Helper()
	select {
	case <-s.done:
	case <-time.After(Patience):
		s.tb.Fatalf("the program does not end; its screen:\n%s", s)
	}
}

// Type sends text as a terminal does what a person types or an input method
// composes. Use Keys for keys that are not text.
func (s *Screen) Type(text string) {
	s.tb.Helper()
	s.send(text)
}

// Paste sends text as a terminal does what is pasted.
func (s *Screen) Paste(text string) {
	s.tb.Helper()
	s.send("\x1b[200~" + text + "\x1b[201~")
}

// Keys presses keys one after the other: "up", "enter", "esc", "ctrl+c", or a
// character such as "3".
func (s *Screen) Keys(names ...string) {
	s.tb.Helper()
	for _, name := range names {
		seq, ok := sequence(name)
		if !ok {
			s.tb.Fatalf("no key is called %q", name)
		}
		s.send(seq)
	}
}

func (s *Screen) send(seq string) {
	s.tb.Helper()
	// A write to the pipe returns when the program has read it, so keys do not
	// run together: an esc stays an esc.
	if _, err := io.WriteString(s.keys, seq); err != nil {
		s.tb.Fatalf("key %q: the program has ended: %v", seq, err)
	}
}

// Send gives the program a message, as a command or another session would.
func (s *Screen) Send(msg tea.Msg) { s.program.Send(msg) }

// Resize changes the size of the terminal and tells the program.
func (s *Screen) Resize(width, height int) {
	s.glass.resize(width, height)
	if s.program == nil {
		return // the one who attached the screen tells it
	}
	s.program.Send(tea.WindowSizeMsg{Width: width, Height: height})
}

// WaitFor waits until every one of the texts is on the screen, each within one
// line.
func (s *Screen) WaitFor(texts ...string) {
	s.tb.Helper()
	s.WaitUntil(fmt.Sprintf("%q on the screen", texts), func(v View) bool {
		for _, text := range texts {
			if !v.Has(text) {
				return false
			}
		}
		return true
	})
}

// WaitGone waits until the text is nowhere on the screen.
func (s *Screen) WaitGone(text string) {
	s.tb.Helper()
	s.WaitUntil(fmt.Sprintf("%q gone from the screen", text), func(v View) bool { return !v.Has(text) })
}

// WaitCursor waits until the cursor is visible at column x of line y, counted
// from 0.
func (s *Screen) WaitCursor(x, y int) {
	s.tb.Helper()
	s.WaitUntil(fmt.Sprintf("the cursor at %d,%d", x, y), func(v View) bool {
		return v.Cursor == Cursor{X: x, Y: y, Visible: true}
	})
}

// WaitUntil waits until ok holds of what is seen; what names it for the failure.
func (s *Screen) WaitUntil(what string, ok func(View) bool) {
	s.tb.Helper()
	deadline := time.NewTimer(Patience)
	defer deadline.Stop()
	for {
		changed := s.glass.change()
		if ok(s.glass.view()) {
			return
		}
		select {
		case <-changed:
		case <-s.done:
			if !ok(s.glass.view()) {
				s.tb.Fatalf("the program ended (%v) without %s; its screen:\n%s", s.err, what, s)
			}
			return
		case <-deadline.C:
			s.tb.Fatalf("waited in vain for %s; the screen:\n%s", what, s)
		}
	}
}

// WaitEnd waits until the program has ended by itself, and gives its last model
// and error.
func (s *Screen) WaitEnd() (tea.Model, error) {
	s.tb.Helper()
	s.await()
	return s.last, s.err
}

// Seen gives what is on the screen now. Wait for something first.
func (s *Screen) Seen() View { return s.glass.view() }

// Lines gives the lines on the screen now, without the spaces at their ends.
func (s *Screen) Lines() []string { return s.glass.view().Lines }

// Cursor gives the place of the cursor now.
func (s *Screen) Cursor() Cursor { return s.glass.view().Cursor }

// String gives the screen as one text, for failures.
func (s *Screen) String() string { return strings.Join(s.Lines(), "\n") }
