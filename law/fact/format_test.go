package fact

import (
	"testing"

	"bangxin/law"
)

func TestFormat(t *testing.T) {
	money, count, date := Get(AmountsSettlement), Get(HelpedCount), Get(ConductEnd)
	status, kinds, rules := Get(HelpedStatus), Get(HelpKinds), Get(RulesBroken)
	from := func(s string) Value { return Value{Lo: int64(law.MustDay(s)), Hi: int64(MaxDay())} }
	until := func(s string) Value { return Value{Lo: int64(MinDay()), Hi: int64(law.MustDay(s))} }
	for _, c := range []struct {
		def         *Def
		v           Value
		zh, en, out string
	}{
		{money, Money(26 * Wan), "260,000 元", "260,000 yuan", "260000"},
		{money, Money(1250), "12.50 元", "12.50 yuan", "12.50"},
		{money, Money(1), "0.01 元", "0.01 yuan", "0.01"},
		{money, Money(OneYuan), "1 元", "1 yuan", "1"},
		{money, Money(0), "0 元", "0 yuan", "0"},
		{money, Money(MaxFen), "10,000,000,000,000 元", "10,000,000,000,000 yuan", "10000000000000"},
		{money, yuanRange(150000, 300000), "150,000 至 300,000 元", "150,000 to 300,000 yuan", "150000..300000"},
		{money, Between(3*OneYuan, MaxFen), "3 元以上", "3 yuan or more", "3.."},
		{money, Between(0, 2*Wan), "至多 20,000 元", "at most 20,000 yuan", "..20000"},
		{money, Between(0, MaxFen), "0 元以上", "0 yuan or more", "0.."},
		{count, Int(1), "1 人", "1 person", "1"},
		{count, Int(2500), "2,500 人", "2,500 persons", "2500"},
		{count, Between(3, MaxCount), "3 人以上", "3 or more persons", "3.."},
		{count, Between(2, 3), "2 至 3 人", "2 to 3 persons", "2..3"},
		{count, Between(0, 1), "至多 1 人", "at most 1 person", "..1"},
		{Get(IntrusionOther), Int(1), "1 人次", "1 person-time", "1"},
		{date, between("2016-05-31", "2016-05-31"), "2016年5月31日", "31 May 2016", "2016-05-31"},
		{date, between("2016-05-01", "2016-05-31"), "2016年5月", "May 2016", "2016-05"},
		{date, between("2016-01-01", "2016-12-31"), "2016年", "2016", "2016"},
		{date, between("2016-05-03", "2016-05-08"), "2016年5月3日至2016年5月8日", "3 May 2016 to 8 May 2016", "2016-05-03..2016-05-08"},
		{date, between("2015-11-01", "2017-12-31"), "2015年11月至2017年", "November 2015 to 2017", "2015-11..2017"},
		{date, from("2015-11-01"), "2015年11月1日起", "from 1 November 2015", "2015-11.."},
		{date, until("2017-12-31"), "不晚于2017年12月31日", "no later than 31 December 2017", "..2017"},
		{date, Between(int64(MinDay()), int64(MaxDay())), "日期不限", "any date", "1900..2199"},
		{Get(PriceAbnormal), Bool(true), "是", "yes", "true"},
		{Get(PriceAbnormal), Bool(false), "否", "no", "false"},
		{status, status.Pick("convicted"), "已判有罪", "convicted", "convicted"},
		{kinds, kinds.Pick("training", "access"), "互联网接入、技术培训", "internet access, training", "access, training"},
		{rules, rules.Pick("none"), "无", "none", "none"},
		{kinds, Value{}, "无", "none", "none"},
	} {
		if got := c.def.Format(c.v, law.ZH); got != c.zh {
			t.Errorf("%s: %+v written %q, want %q", c.def.ID, c.v, got, c.zh)
		}
		if got := c.def.Format(c.v, law.EN); got != c.en {
			t.Errorf("%s: %+v written %q, want %q", c.def.ID, c.v, got, c.en)
		}
		if got := c.def.Write(c.v); got != c.out {
			t.Errorf("%s: %+v in a file is %q, want %q", c.def.ID, c.v, got, c.out)
		}
	}
}

