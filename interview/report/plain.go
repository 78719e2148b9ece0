package report

import (
	"bufio"
	"io"
	"strings"

	"bangxin/law"
	"bangxin/law/text"
)

// Width is the width of a page of plain text, in cells.
const Width = 80

// Text writes the report as plain text, UTF-8, lines of at most 80 cells. The
// error is the writer's.
func (r *Report) Text(w io.Writer) error {
	p := newPlain(w, r.Lang)
	p.heading(joinedHeading(r.titles()), '=', true)
	for _, s := range r.Sections {
		if s.Heading != "" {
			p.gap()
			p.heading(joinedHeading(r.heads(s)), '=', true)
		}
		for _, b := range r.sequence(s) {
			p.say = wordsIn(b.lang)
			p.block(b.Block)
		}
	}
	return p.w.Flush()
}

// plain writes blocks as text. bufio keeps the first error until Flush.
type plain struct {
	w   *bufio.Writer
	say words
	top bool // nothing has been written yet
}

func newPlain(w io.Writer, l law.Lang) *plain {
	return &plain{w: bufio.NewWriter(w), say: wordsIn(l), top: true}
}

func (p *plain) line(s string) {
	p.top = false
	p.w.WriteString(strings.TrimRight(s, " ") + "\n")
}

func (p *plain) lines(all []string) {
	for _, s := range all {
		p.line(s)
	}
}

// gap parts two blocks.
func (p *plain) gap() {
	if !p.top {
		p.line("")
	}
}

// heading underlines a heading with a sign, over the whole page or its own width.
func (p *plain) heading(s string, sign byte, page bool) {
	all := text.Wrap(s, Width)
	width := 0
	for _, l := range all {
		width = max(width, text.Width(l))
	}
	if page {
		width = Width
	}
	p.lines(all)
	p.line(strings.Repeat(string(sign), width))
}

func (p *plain) block(b Block) {
	p.gap()
	switch b := b.(type) {
	case Heading:
		switch b.Level {
		case 1:
			p.heading(b.Text, '-', true)
		case 2:
			p.heading(b.Text, '-', false)
		default:
			p.lines(text.Wrap("["+b.Text+"]", Width))
		}
	case Paragraph:
		p.lines(text.Wrap(b.Text, Width))
	case Fields:
		for _, f := range b.Entries {
			p.lines(text.WrapIndent(f.Name+p.say.Colon+f.Value, Width, "", "    "))
		}
	case List:
		p.list(b.Items, "")
	case Table:
		p.table(b)
	case Quote:
		p.quote(b)
	case Bars:
		for i, r := range b.Rows {
			if i > 0 {
				p.line("")
			}
			p.bar(r)
		}
	case Blank:
		for range b.Lines {
			p.line("")
			p.line(strings.Repeat("_", Width))
		}
	}
}

// maxIndent is as far as lists move to the right.
const maxIndent = 16

func (p *plain) list(items []Item, indent string) {
	for _, it := range items {
		s := it.Text
		if it.Link != "" {
			s = strings.TrimRight(it.Link+" "+it.Text, " ")
		}
		p.lines(text.WrapIndent(s, Width, indent+"- ", indent+"  "))
		deeper := indent
		if len(indent) < maxIndent {
			deeper += "  "
		}
		p.list(it.Items, deeper)
	}
}

// quote sets a bar beside words of the law; words that only report it, and
// translations, stand without.
func (p *plain) quote(q Quote) {
	p.lines(text.WrapIndent(q.Name, Width, "  ", "    "))
	sign := "    "
	if q.Verbatim {
		sign = "  | "
	}
	if q.Text != "" {
		for _, l := range strings.Split(q.Text, "\n") {
			p.lines(text.WrapIndent(l, Width, sign, sign))
		}
	}
	if q.Translation != "" {
		p.lines(text.WrapIndent(p.say.Translation+p.say.Open+q.Label+p.say.Close+p.say.Colon, Width, "  ", "    "))
		for _, l := range strings.Split(q.Translation, "\n") {
			p.lines(text.WrapIndent(l, Width, "    ", "    "))
		}
	}
}

// bar draws a figure beside its line; the numbers stand under the bar where they
// do not fit beside it.
func (p *plain) bar(b Bar) {
	name := b.Name
	if b.Cite != "" {
		name += p.say.Open + b.Cite + p.say.Close
	}
	p.lines(text.WrapIndent(name, Width, "  ", "    "))
	numbers := b.Figure + " / " + b.Line
	for _, more := range []string{b.Margin, b.Finding} {
		if more != "" {
			numbers += "   " + more
		}
	}
	drawn := "  " + text.PadRight(b.Drawing, BarWidth) + "  "
	if text.Width(drawn+numbers) <= Width {
		p.line(drawn + numbers)
		return
	}
	p.line(drawn)
	p.lines(text.WrapIndent(numbers, Width, "  ", "    "))
}
