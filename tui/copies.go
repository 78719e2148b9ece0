package tui

import (
	"fmt"
	"reflect"
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview"
	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/text"
)

// A factCopy is a copy of the answers on which facts are changed, to see what
// would follow. The answers it was taken from stay as they are until it is kept.
type factCopy struct {
	name    string // as a person named it; empty before
	number  int
	earlier bool // the answers as they were before a copy was kept
	dropped bool
	taken   fact.Facts           // the answers it was taken from
	branch  int                  // the step at which it parts from the answers; 0 where it was taken from them as they are
	from    *interview.Interview // the answers at that step; nil where there is none
	iv      *interview.Interview
	drafts  map[fact.ID]*draft
}

// newCopy copies the answers on the screen.
func (m *Model) newCopy() *factCopy {
	facts := m.iv.Facts()
	c := &factCopy{
		number: 1, taken: facts, drafts: map[fact.ID]*draft{},
		iv: interview.Resume(m.rules, m.iv.AsOf(), m.opts.Program, facts),
	}
	c.iv.Recall(m.iv.Log())
	for _, other := range m.copies {
		c.number = max(c.number, other.number+1)
	}
	return c
}

// worthKeeping reports whether something would be lost with the copy.
func (c *factCopy) worthKeeping() bool {
	return !c.dropped && (c.name != "" || c.earlier || !reflect.DeepEqual(c.iv.Facts(), c.taken))
}

// title names the copy.
func (m *Model) copyTitle(c *factCopy) law.Text {
	w := m.w.Copy
	switch name := text.CleanLine(c.name); {
	case name != "":
		return law.T(name, name)
	case c.earlier:
		return w.Earlier
	case c.branch > 0:
		return filledNumber(m.w.Replay.BranchName, c.branch)
	}
	return law.T(fmt.Sprintf(w.Numbered.ZH, c.number), fmt.Sprintf(w.Numbered.EN, c.number))
}

// openCopy shows the screens the copy, beside the answers on the screen.
func (m *Model) openCopy(c *factCopy) {
	c.iv.SetAsOf(m.iv.AsOf())
	if c.from != nil {
		c.from.SetAsOf(m.iv.AsOf())
	}
	m.open(matter{
		iv: c.iv, drafts: c.drafts, asOf: m.asOf, view: m.view, title: m.copyTitle(c), story: m.story, decided: m.decided, copy: c,
	}, newCompare())
}

// besideOf gives the answers that a copy is set beside: those it parts from, which
// are the ones on the screen or, of a branch, those at its step.
func (c *factCopy) besideOf(iv *interview.Interview) *interview.Interview {
	if c.from != nil {
		return c.from
	}
	return iv
}

// changeFacts begins a copy, or lists those there are.
func (m *Model) changeFacts() {
	if len(m.copies) == 0 {
		m.openCopy(m.newCopy())
		return
	}
	m.push(&copiesScreen{})
}

// keepCopy takes the answers of the copy on the screen for those it was taken
// from, which stay as a copy of their own.
func (m *Model) keepCopy() {
	c := m.copy
	if len(m.outer) == 1 && m.linked.link != nil && m.linked.state.Keyboard == room.Client {
		m.linked.told = m.w.Shared.KeepLater
		m.leave()
		return
	}
	c.dropped = true
	m.leave()
	earlier := m.newCopy()
	earlier.earlier = true
	m.copies = append(slices.DeleteFunc(m.copies, func(x *factCopy) bool { return x == c }), earlier)
	before, kept := m.iv.Facts(), c.iv.Facts()
	for _, d := range fact.All() { // in one order, whatever the map's
		was, had := before[d.ID]
		a, has := kept[d.ID]
		if had == has && reflect.DeepEqual(was, a) {
			continue
		}
		delete(m.drafts, d.ID)
		if has {
			_ = m.iv.Revise(d.ID, a) // the copy's interview has taken it, so it fits
		} else {
			m.iv.Withdraw(d.ID)
		}
	}
	if _, list := m.top().(*copiesScreen); list {
		m.pop() // to what follows from the answers
	}
}

// dropCopy forgets the copy on the screen.
func (m *Model) dropCopy() {
	c := m.copy
	c.dropped = true
	m.leave()
	m.copies = slices.DeleteFunc(m.copies, func(x *factCopy) bool { return x == c })
}

// changed lists the facts on which the copy and the answers beside it part, in
// dictionary order.
func changed(a, b fact.Facts) (out []fact.ID) {
	for _, d := range fact.All() {
		one, had := a[d.ID]
		other, has := b[d.ID]
		if had != has || had && (one.State != other.State || one.Value != other.Value || one.Standing != other.Standing || !sameValue(one.Against, other.Against)) {
			out = append(out, d.ID)
		}
	}
	return out
}

func sameValue(a, b *fact.Value) bool {
	return a == b || a != nil && b != nil && *a == *b
}

// copiesScreen lists the copies of the matter, and a new one on top.
type copiesScreen struct{ list list }

func (c *copiesScreen) keys(*Model) []action {
	out := []action{actUpDown, actOpenCopy}
	if c.list.at > 0 {
		out = append(out, actDropCopy)
	}
	return append(out, actPage, actBack, actLanguage)
}

func (c *copiesScreen) act(m *Model, a action, key string) tea.Cmd {
	switch a {
	case actUpDown:
		c.list.move(key, len(m.copies)+1)
	case actPage:
		c.list.pager.page(key)
	case actOpenCopy:
		if c.list.at == 0 {
			m.openCopy(m.newCopy())
			return nil
		}
		m.openCopy(m.copies[c.list.at-1])
	case actDropCopy:
		m.copies = slices.Delete(m.copies, c.list.at-1, c.list.at)
		c.list.at = min(c.list.at, len(m.copies))
	case actBack:
		m.pop()
	}
	return nil
}

func (c *copiesScreen) draw(m *Model) *layout {
	w := m.w.Copy
	body := m.newSheet()
	l := &layout{left: m.caseTitle(w.List), body: body, pager: &c.list.pager}
	c.list.at = min(c.list.at, len(m.copies))
	for i := range len(m.copies) + 1 {
		sign, st := "   ", m.theme.Text
		if i == c.list.at {
			sign, st = " > ", m.theme.Selected
		}
		from := len(body.lines)
		if i == 0 {
			body.hang(st, sign, st, m.say(w.New))
			body.blank()
		} else {
			x := m.copies[i-1]
			body.hang(st, sign, st, m.say(m.copyTitle(x)))
			about := fmt.Sprintf(m.say(w.Changes), len(changed(x.besideOf(m.iv).Facts(), x.iv.Facts())))
			body.hang(m.theme.Muted, "      ", m.theme.Muted, about)
		}
		if i == c.list.at {
			l.focus = span{from, len(body.lines) - 1}
		}
	}
	return l
}
