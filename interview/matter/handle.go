package matter

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"sync"

	"bangxin/law"
)

// Handle is a matter held for writing. It may be used by many goroutines; what
// is saved last stands, so save in the order of the answers.
type Handle struct {
	store *Store
	keys  *Keys
	id    string

	mu    sync.Mutex
	lock  io.Closer   // nil once closed
	seen  fs.FileInfo // the file as last read or written; nil before
	held  bool        // it was created or opened
	told  bool        // that it was changed
	extra fields      // unknown fields of the envelope, for a Matter made afresh
}

// New begins a matter with a random id, saves it and holds it. The keys must be
// those of this store.
func (s *Store) New(k *Keys, m *Matter, day law.Day) (*Handle, error) {
	const act = "create matter"
	if err := s.disk.MakeDir(s.dir); err != nil {
		return nil, diskError(act, s.dir, err, true)
	}
	h := &Handle{store: s, keys: k, id: token()}
	if err := h.hold(act); err != nil {
		return nil, err
	}
	first := *m
	first.Created = day
	if err := h.save(act, &first, day); err != nil {
		h.Close()
		return nil, err
	}
	*m = first
	h.held = true
	s.did(Created, h.id)
	return h, nil
}

// Load opens a matter for writing and holds it against every other process. It
// fails with Locked where another holds it already, and with ReadOnly where
// nothing can be written or the file is marked as read-only; View still reads it
// then.
func (s *Store) Load(k *Keys, id string) (*Handle, *Matter, error) {
	const act = "open matter"
	if !idOnly.MatchString(id) {
		return nil, nil, fail(act, NotFound, s.dir, nil)
	}
	info, err := s.disk.Stat(s.path(id))
	if err != nil {
		return nil, nil, diskError(act, s.path(id), err, false)
	}
	if readOnly(info) {
		return nil, nil, onlyRead(fail(act, ReadOnly, s.path(id), nil))
	}
	h := &Handle{store: s, keys: k, id: id}
	if err := h.hold(act); err != nil {
		return nil, nil, err
	}
	m, info, err := s.view(act, k, id)
	if err != nil {
		h.Close()
		return nil, nil, err
	}
	h.seen, h.extra = info, m.extra
	s.clear(id)
	h.held = true
	s.did(Opened, id)
	return h, m, nil
}

// hold takes the lock.
func (h *Handle) hold(act string) error {
	l, err := h.store.disk.Lock(h.store.lockPath(h.id))
	if err != nil {
		e := diskError(act, h.Path(), err, true)
		if e.Kind == ReadOnly {
			return onlyRead(e)
		}
		return e
	}
	h.lock = l
	return nil
}

// readOnly reports whether a file is marked as not to be written. A save puts
// another file in its place, which the mark would not hinder.
func readOnly(f fs.FileInfo) bool { return f.Mode().Perm()&0o200 == 0 }

// onlyRead adds to an error that the matter can still be read.
func onlyRead(e *Error) *Error {
	e.Hint = law.T("以只读方式仍可打开；要修改，请检查文件和目录的权限。", "It can still be opened for reading alone; to change it, check the permissions of the file and its directory.")
	return e
}

// ID gives the matter's id.
func (h *Handle) ID() string { return h.id }

// Path gives the matter's file, for messages and backups.
func (h *Handle) Path() string { return h.store.path(h.id) }

// Save writes the matter, changed on the day given. When it returns nil the
// matter is on the disk; when it fails the file holds what it held before, or,
// where only the directory could not be synced, already the new state.
//
// It refuses what could not be read again (TooLarge, Unsavable) and a file that
// something else has changed since (ChangedOutside).
func (h *Handle) Save(m *Matter, day law.Day) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if err := h.save("save matter", m, day); err != nil {
		return err
	}
	if !h.told {
		h.told = true
		h.store.did(Changed, h.id)
	}
	return nil
}

func (h *Handle) save(act string, m *Matter, day law.Day) error {
	if h.lock == nil {
		return fail(act, Closed, h.Path(), nil)
	}
	next := *m
	next.Changed = day
	if next.extra == nil {
		next.extra = h.extra
	}
	plain, err := next.encode(act, h.Path())
	if err != nil {
		return err
	}
	if err := h.unchanged(act); err != nil {
		return err
	}
	data, err := seal(plain, matterBlock, h.keys.recipient)
	if err != nil {
		return fail(act, DiskFailed, h.Path(), err)
	}
	replaced, err := write(h.store.disk, h.Path(), data)
	if replaced {
		h.extra = next.extra
		// Without a look at the file, the next Save cannot tell whether another
		// changed it; it then goes ahead.
		h.seen, _ = h.store.disk.Stat(h.Path())
	}
	if err != nil {
		return diskError(act, h.Path(), err, true)
	}
	*m = next
	return nil
}

// unchanged refuses where the file is not the one last read or written: a
// program that knows nothing of the lock, such as one that mirrors directories,
// may have replaced it. One that was removed is simply written again.
func (h *Handle) unchanged(act string) error {
	if h.seen == nil {
		return nil
	}
	now, err := h.store.disk.Stat(h.Path())
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return diskError(act, h.Path(), err, true)
	}
	if readOnly(now) {
		return fail(act, ReadOnly, h.Path(), nil)
	}
	if !os.SameFile(now, h.seen) || now.Size() != h.seen.Size() || !now.ModTime().Equal(h.seen.ModTime()) {
		return fail(act, ChangedOutside, h.Path(), nil)
	}
	return nil
}

// Close lets the matter go. It writes nothing. Closing twice does no harm.
func (h *Handle) Close() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.lock == nil {
		return nil
	}
	l := h.lock
	h.lock = nil
	if h.held {
		h.store.did(Released, h.id)
	}
	if err := l.Close(); err != nil {
		return diskError("close matter", h.Path(), err, true)
	}
	return nil
}
