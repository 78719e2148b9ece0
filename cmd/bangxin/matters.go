package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"bangxin/interview/matter"
	"bangxin/law"
	"bangxin/law/text"
)

// mattersCommand is bangxin matters and what stands below it.
func (p *program) mattersCommand() *cobra.Command {
	say := p.say.Matters
	sub := func(use string, w command, n int, run func(args []string) error) *cobra.Command {
		return &cobra.Command{
			Use: use, Short: p.tr(w.Short), Long: p.tr(w.Long), Example: p.tr(w.Example), Args: p.arguments(n, n),
			RunE: func(_ *cobra.Command, args []string) error { return run(args) },
		}
	}
	c := sub("matters", say.Call, 0, func([]string) error { return p.listMatters() })
	var yes bool
	remove := sub("delete ID", say.Delete, 1, func(args []string) error { return p.deleteMatter(args[0], yes) })
	remove.Flags().BoolVar(&yes, "yes", false, p.tr(say.Yes))
	var withLog bool
	export := sub("export ID FILE", say.Export, 2, func(args []string) error { return p.exportMatter(args[0], args[1], withLog) })
	export.Flags().BoolVar(&withLog, "log", false, p.tr(say.WithLog))
	c.AddCommand(
		export,
		sub("rename ID TITLE", say.Rename, 2, func(args []string) error { return p.renameMatter(args[0], args[1]) }),
		remove,
	)
	return c
}

// listMatters prints one line a matter.
func (p *program) listMatters() error {
	store, err := p.store()
	if err != nil {
		return err
	}
	list, err := store.List()
	if err != nil {
		return p.matterFailed(err)
	}
	if len(list) == 0 {
		_, err := fmt.Fprintln(p.out, p.tr(p.say.Matters.Empty))
		return err
	}
	keys, err := p.unlock(store)
	if err != nil {
		return err
	}
	rows, err := store.Titles(keys)
	if err != nil {
		return p.matterFailed(err)
	}
	var b strings.Builder
	for _, r := range rows {
		title, day := text.CleanLine(r.Title), r.Changed.String()
		var wrong *matter.Error
		switch {
		case errors.As(r.Err, &wrong):
			title, day = p.tr(fill(p.say.Matters.Broken, p.tr(wrong.Says))), "-"
		case title == "":
			title = p.tr(p.say.Matters.Untitled)
		}
		fmt.Fprintf(&b, "%s  %-10s  %7.1f KB  %s\n", r.ID, day, float64(r.Size)/1000, title)
	}
	_, err = io.WriteString(p.out, b.String())
	return err
}

// matterID completes the first characters of an id.
func (p *program) matterID(store *matter.Store, start string) (string, error) {
	list, err := store.List()
	if err != nil {
		return "", p.matterFailed(err)
	}
	var found []string
	for _, e := range list {
		if start != "" && strings.HasPrefix(e.ID, start) {
			found = append(found, e.ID)
		}
	}
	switch len(found) {
	case 0:
		return "", wrong(fill(p.say.Matters.NoMatter, start), p.say.Matters.SeeList)
	case 1:
		return found[0], nil
	}
	return "", wrong(fill(p.say.Matters.Several, start), p.say.Matters.SeeList)
}

// openStore finds the store and a matter in it.
func (p *program) openStore(start string) (*matter.Store, string, error) {
	store, err := p.store()
	if err != nil {
		return nil, "", err
	}
	id, err := p.matterID(store, start)
	return store, id, err
}

func (p *program) exportMatter(start, path string, withLog bool) error {
	store, id, err := p.openStore(start)
	if err != nil {
		return err
	}
	if path != "-" { // before the passphrase is asked for
		if err := p.otherName(p.mayWrite(path, false)); err != nil {
			return err
		}
	}
	keys, err := p.unlock(store)
	if err != nil {
		return err
	}
	write := store.Export
	if withLog {
		write = store.ExportWithLog
	}
	data, err := write(keys, id)
	if err != nil {
		return p.matterFailed(err)
	}
	if path == "-" {
		_, err := p.out.Write(data)
		return err
	}
	if err := p.writeNew(path, data); err != nil {
		return err
	}
	_, err = fmt.Fprintln(p.out, p.tr(fill(p.say.Matters.Exported, path)))
	return err
}

func (p *program) renameMatter(start, title string) error {
	store, id, err := p.openStore(start)
	if err != nil {
		return err
	}
	keys, err := p.unlock(store)
	if err != nil {
		return err
	}
	if err := store.Rename(keys, id, title, p.today); err != nil {
		return p.matterFailed(err)
	}
	return nil
}

// deleteMatter deletes on a yes only: one that is typed, or --yes.
func (p *program) deleteMatter(start string, yes bool) error {
	say := p.say.Matters
	store, id, err := p.openStore(start)
	if err != nil {
		return err
	}
	d, err := store.Deletion(id)
	if err != nil {
		return p.matterFailed(err)
	}
	if !yes {
		if !isTerminal(p.in) {
			return wrong(say.NotAsked, say.UseYes)
		}
		fmt.Fprintln(p.err, strings.Join(text.Wrap(p.tr(d.Words()), helpWidth), "\n"))
		fmt.Fprint(p.err, p.tr(fill(say.Ask, id)))
		line, _ := bufio.NewReader(io.LimitReader(p.in, 100)).ReadString('\n') // the end of input is no yes
		if s := strings.ToLower(strings.TrimSpace(line)); s != "y" && s != "yes" {
			_, err := fmt.Fprintln(p.out, p.tr(say.Kept))
			return err
		}
	}
	if err := d.Confirm(); err != nil {
		return p.matterFailed(err)
	}
	_, err = fmt.Fprintln(p.out, p.tr(fill(say.Deleted, id)))
	return err
}

// notSaved says that the program ended with changes that could not be saved; the
// advice of the error itself, given while it runs, has come too late.
func (p *program) notSaved(err error) error {
	var e *matter.Error
	if !errors.As(err, &e) {
		return err
	}
	lost := p.say.Matters.Unsaved
	path := text.CleanLine(e.Path)
	return &failure{says: law.T(lost.ZH+"："+e.Says.ZH+"："+path, lost.EN+": "+e.Says.EN+": "+path), code: exitFailed, cause: err}
}

// matterFailed puts an error of the store into the form of all errors.
func (p *program) matterFailed(err error) error {
	var e *matter.Error
	if !errors.As(err, &e) {
		return err
	}
	says, hint := e.Says, e.Hint
	if e.Path != "" {
		path := text.CleanLine(e.Path)
		says = law.T(says.ZH+"："+path, says.EN+": "+path)
	}
	code := exitFailed
	switch e.Kind {
	case matter.NoIdentity, matter.EmptyPassphrase, matter.WrongPassphrase, matter.NotFound:
		code = exitWrong
	case matter.Locked:
		hint = p.say.Matters.Locked // there is no reading alone on the command line
	}
	return &failure{says: says, hints: []law.Text{hint}, code: code, cause: err}
}
