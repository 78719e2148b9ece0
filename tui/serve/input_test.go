package serve

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// pieces is a client that sends one piece after the other.
type pieces struct{ left [][]byte }

func (p *pieces) Read(b []byte) (int, error) {
	if len(p.left) == 0 {
		return 0, io.EOF
	}
	n := copy(b, p.left[0])
	if p.left[0] = p.left[0][n:]; len(p.left[0]) == 0 {
		p.left = p.left[1:]
	}
	return n, nil
}

// racing is a clock on which every look takes a second, so that nothing waits.
func racing() func() time.Time {
	at := time.Unix(0, 0)
	return func() time.Time {
		at = at.Add(time.Second)
		return at
	}
}

// readAll reads as Bubble Tea does and gives the pieces.
func readAll(t rapid.TB, left [][]byte) (out [][]byte) {
	in := newInput(context.Background(), &pieces{left}, racing(), func() {})
	for {
		buf := make([]byte, 256)
		n, err := in.Read(buf)
		if err == io.EOF {
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		if n == len(buf) {
			t.Fatal("a piece fills the buffer: Bubble Tea would wait for more")
		}
		out = append(out, buf[:n])
	}
}

// cutUp cuts a text into pieces at random places.
func cutUp(t *rapid.T, b []byte) (out [][]byte) {
	for len(b) > 0 {
		n := rapid.IntRange(1, min(len(b), 700)).Draw(t, "piece")
		for n < len(b) && b[n-1] == 0x1b { // what follows an esc later is another key
			n++
		}
		out, b = append(out, b[:n]), b[n:]
	}
	return out
}

// However the network cuts what is typed, nothing is lost or added, no character is
// cut, and no key where more of it had come.
func TestInputKeepsEverything(t *testing.T) {
	keys := []string{"a", "帮", "😀", "\x1b[A", "\x1b[20~", "\x1bOP", "\r", "\x7f", "\x1b", " ", "\x1b[200~帮信\r\n\x1b[201~", strings.Repeat("信", 200)}
	rapid.Check(t, func(t *rapid.T) {
		sent := []byte(strings.Join(rapid.SliceOf(rapid.SampledFrom(keys)).Draw(t, "keys"), ""))
		got := readAll(t, cutUp(t, sent))
		if all := bytes.Join(got, nil); !bytes.Equal(all, sent) {
			t.Fatalf("sent %q, got %q", sent, all)
		}
		for _, p := range got {
			if !utf8.Valid(p) {
				t.Fatalf("a character is cut: %q", p)
			}
		}
	})
}

// What comes at once and is longer than a piece is parted between keys.
func TestInputPartsBetweenKeys(t *testing.T) {
	for _, k := range []string{"\x1b[A", "\x1b[20~", "帮", "\x1bOP"} {
		for shift := range 7 {
			sent := strings.Repeat("x", shift) + strings.Repeat(k, 300)
			for _, p := range readAll(t, [][]byte{[]byte(sent)}) {
				if rest := strings.TrimLeft(string(p), "x"); strings.ReplaceAll(rest, k, "") != "" {
					t.Fatalf("%q is parted: %q", k, p)
				}
			}
		}
	}
}

// A paste that is too long is cut where a character ends, and ended; what is typed
// after it is taken.
func TestInputEndsPastes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		body := strings.Repeat("帮", rapid.IntRange(0, 40_000).Draw(t, "characters"))
		got := string(bytes.Join(readAll(t, cutUp(t, []byte("a"+pasteStart+body+pasteEnd+"b"))), nil))
		inner := strings.TrimSuffix(strings.TrimPrefix(got, "a"+pasteStart), pasteEnd+"b")
		if len(inner) > pasteBytes || !strings.HasPrefix(body, inner) || !utf8.ValidString(inner) || len(body) <= pasteBytes && inner != body {
			t.Fatalf("of %d bytes %d were given: %.20q..", len(body), len(inner), got)
		}
	})
	endless := [][]byte{[]byte(pasteStart)}
	for range 1000 {
		endless = append(endless, bytes.Repeat([]byte("x"), 1000))
	}
	if n := len(bytes.Join(readAll(t, endless), nil)); n > pasteBytes+len(pasteStart) {
		t.Errorf("of a paste without end %d bytes were given", n)
	}
}

// Nothing is given faster than the clock allows.
func TestInputIsSlowedDown(t *testing.T) {
	at := time.Unix(0, 0)
	ctx, cancel := context.WithCancel(context.Background())
	in := newInput(ctx, &pieces{[][]byte{bytes.Repeat([]byte("x"), 10*creditBytes)}}, func() time.Time { return at }, func() {})
	total := 0
	cancel() // where it would wait it fails
	for _, most := range []int{creditBytes, creditBytes + creditPerSec, creditBytes + 2*creditPerSec} {
		for {
			n, err := in.Read(make([]byte, 256))
			if err != nil {
				break
			}
			total += n
		}
		if total > most || total < most-256 {
			t.Errorf("%d bytes were given, of at most %d", total, most)
		}
		at = at.Add(time.Second)
	}
}

func TestInputTellsTheEnd(t *testing.T) {
	ended := 0
	in := newInput(context.Background(), &pieces{[][]byte{[]byte("a\xe5\xb8")}}, racing(), func() { ended++ })
	got, err := io.ReadAll(io.MultiReader(readerOf{in}))
	if err != nil || string(got) != "a\xe5\xb8" || ended == 0 {
		t.Errorf("%q, %v, told %d times", got, err, ended)
	}
}

// readerOf reads in pieces of 256 bytes.
type readerOf struct{ in *input }

func (r readerOf) Read(p []byte) (int, error) { return r.in.Read(p[:min(len(p), 256)]) }
