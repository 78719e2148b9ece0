package tui

import (
	"fmt"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
	"bangxin/law/library"
	"bangxin/law/text"
)

// questionScreen asks one question: the one at which the interview stands, or one
// that is changed from another screen.
type questionScreen struct {
	edit  fact.ID // the fact changed; empty in the interview
	pager pager
	seen  fact.ID // the question drawn last
}

// now gives the question on the screen, or nil when the interview is over.
func (q *questionScreen) now(m *Model) *script.Question {
	if q.edit != "" {
		return script.For(q.edit)
	}
	if m.iv == nil {
		return nil
	}
	question, _, ok := m.iv.Now()
	if !ok {
		return nil
	}
	return question
}

func (q *questionScreen) ask(m *Model) *ask {
	if question := q.now(m); question != nil && m.iv != nil {
		return m.draft(question.Fact).ask
	}
	return nil
}

func (q *questionScreen) keys(m *Model) []action {
	a := q.ask(m)
	switch {
	case m.iv == nil:
		return []action{actBack}
	case a == nil:
		out := []action{actAnalysis, actReview}
		if len(m.iv.Offer()) > 0 && m.mayAnswer() {
			out = append([]action{actFurther}, out...)
		}
		out = append(out, actBrowse)
		if len(m.outer) == 0 {
			out = append(out, actLibrary)
		}
		return m.withStore(append(out, m.more(actBack, actLanguage, actQuit)...))
	case !m.mayAnswer():
		out := []action{actBack, actWhy, actStanding, actNote, actEvidence, actPage}
		if q.edit == "" {
			out = append(out, actAnalysis, actReview)
		}
		return m.withStore(append(out, m.more(actLanguage, actQuit)...))
	case a.typing():
		return m.withStore(append(a.actions(), actBack, actAway))
	}
	out := append(a.actions(), actBack)
	if a.isText() {
		out = append(out, actToField)
	}
	out = append(out, actWhy, actCites)
	if len(m.outer) == 0 {
		out = append(out, actAlike)
	}
	out = append(out, actStanding, actNote, actEvidence, actDecline)
	if q.edit == "" {
		out = append(out, actAnalysis, actReview)
	}
	return m.withStore(append(out, m.more(actLanguage, actQuit)...))
}

func (q *questionScreen) act(m *Model, a action, key string) tea.Cmd {
	if a == actBack {
		q.back(m)
		return nil
	}
	switch a {
	case actAnalysis:
		m.push(newAnalysis())
		return nil
	case actReview:
		m.push(newReview(m))
		return nil
	case actFurther:
		m.iv.TakeUp()
		return nil
	case actStory:
		m.push(&storyScreen{})
		return nil
	case actBrowse:
		m.push(newBrowser())
		return nil
	case actLibrary:
		m.push(&libraryScreen{})
		return nil
	case actPage:
		q.pager.page(key)
		return nil
	}
	w := q.ask(m)
	if w == nil {
		return nil
	}
	q.pager.follow = true
	id := w.def.ID
	switch a {
	case actUpDown:
		if key == "down" && w.row == w.unknownRow() {
			q.pager.scroll(1) // to the note and the rest, below
			return nil
		}
		w.move(key)
	case actDigits, actMark:
		w.digit(key)
	case actSpace:
		w.mark()
	case actAccept:
		q.accept(m)
	case actAway:
		w.leave()
	case actToField:
		w.row = 0
	case actWhy:
		m.push(&whyScreen{fact: id})
	case actCites:
		m.openCites(script.For(id).Cites)
	case actAlike:
		m.push(&libraryScreen{filter: library.Filter{Fact: id}, near: m.iv.Facts()})
	case actStanding:
		m.push(newStanding(m, id))
	case actNote:
		m.push(newNote(m, id))
	case actEvidence:
		m.push(&evidenceScreen{fact: id})
	case actDecline:
		q.take(m, id, m.draft(id).with(fact.Declined, fact.Value{}))
	}
	return nil
}

func (q *questionScreen) field(m *Model) *Field {
	if a := q.ask(m); a != nil && a.typing() && m.mayAnswer() {
		return &a.text
	}
	return nil
}

func (q *questionScreen) typed(m *Model) tea.Cmd {
	q.ask(m).clear()
	q.pager.follow = true
	return nil
}

// back goes to the question before, and from the first to the screen before.
func (q *questionScreen) back(m *Model) {
	if a := q.ask(m); a != nil {
		a.refocus()
	}
	if q.edit == "" && m.iv != nil && m.mayAnswer() && m.iv.Back() {
		return
	}
	m.pop()
}

func (q *questionScreen) accept(m *Model) {
	id := q.ask(m).def.ID
	a, err := m.answer(m.draft(id))
	if err != nil {
		return // the widget holds the reason
	}
	q.take(m, id, a)
}

// take records an answer and goes on: to the next question, or back to where the
// question was opened.
func (q *questionScreen) take(m *Model, id fact.ID, a fact.Answer) {
	var err error
	if q.edit != "" {
		err = m.iv.Revise(id, a)
	} else {
		err = m.iv.Answer(a)
	}
	if err != nil { // a value no widget gives; say so rather than lose it
		q.ask(m).problem = law.T(err.Error(), err.Error())
		return
	}
	m.draft(id).ask.refocus()
	if q.edit != "" {
		m.pop()
		return
	}
	if _, _, more := m.iv.Now(); !more {
		m.push(newAnalysis())
	}
}

