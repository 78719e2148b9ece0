//go:build e2e

package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
)

// sshServer is bangxin serve as a firm runs it, and what its people have: a key each,
// and the key of the host.
type sshServer struct {
	t    *testing.T
	lang law.Lang // of the people who connect
	dir  string
	bin  string
	port string
	cmd  *exec.Cmd
	log  bytes.Buffer

	class bool // it is for a class: the lawyer's key is the trainer's, guests need none
}

// startServer starts it with a lawyer's and a client's key.
func startServer(t *testing.T) *sshServer {
	t.Helper()
	x := newServer(t)
	x.start()
	return x
}

// newServer makes the keys; start it afterwards, as often as you like.
func newServer(t *testing.T) *sshServer {
	t.Helper()
	return serverOf(t, binary(t), law.EN)
}

// serverOf makes the keys of people of a language for a program that is built already.
func serverOf(t *testing.T, bin string, lang law.Lang) *sshServer {
	t.Helper()
	x := &sshServer{t: t, dir: t.TempDir(), bin: bin, lang: lang}
	var keys string
	for _, role := range []string{"lawyer", "client", "stranger"} {
		x.run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", role, "-f", x.path(role))
		public, err := os.ReadFile(x.path(role + ".pub"))
		if err != nil {
			t.Fatal(err)
		}
		if role != "stranger" {
			keys += fmt.Sprintf("environment=\"BANGXIN_ROLE=%s\" %s", role, public)
		}
	}
	if err := os.WriteFile(x.path("keys"), []byte(keys), 0o600); err != nil {
		t.Fatal(err)
	}
	return x
}

func (x *sshServer) start() {
	x.t.Helper()
	t := x.t
	x.cmd = exec.Command(x.bin, "serve", "--lang", "en")
	who := "BANGXIN_SERVE_AUTHORIZED_KEYS=" + x.path("keys")
	if x.class {
		who = "BANGXIN_SERVE_TRAINER=" + x.path("lawyer.pub")
	}
	x.cmd.Env = append(os.Environ(), "BANGXIN_SERVE_LISTEN=127.0.0.1:0", "BANGXIN_SERVE_DATA="+x.path("data"), who)
	x.cmd.Stderr = &x.log
	out, err := x.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := x.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = x.cmd.Process.Kill() })
	for in := bufio.NewScanner(out); in.Scan(); {
		if _, address, ok := strings.Cut(in.Text(), "listening on 127.0.0.1:"); ok {
			x.port, _, _ = strings.Cut(address, ";")
			go func() { _, _ = io.Copy(io.Discard, out) }()
			break
		}
	}
	host := x.run("ssh-keygen", "-y", "-f", filepath.Join(x.path("data"), "host_ed25519"))
	if err := os.WriteFile(x.path("known"), []byte("[127.0.0.1]:"+x.port+" "+host), 0o600); err != nil {
		t.Fatal(err)
	}
}

func (x *sshServer) path(name string) string { return filepath.Join(x.dir, name) }

func (x *sshServer) run(name string, args ...string) string {
	x.t.Helper()
	out, err := exec.Command(name, args...).Output()
	if err != nil {
		x.t.Fatalf("%s: %v", name, err)
	}
	return string(out)
}

// options are those of ssh as somebody, with no settings of this machine.
func (x *sshServer) options(who string) []string {
	return []string{
		"-F", "/dev/null", "-i", x.path(who), "-o", "IdentitiesOnly=yes", "-o", "UserKnownHostsFile=" + x.path("known"),
		"-o", "StrictHostKeyChecking=yes", "-o", "BatchMode=yes", "-o", "LogLevel=ERROR", "-o", "SendEnv=LANG", "-o", "Port=" + x.port,
	}
}

// ssh opens a terminal with ssh in it.
func (x *sshServer) ssh(who string, width, height int) *terminal {
	x.t.Helper()
	return openCommand(x.t, width, height, x.lang, append(append([]string{"ssh"}, x.options(who)...), "127.0.0.1")...)
}

