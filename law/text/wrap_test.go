package text

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"
)

const article287 = "明知他人利用信息网络实施犯罪，为其犯罪提供互联网接入、服务器托管、网络存储、通讯传输等技术支持，或者提供广告推广、支付结算等帮助，情节严重的，处三年以下有期徒刑或者拘役，并处或者单处罚金。"

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		name, s string
		width   int
		want    []string
	}{
		{"empty", "", 10, []string{""}},
		{"fits", "情节严重", 8, []string{"情节严重"}},
		{"a comma goes with its word", article287, 30, []string{
			"明知他人利用信息网络实施犯罪，",
			"为其犯罪提供互联网接入、服务器",
			"托管、网络存储、通讯传输等技术",
			"支持，或者提供广告推广、支付结",
			"算等帮助，情节严重的，处三年以",
			"下有期徒刑或者拘役，并处或者单",
			"处罚金。",
		}},
		{"one character is pulled down for the comma", article287[:len("明知他人利用信息网络实施犯罪，")], 28, []string{
			"明知他人利用信息网络实施犯", "罪，",
		}},
		{"quotation marks", "应当认定为“情节严重”的，依照", 12, []string{"应当认定为", "“情节严重”", "的，依照"}},
		{"a closing mark begins no line", "应当认定“情节”", 13, []string{"应当认定“情", "节”"}},
		{"an opening mark ends no line", "应当认定“情节”", 9, []string{"应当认定", "“情节”"}},
		{"article number", "应当依照刑法第二百八十七条之二的规定", 24, []string{"应当依照刑法", "第二百八十七条之二的规定"}},
		{"arabic article number", "违反该规定第82条的", 15, []string{"违反该规定", "第82条的"}},
		{"flag", "--listen is a variable, --authorized-keys too", 27, []string{"--listen is a variable,", "--authorized-keys too"}},
		{"flag in Chinese", "也可以用变量，--max-sessions也是", 20, []string{"也可以用变量，", "--max-sessions也是"}},
		{"item", "解释第十二条第一款第（二）项", 22, []string{"解释第十二条第一款", "第（二）项"}},
		{"document number", "最高人民法院法释〔2019〕15号", 24, []string{"最高人民法院", "法释〔2019〕15号"}},
		{"another document number", "应当依照、参照其高检发释字〔2001〕5号", 26, []string{"应当依照、参照其", "高检发释字〔2001〕5号"}},
		{"a document number of an issuer not known", "应当依照银发〔2016〕261号", 18, []string{"应当依照银", "发〔2016〕261号"}},
		{"amount", "支付结算金额20万元以上", 16, []string{"支付结算金额", "20万元以上"}},
		{"amount with a space", "支付结算 260,000 元", 17, []string{"支付结算", "260,000 元"}},
		{"chinese amount", "支付结算二十万元以上的", 14, []string{"支付结算", "二十万元以上的"}},
		{"a number in a narrow column", "依第二百八十七条之二", 18, []string{"依第二百八十七条之", "二"}},
		{"english", "help to crimes over information networks", 16, []string{"help to crimes", "over information", "networks"}},
		{
			"url", "见 https://example.org/a-very-long-path-without-end", 20,
			[]string{"见 https://", "example.org/a-very-", "long-path-without-", "end"},
		},
		{"a long word is cut", strings.Repeat("x", 25), 10, []string{"xxxxxxxxxx", "xxxxxxxxxx", "xxxxx"}},
		{"its comma is not left alone", strings.Repeat("x", 10) + "，情节", 10, []string{"xxxxxxxxx", "x，情节"}},
		{"line ends", "一\n\n二\r\n三\u2028四", 10, []string{"一", "", "二", "三", "四"}},
		{"spaces at the end", "情节  \n严重\u3000", 10, []string{"情节", "严重"}},
		{"spaces at a break", "aaaa     bbbb", 6, []string{"aaaa", "bbbb"}},
		{"indent is kept", "\u3000\u3000第一条　为了维护社会秩序", 15, []string{"\u3000\u3000第一条　为", "了维护社会秩序"}},
		{"too much indent", strings.Repeat(" ", 40) + "情节", 8, []string{"    情节"}},
		{"no room", "情节，a", 0, []string{"情", "节", "，", "a"}},
		{"a section sign ends no line", "帮助信息§二", 9, []string{"帮助信息", "§二"}},
		{"no room for an indent", " 帮助", 2, []string{"帮", "助"}},
		{"em dash", "帮信——即帮助", 7, []string{"帮信——", "即帮助"}},
	} {
		got := Wrap(c.s, c.width)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: Wrap(%q, %d)\n got %q\nwant %q", c.name, c.s, c.width, got, c.want)
		}
	}
}

