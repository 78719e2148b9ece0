package serve

import (
	"bytes"
	"context"
	"io"
	"sync/atomic"
	"time"
	"unicode/utf8"
)

// input is what a client sends, on its way to the program.
//
// Bubble Tea reads keys in pieces of 256 bytes and takes the end of a shorter piece
// for the end of a key. A paste it collects until the mark of its end, however long
// that takes, and a run of letters that fills a piece likewise, from its start each
// time. So input gives pieces that end where a key ends and never fill the buffer,
// ends a paste that is too long itself, and gives no more than a person can type or
// would paste: one client must neither take the memory nor the processor of others.
type input struct {
	ctx  context.Context
	src  io.Reader
	now  func() time.Time
	end  func()       // called when nothing more will come
	last atomic.Int64 // when something came in, in nanoseconds of the Unix time

	buf     [1024]byte
	raw     []byte // read and not yet looked at
	ready   []byte // looked at and not yet given
	err     error
	pasting bool
	pasted  int // bytes of the paste under way
	credit  int // bytes that may be given now
	filled  time.Time
}

const (
	pasteStart = "\x1b[200~"
	pasteEnd   = "\x1b[201~"

	pasteBytes   = 64 << 10 // of one paste; the rest is dropped
	creditBytes  = 32 << 10 // at once
	creditPerSec = 4 << 10  // after that
)

func newInput(ctx context.Context, src io.Reader, now func() time.Time, end func()) *input {
	in := &input{ctx: ctx, src: src, now: now, end: end, credit: creditBytes, filled: now()}
	in.last.Store(in.filled.UnixNano())
	return in
}

// Read gives the next piece.
func (in *input) Read(p []byte) (int, error) {
	if len(p) < 32 {
		return 0, io.ErrShortBuffer
	}
	for len(in.ready) == 0 {
		if in.err != nil {
			in.end()
			return 0, in.err
		}
		in.fill()
	}
	n := piece(in.ready, len(p)-1)
	if n == 0 { // something without end, which no key is: a read of nothing would be asked for again for ever
		n = min(len(in.ready), len(p)-1)
	}
	if err := in.pay(n); err != nil {
		return 0, err
	}
	copy(p, in.ready[:n])
	in.ready = in.ready[n:]
	return n, nil
}

// fill reads what there is and looks through it.
func (in *input) fill() {
	n, err := in.src.Read(in.buf[:])
	if n > 0 {
		in.last.Store(in.now().UnixNano())
		in.raw = append(in.raw, in.buf[:n]...)
	}
	in.err = err
	keep := 0
	if err == nil {
		keep = unfinished(in.raw)
		if keep == 0 && n == len(in.buf) { // there is more to come
			keep = unfinishedKey(in.raw)
		}
	}
	in.ready = in.sift(append([]byte(nil), in.raw[:len(in.raw)-keep]...))
	in.raw = append([]byte(nil), in.raw[len(in.raw)-keep:]...)
}

// sift follows pastes and drops what is too much of one.
func (in *input) sift(b []byte) (out []byte) {
	for len(b) > 0 {
		if !in.pasting {
			i := bytes.Index(b, []byte(pasteStart))
			if i < 0 {
				return append(out, b...)
			}
			i += len(pasteStart)
			out, b = append(out, b[:i]...), b[i:]
			in.pasting, in.pasted = true, 0
			continue
		}
		i := bytes.Index(b, []byte(pasteEnd))
		body := b
		if i >= 0 {
			body = b[:i]
		}
		if room := max(pasteBytes-in.pasted, 0); len(body) > room {
			out = append(out, body[:whole(body, room)]...)
		} else {
			out = append(out, body...)
		}
		in.pasted += len(body)
		if i < 0 {
			return out
		}
		out, b = append(out, pasteEnd...), b[i+len(pasteEnd):]
		in.pasting = false
	}
	return out
}

// unfinished is how many bytes at the end belong to a character, or to the mark of
// a paste, whose rest has not come yet.
func unfinished(b []byte) int {
	for n := 1; n < min(utf8.UTFMax, len(b)+1); n++ {
		tail := b[len(b)-n:]
		if utf8.RuneStart(tail[0]) {
			if tail[0] >= utf8.RuneSelf && !utf8.FullRune(tail) {
				return n
			}
			break
		}
	}
	for n := min(len(pasteEnd)-1, len(b)); n > 1; n-- { // a lone esc is a key
		tail := string(b[len(b)-n:])
		if tail == pasteStart[:n] || tail == pasteEnd[:n] {
			return n
		}
	}
	return 0
}

// unfinishedKey is how many bytes at the end are the beginning of a key.
func unfinishedKey(b []byte) int {
	i := bytes.LastIndexByte(b, 0x1b)
	if i < 0 || len(b)-i > longestKey {
		return 0
	}
	tail := b[i+1:]
	begun := len(tail) == 0 || string(tail) == "O" ||
		tail[0] == '[' && len(bytes.TrimLeft(tail[1:], "0123456789:;<=>?")) == 0
	if !begun {
		return 0
	}
	return len(b) - i
}

// longestKey is more bytes than any key is sent as.
const longestKey = 16

// whole is the most bytes up to n that end with a character.
func whole(b []byte, n int) int {
	for n > 0 && n < len(b) && !utf8.RuneStart(b[n]) {
		n--
	}
	return n
}

// piece is the most bytes up to n that end with a key.
func piece(b []byte, n int) int {
	if len(b) <= n {
		return len(b)
	}
	n = whole(b, n)
	if i := bytes.LastIndexByte(b[:n], 0x1b); i > 0 && n-i < longestKey {
		n = i
	}
	return n
}

// pay waits until so many bytes may be given.
func (in *input) pay(n int) error {
	for {
		now := in.now()
		if more := int(now.Sub(in.filled).Seconds() * creditPerSec); more > 0 {
			in.credit, in.filled = min(in.credit+more, creditBytes), now
		}
		if in.credit >= n {
			in.credit -= n
			return nil
		}
		wait := time.NewTimer(50 * time.Millisecond)
		select {
		case <-wait.C:
		case <-in.ctx.Done():
			wait.Stop()
			return in.ctx.Err()
		}
	}
}

// since gives when something last came in.
func (in *input) since() time.Time { return time.Unix(0, in.last.Load()) }
