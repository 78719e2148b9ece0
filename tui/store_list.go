package tui

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	saved "bangxin/interview/matter"
	"bangxin/law"
	"bangxin/law/text"
	byline "bangxin/tui/plain"
)

// mattersScreen lists the matters kept on disk. Any of them is opened, read,
// renamed, exported, deleted.
type mattersScreen struct {
	list     list
	read     bool // the list is there
	reading  bool
	rows     []saved.Titled
	busy     bool // something is done with a matter
	opening  bool // and that is to open it
	asks     question
	deletion *saved.Deletion
	name     Field // while renamed or exported
	says     law.Text
	wrong    law.Text
}

// A question is what the list asks before it goes on.
type question uint8

const (
	asksNothing question = iota
	asksDelete
	asksReplace
	asksName
	asksFile
)

// titlesMsg brings the list.
type titlesMsg struct {
	to   *mattersScreen
	rows []saved.Titled
	err  error
}

// doneMsg says how a change of a matter on disk went.
type doneMsg struct {
	to   *mattersScreen
	says law.Text
	err  error
}

// showMatters opens the list, after the passphrase where there is one to give.
func (m *Model) showMatters() {
	if m.saving.keys != nil {
		m.push(&mattersScreen{})
		return
	}
	s := newPass(m, false)
	if s.fresh { // nothing was ever saved
		m.push(&mattersScreen{read: true})
		return
	}
	s.then = func(*Model) screen { return &mattersScreen{} }
	m.push(s)
}

// start reads the list in the background.
func (s *mattersScreen) start(m *Model) tea.Cmd {
	if s.read || s.reading {
		return nil
	}
	s.reading = true
	store, keys := m.opts.Store, m.saving.keys
	return func() tea.Msg {
		rows, err := store.Titles(keys)
		return titlesMsg{s, rows, err}
	}
}

func (msg titlesMsg) take(m *Model) tea.Cmd {
	s := msg.to
	s.rows, s.read, s.reading = msg.rows, true, false
	s.list.at = max(min(s.list.at, len(s.rows)-1), 0)
	s.list.pager.follow = true
	if msg.err != nil {
		s.wrong = m.errorWords(msg.err)
	}
	return nil
}

func (s *mattersScreen) keys(m *Model) []action {
	switch {
	case s.opening:
		return nil
	case s.busy || !s.read:
		return []action{actBack}
	case s.asks == asksName, s.asks == asksFile:
		return []action{actAccept, actBack}
	case s.asks == asksDelete:
		return []action{actDeleteYes, actLeave}
	case s.asks == asksReplace:
		return []action{actOpenYes, actLeave}
	case len(s.rows) == 0 && m.changesPass():
		return []action{actPassChange, actBack, actLanguage, actQuit}
	case len(s.rows) == 0:
		return []action{actBack, actLanguage, actQuit}
	}
	out := []action{actUpDown, actPage, actOpenMatter, actReadOnly, actRename}
	if m.reports() {
		out = append(out, actExport)
	}
	out = append(out, actDelete)
	if m.changesPass() {
		out = append(out, actPassChange)
	}
	return append(out, actBack, actLanguage, actQuit)
}

func (s *mattersScreen) act(m *Model, a action, key string) tea.Cmd {
	if s.busy || !s.read {
		return s.actBusy(m)
	}
	s.says = law.Text{}
	if s.asks != asksNothing {
		return s.answer(m, a)
	}
	switch a {
	case actUpDown:
		s.list.move(key, len(s.rows))
		s.wrong = law.Text{}
		return nil
	case actPage:
		s.list.turn(key, len(s.rows))
		return nil
	case actPassChange:
		s.wrong = law.Text{}
		m.push(newPassChange(s))
		return nil
	case actBack:
		m.pop()
		return nil
	}
	s.wrong, s.list.pager.follow = law.Text{}, true
	row := &s.rows[s.list.at]
	switch a {
	case actOpenMatter:
		return s.open(m, row.ID)
	case actReadOnly:
		return s.openReadOnly(m, row.ID)
	case actRename:
		s.asks, s.name = asksName, Field{Limit: titleLimit}
		s.name.Set(m.plainTitle(row))
	case actExport:
		if m.opts.WriteFile == nil {
			m.push(newTakeAway(row.ID, []string{byline.CaseWord}, "bangxin."+byline.CaseWord))
			return nil
		}
		s.asks, s.name = asksFile, Field{}
	case actDelete:
		s.askDelete(m, row.ID)
	}
	return nil
}

