package matter

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
)

// The tests below run this binary again as another process, told by this
// variable what to do.
const childEnv = "BANGXIN_MATTER_CHILD"

func TestMain(m *testing.M) {
	if job := os.Getenv(childEnv); job != "" {
		if err := child(strings.Split(job, "\t")); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// child does one of the jobs: hold a matter, save it without end, save it once
// where the system lets no file grow beyond a size, or save it once and die at a
// given step.
func child(job []string) error {
	s := cheap(job[1])
	k, err := s.Unlock(phrase)
	if err != nil {
		return err
	}
	if job[0] == "try" {
		_, _, err := s.Load(k, job[2])
		fmt.Println(err)
		return nil
	}
	h, m, err := s.Load(k, job[2])
	if err != nil {
		return err
	}
	n, err := strconv.Atoi(job[3])
	if err != nil {
		return err
	}
	switch job[0] {
	case "hold":
		fmt.Println("held")
		_, err := io.Copy(io.Discard, os.Stdin)
		return err
	case "loop":
		fmt.Println("ready")
		for i := n; ; i++ {
			*m = *sample(i)
			m.Created = today
			if err := h.Save(m, today); err != nil {
				return err
			}
			fmt.Println(i)
		}
	case "limit":
		if err := limitFiles(job[4]); err != nil {
			return err
		}
		err := h.Save(sample(n), today)
		var e *Error
		if !errors.As(err, &e) || !e.Says.Complete() || !e.Hint.Complete() {
			return fmt.Errorf("saved with %w", err)
		}
		fmt.Println(err)
		return nil
	case "die":
		at, err := strconv.Atoi(job[4])
		if err != nil {
			return err
		}
		s.disk = &dyingDisk{at: at}
		return h.Save(sample(n), today)
	}
	return fmt.Errorf("no job %q", job[0])
}

// start runs a child; its output is read line by line.
func start(t *testing.T, job ...string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childEnv+"="+strings.Join(job, "\t"))
	cmd.Stderr = os.Stderr
	if _, err := cmd.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill() })
	return cmd, bufio.NewScanner(out)
}

// kill ends a child as kill -9 does, and waits until it is gone.
func kill(t *testing.T, cmd *exec.Cmd) {
	t.Helper()
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	var killed *exec.ExitError
	if err := cmd.Wait(); !errors.As(err, &killed) || killed.Exited() && killed.ExitCode() == 0 {
		t.Fatalf("the child was not killed: %v", err)
	}
}

// stands checks that the file is one complete state between two and that it
// opens for writing at once, and gives the number of the state.
func stands(t *testing.T, s *Store, k *Keys, id string, from int) int {
	t.Helper()
	h, m, err := s.Load(k, id)
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	n, err := strconv.Atoi(strings.TrimPrefix(m.Title(), "支付接口案 "))
	if err != nil || n < from {
		t.Fatalf("it holds %q after state %d was saved; %v", m.Title(), from, err)
	}
	if !bytes.Equal(m.Case.Write(), sample(n).Case.Write()) {
		t.Fatalf("state %d is not complete", n)
	}
	return n
}

// clean checks that nothing but matters and identity is left.
func clean(t *testing.T, s *Store) {
	t.Helper()
	if _, err := s.Unlock(phrase); err != nil {
		t.Fatal(err)
	}
	for _, n := range names(t, s) {
		if filepath.Ext(n) != ".age" {
			t.Errorf("left: %s", n)
		}
	}
}

// A process that saves without end is killed at random moments: what it said was
// saved is there, whole, or something later is.
func TestKilledAnywhere(t *testing.T) {
	s, k := ready(t)
	h := begun(t, s, k, sample(0))
	h.Close()
	last, moved := 0, 0
	for range 15 {
		cmd, out := start(t, "loop", s.Dir(), h.ID(), strconv.Itoa(last+1))
		said := last
		for range 1 + rand.IntN(12) {
			if !out.Scan() {
				t.Fatal("the child ended by itself")
			}
			if n, err := strconv.Atoi(out.Text()); err == nil {
				said = n
			}
		}
		kill(t, cmd)
		now := stands(t, s, k, h.ID(), said)
		if now > last {
			moved++
		}
		last = now
	}
	if moved < 5 {
		t.Errorf("the child saved in %d of 15 lives", moved)
	}
	clean(t, s)
}

