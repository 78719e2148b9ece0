// Package tui is the program on the screen: the interview, the analysis beside
// it, the provisions, the review, what would change it, the law browser, the
// real cases and the terms, drawn with Bubble Tea.
//
// Start it with [Run]; for a session that is not the process's own terminal make
// the model with [New] and run it there. There is one model. A screen is a plain
// struct in a file of its own, which takes actions and lays itself out; the model
// keeps them on a stack, finds the action of a key and puts the layout into the
// frame.
//
// Several sessions may show one matter: what one changes it hands to a [Link], and what
// changes elsewhere comes as a [LinkMsg]. A client who was let into a lawyer's interview
// sees it through a [Seat], which is given nothing that is private to the lawyer
// (package interview/room).
//
// The package decides nothing about the law: what is asked comes from package
// interview, what follows from law/liability, what the law says from law/corpus.
// It reads no clock, asks the terminal nothing, and writes nothing to disk but what
// the person asks to keep, through package interview/matter.
package tui

import (
	"io"
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/interview"
	saved "bangxin/interview/matter"
	"bangxin/interview/room"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/tui/theme"
	"bangxin/tui/words"
)

// Options say how a session begins.
type Options struct {
	Rules   *liability.Rules // nil: compiled after the first frame
	AsOf    law.Day          // the day as of which the law is applied
	Lang    law.Lang
	AskLang bool           // ask for the language first; Lang is then only the one it is asked in
	Program string         // name and version, for the receipt of an analysis
	Theme   theme.Options  // what the terminal shows; theme.Detect fills it
	Look    *theme.Theme   // made of Theme, for whoever has one; nil: it is made
	File    *casefile.File // a case to go on with; nil for a fresh interview
	Replay  bool           // begin with the replay of its answers

	// JoinClass seats a guest in the class of a code; nil: no class can be joined.
	// Its errors are those of package room.
	JoinClass func(code string) (ClassSeat, error)
	GuestOnly bool    // nothing but to join a class
	Held      Lectern // a class that was left without being ended; nil: none

	// Rerun is a class to be gone through again from the start; nil: none.
	Rerun func(*liability.Rules) *room.Rerun
	// KeepClass writes the record of Class, whole and in place of what it wrote before:
	// with each reveal, so that whatever ends the program loses the question in hand at
	// most. An error may say its own Words() law.Text. nil: no record is kept.
	KeepClass func(*casefile.Class) error

	View  liability.View // for whom changes are listed, in the person's own matters
	Views bool           // the person may choose another
	Store *saved.Store   // where matters are kept; nil: saving is not offered
	// Remote says that the program runs on a server: the first screen says so, what is
	// answered is kept from the first answer on where there is a Store, which Keys
	// then open, and the last matter is offered first.
	Remote bool
	// Desk gives the matters of Store where several sessions may show one; nil: nobody
	// else shows them.
	Desk Desk
	// Entrance lets a client into a lawyer's interview; nil: that is not offered.
	Entrance Entrance
	Keys     *saved.Keys // those of the store, where no passphrase is to be asked for
	Today    law.Day     // the day on which what is saved is saved; zero: AsOf
	// WriteFile writes a file that is not there yet, for reports and the export of a matter;
	// nil: none is written, and on a server reports and exports go another way
	// (takeAway), elsewhere they are not offered. Of a file that is there it fails with
	// fs.ErrExist. An error may say its own Words() law.Text.
	WriteFile func(path string, data []byte) error
	// ReplaceFile writes over a file that is there, once the person has said so;
	// nil: nothing is ever replaced.
	ReplaceFile func(path string, data []byte) error
	// Class is what a class is held on from the start; nil: none. Esc leads from it
	// to the first screen.
	Class func(*liability.Rules) room.Subject
	// Teach begins with the list of cases for a class, none of which tells its end.
	Teach bool
	// Lectern opens a class to guests; nil: it is held on this screen alone.
	Lectern func(*room.Class) Lectern
	// Tick is the clock of the timer of a class, as tea.Tick; nil: no timer is offered.
	Tick   Tick
	Folder string // into which WriteFile puts a file named without one, as it is shown; may be empty
}