// actBusy goes back while something is under way; it goes on, save that a matter
// being opened is not.
func (s *mattersScreen) actBusy(m *Model) tea.Cmd {
	if !s.opening {
		m.pop()
	}
	return nil
}

func (s *mattersScreen) askDelete(m *Model, id string) {
	if m.holds(id) {
		s.wrong = m.w.Store.OpenHere
		return
	}
	d, err := m.opts.Store.Deletion(id)
	if err != nil {
		s.wrong = m.errorWords(err)
		return
	}
	s.asks, s.deletion = asksDelete, d
}

// holds reports whether a matter is the one this session keeps.
func (m *Model) holds(id string) bool { return m.saving.handle != nil && m.saving.handle.ID() == id }

// answer takes what was said to a question of the list.
func (s *mattersScreen) answer(m *Model, a action) tea.Cmd {
	asked := s.asks
	if a == actBack || a == actLeave {
		s.asks, s.wrong = asksNothing, law.Text{}
		return nil
	}
	row := s.rows[s.list.at]
	store, keys, day := m.opts.Store, m.saving.keys, m.today()
	switch asked {
	case asksReplace:
		s.asks = asksNothing
		return s.load(m, row.ID)
	case asksDelete:
		s.asks = asksNothing
		return s.work(func() (law.Text, error) { return law.Text{}, s.deletion.Confirm() })
	case asksName:
		s.asks = asksNothing
		title := s.name.Value()
		if m.holds(row.ID) { // held by this session: the change is saved as any other
			m.own().title = law.T(title, "")
			return nil
		}
		return s.work(func() (law.Text, error) { return law.Text{}, store.Rename(keys, row.ID, title, day) })
	case asksFile:
		path := s.name.Value()
		if path == "" {
			return nil
		}
		write, done := m.opts.WriteFile, m.w.Store.Exported
		export := func() ([]byte, error) { return store.Export(keys, row.ID) }
		if m.holds(row.ID) { // what is on the screen may be newer than the disk
			data := m.snapshot().Case.Write()
			export = func() ([]byte, error) { return data, nil }
		}
		return s.work(func() (law.Text, error) {
			data, err := export()
			if err == nil {
				err = write(path, data)
			}
			return law.T(filled(done.ZH, path), filled(done.EN, path)), err
		})
	}
	return nil
}

// work does something with a matter in the background.
func (s *mattersScreen) work(do func() (law.Text, error)) tea.Cmd {
	s.busy = true
	return func() tea.Msg {
		says, err := do()
		return doneMsg{s, says, err}
	}
}

// take shows how it went. A name that did not do can be corrected.
func (msg doneMsg) take(m *Model) tea.Cmd {
	s := msg.to
	s.busy = false
	s.list.pager.follow = true
	if msg.err != nil {
		s.wrong = m.errorWords(msg.err)
		return nil
	}
	s.asks, s.says, s.wrong = asksNothing, msg.says, law.Text{}
	s.read = false
	return s.start(m)
}

func (s *mattersScreen) field(*Model) *Field {
	if !s.busy && (s.asks == asksName || s.asks == asksFile) {
		return &s.name
	}
	return nil
}

func (s *mattersScreen) typed(*Model) tea.Cmd {
	s.wrong = law.Text{}
	return nil
}

