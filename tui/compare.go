package tui

import (
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
)

// compareScreen sets the analysis of a copy beside that of the answers it was
// taken from. It is the first screen of a copy.
type compareScreen struct {
	outline
	name *Field // while the copy is named
}

// newCompare stands on the row that changes a fact.
func newCompare() *compareScreen {
	s := &compareScreen{outline: newOutline()}
	s.at = "new"
	return s
}

// nameLimit is the greatest number of characters of the name of a copy.
const nameLimit = 40

func (s *compareScreen) keys(*Model) []action {
	if s.name != nil {
		return []action{actSave, actBack}
	}
	return []action{actUpDown, actOpen, actChangeFact, actKeep, actName, actDropCopy, actPage, actAnalysis, actReview, actBack, actLanguage, actQuit}
}

func (s *compareScreen) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actChangeFact:
		m.push(&factPicker{})
	case actKeep:
		m.keepCopy()
	case actName:
		f := NewField(m.copy.name)
		f.Limit = nameLimit
		s.name = &f
	case actSave:
		m.copy.name = strings.TrimSpace(s.name.Value())
		m.title, s.name = m.copyTitle(m.copy), nil
	case actDropCopy:
		m.dropCopy()
	case actAnalysis:
		m.push(newAnalysis())
	case actReview:
		m.push(newReview(m))
	case actBack:
		if s.name != nil {
			s.name = nil
			return nil
		}
		m.pop()
	default:
		return s.press(m, a, key)
	}
	return nil
}

func (s *compareScreen) field(*Model) *Field { return s.name }

func (s *compareScreen) typed(*Model) tea.Cmd { return nil }

// compareShown is what the outline is drawn from.
type compareShown struct{ left, right *liability.Analysis }

func (s *compareScreen) draw(m *Model) *layout {
	w := m.w.Copy
	head := m.newSheet()
	if s.name != nil {
		label := m.say(w.NameAsk) + "  "
		width := min(fieldWidth, head.room()-text.Width(label))
		head.caret = &spot{text.Width(label) + s.name.CaretColumn(width), 0}
		head.add(paint(m.theme.Heading, label) + s.name.View(width))
	} else {
		head.para(m.theme.Strong, fmt.Sprintf(m.say(w.Head), m.say(m.copyTitle(m.copy))))
	}
	head.para(m.theme.Muted, m.say(w.Legend))
	head.rule()
	l := &layout{left: m.caseTitle(w.Title), head: head}
	from := m.copy.besideOf(m.outer[len(m.outer)-1].iv)
	left, right := from.Analysis(), m.iv.Analysis()
	s.show(m, l, compareShown{left, right}, func(d *analysisDrawer) {
		d.changes(from.Facts(), m.iv.Facts())
		for _, c := range right.Contradictions {
			d.sheet.hang(m.theme.Warning, " ! ", m.theme.Warning, m.say(c))
		}
		d.sheet.gap()
		c := &comparison{d: d}
		c.analyses(left, right)
		c.draw()
	})
	return l
}

// changes lists the facts changed, each of which can be changed again.
func (d *analysisDrawer) changes(from, to fact.Facts) {
	m, s, w := d.m, d.sheet, d.m.w.Copy
	sign := d.begin(outlineRow{path: "new", run: func(m *Model) tea.Cmd {
		m.push(&factPicker{})
		return nil
	}}, 0)
	s.hang(m.theme.Strong, sign, m.theme.Strong, m.say(w.Choose))
	d.end()
	ids := changed(from, to)
	if len(ids) == 0 {
		s.para(m.theme.Muted, "   "+m.say(w.Nothing))
	}
	for _, id := range ids {
		sign := d.begin(outlineRow{path: "changed:" + string(id), fact: id}, 0)
		s.hang(m.theme.Text, sign, m.theme.Text, m.say(fact.Get(id).Name))
		s.hang(m.theme.Muted, m.beforeLabel(), m.theme.Muted, m.given(from, id))
		s.hang(m.theme.Text, m.afterLabel(), m.theme.Text, m.given(to, id))
		d.end()
	}
	s.gap()
}

// beforeLabel and afterLabel stand before what the two sides say, in one width.
func (m *Model) beforeLabel() string { return m.sideLabel(m.w.Copy.Before, m.w.Copy.After) }
func (m *Model) afterLabel() string  { return m.sideLabel(m.w.Copy.After, m.w.Copy.Before) }

// sideLabel is a label as wide as the wider of two.
func (m *Model) sideLabel(t, other law.Text) string {
	return "      " + text.PadRight(m.say(t), max(text.Width(m.say(t)), text.Width(m.say(other)))) + "  "
}

// given is the answer to a fact in words.
func (m *Model) given(facts fact.Facts, id fact.ID) string {
	a, ok := facts[id]
	if !ok {
		return m.say(m.w.Copy.NotAnswered)
	}
	out := fact.Get(id).FormatAnswer(a, m.lang)
	if a.State == fact.Known && a.Standing == fact.Disputed {
		out += m.tag(fact.Disputed.Name())
	}
	return out
}
