package tui

import (
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/text"
)

// browser searches the law while words are typed. With nothing typed it lists the
// instruments.
type browser struct {
	query  Field
	list   list
	hits   []corpus.Hit
	answer string // the query the hits belong to
	wanted bool   // enter was pressed before they came
}

func newBrowser() *browser { return &browser{} }

func (b *browser) keys(*Model) []action { return []action{actUpDown, actPage, actOpenLaw, actBack} }

func (b *browser) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actUpDown:
		b.list.move(key, b.length())
	case actPage:
		b.list.pager.page(key)
	case actOpenLaw:
		b.open(m)
	case actBack:
		m.pop()
	}
	return nil
}

// asked is the query without the spaces around it.
func (b *browser) asked() string { return strings.TrimSpace(b.query.Value()) }

// shown lists the hits shown, and whether there are more.
func (b *browser) shown() ([]corpus.Hit, bool) {
	if b.answer != b.asked() {
		return nil, false
	}
	if len(b.hits) > hitLimit {
		return b.hits[:hitLimit], true
	}
	return b.hits, false
}

func (b *browser) length() int {
	if b.asked() == "" {
		return len(corpus.All())
	}
	hits, _ := b.shown()
	return len(hits)
}

func (b *browser) open(m *Model) {
	if b.asked() != "" && b.answer != b.asked() {
		b.wanted = true
		return
	}
	if b.list.at >= b.length() {
		return
	}
	if b.asked() == "" {
		m.push(&instrumentScreen{id: corpus.All()[b.list.at].ID})
		return
	}
	hits, _ := b.shown()
	m.push(newProvision(hits[b.list.at].Provision.Citation))
}

func (b *browser) field(*Model) *Field { return &b.query }

func (b *browser) typed(*Model) tea.Cmd {
	b.list, b.wanted = list{pager: pager{follow: true}}, false
	if b.asked() == "" {
		return nil
	}
	return searchLaw(b.asked())
}

// receive takes the result of a search, unless the query has changed since.
func (b *browser) receive(m *Model, msg tea.Msg) tea.Cmd {
	found, ok := msg.(foundMsg)
	if !ok || found.query != b.asked() {
		return nil
	}
	b.hits, b.answer = found.hits, found.query
	if b.wanted && m.top() == screen(b) {
		b.wanted = false
		b.open(m)
	}
	return nil
}

func (b *browser) draw(m *Model) *layout {
	w := m.w.Browser
	head, body := m.newSheet(), m.newSheet()
	label := m.say(w.Prompt) + "  "
	width := head.room() - text.Width(label)
	head.caret = &spot{text.Width(label) + b.query.CaretColumn(width), 0}
	head.add(paint(m.theme.Heading, label) + b.query.View(width))
	head.rule()
	l := &layout{left: m.say(w.Title), head: head, body: body, pager: &b.list.pager}
	if b.asked() == "" {
		body.para(m.theme.Muted, m.say(w.Hint))
		body.gap()
		body.add(paint(m.theme.Heading, m.say(w.All)))
		l.focus = b.instruments(m, body)
		return l
	}
	hits, more := b.shown()
	switch {
	case b.answer != b.asked():
		body.para(m.theme.Muted, m.say(w.Search))
	case len(hits) == 0:
		body.para(m.theme.Text, m.say(w.Nothing))
	case more:
		body.para(m.theme.Muted, fmt.Sprintf(m.say(w.FoundMax), len(hits)))
	default:
		body.para(m.theme.Muted, fmt.Sprintf(m.say(w.Found), len(hits)))
	}
	for i, h := range hits {
		from := len(body.lines)
		b.hit(m, body, h, i == b.list.at)
		if i == b.list.at {
			l.focus = span{from, len(body.lines) - 1}
		}
	}
	return l
}

func (b *browser) instruments(m *Model, s *sheet) (focus span) {
	for i, inst := range corpus.All() {
		from := len(s.lines)
		sign, st := "   ", m.theme.Text
		if i == b.list.at {
			sign, st = " > ", m.theme.Selected
		}
		s.hang(st, sign, st, m.say(inst.Name)+"   "+m.say(inst.Kind.Name()))
		if i == b.list.at {
			focus = span{from, len(s.lines) - 1}
		}
	}
	if b.list.at == 0 {
		focus.from = 0
	}
	return focus
}

// hit is one result: where it stands and the words around the match.
func (b *browser) hit(m *Model, s *sheet, h corpus.Hit, here bool) {
	sign, st := "   ", m.theme.Strong
	if here {
		sign, st = " > ", m.theme.Selected
	}
	name := corpus.Name(h.Provision.Citation, m.lang)
	if h.Provision.Kind != corpus.Verbatim {
		name += "   " + m.say(h.Provision.Kind.Name())
	}
	if h.Lang == law.EN && m.lang == law.ZH {
		name += "   " + m.say(m.w.Browser.English)
	}
	s.hang(st, sign, st, name)
	words := h.Snippet
	if h.CutStart {
		words = "..." + words
	}
	if h.CutEnd {
		words += "..."
	}
	if en, ok := corpus.EnglishProvision(h.Provision.Citation); ok && m.lang == law.EN && h.Lang == law.ZH {
		words = text.Truncate(strings.ReplaceAll(en.Text, "\n", " "), 2*(s.room()-8), "...")
	}
	s.hang(m.theme.Muted, "      ", m.theme.Muted, words)
}
