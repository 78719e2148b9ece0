package tui

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	saved "bangxin/interview/matter"
	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/tui/tuitest"
)

// storePass opens testdata/identity.age, which is encrypted with a low work
// factor, so that no test waits for a key.
const storePass = "correct horse"

// testStore is a store in a directory of its own that has an identity.
func testStore(t *testing.T) *saved.Store {
	t.Helper()
	dir := t.TempDir()
	data, err := os.ReadFile("testdata/identity.age")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "identity.age"), data, 0o600); err != nil {
		t.Fatal(err)
	}
	return saved.Open(dir)
}

func storeKeys(t *testing.T, s *saved.Store) *saved.Keys {
	t.Helper()
	k, err := s.Unlock(storePass)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// only gives the one matter of a store.
func only(t *testing.T, s *saved.Store) (string, *saved.Matter) {
	t.Helper()
	list, err := s.List()
	if err != nil || len(list) != 1 {
		t.Fatalf("%d matters, %v", len(list), err)
	}
	x, err := s.View(storeKeys(t, s), list[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	return list[0].ID, x
}

// keep is how the export writes in these tests.
func keep(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}

// driveStore gives a session without a terminal that can save.
func driveStore(t *testing.T, s *saved.Store) *checked {
	t.Helper()
	c := &checked{Model: New(Options{Rules: liability.Default(), AsOf: today(), Program: "bangxin test", Store: s, WriteFile: keep})}
	c.Init()
	c.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	t.Cleanup(func() {
		_ = c.Close(context.Background())
		for _, fault := range c.wrong {
			t.Error(fault)
		}
	})
	return c
}

// closing ends a session as Run does.
func (c *checked) closing(t *testing.T) {
	t.Helper()
	if err := c.Close(context.Background()); err != nil {
		t.Fatal(err)
	}
}

// Everything about saving as a person comes by it, in both languages and at the
// sizes every screen must stand in. The frames are checked by the session.
func TestStoreScreens(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range [][2]int{{60, 20}, {80, 24}, {120, 40}} {
			t.Run(fmt.Sprintf("%s %dx%d", lang, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				storeScreens(t, lang, size)
			})
		}
	}
}

func storeScreens(t *testing.T, lang law.Lang, size [2]int) {
	store := testStore(t)
	s := start(t, Options{Lang: lang, Store: store, WriteFile: keep}, size[0], size[1])
	w := s.m.w.Store
	s.see(s.w(w.Item))
	s.Keys("s")
	s.see(s.w(script.For(fact.HelpKinds).Ask))
	s.Type("11")
	s.Keys("enter")
	s.see(s.w(script.For(fact.HelpedCount).Ask))
	s.Keys("ctrl+s")
	s.see(s.w(saved.Caution()), s.w(w.PassUnlock))
	s.Type("wrong")
	s.Keys("enter")
	s.see(s.w(law.T("口令不对", "the passphrase is")))
	s.Keys("ctrl+u")
	s.Type(storePass)
	s.WaitFor(strings.Repeat("*", len(storePass)))
	s.Keys("enter")
	s.see(s.w(saved.Caution()), s.w(w.NameHelp))
	s.Type("甲案")
	s.Keys("enter")
	s.seeSaved("甲案")
	s.Type("2")
	s.Keys("enter")
	s.see(s.w(script.For(fact.HelpedCrimes).Ask))
	s.seeSaved("甲案")
	s.Keys("s")
	s.see(s.w(w.StatusSaved), s.w(w.StatusAuto))
	s.Keys("s")
	s.see(s.w(w.StatusSaved))
	s.Keys("esc", "esc", "esc", "esc") // to the first screen
	s.see(s.w(w.Item))
	s.Keys("o")
	s.WaitFor("甲案", s.w(w.ListHere))
	s.Keys("x")
	s.see(s.w(w.OpenHere))
	s.Keys("n")
	s.see(s.w(w.Rename))
	s.Type("乙")
	s.Keys("enter")
	s.WaitFor("甲案乙")
	s.Keys("e")
	s.see(s.w(w.Export), s.w(w.ExportHelp))
	path := filepath.Join(t.TempDir(), "c.yaml")
	s.Type(path)
	s.Keys("enter")
	s.see(s.w(law.T("已导出到", "Exported to")))
	s.Keys("e")
	s.Type(path) // a second time: the file is there
	s.Keys("enter")
	s.WaitFor("exists")
	s.Keys("esc", "v") // on a copy, from which nothing is written
	s.see(s.w(script.For(fact.HelpKinds).Ask))
	s.WaitGone(s.w(s.m.w.Keys.Store.Show) + " " + s.w(s.m.w.Keys.Store.Word))
	s.Keys("esc")
	s.WaitFor("甲案乙", s.w(w.ListHere))
	s.Keys("enter")
	s.see(s.w(script.For(fact.HelpKinds).Ask))
	s.Keys("q")
	s.see(s.w(w.QuitAsk))
	s.see(s.w(law.T("“甲案乙”的全部回答", "All answers of 甲案乙")))
	s.Keys("y")
	if _, err := s.WaitEnd(); err != nil {
		t.Fatal(err)
	}
	s.m.closing(t)
	f, err := casefile.Parse("c.yaml", read(t, path))
	if err != nil || f.Facts[fact.HelpedCount].Value != fact.Int(2) {
		t.Errorf("exported %+v, %v", f, err)
	}
	if _, x := only(t, store); x.Title() != "甲案乙" || len(x.Case.Facts) != 2 {
		t.Errorf("saved is %q with %d answers", x.Title(), len(x.Case.Facts))
	}
	deleteLast(t, lang, size, store)
}

// seeSaved waits for the word in the title bar, or on a narrow screen for the
// progress that takes its place where all is well.
func (s *terminal) seeSaved(title string) {
	s.t.Helper()
	word := s.w(s.m.w.Store.Saved)
	s.WaitUntil("the answers saved", func(v tuitest.View) bool {
		return strings.Contains(v.Lines[0], title) && (strings.HasSuffix(v.Lines[0], word) || strings.HasSuffix(v.Lines[0], "to come"))
	})
}

// deleteLast opens the list in a new session and deletes what is there.
func deleteLast(t *testing.T, lang law.Lang, size [2]int, store *saved.Store) {
	s := start(t, Options{Lang: lang, Store: store}, size[0], size[1])
	w := s.m.w.Store
	s.see(s.w(w.Item))
	s.Keys("down", "enter")
	s.see(s.w(w.PassUnlock))
	s.Type(storePass)
	s.Keys("enter")
	s.WaitFor("甲案乙")
	s.Keys("x")
	s.see(s.w(law.T("删除“甲案乙”吗", "Delete 甲案乙")), s.w(law.T("一旦开始调查", "Once an inquiry")))
	s.Keys("esc")
	s.WaitFor("甲案乙", s.w(s.m.w.Keys.OpenMatter.Word))
	s.Keys("x", "y")
	s.see(s.w(w.ListNone))
	if list, err := store.List(); err != nil || len(list) != 0 {
		t.Errorf("%d matters left, %v", len(list), err)
	}
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// The first passphrase is asked twice; nothing is on the disk before.
func TestFirstPassphrase(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data")
	s := start(t, Options{Lang: law.EN, Store: saved.Open(dir)}, 60, 20)
	w := s.m.w.Store
	s.see(w.Item.EN)
	s.Keys("o")
	s.see(w.ListEmpty.EN)
	s.Keys("esc", "s")
	s.Type("11")
	s.Keys("s")
	s.see(w.PassNew.EN)
	s.Keys("enter")
	s.see(w.PassEmpty.EN)
	s.Type("two words")
	s.Keys("tab")
	s.Type("two wards")
	s.Keys("enter")
	s.see(w.PassDiffers.EN)
	if _, err := os.Stat(dir); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("something is on the disk: %v", err)
	}
	s.Type("two words")
	s.Keys("enter")
	s.see(w.NameHelp.EN)
	s.Keys("enter")
	s.seeSaved("")
	if _, err := saved.Open(dir).Unlock("two words"); err != nil {
		t.Error(err)
	}
}

// A matter saved under other texts or rules says which conclusions rest on what
// changed and which stand, and remembers that it was said.
func TestChangeOfLaw(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range [][2]int{{60, 20}, {80, 24}, {120, 40}} {
			t.Run(fmt.Sprintf("%s %dx%d", lang, size[0], size[1]), func(t *testing.T) { changeOfLaw(t, lang, size) })
		}
	}
}

// oldMatter saves a matter whose last analysis was another.
func oldMatter(t *testing.T, store *saved.Store, change func(*saved.Record)) {
	t.Helper()
	rules := liability.Default()
	facts := fact.Facts{fact.HelpKinds: {Value: fact.Get(fact.HelpKinds).Pick("payment_settlement")}, fact.HelpedCount: {Value: fact.Int(1)}}
	then := saved.Remember(rules, rules.Analyse(liability.Request{Facts: facts, AsOf: today(), Program: "bangxin test"}), facts)
	change(then)
	h, err := store.New(storeKeys(t, store), &saved.Matter{Case: &casefile.File{Title: "旧案", Facts: facts}, Last: then}, today())
	if err != nil {
		t.Fatal(err)
	}
	if err := h.Close(); err != nil {
		t.Fatal(err)
	}
}

// Where nothing that changed bears on the matter that is said too, once.
func TestChangeOfOtherLaw(t *testing.T) {
	store := testStore(t)
	oldMatter(t, store, func(r *saved.Record) { r.Receipt.Corpus = "of another year" })
	d := driveStore(t, store)
	d.openFirst()
	if v := d.View(); !strings.Contains(v, "变化都不涉及本案的结论") {
		t.Errorf("not said:\n%s", v)
	}
	d.press("enter")
	d.closing(t)
	e := driveStore(t, store)
	e.openFirst()
	if _, on := e.top().(*questionScreen); !on {
		t.Errorf("said again: %T", e.top())
	}
}

func changeOfLaw(t *testing.T, lang law.Lang, size [2]int) {
	store := testStore(t)
	corpus := ""
	oldMatter(t, store, func(r *saved.Record) {
		corpus = r.Receipt.Corpus
		r.Receipt.Corpus, r.Receipt.Program = "of another year", "bangxin older"
		r.Conclusions[0].Result = "established"
	})
	s := start(t, Options{Lang: lang, Store: store}, size[0], size[1])
	w := s.m.w.Store
	s.see(s.w(w.Item))
	s.Keys("o")
	s.see(s.w(w.PassUnlock))
	s.Type(storePass)
	s.Keys("enter")
	s.WaitFor("旧案")
	s.Keys("enter")
	s.see(s.w(w.ChangeTitle), s.w(w.ChangeIntro))
	s.WaitFor("bangxin older", s.w(w.ChangeOther))
	s.Keys("end")
	s.WaitUntil("what stands", func(v tuitest.View) bool { return v.Has(s.w(law.T("结论不变", "it stands"))) })
	s.Keys("enter")
	s.see(s.w(script.For(fact.HelpedCrimes).Ask))
	s.seeSaved("旧案")
	s.Keys("q")
	s.see(s.w(w.QuitAsk))
	s.Keys("y")
	if _, err := s.WaitEnd(); err != nil {
		t.Fatal(err)
	}
	s.m.closing(t)
	if _, x := only(t, store); x.Last.Receipt.Corpus != corpus {
		t.Error("it will be said again next time")
	}
}
