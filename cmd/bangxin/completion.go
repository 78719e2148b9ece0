package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

// completionCommand is bangxin completion SHELL.
func (p *program) completionCommand() *cobra.Command {
	shells := []string{"bash", "zsh", "fish", "powershell"}
	return &cobra.Command{
		Use: "completion SHELL", Short: p.tr(p.say.Completion.Short), Long: p.tr(p.say.Completion.Long), Example: p.tr(p.say.Completion.Example),
		ValidArgs: shells, Args: p.arguments(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			if !slices.Contains(shells, args[0]) {
				return wrong(fill(p.say.Errors.NoShell, args[0]), fill(p.say.Errors.ItCanBe, strings.Join(shells, ", ")))
			}
			switch root := c.Root(); args[0] {
			case "bash":
				return root.GenBashCompletionV2(p.out, true)
			case "zsh":
				return root.GenZshCompletion(p.out)
			case "fish":
				return root.GenFishCompletion(p.out, true)
			default:
				return root.GenPowerShellCompletionWithDesc(p.out)
			}
		},
	}
}
