package corpus

import (
	"testing"

	"pgregory.net/rapid"
)

func TestNumerals(t *testing.T) {
	for n, want := range map[int]string{
		0: "零", 1: "一", 10: "十", 11: "十一", 20: "二十", 99: "九十九", 100: "一百", 101: "一百零一", 110: "一百一十", 115: "一百一十五",
		200: "二百", 287: "二百八十七", 1000: "一千", 1001: "一千零一", 1010: "一千零一十", 1165: "一千一百六十五", 10_000: "一万",
		200_000: "二十万", 10_500: "一万零五百", 500_000: "五十万", 12_345: "一万二千三百四十五",
	} {
		if got := Numeral(n); got != want {
			t.Errorf("%d: %s, want %s", n, got, want)
		}
	}
	for s, want := range map[string]int{"二〇一九": 2019, "两千": 2000, "287": 287, "〇": 0, "一十二": 12, "二八七": 287, "10": 10} {
		if got, ok := ParseNumeral(s); !ok || got != want {
			t.Errorf("%s: %d, %v", s, got, ok)
		}
	}
	for _, s := range []string{"", "条", "十十", "百", "二百八十七条", "一二百", "+5", "-5", "999999999", "十百", "万", "三百零", "千千万万"} {
		if got, ok := ParseNumeral(s); ok {
			t.Errorf("%q read as %d", s, got)
		}
	}
}

func TestNumeralsRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 99_999_999).Draw(t, "n")
		if got, ok := ParseNumeral(Numeral(n)); !ok || got != n {
			t.Fatalf("%d: %s reads as %d, %v", n, Numeral(n), got, ok)
		}
		m, rest, ok := numeralPrefix(Numeral(n) + "条之一")
		if !ok || m != n || rest != "条之一" {
			t.Fatalf("%d: prefix %d, %q", n, m, rest)
		}
	})
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOfN(rapid.RuneFrom([]rune(numeralRunes+"12条")), 0, 12, -1).Draw(t, "s")
		if n, ok := ParseNumeral(s); ok && n < 0 {
			t.Fatalf("%q reads as %d", s, n)
		}
	})
}
