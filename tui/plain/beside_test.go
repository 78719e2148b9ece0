package plain

import (
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// spineAnswers is an interview's spine, and don't know for all that follows.
func spineAnswers(more ...string) []string {
	lines := []string{"11", "1", "2", "2", "26万", "u", "1", "1", "1", "12", "1", "1", "2024-05"}
	for range fact.Len() {
		lines = append(lines, "u")
	}
	return append(lines, more...)
}

// TestWhatIf: what the conclusion depends on stands under its warning, in both
// languages, and what a person knew is not among what would have to be otherwise
// in his own matter.
func TestWhatIf(t *testing.T) {
	for _, l := range law.Langs() {
		out := held(t, wide(l), "11", "1", "2", "2", "26万", "w", "q", "q")
		say := plainWords()
		inOrder(t, out, say.WhatIf.In(l), liability.Warning().In(l))
		if !strings.Contains(out, say.CanBeLearned.In(l)) {
			t.Errorf("%v: nothing that could be learned is listed", l)
		}
	}
}

// TestFurtherRound: it is offered at the end, taken up with m, and ends.
func TestFurtherRound(t *testing.T) {
	say := plainWords()
	further, _, _ := strings.Cut(say.Further.ZH, "%d")
	out := held(t, wide(law.ZH), spineAnswers()...)
	if !strings.Contains(out, further) {
		t.Fatal("the further round is not offered")
	}
	s := newTestSession(wide(law.ZH), &strings.Builder{}, spineAnswers()...)
	for {
		if _, _, ok := s.iv.Now(); !ok {
			break
		}
		if err := s.iv.Answer(fact.Answer{State: fact.Unknown}); err != nil {
			t.Fatal(err)
		}
	}
	n := s.iv.Progress().AtMost
	s.takeUp()
	if got := s.iv.Progress().AtMost; n != 0 || got == 0 {
		t.Errorf("%d questions before, %d after m", n, got)
	}
	s.takeUp()
	if got := s.iv.Progress().AtMost; got == 0 {
		t.Error("asking twice ends the round")
	}
}
