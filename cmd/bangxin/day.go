package main

import (
	"github.com/spf13/cobra"

	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// asOfFlag adds --as-of.
func (p *program) asOfFlag(c *cobra.Command, v *string) {
	c.Flags().StringVar(v, "as-of", "", p.tr(p.say.Flags.AsOf))
	_ = c.RegisterFlagCompletionFunc("as-of", cobra.NoFileCompletions)
}

// day decides as of which day the law is applied: --as-of, else the case file's
// day, else today.
func (p *program) day(asOf string, f *casefile.File) (law.Day, error) {
	if asOf != "" {
		d, err := law.ParseDay(text.Narrow(asOf))
		if err != nil || d < fact.MinDay() || d > fact.MaxDay() {
			return 0, wrong(fill(p.say.Errors.NoDay, asOf), p.say.Errors.DayForm)
		}
		return d, nil
	}
	if f != nil && f.HasAsOf {
		return f.AsOf, nil
	}
	return p.today, nil
}
