package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// replayScreen goes through the answers in the order in which they were given:
// one step, what it changed, and how every element stands after it. It is made
// anew where the answers have changed since.
type replayScreen struct {
	of     *interview.Replay
	asOf   law.Day
	at     int                         // the step; 0 is before the first
	stands map[int]*interview.Standing // by step, as far as analysed
	under  map[int]bool                // being analysed
	pager  pager
}

// replayMsg brings how it stands at a step.
type replayMsg struct {
	of    *interview.Replay
	step  int
	stand *interview.Standing
}

func newReplay() *replayScreen { return &replayScreen{} }

// refresh makes the replay, or makes it anew after the answers have changed.
func (s *replayScreen) refresh(m *Model) {
	if m.iv == nil {
		return
	}
	log := m.iv.Log()
	if s.of != nil && s.asOf == m.iv.AsOf() && sameLog(log, s.of.Log()) {
		return
	}
	s.of, s.asOf = interview.NewReplay(m.rules, m.iv.AsOf(), log), m.iv.AsOf()
	s.stands, s.under = map[int]*interview.Standing{}, map[int]bool{}
	s.at = min(max(s.at, 1), s.of.Len())
}

func sameLog(a, b fact.Log) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !a[i].Same(b[i]) {
			return false
		}
	}
	return true
}

// start has the step on the screen, the one before and the one after analysed in
// the background, one at a time.
func (s *replayScreen) start(m *Model) tea.Cmd {
	s.refresh(m)
	if s.of == nil || len(s.under) > 0 {
		return nil
	}
	for _, n := range []int{s.at, s.at - 1, s.at + 1} {
		if n < 0 || n > s.of.Len() || s.stands[n] != nil {
			continue
		}
		s.under[n] = true
		of := s.of
		return func() tea.Msg { return replayMsg{of, n, of.At(n)} }
	}
	return nil
}

func (s *replayScreen) receive(_ *Model, msg tea.Msg) tea.Cmd {
	if r, ok := msg.(replayMsg); ok && r.of == s.of {
		s.stands[r.step] = r.stand
		delete(s.under, r.step)
	}
	return nil
}

func (s *replayScreen) keys(m *Model) []action {
	s.refresh(m)
	if s.of == nil || s.of.Len() == 0 {
		return []action{actBack, actLanguage}
	}
	out := []action{actReplayStep, actReplayList}
	if s.at > 0 {
		out = append(out, actBranch)
	}
	return append(out, actScroll, actPage, actBack, actLanguage, actQuit)
}

func (s *replayScreen) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actReplayStep:
		if key == "left" {
			s.goTo(s.at - 1)
		} else {
			s.goTo(s.at + 1)
		}
	case actReplayList:
		m.push(&replayList{of: s, list: list{at: s.at, pager: pager{follow: true}}})
	case actBranch:
		m.branch(s.of, s.at)
	case actScroll:
		s.pager.scroll(lineOf(key))
	case actPage:
		s.pager.page(key)
	case actBack:
		m.pop()
	}
	return nil
}

func (s *replayScreen) goTo(n int) {
	n = max(min(n, s.of.Len()), 0)
	if n != s.at {
		s.at, s.pager = n, pager{}
	}
}

// branch opens a copy that parts from the answers at step n: the steps before it,
// and its question asked again.
func (m *Model) branch(of *interview.Replay, n int) {
	facts := m.iv.Facts()
	c := m.newCopy()
	c.branch, c.drafts = n, map[fact.ID]*draft{}
	c.iv = of.Branch(n, m.opts.Program, facts)
	c.taken = c.iv.Facts()
	c.from = interview.Resume(m.rules, m.iv.AsOf(), m.opts.Program, of.Log().At(n))
	m.openCopy(c)
	m.push(&questionScreen{edit: of.Entry(n).Fact})
}

// replayList lists all steps, to go to one.
type replayList struct {
	of   *replayScreen
	list list
}

func (r *replayList) keys(*Model) []action {
	return []action{actUpDown, actGoStep, actPage, actBack, actLanguage}
}

func (r *replayList) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actUpDown:
		r.list.move(key, r.of.of.Len()+1)
	case actPage:
		r.list.turn(key, r.of.of.Len()+1)
	case actGoStep:
		r.of.goTo(r.list.at)
		m.pop()
	case actBack:
		m.pop()
	}
	return nil
}

func (r *replayList) draw(m *Model) *layout {
	body := m.newSheet()
	l := &layout{left: m.caseTitle(m.w.Replay.Steps), body: body, pager: &r.list.pager}
	number := text.Width(fmt.Sprint(r.of.of.Len()))
	for n := range r.of.of.Len() + 1 {
		sign, st := "   ", m.theme.Text
		if n == r.list.at {
			sign, st = " > ", m.theme.Selected
		}
		from := len(body.lines)
		body.hang(st, sign+text.PadLeft(fmt.Sprint(n), number)+"  ", st, m.stepName(r.of.of, n))
		if n == r.list.at {
			l.focus = span{from, len(body.lines) - 1}
		}
	}
	return l
}

// stepName is a step on one line: the fact and what was answered.
func (m *Model) stepName(of *interview.Replay, n int) string {
	if n == 0 {
		return m.say(m.w.Replay.Start)
	}
	e := of.Entry(n)
	d := fact.Get(e.Fact)
	said := m.say(m.w.Replay.Withdrawn)
	if !e.Withdrawn {
		said = d.FormatAnswer(e.Answer, m.lang)
	}
	return m.say(d.Name) + m.say(m.w.Common.Colon) + said
}

// filledNumber puts a number into both sides of a text.
func filledNumber(t law.Text, n int) law.Text {
	return law.T(fmt.Sprintf(t.ZH, n), fmt.Sprintf(t.EN, n))
}
