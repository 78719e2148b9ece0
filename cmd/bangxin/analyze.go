package main

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"bangxin/interview/report"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/liability"
)

// analyzeCommand is bangxin analyze FILE.
func (p *program) analyzeCommand() *cobra.Command {
	var format, asOf, view string
	c := &cobra.Command{
		Use: "analyze FILE", Short: p.tr(p.say.Analyze.Short), Long: p.tr(p.say.Analyze.Long), Example: p.tr(p.say.Analyze.Example),
		Args: p.arguments(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			return p.analyze(c.Context(), args[0], format, asOf, view)
		},
	}
	c.Flags().StringVar(&format, "format", "", p.tr(p.say.Flags.Format))
	p.asOfFlag(c, &asOf)
	c.Flags().StringVar(&view, "view", "", p.tr(p.say.Flags.View))
	_ = c.RegisterFlagCompletionFunc("view", cobra.FixedCompletions(viewNames(), cobra.ShellCompDirectiveNoFileComp))
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formats(), cobra.ShellCompDirectiveNoFileComp))
	return c
}

func formats() []string { return []string{"text", "json", "md"} }

// views are the words of --view: for whom the changes that would turn a verdict
// are listed.
func views() map[string]liability.View {
	return map[string]liability.View{
		"matter": liability.ViewMatter, "client": liability.ViewClient, "lawyer": liability.ViewLawyer, "teaching": liability.ViewTeaching,
	}
}

func viewNames() []string { return []string{"matter", "client", "lawyer", "teaching"} }

// viewOf reads --view: by default a matter of one's own, and teaching for a case
// of the library, which carries what was held.
func (p *program) viewOf(word string, f *casefile.File) (liability.View, error) {
	if word == "" {
		if f.Holding != nil {
			return liability.ViewTeaching, nil
		}
		return liability.ViewMatter, nil
	}
	v, ok := views()[word]
	if !ok {
		return v, wrong(fill(p.say.Errors.NoView, word), fill(p.say.Errors.ItCanBe, strings.Join(viewNames(), ", ")))
	}
	return v, nil
}

func (p *program) analyze(ctx context.Context, path, format, asOf, view string) error {
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
	in, err := p.analysed(ctx, f, asOf, view)
	if err != nil {
		return err
	}
	return write(report.Build(in), p.out)
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
