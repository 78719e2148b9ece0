package tui

import (
	"errors"

	tea "github.com/charmbracelet/bubbletea"

	saved "bangxin/interview/matter"
	"bangxin/law/text"
)

// savedScreen says what is on the disk and, where the last save failed, what to
// do; it saves again on a key.
type savedScreen struct{ pager pager }

func (s *savedScreen) keys(m *Model) []action {
	out := []action{actSaveNow}
	if errors.Is(m.saving.err, saved.ChangedOutside) {
		out = append(out, actSaveAs)
	}
	return append(out, actScroll, actPage, actBack, actLanguage)
}

func (s *savedScreen) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actSaveNow:
		return m.save()
	case actSaveAs:
		m.instead(s, newNaming(m))
	case actScroll:
		s.pager.scroll(lineOf(key))
	case actPage:
		s.pager.page(key)
	case actBack:
		m.pop()
	}
	return nil
}

func (s *savedScreen) draw(m *Model) *layout {
	w, x, body := m.w.Store, &m.saving, m.newSheet()
	switch {
	case x.flight != nil:
		body.para(m.theme.Strong, m.say(w.StatusSaving))
	case x.err != nil:
		body.para(m.theme.Strong, m.say(w.StatusFailed))
		body.blank()
		body.hang(m.theme.Warning, " ! ", m.theme.Warning, m.say(m.errorWords(x.err)))
		if errors.Is(x.err, saved.ChangedOutside) {
			body.para(m.theme.Text, "   "+m.say(w.StatusOutside))
		}
	default:
		body.para(m.theme.Strong, m.say(w.StatusSaved))
	}
	body.blank()
	column := max(text.Width(m.say(w.StatusTitle)), text.Width(m.say(w.StatusFile)))
	body.labelled(m.say(w.StatusTitle), column, m.theme.Text, m.ownTitle())
	if !m.opts.Remote { // a server's files are nobody's business
		body.labelled(m.say(w.StatusFile), column, m.theme.Text, text.CleanLine(x.handle.Path()))
	}
	body.blank()
	body.para(m.theme.Muted, m.say(w.StatusAuto))
	body.blank()
	body.para(m.theme.Muted, m.say(m.caution()))
	return &layout{left: m.say(w.Status), body: body, pager: &s.pager}
}

// ownTitle is the title of the person's own matter, or that it has none.
func (m *Model) ownTitle() string {
	if t := text.CleanLine(eitherSide(m.own().title, m.lang)); t != "" {
		return t
	}
	return m.say(m.w.Store.Untitled)
}

// lawChange says, when a matter is opened, which of its conclusions rest on texts
// or rules that changed since it was saved, and which stand.
type lawChange struct {
	then  *saved.Record
	diff  *saved.Comparison
	now   string // the program
	pager pager
}

func newLawChange(then *saved.Record, diff *saved.Comparison, program string) *lawChange {
	return &lawChange{then: then, diff: diff, now: program}
}

func (s *lawChange) keys(*Model) []action {
	return []action{actScroll, actPage, actRead, actLanguage}
}

func (s *lawChange) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actScroll:
		s.pager.scroll(lineOf(key))
	case actPage:
		s.pager.page(key)
	case actRead:
		m.pop()
	}
	return nil
}

func (s *lawChange) draw(m *Model) *layout {
	w, body := m.w.Store, m.newSheet()
	body.para(m.theme.Text, m.say(w.ChangeIntro))
	if s.diff.Program {
		body.para(m.theme.Muted, filledTwice(m.say(w.ChangeProgram), text.CleanLine(s.then.Receipt.Program), s.now))
	}
	var rests, other, stands []*saved.Compared
	for i := range s.diff.Conclusions {
		switch c := &s.diff.Conclusions[i]; {
		case c.RestsOnChange():
			rests = append(rests, c)
		case !c.Same():
			other = append(other, c)
		default:
			stands = append(stands, c)
		}
	}
	if len(rests)+len(other) == 0 {
		body.blank()
		body.para(m.theme.Strong, m.say(w.ChangeAll))
	}
	s.group(m, body, m.say(w.ChangeRests), rests)
	s.group(m, body, m.say(w.ChangeOther), other)
	s.group(m, body, m.say(w.ChangeStands), stands)
	return &layout{left: m.say(w.ChangeTitle), body: body, pager: &s.pager}
}

func (s *lawChange) group(m *Model, body *sheet, name string, list []*saved.Compared) {
	if len(list) == 0 {
		return
	}
	body.blank()
	body.add(paint(m.theme.Heading, name))
	body.rule()
	for _, c := range list {
		st := m.theme.Text
		if !c.Same() {
			st = m.theme.Strong
		}
		body.hang(st, " - ", st, text.CleanLine(m.say(c.Words())))
	}
}
