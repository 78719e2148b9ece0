package tui

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	saved "bangxin/interview/matter"
	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
)

// remote is how a session on a server is begun.
func remote(t *testing.T) Options {
	store := testStore(t)
	return Options{Remote: true, Store: store, Keys: storeKeys(t, store)}
}

// What is kept and what must be known of it stands on the first screen, in full,
// where there is a store and where there is none, at every size and in both
// languages.
func TestRemoteWelcome(t *testing.T) {
	kept, guest := remote(t), Options{Remote: true}
	for _, lang := range law.Langs() {
		for _, size := range [][2]int{{60, 20}, {80, 24}, {120, 40}} {
			for name, o := range map[string]Options{"kept": kept, "guest": guest} {
				t.Run(fmt.Sprintf("%s %s %dx%d", name, lang, size[0], size[1]), func(t *testing.T) {
					o.Lang = lang
					s := start(t, o, size[0], size[1])
					w := s.m.w.Remote
					notice := w.Advice
					if name == "guest" {
						notice = w.AdviceGuest
					}
					s.WaitFor(text.Wrap(notice.In(lang), min(size[0]-2, 98))...)
					if s.Seen().Has(s.m.w.Store.Advice.In(lang)[:30]) {
						t.Error("it says that it runs on the person's own machine")
					}
				})
			}
		}
	}
}

// The help of the key that saves says that all is on the server, where letters are
// typed and where not, and never that it is on the person's own machine.
func TestRemoteHelpOfSaving(t *testing.T) {
	o := remote(t)
	for _, lang := range law.Langs() {
		o.Lang = lang
		s := start(t, o, 120, 60)
		s.Keys("s")
		s.see(s.w(script.For(fact.HelpKinds).Ask))
		help := func(want law.Text) {
			t.Helper()
			s.Keys("f1")
			s.WaitFor(text.Truncate(want.In(lang), 30, ""))
			for _, k := range []law.Text{s.m.w.Keys.Store.Long, s.m.w.Keys.StoreTyping.Long} {
				if s.Seen().Has(text.Truncate(k.In(lang), 20, "")) {
					t.Errorf("it says that it saves on the person's own machine:\n%s", s)
				}
			}
			s.Keys("esc")
		}
		help(s.m.w.Keys.StoreRemote.Long)
		s.Type("11")
		s.Keys("enter")
		s.see(s.w(script.For(fact.HelpedCount).Ask))
		help(s.m.w.Keys.StoreRemoteTyping.Long)
		s.leave()
	}
}

// leave quits where something is kept.
func (s *terminal) leave() {
	s.Keys("ctrl+c")
	s.see(s.w(s.m.w.Store.QuitAsk))
	s.Keys("y")
	s.WaitEnd()
}

// An interview is kept from its first answer on, without a question, and offered
// first the next time, at the same question.
func TestRemoteKeepsAndResumes(t *testing.T) {
	for _, lang := range law.Langs() {
		o := remote(t)
		o.Lang = lang
		s := start(t, o, 80, 24)
		s.Keys("s")
		s.see(s.w(script.For(fact.HelpKinds).Ask))
		if list, _ := o.Store.List(); len(list) != 0 {
			t.Fatal("something was kept before anything was answered")
		}
		s.Type("11")
		s.Keys("enter")
		s.see(s.w(script.For(fact.HelpedCount).Ask))
		s.see(s.w(s.m.w.Store.Saved))
		s.Type("3")
		s.Keys("enter")
		s.WaitGone(s.w(script.For(fact.HelpedCount).Ask))
		s.leave()
		if err := s.m.Close(context.Background()); err != nil {
			t.Fatal(err)
		}

		again := start(t, o, 60, 20)
		title := filled(s.w(s.m.w.Remote.Title), today().In(lang))
		again.WaitFor(" > " + text.Truncate(filledTwice(s.w(s.m.w.Remote.Resume), title, ""), 30, ""))
		again.Keys("enter")
		_, x := only(t, o.Store)
		if len(x.Case.Facts) != 2 || x.Case.Title != title && x.Case.TitleEN != title {
			t.Errorf("kept: %d answers under %q", len(x.Case.Facts), x.Title())
		}
		again.see(s.w(script.For(x.Position.At).Ask))
		again.leave()
		if err := again.m.Close(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
}

// A session that is cut off before the matter has been begun loses nothing, nor
// does one cut off while that is under way.
func TestRemoteCutOff(t *testing.T) {
	for name, run := range map[string]func(tea.Cmd){
		"before":  func(tea.Cmd) {},
		"between": func(cmd tea.Cmd) { runAll(cmd) },
	} {
		t.Run(name, func(t *testing.T) {
			o := remote(t)
			o.Rules, o.AsOf = liability.Default(), today()
			m := New(o)
			m.Init()
			m.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
			for _, k := range []string{"s", "1", "1"} {
				m.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(k)})
			}
			_, cmd := m.Update(tea.KeyMsg{Type: tea.KeyEnter})
			run(cmd)
			for _, k := range []string{"3"} { // more than what is being written
				m.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(k)})
			}
			m.Update(tea.KeyMsg{Type: tea.KeyEnter})
			if err := m.Close(context.Background()); err != nil {
				t.Fatal(err)
			}
			if _, x := only(t, o.Store); len(x.Case.Facts) != 2 {
				t.Errorf("%d answers were kept of 2", len(x.Case.Facts))
			}
		})
	}
}

