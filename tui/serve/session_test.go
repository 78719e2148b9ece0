package serve

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	gossh "golang.org/x/crypto/ssh"

	"bangxin/interview/matter"
	"bangxin/interview/script"
	"bangxin/law/fact"
	"bangxin/law/text"
	"bangxin/tui/serve/audit"
)

// first answers the first question and waits until that is kept.
func (x *terminal) first() {
	x.t.Helper()
	x.WaitFor("开始访谈")
	x.Keys("s")
	x.sees(fact.HelpKinds)
	x.Type("11")
	x.Keys("enter")
	x.sees(fact.HelpedCount)
	x.WaitFor("已保存")
}

// back goes from the second question to the first screen.
func (x *terminal) back() {
	x.t.Helper()
	x.Keys("esc")
	x.sees(fact.HelpKinds)
	x.Keys("esc")
	x.WaitFor("我的案件")
}

// sees waits for a question.
func (x *terminal) sees(id fact.ID) {
	x.t.Helper()
	x.WaitFor(text.Truncate(script.For(id).Ask.ZH, 24, ""))
}

// kept gives the one matter of a person.
func (x *served) kept(k gossh.Signer) *matter.Matter {
	x.t.Helper()
	store := x.data.store(Person{Fingerprint: gossh.FingerprintSHA256(k.PublicKey()), Role: Client})
	list, err := store.List()
	if err != nil || len(list) != 1 {
		x.t.Fatalf("%d matters, %v", len(list), err)
	}
	m, err := store.View(x.data.keys, list[0].ID)
	if err != nil {
		x.t.Fatal(err)
	}
	return m
}

// waitLog waits until the log says something.
func (x *served) waitLog(says string) {
	x.t.Helper()
	x.until(func() bool { return strings.Contains(x.log.String(), says) }, "the log says "+says)
}

// until waits until something holds.
func (x *served) until(ok func() bool, what string) {
	x.t.Helper()
	for end := time.Now().Add(patience); !ok(); {
		if time.Now().After(end) {
			x.t.Fatalf("waited in vain until %s; the log:\n%s", what, x.log)
		}
		time.Sleep(time.Millisecond)
	}
}

// A connection that is dropped loses no answer, not even one accepted the moment
// before, and the next one goes on at the same question.
func TestDropAndResume(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Client, "李某"))
	c := s.connect(k)
	x := open(t, c, chinese(), 80, 24)
	x.first()
	x.Type("3\r")
	x.WaitUntil("the next question", func(v view) bool {
		return !v.Has(text.Truncate(script.For(fact.HelpedCount).Ask.ZH, 24, ""))
	})
	_ = c.Close()
	s.until(func() bool { return len(s.hub.all()) == 0 }, "the session has ended")
	m := s.kept(k)
	if len(m.Case.Facts) != 2 {
		t.Errorf("%d answers were kept of 2", len(m.Case.Facts))
	}
	again := open(t, s.connect(k), chinese(), 80, 24)
	again.WaitFor(" > 接着做：")
	again.Keys("enter")
	again.sees(m.Position.At)
	s.waitLog(`reason="connection closed"`)
}

// What the client answered and the server has not yet begun to keep is kept too.
func TestDropAtFirstAnswer(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Client, "李某"))
	c := s.connect(k)
	x := open(t, c, chinese(), 80, 24)
	x.WaitFor("开始访谈")
	x.Keys("s")
	x.sees(fact.HelpKinds)
	x.Type("11\r")
	x.sees(fact.HelpedCount)
	_ = c.Close()
	s.until(func() bool { return len(s.hub.all()) == 0 }, "the session has ended")
	if n := len(s.kept(k).Case.Facts); n != 1 {
		t.Errorf("%d answers were kept of 1", n)
	}
}

// What is answered while the matter is only being begun stays on the screen and is
// kept, however long the disk takes, also where the connection is dropped meanwhile.
func TestAnswersWhileBegun(t *testing.T) {
	for name, drop := range map[string]bool{"stays": false, "drops": true} {
		t.Run(name, func(t *testing.T) { answersWhileBegun(t, drop) })
	}
}

