package tui

import (
	"fmt"
	"slices"
	"strings"
	"sync"
)

// A fold is a row that opens with all that is drawn below it. One key turns one
// fold of an outline that may have thousands of lines, so the others are taken over
// from the drawing before, which is then let go: nothing is kept beside what is
// shown.
type fold struct {
	of          any // the step or the offence
	margin      int // of the sheet
	from, to    int // the numbers of the elements before it and in it
	rows, lines int
}

// A sketch is an outline while it is drawn.
type sketch struct {
	rows   []outlineRow
	lines  []string
	taken  map[string]bool // paths in use
	before *drawnOutline   // the same outline as it was drawn before; empty: none
	folds  map[string]int  // the rows of before with a fold, by path
}

// sketches are at hand for every session; between two drawings they hold nothing.
var sketches = sync.Pool{New: func() any {
	return &sketch{taken: map[string]bool{}, folds: map[string]int{}}
}}

// newSketch begins a drawing which takes folds over from one of the same, in the
// same language and width.
func newSketch(before *drawnOutline) *sketch {
	k := sketches.Get().(*sketch)
	k.before = before
	for i := range before.rows {
		if r := &before.rows[i]; r.fold != nil {
			k.folds[r.given()] = i
		}
	}
	return k
}

// finished puts what is drawn into an outline, in the memory of the drawing before
// where it has about the size, and gives the sketch back.
func (k *sketch) finished(out *drawnOutline) *drawnOutline {
	out.rows, out.lines = overwrite(k.before.rows, k.rows), overwrite(k.before.lines, k.lines)
	clear(k.rows)
	clear(k.lines)
	clear(k.taken)
	clear(k.folds)
	k.rows, k.lines, k.before = k.rows[:0], k.lines[:0], nil
	sketches.Put(k)
	return out
}

// overwrite gives a copy of list, written over old unless that is too small or more
// than twice too large.
func overwrite[T any](old, list []T) []T {
	if cap(old) < len(list) || cap(old) > 2*len(list) {
		return slices.Clone(list)
	}
	if len(old) > len(list) {
		clear(old[len(list):])
	}
	return append(old[:0], list...)
}

// name tells a row from those that have its path already: the same provision may
// stand twice in one part.
func (k *sketch) name(r *outlineRow) {
	path := r.path
	for r.again = 0; k.taken[r.path]; {
		r.again++
		r.path = fmt.Sprintf("%s#%d", path, r.again+1)
	}
	k.taken[r.path] = true
}

// given is the path a row was begun with, before it was told from others.
func (r *outlineRow) given() string {
	if r.again == 0 {
		return r.path
	}
	return strings.TrimSuffix(r.path, fmt.Sprintf("#%d", r.again+1))
}

// fold draws a fold of a path with f, or takes it over. What f draws begins with the
// row of the path and hangs on nothing but of, the margin, the numbers before it and
// what is open in it.
func (d *analysisDrawer) fold(path string, of any, f func()) {
	if d.same(path, of) {
		return
	}
	row, line, number := len(d.drawn.rows), len(d.sheet.lines), d.number
	f()
	d.drawn.rows[row].fold = &fold{
		of: of, margin: d.sheet.margin, from: number, to: d.number,
		rows: len(d.drawn.rows) - row, lines: len(d.sheet.lines) - line,
	}
}

// same takes a fold over from the drawing before, if it would be drawn the same.
func (d *analysisDrawer) same(path string, of any) bool {
	k := d.drawn
	at, ok := k.folds[path]
	if !ok {
		return false
	}
	first := &k.before.rows[at]
	f := first.fold
	numbered := first.number != 0 || f.to != f.from
	if f.of != of || f.margin != d.sheet.margin || numbered && f.from != d.number {
		return false
	}
	rows := k.before.rows[at : at+f.rows]
	for i := range rows {
		if r := &rows[i]; r.opens && d.screen.isOpen(r.given(), r.shown) != r.stood {
			return false
		}
	}
	from, moved := first.lines.from, len(d.sheet.lines)-first.lines.from
	k.rows = append(k.rows, rows...)
	rows = k.rows[len(k.rows)-len(rows):]
	for i := range rows {
		r := &rows[i]
		r.path = r.given()
		k.name(r)
		r.lines.from += moved
		r.lines.to += moved
	}
	d.sheet.lines = append(d.sheet.lines, k.before.lines[from:from+f.lines]...)
	d.number += f.to - f.from
	return true
}