func (s *mattersScreen) draw(m *Model) *layout {
	w, body := m.w.Store, m.newSheet()
	l := &layout{left: m.say(w.List), body: body, pager: &s.list.pager}
	switch {
	case s.busy && s.opening:
		body.para(m.theme.Text, m.say(w.OpenBusy))
		return l
	case s.busy:
		body.para(m.theme.Text, m.say(w.Working))
		return l
	case !s.read:
		body.para(m.theme.Text, m.say(w.ListBusy))
		return l
	case s.asks != asksNothing:
		return s.drawQuestion(m, l)
	}
	if !s.says.IsZero() || !s.wrong.IsZero() {
		l.head = m.newSheet()
		if !s.says.IsZero() {
			l.head.para(m.theme.Strong, m.say(s.says))
		} else {
			l.head.hang(m.theme.Warning, " ! ", m.theme.Warning, m.say(s.wrong))
		}
		l.head.rule()
	}
	if len(s.rows) == 0 {
		s.drawNone(m, body)
		return l
	}
	for i := range s.rows {
		from := len(body.lines)
		s.drawRow(m, body, i)
		if i == s.list.at {
			l.focus = span{from, len(body.lines) - 1}
		}
	}
	return l
}

func (s *mattersScreen) drawNone(m *Model, body *sheet) {
	w := m.w.Store
	if m.saving.keys != nil {
		body.para(m.theme.Text, m.say(w.ListNone))
		return
	}
	body.para(m.theme.Text, m.say(w.ListEmpty))
	body.blank()
	body.para(m.theme.Muted, m.say(m.caution()))
}

// drawRow is the title of a matter, and below it the day and the size, or why it
// cannot be read.
func (s *mattersScreen) drawRow(m *Model, body *sheet, i int) {
	w, row := m.w.Store, &s.rows[i]
	sign, st := "   ", m.theme.Text
	if i == s.list.at {
		sign, st = " > ", m.theme.Selected
	}
	body.hang(st, sign, st, m.titleOf(row))
	if row.Err != nil {
		body.hang(m.theme.Warning, "      ", m.theme.Warning, m.say(errorShort(row.Err))+m.say(law.T("。", ".")))
		return
	}
	about := fmt.Sprintf(m.say(w.Entry), row.Changed.In(m.lang), fmt.Sprintf("%.1f KB", float64(row.Size)/1000))
	if m.holds(row.ID) {
		about += m.tag(w.ListHere)
	}
	body.hang(m.theme.Muted, "      ", m.theme.Muted, about)
}

// plainTitle is the title of a matter; of the one this session keeps it may be
// newer than the list.
func (m *Model) plainTitle(row *saved.Titled) string {
	if m.holds(row.ID) {
		return text.CleanLine(eitherSide(m.own().title, m.lang))
	}
	return text.CleanLine(row.Title)
}

// titleOf is the title as it is shown.
func (m *Model) titleOf(row *saved.Titled) string {
	title := m.plainTitle(row)
	switch {
	case row.Err != nil && title == "":
		return m.say(m.w.Store.Broken)
	case title == "":
		return m.say(m.w.Store.Untitled)
	}
	return title
}

// drawQuestion asks before something is done with the matter.
func (s *mattersScreen) drawQuestion(m *Model, l *layout) *layout {
	w, body := m.w.Store, l.body
	title := m.titleOf(&s.rows[s.list.at])
	l.pager = &pager{follow: true}
	switch s.asks {
	case asksDelete:
		body.para(m.theme.Strong, filled(m.say(w.DeleteAsk), title))
		body.blank()
		body.para(m.theme.Warning, m.say(s.deletion.Words()))
	case asksReplace:
		body.para(m.theme.Strong, fmt.Sprintf(m.say(w.ReplaceAsk), m.own().iv.Progress().Answered))
		body.blank()
		body.para(m.theme.Text, m.say(w.ReplaceLost))
	case asksName:
		body.para(m.theme.Strong, title)
		body.blank()
		l.focus = m.drawFields(body, []string{m.say(w.Rename)}, []Field{s.name}, 0, s.wrong)
	case asksFile:
		body.para(m.theme.Strong, title)
		body.para(m.theme.Text, m.say(w.ExportHelp))
		body.blank()
		l.focus = m.drawFields(body, []string{m.say(w.Export)}, []Field{s.name}, 0, s.wrong)
	}
	return l
}
