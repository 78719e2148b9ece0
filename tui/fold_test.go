package tui

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"bangxin/interview"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/library"
)

// rowsToCompare are rows without what two drawings cannot share: the functions, and
// the notes on what can be taken over.
func rowsToCompare(rows []outlineRow) []outlineRow {
	out := slices.Clone(rows)
	for i := range out {
		out[i].run, out[i].fold = nil, nil
	}
	return out
}

// asAnew fails where an outline is not what it is when drawn from nothing.
func asAnew(t interface{ Fatalf(string, ...any) }, c *checked, s *outline) {
	was := s.drawnOutline
	frame := c.Model.View()
	kept := s.drawnOutline
	if was == nil || kept == nil {
		t.Fatalf("nothing is drawn")
	}
	s.drawnOutline = &drawnOutline{}
	fresh := c.Model.View()
	anew := s.drawnOutline
	s.drawnOutline = kept
	if len(anew.lines) == 0 {
		t.Fatalf("nothing is drawn anew")
	}
	for i := range min(len(kept.lines), len(anew.lines)) {
		if kept.lines[i] != anew.lines[i] {
			t.Fatalf("line %d is\n%q\nand drawn anew\n%q", i, kept.lines[i], anew.lines[i])
		}
	}
	if len(kept.lines) != len(anew.lines) || frame != fresh {
		t.Fatalf("%d lines, drawn anew %d", len(kept.lines), len(anew.lines))
	}
	a, b := rowsToCompare(kept.rows), rowsToCompare(anew.rows)
	for i := range min(len(a), len(b)) {
		if !reflect.DeepEqual(a[i], b[i]) {
			t.Fatalf("row %d is\n%+v\nand drawn anew\n%+v", i, a[i], b[i])
		}
	}
	if len(a) != len(b) {
		t.Fatalf("%d rows, drawn anew %d", len(a), len(b))
	}
}

// foldKeys turn folds, move among them, and change what a fold hangs on.
var foldKeys = []string{"up", "down", "down", "enter", "enter", "enter", "left", "right", "right", "o", "1", "6", "pgdown", "end", "home", "f2"}

// Whatever is opened and closed, an analysis of which folds are taken over is the
// one that is drawn from nothing, line for line and row for row.
func TestFoldsTakenOver(t *testing.T) {
	cases := library.All()
	c := drive(law.ZH, 80, 24)
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.SampledFrom(sizes()).Draw(t, "size")
		c.width, c.height, c.lang = size[0], size[1], rapid.SampledFrom(law.Langs()).Draw(t, "language")
		x := rapid.SampledFrom(cases).Draw(t, "case").File()
		c.iv = interview.Resume(c.rules, x.AsOf, "bangxin test", x.Facts)
		a := newAnalysis()
		c.stack = append(c.stack[:1], screen(a))
		c.Model.View()
		for range rapid.IntRange(0, 2).Draw(t, "levels") {
			a.act(c.Model, actLevel, "o")
		}
		for range rapid.IntRange(1, 6).Draw(t, "times") {
			c.Model.View()
			if n := len(a.rows); n > 0 {
				a.at = a.rows[rapid.IntRange(0, n-1).Draw(t, "row")].path
			}
			key := rapid.SampledFrom(foldKeys).Draw(t, "key")
			c.Model.Update(keyMsg(key))
			if c.top() != screen(a) {
				c.pop() // a provision or a question was opened
			}
			asAnew(t, c, &a.outline)
		}
	})
}

// The other outlines take over their folds in the same way.
func TestFoldsOfOtherOutlines(t *testing.T) {
	for i, x := range library.All() {
		if i%12 != 0 {
			continue
		}
		size := sizes()[i/12%3]
		c := drive(law.Langs()[i/12%2], size[0], size[1])
		s := newCase(x)
		c.push(s)
		for turn := range 2 {
			for at := 0; at < len(s.rows); at++ {
				if r := s.rows[at]; r.opens {
					s.at = r.path
					c.press("enter")
					asAnew(t, c, &s.outline)
				}
			}
			if turn == 0 {
				c.press("home")
			}
		}
	}
}

// A fold that was turned is drawn; those that were not are taken over, with the
// memory of the drawing before.
func TestOnlyTheFoldTurnedIsDrawn(t *testing.T) {
	c, a := analysed(law.ZH, 100, 30)
	openAll(c, a)
	c.View()
	folds := func() map[string]*fold {
		out := map[string]*fold{}
		for _, r := range a.rows {
			if r.fold != nil {
				out[r.path] = r.fold
			}
		}
		return out
	}
	before, line := folds(), &a.lines[0]
	c.press("1", "enter")
	c.View()
	if &a.lines[0] != line {
		t.Error("the lines stand in other memory though fewer than before")
	}
	element, drawn, gone := a.at, 0, 0
	after := folds()
	for path, f := range before {
		switch {
		case after[path] == nil:
			gone++
		case after[path] != f:
			drawn++
			if !strings.HasPrefix(element, path) {
				t.Errorf("%s was drawn anew", path)
			}
		}
	}
	if drawn != 2 || gone == 0 || len(after) < 100 { // the element and its offence
		t.Errorf("%d folds drawn anew, %d closed, %d there", drawn, gone, len(after))
	}
}

// What a drawing was made with is given back without anything of the session.
func TestSketchHoldsNothing(t *testing.T) {
	k := newSketch(&drawnOutline{})
	d := &analysisDrawer{m: New(Options{}), sheet: &sheet{}, screen: &outline{}, drawn: k}
	d.begin(outlineRow{path: "a", fact: fact.PersonAge}, 0)
	d.begin(outlineRow{path: "a"}, 0)
	k.lines = append(k.lines, "words")
	rows, lines := k.rows, k.lines
	out := k.finished(&drawnOutline{})
	if len(out.rows) != 2 || out.rows[1].path != "a#2" || out.rows[1].given() != "a" || out.lines[0] != "words" {
		t.Errorf("finished is %+v", out)
	}
	if rows[0].path != "" || rows[0].fact != "" || lines[0] != "" || len(k.taken)+len(k.folds) != 0 || k.before != nil {
		t.Errorf("left are %+v %q %v", rows, lines, k.taken)
	}
	large := make([]string, 100)
	if out := overwrite(large, []string{"x"}); cap(out) > 2 {
		t.Errorf("one line keeps the memory of %d", cap(out))
	}
}

// A fold is taken over where it is the same step at the same place, with the same
// number, and nowhere else.
func TestFoldOfAnotherStep(t *testing.T) {
	type at struct {
		of             string
		margin, number int
	}
	first := at{"step", 3, 4}
	draw := func(before *drawnOutline, x at) (out *drawnOutline, drawn bool) {
		k := newSketch(before)
		s := &sheet{width: 80, margin: x.margin}
		d := &analysisDrawer{sheet: s, screen: &outline{}, drawn: k, number: x.number}
		d.fold("path", x.of, func() {
			drawn = true
			d.begin(outlineRow{path: "path", number: x.number, opens: true}, 0)
			s.add(x.of)
			d.end()
		})
		k.lines = s.lines
		return k.finished(&drawnOutline{}), drawn
	}
	for x, want := range map[at]bool{first: false, {"other", 3, 4}: true, {"step", 6, 4}: true, {"step", 3, 5}: true} {
		before, _ := draw(&drawnOutline{}, first)
		if _, drawn := draw(before, x); drawn != want {
			t.Errorf("%+v after %+v: drawn anew %v", x, first, drawn)
		}
	}
}
