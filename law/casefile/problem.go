package casefile

import (
	"fmt"
	"sort"
	"strings"
	"unicode/utf8"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// maxProblems is how many mistakes are kept. A file with more is not a case
// file with slips in it; the rest are counted.
const maxProblems = 200

// Problem is one mistake in a file, or one warning, with the place it stands
// at. Word, Nearest and SourceLine come from the file as they are; clean them
// before showing them, as Render does.
type Problem struct {
	Line       int      // from 1; 0 where the mistake is the whole file's
	Column     int      // from 1, in characters
	Reason     law.Text // what is wrong
	Word       string   // the offending word; may be empty
	Nearest    string   // the valid word nearest to it; may be empty
	Hint       law.Text // other advice; may be empty
	SourceLine string   // the line it stands in
}

// Problems is the error Parse gives: every mistake in the file, in the order in
// which they stand.
type Problems struct {
	Name    string // of the file
	List    []Problem
	Omitted int // mistakes beyond the number that is kept
}

// Error gives all mistakes in English; Render gives them in either language.
func (p *Problems) Error() string { return strings.TrimSuffix(p.Render(law.EN), "\n") }

// Render writes every mistake as people read it: one error line, the source
// line with a caret under the place, and hint lines. It is safe to print
// whatever the file held.
func (p *Problems) Render(l law.Lang) string {
	var b strings.Builder
	for i := range p.List {
		b.WriteString(law.T("错误：", "error: ").In(l))
		p.List[i].render(&b, p.Name, l)
	}
	if p.Omitted > 0 {
		b.WriteString(law.T(fmt.Sprintf("错误：另有 %d 处错误未列出\n", p.Omitted),
			fmt.Sprintf("error: %d more mistakes are not listed\n", p.Omitted)).In(l))
	}
	return b.String()
}

// Render writes one warning, in the same form as a mistake.
func (p Problem) Render(name string, l law.Lang) string {
	var b strings.Builder
	b.WriteString(law.T("警告：", "warning: ").In(l))
	p.render(&b, name, l)
	return b.String()
}

func (p *Problem) render(b *strings.Builder, name string, l law.Lang) {
	b.WriteString(p.where(name, l))
	reason := p.Reason.In(l)
	b.WriteString(reason)
	// What law/fact says of a figure already quotes the word.
	if p.Word != "" && !strings.Contains(reason, "“"+fact.Quote(p.Word)+"”") {
		b.WriteString(law.T("：", ": ").In(l) + shown(p.Word, 60))
	}
	b.WriteByte('\n')
	if line, caret := excerpt(p.SourceLine, p.Column); line != "" {
		b.WriteString("    " + line + "\n    " + caret + "\n")
	}
	if p.Nearest != "" {
		n := shown(p.Nearest, 60)
		b.WriteString(law.T("提示：是不是 "+n+"？\n", "hint: did you mean "+n+"?\n").In(l))
	}
	if !p.Hint.IsZero() {
		b.WriteString(law.T("提示：", "hint: ").In(l) + p.Hint.In(l) + "\n")
	}
}

// where says the place: 文件 case.yaml 第 4 行第 3 列：
func (p *Problem) where(name string, l law.Lang) string {
	zh, en := "", ""
	if name = shown(name, 120); name != "" {
		zh, en = "文件 "+name, "file "+name
	}
	if p.Line > 0 {
		if name != "" {
			zh, en = zh+" ", en+", "
		}
		zh += fmt.Sprintf("第 %d 行第 %d 列", p.Line, p.Column)
		en += fmt.Sprintf("line %d, column %d", p.Line, p.Column)
	}
	if zh == "" {
		return ""
	}
	return law.T(zh+"：", en+": ").In(l)
}

// shown makes a word of the file safe to print on one line.
func shown(s string, width int) string {
	return text.Truncate(text.CleanLine(s), width, "..")
}

// Cells of source shown before and after the place of a mistake.
const (
	cellsBefore = 48
	cellsAfter  = 28
)

// excerpt gives the part of a source line round a column, safe to print, and
// the line with the caret that belongs under it. Chinese characters take two
// cells, so the caret is set by cells, not by characters.
func excerpt(line string, column int) (string, string) {
	if strings.TrimSpace(line) == "" {
		return "", ""
	}
	before, after := line, ""
	n := 1
	for i := range line {
		if n == column {
			before, after = line[:i], line[i:]
			break
		}
		n++
	}
	// What is far from the place is cut before it is cleaned: a line can be a
	// mebibyte long.
	before, after = tail(before, 4*cellsBefore), head(after, 4*cellsAfter)
	before, after = text.CleanLine(before), text.CleanLine(after)
	if before = strings.TrimLeft(before, " "); text.Width(before) > cellsBefore {
		clusters := text.Clusters(before)
		width, i := 0, len(clusters)
		for i > 0 && width+text.Width(clusters[i-1]) <= cellsBefore-2 {
			i--
			width += text.Width(clusters[i])
		}
		before = ".." + strings.Join(clusters[i:], "")
	}
	after = text.Truncate(strings.TrimRight(after, " "), cellsAfter, "..")
	return before + after, strings.Repeat(" ", text.Width(before)) + "^"
}

// head and tail give at most n characters of either end.
func head(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}

func tail(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	return string(r[len(r)-n:])
}

// reader collects what is wrong with one file while it is read.
type reader struct {
	name     string
	lines    []string
	json     bool
	language law.Lang
	problems []Problem
	omitted  int
	warnings []Problem
}

// report notes a mistake.
func (r *reader) report(at position, reason law.Text, word string) {
	r.mistake(at, Problem{Reason: reason, Word: word})
}

// mistake notes a mistake with what else is known of it.
func (r *reader) mistake(at position, p Problem) {
	if len(r.problems) >= maxProblems {
		r.omitted++
		return
	}
	r.problems = append(r.problems, r.place(at, p))
}

// warn notes something that is not a mistake but that the person should see.
func (r *reader) warn(at position, p Problem) {
	if len(r.warnings) < maxProblems {
		r.warnings = append(r.warnings, r.place(at, p))
	}
}

func (r *reader) place(at position, p Problem) Problem {
	if at.line == 0 {
		return p
	}
	// The parser puts what is not there, such as a missing value, past the end.
	p.Line = max(1, min(at.line, len(r.lines)))
	p.SourceLine = r.lines[p.Line-1]
	p.Column = max(1, min(at.col, utf8.RuneCountInString(p.SourceLine)+1))
	return p
}

// failed gives the mistakes as an error, in the order of the file, or nil.
func (r *reader) failed() error {
	if len(r.problems) == 0 {
		return nil
	}
	inOrder(r.problems)
	return &Problems{Name: r.name, List: r.problems, Omitted: r.omitted}
}

func inOrder(list []Problem) {
	sort.SliceStable(list, func(i, j int) bool {
		if list[i].Line != list[j].Line {
			return list[i].Line < list[j].Line
		}
		return list[i].Column < list[j].Column
	})
}

// closest gives the candidate a misspelt word most likely meant, or nothing.
func closest(word string, candidates []string) string {
	best, distance := "", min(len(word)/2+1, 4)
	for _, c := range candidates {
		if d := editDistance(strings.ToLower(word), c); d < distance {
			best, distance = c, d
		}
	}
	return best
}

// editDistance counts the insertions, deletions and replacements of bytes that
// turn one word into the other. A word too long to be a slip is far away.
func editDistance(a, b string) int {
	if len(a) > 2*len(b)+8 {
		return len(a)
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		corner := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := corner
			if a[i-1] != b[j-1] {
				cost++
			}
			corner = row[j]
			row[j] = min(cost, row[j]+1, row[j-1]+1)
		}
	}
	return row[len(b)]
}
