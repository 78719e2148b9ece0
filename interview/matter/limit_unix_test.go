//go:build linux || darwin

package matter

import (
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// limitFiles has the system refuse what would make a file larger than a size, in
// the middle of the write, as a disk does that is full.
func limitFiles(size string) error {
	n, err := strconv.ParseUint(size, 10, 63)
	if err != nil {
		return err
	}
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		return err
	}
	limit.Cur = n
	return syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit)
}

// The system itself refuses to write on, at the first byte, in the middle and at
// the last: the save fails with words, and the earlier state stands, whole, with
// nothing beside it.
func TestNoRoomOnTheDisk(t *testing.T) {
	s, k := ready(t)
	h := begun(t, s, k, sample(0))
	h.Close()
	size := len(bytesOf(t, h.Path()))
	for _, at := range []int{0, 1, size / 2, size - 1} {
		cmd, out := start(t, "limit", s.Dir(), h.ID(), "1", strconv.Itoa(at))
		said := ""
		for out.Scan() {
			said += out.Text()
		}
		if err := cmd.Wait(); err != nil || !strings.Contains(said, syscall.EFBIG.Error()) {
			t.Fatalf("room for %d bytes of %d: %v, said %q", at, size, err, said)
		}
		if n := stands(t, s, k, h.ID(), 0); n != 0 {
			t.Errorf("room for %d bytes of %d: state %d stands", at, size, n)
		}
		clean(t, s)
	}
}
