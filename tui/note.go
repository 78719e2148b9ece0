package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/script"
	"bangxin/law/fact"
)

// noteScreen is the note beside an answer. What is written is kept whichever way
// the screen is left.
type noteScreen struct {
	fact  fact.ID
	text  Field
	pager pager
}

// noteLimit is the greatest number of characters of a note.
const noteLimit = 4000

func newNote(m *Model, id fact.ID) *noteScreen {
	note := m.draft(id).note
	// A longer note from a file is not cut.
	n := &noteScreen{fact: id, text: Field{Limit: max(noteLimit, len(note)), Lines: true}, pager: pager{follow: true}}
	n.text.Set(note)
	return n
}

func (n *noteScreen) keys(*Model) []action { return []action{actSave, actNewLine, actBack} }

func (n *noteScreen) act(m *Model, a action, _ string) tea.Cmd {
	if a == actNewLine {
		n.text.Insert("\n")
		return n.typed(m)
	}
	m.draft(n.fact).note = n.text.Value()
	m.saveBeside(n.fact)
	m.pop()
	return nil
}

func (n *noteScreen) field(*Model) *Field { return &n.text }

func (n *noteScreen) typed(*Model) tea.Cmd {
	n.pager.follow = true
	return nil
}

func (n *noteScreen) draw(m *Model) *layout {
	head := m.newSheet()
	head.para(m.theme.Muted, m.say(script.For(n.fact).Ask))
	head.rule()
	head.para(m.theme.Muted, m.say(m.w.Panels.NoteHelp))
	head.blank()
	body := m.newSheet()
	lines, x, y := n.text.Block(body.room() - 3)
	for _, l := range lines {
		body.add("   " + l)
	}
	body.caret = &spot{3 + x, y}
	return &layout{left: m.say(m.w.Panels.Note), head: head, body: body, pager: &n.pager, focus: span{y, y}}
}
