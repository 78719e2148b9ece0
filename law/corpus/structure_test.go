package corpus

import (
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/proof/prooftest"
)

// eachPart visits a provision and all its parts.
func eachPart(p Provision, visit func(Provision)) {
	visit(p)
	for _, q := range Parts(p.Citation) {
		eachPart(q, visit)
	}
}

// everything visits every held provision of every instrument, editor's
// additions included.
func everything(visit func(Provision)) {
	for _, i := range All() {
		for _, p := range append(Articles(i.ID), Additions(i.ID)...) {
			eachPart(p, visit)
		}
	}
}

func TestEveryHeadingIsReachedByACitation(t *testing.T) {
	for _, i := range All() {
		reached := map[string]int{}
		for _, p := range append(Articles(i.ID), Additions(i.ID)...) {
			for h := range strings.SplitSeq(p.Heading, "；") {
				reached[h]++
			}
			reached[p.Heading]++
		}
		_, body := frontMatter(read(textFiles, "texts/"+i.ID+".md"))
		for line := range strings.SplitSeq(body, "\n") {
			if h, ok := strings.CutPrefix(line, "## "); ok && reached[h] == 0 {
				t.Errorf("%s: heading %q is not reached", i.ID, h)
			}
		}
	}
}

func TestRoundTrip(t *testing.T) {
	count := 0
	everything(func(p Provision) {
		count++
		c, err := law.ParseCitation(p.Citation.String())
		if err != nil || c != p.Citation {
			t.Fatalf("%v does not read back: %v, %v", p.Citation, c, err)
		}
		got, err := Get(c)
		if err != nil || got != p {
			t.Fatalf("%v: Get gives %+v, %v; want %+v", c, got, err, p)
		}
		if p.Whole[p.Start:p.End] != p.Text || strings.TrimSpace(p.Text) == "" {
			t.Fatalf("%v: mark does not fit the text", c)
		}
		for _, l := range law.Langs() {
			if Name(c, l) == "" || Short(c, l) == "" || Name(c, l) == c.String() {
				t.Fatalf("%v: no words in %s", c, l)
			}
		}
	})
	if count < 1500 {
		t.Errorf("only %d provisions", count)
	}
	prooftest.Check(t, "texts", len(All()))
	prooftest.Check(t, "provisions", count)
}

// Nothing of a file is lost: its lines, blank ones and title apart, are the
// headings and the wholes of its provisions, in order; and an article is its
// parts, in order, with nothing but line feeds between.
func TestNothingIsLost(t *testing.T) {
	for _, i := range All() {
		_, body := frontMatter(read(textFiles, "texts/"+i.ID+".md"))
		lines := map[string]int{}
		for line := range strings.SplitSeq(body, "\n") {
			if !blank(line) && !strings.HasPrefix(line, "# ") && !strings.HasPrefix(line, "## ") {
				lines[line]++
			}
		}
		for _, p := range append(Articles(i.ID), Additions(i.ID)...) {
			for line := range strings.SplitSeq(p.Whole, "\n") {
				lines[line]--
			}
		}
		for line, n := range lines {
			if n != 0 {
				t.Errorf("%s: line %q: %d in the file beyond those parsed", i.ID, line, n)
			}
		}
	}
	everything(func(p Provision) {
		parts := Parts(p.Citation)
		if len(parts) == 0 {
			return
		}
		at := p.Start
		for n, q := range parts {
			gap := p.Whole[at:q.Start]
			isLead := n == 0 && (p.Citation.Paragraph > 0 || q.Label != "")
			if !isLead && strings.Trim(gap, "\n ") != "" {
				t.Errorf("%v: %q stands between the parts", p.Citation, gap)
			}
			at = q.End
		}
		if at != p.End {
			t.Errorf("%v: %q stands after the last part", p.Citation, p.Whole[at:p.End])
		}
	})
}

// No paragraph of the law begins with an item number: such a line would be an
// item that was not recognised.
func TestNoItemIsTakenForAParagraph(t *testing.T) {
	everything(func(p Provision) {
		if p.Kind == Editorial || p.Citation.Article == articlePreamble || p.Citation.Paragraph == 0 || p.Label != "" {
			return
		}
		if n, label, _ := lineLabel(p.Text); n > 0 {
			t.Errorf("%v begins with %s", p.Citation, label)
		}
		if strings.HasSuffix(p.Text, "：") {
			t.Errorf("%v is a lead-in without items", p.Citation)
		}
	})
}

