package tui

import (
	"slices"
	"strings"
	"unicode"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/corpus"
)

// glossaryScreen explains the terms: those on the screen below first, and while
// words are typed those they name.
type glossaryScreen struct {
	query Field
	list  list
	here  []*script.Term // on the screen below
	rest  []*script.Term
}

// newGlossary looks which terms stand on the screen as it is now.
func newGlossary(m *Model) *glossaryScreen {
	g := &glossaryScreen{list: list{pager: pager{follow: true}}}
	seen := flat(strings.Replace(ansi.Strip(m.View()), m.say(m.w.Common.Name), "", 1)) // the name of the program is no term
	for _, t := range script.Glossary() {
		if slices.ContainsFunc(termNames(t), func(name string) bool { return mentions(seen, name) }) {
			g.here = append(g.here, t)
		} else {
			g.rest = append(g.rest, t)
		}
	}
	return g
}

// termNames are the ways a term is written on a screen.
func termNames(t *script.Term) []string {
	zh := strings.Split(t.Name.ZH, "/")
	en, _, _ := strings.Cut(t.Name.EN, " (")
	out := append(zh, strings.Split(en, " / ")...)
	return append(out, t.Also...)
}

// flat puts a screen on one line: Chinese loses the spaces between lines, other
// words keep one between them.
func flat(screen string) string {
	words := strings.Fields(strings.ToLower(screen))
	var out strings.Builder
	for i, w := range words {
		if i > 0 && !(unicode.Is(unicode.Han, firstOf(w)) && unicode.Is(unicode.Han, lastOf(words[i-1]))) {
			out.WriteByte(' ')
		}
		out.WriteString(w)
	}
	return " " + out.String() + " "
}

func firstOf(s string) (r rune) {
	for _, r = range s {
		return r
	}
	return 0
}

func lastOf(s string) (r rune) {
	for _, r = range s {
	}
	return r
}

// mentions reports whether a name stands on a screen; a word in letters only as
// the beginning of a word.
func mentions(screen, name string) bool {
	name = strings.ToLower(name)
	for at := 0; ; {
		i := strings.Index(screen[at:], name)
		if i < 0 {
			return false
		}
		at += i
		if !unicode.IsLetter(firstOf(name)) || unicode.Is(unicode.Han, firstOf(name)) || !unicode.IsLetter(lastOf(screen[:at])) {
			return true
		}
		at += len(name)
	}
}

// offersGlossary reports whether the terms open on a key here: wherever letters
// act and something is explained.
func (m *Model) offersGlossary() bool {
	switch s := m.top().(type) {
	case *glossaryScreen, *helpScreen, *quitScreen:
		return false
	case *welcome:
		if s.asking {
			return false
		}
	}
	return m.typing() == nil
}

// shown lists the terms that what was typed names, those of the screen first, and
// how many of them those are.
func (g *glossaryScreen) shown() (terms []*script.Term, here int) {
	asked := strings.Fields(strings.ToLower(g.query.Value()))
	fits := func(t *script.Term) bool {
		hay := strings.ToLower(strings.Join(append(termNames(t), t.Name.EN, t.Says.ZH, t.Says.EN), "\n"))
		for _, w := range asked {
			if !strings.Contains(hay, w) {
				return false
			}
		}
		return true
	}
	for _, t := range g.here {
		if fits(t) {
			terms = append(terms, t)
		}
	}
	here = len(terms)
	for _, t := range g.rest {
		if fits(t) {
			terms = append(terms, t)
		}
	}
	if len(asked) == 0 {
		return terms, here
	}
	// Terms whose own name holds what was typed stand before those that only
	// mention it.
	slices.SortStableFunc(terms, func(a, b *script.Term) int { return named(b, asked) - named(a, asked) })
	return terms, 0
}

// named is 1 where a name of the term holds all the words, else 0.
func named(t *script.Term, words []string) int {
	names := strings.ToLower(strings.Join(append(termNames(t), t.Name.EN), "\n"))
	for _, w := range words {
		if !strings.Contains(names, w) {
			return 0
		}
	}
	return 1
}

func (g *glossaryScreen) keys(*Model) []action {
	terms, _ := g.shown()
	switch {
	case len(terms) == 0:
		return []action{actBack}
	case g.list.at < len(terms) && len(terms[g.list.at].Cites) > 0:
		return []action{actUpDown, actPage, actOpenLaw, actBack}
	}
	return []action{actUpDown, actPage, actBack}
}

func (g *glossaryScreen) act(m *Model, a action, key string) tea.Cmd {
	terms, _ := g.shown()
	switch a {
	case actUpDown:
		if !g.list.pager.reading(key) {
			g.list.move(key, len(terms))
		}
	case actPage:
		g.list.turn(key, len(terms))
	case actOpenLaw:
		if g.list.at < len(terms) {
			m.openCites(terms[g.list.at].Cites)
		}
	case actBack:
		m.pop()
	}
	return nil
}

func (g *glossaryScreen) field(*Model) *Field { return &g.query }

func (g *glossaryScreen) typed(*Model) tea.Cmd {
	g.list = list{pager: pager{follow: true}}
	return nil
}

func (g *glossaryScreen) draw(m *Model) *layout {
	w := m.w.Glossary
	head, body := m.newSheet(), m.newSheet()
	m.drawSearch(head, &g.query)
	l := &layout{left: m.say(w.Title), head: head, body: body, pager: &g.list.pager}
	terms, here := g.shown()
	if len(terms) == 0 {
		body.para(m.theme.Text, m.say(w.None))
	}
	for i, t := range terms {
		from := len(body.lines)
		switch {
		case i == 0 && here > 0:
			body.add(paint(m.theme.Heading, m.say(w.Here)))
		case i == here && i > 0 && here > 0:
			body.gap()
			body.add(paint(m.theme.Heading, m.say(w.Others)))
		}
		m.drawTerm(body, t, i == g.list.at)
		if i == g.list.at {
			l.focus = span{from, len(body.lines) - 1}
		}
	}
	return l
}

// drawTerm is a term, its name in the other language, what it means and where it
// stands.
func (m *Model) drawTerm(s *sheet, t *script.Term, here bool) {
	sign, st := "   ", m.theme.Strong
	if here {
		sign, st = " > ", m.theme.Selected
	}
	s.hang(st, sign, st, m.say(t.Name)+"   "+t.Name.In(law.EN-m.lang))
	s.sub(6, func() {
		s.para(m.theme.Text, m.say(t.Says))
		if len(t.Cites) > 0 {
			names := make([]string, len(t.Cites))
			for i, c := range t.Cites {
				names[i] = corpus.Name(c, m.lang)
			}
			s.para(m.theme.Muted, strings.Join(names, m.say(m.w.Common.And)))
		}
	})
}
