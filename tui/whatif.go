package tui

import (
	"context"
	"fmt"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
)

// whatIfScreen lists what would turn each verdict: the facts that could still be
// learned, apart from those that would have to be otherwise. The search runs in
// the background and ends with the screen.
type whatIfScreen struct {
	outline
	search *search
	list   []liability.WhatIf
}

// A search is one search for changes: what it is about and how far it is.
type search struct {
	of          liability.Receipt
	view        liability.View
	cancel      context.CancelFunc
	steps       chan progress
	done, total int
	ended       bool
	err         error
}

type progress struct{ done, total int }

// searchedMsg brings the end of a search.
type searchedMsg struct {
	search *search
	list   []liability.WhatIf
	err    error
}

// progressMsg says how far a search is.
type progressMsg struct {
	search *search
	at     progress
}

func newWhatIf() *whatIfScreen { return &whatIfScreen{outline: newOutline()} }

func (s *whatIfScreen) keys(m *Model) []action {
	if s.running() {
		return []action{actCancel, actLanguage}
	}
	out := []action{actUpDown, actOpen, actLeftRight, actAll, actPage}
	if m.copy == nil {
		out = append(out, actChangeFact)
	}
	if m.opts.Views {
		out = append(out, actView)
	}
	return append(out, actBack, actLanguage, actQuit)
}

func (s *whatIfScreen) running() bool { return s.search == nil || !s.search.ended }

func (s *whatIfScreen) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actBack, actCancel:
		s.stop()
		m.pop()
	case actView:
		m.push(newView(m))
	case actChangeFact:
		m.changeFacts()
	case actAll:
		s.toggleAll()
	default:
		return s.press(m, a, key)
	}
	return nil
}

// stop ends a search under way.
func (s *whatIfScreen) stop() {
	if s.search != nil {
		s.search.cancel()
	}
}

// start searches, unless the search about the answers of now is there.
func (s *whatIfScreen) start(m *Model) tea.Cmd {
	if m.iv == nil || s.search != nil && s.search.of == m.iv.Analysis().Receipt && s.search.view == m.view {
		return nil
	}
	s.stop()
	ctx, cancel := context.WithCancel(context.Background())
	x := &search{of: m.iv.Analysis().Receipt, view: m.view, cancel: cancel, steps: make(chan progress, 1)}
	s.search, s.list = x, nil
	rules, facts, asOf, view := m.rules, m.iv.Facts(), m.iv.AsOf(), m.view
	run := func() tea.Msg {
		defer close(x.steps)
		list, err := rules.WhatIf(ctx, liability.WhatIfRequest{
			Facts: facts, AsOf: asOf, View: view,
			Progress: func(done, total int) {
				select {
				case x.steps <- progress{done, total}:
				default: // the screen has not taken the last one yet
				}
			},
		})
		return searchedMsg{x, list, err}
	}
	return tea.Batch(run, x.wait)
}

// wait waits for the next word of the search.
func (x *search) wait() tea.Msg {
	if at, more := <-x.steps; more {
		return progressMsg{x, at}
	}
	return nil
}

func (s *whatIfScreen) receive(_ *Model, msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case searchedMsg:
		if msg.search == s.search {
			s.search.ended, s.search.err, s.list = true, msg.err, msg.list
			s.search.cancel()
		}
	case progressMsg:
		if msg.search == s.search {
			s.search.done, s.search.total = msg.at.done, msg.at.total
			return msg.search.wait
		}
	}
	return nil
}

// toggleAll opens every offence and every change, or closes all where one is open.
func (s *whatIfScreen) toggleAll() {
	some := false
	for _, open := range s.open {
		some = some || open
	}
	s.open = map[string]bool{}
	s.redraw()
	s.pager.follow = true
	if some {
		return
	}
	for _, w := range s.list {
		path := w.Offence + ":" + w.Of
		s.open[path] = true
		for _, kind := range []string{"learn", "otherwise"} {
			s.open[path+"/"+kind] = true
			for i := range max(len(w.Learn), len(w.Otherwise)) {
				s.open[fmt.Sprintf("%s/%s/%d", path, kind, i)] = true
			}
		}
	}
}

func (s *whatIfScreen) draw(m *Model) *layout {
	w := m.w.WhatIf
	l := &layout{left: m.caseTitle(w.Title), pager: &s.pager}
	switch {
	case s.running():
		l.body = m.newSheet()
		s.drawProgress(m, l.body)
		return l
	case s.search.err != nil:
		l.body = m.newSheet()
		l.body.para(m.theme.Warning, m.say(w.Failed))
		return l
	}
	l.head = m.newSheet()
	l.head.para(m.theme.Muted, m.say(w.Intro))
	if m.opts.Views {
		l.head.para(m.theme.Muted, m.viewLine())
	}
	l.head.rule()
	s.show(m, l, s.search, func(d *analysisDrawer) {
		some, a := false, m.iv.Analysis()
		for _, x := range s.list {
			some = some || len(x.Learn)+len(x.Otherwise) > 0
			d.turning(x, a)
		}
		if !some {
			d.sheet.gap()
			d.sheet.para(m.theme.Text, m.say(w.Nothing))
		}
	})
	return l
}

