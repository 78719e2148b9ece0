package fact

import (
	"errors"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"bangxin/law"
)

// fens draws amounts of all sizes up to 10^14 fen.
func fens() *rapid.Generator[int64] {
	return rapid.Custom(func(t *rapid.T) int64 {
		return rapid.Int64Range(0, tenTo(rapid.IntRange(0, 14).Draw(t, "digits"))).Draw(t, "fen")
	})
}

func tenTo(n int) int64 {
	v := int64(1)
	for range n {
		v *= 10
	}
	return v
}

// values draws any value a fact can have.
func values(d *Def) *rapid.Generator[Value] {
	return rapid.Custom(func(t *rapid.T) Value {
		switch d.Kind {
		case Flag:
			return Bool(rapid.Bool().Draw(t, "flag"))
		case Choice:
			return Value{Options: 1 << uint(rapid.IntRange(0, len(d.Options)-1).Draw(t, "option"))}
		case Choices:
			v := Value{Options: rapid.Uint64Range(0, 1<<uint(len(d.Options))-1).Draw(t, "options")}
			if i := d.Option(noneOption); i >= 0 {
				v.Options &^= 1 << uint(i)
			}
			return v
		}
		first, last := d.bounds()
		end := func(name string) int64 {
			switch rapid.IntRange(0, 9).Draw(t, name+" sort") {
			case 0:
				return first
			case 1:
				return last
			case 2, 3, 4, 5:
				if d.Kind == Date {
					// Ends of months and years are where dates are written short.
					y, m := rapid.IntRange(1901, 2198).Draw(t, name+" year"), rapid.SampledFrom([]int{1, 1, 5, 12, 12}).Draw(t, name+" month")
					return int64(law.Date(y, m+rapid.IntRange(0, 1).Draw(t, name+" next"), 1)) - int64(rapid.IntRange(0, 1).Draw(t, name+" back"))
				}
				return fens().Draw(t, name) % (last + 1)
			}
			return rapid.Int64Range(first, last).Draw(t, name)
		}
		lo := end("lo")
		if rapid.Bool().Draw(t, "exact") {
			return Int(lo)
		}
		hi := end("hi")
		return Between(min(lo, hi), max(lo, hi))
	})
}

func TestWriteIsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := rapid.SampledFrom(All()).Draw(t, "fact")
		v := values(d).Draw(t, "value")
		if !d.Valid(v) {
			t.Fatalf("drew an invalid value %+v", v)
		}
		s := d.Write(v)
		if got, err := d.Parse(s); err != nil || got != v {
			t.Fatalf("%s: %+v written %q, read %+v, %v", d.ID, v, s, got, err)
		}
	})
}

// TestFormatIsReadBack: what the program shows can be typed back, save for the
// open ends of dates, which are phrases.
func TestFormatIsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := rapid.SampledFrom(All()).Draw(t, "fact")
		v := values(d).Draw(t, "value")
		if d.Kind == Date && (v.Lo == int64(minDay) || v.Hi == int64(maxDay)) {
			return
		}
		for _, l := range law.Langs() {
			s := d.Format(v, l)
			if got, err := d.Parse(s); err != nil || got != v {
				t.Fatalf("%s: %+v shown as %q, read %+v, %v", d.ID, v, s, got, err)
			}
		}
	})
}

// chinese writes a whole number below 10^16 in Chinese, by the school rules and
// independently of the parser.
func chinese(n int64, digits, units []rune, wan, yi string) string {
	if n == 0 {
		return string(digits[0])
	}
	group := func(n int64) string {
		var b strings.Builder
		pending := false
		for place := 3; place >= 0; place-- {
			d := n / tenTo(place) % 10
			switch {
			case d == 0:
				pending = b.Len() > 0
			default:
				if pending {
					b.WriteRune(digits[0])
					pending = false
				}
				b.WriteRune(digits[d])
				if place > 0 {
					b.WriteRune(units[place-1])
				}
			}
		}
		return b.String()
	}
	join := func(high, low int64, unit string, size int, write func(int64) string) string {
		s := write(high) + unit
		if low == 0 {
			return s
		}
		if low < tenTo(size-1) {
			s += string(digits[0])
		}
		return s + write(low)
	}
	belowYi := func(n int64) string {
		if n < 10000 {
			return group(n)
		}
		return join(n/10000, n%10000, wan, 4, group)
	}
	if n < 100000000 {
		return belowYi(n)
	}
	return join(n/100000000, n%100000000, yi, 8, belowYi)
}

func TestChineseNumeralsAreRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		fen := fens().Draw(t, "fen")
		n, coins := fen/100, fen%100
		plain := chinese(n, []rune("零一二三四五六七八九"), []rune("十百千"), "万", "亿")
		grand := chinese(n, []rune("零壹贰叁肆伍陆柒捌玖"), []rune("拾佰仟"), "萬", "億") + "元"
		digits := []rune("零壹贰叁肆伍陆柒捌玖")
		switch jiao, fen := coins/10, coins%10; {
		case coins == 0:
			grand += "整"
		case fen == 0:
			grand += string(digits[jiao]) + "角整"
		case jiao == 0:
			grand += "零" + string(digits[fen]) + "分"
		default:
			grand += string(digits[jiao]) + "角" + string(digits[fen]) + "分"
		}
		texts := map[string]int64{plain: n * 100, plain + "元": n * 100, strings.Replace(plain, "二千", "两千", 1): n * 100, grand: fen}
		if n >= 10 && n < 20 {
			texts[strings.TrimPrefix(plain, "一")] = n * 100
		}
		for s, want := range texts {
			if got, err := ParseMoney(s); err != nil || got != Money(want) {
				t.Fatalf("ParseMoney(%q) = %+v, %v; want %d", s, got, err, want)
			}
		}
	})
}

// TestUnitsAreExact: a decimal number of 万 or 亿 is the same as its digits
// moved, never rounded.
func TestUnitsAreExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		fen := fens().Draw(t, "fen")
		for unit, places := range map[string]int{"": 2, "千": 5, "万": 6, "w": 6, " million": 8, "亿": 10} {
			size := tenTo(places)
			frac := strconv.FormatInt(size+fen%size, 10)[1:]
			s := strconv.FormatInt(fen/size, 10) + "." + frac + unit
			if got, err := ParseMoney(s); err != nil || got != Money(fen) {
				t.Fatalf("ParseMoney(%q) = %+v, %v; want %d", s, got, err, fen)
			}
		}
	})
}

// words are what hostile or careless input is made of.
var words = []string{"1", "26", "0", "3.5", ",", ".", "..", "-", "~", "万", "亿", "千", "十", "零", "三", "两", "几", "多", "点", "元", "角", "分", "到", "至", "以上", "以下", "不到", "超过", "个", "人", "年", "月", "日", "2016", "/", " ", "約", "w", "million", "three", "\x00", "\x1b[", "\u202e", "９", "．", "，", "\xff", "¥", "整"}

func TestAnythingIsReadOrRefused(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 9).Draw(t, "words"), "")
		d := rapid.SampledFrom(All()).Draw(t, "fact")
		checkParse(t, d, s)
	})
}

type failer interface {
	Helper()
	Fatalf(string, ...any)
}

// checkParse holds what must be so of any input: a value of the fact, in normal
// form, that is read back from what is written; or an error that points into
// the input and is fit to show.
func checkParse(t failer, d *Def, s string) {
	t.Helper()
	v, err := d.Parse(s)
	if err == nil {
		if !d.Valid(v) || d.Normal(v) != v {
			t.Fatalf("%s: %q read as %+v", d.ID, s, v)
		}
		if again, err := d.Parse(d.Write(v)); err != nil || again != v {
			t.Fatalf("%s: %q read as %+v, written %q, read back %+v, %v", d.ID, s, v, d.Write(v), again, err)
		}
		return
	}
	var in *InputError
	if !errors.As(err, &in) || v != (Value{}) || !in.Reason.Complete() {
		t.Fatalf("%s: %q: %+v, %v", d.ID, s, v, err)
	}
	if in.Offset < 0 || in.Offset+len(in.Word) > len(s) || s[in.Offset:in.Offset+len(in.Word)] != in.Word {
		t.Fatalf("%s: %q: word %q does not stand at %d", d.ID, s, in.Word, in.Offset)
	}
	for _, reason := range []string{in.Reason.ZH, in.Reason.EN} {
		if !utf8.ValidString(reason) || strings.ContainsAny(reason, "\x00\x1b\u202e\n") || len(reason) > 1200 {
			t.Fatalf("%s: %q: reason %q", d.ID, s, reason)
		}
	}
}

var numberSeeds = []string{"26万", "１亿３千万", "贰拾陆万元整", "15到30万", "三万多", "十几万", "12元5角", "..2万", "不到2万", "1.2 million", "约26万", "1,2,3", "\xff", "9999999999999999999亿", "万万", "三点点五"}

func FuzzParseMoney(f *testing.F) {
	for _, s := range numberSeeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		checkParse(t, Get(AmountsSettlement), s)
		checkParse(t, Get(HelpedCount), s)
	})
}

func FuzzParseCount(f *testing.F) {
	for _, s := range append(numberSeeds, "两三百人", "十几个", "不到20张", "3..", "three", "〇", "负三", "-3", "1e9", "３個", "半", "一打") {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		checkParse(t, Get(HelpedCount), s)
		checkParse(t, Get(CardsPhone), s)
	})
}

// Words that name options, alone and in lists.
func FuzzParseOptions(f *testing.F) {
	for _, s := range []string{"hosting", "hosting, storage", "支付结算、广告推广", "none", "none, hosting", "是", "no", "没有", "hosting,,", ",", "\u202ehosting", "Hosting", "\xff", "支付结算；支付结算"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, id := range []ID{HelpKinds, HelpedStatus, PriceAbnormal} {
			checkParse(t, Get(id), s)
		}
	})
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2016", "2016-05", "2016年5月31日", "2015-11..", "2016年5月至8月", "31 May 2016", "今天", "0000-00-00", "二〇一六年", "\xff", "..2199"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkParse(t, Get(ConductEnd), s) })
}
