package matter

import (
	"errors"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/text"
)

// The names of files. An id is 26 random letters and figures: it says nothing,
// cannot be guessed and is safe as a name everywhere.
const (
	idForm       = `[a-z2-7]{26}`
	matterEnding = ".bangxin.age"
	lockEnding   = ".lock"
)

var idOnly = regexp.MustCompile(`^` + idForm + `$`)

// Store is a directory of matters. It holds no state and may be used by many
// goroutines; two stores of one directory, in one process or in two, keep out of
// each other's way.
type Store struct {
	dir  string
	disk disk

	watch func(d Deed, id string) // told of what is done; may be nil

	testOnlyWork int // scrypt work factor, as a power of two; 0 is the library's own
}

// Open gives the store of a directory. Nothing is read or made: the directory is
// made, for its owner alone, when something is first saved.
func Open(dir string) *Store { return &Store{dir: dir, disk: osDisk{}} }

// Dir gives the directory.
func (s *Store) Dir() string { return s.dir }

func (s *Store) path(id string) string { return filepath.Join(s.dir, id+matterEnding) }

// Path gives the file of a matter, for messages and backups.
func (s *Store) Path(id string) string { return s.path(id) }

// Entry is a matter as it looks from outside.
type Entry struct {
	ID    string
	Size  int64     // of the file, in bytes
	Saved time.Time // when the file was last written, by the file system's account
}

// List lists the matters, the one saved last first. It needs no keys and reads
// no file. A directory that is not there holds none. Files with other names are
// passed over: a copy of a matter counts only under a name of the right form.
func (s *Store) List() ([]Entry, error) {
	files, err := s.disk.List(s.dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, diskError("list matters", s.dir, err, false)
	}
	var out []Entry
	for _, f := range files {
		id, ok := strings.CutSuffix(f.Name(), matterEnding)
		if !ok || !idOnly.MatchString(id) || f.IsDir() {
			continue
		}
		info, err := f.Info()
		if err != nil {
			continue // deleted meanwhile
		}
		out = append(out, Entry{id, info.Size(), info.ModTime()})
	}
	slices.SortFunc(out, func(a, b Entry) int {
		if c := b.Saved.Compare(a.Saved); c != 0 {
			return c
		}
		return strings.Compare(a.ID, b.ID)
	})
	return out, nil
}

// Titled is a matter in a list.
type Titled struct {
	Entry
	Title            string // one line, safe to show; empty where none was given
	Created, Changed law.Day
	Err              error // an *Error where this one cannot be read; the others can
}

// Titles lists the matters with their titles, the one saved last first. One that
// cannot be read is listed with the reason.
func (s *Store) Titles(k *Keys) ([]Titled, error) {
	list, err := s.List()
	if err != nil {
		return nil, err
	}
	out := make([]Titled, len(list))
	for i, e := range list {
		out[i] = s.titled(k, e)
	}
	return out, nil
}

// titled reads the title of a matter.
func (s *Store) titled(k *Keys, e Entry) Titled {
	const act = "read title"
	out := Titled{Entry: e}
	plain, _, err := s.read(act, k, e.ID)
	if err != nil {
		out.Err = err
		return out
	}
	env, _, kind, err := split(plain)
	if err != nil {
		out.Err = fail(act, kind, s.path(e.ID), err)
		return out
	}
	out.Title = text.CleanLine(env.title)
	out.Created, out.Changed = env.matter.Created, env.matter.Changed
	return out
}

// read decrypts the file of a matter.
func (s *Store) read(act string, k *Keys, id string) ([]byte, fs.FileInfo, error) {
	path := s.path(id)
	if !idOnly.MatchString(id) { // an id from outside must not lead out of the directory
		return nil, nil, fail(act, NotFound, s.dir, nil)
	}
	data, info, err := s.disk.Read(path, maxFile)
	if err != nil {
		return nil, nil, diskError(act, path, err, false)
	}
	plain, kind, err := unseal(data, matterBlock, k.identity)
	if err != nil {
		return nil, nil, fail(act, kind, path, err)
	}
	return plain, info, nil
}

// View reads a matter without holding it: for reading alone, also while it is
// open elsewhere and on a disk that cannot be written.
func (s *Store) View(k *Keys, id string) (*Matter, error) {
	m, _, err := s.view("view matter", k, id)
	if err == nil {
		s.did(Viewed, id)
	}
	return m, err
}

func (s *Store) view(act string, k *Keys, id string) (*Matter, fs.FileInfo, error) {
	plain, info, err := s.read(act, k, id)
	if err != nil {
		return nil, nil, err
	}
	m, kind, err := decode(plain)
	if err != nil {
		return nil, nil, fail(act, kind, s.path(id), err)
	}
	return m, info, nil
}

// Export gives the case file of a matter as plain YAML: the answers with title,
// notes and evidence, readable by anyone, and not how they came about: what was
// taken back is not handed on unawares. It works even where the case file itself
// cannot be read by this version, and then gives it whole.
func (s *Store) Export(k *Keys, id string) ([]byte, error) {
	body, err := s.ExportWithLog(k, id)
	if err != nil {
		return nil, err
	}
	f, err := casefile.Parse("", body)
	if err != nil || len(f.Log) == 0 {
		return body, nil
	}
	f.SetLog(nil)
	return f.Write(), nil
}

// ExportWithLog gives the same with the log of the answers, from which the
// interview can be replayed.
func (s *Store) ExportWithLog(k *Keys, id string) ([]byte, error) {
	plain, _, err := s.read("export matter", k, id)
	if err != nil {
		return nil, err
	}
	_, body, kind, err := split(plain)
	if err != nil {
		return nil, fail("export matter", kind, s.path(id), err)
	}
	s.did(Exported, id)
	return slices.Clone(body), nil
}

// Rename gives a matter another title: one line, of at most 300 bytes.
func (s *Store) Rename(k *Keys, id, title string, day law.Day) error {
	h, m, err := s.Watched(nil).Load(k, id)
	if err != nil {
		return err
	}
	defer h.Close()
	m.Case.Title, _ = text.Limit(text.CleanLine(title), titleBytes)
	if err := h.Save(m, day); err != nil {
		return err
	}
	s.did(Renamed, id)
	return nil
}

// sweep removes what killed processes left behind: files half written, and the
// locks of matters nobody holds. What cannot be removed stays; it does no harm.
func (s *Store) sweep() {
	files, err := s.disk.List(s.dir)
	if err != nil {
		return
	}
	stale := map[string]bool{}
	for _, f := range files {
		owner, ending, _ := strings.Cut(f.Name(), ".")
		lock := "."+ending == lockEnding && (idOnly.MatchString(owner) || owner == identityOwner)
		if lock || tmpName.MatchString(f.Name()) {
			stale[owner] = true
		}
	}
	for owner := range stale {
		l, err := s.disk.Lock(s.lockPath(owner))
		if err != nil {
			continue // someone is at work on it
		}
		s.clear(owner)
		_ = l.Close()
	}
}

// clear removes half-written files of a matter, or of the identity. Call it with
// the lock held, when none can be in the making.
func (s *Store) clear(owner string) {
	files, err := s.disk.List(s.dir)
	if err != nil {
		return
	}
	for _, f := range files {
		if strings.HasPrefix(f.Name(), owner+".") && tmpName.MatchString(f.Name()) {
			_ = s.disk.Remove(filepath.Join(s.dir, f.Name()))
		}
	}
}

// lockPath is the lock of a matter, or of the identity. It is a file of its own
// because a save puts another file in the place of the matter's.
func (s *Store) lockPath(owner string) string { return filepath.Join(s.dir, owner+lockEnding) }
