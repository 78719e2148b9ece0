package audit

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bangxin/law"
)

// A failing file writes as much as it is told to and then fails.
type failing struct {
	*os.File
	room      int // bytes that can still be written; negative: any number
	truncate  error
	sync      error
	truncated int
}

var errFull = errors.New("no space left on device")

func (f *failing) WriteAt(p []byte, off int64) (int, error) {
	if f.room < 0 || len(p) <= f.room {
		return f.File.WriteAt(p, off)
	}
	n, _ := f.File.WriteAt(p[:f.room], off)
	return n, errFull
}

func (f *failing) Truncate(size int64) error {
	f.truncated++
	if f.truncate != nil {
		return f.truncate
	}
	return f.File.Truncate(size)
}

func (f *failing) Sync() error {
	if f.sync != nil {
		return f.sync
	}
	return f.File.Sync()
}

// A disk that is full costs the entry and nothing else, whether what was written
// of it can be taken back or not.
func TestFullDisk(t *testing.T) {
	for _, stuck := range []error{nil, errFull} {
		path := filepath.Join(t.TempDir(), "audit.jsonl")
		l := opened(t, path)
		bad := &failing{File: l.f.(*os.File), room: -1}
		l.f = bad
		must := func(e Entry) {
			t.Helper()
			if err := l.Append(e); err != nil {
				t.Fatal(err)
			}
		}
		must(Entry{At: noon(), Act: Started})
		head := l.Head()
		for room := 0; room < 320; room += 16 { // what is left behind is longer than the next entry
			bad.room, bad.truncate = room, stuck
			err := l.Append(Entry{At: noon(), Act: Exported, Form: Markdown, Who: anna, Role: Trainer, Matter: strings.Repeat("m", 64)})
			if !errors.Is(err, errFull) || l.Head() != head {
				t.Fatalf("with room for %d bytes it says %v, head %v", room, err, l.Head())
			}
			var words interface{ Words() law.Text }
			if !errors.As(err, &words) || !words.Words().Complete() {
				t.Fatal("it does not say what to do")
			}
		}
		bad.room, bad.truncate = -1, nil
		must(Entry{At: noon(), Act: Stopped})
		if _, list := verified(t, path, head); len(list) != 2 || bad.truncated == 0 {
			t.Errorf("%+v, cut back %d times", list, bad.truncated)
		}
	}
}

// After a flush that failed nobody knows what the disk holds: nothing more is
// written until the record has been read again.
func TestFailedFlush(t *testing.T) {
	path := filepath.Join(t.TempDir(), "audit.jsonl")
	l := opened(t, path)
	bad := &failing{File: l.f.(*os.File), room: -1, sync: errors.New("input/output error")}
	l.f = bad
	if err := l.Append(Entry{At: noon(), Act: Started}); !errors.Is(err, bad.sync) {
		t.Fatalf("it says %v", err)
	}
	bad.sync = nil
	if err := l.Append(Entry{At: noon(), Act: Opened}); err == nil {
		t.Fatal("it went on")
	}
	l.Close()
	again := opened(t, path)
	if err := again.Append(Entry{At: noon(), Act: Stopped}); err != nil {
		t.Fatal(err)
	}
	verified(t, path)
}

// No input makes the reader fail otherwise than by saying so, and what it takes is
// exactly what would be written.
func FuzzVerify(f *testing.F) {
	data, _ := record(f, []Entry{{At: noon(), Act: Started}, {At: noon(), Act: Exported, Who: anna, Role: Lawyer, Matter: "m", Form: Word, Session: 7}})
	f.Add(data)
	f.Add(data[:len(data)-1])
	f.Add(append(bytes.Clone(data), make([]byte, 3000)...))
	f.Add([]byte("{}\n"))
	f.Add([]byte("null\n"))
	f.Add([]byte(`{"seq":1,"at":"2026-11-21T12:00:00.000Z","act":"server started","prev":"00","hash":"00"}` + "\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		var again []byte
		head := Head{}
		report, err := Scan(bytes.NewReader(data), func(_ uint64, e Entry) {
			l, next, err := encode(&e, head)
			if err != nil {
				t.Fatal(err)
			}
			again, head = append(again, l...), next
		})
		if !bytes.HasPrefix(data, again) || head != report.Head {
			t.Fatalf("read %d entries that would be written otherwise", report.Head.Seq)
		}
		if err == nil && int64(len(data)) != int64(len(again))+report.Torn {
			t.Fatalf("%d bytes, %d of entries, %d torn", len(data), len(again), report.Torn)
		}
	})
}

func BenchmarkAppend(b *testing.B) {
	l, err := Open(filepath.Join(b.TempDir(), "audit.jsonl"), noon())
	if err != nil {
		b.Fatal(err)
	}
	defer l.Close()
	for b.Loop() {
		if err := l.Append(Entry{At: noon(), Act: Changed, Who: anna, Role: Lawyer, Matter: "abcdefgh", Session: 12}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkVerify(b *testing.B) {
	list := make([]Entry, 10000)
	for i := range list {
		list[i] = Entry{At: noon(), Act: Changed, Who: anna, Role: Lawyer, Matter: "abcdefgh", Session: 12}
	}
	data, _ := record(b, list)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := Verify(bytes.NewReader(data)); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/10000, "ns/entry")
}
