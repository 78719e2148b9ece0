package tui

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	saved "bangxin/interview/matter"
	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/tui/tuitest"
)

// saveAs saves the answers of a session under a title.
func (c *checked) saveAs(title string) { c.press("ctrl+s", storePass, "enter", title, "enter") }

// openFirst opens the first matter of the list.
func (c *checked) openFirst() { c.press("o", storePass, "enter", "enter") }

// A matter opens at the question where it was left, with every answer, note and
// piece of evidence; without a store no key of saving acts.
func TestSavedAndResumed(t *testing.T) {
	store := testStore(t)
	c := driveStore(t, store)
	c.press("s", "11", "enter", "2", "enter")
	c.saveAs("案")
	c.press("01", "enter", "2", "enter", "26万", "enter", "esc", "esc", "n", "乙说", "enter")
	want, ask := c.Facts(), c.iv
	q, _, _ := ask.Now()
	trail, at := ask.Trail()
	c.closing(t)

	d := driveStore(t, store)
	d.openFirst()
	if !reflect.DeepEqual(d.Facts(), want) {
		t.Errorf("opened with %v, want %v", d.Facts(), want)
	}
	got, _, ok := d.iv.Now()
	if !ok || got.Fact != q.Fact {
		t.Errorf("stands at %v, want %s", got, q.Fact)
	}
	if seen, place := d.iv.Trail(); !reflect.DeepEqual(seen, trail) || place != at {
		t.Errorf("the trail is %v at %d, want %v at %d", seen, place, trail, at)
	}
	if _, on := d.top().(*questionScreen); !on {
		t.Errorf("the screen is %T", d.top())
	}
	d.press("n", "，丙", "enter") // saved again, into the same matter
	if _, x := only(t, store); x.Case.Facts[q.Fact].Note != "乙说，丙" {
		t.Errorf("the note on the disk is %q", x.Case.Facts[q.Fact].Note)
	}
	e := drive(law.ZH, 80, 24)
	e.press("o", "ctrl+s", "s", "s", "ctrl+s")
	if _, on := e.top().(*questionScreen); !on {
		t.Errorf("saving is offered without a store: %T", e.top())
	}
}

// How the answers came about is saved with them, and replayed when the matter is
// opened again.
func TestLogIsSaved(t *testing.T) {
	store := testStore(t)
	c := driveStore(t, store)
	c.press("s", "11", "enter", "2", "enter", "esc")
	c.saveAs("案")
	c.press("ctrl+u", "3", "enter")
	c.closing(t)
	if _, x := only(t, store); len(x.Case.Log) != 3 || x.Case.Log.At(3).Hash() != c.Facts().Hash() {
		t.Errorf("the log on the disk is %v", x.Case.Log)
	}
	d := driveStore(t, store)
	d.openFirst()
	if l := d.iv.Log(); len(l) != 3 || l[1].Answer.Value != fact.Int(2) || l[2].Answer.Value != fact.Int(3) {
		t.Errorf("opened with the log %v", l)
	}
}

// Opening a matter over answers that are not saved asks first, and where there is
// a matter open already that one is written and let go.
func TestOpenOver(t *testing.T) {
	store := testStore(t)
	c := driveStore(t, store)
	c.press("s", "11", "enter")
	c.saveAs("一")
	c.closing(t)
	d := driveStore(t, store)
	d.press("s", "04", "enter", "tab", "esc", "esc")
	d.openFirst()
	if v := d.View(); !strings.Contains(v, "没有保存") {
		t.Fatalf("it does not ask:\n%s", v)
	}
	d.press("esc")
	if d.Facts().Hash() == c.Facts().Hash() {
		t.Fatal("no was taken for yes")
	}
	d.press("esc", "s", "ctrl+s", "二", "enter") // kept after all, as a matter of its own
	if d.saving.handle == nil {
		t.Fatal("not saved")
	}
	second := d.saving.handle.ID()
	d.Update(keyMsg("2")) // answered, and what that asks for is never run
	d.Update(keyMsg("enter"))
	d.press("esc", "esc", "esc", "esc", "o", "down", "enter")
	if d.saving.handle.ID() == second || d.Facts().Hash() != c.Facts().Hash() {
		t.Fatal("the first was not opened")
	}
	h, x, err := store.Load(storeKeys(t, store), second)
	if err != nil || x.Title() != "二" || x.Case.Facts[fact.HelpedCount].Value != fact.Int(2) {
		t.Fatalf("the second was not let go whole: %v", err)
	}
	h.Close()
}

