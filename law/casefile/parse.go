package casefile

import (
	"fmt"
	"math/big"
	"strings"
	"unicode/utf8"

	"bangxin/law"
	"bangxin/law/fact"
)

// Parse reads a case file. The name is used in messages, and a name that ends
// in .json says that the file is JSON. The error, if any, is a *Problems that
// holds every mistake found; the File is then nil.
func Parse(name string, data []byte) (*File, error) {
	r := &reader{name: name}
	f := r.file(data)
	if err := r.failed(); err != nil {
		return nil, err
	}
	inOrder(r.warnings)
	f.Warnings = r.warnings
	return f, nil
}

// file reads the whole file. What it gives counts only if nothing was reported.
func (r *reader) file(data []byte) *File {
	if len(data) > MaxSize {
		r.report(position{}, law.T("文件超过 1 MiB", "the file is larger than 1 MiB"), "")
		return nil
	}
	source := strings.TrimPrefix(string(data), "\uFEFF")
	source = strings.ReplaceAll(source, "\r\n", "\n")
	r.lines = strings.Split(source, "\n")
	if !r.readable() {
		return nil
	}
	var root *node
	if r.json = isJSON(r.name, source); r.json {
		root = r.readJSON(source)
	} else {
		root = r.readYAML(source)
	}
	if root == nil || len(r.problems) > 0 {
		return nil
	}
	if root.shape != mapping {
		r.report(root.at, law.T("案件文件应由“名称: 值”组成", "a case file is made of “name: value” lines"), "")
		return nil
	}
	if !r.version(root) {
		return nil
	}
	r.sound(root)
	return r.top(root)
}

// readable reports bytes that are not UTF-8 and raw control characters. Nothing
// else can be said of such a file.
func (r *reader) readable() bool {
	for i, line := range r.lines {
		column := 0
		for at := 0; at < len(line); {
			c, size := utf8.DecodeRuneInString(line[at:])
			at += size
			column++
			switch {
			case c == utf8.RuneError && size == 1:
				r.report(position{i + 1, column}, law.T("不是有效的 UTF-8", "not valid UTF-8"), fmt.Sprintf("0x%02X", line[at-1]))
			case forbidden(c):
				r.report(position{i + 1, column}, controlCharacter, fmt.Sprintf("U+%04X", c))
			}
		}
	}
	return len(r.problems) == 0
}

var controlCharacter = law.T("不接受控制字符", "control characters are not accepted")

// version holds the file to the version this program reads. Of a later one
// nothing else is said, because nothing else is sure.
func (r *reader) version(root *node) bool {
	n := root.get("bangxin")
	want := law.T("请在文件开头写 bangxin: 1", "write bangxin: 1 at the top of the file")
	if n == nil {
		r.mistake(root.at, Problem{Reason: law.T("没有版本号", "the version is missing"), Hint: want})
		return true
	}
	if n.shape == scalar && n.text == "1" {
		return true
	}
	if later(n) {
		r.mistake(n.at, Problem{
			Reason: law.T("文件的版本比本程序认识的第 1 版新", "the file is of a later version than 1, the one this program reads"),
			Word:   n.text,
			Hint:   law.T("请用较新的 bangxin 打开", "open it with a newer bangxin"),
		})
		return false
	}
	r.mistake(n.at, Problem{Reason: law.T("版本号不对", "not a version of the format"), Word: n.text, Hint: want})
	return true
}

// later reports whether a version is a number above ours, in any length.
func later(n *node) bool {
	if n.shape != scalar || strings.Trim(n.text, "0123456789.") != "" {
		return false
	}
	v, ok := new(big.Rat).SetString(n.text)
	return ok && v.Cmp(big.NewRat(Version, 1)) > 0
}

// sound reports what is wrong anywhere in the tree, known field or not: a name
// that stands twice, and control characters brought in by an escape.
func (r *reader) sound(n *node) {
	for _, c := range n.text {
		if forbidden(c) {
			r.report(n.at, controlCharacter, fmt.Sprintf("U+%04X", c))
			break
		}
	}
	first := make(map[string]int, len(n.pairs))
	for _, p := range n.pairs {
		if line, twice := first[p.key.text]; twice {
			r.report(p.key.at, law.T(fmt.Sprintf("重复（第 %d 行已有）", line), fmt.Sprintf("given twice (first on line %d)", line)), p.key.text)
		} else {
			first[p.key.text] = p.key.at.line
		}
		r.sound(p.key)
		r.sound(p.value)
	}
	for _, i := range n.items {
		r.sound(i)
	}
}

