package tui

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	tea "github.com/charmbracelet/bubbletea"
)

// Run runs a session on a terminal until the person quits or ctx ends. in and out
// are the terminal; out is asked for its size and nothing else. Both ends are
// restored when Run comes back. That ctx has ended is no error, nor that the
// terminal has gone. What is being saved is saved before Run comes back; it fails
// where that could not be done.
func Run(ctx context.Context, o Options, in io.Reader, out io.Writer) error {
	m := New(o)
	ctx, gone := context.WithCancel(ctx)
	defer gone()
	options := append(ProgramOptions(ctx, watched(in, gone), out), tea.WithFPS(framesPerSecond))
	_, err := tea.NewProgram(m, options...).Run()
	// ctx may have ended already, and the save must not end with it.
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), landingTime)
	defer cancel()
	if closed := m.Close(last); closed != nil {
		return fmt.Errorf("save the matter: %w", closed)
	}
	if err != nil && !(ctx.Err() != nil && errors.Is(err, tea.ErrProgramKilled)) {
		return fmt.Errorf("run the screen: %w", err)
	}
	return nil
}

// framesPerSecond is how often Bubble Tea looks for a new frame to draw, at the
// most it allows: a key, and the first screen, wait half as long as by default. A
// server with many sessions keeps to the default.
const framesPerSecond = 120

// watched is the input of a terminal that says when it has come to its end. Bubble
// Tea takes the end of its input for silence and would go on for ever where the
// terminal has gone and no signal told so.
func watched(in io.Reader, gone func()) io.Reader {
	w := &watchedInput{in, gone}
	if f, ok := in.(namedFile); ok {
		return &watchedFile{w, f}
	}
	return w
}

type watchedInput struct {
	in   io.Reader
	gone func()
}

// Read reads on; a read that fails ends the session.
func (w *watchedInput) Read(p []byte) (int, error) {
	n, err := w.in.Read(p)
	if err != nil {
		w.gone()
	}
	return n, err
}

// namedFile is what Bubble Tea waits for without reading, so that it can stop.
type namedFile interface {
	file
	Name() string
}

// watchedFile is watched input that stays a file in the eyes of Bubble Tea, which
// puts it into raw mode.
type watchedFile struct {
	*watchedInput
	f namedFile
}

func (w *watchedFile) Write(p []byte) (int, error) { return w.f.Write(p) }
func (w *watchedFile) Close() error                { return w.f.Close() }
func (w *watchedFile) Fd() uintptr                 { return w.f.Fd() }
func (w *watchedFile) Name() string                { return w.f.Name() }

// landingTime is how long the end waits for the last save, which takes
// milliseconds on a disk that works.
const landingTime = 5 * time.Second

// ProgramOptions are the options under which a [Model] is run: the alternate
// screen, and the real cursor at the caret. A server adds its own. Signals are the
// caller's, who ends ctx on them: a [tea.Program] that catches one itself while ctx
// ends on it too waits for ever, its handler for the loop and its end for the handler.
func ProgramOptions(ctx context.Context, in io.Reader, out io.Writer) []tea.ProgramOption {
	return []tea.ProgramOption{
		tea.WithContext(ctx), tea.WithInput(in), tea.WithOutput(NewOutput(out)), tea.WithAltScreen(),
		tea.WithoutSignalHandler(),
	}
}
