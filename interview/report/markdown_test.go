package report

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"

	"pgregory.net/rapid"
)

var (
	escaped  = regexp.MustCompile(`\\[!-/:-@\[-` + "`" + `{-~]`)
	autolink = regexp.MustCompile(`<https?://[^ <>]*>`)
	opening  = regexp.MustCompile(`^\s*([-+=:]|\d+[.)])`)
)

// checkMarkdown holds Markdown to what the writer may make: headings, quotes,
// lists, tables, addresses. Once these and escapes are taken away nothing may be
// left that a reader of Markdown could act on.
func checkMarkdown(t interface{ Errorf(string, ...any) }, name, s string) {
	width := 0
	for n, l := range strings.Split(s, "\n") {
		bad := func(what string) { t.Errorf("%s: line %d: %s: %s", name, n+1, what, l) }
		rest := l
		if after := strings.TrimRight(l, `\`); (len(l)-len(after))%2 == 1 { // a hard break
			rest = l[:len(l)-1]
		}
		rest = strings.TrimPrefix(rest, "> ")
		rest = strings.TrimLeft(rest, "# ")
		rest = strings.TrimPrefix(rest, "- ")
		rest = autolink.ReplaceAllString(rest, "")
		if strings.HasPrefix(rest, "| ") && strings.HasSuffix(rest, " |") {
			rest = escaped.ReplaceAllString(rest, "x")
			if w := text.Width(l); width > 0 && w != width {
				bad("table is not aligned")
			} else {
				width = w
			}
			rest = strings.ReplaceAll(rest, "|", "")
		} else {
			width = 0
		}
		rest = escaped.ReplaceAllString(rest, "x")
		if i := strings.IndexAny(rest, "\\`*_[]<>#|~&$@"); i >= 0 {
			bad("markup is left: " + rest[i:i+1])
		}
		if opening.MatchString(rest) && strings.Trim(rest, "- ") != "" {
			bad("begins a block of its own")
		}
		if strings.Contains(rest, "://") || strings.Contains(strings.ToLower(rest), "www.") {
			bad("an address became a link")
		}
	}
	if strings.Contains(s, "**") {
		t.Errorf("%s: emphasis", name)
	}
}

func TestEscape(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"支付结算 260,000 元", "支付结算 260,000 元"},
		{"*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"},
		{"1. x", "1\\. x"},
		{"12) x", "12\\) x"},
		{"第1. x", "第1. x"},
		{"- x", "\\- x"},
		{"    code", "code"},
		{"# h", "\\# h"},
		{"a | b", "a \\| b"},
		{"<script>", "\\<script\\>"},
		{"[x](http://y)", "\\[x\\](http\\://y)"},
		{"www.x.cn", "www\\.x.cn"},
		{"a&amp;b", "a\\&amp;b"},
		{"=====", "\\====="},
		{`\`, `\\`},
	} {
		if got := escape(c.in); got != c.want {
			t.Errorf("escape(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

// hostile draws what nobody sane types.
var hostile = rapid.Custom(func(t *rapid.T) string {
	return strings.Join(rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom([]string{
		"\x1b[31m", "\u009b", "\u202e", "\u200b", "\n", "\r", "\t", "\n\n", "# ", "- ", "1. ", "> ", "| ", "**", "`", "```\n", "<b>", "](", "![", "&lt;",
		"https://x.cn", "www.x.cn", "a@b.cn", "帮助", "（", "”", "===", "---", "\\", "    x", "~~~", ":::", "$x$", "+ ",
	}), rapid.String()), 0, 12).Draw(t, "parts"), "")
})

// Nothing a person typed reaches a report as an escape sequence, as markup or
// beyond the edge of the page.
func TestHostileInput(t *testing.T) {
	facts := fact.Facts{fact.HelpKinds: {Value: fact.Get(fact.HelpKinds).Pick("hosting")}}
	analysis := &liability.Analysis{AsOf: law.Date(2026, 11, 21)} // what is typed meets nothing else of it
	rapid.Check(t, func(t *rapid.T) {
		draw := func(name string) string { return hostile.Draw(t, name) }
		a := facts[fact.HelpKinds]
		a.Note = draw("note")
		a.Evidence = []fact.Evidence{{What: draw("what"), From: draw("from"), Date: draw("date")}}
		r := Build(Input{
			Title: draw("title"), Story: draw("story"), Lang: rapid.SampledFrom(law.Langs()).Draw(t, "lang"),
			Facts: fact.Facts{fact.HelpKinds: a}, Analysis: analysis,
		})
		var plain, md bytes.Buffer
		if err := r.Text(&plain); err != nil {
			t.Fatal(err)
		}
		checkPlain(t, "text", plain.String())
		if err := r.Markdown(&md); err != nil {
			t.Fatal(err)
		}
		if s := md.String(); s != text.Clean(s) {
			t.Errorf("Markdown holds what cleaning would drop")
		}
		checkMarkdown(t, "Markdown", md.String())
	})
}
