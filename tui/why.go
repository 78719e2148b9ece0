package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/fact"
)

// whyScreen shows why a question is asked: the reason and every provision it
// rests on, with its text.
type whyScreen struct {
	fact  fact.ID
	pager pager
}

func (w *whyScreen) keys(*Model) []action {
	return []action{actScroll, actPage, actCites, actBack, actLanguage}
}

func (w *whyScreen) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actScroll:
		w.pager.scroll(lineOf(key))
	case actPage:
		w.pager.page(key)
	case actCites:
		m.openCites(script.For(w.fact).Cites)
	case actBack:
		m.pop()
	}
	return nil
}

// lineOf is the line an arrow scrolls by.
func lineOf(key string) int {
	if key == "up" {
		return -1
	}
	return 1
}

func (w *whyScreen) draw(m *Model) *layout {
	q := script.For(w.fact)
	s := m.newSheet()
	s.para(m.theme.Strong, m.say(q.Ask))
	s.blank()
	s.para(m.theme.Text, m.say(q.Why))
	s.blank()
	s.add(paint(m.theme.Heading, m.say(m.w.Question.WhyAsked)))
	s.rule()
	for _, c := range q.Cites {
		m.drawCited(s, c, 0)
		s.blank()
	}
	return &layout{left: m.say(m.w.Question.WhyTitle), body: s, pager: &w.pager}
}

// drawCited writes a provision out: its name, what its text is worth, the text.
// With most above 0 a longer text is broken off, and says so.
func (m *Model) drawCited(s *sheet, c law.Citation, most int) {
	s.para(m.theme.Strong, corpus.Name(c, m.lang))
	s.para(m.theme.Muted, m.authority(c))
	s.sub(2, func() { m.drawQuote(s, c, most) })
}

// authority says of a provision what rank it has and how far it was checked.
func (m *Model) authority(c law.Citation) string {
	i, ok := corpus.Lookup(c.Instrument)
	if !ok {
		return ""
	}
	parts := m.say(i.Kind.Name())
	p, err := corpus.Get(c)
	if err != nil || p.Kind != corpus.NumberOnly { // there is no text that could agree
		parts += "   " + m.say(i.Verified.Name())
	}
	if err == nil && p.Kind != corpus.Verbatim {
		parts += "   " + m.say(p.Kind.Name())
	}
	return parts
}

// drawQuote writes the text of a provision. Only verbatim text stands in plain;
// a summary is introduced as one, and a provision without text says so.
func (m *Model) drawQuote(s *sheet, c law.Citation, most int) {
	p, err := corpus.Get(c)
	if err != nil {
		s.para(m.theme.Warning, m.say(m.w.Provision.NotHeld))
		return
	}
	if p.Kind == corpus.NumberOnly {
		s.para(m.theme.Muted, m.say(m.w.Analysis.NumberOnly))
		return
	}
	shown, translated := p, false
	if m.lang == law.EN {
		if en, ok := corpus.EnglishProvision(c); ok {
			shown, translated = en, true
		}
	}
	words := shown.Text
	if shown.Lead != "" {
		words = shown.Lead + "\n" + words
	}
	if p.Kind == corpus.Reported {
		words = m.say(m.w.Analysis.Reported) + words
	}
	part := &sheet{th: s.th, memo: s.memo, width: s.room()}
	part.para(m.theme.Quote, words)
	if most > 0 && len(part.lines) > most {
		s.add(part.lines[:most]...)
		s.para(m.theme.Muted, m.say(m.w.Analysis.MoreText))
	} else {
		s.add(part.lines...)
	}
	if translated {
		s.para(m.theme.Muted, m.say(m.w.Analysis.Translation))
	}
}
