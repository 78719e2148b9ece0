package tui

import (
	"context"
	"errors"
	"fmt"
	"io"

	tea "github.com/charmbracelet/bubbletea"
)

// Run runs a session on a terminal until the person quits or ctx ends. in and out
// are the terminal; out is asked for its size and nothing else. Both ends are
// restored when Run comes back. That ctx has ended is no error.
func Run(ctx context.Context, o Options, in io.Reader, out io.Writer) error {
	p := tea.NewProgram(New(o), ProgramOptions(ctx, in, out)...)
	if _, err := p.Run(); err != nil && !(ctx.Err() != nil && errors.Is(err, tea.ErrProgramKilled)) {
		return fmt.Errorf("run the screen: %w", err)
	}
	return nil
}

// ProgramOptions are the options under which a [Model] is run: the alternate
// screen, and the real cursor at the caret. A server adds its own.
func ProgramOptions(ctx context.Context, in io.Reader, out io.Writer) []tea.ProgramOption {
	return []tea.ProgramOption{
		tea.WithContext(ctx), tea.WithInput(in), tea.WithOutput(NewOutput(out)), tea.WithAltScreen(),
	}
}
