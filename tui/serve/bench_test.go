package serve

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"runtime/pprof"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	gossh "golang.org/x/crypto/ssh"

	"bangxin/law"
)

// asServer has the test binary be a server, so that its memory and goroutines are
// not those of the clients.
const asServer = "BANGXIN_TEST_SERVER"

func TestMain(m *testing.M) {
	if dir := os.Getenv(asServer); dir != "" {
		if err := beServer(dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// beServer serves until its input ends, and answers every line of it with what it
// takes up.
func beServer(dir string) error {
	debug.SetGCPercent(GCPercent)
	s, err := Open(Config{
		Listen: "127.0.0.1:0", Data: filepath.Join(dir, "data"), AuthorizedKeys: filepath.Join(dir, "keys"), Program: "bangxin test",
		Today:  func() law.Day { return law.MustDay("2026-11-21") },
		Limits: Limits{Sessions: 1000, PerKey: 1000, Connecting: 1000},
	})
	if err != nil {
		return err
	}
	defer s.Close()
	l, err := Listen(context.Background(), "127.0.0.1:0")
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	served := make(chan error, 1)
	go func() { served <- s.Serve(ctx, l) }()
	fmt.Println(l.Addr(), s.Fingerprint())
	in := bufio.NewScanner(os.Stdin)
	for n := 1; in.Scan(); n++ {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		fmt.Println(runtime.NumGoroutine(), resident(), m.HeapAlloc, s.answers())
		if err := profileHeap(n); err != nil {
			return err
		}
	}
	cancel()
	return <-served
}

// heapProfiles names where the heap is profiled each time the server says what it
// takes: this, a dot, and which time it is.
const heapProfiles = "BANGXIN_TEST_HEAP"

func profileHeap(n int) error {
	path := os.Getenv(heapProfiles)
	if path == "" {
		return nil
	}
	f, err := os.Create(fmt.Sprintf("%s.%d", path, n))
	if err != nil {
		return err
	}
	return errors.Join(pprof.Lookup("heap").WriteTo(f, 0), f.Close())
}

// answers counts what has been answered in all matters that are open.
func (s *Server) answers() (n int) {
	s.desks.mu.Lock()
	defer s.desks.mu.Unlock()
	for _, t := range s.desks.open {
		t.mu.Lock()
		n += len(t.shared.State().Facts)
		t.mu.Unlock()
	}
	return n
}

// resident gives the memory the process takes, in bytes; 0 where the system does not
// say.
func resident() int {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(status), "VmRSS:")
	kb, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
	n, _ := strconv.Atoi(kb)
	return n * 1024
}

// otherServer is a server in a process of its own.
type otherServer struct {
	addr string
	key  gossh.Signer
	in   io.WriteCloser
	out  *bufio.Reader
}

func startOther(b *testing.B) *otherServer {
	b.Helper()
	dir := b.TempDir()
	x := &otherServer{key: key(b)}
	if err := os.WriteFile(filepath.Join(dir, "keys"), []byte(line(x.key, Client, "李某")), 0o600); err != nil {
		b.Fatal(err)
	}
	self, err := os.Executable()
	if err != nil {
		b.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), asServer+"="+dir)
	cmd.Stderr = os.Stderr
	if x.in, err = cmd.StdinPipe(); err != nil {
		b.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		b.Fatal(err)
	}
	x.out = bufio.NewReader(out)
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		_ = x.in.Close()
		_ = cmd.Wait()
	})
	first, err := x.out.ReadString('\n')
	if err != nil {
		b.Fatal(err)
	}
	x.addr, _, _ = strings.Cut(first, " ")
	return x
}

// taken is what a server takes up: goroutines, the memory that the system has given
// it, what of that is in use after a collection; and what has been answered on it.
type taken struct{ goroutines, memory, live, answers int }

func (x *otherServer) takes(b *testing.B) (t taken) {
	b.Helper()
	if _, err := io.WriteString(x.in, "\n"); err != nil {
		b.Fatal(err)
	}
	if _, err := fmt.Fscan(x.out, &t.goroutines, &t.memory, &t.live, &t.answers); err != nil {
		b.Fatal(err)
	}
	return t
}

// visitor is a client that counts what it is sent.
type visitor struct {
	client *gossh.Client
	in     io.Writer
	got    atomic.Int64
	news   chan struct{}
}

func (v *visitor) Write(p []byte) (int, error) {
	v.got.Add(int64(len(p)))
	select {
	case v.news <- struct{}{}:
	default:
	}
	return len(p), nil
}

func (x *otherServer) visit(b *testing.B) *visitor {
	c, err := gossh.Dial("tcp", x.addr, &gossh.ClientConfig{
		User: "x", Auth: []gossh.AuthMethod{gossh.PublicKeys(x.key)},
		HostKeyCallback: func(string, net.Addr, gossh.PublicKey) error { return nil },
	})
	if err != nil {
		b.Error(err)
		return nil
	}
	v := &visitor{client: c, news: make(chan struct{}, 1)}
	s, err := c.NewSession()
	if err == nil {
		_ = s.Setenv("LANG", "zh_CN.UTF-8")
		err = s.RequestPty("xterm-256color", 30, 100, nil)
	}
	if err == nil {
		v.in, err = s.StdinPipe()
	}
	s.Stdout = v
	if err == nil {
		err = s.Shell()
	}
	if err != nil {
		b.Error(err)
		return nil
	}
	<-v.news
	time.Sleep(settling)
	return v
}

