package tui

import (
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"bangxin/law/text"
)

// The law side measures text without a terminal library; what it measures must
// be what is drawn.
func TestWidthIsTheTerminals(t *testing.T) {
	piece := rapid.OneOf(
		rapid.StringOfN(rapid.RuneFrom(nil, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Latin, unicode.Cyrillic, unicode.Greek), 0, 5, -1),
		rapid.StringOfN(rapid.RuneFrom(nil, unicode.P, unicode.S, unicode.Nd, unicode.No), 0, 5, -1),
		rapid.StringOfN(rapid.RuneFrom(nil, unicode.Hangul), 0, 5, -1),
		rapid.StringOfN(rapid.RuneFrom([]rune("e\u0301\u0308\u20E3\uFE0F\uFE0E\u200D123#👨👩👧☎🇨🇳🏻ｶﾞ゛")), 0, 8, -1),
		rapid.StringOfN(rapid.RuneFrom([]rune("，。、；：？！（）《》〔〕“”‘’…—·§①②★●→│─℃Ⅲ￥×±　 ")), 0, 8, -1),
	)
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(piece, 1, 6).Draw(t, "pieces"), "")
		if got, want := text.Width(s), ansi.StringWidth(s); got != want {
			t.Fatalf("text.Width(%q) = %d, the terminal library says %d", s, got, want)
		}
	})
}

// Every rune by itself, which holds text's table of exceptions to the library in
// use: after a new version this fails where the two part.
func TestWidthOfEveryRune(t *testing.T) {
	for r := rune(0x20); r <= unicode.MaxRune; r++ {
		if r == 0x7F || r >= 0x80 && r < 0xA0 || r >= 0xD800 && r < 0xE000 {
			continue // not plain text
		}
		if got, want := text.Width(string(r)), ansi.StringWidth(string(r)); got != want {
			t.Errorf("%U: text.Width = %d, the terminal library says %d", r, got, want)
		}
	}
}

// Cleaned text has the same width in both, whatever it was made from, and no
// line that was wrapped is wider than it should be.
func TestWidthOfCleanedText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := text.CleanLine(rapid.String().Draw(t, "s"))
		width := rapid.IntRange(2, 40).Draw(t, "width")
		if text.Width(s) < ansi.StringWidth(s) {
			t.Fatalf("text.Width(%q) = %d, the terminal library says %d", s, text.Width(s), ansi.StringWidth(s))
		}
		for _, line := range text.Wrap(s, width) {
			if got := ansi.StringWidth(line); got > width {
				t.Fatalf("%q takes %d cells of %d", line, got, width)
			}
		}
	})
}
