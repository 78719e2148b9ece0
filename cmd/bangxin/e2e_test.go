//go:build e2e

package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/library"
)

// terminal is a tmux session with the program in it: what a person would see
// and type.
type terminal struct {
	t      *testing.T
	socket string
	lang   law.Lang
	// dir is where the shell around the program writes its process id and its exit
	// status. tmux knows both, but can miss the end of a child on a busy machine.
	dir string
}

// around runs the program and writes what the test asks for: $1 is the directory,
// the rest the command.
const around = `dir=$1; shift
rm -f "$dir/status"
sh -c 'echo $$ >"$0/pid"; exec "$@"' "$dir" "$@"
echo $? >"$dir/status.new"
mv "$dir/status.new" "$dir/status"`

// binary builds the program.
func binary(t *testing.T) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "bangxin")
	if out, err := exec.Command("go", "build", "-o", bin, ".").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	return bin
}

// open starts the program in a terminal of the given size.
func open(t *testing.T, width, height int, lang law.Lang, args ...string) *terminal {
	t.Helper()
	return openCommand(t, width, height, lang, append([]string{binary(t)}, args...)...)
}

// openCommand starts any program in a terminal of the given size.
func openCommand(t *testing.T, width, height int, lang law.Lang, args ...string) *terminal {
	t.Helper()
	dir := t.TempDir()
	term := &terminal{t: t, socket: "bangxin-" + strconv.Itoa(os.Getpid()) + strings.ReplaceAll(dir, "/", "-"), lang: lang, dir: dir}
	locale := "LANG=zh_CN.UTF-8"
	if lang == law.EN {
		locale = "LANG=en_US.UTF-8"
	}
	command := append([]string{"sh", "-c", around, "sh", term.dir, "env", "-u", "LC_ALL", "-u", "LC_MESSAGES", locale}, args...)
	term.tmux(append([]string{"-f", "/dev/null", "-u", "new-session", "-d", "-x", strconv.Itoa(width), "-y", strconv.Itoa(height)},
		append(command, ";", "set-option", "-g", "remain-on-exit", "on")...)...)
	t.Cleanup(func() { _ = exec.Command("tmux", "-L", term.socket, "kill-server").Run() })
	return term
}

func (x *terminal) tmux(args ...string) string {
	x.t.Helper()
	out, err := exec.Command("tmux", append([]string{"-L", x.socket}, args...)...).CombinedOutput()
	if err != nil {
		x.t.Fatalf("tmux %v: %v\n%s", args, err, out)
	}
	return string(out)
}

func (x *terminal) screen() string { x.t.Helper(); return x.tmux("capture-pane", "-p") }

// say gives a text in the language of the terminal.
func (x *terminal) say(t law.Text) string { return t.In(x.lang) }

// see waits for all of the texts on one screen, and gives that.
func (x *terminal) see(texts ...law.Text) string {
	x.t.Helper()
	var missing string
	return x.wait(fmt.Sprintf("%q", texts), func(s string) bool {
		for _, t := range texts {
			if missing = x.say(t); !strings.Contains(flat(s), flat(missing)) {
				return false
			}
		}
		return true
	})
}

// leave presses esc and waits until what stands on this screen alone is gone: what is
// pressed sooner a terminal can take together with the esc for another key.
func (x *terminal) leave(only law.Text) {
	x.t.Helper()
	x.keys("Escape")
	x.wait("the end of "+strconv.Quote(x.say(only)), func(s string) bool { return !strings.Contains(flat(s), flat(x.say(only))) })
}

// row gives what stands in the row with the cursor, to its end where it is wrapped.
func row(screen string) string {
	var out []string
	for _, l := range strings.Split(screen, "\n") {
		switch rest, at := strings.CutPrefix(strings.TrimLeft(l, " "), "> "); {
		case at:
			out = []string{rest}
		case len(out) > 0 && strings.HasPrefix(l, "      "):
			out = append(out, l)
		case len(out) > 0:
			return flat(strings.Join(out, ""))
		}
	}
	return flat(strings.Join(out, ""))
}

// goTo moves the cursor with a key, down for instance, to the row that says this.
func (x *terminal) goTo(key, text string) {
	x.t.Helper()
	for {
		s := x.wait("a row with the cursor", func(s string) bool { return row(s) != "" })
		if strings.HasPrefix(row(s), flat(text)) {
			return
		}
		x.keys(key)
		x.wait("the cursor elsewhere on the way to "+text, func(now string) bool { return now != s })
	}
}

// wait looks at the screen until what is wanted is on it.
func (x *terminal) wait(what string, seen func(screen string) bool) string {
	x.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 40*time.Second)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		s := x.screen()
		if seen(s) {
			return s
		}
		select {
		case <-ctx.Done():
			x.t.Fatalf("never saw %s; the screen:\n%s", what, s)
		case <-tick.C:
		}
	}
}

// flat drops what wrapping adds, so that a sentence is found across lines.
func flat(s string) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' || r == '\n' || r == '│' {
			return -1
		}
		return r
	}, s)
}

// waitFor waits for a text, however it is wrapped.
func (x *terminal) waitFor(text string) string {
	x.t.Helper()
	return x.wait(strconv.Quote(text), func(s string) bool { return strings.Contains(flat(s), flat(text)) })
}

