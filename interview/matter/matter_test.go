package matter

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"

	"pgregory.net/rapid"
)

const phrase = "四个 不相干 的词"

var today = law.MustDay("2026-11-21")

// cheap gives a store whose passphrase costs next to nothing.
func cheap(dir string) *Store {
	s := Open(dir)
	s.testOnlyWork = 1
	return s
}

// ready gives a store with an identity.
func ready(t testing.TB) (*Store, *Keys) {
	t.Helper()
	s := cheap(filepath.Join(t.TempDir(), "matters"))
	k, err := s.Create(phrase)
	if err != nil {
		t.Fatal(err)
	}
	return s, k
}

// sample is a matter of some size; n tells one state from another.
func sample(n int) *Matter {
	f := &casefile.File{Title: fmt.Sprintf("支付接口案 %d", n), Facts: fact.Facts{
		fact.HelpKinds:         {Value: fact.Get(fact.HelpKinds).Pick("payment_settlement")},
		fact.HelpedCount:       {State: fact.Unknown},
		fact.AmountsSettlement: {Value: fact.Money(int64(n) * 100), Note: strings.Repeat("客户称只收到电话。", n%300)},
	}}
	return &Matter{Case: f, Position: Position{At: fact.HelpedCount, Trail: []fact.ID{fact.HelpKinds, fact.HelpedCount}}}
}

// begun gives a matter on disk, held.
func begun(t testing.TB, s *Store, k *Keys, m *Matter) *Handle {
	t.Helper()
	h, err := s.New(k, m, today)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { h.Close() })
	return h
}

// is fails unless the error is of the kind, with words in both languages.
func is(t testing.TB, err error, k Kind) {
	t.Helper()
	if !errors.Is(err, k) {
		t.Fatalf("got %v, want %q", err, k)
	}
	var e *Error
	if !errors.As(err, &e) || !e.Words().Complete() || !e.Says.Complete() || !e.Hint.Complete() {
		t.Fatalf("%v has no words", err)
	}
}

func bytesOf(t testing.TB, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func names(t testing.TB, s *Store) []string {
	t.Helper()
	entries, err := os.ReadDir(s.Dir())
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return out
}

// same fails unless two matters say the same.
func same(t rapid.TB, got, want *Matter) {
	t.Helper()
	if g, w := got.Case.Write(), want.Case.Write(); !bytes.Equal(g, w) {
		t.Fatalf("the case file came back as\n%s\nnot\n%s", g, w)
	}
	if got.Case.Facts.Hash() != want.Case.Facts.Hash() {
		t.Fatal("the answers are others")
	}
	if got.Created != want.Created || got.Changed != want.Changed || got.Position.At != want.Position.At || !slices.Equal(got.Position.Trail, want.Position.Trail) {
		t.Fatalf("got %v %v %v, want %v %v %v", got.Created, got.Changed, got.Position, want.Created, want.Changed, want.Position)
	}
	if !sameRecord(got.Last, want.Last) {
		t.Fatalf("the record came back as %+v, not %+v", got.Last, want.Last)
	}
}

func sameRecord(a, b *Record) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Receipt == b.Receipt && reflect.DeepEqual(a.Conclusions, b.Conclusions) && reflect.DeepEqual(a.texts, b.texts)
}

// Any answers, titles, notes and positions come back as they were saved.
func TestRoundTrip(t *testing.T) {
	s, k := ready(t)
	h := begun(t, s, k, sample(1))
	rapid.Check(t, func(rt *rapid.T) {
		m := matters(rt)
		day := law.Day(rapid.IntRange(int(fact.MinDay()), int(fact.MaxDay())).Draw(rt, "day"))
		want := *m
		want.Changed = day
		if err := h.Save(m, day); err != nil {
			rt.Fatal(err)
		}
		got, err := s.View(k, h.ID())
		if err != nil {
			rt.Fatal(err)
		}
		same(rt, got, &want)
		for id, a := range m.Case.Facts {
			b, ok := got.Case.Facts[id]
			if !ok || a.Note != b.Note || len(a.Evidence) != len(b.Evidence) {
				rt.Fatalf("%s came back as %+v, not %+v", id, b, a)
			}
		}
	})
}

// The whole way: made, saved again, closed, opened by a store that was never
// told anything, at the same question.
func TestLife(t *testing.T) {
	s, k := ready(t)
	m := sample(1)
	h := begun(t, s, k, m)
	if m.Created != today || m.Changed != today {
		t.Errorf("begun %v, changed %v", m.Created, m.Changed)
	}
	m.Case.Facts[fact.HelpedCount] = fact.Answer{Value: fact.Int(3)}
	m.Position.At = fact.HelpedCrimes
	if err := h.Save(m, today+1); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(h.Close(), h.Close()); err != nil {
		t.Fatal(err)
	}
	is(t, h.Save(m, today), Closed)
	again := Open(s.Dir())
	keys, err := again.Unlock(phrase)
	if err != nil {
		t.Fatal(err)
	}
	g, got, err := again.Load(keys, h.ID())
	if err != nil {
		t.Fatal(err)
	}
	same(t, got, m)
	if got.Created != today || got.Changed != today+1 {
		t.Errorf("begun %v, changed %v", got.Created, got.Changed)
	}
	if err := g.Close(); err != nil {
		t.Fatal(err)
	}
	if want := []string{h.ID() + matterEnding, identityName}; !slices.Equal(sorted(names(t, s)), sorted(want)) {
		t.Errorf("the directory holds %v, want %v", names(t, s), want)
	}
}

