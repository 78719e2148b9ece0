package serve

import (
	"errors"
	"fmt"

	"bangxin/interview"
	"bangxin/interview/matter"
	"bangxin/interview/report"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/liability"
	"bangxin/tui/plain"
	"bangxin/tui/serve/audit"
	"bangxin/tui/words"
)

// plainCells is the width of a line where the client has no screen.
const plainCells = 80

// lines is an interview held line by line, for a client without a terminal. It is
// kept as one on a screen is.
type lines struct {
	x      *session
	say    words.Remote
	handle *matter.Handle // nil before the first answer
	base   *matter.Matter
	id     string // of the matter; empty before the first answer
}

// holdPlain holds it.
func (x *session) holdPlain() {
	x.srv.mayFault("lines", nil)
	l := &lines{x: x, say: words.All().Remote}
	defer l.close()
	o := plain.Options{
		Rules: x.srv.rules(), AsOf: x.srv.cfg.Today(), Lang: x.lang, AskLang: x.ask, Program: x.srv.cfg.Program,
		Chosen: x.chosen, View: x.person.Role.view(), Width: plainCells, Notice: l.say.AdviceGuest,
	}
	if x.store != nil {
		o.Keep, o.Notice, o.Earlier = l.keep, l.say.Advice, l.earlier()
	}
	o.Stream = &plain.Stream{Case: l.file, Handed: l.handed}
	err := plain.Run(x.ctx, o, x.in, x.ch)
	switch {
	case x.ch.ctx.Err() != nil:
		x.end(endDropped)
	case err != nil && x.ending() == endNone:
		x.end(endFailed)
	default:
		x.end(endQuit)
	}
}

// chosen takes the language that the person chose, for the next time too.
func (x *session) chosen(l law.Lang) {
	x.mu.Lock()
	x.lang, x.ask = l, false
	x.mu.Unlock()
	if err := x.srv.data.setLanguage(x.person, l); err != nil {
		x.srv.log.Error("the language was not kept", "session", x.id, "reason", reasonOf(err))
	}
}

func (l *lines) close() {
	if l.handle != nil {
		_ = l.handle.Close() // everything is written
	}
}

// keep writes the interview.
func (l *lines) keep(iv *interview.Interview) error {
	m, file, day := matter.Matter{}, l.file(iv), l.x.srv.cfg.Today()
	if l.base != nil {
		m = *l.base
	}
	m.Case = file
	m.Position.Trail, _ = iv.Trail()
	m.Position.At = ""
	if q, _, ok := iv.Now(); ok {
		m.Position.At = q.Fact
	}
	m.Last = matter.Remember(l.x.srv.rules(), iv.Once(), file.Facts)
	defer iv.LetGo() // many may be asked line by line, and most think
	var err error
	if l.handle == nil {
		l.handle, err = l.x.store.New(l.x.srv.data.keys, &m, day)
	} else {
		err = l.handle.Save(&m, day)
	}
	if err != nil {
		l.x.srv.log.Error("not saved", "session", l.x.id, "reason", reasonOf(err))
		return l.told(err)
	}
	m.Last = nil
	l.base, l.id = &m, l.handle.ID()
	return nil
}

// file is the case file of the interview as it stands.
func (l *lines) file(iv *interview.Interview) *casefile.File {
	file := casefile.File{Language: l.x.lang}
	if l.base != nil {
		file = *l.base.Case
	} else {
		file.Title = fmt.Sprintf(l.say.Title.In(l.x.lang), l.x.srv.cfg.Today().In(l.x.lang))
	}
	file.Facts = iv.Facts()
	file.SetLog(iv.Log())
	return &file
}

// handed puts on record that a report or the case file leaves the server.
func (l *lines) handed(format string) error {
	e := l.x.entry(audit.Exported, l.id)
	e.Form = exported[format]
	return l.x.srv.record(e)
}

// exported are the forms on record of what is handed out.
var exported = map[string]audit.Form{
	report.TextFormat.String(): audit.PlainText, report.MarkdownFormat.String(): audit.Markdown, report.HTMLFormat.String(): audit.HTML,
	report.DOCXFormat.String(): audit.Word, report.JSONFormat.String(): audit.JSON, plain.CaseWord: audit.CaseFile,
}

// earlier are the person's own matters, the one saved last first.
func (l *lines) earlier() (out []plain.Earlier) {
	x := l.x
	list, err := x.store.Titles(x.srv.data.keys)
	if err != nil {
		return nil
	}
	for _, e := range list {
		if e.Err != nil {
			continue // the list on a screen says why
		}
		title := law.T(e.Title, e.Title)
		if e.Title == "" {
			title = words.All().Store.Untitled
		}
		out = append(out, plain.Earlier{
			ID:    e.ID,
			Words: law.T(fmt.Sprintf(l.say.Resume.ZH, title.ZH, e.Changed.In(law.ZH)), fmt.Sprintf(l.say.Resume.EN, title.EN, e.Changed.In(law.EN))),
			Open:  func() (*plain.Opened, error) { return l.open(e.ID) },
		})
	}
	return out
}

// open opens a matter, at the question where it stood. One that is open on a screen
// can be read, so that a report of it can be taken.
func (l *lines) open(id string) (*plain.Opened, error) {
	x, out := l.x, &plain.Opened{}
	h, m, err := x.store.Load(x.srv.data.keys, id)
	if errors.Is(err, matter.Locked) {
		out.Reading = l.say.Reading
		m, err = x.store.View(x.srv.data.keys, id)
	}
	if err != nil {
		return nil, l.told(err)
	}
	m.Last = nil // it is made anew with every save
	l.handle, l.base, l.id = h, m, id
	day := x.srv.cfg.Today()
	if m.Case.HasAsOf {
		day = m.Case.AsOf
	}
	out.Interview = revive(x.srv.rules(), day, x.srv.cfg.Program, m)
	return out, nil
}

// revive makes the interview of a matter again, at the question where it stood.
func revive(rules *liability.Rules, day law.Day, program string, m *matter.Matter) *interview.Interview {
	iv := interview.Resume(rules, day, program, m.Case.Facts)
	at := len(m.Position.Trail)
	for i, id := range m.Position.Trail {
		if id == m.Position.At {
			at = i
		}
	}
	iv.Retrace(m.Position.Trail, at)
	iv.Recall(m.Case.Log)
	return iv
}

// told is an error in words for one who cannot put the server right: without its
// files.
func (l *lines) told(err error) error {
	var e *matter.Error
	if !errors.As(err, &e) {
		return err
	}
	hint := e.Hint
	switch e.Kind {
	case matter.DiskFull, matter.ReadOnly, matter.NoAccess, matter.DiskFailed, matter.CannotLock:
		hint = l.say.Ask
	}
	return toldError{law.T(e.Says.ZH+"。"+hint.ZH, e.Says.EN+". "+hint.EN), err}
}

type toldError struct {
	words law.Text
	error
}

// Words says what is wrong and what to do.
func (e toldError) Words() law.Text { return e.words }
