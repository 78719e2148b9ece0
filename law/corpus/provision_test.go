package corpus

import (
	"errors"
	"strings"
	"testing"

	"bangxin/law"

	"pgregory.net/rapid"
)

func TestKinds(t *testing.T) {
	for _, c := range []struct {
		cite    string
		kind    Kind
		excerpt bool
		missing string
	}{
		{"criminal-law:287-2.1", Verbatim, false, ""},
		{"opinion-2025-bangxin:4", Reported, true, "4"},
		{"opinion-2025-bangxin:5", Verbatim, false, ""},
		{"opinion-2025-bangxin:6.1", Verbatim, true, "6（引语及各项以外的部分）"},
		{"opinion-2025-bangxin:11.1", Verbatim, true, "11（第二款起）"},
		{"opinion-2025-bangxin:11.2", NumberOnly, false, "11（第二款起）"},
		{"opinion-2025-bangxin:3", NumberOnly, false, "3"},
		{"opinion-2025-bangxin:16", NumberOnly, false, "16"},
		{"opinion-2025-bangxin:8", NumberOnly, false, "8（上引一句以外的部分，且该句是否属于8未能核对）"},
		{"opinion-2025-bangxin:accomplice", Verbatim, true, ""},
		{"opinion-2025-bangxin:preamble", NumberOnly, false, "引言"},
		{"opinion-2021-22:7", Reported, true, "七（原文）"},
		{"opinion-2021-22:8.1", Verbatim, true, "八（第二款原文）"},
		{"opinion-2021-22:8.2", Reported, true, "八（第二款原文）"},
		{"opinion-2021-22:8", Reported, true, "八（第二款原文）"},
		{"opinion-2021-22:9", Reported, true, "九（原文）"},
		{"opinion-2021-22:12", NumberOnly, false, "十二"},
		{"opinion-2016-32:4(3).1.6", NumberOnly, false, "四（三）6、7、8及末款"},
		{"opinion-2016-32:4(3).1.8", NumberOnly, false, "四（三）6、7、8及末款"},
		{"opinion-2016-32:4(3).2", NumberOnly, false, "四（三）6、7、8及末款"},
		{"opinion-2016-32:1(2)", NumberOnly, false, "一"},
		{"opinion-2016-32:2(3)", NumberOnly, false, "二（二）以下"},
		{"opinion-2016-32:3(5)", NumberOnly, false, "三（八）以外各项"},
		{"opinion-2016-32:3(8)", Verbatim, false, ""},
		{"opinion-2016-32:7", NumberOnly, false, "七"},
		{"opinion-2010-40:3", NumberOnly, false, "第三部分起"},
		{"opinion-2010-40:5", NumberOnly, false, "第三部分起"},
		{"minutes-2022-duanka:1.2.5", NumberOnly, false, "一（（5）起）"},
		{"minutes-2022-duanka:4", Verbatim, true, "四（所引部分以外）"},
		{"phone-real-name-2013:17", NumberOnly, false, "第十七条（罚则）"},
		{"phone-real-name-2013:10.1", NumberOnly, false, "第十条"},
		{"icp-filing-2005:18", NumberOnly, false, "第十八条"},
		{"six-departments-notice-2016:7", NumberOnly, false, "六及以后各项"},
		{"six-departments-notice-2016:unverified", Editorial, false, ""},
		{"cybersecurity-law-2025:appendix", Editorial, false, ""},
	} {
		p, err := Get(law.Cite(c.cite))
		if err != nil {
			t.Errorf("%s: %v", c.cite, err)
			continue
		}
		if p.Kind != c.kind || p.Excerpt != c.excerpt || p.Missing != c.missing {
			t.Errorf("%s: kind %v, excerpt %v, missing %q", c.cite, p.Kind.Name().EN, p.Excerpt, p.Missing)
		}
		if (p.Text == "") != (c.kind == NumberOnly) {
			t.Errorf("%s: text %q", c.cite, p.Text)
		}
	}
}

// Every entry under 未能核对 that names a number is citable by that number.
func TestUnverifiedEntriesAreCitable(t *testing.T) {
	entries, cited := 0, 0
	for _, i := range All() {
		for _, p := range Unverified(i.ID) {
			entries++
			if p.Citation.Article == "" {
				continue
			}
			got, err := Get(p.Citation)
			if held := len(Parts(p.Citation)) > 0; err != nil || got.Kind != NumberOnly && !(held && got.Missing != "") {
				t.Errorf("%v (%s): %v, %v", p.Citation, p.Missing, got, err)
			}
			cited++
		}
	}
	if entries < 60 || cited < 45 {
		t.Errorf("%d entries, %d cited", entries, cited)
	}
}

