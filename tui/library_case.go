package tui

import (
	"fmt"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/library"
	"bangxin/law/text"
)

// caseScreen is the page of a real case: what happened, what was decided and how
// well that is known, the facts as coded, and how the program stands to it.
type caseScreen struct {
	outline
	of       *library.Case
	asked    bool
	come     bool                // the analysis has
	analysis *liability.Analysis // on the facts of the case; nil until it has come and while the screen rests
}

// rest lets the drawing and the analysis go.
func (s *caseScreen) rest() {
	s.outline.rest()
	s.analysis = nil
}

// found gives the analysis; nil until it has come.
func (s *caseScreen) found(m *Model) *liability.Analysis {
	if s.come && s.analysis == nil {
		s.analysis = analysisOf(m.rules, s.of, m.opts.Program)
	}
	return s.analysis
}

func analysisOf(rules *liability.Rules, c *library.Case, program string) *liability.Analysis {
	f := c.File()
	return rules.Analyse(liability.Request{Facts: f.Facts, AsOf: f.AsOf, Program: program})
}

// caseMsg brings the analysis of a case.
type caseMsg struct {
	of       *library.Case
	analysis *liability.Analysis
}

func newCase(c *library.Case) *caseScreen {
	s := &caseScreen{outline: newOutline(), of: c}
	s.at = "open"
	return s
}

func (s *caseScreen) start(m *Model) tea.Cmd {
	if s.asked || m.rules == nil {
		return nil
	}
	s.asked = true
	of, rules, program := s.of, m.rules, m.opts.Program
	return func() tea.Msg { return caseMsg{of, analysisOf(rules, of, program)} }
}

func (s *caseScreen) receive(_ *Model, msg tea.Msg) tea.Cmd {
	if c, ok := msg.(caseMsg); ok && c.of == s.of {
		s.come, s.analysis = true, c.analysis
	}
	return nil
}

func (s *caseScreen) keys(m *Model) []action {
	out := []action{actUpDown, actOpen, actLeftRight, actPage}
	if m.rules != nil {
		out = append(out, actOpenCase, actPresent)
	}
	if s.come {
		out = append(out, actBeside)
	}
	return append(out, actBack, actLanguage)
}

func (s *caseScreen) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actOpenCase:
		m.openCase(s.of)
	case actBeside:
		m.push(&besideScreen{of: library.Told{Facts: s.of.File().Facts, Analysis: s.found(m)}, without: append(s.of.Siblings(), s.of)})
	case actPresent:
		m.presentCase(s.of)
	case actBack:
		m.pop()
	default:
		return s.press(m, a, key)
	}
	return nil
}

// openCase shows the answers of a case, on a copy, as of the day of decision.
func (m *Model) openCase(c *library.Case) {
	if m.rules == nil {
		return
	}
	f := c.File()
	x := matter{
		iv:     interview.Resume(m.rules, f.AsOf, m.opts.Program, f.Facts),
		drafts: map[fact.ID]*draft{}, asOf: f.AsOf, view: liability.ViewTeaching, title: c.Title(), story: f.Story, decided: f.Holding,
	}
	m.open(x, nil)
	m.stack[len(m.stack)-1] = newReview(m)
}

func (s *caseScreen) draw(m *Model) *layout {
	w := m.w.Library
	head := m.newSheet()
	head.para(m.theme.Strong, text.CleanLine(m.say(s.of.Title())))
	head.rule()
	l := &layout{left: m.say(w.Case), right: fmt.Sprintf(m.say(m.w.Analysis.AsOf), s.of.File().AsOf.In(m.lang)), head: head, spare: true}
	type shown struct {
		of   *liability.Analysis
		file *library.Case
	}
	a := s.found(m)
	s.show(m, l, shown{a, s.of}, func(d *analysisDrawer) { d.libraryCase(s.of, a) })
	return l
}

// libraryCase writes the whole page.
func (d *analysisDrawer) libraryCase(c *library.Case, a *liability.Analysis) {
	m, s, w := d.m, d.sheet, d.m.w.Library
	f, h := c.File(), c.Holding()
	sign := d.begin(outlineRow{path: "open", run: func(m *Model) tea.Cmd {
		m.openCase(c)
		return nil
	}}, 0)
	s.hang(m.theme.Strong, sign, m.theme.Strong, m.say(w.Open))
	d.end()
	d.section("story", w.Story, "", true, func() {
		s.para(m.theme.Text, text.Clean(eitherSide(f.Story, m.lang)))
	})
	d.section("holding", w.Holding, "", true, func() { d.holding(h, f) })
	d.section("program", w.Concludes, "", true, func() { d.replay(h, a) })
	d.section("facts", w.Facts, fmt.Sprintf(m.say(w.FactCount), len(f.Facts)), false, func() { d.factsOf(f) })
	if len(h.Silent) > 0 {
		d.section("silent", w.Silent, m.factNames(h.Silent), false, func() {
			s.para(m.theme.Muted, m.say(w.SilentHelp))
			for _, id := range h.Silent {
				s.hang(m.theme.Text, "   - ", m.theme.Text, m.say(fact.Get(id).Name))
			}
		})
	}
	d.section("sources", w.Sources, fmt.Sprintf(m.say(w.SourceCount), len(h.Sources)), false, func() {
		for _, source := range h.Sources {
			s.hang(m.theme.Text, "   - ", m.theme.Text, text.CleanLine(source))
		}
		if h.PublishedAs != "" {
			s.labelled(m.say(w.Published), text.Width(m.say(w.Published)), m.theme.Text, text.CleanLine(h.PublishedAs))
		}
		if h.ReasoningBasis != "" {
			s.labelled(m.say(w.Coding), text.Width(m.say(w.Coding)), m.theme.Text, text.CleanLine(h.ReasoningBasis))
		}
	})
	d.otherCases(w.Siblings, "siblings", c.Siblings())
	d.otherCases(w.Alike, "alike", c.Related(5))
}