func answersWhileBegun(t *testing.T, drop bool) {
	k := key(t)
	armed, release := make(chan struct{}), make(chan struct{})
	s := serving(t, nil, line(k, Lawyer, "王律师"))
	s.testOnlyFault = func(where string, _ tea.Msg) {
		select {
		case <-armed:
			if where == "command" {
				<-release
			}
		default:
		}
	}
	x := open(t, s.connect(k), chinese(), 80, 24)
	x.WaitFor("开始访谈")
	x.Keys("s")
	x.sees(fact.HelpKinds)
	close(armed)
	x.Type("11\r")
	x.sees(fact.HelpedCount)
	x.Type("3\r")
	second := text.Truncate(script.For(fact.HelpedCount).Ask.ZH, 24, "")
	x.WaitGone(second)
	if drop {
		_ = x.client.Close()
		s.until(func() bool { return s.gate.count() == 0 }, "the connection is gone")
		close(release)
		s.until(func() bool { return len(s.hub.all()) == 0 }, "the session has ended")
		if n := len(s.kept(k).Case.Facts); n != 2 {
			t.Errorf("%d answers were kept of 2", n)
		}
		return
	}
	close(release)
	x.WaitFor("已保存", "已答 2")
	if x.Seen().Has(second) {
		t.Errorf("the question answered is asked again:\n%s", x)
	}
	s.until(func() bool { return len(s.kept(k).Case.Facts) == 2 }, "both answers are kept")
}

// The screen follows the size of the terminal, whatever it is.
func TestResize(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Client, "李某"))
	x := open(t, s.connect(k), chinese(), 80, 24)
	x.WaitFor("开始访谈")
	for range 40 {
		for _, z := range [][2]int{{30, 8}, {1, 1}, {0, 0}, {100000, 100000}} {
			if err := x.session.WindowChange(z[1], z[0]); err != nil {
				t.Fatal(err)
			}
		}
	}
	x.Resize(44, 12)
	if err := x.session.WindowChange(12, 44); err != nil {
		t.Fatal(err)
	}
	x.WaitFor("44", "12")
	x.Resize(120, 40)
	if err := x.session.WindowChange(40, 120); err != nil {
		t.Fatal(err)
	}
	x.first()
	x.WaitFor("帮助信息网络犯罪活动罪") // beside the question, where there is room
	// What is not told stays as it was.
	if err := x.session.WindowChange(0, 0); err != nil {
		t.Fatal(err)
	}
	x.Resize(120, 12)
	if err := x.session.WindowChange(12, 0); err != nil {
		t.Fatal(err)
	}
	x.WaitFor("120", "12")
}

// The language is that of the client's environment, else the one chosen before.
func TestLanguage(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Client, "李某"))
	end := func(x *terminal) {
		x.Keys("q")
		x.ends()
	}
	x := open(t, s.connect(k), map[string]string{"LANG": "en_US.UTF-8"}, 80, 24)
	x.WaitFor("Begin the interview")
	end(x)
	if out := x.out.String(); !strings.Contains(out, "Ended.") {
		t.Errorf("the last line is not in English: %q", out[max(0, len(out)-80):])
	}
	second := key(t)
	s.rekey(line(k, Client, "李某"), line(second, Client, "Ann"))
	x = open(t, s.connect(second), map[string]string{"LANG": "C.UTF-8"}, 80, 24)
	x.WaitFor("请选择语言", "Choose a language")
	x.Keys("2")
	x.WaitFor("Begin the interview")
	end(x)
	x = open(t, s.connect(second), nil, 80, 24)
	x.WaitFor("Begin the interview")
	end(x)
}

