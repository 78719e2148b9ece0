package tui

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"bangxin/law"
	"bangxin/law/liability"
	"bangxin/law/text"
	"bangxin/tui/tuitest"
)

// checked is a session that looks at each of its frames before it is drawn.
type checked struct {
	*Model
	mu    sync.Mutex
	wrong []string
	// typed says that anything may have been typed: what a person wrote may begin
	// with a comma, hold two full stops or look like a format.
	typed bool
}

func (c *checked) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	_, cmd := c.Model.Update(msg)
	return c, cmd
}

func (c *checked) View() string {
	frame := c.Model.View()
	c.record()
	c.mu.Lock()
	defer c.mu.Unlock()
	c.wrong = append(c.wrong, c.faults(frame)...)
	return frame
}

// faults lists what no frame may have: a line or a number of lines beyond the
// screen, a line that begins with closing punctuation, a key that works and is
// not shown, a text field without a caret, a letter that would act while a field
// has the focus.
func (c *checked) faults(frame string) (out []string) {
	m := c.Model
	fault := func(format string, args ...any) {
		out = append(out, fmt.Sprintf(format, args...)+"\n"+ansi.Strip(frame))
	}
	plain := ansi.Strip(frame)
	lines := strings.Split(plain, "\n")
	if len(lines) > m.height {
		fault("%d lines on a screen of %d", len(lines), m.height)
	}
	for _, l := range strings.Split(frame, "\n") {
		if w := ansi.StringWidth(l); w > m.width {
			fault("a line takes %d cells of %d: %q", w, m.width, ansi.Strip(l))
		}
	}
	for _, l := range lines {
		l = strings.TrimLeft(l, " ")
		if !c.typed && l != "" && strings.ContainsAny(firstRune(l), "，。、；：！？）》〉”’」』】〕%") {
			fault("a line begins with %q", firstRune(l))
		}
	}
	if !c.typed && strings.Contains(lines[0], "..") && m.title.IsZero() && !m.private {
		fault("the title is cut")
	}
	if !c.typed && strings.Contains(plain, "%!") {
		fault("a format was not filled")
	}
	bare := caretMark.ReplaceAllString(sgr.ReplaceAllString(frame, ""), "")
	for _, r := range bare {
		if r < 0x20 && r != '\n' || r >= 0x7f && r < 0xa0 || r == '\u202e' || r == '\u200b' {
			fault("a control character %U on the screen", r)
		}
	}
	for _, r := range plain {
		if m.theme.ASCII() && tuitest.Ambiguous(r) {
			fault("%q may be two cells wide on a screen in ASCII", r)
		}
	}
	if strings.Contains(frame, "\x1b[") && m.opts.Theme.Profile == termenv.Ascii {
		fault("a style on a screen without any")
	}
	if m.small() || m.private {
		return out
	}
	caret := strings.Contains(frame, caretIntro) && !strings.Contains(frame, caretIntro+caretEnd)
	if f := m.typing(); (f != nil) != caret {
		fault("typing %v, caret %v", f != nil, caret)
	}
	for _, a := range m.allKeys() {
		b := m.keymap[a]
		if shown := m.say(b.word.Show) + " " + m.say(b.word.Word); !strings.Contains(plain, shown) {
			fault("the key %q is not shown", shown)
		}
		for _, k := range b.Keys() {
			if m.typing() != nil && len([]rune(k)) == 1 {
				fault("the key %q acts while text is typed", k)
			}
		}
	}
	return out
}

var (
	sgr       = regexp.MustCompile("\x1b\\[[0-9;]*m")
	caretMark = regexp.MustCompile("\x1b_bangxin:caret;[0-9;]*\x1b\\\\")
)

func firstRune(s string) string {
	for _, r := range s {
		return string(r)
	}
	return ""
}

// A terminal is a session in an emulator, with the words to wait for.
type terminal struct {
	*tuitest.Screen
	t *testing.T
	m *checked
	w func(law.Text) string
}

func today() law.Day { return law.Date(2026, 11, 21) }

