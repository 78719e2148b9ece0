package audit

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"net/netip"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"bangxin/law"
)

const anna = Key("AbCdEfGhIjKlMnOp")

func noon() time.Time { return time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC) }

// entries draws what a server may write.
func entries() *rapid.Generator[Entry] {
	return rapid.Custom(func(t *rapid.T) Entry {
		e := Entry{
			At:  noon().Add(time.Duration(rapid.Int64Range(0, 1e9).Draw(t, "ms")) * time.Millisecond),
			Act: Act(rapid.IntRange(1, int(actEnd)-1).Draw(t, "act")), Role: Role(rapid.IntRange(0, int(roleEnd)-1).Draw(t, "role")),
			Form: Form(rapid.IntRange(0, int(formEnd)-1).Draw(t, "form")), Session: rapid.Uint64().Draw(t, "session"),
			Who: Key(rapid.StringMatching(`([A-Za-z0-9+/]{16})?`).Draw(t, "who")), Matter: rapid.StringMatching(`[a-z0-9_-]{0,20}`).Draw(t, "matter"),
			Dropped: rapid.IntRange(0, 1<<20).Draw(t, "dropped"),
		}
		if rapid.Bool().Draw(t, "from somewhere") {
			e.From = netip.AddrFrom4([4]byte(rapid.SliceOfN(rapid.Byte(), 4, 4).Draw(t, "from")))
		}
		return e
	})
}

// record writes entries as a file holds them and gives the head after each.
func record(t interface{ Fatal(...any) }, list []Entry) (data []byte, heads []Head) {
	heads = []Head{{}}
	for i := range list {
		l, next, err := encode(&list[i], heads[i])
		if err != nil {
			t.Fatal(err)
		}
		if len(l) >= maxLine {
			t.Fatal("a line is too long:", len(l))
		}
		data, heads = append(data, l...), append(heads, next)
	}
	return data, heads
}

func TestWhatIsWrittenIsRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SliceOfN(entries(), 0, 8).Draw(t, "entries")
		data, heads := record(t, list)
		var got []Entry
		report, err := Scan(bytes.NewReader(data), func(seq uint64, e Entry) {
			if seq != uint64(len(got)+1) {
				t.Fatalf("entry %d has the number %d", len(got)+1, seq)
			}
			got = append(got, e)
		}, heads...)
		if err != nil || report.Head != heads[len(list)] || report.Torn != 0 {
			t.Fatalf("%+v, %v", report, err)
		}
		if len(list) > 0 && !reflect.DeepEqual(got, list) {
			t.Fatalf("wrote %+v\nread %+v", list, got)
		}
		if h, err := ParseHead(report.Head.String()); err != nil || h != report.Head {
			t.Fatalf("the head %v came back as %v, %v", report.Head, h, err)
		}
	})
}

// Whatever is done to a record, the first line that is not as it was is named.
func TestEveryChangeIsFound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		data, _ := record(t, rapid.SliceOfN(entries(), 2, 6).Draw(t, "entries"))
		lines := bytes.SplitAfter(data, []byte{'\n'})
		lines = lines[:len(lines)-1]
		at := rapid.IntRange(0, len(lines)-1).Draw(t, "line")
		var now []byte
		var kind Kind
		switch what := rapid.SampledFrom([]string{"byte", "gone", "twice", "swapped", "first", "foreign", "grown"}).Draw(t, "what"); what {
		case "byte":
			i := rapid.IntRange(0, len(lines[at])-2).Draw(t, "place")
			lines[at] = bytes.Clone(lines[at])
			lines[at][i] ^= byte(rapid.IntRange(1, 255).Draw(t, "by"))
		case "gone":
			if at == len(lines)-1 {
				at--
			}
			lines, kind = append(lines[:at:at], lines[at+1:]...), OutOfOrder
		case "twice":
			lines, kind = append(lines[:at+1:at+1], lines[at:]...), OutOfOrder
			at++
		case "swapped":
			at = rapid.IntRange(0, len(lines)-2).Draw(t, "swap")
			lines[at], lines[at+1], kind = lines[at+1], lines[at], OutOfOrder
		case "first":
			at, kind = 0, OutOfOrder
			lines = lines[1:]
		case "foreign":
			at = max(at, 1) // the first line follows nothing
			other, _ := record(t, slices.Repeat([]Entry{{At: noon(), Act: Failed, Session: 9}}, at+1))
			lines[at], kind = bytes.SplitAfter(other, []byte{'\n'})[at], Unchained
		case "grown":
			lines[at] = append(bytes.Repeat([]byte{' '}, rapid.IntRange(1, 3000).Draw(t, "by")), lines[at]...)
		}
		now = bytes.Join(lines, nil)
		_, err := Verify(bytes.NewReader(now))
		var fault *Fault
		if !errors.As(err, &fault) || fault.Line != uint64(at+1) || kind != "" && fault.Kind != kind {
			t.Fatalf("line %d was changed (%s); found %v", at+1, kind, err)
		}
		for _, l := range law.Langs() {
			if w := fault.Words().In(l); !strings.Contains(w, fmt.Sprint(at+1)) || strings.Contains(w, "%") {
				t.Fatalf("the words do not name the line: %s", w)
			}
		}
	})
}