// A lawyer connects with plain ssh, answers, loses the connection, comes back to the
// same question, turns the window, and is told when the server stops.
func TestServeOverSSH(t *testing.T) {
	s := startServer(t)
	t.Run("dropped", func(t *testing.T) {
		s.t = t
		x := s.ssh("lawyer", 80, 24)
		x.waitFor("Begin the interview")
		x.keys("s")
		x.waitFor(script.For(fact.HelpKinds).Ask.EN)
		x.typed("11")
		x.keys("Enter")
		x.waitFor(script.For(fact.HelpedCount).Ask.EN)
		x.typed("3")
		x.keys("Enter")
		x.wait("the next question", func(screen string) bool {
			return !strings.Contains(flat(screen), flat(script.For(fact.HelpedCount).Ask.EN)) && strings.Contains(screen, "saved")
		})
		kill(t, pidOf(x), syscall.SIGKILL)
		x.ended()
	})
	t.Run("resumed", func(t *testing.T) {
		s.t = t
		x := s.ssh("lawyer", 60, 20)
		x.waitFor("> Go on with")
		x.keys("Enter")
		x.waitFor("2 answered")
		x.tmux("resize-window", "-x", "120", "-y", "40")
		x.waitFor("Assisting")
		if err := s.cmd.Process.Signal(syscall.SIGTERM); err != nil {
			t.Fatal(err)
		}
		if status := x.ended(); status != "0" {
			t.Errorf("ssh ended with status %s", status)
		}
		screen := x.waitFor("The server is stopping")
		for _, left := range []string{"Assisting", "answered"} {
			if strings.Contains(screen, left) {
				t.Errorf("the screen was not restored:\n%s", screen)
			}
		}
		if shown := x.tmux("display-message", "-p", "#{alternate_on}"); strings.TrimSpace(shown) != "0" {
			t.Errorf("the alternate screen is on: %s", shown)
		}
		if err := s.cmd.Wait(); err != nil {
			t.Errorf("the server: %v\n%s", err, s.log.String())
		}
	})
}

// What ssh can ask for beside a session is refused, and a wrong key does not come in.
func TestServeRefusesOverSSH(t *testing.T) {
	s := startServer(t)
	call := func(name, who string, before []string, after ...string) (string, int) {
		cmd := exec.Command(name, append(append(append([]string{}, s.options(who)...), before...), after...)...)
		cmd.Env = append(os.Environ(), "LANG=en_US.UTF-8")
		out, _ := cmd.CombinedOutput()
		return string(out), cmd.ProcessState.ExitCode()
	}
	for _, c := range []struct {
		what, who, says string
		before, after   []string
		status          int
	}{
		{"a wrong key", "stranger", "Permission denied", nil, []string{"127.0.0.1"}, 255},
		{"a command", "client", "No commands are run here", nil, []string{"127.0.0.1", "ls", "/"}, 1},
		{"a command on a terminal", "client", "No commands are run here", []string{"-tt"}, []string{"127.0.0.1", "sh"}, 1},
		{"a subsystem", "client", "subsystem request failed", []string{"-s"}, []string{"127.0.0.1", "sftp"}, 255},
		{"forwarding back", "client", "remote port forwarding failed", []string{"-o", "ExitOnForwardFailure=yes", "-N", "-R", "0:127.0.0.1:22"}, []string{"127.0.0.1"}, 255},
		{"standard input forwarded", "client", "stdio forwarding failed", []string{"-W", "127.0.0.1:22"}, []string{"127.0.0.1"}, 255},
	} {
		out, status := call("ssh", c.who, c.before, c.after...)
		if status != c.status || !strings.Contains(out, c.says) {
			t.Errorf("%s: status %d, %q", c.what, status, out)
		}
	}
	if out, status := call("sftp", "client", nil, "127.0.0.1"); status == 0 {
		t.Errorf("sftp: %q", out)
	}
	cmd := exec.Command("ssh", append(s.options("client"), "-T", "127.0.0.1")...)
	cmd.Env = append(os.Environ(), "LANG=en_US.UTF-8")
	cmd.Stdin = strings.NewReader("11\n3\nq\n")
	out, err := cmd.Output()
	if err != nil || !strings.Contains(flat(string(out)), flat(script.For(fact.HelpedCount).Ask.EN)) || bytes.ContainsRune(out, 0x1b) {
		t.Errorf("without a terminal: %v\n%s", err, out)
	}
}