// A process is killed at every single step of a save, and in the middle of the
// write.
func TestKilledAtEveryStep(t *testing.T) {
	s, k := ready(t)
	h := begun(t, s, k, sample(0))
	h.Close()
	for at, state := 0, 0; ; at++ {
		cmd, out := start(t, "die", s.Dir(), h.ID(), strconv.Itoa(state+1), strconv.Itoa(at))
		step := ""
		for out.Scan() {
			step = out.Text()
		}
		err := cmd.Wait()
		now := stands(t, s, k, h.ID(), state)
		want := state
		if step == "after replace" || err == nil {
			want++
		}
		if now != want {
			t.Errorf("killed %s: state %d, want %d", step, now, want)
		}
		state = now
		if err == nil {
			if at < 8 {
				t.Errorf("a save had only %d steps", at)
			}
			break
		}
	}
	clean(t, s)
}

// dyingDisk kills the process at a step, having said at which.
type dyingDisk struct {
	osDisk
	at, n int
	last  string
}

func (d *dyingDisk) step(name string) {
	if d.n == d.at {
		fmt.Println(name)
		self, err := os.FindProcess(os.Getpid())
		if err == nil {
			err = self.Kill()
		}
		if err == nil {
			select {}
		}
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	d.n++
}

func (d *dyingDisk) Stat(path string) (fs.FileInfo, error) {
	if d.last != "after replace" {
		d.step("before stat")
	} else {
		d.step("after replace")
	}
	return d.osDisk.Stat(path)
}

func (d *dyingDisk) Create(path string) (sink, error) {
	d.step("before create")
	f, err := d.osDisk.Create(path)
	d.step("after create")
	return &dyingSink{f, d}, err
}

func (d *dyingDisk) Replace(from, to string) error {
	d.step("before replace")
	err := d.osDisk.Replace(from, to)
	d.last = "after replace"
	d.step(d.last)
	return err
}

func (d *dyingDisk) SyncDir(dir string) error {
	d.step("after replace")
	return d.osDisk.SyncDir(dir)
}

type dyingSink struct {
	sink
	d *dyingDisk
}

func (s *dyingSink) Write(p []byte) (int, error) {
	n, err := s.sink.Write(p[:len(p)/2])
	if err != nil {
		return n, err
	}
	s.d.step("in the middle of the write")
	m, err := s.sink.Write(p[n:])
	return n + m, err
}

func (s *dyingSink) Sync() error {
	s.d.step("before sync")
	return s.sink.Sync()
}

func (s *dyingSink) Close() error {
	s.d.step("before close")
	return s.sink.Close()
}

// A matter open in one process is refused to another, for writing; it can be
// read; and the lock of a killed process is gone with it.
func TestSecondProcess(t *testing.T) {
	s, k := ready(t)
	h := begun(t, s, k, sample(3))
	_, _, err := s.Load(k, h.ID())
	is(t, err, Locked)
	cmd, out := start(t, "try", s.Dir(), h.ID())
	if !out.Scan() || !strings.Contains(out.Text(), string(Locked)) {
		t.Errorf("another process that opens what is open here is told %q", out.Text())
	}
	if err := cmd.Wait(); err != nil {
		t.Fatal(err)
	}
	h.Close()

	cmd, out = start(t, "hold", s.Dir(), h.ID(), "0")
	if !out.Scan() || out.Text() != "held" {
		t.Fatal("the child does not hold it")
	}
	_, _, err = s.Load(k, h.ID())
	is(t, err, Locked)
	is(t, s.Rename(k, h.ID(), "x", today), Locked)
	d, err := s.Deletion(h.ID())
	if err != nil {
		t.Fatal(err)
	}
	is(t, d.Confirm(), Locked)
	if _, err := s.Unlock(phrase); err != nil {
		t.Errorf("another's lock keeps the store shut: %v", err)
	}
	_, _, err = s.Load(k, h.ID())
	is(t, err, Locked) // the sweep left it alone
	if m, err := s.View(k, h.ID()); err != nil || m.Title() != "支付接口案 3" {
		t.Errorf("it cannot be read meanwhile: %v", err)
	}
	other := begun(t, s, k, sample(4))
	other.Close()
	kill(t, cmd)
	if n := stands(t, s, k, h.ID(), 3); n != 3 {
		t.Errorf("state %d", n)
	}
	clean(t, s)
}

// However often a lock changes hands, and its file is removed and made again,
// one at a time has it.
func TestLockChangesHands(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x"+lockEnding)
	var holders, taken atomic.Int32
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 400 {
				l, err := lockFile(path)
				if errors.Is(err, errHeld) {
					runtime.Gosched()
					continue
				}
				if err != nil {
					t.Error(err)
					return
				}
				if n := holders.Add(1); n != 1 {
					t.Errorf("%d hold it", n)
				}
				taken.Add(1)
				runtime.Gosched()
				holders.Add(-1)
				if err := l.Close(); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	if taken.Load() < 100 {
		t.Errorf("taken %d times", taken.Load())
	}
	if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the file is left: %v", err)
	}
}
