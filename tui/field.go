package tui

import (
	"strings"
	"unicode"
	"unicode/utf8"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law/text"
)

// A Field is a line of text that a person edits. Positions are grapheme
// clusters, so one press of an arrow or of backspace covers what the reader takes
// for one character; columns are terminal cells, so that the caret stands right
// also after Han. What is typed or pasted is cleaned: no escape sequence, no
// direction control gets in. A copy of a Field is independent of it.
//
// The zero Field is empty and takes up to 1,000 characters. It draws no caret:
// the screen puts the terminal's own cursor at [Field.CaretColumn] (see
// [WithCaret]), where an input method looks for it.
type Field struct {
	// Limit is the greatest number of characters; 0 means 1,000.
	Limit int
	// Secret shows a * for every character, for passphrases.
	Secret bool
	// Lines keeps line ends; such a field is drawn with [Field.Block].
	Lines bool

	chars []string
	at    int // the caret stands before chars[at]
	start int // the first visible character
}

const fieldLimit = 1000

// NewField gives a field that holds s, with the caret at its end.
func NewField(s string) Field {
	var f Field
	f.Set(s)
	return f
}

// Value gives the text.
func (f *Field) Value() string { return strings.Join(f.chars, "") }

// Set replaces the text and puts the caret at its end.
func (f *Field) Set(s string) {
	f.chars, f.at, f.start = nil, 0, 0
	f.Insert(s)
}

// Empty reports whether nothing stands in the field.
func (f *Field) Empty() bool { return len(f.chars) == 0 }

// Insert puts s before the caret. What goes beyond the limit is dropped; Insert
// reports whether all of s got in.
func (f *Field) Insert(s string) bool {
	limit := f.Limit
	if limit == 0 {
		limit = fieldLimit
	}
	room := max(limit-len(f.chars), 0)
	// A paste of a whole file is cut before it is cleaned: no character we keep
	// takes more than 64 bytes, but for families of emoji that are no answer.
	s, cut := text.Limit(s, 64*limit)
	if f.Lines {
		s = text.Clean(s)
	} else {
		s = text.CleanLine(s)
	}
	added := text.Clusters(s)
	if len(added) > room {
		added, cut = added[:room], true
	}
	// A mark that combines joins the character before it, so the clusters are
	// found anew over the whole.
	head := strings.Join(f.chars[:f.at], "") + strings.Join(added, "")
	tail := strings.Join(f.chars[f.at:], "")
	f.chars = text.Clusters(head + tail)
	f.at = f.index(len(head))
	return !cut
}

// index gives the first position at or after the byte offset.
func (f *Field) index(offset int) int {
	n := 0
	for i, c := range f.chars {
		if n >= offset {
			return i
		}
		n += len(c)
	}
	return len(f.chars)
}

// Left moves the caret one character to the left.
func (f *Field) Left() { f.at = max(f.at-1, 0) }

// Right moves the caret one character to the right.
func (f *Field) Right() { f.at = min(f.at+1, len(f.chars)) }

// Home moves the caret to the start.
func (f *Field) Home() { f.at = 0 }

// End moves the caret to the end.
func (f *Field) End() { f.at = len(f.chars) }

// Backspace deletes the character before the caret.
func (f *Field) Backspace() {
	if f.at > 0 {
		f.delete(f.at-1, f.at)
	}
}

// Delete deletes the character after the caret.
func (f *Field) Delete() {
	if f.at < len(f.chars) {
		f.delete(f.at, f.at+1)
	}
}

// DeleteToStart deletes all before the caret.
func (f *Field) DeleteToStart() { f.delete(0, f.at) }

// DeleteToEnd deletes all after the caret.
func (f *Field) DeleteToEnd() { f.delete(f.at, len(f.chars)) }

// DeleteWord deletes the word before the caret and the spaces after it. Chinese
// has no spaces: there it deletes back to the last punctuation or foreign word.
func (f *Field) DeleteWord() {
	from := f.at
	for from > 0 && kindOf(f.chars[from-1]) == kindSpace {
		from--
	}
	if from > 0 {
		kind := kindOf(f.chars[from-1])
		for from > 0 && kindOf(f.chars[from-1]) == kind {
			from--
		}
	}
	f.delete(from, f.at)
}