func (q *questionScreen) draw(m *Model) *layout {
	l := &layout{left: m.caseTitle(m.w.Question.Title), right: m.progress(), pager: &q.pager}
	if q.edit != "" {
		l.left = m.caseTitle(m.w.Question.Editing)
	}
	question := q.now(m)
	if m.iv == nil || question == nil {
		l.body = m.newSheet()
		l.body.blank()
		if m.iv == nil {
			l.body.para(m.theme.Text, m.say(m.w.Common.Loading))
			return l
		}
		l.body.para(m.theme.Strong, m.say(m.w.Question.Over))
		l.body.blank()
		l.body.para(m.theme.Text, m.say(m.w.Question.OverKeys))
		if n := len(m.iv.Offer()); n > 0 {
			l.body.blank()
			l.body.para(m.theme.Text, fmt.Sprintf(m.say(m.w.Question.Further), n))
		}
		return l
	}
	if q.seen != question.Fact {
		q.seen, q.pager = question.Fact, pager{follow: true}
	}
	l.head = q.head(m, question)
	l.body = m.newSheet()
	d := m.draft(question.Fact)
	l.body.para(m.theme.Muted, m.say(question.Help))
	l.body.blank()
	if m.mayAnswer() {
		l.focus = m.drawAsk(l.body, d.ask)
	} else {
		m.drawWatched(l.body, question)
	}
	q.beside(m, l.body, d)
	l.foot = q.why(m, question)
	if m.mayAnswer() && d.ask.options() > 9 {
		l.cramped = func() { // "don't know" stays in sight below a list longer than the screen
			l.body, l.foot, l.below = m.newSheet(), nil, m.newSheet()
			l.body.para(m.theme.Muted, m.say(question.Help))
			l.body.blank()
			l.focus = m.drawOptions(l.body, d.ask, 0, d.ask.unknownRow())
			q.beside(m, l.body, d)
			m.drawOptions(l.below, d.ask, d.ask.unknownRow(), d.ask.unknownRow()+1)
		}
	}
	return l
}

// head is the section and the question.
func (q *questionScreen) head(m *Model, question *script.Question) *sheet {
	s := m.newSheet()
	for _, section := range script.Sections() {
		if section.ID == question.Section {
			s.add(paint(m.theme.Heading, m.say(section.Name)))
		}
	}
	s.rule()
	s.para(m.theme.Strong, m.say(question.Ask))
	if m.height >= tall {
		s.blank()
	}
	return s
}

// beside shows what else is recorded of the answer.
func (q *questionScreen) beside(m *Model, s *sheet, d *draft) {
	var lines []string
	w := m.w.Question
	if d.standing != fact.Stated {
		said := fmt.Sprintf(m.say(w.Standing), m.say(d.standing.Name()))
		if d.standing == fact.Disputed {
			said += m.say(law.T("；", "; ")) + m.againstWords(d)
		}
		lines = append(lines, said)
	}
	if d.note != "" {
		lines = append(lines, fmt.Sprintf(m.say(w.NoteLine), strings.ReplaceAll(text.Clean(d.note), "\n", " / ")))
	}
	if n := len(d.evidence); n > 0 {
		lines = append(lines, fmt.Sprintf(m.say(w.Evidence), n))
	}
	if len(lines) == 0 {
		return
	}
	s.gap()
	for _, l := range lines {
		s.hang(m.theme.Muted, "   ", m.theme.Muted, l)
	}
}

// againstWords says what the other side says.
func (m *Model) againstWords(d *draft) string {
	defer d.against.clear()
	if s, v, err := d.against.value(law.Text{}, law.Text{}); err == nil && s == fact.Known {
		return fmt.Sprintf(m.say(m.w.Question.OtherSays), d.against.def.Format(v, m.lang))
	}
	return m.say(m.w.Panels.AgainstNone)
}

// why is the reason in short, with the first provision.
func (q *questionScreen) why(m *Model, question *script.Question) *sheet {
	s := m.newSheet()
	s.rule()
	label := m.say(m.w.Question.Why)
	column := text.Width(label)
	lines := text.Wrap(m.say(question.Why), s.room()-column-2)
	more := len(lines) > 2
	if more {
		lines = slices.Clone(lines[:2])
		lines[1] = text.Truncate(lines[1], s.room()-column-6, "") + m.say(law.T("……", "..."))
	}
	s.labelled(label, column, m.theme.Text, strings.Join(lines, "\n"))
	if len(question.Cites) > 0 {
		full := ""
		if a := q.ask(m); a != nil && !a.typing() {
			full = m.say(m.w.Question.FullText)
		}
		s.sub(column+2, func() {
			s.pair(m.theme.Muted, corpus.Name(question.Cites[0], m.lang), m.theme.Muted, full)
		})
	}
	return s
}

// progress says how far the interview is.
func (m *Model) progress() string {
	if m.iv == nil {
		return ""
	}
	p := m.iv.Progress()
	if p.AtMost == 0 {
		return fmt.Sprintf(m.say(m.w.Question.Last), p.Answered)
	}
	return fmt.Sprintf(m.say(m.w.Question.Progress), p.Answered, p.AtMost)
}
