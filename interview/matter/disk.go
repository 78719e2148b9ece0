package matter

import (
	"crypto/rand"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/natefinch/atomic"
)

// disk is everything the package asks of the file system, so that tests can let
// each of it fail.
type disk interface {
	MakeDir(dir string) error
	Create(path string) (sink, error) // new, for this user alone
	Read(path string, most int64) ([]byte, fs.FileInfo, error)
	Stat(path string) (fs.FileInfo, error)
	List(dir string) ([]fs.DirEntry, error)
	Replace(from, to string) error
	Remove(path string) error
	SyncDir(dir string) error
	Lock(path string) (io.Closer, error) // errHeld where another holds it, errNoLocks where there are none
}

// sink is a file being written.
type sink interface {
	io.WriteCloser
	Sync() error
}

var (
	errHeld     = errors.New("held by another process")
	errNoLocks  = errors.New("the file system has no locks")
	errOverSize = errors.New("larger than anything this program writes")
	errNoFile   = errors.New("not a regular file")
)

// osDisk is the real one.
type osDisk struct{}

// MakeDir makes a directory that only its owner can look into, and everything
// above it. One that is there is left as it is.
func (osDisk) MakeDir(dir string) error {
	if _, err := os.Stat(dir); err == nil {
		return nil
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	return osDisk{}.SyncDir(filepath.Dir(dir))
}

func (osDisk) Create(path string) (sink, error) {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil, err // not f: a nil *os.File in an interface is not nil
	}
	return f, nil
}

// Read reads a regular file of at most so many bytes; a pipe or a device put in
// its place is not opened.
func (osDisk) Read(path string, most int64) ([]byte, fs.FileInfo, error) {
	before, err := os.Stat(path)
	if err != nil {
		return nil, nil, err
	}
	if !before.Mode().IsRegular() {
		return nil, nil, errNoFile
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, nil, err
	}
	data, err := io.ReadAll(io.LimitReader(f, most+1))
	if err != nil {
		return nil, nil, err
	}
	if int64(len(data)) > most {
		return nil, nil, errOverSize
	}
	return data, info, nil
}

func (osDisk) Stat(path string) (fs.FileInfo, error)  { return os.Stat(path) }
func (osDisk) List(dir string) ([]fs.DirEntry, error) { return os.ReadDir(dir) }
func (osDisk) Replace(from, to string) error          { return atomic.ReplaceFile(from, to) }
func (osDisk) Remove(path string) error               { return os.Remove(path) }
func (osDisk) SyncDir(dir string) error               { return syncDir(dir) }
func (osDisk) Lock(path string) (io.Closer, error)    { return lockFile(path) }

// token gives 130 random bits in letters that every file system keeps apart.
func token() string { return strings.ToLower(rand.Text()) }

const tmpEnding = ".tmp"

var tmpName = regexp.MustCompile(`^(` + idForm + matterEnding + `|` + identityName + `)\.[a-z2-7]{26}\.tmp$`)

// write puts data in the place of a file, or leaves the file as it is. The data
// is on the disk before the name points at it, and the name before write
// returns. Replaced tells whether the new data stands there, which it may even
// where the directory could not be synced.
func write(d disk, path string, data []byte) (replaced bool, err error) {
	tmp := path + "." + token() + tmpEnding
	f, err := d.Create(tmp)
	if err != nil {
		return false, err
	}
	err = fill(f, data)
	if err == nil {
		err = d.Replace(tmp, path)
	}
	if err != nil {
		_ = d.Remove(tmp) // what is left is swept when the store is next opened
		return false, err
	}
	return true, d.SyncDir(filepath.Dir(path))
}

// fill writes, syncs and closes; a file that failed is closed all the same.
func fill(f sink, data []byte) error {
	n, err := f.Write(data)
	if err == nil && n < len(data) {
		err = io.ErrShortWrite
	}
	if err == nil {
		err = f.Sync()
	}
	if c := f.Close(); err == nil {
		err = c
	}
	return err
}

// diskError gives a failure of the disk its kind. Writing tells an operation
// that changes something from one that looks.
func diskError(act, path string, err error, writing bool) *Error {
	var e *Error
	if errors.As(err, &e) {
		return e
	}
	k := DiskFailed
	switch {
	case errors.Is(err, errHeld):
		k = Locked
	case errors.Is(err, errNoLocks):
		k = CannotLock
	case isFull(err):
		k = DiskFull
	case writing && (isReadOnly(err) || errors.Is(err, fs.ErrPermission)):
		k = ReadOnly
	case errors.Is(err, fs.ErrPermission):
		k = NoAccess
	case !writing && errors.Is(err, fs.ErrNotExist):
		k = NotFound
	case errors.Is(err, errOverSize), errors.Is(err, errNoFile):
		k = Altered
	}
	return fail(act, k, path, err)
}
