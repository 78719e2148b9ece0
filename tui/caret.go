package tui

import (
	"bytes"
	"io"
	"strconv"
	"strings"
	"sync"

	"github.com/charmbracelet/x/ansi"
)

// Bubble Tea v1 leaves the terminal's cursor hidden at the start of the last
// line. An input method opens its window at the cursor: pinyin typed into a field
// would be composed in the bottom left corner. So the model says with each frame
// where its caret stands, and the output moves the real cursor there once the
// frame is drawn.
//
// The place travels inside the frame, as a string that terminals ignore and that
// the output takes out again. Told beside the frame it could be ahead of it or
// behind: frames are drawn by a ticker of their own, and one that only moves the
// caret would not be drawn at all.

const (
	caretIntro = "\x1b_bangxin:caret;"
	caretEnd   = "\x1b\\"
)

// WithCaret marks the place of the caret in a finished frame: column x and line
// y, counted from 0 at the top left. Every frame of a program that draws through
// [NewOutput] is passed through WithCaret or [WithoutCaret] as the last step of
// its View, and is not higher than the screen.
func WithCaret(frame string, x, y int) string {
	return frame + caretIntro + strconv.Itoa(max(x, 0)) + ";" + strconv.Itoa(max(y, 0)) + caretEnd
}

// WithoutCaret marks a finished frame in which nothing is typed; the cursor is
// hidden.
func WithoutCaret(frame string) string {
	return frame + caretIntro + caretEnd
}

// NewOutput gives an output for tea.WithOutput that puts the cursor where the
// frame says. A w that is a terminal (or any file) stays one in the eyes of
// Bubble Tea, which asks it for its size; an SSH session is wrapped as well.
//
// It knows frames by the way Bubble Tea v1.3 writes them in the alternate
// screen: one write, that begins with the move to the top left.
func NewOutput(w io.Writer) io.Writer {
	out := &output{w: w}
	if f, ok := w.(file); ok {
		return &fileOutput{output: out, f: f}
	}
	return out
}

// file is what Bubble Tea takes for a terminal.
type file interface {
	io.ReadWriteCloser
	Fd() uintptr
}

// fileOutput is an output on a file. It writes through output and is the file in
// everything else.
type fileOutput struct {
	*output
	f file
}

func (o *fileOutput) Read(p []byte) (int, error) { return o.f.Read(p) }
func (o *fileOutput) Close() error               { return o.f.Close() }
func (o *fileOutput) Fd() uintptr                { return o.f.Fd() }

type output struct {
	w io.Writer

	mu    sync.Mutex
	x, y  int
	shown bool // the caret of the last frame that said anything about it
	drawn bool // the cursor stands at the caret and is visible
	buf   bytes.Buffer
}

// Write passes p on, and a frame with the cursor put to its caret, in one write.
func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	isFrame := len(p) > len(ansi.CursorHomePosition) && bytes.HasPrefix(p, []byte(ansi.CursorHomePosition))
	if !isFrame && !bytes.Contains(p, []byte(caretIntro)) {
		return o.w.Write(p)
	}
	o.buf.Reset()
	if o.drawn {
		o.buf.WriteString(ansi.HideCursor) // it would be seen to run over the lines
		o.drawn = false
	}
	o.buf.Write(o.takeCaret(p))
	if isFrame && o.shown {
		o.buf.WriteString(ansi.CursorPosition(o.x+1, o.y+1))
		o.buf.WriteString(ansi.ShowCursor)
		o.drawn = true
	}
	if _, err := o.w.Write(o.buf.Bytes()); err != nil {
		return 0, err
	}
	return len(p), nil
}

// takeCaret cuts the marks out of p and remembers the last. Bubble Tea does not
// repeat a line that has not changed, so a frame without a mark means the place
// of the one before.
func (o *output) takeCaret(p []byte) []byte {
	before, mark, found := bytes.Cut(p, []byte(caretIntro))
	if !found {
		return p
	}
	clean := append([]byte(nil), before...)
	for found {
		var place, rest []byte
		place, rest, _ = bytes.Cut(mark, []byte(caretEnd))
		o.setCaret(string(place))
		before, mark, found = bytes.Cut(rest, []byte(caretIntro))
		clean = append(clean, before...)
	}
	return clean
}

func (o *output) setCaret(place string) {
	xs, ys, _ := strings.Cut(place, ";")
	x, errX := strconv.Atoi(xs)
	y, errY := strconv.Atoi(ys)
	o.shown = errX == nil && errY == nil
	if o.shown {
		o.x, o.y = x, y
	}
}