// A line that carries a number out of order is no item: it begins a paragraph.
func TestItemsStandInOrder(t *testing.T) {
	d, err := parseDocument("## 第一条\n\n有下列情形之一的：\n\n（一）甲：\n\n1.子；\n\n3.丑；\n\n（二）乙。\n\n（四）丁。\n\n2.庚。\n")
	if err != nil {
		t.Fatal(err)
	}
	if got := shape(d.byID["1"]); got != "P1( 1[1] ) P2 P3 P4 P5 " {
		t.Error(got)
	}
	if d, _ = parseDocument("## 第一条\n\n如下：\n\n（一）甲；\n\n（三）丙。\n"); shape(d.byID["1"]) != "P1( 1 ) P2 " {
		t.Error(shape(d.byID["1"]))
	}
	for _, bad := range []string{"## 某条\n\n字\n", "## 第一条\n\n## 第二条\n\n字\n", "## 第一条 之一\n\n字\n", "## 第一条（甲\n\n字\n"} {
		if _, err := parseDocument(bad); err == nil {
			t.Errorf("%q accepted", bad)
		}
	}
}

func TestStructure(t *testing.T) {
	for _, c := range []struct {
		cite  string
		parts int
		text  string // how the text begins
		lead  string // how the lead-in ends
	}{
		{"interpretation-2019-15:12", 2, "明知他人利用信息网络实施犯罪", ""},
		{"interpretation-2019-15:12.1", 7, "明知他人利用信息网络实施犯罪", ""},
		{"interpretation-2019-15:12.1.1", 0, "（一）为三个以上对象提供帮助的；", "应当认定为刑法第二百八十七条之二第一款规定的“情节严重”："},
		{"interpretation-2019-15:12.1.2", 0, "（二）支付结算金额二十万元以上的；", "“情节严重”："},
		{"interpretation-2019-15:12.1.7", 0, "（七）其他情节严重的情形。", "“情节严重”："},
		{"interpretation-2019-15:12.2", 0, "实施前款规定的行为，确因客观条件限制", ""},
		{"interpretation-2019-15:11.1.3", 0, "（三）交易价格或者方式明显异常的；", "但是有相反证据的除外："},
		{"interpretation-2019-15:11.1", 7, "为他人实施犯罪", ""},
		{"interpretation-2019-15:10.1", 7, "非法利用信息网络", ""},
		{"interpretation-2019-15:10.1.4", 4, "（四）发布有关违法犯罪的信息", "“情节严重”："},
		{"interpretation-2019-15:10.1.4.1", 0, "1.在网站上发布有关信息一百条以上的；", "具有下列情形之一的："},
		{"interpretation-2019-15:10.1.4.4", 0, "4.利用关注人员账号数", "具有下列情形之一的："},
		{"interpretation-2019-15:10.1.5", 0, "（五）违法所得一万元以上的；", "“情节严重”："},
		{"criminal-law:286-1", 3, "网络服务提供者不履行", ""},
		{"criminal-law:286-1.1.4", 0, "（四）有其他严重情节的。", "并处或者单处罚金："},
		{"criminal-law:286-1.2", 0, "单位犯前款罪的", ""},
		{"criminal-law:287-2.3", 0, "有前两款行为", ""},
		{"criminal-law:285.3", 0, "提供专门用于侵入", ""},
		{"criminal-law:72.2", 0, "宣告缓刑，可以根据犯罪情况", ""},
		{"civil-code:1165", 2, "行为人因过错", ""},
		{"civil-procedure-law:127", 1, "人民法院对下列起诉", ""},
		{"opinion-2025-bangxin:5.2", 3, "具有下列情形之一的，可以认定为", ""},
		{"opinion-2025-bangxin:5.2.1", 0, "（1）非法提供电话卡批量插入设备", "但是有相反证据的除外："},
		{"opinion-2025-bangxin:5.2.3", 0, "（3）事先准备应对调查的话术口径的。", "除外："},
		{"opinion-2025-bangxin:6", 3, "（1）出售、出租本人银行账户", ""},
		{"opinion-2025-bangxin:6.1", 0, "（1）出售、出租本人银行账户", ""},
		{"opinion-2025-bangxin:6.3", 0, "（3）收购、出售、出租电话卡", ""},
		{"opinion-2025-bangxin:9.1", 8, "依法严惩组织性", ""},
		{"opinion-2025-bangxin:9.1.8", 0, "（8）五年内曾因", "依法从严惩处："},
		{"opinion-2025-bangxin:10.2", 0, "具有前款规定情形，犯罪情节轻微的", ""},
		{"opinion-2025-bangxin:accomplice", 1, "为他人利用信息网络实施诈骗等犯罪收购", ""},
		{"opinion-2016-32:4(3)", 1, "明知他人实施电信网络诈骗犯罪", ""},
		{"opinion-2016-32:4(3).1", 5, "明知他人实施电信网络诈骗犯罪", ""},
		{"opinion-2016-32:4(3).1.5", 0, "5.提供互联网接入", "另有规定的除外："},
		{"opinion-2016-32:2(1)", 1, "根据《最高人民法院", ""},
		{"opinion-2010-40:1", 2, "利用互联网、移动通讯终端", ""},
		{"opinion-2010-40:1.2.8", 0, "（八）其他情节严重的情形。", "“情节严重”："},
		{"opinion-2010-40:2", 4, "明知是赌博网站", ""},
		{"opinion-2010-40:2.1.2", 0, "（二）为赌博网站提供资金支付结算服务", "处罚："},
		{"opinion-2010-40:2.3.2", 0, "（二）为赌博网站提供互联网接入", "除外："},
		{"opinion-2010-40:2.4", 0, "如果有开设赌场的犯罪嫌疑人", ""},
		{"minutes-2022-duanka:1.2", 4, "在办案过程中", ""},
		{"minutes-2022-duanka:1.2.1", 0, "（1）跨省或多人结伙批量办理、收购、贩卖“两卡”的；", "作出判断："},
		{"minutes-2022-duanka:1.2.4", 0, "（4）出租、出售的具有支付结算功能", "作出判断："},
		{"minutes-2022-duanka:4", 1, "《2020年会议纪要》第五条规定", ""},
		{"spc-nine-minutes-2019:128.1.5", 0, "（5）受害人请求", "主要有下列情形："},
		{"spc-nine-minutes-2019:12", 1, "会议认为", ""},
		{"spc-reply-article-64-2013:text", 1, "根据刑法第六十四条", ""},
		{"six-departments-notice-2016:5", 1, "各商业银行", ""},
		{"interpretation-time-2001-5:3", 1, "对于新的司法解释实施前发生的行为", ""},
		{"interpretation-2019-15:preamble", 2, "（2019年6月3日", ""},
		{"interpretation-2010-3:7.1.5", 0, "（五）", ""},
		{"joint-punishment-measures-2024:3.1.2.3", 0, "3.向三个以上对象", ""},
	} {
		p, err := Get(law.Cite(c.cite))
		if err != nil {
			t.Errorf("%s: %v", c.cite, err)
			continue
		}
		if !strings.HasPrefix(p.Text, c.text) || !strings.HasSuffix(p.Lead, c.lead) || len(Parts(p.Citation)) != c.parts {
			t.Errorf("%s: %d parts, lead %q, text %q", c.cite, len(Parts(p.Citation)), p.Lead, p.Text)
		}
		if p.Kind != Verbatim {
			t.Errorf("%s: %v", c.cite, p.Kind)
		}
	}
	p, _ := Get(law.Cite("interpretation-2019-15:10.1.4.1"))
	if lines := strings.Split(p.Lead, "\n"); len(lines) != 2 || !strings.HasPrefix(lines[0], "非法利用信息网络") || !strings.HasPrefix(lines[1], "（四）") {
		t.Errorf("lead of a sub-item: %q", p.Lead)
	}
	if a, _ := Get(law.Cite("opinion-2025-bangxin:6.1.2")); a.Citation.String() != "opinion-2025-bangxin:6.2" || !strings.HasPrefix(a.Text, "（2）") {
		t.Errorf("6.1.2 gives %v", a.Citation)
	}
}
