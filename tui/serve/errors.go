package serve

import (
	"fmt"
	"strings"

	"bangxin/law"
	"bangxin/law/text"
)

// Error is what keeps a server from starting, in words: what is wrong, and what to
// do.
type Error struct {
	Says  law.Text
	Hints []law.Text
	Err   error // the cause; may be nil
}

// Error gives the English words.
func (e *Error) Error() string {
	if e.Err != nil {
		return e.Says.EN + ": " + text.CleanLine(e.Err.Error())
	}
	return e.Says.EN
}

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// wrong makes an error without a cause.
func wrong(says law.Text, hints ...law.Text) *Error { return &Error{Says: says, Hints: hints} }

// Mistake is one line of the keys file that cannot be used.
type Mistake struct {
	Line int // from 1
	Says law.Text
}

// Mistakes are all that is wrong with a keys file.
type Mistakes struct {
	Path string
	List []Mistake
}

// Error gives the mistakes in English, on one line.
func (m *Mistakes) Error() string {
	return strings.Join(strings.Split(strings.TrimSpace(m.Render(law.EN)), "\n"), "; ")
}

// Render lists the mistakes, one a line, with the number of the line each is in.
func (m *Mistakes) Render(l law.Lang) string {
	var b strings.Builder
	path := text.CleanLine(m.Path)
	b.WriteString(fmt.Sprintf(law.T("错误：公钥文件 %s 有 %d 处错误，一处不改好，一个公钥都不用", "error: %s has %d mistakes; no key of it is used before all are put right").In(l), path, len(m.List)) + "\n")
	for _, x := range m.List {
		b.WriteString(fmt.Sprintf(law.T("%s:%d：%s", "%s:%d: %s").In(l), path, x.Line, x.Says.In(l)) + "\n")
	}
	return b.String()
}

// fill puts words of others into a sentence, safe to print on its line.
func fill(t law.Text, args ...string) law.Text {
	clean := make([]any, len(args))
	for i, a := range args {
		clean[i] = text.Truncate(text.CleanLine(a), 120, "..")
	}
	return law.T(fmt.Sprintf(t.ZH, clean...), fmt.Sprintf(t.EN, clean...))
}
