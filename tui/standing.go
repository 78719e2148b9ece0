package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
)

// standingScreen says how firm an answer is, and where it is disputed, what the
// other side says, with the same widget as the question.
type standingScreen struct {
	fact  fact.ID
	list  list
	other bool // the other side's value is asked for
}

func newStanding(m *Model, id fact.ID) *standingScreen {
	return &standingScreen{fact: id, list: list{at: int(m.draft(id).standing)}}
}

func (s *standingScreen) against(m *Model) *ask { return m.draft(s.fact).against }

func (s *standingScreen) keys(m *Model) []action {
	if !s.other {
		return []action{actUpDown, actDigits, actAccept, actBack, actLanguage}
	}
	a := s.against(m)
	if a.typing() {
		return append(a.actions(), actBack)
	}
	out := append(a.actions(), actBack)
	if a.isText() {
		out = append(out, actToField)
	}
	return append(out, actLanguage)
}

func (s *standingScreen) act(m *Model, a action, key string) tea.Cmd {
	if s.other {
		s.actOther(m, a, key)
		return nil
	}
	switch a {
	case actUpDown:
		s.list.move(key, 3)
	case actDigits:
		if n := int(key[0] - '1'); n >= 0 && n < 3 {
			s.list.at = n
		}
	case actAccept:
		d := m.draft(s.fact)
		d.standing = fact.Standing(s.list.at)
		m.saveBeside(s.fact)
		if d.standing == fact.Disputed {
			s.other, s.list.pager = true, pager{follow: true}
			return nil
		}
		m.pop()
	case actBack:
		m.pop()
	}
	return nil
}

func (s *standingScreen) actOther(m *Model, a action, key string) {
	w := s.against(m)
	s.list.pager.follow = true
	switch a {
	case actUpDown:
		w.move(key)
	case actDigits, actMark:
		w.digit(key)
	case actSpace:
		w.mark()
	case actToField:
		w.row = 0
	case actAccept:
		if _, _, err := w.value(m.w.Question.PickOne, m.w.Question.PickSome); err != nil {
			return
		}
		m.saveBeside(s.fact)
		m.pop()
	case actBack:
		w.clear()
		s.other = false
	}
}

func (s *standingScreen) field(m *Model) *Field {
	if a := s.against(m); s.other && a.typing() {
		return &a.text
	}
	return nil
}

func (s *standingScreen) typed(m *Model) tea.Cmd {
	s.against(m).clear()
	return nil
}

func (s *standingScreen) draw(m *Model) *layout {
	w := m.w.Panels
	head := m.newSheet()
	head.para(m.theme.Muted, m.say(script.For(s.fact).Ask))
	head.rule()
	body := m.newSheet()
	l := &layout{left: m.say(w.Standing), head: head, body: body, pager: &s.list.pager}
	if s.other {
		head.para(m.theme.Strong, m.say(w.Against))
		body.para(m.theme.Muted, m.say(w.AgainstHelp))
		body.blank()
		l.focus = m.drawAsk(body, s.against(m))
		return l
	}
	head.para(m.theme.Strong, m.say(w.StandingAsk))
	body.para(m.theme.Muted, m.say(w.StandingHelp))
	body.blank()
	for i, t := range []law.Text{w.Stated, w.Proved, w.Disputed} {
		sign, st := "   ", m.theme.Text
		if i == s.list.at {
			sign, st = " > ", m.theme.Selected
			l.focus = span{len(body.lines), len(body.lines)}
		}
		body.hang(st, sign+string(rune('1'+i))+"  ", st, m.say(t))
	}
	return l
}