// settling is more than a frame: what comes within it belongs to the one before.
const settling = 40 * time.Millisecond

// press types and waits for the frame that follows; it gives the time to its first
// byte, and its size.
func (v *visitor) press(keys string) (time.Duration, int64) {
	select {
	case <-v.news:
	default:
	}
	before, begun := v.got.Load(), time.Now()
	_, _ = io.WriteString(v.in, keys)
	select {
	case <-v.news:
	case <-time.After(5 * settling):
		return 0, 0 // nothing on the screen changes
	}
	took := time.Since(begun)
	time.Sleep(settling)
	return took, v.got.Load() - before
}

// all has everybody do something, a few at a time.
func all(visitors []*visitor, do func(i int, v *visitor)) {
	var wg sync.WaitGroup
	turns := make(chan struct{}, 8)
	for i, v := range visitors {
		wg.Go(func() {
			turns <- struct{}{}
			defer func() { <-turns }()
			do(i, v)
		})
	}
	wg.Wait()
}

// answer answers a question whatever it asks: a year is an amount too, and its digits
// choose options. No two people answer alike.
func (v *visitor) answer(who, question int) {
	v.press(strconv.Itoa(2019 + (who*7+question*(1+who%5))%6))
	v.press("\r")
}

// BenchmarkSessions prints what 200 sessions take of the server, in a process of its
// own: memory and goroutines a session, the time from a key to the first byte of the
// frame while the others are there, the bytes of a frame, and what is left when all
// have gone. Memory is what the system has given, before, with all and after, which it
// takes back by and by; MB-live is what of it is in use. It is looked at when they have
// just begun and again in the middle of the interview, 25 answers later.
func BenchmarkSessions(b *testing.B) {
	const people, more = 200, 25
	x := startOther(b)
	x.visit(b).client.Close() // what is made once
	time.Sleep(time.Second)
	before := x.takes(b)
	visitors := make([]*visitor, people)
	all(visitors, func(i int, _ *visitor) {
		v := x.visit(b)
		v.press("s")
		v.press("1")
		v.press("\r") // from here on a matter is kept
		v.press("\x1b")
		visitors[i] = v
	})
	if b.Failed() {
		return
	}
	time.Sleep(time.Second) // what is under way comes to its end
	begun := x.takes(b)
	var times []time.Duration
	var cursor, scroll, most int64
	keys := func() {
		for i := range people {
			took, n := visitors[i].press("\x1b[B")
			if n == 0 {
				took, n = visitors[i].press("\x1b[B") // a machine that is busy
			}
			times, cursor, most = append(times, took), cursor+n, max(most, n)
		}
	}
	keys()
	all(visitors, func(i int, v *visitor) {
		for n := range more {
			v.answer(i, n)
		}
	})
	time.Sleep(time.Second)
	midway := x.takes(b)
	keys()
	n := len(times)
	reader := visitors[0]
	for range 2 * more {
		reader.press("\x1b") // back to the first screen
	}
	reader.press("b")
	reader.press("刑法287条之二\r")
	reader.press("\r")
	for range 10 {
		_, n := reader.press("\x1b[B")
		scroll = max(scroll, n)
	}
	busy := x.takes(b)
	for _, v := range visitors {
		_ = v.client.Close()
	}
	gone := time.Now()
	after := x.takes(b)
	for after.goroutines > before.goroutines && time.Since(gone) < patience {
		time.Sleep(50 * time.Millisecond)
		after = x.takes(b)
	}
	back := time.Since(gone)
	after = x.takes(b) // what was still going while that was being looked at
	slices.Sort(times)
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(float64(before.memory)/1e6, "MB-before")
	b.ReportMetric(float64(before.live)/1e6, "MB-live-before")
	b.ReportMetric(float64(begun.live)/1e6, "MB-live-begun")
	b.ReportMetric(float64(midway.live)/1e6, "MB-live-midway")
	b.ReportMetric(float64(after.live)/1e6, "MB-live-after")
	b.ReportMetric(float64(begun.memory-before.memory)/people/1e6, "MB/session-begun")
	b.ReportMetric(float64(midway.memory-before.memory)/people/1e6, "MB/session-midway")
	b.ReportMetric(float64(begun.memory)/1e6, "MB-begun")
	b.ReportMetric(float64(midway.memory)/1e6, "MB-midway")
	b.ReportMetric(float64(busy.memory)/1e6, "MB-after-keys")
	b.ReportMetric(float64(after.memory)/1e6, "MB-after")
	b.ReportMetric(float64(midway.answers)/people, "answers/session-midway")
	b.ReportMetric(float64(midway.goroutines-before.goroutines)/people, "goroutines/session")
	b.ReportMetric(float64(after.goroutines-before.goroutines), "goroutines-left")
	b.ReportMetric(float64(back.Milliseconds()), "ms-until-gone")
	b.ReportMetric(float64(times[n/2].Microseconds())/1e3, "ms-key-p50")
	b.ReportMetric(float64(times[n*99/100].Microseconds())/1e3, "ms-key-p99")
	b.ReportMetric(float64(cursor)/float64(n), "B/cursor-key")
	b.ReportMetric(float64(most), "B-cursor-most")
	b.ReportMetric(float64(scroll), "B-scroll-most")
}
