package tui

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"bangxin/law"
	"bangxin/law/text"
)

// The sizes of a recording, in cells.
const (
	MinCastWidth, MinCastHeight = minWidth, minHeight
	MaxCastWidth, MaxCastHeight = 300, 100
)

// CastOptions say what is recorded.
type CastOptions struct {
	Options            // Rules, File and Lang must be there
	Width, Height int  // 80 by 24 when zero
	Private       bool // keep the title a person gave the case; else a label stands for it
}

// WriteCast records the replay of a case file as an asciicast, version 2: the
// frames of the screen, one marker a step. The time between them is what reading
// takes, so that the same case gives the same recording, to the byte. Answers are
// shown and nothing that was typed beside them; unless o.Private, the title is
// masked as in a report.
func WriteCast(w io.Writer, o CastOptions) error {
	if o.Width == 0 || o.Height == 0 {
		o.Width, o.Height = 80, 24
	}
	if o.Rerun != nil {
		return writeClassCast(w, o)
	}
	f := *o.File
	f.Story = law.Text{}
	o.Options.Replay, o.Options.AskLang, o.Options.Store = true, false, nil
	o.Options.File = &f
	m := New(o.Options)
	m.recording = true
	if !o.Private {
		m.title = m.w.Replay.Masked
	}
	m.begin(o.Options.Rules)
	m.Update(tea.WindowSizeMsg{Width: o.Width, Height: o.Height})
	c := &cast{m: m, width: o.Width, height: o.Height, screen: m.top().(*replayScreen)}
	return c.write(w)
}

// cast makes the events of a recording.
type cast struct {
	m             *Model
	screen        *replayScreen
	width, height int
	out           bytes.Buffer
	at            int64    // milliseconds
	shown         []string // the lines on the screen
}

// castHeader is the first line of a recording.
type castHeader struct {
	Version int               `json:"version"`
	Width   int               `json:"width"`
	Height  int               `json:"height"`
	Title   string            `json:"title"`
	Env     map[string]string `json:"env"`
}

func (c *cast) write(w io.Writer) error {
	title := text.CleanLine(eitherSide(c.m.title, c.m.lang))
	if title == "" {
		title = c.m.say(c.m.w.Replay.Untitled)
	}
	c.begin(title)
	s := c.screen
	s.refresh(c.m)
	for n := range s.of.Len() + 1 {
		s.goTo(n)
		s.stands[n] = s.of.At(n) // that of the step before is there
		c.event("m", fmt.Sprintf("%d %s", n, c.m.stepName(s.of, n)))
		c.read(&s.pager)
		delete(s.stands, n-1)
	}
	return c.end(w)
}

// begin writes what every recording begins with.
func (c *cast) begin(title string) {
	c.line(castHeader{2, c.width, c.height, c.m.say(c.m.w.Common.Name) + " " + title, map[string]string{"TERM": "xterm-256color"}})
	c.event("o", ansi.HideCursor+ansi.EraseEntireScreen+ansi.CursorHomePosition)
}

// read draws a screen and turns to what does not fit on it.
func (c *cast) read(p *pager) {
	c.frame()
	for {
		top := p.top
		p.page("pgdown")
		if p.top <= top {
			return
		}
		c.frame()
	}
}

func (c *cast) end(w io.Writer) error {
	c.event("o", ansi.ShowCursor) // the last frame stands until here
	_, err := w.Write(c.out.Bytes())
	return err
}

// Reading a screen takes a moment, and time for every cell that is new on it.
const (
	castPause   = 1500 // milliseconds
	castPerCell = 14
	castLongest = 9000
)

// frame draws what has changed on the screen and lets it stand while it is read.
func (c *cast) frame() {
	frame := withoutMarks(c.m.View())
	styled, plain := strings.Split(frame, "\n"), strings.Split(ansi.Strip(frame), "\n")
	var b strings.Builder
	cells := 0
	for y := range c.height {
		now := ""
		if y < len(styled) {
			now = styled[y]
		}
		if y < len(c.shown) && c.shown[y] == now || y >= len(c.shown) && now == "" {
			continue
		}
		b.WriteString(ansi.CursorPosition(1, y+1) + ansi.EraseLineRight + now)
		if y < len(plain) {
			cells += text.Width(strings.TrimSpace(plain[y]))
		}
	}
	c.shown = styled
	if b.Len() == 0 {
		return
	}
	c.event("o", b.String())
	c.at += min(castPause+int64(cells)*castPerCell, castLongest)
}

// withoutMarks takes the mark of the caret out of a frame.
func withoutMarks(frame string) string {
	o := &output{}
	return string(o.takeCaret([]byte(frame)))
}

// event writes one event at the time it has come to.
func (c *cast) event(code, data string) {
	c.line([]any{json.Number(fmt.Sprintf("%d.%03d", c.at/1000, c.at%1000)), code, data})
}

// line writes one line of JSON. Characters of markup stand as they are.
func (c *cast) line(v any) {
	e := json.NewEncoder(&c.out)
	e.SetEscapeHTML(false)
	// Strings and numbers always encode, and a buffer takes everything.
	_ = e.Encode(v)
}