func TestNotHeld(t *testing.T) {
	for _, c := range []struct {
		cite    string
		reason  Reason
		nearest string
	}{
		{"criminal-lwa:287-2", UnknownInstrument, "criminal-law:287-2"},
		{"cybersecurity-law:46", UnknownInstrument, "cybersecurity-law-2016:46"},
		{"interpretation-2019-16:12", UnknownInstrument, "interpretation-2019-15:12"},
		{"zzz:1", UnknownInstrument, ""},
		{"criminal-law:287-3", ArticleNotHeld, "criminal-law:287-2"},
		{"criminal-law:290", ArticleNotHeld, "criminal-law:287"},
		{"criminal-procedure-law:101", ArticleNotHeld, "criminal-procedure-law-civil:101"},
		{"criminal-law:287-2.4", NoSuchParagraph, "criminal-law:287-2.3"},
		{"criminal-law:287-2.1.1", NoSuchItem, "criminal-law:287-2.1"},
		{"interpretation-2019-15:12.1.8", NoSuchItem, "interpretation-2019-15:12.1.7"},
		{"interpretation-2019-15:12.1.2.1", NoSuchSub, "interpretation-2019-15:12.1.2"},
		{"opinion-2025-bangxin:6.4", NoSuchItem, "opinion-2025-bangxin:6.3"},
		{"opinion-2025-bangxin:6.2.1", NoSuchParagraph, "opinion-2025-bangxin:6.2"},
		{"opinion-2025-bangxin:17", ArticleNotHeld, ""},
		{"opinion-2010-40:99", ArticleNotHeld, ""},
		{"opinion-2016-32:4(3).1.9", NoSuchItem, "opinion-2016-32:4(3).1.5"},
		{"opinion-2025-bangxin:11.99", NoSuchParagraph, ""},
	} {
		_, err := Get(law.Cite(c.cite))
		var e *NotHeldError
		if !errors.As(err, &e) {
			t.Errorf("%s: %v", c.cite, err)
			continue
		}
		if e.Reason != c.reason || c.nearest != "" && e.Nearest.String() != c.nearest || !e.Words().Complete() {
			t.Errorf("%s: reason %d, nearest %v, %q", c.cite, e.Reason, e.Nearest, e.Words().ZH)
		}
		if e.Nearest.Article != "" {
			if _, err := Get(e.Nearest); err != nil {
				t.Errorf("%s: the nearest, %v, is not valid: %v", c.cite, e.Nearest, err)
			}
		}
	}
	if _, err := Get(law.Citation{Instrument: "criminal-law", Article: "287-2", Item: 1}); err == nil {
		t.Error("an item without a paragraph was found")
	}
	if _, err := Get(law.Citation{Instrument: "criminal-law", Article: "286-1", Paragraph: 1, Sub: 1}); err == nil {
		t.Error("a sub-item without an item was found")
	}
}

// Whatever is asked, Get gives a sound provision or an error whose nearest
// citation is valid.
func TestGetAnything(t *testing.T) {
	ids := []string{"criminal-law", "opinion-2025-bangxin", "opinion-2016-32", "opinion-2021-22", "minutes-2022-duanka", "interpretation-2019-15", "six-departments-notice-2016", "nonsense"}
	articles := []string{"1", "4(3)", "4", "5", "6", "8", "11", "12", "10", "287-2", "286-1", "text", "accomplice", "preamble", "unverified", "appendix", "2(4)", "3(99)", ""}
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(-1, 40)
		c := law.Citation{
			Instrument: rapid.SampledFrom(ids).Draw(t, "id"), Article: rapid.SampledFrom(articles).Draw(t, "article"),
			Paragraph: n.Draw(t, "para"), Item: n.Draw(t, "item"), Sub: n.Draw(t, "sub"),
		}
		p, err := Get(c)
		var e *NotHeldError
		switch {
		case err == nil && p.Whole[p.Start:p.End] != p.Text:
			t.Fatalf("%v: mark does not fit", c)
		case err != nil && !errors.As(err, &e):
			t.Fatalf("%v: %v", c, err)
		case err != nil && e.Nearest.Article != "":
			if _, err := Get(e.Nearest); err != nil {
				t.Fatalf("%v: nearest %v is not valid", c, e.Nearest)
			}
		}
		_, _, _ = Name(c, law.ZH), Short(c, law.EN), Contains(c, "的")
		_, _ = English(c)
	})
}