// What the chain alone cannot show, a head kept elsewhere shows.
func TestHeadsKept(t *testing.T) {
	list := []Entry{{At: noon(), Act: Started}, {At: noon(), Act: Opened, Who: anna, Matter: "m1"}, {At: noon(), Act: Stopped}}
	data, heads := record(t, list)
	other, _ := record(t, []Entry{{At: noon(), Act: Started}, {At: noon(), Act: Opened, Who: anna, Matter: "m2"}, {At: noon(), Act: Stopped}, {At: noon(), Act: Started}})
	short := data[:bytes.LastIndexByte(data[:len(data)-1], '\n')+1]
	for _, c := range []struct {
		name string
		data []byte
		kept []Head
		kind Kind
		line uint64
	}{
		{"nothing kept", data, nil, "", 0},
		{"its own heads", data, heads, "", 0},
		{"the end cut off", short, heads[3:], CutShort, 3},
		{"and nothing kept of it", short, heads[:3], "", 0},
		{"all cut off", nil, heads[2:3], CutShort, 1},
		{"written anew and longer", other, heads[3:], Rewritten, 3},
		{"the first that parts", other, heads, Rewritten, 2},
		{"no head of any record", data, []Head{{Hash: [sha256.Size]byte{1}}}, CutShort, 4},
	} {
		_, err := Verify(bytes.NewReader(c.data), c.kept...)
		var fault *Fault
		switch {
		case c.kind == "" && err != nil:
			t.Errorf("%s: %v", c.name, err)
		case c.kind != "" && (!errors.Is(err, c.kind) || !errors.As(err, &fault) || fault.Line != c.line):
			t.Errorf("%s: %v, want line %d %s", c.name, err, c.line, c.kind)
		}
	}
	for _, s := range []string{"", "3", "3-", "-ab", "x-" + heads[3].String(), heads[3].String()[:20], heads[3].String() + "00"} {
		if _, err := ParseHead(s); err == nil {
			t.Errorf("%q was taken for a head", s)
		}
	}
}

// No text gets into the record by way of a field.
func TestNoTextGetsIn(t *testing.T) {
	ok := Entry{At: noon(), Act: Opened}
	for name, spoil := range map[string]func(*Entry){
		"no act":      func(e *Entry) { e.Act = NoAct },
		"an act":      func(e *Entry) { e.Act = actEnd },
		"a role":      func(e *Entry) { e.Role = roleEnd },
		"a form":      func(e *Entry) { e.Form = formEnd },
		"a name":      func(e *Entry) { e.Who = "张三" },
		"a long name": func(e *Entry) { e.Who = "AbCdEfGhIjKlMnOpQ" },
		"a title":     func(e *Entry) { e.Matter = "支付接口案" },
		"a path":      func(e *Entry) { e.Matter = "../x" },
		"a sentence":  func(e *Entry) { e.Matter = "he said 26" },
		"a zone":      func(e *Entry) { e.From = netip.MustParseAddr("fe80::1%secret") },
		"no time":     func(e *Entry) { e.At = time.Time{} },
		"less":        func(e *Entry) { e.Dropped = -1 },
	} {
		e := ok
		spoil(&e)
		if l, _, err := encode(&e, Head{}); err == nil {
			t.Errorf("%s got in: %s", name, l)
		}
	}
	for i := range int(actEnd) - 1 {
		if Act(i+1).String() == "" {
			t.Errorf("act %d has no word", i+1)
		}
	}
	if k, err := KeyOf("SHA256:AbCdEfGhIjKlMnOpQrStUvWxYz0123456789+/AbCdE"); err != nil || k != anna {
		t.Errorf("the short fingerprint is %q, %v", k, err)
	}
	for _, s := range []string{"", "SHA256:", "MD5:aa:bb", "SHA256:AbCd", "张三"} {
		if k, err := KeyOf(s); err == nil {
			t.Errorf("%q was taken for a fingerprint: %s", s, k)
		}
	}
}

func opened(t *testing.T, path string) *Log {
	t.Helper()
	l, err := Open(path, noon())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	return l
}

