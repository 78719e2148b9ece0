package liability

import (
	"strings"
	"testing"

	"bangxin/law/corpus"
	"bangxin/law/proof/prooftest"
	"bangxin/law/rule"
)

// TestTreesAreComplete: every node of every tree has a heading in both languages
// (a test of a number writes its own), every citation leads somewhere, ids do not
// repeat, and a ground that is met is carried by an authority that may decide.
func TestTreesAreComplete(t *testing.T) {
	r := Default()
	cites := 0
	for _, id := range r.Book().Roots() {
		seen := map[string]bool{}
		r.Book().Root(id).Walk(func(n *rule.Node) {
			if n.ID == "" {
				t.Errorf("%s: a node has no id", id)
			}
			if seen[n.ID] {
				t.Errorf("%s: id %s occurs twice", id, n.ID)
			}
			seen[n.ID] = true
			number := n.Op == rule.OpTest && n.Test.Shape == rule.ShapeAtLeast && n.Test.Fact != rule.AsOf
			if !n.Name.Complete() && !(number && n.Name.IsZero()) {
				t.Errorf("%s: %s has no heading in both languages: %q", id, n.ID, n.Name)
			}
			if !n.Note.IsZero() && !n.Note.Complete() {
				t.Errorf("%s: the note of %s lacks a language", id, n.ID)
			}
			for _, c := range n.Cites {
				cites++
				if _, err := corpus.Get(c); err != nil {
					t.Errorf("%s: %s: %v", id, n.ID, err)
				}
			}
		})
	}
	for _, o := range r.offences {
		if _, err := corpus.Get(o.provision); err != nil {
			t.Error(err)
		}
		for _, tier := range o.tiers {
			if !tier.penalty.Complete() {
				t.Errorf("%s/%s: the range lacks a language", o.key(), tier.id)
			}
			// An article that is not held, or not in that version, is reported: its
			// words are marked as such and not shown as a quotation.
			if reported := strings.HasSuffix(tier.penalty.ZH, "转述）") && strings.HasSuffix(tier.penalty.EN, "reported)"); !reported && !corpus.Contains(tier.cite, tier.penalty.ZH) {
				t.Errorf("%s/%s: %q does not stand in %s", o.key(), tier.id, tier.penalty.ZH, tier.cite)
			}
		}
	}
	prooftest.Check(t, "citations", cites)
}