func (r *reader) top(root *node) *File {
	f := &File{Facts: fact.Facts{}}
	if n := root.get("language"); n != nil {
		f.Language = r.lang(n)
	}
	r.language = f.Language
	f.Extra = r.fields(root, []field{
		{"bangxin", func(*node) {}},
		{"title", func(n *node) { f.Title = r.text(n) }},
		{"title_en", func(n *node) { f.TitleEN = r.text(n) }},
		{"as_of", func(n *node) { f.AsOf, f.HasAsOf = r.day(n) }},
		{"language", func(*node) {}},
		{"story", func(n *node) { f.Story = r.both(n) }},
		{"facts", func(n *node) { r.facts(f, n) }},
		{"log", func(n *node) { r.log(f, n) }},
		{"holding", func(n *node) { f.Holding = r.holding(n) }},
		{"class", func(n *node) { f.Class = r.class(n) }},
	})
	if f.Holding != nil && !f.HasAsOf {
		r.warn(root.get("holding").at, Problem{
			Reason: law.T("有裁判结果而没有 as_of：将按分析当日的法律适用", "there is a holding but no as_of: the law of the day of the analysis will be applied"),
			Hint:   law.T("as_of 写裁判之日", "give the day of decision as as_of"),
		})
	}
	return f
}

// field is a field a mapping may have, and what reads it.
type field struct {
	name string
	read func(*node)
}

// fields reads a mapping. Fields that are not known are kept and, because they
// may as well be slips, warned of.
func (r *reader) fields(n *node, known []field) []Field {
	if !r.want(n, mapping, law.T("这里应是“名称: 值”", "“name: value” lines were expected here")) {
		return nil
	}
	var extra []Field
	names := make([]string, len(known))
	for i := range known {
		names[i] = known[i].name
	}
next:
	for _, p := range n.pairs {
		for _, k := range known {
			if k.name == p.key.text {
				k.read(p.value)
				continue next
			}
		}
		extra = append(extra, Field{p.key.text, p.value.bare()})
		r.warn(p.key.at, Problem{
			Reason:  law.T("不认识的字段，原样保留，不参与分析", "unknown field: kept as it is, and not used"),
			Word:    p.key.text,
			Nearest: closest(p.key.text, names),
		})
	}
	return extra
}

// want holds a node to a shape. A mapping may also be left empty.
func (r *reader) want(n *node, s shape, reason law.Text) bool {
	if n.shape == s {
		return true
	}
	if s != scalar && n.null() {
		return false
	}
	r.report(n.at, reason, n.text)
	return false
}

// text reads words. Numbers and the like are words here, as written.
func (r *reader) text(n *node) string {
	if !r.want(n, scalar, law.T("这里应是文字", "text was expected here")) || n.null() {
		return ""
	}
	return n.text
}

// both reads words in both languages, or in the one of the file.
func (r *reader) both(n *node) law.Text {
	var t law.Text
	if n.shape == scalar {
		if s := r.text(n); r.language == law.EN {
			t.EN = s
		} else {
			t.ZH = s
		}
		return t
	}
	if !r.want(n, mapping, law.T("这里应是文字，或 zh 和 en", "text, or zh and en, was expected here")) {
		return t
	}
	for _, p := range n.pairs {
		switch p.key.text {
		case "zh":
			t.ZH = r.text(p.value)
		case "en":
			t.EN = r.text(p.value)
		default:
			r.report(p.key.at, law.T("这里只能有 zh 和 en", "only zh and en can stand here"), p.key.text)
		}
	}
	return t
}

func (r *reader) lang(n *node) law.Lang {
	if l, ok := law.ParseLang(n.text); ok && n.shape == scalar {
		return l
	}
	r.mistake(n.at, Problem{Reason: law.T("语言只能是 zh 或 en", "the language is zh or en"), Word: n.text, Nearest: closest(n.text, []string{"zh", "en"})})
	return law.ZH
}

// day reads a whole day.
func (r *reader) day(n *node) (law.Day, bool) {
	if n.null() {
		return 0, false
	}
	d, err := law.ParseDay(n.text)
	if n.shape != scalar || err != nil || d < fact.MinDay() || d > fact.MaxDay() {
		r.mistake(n.at, Problem{
			Reason: law.T("这里应是一个完整的日期", "a whole day was expected here"),
			Word:   n.text,
			Hint:   law.T("写成 2016-05-31 这样的形式", "write it like 2016-05-31"),
		})
		return 0, false
	}
	return d, true
}

// oneOf reads one of a few words.
func (r *reader) oneOf(n *node, words []string, reason law.Text) string {
	if n.shape == scalar {
		for _, w := range words {
			if w == n.text {
				return w
			}
		}
	}
	r.mistake(n.at, choose(Problem{Reason: reason, Word: n.text}, words))
	return ""
}

// choose adds the nearest of the words that could have stood, or lists them.
func choose(p Problem, words []string) Problem {
	if p.Nearest = closest(p.Word, words); p.Nearest == "" {
		p.Hint = listed(words)
	}
	return p
}

// listed names the words that could have stood.
func listed(words []string) law.Text {
	return law.T("可以写："+strings.Join(words, "、"), "it can be "+strings.Join(words, ", "))
}

// each reads a list; a lone item is a list of one.
func (r *reader) each(n *node, read func(*node)) {
	if n.null() {
		return
	}
	if n.shape != sequence {
		read(n)
		return
	}
	for _, i := range n.items {
		read(i)
	}
}
