package tui

import (
	"fmt"

	"bangxin/interview/room"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// tell pages through what happened: the story, then the facts, as many as fit, at
// the end the first question.
func (s *presentScreen) tell(m *Model, l *layout, v room.ClassView) {
	var blocks [][]string
	block := func(f func(*sheet)) {
		x := m.stage()
		f(x)
		blocks = append(blocks, x.lines)
	}
	airy := m.airy()
	if story := text.Clean(eitherSide(v.Case.Story, m.lang)); story != "" {
		x := m.stage()
		x.para(m.theme.Text, story)
		for i, line := range x.lines { // a page may end within the story
			lines := []string{line}
			if airy && i < len(x.lines)-1 {
				lines = append(lines, "")
			}
			blocks = append(blocks, lines)
		}
		blocks = append(blocks, nil)
	} else {
		block(func(x *sheet) { x.para(m.theme.Muted, m.say(m.w.Present.NoStory)) })
	}
	column := 0
	for id := range v.Case.Facts {
		column = max(column, text.Width(m.say(fact.Get(id).Name)))
	}
	column = min(column, m.stage().room()/2)
	for _, d := range fact.All() {
		if _, ok := v.Case.Facts[d.ID]; !ok {
			continue
		}
		block(func(x *sheet) { m.factLine(x, v.Case.Facts, d, column) })
	}
	pages := paged(blocks, m.bodyRoom(l.head))
	last := s.pages > 1 && s.page == s.pages-1
	s.pages = len(pages) + 1
	s.page = min(s.page, s.pages-1)
	if last { // at the question, however many pages lead to it now
		s.page = s.pages - 1
	}
	if s.hands != nil || s.leaving {
		s.page = len(pages)
	}
	if s.page == len(pages) {
		s.question(m, l, v)
		if len(v.Case.KeptBack) > 0 && !v.Revealed && s.hands == nil {
			l.body.gap()
			l.body.para(m.theme.Muted, fmt.Sprintf(m.say(m.w.Present.KeptBack), m.factNames(v.Case.KeptBack)))
		}
	} else {
		l.body.lines = pages[s.page]
	}
	l.head = m.stage() // now that the number of pages is known
	s.head(m, l.head, v)
}

// factLine is a fact with its answer, in a column where there is room.
func (m *Model) factLine(x *sheet, facts fact.Facts, d *fact.Def, column int) {
	name, said := m.say(d.Name), m.givenInClass(facts, d.ID)
	if text.Width(name) <= column {
		x.labelled(name, column, m.theme.Text, said)
		return
	}
	x.para(m.theme.Muted, name)
	x.sub(3, func() { x.para(m.theme.Text, said) })
}

// givenInClass is the answer to a fact in words. Nearly all facts of a decided case are
// proved, so that a class is told of those that are not.
func (m *Model) givenInClass(facts fact.Facts, id fact.ID) string {
	a, ok := facts[id]
	if ok && a.Standing == fact.Proved {
		a.Standing = fact.Stated
		facts = fact.Facts{id: a}
	}
	return m.given(facts, id)
}

// bodyRoom is how many lines of a screen are left for the body.
func (m *Model) bodyRoom(head *sheet) int {
	top := 1
	if m.height >= tall {
		top++
	}
	// With all keys, so that the pages stay the same whatever was done on them.
	keys := []action{
		actForward, actBackward, actVotes, actFlip, actUnflip, actDifferences, actAgain, actBeside, actTeacherNotes, actGoTo,
		actTimer, actStopTimer, actLobby, actScroll, actEndAsk, actLanguage, actGlossary, actHelp, actPrivacy,
	}
	return max(m.height-top-len(m.footerOf(keys))-1-len(sheetLines(head)), 3)
}

// paged puts blocks that belong together on pages of at most so many lines. A
// blank block parts two parts, and falls away at the top of a page.
func paged(blocks [][]string, height int) (pages [][]string) {
	var page []string
	for _, b := range blocks {
		if b == nil {
			if len(page) > 0 && len(page) < height {
				page = append(page, "")
			}
			continue
		}
		need := len(b)
		for need > 0 && b[need-1] == "" {
			need--
		}
		if len(page)+need > height && len(page) > 0 {
			pages, page = append(pages, page), nil
		}
		for len(b) > height { // a fact longer than a screen
			pages, b = append(pages, b[:height]), b[height:]
		}
		page = append(page, b...)
		if len(page) > height {
			page = page[:height]
		}
	}
	if len(page) > 0 {
		pages = append(pages, page)
	}
	return pages
}

// factOrder lists facts in the order of the dictionary.
func factOrder(facts fact.Facts) (out []fact.ID) {
	for _, d := range fact.All() {
		if _, ok := facts[d.ID]; ok {
			out = append(out, d.ID)
		}
	}
	return out
}