// Without a terminal the interview is held line by line: no escape sequence.
func TestNoTerminal(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Client, "李某"))
	session, err := s.connect(k).NewSession()
	if err != nil {
		t.Fatal(err)
	}
	_ = session.Setenv("LANG", "zh_CN.UTF-8")
	session.Stdin = strings.NewReader("11\n3\na\nq\nq\n")
	var out, errs bytes.Buffer
	session.Stdout, session.Stderr = &out, &errs
	if err := session.Shell(); err != nil {
		t.Fatal(err)
	}
	if err := session.Wait(); err != nil {
		t.Errorf("%v", err)
	}
	for _, want := range []string{script.For(fact.HelpKinds).Ask.ZH, "帮助信息网络犯罪活动罪"} {
		if !strings.Contains(strings.ReplaceAll(out.String(), "\n", ""), want) {
			t.Errorf("%s was not written:\n%s", want, out.String())
		}
	}
	if strings.ContainsRune(out.String()+errs.String(), 0x1b) {
		t.Error("an escape sequence was written")
	}
}

// What is answered without a terminal is kept too, and can be gone on with, there or
// on a screen.
func TestNoTerminalIsKept(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Client, "李某"))
	say := func(lines string) string {
		session, err := s.connect(k).NewSession()
		if err != nil {
			t.Fatal(err)
		}
		_ = session.Setenv("LANG", "zh_CN.UTF-8")
		session.Stdin = strings.NewReader(lines)
		var out bytes.Buffer
		session.Stdout = &out
		if err := errors.Join(session.Shell(), session.Wait()); err != nil {
			t.Error(err)
		}
		return strings.ReplaceAll(out.String(), "\n", "")
	}
	if out := say("11\n3\n"); strings.Contains(out, "没有写入磁盘") {
		t.Errorf("it says that nothing is kept:\n%s", out)
	}
	m := s.kept(k)
	if len(m.Case.Facts) != 2 {
		t.Fatalf("%d answers were kept of 2", len(m.Case.Facts))
	}
	next := script.For(m.Position.At).Ask.ZH
	if out := say("1\nu\nq\n"); !strings.Contains(out, "1. 接着做：") || !strings.Contains(out, next) {
		t.Errorf("it does not go on at %s:\n%s", next, out)
	}
	m = s.kept(k)
	if len(m.Case.Facts) != 3 {
		t.Errorf("%d answers were kept of 3", len(m.Case.Facts))
	}
	x := open(t, s.connect(k), chinese(), 80, 24)
	x.WaitFor(" > 接着做：")
	x.Keys("enter")
	x.sees(m.Position.At)
}

// A disk that fails is told between the lines.
func TestNoTerminalDiskFails(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Client, "李某"))
	folder := s.data.folder(Person{Fingerprint: gossh.FingerprintSHA256(k.PublicKey())})
	if err := errors.Join(os.Mkdir(filepath.Dir(folder), 0o700), os.WriteFile(folder, nil, 0o600)); err != nil {
		t.Fatal(err)
	}
	session, err := s.connect(k).NewSession()
	if err != nil {
		t.Fatal(err)
	}
	_ = session.Setenv("LANG", "zh_CN.UTF-8")
	session.Stdin = strings.NewReader("11\n")
	out, err := session.Output("")
	if err == nil {
		t.Error("an empty command was run")
	}
	if session, err = s.connect(k).NewSession(); err != nil {
		t.Fatal(err)
	}
	_ = session.Setenv("LANG", "zh_CN.UTF-8")
	session.Stdin = strings.NewReader("11\n")
	var lines bytes.Buffer
	session.Stdout = &lines
	if err := errors.Join(session.Shell(), session.Wait()); err != nil {
		t.Error(err)
	}
	if says := lines.String(); !strings.Contains(says, "注意：没有存盘") || !strings.Contains(says, "管理服务器的人") || strings.Contains(says, filepath.Base(folder)[:8]) {
		t.Errorf("%s%s", out, says)
	}
}