func (x *terminal) keys(names ...string) { x.tmux(append([]string{"send-keys"}, names...)...) }
func (x *terminal) typed(text string)    { x.tmux("send-keys", "-l", text) }

// ended waits for the program to end and gives its exit status.
func (x *terminal) ended() string {
	x.t.Helper()
	var status string
	x.wait("the end of the program", func(string) bool {
		out, err := os.ReadFile(filepath.Join(x.dir, "status"))
		status = strings.TrimSpace(string(out))
		return err == nil
	})
	return status
}

// asked finds the question on the screen among all questions.
func (x *terminal) asked(screen string, done map[fact.ID]bool) (fact.ID, bool) {
	screen = flat(screen)
	best, length := fact.ID(""), 0
	for _, q := range script.All() {
		ask := flat(q.Ask.In(x.lang))
		if !done[q.Fact] && len(ask) > length && strings.Contains(screen, ask) {
			best, length = q.Fact, len(ask)
		}
	}
	return best, best != ""
}

// answer types the answer of the case to a question, or that it is not known.
func (x *terminal) answer(id fact.ID, facts fact.Facts) {
	d := fact.Get(id)
	v, known := facts.Known(id)
	number := func(i int) {
		if len(d.Options) > 9 && i < 10 {
			x.keys("0")
		}
		for _, r := range strconv.Itoa(i) {
			x.keys(string(r))
		}
	}
	switch d.Kind {
	case fact.Choice, fact.Flag:
		n := 0
		if known && d.Kind == fact.Flag {
			n = 2 - int(v.Lo)
		}
		for i := range d.Options {
			if known && v.Has(i) {
				n = i + 1
			}
		}
		number(n)
	case fact.Choices:
		chosen := d.Chosen(v)
		if known && len(chosen) == 0 {
			chosen = []string{"none"}
		}
		if !known {
			number(0)
		}
		for _, o := range chosen {
			number(d.Option(o) + 1)
		}
	default:
		text := map[law.Lang]string{law.ZH: "不清楚", law.EN: "don't know"}[x.lang]
		if known {
			text = d.Write(v)
		}
		x.typed(text)
	}
	x.keys("Enter")
}

// interview answers every question from the case until none is left.
func (x *terminal) interview(facts fact.Facts, over string) int {
	x.t.Helper()
	done := map[fact.ID]bool{}
	for {
		var id fact.ID
		s := x.wait("a question or the end", func(s string) bool {
			var ok bool
			id, ok = x.asked(s, done)
			return ok || strings.Contains(flat(s), over)
		})
		if id == "" || strings.Contains(flat(s), over) {
			return len(done)
		}
		x.answer(id, facts)
		done[id] = true
		if len(done) > fact.Len() {
			x.t.Fatal("the interview does not end")
		}
	}
}

// TestInterviewToAnalysis types a real case, in Chinese, from the first screen to
// the analysis and to the text of a provision.
func TestInterviewToAnalysis(t *testing.T) {
	c, ok := library.Get("b-zhai-ke-phone-relay")
	if !ok {
		t.Fatal("the case is not in the library")
	}
	x := open(t, 80, 24, law.ZH, "--as-of", "2024-06-03")
	x.waitFor("开始访谈")
	x.keys("s")
	n := x.interview(c.File().Facts, "没有未答的问题能改变结论")
	if n < 13 {
		t.Fatalf("only %d questions before the end", n)
	}
	x.waitFor("依所述事实，帮助信息网络犯罪活动罪成立")
	x.keys("6") // the sixth element
	x.waitFor("11,082 / 10,000 元")
	x.keys("c") // the provisions it cites
	x.waitFor("选择条文")
	x.keys("Enter")
	x.waitFor("（四）违法所得一万元以上的；")
	x.waitFor("行首标有")
	x.keys("Escape")
	x.waitFor("选择条文")
	x.keys("Escape")
	x.waitFor("11,082 / 10,000 元")
	x.keys("q")
	x.waitFor("现在退出吗")
	x.keys("y")
	if s := x.ended(); s != "0" {
		t.Fatalf("exit status %s", s)
	}
}

// TestQuitHalfWay leaves after three answers; the program asks, and ends with 0.
func TestQuitHalfWay(t *testing.T) {
	x := open(t, 60, 20, law.EN)
	x.waitFor("Begin the interview")
	x.keys("s")
	done := map[fact.ID]bool{}
	for range 3 {
		var id fact.ID
		x.wait("a question", func(s string) bool {
			var ok bool
			id, ok = x.asked(s, done)
			return ok
		})
		x.answer(id, nil)
		done[id] = true
	}
	x.wait("the fourth question", func(s string) bool { _, ok := x.asked(s, done); return ok })
	x.keys("Escape") // one back: the third answer is still there
	x.wait("the third question again", func(s string) bool { id, ok := x.asked(s, nil); return ok && done[id] })
	x.keys("q")
	x.waitFor("once you quit they are gone")
	x.keys("y")
	if s := x.ended(); s != "0" {
		t.Fatalf("exit status %s", s)
	}
}
