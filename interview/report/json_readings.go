package report

import (
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/rule"
)

// jsonReading is a question on which the readings part, for one offence: its
// verdict under the default and under another reading.
type jsonReading struct {
	Question string `json:"question"`
	Reading  string `json:"reading"`
	Offence  string `json:"offence,omitempty"`
	Of       string `json:"of,omitempty"`
	Default  string `json:"default"`
	Other    string `json:"other"`
}

// jsonChange is a smallest set of changes; each member of change is the fact as a
// case file would have it, the alternatives of one fact in a list.
type jsonChange struct {
	Kind   string          `json:"kind"`
	Change map[fact.ID]any `json:"change"`
	Effect []jsonEffect    `json:"effect"`
}

type jsonEffect struct {
	Offence string      `json:"offence"`
	Of      string      `json:"of,omitempty"`
	From    law.Verdict `json:"from"`
	To      law.Verdict `json:"to"`
}

func encodeReadings(out *jsonAnalysis, partings []liability.Parting) {
	for _, p := range partings {
		base := p.Results[0]
		for _, r := range p.Results[1:] {
			if r.Suit != nil {
				out.Readings = append(out.Readings, jsonReading{Question: p.Question.ID, Reading: r.Reading.ID, Default: base.Suit.Finding.String(), Other: r.Suit.Finding.String()})
			}
			for _, o := range r.Offences {
				j := jsonReading{Question: p.Question.ID, Reading: r.Reading.ID, Offence: o.Offence, Of: o.Of, Other: o.Verdict.String()}
				for _, b := range base.Offences {
					if b.Offence == o.Offence && b.Of == o.Of {
						j.Default = b.Verdict.String()
					}
				}
				out.Readings = append(out.Readings, j)
			}
		}
	}
}

func encodeChanges(out *jsonAnalysis, changes []liability.WhatIf) {
	for _, w := range changes {
		for _, list := range [][]liability.Turn{w.Learn, w.Otherwise} {
			for _, t := range list {
				for _, way := range t.Change.Ways {
					out.WhatIf = append(out.WhatIf, jsonChange{
						Kind: t.Change.Kind.String(), Change: encodeWay(way),
						Effect: []jsonEffect{{w.Offence, w.Of, w.Verdict, t.To}},
					})
				}
			}
		}
	}
}

func encodeWay(way rule.Way) map[fact.ID]any {
	out := map[fact.ID]any{}
	for _, n := range way {
		def := fact.Get(n.Fact)
		if def.Kind == fact.Choices {
			with, without := []string{}, []string{}
			for i, o := range def.Options {
				if n.With&(1<<uint(i)) != 0 {
					with = append(with, o.ID)
				}
				if n.Without&(1<<uint(i)) != 0 {
					without = append(without, o.ID)
				}
			}
			out[n.Fact] = map[string][]string{"with": with, "without": without}
			continue
		}
		var values []string
		for _, v := range n.Any {
			values = append(values, def.Write(v))
		}
		if len(values) == 1 {
			out[n.Fact] = values[0]
		} else {
			out[n.Fact] = values
		}
	}
	return out
}
