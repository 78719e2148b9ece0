package tui

import (
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/room"
	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// shareScreen lets a client into the lawyer's interview by a code, and says who is
// there and who has the keyboard.
type shareScreen struct {
	pager pager
	ends  bool // asks whether to end it
	wrong law.Text
}

// shares reports whether the screens show a matter that a client may be let into.
func (m *Model) shares() bool {
	return m.linked.link != nil && m.linked.state.Shares && len(m.outer) == 0 && m.iv != nil
}

// withShare adds the keys for a client to those of a screen.
func (m *Model) withShare(keys []action) []action {
	if !m.shares() {
		return keys
	}
	if m.typing() == nil {
		keys = append(keys, actShare)
	}
	return append(keys, m.turns()...)
}

// turns are the keys that hand over and show.
func (m *Model) turns() []action {
	if !m.withClient() {
		return nil
	}
	out := []action{actHandOver, actShowIt}
	if m.linked.state.Keyboard == room.Client {
		out[0] = actTakeBack
	}
	if m.linked.state.Shown {
		out[1] = actHideIt
	}
	return out
}

// pressShare answers those keys.
func (m *Model) pressShare(a action) tea.Cmd {
	switch a {
	case actShare:
		m.push(&shareScreen{})
	case actHandOver:
		m.turn(room.ToHandOver)
	case actTakeBack:
		m.turn(room.ToTakeBack)
	case actShowIt:
		m.turn(room.ToShow)
	case actHideIt:
		m.turn(room.ToHide)
	}
	return nil
}

func (m *Model) turn(act room.Act) law.Text {
	state, err := m.linked.link.Turn(act)
	m.follow(state)
	if err != nil {
		return m.errorWords(err)
	}
	return law.Text{}
}

func (s *shareScreen) keys(m *Model) []action {
	st := &m.linked.state
	switch {
	case s.ends:
		return []action{actEndYes, actLeave}
	case m.withClient():
		return append(m.turns(), actEndShared, actScroll, actPage, actBack, actLanguage)
	case st.Code != "":
		return []action{actInvite, actUncode, actScroll, actPage, actBack, actLanguage}
	}
	return []action{actInvite, actScroll, actPage, actBack, actLanguage}
}

func (s *shareScreen) act(m *Model, a action, key string) tea.Cmd {
	s.wrong = law.Text{}
	switch a {
	case actInvite:
		state, err := m.linked.link.Invite()
		m.follow(state)
		if err != nil {
			s.wrong = m.errorWords(err)
		}
	case actUncode:
		m.follow(m.linked.link.Withdraw())
	case actEndShared:
		s.ends = true
	case actEndYes:
		s.ends = false
		s.wrong = m.turn(room.ToEnd)
	case actLeave:
		s.ends = false
	case actScroll:
		s.pager.scroll(lineOf(key))
	case actPage:
		s.pager.page(key)
	case actBack:
		m.pop()
	}
	return nil
}

func (s *shareScreen) draw(m *Model) *layout {
	w, st, body := m.w.Shared, &m.linked.state, m.newSheet()
	l := &layout{left: m.caseTitle(w.Title), body: body, pager: &s.pager}
	if !s.wrong.IsZero() {
		body.hang(m.theme.Warning, " ! ", m.theme.Warning, m.problemWords(s.wrong))
		body.blank()
	}
	switch {
	case s.ends:
		body.para(m.theme.Strong, m.say(w.EndAsk))
		body.blank()
		body.para(m.theme.Text, m.say(w.EndHelp))
		return l
	case m.withClient():
		says := w.Joined
		if st.Client == room.Absent {
			says = w.JoinedAway
		}
		body.para(m.theme.Strong, m.say(says))
		body.blank()
		body.para(m.theme.Text, m.clientWords())
	case st.Code != "":
		body.para(m.theme.Strong, m.say(w.Code)+m.say(m.w.Common.Colon)+st.Code.String())
		left := fmt.Sprintf(m.say(w.CodeLeft), st.Minutes)
		if st.Minutes <= 1 {
			left = m.say(w.CodeLast)
		}
		body.para(m.theme.Text, left)
		body.blank()
		body.para(m.theme.Text, m.say(w.CodeHow))
	default:
		body.para(m.theme.Text, m.say(w.Intro))
	}
	body.blank()
	for _, t := range []law.Text{w.Sees, w.Never, w.Order} {
		body.hang(m.theme.Muted, " - ", m.theme.Muted, m.say(t))
	}
	return l
}

// beside puts the quiet lines of a shared matter above a screen that shows it: who
// is there, and what has just changed elsewhere.
func (m *Model) besideClient(l *layout) {
	if m.linked.link == nil || len(m.outer) > 0 {
		return
	}
	if _, ok := m.top().(*shareScreen); ok {
		return
	}
	s := m.newSheet()
	if m.withClient() {
		s.para(m.theme.Muted, m.clientWords())
	}
	if t := m.linked.told; !t.IsZero() {
		s.add(paint(m.theme.Warning, text.Truncate(text.CleanLine(m.say(t)), s.room(), "..")))
	}
	if len(s.lines) > 0 {
		m.above(l, s)
	}
}

// drawWatched shows a lawyer the question that the client is answering, with its
// answer of now, and what is asked after it.
func (m *Model) drawWatched(s *sheet, q *script.Question) {
	w := m.w.Shared
	s.para(m.theme.Strong, m.say(w.Watching))
	if a, ok := m.iv.AnswerTo(q.Fact); ok {
		s.hang(m.theme.Text, "   ", m.theme.Text, text.CleanLine(fact.Get(q.Fact).FormatAnswer(a, m.lang)))
	}
	var names []string
	for _, id := range m.iv.ToCome() {
		if id != q.Fact && len(names) < coming {
			names = append(names, m.say(script.For(id).Ask))
		}
	}
	if len(names) == 0 {
		return
	}
	s.blank()
	s.add(paint(m.theme.Heading, strings.TrimSpace(m.say(w.ToCome))))
	for _, n := range names {
		s.hang(m.theme.Muted, " - ", m.theme.Muted, n)
	}
}

// coming is how many of the questions to come are named.
const coming = 5
