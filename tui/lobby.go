package tui

import (
	"errors"
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	saved "bangxin/interview/matter"
	"bangxin/interview/report"
	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/text"
	byline "bangxin/tui/plain"
)

// lobby says how guests join a class, what a vote is, and what the trainer does next.
// It stands before the class and can be called up at every step: nothing on it is
// private, so that it can be left on the projector while people come in.
type lobby struct {
	of    *presentScreen
	pager pager
}

func (s *lobby) keys(*Model) []action {
	out := []action{actIntoClass}
	switch v := s.of.view(); {
	case s.of.shut():
		out = append(out, actOpenDoor)
	case v.Present > 0:
		out = append(out, actShutDoor)
	}
	return append(out, actScroll, actLanguage)
}

func (s *lobby) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actIntoClass:
		m.pop()
	case actShutDoor, actOpenDoor:
		s.of.class(func(c *room.Class) { c.SetShut(a == actShutDoor) })
	case actScroll:
		s.pager.scroll(lineOf(key))
	}
	return nil
}

// shut reports whether nobody new is let in.
func (s *presentScreen) shut() (shut bool) {
	s.class(func(c *room.Class) { shut = c.Shut() })
	return shut
}

func (s *lobby) draw(m *Model) *layout {
	w, j, body := m.w.Lobby, s.of.lectern.Joining(), m.stage()
	v := s.of.view()
	l := &layout{left: m.classTitle(v), right: m.say(w.Title), body: body, pager: &s.pager}
	m.air(body)
	if j.Here {
		body.hang(m.theme.Warning, " ! ", m.theme.Warning, m.say(w.Here))
		body.blank()
	}
	for i, says := range []law.Text{w.Open, w.Code} {
		typed := text.CleanLine([]string{j.Connect, j.Code}[i])
		body.hang(m.theme.Strong, fmt.Sprintf(" %d  ", i+1), m.theme.Text, m.say(says))
		m.air(body)
		body.add("      " + paint(m.theme.Title, typed))
		m.air(body)
	}
	body.rule()
	body.para(m.theme.Strong, s.of.attendance(m, v))
	door := m.say(w.Door)
	if s.of.shut() {
		s.of.class(func(c *room.Class) { door = fmt.Sprintf(m.say(w.Shut), c.Seats()) })
	}
	body.para(m.theme.Text, door)
	body.para(m.theme.Text, m.say(w.AVote))
	body.rule()
	body.para(m.theme.Text, m.say(w.HowTo))
	body.rule()
	body.para(m.theme.Muted, m.say(w.Late))
	if j.Host != "" {
		body.para(m.theme.Muted, fmt.Sprintf(m.say(w.FirstTime), text.CleanLine(j.Host)))
	}
	if s.of.lectern.Kept().Keeps {
		body.para(m.theme.Muted, m.say(w.Keeps))
	}
	return l
}

// attendance says how many terminals are there, and from where.
func (s *presentScreen) attendance(m *Model, v room.ClassView) string {
	w := m.w.Lobby
	switch v.Present {
	case 0:
		return m.say(w.Nobody)
	case 1:
		return m.say(w.OneHere)
	}
	if n := s.lectern.Joining().Addresses; n > 1 {
		return fmt.Sprintf(m.say(w.Present), v.Present, n)
	}
	return fmt.Sprintf(m.say(w.OneAddr), v.Present)
}

// standing says how the vote on the step in hand stands: never what was voted.
func (s *presentScreen) standing(m *Model, v room.ClassView) (status []string) {
	w := m.w.Present
	switch guests := s.lectern.Joining().Code != ""; {
	case guests && v.Present == 0 && v.Cast == 0:
		status = append(status, m.say(m.w.Lobby.NobodyYet))
	case guests && v.Cast == 1:
		status = append(status, fmt.Sprintf(m.say(w.OneCast), v.Present))
	case guests:
		status = append(status, fmt.Sprintf(m.say(w.Cast), v.Cast, v.Present))
	}
	if guests := s.lectern.Joining().Code != ""; guests && s.shut() {
		status = append(status, m.say(m.w.Lobby.ShutShort))
	}
	if v.Counted {
		status = append(status, m.say(w.Counted))
	}
	return status
}

// early reports whether the step in hand was revealed before any guest had voted.
func (s *presentScreen) early(v room.ClassView) bool {
	return v.Revealed && v.Tally.Total == 0 && v.Present > 0 && s.lectern.Joining().Code != ""
}