// holding says what was decided of each, and how well that is known.
func (d *analysisDrawer) holding(h *casefile.Holding, f *casefile.File) {
	m, s, w := d.m, d.sheet, d.m.w.Library
	column := 0
	for _, t := range []law.Text{w.Court, w.Number, w.Decided, w.AsOf, w.Confidence, w.DateNote, w.Reason, w.Remark} {
		column = max(column, text.Width(m.say(t)))
	}
	row := func(label law.Text, words string) {
		if words = text.CleanLine(words); words != "" {
			s.labelled(m.say(label), column, m.theme.Text, words)
		}
	}
	for i := range h.Defendants {
		x := &h.Defendants[i]
		name := text.CleanLine(x.Name)
		if name != "" {
			name += m.say(m.w.Common.Colon)
		}
		s.hang(m.theme.Strong, "   ", m.theme.Strong, name+m.held(x))
		s.sub(3, func() {
			if words := text.CleanLine(m.say(x.Words)); words != "" {
				s.para(m.theme.Text, words)
			}
			if !x.Provision.IsZero() {
				d.cite(fmt.Sprintf("holding/%d", i), x.Provision, 0)
			}
		})
	}
	s.gap()
	row(w.Reason, m.say(h.Reason))
	row(w.Remark, m.say(h.Remark))
	row(w.Court, h.Court)
	row(w.Number, h.Number)
	row(w.Decided, h.Decided)
	row(w.AsOf, f.AsOf.In(m.lang))
	row(w.DateNote, m.say(h.DateNote))
	row(w.Confidence, m.say(w.Confident(h.Confidence)))
}

// replay is what the program concludes on the facts, and how that stands to what
// was decided, in the words of whoever looked at the two.
func (d *analysisDrawer) replay(h *casefile.Holding, a *liability.Analysis) {
	m, s, w := d.m, d.sheet, d.m.w.Library
	switch {
	case a == nil:
		s.para(m.theme.Muted, m.say(w.Analysing))
	case a.Headline != nil:
		s.para(m.theme.Strong, m.say(a.Headline.Says))
		if !a.Headline.Range.IsZero() {
			s.para(m.theme.Text, m.say(a.Headline.Range))
		}
	default:
		s.para(m.theme.Strong, m.say(m.w.Analysis.NoOffence))
	}
	var said []string
	for i := range h.Defendants {
		r := h.ReplayOf(i)
		if r == nil {
			continue
		}
		words := m.say(w.Agreement(r.Agrees))
		if why := text.CleanLine(m.say(r.Why)); why != "" {
			words += m.say(m.w.Common.Colon) + why
		}
		if !slices.Contains(said, words) {
			said = append(said, words)
		}
	}
	for _, words := range said {
		s.labelled(m.say(w.Compared), text.Width(m.say(w.Compared)), m.theme.Text, words)
	}
}

// factsOf lists the facts as coded, in dictionary order, with the notes.
func (d *analysisDrawer) factsOf(f *casefile.File) {
	m, s := d.m, d.sheet
	for _, def := range fact.All() {
		a, ok := f.Facts[def.ID]
		if !ok {
			continue
		}
		words := def.FormatAnswer(a, m.lang)
		if a.State == fact.Known && a.Standing == fact.Disputed {
			words += m.tag(fact.Disputed.Name())
		}
		s.hang(m.theme.Muted, "   "+m.say(def.Name)+m.say(m.w.Common.Colon), m.theme.Text, words)
		if note := text.CleanLine(strings.ReplaceAll(a.Note, "\n", " ")); note != "" {
			s.sub(6, func() { s.para(m.theme.Muted, note) })
		}
	}
}

// otherCases lists cases that open.
func (d *analysisDrawer) otherCases(title law.Text, path string, cases []*library.Case) {
	if len(cases) == 0 {
		return
	}
	names := make([]string, len(cases))
	for i, c := range cases {
		names[i] = text.CleanLine(d.m.say(c.Title()))
	}
	d.section(path, title, strings.Join(names, d.m.say(d.m.w.Common.And)), false, func() {
		for _, c := range cases {
			d.caseRow(path, c)
		}
	})
}

// caseRow is a case as a row that opens its page.
func (d *analysisDrawer) caseRow(path string, c *library.Case) {
	m, s := d.m, d.sheet
	sign := d.begin(outlineRow{path: path + "/" + c.ID, run: func(m *Model) tea.Cmd {
		m.push(newCase(c))
		return nil
	}}, 0)
	s.hang(m.theme.Text, sign, m.theme.Text, text.CleanLine(m.say(c.Title())))
	s.hang(m.theme.Muted, "      ", m.theme.Muted, m.caseSummary(c))
	d.end()
}
