package tui

import (
	"fmt"

	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
)

func (s *guestScreen) draw(m *Model) *layout {
	v, over := s.look()
	w := m.w.Guest
	l := &layout{left: m.say(w.Title), right: fmt.Sprintf(m.say(w.Step), v.Number, v.Steps), head: m.newSheet(), body: m.newSheet(), pager: &s.pager}
	if over {
		l.head, l.right = nil, ""
		l.body.blank()
		l.body.para(m.theme.Strong, m.say(w.Over))
		l.body.blank()
		l.body.para(m.theme.Text, m.say(w.OverHelp))
		return l
	}
	s.head(m, l.head, v)
	switch {
	case s.leaving:
		l.body.para(m.theme.Strong, m.say(w.LeaveAsk))
	case v.Revealed:
		s.revealed(m, l.body, v)
		l.foot = m.newSheet() // where there is room
		l.foot.para(m.theme.Muted, m.say(w.Follow))
	default:
		l.focus = s.question(m, l.body, v)
		l.foot, l.keepFoot = s.standing(m, v), true
	}
	return l
}

// head is what the step is about, and the fact that is changed.
func (s *guestScreen) head(m *Model, head *sheet, v room.ClassView) {
	if !v.Step.Offence.IsZero() && m.height >= tall {
		head.para(m.theme.Muted, m.say(v.Step.Offence))
	}
	head.para(m.theme.Heading, m.say(v.Step.Title))
	head.rule()
	if c := v.Change; c != nil {
		label := m.say(m.w.Guest.Changed)
		head.labelled(label, text.Width(label), m.theme.Warning, m.say(fact.Get(c.Fact).Name)+m.say(m.w.Common.Colon)+fact.Get(c.Fact).FormatAnswer(c.Answer, m.lang))
		head.rule()
	}
}

// question is what the step shows, the question and the answers to choose from. It
// gives the lines of the answer with the arrows.
func (s *guestScreen) question(m *Model, body *sheet, v room.ClassView) (focus span) {
	focus = span{0, -1}
	if v.Decided != nil {
		s.decided(m, body, v)
	}
	body.para(m.theme.Strong, m.say(v.Step.Question))
	if m.height >= tall {
		body.blank()
	}
	for i, o := range v.Step.Options {
		sign, st := fmt.Sprintf("   %2d  ", i+1), m.theme.Text
		if i == s.at {
			sign, st = fmt.Sprintf(" > %2d  ", i+1), m.theme.Selected
		}
		name := m.say(o.Name)
		if o.ID == v.Yours.Option {
			name += m.tag(law.T("你的票", "your vote"))
			st = st.Bold(true)
		}
		from := len(body.lines)
		body.hang(st, sign, st, name)
		if i == s.at {
			focus = span{from, len(body.lines) - 1}
		}
	}
	if v.Case != nil {
		body.gap()
		m.drawTold(body, v.Case)
	}
	return focus
}

// standing says how the guest's own vote stands, above the keys.
func (s *guestScreen) standing(m *Model, v room.ClassView) *sheet {
	w, foot := m.w.Guest, m.newSheet()
	foot.rule()
	switch {
	case !s.says.IsZero():
		foot.hang(m.theme.Warning, " ! ", m.theme.Warning, m.say(s.says))
	case v.Yours.Option == "":
		foot.para(m.theme.Muted, m.say(w.Pick))
	default:
		foot.para(m.theme.Strong, fmt.Sprintf(m.say(w.Yours), m.say(v.Step.Option(v.Yours.Option))))
		for _, a := range s.seat.Arguments() {
			if a.ID == v.Yours.Argument {
				foot.para(m.theme.Text, text.Truncate(fmt.Sprintf(m.say(w.YoursAnd), m.say(a.Says)), 2*foot.room()-4, ".."))
			}
		}
		foot.para(m.theme.Muted, m.say(w.YoursOpen)+m.say(law.T("", " "))+m.say(w.Hidden))
	}
	return foot
}

// revealed shows the totals beside what was decided and found, and who moved.
func (s *guestScreen) revealed(m *Model, body *sheet, v room.ClassView) {
	w := m.w.Guest
	body.para(m.theme.Strong, m.say(v.Step.Question))
	body.blank()
	if v.Change != nil {
		s.moves(m, body, v)
		body.blank()
	}
	m.drawTally(body, v)
	body.blank()
	if v.Yours.Option == "" {
		body.para(m.theme.Muted, m.say(w.NoVote))
	} else {
		body.para(m.theme.Muted, fmt.Sprintf(m.say(w.Yours), m.say(v.Step.Option(v.Yours.Option))))
	}
	body.gap()
	m.drawFound(body, v)
	if v.Decided != nil {
		body.gap()
		s.decided(m, body, v)
	}
	m.drawCarried(body, v)
}

