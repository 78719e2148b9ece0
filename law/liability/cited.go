package liability

import (
	"maps"
	"slices"

	"bangxin/law/corpus"
	"bangxin/law/rule"
)

// track gives the track of an offence of an analysis.
func (r *Rules) track(o *Offence) *offence {
	return r.offences[slices.IndexFunc(r.offences, func(x *offence) bool { return x.id == o.ID && x.of == o.Of })]
}

// citedBelow lists the instruments that the steps below a node cite, on whatever
// facts: the steps have the shape of the rule.
func citedBelow(n *rule.Node) []string {
	used := map[string]bool{}
	var see func(*rule.Node)
	see = func(n *rule.Node) {
		for _, c := range n.Cites {
			used[c.Instrument] = true
		}
		if n.Op == rule.OpCap && len(n.Kids[0].Kids) > 0 { // its steps are those of the one below
			n = n.Kids[0]
		}
		for _, k := range n.Kids {
			see(k)
		}
	}
	for _, k := range n.Kids {
		see(k)
	}
	return slices.Sorted(maps.Keys(used))
}

// cited lists the instruments that the steps cite and that had come into force by
// the day of the analysis.
func cited(a *Analysis) []corpus.Instrument {
	used := map[string]bool{}
	var see func([]*Step)
	see = func(steps []*Step) {
		for _, s := range steps {
			for _, c := range s.Cites {
				used[c.Instrument] = true
			}
			see(s.Steps)
		}
	}
	for _, o := range a.Offences {
		used[o.Provision.Instrument] = true
		for _, id := range a.rules.track(o).texts {
			used[id] = true
		}
	}
	if a.Disposition != nil {
		used[a.Disposition.Citation.Instrument] = true
		see(a.Disposition.For)
		see(a.Disposition.Against)
	}
	var out []corpus.Instrument
	for _, id := range instruments().order {
		// A rule may cite what came into force only later, to say that it does not
		// apply yet; such a text was not used.
		if i := instruments().byID[id]; used[id] && (!i.known || i.from <= a.AsOf) {
			full, _ := corpus.Lookup(id)
			out = append(out, full)
		}
	}
	return out
}
