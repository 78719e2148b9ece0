package tui

import (
	"errors"
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law"
	"bangxin/law/corpus"
	"bangxin/law/text"
)

// provisionScreen shows the article that holds a provision, whole, with the part
// cited marked, and all that is known of where the text comes from.
type provisionScreen struct {
	cite  law.Citation
	pager pager
	other bool  // the text in the other language is shown as well, or hidden
	moved bool  // the reader has been taken to the part cited
	asked bool  // for what uses it
	uses  *uses // nil until it has come
}

func newProvision(c law.Citation) *provisionScreen { return &provisionScreen{cite: c} }

func (p *provisionScreen) keys(m *Model) []action {
	out := []action{actScroll, actPage}
	if _, ok := corpus.EnglishProvision(p.cite); ok {
		out = append(out, actTranslate)
	}
	if r, ok := corpus.Counterpart(p.cite); ok && len(r.To) > 0 {
		out = append(out, actVersion)
	}
	if p.uses != nil && p.uses.total() > 0 {
		out = append(out, actUses)
	}
	return append(out, actInstrument, actBack, actLanguage)
}

func (p *provisionScreen) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actScroll:
		p.pager.scroll(lineOf(key))
	case actPage:
		p.pager.page(key)
	case actTranslate:
		p.other = !p.other
	case actVersion:
		m.push(&versionsScreen{cite: p.cite})
	case actUses:
		m.push(newUses(p.uses))
	case actInstrument:
		m.push(&instrumentScreen{id: p.cite.Instrument})
	case actBack:
		m.pop()
	}
	return nil
}

// start has what uses the provision found in the background.
func (p *provisionScreen) start(m *Model) tea.Cmd {
	if p.asked {
		return nil
	}
	p.asked = true
	cite, rules := p.cite, m.rules
	return func() tea.Msg { return usesMsg{cite, findUses(rules, cite)} }
}

func (p *provisionScreen) receive(_ *Model, msg tea.Msg) tea.Cmd {
	if u, ok := msg.(usesMsg); ok && u.cite == p.cite {
		p.uses = u.uses
	}
	return nil
}

func (p *provisionScreen) draw(m *Model) *layout {
	head, body := m.newSheet(), m.newSheet()
	l := &layout{left: m.say(m.w.Provision.Title), head: head, body: body, pager: &p.pager, spare: true}
	if i, ok := corpus.Lookup(p.cite.Instrument); ok {
		l.right = m.say(i.Name)
	}
	head.para(m.theme.Strong, corpus.Name(p.cite, m.lang))
	zh, err := corpus.Get(p.cite)
	if err != nil {
		head.rule()
		p.notHeld(m, body, err)
		return l
	}
	marked := zh.Kind != corpus.NumberOnly && (zh.Start > 0 || zh.End < len(zh.Whole))
	head.para(m.theme.Muted, m.authority(p.cite))
	if marked {
		head.para(m.theme.Muted, m.say(m.w.Provision.Cited))
	}
	head.rule()
	l.focus = p.text(m, body, zh)
	if !p.moved {
		p.moved, p.pager.follow = true, true
	}
	body.gap()
	m.drawAbout(body, p.cite, zh)
	if u := p.uses; u != nil && u.total() > 0 {
		body.labelled(m.say(m.w.Uses.Label), m.aboutColumn(), m.theme.Text, fmt.Sprintf(m.say(m.w.Uses.Counts), len(u.questions), len(u.steps), len(u.cases)))
	}
	return l
}

// notHeld says why there is no text.
func (p *provisionScreen) notHeld(m *Model, s *sheet, err error) {
	var why *corpus.NotHeldError
	words := m.w.Provision.NotHeld
	if errors.As(err, &why) {
		words = why.Words()
	}
	s.para(m.theme.Warning, text.CleanLine(m.say(words)))
}

// text writes the article in the language of the session, and in the other one
// where asked for. The Chinese is the law: in English it stands below the
// translation unless it is hidden.
func (p *provisionScreen) text(m *Model, s *sheet, zh corpus.Provision) span {
	if zh.Kind == corpus.NumberOnly {
		s.para(m.theme.Text, m.say(m.w.Analysis.NumberOnly))
		return span{0, 0}
	}
	en, translated := corpus.EnglishProvision(p.cite)
	if m.lang == law.EN && translated {
		focus := m.drawEnglish(s, en)
		if !p.other {
			s.gap()
			s.add(paint(m.theme.Heading, m.say(m.w.Provision.Original)))
			m.drawArticle(s, zh, zh.Heading)
		}
		return focus
	}
	focus := m.drawArticle(s, zh, zh.Heading)
	if m.lang == law.EN {
		s.gap()
		s.para(m.theme.Muted, m.say(m.w.Provision.NoEnglish))
	}
	if p.other && translated {
		s.gap()
		m.drawEnglish(s, en)
	}
	return focus
}

