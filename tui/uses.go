package tui

import (
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/library"
	"bangxin/law/rule"
)

// uses are what rests on a provision or a part of it: questions, steps of the
// rules, real cases.
type uses struct {
	questions []*script.Question
	steps     []usingStep
	cases     []*library.Case
}

// usingStep is a step of the rules that cites a provision.
type usingStep struct {
	of, name law.Text // the offence or other conclusion, and the step
	cite     law.Citation
}

func (u *uses) total() int { return len(u.questions) + len(u.steps) + len(u.cases) }

// usesMsg brings what rests on a provision.
type usesMsg struct {
	cite law.Citation
	uses *uses
}

// partOf reports whether c is the provision p or a part of it.
func partOf(c, p law.Citation) bool {
	return c.Instrument == p.Instrument && c.Article == p.Article &&
		(p.Paragraph == 0 || c.Paragraph == p.Paragraph) && (p.Item == 0 || c.Item == p.Item) && (p.Sub == 0 || c.Sub == p.Sub)
}

// findUses looks what rests on a provision. It reads the cases, which takes a
// moment the first time: it is work for the background.
func findUses(rules *liability.Rules, p law.Citation) *uses {
	u := &uses{}
	cited := func(cites []law.Citation) (law.Citation, bool) {
		for _, c := range cites {
			if partOf(c, p) {
				return c, true
			}
		}
		return law.Citation{}, false
	}
	for _, q := range script.All() {
		if _, ok := cited(q.Cites); ok {
			u.questions = append(u.questions, q)
		}
	}
	if rules != nil {
		seen := map[usingStep]bool{}
		for _, id := range rules.Book().Roots() {
			if strings.HasSuffix(id, "/shown") { // the same steps once more
				continue
			}
			root := rules.Book().Root(id)
			var see func(n *rule.Node)
			see = func(n *rule.Node) {
				if c, ok := cited(n.Cites); ok && !n.Name.IsZero() {
					if s := (usingStep{root.Name, n.Name, c}); !seen[s] {
						seen[s] = true
						u.steps = append(u.steps, s)
					}
				}
				for _, k := range n.Kids {
					see(k)
				}
			}
			see(root)
		}
	}
	for _, x := range library.All() {
		for _, d := range x.Holding().Defendants {
			if c := decidedUnder(d); !c.IsZero() && partOf(c, p) {
				u.cases = append(u.cases, x)
				break
			}
		}
	}
	return u
}

// decidedUnder gives the provision applied to a defendant: the one the source
// names, else the article of the offence held.
func decidedUnder(d casefile.Defendant) law.Citation {
	if !d.Provision.IsZero() {
		return d.Provision
	}
	article := map[casefile.Offence]string{
		casefile.Assisting: "287-2", casefile.Concealing: "312", casefile.Refusing: "286-1",
		casefile.IllegalUse: "287-1", casefile.IntrusionTools: "285", casefile.PersonalData: "253-1",
	}[d.Offence]
	if article == "" {
		return law.Citation{}
	}
	return law.Citation{Instrument: "criminal-law", Article: article}
}

// usesScreen lists what rests on a provision; every line opens.
type usesScreen struct {
	outline
	of *uses
}

func newUses(u *uses) *usesScreen {
	s := &usesScreen{outline: newOutline(), of: u}
	switch {
	case len(u.questions) > 0:
		s.at = "questions"
	case len(u.steps) > 0:
		s.at = "steps"
	default:
		s.at = "cases"
	}
	return s
}

func (s *usesScreen) keys(*Model) []action {
	return []action{actUpDown, actOpen, actLeftRight, actPage, actBack, actLanguage}
}

func (s *usesScreen) act(m *Model, a action, key string) tea.Cmd {
	if a == actBack {
		m.pop()
		return nil
	}
	return s.press(m, a, key)
}

func (s *usesScreen) draw(m *Model) *layout {
	w := m.w.Uses
	l := &layout{left: m.say(w.Title)}
	s.show(m, l, s.of, func(d *analysisDrawer) {
		u := s.of
		part := func(path string, title law.Text, n int, f func()) {
			if n > 0 {
				d.section(path, title, fmt.Sprintf(m.say(w.Count), n), n <= 12, f)
			}
		}
		part("questions", w.Questions, len(u.questions), func() {
			for _, q := range u.questions {
				id := q.Fact
				sign := d.begin(outlineRow{path: "questions/" + string(id), run: func(m *Model) tea.Cmd {
					m.push(&whyScreen{fact: id})
					return nil
				}}, 0)
				d.sheet.hang(m.theme.Text, sign, m.theme.Text, m.say(q.Ask))
				d.sheet.hang(m.theme.Muted, "      ", m.theme.Muted, m.say(fact.Get(id).Name))
				d.end()
			}
		})
		part("steps", w.Steps, len(u.steps), func() {
			for i, x := range u.steps {
				sign := d.begin(outlineRow{path: fmt.Sprintf("steps/%d", i), cite: x.cite, cites: []law.Citation{x.cite}}, 0)
				name := m.say(x.name)
				if x.of != x.name && !x.of.IsZero() {
					name = m.say(x.of) + m.say(m.w.Common.Colon) + name
				}
				d.sheet.hang(m.theme.Text, sign, m.theme.Text, name)
				d.end()
			}
		})
		part("cases", w.Cases, len(u.cases), func() {
			for _, c := range u.cases {
				d.caseRow("cases", c)
			}
		})
	})
	return l
}
