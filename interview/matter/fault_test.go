//go:build !windows

package matter

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
)

// failingDisk fails at one step, and at every later one where it is stuck. A
// write that fails has put half of its data down first.
type failingDisk struct {
	osDisk
	at    int
	stuck bool
	fail  func() error
	steps []string
}

func (d *failingDisk) step(name string) error {
	d.steps = append(d.steps, name)
	if n := len(d.steps) - 1; n == d.at || d.stuck && n > d.at {
		return d.fail()
	}
	return nil
}

// failed names the step that failed first; "" if none was reached.
func (d *failingDisk) failed() string {
	if d.at < len(d.steps) {
		return d.steps[d.at]
	}
	return ""
}

func (d *failingDisk) MakeDir(dir string) error {
	if err := d.step("make dir"); err != nil {
		return err
	}
	return d.osDisk.MakeDir(dir)
}

func (d *failingDisk) Create(path string) (sink, error) {
	if err := d.step("create"); err != nil {
		return nil, err
	}
	f, err := d.osDisk.Create(path)
	return &failingSink{f, d}, err
}

func (d *failingDisk) Stat(path string) (fs.FileInfo, error) {
	if err := d.step("stat"); err != nil {
		return nil, err
	}
	return d.osDisk.Stat(path)
}

func (d *failingDisk) Read(path string, most int64) ([]byte, fs.FileInfo, error) {
	if err := d.step("read"); err != nil {
		return nil, nil, err
	}
	return d.osDisk.Read(path, most)
}

func (d *failingDisk) Replace(from, to string) error {
	if err := d.step("replace"); err != nil {
		return err
	}
	return d.osDisk.Replace(from, to)
}

func (d *failingDisk) Remove(path string) error {
	if err := d.step("remove"); err != nil {
		return err
	}
	return d.osDisk.Remove(path)
}

func (d *failingDisk) SyncDir(dir string) error {
	if err := d.step("sync dir"); err != nil {
		return err
	}
	return d.osDisk.SyncDir(dir)
}

func (d *failingDisk) Lock(path string) (io.Closer, error) {
	if err := d.step("lock"); err != nil {
		return nil, err
	}
	return d.osDisk.Lock(path)
}

type failingSink struct {
	sink
	d *failingDisk
}

func (s *failingSink) Write(p []byte) (int, error) {
	n, err := s.sink.Write(p[:len(p)/2])
	if err != nil {
		return n, err
	}
	if err := s.d.step("write"); err != nil {
		return n, err
	}
	m, err := s.sink.Write(p[n:])
	return n + m, err
}

func (s *failingSink) Sync() error {
	if err := s.d.step("sync"); err != nil {
		return err
	}
	return s.sink.Sync()
}

func (s *failingSink) Close() error {
	err := s.sink.Close()
	if e := s.d.step("close"); e != nil {
		return e
	}
	return err
}

// faults are the ways in which a disk fails, with the kind each must be given.
func faults() map[error]Kind {
	return map[error]Kind{
		syscall.ENOSPC: DiskFull, syscall.EDQUOT: DiskFull, syscall.EROFS: ReadOnly, syscall.EACCES: ReadOnly, syscall.EIO: DiskFailed,
	}
}

// everyFault does a thing on a disk that fails at the first step, the second and
// so on, until it goes through.
func everyFault(t *testing.T, do func(d *failingDisk, want Kind)) {
	t.Helper()
	for errno, want := range faults() {
		for _, stuck := range []bool{false, true} {
			reached := 0
			for at := 0; ; at++ {
				d := &failingDisk{at: at, stuck: stuck, fail: func() error { return &os.PathError{Op: "test", Path: "x", Err: errno} }}
				do(d, want)
				if d.failed() == "" {
					break
				}
				reached++
			}
			if reached < 4 {
				t.Fatalf("only %d steps were made to fail", reached)
			}
		}
	}
}

// Whatever fails at whatever step of a save, the file holds the earlier state
// whole, or the later; the error says which sort of failure it was; and the next
// save goes through.
func TestSaveOnFailingDisk(t *testing.T) {
	good, k := ready(t)
	everyFault(t, func(d *failingDisk, want Kind) {
		h := begun(t, good, k, sample(1))
		before := bytesOf(t, h.Path())
		h.store = &Store{dir: good.dir, disk: d}
		next := sample(2)
		err := h.Save(next, today+1)
		if err != nil {
			is(t, err, want)
			if next.Changed == today+1 {
				t.Errorf("%s: the matter counts as saved", d.failed())
			}
		}
		later := err == nil || d.failed() == "sync dir"
		if got := bytesOf(t, h.Path()); bytes.Equal(got, before) == later {
			t.Fatalf("%s fails, stuck %v: error %v, file replaced %v", d.failed(), d.stuck, err, !later)
		}
		m, viewErr := good.View(k, h.ID())
		if viewErr != nil {
			t.Fatalf("%s fails: %v", d.failed(), viewErr)
		}
		if n := map[bool]string{true: "支付接口案 2", false: "支付接口案 1"}[later]; m.Title() != n {
			t.Fatalf("%s fails: it holds %s, want %s", d.failed(), m.Title(), n)
		}
		if left := halves(t, good, h.ID()); !d.stuck && len(left) > 0 && d.failed() != "remove" {
			t.Errorf("%s fails: left %v", d.failed(), left)
		}
		h.store = good
		if err := h.Save(sample(3), today); err != nil {
			t.Fatalf("after %s failed: %v", d.failed(), err)
		}
		h.Close()
	})
	// What could not be removed is swept when the store is next opened.
	if _, err := good.Unlock(phrase); err != nil {
		t.Fatal(err)
	}
	for _, n := range names(t, good) {
		if filepath.Ext(n) != ".age" {
			t.Errorf("left: %s", n)
		}
	}
}

