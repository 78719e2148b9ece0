package main

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"bangxin/law"
)

// root makes the command tree.
func (p *program) root() *cobra.Command {
	var asOf string
	var linear bool
	c := &cobra.Command{
		Use: "bangxin", Short: p.tr(p.say.Root.Short), Long: p.tr(p.say.Root.Long),
		Args: p.noSuchCommand, SilenceErrors: true, SilenceUsage: true,
		RunE: func(c *cobra.Command, _ []string) error { return p.openScreen(c.Context(), "", asOf, linear) },
	}
	c.CompletionOptions.DisableDefaultCmd = true
	c.SuggestionsMinimumDistance = 2
	c.SetHelpFunc(func(c *cobra.Command, _ []string) { p.help(c) })
	c.SetUsageFunc(func(c *cobra.Command) error { p.help(c); return nil })
	c.SetFlagErrorFunc(func(c *cobra.Command, err error) error { return p.flagMistake(c, err) })
	c.PersistentFlags().String("lang", "", p.tr(p.say.Flags.Lang))
	c.PersistentFlags().BoolP("help", "h", false, p.tr(p.say.Flags.Help))
	c.PersistentPreRunE = func(c *cobra.Command, _ []string) error { return p.checkLang(c) }
	c.Version = p.version
	c.Flags().Bool("version", false, p.tr(p.say.Flags.Version))
	c.SetVersionTemplate("bangxin {{.Version}}\n")
	p.asOfFlag(c, &asOf)
	p.plainFlag(c, &linear)
	c.AddCommand(p.interviewCommand(), p.analyzeCommand(), p.reportCommand(), p.lawCommand(), p.casesCommand(), p.presentCommand(), p.mattersCommand(), p.replayCommand(), p.serveCommand(), p.schemaCommand(), p.aboutCommand(), p.completionCommand(), p.manCommand())
	c.SetHelpCommand(p.helpCommand())
	_ = c.RegisterFlagCompletionFunc("lang", cobra.FixedCompletions([]string{"zh", "en"}, cobra.ShellCompDirectiveNoFileComp))
	return c
}

// noSuchCommand refuses a word that is no subcommand, and names those like it.
func (p *program) noSuchCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	f := wrong(fill(p.say.Errors.NoCommand, args[0]))
	if near := c.SuggestionsFor(args[0]); len(near) > 0 {
		f.hints = append(f.hints, fill(p.say.Errors.DidYouMean, "bangxin "+strings.Join(near, ", bangxin ")))
	} else if strings.ContainsAny(args[0], "./") {
		f.hints = append(f.hints, fill(p.say.Errors.OpenFile, args[0]))
	}
	f.hints = append(f.hints, fill(p.say.Errors.SeeHelp, "bangxin"))
	return f
}

// arguments holds a command to between least and most arguments.
func (p *program) arguments(least, most int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		switch {
		case len(args) < least:
			return wrong(fill(p.say.Errors.Missing, c.CommandPath()), fill(p.say.Errors.SeeHelp, c.CommandPath()))
		case len(args) > most:
			return wrong(fill(p.say.Errors.TooMany, args[most]), fill(p.say.Errors.SeeHelp, c.CommandPath()))
		}
		return nil
	}
}

// flagMistake says in both languages what the flag parser found. Its errors are
// told apart by what they can be asked; anything else keeps the parser's words.
func (p *program) flagMistake(c *cobra.Command, err error) error {
	hint := fill(p.say.Errors.SeeHelp, c.CommandPath())
	var value interface{ GetValue() string }
	if errors.As(err, &value) {
		name := flagOf(err)
		return wrong(fill(p.say.Errors.FlagValue, "--"+name, value.GetValue()), p.valueHint(c, name), hint)
	}
	var named interface {
		GetSpecifiedName() string
		GetSpecifiedShortnames() string
	}
	if errors.As(err, &named) {
		name := "--" + named.GetSpecifiedName()
		if named.GetSpecifiedShortnames() != "" {
			name = "-" + named.GetSpecifiedName()
		}
		if strings.Contains(err.Error(), "argument") {
			return wrong(fill(p.say.Errors.FlagNeeds, name), hint)
		}
		return wrong(fill(p.say.Errors.NoFlag, name), hint)
	}
	return wrong(fill(law.T("%s", "%s"), err.Error()), hint)
}

// flagOf gives the name of the flag that the parser says a value is not one of: it
// ends what stands before the closing quote, whether there is a short one or not.
func flagOf(err error) string {
	says, _, _ := strings.Cut(err.Error(), `" flag: `)
	return says[strings.LastIndex(says, "--")+len("--"):]
}

// valueHint says what values of a flag look like.
func (p *program) valueHint(c *cobra.Command, name string) law.Text {
	kind := ""
	if f := c.Flags().Lookup(name); f != nil {
		kind = f.Value.Type()
	}
	switch kind {
	case "duration":
		return fill(p.say.Errors.AsTime, "--"+name)
	case "int":
		return fill(p.say.Errors.AsNumber, "--"+name)
	case "bool":
		return fill(p.say.Errors.AsSwitch, "--"+name)
	}
	return fill(p.say.Errors.SeeHelp, c.CommandPath())
}

// checkLang refuses a language that is none; which one is spoken was found out
// before.
func (p *program) checkLang(c *cobra.Command) error {
	f := c.Flags().Lookup("lang")
	if f == nil || !f.Changed {
		return nil
	}
	if c.Name() == "report" && f.Value.String() == bothLanguages {
		return nil
	}
	if _, ok := law.ParseLang(f.Value.String()); !ok {
		return wrong(fill(p.say.Errors.NoLang, f.Value.String()))
	}
	return nil
}
