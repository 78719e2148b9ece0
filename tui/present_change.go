package tui

import (
	"fmt"
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/room"
	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
)

// factFlip changes one fact of a class: first which, then to what. Nothing but
// the class's own copy is changed.
type factFlip struct {
	of     *presentScreen
	picker factPicker
	tested []fact.ID // those the step in hand tests; they are listed first
	facts  fact.Facts
	kept   []fact.ID // not told yet: what they are is not shown
	ask    *ask      // once the fact is chosen
	pager  pager
}

func newFactFlip(s *presentScreen) *factFlip {
	f := &factFlip{of: s, picker: factPicker{list: list{pager: pager{follow: true}}}}
	s.class(func(c *room.Class) {
		f.facts, f.kept = c.Facts(), c.KeptBack()
		before, after := c.Element(c.Step())
		for _, e := range []*liability.Step{after, before} {
			if e != nil {
				f.tested = append(f.tested, e.Facts...)
				f.tested = append(f.tested, e.Open...)
			}
		}
	})
	return f
}

func (s *factFlip) keys(m *Model) []action {
	switch {
	case s.ask != nil:
		return append(s.ask.actions(), actBack)
	case len(s.found()) == 0:
		return []action{actBack}
	}
	return []action{actUpDown, actPage, actChoose, actBack}
}

// found lists the facts that can be chosen: those the step tests, those of the
// case, then the rest.
func (s *factFlip) found() []*script.Question {
	out := s.picker.found()
	rank := func(q *script.Question) int {
		_, known := s.facts[q.Fact]
		switch {
		case slices.Contains(s.tested, q.Fact):
			return 0
		case known:
			return 1
		}
		return 2
	}
	slices.SortStableFunc(out, func(a, b *script.Question) int { return rank(a) - rank(b) })
	return out
}

func (s *factFlip) act(m *Model, a action, key string) tea.Cmd {
	if s.ask != nil {
		return s.choose(m, a, key)
	}
	found := s.found()
	switch a {
	case actUpDown:
		s.picker.list.move(key, len(found))
	case actPage:
		s.picker.list.turn(key, len(found))
	case actChoose:
		s.ask, s.pager = newAsk(found[s.picker.list.at].Fact), pager{follow: true}
		if !s.ask.isText() { // the options in the words of the dictionary: they speak of the person in the case
			s.ask.q = nil
		}
		if a, ok := s.facts[s.ask.def.ID]; ok && !slices.Contains(s.kept, s.ask.def.ID) {
			s.ask.set(a.State, a.Value)
		}
	case actBack:
		m.pop()
	}
	return nil
}

// choose takes the keys of the value.
func (s *factFlip) choose(m *Model, a action, key string) tea.Cmd {
	s.pager.follow = true
	switch a {
	case actUpDown:
		s.ask.move(key)
	case actDigits, actMark:
		s.ask.digit(key)
	case actSpace:
		s.ask.mark()
	case actAccept:
		s.take(m)
	case actBack:
		s.ask = nil
	}
	return nil
}

// take changes the fact, unless it is as it was.
func (s *factFlip) take(m *Model) {
	state, v, err := s.ask.value(m.w.Question.PickOne, m.w.Question.PickSome)
	if err != nil {
		return // the widget holds the reason
	}
	id := s.ask.def.ID
	was, given := s.facts[id]
	to := fact.Answer{State: state, Value: v}
	if given && state == fact.Known && was.Standing == fact.Proved {
		to.Standing = fact.Proved
	}
	if given && was.State == state && was.Value == v {
		s.ask.problem = m.w.Present.SameValue
		return
	}
	s.of.class(func(c *room.Class) { err = c.Change(id, to) })
	if err != nil { // a value no widget gives
		s.ask.problem = law.T(err.Error(), err.Error())
		return
	}
	s.of.changed(m)
	m.pop()
}

func (s *factFlip) field(*Model) *Field {
	switch {
	case s.ask == nil:
		return &s.picker.query
	case s.ask.typing():
		return &s.ask.text
	}
	return nil
}

func (s *factFlip) typed(m *Model) tea.Cmd {
	if s.ask == nil {
		return s.picker.typed(m)
	}
	s.ask.clear()
	s.pager.follow = true
	return nil
}

func (s *factFlip) draw(m *Model) *layout {
	w := m.w.Present
	if s.ask != nil {
		head, body := m.newSheet(), m.newSheet()
		head.para(m.theme.Strong, m.say(s.ask.def.Name))
		head.labelled(m.say(w.Now), text.Width(m.say(w.Now)), m.theme.Muted, s.isNow(m, s.ask.def.ID))
		head.rule()
		l := &layout{left: m.say(w.NewValue), head: head, body: body, pager: &s.pager}
		l.focus = m.drawAsk(body, s.ask)
		return l
	}
	head, body := m.newSheet(), m.newSheet()
	m.drawSearch(head, &s.picker.query)
	l := &layout{left: m.say(w.Choose), head: head, body: body, pager: &s.picker.list.pager}
	found := s.found()
	if len(found) == 0 {
		body.para(m.theme.Text, m.say(m.w.Copy.NoFact))
		return l
	}
	body.para(m.theme.Muted, m.say(w.ChooseHelp))
	section := law.Text{}
	for i, q := range found {
		title := w.Rest
		if slices.Contains(s.tested, q.Fact) {
			title = w.Tested
		}
		if title != section {
			section = title
			body.gap()
			body.para(m.theme.Heading, m.say(title))
		}
		sign, st := "   ", m.theme.Text
		if i == s.picker.list.at {
			sign, st = " > ", m.theme.Selected
		}
		from := len(body.lines)
		body.hang(st, sign, st, m.say(fact.Get(q.Fact).Name))
		if _, ok := s.facts[q.Fact]; ok {
			body.hang(m.theme.Muted, "      ", m.theme.Muted, s.isNow(m, q.Fact))
		}
		if i == s.picker.list.at {
			l.focus = span{from, len(body.lines) - 1}
			if i == 0 {
				l.focus.from = 0
			}
		}
	}
	return l
}

