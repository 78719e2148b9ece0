package audit

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"time"

	"bangxin/law"
)

// file is what a Log asks of its file, so that tests can let each of it fail.
type file interface {
	io.WriterAt
	Truncate(size int64) error
	Sync() error
	Close() error
}

// A Log is a record that is open for writing, by this process alone. It may be
// used by many goroutines.
type Log struct {
	mu   sync.Mutex // order of the entries
	f    file
	held io.Closer // the lock
	head Head
	size int64 // of all whole lines
	torn bool  // something stands behind them that could not be taken away
	dead error // why nothing more is written, or nil

	flush  sync.Mutex // one flush at a time, which serves all entries written before it
	synced Head
}

// ErrHeld is the cause where another process writes the record.
var ErrHeld = errors.New("another process writes it")

// Error is what Open and Append fail with.
type Error struct {
	Act string // what was being done, in English
	Err error
}

// Error gives the act and the cause in English.
func (e *Error) Error() string { return e.Act + ": " + e.Err.Error() }

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// Words says what was wrong and what to do.
func (e *Error) Words() law.Text {
	var fault *Fault
	switch {
	case errors.As(e.Err, &fault):
		return fault.Words()
	case errors.Is(e.Err, ErrHeld):
		return law.T("另一个进程正在写审计记录。请先停止它。", "another process writes the audit record. Stop that one first.")
	}
	return law.T("审计记录写不进去。请检查磁盘是否已满、是否只读；写不进去期间的事没有记录。",
		"the audit record cannot be written. See whether the disk is full or read-only; what is done while it cannot be written is not on record.")
}

// Open opens the record of a file, or begins one, readable by its owner alone. It
// verifies the whole of it first and fails with a *Fault where it does not stand;
// nothing is then changed.
//
// What a crash left behind the last whole line is put right: a line that lacks
// only its end gets it, anything else is taken away, and an entry of the given time
// says how much. No entry whose Append came back is ever touched by that.
func Open(path string, now time.Time) (*Log, error) {
	l, err := open(path, now)
	if err != nil {
		return nil, &Error{"open the audit record", err}
	}
	return l, nil
}

func open(path string, now time.Time) (_ *Log, err error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	l := &Log{f: f, held: io.NopCloser(nil)}
	defer func() {
		if err != nil {
			f.Close()
			l.held.Close()
		}
	}()
	info, err := f.Stat()
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("%s: not a regular file", path)
	}
	held, err := lock(f)
	if err != nil {
		return nil, err
	}
	l.held = held
	report, err := Verify(f)
	if err != nil {
		return nil, err
	}
	if info, err = f.Stat(); err != nil {
		return nil, err
	}
	l.head, l.synced, l.size = report.Head, report.Head, info.Size()-report.Torn
	if report.Torn > 0 {
		if err := l.repair(f, report.Torn, now); err != nil {
			return nil, err
		}
	}
	return l, syncDir(filepath.Dir(path))
}

// repair puts right what stands behind the last whole line.
func (l *Log) repair(f *os.File, torn int64, now time.Time) error {
	if torn < maxLine {
		tail := make([]byte, torn)
		if _, err := f.ReadAt(tail, l.size); err != nil {
			return err
		}
		if _, next, kind := decode(tail, l.head); kind == "" {
			if _, err := f.WriteAt([]byte{'\n'}, l.size+torn); err != nil {
				return err
			}
			l.head, l.size = next, l.size+torn+1
			return f.Sync()
		}
	}
	l.torn = true
	return l.Append(Entry{At: now, Act: Repaired, Dropped: int(torn)})
}

// Append writes an entry and comes back when it is on the disk. Where it fails the
// record is as it was, and the next Append tries afresh; only where the disk
// cannot say what it holds does the record take nothing more until it is opened
// again.
func (l *Log) Append(e Entry) error {
	written, err := l.write(&e)
	if err == nil {
		err = l.sync(written)
	}
	if err != nil {
		return &Error{"write the audit record", err}
	}
	return nil
}

func (l *Log) write(e *Entry) (Head, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.dead != nil {
		return l.head, l.dead
	}
	data, next, err := encode(e, l.head)
	if err != nil {
		return l.head, err
	}
	if l.torn {
		if err := l.f.Truncate(l.size); err != nil {
			return l.head, err
		}
		l.torn = false
	}
	if n, err := l.f.WriteAt(data, l.size); err != nil || n < len(data) {
		l.torn = l.f.Truncate(l.size) != nil
		return l.head, errors.Join(err, short(n < len(data)))
	}
	l.head, l.size = next, l.size+int64(len(data))
	return next, nil
}

func short(is bool) error {
	if is {
		return io.ErrShortWrite
	}
	return nil
}

// sync makes sure that everything up to a head is on the disk. One flush serves
// all who wrote before it.
func (l *Log) sync(up Head) error {
	l.flush.Lock()
	defer l.flush.Unlock()
	if l.synced.Seq >= up.Seq {
		return nil
	}
	l.mu.Lock()
	written, dead := l.head, l.dead
	l.mu.Unlock()
	if dead != nil {
		return dead
	}
	if err := l.f.Sync(); err != nil {
		// What the disk holds now nobody knows; after such a failure a second flush
		// may report success for what was lost.
		l.mu.Lock()
		l.dead = err
		l.mu.Unlock()
		return err
	}
	l.synced = written
	return nil
}

// Head gives the last entry, for safekeeping.
func (l *Log) Head() Head {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.head
}

// Close lets the record go. Every entry whose Append came back is on the disk
// already.
func (l *Log) Close() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if errors.Is(l.dead, fs.ErrClosed) {
		return nil
	}
	l.dead = fs.ErrClosed
	return errors.Join(l.f.Close(), l.held.Close())
}
