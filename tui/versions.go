package tui

import (
	"errors"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/text"
)

// versionsScreen shows a provision beside its counterpart in the other version of
// the law, the earlier at the left, with what was changed.
type versionsScreen struct {
	cite  law.Citation
	pager pager
}

func (v *versionsScreen) keys(*Model) []action {
	return []action{actScroll, actPage, actOpenVersion, actBack, actLanguage}
}

func (v *versionsScreen) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actScroll:
		v.pager.scroll(lineOf(key))
	case actPage:
		v.pager.page(key)
	case actOpenVersion:
		if r, ok := corpus.Counterpart(v.cite); ok {
			m.openCites(r.To)
		}
	case actBack:
		m.pop()
	}
	return nil
}

// widestPair is the widest a pair of columns is drawn: longer lines are hard to
// read.
const widestPair = 160

func (v *versionsScreen) draw(m *Model) *layout {
	head, body := m.newSheet(), m.newSheet()
	body.width = min(m.inner(), widestPair)
	head.width = body.width
	r, _ := corpus.Counterpart(v.cite)
	if change := m.say(r.Change); change != "" {
		head.para(m.theme.Strong, m.say(m.w.Provision.Changed)+m.say(m.w.Common.Colon)+change)
	}
	head.rule()
	sides := [2][]law.Citation{{v.cite}, r.To}
	if inForceFrom(r.To) < inForceFrom(sides[0]) {
		sides[0], sides[1] = sides[1], sides[0]
	}
	width := body.room()
	if width >= twoColumns {
		width = (width - 3) / 2
	}
	var columns [2][]string
	for i, cites := range sides {
		s := &sheet{th: m.theme, memo: &m.memo, width: width}
		for k, c := range cites {
			if k > 0 {
				s.gap()
			}
			m.drawVersion(s, c)
		}
		columns[i] = s.lines
	}
	if width < body.room() {
		body.add(beside(columns[0], width, m.theme.Divider(), columns[1], max(len(columns[0]), len(columns[1])))...)
	} else {
		body.add(columns[0]...)
		body.gap()
		body.rule()
		body.add(columns[1]...)
	}
	return &layout{left: m.say(m.w.Provision.Versions), head: head, body: body, pager: &v.pager}
}

// inForceFrom is the day the first of the provisions came into force.
func inForceFrom(cites []law.Citation) law.Day {
	for _, c := range cites {
		if i, ok := corpus.Lookup(c.Instrument); ok {
			return i.EffectiveFrom
		}
	}
	return 0
}

// drawVersion writes a provision in the language of the session, where there is a
// text in it, with the time it is in force.
func (m *Model) drawVersion(s *sheet, c law.Citation) {
	s.para(m.theme.Strong, corpus.Name(c, m.lang))
	if i, ok := corpus.Lookup(c.Instrument); ok {
		s.para(m.theme.Muted, m.inForce(i))
	}
	zh, err := corpus.Get(c)
	switch {
	case err != nil:
		var why *corpus.NotHeldError
		words := m.w.Provision.NotHeld
		if errors.As(err, &why) {
			words = why.Words()
		}
		s.para(m.theme.Warning, text.CleanLine(m.say(words)))
		return
	case zh.Kind == corpus.NumberOnly:
		s.para(m.theme.Text, m.say(m.w.Analysis.NumberOnly))
		return
	}
	s.blank()
	if en, ok := corpus.EnglishProvision(c); ok && m.lang == law.EN {
		m.drawArticle(s, en, corpus.Name(en.Citation.Whole(), law.EN))
		s.para(m.theme.Muted, m.say(corpus.UnofficialTranslation()))
		return
	}
	m.drawArticle(s, zh, zh.Heading)
}