// isNow says what a fact is, unless the class is to be told only after a vote.
func (s *factFlip) isNow(m *Model, id fact.ID) string {
	if slices.Contains(s.kept, id) {
		return m.say(m.w.Present.NotTold)
	}
	return m.givenInClass(s.facts, id)
}

// differences sets the analysis before the change beside that after it.
// Of what is not revealed yet nothing is shown, unless the trainer asks for all.
type differences struct {
	outline
	of  *presentScreen
	all bool
}

func newDifferences(s *presentScreen) *differences {
	return &differences{outline: newOutline(), of: s}
}

func (s *differences) keys(*Model) []action {
	return []action{actScroll, actPage, actTellAll, actBack, actLanguage}
}

func (s *differences) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actScroll:
		s.pager.scroll(lineOf(key))
	case actPage:
		s.pager.page(key)
	case actTellAll:
		s.all, s.pager = !s.all, pager{}
	case actBack:
		m.pop()
	}
	return nil
}

func (s *differences) draw(m *Model) *layout {
	var left, right *liability.Analysis
	v := s.of.view()
	s.of.class(func(c *room.Class) { left, right = c.Before(), c.Analysis() })
	head := m.newSheet()
	if v.Change != nil {
		head.labelled(m.say(m.w.Present.Changed), text.Width(m.say(m.w.Present.Changed)), m.theme.Strong, m.changeWords(s.of, v.Change))
		head.rule()
	}
	l := &layout{left: m.say(m.w.Present.Compared), head: head}
	if !s.all {
		head.para(m.theme.Muted, m.say(m.w.Present.SomeHidden))
		head.rule()
	}
	type shown struct {
		compareShown
		all bool
	}
	s.show(m, l, shown{compareShown{left, right}, s.all}, func(d *analysisDrawer) {
		c := &comparison{d: d, before: m.w.Present.Before, after: m.w.Present.After, same: m.w.Copy.Same}
		if !s.all {
			c.tells, c.same = s.tells, m.w.Present.SameSoFar
		}
		c.analyses(left, right)
		c.draw()
	})
	return l
}

// tells reports whether the class was told what it takes to show a line: the
// element of an offence, or one of the two questions at the end.
func (s *differences) tells(line comparedLine) (told bool) {
	s.of.class(func(c *room.Class) {
		if line.offence != nil {
			told = c.RevealedElement(line.offence.ID, line.offence.Of, line.element)
		} else {
			told = c.RevealedBoth(line.step)
		}
	})
	return told
}

// stepList goes to any step of a class.
type stepList struct {
	of   *presentScreen
	list list
}

func newStepList(s *presentScreen) *stepList {
	l := &stepList{of: s, list: list{pager: pager{follow: true}}}
	s.class(func(c *room.Class) { l.list.at = c.At() })
	return l
}

func (s *stepList) keys(*Model) []action {
	return []action{actUpDown, actThisStep, actPage, actBack, actLanguage}
}

func (s *stepList) act(m *Model, a action, key string) tea.Cmd {
	n := 0
	s.of.class(func(c *room.Class) { n = len(c.Steps()) })
	switch a {
	case actUpDown:
		s.list.move(key, n)
	case actPage:
		s.list.turn(key, n)
	case actThisStep:
		s.of.class(func(c *room.Class) { c.Goto(s.list.at) })
		s.of.turned()
		m.pop()
	case actBack:
		m.pop()
	}
	return nil
}

func (s *stepList) draw(m *Model) *layout {
	w := m.w.Present
	body := m.newSheet()
	l := &layout{left: m.say(w.Jump), body: body, pager: &s.list.pager}
	var steps []room.ClassStep
	revealed := map[string]bool{}
	s.of.class(func(c *room.Class) {
		steps = c.Steps()
		for _, x := range steps {
			revealed[x.ID] = c.RevealedStep(x.ID)
		}
	})
	offence := law.Text{}
	for i, x := range steps {
		if x.Offence != offence {
			offence = x.Offence
			body.gap()
			if !offence.IsZero() {
				body.para(m.theme.Muted, m.say(offence))
			}
		}
		sign, st := "   ", m.theme.Text
		if i == s.list.at {
			sign, st = " > ", m.theme.Selected
		}
		state := w.Hidden
		if revealed[x.ID] {
			state = w.Revealed
		}
		from := len(body.lines)
		body.pair(st, sign+text.PadLeft(fmt.Sprint(i+1), 2)+"  "+m.say(x.Title), m.theme.Muted, m.say(state))
		if i == s.list.at {
			l.focus = span{from, len(body.lines) - 1}
		}
	}
	return l
}
