package tui

import (
	"errors"
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/room"
	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// clientScreen is a lawyer's interview as the client sees it: one question in plain
// words, who has the keyboard, and no law unless the lawyer shows the analysis. It
// knows nothing but what it was given, which holds nothing private.
type clientScreen struct {
	seat   Seat
	view   room.ClientView
	drafts map[fact.ID]*clientDraft
	over   bool     // the lawyer has ended it
	told   law.Text // what has just happened
	unsent int      // saves under way
	failed bool     // the last one failed
	pager  pager
	seen   fact.ID // the question drawn last
}

// clientDraft is what a client enters to a question, and what was said to it when
// that began.
type clientDraft struct {
	ask  *ask
	base room.Saying
	had  bool
}

func newClient(seat Seat) *clientScreen {
	return &clientScreen{seat: seat, drafts: map[fact.ID]*clientDraft{}, pager: pager{follow: true}}
}

// askOf is the widget of a question with what was said to it.
func askOf(id fact.ID, said room.Saying, had bool) *ask {
	a := newAsk(id)
	if had {
		a.set(said.State, said.Value)
	}
	return a
}

// draft gives what is entered to a question. What was only looked at follows what
// the lawyer changes; what was entered stays.
func (s *clientScreen) draft(id fact.ID) *clientDraft {
	said, had := s.view.Said(id)
	d, ok := s.drafts[id]
	if ok && (d.had != had || d.base != said) && d.ask.same(askOf(id, d.base, d.had)) {
		ok = false
	}
	if !ok {
		d = &clientDraft{askOf(id, said, had), said, had}
		s.drafts[id] = d
	}
	return d
}

// entered reports whether something was entered to the question that is not said.
func (s *clientScreen) entered() bool {
	d, ok := s.drafts[s.view.Asked]
	return ok && !d.ask.same(askOf(s.view.Asked, d.base, d.had))
}

// set takes what the client may see now.
func (s *clientScreen) set(m *Model, v room.ClientView) {
	was := s.view
	if v.Seq < was.Seq {
		return // overtaken on its way
	}
	w := m.w.Shared
	taken := was.Keyboard == room.Client && v.Keyboard == room.Lawyer && s.entered()
	s.view, s.over = v, !v.Joined
	switch {
	case s.over:
		s.told = law.Text{}
	case taken:
		s.told = w.TakenBack
	case was.Shown == nil && v.Shown != nil:
		s.told = w.AnalysisShown
	case was.Shown != nil && v.Shown == nil:
		s.told = w.AnalysisHidden
	case v.Keyboard == room.Client && s.told == w.TakenBack:
		s.told = law.Text{} // it is the client's turn again
	}
	s.pager.follow = true
	s.show(m, was)
}

// holds reports whether the client has the keyboard.
func (s *clientScreen) holds() bool { return !s.over && s.view.Keyboard == room.Client }

// ask gives the widget while the client may answer.
func (s *clientScreen) ask() *ask {
	if !s.holds() || s.view.Asked == "" {
		return nil
	}
	return s.draft(s.view.Asked).ask
}

func (s *clientScreen) receive(m *Model, msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case SeatMsg:
		s.set(m, msg.View)
	case seatSavedMsg:
		if msg.seat == s.seat {
			s.unsent--
			s.failed = msg.err != nil
		}
	}
	return nil
}

// seatSavedMsg says whether what the client said is on the disk.
type seatSavedMsg struct {
	seat Seat
	err  error
}

func (s *clientScreen) save() tea.Cmd {
	seat := s.seat
	s.unsent++
	return func() tea.Msg { return seatSavedMsg{seat, seat.Save()} }
}

func (s *clientScreen) keys(*Model) []action {
	if s.over {
		return []action{actRead, actLanguage}
	}
	a := s.ask()
	var out []action
	switch {
	case a != nil:
		out = a.actions()
	case s.holds() && s.view.Further > 0:
		out = append(out, actFurther)
	}
	if s.holds() && !s.view.First {
		out = append(out, actBack)
	}
	switch {
	case a != nil && a.typing():
		return append(out, actAway)
	case a != nil && a.isText():
		out = append(out, actToField, actDecline)
	case a != nil:
		out = append(out, actDecline)
	}
	out = append(out, actReview)
	if s.view.Shown != nil {
		if s.view.Asked != "" {
			out = append(out, actWhy)
		}
		out = append(out, actAnalysis)
	}
	if a == nil {
		out = append(out, actPage)
	}
	return append(out, actLanguage, actQuit)
}

func (s *clientScreen) act(m *Model, a action, key string) tea.Cmd {
	s.told = law.Text{}
	switch a {
	case actRead:
		m.pop()
		return nil
	case actReview:
		m.push(&clientAnswers{of: s})
		return nil
	case actWhy:
		m.push(&whyScreen{fact: s.view.Asked})
		return nil
	case actAnalysis:
		s.openAnalysis(m)
		return nil
	case actPage:
		s.pager.page(key)
		return nil
	case actBack:
		return s.move(m, room.StepBack, "")
	case actFurther:
		return s.move(m, room.StepTakeUp, "")
	}
	w := s.ask()
	if w == nil {
		return nil
	}
	s.pager.follow = true
	switch a {
	case actUpDown:
		w.move(key)
	case actDigits, actMark:
		w.digit(key)
	case actSpace:
		w.mark()
	case actAway:
		w.leave()
	case actToField:
		w.row = 0
	case actDecline:
		return s.say(m, fact.Declined, fact.Value{})
	case actAccept:
		state, v, err := w.value(m.w.Question.PickOne, m.w.Question.PickSome)
		if err != nil {
			return nil // the widget holds the reason
		}
		return s.say(m, state, v)
	}
	return nil
}