// What is open elsewhere is not opened here, but can be read.
func TestLockedElsewhere(t *testing.T) {
	store := testStore(t)
	c := driveStore(t, store)
	c.press("s", "11", "enter")
	c.saveAs("甲")
	d := driveStore(t, saved.Open(store.Dir()))
	d.openFirst()
	if v := d.View(); !strings.Contains(v, "已在别处打开") || d.saving.handle != nil {
		t.Fatalf("it opened:\n%s", v)
	}
	d.press("v")
	if len(d.outer) != 1 || d.iv.Progress().Answered != 1 {
		t.Fatalf("it is not shown: %T", d.top())
	}
	d.press("2", "enter", "esc", "esc", "esc")
	if len(d.outer) != 0 || d.Facts() != nil && len(d.Facts()) != 0 {
		t.Error("reading changed the answers of the session")
	}
	if _, x := only(t, store); len(x.Case.Facts) != 1 {
		t.Error("reading wrote to the matter")
	}
}

// A matter that cannot be written, because it is open elsewhere or its file is
// marked as read-only, as a person comes by it: what is wrong is said, it can be
// read and tried out on a copy, and the file stays as it was. In both languages and
// at all sizes.
func TestReadOnlyScreens(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			for _, locked := range []bool{true, false} {
				t.Run(fmt.Sprintf("%s %dx%d locked %v", lang, size[0], size[1], locked), func(t *testing.T) {
					t.Parallel()
					readOnlyScreens(t, lang, size, locked)
				})
			}
		}
	}
}

func readOnlyScreens(t *testing.T, lang law.Lang, size [2]int, locked bool) {
	store := testStore(t)
	keys := storeKeys(t, store)
	facts := fact.Facts{fact.HelpKinds: {Value: fact.Get(fact.HelpKinds).Pick("payment_settlement")}}
	h, err := store.New(keys, &saved.Matter{Case: &casefile.File{Title: "旧案", Facts: facts}}, today())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { h.Close() })
	why := law.T("已在别处打开", "it is open elsewhere")
	if !locked {
		h.Close()
		if err := os.Chmod(h.Path(), 0o400); err != nil {
			t.Fatal(err)
		}
		why = law.T("不能写入", "it cannot be written")
	}
	before := read(t, h.Path())
	s := start(t, Options{Lang: lang, Store: store, WriteFile: keep}, size[0], size[1])
	w := s.m.w.Store
	s.see(s.w(w.Item))
	s.Keys("o")
	s.see(s.w(w.PassUnlock))
	s.Type(storePass)
	s.Keys("enter")
	s.WaitFor("旧案")
	s.Keys("enter")
	s.see(s.w(why))
	s.Keys("n") // nor is it renamed
	s.see(s.w(w.Rename))
	s.Type("乙")
	s.Keys("enter")
	s.see(s.w(why))
	s.Keys("v")
	s.see(s.w(script.For(fact.HelpedCount).Ask))
	s.WaitUntil("that it is read only", func(v tuitest.View) bool { return strings.Contains(v.Lines[0], s.w(w.ReadOnly)) })
	s.Type("2")
	s.Keys("enter")
	s.see(s.w(script.For(fact.HelpedCrimes).Ask))
	s.WaitGone(s.w(s.m.w.Keys.Store.Show) + " " + s.w(s.m.w.Keys.Store.Word))
	s.Keys("a")
	s.see(s.w(s.m.w.Analysis.Conclusion))
	s.Keys("esc", "esc", "esc", "esc")
	s.WaitFor("旧案", s.w(s.m.w.Keys.Rename.Word)) // the list
	if !bytes.Equal(before, read(t, h.Path())) {
		t.Error("the file is not what it was")
	}
}

