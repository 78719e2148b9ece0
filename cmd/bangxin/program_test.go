package main

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/spf13/cobra"

	"bangxin/law"
	"bangxin/law/text"
)

const sample = "bangxin: 1\nas_of: 2026-11-21\nfacts:\n  help.kinds: [hosting]\n"

// call runs the program with standard output as given and gives the exit code
// and what it said on standard error.
func call(t *testing.T, out *os.File, args ...string) (int, string) {
	t.Helper()
	null, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	var said bytes.Buffer
	p := &program{
		in: null, out: out, err: &said, getenv: func(string) string { return "" },
		today: law.Date(2026, 11, 21), version: "test",
	}
	return p.run(args), said.String()
}

func sampleFile(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "case.yaml")
	if err := os.WriteFile(path, []byte(sample), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// A reader that goes away is no failure.
func TestBrokenPipeIsQuiet(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	r.Close()
	defer w.Close()
	for _, args := range [][]string{{"analyze", sampleFile(t)}, {"analyze", "--format", "json", sampleFile(t)}, {"law", "帮信"}, {"schema"}} {
		if code, said := call(t, w, args...); code != 0 || said != "" {
			t.Errorf("%v: exit %d, said %q", args, code, said)
		}
	}
}

// Output that cannot be written for another reason is a failure of the program.
func TestOutputFails(t *testing.T) {
	out, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	out.Close()
	if code, said := call(t, out, "analyze", sampleFile(t)); code != 1 || !strings.HasPrefix(said, "错误：") {
		t.Errorf("exit %d, said %q", code, said)
	}
}

// A verdict is never an exit code; a mistake in the call or the input is 2.
func TestExitCodes(t *testing.T) {
	out, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	good, bad := sampleFile(t), filepath.Join(t.TempDir(), "bad.yaml")
	if err := os.WriteFile(bad, []byte("bangxin: 1\nfacts: {no.such: 1}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args string
		want int
	}{
		{"analyze " + good, 0},
		{"law nothing-like-it", 0},
		{"law 帮信", 0},
		{"schema", 0},
		{"--help", 0},
		{"--version", 0},
		{"analyze " + bad, 2},
		{"analyze no-such-file", 2},
		{"analyze", 2},
		{"analyze --nope", 2},
		{"nope", 2},
		{"analyze --format docs " + good, 2},
		{"analyze --as-of tomorrow " + good, 2},
		{"--lang fr", 2},
		{"analyze --lang fr " + good, 2},
		{"law interpretation-2019-15:12.9", 2},
		{"help nope", 2},
		{"", 0},
		{"interview", 0}, // line by line, and the input ends at once
	} {
		code, said := call(t, out, strings.Fields(c.args)...)
		if code != c.want || (code == 0) != (said == "") {
			t.Errorf("%q: exit %d, want %d; said %q", c.args, code, c.want, said)
		}
	}
}

func TestLanguage(t *testing.T) {
	for _, c := range []struct {
		args  string
		env   map[string]string
		want  law.Lang
		known bool
	}{
		{"", nil, law.ZH, false},
		{"", map[string]string{"LANG": "C.UTF-8"}, law.ZH, false},
		{"", map[string]string{"LANG": "fr_FR.UTF-8"}, law.ZH, false},
		{"", map[string]string{"LANG": "zh_CN.UTF-8"}, law.ZH, true},
		{"", map[string]string{"LANG": "zh-Hans"}, law.ZH, true},
		{"", map[string]string{"LANG": "en_GB.UTF-8"}, law.EN, true},
		{"", map[string]string{"LANG": "zh_CN", "LC_MESSAGES": "en_US"}, law.EN, true},
		{"", map[string]string{"LANG": "en_US", "LC_ALL": "zh_TW.Big5"}, law.ZH, true},
		{"", map[string]string{"LANG": "en_US", "LC_ALL": "C"}, law.ZH, false},
		{"analyze --lang en x", map[string]string{"LANG": "zh_CN"}, law.EN, true},
		{"--lang=en analyze x", map[string]string{"LANG": "zh_CN"}, law.EN, true},
		{"--lang en --lang zh", nil, law.ZH, true},
		{"law -- --lang en", nil, law.ZH, false},
		{"--lang fr", map[string]string{"LANG": "en_US"}, law.EN, true},
		{"--lang", map[string]string{"LANG": "en_US"}, law.EN, true},
	} {
		got, known := language(strings.Fields(c.args), func(name string) string { return c.env[name] })
		if got != c.want || known != c.known {
			t.Errorf("%q %v: %v %v", c.args, c.env, got, known)
		}
	}
}

func TestToday(t *testing.T) {
	east := time.FixedZone("east", 8*3600)
	if d := today(time.Date(2026, 11, 21, 23, 30, 0, 0, time.UTC).In(east)); d != law.Date(2026, 11, 22) {
		t.Errorf("the local day is %s", d)
	}
}

func TestNotATerminal(t *testing.T) {
	null, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	defer w.Close()
	if isTerminal(null) || isTerminal(r) || isTerminal(w) {
		t.Error("the null device or a pipe counts as a terminal")
	}
}

// No word is missing, and both languages take as many words of a person.
func TestWordsComplete(t *testing.T) {
	var see func(name string, v reflect.Value)
	see = func(name string, v reflect.Value) {
		if s, ok := v.Interface().(law.Text); ok {
			if !s.Complete() {
				t.Errorf("%s is missing: %q", name, s)
			}
			if strings.Count(s.ZH, "%s") != strings.Count(s.EN, "%s") || strings.Count(s.ZH, "`") != strings.Count(s.EN, "`") {
				t.Errorf("%s takes different things: %q", name, s)
			}
			return
		}
		for i := range v.NumField() {
			if n := name + "." + v.Type().Field(i).Name; n != ".Root.Example" {
				see(n, v.Field(i))
			}
		}
	}
	see("", reflect.ValueOf(*allWords()))
}

// Help fits a page, and in Chinese has no English words of the library's own.
func TestHelpFits(t *testing.T) {
	for _, l := range law.Langs() {
		p := &program{lang: l, say: allWords(), version: "test"}
		root := p.root()
		for _, c := range append([]*cobra.Command{root}, root.Commands()...) {
			r, w, err := os.Pipe()
			if err != nil {
				t.Fatal(err)
			}
			p.out = w
			p.help(c)
			w.Close()
			var b bytes.Buffer
			if _, err := b.ReadFrom(r); err != nil {
				t.Fatal(err)
			}
			r.Close()
			for _, line := range strings.Split(b.String(), "\n") {
				if text.Width(line) > helpWidth {
					t.Errorf("%s: %d cells: %s", c.Name(), text.Width(line), line)
				}
			}
			for _, word := range []string{"help for", "[flags]", "Available"} {
				if strings.Contains(b.String(), word) {
					t.Errorf("%s in %s says %q", c.Name(), l, word)
				}
			}
		}
	}
}
