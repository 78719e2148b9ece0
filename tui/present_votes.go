package tui

import (
	"fmt"
	"strconv"
	"strings"

	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/liability"
	"bangxin/law/text"
	"bangxin/tui/theme"
)

// A handCount is the hands being typed, a field an option.
type handCount struct {
	options []room.Option
	fields  []Field
	row     int
	wrong   bool
}

// countWidth is the room of a count.
const countWidth = 4

// count begins to count the hands of the step in hand, with what was typed.
func (s *presentScreen) count() *handCount {
	h := new(handCount)
	s.class(func(c *room.Class) {
		h.options = c.Step().Options
		for _, o := range h.options {
			f := Field{Limit: countWidth - 1}
			if n, ok := c.Typed(o.ID); ok {
				f.Set(strconv.Itoa(n))
			}
			h.fields = append(h.fields, f)
		}
	})
	return h
}

// typeHands takes the keys of the count.
func (s *presentScreen) typeHands(a action, key string) {
	h := s.hands
	if !s.takeCount(h) {
		h.wrong = true
		return
	}
	last := len(h.fields) - 1
	switch {
	case a == actStopCount, a == actCount && h.row == last:
		s.hands = nil
	case a == actCount, key == "down", key == "tab":
		h.row = min(h.row+1, last)
	default:
		h.row = max(h.row-1, 0)
	}
}

// takeCount takes the count of the row; it reports false where it is no number.
// An empty field takes back what was typed.
func (s *presentScreen) takeCount(h *handCount) bool {
	typed := strings.TrimSpace(plainDigits(h.fields[h.row].Value()))
	option := h.options[h.row].ID
	n, err := 0, error(nil)
	if typed != "" {
		if n, err = strconv.Atoi(typed); err != nil {
			return false
		}
	}
	s.class(func(c *room.Class) {
		if _, before := c.Typed(option); typed != "" || before {
			err = c.Type(option, n)
		}
	})
	return err == nil
}

// plainDigits turns full-width digits into plain ones.
func plainDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '０' && r <= '９' {
			return r - '０' + '0'
		}
		return r
	}, s)
}

// tags say who chose an option, beside the class.
func (m *Model) tags(option string, f *room.Found) string {
	if f == nil {
		return ""
	}
	var out []string
	for _, h := range f.Court {
		if h.Option == option {
			out = append(out, m.say(m.w.Present.Court))
			break
		}
	}
	if f.Program == option {
		out = append(out, m.say(m.w.Present.Program))
	}
	return strings.Join(out, " ")
}

// optionStyle is the style of an option: that of a finding where it is one.
func (m *Model) optionStyle(option string, kind room.StepKind) theme.Style {
	if f, ok := findingOf(option); ok && kind == room.ElementStep {
		return m.theme.Finding(f)
	}
	return m.theme.Text
}

// drawTally draws the votes as bars, and where a fact is changed those before and
// after it side by side, or one above the other where there is no room.
func (m *Model) drawTally(body *sheet, v room.ClassView) {
	w := m.w.Present
	var before *room.Tally
	if v.Moves != nil {
		before = v.Moves.Before
	}
	if before == nil && v.Tally.Total == 0 { // no bars to draw; what was decided and found stands below
		body.para(m.theme.Muted, m.say(w.NoVotes))
		return
	}
	name, tagged, greatest := 0, 0, 1
	for _, o := range v.Step.Options {
		name = max(name, text.Width(m.say(o.Name)))
		tagged = max(tagged, text.Width(m.tags(o.ID, v.Found)), text.Width(m.tags(o.ID, v.Before)))
		greatest = max(greatest, v.Tally.Votes[o.ID])
		if before != nil {
			greatest = max(greatest, before.Votes[o.ID])
		}
	}
	number := max(len(strconv.Itoa(greatest)), 2)
	// one is a bar, its number and the tags, in so many cells.
	one := func(t *room.Tally, f *room.Found, o room.Option, cells int) string {
		width := cells - 2 - number - 3 - tagged
		drawn := theme.Tally(width, t.Votes[o.ID], greatest)
		out := paint(m.optionStyle(o.ID, v.Step.Kind), drawn) + strings.Repeat(" ", width-len(drawn)) + "  " + text.PadLeft(strconv.Itoa(t.Votes[o.ID]), number)
		if tags := m.tags(o.ID, f); tags != "" {
			out += "   " + paint(m.theme.Strong, tags) + strings.Repeat(" ", tagged-text.Width(tags))
		} else {
			out += strings.Repeat(" ", 3+tagged)
		}
		return out
	}
	const least = 8 // cells of the longest bar
	room1 := body.room() - name - 2
	label := max(text.Width(m.say(w.Before)), text.Width(m.say(w.After)))
	half := (room1 - 3) / 2
	switch {
	case before != nil && half >= least+2+number+3+tagged:
		body.add(strings.Repeat(" ", name+2) + paint(m.theme.Heading, text.PadRight(m.say(w.Before), half)) + "   " + paint(m.theme.Heading, m.say(w.After)))
		for _, o := range v.Step.Options {
			body.add(strings.TrimRight(text.PadRight(m.say(o.Name), name)+"  "+one(before, v.Before, o, half)+" "+m.theme.Divider()+" "+one(v.Tally, v.Found, o, half), " "))
			m.air(body)
		}
	case before != nil:
		for _, o := range v.Step.Options {
			body.para(m.theme.Text, m.say(o.Name))
			for _, side := range []struct {
				label law.Text
				tally *room.Tally
				found *room.Found
			}{{w.Before, before, v.Before}, {w.After, v.Tally, v.Found}} {
				body.add(strings.TrimRight("   "+paint(m.theme.Muted, text.PadRight(m.say(side.label), label))+"  "+one(side.tally, side.found, o, body.room()-5-label), " "))
			}
		}
	case room1 >= least+2+number+3+tagged:
		for _, o := range v.Step.Options {
			body.add(strings.TrimRight(text.PadRight(m.say(o.Name), name)+"  "+one(v.Tally, v.Found, o, room1), " "))
			m.air(body)
		}
	default:
		for _, o := range v.Step.Options {
			body.para(m.theme.Text, m.say(o.Name))
			body.add(strings.TrimRight("   "+one(v.Tally, v.Found, o, body.room()-3), " "))
		}
	}
	total := fmt.Sprintf(m.say(w.Votes), v.Tally.Total)
	switch {
	case before != nil:
		total = fmt.Sprintf(m.say(w.VotesBoth), before.Total, v.Tally.Total)
	case v.Tally.Total == 1:
		total = m.say(w.OneVote)
	}
	body.para(m.theme.Muted, total)
}