// A command is refused in words, with a terminal and without.
func TestCommandRefused(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Client, "李某"))
	c := s.connect(k)
	for _, command := range []string{"sh", "scp -t /etc", "\x00", strings.Repeat("a", 1<<15)} {
		for _, screen := range []bool{false, true} {
			session, err := c.NewSession()
			if err != nil {
				t.Fatal(err)
			}
			if screen {
				if err := session.RequestPty("xterm", 24, 80, nil); err != nil {
					t.Fatal(err)
				}
			}
			out, err := session.CombinedOutput(command)
			var status *gossh.ExitError
			if !as(err, &status) || status.ExitStatus() != 1 {
				t.Errorf("%.10q: %v", command, err)
			}
			if !strings.Contains(string(out), "No commands are run here") || !strings.Contains(string(out), "这里不执行命令") {
				t.Errorf("%.10q: %q", command, out)
			}
		}
	}
}

// Somebody who presses nothing is warned on the screen and then goes; a key in time
// is enough to stay.
func TestIdle(t *testing.T) {
	k := key(t)
	s := serving(t, func(c *Config) { c.Limits = Limits{Idle: 10 * time.Minute} }, line(k, Client, "李某"))
	x := open(t, s.connect(k), chinese(), 60, 20)
	x.first()
	warned := "很久没有按键"
	s.clock.move(t, 9*time.Minute)
	x.WaitFor(warned)
	x.Keys("down")
	session := s.hub.all()[0]
	s.until(func() bool { return s.now().Sub(session.last()) == 0 }, "the key has come in")
	s.clock.move(t, 0)
	x.WaitGone(warned)
	s.clock.move(t, 9*time.Minute)
	x.WaitFor(warned)
	s.clock.move(t, 2*time.Minute)
	if code := x.ends(); code != 0 || !x.restored() {
		t.Errorf("exit status %d, screen restored: %v", code, x.restored())
	}
	if out := x.out.String(); !strings.Contains(out, "很久没有按键，连接已断开") || !strings.Contains(out, "回答已经存盘") {
		t.Errorf("the end is not told: %q", out[max(0, len(out)-200):])
	}
	s.waitLog("reason=idle")
}

// A session lasts only so long, whatever is pressed; the warning stays.
func TestTotal(t *testing.T) {
	k := key(t)
	s := serving(t, func(c *Config) { c.Limits = Limits{Idle: time.Hour, Total: 2 * time.Hour} }, line(k, Client, "李某"))
	x := open(t, s.connect(k), chinese(), 80, 24)
	x.first()
	session := s.hub.all()[0]
	press := func() {
		x.Keys("down")
		s.until(func() bool { return s.now().Sub(session.last()) == 0 }, "the key has come in")
	}
	s.clock.move(t, 59*time.Minute)
	press()
	s.clock.move(t, 59*time.Minute)
	x.WaitFor("本次连接的时间将到")
	press()
	s.clock.move(t, 0)
	x.Keys("f1")
	x.WaitFor("本次连接的时间将到")
	s.clock.move(t, 2*time.Minute)
	if code := x.ends(); code != 0 || !x.restored() {
		t.Errorf("exit status %d, screen restored: %v", code, x.restored())
	}
	s.waitLog("reason=time")
}

// A panic in any part of a session ends that one, in words, with an entry that holds
// nothing a person typed. The others and the server go on, and what was answered is
// kept.
func TestPanic(t *testing.T) {
	for _, where := range []string{"update", "view", "command"} {
		t.Run(where, func(t *testing.T) {
			k, other := key(t), key(t)
			secret := "张三的银行卡"
			armed := make(chan struct{})
			s := serving(t, nil, line(k, Client, "李某"), line(other, Client, "赵某"))
			var once sync.Once
			s.testOnlyFault = func(at string, _ tea.Msg) {
				select {
				case <-armed:
				default:
					return
				}
				if at == where {
					once.Do(func() { panic(secret) })
				}
			}
			bystander := open(t, s.connect(other), chinese(), 80, 24)
			bystander.WaitFor("开始访谈")
			x := open(t, s.connect(k), chinese(), 80, 24)
			x.first()
			close(armed)
			if where == "command" {
				x.Type("3\r") // an answer is saved by a command
			} else {
				x.Keys("down")
			}
			if code := x.ends(); code != 1 || !x.restored() {
				t.Errorf("exit status %d, screen restored: %v", code, x.restored())
			}
			if out := x.out.String(); !strings.Contains(out, "程序出错") || strings.Contains(out, secret) {
				t.Errorf("it is not told: %q", out[max(0, len(out)-200):])
			}
			s.waitLog("reason=panic")
			if log := s.log.String(); !strings.Contains(log, "level=ERROR msg=panic") || strings.Contains(log, secret) {
				t.Errorf("the log:\n%s", log)
			}
			if len(s.kept(k).Case.Facts) == 0 {
				t.Error("the answers are lost")
			}
			bystander.Keys("s")
			bystander.sees(fact.HelpKinds)
		})
	}
}

