package text

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestClean(t *testing.T) {
	for _, c := range []struct{ name, s, want string }{
		{"plain", "情节严重 (20万元)\n第二行", "情节严重 (20万元)\n第二行"},
		{"colour", "\x1b[1;31m红\x1b[0m", "红"},
		{"colon parameters", "\x1b[38:2::1:2:3m红", "红"},
		{"private", "\x1b[?1049h\x1b[>4;2m红", "红"},
		{"intermediate", "\x1b[2 q\x1b(B\x1b#8红", "红"},
		{"control sequence broken by Han", "\x1b[31红", "红"},
		{"control sequence broken by a line end", "\x1b[31\n红", "\n红"},
		{"title", "\x1b]0;evil\x07红", "红"},
		{"title, ST", "\x1b]0;evil\x1b\\红", "红"},
		{"title, 8-bit ST", "\x1b]0;evil\u009c红", "红"},
		{"link", "\x1b]8;;https://evil\x1b\\红\x1b]8;;\x1b\\", "红"},
		{"clipboard, cancelled", "\x1b]52;c;ZXZpbA==\x18红", "红"},
		{"image over lines", "\x1bPq#0\n#1\x1b\\红", "红"},
		{"string ended by another sequence", "\x1b]0;evil\x1b[31m红", "红"},
		{"string without end", "甲\x1b]0;evil\n乙", "甲\n乙"},
		{"strings without end", "\x1b]a\x1b]b\r\n乙\u009dc\n丙", "\n乙\n丙"},
		{"APC, PM, SOS", "\x1b_a\x1b\\\x1b^b\x1b\\\x1bXc\x1b\\红", "红"},
		{"8-bit CSI", "\u009b31m红", "红"},
		{"8-bit OSC", "\u009d0;evil\x07红", "红"},
		{"raw 8-bit CSI", "\x9b31m红", "\uFFFD31m红"},
		{"reset", "\x1bc红", "红"},
		{"escape before a line end", "\x1b\n红", "\n红"},
		{"escape at the end", "红\x1b", "红"},
		{"two escapes", "\x1b\x1b[31m红", "红"},
		{"controls", "a\x00\x08\x0e\x7fb", "ab"},
		{"line ends", "a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h", "a\nb\nc\nd\ne\nf\ng\nh"},
		{"tab", "a\tb", "a    b"},
		{"direction", "\u202eevil\u202c\u2066x\u2069\u200e\u200f\u061c", "evilx"},
		{"zero width", "帮\u200b信\u200c\u200d\u2060\ufeff\u00ad", "帮信"},
		{"tags", "a\U000E0041\U000E007F\U000E0100", "a"},
		{"selectors and fillers", "☎\uFE0F\u3164\u034f", "☎"},
		{"piled marks", "e" + strings.Repeat("\u0301", 30), "e" + strings.Repeat("\u0301", 4)},
		{"not UTF-8", "a\xffb\xe5\xb8", "a\uFFFDb\uFFFD\uFFFD"},
		{"noncharacter", "a\uFFFEb", "a\uFFFDb"},
		{"kept", "é“”……①😀　", "é“”……①😀　"},
	} {
		if got := Clean(c.s); got != c.want {
			t.Errorf("%s: Clean(%q) = %q, want %q", c.name, c.s, got, c.want)
		}
	}
}

func TestCleanLine(t *testing.T) {
	for _, c := range []struct{ s, want string }{
		{"26万\n", "26万"},
		{"\r\n甲\r\n\r\n乙\u2028丙\n", "甲 乙 丙"},
		{" 甲 ", " 甲 "},
		{"\n", ""},
	} {
		if got := CleanLine(c.s); got != c.want {
			t.Errorf("CleanLine(%q) = %q, want %q", c.s, got, c.want)
		}
	}
}

// hostile draws what a file made to hurt may hold.
var hostile = rapid.Custom(func(t *rapid.T) string {
	parts := rapid.SliceOfN(rapid.OneOf(
		rapid.SampledFrom([]string{
			"\x1b", "[", "]", "P", "_", "\\", "\x07", "\x9c", "\u009c", "\u009b", "\u009d", "\u0090", "31m", ";", "0", "\n", "\r", "\t", "\x18",
			"\u202e", "\u200d", "\u2066", "\ufeff", "\u061c", "\U000E0041", "\u0301", "\uFE0F", "\xe5", "\xb8\xae", "\xff", "帮", "a", "(", "B", "\u2028",
		}),
		rapid.String(),
		rapid.Map(rapid.SliceOfN(rapid.Byte(), 0, 6), func(b []byte) string { return string(b) }),
	), 0, 20).Draw(t, "parts")
	return strings.Join(parts, "")
})

func TestCleanIsSafeAndIdempotent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := hostile.Draw(t, "s")
		got := Clean(s)
		checkClean(t, s, got)
		if again := Clean(got); again != got {
			t.Fatalf("Clean(%q) = %q, then %q", s, got, again)
		}
		line := CleanLine(s)
		if strings.Contains(line, "\n") || CleanLine(line) != line {
			t.Fatalf("CleanLine(%q) = %q, then %q", s, line, CleanLine(line))
		}
	})
}

type fataler interface{ Fatalf(string, ...any) }

func checkClean(t fataler, s, got string) {
	if !utf8.ValidString(got) {
		t.Fatalf("Clean(%q) = %q is not UTF-8", s, got)
	}
	for _, r := range got {
		switch {
		case r == '\n':
		case unicode.IsControl(r),
			unicode.Is(unicode.Bidi_Control, r),
			unicode.In(r, unicode.Zl, unicode.Zp, unicode.Variation_Selector),
			r >= 0x200B && r <= 0x200F, r >= 0x2060 && r <= 0x206F, r == 0xFEFF,
			r >= 0xE0000 && r <= 0xE0FFF:
			t.Fatalf("Clean(%q) = %q lets %U through", s, got, r)
		}
	}
}

// What has nothing hidden in it comes out as it went in.
func TestCleanKeepsPlainText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOf(rapid.RuneFrom([]rune("\n 	"), unicode.Han, unicode.Hiragana, unicode.Latin, unicode.Nd, unicode.Po)).Draw(t, "s")
		if got, want := Clean(s), strings.ReplaceAll(s, "\t", "    "); got != want {
			t.Fatalf("Clean(%q) = %q", s, got)
		}
	})
}

func FuzzClean(f *testing.F) {
	for _, s := range []string{"\x1b]0;evil\x07红", "\x1b[31m红", "\u009bm\xff\u202e", "甲\x1b]\n乙"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Clean(s)
		checkClean(t, s, got)
		if again := Clean(got); again != got {
			t.Errorf("Clean(%q) = %q, then %q", s, got, again)
		}
	})
}

// The time to clean grows with the length, also where strings never end.
func BenchmarkCleanUnterminated(b *testing.B) {
	s := strings.Repeat("\x1b]\n\x1b[", 1<<18)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Clean(s)
	}
}
