package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/liability"
	"bangxin/tui"
	"bangxin/tui/plain"
	"bangxin/tui/theme"
)

// interviewCommand is bangxin interview [FILE].
func (p *program) interviewCommand() *cobra.Command {
	var asOf string
	var linear bool
	c := &cobra.Command{
		Use: "interview [FILE]", Short: p.tr(p.say.Interview.Short), Long: p.tr(p.say.Interview.Long), Example: p.tr(p.say.Interview.Example),
		Args: p.arguments(0, 1),
		RunE: func(c *cobra.Command, args []string) error {
			path := ""
			if len(args) > 0 {
				path = args[0]
			}
			return p.openScreen(c.Context(), path, asOf, linear)
		},
	}
	p.asOfFlag(c, &asOf)
	p.plainFlag(c, &linear)
	return c
}

// openScreen opens the program, with a case file where one is named: on the
// terminal, or line by line where that is asked for or no screen can be drawn.
func (p *program) openScreen(ctx context.Context, path, asOf string, linear bool) error {
	var f *casefile.File
	if path == "-" {
		return wrong(p.say.Errors.StdinScreen, p.say.Errors.UseAnalyze)
	}
	if path != "" {
		var err error
		if f, err = p.caseFile(path); err != nil {
			return err
		}
	}
	day, err := p.day(asOf, f)
	if err != nil {
		return err
	}
	if f != nil {
		f.AsOf, f.HasAsOf = day, true
	}
	if ctx == nil {
		ctx = context.Background()
	}
	ctx, stop := signal.NotifyContext(ctx, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	if linear || p.mustBePlain() {
		return p.lineByLine(ctx, f, day)
	}
	// ctrl+c is a key on the screen, but someone may send the signal.
	ctx, stopInterrupt := signal.NotifyContext(ctx, os.Interrupt)
	defer stopInterrupt()
	store, err := p.store()
	if err != nil {
		return err
	}
	folder, _ := os.Getwd() // only to say where a file is; without it the name alone is said
	return p.notSaved(tui.Run(ctx, tui.Options{
		AsOf: day, Lang: p.lang, AskLang: !p.langKnown, Program: p.name(), Theme: p.theme(), File: f,
		Store: store, Today: p.today, Views: true, WriteFile: p.writeNew, ReplaceFile: p.writeOver, Folder: folder,
	}, p.in, p.out))
}

// theme is what is known of the terminal.
func (p *program) theme() theme.Options {
	o := theme.Detect(p.getenv)
	o.ASCII = o.ASCII || p.ascii
	return o
}

// plainFlag adds --plain, and --ascii for the screen.
func (p *program) plainFlag(c *cobra.Command, v *bool) {
	c.Flags().BoolVar(&p.ascii, "ascii", false, p.tr(p.say.Flags.ASCII))
	c.Flags().BoolVar(v, "plain", false, p.tr(p.say.Flags.Plain))
}

// mustBePlain reports whether no screen can be drawn, or none is wanted: there is
// no terminal, it has no cursor control, or ACCESSIBLE is set.
func (p *program) mustBePlain() bool {
	return !isTerminal(p.in) || !isTerminal(p.out) || p.getenv("TERM") == "dumb" || p.getenv("ACCESSIBLE") != ""
}

// plainWidth is the width of a line in plain mode; a screen reader wants none
// broken.
const plainWidth = 80

// lineByLine holds the interview in plain mode. The language is asked for only
// where a person is there to answer.
func (p *program) lineByLine(ctx context.Context, f *casefile.File, day law.Day) error {
	o := plain.Options{
		Rules: liability.Default(), AsOf: day, Lang: p.lang, AskLang: !p.langKnown && isTerminal(p.in), Program: p.name(), Width: plainWidth,
		WriteFile: p.writeNew, ReplaceFile: p.writeOver,
	}
	if p.getenv("ACCESSIBLE") != "" {
		o.Width = 0
	}
	if f != nil {
		if f.Holding != nil {
			o.View = liability.ViewTeaching
		}
		o.Facts, o.Title, o.Story = f.Facts, title(f, p.lang), either(f.Story, p.lang)
	}
	return plain.Run(ctx, o, p.in, p.out)
}
