package tui

import (
	"context"
	"io"
	"slices"
	"sync"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"bangxin/law/fact"
	"bangxin/tui/tuitest"
)

// meter is a terminal that counts what it is sent.
type meter struct {
	mu    sync.Mutex
	bytes int
	drew  chan struct{}
}

func (w *meter) Write(p []byte) (int, error) {
	w.mu.Lock()
	w.bytes += len(p)
	w.mu.Unlock()
	select {
	case w.drew <- struct{}{}:
	default:
	}
	return len(p), nil
}

func (w *meter) total() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.bytes
}

// spread gives the middle of a list and what 99 in 100 stay under.
func spread[N int | time.Duration](list []N) (p50, p99 N) {
	slices.Sort(list)
	return list[len(list)/2], list[min(len(list)*99/100, len(list)-1)]
}

// BenchmarkKeyToTerminal is what a person waits for and what a line carries: from
// a key to its frame written to the terminal, at 100 by 30 with every panel open,
// by the program as it runs, its wait for the next frame included:
//
//	go test -run '^$' -bench KeyToTerminal -benchtime 300x ./tui
func BenchmarkKeyToTerminal(b *testing.B) {
	away := []string{"down", "down"} // from the top, where up does nothing
	for _, x := range []struct {
		name string
		on   func(*checked)
		keys []string // by turns; each changes the frame
	}{
		{"cursor in the options", func(c *checked) { c.Model.push(&questionScreen{edit: fact.HelpKinds}); c.press(away...) }, []string{"down", "up"}},
		{"cursor in the review", func(c *checked) { c.Model.push(newReview(c.Model)); c.press(away...) }, []string{"down", "up"}},
		{"cursor in the analysis", func(c *checked) { a := newAnalysis(); c.Model.push(a); openAll(c, a); c.press(away...) }, []string{"down", "up"}},
		{"scroll in the analysis", func(c *checked) { a := newAnalysis(); c.Model.push(a); openAll(c, a); c.press(away...) }, []string{"pgdown", "pgup"}},
		{"fold in the analysis", func(c *checked) { a := newAnalysis(); c.Model.push(a); openAll(c, a); c.press("1") }, []string{"enter"}},
		{"character in a field", func(c *checked) { c.Model.push(&questionScreen{edit: fact.AmountsSettlement}) }, []string{"1", "backspace"}},
	} {
		b.Run(x.name, func(b *testing.B) {
			c := answeredSession()
			c.Update(tea.WindowSizeMsg{Width: 100, Height: 30})
			x.on(c)
			m := &meter{drew: make(chan struct{}, 1)}
			input, keyboard := io.Pipe()
			defer keyboard.Close()
			ctx, cancel := context.WithCancel(context.Background())
			defer cancel()
			p := tea.NewProgram(c.Model, append(ProgramOptions(ctx, input, m), tea.WithFPS(framesPerSecond))...)
			ended := make(chan struct{})
			go func() { defer close(ended); _, _ = p.Run() }()
			p.Send(tea.WindowSizeMsg{Width: 100, Height: 30})
			wait := func() {
				select {
				case <-m.drew:
				case <-time.After(tuitest.Patience):
					b.Fatal("a key changes nothing")
				}
			}
			wait()
			// Until the first frame stands, what is drawn is not of a key.
			for still := false; !still; {
				select {
				case <-m.drew:
				case <-time.After(100 * time.Millisecond):
					still = true
				}
			}
			var times []time.Duration
			var sizes []int
			for i := 0; b.Loop(); i++ {
				before, begun := m.total(), time.Now()
				p.Send(keyMsg(x.keys[i%len(x.keys)]))
				wait()
				times, sizes = append(times, time.Since(begun)), append(sizes, m.total()-before)
			}
			cancel()
			<-ended
			p50, p99 := spread(times)
			b.ReportMetric(0, "ns/op") // bound to the clock of the frames
			b.ReportMetric(float64(p50.Microseconds())/1000, "p50-ms")
			b.ReportMetric(float64(p99.Microseconds())/1000, "p99-ms")
			typical, most := spread(sizes)
			b.ReportMetric(float64(typical), "B/key")
			b.ReportMetric(float64(most), "p99-B/key")
		})
	}
}
