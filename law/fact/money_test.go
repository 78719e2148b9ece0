package fact

import (
	"errors"
	"testing"
)

// yuanRange is an interval in whole yuan.
func yuanRange(lo, hi int64) Value { return Between(lo*OneYuan, hi*OneYuan) }

// below is an interval of yuan with its upper end excluded.
func below(lo, hi int64) Value { return Between(lo*OneYuan, hi*OneYuan-1) }

func TestParseMoney(t *testing.T) {
	wan26 := Money(26 * Wan)
	for s, want := range map[string]Value{
		"26万": wan26, "26 万元": wan26, "260,000": wan26, "２６万": wan26, "260,000元": wan26, "￥260000": wan26,
		"贰拾陆万元": wan26, "贰拾陆万元整": wan26, "人民币贰拾陆万元正": wan26, "26w": wan26, "26W": wan26, "260k": wan26,
		"260 thousand yuan": wan26, "260000 RMB": wan26, "二十六万": wan26, "26萬": wan26, "260,000.00": wan26,
		"260 000": wan26, "２６０，０００元": wan26, " 26万 ": wan26, "26wan": wan26, "CNY 260000": wan26, "26万块钱": wan26, "26万元人民币": wan26,

		"0.3亿": Money(3000 * Wan), "1亿3千万": Money(13000 * Wan), "3.5万": Money(35000 * OneYuan), "三万五": Money(35000 * OneYuan), "三万五千": Money(35000 * OneYuan),
		"1亿3000万": Money(13000 * Wan), "3万5": Money(35000 * OneYuan), "3万5000": Money(35000 * OneYuan), "3万5千元": Money(35000 * OneYuan), "三点五万": Money(35000 * OneYuan), "十二点五万": Money(125000 * OneYuan),
		"一万亿": Money(1e8 * Wan), "十万亿": Money(MaxFen), "10000000000000": Money(MaxFen), "1.5百万": Money(150 * Wan), "三千万": Money(3000 * Wan),
		"一亿零三万": Money(10003 * Wan), "两亿三": Money(23000 * Wan), "一亿零五": Money(1_0000_0005 * OneYuan),
		"壹拾万元壹角贰分": Money(10*Wan + 12), "一百二十三万四千五百元": Money(1234500 * OneYuan), "12元5角": Money(1250), "12.50": Money(1250), "12.5": Money(1250),
		"12块5": Money(1250), "12元5角3分": Money(1253), "12元零3分": Money(1203), "壹拾贰元伍角整": Money(1250), "5角": Money(50), "3分": Money(3), "5毛钱": Money(50), "0.01": Money(1), "12块": Money(1200),
		"1.2 million": Money(120 * Wan), "two million yuan": Money(200 * Wan), "3 hundred thousand": Money(30 * Wan), "一万零五": Money(10005 * OneYuan), "两百": Money(200 * OneYuan), "三百五": Money(350 * OneYuan),
		"一万零五百": Money(10500 * OneYuan), "一千零一": Money(1001 * OneYuan), "十五": Money(15 * OneYuan), "一百一十五": Money(115 * OneYuan), "0": Money(0), "零": Money(0), "没有": Money(0),
		"0.0001万": Money(100), "1.2345万": Money(1234500), "二六〇〇〇〇": wan26, "3.14159万": Money(3141590),

		"15万..30万": yuanRange(150000, 300000), "15到30万": yuanRange(150000, 300000), "15 至 30 万": yuanRange(150000, 300000), "15-30万": yuanRange(150000, 300000), "15～30万元": yuanRange(150000, 300000),
		"15..30万": yuanRange(150000, 300000), "15万—30万": yuanRange(150000, 300000), "从15万到30万之间": yuanRange(150000, 300000), "between 150,000 and 300,000": yuanRange(150000, 300000), "15k to 30k": yuanRange(15000, 30000),
		"15 to 30 thousand": yuanRange(15000, 30000), "十五到三十万": yuanRange(150000, 300000), "三到五万": yuanRange(30000, 50000), "两到三百": yuanRange(200, 300), "9000元到1万元": yuanRange(9000, 10000),
		"三百到五百万": yuanRange(3000000, 5000000), "1.5-3万": yuanRange(15000, 30000), "0到5万": yuanRange(0, 50000), "0到30万5千": yuanRange(0, 305000), "150000..300000": yuanRange(150000, 300000), "五到二十": yuanRange(5, 20), "15．．30": yuanRange(15, 30),
		"3..": {300, MaxFen, 0}, "..2万": {0, 2 * Wan, 0}, "至少3": {300, MaxFen, 0}, "超过20万": {20*Wan + 1, MaxFen, 0}, "不到2万": {0, 2*Wan - 1, 0}, "2万以下": {0, 2 * Wan, 0}, "2万元以内": {0, 2 * Wan, 0},
		"不足2万": {0, 2*Wan - 1, 0}, "20万以上": {20 * Wan, MaxFen, 0}, "20万元及以上": {20 * Wan, MaxFen, 0}, "不少于20万": {20 * Wan, MaxFen, 0}, "不超过20万": {0, 20 * Wan, 0}, "20万+": {20 * Wan, MaxFen, 0}, ">20万": {20*Wan + 1, MaxFen, 0}, "≥20万": {20 * Wan, MaxFen, 0},
		"at least 200,000 yuan": {20 * Wan, MaxFen, 0}, "more than 200k": {20*Wan + 1, MaxFen, 0}, "less than 200k": {0, 20*Wan - 1, 0}, "up to 200k": {0, 20 * Wan, 0}, "200k or more": {20 * Wan, MaxFen, 0},
		"二十万以上五十万以下": yuanRange(200000, 500000), "三万元以上不满十万元": below(30000, 100000), "0..": {0, MaxFen, 0},

		"三万多": below(30000, 40000), "三万多元": below(30000, 40000), "三十多万": below(300000, 400000), "三十万多": below(300000, 310000), "20余万元": below(200000, 300000), "26万余元": below(260000, 270000),
		"3.5万多": below(35000, 36000), "3.5千多": below(3500, 3600), "260000多": below(260000, 270000), "一百多": below(100, 200), "三万五千多": below(35000, 36000), "一亿多": below(1e8, 2e8), "26万多": below(260000, 270000),
		"十几万": below(110000, 200000), "几十万": below(200000, 1000000), "几万": below(20000, 100000), "数十万元": below(200000, 1000000), "二十几万": below(210000, 300000), "一百几十": below(120, 200),
		"两三万": yuanRange(20000, 30000), "三四十万": yuanRange(300000, 400000), "十五六万": yuanRange(150000, 160000), "三五百": yuanRange(300, 500), "两三万到五六万": yuanRange(20000, 60000), "几万到十几万": below(20000, 200000),
	} {
		got, err := ParseMoney(s)
		if err != nil || got != want {
			t.Errorf("ParseMoney(%q) = %+v, %v; want %+v", s, got, err, want)
		}
	}
}

