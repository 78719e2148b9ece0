//go:build e2e

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"bangxin/law"
	screen "bangxin/tui/words"
)

// guest opens a terminal in which somebody without a key runs ssh.
func (x *sshServer) guest(width, height int, lang law.Lang) *terminal {
	x.t.Helper()
	return openCommand(x.t, width, height, lang, "ssh", "-F", "/dev/null", "-o", "IdentityFile=/nonexistent", "-o", "IdentitiesOnly=yes", "-o", "UserKnownHostsFile="+x.path("known"),
		"-o", "StrictHostKeyChecking=yes", "-o", "LogLevel=ERROR", "-o", "SendEnv=LANG", "-o", "Port="+x.port, "127.0.0.1")
}

// A trainer and thirty guests, each with the ssh program in a terminal of their own: the
// trainer turns the window, one guest is cut off and comes back, a fact is changed. When
// the class is over the trainer carries out the command on the screen, as it stands, and
// goes through the record with the program.
func TestClassOverSSH(t *testing.T) {
	s := serverOf(t, binary(t), law.ZH)
	s.class = true
	s.start()
	w := screen.All()
	x := s.ssh("lawyer", 120, 40)
	x.see(w.Course.Item)
	x.keys("p")
	x.see(w.Course.Title, law.T(fmt.Sprintf(w.Course.Lesson.ZH, 3), ""))
	x.goTo("Down", fmt.Sprintf(w.Course.Lesson.ZH, 3))
	x.keys("Enter")
	code := regexp.MustCompile(`[0-9A-Z]{4}-[0-9A-Z]{4}`).FindString(x.see(w.Lobby.Open, w.Lobby.Code, w.Lobby.HowTo))
	sizes := [][2]int{{80, 24}, {60, 20}, {100, 30}}
	come := func(i int) *terminal {
		g := s.guest(sizes[i%3][0], sizes[i%3][1], law.Langs()[i%2])
		g.see(w.Guest.JoinAsk)
		g.typed(strings.ToLower(code))
		g.keys("Enter")
		return g
	}
	var guests []*terminal
	for i := range 30 {
		guests = append(guests, come(i))
	}
	x.waitFor(fmt.Sprintf(w.Lobby.OneAddr.ZH, 30))
	x.keys("o")
	x.waitFor(fmt.Sprintf(w.Lobby.Shut.ZH, 30))
	x.keys("Space")
	x.waitFor("第 1 步，共 10 步")
	x.keys("g")
	x.see(w.Present.Jump)
	x.goTo("Down", "7")
	x.keys("Enter")
	step := func(g *terminal) {
		g.see(law.T(fmt.Sprintf(w.Guest.Step.ZH, 7, 10), fmt.Sprintf(w.Guest.Step.EN, 7, 10)), law.T("请选一项", "Choose one"))
	}
	for _, g := range guests {
		step(g)
		g.typed("1")
	}
	x.waitFor(fmt.Sprintf(w.Present.Cast.ZH, 30, 30))
	kill(t, pidOf(guests[29]), syscall.SIGKILL)
	x.waitFor(fmt.Sprintf(w.Present.Cast.ZH, 29, 29))
	guests[29] = come(29)
	step(guests[29])
	guests[29].typed("4")
	x.waitFor(fmt.Sprintf(w.Present.Cast.ZH, 30, 30))
	x.tmux("resize-window", "-x", "80", "-y", "24")
	if screen := x.waitFor("k 怎样加入"); strings.Contains(screen, "##") {
		t.Errorf("votes before the reveal:\n%s", screen)
	}
	x.keys("Space")
	x.waitFor(fmt.Sprintf(w.Present.Votes.ZH, 30))
	for _, g := range guests {
		g.see(law.T(fmt.Sprintf(w.Present.Votes.ZH, 30), fmt.Sprintf(w.Present.Votes.EN, 30)), law.T("##", "##"))
	}
	x.keys("f")
	x.see(w.Present.Tested)
	x.typed("本人银行账户")
	x.keys("Enter")
	x.see(w.Present.NewValue)
	x.keys("C-u")
	x.typed("2")
	x.keys("Enter")
	for _, g := range guests {
		g.see(w.Guest.Changed, law.T("请选一项", "Choose one"))
		g.typed("4")
	}
	x.waitFor(fmt.Sprintf(w.Present.Cast.ZH, 30, 30))
	x.keys("Space")
	x.waitFor(fmt.Sprintf(w.Present.Moved.ZH, 29, 1))
	x.keys("Escape")
	x.see(w.Present.LeaveThere)
	x.keys("y")
	x.see(w.Lobby.Over)
	for _, g := range guests {
		g.see(w.Guest.Over)
	}
	x.goTo("Down", w.Lobby.Record.ZH)
	x.keys("Enter")
	s.carryOut(x, w)
}

// carryOut carries out the command on the screen and goes through what it wrote.
func (s *sshServer) carryOut(x *terminal, w *screen.Words) {
	t := s.t
	told := x.waitFor("base64 --decode > ")
	_, command, _ := strings.Cut(told, "printf")
	command, _, _ = strings.Cut("printf"+command, "\n\n")
	file := filepath.Join(s.dir, "class.yaml")
	command = regexp.MustCompile(`> \S+`).ReplaceAllString(command, "> "+file)
	var with []string
	for _, o := range append(s.options("lawyer"), "127.0.0.1") {
		with = append(with, "'"+o+"'")
	}
	command = strings.ReplaceAll(command, "SERVER", strings.Join(with, " "))
	if out, err := exec.Command("sh", "-c", command).CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", command, err, out)
	}
	if data, err := os.ReadFile(file); err != nil || !strings.Contains(string(data), "class:") {
		t.Fatalf("%v in\n%s", err, data)
	}
	r := openCommand(t, 80, 24, law.ZH, s.bin, "replay", file)
	r.waitFor("第 1 步，共 2 步")
	r.keys("Space")
	r.waitFor(fmt.Sprintf(w.Present.Votes.ZH, 30))
	r.keys("Space")
	r.waitFor("第 2 步，共 2 步")
	r.keys("Space")
	r.waitFor(fmt.Sprintf(w.Present.VotesBoth.ZH, 30, 30))
}
