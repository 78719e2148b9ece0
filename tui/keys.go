package tui

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"bangxin/tui/words"
)

// An action is what a key does. A screen lists the actions it takes now; only
// those act, and all of them are shown.
type action uint8

const (
	actNone action = iota
	actUpDown
	actDigits
	actMark // digits, where several may be chosen
	actSpace
	actAccept
	actBack
	actAway
	actNextField
	actToField
	actWhy
	actStanding
	actNote
	actEvidence
	actDecline
	actAnalysis
	actReview
	actLanguage
	actQuit
	actOpen
	actLeftRight
	actAll
	actCites
	actJump
	actPage
	actScroll
	actTranslate
	actVersion
	actInstrument
	actOpenLaw
	actEdit
	actWithdraw
	actShowAll
	actStart
	actBrowse
	actAsOf
	actYes
	actNo
	actSave
	actAdd
	actRemove
	actChange
	actNewLine
	actPick
	actAnyKey
	actContinue
	// These work on every screen.
	actHelp
	actLanguageF
	actPrivacy
)

// A binding is the keys of an action, by the names Bubble Tea gives them, and how
// they are shown. One without words is not shown: another binding beside it
// stands for it.
type binding struct {
	key.Binding
	word *words.Key
}

// newKeymap is the one table of all keys.
func newKeymap(w *words.Keys) map[action]binding {
	digits := []string{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}
	b := func(word *words.Key, keys ...string) binding {
		return binding{key.NewBinding(key.WithKeys(keys...)), word}
	}
	return map[action]binding{
		actUpDown:     b(&w.UpDown, "up", "down"),
		actDigits:     b(&w.Digits, digits...),
		actMark:       b(&w.DigitsMark, digits...),
		actSpace:      b(&w.Space, " "),
		actAccept:     b(&w.Accept, "enter"),
		actBack:       b(&w.Back, "esc"),
		actAway:       b(&w.Away, "tab"),
		actNextField:  b(&w.Tab, "tab", "shift+tab", "down", "up"),
		actToField:    b(&w.TabBack, "tab", "shift+tab"),
		actWhy:        b(&w.Why, "?"),
		actStanding:   b(&w.Standing, "d"),
		actNote:       b(&w.Note, "n"),
		actEvidence:   b(&w.Evidence, "e"),
		actDecline:    b(&w.Decline, "x"),
		actAnalysis:   b(&w.Analysis, "a"),
		actReview:     b(&w.Review, "r"),
		actLanguage:   b(&w.Language, "l", "f2"),
		actQuit:       b(&w.Quit, "q"),
		actOpen:       b(&w.Open, "enter"),
		actLeftRight:  b(&w.Close, "left", "right"),
		actAll:        b(&w.All, "o"),
		actCites:      b(&w.Cites, "c"),
		actJump:       b(&w.Jump, digits...),
		actPage:       b(&w.Page, "pgup", "pgdown", "home", "end"),
		actScroll:     b(&w.Scroll, "up", "down"),
		actTranslate:  b(&w.Translate, "t"),
		actVersion:    b(&w.Version, "v"),
		actInstrument: b(&w.Instrument, "i"),
		actOpenLaw:    b(&w.OpenLaw, "enter"),
		actEdit:       b(&w.Edit, "enter"),
		actWithdraw:   b(&w.Withdraw, "w"),
		actShowAll:    b(&w.ShowAll, "o"),
		actStart:      b(&w.Start, "s"),
		actBrowse:     b(&w.Browse, "b"),
		actAsOf:       b(&w.AsOf, "t"),
		actYes:        b(&w.Yes, "y"),
		actNo:         b(&w.No, "esc", "n"),
		actSave:       b(&w.Save, "enter"),
		actAdd:        b(&w.Add, "a"),
		actRemove:     b(&w.Remove, "x"),
		actChange:     b(&w.LeftRight, "left", "right", " "),
		actNewLine:    b(&w.NewLine, "ctrl+j"),
		actPick:       b(&w.Pick, "1", "2"),
		actAnyKey:     b(&w.AnyKey, "enter", "esc", " "),
		actContinue:   b(&w.Continue, "g"),
		actHelp:       b(&w.Help, "f1"),
		actLanguageF:  b(&w.LanguageF, "f2"),
		actPrivacy:    b(&w.Privacy, "f9", "ctrl+p"),
	}
}

// keyName gives the name of a key. A full-width letter, digit or mark, as an
// input method types it, counts as the plain one.
func keyName(msg tea.KeyMsg) string {
	if msg.Type == tea.KeyRunes && len(msg.Runes) == 1 && !msg.Alt {
		r := msg.Runes[0]
		switch {
		case r >= '！' && r <= '～':
			r = r - '！' + '!'
		case r == '\u3000':
			r = ' '
		}
		return string(r)
	}
	return msg.String()
}

// pressed is a key by its name.
type pressed string

func (p pressed) String() string { return string(p) }

// find gives the action of a key among those the screen takes now.
func (m *Model) find(name string) action {
	for _, a := range m.allKeys() {
		if key.Matches(pressed(name), m.keymap[a].Binding) {
			return a
		}
	}
	return actNone
}

// allKeys lists the actions of the current screen and those of every screen.
func (m *Model) allKeys() []action {
	own := m.top().keys(m)
	out := append(make([]action, 0, len(own)+3), own...)
	hasLanguage := false
	for _, a := range own {
		hasLanguage = hasLanguage || a == actLanguage || a == actPick
	}
	if !hasLanguage {
		out = append(out, actLanguageF)
	}
	if _, help := m.top().(*helpScreen); !help {
		out = append(out, actHelp)
	}
	return append(out, actPrivacy)
}
