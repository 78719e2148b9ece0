//go:build unix

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"bangxin/law/casefile"
	screen "bangxin/tui/words"
)

// A class that is recorded loses nothing that was revealed, whatever ends the program:
// with each reveal on the screen the file holds it.
func TestARecordedClassIsKilled(t *testing.T) {
	w := screen.All().Present
	for _, how := range []syscall.Signal{syscall.SIGKILL, syscall.SIGTERM, syscall.SIGHUP} {
		path := filepath.Join(t.TempDir(), "class.yaml")
		s := sitWith(t, true, []string{"present", "--course", "4", "--record", path}, dataVariable+"="+t.TempDir())
		const questions = 3
		for n := 1; n <= questions; n++ {
			s.see(fmt.Sprintf("第 %d 步", n))
			s.press("v")
			s.see("[")
			s.press("7\r\x1b")
			s.see(w.Counted.ZH)
			s.press(" ")
			s.see(fmt.Sprintf(w.Votes.ZH, 7))
			f := recordAt(t, path)
			if len(f.Class.Steps) != n {
				t.Fatalf("%d questions are in the file with the reveal of question %d on the screen", len(f.Class.Steps), n)
			}
			if n < questions {
				s.press(" ")
			}
		}
		if err := s.cmd.Process.Signal(how); err != nil {
			t.Fatal(err)
		}
		<-s.done
		if f := recordAt(t, path); len(f.Class.Steps) != questions || len(f.Class.Steps[2].Votes) != 1 {
			t.Errorf("%s: the file holds %+v", how, f.Class)
		}
	}
}

func recordAt(t *testing.T, path string) *casefile.File {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	f, err := casefile.Parse(path, data)
	if err != nil || f.Class == nil {
		t.Fatalf("%v in\n%s", err, data)
	}
	return f
}
