package report

import (
	"slices"
	"testing"

	"bangxin/law"
	"bangxin/law/liability"
)

// Every section that a report of any form has can be left out under the name it has
// there, in both languages, and goes when it is.
func TestParts(t *testing.T) {
	in := load(t, libraryCases(t)[0])
	in.Partings = liability.Default().Rivals(in.Facts, in.Analysis.AsOf)
	for _, f := range Forms() {
		parts := Parts(f)
		for _, p := range parts {
			if !slices.Contains(SectionIDs(), p.ID) || !p.Name.Complete() {
				t.Errorf("%v: %+v is no section", f, p)
			}
		}
		for _, l := range law.Langs() {
			in.Form, in.Lang, in.Without = f, l, nil
			at := 0
			for _, s := range Build(in).Sections {
				if s.ID == "cover" {
					continue
				}
				i := slices.IndexFunc(parts, func(p Part) bool { return p.ID == s.ID })
				if i < at {
					t.Errorf("%v: %s stands at %d of the parts", f, s.ID, i)
					continue
				}
				if at = i; parts[i].Name.In(l) != s.Heading {
					t.Errorf("%v: %s is called %q and headed %q", f, s.ID, parts[i].Name.In(l), s.Heading)
				}
				in.Without = append(in.Without, s.ID)
			}
			for _, s := range Build(in).Sections {
				if s.ID != "cover" {
					t.Errorf("%v: %s stands though it was left out", f, s.ID)
				}
			}
		}
	}
}
