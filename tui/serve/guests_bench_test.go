package serve

import (
	"bytes"
	"fmt"
	"sync"
	"testing"
	"time"

	gossh "golang.org/x/crypto/ssh"

	"bangxin/interview/room"
)

// watcher is the output of a client that is looked through for one sign.
type watcher struct {
	mu   sync.Mutex
	want []byte
	tail []byte
	seen chan struct{}
	n    int
}

func (w *watcher) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.n += len(p)
	w.tail = append(w.tail, p...)
	if w.want != nil && bytes.Contains(w.tail, w.want) {
		close(w.seen)
		w.want = nil
	}
	if keep := 64; len(w.tail) > keep {
		w.tail = append(w.tail[:0], w.tail[len(w.tail)-keep:]...)
	}
	return len(p), nil
}

// expect looks for a sign in what comes from now on.
func (w *watcher) expect(sign string) <-chan struct{} {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.want, w.tail, w.seen = []byte(sign), nil, make(chan struct{})
	return w.seen
}

// BenchmarkReveal measures what a class waits for: from the trainer's key to the
// frame of the last of a hundred guests, over SSH on this machine, all of them
// clients in the same process.
func BenchmarkReveal(b *testing.B) {
	const n = 100
	s := serving(b, withGuests, line(key(b), Trainer, "trainer"))
	l, err := s.class.open("SHA256:trainer", lessonOf(b, lessonCase), (&mailbox{}).post, func() {})
	if err != nil {
		b.Fatal(err)
	}
	await := func(all []<-chan struct{}) {
		b.Helper()
		for i, c := range all {
			select {
			case <-c:
			case <-time.After(patience):
				b.Fatalf("guest %d sees nothing", i)
			}
		}
	}
	guests := make([]*watcher, n)
	keys := make([]func(string), n)
	for i := range guests {
		g := &watcher{}
		session, err := s.guestConn().NewSession()
		if err != nil {
			b.Fatal(err)
		}
		_ = session.Setenv("LANG", "en_US.UTF-8")
		if err := session.RequestPty("xterm-256color", 24, 80, gossh.TerminalModes{}); err != nil {
			b.Fatal(err)
		}
		in, err := session.StdinPipe()
		if err != nil {
			b.Fatal(err)
		}
		session.Stdout = g
		there := g.expect("class code")
		if err := session.Shell(); err != nil {
			b.Fatal(err)
		}
		await([]<-chan struct{}{there})
		keys[i] = func(s string) { _, _ = in.Write([]byte(s)) }
		seated := g.expect("step 1 of")
		keys[i](l.Code() + "\r")
		await([]<-chan struct{}{seated})
		guests[i] = g
	}
	steps := 0
	l.Class(func(c *room.Class) { steps = len(c.Steps()) })
	all := make([]<-chan struct{}, n)
	expect := func(sign string) {
		for i, g := range guests {
			all[i] = g.expect(sign)
		}
	}
	at := 0
	var total, worst time.Duration
	sent := 0
	b.ResetTimer()
	for b.Loop() {
		b.StopTimer()
		at = (at + 1) % steps
		expect(fmt.Sprintf("tep %d of", at+1))
		l.Class(func(c *room.Class) {
			c.Goto(at)
			c.Again()
		})
		await(all)
		for i := range guests {
			all[i] = guests[i].expect("Your vote")
			keys[i](fmt.Sprint(i%2 + 1))
		}
		await(all)
		expect("##")
		for _, g := range guests {
			g.mu.Lock()
			g.n = 0
			g.mu.Unlock()
		}
		b.StartTimer()
		began := time.Now()
		l.Class(func(c *room.Class) { c.Reveal() })
		await(all)
		took := time.Since(began)
		b.StopTimer()
		total, worst = total+took, max(worst, took)
		for _, g := range guests {
			g.mu.Lock()
			sent += g.n
			g.mu.Unlock()
		}
		b.StartTimer()
	}
	b.ReportMetric(float64(worst.Microseconds())/1000, "ms-worst")
	b.ReportMetric(float64(total.Microseconds())/1000/float64(b.N), "ms/last-frame")
	b.ReportMetric(float64(sent)/float64(b.N)/n, "B/guest")
}
