package corpus

import (
	"strings"
	"testing"

	"bangxin/law"

	"pgregory.net/rapid"
)

func TestSearchFindsFirst(t *testing.T) {
	for _, c := range []struct{ query, want string }{
		{"287之二", "criminal-law:287-2"},
		{"第二百八十七条之二", "criminal-law:287-2"},
		{"二百八十七条之二", "criminal-law:287-2"},
		{"287-2", "criminal-law:287-2"},
		{"２８７－２", "criminal-law:287-2"},
		{"287条之2", "criminal-law:287-2"},
		{"刑法287之二", "criminal-law:287-2"},
		{"刑法 287-2", "criminal-law:287-2"},
		{"《刑法》第二百八十七条之二第一款", "criminal-law:287-2.1"},
		{"中华人民共和国刑法第287条之二", "criminal-law:287-2"},
		{"287-2.1", "criminal-law:287-2.1"},
		{"刑法286之一第一款第四项", "criminal-law:286-1.1.4"},
		{"刑法第二百八十六条之一第（四）项", "criminal-law:286-1.1.4"},
		{"criminal-law:287-2.1", "criminal-law:287-2.1"},
		{"Criminal Law art. 287-2 para. 1", "criminal-law:287-2.1"},
		{"CL 287-2", "criminal-law:287-2"},
		{"法释〔2019〕15号12条", "interpretation-2019-15:12"},
		{"法释[2019]15号第十二条第一款第（二）项", "interpretation-2019-15:12.1.2"},
		{"法释（2019）15号第十二条第二项", "interpretation-2019-15:12.1.2"},
		{"法释2019-15 12", "interpretation-2019-15:12"},
		{"2019-15:12.1(2)", "interpretation-2019-15:12.1.2"},
		{"2019-15:11(1)", "interpretation-2019-15:11.1.1"},
		{"interpretation-2019-15:12.1.2", "interpretation-2019-15:12.1.2"},
		{"Interpretation [2019] No. 15 art. 12 item 2", "interpretation-2019-15:12.1.2"},
		{"法释〔2019〕15号10条1款4项1目", "interpretation-2019-15:10.1.4.1"},
		{"法释〔2019〕1号第一条", "interpretation-2019-1:1"},
		{"法发〔2025〕12号第5条第二款第（1）项", "opinion-2025-bangxin:5.2.1"},
		{"法发〔2025〕12号第5条第（2）项", "opinion-2025-bangxin:5.2.2"},
		{"法发〔2025〕12号6.1", "opinion-2025-bangxin:6.1"},
		{"法发〔2016〕32号四（三）第5项", "opinion-2016-32:4(3).1.5"},
		{"断卡纪要四", "minutes-2022-duanka:4"},
		{"网络安全法46条", "cybersecurity-law-2016:46"},
		{"治安法33", "public-security-2025:33"},
		{"刑诉法101", "criminal-procedure-law-civil:101"},
		{"民法典1169", "civil-code:1169"},
		{"九民纪要128", "spc-nine-minutes-2019:128"},
		{"法发〔2025〕12号第12条", "opinion-2025-bangxin:12"},
		{"帮信", "criminal-law:287-2"},
		{"帮信罪", "criminal-law:287-2"},
		{"掩隐", "criminal-law:312"},
		{"掩隐罪", "criminal-law:312"},
		{"拒不履行", "criminal-law:286-1"},
		{"非法利用", "criminal-law:287-1"},
		{"ASSISTING", "criminal-law:287-2"},
		{"支付结算金额", "interpretation-2019-15:12.1.2"},
		{"支付结算 20万", "interpretation-2019-15:12.1.2"},
		{"支付结算 200000", "interpretation-2019-15:12.1.2"},
		{"法释〔2019〕15号 违法所得 一万元", "interpretation-2019-15:10.1.5"},
		{"话术", "opinion-2025-bangxin:5.2.3"},
		{"深度合成", "opinion-2025-bangxin:9.1.6"},
		{"两卡　亲友", "minutes-2022-duanka:1.1"},
		{"服务费 明显异常", "opinion-2010-40:2.3.2"},
		{"书面通知 两卡", "minutes-2022-duanka:1.2.2"},
		{"伪基站 1000元", "pseudo-base-station-2014:11"},
	} {
		hits := Search(c.query, 5)
		if len(hits) == 0 || hits[0].Provision.Citation.String() != c.want {
			var got []string
			for _, h := range hits {
				got = append(got, h.Provision.Citation.String())
			}
			t.Errorf("%q: %v, want %s first", c.query, got, c.want)
		}
		if len(hits) > 5 {
			t.Errorf("%q: limit not kept", c.query)
		}
	}
}