// When the server is told to stop, everybody is told, everything is saved and every
// screen restored; somebody whose client takes nothing any more does not hold it up.
func TestShutdown(t *testing.T) {
	const people = 20
	var keys []gossh.Signer
	var lines []string
	for range people {
		k := key(t)
		keys, lines = append(keys, k), append(lines, line(k, Client, "李某"))
	}
	stuck := key(t)
	s := serving(t, nil, append(lines, line(stuck, Client, "赵某"))...)
	var all []*terminal
	for _, k := range keys {
		all = append(all, open(t, s.connect(k), chinese(), 80, 24))
	}
	mute, err := s.connect(stuck).NewSession()
	if err != nil {
		t.Fatal(err)
	}
	if err := mute.RequestPty("xterm", 24, 80, nil); err != nil {
		t.Fatal(err)
	}
	in, _ := mute.StdinPipe()
	blocked, unblock := io.Pipe()
	defer unblock.Close()
	mute.Stdout = writerTo{blocked} // takes nothing
	if err := mute.Shell(); err != nil {
		t.Fatal(err)
	}
	_, _ = io.WriteString(in, "1")
	for _, x := range all {
		x.first()
	}
	if err := s.stop(); err != nil {
		t.Fatal(err)
	}
	for i, x := range all {
		if code := x.ends(); code != 0 || !x.restored() {
			t.Errorf("%d: exit status %d, screen restored: %v", i, code, x.restored())
		}
		if out := x.out.String(); !strings.Contains(out, "服务器正在停止") || !strings.Contains(out, "回答已经存盘") {
			t.Errorf("%d: it is not told: %q", i, out[max(0, len(out)-200):])
		}
		if len(s.kept(keys[i]).Case.Facts) != 1 {
			t.Errorf("%d: the answer is lost", i)
		}
	}
	if log := s.log.String(); strings.Contains(log, "did not end in time") {
		t.Errorf("the log:\n%s", log)
	}
	if _, err := s.dial("x", keys[0]); err == nil {
		t.Error("somebody came in after the end")
	}
}

// writerTo blocks for ever.
type writerTo struct{ r *io.PipeReader }

func (w writerTo) Write([]byte) (int, error) {
	_, err := w.r.Read(make([]byte, 1))
	return 0, err
}

