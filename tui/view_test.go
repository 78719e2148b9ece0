package tui

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"bangxin/interview"
	"bangxin/law"
	"bangxin/law/liability"
	"bangxin/law/library"
)

// For whom it is, chosen on the first screen and on the list of changes, in both
// languages and at all sizes. The frames are checked by the session.
func TestViewScreen(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			t.Run(fmt.Sprintf("%s %dx%d", lang, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				s := start(t, Options{Lang: lang, Views: true}, size[0], size[1])
				w := s.m.w.View
				s.see(s.w(w.Item) + s.w(s.m.w.Common.Colon) + s.w(w.Matter))
				s.Keys("v")
				s.see(s.w(w.Title), s.w(w.Client), s.w(w.LawyerHelp), s.w(w.Help))
				s.Keys("down", "down", "enter")
				s.see(s.w(w.Item) + s.w(s.m.w.Common.Colon) + s.w(w.Lawyer))
				s.Keys("end", "down", "down", "down", "down", "down", "down", "enter", "4")
				s.see(s.w(w.Item) + s.w(s.m.w.Common.Colon) + s.w(w.Teaching))
				s.Keys("s")
				s.Type("11")
				s.Keys("enter", "tab", "a", "w")
				s.see(s.w(s.m.w.WhatIf.Intro))
				s.WaitFor(s.w(w.Item) + s.w(s.m.w.Common.Colon) + s.w(w.Teaching))
				s.Keys("v", "1")
				s.WaitFor(s.w(w.Item) + s.w(s.m.w.Common.Colon) + s.w(w.Matter))
			})
		}
	}
}

// To a lawyer what a client knew is listed among the known facts that would have
// to be otherwise, to the client it is not; the list follows the choice.
func TestViewDecidesWhatIsListed(t *testing.T) {
	c := drive(law.ZH, 120, 40)
	c.opts.Views = true
	// In this case a known fact of the kind turns a verdict.
	of, ok := library.Get("a01-kuaibo-company")
	if !ok {
		t.Fatal("no such case")
	}
	c.iv = interview.Resume(c.rules, today(), "bangxin test", of.File().Facts)
	c.push(newAnalysis())
	c.press("w")
	s := c.top().(*whatIfScreen)
	listed := map[liability.View]int{}
	for _, v := range views() {
		c.press("v", fmt.Sprint(int(v)+1))
		if c.top() != screen(s) || c.view != v {
			t.Fatalf("on %T with view %d", c.top(), c.view)
		}
		for _, x := range s.list {
			listed[v] += len(x.Otherwise)
		}
		name, _ := c.viewWords(v)
		if !strings.Contains(plain(c), name.ZH) {
			t.Errorf("the list does not say that it is for %s", name.ZH)
		}
	}
	if listed[liability.ViewMatter] != listed[liability.ViewClient] || listed[liability.ViewLawyer] != listed[liability.ViewTeaching] ||
		listed[liability.ViewLawyer] <= listed[liability.ViewClient] {
		t.Errorf("numbers listed: %v", listed)
	}
	for _, fault := range c.wrong {
		t.Error(fault)
	}
}

// Where the choice is not the person's, as on a server, no key leads to it.
func TestViewIsFixed(t *testing.T) {
	c := drive(law.EN, 80, 24)
	for range menuLength {
		c.press("down")
	}
	if w := c.top().(*welcome); w.list.at != menuAsOf {
		t.Errorf("the cursor comes to line %d of the menu", w.list.at)
	}
	c.press("v")
	if _, on := c.top().(*viewScreen); on || slices.Contains(c.top().keys(c.Model), actView) {
		t.Error("it can be chosen")
	}
}

// The cursor stops at both ends of the menu, whichever lines are there.
func TestMenuEnds(t *testing.T) {
	for _, choose := range []bool{false, true} {
		c := drive(law.ZH, 80, 24)
		c.opts.Views = choose
		last := menuAsOf
		if choose {
			last = menuView
		}
		for _, want := range []struct {
			key string
			at  int
		}{{"up", menuStart}, {"down", last}, {"up", menuStart}} {
			for range 2 * menuLength {
				c.press(want.key)
			}
			if w := c.top().(*welcome); w.list.at != want.at {
				t.Errorf("%s leads to line %d, want %d", want.key, w.list.at, want.at)
			}
		}
	}
}