func TestWrapIndent(t *testing.T) {
	got := WrapIndent("为其犯罪提供技术支持", 14, "规则  ", "      ")
	want := []string{"规则  为其犯罪", "      提供技术", "      支持"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	got = WrapIndent("情节", 4, "规则规则规则", "  ")
	want = []string{"规情", "  节"}
	if !slices.Equal(got, want) {
		t.Errorf("no room: got %q, want %q", got, want)
	}
	got = WrapIndent("a\n\nb", 10, "- ", "  ")
	want = []string{"- a", "", "  b"}
	if !slices.Equal(got, want) {
		t.Errorf("paragraphs: got %q, want %q", got, want)
	}
}

func TestWrapIsNeverTooWide(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(provision, rapid.String()).Draw(t, "s")
		width := rapid.IntRange(2, 50).Draw(t, "width")
		for _, line := range Wrap(s, width) {
			if Width(line) > width {
				t.Fatalf("%q takes %d cells of %d", line, Width(line), width)
			}
			if trimRight(line) != line {
				t.Fatalf("%q ends in a space", line)
			}
		}
		first, rest := provision.Draw(t, "first"), provision.Draw(t, "rest")
		for _, line := range WrapIndent(s, width, CleanLine(first), CleanLine(rest)) {
			if Width(line) > width {
				t.Fatalf("indented: %q takes %d cells of %d", line, Width(line), width)
			}
		}
	})
}

func TestWrapLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(provision, rapid.String()).Draw(t, "s")
		lines := Wrap(s, rapid.IntRange(0, 50).Draw(t, "width"))
		if got, want := ink(strings.Join(lines, "")), ink(s); got != want {
			t.Fatalf("Wrap(%q) keeps %q, want %q", s, got, want)
		}
	})
}

// ink is what is left of s without spaces and line ends.
func ink(s string) string {
	return strings.Map(func(r rune) rune {
		if isSpace(r) || strings.ContainsRune("\n\r\v\f\t\u0085\u2028\u2029", r) {
			return -1
		}
		return r
	}, s)
}

func TestWrapKinsoku(t *testing.T) {
	word := rapid.SampledFrom([]string{"明知他人", "利用", "信息网络", "帮", "support", "第82条", "二十万元", "（二）项"})
	open := rapid.SampledFrom([]string{"", "", "（", "《", "“", "〔"})
	shut := rapid.SampledFrom([]string{"", "", "，", "。", "）。", "》、", "”；", "”", "％", "……", "！"})
	rapid.Check(t, func(t *rapid.T) {
		var b strings.Builder
		for range rapid.IntRange(1, 30).Draw(t, "words") {
			b.WriteString(open.Draw(t, "open") + word.Draw(t, "word") + shut.Draw(t, "shut"))
		}
		width := rapid.IntRange(12, 60).Draw(t, "width")
		lines := Wrap(b.String(), width)
		for i, line := range lines {
			first, _ := utf8.DecodeRuneInString(line)
			last, _ := utf8.DecodeLastRuneInString(line)
			if i > 0 && strings.ContainsRune("，。）》”；、％…！", first) {
				t.Fatalf("a line begins with %q: %q", first, lines)
			}
			if i < len(lines)-1 && strings.ContainsRune("（《“〔", last) {
				t.Fatalf("a line ends with %q: %q", last, lines)
			}
		}
		if width < 40 {
			return // a narrow line may have to tear a figure
		}
		for i := 1; i < len(lines); i++ {
			last, _ := utf8.DecodeLastRuneInString(lines[i-1])
			first, _ := utf8.DecodeRuneInString(lines[i])
			if numeral(last) && (unicode.IsDigit(first) || strings.ContainsRune("条元万十", first)) {
				t.Fatalf("a figure is torn: %q", lines)
			}
		}
	})
}

// A paragraph of Han fills its lines: no wrapper that breaks too early passes.
func TestWrapFills(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 200).Draw(t, "n")
		width := rapid.IntRange(2, 40).Draw(t, "width")
		perLine := width / 2
		if got, want := len(Wrap(strings.Repeat("帮", n), width)), (n+perLine-1)/perLine; got != want {
			t.Fatalf("%d Han at %d cells take %d lines, want %d", n, width, got, want)
		}
	})
}

func FuzzWrap(f *testing.F) {
	f.Add(article287, 30)
	f.Add("a\u0301 \u0301“x”\t\v（第二百八十七条之二", 7)
	f.Fuzz(func(t *testing.T, s string, width int) {
		width %= 200
		for _, line := range Wrap(s, width) {
			if Width(line) > max(width, 2) {
				t.Errorf("%q takes %d cells of %d", line, Width(line), width)
			}
		}
	})
}

func BenchmarkWrap(b *testing.B) {
	s := strings.Repeat(article287, 10)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Wrap(s, 72)
	}
}
