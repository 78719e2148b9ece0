package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Clean makes text from a person or a file safe to show, to log and to write
// into a report.
//
// It drops escape sequences with all they carry, control characters, and every
// character that is not seen but changes what is: direction controls, zero-width
// and tag characters, variation selectors, marks piled more than four high. Line
// ends of every kind become \n, a tab four spaces, bytes that are not UTF-8
// U+FFFD. What is left is otherwise unchanged; cleaning it again changes nothing.
func Clean(s string) string {
	if isClean(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	c := cleaner{rest: s}
	for c.rest != "" {
		c.step(&b)
	}
	return b.String()
}

// CleanLine is [Clean] for text that must stay on one line: line ends at either
// end are dropped, others become one space.
func CleanLine(s string) string {
	s = Clean(s)
	if !strings.Contains(s, "\n") {
		return s
	}
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '\n' })
	return strings.Join(parts, " ")
}

// isClean passes the common case without a copy.
func isClean(s string) bool {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !plain(r) && r != '\n' {
			return false
		}
		i += n
	}
	return true
}

type cleaner struct {
	rest  string
	marks int  // marks since the last base character
	open  bool // no string terminator is left in rest
}

const (
	escape    = '\x1b'
	maxMarks  = 4
	invalid   = utf8.RuneError
	stringEnd = "\x07\x18\x1a\x1b\u009c" // BEL, CAN, SUB, ESC (of ESC \), ST
)

// step takes one character or one escape sequence off the rest.
func (c *cleaner) step(b *strings.Builder) {
	r, n := utf8.DecodeRuneInString(c.rest)
	c.rest = c.rest[n:]
	switch {
	case r == escape:
		c.escape()
		return
	case r == '\r':
		c.rest = strings.TrimPrefix(c.rest, "\n")
		r = '\n'
	case r == '\v', r == '\f', r == '\u0085', r == '\u2028', r == '\u2029':
		r = '\n'
	case r == '\t':
		b.WriteString(tab)
		c.marks = 0
		return
	case r >= 0x80 && r < 0xA0:
		c.introduced(r - 0x40) // the 8-bit form of ESC and a letter
		return
	case r < 0x20 && r != '\n', r == 0x7F, unseen(r):
		return
	case r&0xFFFE == 0xFFFE: // noncharacters
		r = invalid
	}
	if unicode.In(r, unicode.Mn, unicode.Me) {
		if c.marks++; c.marks > maxMarks {
			return
		}
	} else {
		c.marks = 0
	}
	b.WriteRune(r)
}

// escape drops what follows an ESC.
func (c *cleaner) escape() {
	i := 0
	for i < len(c.rest) && c.rest[i] >= 0x20 && c.rest[i] <= 0x2F {
		i++ // intermediates, as in ESC ( B
	}
	if i == len(c.rest) || c.rest[i] < 0x30 || c.rest[i] > 0x7E {
		c.rest = c.rest[i:]
		return
	}
	final := rune(c.rest[i])
	c.rest = c.rest[i+1:]
	if i == 0 {
		c.introduced(final)
	}
}

// introduced drops the body of the sequence that ESC and the letter introduce.
func (c *cleaner) introduced(letter rune) {
	switch letter {
	case '[':
		c.control()
	case ']', 'P', 'X', '^', '_':
		c.str()
	}
}

// control drops the parameters and the final byte of a control sequence.
func (c *cleaner) control() {
	i := 0
	for i < len(c.rest) && c.rest[i] >= 0x20 && c.rest[i] <= 0x3F {
		i++
	}
	if i < len(c.rest) && c.rest[i] >= 0x40 && c.rest[i] <= 0x7E {
		i++
	}
	c.rest = c.rest[i:]
}

// str drops a string (title, hyperlink, clipboard, image) with its terminator.
// One that never ends is dropped to the end of its line: a terminal would wait
// for ever, a reader should not lose the rest of the document.
func (c *cleaner) str() {
	end := -1
	if !c.open {
		end = strings.IndexAny(c.rest, stringEnd)
		c.open = end < 0
	}
	if end < 0 {
		if end = strings.IndexAny(c.rest, "\r\n"); end < 0 {
			end = len(c.rest)
		}
		c.rest = c.rest[end:]
		return
	}
	c.rest = c.rest[end:]
	if c.rest[0] != escape { // ESC \, or the sequence that cut the string short, goes next
		_, n := utf8.DecodeRuneInString(c.rest)
		c.rest = c.rest[n:]
	}
}

// unseen reports whether r shows nothing itself but can change what is shown or
// hide a message.
func unseen(r rune) bool {
	if r < 0xAD {
		return false
	}
	if r >= 0xE0000 && r <= 0xE0FFF {
		return true
	}
	if unicode.Is(unicode.Cf, r) {
		return !unicode.Is(unicode.Prepended_Concatenation_Mark, r)
	}
	return unicode.In(r, unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector)
}
