package tui

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/script"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// factPicker chooses the fact that is changed: words typed narrow the list down.
type factPicker struct {
	query Field
	list  list
}

func (p *factPicker) keys(*Model) []action {
	if len(p.found()) == 0 {
		return []action{actBack}
	}
	return []action{actUpDown, actPage, actOpenLaw, actBack}
}

func (p *factPicker) act(m *Model, a action, key string) tea.Cmd {
	found := p.found()
	switch a {
	case actUpDown:
		p.list.move(key, len(found))
	case actPage:
		p.list.pager.page(key)
	case actOpenLaw:
		if p.list.at < len(found) {
			id := found[p.list.at].Fact
			m.pop()
			m.push(&questionScreen{edit: id})
		}
	case actBack:
		m.pop()
	}
	return nil
}

// found lists the questions whose fact or words hold what was typed.
func (p *factPicker) found() []*script.Question {
	words := strings.Fields(strings.ToLower(p.query.Value()))
	var out []*script.Question
next:
	for _, q := range script.All() {
		d := fact.Get(q.Fact)
		hay := strings.ToLower(strings.Join([]string{d.Name.ZH, d.Name.EN, q.Ask.ZH, q.Ask.EN, string(q.Fact)}, "\n"))
		for _, w := range words {
			if !strings.Contains(hay, w) {
				continue next
			}
		}
		out = append(out, q)
	}
	return out
}

func (p *factPicker) field(*Model) *Field { return &p.query }

func (p *factPicker) typed(*Model) tea.Cmd {
	p.list = list{pager: pager{follow: true}}
	return nil
}

func (p *factPicker) draw(m *Model) *layout {
	w := m.w.Copy
	head, body := m.newSheet(), m.newSheet()
	m.drawSearch(head, &p.query)
	l := &layout{left: m.say(w.Choose), head: head, body: body, pager: &p.list.pager}
	found := p.found()
	if len(found) == 0 {
		body.para(m.theme.Text, m.say(w.NoFact))
	}
	facts := m.iv.Facts()
	for i, q := range found {
		sign, st := "   ", m.theme.Text
		if i == p.list.at {
			sign, st = " > ", m.theme.Selected
		}
		from := len(body.lines)
		body.hang(st, sign, st, m.say(fact.Get(q.Fact).Name))
		if _, ok := facts[q.Fact]; ok {
			body.hang(m.theme.Muted, "      ", m.theme.Muted, m.given(facts, q.Fact))
		}
		if i == p.list.at {
			l.focus = span{from, len(body.lines) - 1}
		}
	}
	return l
}

// drawSearch is the line words are searched on.
func (m *Model) drawSearch(head *sheet, f *Field) {
	label := m.say(m.w.Browser.Prompt) + "  "
	width := head.room() - text.Width(label)
	head.caret = &spot{text.Width(label) + f.CaretColumn(width), 0}
	head.add(paint(m.theme.Heading, label) + f.View(width))
	head.rule()
}