// Model is one session. It is a tea.Model and belongs to one program.
type Model struct {
	opts          Options
	width, height int
	lang          law.Lang
	theme         *theme.Theme
	w             *words.Words
	keymap        map[action]binding // of everyone
	rules         *liability.Rules
	matter                 // what the screens show
	outer         []matter // those to which leaving it leads back
	stack         []screen
	private       bool
	recording     bool // frames are taken for a recording, in which nobody presses keys
	memo          memo
	saving        saving
	linked        linked
	waiting       *clientScreen // a client let in while the language is asked for
	notice        law.Text      // from outside, above the screens
	last          *last         // the matter saved last, offered on the first screen
	clocks        int           // timers begun
}

// A screen fills the terminal below the title bar.
type screen interface {
	keys(m *Model) []action
	act(m *Model, a action, key string) tea.Cmd
	draw(m *Model) *layout
}

// A textScreen is a screen with text fields. Where field gives one, keys that are
// bound to no action are typed into it, and typed is called after.
type textScreen interface {
	field(m *Model) *Field
	typed(m *Model) tea.Cmd
}

// sideBySide marks the screens that have an aside where there is room.
type sideBySide interface {
	aside(m *Model, width int) *sheet
}

// New makes a session. Nothing is compiled or parsed yet.
func New(o Options) *Model {
	w := words.All()
	look := o.Look
	if look == nil {
		look = theme.New(io.Discard, o.Theme)
	}
	m := &Model{
		opts: o, width: 80, height: 24, lang: o.Lang, matter: ownMatter(o.AsOf, o.File),
		theme: look, w: w, keymap: keymap(),
	}
	m.view, m.saving.keys = o.View, o.Keys
	m.stack = []screen{newWelcome(m, o.AskLang)}
	if m.keepsAll() {
		m.keymap = remoteKeymap()
	}
	if o.GuestOnly && !o.AskLang {
		m.stack = []screen{newClassDoor()}
	}
	if o.Class != nil || o.Rerun != nil {
		m.push(&classToCome{})
	}
	if o.Teach && !o.AskLang {
		m.push(&courseScreen{})
	}
	if o.Replay && !o.AskLang {
		m.push(newReplay())
	}
	return m
}

// Lang is the language of the session, which the person may have changed.
func (m *Model) Lang() law.Lang { return m.lang }

// Facts gives the person's own answers so far; nil before the first.
func (m *Model) Facts() fact.Facts {
	if m.own().iv == nil {
		return nil
	}
	return m.own().iv.Facts()
}

// Init asks for the rules, which are compiled while the first screen stands.
func (m *Model) Init() tea.Cmd {
	if m.opts.Rules != nil {
		m.begin(m.opts.Rules)
		return tea.Batch(m.findLast(), m.findSeat())
	}
	return tea.Batch(loadRules, m.findLast(), m.findSeat())
}

// begin starts the interview behind the screens.
func (m *Model) begin(r *liability.Rules) {
	own := m.own()
	if own.iv != nil {
		return
	}
	m.rules = r
	if m.opts.GuestOnly {
		return // a guest of a class has no interview
	}
	if f := m.opts.File; f != nil {
		own.iv = interview.Resume(r, own.asOf, m.opts.Program, f.Facts)
		own.iv.Recall(f.Log)
		return
	}
	own.iv = interview.New(r, own.asOf, m.opts.Program)
	m.resumeClass()
	if m.opts.Class != nil {
		m.stack = m.stack[:1] // from the screen that waited, and its help
		m.startClass(m.opts.Class(r), m.opts.KeepClass)
	}
	if m.opts.Rerun != nil {
		m.stack = m.stack[:1]
		m.goThroughAgain(m.opts.Rerun(r))
	}
}

// A receiver is a screen that takes the results of work in the background.
type receiver interface {
	receive(m *Model, msg tea.Msg) tea.Cmd
}

// A worker is a screen that has work done in the background. start is asked after
// every message and gives what is not under way yet.
type worker interface {
	start(m *Model) tea.Cmd
}

// Update takes one message.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	var cmds []tea.Cmd
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.width, m.height = msg.Width, msg.Height
	case rulesMsg:
		m.begin(msg.rules)
	case rivalsMsg:
		m.takeRivals(msg)
	case storeMsg:
		cmds = append(cmds, msg.take(m))
	case LinkMsg:
		msg.take(m)
	case Notice:
		m.notice = msg.Says
	case tea.KeyMsg:
		cmds = append(cmds, m.keys(msg))
	default:
		for _, s := range slices.Clone(m.stack) {
			if r, ok := s.(receiver); ok {
				cmds = append(cmds, r.receive(m, msg))
			}
		}
	}
	if s, ok := m.top().(worker); ok {
		cmds = append(cmds, s.start(m))
	}
	m.sit()
	m.share()
	cmds = append(cmds, m.autosave())
	return m, tea.Batch(cmds...)
}

