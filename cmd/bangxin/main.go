// Command bangxin explains liability for help given to people who used it for
// network crime, under the law of mainland China.
//
// This package wires the program: it reads the command line, the locale and the
// clock, opens files, and hands everything else to the packages that do the
// work. One file is one subcommand. It decides nothing about the law.
//
// Exit codes: 0 done; 1 the program failed; 2 the call or the input was wrong. A
// verdict is never an exit code.
package main

import (
	"errors"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"bangxin/law"
	"bangxin/law/text"
)

func main() {
	// A reader that goes away, as head does, is no failure: the write fails with
	// EPIPE and the program ends quietly.
	signal.Ignore(syscall.SIGPIPE)
	p := &program{
		in: os.Stdin, out: os.Stdout, err: os.Stderr, getenv: os.Getenv,
		today: today(time.Now()), version: version(),
	}
	os.Exit(p.run(os.Args[1:]))
}

// program is what the commands share: the world around the process.
type program struct {
	in      *os.File
	out     *os.File
	err     io.Writer
	getenv  func(string) string
	today   law.Day
	version string

	lang      law.Lang
	langKnown bool // said by --lang or the locale
	ascii     bool // said by --ascii
	say       *words
}

// today is the local day of an instant.
func today(now time.Time) law.Day {
	y, m, d := now.Date()
	return law.Date(y, int(m), d)
}

// name is the program with its version, as a receipt gives it.
func (p *program) name() string { return "bangxin " + p.version }

// run runs the command line and gives the exit code.
func (p *program) run(args []string) int {
	p.lang, p.langKnown = language(args, p.getenv)
	p.say = allWords()
	root := p.root()
	root.SetArgs(args)
	root.SetIn(p.in)
	root.SetOut(p.out)
	root.SetErr(p.err)
	return p.report(root.Execute())
}

// in gives words in the language of this call.
func (p *program) tr(t law.Text) string { return t.In(p.lang) }

// report prints what went wrong and gives the exit code.
func (p *program) report(err error) int {
	if err == nil || errors.Is(err, syscall.EPIPE) {
		return exitDone
	}
	var f *failure
	if !errors.As(err, &f) && errors.Is(err, syscall.ENOSPC) {
		f = &failure{says: p.say.Errors.OutputFull, hints: []law.Text{p.say.Errors.MakeRoom}, code: exitFailed, cause: err}
	} else if f == nil {
		f = &failure{says: law.T(text.CleanLine(err.Error()), text.CleanLine(err.Error())), code: exitFailed}
	}
	_, _ = io.WriteString(p.err, f.render(p.lang))
	return f.code
}
