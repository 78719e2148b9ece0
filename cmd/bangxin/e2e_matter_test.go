//go:build e2e

package main

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"bangxin/interview/matter"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/library"
)

// TestKilled saves an interview, kills the program in the middle of it with a
// signal that nobody can catch, and goes on: at the same question, with every
// answer.
func TestKilled(t *testing.T) {
	dir := t.TempDir()
	if _, _, err := fixtureStore(dir); err != nil {
		t.Fatal(err)
	}
	t.Setenv("BANGXIN_DATA", dir)
	c, ok := library.Get("b-zhai-ke-phone-relay")
	if !ok {
		t.Fatal("the case is not in the library")
	}
	x := open(t, 80, 24, law.ZH, "--as-of", "2024-06-03")
	x.waitFor("开始访谈")
	x.keys("s")
	done := map[fact.ID]bool{}
	x.answerNext(done, c.File().Facts)
	x.waitFor("ctrl+s 保存")
	x.keys("C-s")
	x.waitFor("输入口令")
	x.typed(fixturePass)
	x.waitFor(strings.Repeat("*", len(fixturePass)))
	x.keys("Enter")
	x.waitFor("此后每一项改动都自动保存")
	x.typed("接力案")
	x.keys("Enter")
	x.wait("the answers saved", x.isSaved)
	for range 5 {
		x.answerNext(done, c.File().Facts)
	}
	var last fact.ID
	x.wait("the next question", func(s string) bool {
		var ok bool
		last, ok = x.asked(s, done)
		return ok && x.isSaved(s)
	})
	kill(t, pidOf(x), syscall.SIGKILL)
	if s := x.ended(); s != "137" { // 128 and the signal
		t.Fatalf("exit status %s", s)
	}

	x.tmux("respawn-pane", "-k")
	x.waitFor("我的案件")
	x.keys("o")
	x.waitFor("输入口令")
	x.typed(fixturePass)
	x.waitFor(strings.Repeat("*", len(fixturePass)))
	x.keys("Enter")
	x.waitFor("存于 2")
	x.keys("Enter")
	x.wait("the same question", func(s string) bool {
		id, ok := x.asked(s, nil)
		return ok && id == last && strings.Contains(s, "接力案") && strings.Contains(s, "已答 6")
	})
	x.answerNext(done, c.File().Facts)
	x.wait("the answer saved", func(s string) bool { return strings.Contains(s, "已答 7") && x.isSaved(s) })
	kill(t, pidOf(x), syscall.SIGTERM) // an end that can be caught lets the matter go
	if s := x.ended(); s != "0" {
		t.Errorf("exit status %s", s)
	}
	x.sameOnDisk(dir, done)
}

// answerNext waits for a question not answered yet and answers it.
func (x *terminal) answerNext(done map[fact.ID]bool, facts fact.Facts) {
	x.t.Helper()
	var id fact.ID
	x.wait("a question", func(s string) bool {
		var ok bool
		id, ok = x.asked(s, done)
		return ok
	})
	x.answer(id, facts)
	done[id] = true
}

// isSaved looks for the word in the title bar.
func (x *terminal) isSaved(screen string) bool {
	first, _, _ := strings.Cut(screen, "\n")
	return strings.HasSuffix(strings.TrimSpace(first), "已保存")
}

// sameOnDisk holds that the one matter in the directory has these answers, and
// that nothing else is left there.
func (x *terminal) sameOnDisk(dir string, done map[fact.ID]bool) {
	x.t.Helper()
	store := matter.Open(dir)
	keys, err := store.Unlock(fixturePass)
	if err != nil {
		x.t.Fatal(err)
	}
	list, err := store.List()
	if err != nil || len(list) != 1 {
		x.t.Fatalf("%d matters, %v", len(list), err)
	}
	h, m, err := store.Load(keys, list[0].ID)
	if err != nil {
		x.t.Fatalf("the matter is still held: %v", err)
	}
	defer h.Close()
	want := slices.Sorted(maps.Keys(done))
	if got := slices.Sorted(maps.Keys(m.Case.Facts)); !slices.Equal(got, want) {
		x.t.Errorf("on the disk are %v, answered were %v", got, want)
	}
}

func pidOf(x *terminal) string {
	x.t.Helper()
	out, err := os.ReadFile(filepath.Join(x.dir, "pid"))
	if err != nil {
		x.t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

// kill sends a signal to the program in the terminal.
func kill(t *testing.T, pid string, sig syscall.Signal) {
	t.Helper()
	n, err := strconv.Atoi(pid)
	if err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(n, sig); err != nil {
		t.Fatal(err)
	}
}
