package report

import (
	"bufio"
	"io"
	"strings"

	"bangxin/law"
	"bangxin/law/text"
)

// Markdown writes the report as CommonMark with tables. It uses no emphasis:
// CommonMark does not recognise ** beside full-width punctuation. All text is
// escaped. The error is the writer's.
func (r *Report) Markdown(w io.Writer) error {
	m := newMarkdown(w, r.Lang)
	m.line("# " + oneLine(joinedHeading(r.titles())))
	for _, s := range r.Sections {
		if s.Heading != "" {
			m.line("")
			m.line("## " + oneLine(joinedHeading(r.heads(s))))
		}
		for _, b := range r.sequence(s) {
			m.say = wordsIn(b.lang)
			m.line("")
			m.block(b.Block)
		}
	}
	return m.w.Flush()
}

// markdown writes blocks as Markdown.
type markdown struct {
	w   *bufio.Writer
	say words
}

func newMarkdown(w io.Writer, l law.Lang) *markdown {
	return &markdown{bufio.NewWriter(w), wordsIn(l)}
}

func (m *markdown) line(s string) { m.w.WriteString(s + "\n") }

func (m *markdown) block(b Block) {
	switch b := b.(type) {
	case Heading:
		m.line(strings.Repeat("#", 2+min(b.Level, 4)) + " " + oneLine(b.Text))
	case Paragraph:
		m.line(broken(b.Text, ""))
	case Fields:
		var lines []string
		for _, f := range b.Entries {
			lines = append(lines, text.CleanLine(f.Name+m.say.Colon+f.Value))
		}
		// Not a list: two lists that follow one another would be read as one.
		m.line(broken(strings.Join(lines, "\n"), ""))
	case List:
		m.list(b.Items, "")
	case Table:
		m.table(b.Head, b.Rows)
	case Quote:
		m.quote(b)
	case Bars:
		m.bars(b)
	case Blank:
		m.line(broken(strings.TrimSuffix(strings.Repeat(strings.Repeat("_", 60)+"\n", b.Lines), "\n"), ""))
	}
}

func (m *markdown) list(items []Item, indent string) {
	for _, it := range items {
		s := broken(it.Text, indent+"  ")
		if it.Link != "" {
			s = strings.TrimRight("<"+it.Link+"> "+s, " ")
		}
		m.line(indent + "- " + s)
		m.list(it.Items, indent+"  ")
	}
}

// quote makes a block quotation of words of the law, and of nothing else.
func (m *markdown) quote(q Quote) {
	m.line(oneLine(q.Name))
	m.words(q.Text, q.Verbatim)
	if q.Translation != "" {
		m.line("")
		m.line(oneLine(m.say.Translation + m.say.Open + q.Label + m.say.Close + m.say.Colon))
		m.words(q.Translation, false)
	}
}

func (m *markdown) words(s string, quoted bool) {
	if s == "" {
		return
	}
	m.line("")
	if !quoted {
		m.line(broken(s, ""))
		return
	}
	for _, l := range strings.Split(broken(s, ""), "\n") {
		m.line("> " + l)
	}
}

func (m *markdown) bars(b Bars) {
	var rows [][]string
	for _, r := range b.Rows {
		rows = append(rows, []string{r.Name, r.Cite, r.Figure, r.Line, r.Margin, r.Finding})
	}
	m.table([]string{m.say.Measured, m.say.Provision, m.say.Figure, m.say.Line, m.say.Margin, m.say.Finding}, rows)
}

// table aligns the columns by cells, so that the source reads as a table too.
func (m *markdown) table(head []string, rows [][]string) {
	all := [][]string{}
	widths := make([]int, len(head))
	for _, row := range append([][]string{head}, rows...) {
		cells := make([]string, len(head))
		for i := range cells {
			cells[i] = oneLine(row[i])
			widths[i] = max(widths[i], text.Width(cells[i]), 3)
		}
		all = append(all, cells)
	}
	for n, cells := range all {
		for i := range cells {
			cells[i] = text.PadRight(cells[i], widths[i])
		}
		m.line("| " + strings.Join(cells, " | ") + " |")
		if n > 0 {
			continue
		}
		rule := make([]string, len(head))
		for i, w := range widths {
			rule[i] = strings.Repeat("-", w)
		}
		m.line("| " + strings.Join(rule, " | ") + " |")
	}
}

// oneLine escapes text that must stay on a line.
func oneLine(s string) string { return escape(strings.TrimSpace(text.CleanLine(s))) }

// broken escapes text of several lines; each line end becomes a hard break, so
// that none of the lines can begin a block of its own. Empty lines fall away.
func broken(s, indent string) string {
	var out []string
	for _, l := range strings.Split(s, "\n") {
		if l = strings.TrimSpace(l); l != "" {
			out = append(out, escape(l))
		}
	}
	return strings.Join(out, "\\\n"+indent)
}

// escape makes every character of a line stand for itself.
func escape(line string) string {
	line = strings.TrimLeft(line, " \t")
	var b strings.Builder
	digits := true // only digits so far
	for i, r := range line {
		switch {
		case strings.ContainsRune("\\`*_[]<>#|~&$@^", r),
			i == 0 && strings.ContainsRune("+-=:", r),
			r == ':' && strings.HasPrefix(line[i:], "://"),
			r == '.' && endsWithWWW(line[:i]),
			digits && i > 0 && (r == '.' || r == ')'):
			b.WriteByte('\\')
		}
		digits = digits && r >= '0' && r <= '9'
		b.WriteRune(r)
	}
	return b.String()
}

// endsWithWWW guards against links that some readers make of www. by themselves.
func endsWithWWW(s string) bool {
	return len(s) >= 3 && strings.EqualFold(s[len(s)-3:], "www")
}