// keys takes a key message, which may hold several characters typed at once.
func (m *Model) keys(msg tea.KeyMsg) tea.Cmd {
	if msg.Type != tea.KeyRunes || len(msg.Runes) < 2 || msg.Paste {
		return m.press(msg)
	}
	if m.typing() != nil {
		return m.press(msg) // one insertion, not a hundred
	}
	var cmds []tea.Cmd
	for i, r := range msg.Runes {
		if m.typing() != nil {
			msg.Runes = msg.Runes[i:]
			return tea.Sequence(append(cmds, m.press(msg))...)
		}
		cmds = append(cmds, m.press(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}, Alt: msg.Alt}))
	}
	return tea.Sequence(cmds...)
}

// press takes one key: first the keys of every screen, then the screen's own,
// then the text field that has the focus. Anything else does nothing.
func (m *Model) press(msg tea.KeyMsg) tea.Cmd {
	m.linked.told = law.Text{} // it has been seen
	if m.private {
		m.private = false
		return nil
	}
	if msg.Paste {
		return m.enter(msg)
	}
	key := keyName(msg)
	if key == "ctrl+c" {
		return m.quit()
	}
	a := m.find(key)
	if a == actPrivacy {
		m.private = true
		return nil
	}
	if m.small() {
		return nil
	}
	switch a {
	case actNone:
		return m.enter(msg)
	case actHelp:
		m.push(&helpScreen{})
		return nil
	case actGlossary:
		m.push(newGlossary(m))
		return nil
	case actLanguage, actLanguageF:
		m.switchLanguage()
		return nil
	case actQuit:
		return m.quit()
	case actStore, actStoreTyping:
		return m.pressStore()
	case actShare, actHandOver, actTakeBack, actShowIt, actHideIt:
		return m.pressShare(a)
	}
	return m.top().act(m, a, key)
}

// enter types into the field that has the focus.
func (m *Model) enter(msg tea.KeyMsg) tea.Cmd {
	f := m.typing()
	if f == nil || m.small() || !f.Update(msg) {
		return nil
	}
	return m.top().(textScreen).typed(m)
}

// typing gives the text field that has the focus, or nil.
func (m *Model) typing() *Field {
	if t, ok := m.top().(textScreen); ok {
		return t.field(m)
	}
	return nil
}

func (m *Model) switchLanguage() {
	m.lang = law.EN - m.lang
}

// quit ends the program, at once where nothing would be lost.
func (m *Model) quit() tea.Cmd {
	own := m.own()
	if s := m.inClass(); s != nil && !s.leaving && s.begun() {
		for m.top() != screen(s) {
			m.pop()
		}
		s.leaving = true
		return nil
	}
	if _, asking := m.top().(*quitScreen); asking || own.iv == nil || own.iv.Progress().Answered == 0 && !own.drafted() && len(own.copies) == 0 {
		return tea.Quit
	}
	m.push(&quitScreen{})
	return nil
}

// inClass gives the class that is held here, whatever stands above it; nil where there
// is none, or one is gone through again.
func (m *Model) inClass() *presentScreen {
	for _, x := range m.stack {
		if s, ok := x.(*presentScreen); ok && s.rerun == nil {
			return s
		}
	}
	return nil
}

func (m *Model) top() screen   { return m.stack[len(m.stack)-1] }
func (m *Model) push(s screen) { m.stack = append(m.stack, s) }

// pop goes back to the screen before, and from the first of a matter to the matter
// before; the first of all stays.
func (m *Model) pop() {
	switch {
	case len(m.outer) > 0 && len(m.stack) == m.base+1:
		m.leave()
	case len(m.stack) > 1:
		m.stack = m.stack[:len(m.stack)-1]
	}
}

func (m *Model) small() bool { return m.width < minWidth || m.height < minHeight }

// View draws the screen.
func (m *Model) View() string {
	switch {
	case m.private:
		return m.ordinary()
	case m.small():
		return m.tooSmall()
	}
	l := m.top().draw(m)
	m.warned(l)
	m.besideClient(l)
	m.notify(l)
	if s, ok := m.top().(sideBySide); ok && m.split() {
		l.aside = s.aside(m, m.inner()-m.column()-3)
	}
	return m.compose(l)
}

// say gives a text in the language of the session.
func (m *Model) say(t law.Text) string { return t.In(m.lang) }
