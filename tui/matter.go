package tui

import (
	"slices"

	"bangxin/interview"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
)

// A matter is the answers the screens show and what belongs to them: the person's
// own, a copy on which facts are changed, or a case of the library.
type matter struct {
	iv      *interview.Interview // nil until the rules are there
	drafts  map[fact.ID]*draft
	asOf    law.Day
	view    liability.View    // for whom changes are listed
	title   law.Text          // either side may be empty
	story   law.Text          // what happened, where somebody wrote it down
	decided *casefile.Holding // what was decided; nil where nothing was
	base    int               // the number of screens below it
	rivals  rivalReadings
	copies  []*factCopy
	copy    *factCopy // the copy whose answers these are, or nil

	shown    bool // of a lawyer's interview, to a client, for reading alone
	readOnly bool // of a saved matter that is only read: nothing is kept
}

// ownMatter is the matter a session begins with.
func ownMatter(asOf law.Day, f *casefile.File) matter {
	x := matter{asOf: asOf, drafts: map[fact.ID]*draft{}}
	if f == nil {
		return x
	}
	if f.HasAsOf {
		x.asOf = f.AsOf
	}
	x.title, x.story, x.decided = law.T(f.Title, f.TitleEN), f.Story, f.Holding
	return x
}

// open shows the screens another matter, from the given screen on. Leaving that
// screen leads back to the matter before.
func (m *Model) open(x matter, s screen) {
	m.outer = append(m.outer, m.matter)
	x.base = len(m.stack)
	m.matter = x
	m.push(s)
}

// leave goes back to the matter before and drops the screens of this one.
func (m *Model) leave() {
	n := len(m.outer) - 1
	if n < 0 {
		return
	}
	done := m.matter
	m.stack = m.stack[:done.base]
	m.matter, m.outer = m.outer[n], m.outer[:n]
	if c := done.copy; c != nil && c.worthKeeping() && !slices.Contains(m.copies, c) {
		m.copies = append(m.copies, c)
	}
}

// own gives the person's own matter, whatever the screens show.
func (m *Model) own() *matter {
	if len(m.outer) > 0 {
		return &m.outer[0]
	}
	return &m.matter
}

// eitherSide gives the side of a text in the language, or the other where that is empty:
// a story or title is often written in one language only.
func eitherSide(t law.Text, l law.Lang) string {
	if s := t.In(l); s != "" {
		return s
	}
	return t.In(law.EN - l)
}

// caseTitle is what the title bar calls the case: its own title where it has one.
func (m *Model) caseTitle(name law.Text) string {
	title := m.say(name)
	if own := text.CleanLine(eitherSide(m.title, m.lang)); own != "" {
		if title != "" {
			title += m.say(m.w.Common.Colon)
		}
		title += own
	}
	return title
}

// more adds to the keys of a screen the one that shows what happened, where that
// is written down.
func (m *Model) more(keys ...action) []action {
	if eitherSide(m.story, m.lang) == "" {
		return keys
	}
	return append([]action{actStory}, keys...)
}
