package plain

import (
	"fmt"

	"bangxin/law"
	"bangxin/law/liability"
)

// mostTurns bounds the changes listed for one verdict; the rest are counted. All
// of them stand in the full report.
const mostTurns = 8

// whatIf writes what would turn each verdict: what could still be learned apart
// from what would have to be otherwise, the second under its warning.
func (s *session) whatIf() error {
	changes, err := s.o.Rules.WhatIf(s.ctx, liability.WhatIfRequest{Facts: s.iv.Facts(), AsOf: s.iv.AsOf(), View: s.o.View})
	if err != nil {
		return err
	}
	s.blank()
	s.para(s.say.WhatIf)
	s.para(liability.Warning())
	some := false
	for _, w := range changes {
		if len(w.Learn)+len(w.Otherwise) == 0 {
			continue
		}
		some = true
		s.blank()
		s.raw(s.in(w.Name) + s.in(s.w.Common.Colon) + s.in(w.Verdict.Name()))
		s.turns(s.say.CanBeLearned, w.Learn)
		s.turns(s.say.WouldBeOtherwise, w.Otherwise)
	}
	if !some {
		s.para(s.say.NothingTurns)
	}
	return nil
}

func (s *session) turns(head law.Text, turns []liability.Turn) {
	if len(turns) == 0 {
		return
	}
	s.para(head)
	for i, t := range turns {
		if i == mostTurns {
			s.raw(fmt.Sprintf(s.in(s.say.MoreTurns), len(turns)-mostTurns))
			return
		}
		line := "- " + s.in(t.Says)
		if len(t.Ways) > 0 {
			line += s.in(s.w.Common.Colon) + s.in(t.Ways[0])
		}
		s.raw(line)
	}
}

// takeUp begins the further round, where there is one.
func (s *session) takeUp() {
	if len(s.iv.Offer()) == 0 {
		s.para(s.say.NothingFurther)
		return
	}
	s.iv.TakeUp()
	s.ended, s.asked = false, ""
}
