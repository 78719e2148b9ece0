package tui

import (
	"fmt"
	"strings"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// fieldWidth is the room of a text field of an answer.
const fieldWidth = 40

// drawAsk puts the widget on a sheet and gives the lines the arrows stand on.
func (m *Model) drawAsk(s *sheet, a *ask) span {
	if a.isText() {
		return m.drawText(s, a)
	}
	return m.drawOptions(s, a, 0, a.unknownRow()+1)
}

// drawOptions draws the rows of a choice from one on, up to another.
func (m *Model) drawOptions(s *sheet, a *ask, first, end int) span {
	at := span{to: -1}
	for row := first; row < end; row++ {
		from := len(s.lines)
		if row == a.unknownRow() && a.options() > 9 && row > first {
			s.gap()
			from = len(s.lines)
		}
		m.drawOption(s, a, row)
		if row != a.row {
			continue
		}
		// Here and not below the list, which can be longer than the screen.
		m.drawProblem(s, a)
		if a.waiting != "" {
			s.para(m.theme.Muted, "   "+fmt.Sprintf(m.say(m.w.Question.Waiting), a.waiting))
		}
		at = span{from, len(s.lines) - 1}
	}
	return at
}

func (m *Model) drawOption(s *sheet, a *ask, row int) {
	sign := "   "
	st := m.theme.Text
	if row == a.row {
		sign, st = " > ", m.theme.Selected
	}
	number := fmt.Sprint(row + 1)
	switch {
	case row == a.unknownRow() && a.isText():
		number = " " // a 0 that is typed is a figure
	case row == a.unknownRow():
		number = "0"
	}
	if a.twoDigits() {
		number = text.PadLeft(number, 2)
	}
	sign += number + "  "
	if a.isSet() {
		box := "[ ] "
		if a.marked(row) {
			box = "[x] "
		}
		sign += box
	}
	s.hang(st, sign, st, m.optionWords(a, row))
}

// optionWords are the words of a row.
func (m *Model) optionWords(a *ask, row int) string {
	switch {
	case row == a.unknownRow():
		return m.say(m.w.Question.Unknown)
	case a.def.Kind == fact.Flag && row == 0:
		return m.say(m.w.Question.Yes)
	case a.def.Kind == fact.Flag:
		return m.say(m.w.Question.No)
	case a.q != nil && row < len(a.q.Options):
		return m.say(a.q.Options[row])
	}
	return m.say(a.def.Options[row].Name)
}

// drawText draws the field, what it is read as, and "don't know".
func (m *Model) drawText(s *sheet, a *ask) span {
	width := min(fieldWidth, s.room()-5)
	from := len(s.lines)
	sign, st := "   ", m.theme.Text
	if a.typing() {
		sign, st = " > ", m.theme.Strong
		s.caret = &spot{s.margin + 3 + a.text.CaretColumn(width), from}
	}
	s.add(paint(m.theme.Selected, sign) + paint(st, a.text.View(width)))
	s.add("   " + m.underline(a, width))
	m.drawEcho(s, a)
	at := span{from, len(s.lines) - 1}
	if !a.problem.IsZero() {
		s.gap()
		m.drawProblem(s, a)
		at = span{at.from, len(s.lines) - 1}
	}
	s.blank()
	if a.row == a.unknownRow() {
		at = span{len(s.lines), len(s.lines)}
	}
	m.drawOption(s, a, a.unknownRow())
	return at
}

// underline is the line under the field, with the offending word marked where it
// is in sight.
func (m *Model) underline(a *ask, width int) string {
	typed := a.text.Value()
	if a.wrong == nil || a.wrong.Word == "" || text.Width(typed) >= width || a.wrong.Offset+len(a.wrong.Word) > len(typed) {
		return m.theme.Rule(width)
	}
	before := text.Width(typed[:a.wrong.Offset])
	marked := max(text.Width(a.wrong.Word), 1)
	return m.theme.Rule(before) + m.theme.Warning.Render(strings.Repeat("^", marked)) + m.theme.Rule(width-before-marked)
}

// drawEcho says how the figure was read while it is typed, or gives an example.
func (m *Model) drawEcho(s *sheet, a *ask) {
	said := ""
	if !a.text.Empty() {
		if v, err := a.def.Parse(a.text.Value()); err == nil {
			said = fmt.Sprintf(m.say(m.w.Question.Read), a.def.Format(v, m.lang))
		} else if saysUnknown(a.text.Value()) {
			said = fmt.Sprintf(m.say(m.w.Question.Read), m.say(m.w.Question.Unknown))
		}
	}
	if said == "" && a.q != nil && !a.q.Example.IsZero() {
		said = fmt.Sprintf(m.say(m.w.Question.Example), m.say(a.q.Example))
	}
	s.hang(m.theme.Muted, "   ", m.theme.Muted, said)
}

// drawProblem says in place why an answer was not taken.
func (m *Model) drawProblem(s *sheet, a *ask) {
	if a.problem.IsZero() {
		return
	}
	s.hang(m.theme.Warning, " ! ", m.theme.Warning, m.problemWords(a.problem))
	if a.wrong != nil && a.wrong.Word != "" && text.Width(a.text.Value()) >= fieldWidth {
		s.hang(m.theme.Warning, "   ", m.theme.Warning, fmt.Sprintf(m.say(m.w.Question.BadWord), fact.Quote(a.wrong.Word)))
	}
}

// problemWords cleans a reason: it may quote what was typed.
func (m *Model) problemWords(t law.Text) string { return text.CleanLine(m.say(t)) }
