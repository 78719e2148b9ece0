package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/liability"
	"bangxin/law/library"
	"bangxin/law/text"
)

// besideScreen sets cases of the library beside the one in hand, the most on point
// first: what they share, and what only one of them has.
type besideScreen struct {
	of      library.Told // the case in hand
	inClass bool
	quiet   bool // how the other case ended is not shown yet; a key shows it
	without []*library.Case
	asked   bool
	ready   bool
	cases   []*library.Beside
	at      int
	pager   pager
}

// onPointMsg brings the cases set beside another.
type onPointMsg struct {
	of    *besideScreen
	cases []*library.Beside
}

// newBeside compares the case of a class as the class knows it, with the fact
// changed if one is.
func newBeside(s *presentScreen) *besideScreen {
	b := &besideScreen{inClass: true, quiet: true}
	s.class(func(c *room.Class) { b.of = c.Known() })
	if s.of != nil {
		b.without = append(s.of.Siblings(), s.of)
	}
	return b
}

// start compares in the background: every case of the library is analysed.
func (s *besideScreen) start(m *Model) tea.Cmd {
	if s.asked {
		return nil
	}
	s.asked = true
	rules, of, without := m.rules, s.of, s.without
	return func() tea.Msg { return onPointMsg{s, library.OnPoint(rules, of, without...)} }
}

func (s *besideScreen) receive(_ *Model, msg tea.Msg) tea.Cmd {
	if x, ok := msg.(onPointMsg); ok && x.of == s {
		s.ready, s.cases = true, x.cases
	}
	return nil
}

func (s *besideScreen) keys(*Model) []action {
	if len(s.cases) == 0 {
		return []action{actBack, actLanguage}
	}
	out := []action{actOtherCase}
	if s.inClass {
		out = append(out, actEnds)
	}
	return append(out, actScroll, actPage, actBack, actLanguage)
}

func (s *besideScreen) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actOtherCase:
		step := 1
		if key == "left" {
			step = -1
		}
		s.at, s.pager, s.quiet = max(min(s.at+step, len(s.cases)-1), 0), pager{}, s.inClass
	case actEnds:
		s.quiet = !s.quiet
	case actScroll:
		s.pager.scroll(lineOf(key))
	case actPage:
		s.pager.page(key)
	case actBack:
		m.pop()
	}
	return nil
}

func (s *besideScreen) draw(m *Model) *layout {
	w := m.w.Beside
	head, body := m.wideSheet(), m.wideSheet()
	l := &layout{left: m.say(w.Title), head: head, body: body, pager: &s.pager}
	switch {
	case !s.ready:
		l.head = nil
		body.para(m.theme.Text, m.say(w.Searching))
		return l
	case len(s.cases) == 0:
		l.head = nil
		body.para(m.theme.Text, m.say(w.None))
		return l
	}
	b := s.cases[s.at]
	l.right = fmt.Sprintf(m.say(w.Which), s.at+1, len(s.cases))
	if s.quiet {
		head.para(m.theme.Strong, m.titleBefore(b.Case))
		head.para(m.theme.Muted, m.say(w.EndHidden))
	} else {
		head.para(m.theme.Strong, text.CleanLine(m.say(b.Case.Title())))
		head.para(m.theme.Muted, m.caseSummary(b.Case))
	}
	if b.OnPoint {
		head.para(m.theme.Text, m.say(w.OnPoint))
	}
	head.rule()
	body.para(m.theme.Heading, fmt.Sprintf(m.say(w.Shared), len(b.Shared)))
	for _, f := range b.Shared {
		m.factor(body, f, law.Text{})
	}
	body.gap()
	differ := func(x *sheet, title law.Text, list []library.Difference, here bool) {
		x.para(m.theme.Heading, fmt.Sprintf(m.say(title), len(list)))
		if len(list) == 0 {
			x.para(m.theme.Muted, "   "+m.say(w.Nothing))
		}
		for _, d := range list {
			var tag law.Text
			switch {
			case s.quiet && d.Known:
				// Which difference tells the cases apart depends on how the other ended.
			case b.Distinguishes(d, here):
				tag = w.Distinguish
			case !d.Known && here:
				tag = w.NotThere
			case !d.Known:
				tag = w.NotHere
			}
			m.factor(x, d.Factor, tag)
		}
	}
	if body.room() < 2*narrowest+20 {
		differ(body, w.OnlyHere, b.OnlyHere, true)
		body.gap()
		differ(body, w.OnlyThere, b.OnlyThere, false)
	} else {
		width := (body.room() - 3) / 2
		left, right := m.newSheet(), m.newSheet()
		left.width, right.width = width, width
		differ(left, w.OnlyHere, b.OnlyHere, true)
		differ(right, w.OnlyThere, b.OnlyThere, false)
		body.add(beside(left.lines, width, m.theme.Divider(), right.lines, max(len(left.lines), len(right.lines)))...)
	}
	body.gap()
	body.para(m.theme.Muted, m.say(w.How))
	return l
}

// wideSheet makes a sheet over the whole width, for two columns.
func (m *Model) wideSheet() *sheet {
	return &sheet{th: m.theme, memo: &m.memo, width: min(m.inner(), 130)}
}

// factor is a factor with its side, the provision that makes it one, and what can
// be made of it.
func (m *Model) factor(s *sheet, f library.Factor, tag law.Text) {
	w := m.w.Beside
	side, st, sign := w.For, m.theme.Met, " + "
	if f.Side == liability.Against {
		side, st, sign = w.Against, m.theme.NotMet, " - "
	}
	column := max(text.Width(m.say(w.For)), text.Width(m.say(w.Against)))
	sign += text.PadRight(m.say(side), column) + "  "
	s.hang(st, sign, m.theme.Text, m.say(f.Name))
	s.sub(text.Width(sign), func() {
		if len(f.Cites) > 0 {
			s.para(m.theme.Muted, corpus.Name(f.Cites[0], m.lang))
		}
		if !tag.IsZero() {
			style := m.theme.Muted
			if tag == w.Distinguish {
				style = m.theme.Strong
			}
			s.para(style, m.say(tag))
		}
	})
}
