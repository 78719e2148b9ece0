package main

import (
	"context"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"bangxin/law/casefile"
	"bangxin/tui"
	"bangxin/tui/theme"
)

// interviewCommand is bangxin interview [FILE].
func (p *program) interviewCommand() *cobra.Command {
	var asOf string
	c := &cobra.Command{
		Use: "interview [FILE]", Short: p.tr(p.say.Interview.Short), Long: p.tr(p.say.Interview.Long), Example: p.tr(p.say.Interview.Example),
		Args: p.arguments(0, 1),
		RunE: func(c *cobra.Command, args []string) error {
			path := ""
			if len(args) > 0 {
				path = args[0]
			}
			return p.openScreen(c.Context(), path, asOf)
		},
	}
	p.asOfFlag(c, &asOf)
	return c
}

// openScreen opens the program on the terminal, with a case file where one is named.
func (p *program) openScreen(ctx context.Context, path, asOf string) error {
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
	if !isTerminal(p.in) || !isTerminal(p.out) {
		return wrong(p.say.Errors.NoTerminal, p.say.Errors.UseAnalyze)
	}
	if term := p.getenv("TERM"); term == "dumb" {
		return wrong(fill(p.say.Errors.DumbTerminal, term), p.say.Errors.UseAnalyze)
	}
	if f != nil {
		f.AsOf, f.HasAsOf = day, true
	}
	if ctx == nil {
		ctx = context.Background()
	}
	ctx, stop := signal.NotifyContext(ctx, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	return tui.Run(ctx, tui.Options{
		AsOf: day, Lang: p.lang, AskLang: !p.langKnown, Program: p.name(), Theme: theme.Detect(p.getenv), File: f,
	}, p.in, p.out)
}
