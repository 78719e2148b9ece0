package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"bangxin/law/casefile"
	"bangxin/law/library"
	"bangxin/law/proof"
)

// What README says can be done can be done: its case file is one, its commands
// exist, its paths stand.
func TestReadme(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	readme := string(data)
	for _, want := range []string{
		"    go run ./cmd/bangxin ", "    go test ./...", "github.com/charmbracelet/bubbletea", "github.com/charmbracelet/bubbles", "github.com/charmbracelet/lipgloss",
	} {
		if !strings.Contains(readme, want) {
			t.Errorf("README does not say %q", want)
		}
	}
	_, rest, ok := strings.Cut(readme, "```yaml\n")
	example, _, closed := strings.Cut(rest, "```")
	if !ok || !closed {
		t.Fatal("README shows no case file")
	}
	if f, err := casefile.Parse("README.md", []byte(example)); err != nil {
		t.Error(err)
	} else if len(f.Warnings) > 0 {
		t.Error(f.Warnings[0].Render("README.md", 1))
	}
	p := &program{say: allWords(), version: "test"}
	known := map[string]bool{"help": true}
	for _, c := range p.root().Commands() {
		known[c.Name()] = true
	}
	for _, m := range regexp.MustCompile("(?:`bangxin|go run ./cmd/bangxin(?: --lang (?:zh|en))?) ([a-z]+)").FindAllStringSubmatch(readme, -1) {
		if !known[m[1]] {
			t.Errorf("README names a command that does not exist: %s", m[1])
		}
	}
	for _, m := range regexp.MustCompile(`cases --yaml (\S+)`).FindAllStringSubmatch(readme, -1) {
		if _, ok := library.Get(m[1]); !ok {
			t.Errorf("README names a case that is not in the library: %s", m[1])
		}
	}
	for _, m := range regexp.MustCompile("`((?:law|interview|tui|cmd|\\.ci)(?:/[a-z-]+)*)`").FindAllStringSubmatch(readme, -1) {
		if _, err := os.Stat(filepath.Join(root, m[1])); err != nil {
			t.Errorf("README names a path that does not exist: %s", m[1])
		}
	}
}

// The figures README prints are those that the tests counted.
func TestReadmeFigures(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	readme := string(data)
	for range 2 { // 6,998,871
		readme = regexp.MustCompile(`([0-9]),([0-9]{3})\b`).ReplaceAllString(readme, "$1$2")
	}
	for _, c := range []struct {
		says string
		ids  []string
	}{
		{"%d of %d equal", []string{"second-encodings", "second-encodings"}},
		{"%d grounds, %d states, %d leaves", []string{"grounds", "states", "leaves"}},
		{"%d broken rules: %d noticed, %d change no finding, %d survive", []string{"mutants", "mutants-noticed", "mutants-unchanged", "mutants-surviving"}},
		{"%d of %d citations", []string{"citations-noticed", "citations-swapped"}},
		{"%d lines, %d triples", []string{"lines", "triples"}},
		{"%d cases in two languages", []string{"cases-in-two-languages"}},
		{"%d defendants: %d as held, %d contested, %d otherwise", []string{"defendants-compared", "defendants-agreed", "defendants-contested", "defendants-differing"}},
		{"%d texts, %d provisions", []string{"texts", "provisions"}},
		{"%d paths, %d questions", []string{"interview-paths", "interview-questions"}},
		{"%d fuzzers", []string{"fuzzers"}},
	} {
		var counts []any
		for _, id := range c.ids {
			f, ok := proof.Get(id)
			if !ok {
				t.Fatalf("no figure %s", id)
			}
			counts = append(counts, f.Count)
		}
		if want := fmt.Sprintf(c.says, counts...); !strings.Contains(readme, want) {
			t.Errorf("README does not say %q", want)
		}
	}
}
