package main

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"bangxin/interview/report"
	"bangxin/law"
	"bangxin/law/corpus"
)

// lawCommand is bangxin law [CITATION | QUERY].
func (p *program) lawCommand() *cobra.Command {
	var asOf string
	c := &cobra.Command{
		Use: "law [CITATION | QUERY]", Short: p.tr(p.say.Law.Short), Long: p.tr(p.say.Law.Long), Example: p.tr(p.say.Law.Example),
		RunE: func(_ *cobra.Command, args []string) error { return p.law(strings.Join(args, " "), asOf) },
		Args: cobra.ArbitraryArgs,
	}
	p.asOfFlag(c, &asOf)
	return c
}

// law shows a provision for a citation, or for a query that leads to one alone;
// else what a search finds. Without words it lists the instruments.
func (p *program) law(query, asOf string) error {
	day, err := p.day(asOf, nil)
	if err != nil {
		return err
	}
	if strings.TrimSpace(query) == "" {
		return report.WriteInstruments(p.out, day, p.lang)
	}
	if c, err := law.ParseCitation(strings.TrimSpace(query)); err == nil {
		return p.provision(c, day)
	}
	hits := corpus.Search(query, 0)
	if len(hits) == 1 {
		return p.provision(hits[0].Provision.Citation, day)
	}
	return report.WriteHits(p.out, query, hits, p.lang)
}

func (p *program) provision(c law.Citation, day law.Day) error {
	err := report.WriteProvision(p.out, c, day, p.lang)
	var dead *corpus.NotHeldError
	if !errors.As(err, &dead) {
		return err
	}
	f := wrong(dead.Words())
	f.cause = err
	if near := dead.Nearest; near.Article != "" {
		f.hints = append(f.hints, fill(p.say.Errors.Nearest, near.String()))
	}
	return f
}
