package tui

import (
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law/liability"
)

// analysisScreen is the analysis as reading: the conclusion, what is assumed,
// then the steps one by one, each of which opens.
type analysisScreen struct {
	outline
}

// analysisShown is what the outline is drawn from.
type analysisShown struct {
	of     *liability.Analysis
	rivals bool // the rival readings are there
}

func newAnalysis() *analysisScreen {
	return &analysisScreen{outline: newOutline()}
}

func (s *analysisScreen) keys(m *Model) []action {
	if m.iv == nil {
		return []action{actBack}
	}
	out := []action{actUpDown, actOpen, actLeftRight, actJump, actAll, actCites, actPage, actWhatIf}
	if m.copy == nil {
		out = append(out, actChangeFact)
	}
	if m.opts.WriteFile != nil {
		out = append(out, actReport)
	}
	return m.withStore(append(out, m.more(actReview, actContinue, actBack, actLanguage, actQuit)...))
}

func (s *analysisScreen) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actAll:
		s.jumpWaiting()
		s.toggleAll(m)
	case actReview:
		m.push(newReview(m))
	case actWhatIf:
		m.push(newWhatIf())
	case actChangeFact:
		m.changeFacts()
	case actReport:
		m.push(newReport(m))
	case actStory:
		m.push(&storyScreen{})
	case actContinue:
		m.goOn()
	case actBack:
		m.pop()
	default:
		return s.press(m, a, key)
	}
	return nil
}

// start has the rival readings found in the background.
func (s *analysisScreen) start(m *Model) tea.Cmd { return m.askRivals() }

// toggleAll opens every step, or closes all where one is open.
func (s *analysisScreen) toggleAll(m *Model) {
	some := false
	for _, open := range s.open {
		some = some || open
	}
	s.open = map[string]bool{}
	s.redraw()
	s.pager.follow = true
	if some {
		s.at = outermost(s.at)
		return
	}
	var see func(path string, steps []*liability.Step)
	see = func(path string, steps []*liability.Step) {
		for _, st := range steps {
			s.open[path+"/"+st.ID] = true
			see(path+"/"+st.ID, st.Steps)
		}
	}
	a := m.iv.Analysis()
	for _, section := range sections() {
		s.open[section] = true
	}
	if a.Civil != nil {
		see("civil", a.Civil.Elements)
	}
	for _, o := range a.Offences {
		s.open[offencePath(o)] = true
		see(offencePath(o), o.Elements)
	}
	if a.Disposition != nil {
		see("for", a.Disposition.For)
		see("against", a.Disposition.Against)
	}
}

// offencePath is where the rows of an offence hang.
func offencePath(o *liability.Offence) string {
	if o.Of == "" {
		return o.ID
	}
	return o.ID + ":" + o.Of
}

// sections are the paths of the parts after the offences.
func sections() []string {
	return []string{"which", "outside", "consequences", "disposition", "administrative", "civil", "arguments", "rivals", "now"}
}

// outermost gives the element of a path, or the offence.
func outermost(path string) string {
	parts := strings.SplitN(path, "/", 3)
	return strings.Join(parts[:min(len(parts), 2)], "/")
}

func (s *analysisScreen) draw(m *Model) *layout {
	l := &layout{left: m.caseTitle(m.w.Analysis.Title), pager: &s.pager}
	if m.iv == nil {
		l.body = m.newSheet()
		l.body.para(m.theme.Text, m.say(m.w.Common.Loading))
		return l
	}
	a := m.iv.Analysis()
	l.right = fmt.Sprintf(m.say(m.w.Analysis.AsOf), a.AsOf.In(m.lang))
	s.show(m, l, analysisShown{a, m.rivals.of == a && m.rivals.there}, func(d *analysisDrawer) { d.analysis(a) })
	return l
}