func TestParseMoneyRefuses(t *testing.T) {
	for s, word := range map[string]string{
		"": "", "  ": "", "　": "", "12.345": "12.345", "12.500": "12.500", "0.1234567万": "0.1234567万", "1.2345678901234": "1.2345678901234", "-5": "-5", "－5": "－5", "负五万": "负五万", "minus 5": "minus 5",
		"10000000000000.01": "10000000000000.01", "100万亿": "100万亿", "1亿亿": "1亿亿", "99999999999999999999999999": "99999999999999999999999999",
		"abc": "abc", "26万abc": "abc", "26万 27万": "26万 27万", "3 5": "3 5", "26,0000": "26,0000", "1,2": "1,2", "1e5": "e5", "0x10": "x10", "..": "..", "15万-": "15万-", "1..2..3": "..3", "1-2-3": "-3",
		"30..15": "30..15", "30到15万": "30到15万", "9000到1万": "9000到1万", "30万到15万": "30万到15万", "15到30万5千": "15到30万5千",
		"约26万": "约", "大概26万": "大概", "26万左右": "左右", "about 26万": "about", "26万上下": "上下", "~26万": "~", "近30万": "近", "二十来万": "来", "roughly 5": "roughly",
		"100美元": "美元", "$100": "$", "100 USDT": "USDT", "二六": "二六", "三万五元": "三万五", "3万50": "3万50", "万元": "万", "百万": "百万", "两亿三千": "两亿三千", "三百五千": "三百五千", "一万二万": "一万二万", "三万零": "三万零",
		"1.2.3": "1.2.3", "3...5": ".5", "12元5角7角": "7角", "12元50": "50", "12.5元5角": "5角", "5多十": "5多十", "十几万五千": "十几万五千", "元": "元", "￥": "",
		"不到0": "不到0", "超过十万亿": "超过十万亿", "26万\x1b[31m": "\x1b[31m", "26\u200b万": "\u200b万", "二到三十": "二到三十", "零零": "零零", "3..abc": "abc", "以上": "", "至少": "", "+5": "+5",
		"五万以上三万以下": "五万以上三万以下", "三百五万": "三百五万", "几十五": "几十五", "3百5多": "3百5多", "1亿30000万": "1亿30000万", "1亿10000万": "1亿10000万", "三千50百": "三千50百", "几元5角": "5角", "三万k": "三万k", "26万以上以下": "",
	} {
		v, err := ParseMoney(s)
		checkRefusal(t, s, v, err, word)
	}
}

