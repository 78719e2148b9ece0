package room

import (
	"slices"

	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/library"
)

// Subject is the case a class is held on.
type Subject struct {
	ID      string   // of a case of the library; empty for any other
	Title   law.Text // zero where it may not be shown
	Story   law.Text // zero where it may not be shown
	Facts   fact.Facts
	AsOf    law.Day
	Holding *casefile.Holding // nil where nothing was decided

	Rules   *liability.Rules
	Program string // name and version, for the receipt
}

// OfLibrary makes the subject of a case of the library, which is public.
func OfLibrary(c *library.Case, rules *liability.Rules, program string) Subject {
	f := c.File()
	return Subject{ID: c.ID, Title: c.Title(), Story: f.Story, Facts: f.Facts, AsOf: f.AsOf, Holding: f.Holding, Rules: rules, Program: program}
}

// OfFile makes the subject of somebody's own case file, as of a day. Its title,
// its story, names and every other free word are private and are left out; with
// told, the trainer has said that title and story may be shown.
func OfFile(f *casefile.File, asOf law.Day, told bool, rules *liability.Rules, program string) Subject {
	s := Subject{Facts: f.Facts, AsOf: asOf, Holding: withoutWords(f.Holding), Rules: rules, Program: program}
	if told {
		s.Title, s.Story = law.T(either(f.Title, f.TitleEN), either(f.TitleEN, f.Title)), f.Story
		s.Story = law.T(either(f.Story.ZH, f.Story.EN), either(f.Story.EN, f.Story.ZH))
	}
	return s
}

func either(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// withoutWords keeps of a holding what was decided, and nothing anyone wrote.
func withoutWords(h *casefile.Holding) *casefile.Holding {
	if h == nil {
		return nil
	}
	out := &casefile.Holding{Confidence: h.Confidence, Silent: slices.Clone(h.Silent)}
	for _, d := range h.Defendants {
		out.Defendants = append(out.Defendants, casefile.Defendant{Offence: d.Offence, Of: d.Of, Provision: d.Provision, Outcome: d.Outcome, Basis: d.Basis})
	}
	return out
}

// masked copies the subject without what was noted beside the answers.
func (s Subject) masked() Subject {
	s.Facts = s.Facts.Clone()
	for id, a := range s.Facts {
		a.Note, a.Evidence = "", nil
		s.Facts[id] = a
	}
	return s
}
