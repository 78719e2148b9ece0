package casefile

import "strings"

// position is a place in the file: line and column from 1, the column counted
// in characters.
type position struct{ line, col int }

// shape tells the three forms a node can have.
type shape uint8

const (
	scalar shape = iota
	mapping
	sequence
)

// node is what a file says, whether it was written as YAML or as JSON. A
// scalar keeps its text as written, so that no number ever passes through
// floating point.
type node struct {
	shape  shape
	text   string // of a scalar
	quoted bool   // the scalar was written in quotes or as a block: it is text, never null
	flow   bool   // a sequence to be written on one line
	pairs  []pair
	items  []*node
	at     position
}

// pair is one entry of a mapping.
type pair struct{ key, value *node }

// null reports whether the node stands for nothing at all.
func (n *node) null() bool {
	if n.shape != scalar || n.quoted {
		return false
	}
	switch n.text {
	case "", "~", "null", "Null", "NULL":
		return true
	}
	return false
}

// get gives the value of a key, or nil.
func (n *node) get(key string) *node {
	for _, p := range n.pairs {
		if p.key.text == key {
			return p.value
		}
	}
	return nil
}

// plain makes a scalar written without quotes wherever that is safe.
func plain(text string) *node { return &node{text: text} }

// quoted makes a scalar that is text, whatever it looks like.
func quoted(text string) *node { return &node{text: printable(text), quoted: true} }

// add appends an entry to a mapping.
func (n *node) add(key string, value *node) {
	n.pairs = append(n.pairs, pair{quoted(key), value})
}

// bare copies a node without its positions and without differences of writing
// that a load and save does not keep.
func (n *node) bare() *node {
	c := &node{shape: n.shape, text: n.text, quoted: n.quoted}
	if n.shape == scalar {
		if n.null() {
			c.text = "null"
		} else if !typed(c.text) {
			c.quoted = true
		}
	}
	for _, p := range n.pairs {
		c.pairs = append(c.pairs, pair{quoted(p.key.text), p.value.bare()})
	}
	for _, i := range n.items {
		c.items = append(c.items, i.bare())
	}
	return c
}

// printable drops what a case file may not hold: control characters other than
// newline and tab, and bytes that are not UTF-8.
func printable(s string) string {
	clean := func(r rune) rune {
		if forbidden(r) {
			return -1
		}
		return r
	}
	return strings.Map(clean, strings.ToValidUTF8(s, "\uFFFD"))
}

// forbidden reports whether a character may not stand in a case file: the C0
// and C1 controls and DEL, newline and tab excepted. Terminals act on them.
func forbidden(r rune) bool {
	return r < 0x20 && r != '\n' && r != '\t' || r >= 0x7f && r < 0xa0
}