func (f *Field) delete(from, to int) {
	head := strings.Join(f.chars[:from], "")
	f.chars = text.Clusters(head + strings.Join(f.chars[to:], ""))
	f.at = f.index(len(head))
}

// Update edits the field by a key and reports whether the key was one of its
// own; enter, esc, tab, up and down never are.
func (f *Field) Update(msg tea.KeyMsg) bool {
	if msg.Alt {
		return false
	}
	switch msg.Type {
	case tea.KeyRunes, tea.KeySpace:
		f.Insert(string(msg.Runes))
	case tea.KeyLeft, tea.KeyCtrlB:
		f.Left()
	case tea.KeyRight, tea.KeyCtrlF:
		f.Right()
	case tea.KeyHome, tea.KeyCtrlA:
		f.Home()
	case tea.KeyEnd, tea.KeyCtrlE:
		f.End()
	case tea.KeyBackspace, tea.KeyCtrlH:
		f.Backspace()
	case tea.KeyDelete:
		f.Delete()
	case tea.KeyCtrlU:
		f.DeleteToStart()
	case tea.KeyCtrlK:
		f.DeleteToEnd()
	case tea.KeyCtrlW:
		f.DeleteWord()
	default:
		return false
	}
	return true
}

// View gives the part of the text that width cells show, at most that wide and
// not filled up. The part holds the caret.
func (f *Field) View(width int) string {
	f.scroll(width)
	var b strings.Builder
	for _, c := range f.chars[f.start:] {
		c = f.shown(c)
		if width -= text.Width(c); width < 0 {
			break
		}
		b.WriteString(c)
	}
	return b.String()
}

// CaretColumn gives the cell, from 0 at the left edge of [Field.View] with the
// same width, at which the caret stands. It is always less than width.
func (f *Field) CaretColumn(width int) int {
	f.scroll(width)
	return f.cells(f.start, f.at)
}

// Block gives the whole text in lines of at most width cells, broken between
// characters, and the place of the caret in them.
func (f *Field) Block(width int) (lines []string, x, y int) {
	width = max(width, 2)
	var b strings.Builder
	cells := 0
	end := func() {
		lines = append(lines, b.String())
		b.Reset()
		cells = 0
	}
	for i, c := range f.chars {
		c = f.shown(c)
		// The cell after the last character is the caret's.
		if c != "\n" && cells+text.Width(c) >= width {
			end()
		}
		if i == f.at {
			x, y = cells, len(lines)
		}
		if c == "\n" {
			end()
			continue
		}
		b.WriteString(c)
		cells += text.Width(c)
	}
	if f.at == len(f.chars) {
		x, y = cells, len(lines)
	}
	end()
	return lines, x, y
}

// scroll moves the visible part no further than it must: so far that the caret
// is in it, and back where the end leaves room.
func (f *Field) scroll(width int) {
	width = max(width, 1)
	f.start = min(f.start, f.at)
	for w := f.cells(f.start, len(f.chars)); f.start > 0; f.start-- {
		if w += f.cells(f.start-1, f.start); w >= width {
			break
		}
	}
	for w := f.cells(f.start, f.at); w >= width; f.start++ {
		w -= f.cells(f.start, f.start+1)
	}
}

// cells gives the width of the characters from one position to another.
func (f *Field) cells(from, to int) int {
	n := 0
	for _, c := range f.chars[from:to] {
		n += text.Width(f.shown(c))
	}
	return n
}

func (f *Field) shown(c string) string {
	if f.Secret {
		return "*"
	}
	return c
}

type kind uint8

const (
	kindSpace kind = iota
	kindMark
	kindLetter // of an alphabet, and digits
	kindHan    // and kana, hangul
)

func kindOf(c string) kind {
	r, _ := utf8.DecodeRuneInString(c)
	switch {
	case r == ' ' || r == '\u3000' || r == '\u00a0':
		return kindSpace
	case !unicode.IsLetter(r) && !unicode.IsDigit(r):
		return kindMark
	case text.Width(c) == 2:
		return kindHan
	}
	return kindLetter
}
