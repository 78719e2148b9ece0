package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview"
	"bangxin/interview/room"
	"bangxin/interview/script"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
)

// clientAnswers lists what was said so far. While the client has the keyboard any
// of it can be answered anew.
type clientAnswers struct {
	of   *clientScreen
	list list
}

func (s *clientAnswers) keys(*Model) []action {
	out := []action{actUpDown, actPage}
	if s.of.holds() && len(s.of.view.Answers) > 0 {
		out = append(out, actEdit)
	}
	if s.of.holds() {
		out = append(out, actContinue)
	}
	return append(out, actBack, actLanguage)
}

func (s *clientAnswers) act(m *Model, a action, key string) tea.Cmd {
	answers := s.of.view.Answers
	switch a {
	case actUpDown:
		s.list.move(key, len(answers))
	case actPage:
		s.list.pager.page(key)
	case actEdit:
		m.pop()
		return s.of.move(m, room.StepTo, answers[min(s.list.at, len(answers)-1)].Fact)
	case actContinue:
		m.pop()
		return s.of.move(m, room.StepNext, "")
	case actBack:
		m.pop()
	}
	return nil
}

func (s *clientAnswers) draw(m *Model) *layout {
	w, head, body := m.w.Shared, m.newSheet(), m.newSheet()
	turn := w.TheirTurn
	if s.of.holds() {
		turn = w.YourTurn
	}
	head.para(m.theme.Muted, m.say(turn))
	head.rule()
	l := &layout{left: m.say(w.Answers), right: s.of.progress(m), head: head, body: body, pager: &s.list.pager}
	answers := s.of.view.Answers
	if len(answers) == 0 {
		body.para(m.theme.Text, m.say(w.AnswersNone))
	}
	s.list.at = max(min(s.list.at, len(answers)-1), 0)
	for i, a := range answers {
		d := fact.Get(a.Fact)
		sign, st := "   ", m.theme.Text
		if i == s.list.at {
			sign, st = " > ", m.theme.Selected
			l.focus.from = len(body.lines)
		}
		said := d.FormatAnswer(fact.Answer{State: a.State, Value: a.Value}, m.lang)
		body.hang(st, sign, st, m.say(script.For(a.Fact).Ask))
		body.hang(st, "   ", st, text.CleanLine(said))
		if i == s.list.at {
			l.focus.to = len(body.lines) - 1
		}
	}
	return l
}

// shownAnalysis is the analysis that the lawyer shows: for reading alone.
type shownAnalysis struct {
	*analysisScreen
	head string // of the facts it is made of
}

func (s *shownAnalysis) keys(m *Model) []action {
	return []action{actUpDown, actOpen, actLeftRight, actJump, actCites, actPage, actBack, actLanguage}
}

func (s *shownAnalysis) act(m *Model, a action, key string) tea.Cmd {
	if r := s.row(); a == actOpen && r != nil && (r.fact != "" || r.run != nil) {
		return nil // answers are given on the question alone
	}
	return s.analysisScreen.act(m, a, key)
}

func (s *shownAnalysis) draw(m *Model) *layout {
	l, head := s.analysisScreen.draw(m), m.newSheet()
	head.para(m.theme.Muted, m.say(m.w.Shared.AnalysisTitle))
	head.rule()
	m.above(l, head)
	return l
}

// openAnalysis shows the analysis, made by the same rules of the same answers as the
// lawyer's.
func (s *clientScreen) openAnalysis(m *Model) {
	iv := s.interview(m)
	if iv == nil {
		return
	}
	m.open(matter{
		iv: iv, drafts: map[fact.ID]*draft{}, asOf: s.view.AsOf, view: liability.ViewClient, shown: true,
	}, &shownAnalysis{analysisScreen: newAnalysis(), head: iv.Facts().Hash()})
}

// interview is the interview behind the analysis shown.
func (s *clientScreen) interview(m *Model) *interview.Interview {
	if m.rules == nil || s.view.Shown == nil {
		return nil
	}
	return interview.Resume(m.rules, s.view.AsOf, m.opts.Program, s.view.Facts())
}

// show brings an analysis that is open up to date, or takes it from the screen.
func (s *clientScreen) show(m *Model, was room.ClientView) {
	for _, open := range m.stack {
		x, ok := open.(*shownAnalysis)
		if !ok {
			continue
		}
		if s.view.Shown == nil {
			m.leave()
			return
		}
		if h := s.view.Facts().Hash(); h != x.head || was.AsOf != s.view.AsOf {
			m.iv, m.asOf, x.head = s.interview(m), s.view.AsOf, h
		}
		return
	}
	if s.over { // nothing of it stays on the screen
		for m.top() != screen(s) && len(m.stack) > 1 && s.below(m) {
			m.pop()
		}
	}
}

// below reports whether the screen stands under the one on top.
func (s *clientScreen) below(m *Model) bool {
	for _, x := range m.stack[:len(m.stack)-1] {
		if x == screen(s) {
			return true
		}
	}
	return false
}