// air leaves a line free where there is room.
func (m *Model) air(s *sheet) {
	if m.airy() {
		s.blank()
	}
}

// mostCarried bounds the arguments shown on a reveal.
const mostCarried = 5

// drawCarried lists the arguments that came with votes.
func (m *Model) drawCarried(body *sheet, v room.ClassView) {
	if len(v.Tally.Arguments) == 0 {
		return
	}
	w := m.w.Present
	body.gap()
	body.para(m.theme.Heading, m.say(w.Arguments))
	for i, a := range v.Tally.Arguments {
		if i == mostCarried {
			break
		}
		side := w.For
		if a.Argument.Side == liability.Against {
			side = w.Against
		}
		var by []string
		for _, o := range v.Step.Options {
			if n := a.By[o.ID]; n > 0 {
				by = append(by, m.say(o.Name)+" "+strconv.Itoa(n))
			}
		}
		body.hang(m.theme.Strong, fmt.Sprintf(" %3d   ", a.Total), m.theme.Text, m.say(side)+m.say(m.w.Common.Colon)+m.say(a.Argument.Says)+m.tag(law.T(strings.Join(by, "、"), strings.Join(by, ", "))))
	}
}

// moved says who moved after the change, in totals, and which of the program's
// findings did, of the steps revealed.
func (s *presentScreen) moved(m *Model, body *sheet, v room.ClassView) {
	w := m.w.Present
	body.gap()
	switch g := v.Moves; {
	case g == nil:
		body.para(m.theme.Muted, m.say(w.AskBefore))
	case g.Moved+g.Stayed+g.New+g.Gone == 0:
		body.para(m.theme.Muted, m.say(w.Hands))
	default:
		says := fmt.Sprintf(m.say(w.Moved), g.Moved, g.Stayed)
		if g.Moved == 0 {
			says = fmt.Sprintf(m.say(w.MovedNone), g.Stayed)
		}
		body.para(m.theme.Strong, says)
		for _, x := range g.From {
			body.hang(m.theme.Text, "   ", m.theme.Text, fmt.Sprintf(m.say(w.FromTo), m.say(v.Step.Option(x.From)), m.say(v.Step.Option(x.To)), x.Count))
		}
		if g.New+g.Gone > 0 {
			body.para(m.theme.Muted, fmt.Sprintf(m.say(w.NewGone), g.New, g.Gone))
		}
	}
	body.gap()
	var rows []string
	s.class(func(c *room.Class) {
		for _, x := range c.Shifts() {
			rows = append(rows, m.say(x.Step.Offence)+m.say(m.w.Common.And)+m.say(x.Step.Title)+m.say(m.w.Common.Colon)+m.say(x.Before.Name())+" → "+m.say(x.After.Name()))
		}
	})
	if len(rows) == 0 {
		body.para(m.theme.Muted, m.say(w.NothingOf))
		return
	}
	body.para(m.theme.Heading, m.say(w.WhatMoved))
	for _, r := range rows {
		body.hang(m.theme.Text, " * ", m.theme.Text, r)
	}
}