// halves lists the half-written files of a matter.
func halves(t *testing.T, s *Store, id string) (out []string) {
	for _, n := range names(t, s) {
		if strings.HasPrefix(n, id) && strings.HasSuffix(n, tmpEnding) {
			out = append(out, n)
		}
	}
	return out
}

// Opening a matter clears away what a killed process left of it, and nothing of
// others.
func TestLeftovers(t *testing.T) {
	s, k := ready(t)
	h := begun(t, s, k, sample(1))
	h.Close()
	other := token()
	for _, n := range []string{h.ID() + matterEnding + "." + token() + tmpEnding, other + matterEnding + "." + token() + tmpEnding, h.ID() + ".mine.tmp"} {
		if err := os.WriteFile(filepath.Join(s.Dir(), n), []byte("half"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	stands(t, s, k, h.ID(), 1)
	if a, b := halves(t, s, h.ID()), halves(t, s, other); !slices.Equal(a, []string{h.ID() + ".mine.tmp"}) || len(b) != 1 {
		t.Errorf("left: %v, %v", a, b)
	}
	if _, err := s.Unlock(phrase); err != nil {
		t.Fatal(err)
	}
	if b := halves(t, s, other); len(b) > 0 {
		t.Errorf("left: %v", b)
	}
}

// The data is on the disk before the name points at it, and the name before the
// save counts as done.
func TestOrderOfSave(t *testing.T) {
	good, k := ready(t)
	h := begun(t, good, k, sample(1))
	d := &failingDisk{at: -1}
	h.store = &Store{dir: good.dir, disk: d}
	if err := h.Save(sample(2), today); err != nil {
		t.Fatal(err)
	}
	want := []string{"stat", "create", "write", "sync", "close", "replace", "sync dir", "stat"}
	if !slices.Equal(d.steps, want) {
		t.Errorf("the steps are %q", d.steps)
	}
}

// A matter that could not be begun leaves nothing but what is swept.
func TestNewOnFailingDisk(t *testing.T) {
	good, k := ready(t)
	made := 0
	everyFault(t, func(d *failingDisk, want Kind) {
		h, err := (&Store{dir: good.dir, disk: d}).New(k, sample(1), today)
		if err == nil {
			made++
			h.Close()
			return
		}
		is(t, err, want)
		if d.failed() == "sync dir" {
			made++ // it stands, only perhaps not for good
		}
	})
	if _, err := good.Unlock(phrase); err != nil {
		t.Fatal(err)
	}
	titles, err := good.Titles(k)
	if err != nil || len(titles) != made {
		t.Errorf("%d matters, want %d; %v", len(titles), made, err)
	}
	for _, e := range titles {
		if e.Err != nil {
			t.Error(e.Err)
		}
	}
	if got := names(t, good); len(got) != made+1 {
		t.Errorf("%d files, want %d", len(got), made+1)
	}
}

// An identity is never lost to a failing disk: the old passphrase opens it, or
// the new.
func TestPassphraseOnFailingDisk(t *testing.T) {
	everyFault(t, func(d *failingDisk, want Kind) {
		good, k := ready(t)
		broken := cheap(good.dir)
		broken.disk = d
		err := broken.ChangePassphrase(phrase, "new")
		if d.failed() == "read" || d.failed() == "stat" {
			if want == ReadOnly && errors.Is(err, NoAccess) || want == ReadOnly && errors.Is(err, DiskFailed) {
				return // looking fails in its own words
			}
		}
		if err != nil {
			is(t, err, want)
		}
		opens := phrase
		if err == nil || d.failed() == "sync dir" {
			opens = "new"
		}
		got, err := good.Unlock(opens)
		if err != nil {
			t.Fatalf("%s fails: %v", d.failed(), err)
		}
		if got.identity.String() != k.identity.String() {
			t.Fatal("another identity")
		}
	})
}

func TestCreateOnFailingDisk(t *testing.T) {
	everyFault(t, func(d *failingDisk, want Kind) {
		s := cheap(filepath.Join(t.TempDir(), "m"))
		s.disk = d
		_, err := s.Create(phrase)
		if err == nil {
			return
		}
		if d.failed() != "stat" {
			is(t, err, want)
		}
		s.disk = osDisk{}
		has, err := s.HasIdentity()
		if err != nil || has != (d.failed() == "sync dir") {
			t.Fatalf("%s fails: an identity %v, %v", d.failed(), has, err)
		}
		if !has {
			_, err = s.Create(phrase)
		} else {
			_, err = s.Unlock(phrase)
		}
		if err != nil {
			t.Fatalf("after %s failed: %v", d.failed(), err)
		}
	})
}

func TestDeleteOnFailingDisk(t *testing.T) {
	for errno, want := range faults() {
		for at := 0; ; at++ {
			good, k := ready(t)
			h := begun(t, good, k, sample(1))
			h.Close()
			d, err := good.Deletion(h.ID())
			if err != nil {
				t.Fatal(err)
			}
			broken := &failingDisk{at: at, fail: func() error { return errno }}
			d.store = &Store{dir: good.dir, disk: broken}
			if err = d.Confirm(); err != nil {
				is(t, err, want)
			}
			_, err = good.View(k, h.ID())
			if gone := errors.Is(err, NotFound); gone == slices.Contains([]string{"lock", "remove"}, broken.failed()) {
				t.Fatalf("%s fails: gone %v", broken.failed(), gone)
			}
			if broken.failed() == "" {
				if want := []string{"lock", "remove", "sync dir"}; !slices.Equal(broken.steps, want) {
					t.Errorf("the steps are %q, want %q", broken.steps, want)
				}
				break
			}
		}
	}
}

// Where nothing can be written, a matter is still read, and the hint says so.
func TestReadOnlyDisk(t *testing.T) {
	good, k := ready(t)
	h := begun(t, good, k, sample(1))
	h.Close()
	s := &Store{dir: good.dir, disk: readOnlyDisk{}}
	keys, err := s.Unlock(phrase)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.View(keys, h.ID()); err != nil {
		t.Error(err)
	}
	if titles, err := s.Titles(keys); err != nil || len(titles) != 1 || titles[0].Err != nil {
		t.Errorf("%v, %v", titles, err)
	}
	_, _, err = s.Load(keys, h.ID())
	is(t, err, ReadOnly)
	var e *Error
	if errors.As(err, &e); !bytes.Contains([]byte(e.Hint.ZH), []byte("只读方式")) {
		t.Errorf("the hint is %v", e.Hint)
	}
	_, err = s.New(keys, sample(1), today)
	is(t, err, ReadOnly)
	noLocks := &Store{dir: good.dir, disk: &failingDisk{at: 1, fail: func() error { return errNoLocks }}}
	_, _, err = noLocks.Load(keys, h.ID())
	is(t, err, CannotLock)
	noAccess := &Store{dir: good.dir, disk: &failingDisk{fail: func() error { return syscall.EACCES }}}
	_, err = noAccess.View(keys, h.ID())
	is(t, err, NoAccess)
}

// A file marked as read-only is read and never replaced, though its directory would
// allow it; taking the mark off while the matter is held lets it be saved.
func TestReadOnlyFile(t *testing.T) {
	s, k := ready(t)
	h := begun(t, s, k, sample(1))
	before, err := os.ReadFile(h.Path())
	if err != nil {
		t.Fatal(err)
	}
	mark := func(mode fs.FileMode) {
		if err := os.Chmod(h.Path(), mode); err != nil {
			t.Fatal(err)
		}
	}
	mark(0o400)
	is(t, h.Save(sample(2), today), ReadOnly)
	h.Close()
	_, _, err = s.Load(k, h.ID())
	is(t, err, ReadOnly)
	is(t, s.Rename(k, h.ID(), "another", today), ReadOnly)
	if _, err := s.View(k, h.ID()); err != nil {
		t.Error(err)
	}
	if after, err := os.ReadFile(h.Path()); err != nil || !bytes.Equal(before, after) {
		t.Error("the file is not what it was:", err)
	}
	mark(0o600)
	again, m, err := s.Load(k, h.ID())
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	mark(0o400)
	is(t, again.Save(m, today), ReadOnly)
	mark(0o600)
	if err := again.Save(m, today); err != nil {
		t.Error(err)
	}
}

type readOnlyDisk struct{ osDisk }

func (readOnlyDisk) Create(string) (sink, error)    { return nil, syscall.EROFS }
func (readOnlyDisk) Replace(string, string) error   { return syscall.EROFS }
func (readOnlyDisk) Remove(string) error            { return syscall.EROFS }
func (readOnlyDisk) SyncDir(string) error           { return syscall.EROFS }
func (readOnlyDisk) Lock(string) (io.Closer, error) { return nil, syscall.EROFS }
