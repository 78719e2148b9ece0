package main

import (
	"fmt"
	"strings"

	"bangxin/law"
	"bangxin/law/text"
)

// The exit codes.
const (
	exitDone   = 0
	exitFailed = 1 // the program failed
	exitWrong  = 2 // the call or the input was wrong
)

// failure is an error in the words of people: one error line and hints.
type failure struct {
	says     law.Text
	hints    []law.Text
	rendered func(law.Lang) string // instead of says: lines that are complete
	code     int
	cause    error
}

// Error gives the English words.
func (f *failure) Error() string { return strings.TrimSuffix(f.render(law.EN), "\n") }

// Unwrap gives the error behind it, if any.
func (f *failure) Unwrap() error { return f.cause }

func (f *failure) render(l law.Lang) string {
	if f.rendered != nil {
		return f.rendered(l)
	}
	var b strings.Builder
	b.WriteString(law.T("错误：", "error: ").In(l) + f.says.In(l) + "\n")
	for _, h := range f.hints {
		b.WriteString(law.T("提示：", "hint: ").In(l) + h.In(l) + "\n")
	}
	return b.String()
}

// wrong is a mistake in the call or in what was given.
func wrong(says law.Text, hints ...law.Text) *failure {
	return &failure{says: says, hints: hints, code: exitWrong}
}

// choices puts a list of the program's own words into a sentence, all of them.
func choices(t law.Text, list []string) law.Text {
	all := strings.Join(list, ", ")
	return law.T(fmt.Sprintf(t.ZH, all), fmt.Sprintf(t.EN, all))
}

// fill puts words of a person into a sentence, safe to print on its line.
func fill(t law.Text, args ...string) law.Text {
	clean := make([]any, len(args))
	for i, a := range args {
		clean[i] = text.Truncate(text.CleanLine(a), 120, "..")
	}
	return law.T(fmt.Sprintf(t.ZH, clean...), fmt.Sprintf(t.EN, clean...))
}
