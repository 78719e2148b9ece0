package casefile

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/text"
)

var update = flag.Bool("update", false, "write the golden files")

func TestRenderGolden(t *testing.T) {
	source, err := os.ReadFile(filepath.Join("testdata", "mistakes.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	p := mistakes(t, "case.yaml", string(source))
	for _, l := range law.Langs() {
		golden := filepath.Join("testdata", "mistakes."+l.String()+".txt")
		got := p.Render(l)
		if *update {
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s: got\n%s\nwant\n%s", l, got, want)
		}
	}
	if p.Error()+"\n" != p.Render(law.EN) {
		t.Error("Error is not the English rendering")
	}
}

func TestRenderAsSpecified(t *testing.T) {
	p := mistakes(t, "case.yaml", "bangxin: 1\ntitle: a\nfacts:\n  help.kind: [hosting]\n")
	const zh = "错误：文件 case.yaml 第 4 行第 3 列：没有这个事实：help.kind\n    help.kind: [hosting]\n    ^\n提示：是不是 help.kinds？\n"
	if got := p.Render(law.ZH); got != zh {
		t.Errorf("got\n%s", got)
	}
	const en = "error: file case.yaml, line 4, column 3: no such fact: help.kind\n    help.kind: [hosting]\n    ^\nhint: did you mean help.kinds?\n"
	if got := p.Render(law.EN); got != en {
		t.Errorf("got\n%s", got)
	}
}

// The caret stands under the character meant, counted in cells, however long
// the line and whatever stands before.
func TestCaret(t *testing.T) {
	for _, c := range []struct {
		line   string
		column int
		under  string // what the caret points at
	}{
		{"title: 支付接口案", 8, "支付"},
		{"标题: 支付接口案", 7, "接口"},
		{"    a: 支付, b: x", 12, "b: x"},
		{strings.Repeat("法", 500) + "此处" + strings.Repeat("后", 500), 501, "此处"},
		{strings.Repeat("x", 500_000) + "here", 500_001, "here"},
		{"a\tb: x", 3, "b: x"},
		{"\x1b[31ma: here", 9, "here"},
		{"👩‍👩‍👧: here", 8, "here"},
		{"e\u0301\u0301: here", 6, "here"},
	} {
		line, caret := excerpt(c.line, c.column)
		before := strings.TrimSuffix(caret, "^")
		if i := strings.Index(line, c.under); i < 0 || text.Width(line[:i]) != text.Width(before) {
			t.Errorf("%.20q column %d:\n%s\n%s", c.line, c.column, line, caret)
		}
		if text.Width(line) > cellsBefore+cellsAfter+2 {
			t.Errorf("%.20q: %d cells wide", c.line, text.Width(line))
		}
	}
	if line, caret := excerpt("abc", 9); line != "abc" || caret != "   ^" {
		t.Errorf("past the end: %q %q", line, caret)
	}
}

// Whatever a file or its name holds, what is printed holds no control character
// and no character that turns the direction of writing.
func TestRenderIsSafe(t *testing.T) {
	const hostile = "\u202Eevil\u2066\u200B"
	for _, source := range []string{
		"bangxin: 1\nfacts:\n  a" + hostile + ": 1\n",
		"bangxin: 1\ntitle: \x1b]0;x\x07\n",
		"bangxin: 1\nfacts: {person.age: \"" + hostile + "\\n\\t\"}\n",
		"bangxin: 1\nlanguage: \"\\e[2J\"\n",
	} {
		p := mistakes(t, "\x1b[2J"+hostile+".yaml", source)
		for _, l := range law.Langs() {
			for _, line := range strings.Split(p.Render(l), "\n") {
				if line != text.CleanLine(line) {
					t.Errorf("unsafe line %q", line)
				}
			}
		}
	}
}
