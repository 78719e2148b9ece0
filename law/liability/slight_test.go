package liability

import (
	"testing"

	"bangxin/law/fact"
)

// Article 15 of Interpretation [2019] No. 15 speaks of three offences alone; of any
// other a case is minor under the general part.
func TestTheRuleOnMinorCasesIsThatOfTheOffence(t *testing.T) {
	for _, h := range []struct{ offence, want string }{
		{Assisting, "interpretation-2019-15:15"},
		{Refusing, "interpretation-2019-15:15"},
		{IllegalUse, "interpretation-2019-15:15"},
		{Accomplice, "criminal-law:37"},
		{Concealing, "criminal-law:37"},
		{PersonalData, "criminal-law:37"},
		{IntrusionTools, "criminal-law:37"},
	} {
		if got := slightRule(&Headline{Offence: h.offence}).String(); got != h.want {
			t.Errorf("%s: %s, want %s", h.offence, got, h.want)
		}
	}
	a := Default().Analyse(Request{Facts: fact.Facts{}})
	if got := a.Disposition.Citation.String(); got != "interpretation-2019-15:15" {
		t.Errorf("with nothing said it is %s", got)
	}
}