// moves says who moved after the change, in totals.
func (s *guestScreen) moves(m *Model, body *sheet, v room.ClassView) {
	w, g := m.w.Guest, v.Moves
	if g == nil {
		body.para(m.theme.Muted, m.say(w.NotBefore))
		return
	}
	says := fmt.Sprintf(m.say(w.NobodyMoved), g.Stayed)
	if g.Moved > 0 {
		says = fmt.Sprintf(m.say(w.Moved), g.Moved, g.Stayed)
	}
	body.para(m.theme.Strong, says)
	for _, x := range g.From {
		body.hang(m.theme.Text, "   ", m.theme.Text, fmt.Sprintf(m.say(w.FromTo), m.say(v.Step.Option(x.From)), m.say(v.Step.Option(x.To)), x.Count))
	}
	if g.New+g.Gone > 0 {
		body.para(m.theme.Muted, fmt.Sprintf(m.say(w.NewGone), g.New, g.Gone))
	}
}

// decided is what was decided, where the step is about that.
func (s *guestScreen) decided(m *Model, body *sheet, v room.ClassView) {
	for i := range v.Decided.Defendants {
		d := &v.Decided.Defendants[i]
		name := text.CleanLine(d.Name)
		if name != "" {
			name += m.say(m.w.Common.Colon)
		}
		body.para(m.theme.Strong, name+m.held(d))
		if words := text.CleanLine(m.say(d.Words)); words != "" {
			body.para(m.theme.Text, words)
		}
	}
	if rest := text.Clean(eitherSide(v.Rest, m.lang)); rest != "" {
		body.para(m.theme.Text, rest)
	}
	body.gap()
}

// drawTold tells a case: what happened, then the facts.
func (m *Model) drawTold(body *sheet, c *room.CaseTold) {
	if story := text.Clean(eitherSide(c.Story, m.lang)); story != "" {
		body.para(m.theme.Text, story)
		body.gap()
	}
	for _, d := range fact.All() {
		if a, ok := c.Facts[d.ID]; ok {
			if a.Standing == fact.Proved { // nearly all are; what is not settled is told
				a.Standing = fact.Stated
			}
			body.hang(m.theme.Muted, "   "+m.say(d.Name)+m.say(m.w.Common.Colon), m.theme.Text, d.FormatAnswer(a, m.lang))
		}
	}
	if len(c.KeptBack) > 0 {
		body.gap()
		body.para(m.theme.Muted, fmt.Sprintf(m.say(m.w.Guest.KeptBack), m.factNames(c.KeptBack)))
	}
}

func (s *toldScreen) draw(m *Model) *layout {
	body := m.newSheet()
	m.drawTold(body, s.told)
	return &layout{left: m.say(m.w.Guest.Case), body: body, pager: &s.pager}
}

func (s *argueScreen) draw(m *Model) *layout {
	w := m.w.Guest
	head, body := m.newSheet(), m.newSheet()
	head.para(m.theme.Strong, m.say(w.ArgueAsk))
	head.rule()
	l := &layout{left: m.say(w.ArgueTitle), head: head, body: body, pager: &s.list.pager}
	heading := ""
	for i := range len(s.arguments) + 1 {
		if i > 0 {
			if h := s.heading(m, s.arguments[i-1]); h != heading {
				heading = h
				body.gap()
				body.para(m.theme.Heading, h)
			}
		}
		sign, st := "   ", m.theme.Text
		if i == s.list.at {
			sign, st = " > ", m.theme.Selected
		}
		from := len(body.lines)
		if i == 0 {
			body.hang(st, sign, st, m.say(w.ArgueNone))
		} else {
			a := s.arguments[i-1]
			side := m.w.Present.For
			if a.Side == liability.Against {
				side = m.w.Present.Against
			}
			body.hang(st, sign, st, m.say(side)+m.say(m.w.Common.Colon)+m.say(a.Says))
		}
		if i == s.list.at {
			l.focus = span{from, len(body.lines) - 1}
		}
	}
	return l
}

// heading names the element on which an argument bears; those that bear on the
// step in hand come first.
func (s *argueScreen) heading(m *Model, a liability.Argument) string {
	if s.step.Bears(a) {
		return fmt.Sprintf(m.say(m.w.Guest.ArgueHere), m.say(s.step.Title))
	}
	return fmt.Sprintf(m.say(m.w.Guest.ArgueOther), m.say(a.Bears[0].Name))
}
