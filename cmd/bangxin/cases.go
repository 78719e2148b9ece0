package main

import (
	"github.com/spf13/cobra"

	"bangxin/interview/report"
	"bangxin/law/library"
)

// casesCommand is bangxin cases [ID].
func (p *program) casesCommand() *cobra.Command {
	var asFile bool
	c := &cobra.Command{
		Use: "cases [ID]", Short: p.tr(p.say.Cases.Short), Long: p.tr(p.say.Cases.Long), Example: p.tr(p.say.Cases.Example),
		Args: p.arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return report.WriteCases(p.out, library.All(), p.lang)
			}
			return p.showCase(args[0], asFile)
		},
		ValidArgsFunction: completeCases(cobra.ShellCompDirectiveNoFileComp),
	}
	c.Flags().BoolVar(&asFile, "yaml", false, p.tr(p.say.Flags.YAML))
	return c
}

// completeCases completes the ids of the library, and what else the directive
// says.
func completeCases(also cobra.ShellCompDirective) cobra.CompletionFunc {
	return func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		var ids []string
		for _, c := range library.All() {
			ids = append(ids, c.ID)
		}
		return ids, also
	}
}

func (p *program) showCase(id string, asFile bool) error {
	c, ok := library.Get(id)
	switch {
	case !ok:
		return wrong(fill(p.say.Errors.NoCase, id), p.say.Errors.SeeCases)
	case asFile:
		_, err := p.out.Write(c.Source())
		return err
	}
	return report.WriteCase(p.out, c, p.lang)
}
