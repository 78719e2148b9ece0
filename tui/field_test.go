package tui

import (
	"strings"
	"testing"
	"unicode/utf8"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"bangxin/law/text"
)

func pressKey(t tea.KeyType) tea.KeyMsg { return tea.KeyMsg{Type: t} }

func typed(s string) tea.KeyMsg { return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(s)} }

func TestFieldEdits(t *testing.T) {
	for _, c := range []struct {
		name  string
		start string
		keys  []tea.KeyMsg
		want  string // | is the caret
	}{
		{"typing", "", []tea.KeyMsg{typed("26"), typed("万")}, "26万|"},
		{"composed at once", "", []tea.KeyMsg{typed("支付结算")}, "支付结算|"},
		{"in the middle", "支算", []tea.KeyMsg{pressKey(tea.KeyLeft), typed("付结")}, "支付结|算"},
		{"space", "ab", []tea.KeyMsg{{Type: tea.KeySpace, Runes: []rune(" ")}}, "ab |"},
		{"a mark joins", "ae", []tea.KeyMsg{typed("\u0301"), pressKey(tea.KeyLeft)}, "a|e\u0301"},
		{"backspace takes a character", "ae\u0301", []tea.KeyMsg{pressKey(tea.KeyBackspace)}, "a|"},
		{"backspace at the start", "a", []tea.KeyMsg{pressKey(tea.KeyHome), pressKey(tea.KeyBackspace)}, "|a"},
		{"delete", "支付", []tea.KeyMsg{pressKey(tea.KeyHome), pressKey(tea.KeyDelete)}, "|付"},
		{"delete at the end", "支付", []tea.KeyMsg{pressKey(tea.KeyDelete)}, "支付|"},
		{"past both ends", "ab", []tea.KeyMsg{pressKey(tea.KeyRight), pressKey(tea.KeyHome), pressKey(tea.KeyLeft)}, "|ab"},
		{"to the start", "支付结算", []tea.KeyMsg{pressKey(tea.KeyLeft), pressKey(tea.KeyCtrlU)}, "|算"},
		{"to the end", "支付结算", []tea.KeyMsg{pressKey(tea.KeyHome), pressKey(tea.KeyRight), pressKey(tea.KeyCtrlK)}, "支|"},
		{"word", "one two  ", []tea.KeyMsg{pressKey(tea.KeyCtrlW)}, "one |"},
		{"word of Han", "提供，支付结算", []tea.KeyMsg{pressKey(tea.KeyCtrlW)}, "提供，|"},
		{"punctuation as a word", "提供，。", []tea.KeyMsg{pressKey(tea.KeyCtrlW)}, "提供|"},
		{"Han after a foreign word", "VPN服务", []tea.KeyMsg{pressKey(tea.KeyCtrlW)}, "VPN|"},
		{"word at the start", "ab", []tea.KeyMsg{pressKey(tea.KeyHome), pressKey(tea.KeyCtrlW)}, "|ab"},
		{"home and end", "ab", []tea.KeyMsg{pressKey(tea.KeyHome), pressKey(tea.KeyEnd)}, "ab|"},
		{"paste is cleaned", "", []tea.KeyMsg{{Type: tea.KeyRunes, Paste: true, Runes: []rune("甲\x1b[31m\u202e\u200b乙\r\n丙\t\n")}}, "甲乙 丙    |"},
	} {
		f := NewField(c.start)
		for _, k := range c.keys {
			if !f.Update(k) {
				t.Errorf("%s: the field refused %v", c.name, k)
			}
		}
		got := strings.Join(f.chars[:f.at], "") + "|" + strings.Join(f.chars[f.at:], "")
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestFieldLeavesOtherKeys(t *testing.T) {
	f := NewField("ab")
	for _, k := range []tea.KeyMsg{
		pressKey(tea.KeyEnter), pressKey(tea.KeyEsc), pressKey(tea.KeyTab), pressKey(tea.KeyUp), pressKey(tea.KeyDown), pressKey(tea.KeyCtrlC),
		{Type: tea.KeyRunes, Runes: []rune("x"), Alt: true},
	} {
		if f.Update(k) {
			t.Errorf("the field took %v", k)
		}
	}
	if f.Value() != "ab" {
		t.Errorf("the field now holds %q", f.Value())
	}
}

func TestFieldLimit(t *testing.T) {
	f := Field{Limit: 3}
	if f.Insert("一二三四") {
		t.Error("Insert hides that it cut")
	}
	if f.Value() != "一二三" {
		t.Errorf("got %q", f.Value())
	}
	f.Left()
	if f.Insert("x"); f.Value() != "一二三" {
		t.Errorf("a full field took more: %q", f.Value())
	}
	var big Field
	if big.Insert(strings.Repeat("帮\x1b[31m", 1<<18)) {
		t.Error("Insert hides that it cut a huge paste")
	}
	if n := utf8.RuneCountInString(big.Value()); n != fieldLimit {
		t.Errorf("the field holds %d characters, want %d", n, fieldLimit)
	}
}

func TestFieldScrolls(t *testing.T) {
	f := NewField("一二三四五六")
	check := func(step, view string, column int) {
		t.Helper()
		if got := f.View(7); got != view || f.CaretColumn(7) != column {
			t.Errorf("%s: %q with the caret at %d, want %q at %d", step, got, f.CaretColumn(7), view, column)
		}
	}
	check("at the end", "四五六", 6)
	f.Left()
	check("inside", "四五六", 4)
	f.Left()
	f.Left()
	f.Left()
	check("to the left edge and over", "三四五", 0)
	f.Home()
	check("at the start", "一二三", 0)
	f.End()
	f.Backspace()
	check("deleting pulls the text in", "三四五", 6)
	f.DeleteToStart()
	check("empty", "", 0)
}

func TestFieldSecret(t *testing.T) {
	f := NewField("密码a")
	f.Secret = true
	if got := f.View(20); got != "***" || f.CaretColumn(20) != 3 || f.Value() != "密码a" {
		t.Errorf("got %q, caret %d, value %q", got, f.CaretColumn(20), f.Value())
	}
}

func TestFieldCopiesAreIndependent(t *testing.T) {
	f := NewField("支付结算")
	saved := f
	f.Home()
	f.Delete()
	f.Insert("x")
	if saved.Value() != "支付结算" || saved.CaretColumn(20) != 8 {
		t.Errorf("the copy became %q", saved.Value())
	}
}

// Whatever is pressed, the field holds clean text, the caret is on a character's
// edge and inside the view, and the view is no wider than it may be.
func TestFieldHolds(t *testing.T) {
	piece := rapid.SampledFrom([]string{
		"支付", "a", " ", "，", "e\u0301", "\u0301", "👨‍👩‍👧", "☎\uFE0F", "\x1b[31m", "\u202e", "\n", "🏻", "が", "\xff", strings.Repeat("帮", 30),
	})
	kinds := []tea.KeyType{
		tea.KeyLeft, tea.KeyRight, tea.KeyHome, tea.KeyEnd, tea.KeyBackspace, tea.KeyDelete, tea.KeyCtrlU, tea.KeyCtrlK, tea.KeyCtrlW,
	}
	rapid.Check(t, func(t *rapid.T) {
		f := Field{Limit: rapid.IntRange(1, 60).Draw(t, "limit")}
		for range rapid.IntRange(1, 30).Draw(t, "steps") {
			if rapid.Bool().Draw(t, "type") {
				f.Update(typed(piece.Draw(t, "piece")))
			} else {
				f.Update(pressKey(rapid.SampledFrom(kinds).Draw(t, "key")))
			}
			value, width := f.Value(), rapid.IntRange(3, 20).Draw(t, "width")
			if text.CleanLine(value) != value {
				t.Fatalf("the field holds %q", value)
			}
			if len(f.chars) > f.Limit {
				t.Fatalf("%d characters, limit %d", len(f.chars), f.Limit)
			}
			if strings.Join(text.Clusters(value), "|") != strings.Join(f.chars, "|") {
				t.Fatalf("characters %q of %q", f.chars, value)
			}
			view, column := f.View(width), f.CaretColumn(width)
			if column < 0 || column >= width || ansi.StringWidth(view) > width {
				t.Fatalf("view %q, caret %d, width %d", view, column, width)
			}
			before := strings.Join(f.chars[f.start:f.at], "")
			if !strings.HasPrefix(view, before) || ansi.StringWidth(before) != column {
				t.Fatalf("the caret at %d of %q does not stand after %q", column, view, before)
			}
		}
	})
}

func BenchmarkFieldKeyInLongText(b *testing.B) {
	f := NewField(strings.Repeat("帮", fieldLimit-1))
	for b.Loop() {
		f.Update(typed("x"))
		f.View(60)
		f.CaretColumn(60)
		f.Backspace()
	}
}
