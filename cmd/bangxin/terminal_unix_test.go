//go:build unix

package main

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/creack/pty"

	"bangxin/law"
)

// A terminal counts as one, and one that has no cursor control is served line by
// line: nothing that it shows is a control sequence.
func TestDumbTerminal(t *testing.T) {
	ours, theirs, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer theirs.Close()
	if !isTerminal(theirs) {
		t.Fatal("a terminal does not count as one")
	}
	var shown bytes.Buffer
	read := make(chan struct{})
	go func() {
		defer close(read)
		_, _ = io.Copy(&shown, ours)
	}()
	if _, err := io.WriteString(ours, "q\n"); err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	p := &program{
		in: theirs, out: theirs, err: &said, today: law.Date(2026, 11, 21), version: "test",
		getenv: func(name string) string { return map[string]string{"TERM": "dumb", "LANG": "en_US.UTF-8"}[name] },
	}
	if code := p.run(nil); code != 0 || said.Len() > 0 {
		t.Errorf("exit %d, said %q", code, said.String())
	}
	theirs.Close()
	<-read // ends with the terminal, when all that was written has been read
	ours.Close()
	if !strings.Contains(shown.String(), "What kinds of help") && !strings.Contains(shown.String(), "help") || strings.Contains(shown.String(), "\x1b") {
		t.Errorf("shown %q", shown.String())
	}
}
