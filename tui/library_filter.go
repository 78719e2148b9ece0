package tui

import (
	"fmt"
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/library"
	"bangxin/law/text"
)

// filterScreen chooses which cases of the library are listed.
type filterScreen struct {
	of     *libraryScreen
	filter library.Filter
	list   list
}

// filterSide is one side of a filter: its values, the empty one first, and where
// it is kept.
type filterSide struct {
	values []string
	get    func(f *library.Filter) string
	set    func(f *library.Filter, v string)
}

// The places of the sides.
const (
	sideKind = iota
	sideCrime
	sideOffence
	sideOutcome
	sideAgrees
	sideCount
)

// filterSides lists the sides of a filter.
func filterSides() [sideCount]filterSide {
	return [sideCount]filterSide{
		sideKind: {
			get: func(f *library.Filter) string { return f.Kind },
			set: func(f *library.Filter, v string) { f.Kind = v },
		},
		sideCrime: {
			get: func(f *library.Filter) string { return f.Crime },
			set: func(f *library.Filter, v string) { f.Crime = v },
		},
		sideOffence: {
			values: []string{
				string(casefile.Assisting), string(casefile.Accomplice), string(casefile.Concealing), string(casefile.Refusing), string(casefile.IllegalUse),
				string(casefile.IntrusionTools), string(casefile.PersonalData), string(casefile.OtherOffence), string(casefile.NoOffence),
			},
			get: func(f *library.Filter) string { return string(f.Offence) },
			set: func(f *library.Filter, v string) { f.Offence = casefile.Offence(v) },
		},
		sideOutcome: {
			values: []string{
				string(casefile.Convicted), string(casefile.NotProsecuted), string(casefile.Acquitted), string(casefile.NotACrime),
				string(casefile.Administrative), string(casefile.Civil), string(casefile.Terminated), string(casefile.Pending),
			},
			get: func(f *library.Filter) string { return string(f.Outcome) },
			set: func(f *library.Filter, v string) { f.Outcome = casefile.Outcome(v) },
		},
		sideAgrees: {
			values: []string{
				string(casefile.Agrees), string(casefile.Differs), string(casefile.Contests), string(casefile.Silent), string(casefile.Outside), string(casefile.Undecided),
			},
			get: func(f *library.Filter) string { return string(f.Agrees) },
			set: func(f *library.Filter, v string) { f.Agrees = casefile.Agreement(v) },
		},
	}
}

// optionsOf gives the fact whose options are the values of a side; nil where they
// are none.
func optionsOf(side int) *fact.Def {
	switch side {
	case sideKind:
		return fact.Get(fact.HelpKinds)
	case sideCrime:
		return fact.Get(fact.HelpedCrimes)
	}
	return nil
}

// sideValues lists the values of a side: everything first, then those that some
// case has.
func sideValues(side int) []string {
	values := filterSides()[side].values
	if d := optionsOf(side); d != nil {
		for _, o := range d.Options {
			values = append(values, o.ID)
		}
	}
	all := library.All()
	return append([]string{""}, slices.DeleteFunc(slices.Clone(values), func(v string) bool {
		var f library.Filter
		filterSides()[side].set(&f, v)
		return len(f.Of(all)) == 0
	})...)
}

// filterValue names a value of a side.
func (m *Model) filterValue(side int, v string) string {
	w := m.w.Library
	switch {
	case v == "":
		return m.say(w.All)
	case optionsOf(side) != nil:
		def := optionsOf(side)
		return m.say(def.Options[def.Option(v)].Name)
	case side == sideOffence:
		if v == string(casefile.NoOffence) {
			return m.say(w.NoOffence)
		}
		return m.say(w.Offence(casefile.Offence(v)))
	case side == sideOutcome:
		return m.say(w.Outcome(casefile.Outcome(v)))
	}
	return m.say(w.Agreement(casefile.Agreement(v)))
}

// sides is how many sides there are to choose: before a class none by which a list
// would tell how its cases ended.
func (s *filterScreen) sides() int {
	if s.of.quiet {
		return sideOffence
	}
	return sideCount
}

func (s *filterScreen) keys(*Model) []action {
	return []action{actUpDown, actChange, actAccept, actBack, actLanguage}
}

func (s *filterScreen) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actUpDown:
		s.list.move(key, s.sides())
	case actChange:
		s.list.pager.follow = true
		side := filterSides()[s.list.at]
		values := sideValues(s.list.at)
		at := slices.Index(values, side.get(&s.filter))
		step := 1
		if key == "left" {
			step = len(values) - 1
		}
		side.set(&s.filter, values[(at+step)%len(values)])
	case actAccept:
		s.of.choose(s.filter)
		m.pop()
	case actBack:
		m.pop()
	}
	return nil
}

func (s *filterScreen) draw(m *Model) *layout {
	w := m.w.Library
	head, body := m.newSheet(), m.newSheet()
	all := library.All()
	head.para(m.theme.Strong, fmt.Sprintf(m.say(w.Shown), len(s.filter.Of(all)), len(all)))
	head.para(m.theme.Muted, m.say(w.FilterHelp))
	head.rule()
	l := &layout{left: m.say(w.Filter), head: head, body: body, pager: &s.list.pager}
	labels := [sideCount]law.Text{w.Kind, w.Crime, w.OffenceHeld, w.Ended, w.Compared}
	column := 0
	for _, t := range labels {
		column = max(column, text.Width(m.say(t)))
	}
	for i, label := range labels[:s.sides()] {
		sign, st := "   ", m.theme.Text
		if i == s.list.at {
			sign, st = " > ", m.theme.Selected
			l.focus = span{len(body.lines), len(body.lines)}
		}
		body.hang(st, sign+text.PadRight(m.say(label), column)+"  ", m.theme.Text, "< "+m.filterValue(i, filterSides()[i].get(&s.filter))+" >")
	}
	return l
}