func (s *whatIfScreen) drawProgress(m *Model, body *sheet) {
	w := m.w.WhatIf
	body.para(m.theme.Text, m.say(w.Searching))
	body.blank()
	if s.search == nil || s.search.total == 0 {
		return
	}
	width := min(body.room()-8, 60)
	filled := min(width*s.search.done/s.search.total, width)
	body.add("   " + paint(m.theme.Strong, strings.Repeat("#", filled)) + paint(m.theme.Muted, strings.Repeat("-", width-filled)) + fmt.Sprintf(" %3d%%", 100*s.search.done/s.search.total))
}

// turning is one offence: how far its figures are from their lines, what could
// still be learned, what would have to be otherwise.
func (d *analysisDrawer) turning(x liability.WhatIf, a *liability.Analysis) {
	m, s, w := d.m, d.sheet, d.m.w.WhatIf
	path := x.Offence + ":" + x.Of
	s.gap()
	headline := a.Headline != nil && a.Headline.Offence == x.Offence && a.Headline.Of == x.Of
	sign := d.begin(outlineRow{path: path, opens: true, shown: headline}, 0)
	s.pair(m.theme.Heading, sign+m.say(x.Name), m.theme.Verdict(x.Verdict), m.say(x.Verdict.Name()))
	if !d.screen.isOpen(path, headline) {
		s.sub(3, func() {
			s.para(m.theme.Muted, fmt.Sprintf(m.say(w.Counts), len(x.Learn), len(x.Otherwise)))
		})
		d.end()
		return
	}
	s.rule()
	d.end()
	d.distances(x, a)
	d.changesOf(path+"/learn", w.Learn, "", assumedLast(x.Learn, a.Assumptions))
	d.changesOf(path+"/otherwise", w.Otherwise, m.say(liability.Warning()), x.Otherwise)
	if len(x.Learn)+len(x.Otherwise) == 0 {
		s.para(m.theme.Muted, "   "+m.say(w.None))
	}
}

// distances lists the figures of an offence that are known, and how far each is
// from its line.
func (d *analysisDrawer) distances(x liability.WhatIf, a *liability.Analysis) {
	for _, o := range a.Offences {
		if o.ID != x.Offence || o.Of != x.Of {
			continue
		}
		var all []*liability.Threshold
		for _, e := range o.Elements {
			for _, t := range d.known(e) {
				if _, ok := t.Margin(); ok {
					all = append(all, t)
				}
			}
		}
		if len(all) == 0 {
			return
		}
		d.sheet.para(d.m.theme.Strong, "   "+d.m.say(d.m.w.WhatIf.Distances))
		d.sheet.sub(6, func() { d.bars(all) })
		d.sheet.blank()
	}
}

// mostTurns and mostWays bound what is listed before a row is opened.
const (
	mostTurns = 6
	mostWays  = 2
)

// changesOf lists the changes of one kind, the first of them until the rest is
// opened.
func (d *analysisDrawer) changesOf(path string, title law.Text, warning string, turns []liability.Turn) {
	if len(turns) == 0 {
		return
	}
	m, s, w := d.m, d.sheet, d.m.w.WhatIf
	s.para(m.theme.Strong, "   "+m.say(title))
	if warning != "" {
		s.sub(3, func() { s.para(m.theme.Warning, warning) })
	}
	for i, t := range turns {
		if i == mostTurns && len(turns) > mostTurns+1 {
			sign := d.begin(outlineRow{path: path, opens: true}, 0)
			if !d.screen.isOpen(path, false) {
				s.hang(m.theme.Text, sign, m.theme.Text, fmt.Sprintf(m.say(w.More), len(turns)-mostTurns))
				d.end()
				break
			}
			s.hang(m.theme.Muted, sign, m.theme.Muted, m.say(w.Fewer))
			d.end()
		}
		d.turn(fmt.Sprintf("%s/%d", path, i), t)
	}
	s.blank()
}

// assumedLast puts the changes of what is taken for granted behind those of what
// is not known: the second are asked for first.
func assumedLast(turns []liability.Turn, assumed []fact.ID) []liability.Turn {
	out := slices.Clone(turns)
	rests := func(t liability.Turn) int {
		if slices.ContainsFunc(t.Facts, func(id fact.ID) bool { return slices.Contains(assumed, id) }) {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(out, func(a, b liability.Turn) int { return rests(a) - rests(b) })
	return out
}

// turn is a set of facts with the verdict it would lead to, and the ways in which
// they would.
func (d *analysisDrawer) turn(path string, t liability.Turn) {
	m, s, w := d.m, d.sheet, d.m.w.WhatIf
	opens := len(t.Ways) > mostWays
	sign := d.begin(outlineRow{path: path, opens: opens}, 3)
	names, then := liability.Names(t.Facts, m.lang), fmt.Sprintf(m.say(w.To), m.say(t.To.Name()))
	if 6+text.Width(names)+2+text.Width(then) <= s.room() {
		s.pair(m.theme.Text, "   "+sign+names, m.theme.Verdict(t.To), then)
	} else {
		s.hang(m.theme.Text, "   "+sign, m.theme.Text, names)
		s.add(paint(m.theme.Verdict(t.To), text.PadLeft(then, s.room())))
	}
	for i, way := range t.Ways {
		if i == mostWays && !d.screen.isOpen(path, false) {
			s.sub(9, func() { s.para(m.theme.Muted, fmt.Sprintf(m.say(w.MoreWays), len(t.Ways)-mostWays)) })
			break
		}
		lead := ""
		if i > 0 {
			lead = m.say(w.Or)
		}
		s.sub(9, func() { s.para(m.theme.Muted, lead+m.say(way)) })
	}
	d.end()
}