func TestFormatAnswer(t *testing.T) {
	d, other := Get(AmountsSettlement), Money(9000*OneYuan)
	for _, c := range []struct {
		a      Answer
		zh, en string
	}{
		{Answer{Value: Money(26 * Wan)}, "260,000 元", "260,000 yuan"},
		{Answer{Value: Money(26 * Wan), Standing: Proved}, "260,000 元（已证明）", "260,000 yuan (proved)"},
		{Answer{Value: Money(26 * Wan), Standing: Disputed}, "260,000 元（有争议）", "260,000 yuan (disputed)"},
		{Answer{Value: Money(26 * Wan), Standing: Disputed, Against: &other}, "260,000 元（有争议；对方主张：9,000 元）", "260,000 yuan (disputed; the other side says 9,000 yuan)"},
		{Answer{State: Unknown}, "不清楚", "unknown"},
		{Answer{State: Declined}, "不愿回答", "declined to say"},
		{Answer{State: NotApplicable}, "不适用", "not applicable"},
	} {
		if zh, en := d.FormatAnswer(c.a, law.ZH), d.FormatAnswer(c.a, law.EN); zh != c.zh || en != c.en {
			t.Errorf("%+v: %q / %q, want %q / %q", c.a, zh, en, c.zh, c.en)
		}
	}
}

func TestParseFlag(t *testing.T) {
	for _, s := range []string{"true", "True", "YES", "y", "是", "有", "ｙｅｓ", " 是 "} {
		if v, err := ParseFlag(s); err != nil || v != Bool(true) {
			t.Errorf("%q: %+v %v", s, v, err)
		}
	}
	for _, s := range []string{"false", "no", "N", "否", "没有", "不是"} {
		if v, err := ParseFlag(s); err != nil || v != Bool(false) {
			t.Errorf("%q: %+v %v", s, v, err)
		}
	}
	for s, word := range map[string]string{"": "", "1": "1", "maybe": "maybe", "是否": "是否"} {
		v, err := ParseFlag(s)
		checkRefusal(t, s, v, err, word)
	}
}

func TestParseOptions(t *testing.T) {
	status, kinds, rules := Get(HelpedStatus), Get(HelpKinds), Get(RulesBroken)
	for _, c := range []struct {
		def  *Def
		s    string
		want Value
	}{
		{status, "convicted", status.Pick("convicted")},
		{status, " Convicted ", status.Pick("convicted")},
		{status, "已判有罪", status.Pick("convicted")},
		{status, "no crime occurred", status.Pick("none_occurred")},
		{Get(NoticeRegulator), "none", Value{Options: 1}},
		{kinds, "hosting, access", kinds.Pick("access", "hosting")},
		{kinds, "[hosting, access]", kinds.Pick("access", "hosting")},
		{kinds, "互联网接入、技术培训", kinds.Pick("access", "training")},
		{kinds, "hosting；access", kinds.Pick("access", "hosting")},
		{kinds, "[]", Value{}},
		{kinds, "无", Value{}},
		{rules, "none", Value{}},
		{rules, "[none]", Value{}},
		{rules, "未违反行业规则", Value{}},
	} {
		if v, err := c.def.Parse(c.s); err != nil || v != c.want {
			t.Errorf("%s: %q read as %+v, %v; want %+v", c.def.ID, c.s, v, err, c.want)
		}
	}
	for _, c := range []struct {
		def     *Def
		s, word string
	}{
		{status, "", ""},
		{status, "convictd", "convictd"},
		{status, "convicted, confirmed", "convicted, confirmed"},
		{status, "none", "none"},
		{kinds, "hosting, acess", "acess"},
		{kinds, "hosting,, access", ""},
		{kinds, "hosting, hosting", "hosting"},
		{kinds, "[hosting", "hosting"},
		{rules, "none, real_name", "none, real_name"},
	} {
		v, err := c.def.Parse(c.s)
		checkRefusal(t, c.s, v, err, c.word)
	}
}
