//go:build unix

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/creack/pty"
)

// BenchmarkFirstFrame is the time from starting the program to its first screen,
// as medians, beside the least Bubble Tea program in the same run:
//
//	go test -run '^$' -bench FirstFrame -benchtime 30x ./cmd/bangxin
//
// On a terminal that answers what it is asked, ours is compared with the bare
// program; on one that answers nothing, with ours on one that answers. The bare
// program would wait five seconds there for an answer.
func BenchmarkFirstFrame(b *testing.B) {
	ours, bare := built(b, "."), built(b, "./testdata/bare")
	var times [3][]time.Duration
	for b.Loop() {
		times[0] = append(times[0], firstFrame(b, bare, "第一屏", true))
		times[1] = append(times[1], firstFrame(b, ours, "开始访谈", true))
		times[2] = append(times[2], firstFrame(b, ours, "开始访谈", false))
	}
	b.ReportMetric(0, "ns/op") // of three programs together: it says nothing
	var medians [3]float64
	for i, name := range []string{"bare-ms", "ours-ms", "ours-mute-ms"} {
		slices.Sort(times[i])
		medians[i] = float64(times[i][len(times[i])/2].Microseconds()) / 1000
		b.ReportMetric(medians[i], name)
	}
	b.ReportMetric(medians[1]/medians[0], "ours/bare")
	b.ReportMetric(medians[2]/medians[1], "mute/answering")
}

// built compiles a program of this directory.
func built(b *testing.B, dir string) string {
	b.Helper()
	out := filepath.Join(b.TempDir(), "program")
	if said, err := exec.Command("go", "build", "-o", out, dir).CombinedOutput(); err != nil {
		b.Fatalf("build %s: %v\n%s", dir, err, said)
	}
	return out
}

// firstFrame starts a program in a terminal and gives the time until it has drawn
// the words. A terminal that answers tells its colours and where the cursor is.
func firstFrame(b *testing.B, program, words string, answers bool) time.Duration {
	b.Helper()
	cmd := exec.Command(program)
	cmd.Env = append(os.Environ(), "LANG=zh_CN.UTF-8", "LC_ALL=", "TERM=xterm-256color", dataVariable+"="+b.TempDir())
	begun := time.Now()
	glass, err := pty.StartWithSize(cmd, &pty.Winsize{Rows: 24, Cols: 80})
	if err != nil {
		b.Fatal(err)
	}
	defer func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait() // killed: its status says nothing
		_ = glass.Close()
	}()
	var seen []byte
	buf := make([]byte, 4096)
	for !bytes.Contains(seen, []byte(words)) {
		n, err := glass.Read(buf)
		if err != nil {
			b.Fatalf("%s ended before its first frame: %q", program, seen)
		}
		seen = append(seen, buf[:n]...)
		if !answers {
			continue
		}
		for _, q := range [][2]string{{"\x1b]10;?", "\x1b]10;rgb:ffff/ffff/ffff\x1b\\"}, {"\x1b]11;?", "\x1b]11;rgb:0000/0000/0000\x1b\\"}, {"\x1b[6n", "\x1b[1;1R"}} {
			for range bytes.Count(buf[:n], []byte(q[0])) {
				if _, err := glass.WriteString(q[1]); err != nil {
					b.Fatal(err)
				}
			}
		}
	}
	return time.Since(begun)
}
