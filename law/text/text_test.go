package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestWidth(t *testing.T) {
	for _, c := range []struct {
		s    string
		want int
	}{
		{"", 0},
		{"abc", 3},
		{"帮助信息", 8},
		{"第82条，", 8},
		{"“情节严重”……", 12},
		{"§①—·", 4},
		{"e\u0301", 1},
		{"がｶﾞ", 3},
		{"👨‍👩‍👧", 2},
		{"🇨🇳", 2},
		{"☎", 1},
		{"☎\uFE0F", 2},
		{"1\uFE0F\u20E3", 1},
		{"한", 2},
		{"\t\n", 0},
	} {
		if got := Width(c.s); got != c.want {
			t.Errorf("Width(%q) = %d, want %d", c.s, got, c.want)
		}
	}
}

func TestTruncate(t *testing.T) {
	for _, c := range []struct {
		s     string
		width int
		tail  string
		want  string
	}{
		{"帮助信息", 8, "..", "帮助信息"},
		{"帮助信息", 7, "..", "帮助.."},
		{"帮助信息", 5, "..", "帮.."},
		{"帮助信息", 2, "..", ".."},
		{"帮助信息", 1, "..", "."},
		{"帮助信息", 0, "..", ""},
		{"帮助信息", -3, "..", ""},
		{"帮助信息", 3, "", "帮"},
		{"e\u0301e\u0301e\u0301", 2, "", "e\u0301e\u0301"},
	} {
		if got := Truncate(c.s, c.width, c.tail); got != c.want {
			t.Errorf("Truncate(%q, %d, %q) = %q, want %q", c.s, c.width, c.tail, got, c.want)
		}
	}
}

func TestPad(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{PadRight("满足", 7), "满足   "},
		{PadLeft("满足", 7), "   满足"},
		{Center("满足", 7), " 满足  "},
		{PadRight("不满足", 4), "不满足"},
		{PadLeft("不满足", 4), "不满足"},
		{Center("不满足", 4), "不满足"},
		{Fit("不满足", 4, ""), "不满"},
		{Fit("不满足", 5, "~"), "不满~"},
		{Fit("不满足", 4, "~"), "不~ "},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

func TestFitIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, width := provision.Draw(t, "s"), rapid.IntRange(0, 60).Draw(t, "width")
		if got := Width(Fit(s, width, "..")); got != width {
			t.Fatalf("Fit(%q, %d) takes %d cells", s, width, got)
		}
	})
}

func TestLimit(t *testing.T) {
	if s, cut := Limit("帮助", 6); s != "帮助" || cut {
		t.Errorf("got %q, %v", s, cut)
	}
	if s, cut := Limit("帮助", 5); s != "帮" || !cut {
		t.Errorf("got %q, %v", s, cut)
	}
	if s, cut := Limit("e\u0301e\u0301", 4); s != "e\u0301" || !cut {
		t.Errorf("got %q, %v", s, cut)
	}
	if s, cut := Limit("帮", 0); s != "" || !cut {
		t.Errorf("got %q, %v", s, cut)
	}
}

func TestClusters(t *testing.T) {
	got := Clusters("帮e\u0301👨‍👩‍👧。A🏻a")
	want := []string{"帮", "e\u0301", "👨‍👩‍👧", "。", "A", "🏻", "a"}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("got %q, want %q", got, want)
	}
}

// provision draws text as the program shows it: Chinese with figures, brackets,
// quotation marks and foreign words.
var provision = rapid.Custom(func(t *rapid.T) string {
	words := rapid.SliceOfN(rapid.SampledFrom([]string{
		"明知", "他人利用信息网络", "实施犯罪", "，", "。", "、", "；", "：", "（", "）", "《", "》", "“", "”", "……", "——",
		"第二百八十七条之二", "第82条", "第（二）项", "法释〔2019〕15号", "20万元", "260,000 元", "三个月", "50%", "2019年11月1日",
		" ", "  ", "\u3000", "\n", "technical support", "(see art. 287)", "app.example/path?q=1", "①", "§", "·", "が", "カ",
		"é", "e\u0301", "👨‍👩‍👧", "☎\uFE0F", "1\uFE0F\u20E3", "🇨🇳", " \u0301", "x", "9",
	}), 0, 40).Draw(t, "words")
	return strings.Join(words, "")
})

func FuzzWidth(f *testing.F) {
	f.Add("帮助e\u0301“”\x1b[31m\xff")
	f.Fuzz(func(t *testing.T, s string) {
		total := 0
		for _, c := range Clusters(s) {
			total += Width(c)
		}
		if utf8.ValidString(s) && total != Width(s) {
			t.Errorf("Width(%q) = %d, its clusters take %d", s, Width(s), total)
		}
	})
}

func BenchmarkWidth(b *testing.B) {
	s := strings.Repeat("明知他人利用信息网络实施犯罪，为其犯罪提供互联网接入等技术支持（technical support）。", 10)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Width(s)
	}
}
