package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
)

// review lists all answers by section, and the questions not answered that can
// still matter. Any of them is opened with the question's own widget.
type review struct {
	list list
	all  bool // also the questions that do not matter now
	rows []reviewRow
	of   reviewed // with which the rows were made
	left int      // how many questions can still change a verdict
}

// reviewed is what the rows hang on.
type reviewed struct {
	analysis liability.Receipt
	further  bool // the further round was taken up
}

// reviewRow is a question on the review screen.
type reviewRow struct {
	fact     fact.ID
	section  script.SectionID
	answered bool
	coming   bool // not answered, and still to be asked
	relevant bool // not answered, and can change a verdict
	idle     bool // answered, and does not matter now
}

func newReview(m *Model) *review {
	r := &review{list: list{pager: pager{follow: true}}}
	r.build(m)
	return r
}

// build makes the rows anew, after an answer has changed, and keeps the cursor on
// its question.
func (r *review) build(m *Model) {
	a := m.iv.Analysis()
	r.of, r.left = reviewed{a.Receipt, m.iv.TakenUp()}, len(a.QuestionsLeft)
	coming, relevant := map[fact.ID]bool{}, map[fact.ID]bool{}
	for _, id := range m.iv.ToCome() {
		coming[id] = true
	}
	for _, id := range a.QuestionsLeft {
		relevant[id] = true
	}
	var kept fact.ID
	if r.list.at < len(r.rows) {
		kept = r.rows[r.list.at].fact
	}
	r.rows = r.rows[:0]
	for _, section := range script.Sections() {
		for _, q := range script.All() {
			if q.Section != section.ID {
				continue
			}
			row := reviewRow{fact: q.Fact, section: q.Section, coming: coming[q.Fact], relevant: relevant[q.Fact]}
			_, row.answered = m.iv.AnswerTo(q.Fact)
			row.idle = row.answered && m.iv.Idle(q.Fact)
			if row.answered || row.coming || row.relevant || r.all {
				r.rows = append(r.rows, row)
			}
		}
	}
	r.list.at = max(min(r.list.at, len(r.rows)-1), 0)
	for i, row := range r.rows {
		if row.fact == kept {
			r.list.at = i
		}
	}
}

func (r *review) keys(m *Model) []action {
	out := []action{actUpDown, actPage, actEdit}
	if r.list.at < len(r.rows) && r.rows[r.list.at].answered && m.mayAnswer() {
		out = append(out, actWithdraw)
	}
	if m.iv.Progress().Answered > 0 {
		out = append(out, actReplay)
	}
	return m.withStore(append(append(out, actShowAll, actAnalysis, actContinue), m.more(actBack, actLanguage, actQuit)...))
}

func (r *review) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actUpDown:
		r.list.move(key, len(r.rows))
	case actPage:
		r.list.turn(key, len(r.rows))
	case actEdit:
		if r.list.at < len(r.rows) {
			m.push(&questionScreen{edit: r.rows[r.list.at].fact})
		}
	case actWithdraw:
		m.iv.Withdraw(r.rows[r.list.at].fact)
	case actShowAll:
		r.all = !r.all
		r.build(m)
		r.list.pager.follow = true
	case actAnalysis:
		m.push(newAnalysis())
	case actReplay:
		m.push(newReplay())
	case actStory:
		m.push(&storyScreen{})
	case actContinue:
		m.goOn()
	case actBack:
		m.pop()
	}
	return nil
}

// goOn goes to the first question not answered, dropping the screens above the
// interview.
func (m *Model) goOn() {
	if m.mayAnswer() {
		m.iv.ToNext()
	}
	for i, s := range m.stack {
		if q, ok := s.(*questionScreen); ok && q.edit == "" && i >= m.base {
			m.stack = m.stack[:i+1]
			return
		}
	}
	m.push(&questionScreen{})
}

func (r *review) draw(m *Model) *layout {
	if r.of != (reviewed{m.iv.Analysis().Receipt, m.iv.TakenUp()}) {
		r.build(m)
	}
	w := m.w.Review
	head, body := m.newSheet(), m.newSheet()
	p := m.iv.Progress()
	if m.view == liability.ViewTeaching && m.copy == nil {
		head.para(m.theme.Muted, fmt.Sprintf(m.say(m.w.Library.OnCopy), m.asOf.In(m.lang)))
	}
	head.para(m.theme.Strong, fmt.Sprintf(m.say(w.Counts), p.Answered, p.AtMost, r.left))
	head.rule()
	l := &layout{left: m.caseTitle(w.Title), head: head, body: body, pager: &r.list.pager}
	if len(r.rows) == 0 {
		body.para(m.theme.Text, m.say(w.Empty))
	}
	var section script.SectionID
	for i, row := range r.rows {
		from := len(body.lines)
		if row.section != section {
			section = row.section
			body.gap()
			body.add(paint(m.theme.Heading, m.sectionName(section)))
		}
		r.drawRow(m, body, row, i == r.list.at)
		if i == r.list.at {
			l.focus = span{from, len(body.lines) - 1}
		}
	}
	return l
}

func (m *Model) sectionName(id script.SectionID) string {
	for _, s := range script.Sections() {
		if s.ID == id {
			return m.say(s.Name)
		}
	}
	return ""
}

// drawRow is the name of a fact and its answer, in two columns.
func (r *review) drawRow(m *Model, s *sheet, row reviewRow, here bool) {
	d := fact.Get(row.fact)
	w := m.w.Review
	sign, name := "   ", m.theme.Text
	value := m.theme.Text
	if row.idle || !row.answered && !row.relevant && !row.coming {
		name, value = m.theme.Muted, m.theme.Muted
	}
	if here {
		sign, name = " > ", m.theme.Selected
	}
	words := ""
	a, answered := m.iv.AnswerTo(row.fact)
	switch {
	case answered:
		words = d.FormatAnswer(a, m.lang)
		words += m.besideWords(a)
		if row.idle {
			words += m.tag(w.Idle)
		}
	case row.relevant:
		words, value = m.say(w.Missing), m.theme.Open
	case row.coming:
		words = m.say(w.Unasked)
	case fact.ConditionHolds(d, m.iv.Facts()) == fact.Fails:
		words = m.say(w.NotFits)
	default:
		words = m.say(w.NotNow)
	}
	column := s.room()*2/5 - 3
	left := text.Wrap(m.say(d.Name), column)
	right := text.Wrap(words, s.room()-column-5)
	for i := range max(len(left), len(right)) {
		l, rt := "", ""
		if i < len(left) {
			l = left[i]
		}
		if i < len(right) {
			rt = right[i]
		}
		s.add(paint(name, sign) + paint(name, text.PadRight(l, column)) + "  " + paint(value, rt))
		sign = "   "
	}
}

// tag is a remark behind an answer.
func (m *Model) tag(t law.Text) string {
	return m.say(law.T("（", " (")) + m.say(t) + m.say(law.T("）", ")"))
}

// besideWords says that an answer has a note or evidence.
func (m *Model) besideWords(a fact.Answer) string {
	out := ""
	if a.Note != "" {
		out += m.tag(m.w.Review.Note)
	}
	if n := len(a.Evidence); n > 0 {
		w := m.w.Review.Evidence
		out += m.tag(law.T(fmt.Sprintf(w.ZH, n), fmt.Sprintf(w.EN, n)))
	}
	return out
}
