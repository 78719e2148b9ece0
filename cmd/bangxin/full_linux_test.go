package main

import (
	"os"
	"strings"
	"testing"
)

// Output to a device that is always full fails once, with one error line, whatever
// the command; nothing is said to have been written.
func TestFullDevice(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer full.Close()
	for _, args := range [][]string{
		{"analyze", sampleFile(t)},
		{"analyze", "--format", "json", sampleFile(t)},
		{"report", "--format", "md", sampleFile(t)},
		{"law", "帮信"},
		{"cases"},
		{"schema"},
		{"about"},
		{"man"},
	} {
		code, said := call(t, full, args...)
		if code != exitFailed || strings.Count(said, "错误：") != 1 || !strings.HasPrefix(said, "错误：磁盘已满") || !strings.Contains(said, "提示：") {
			t.Errorf("%v: exit %d, said %q", args, code, said)
		}
	}
}
