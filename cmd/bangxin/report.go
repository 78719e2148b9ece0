package main

import (
	"context"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"bangxin/interview/report"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/liability"
)

// reportCall is what bangxin report was told.
type reportCall struct {
	output, format, form, lang, asOf, view string
	without                                []string
	mask, force, full                      bool
}

// bothLanguages is the word for a report in both languages.
const bothLanguages = "both"

// reportCommand is bangxin report of a case file, or of a case of the library by its
// id.
func (p *program) reportCommand() *cobra.Command {
	var call reportCall
	c := &cobra.Command{
		Use: "report FILE|ID", Short: p.tr(p.say.Report.Short), Long: p.tr(p.say.Report.Long), Example: p.tr(p.say.Report.Example),
		Args: p.arguments(1, 1),
		RunE: func(c *cobra.Command, args []string) error { return p.writeReport(c.Context(), args[0], call) },
	}
	f := c.Flags()
	f.StringVarP(&call.output, "output", "o", "", p.tr(p.say.Flags.Output))
	f.StringVar(&call.format, "format", "", p.tr(p.say.Flags.ReportFormat))
	f.StringVar(&call.form, "form", "", p.tr(p.say.Flags.Form))
	f.StringVar(&call.lang, "lang", "", p.tr(p.say.Flags.ReportLang))
	f.StringSliceVar(&call.without, "without", nil, p.tr(p.say.Flags.Without))
	f.BoolVar(&call.mask, "mask", false, p.tr(p.say.Flags.Mask))
	f.BoolVar(&call.full, "full", false, p.tr(p.say.Flags.Full))
	f.BoolVar(&call.force, "force", false, p.tr(p.say.Flags.Force))
	f.StringVar(&call.view, "view", "", p.tr(p.say.Flags.View))
	p.asOfFlag(c, &call.asOf)
	fixed := func(flag string, words []string) {
		_ = c.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp))
	}
	fixed("format", reportFormats())
	fixed("form", reportForms())
	fixed("lang", []string{"zh", "en", bothLanguages})
	fixed("without", report.SectionIDs())
	fixed("view", viewNames())
	return c
}

func reportFormats() []string {
	var out []string
	for _, f := range report.Formats() {
		out = append(out, f.String())
	}
	return out
}

func reportForms() []string {
	var out []string
	for _, f := range report.Forms() {
		out = append(out, f.String())
	}
	return out
}

// writeReport makes the report and puts it where it was asked for. What can be
// found wrong with the call is found before anything is analysed.
func (p *program) writeReport(ctx context.Context, path string, call reportCall) error {
	format, err := p.reportFormat(call)
	if err != nil {
		return err
	}
	form, ok := report.ParseForm(call.form)
	if !ok && call.form != "" {
		return wrong(fill(p.say.Errors.NoForm, call.form), fill(p.say.Errors.ItCanBe, strings.Join(reportForms(), ", ")))
	}
	if call.full {
		if form, ok = form.Full(); !ok {
			return wrong(p.say.Errors.NotFull, fill(p.say.Errors.SeeHelp, "bangxin report"))
		}
	}
	for _, id := range call.without {
		if !slices.Contains(report.SectionIDs(), id) {
			return wrong(fill(p.say.Errors.NoSection, id), choices(p.say.Errors.ItCanBe, report.SectionIDs()))
		}
	}
	if call.output == "" || call.output == "-" {
		if format == report.DOCXFormat && isTerminal(p.out) {
			return wrong(p.say.Errors.BinaryScreen, p.say.Errors.UseOutput)
		}
	} else if err := p.mayWrite(call.output, call.force); err != nil {
		return err
	}
	r, err := p.buildReport(ctx, path, form, call)
	if err != nil {
		return err
	}
	if call.output == "" || call.output == "-" {
		return r.Write(p.out, format)
	}
	return p.save(call.output, call.force, func(w io.Writer) error { return r.Write(w, format) })
}

// reportFormat decides the format: --format, else the ending of the output, else
// text.
func (p *program) reportFormat(call reportCall) (report.Format, error) {
	word := call.format
	if word == "" && call.output != "" && call.output != "-" {
		word = strings.ToLower(strings.TrimPrefix(filepath.Ext(call.output), "."))
		if word == "" {
			return 0, wrong(fill(p.say.Errors.NoEnding, call.output), fill(p.say.Errors.ItCanBe, strings.Join(reportFormats(), ", ")))
		}
	}
	if word == "" {
		return report.TextFormat, nil
	}
	f, ok := report.ParseFormat(word)
	if !ok {
		return 0, wrong(fill(p.say.Errors.NoFormat, word), fill(p.say.Errors.ItCanBe, strings.Join(reportFormats(), ", ")))
	}
	return f, nil
}

func (p *program) buildReport(ctx context.Context, path string, form report.Form, call reportCall) (*report.Report, error) {
	f, err := p.caseOrFile(path)
	if err != nil {
		return nil, err
	}
	in, err := p.analysed(ctx, f, call.asOf, call.view)
	if err != nil {
		return nil, err
	}
	in.Form, in.Without, in.Mask, in.Both = form, call.without, call.mask, call.lang == bothLanguages
	if in.Both {
		in.Title, in.Story = title(f, law.ZH), either(f.Story, law.ZH)
		in.TitleEN, in.StoryEN = title(f, law.EN), either(f.Story, law.EN)
	}
	return report.Build(in), nil
}

// analysed analyses a case file with everything a report shows.
func (p *program) analysed(ctx context.Context, f *casefile.File, asOf, view string) (report.Input, error) {
	day, err := p.day(asOf, f)
	if err != nil {
		return report.Input{}, err
	}
	seen, err := p.viewOf(view, f)
	if err != nil {
		return report.Input{}, err
	}
	rules := liability.Default()
	changes, err := rules.WhatIf(ctx, liability.WhatIfRequest{Facts: f.Facts, AsOf: day, View: seen})
	if err != nil {
		return report.Input{}, err
	}
	return report.Input{
		Title: title(f, p.lang), Story: either(f.Story, p.lang), Lang: p.lang, Facts: f.Facts,
		Analysis: rules.Analyse(liability.Request{Facts: f.Facts, AsOf: day, Program: p.name()}),
		Partings: rules.Rivals(f.Facts, day), Changes: changes, Holding: f.Holding,
	}, nil
}