// A matter that becomes read-only while it is open: the answers stay on the
// screen, which says so, and are saved once it can be written again.
func TestBecomesReadOnly(t *testing.T) {
	store := testStore(t)
	c := driveStore(t, store)
	c.press("s", "11", "enter")
	c.saveAs("甲")
	path := c.saving.handle.Path()
	if err := os.Chmod(path, 0o400); err != nil {
		t.Fatal(err)
	}
	c.press("2", "enter")
	if v := plain(c); !strings.Contains(v, "没有存盘：不能写入") || c.saving.err == nil {
		t.Errorf("not said:\n%s", v)
	}
	if _, x := only(t, store); len(x.Case.Facts) != 1 {
		t.Error("it was written to")
	}
	if err := os.Chmod(path, 0o600); err != nil {
		t.Fatal(err)
	}
	c.press("ctrl+s", "s")
	if _, x := only(t, store); len(x.Case.Facts) != 2 || c.saving.err != nil {
		t.Errorf("%d answers on the disk, %v", len(x.Case.Facts), c.saving.err)
	}
}

// Saves are written one after the other, and the newest state is the last,
// however late the first one lands.
func TestSavesInOrder(t *testing.T) {
	store := testStore(t)
	c := driveStore(t, store)
	c.press("s", "11", "enter")
	c.saveAs("序")
	_, first := c.Update(keyMsg("2"))
	_, none := c.Update(keyMsg("enter")) // answered: a save is handed over and not run yet
	if first != nil || c.saving.flight == nil {
		t.Fatalf("no save is under way: %v %v", first, none)
	}
	under := c.saving.flight
	for _, k := range []string{"0", "1", "enter", "2", "enter", "26万"} {
		if _, cmd := c.Update(keyMsg(k)); cmd != nil {
			t.Fatalf("a second save began at %q while one was under way", k)
		}
	}
	_, _ = c.Update(keyMsg("enter"))
	if !c.saving.waiting || c.saving.flight != under {
		t.Fatal("the newest state does not wait")
	}
	if v := c.View(); !strings.Contains(v, "存盘中") {
		t.Errorf("no word of the save:\n%s", v)
	}
	if _, x := only(t, store); len(x.Case.Facts) != 1 {
		t.Fatalf("written too early: %d answers", len(x.Case.Facts))
	}
	_, next := c.Update(savedMsg{under, under.run()})
	if _, x := only(t, store); len(x.Case.Facts) != 2 {
		t.Fatalf("the first save has %d answers", len(x.Case.Facts))
	}
	if c.saving.waiting || c.saving.flight == nil || c.saving.flight == under {
		t.Fatal("the newest state is not on its way")
	}
	c.run(next)
	if _, x := only(t, store); len(x.Case.Facts) != 5 || c.saving.flight != nil {
		t.Errorf("the last save has %d answers", len(x.Case.Facts))
	}
}

// The end of the session, however it comes, writes what has not been written and
// lets the matter go.
func TestCloseWritesTheRest(t *testing.T) {
	store := testStore(t)
	c := driveStore(t, store)
	c.press("s", "11", "enter")
	c.saveAs("末")
	for _, k := range []string{"2", "enter", "0", "1", "enter"} {
		c.Update(keyMsg(k)) // what they ask for is never run
	}
	c.closing(t)
	id, x := only(t, store)
	if len(x.Case.Facts) != 3 || x.Position.At != fact.HelpedStatus {
		t.Errorf("%d answers on the disk, at %s", len(x.Case.Facts), x.Position.At)
	}
	h, _, err := store.Load(storeKeys(t, store), id)
	if err != nil {
		t.Fatalf("still held: %v", err)
	}
	h.Close()
}

// Quitting while a save is under way waits for it.
func TestQuitWaits(t *testing.T) {
	store := testStore(t)
	c := driveStore(t, store)
	c.press("s", "11", "enter")
	c.saveAs("等")
	c.Update(keyMsg("2"))
	_, save := c.Update(keyMsg("enter"))
	c.press("ctrl+c", "y")
	if !c.saving.quitting || !strings.Contains(c.View(), "存完就退出") {
		t.Fatalf("it does not wait:\n%s", c.View())
	}
	if !c.run(save) {
		t.Error("it does not quit when the save has landed")
	}
}

