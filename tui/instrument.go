package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law/corpus"
)

// instrumentScreen shows one instrument: what is known of it and its articles, of
// which one is opened.
type instrumentScreen struct {
	id   string
	list list
}

// entries lists the articles, the additions and what is named but not held.
func (i *instrumentScreen) entries() (held, unchecked []corpus.Provision) {
	held = append(corpus.Articles(i.id), corpus.Additions(i.id)...)
	return held, corpus.Unverified(i.id)
}

func (i *instrumentScreen) keys(*Model) []action {
	return []action{actUpDown, actPage, actOpenLaw, actBack, actLanguage}
}

func (i *instrumentScreen) act(m *Model, a action, key string) tea.Cmd {
	held, _ := i.entries()
	switch a {
	case actUpDown:
		if !i.list.pager.reading(key) {
			i.list.move(key, len(held))
		}
	case actPage:
		i.list.pager.page(key)
	case actOpenLaw:
		if i.list.at < len(held) {
			m.push(newProvision(held[i.list.at].Citation))
		}
	case actBack:
		m.pop()
	}
	return nil
}

func (i *instrumentScreen) draw(m *Model) *layout {
	inst, _ := corpus.Lookup(i.id)
	head, body := m.newSheet(), m.newSheet()
	head.para(m.theme.Strong, m.say(inst.Title))
	head.rule()
	l := &layout{left: m.say(m.w.Provision.Source), right: m.say(inst.Name), spare: true, head: head, body: body, pager: &i.list.pager}
	m.drawInstrument(body, inst, "")
	body.gap()
	body.add(paint(m.theme.Heading, m.say(m.w.Provision.Articles)))
	held, unchecked := i.entries()
	for k, p := range held {
		from := len(body.lines)
		sign, st := "   ", m.theme.Text
		if k == i.list.at {
			sign, st = " > ", m.theme.Selected
		}
		words := corpus.Short(p.Citation, m.lang)
		if p.Kind != corpus.Verbatim {
			words += "   " + m.say(p.Kind.Name())
		}
		body.hang(st, sign, st, words)
		if k == i.list.at {
			l.focus = span{from, len(body.lines) - 1}
			if k == 0 {
				l.focus.from = 0
				if l.focus.to >= 12 {
					l.focus.from = l.focus.to
				}
			}
		}
	}
	if len(unchecked) > 0 {
		body.gap()
		body.add(paint(m.theme.Heading, m.say(m.w.Provision.Unchecked)))
		for _, p := range unchecked {
			body.hang(m.theme.Muted, "   ", m.theme.Muted, p.Missing)
		}
	}
	return l
}