// A key that is taken out ends its sessions and no other's; so does another role. A
// file with mistakes, or none, changes nothing and is named in the log.
func TestReload(t *testing.T) {
	stays, goes, turns := key(t), key(t), key(t)
	s := serving(t, nil, line(stays, Client, "甲"), line(goes, Client, "乙"), line(turns, Client, "丙"))
	a := open(t, s.connect(stays), chinese(), 80, 24)
	b := open(t, s.connect(goes), chinese(), 80, 24)
	c := open(t, s.connect(turns), chinese(), 80, 24)
	for _, x := range []*terminal{a, b, c} {
		x.first()
	}
	s.rekey(line(stays, Client, "甲"), "# 说明\n", "ssh-ed25519 broken\n")
	s.waitLog(":3: ")
	s.settle()
	if n := strings.Count(s.log.String(), "not taken over"); n != 1 {
		t.Errorf("said %d times", n)
	}
	if err := os.Remove(s.keys); err != nil {
		t.Fatal(err)
	}
	s.settle()
	s.waitLog("cannot read the keys file")
	s.rekey("\n")
	s.waitLog("holds no key")
	// Half a file, as an editor may leave it for a moment, does not count.
	s.write(line(goes, Client, "乙"))
	s.clock.move(t, settled/2)
	s.clock.move(t, settled/4)
	if n := len(s.hub.all()); n != 3 {
		t.Fatalf("%d sessions of 3", n)
	}
	s.rekey(line(stays, Client, "甲"), line(turns, Lawyer, "丙"))
	if code := b.ends(); code != 1 || !b.restored() || !strings.Contains(b.out.String(), "你的公钥已不在服务器上") {
		t.Errorf("exit status %d, screen restored: %v", code, b.restored())
	}
	if code := c.ends(); code != 0 || !c.restored() || !strings.Contains(c.out.String(), "你的身份已改变") {
		t.Errorf("exit status %d, screen restored: %v", code, c.restored())
	}
	a.Keys("esc")
	a.sees(fact.HelpKinds)
	if _, err := s.dial("x", goes); err == nil {
		t.Error("a key that was taken out came in")
	}
	d := open(t, s.connect(turns), chinese(), 80, 24)
	d.WaitFor("接着做")
	if p := s.hub.of(gossh.FingerprintSHA256(turns.PublicKey())); len(p) != 1 || p[0].person.Role != Lawyer {
		t.Error("the new role does not count")
	}
	acts := map[audit.Act]int{}
	s.entries(func(e audit.Entry) { acts[e.Act]++ })
	if acts[audit.KeyRemoved] != 1 || acts[audit.Expelled] != 2 || acts[audit.KeyAdded] != 3 { // those at the start
		t.Errorf("recorded: %v", acts)
	}
}

// entries gives each entry of the audit record.
func (x *served) entries(each func(audit.Entry)) {
	x.t.Helper()
	f, err := os.Open(x.data.path(auditName))
	if err != nil {
		x.t.Fatal(err)
	}
	defer f.Close()
	if _, err := audit.Scan(f, func(_ uint64, e audit.Entry) { each(e) }); err != nil {
		x.t.Error(err)
	}
}

// A connection that is open when its key is taken out can begin no session.
func TestKeyCheckedAgainInside(t *testing.T) {
	k, other := key(t), key(t)
	s := serving(t, nil, line(k, Client, "甲"), line(other, Client, "乙"))
	c := s.connect(k)
	s.rekey(line(other, Client, "乙"))
	x := open(t, c, chinese(), 80, 24)
	if code := x.ends(); code != 1 || !strings.Contains(x.out.String(), "你的公钥已不在服务器上") {
		t.Errorf("exit status %d: %q", code, x.out.String())
	}
}

// A disk that fails is told at once, on the screen; what was saved stays, and what
// was answered meanwhile is saved when the disk is right again.
func TestDiskFails(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Client, "李某"))
	x := open(t, s.connect(k), chinese(), 80, 24)
	x.first()
	folder := s.data.folder(Person{Fingerprint: gossh.FingerprintSHA256(k.PublicKey())})
	away := folder + ".away"
	if err := os.Rename(folder, away); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(folder, nil, 0o600); err != nil { // where the folder should be
		t.Fatal(err)
	}
	x.Type("3\r")
	x.WaitFor("没有存盘", " ! ")
	if x.Seen().Has(filepath.Base(folder)[:8]) {
		t.Error("the server's files are named")
	}
	if err := os.Remove(folder); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(away, folder); err != nil {
		t.Fatal(err)
	}
	if n := len(s.kept(k).Case.Facts); n != 1 {
		t.Errorf("%d answers of before are there", n)
	}
	x.Keys("ctrl+s")
	x.WaitFor("全部回答已经存盘")
	if n := len(s.kept(k).Case.Facts); n != 2 {
		t.Errorf("%d answers were kept of 2", n)
	}
}
