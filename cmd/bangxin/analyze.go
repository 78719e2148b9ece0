package main

import (
	"strings"

	"github.com/spf13/cobra"

	"bangxin/interview/report"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/liability"
)

// analyzeCommand is bangxin analyze FILE.
func (p *program) analyzeCommand() *cobra.Command {
	var format, asOf string
	c := &cobra.Command{
		Use: "analyze FILE", Short: p.tr(p.say.Analyze.Short), Long: p.tr(p.say.Analyze.Long), Example: p.tr(p.say.Analyze.Example),
		Args: p.arguments(1, 1),
		RunE: func(_ *cobra.Command, args []string) error { return p.analyze(args[0], format, asOf) },
	}
	c.Flags().StringVar(&format, "format", "", p.tr(p.say.Flags.Format))
	p.asOfFlag(c, &asOf)
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formats(), cobra.ShellCompDirectiveNoFileComp))
	return c
}

func formats() []string { return []string{"text", "json", "md"} }

func (p *program) analyze(path, format, asOf string) error {
	write := (*report.Report).Text
	switch format {
	case "", "text":
	case "json":
		write = (*report.Report).JSON
	case "md":
		write = (*report.Report).Markdown
	default:
		return wrong(fill(p.say.Errors.NoFormat, format), fill(p.say.Errors.ItCanBe, strings.Join(formats(), ", ")))
	}
	f, err := p.caseFile(path)
	if err != nil {
		return err
	}
	day, err := p.day(asOf, f)
	if err != nil {
		return err
	}
	a := liability.Default().Analyse(liability.Request{Facts: f.Facts, AsOf: day, Program: p.name()})
	return write(report.Build(report.Input{
		Title: title(f, p.lang), Story: either(f.Story, p.lang), Lang: p.lang, Facts: f.Facts, Analysis: a,
	}), p.out)
}

// title gives the title of a case in a language, as far as it has one.
func title(f *casefile.File, l law.Lang) string {
	return either(law.T(f.Title, f.TitleEN), l)
}

// either gives what a person wrote in a language, else in the other one.
func either(t law.Text, l law.Lang) string {
	if s := t.In(l); s != "" {
		return s
	}
	return t.ZH + t.EN
}
