package main

import (
	"github.com/spf13/cobra"

	"bangxin/interview/report"
)

// aboutCommand is bangxin about.
func (p *program) aboutCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use: "about", Short: p.tr(p.say.About.Short), Long: p.tr(p.say.About.Long), Example: p.tr(p.say.About.Example),
		Args: p.arguments(0, 0),
		RunE: func(*cobra.Command, []string) error {
			if asJSON {
				return report.WriteAboutJSON(p.out, p.name())
			}
			return report.WriteAbout(p.out, p.name(), p.lang)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, p.tr(p.say.Flags.JSON))
	return c
}
