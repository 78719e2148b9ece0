package tui

import (
	"fmt"
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
)

// unsettled lists what the conclusions still wait for, and the evidence that usually
// settles it: questions not answered, answers not known or disputed that a verdict turns
// on, and after these what an element rests on and nobody has proved.
type unsettled struct {
	list list
	rows []unsettledRow
	of   liability.Receipt // of the analysis with which the rows were made
}

// unsettledRow is a fact that is not settled, and why not.
type unsettledRow struct {
	fact     fact.ID
	section  script.SectionID
	why      law.Text
	unproved bool
}

func newUnsettled(m *Model) *unsettled {
	s := &unsettled{list: list{pager: pager{follow: true}}}
	s.build(m)
	return s
}

// build makes the rows anew after an answer has changed.
func (s *unsettled) build(m *Model) {
	a := m.iv.Analysis()
	s.of, s.rows = a.Receipt, nil
	w := m.w.Unsettled
	left, turns, unproved := map[fact.ID]bool{}, map[fact.ID]bool{}, map[fact.ID]bool{}
	for _, id := range a.QuestionsLeft {
		left[id] = true
	}
	for _, o := range a.Offences {
		for _, id := range slices.Concat(o.Open, o.Turns) {
			turns[id] = true
		}
		for _, e := range o.Elements {
			for _, id := range e.Unproved {
				unproved[id] = o.Verdict != law.NotEstablished || unproved[id]
			}
		}
	}
	for _, late := range []bool{false, true} {
		for _, section := range script.Sections() {
			for _, q := range script.All() {
				if q.Section != section.ID {
					continue
				}
				row := unsettledRow{fact: q.Fact, section: q.Section, unproved: late}
				said, answered := m.iv.AnswerTo(q.Fact)
				open := left[q.Fact] || turns[q.Fact]
				switch {
				case late && (open || !unproved[q.Fact]), !late && !open:
					continue
				case late:
					row.why = w.Unproved
				case !answered:
					row.why = w.Unanswered
				case said.State == fact.Known && said.Standing == fact.Disputed:
					row.why = w.Disputed
				case said.State == fact.Known:
					row.why = w.Vague
				default:
					row.why = w.Unknown
				}
				s.rows = append(s.rows, row)
			}
		}
	}
	s.list.at = max(min(s.list.at, len(s.rows)-1), 0)
}

func (s *unsettled) keys(m *Model) []action {
	out := []action{actUpDown, actPage}
	if len(s.rows) > 0 {
		out = append(out, actEdit)
	}
	return append(out, actReview, actBack, actLanguage)
}

func (s *unsettled) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actUpDown:
		s.list.move(key, len(s.rows))
	case actPage:
		s.list.turn(key, len(s.rows))
	case actEdit:
		m.push(&questionScreen{edit: s.rows[s.list.at].fact})
	case actReview:
		m.push(newReview(m))
	case actBack:
		m.pop()
	}
	return nil
}

func (s *unsettled) draw(m *Model) *layout {
	if s.of != m.iv.Analysis().Receipt {
		s.build(m)
	}
	w, head, body := m.w.Unsettled, m.newSheet(), m.newSheet()
	l := &layout{left: m.caseTitle(w.Title), head: head, body: body, pager: &s.list.pager}
	late := slices.IndexFunc(s.rows, func(r unsettledRow) bool { return r.unproved })
	open := len(s.rows)
	if late >= 0 {
		open = late
	}
	head.para(m.theme.Strong, fmt.Sprintf(m.say(w.Counts), open, len(s.rows)-open))
	head.rule()
	if len(s.rows) == 0 {
		body.para(m.theme.Text, m.say(w.Nothing))
	}
	var section script.SectionID
	for i, row := range s.rows {
		from := len(body.lines)
		if i == late {
			section = ""
			body.gap()
			body.para(m.theme.Strong, m.say(w.UnprovedHead))
		}
		if row.section != section {
			section = row.section
			body.gap()
			body.add(paint(m.theme.Heading, m.sectionName(section)))
			body.para(m.theme.Muted, m.say(w.Evidence)+m.say(m.w.Common.Colon)+m.say(script.Settles(section)))
		}
		sign, st := "   ", m.theme.Text
		if i == s.list.at {
			sign, st = " > ", m.theme.Selected
		}
		body.hang(st, sign, st, m.say(script.For(row.fact).Ask)+m.tag(row.why))
		if i == s.list.at {
			l.focus = span{from, len(body.lines) - 1}
		}
	}
	return l
}