// leaveAsk asks whether to end the class, and says what is kept of it.
func (s *presentScreen) leaveAsk(m *Model) law.Text {
	w := m.w.Present
	switch k := s.lectern.Kept(); {
	case !k.Keeps || k.Err != nil:
		return w.LeaveAsk
	case s.lectern.Joining().Code != "":
		return w.LeaveThere
	}
	return w.LeaveKept
}

// unkept says why the record of a class was not written. What to do about a matter
// does not hold here: the record is written again without being asked.
func (m *Model) unkept(err error) law.Text {
	if e := new(saved.Error); m.opts.Remote && errors.As(err, &e) {
		return law.T(e.Says.ZH+"。", e.Says.EN+".")
	}
	return m.errorWords(err)
}

// classOver says what is kept of a class that guests could join, and how the trainer
// has it.
type classOver struct {
	kept Kept
	list list
}

func newClassOver(k Kept) *classOver { return &classOver{kept: k} }

// The choices of a class that is over.
const (
	overAgain = iota
	overRecord
	overHandout
	overAnswers
	overLength
)

func (s *classOver) keys(*Model) []action {
	if s.kept.Matter == "" {
		return []action{actScroll, actBack, actLanguage}
	}
	return []action{actUpDown, actTakeChoice, actPage, actBack, actLanguage}
}

func (s *classOver) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actUpDown:
		s.list.move(key, overLength)
	case actScroll:
		s.list.pager.scroll(lineOf(key))
	case actPage:
		s.list.pager.page(key)
	case actTakeChoice:
		return s.take(m)
	case actBack:
		m.pop()
	}
	return nil
}

func (s *classOver) take(m *Model) tea.Cmd {
	w := m.w.Lobby
	name := func(t law.Text, ending string) string { return filled(m.say(t), m.today().String()) + "." + ending }
	docx := report.DOCXFormat.String()
	switch s.list.at {
	case overAgain:
		l := &mattersScreen{}
		m.push(l)
		return l.load(m, s.kept.Matter)
	case overRecord:
		m.push(newTakeAway(s.kept.Matter, []string{byline.CaseWord}, s.file(m)))
	case overHandout:
		m.push(newTakeAway(s.kept.Matter, []string{docx, report.HandoutForm.String(), m.lang.String()}, name(w.HandName, docx)))
	case overAnswers:
		m.push(newTakeAway(s.kept.Matter, []string{docx, report.AnswersForm.String(), m.lang.String()}, name(w.AnswerName, docx)))
	}
	return nil
}

// file is what the record is called on the trainer's own computer.
func (s *classOver) file(m *Model) string {
	return filled(m.say(m.w.Lobby.FileName), m.today().String()) + "." + byline.CaseWord
}

func (s *classOver) draw(m *Model) *layout {
	w, body := m.w.Lobby, m.newSheet()
	l := &layout{left: m.say(w.OverTitle), body: body, pager: &s.list.pager}
	m.air(body)
	body.para(m.theme.Strong, m.say(w.Over))
	body.blank()
	if s.kept.Err != nil {
		body.hang(m.theme.Warning, " ! ", m.theme.Warning, fmt.Sprintf(m.say(w.OverLost), m.say(m.unkept(s.kept.Err))))
		body.blank()
	}
	if s.kept.Matter == "" {
		if s.kept.Err == nil {
			body.para(m.theme.Text, m.say(w.OverNo))
		}
		return l
	}
	body.para(m.theme.Text, m.say(w.OverKept))
	body.hang(m.theme.Strong, "   ", m.theme.Strong, text.CleanLine(s.kept.Name))
	body.para(m.theme.Muted, m.say(w.OverWhat))
	body.blank()
	helps := [overLength]string{overRecord: filled(m.say(w.RecordHelp), s.file(m))}
	for i, t := range [overLength]law.Text{w.Again, w.Record, w.Handout, w.Answers} {
		sign, st := "   ", m.theme.Text
		if i == s.list.at {
			sign, st = " > ", m.theme.Selected
		}
		from := len(body.lines)
		body.hang(st, sign, st, m.say(t))
		if helps[i] != "" {
			body.sub(6, func() { body.para(m.theme.Muted, helps[i]) })
		}
		if i == s.list.at {
			l.focus = span{from, len(body.lines) - 1}
		}
	}
	return l
}
