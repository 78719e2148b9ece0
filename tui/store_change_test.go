package tui

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	saved "bangxin/interview/matter"
	"bangxin/law"
)

// The passphrase is changed from the list of matters. Whatever goes wrong before
// leaves the old one; the frames are checked by the session.
func TestPassphraseChange(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			t.Run(fmt.Sprintf("%s %dx%d", lang, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				// A new key takes a second to work out: once it is.
				passphraseChange(t, lang, size, lang == law.ZH && size[0] == 60)
			})
		}
	}
}

func passphraseChange(t *testing.T, lang law.Lang, size [2]int, whole bool) {
	store := testStore(t)
	s := start(t, Options{Lang: lang, Store: store}, size[0], size[1])
	w := s.m.w.Store
	s.see(s.w(w.Item))
	s.Keys("o")
	s.see(s.w(w.PassUnlock))
	s.Type(storePass)
	s.Keys("enter")
	s.see(s.w(w.ListNone))
	s.Keys("p")
	s.see(s.w(w.PassChange), s.w(w.PassChangeHelp), s.w(w.PassNow), s.w(w.PassAgain))
	s.Keys("enter")
	s.see(s.w(w.PassEmpty))
	s.Type("wrong")
	s.Keys("enter")
	s.Type("new words")
	s.Keys("enter")
	s.Type("new wards")
	s.Keys("enter")
	s.see(s.w(w.PassDiffers))
	s.Type("new words")
	s.Keys("enter")
	s.see(s.w(law.T("口令不对", "the passphrase is")))
	if _, err := store.Unlock(storePass); err != nil {
		t.Fatal("a wrong passphrase changed it:", err)
	}
	if !whole {
		s.Keys("esc")
		s.see(s.w(w.ListNone))
		return
	}
	s.Type(storePass)
	s.Keys("enter")
	s.see(s.w(w.PassChanged), s.w(w.ListNone))
	if _, err := store.Unlock("new words"); err != nil {
		t.Error(err)
	}
	if _, err := store.Unlock(storePass); !errors.Is(err, saved.WrongPassphrase) {
		t.Error("the old passphrase:", err)
	}
}

// What is said once it is done fits everywhere.
func TestPassphraseChanged(t *testing.T) {
	for _, lang := range law.Langs() {
		for _, size := range sizes() {
			c := driveStore(t, testStore(t))
			c.saving.keys, c.lang = storeKeys(t, c.opts.Store), lang
			c.Update(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
			c.press("o", "p")
			c.run(func() tea.Msg { return passChangedMsg{c.top().(*passChange), nil} })
			if v := plain(c); !strings.Contains(v, "identity.age") || !strings.Contains(v, c.say(c.w.Store.ListNone)) {
				t.Errorf("%s at %v:\n%s", lang, size, v)
			}
		}
	}
}

// A disk on which nothing can be written leaves the old passphrase and says why.
func TestPassphraseChangeFails(t *testing.T) {
	store := testStore(t)
	c := driveStore(t, store)
	c.saving.keys = storeKeys(t, store)
	c.press("o", "p")
	s := c.top().(*passChange)
	for i, p := range []string{storePass, "new words", "new words"} {
		s.fields[i] = Field{Secret: true}
		s.fields[i].Set(p)
	}
	// In the place of the file its name is a folder: it cannot be replaced.
	path := filepath.Join(store.Dir(), "identity.age")
	data := read(t, path)
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Join(path, "x"), 0o700); err != nil {
		t.Fatal(err)
	}
	c.press("enter")
	if c.top() != screen(s) || s.wrong.IsZero() || !strings.Contains(plain(c), " ! ") {
		t.Errorf("on %T, said: %s\n%s", c.top(), s.wrong.EN, c.View())
	}
	if err := os.RemoveAll(path); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	c.press("esc")
	if v := fmt.Sprintf("%+v", s.fields); strings.Contains(v, "new") {
		t.Error("what was typed is kept:", v)
	}
	if _, err := store.Unlock(storePass); err != nil {
		t.Error(err)
	}
}
