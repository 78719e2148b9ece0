package main

import (
	"bufio"
	"bytes"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"golang.org/x/crypto/ssh"

	"bangxin/law"
	"bangxin/tui/tuitest"
)

// school is the program as a trainer starts it for a class: a process of its own, with
// the trainer's public key and nothing else.
type school struct {
	t       *testing.T
	lang    law.Lang
	dir     string
	trainer ssh.Signer
	cmd     *exec.Cmd
	addr    string
	host    ssh.PublicKey
	log     *transcript
}

func newSchool(t *testing.T, lang law.Lang) *school {
	t.Helper()
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	s := &school{t: t, lang: lang, dir: t.TempDir()}
	if s.trainer, err = ssh.NewSignerFromKey(private); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(s.dir, "trainer.pub"), ssh.MarshalAuthorizedKey(s.trainer.PublicKey()), 0o600); err != nil {
		t.Fatal(err)
	}
	return s
}

// run gives the command of the program itself.
func (s *school) run(args ...string) *exec.Cmd {
	self, err := os.Executable()
	if err != nil {
		s.t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Args = append([]string{"bangxin"}, args...) // the name under which the test binary is the program
	cmd.Env = append(os.Environ(), "XDG_DATA_HOME="+s.dir, "LC_ALL=", "LANG="+environment(s.lang))
	return cmd
}

func environment(l law.Lang) string {
	return map[law.Lang]string{law.ZH: "zh_CN.UTF-8", law.EN: "en_US.UTF-8"}[l]
}

// start starts it and waits until it listens.
func (s *school) start() {
	s.t.Helper()
	s.cmd, s.log = s.run("serve", "--listen", "127.0.0.1:0", "--trainer", filepath.Join(s.dir, "trainer.pub"), "--data", filepath.Join(s.dir, "data")), &transcript{}
	s.cmd.Stderr = s.log
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		s.t.Fatal(err)
	}
	if err := s.cmd.Start(); err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { _ = s.cmd.Process.Kill() })
	s.addr = ""
	for in := bufio.NewScanner(out); s.addr == "" && in.Scan(); {
		s.addr = regexp.MustCompile(`127\.0\.0\.1:\d+`).FindString(in.Text())
	}
	if s.addr == "" {
		s.t.Fatalf("the server does not listen: %s", s.log)
	}
	key, err := os.ReadFile(filepath.Join(s.dir, "data", "host_ed25519"))
	if err != nil {
		s.t.Fatal(err)
	}
	host, err := ssh.ParsePrivateKey(key)
	if err != nil {
		s.t.Fatal(err)
	}
	s.host = host.PublicKey()
}

// kill ends it as a power cut does.
func (s *school) kill() {
	s.t.Helper()
	if err := s.cmd.Process.Kill(); err != nil {
		s.t.Fatal(err)
	}
	_ = s.cmd.Wait() // killed: its status says nothing
}

// dial connects with the keys, or, without any, as a guest.
func (s *school) dial(keys ...ssh.Signer) *ssh.Client {
	s.t.Helper()
	auth := []ssh.AuthMethod{ssh.KeyboardInteractive(func(string, string, []string, []bool) ([]string, error) { return nil, nil })}
	if len(keys) > 0 {
		auth = []ssh.AuthMethod{ssh.PublicKeys(keys...)}
	}
	c, err := ssh.Dial("tcp", s.addr, &ssh.ClientConfig{User: "x", Auth: auth, Timeout: tuitest.Patience, HostKeyCallback: ssh.FixedHostKey(s.host)})
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { _ = c.Close() })
	return c
}

// pupil is somebody at a terminal of their own, connected by SSH: a guest, or the
// trainer.
type pupil struct {
	*tuitest.Screen
	client *ssh.Client
	raw    *transcript // everything the server sent
}

// sitDown opens a terminal on a connection.
func (s *school) sitDown(c *ssh.Client, width, height int) *pupil {
	s.t.Helper()
	session, err := c.NewSession()
	if err != nil {
		s.t.Fatal(err)
	}
	_ = session.Setenv("LANG", environment(s.lang))
	if err := session.RequestPty("xterm-256color", height, width, ssh.TerminalModes{}); err != nil {
		s.t.Fatal(err)
	}
	in, err := session.StdinPipe()
	if err != nil {
		s.t.Fatal(err)
	}
	p := &pupil{client: c, raw: &transcript{}}
	screen, draw, ended := tuitest.Attach(s.t, in, width, height)
	p.Screen, session.Stdout = screen, io.MultiWriter(draw, p.raw)
	if err := session.Shell(); err != nil {
		s.t.Fatal(err)
	}
	go func() {
		_ = session.Wait() // that it ended is what counts
		ended()
	}()
	return p
}

// lines holds a session without a terminal over the lines, and gives what was written.
func (s *school) lines(c *ssh.Client, lines ...string) (string, error) {
	s.t.Helper()
	session, err := c.NewSession()
	if err != nil {
		s.t.Fatal(err)
	}
	_ = session.Setenv("LANG", environment(s.lang))
	session.Stdin = strings.NewReader(strings.Join(lines, "\n") + "\n")
	var out, said transcript // apart, as a shell takes them: which comes first is chance
	session.Stdout, session.Stderr = &out, &said
	err = errors.Join(session.Shell(), session.Wait())
	return out.String() + said.String(), err
}

// takes carries out what the screen says: it has something of a matter written among the
// lines, cuts it out between the two marked ones, and decodes it.
func (s *school) takes(c *ssh.Client, id, words string) []byte {
	s.t.Helper()
	out, err := s.lines(c, s.lang.String(), id, "o "+words+" base64", "q")
	if err != nil {
		s.t.Fatalf("%s: %v", words, err)
	}
	_, rest, _ := strings.Cut(out, "\n-----BEGIN BANGXIN")
	_, rest, _ = strings.Cut(rest, "\n")
	body, _, ok := strings.Cut(rest, "\n-----END BANGXIN")
	data, err := base64.StdEncoding.DecodeString(strings.ReplaceAll(body, "\n", ""))
	if !ok || err != nil {
		s.t.Fatalf("%s: %v in\n%s", words, err, out)
	}
	return data
}

// transcript is what was written, to be looked at while it grows.
type transcript struct {
	mu  sync.Mutex
	all bytes.Buffer
}

func (w *transcript) Write(b []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.all.Write(b)
}

func (w *transcript) String() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.all.String()
}
