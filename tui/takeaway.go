package tui

import (
	"strings"

	"bangxin/law"
	byline "bangxin/tui/plain"
)

// A server writes no file for anybody, so that a report or a case file leaves it only
// on the connection itself: without a terminal, between two marked lines.

// takeAway says how to have a saved matter's report or case file written on one's own
// computer: the command, and what to write where there is no such command.
type takeAway struct {
	id    string
	words []string // of the order, as package plain takes them
	file  string
	reading
}

func newTakeAway(id string, words []string, file string) *takeAway {
	return &takeAway{id: id, words: words, file: file}
}

// connect is the command that connects, without a terminal; what stands for the server
// is what the person writes there.
func connect() string { return "ssh -T SERVER" }

func (s *takeAway) draw(m *Model) *layout {
	w, body := m.w.Report, m.newSheet()
	body.para(m.theme.Text, m.say(w.AwayIntro))
	body.blank()
	// At the margin and unbroken, so that it can be copied.
	for _, l := range byline.StreamCommand(connect(), m.lang, s.id, s.words, s.file) {
		body.add(paint(m.theme.Strong, l))
	}
	body.blank()
	body.para(m.theme.Text, m.say(w.AwayServer))
	body.blank()
	body.para(m.theme.Text, m.say(w.AwayByHand))
	body.sub(3, func() {
		for _, l := range []string{connect(), s.id, "o " + strings.Join(s.words, " "), "q"} {
			body.para(m.theme.Strong, l)
		}
	})
	body.blank()
	body.para(m.theme.Muted, m.say(w.AwayRecord))
	return &layout{left: m.say(w.AwayTitle), body: body, pager: &s.pager}
}

// introThere says what becomes of the report on a server.
func (s *reportScreen) introThere(m *Model) law.Text {
	switch w := m.w.Report; {
	case m.away() != "":
		return w.IntroAway
	case m.opts.Store == nil:
		return w.IntroGuest
	default:
		return w.IntroUnsaved
	}
}

// reportPage is a report to be read on the screen.
type reportPage struct {
	text string
	reading
}

// keys are without the language: the report is written in one already.
func (*reportPage) keys(*Model) []action { return []action{actScroll, actPage, actBack} }

func (s *reportPage) draw(m *Model) *layout {
	body := m.newSheet()
	for _, l := range strings.Split(strings.TrimRight(s.text, "\n"), "\n") {
		rest := strings.TrimLeft(l, " ")
		body.hang(m.theme.Text, l[:len(l)-len(rest)], m.theme.Text, rest)
	}
	return &layout{left: m.caseTitle(m.w.Report.Title), body: body, pager: &s.pager}
}