// runAll runs a command and those it gives, and drops what they say.
func runAll(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	if batch, ok := cmd().(tea.BatchMsg); ok {
		for _, c := range batch {
			runAll(c)
		}
	}
}

// Where the server's disk cannot be written the person learns it at once, on the
// screen with the question, in words for one who cannot put it right; nothing of
// the server's files is shown. It is kept as soon as the disk can be written again.
func TestRemoteDiskFails(t *testing.T) {
	for _, lang := range law.Langs() {
		o := remote(t)
		o.Lang = lang
		blocked := o.Store.Dir() + "/none"
		o.Store = saved.Open(blocked)
		if err := os.WriteFile(blocked, nil, 0o600); err != nil { // where the directory should be
			t.Fatal(err)
		}
		s := start(t, o, 80, 24)
		s.Keys("s")
		s.see(s.w(script.For(fact.HelpKinds).Ask))
		s.Type("11")
		s.Keys("enter")
		s.see(s.w(s.m.w.Store.Unsaved))
		failed, _, _ := strings.Cut(s.w(s.m.w.Store.Failed), "%s")
		s.WaitFor(" ! " + failed)
		if s.Seen().Has(blocked) {
			t.Error("the server's files are named")
		}
		if err := os.Remove(blocked); err != nil {
			t.Fatal(err)
		}
		s.Type("3")
		s.Keys("enter")
		s.WaitFor(s.w(s.m.w.Store.Saved))
		s.WaitGone(" ! " + failed)
		s.leave()
		if err := s.m.Close(context.Background()); err != nil {
			t.Error(err)
		}
		list, err := o.Store.Titles(o.Keys)
		if err != nil || len(list) != 1 {
			t.Errorf("%d matters, %v", len(list), err)
		}
	}
}

// Nothing of the server's files, nor a passphrase, is offered or shown.
func TestRemoteShowsNoFiles(t *testing.T) {
	o := remote(t)
	s := start(t, o, 80, 24)
	s.Keys("s")
	s.see(s.w(script.For(fact.HelpKinds).Ask))
	s.Type("11")
	s.Keys("enter")
	s.see(s.w(s.m.w.Store.Saved))
	s.Keys("ctrl+s")
	s.see(s.w(s.m.w.Store.StatusSaved))
	s.see(s.w(s.m.w.Remote.Caution))
	if s.Seen().Has(o.Store.Dir()[:12]) || s.Seen().Has(s.w(s.m.w.Store.StatusFile)) {
		t.Errorf("the server's files are shown:\n%s", s)
	}
	s.Keys("esc", "esc", "esc", "o")
	s.see(s.w(s.m.w.Store.ListHere))
	if word := s.m.w.Keys.PassChange.Word; s.Seen().Has(" " + s.w(word)) {
		t.Errorf("%s is offered:\n%s", word.EN, s)
	}
	s.leave()
	if err := s.m.Close(context.Background()); err != nil {
		t.Error(err)
	}
}

// A notice stands on top of any screen, in its language, until it is taken away.
func TestNotice(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range [][2]int{{60, 20}, {80, 24}, {120, 40}} {
			s := start(t, Options{Lang: lang}, size[0], size[1])
			says := law.T("会话快要结束了。", "The session is about to end.")
			s.Send(Notice{Says: says})
			s.WaitFor(" ! " + s.w(says))
			s.Keys("s")
			s.see(s.w(script.For(fact.HelpKinds).Ask), s.w(says))
			s.Keys("f1")
			s.see(s.w(says))
			s.Send(Notice{})
			s.WaitGone(s.w(says))
		}
	}
}