// checkRefusal holds that an error explains itself in both languages, points
// into the input, and shows nothing a terminal could obey.
func checkRefusal(t *testing.T, s string, v Value, err error, word string) {
	t.Helper()
	var in *InputError
	if !errors.As(err, &in) {
		t.Errorf("%q read as %+v (err %v), want a refusal", s, v, err)
		return
	}
	if v != (Value{}) {
		t.Errorf("%q refused, but with the value %+v", s, v)
	}
	if !in.Reason.Complete() || in.Error() != in.Reason.EN || !hasHan(in.Reason.ZH) {
		t.Errorf("%q: reason %+v", s, in.Reason)
	}
	if in.Offset < 0 || in.Offset+len(in.Word) > len(s) || s[in.Offset:in.Offset+len(in.Word)] != in.Word {
		t.Errorf("%q: word %q does not stand at %d", s, in.Word, in.Offset)
	}
	if in.Word != word {
		t.Errorf("%q: blames %q (%s), want %q", s, in.Word, in.Reason.EN, word)
	}
	for _, r := range in.Reason.ZH + in.Reason.EN {
		if r < ' ' || r == 0x7f || r == '\u200b' {
			t.Errorf("%q: control character in the reason %q", s, in.Reason.EN)
		}
	}
}

func TestParseCount(t *testing.T) {
	for s, want := range map[string]Value{
		"3": Int(3), "三个": Int(3), "3人": Int(3), "３个": Int(3), "三": Int(3), "两个": Int(2), "three": Int(3), "Twenty persons": Int(20), "3 persons": Int(3), "三个人": Int(3), "2000 accounts": Int(2000), "1.5万": Int(15000), "1,200 条": Int(1200), "5人次": Int(5), "16周岁": Int(16),
		"两三个": Between(2, 3), "三五个": Between(3, 5), "十几个": Between(11, 19), "几十": Between(20, 99), "几个": Between(2, 9), "两三百": Between(200, 300), "二十多个": Between(20, 29), "100多人": Between(100, 199), "二十七八个": Between(27, 28), "十多个": Between(10, 19),
		"三个以上": {3, MaxCount, 0}, "3人以上": {3, MaxCount, 0}, "3+": {3, MaxCount, 0}, "3..": {3, MaxCount, 0}, "至少3": {3, MaxCount, 0}, "超过3个": {4, MaxCount, 0}, "不到20张": Between(0, 19), "20张以内": Between(0, 20), "..5": Between(0, 5), "3-5": Between(3, 5), "3到5个": Between(3, 5), "3 to 5": Between(3, 5), "3个到1万个": Between(3, 10000), "2 or more": {2, MaxCount, 0}, "2 or more persons": {2, MaxCount, 0}, "at most five": Between(0, 5), "none": Int(0), "没有": Int(0), "1万亿": Int(MaxCount),
	} {
		got, err := ParseCount(s)
		if err != nil || got != want {
			t.Errorf("ParseCount(%q) = %+v, %v; want %+v", s, got, err, want)
		}
	}
	for s, word := range map[string]string{
		"": "", "2.5": "2.5", "3.0": "3.0", "1.23456万": "1.23456万", "-1": "-1", "约3个": "约", "3元": "元", "2万亿": "2万亿", "5..3": "5..3", "一些": "些", "3个赌博": "赌博", "上": "上", "3人民": "民", "twentyone": "twentyone",
	} {
		v, err := ParseCount(s)
		checkRefusal(t, s, v, err, word)
	}
}

// TestUnitsOfTheDictionaryAreRead holds that a count can be written with the
// unit it is shown with.
func TestUnitsOfTheDictionaryAreRead(t *testing.T) {
	for _, d := range All() {
		if d.Kind != Count {
			continue
		}
		for _, s := range []string{"3 " + d.Unit.ZH, "3" + d.Unit.ZH, "3 " + d.Unit.EN, "3 " + d.Unit.EN[:len(d.Unit.EN)-1]} {
			if v, err := d.Parse(s); err != nil || v != Int(3) {
				t.Errorf("%s: %q read as %+v, %v", d.ID, s, v, err)
			}
		}
	}
}