func TestContains(t *testing.T) {
	for _, c := range []struct {
		cite, quote string
		want        bool
	}{
		{"interpretation-2019-15:12.1.2", "支付结算金额二十万元以上的", true},
		{"interpretation-2019-15:12.1.2", "支付结算金额二十五万元以上的", false},
		{"interpretation-2019-15:12.1.2", "具有下列情形之一的，应当认定为刑法第二百八十七条之二第一款规定的“情节严重”：……（二）支付结算金额二十万元以上的", true},
		{"interpretation-2019-15:12.1.2", "应当认定为刑法第二百八十七条之二第一款规定的“情节严重”", true},
		{"interpretation-2019-15:12.1.2", "违法所得一万元以上的", false},
		{"interpretation-2019-15:12", "违法所得一万元以上的", true},
		{"interpretation-2019-15:12.1", "（二）支付结算金额二十万元以上的……（一）为三个以上对象提供帮助的", false},
		{"opinion-2021-22:8.1", "予以综合认定", true},
		{"opinion-2021-22:8", "予以综合认定", true},
		{"opinion-2021-22:8.2", "但有相反证据的除外", false},
		{"opinion-2021-22:9", "二十张以上", false},
		{"opinion-2025-bangxin:6.3", "二十张以上", true},
		{"opinion-2025-bangxin:12", "的", false},
		{"criminal-law:999", "的", false},
		{"criminal-law:287-2", "", false},
		{"criminal-law:287-2", "……", false},
	} {
		if got := Contains(law.Cite(c.cite), c.quote); got != c.want {
			t.Errorf("%s contains %q: %v", c.cite, c.quote, got)
		}
	}
}

