package liability

import (
	"strings"
	"testing"

	"bangxin/law"
)

// An argument bears on elements that there are, under the names they have in the
// tree, or on one of the two questions at the end.
func TestBearings(t *testing.T) {
	names := map[string]map[law.Text]bool{"which": {onWhich().Name: true}, "consequence": {onConsequence().Name: true}}
	for _, o := range Default().offences {
		for _, e := range o.tree.Kids {
			part := e.ID[strings.LastIndexByte(e.ID, '.')+1:]
			if names[part] == nil {
				names[part] = map[law.Text]bool{}
			}
			names[part][e.Name] = true
		}
	}
	for _, a := range argumentMap() {
		bears := bearings(a.id)
		if len(bears) == 0 {
			t.Errorf("%s bears on nothing", a.id)
		}
		for _, b := range bears {
			if !names[b.Element][b.Name] {
				t.Errorf("%s bears on %s, %s, which no offence has", a.id, b.Element, b.Name.ZH)
			}
		}
	}
}
