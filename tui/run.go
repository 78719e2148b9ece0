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
// restored when Run comes back. That ctx has ended is no error. What is being
// saved is saved before Run comes back; it fails where that could not be done.
func Run(ctx context.Context, o Options, in io.Reader, out io.Writer) error {
	m := New(o)
	_, err := tea.NewProgram(m, ProgramOptions(ctx, in, out)...).Run()
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
