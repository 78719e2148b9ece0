package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"strconv"
	"syscall"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/spf13/cobra"

	"bangxin/interview/report"
	classroom "bangxin/interview/room"
	"bangxin/law/casefile"
	"bangxin/law/liability"
	"bangxin/law/library"
	"bangxin/tui"
	"bangxin/tui/theme"
)

// presentCommand is bangxin present CASE, without a case the list to choose one
// from, and --course for the cases in teaching order.
func (p *program) presentCommand() *cobra.Command {
	var asOf, record string
	var story, course, notes bool
	c := &cobra.Command{
		Use: "present [CASE]", Short: p.tr(p.say.Present.Call.Short), Long: p.tr(p.say.Present.Call.Long), Example: p.tr(p.say.Present.Call.Example),
		Args: func(c *cobra.Command, args []string) error {
			return p.arguments(0, 1)(c, args)
		},
		RunE: func(c *cobra.Command, args []string) error {
			switch {
			case notes && (!course || len(args) > 0):
				return wrong(p.say.Present.NotesOfCourse)
			case course && len(args) == 0:
				return report.WriteCourse(p.out, liability.Default(), p.lang, notes)
			case len(args) == 0 && (asOf != "" || story || record != ""):
				return wrong(p.say.Present.NameCase, p.say.Errors.SeeCases)
			case len(args) == 0:
				return p.present(c.Context(), nil, nil, "")
			case course:
				l, err := p.lesson(args[0])
				if err != nil {
					return err
				}
				return p.present(c.Context(), ofLibrary(l, p.name()), l.File(), record)
			}
			of, f, err := p.subject(args[0], asOf, story)
			if err != nil {
				return err
			}
			return p.present(c.Context(), of, f, record)
		},
		ValidArgsFunction: completeCases(cobra.ShellCompDirectiveDefault),
	}
	p.asOfFlag(c, &asOf)
	c.Flags().BoolVar(&story, "story", false, p.tr(p.say.Present.Story))
	c.Flags().BoolVar(&course, "course", false, p.tr(p.say.Present.Course))
	c.Flags().BoolVar(&notes, "notes", false, p.tr(p.say.Present.Notes))
	c.Flags().StringVar(&record, "record", "", p.tr(p.say.Present.Record))
	return c
}

// lesson finds a lesson of the course by its number.
func (p *program) lesson(number string) (*library.Case, error) {
	course := library.Course()
	n, err := strconv.Atoi(number)
	if err != nil || n < 1 || n > len(course) {
		return nil, wrong(fill(p.say.Present.NoLesson, number), fill(p.say.Present.Lessons, strconv.Itoa(len(course))))
	}
	return course[n-1].Case, nil
}

// A subjectMaker makes the subject of a class once the rules are there.
type subjectMaker func(*liability.Rules) classroom.Subject

func ofLibrary(c *library.Case, program string) subjectMaker {
	return func(r *liability.Rules) classroom.Subject { return classroom.OfLibrary(c, r, program) }
}

// subject finds what a class is held on: a case of the library by its id, or a
// case file; and the file of either.
func (p *program) subject(name, asOf string, story bool) (subjectMaker, *casefile.File, error) {
	if c, ok := library.Get(name); ok {
		if asOf != "" || story {
			return nil, nil, wrong(p.say.Present.OfFileOnly)
		}
		return ofLibrary(c, p.name()), c.File(), nil
	}
	if name == "-" {
		return nil, nil, wrong(p.say.Present.NotStdin)
	}
	if _, err := os.Stat(name); os.IsNotExist(err) {
		return nil, nil, wrong(fill(p.say.Present.NoCase, name), p.say.Errors.SeeCases)
	}
	f, err := p.caseFile(name)
	if err != nil {
		return nil, nil, err
	}
	day, err := p.day(asOf, f)
	if err != nil {
		return nil, nil, err
	}
	return func(r *liability.Rules) classroom.Subject { return classroom.OfFile(f, day, story, r, p.name()) }, f, nil
}

// present holds the class on the terminal, and keeps its record where that is
// asked for.
func (p *program) present(ctx context.Context, of subjectMaker, f *casefile.File, record string) error {
	if p.mustBePlain() {
		return wrong(p.say.Present.NeedsScreen, p.say.Present.UseHandout)
	}
	if ctx == nil {
		ctx = context.Background()
	}
	var kept classRecord
	o := tui.Options{AsOf: p.today, Lang: p.lang, Program: p.name(), Theme: theme.Detect(p.getenv), Class: of, Teach: of == nil, Tick: tea.Tick, Today: p.today}
	if record != "" {
		if err := p.otherName(p.mayWrite(record, false)); err != nil {
			return err
		}
		kept = classRecord{p: p, path: record, of: f}
		o.KeepClass = kept.keep
	}
	ctx, stop := signal.NotifyContext(ctx, syscall.SIGTERM, syscall.SIGHUP, os.Interrupt)
	defer stop()
	err := p.notSaved(tui.Run(ctx, o, p.in, p.out))
	if err != nil || record == "" {
		return err
	}
	return kept.told()
}

// classRecord is the file in which a class is recorded, beside the facts of its case:
// of a case of the library nothing but the facts is needed, the rest is found by its
// id. It is written with every reveal.
type classRecord struct {
	p       *program
	path    string
	of      *casefile.File
	written bool
	err     error
}

// keep writes the record as it stands, in the place of what it wrote before. The first
// time it takes nothing's place: a file that came to be there in the meantime is kept.
func (r *classRecord) keep(c *casefile.Class) error {
	f := *r.of
	f.Class = c
	if r.written {
		r.err = r.p.writeOver(r.path, f.Write())
		return r.err
	}
	r.err = r.p.writeNew(r.path, f.Write())
	r.written = r.err == nil
	return r.err
}

// told says where the record is, once the class is over.
func (r *classRecord) told() error {
	says := r.p.say.Present.NothingHeld
	switch {
	case r.err != nil:
		return r.err
	case r.written:
		says = fill(r.p.say.Present.Kept, r.path)
	}
	_, err := fmt.Fprintln(r.p.out, r.p.tr(says))
	return err
}
