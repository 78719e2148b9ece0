package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"bangxin/law/text"
)

// helpWidth is the width help is wrapped to, in cells.
const helpWidth = 80

// helpCommand is bangxin help [COMMAND].
func (p *program) helpCommand() *cobra.Command {
	return &cobra.Command{
		Use: "help [COMMAND]", Short: p.tr(p.say.Help.Short), Long: p.tr(p.say.Help.Long),
		RunE: func(c *cobra.Command, args []string) error {
			target, rest, err := c.Root().Find(args)
			if err != nil || target == nil || len(rest) > 0 {
				return p.noSuchCommand(c.Root(), args[len(args)-max(1, len(rest)):])
			}
			p.help(target)
			return nil
		},
	}
}

// help prints what a command does and takes, in the language of the call.
func (p *program) help(c *cobra.Command) {
	var b strings.Builder
	say := p.say.Help
	heading := func(s string) { b.WriteString("\n" + s + "\n") }
	long := c.Long
	if long == "" {
		long = c.Short
	}
	b.WriteString(strings.Join(text.Wrap(long, helpWidth), "\n") + "\n")
	heading(p.tr(say.Usage))
	b.WriteString("  " + strings.Replace(c.UseLine(), "[flags]", "["+p.tr(say.Flag)+"]", 1) + "\n")
	if c.HasAvailableSubCommands() {
		b.WriteString("  " + c.CommandPath() + " " + p.tr(say.Command) + "\n")
		heading(p.tr(say.Commands))
		for _, sub := range c.Commands() {
			if sub.IsAvailableCommand() || sub.Name() == "help" {
				name := fmt.Sprintf("  %-12s", sub.Name())
				b.WriteString(strings.Join(text.WrapIndent(sub.Short, helpWidth, name, "              "), "\n") + "\n")
			}
		}
	}
	if c.HasExample() {
		heading(p.tr(say.Examples))
		for _, line := range strings.Split(c.Example, "\n") {
			b.WriteString("  " + line + "\n")
		}
	}
	if c.HasAvailableLocalFlags() {
		heading(p.tr(say.Flags))
		b.WriteString(flagLines(c.LocalFlags().FlagUsages()))
	}
	if c.HasAvailableInheritedFlags() {
		heading(p.tr(say.Global))
		b.WriteString(flagLines(c.InheritedFlags().FlagUsages()))
	}
	_, _ = p.out.WriteString(b.String())
}

// flagLines breaks what is said of flags at the width of a page, under where it
// begins: after the name and at least three spaces.
func flagLines(usages string) string {
	var b strings.Builder
	for _, l := range strings.Split(strings.TrimRight(usages, "\n"), "\n") {
		lead := len(l) - len(strings.TrimLeft(l, " "))
		i := strings.Index(l[lead:], "   ")
		if i < 0 || text.Width(l) <= helpWidth {
			b.WriteString(l + "\n")
			continue
		}
		name, says := l[:lead+i], strings.TrimLeft(l[lead+i:], " ")
		column := text.Width(l) - text.Width(says)
		for j, part := range text.Wrap(says, helpWidth-column) {
			if j > 0 {
				name = ""
			}
			b.WriteString(text.PadRight(name, column) + part + "\n")
		}
	}
	return b.String()
}