func TestSearchMarks(t *testing.T) {
	hits := Search("支付结算金额", 1)
	h := hits[0]
	if len(h.Marks) != 1 || h.Snippet[h.Marks[0].Start:h.Marks[0].End] != "支付结算金额" || !strings.HasPrefix(h.Snippet, "（二）") || !h.CutStart || !h.CutEnd {
		t.Errorf("%+v", h)
	}
	if all := Search("账户", 0); len(all) < 30 {
		t.Errorf("only %d hits for 账户", len(all))
	}
	for _, none := range []string{"", "   ", "zzzqqq", "账户 zzzqqq", "刑法999", "2019-12", "\u200b\u202e", "、，"} {
		if hits := Search(none, 10); len(hits) != 0 {
			t.Errorf("%q: %v", none, hits[0].Provision)
		}
	}
}

// 三万 in a query is not found in 十三万, and every word must occur.
func TestSearchWords(t *testing.T) {
	if i := indexWhole("十三万元，三万元", "三万", 0); i != len("十三万元，") {
		t.Errorf("三万 found at %d", i)
	}
	if i := indexWhole("current rent", "rent", 0); i != len("current ") {
		t.Errorf("rent found at %d", i)
	}
	for _, h := range Search("帮助 出租 银行账户", 0) {
		text := h.Provision.Whole + h.Provision.Heading
		for _, w := range []string{"出租", "银行账户"} {
			if !strings.Contains(text, w) {
				t.Errorf("%v lacks %s", h.Provision.Citation, w)
			}
		}
	}
}

func TestFoldKeepsOffsets(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOfN(rapid.RuneFrom([]rune("aA１（）“”\u200b\u3000条二〔〕İ\n -")), 0, 20, -1).Draw(t, "s")
		f := fold(s)
		for at := range f {
			src := sourceOffsets(s, []int{at, len(f)})
			if fold(s[src[0]:src[1]]) != f[at:] {
				t.Fatalf("%q at %d: %v", s, at, src)
			}
		}
		if fold(f) != f {
			t.Fatalf("%q folds to %q and on to %q", s, f, fold(f))
		}
	})
}

// Whatever is typed, what is found is sound.
func TestSearchAnything(t *testing.T) {
	piece := rapid.OneOf(
		rapid.SampledFrom([]string{"刑法", "第", "条", "之", "款", "项", "（", "）", "287", "-2", ".1", " ", "法释〔2019〕15号", "2019-15", ":", "账户", "account", "一", "十", "万", "０", "\x00", "\u202e", "网络安全法", "的"}),
		rapid.StringN(0, 6, -1))
	rapid.Check(t, func(t *rapid.T) {
		q := strings.Join(rapid.SliceOfN(piece, 0, 6).Draw(t, "query"), "")
		for _, h := range Search(q, 20) {
			whole := h.Provision.Whole
			if h.Provision.Kind == NumberOnly {
				continue
			}
			if end := h.At + len(h.Snippet); end > len(whole) || strings.ReplaceAll(whole[h.At:end], "\n", " ") != h.Snippet {
				t.Fatalf("%q: snippet of %v is not in its text", q, h.Provision.Citation)
			}
			for _, m := range h.Marks {
				if m.Start < 0 || m.Start >= m.End || m.End > len(h.Snippet) {
					t.Fatalf("%q: mark %v outside the snippet", q, m)
				}
			}
			if _, err := Get(h.Provision.Citation); err != nil {
				t.Fatalf("%q: %v", q, err)
			}
		}
	})
}

func BenchmarkSearch(b *testing.B) {
	Search("账户", 10)
	for b.Loop() {
		Search("出租 银行账户", 20)
	}
}

func BenchmarkGet(b *testing.B) {
	c := law.Cite("interpretation-2019-15:12.1.2")
	for b.Loop() {
		if _, err := Get(c); err != nil {
			b.Fatal(err)
		}
	}
}
