package liability

import (
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/proof/prooftest"
	"bangxin/law/rule"
)

// besideNeighbours are the roots beside the offences with their second encoding.
func besideNeighbours() []neighbour {
	plainly, built := secondBeside[law.Finding](), secondBeside[*rule.Node]()
	var out []neighbour
	for i, e := range plainly {
		out = append(out, neighbour{
			offence: &offence{id: e.id, tree: Default().Book().Root(e.id)},
			plain:   secondTrack[law.Finding]{elements: plainly[i : i+1]},
			nodes:   secondTrack[*rule.Node]{elements: built[i : i+1]},
		})
	}
	return out
}

// TestBesideSecondEncodingIsTheRule: as for the offences, root by root.
func TestBesideSecondEncodingIsTheRule(t *testing.T) {
	for _, n := range besideNeighbours() {
		t.Run(n.offence.key(), func(t *testing.T) {
			b, pairs := n.pairUp(t)
			for _, p := range pairs {
				if w, parts := b.Difference(p.first, p.second); parts {
					t.Errorf("%s: the rule and the second encoding part: %s", p.id, w)
				}
			}
		})
	}
}

// TestNothingLacksASecondEncoding: every root of the book is compared with a second
// encoding, save what only decides whether something is mentioned.
func TestNothingLacksASecondEncoding(t *testing.T) {
	have := map[string]bool{Assisting: true} // TestSecondEncodingIsTheRule
	for _, n := range neighbours() {
		have[n.offence.key()] = true
		for _, tier := range n.nodes.tiers {
			have[n.offence.key()+"/"+tier.id] = true
		}
	}
	for _, n := range besideNeighbours() {
		have[n.offence.id] = true
	}
	compared := 0
	for _, id := range Default().Book().Roots() {
		if have[id] {
			compared++
		}
		mention := strings.HasSuffix(id, "/shown") || strings.HasPrefix(id, "not_evaluated/") || strings.HasPrefix(id, "argument/")
		if !have[id] && !mention {
			t.Errorf("%s has no second encoding", id)
		}
	}
	prooftest.Check(t, "second-encodings", compared)
}
