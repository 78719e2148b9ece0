package plain

import (
	"fmt"
	"io"
	"strings"

	"bangxin/interview"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/text"
	"bangxin/tui/words"
)

// WriteReplay writes how the answers of an interview came about, step by step,
// with what each step changed. Of o only Rules, AsOf, Lang and Width count; a
// width of 0 breaks no line.
func WriteReplay(out io.Writer, o Options, log fact.Log) error {
	w := words.All()
	in := func(t law.Text) string { return t.In(o.Lang) }
	var b strings.Builder
	line := func(first, s string) {
		if o.Width == 0 {
			b.WriteString(first + s + "\n")
			return
		}
		for _, l := range text.WrapIndent(s, o.Width, first, strings.Repeat(" ", text.Width(first))) {
			b.WriteString(l + "\n")
		}
	}
	r := interview.NewReplay(o.Rules, o.AsOf, log)
	if r.Len() == 0 {
		line("", in(w.Replay.Empty))
	}
	colon := in(w.Common.Colon)
	before := r.At(0)
	for n := 1; n <= r.Len(); n++ {
		e := r.Entry(n)
		d := fact.Get(e.Fact)
		said := in(w.Replay.Withdrawn)
		if !e.Withdrawn {
			said = d.FormatAnswer(e.Answer, o.Lang)
		}
		if was, had := r.Log().Before(n); had {
			said += in(law.T("（", " (")) + in(w.Replay.Was) + colon + d.FormatAnswer(was, o.Lang) + in(law.T("）", ")"))
		}
		line("", fmt.Sprintf(in(w.Replay.Place), n, r.Len())+colon+in(d.Name)+colon+said)
		now := r.At(n)
		changes := now.Changes(before)
		for _, c := range changes {
			line("  - ", in(c.Words()))
		}
		if len(changes) == 0 {
			line("  ", in(w.Replay.Nothing))
		}
		before = now
	}
	if r.Len() > 0 {
		says := before.Says
		if says.IsZero() {
			says = w.Replay.NoOffence
		}
		line("", in(says))
	}
	_, err := io.WriteString(out, b.String())
	return err
}