// drawEnglish writes a translation under its label.
func (m *Model) drawEnglish(s *sheet, en corpus.Provision) span {
	s.add(paint(m.theme.Heading, m.say(m.w.Provision.English)))
	s.para(m.theme.Muted, m.say(corpus.UnofficialTranslation()))
	return m.drawArticle(s, en, corpus.Name(en.Citation.Whole(), law.EN))
}

// drawArticle writes the whole article and gives the lines of the part cited.
// That part has a > before each of its lines and stands in bold.
func (m *Model) drawArticle(s *sheet, p corpus.Provision, heading string) span {
	s.para(m.theme.Heading, heading)
	if p.Kind != corpus.Verbatim {
		s.para(m.theme.Warning, m.say(p.Kind.Name()))
	}
	all := p.Start == 0 && p.End >= len(p.Whole)
	focus := span{len(s.lines), -1}
	at := 0
	for line := range strings.SplitSeq(p.Whole, "\n") {
		cited := !all && at < p.End && at+len(line) > p.Start
		at += len(line) + 1
		sign, st := "   ", m.theme.Quote
		if cited {
			sign, st = " > ", m.theme.Strong
			if focus.to < 0 {
				focus.from = len(s.lines)
			}
		}
		for _, l := range s.memo.wrap(line, s.room()-3) {
			s.add(paint(st, sign) + paint(st, l))
		}
		if cited {
			focus.to = len(s.lines) - 1
		}
	}
	if p.Excerpt {
		s.para(m.theme.Muted, "   "+m.say(m.w.Provision.Excerpt))
	}
	if p.Missing != "" {
		s.para(m.theme.Muted, "   "+fmt.Sprintf(m.say(m.w.Provision.Missing), p.Missing))
	}
	if focus.to < 0 {
		focus = span{0, 0}
	}
	return focus
}

// drawAbout says where the text comes from and how far it is verified.
func (m *Model) drawAbout(s *sheet, c law.Citation, p corpus.Provision) {
	i, ok := corpus.Lookup(c.Instrument)
	if !ok {
		return
	}
	s.rule()
	m.drawInstrument(s, i, m.say(p.Kind.Name()))
	if r, ok := corpus.Counterpart(c); ok {
		column := m.aboutColumn()
		names := make([]string, len(r.To))
		for k, to := range r.To {
			names[k] = corpus.Name(to, m.lang)
		}
		words := strings.Join(names, m.say(m.w.Common.And))
		if change := m.say(r.Change); change != "" {
			words = strings.TrimPrefix(words+"   "+change, "   ")
		}
		s.labelled(m.say(m.w.Provision.OtherEd), column, m.theme.Text, words)
	}
}

func (m *Model) aboutColumn() int {
	w := m.w.Provision
	column := 0
	for _, t := range []law.Text{w.Source, w.Number, w.IssuedBy, w.Promulgated, w.InForce, w.Rank, w.Verified, w.Sources, w.Caution, w.Kind, w.OtherEd, m.w.Uses.Label} {
		column = max(column, text.Width(m.say(t)))
	}
	return column
}

// drawInstrument lists what is known of an instrument.
func (m *Model) drawInstrument(s *sheet, i corpus.Instrument, kind string) {
	w := m.w.Provision
	column := m.aboutColumn()
	row := func(label law.Text, words string) {
		if words != "" {
			s.labelled(m.say(label), column, m.theme.Text, words)
		}
	}
	row(w.Source, m.say(i.Title))
	row(w.Number, i.DocumentNumber)
	row(w.IssuedBy, m.say(i.IssuedBy))
	if i.Promulgated != 0 {
		row(w.Promulgated, i.Promulgated.In(m.lang))
	}
	row(w.InForce, m.inForce(i))
	row(w.Rank, m.say(i.Kind.Name()))
	row(w.Kind, kind)
	row(w.Verified, m.say(i.Verified.Name())+"   "+fmt.Sprintf(m.say(w.CheckedOn), i.Checked.In(m.lang)))
	if caution := m.say(i.Caution); caution != "" {
		s.labelled(m.say(w.Caution), column, m.theme.Warning, caution)
	}
	row(w.Sources, strings.Join(i.Sources, "\n"))
}

// inForce says from when to when, and where that is not the day of the analysis.
func (m *Model) inForce(i corpus.Instrument) string {
	w := m.w.Provision
	words := m.say(w.NotChecked)
	switch {
	case i.FromKnown && i.EffectiveTo != 0:
		words = fmt.Sprintf(m.say(w.FromTo), i.EffectiveFrom.In(m.lang), i.EffectiveTo.In(m.lang))
	case i.FromKnown:
		words = fmt.Sprintf(m.say(w.From), i.EffectiveFrom.In(m.lang))
	}
	if !i.InForce(m.asOf) {
		words += "   " + fmt.Sprintf(m.say(w.NotInForce), m.asOf.In(m.lang))
	}
	return words
}