func sorted(s []string) []string { return slices.Sorted(slices.Values(s)) }

// Nothing is made before something is saved, and then for the owner alone; what
// is on the disk tells nothing.
func TestPrivate(t *testing.T) {
	s := cheap(filepath.Join(t.TempDir(), "a", "matters"))
	if list, err := s.List(); err != nil || len(list) > 0 {
		t.Errorf("listed %v, %v", list, err)
	}
	if has, err := s.HasIdentity(); err != nil || has {
		t.Errorf("an identity: %v, %v", has, err)
	}
	_, err := s.Unlock(phrase)
	is(t, err, NoIdentity)
	is(t, s.ChangePassphrase(phrase, "other"), NoIdentity)
	if _, err := os.Stat(filepath.Dir(s.Dir())); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("looking made a directory: %v", err)
	}
	k, err := s.Create(phrase)
	if err != nil {
		t.Fatal(err)
	}
	h := begun(t, s, k, sample(9))
	h.Close()
	for _, name := range append(names(t, s), ".") {
		info, err := os.Stat(filepath.Join(s.Dir(), name))
		if err != nil {
			t.Fatal(err)
		}
		if perm := info.Mode().Perm(); runtime.GOOS != "windows" && perm&0o077 != 0 {
			t.Errorf("%s is open to others: %v", name, perm)
		}
		if name == "." {
			continue
		}
		for _, secret := range []string{"支付", "客户", "amounts.settlement", "AGE-SECRET-KEY", k.identity.String(), phrase} {
			if bytes.Contains(bytesOf(t, filepath.Join(s.Dir(), name)), []byte(secret)) {
				t.Errorf("%s holds %q in the open", name, secret)
			}
		}
	}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		if got := fmt.Sprintf(verb, k); got != "matter.Keys" {
			t.Errorf("%s prints %s", verb, got)
		}
	}
}

func TestRename(t *testing.T) {
	s, k := ready(t)
	h := begun(t, s, k, sample(1))
	is(t, s.Rename(k, h.ID(), "x", today), Locked)
	h.Close()
	if err := s.Rename(k, h.ID(), "新名\n\x1b[31m称"+strings.Repeat("长", 200), today+2); err != nil {
		t.Fatal(err)
	}
	m, err := s.View(k, h.ID())
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(m.Title(), "新名 称长") || len(m.Title()) > titleBytes || m.Changed != today+2 || m.Created != today {
		t.Errorf("it is now %q, changed %v", m.Title(), m.Changed)
	}
	is(t, s.Rename(k, token(), "x", today), NotFound)
}

func TestExport(t *testing.T) {
	s, k := ready(t)
	m := sample(4)
	h := begun(t, s, k, m)
	data, err := s.Export(k, h.ID())
	if err != nil {
		t.Fatal(err)
	}
	f, err := casefile.Parse("case.yaml", data)
	if err != nil || !bytes.Equal(f.Write(), m.Case.Write()) {
		t.Errorf("%v\n%s", err, data)
	}
}

func TestDelete(t *testing.T) {
	s, k := ready(t)
	h := begun(t, s, k, sample(1))
	d, err := s.Deletion(h.ID())
	if err != nil {
		t.Fatal(err)
	}
	if w := d.Words(); !strings.Contains(w.ZH, "副本") || !strings.Contains(w.EN, "copies") {
		t.Errorf("it does not say that copies may exist: %v", w)
	}
	is(t, d.Confirm(), Locked)
	h.Close()
	if _, err := s.View(k, h.ID()); err != nil {
		t.Fatalf("deleted without a yes: %v", err)
	}
	if err := d.Confirm(); err != nil {
		t.Fatal(err)
	}
	_, err = s.View(k, h.ID())
	is(t, err, NotFound)
	is(t, d.Confirm(), NotFound)
	_, err = s.Deletion(h.ID())
	is(t, err, NotFound)
	if got := names(t, s); !slices.Equal(got, []string{identityName}) {
		t.Errorf("left: %v", got)
	}
}

func TestWords(t *testing.T) {
	seen := map[law.Text]Kind{}
	for _, k := range []Kind{
		NoIdentity, IdentityExists, EmptyPassphrase, WrongPassphrase, OtherIdentity, Truncated, Altered, Newer, Unreadable,
		NotFound, Locked, CannotLock, ReadOnly, DiskFull, NoAccess, DiskFailed, TooLarge, Unsavable, ChangedOutside, Closed,
	} {
		e := fail("save matter", k, "/tmp/\x1b[31mx", errors.New("cause\nhere"))
		w := e.Words()
		if !e.Says.Complete() || !e.Hint.Complete() || strings.ContainsAny(w.ZH+w.EN+e.Error(), "\x1b\n") || !strings.Contains(w.ZH, "/tmp/x") {
			t.Errorf("%q: %v / %v", k, w, e)
		}
		if o, ok := seen[e.Says]; ok {
			t.Errorf("%q has the words of %q", k, o)
		}
		seen[e.Says] = k
		if !errors.Is(e, k) || errors.Is(e, Kind("else")) {
			t.Errorf("%q is not its kind", k)
		}
	}
	if !Caution().Complete() {
		t.Error("the caution is not in both languages")
	}
}