func TestNames(t *testing.T) {
	for _, c := range []struct{ cite, zh, en, short string }{
		{"criminal-law:287-2.1", "刑法第二百八十七条之二第一款", "Criminal Law art. 287-2 para. 1", "刑法287条之二第1款"},
		{"criminal-law:287", "刑法第二百八十七条", "Criminal Law art. 287", "刑法287条"},
		{"criminal-law:37.1", "刑法第三十七条", "Criminal Law art. 37", "刑法37条"},
		{"criminal-law:286-1.1.4", "刑法第二百八十六条之一第一款第（四）项", "Criminal Law art. 286-1 para. 1 item 4", "刑法286条之一第1款(4)项"},
		{"criminal-law:100.2", "刑法第一百条第二款", "Criminal Law art. 100 para. 2", "刑法100条2款"},
		{"interpretation-2019-15:12.1.2", "法释〔2019〕15号第十二条第一款第（二）项", "Interpretation [2019] No. 15 art. 12 para. 1 item 2", "法释〔2019〕15号12条1款(2)项"},
		{"interpretation-2019-15:11.1.3", "法释〔2019〕15号第十一条第（三）项", "Interpretation [2019] No. 15 art. 11 item 3", "法释〔2019〕15号11条(3)项"},
		{"interpretation-2019-15:10.1.4.1", "法释〔2019〕15号第十条第（四）项第1目", "Interpretation [2019] No. 15 art. 10 item 4 sub-item 1", "法释〔2019〕15号10条(4)项1目"},
		{"opinion-2025-bangxin:5.2.1", "法发〔2025〕12号第5条第二款第（1）项", "Opinion [2025] No. 12 point 5 para. 2 item 1", "法发〔2025〕12号5条2款(1)项"},
		{"opinion-2025-bangxin:6.1", "法发〔2025〕12号第6条第（1）项", "Opinion [2025] No. 12 point 6 item 1", "法发〔2025〕12号6条(1)项"},
		{"opinion-2025-bangxin:6.1.1", "法发〔2025〕12号第6条第（1）项", "Opinion [2025] No. 12 point 6 item 1", "法发〔2025〕12号6条(1)项"},
		{"opinion-2025-bangxin:9.1.8", "法发〔2025〕12号第9条第（8）项", "Opinion [2025] No. 12 point 9 item 8", "法发〔2025〕12号9条(8)项"},
		{"opinion-2025-bangxin:11.1", "法发〔2025〕12号第11条第一款", "Opinion [2025] No. 12 point 11 para. 1", "法发〔2025〕12号11条1款"},
		{"opinion-2025-bangxin:accomplice", "法发〔2025〕12号“以共同犯罪处罚的规定”（条号未能核对）", "Opinion [2025] No. 12 on punishment as an accomplice (number not verified)", "法发〔2025〕12号“以共同犯罪处罚的规定”（条号未能核对）"},
		{"opinion-2021-22:8.2", "法发〔2021〕22号第八条第二款", "Opinion [2021] No. 22 point 8 para. 2", "法发〔2021〕22号8条2款"},
		{"opinion-2016-32:4(3).1.5", "法发〔2016〕32号第四部分（三）第一款第5项", "Opinion [2016] No. 32 part 4(3) para. 1 item 5", "法发〔2016〕32号四（三）1款(5)项"},
		{"opinion-2016-32:2(1)", "法发〔2016〕32号第二部分（一）", "Opinion [2016] No. 32 part 2(1)", "法发〔2016〕32号二（一）"},
		{"opinion-2010-40:2.1.2", "公通字〔2010〕40号第二条第一款第（二）项", "Opinion [2010] No. 40 point 2 para. 1 item 2", "公通字〔2010〕40号2条1款(2)项"},
		{"minutes-2022-duanka:1.2.3", "2022年“断卡”会议纪要第一条第二款第（3）项", "Minutes of 2022 (card-breaking) part 1 para. 2 item 3", "2022年“断卡”会议纪要1条2款(3)项"},
		{"spc-nine-minutes-2019:128", "法〔2019〕254号第128条", "Minutes [2019] No. 254 point 128", "法〔2019〕254号128条"},
		{"spc-nine-minutes-2019:12", "法〔2019〕254号第十二部分", "Minutes [2019] No. 254 part 12", "法〔2019〕254号12部分"},
		{"spc-reply-article-64-2013:text", "法〔2013〕229号", "Reply [2013] No. 229", "法〔2013〕229号"},
		{"six-departments-notice-2016:5", "2016年六部门通告第五项", "Six-Department Notice (2016) point 5", "2016年六部门通告5项"},
		{"cybersecurity-law-2016:46", "网络安全法（2016）第四十六条", "Cybersecurity Law (2016) art. 46", "网络安全法（2016）46条"},
		{"unheard-of:1.2", "unheard-of:1.2", "unheard-of:1.2", "unheard-of:1.2"},
	} {
		cite := law.Cite(c.cite)
		if got := Name(cite, law.ZH); got != c.zh {
			t.Errorf("%s: %s, want %s", c.cite, got, c.zh)
		}
		if got := Name(cite, law.EN); got != c.en {
			t.Errorf("%s: %s, want %s", c.cite, got, c.en)
		}
		if got := Short(cite, law.ZH); got != c.short {
			t.Errorf("%s: short %s, want %s", c.cite, got, c.short)
		}
	}
	if got := Short(law.Cite("interpretation-2019-15:12.1.2"), law.EN); got != "Int. 2019/15 12(1) item 2" {
		t.Errorf("short English: %s", got)
	}
	// Within one language different provisions never share a name, the two
	// halves of the Criminal Procedure Law included.
	names := map[string]law.Citation{}
	everything(func(p Provision) {
		for _, l := range law.Langs() {
			if len(Parts(p.Citation.Whole())) == 1 && p.Citation.Paragraph == 1 && p.Citation.Item == 0 {
				continue // the only paragraph is called what the article is called
			}
			n := Name(p.Citation, l)
			if other, taken := names[n]; taken {
				t.Errorf("%v and %v are both called %s", other, p.Citation, n)
			}
			names[n] = p.Citation
		}
	})
}

func TestShortWordsAreShort(t *testing.T) {
	everything(func(p Provision) {
		if n := len([]rune(Short(p.Citation, law.EN))); n > 36 && !strings.Contains(Short(p.Citation, law.EN), "accomplice") && p.Kind != Editorial {
			t.Errorf("%v: %s", p.Citation, Short(p.Citation, law.EN))
		}
	})
}
