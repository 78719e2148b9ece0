package liability

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/proof/prooftest"
	"bangxin/law/rule"
)

// expectation is one line of testdata/citations.txt: what must stand, in so many words, in
// a provision that a node cites, or, of a provision whose words are not held, its number
// after an equals sign.
type expectation struct {
	id    string   // of the node, after its root and a > where it matters; a star stands for any words
	words []string // one of them is enough
}

// citationWords reads the expectations. They are written by hand: whoever writes one asks
// which words of the law the node rests on, without looking at what it cites.
func citationWords(t *testing.T) []expectation {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "citations.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var out []expectation
	for _, l := range strings.Split(string(data), "\n") {
		if l == "" || l[0] == '#' {
			continue
		}
		ids, words, ok := strings.Cut(l, " ")
		if !ok {
			t.Fatalf("citations.txt: no words: %s", l)
		}
		for _, id := range strings.Split(ids, ",") {
			out = append(out, expectation{id, strings.Split(words, "|")})
		}
	}
	return out
}

// matches reports whether the pattern fits the id of a node of a root.
func (e expectation) matches(root, id string) bool {
	if strings.Contains(e.id, ">") {
		id = root + ">" + id
	}
	parts := strings.Split(e.id, "*")
	if !strings.HasPrefix(id, parts[0]) {
		return false
	}
	rest := id[len(parts[0]):]
	for i, p := range parts[1:] {
		if i == len(parts)-2 {
			return strings.HasSuffix(rest, p)
		}
		at := strings.Index(rest, p)
		if at < 0 {
			return false
		}
		rest = rest[at+len(p):]
	}
	return rest == ""
}

// fits reports whether some provision cited has the words.
func (e expectation) fits(cites []law.Citation) bool {
	return slices.ContainsFunc(cites, func(c law.Citation) bool {
		return slices.ContainsFunc(e.words, func(w string) bool { return w == "="+c.String() || corpus.Contains(c, w) })
	})
}

// wellCited reports what speaks against the citations of a node: an expectation that does
// not fit, or a day that is not the first of any instrument cited. Sure is false where
// nothing was expected of it.
func wellCited(root string, n *rule.Node, cites []law.Citation, all []expectation) (against string, sure bool) {
	for _, e := range all {
		if !e.matches(root, n.ID) {
			continue
		}
		sure = true
		if !e.fits(cites) {
			return e.id + " " + strings.Join(e.words, "|"), true
		}
	}
	if n.Op == rule.OpTest && n.Test.Quantity == nil && n.Test.Shape == rule.ShapeAtLeast && dated(n.Test.Fact) {
		sure = true
		first := slices.ContainsFunc(cites, func(c law.Citation) bool {
			return slices.ContainsFunc(corpus.All(), func(i corpus.Instrument) bool {
				return i.ID == c.Instrument && (int64(i.EffectiveFrom) == n.Test.Line || int64(i.EffectiveTo)+1 == n.Test.Line)
			}) || c.Instrument == "criminal-law" && amendments()[law.Day(n.Test.Line).String()] != ""
		})
		if !first {
			return "the day is not the first of an instrument cited", true
		}
	}
	return "", sure
}

// TestCitations: every node cites what it rests on, by the words of testdata/citations.txt;
// and citations that stand at the next node instead would be noticed.
func TestCitations(t *testing.T) {
	book := Default().Book()
	all := citationWords(t)
	used := map[string]bool{}
	swapped, noticed := 0, 0
	seen := map[string]bool{}
	for _, root := range book.Roots() {
		var cited []*rule.Node
		book.Root(root).Walk(func(n *rule.Node) {
			if len(n.Cites) > 0 {
				cited = append(cited, n)
			}
		})
		for i, n := range cited {
			key := n.ID + law.Citation{}.String()
			for _, c := range n.Cites {
				key += " " + c.String()
			}
			if seen[key] {
				continue
			}
			seen[key] = true
			for _, e := range all {
				used[e.id] = used[e.id] || e.matches(root, n.ID)
			}
			if against, sure := wellCited(root, n, n.Cites, all); against != "" {
				t.Errorf("%s, %s cites %v: %s", root, n.ID, n.Cites, against)
			} else if !sure {
				t.Errorf("%s, %s cites %v, and no words are expected of it", root, n.ID, n.Cites)
			}
			for k := 1; k < len(cited); k++ { // the next node that cites something else
				other := cited[(i+k)%len(cited)].Cites
				if overlap(n.Cites, other) {
					continue
				}
				swapped++
				if against, _ := wellCited(root, n, other, all); against != "" {
					noticed++
				} else {
					t.Errorf("%s, %s would cite %v, and nothing notices", root, n.ID, other)
				}
				break
			}
		}
	}
	for _, e := range all {
		if !used[e.id] {
			t.Errorf("citations.txt: no node is called %s", e.id)
		}
	}
	prooftest.Check(t, "citations-swapped", swapped)
	prooftest.Check(t, "citations-noticed", noticed)
}

// overlap reports whether two nodes share a provision, or a paragraph of one.
func overlap(a, b []law.Citation) bool {
	return slices.ContainsFunc(a, func(x law.Citation) bool {
		return slices.ContainsFunc(b, func(y law.Citation) bool { return x.Whole() == y.Whole() })
	})
}
