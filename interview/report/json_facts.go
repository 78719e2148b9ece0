package report

import (
	"bangxin/law/fact"
	"bangxin/law/text"
)

// jsonAnswer is an answer as a case file has it in its long form.
type jsonAnswer struct {
	Value    any            `json:"value"`
	Standing string         `json:"standing,omitempty"` // absent where only stated
	Against  any            `json:"against,omitempty"`
	Note     string         `json:"note,omitempty"`
	Evidence []jsonEvidence `json:"evidence,omitempty"`
}

type jsonEvidence struct {
	What     string `json:"what"`
	From     string `json:"from,omitempty"`
	Date     string `json:"date,omitempty"`
	Strength string `json:"strength,omitempty"`
	Supports *bool  `json:"supports,omitempty"` // absent where it supports the answer
}

// encodeFacts writes the answers as a case file has them, so that title, as_of and
// facts taken from the analysis make one.
func encodeFacts(facts fact.Facts) map[fact.ID]jsonAnswer {
	if facts == nil {
		return nil
	}
	out := map[fact.ID]jsonAnswer{}
	for id, a := range facts {
		def, ok := fact.Lookup(id)
		if !ok || a.State == fact.Known && !def.Valid(a.Value) {
			continue
		}
		j := jsonAnswer{Value: a.State.String(), Note: text.Clean(a.Note)}
		if a.State == fact.Known {
			j.Value = encodeValue(def, a.Value)
			if a.Standing != fact.Stated {
				j.Standing = a.Standing.String()
			}
			if a.Standing == fact.Disputed && a.Against != nil {
				j.Against = encodeValue(def, *a.Against)
			}
		}
		for _, e := range a.Evidence {
			je := jsonEvidence{What: text.Clean(e.What), From: text.Clean(e.From), Date: text.Clean(e.Date), Strength: e.Strength.String()}
			if e.Against {
				je.Supports = new(bool)
			}
			j.Evidence = append(j.Evidence, je)
		}
		out[id] = j
	}
	return out
}

// encodeValue writes a value: yes and no as such, choices as a list, the rest in
// the one written form, a string, so that no reader takes money for floating
// point.
func encodeValue(def *fact.Def, v fact.Value) any {
	switch def.Kind {
	case fact.Flag:
		if v.Lo == v.Hi {
			return v.Lo == 1
		}
	case fact.Choices:
		if chosen := def.Chosen(v); len(chosen) > 0 {
			return chosen
		}
		return []string{"none"}
	}
	return def.Write(v)
}

// encodeTyped adds the answers and the title.
func encodeTyped(out *jsonAnalysis, r *Report) {
	out.Title, out.Facts = r.typedTitle, encodeFacts(r.facts)
	if r.English != nil && r.English.typedTitle != r.typedTitle {
		out.TitleEN = r.English.typedTitle
	}
	out.Language = r.Lang.String()
}
