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
	level   int  // how deep everything was opened last
	deepest bool // nothing opens below it
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
	level := actLevel
	if s.deepest {
		level = actCloseAll
	}
	out := []action{actUpDown, actOpen, actLeftRight, actJump, level, actCites, actPage, actUnsettled, actWhatIf}
	if m.copy == nil {
		out = append(out, actChangeFact)
	}
	if m.reports() {
		out = append(out, actReport)
	}
	return m.withStore(append(out, m.more(actReview, actContinue, actBack, actLanguage, actQuit)...))
}

func (s *analysisScreen) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actLevel, actCloseAll:
		s.jumpWaiting()
		s.openLevel(m)
	case actReview:
		m.push(newReview(m))
	case actUnsettled:
		m.push(newUnsettled(m))
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

// openLevel opens everything one level deeper than before, and closes all after
// the deepest: whole analyses run to thousands of lines.
func (s *analysisScreen) openLevel(m *Model) {
	levels := levelsOf(m.iv.Analysis())
	if s.level++; s.level > len(levels) {
		s.level = 0
	}
	s.deepest = s.level == len(levels)
	s.open = map[string]bool{}
	for _, paths := range levels[:s.level] {
		for _, path := range paths {
			s.open[path] = true
		}
	}
	s.turned = true
	s.pager.follow = true
	if s.level == 0 {
		s.at = outermost(s.at)
	}
}

// levelsOf lists the paths of what opens, the outermost first.
func levelsOf(a *liability.Analysis) (levels [][]string) {
	add := func(depth int, path string) {
		for len(levels) <= depth {
			levels = append(levels, nil)
		}
		levels[depth] = append(levels[depth], path)
	}
	var see func(depth int, path string, steps []*liability.Step)
	see = func(depth int, path string, steps []*liability.Step) {
		for _, st := range steps {
			add(depth, path+"/"+st.ID)
			see(depth+1, path+"/"+st.ID, st.Steps)
		}
	}
	for _, section := range sections() {
		add(0, section)
	}
	for _, o := range a.Offences {
		add(0, offencePath(o))
		see(1, offencePath(o), o.Elements)
		for _, t := range o.Tiers {
			if t.Step != nil {
				see(1, offencePath(o), []*liability.Step{t.Step})
			}
		}
	}
	if a.Civil != nil {
		see(1, "civil", a.Civil.Elements)
	}
	if a.Disposition != nil {
		see(1, "for", a.Disposition.For)
		see(1, "against", a.Disposition.Against)
	}
	return levels
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
	s.show(m, l, analysisShown{a, m.rivals.of == a.Receipt && m.rivals.there}, func(d *analysisDrawer) { d.analysis(a) })
	return l
}
