package tui

import (
	"testing"

	"bangxin/law"
)

// From a key to the frame on the screens beside the interview.
func BenchmarkFurtherKeyToFrame(b *testing.B) {
	for _, x := range []struct {
		name  string
		enter []string
		keys  []string
	}{
		{"library", []string{"esc", "esc", "esc", "esc", "esc", "esc", "esc", "esc", "esc", "esc", "esc", "esc", "esc", "c"}, []string{"down"}},
		{"case", []string{"esc", "esc", "esc", "esc", "esc", "esc", "esc", "esc", "esc", "esc", "esc", "esc", "esc", "c", "enter", "down"}, []string{"enter"}},
		{"what if", []string{"w", "o", "down"}, []string{"enter"}},
		{"comparison", []string{"f"}, []string{"down", "up"}},
		{"picker", []string{"f", "f"}, []string{"a", "backspace"}},
		{"glossary", []string{"m"}, []string{"a", "backspace"}},
	} {
		b.Run(x.name, func(b *testing.B) {
			c := openParted(law.ZH, 120, 40)
			c.press(x.enter...)
			for b.Loop() {
				c.press(x.keys...)
			}
		})
	}
}