func verified(t *testing.T, path string, kept ...Head) (Report, []Entry) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var list []Entry
	r, err := Scan(bytes.NewReader(data), func(_ uint64, e Entry) { list = append(list, e) }, kept...)
	if err != nil || r.Torn != 0 {
		t.Fatalf("%d bytes torn, %v", r.Torn, err)
	}
	return r, list
}

func TestManyWriters(t *testing.T) {
	path := filepath.Join(t.TempDir(), "audit.jsonl")
	l := opened(t, path)
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			for range 25 {
				if err := l.Append(Entry{At: noon(), Act: Changed, Who: anna, Session: uint64(i + 1)}); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	r, list := verified(t, path, l.Head())
	if len(list) != 200 || r.Head != l.Head() {
		t.Errorf("%d entries, head %v, want %v", len(list), r.Head, l.Head())
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the file has the mode %v, %v", info.Mode(), err)
	}
	if _, err := Open(path, noon()); !errors.Is(err, ErrHeld) {
		t.Errorf("a second writer got %v", err)
	}
	if err := errors.Join(l.Close(), l.Close()); err != nil {
		t.Error(err)
	}
	if err := l.Append(Entry{At: noon(), Act: Changed}); !errors.Is(err, fs.ErrClosed) {
		t.Errorf("closed, it says %v", err)
	}
	again := opened(t, path)
	if err := again.Append(Entry{At: noon(), Act: Stopped}); err != nil {
		t.Error(err)
	}
	verified(t, path, r.Head, again.Head())
}

// A crash may leave any part of the last line, or zeros. All entries that were
// written before stay, and the chain goes on.
func TestTornLine(t *testing.T) {
	list := []Entry{{At: noon(), Act: Started}, {At: noon(), Act: Opened, Who: anna, Matter: "m1"}, {At: noon(), Act: Changed, Who: anna, Matter: "m1"}}
	data, heads := record(t, list)
	whole := bytes.LastIndexByte(data[:len(data)-1], '\n') + 1
	for cut := whole; cut <= len(data); cut++ {
		for _, zeros := range []int{0, 1, 5000} {
			if zeros > 0 && cut == len(data) {
				continue // behind a whole line; tried below
			}
			tornLine(t, append(bytes.Clone(data[:cut]), make([]byte, zeros)...), whole, heads)
		}
	}
	path := filepath.Join(t.TempDir(), "audit.jsonl")
	if err := os.WriteFile(path, append(bytes.Clone(data), 0, 0, 0), 0o600); err != nil {
		t.Fatal(err)
	}
	opened(t, path)
	if _, got := verified(t, path, heads...); len(got) != 4 || got[3].Act != Repaired || got[3].Dropped != 3 {
		t.Errorf("zeros behind the last line: %+v", got)
	}
}

func tornLine(t *testing.T, data []byte, whole int, heads []Head) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "audit.jsonl")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	l := opened(t, path)
	if err := l.Append(Entry{At: noon(), Act: Stopped}); err != nil {
		t.Fatal(err)
	}
	r, got := verified(t, path, heads[:3]...)
	l.Close()
	var want []Act
	switch torn := len(data) - whole; {
	case torn == 0:
		want = []Act{Started, Opened, Stopped}
	case bytes.HasSuffix(data, []byte("\"}")) || bytes.HasSuffix(data, []byte("\"}\n")):
		want = []Act{Started, Opened, Changed, Stopped} // only the line end was missing, if that
	default:
		want = []Act{Started, Opened, Repaired, Stopped}
		if got[2].Dropped != torn {
			t.Errorf("%d bytes were dropped, the record says %d", torn, got[2].Dropped)
		}
	}
	var acts []Act
	for _, e := range got {
		acts = append(acts, e.Act)
	}
	if !reflect.DeepEqual(acts, want) || r.Torn != 0 {
		t.Fatalf("cut at %d of line at %d: %v, want %v, torn %d", len(data), whole, acts, want, r.Torn)
	}
}

// A record that does not stand is not opened, and not touched.
func TestBadRecordIsLeftAlone(t *testing.T) {
	data, _ := record(t, []Entry{{At: noon(), Act: Started}, {At: noon(), Act: Stopped}})
	path := filepath.Join(t.TempDir(), "audit.jsonl")
	bad := bytes.Replace(data, []byte("started"), []byte("stopped"), 1)
	bad = append(bad, "torn"...)
	if err := os.WriteFile(path, bad, 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := Open(path, noon())
	var fault *Fault
	if !errors.As(err, &fault) || fault.Line != 1 || !errors.Is(err, Altered) {
		t.Errorf("it says %v", err)
	}
	if now, _ := os.ReadFile(path); !bytes.Equal(now, bad) {
		t.Error("it was changed")
	}
	if _, err := Open(t.TempDir(), noon()); err == nil {
		t.Error("a directory was opened as a record")
	}
}