// start runs a session in the emulator. Faults of its frames fail the test.
func start(t *testing.T, o Options, width, height int) *terminal {
	t.Helper()
	if o.Rules == nil {
		o.Rules = liability.Default()
	}
	o.AsOf, o.Program = today(), "bangxin test"
	c := &checked{Model: New(o)}
	s := tuitest.Start(t, c, tuitest.Config{Width: width, Height: height, Output: NewOutput})
	t.Cleanup(func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		for i, fault := range c.wrong {
			if i == 3 {
				t.Errorf("and %d more", len(c.wrong)-3)
				break
			}
			t.Error(fault)
		}
	})
	return &terminal{s, t, c, func(x law.Text) string { return x.In(o.Lang) }}
}

// see waits for the beginnings of texts; the rest may stand on the next line.
func (s *terminal) see(texts ...string) {
	s.t.Helper()
	for i, x := range texts {
		texts[i] = text.Truncate(x, 24, "")
		if j := strings.LastIndexByte(texts[i], ' '); len(texts[i]) < len(x) && j > 8 {
			texts[i] = texts[i][:j]
		}
	}
	s.WaitFor(texts...)
}

// drive gives a session without a terminal, for walks through many states.
func drive(lang law.Lang, width, height int) *checked {
	c := &checked{Model: New(Options{Rules: liability.Default(), AsOf: today(), Lang: lang, Program: "bangxin test"})}
	c.Init()
	c.Update(tea.WindowSizeMsg{Width: width, Height: height})
	return c
}

// press presses keys, by their names, runs what they ask for and draws after each,
// as Bubble Tea does.
func (c *checked) press(names ...string) {
	for _, name := range names {
		_, cmd := c.Update(keyMsg(name))
		if c.run(cmd) {
			return
		}
		c.View()
	}
}

// run runs what a message asks for, in order, and reports whether that was to
// quit.
func (c *checked) run(cmd tea.Cmd) (quit bool) {
	for cmd != nil {
		switch msg := cmd().(type) {
		case tea.QuitMsg:
			return true
		case tea.BatchMsg:
			for _, each := range msg {
				if c.run(each) {
					return true
				}
			}
			return false
		default:
			_, cmd = c.Update(msg)
		}
	}
	return false
}

func keyMsg(name string) tea.KeyMsg {
	switch name {
	case "enter":
		return pressKey(tea.KeyEnter)
	case "esc":
		return pressKey(tea.KeyEsc)
	case "up":
		return pressKey(tea.KeyUp)
	case "down":
		return pressKey(tea.KeyDown)
	case "left":
		return pressKey(tea.KeyLeft)
	case "right":
		return pressKey(tea.KeyRight)
	case "tab":
		return pressKey(tea.KeyTab)
	case "shift+tab":
		return pressKey(tea.KeyShiftTab)
	case "pgdown":
		return pressKey(tea.KeyPgDown)
	case "pgup":
		return pressKey(tea.KeyPgUp)
	case "home":
		return pressKey(tea.KeyHome)
	case "end":
		return pressKey(tea.KeyEnd)
	case "backspace":
		return pressKey(tea.KeyBackspace)
	case "ctrl+u":
		return pressKey(tea.KeyCtrlU)
	case "ctrl+j":
		return pressKey(tea.KeyCtrlJ)
	case "ctrl+p":
		return pressKey(tea.KeyCtrlP)
	case "ctrl+c":
		return pressKey(tea.KeyCtrlC)
	case "ctrl+s":
		return pressKey(tea.KeyCtrlS)
	case "f1":
		return pressKey(tea.KeyF1)
	case "f2":
		return pressKey(tea.KeyF2)
	case "f4":
		return pressKey(tea.KeyF4)
	case "f6":
		return pressKey(tea.KeyF6)
	case "f9":
		return pressKey(tea.KeyF9)
	case " ":
		return tea.KeyMsg{Type: tea.KeySpace, Runes: []rune(" ")}
	}
	return typed(name)
}
