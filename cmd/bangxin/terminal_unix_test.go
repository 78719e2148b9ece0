//go:build unix

package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/creack/pty"

	"bangxin/law"
)

// A terminal counts as one, and one that has no screen is refused with a word on
// what to do instead.
func TestDumbTerminal(t *testing.T) {
	ours, theirs, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer ours.Close()
	defer theirs.Close()
	if !isTerminal(theirs) {
		t.Fatal("a terminal does not count as one")
	}
	var said bytes.Buffer
	p := &program{
		in: theirs, out: theirs, err: &said, today: law.Date(2026, 11, 21), version: "test",
		getenv: func(name string) string { return map[string]string{"TERM": "dumb", "LANG": "en_US.UTF-8"}[name] },
	}
	if code := p.run(nil); code != 2 || !strings.HasPrefix(said.String(), "error: ") || !strings.Contains(said.String(), "bangxin analyze") {
		t.Errorf("exit %d, said %q", code, said.String())
	}
}