// say gives an answer.
func (s *clientScreen) say(m *Model, state fact.State, v fact.Value) tea.Cmd {
	id := s.view.Asked
	view, err := s.seat.Says(room.Saying{Fact: id, State: state, Value: v})
	if err == nil {
		delete(s.drafts, id)
	}
	s.set(m, view)
	if err != nil {
		s.refused(m, id, err)
		return nil
	}
	return s.save()
}

func (s *clientScreen) move(m *Model, step room.Step, to fact.ID) tea.Cmd {
	if a := s.ask(); a != nil {
		a.refocus()
	}
	view, err := s.seat.Moves(step, to)
	s.set(m, view)
	if err != nil {
		s.refused(m, s.view.Asked, err)
		return nil
	}
	return s.save()
}

// refused says why something was not done. What was entered stays.
func (s *clientScreen) refused(m *Model, id fact.ID, err error) {
	switch w := m.w.Shared; {
	case errors.Is(err, room.ErrKeyboard):
		s.told = w.TakenBack
	case errors.Is(err, room.ErrMoved):
		s.told = w.Moved
	case errors.Is(err, room.ErrMayNot):
	default:
		if d, ok := s.drafts[id]; ok {
			d.ask.problem = m.errorWords(err)
		}
	}
}

func (s *clientScreen) field(*Model) *Field {
	if a := s.ask(); a != nil && a.typing() {
		return &a.text
	}
	return nil
}

func (s *clientScreen) typed(*Model) tea.Cmd {
	s.ask().clear()
	s.told = law.Text{}
	s.pager.follow = true
	return nil
}

func (s *clientScreen) draw(m *Model) *layout {
	w := m.w.Shared
	l := &layout{left: m.say(w.ClientTitle), body: m.newSheet(), pager: &s.pager}
	if s.over {
		l.body.blank()
		l.body.para(m.theme.Strong, m.say(w.Ended))
		l.body.blank()
		l.body.para(m.theme.Text, m.say(w.EndedSaved))
		return l
	}
	l.right = s.progress(m)
	if s.seen != s.view.Asked {
		s.seen, s.pager = s.view.Asked, pager{follow: true}
	}
	l.head = s.head(m)
	if s.view.Asked == "" {
		s.drawOver(m, l.body)
		return l
	}
	q := script.For(s.view.Asked)
	l.body.para(m.theme.Muted, m.say(q.Help))
	if strings.Contains(q.Help.ZH, "备注") {
		l.body.para(m.theme.Text, m.say(w.TellLawyer))
	}
	l.body.blank()
	if a := s.ask(); a != nil {
		l.focus = m.drawAsk(l.body, a)
		return l
	}
	s.drawWaiting(m, l.body, q)
	return l
}

// head says whose turn it is, what has just happened, and the question.
func (s *clientScreen) head(m *Model) *sheet {
	w, head := m.w.Shared, m.newSheet()
	turn, st := w.TheirTurn, m.theme.Muted
	if s.holds() {
		turn, st = w.YourTurn, m.theme.Text
	}
	head.para(st, m.say(turn))
	if s.failed {
		head.hang(m.theme.Warning, " ! ", m.theme.Warning, m.say(w.Unsaved))
	}
	if !s.told.IsZero() {
		head.hang(m.theme.Warning, " ! ", m.theme.Warning, m.say(s.told))
	}
	head.rule()
	if s.view.Asked != "" {
		head.para(m.theme.Strong, m.say(script.For(s.view.Asked).Ask))
		if m.height >= tall {
			head.blank()
		}
	}
	return head
}

func (s *clientScreen) drawOver(m *Model, body *sheet) {
	w := m.w.Shared
	body.blank()
	body.para(m.theme.Strong, m.say(w.NothingLeft))
	if n := s.view.Further; n > 0 && s.holds() {
		body.blank()
		body.para(m.theme.Text, fmt.Sprintf(m.say(w.FurtherOffer), n))
	}
	if !s.holds() {
		body.blank()
		body.para(m.theme.Text, m.say(w.TheirTurnBody))
	}
}

// drawWaiting shows the question while the lawyer has the keyboard: what was said
// to it, or what can be.
func (s *clientScreen) drawWaiting(m *Model, body *sheet, q *script.Question) {
	if said, ok := s.view.Said(q.Fact); ok {
		d := fact.Get(q.Fact)
		body.hang(m.theme.Text, "   ", m.theme.Text, text.CleanLine(d.FormatAnswer(fact.Answer{State: said.State, Value: said.Value}, m.lang)))
	} else if a := newAsk(q.Fact); !a.isText() {
		for i := range a.options() {
			body.hang(m.theme.Muted, "   ", m.theme.Muted, m.optionWords(a, i))
		}
	}
	body.gap()
	body.para(m.theme.Text, m.say(m.w.Shared.TheirTurnBody))
}

// progress says how far the interview is, and whether all is on the disk.
func (s *clientScreen) progress(m *Model) string {
	p := s.view.Progress
	out := fmt.Sprintf(m.say(m.w.Question.Progress), p.Answered, p.AtMost)
	if p.AtMost == 0 {
		out = fmt.Sprintf(m.say(m.w.Question.Last), p.Answered)
	}
	word := m.w.Store.Saved
	switch {
	case s.unsent > 0:
		word = m.w.Store.Saving
	case s.failed:
		word = m.w.Store.Unsaved
	}
	if m.width < 80 {
		if s.failed {
			return m.say(word)
		}
		return out
	}
	return out + "   " + m.say(word)
}
