package main

import (
	"github.com/spf13/cobra"

	"bangxin/law/casefile"
)

// schemaCommand is bangxin schema.
func (p *program) schemaCommand() *cobra.Command {
	return &cobra.Command{
		Use: "schema", Short: p.tr(p.say.Schema.Short), Long: p.tr(p.say.Schema.Long), Example: p.tr(p.say.Schema.Example),
		Args: p.arguments(0, 0),
		RunE: func(*cobra.Command, []string) error {
			_, err := p.out.Write(casefile.Schema())
			return err
		},
	}
}