// A save that fails is said, with what to do; nothing is lost, and the next try
// writes it all.
func TestSaveFails(t *testing.T) {
	store := testStore(t)
	c := driveStore(t, store)
	c.press("s", "11", "enter")
	c.saveAs("败")
	away := store.Dir() + "-away"
	if err := os.Rename(store.Dir(), away); err != nil {
		t.Fatal(err)
	}
	c.press("2", "enter")
	if v := c.View(); c.saving.err == nil || !strings.Contains(v, "没有存盘") || !strings.Contains(v, "ctrl+s") {
		t.Fatalf("no word of the failure:\n%s", v)
	}
	c.press("s")
	if v := c.View(); !strings.Contains(v, "最近的改动没有存盘") {
		t.Errorf("no word of what to do:\n%s", v)
	}
	c.press("esc", "q")
	if v := c.View(); !strings.Contains(v, "退出后就不在了") {
		t.Errorf("quitting does not say so:\n%s", v)
	}
	c.press("esc")
	if err := os.Rename(away, store.Dir()); err != nil {
		t.Fatal(err)
	}
	c.press("s", "s", "esc")
	if _, x := only(t, store); len(x.Case.Facts) != 2 || c.saving.err != nil {
		t.Errorf("the second try wrote %d answers: %v", len(x.Case.Facts), c.saving.err)
	}
}

// A file that something else has changed is left alone; the answers are saved as
// a new matter.
func TestChangedOutside(t *testing.T) {
	store := testStore(t)
	c := driveStore(t, store)
	c.press("s", "11", "enter")
	c.saveAs("外")
	path := c.saving.handle.Path()
	foreign := append(read(t, path), "more"...)
	if err := os.WriteFile(path, foreign, 0o600); err != nil {
		t.Fatal(err)
	}
	c.press("2", "enter", "s")
	if v := c.View(); !strings.Contains(v, "另存为新案件按 n") {
		t.Fatalf("no way out is offered:\n%s", v)
	}
	c.press("n", "enter")
	if c.saving.err != nil || c.saving.handle.Path() == path || string(read(t, path)) != string(foreign) {
		t.Errorf("%v, %s", c.saving.err, c.saving.handle.Path())
	}
	if list, err := store.List(); err != nil || len(list) != 2 {
		t.Errorf("%d matters, %v", len(list), err)
	}
}

// Where nothing can be written saving says so and the interview goes on.
func TestNowhereToSave(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	c := driveStore(t, saved.Open(filepath.Join(file, "data")))
	c.press("s", "11", "enter", "ctrl+s", "a", "enter", "a", "enter")
	if v := c.View(); c.saving.handle != nil || !strings.Contains(ansi.Strip(v), " ! ") {
		t.Fatalf("no word of it:\n%s", v)
	}
	c.press("esc", "2", "enter")
	if len(c.Facts()) != 2 {
		t.Error("the interview does not go on")
	}
}

// Whatever keys are pressed, no frame is wrong, and at the end what is on the disk
// is what was on the screen.
func TestStoreWalks(t *testing.T) {
	names := []string{
		"enter", "enter", "enter", "esc", "up", "down", "tab", "1", "2", "11", "26万", "a", "r", "s", "ctrl+s", "ctrl+s", "o", "v", "n", "x", "y", "w", "f2", "f1", "q",
		storePass, "ctrl+u", "甲", "pgdown", "e", "g", "m",
	}
	home := testStore(t).Dir()
	rapid.Check(t, func(r *rapid.T) {
		dir, err := os.MkdirTemp(t.TempDir(), "walk")
		if err != nil {
			r.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "identity.age"), read(t, filepath.Join(home, "identity.age")), 0o600); err != nil {
			r.Fatal(err)
		}
		store := saved.Open(dir)
		size := rapid.SampledFrom(sizes()).Draw(r, "size")
		c := &checked{Model: New(Options{Rules: liability.Default(), AsOf: today(), Lang: rapid.SampledFrom(law.Langs()).Draw(r, "lang"), Program: "bangxin test", Store: store})}
		c.Init()
		c.Update(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
		c.press("s", "11", "enter", "ctrl+s", storePass, "enter", "甲", "enter")
		for range rapid.IntRange(1, 25).Draw(r, "steps") {
			c.press(rapid.SampledFrom(names).Draw(r, "key"))
			if len(c.wrong) > 0 {
				r.Fatal(c.wrong[0])
			}
		}
		h := c.saving.handle
		if err := c.Close(context.Background()); err != nil || h == nil {
			r.Fatalf("close: %v, held %v", err, h != nil)
		}
		x, err := store.View(storeKeys(t, store), h.ID())
		if err != nil || !reflect.DeepEqual(x.Case.Facts, c.Facts()) {
			r.Fatalf("on the disk %v, on the screen %v: %v", x, c.Facts(), err)
		}
	})
}
