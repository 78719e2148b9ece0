package serve

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	gossh "golang.org/x/crypto/ssh"

	"bangxin/interview/room"
	"bangxin/law/fact"
	"bangxin/tui/serve/audit"
)

// acts lists what the audit record says was done by a key, of what a test asks for;
// it must stand.
func (x *served) acts(k gossh.Signer, which ...audit.Act) (out []audit.Act) {
	x.t.Helper()
	who, err := audit.KeyOf(gossh.FingerprintSHA256(k.PublicKey()))
	if err != nil {
		x.t.Fatal(err)
	}
	f, err := os.Open(x.data.path(auditName))
	if err != nil {
		x.t.Fatal(err)
	}
	defer f.Close()
	if _, err := audit.Scan(f, func(_ uint64, e audit.Entry) {
		if e.Who == who && slices.Contains(which, e.Act) {
			out = append(out, e.Act)
		}
	}); err != nil {
		x.t.Fatal(err)
	}
	return out
}

// recorded waits until the record holds these acts of a key, in this order.
func (x *served) recorded(k gossh.Signer, want ...audit.Act) {
	x.t.Helper()
	var got []audit.Act
	x.until(func() bool {
		got = x.acts(k, want...)
		return slices.Equal(got, want)
	}, "the record holds what was done")
}

// invites has a lawyer, at the second question of a matter, make a code, and gives it.
func (x *terminal) invites() string {
	x.t.Helper()
	x.Keys("tab")
	x.WaitFor("j 当事人")
	x.Keys("j")
	x.WaitFor("当事人可以从自己的终端加入")
	x.Keys("c")
	x.WaitFor("加入码：", "还有 10 分钟有效")
	return regexp.MustCompile(`[A-Z0-9]{4}-[A-Z0-9]{4}`).FindString(x.String())
}

// joins has a client type a code.
func (x *terminal) joins(code string) {
	x.t.Helper()
	x.WaitFor("加入律师的访谈")
	x.Keys("j")
	x.WaitFor("输入律师告诉你的加入码")
	x.Type(strings.ToLower(code))
	x.Keys("enter")
}

// A lawyer and a client over the wire: the code, the keyboard there and back while
// the client types, the analysis shown and put away, a client who drops in the middle
// of an answer and comes back to the same question, and the end. Nothing that the
// lawyer wrote is ever in what is sent to the client.
func TestSharedInterview(t *testing.T) {
	lawyerKey, clientKey := key(t), key(t)
	s := serving(t, nil, line(lawyerKey, Lawyer, "王律师"), line(clientKey, Client, "李某"))
	lawyer := open(t, s.connect(lawyerKey), chinese(), 100, 30)
	lawyer.first()
	const canary = "CANARY7491"
	lawyer.Keys("tab", "n")
	lawyer.WaitFor("只给你自己看")
	lawyer.Type(canary)
	lawyer.Keys("enter")
	lawyer.WaitFor(canary)
	lawyer.Keys("e", "a")
	lawyer.WaitFor("登记一件证据")
	lawyer.Type(canary)
	lawyer.Keys("enter")
	lawyer.WaitFor(canary)
	lawyer.Keys("esc")
	lawyer.WaitFor("证据：1 件")
	lawyer.Keys("esc") // to the first question; a note beside its answer
	lawyer.sees(fact.HelpKinds)
	lawyer.Keys("n")
	lawyer.WaitFor("只给你自己看")
	lawyer.Type(canary)
	lawyer.Keys("enter")
	lawyer.WaitFor("j 当事人")
	lawyer.Keys("enter")
	lawyer.sees(fact.HelpedCount)
	code := lawyer.invites()

	conn := s.connect(clientKey)
	client := open(t, conn, chinese(), 80, 24)
	client.joins(code)
	client.WaitFor("键盘在律师手里")
	client.sees(fact.HelpedCount)
	lawyer.WaitFor("当事人已经加入。")
	lawyer.Keys("f4")
	client.WaitFor("现在由你回答。")
	lawyer.Keys("esc")
	lawyer.WaitFor("当事人正在回答这一题。")

	client.Type("26")
	client.WaitFor("读作 26")
	lawyer.Keys("f4") // while the client types
	client.WaitFor("律师刚收回键盘", "键盘在律师手里")
	client.Keys("enter")
	lawyer.Keys("f4")
	client.WaitFor("现在由你回答。", " > 26")
	client.Keys("enter")
	client.sees(fact.HelpedCrimes)
	lawyer.sees(fact.HelpedCrimes)
	lawyer.WaitFor("刚改：", "26")

	// The client drops in the middle of an answer.
	client.Keys("1")
	_ = conn.Close()
	lawyer.WaitFor("当事人断线")
	again := open(t, s.connect(clientKey), chinese(), 80, 24)
	again.WaitFor("现在由你回答。")
	again.sees(fact.HelpedCrimes)
	lawyer.WaitFor("当事人在线")

	lawyer.Keys("f6")
	again.WaitFor("律师让你看分析")
	again.Keys("a")
	again.WaitFor("律师给你看的分析", "结论")
	again.Keys("end")
	lawyer.Keys("f6")
	again.WaitFor("律师收起了分析。")
	again.Keys("r")
	again.WaitFor("全部回答", "26")
	again.Keys("esc")
	again.sees(fact.HelpedCrimes)

	lawyer.Keys("j")
	lawyer.WaitFor("当事人已经加入。")
	lawyer.Keys("x")
	lawyer.WaitFor("结束与当事人一起做吗？")
	lawyer.Keys("y")
	again.WaitFor("律师结束了这次访谈")
	again.Keys("enter")
	again.WaitFor("加入律师的访谈")
	lawyer.WaitFor("当事人可以从自己的终端加入")
	lawyer.WaitFor("已保存")

	m := s.kept(lawyerKey)
	if a := m.Case.Facts[fact.HelpedCount]; a.Value != fact.Int(26) || a.Note != canary || len(a.Evidence) != 1 {
		t.Errorf("the matter holds %+v", a)
	}
	if a := m.Case.Facts[fact.HelpKinds]; a.Note != canary {
		t.Errorf("the matter holds %+v", a)
	}
	if m.Title() == "" {
		t.Error("the matter has no title, so that its absence shows nothing")
	}
	for name, x := range map[string]*terminal{"before the drop": client, "after it": again} {
		for _, private := range []string{canary, m.Title()} {
			if strings.Contains(x.out.String(), private) {
				t.Errorf("%s the client was sent %q", name, private)
			}
		}
	}
	if !strings.Contains(lawyer.out.String(), canary) {
		t.Error("the canary is not even in what the lawyer was sent")
	}
	s.recorded(lawyerKey, audit.Created, audit.Changed, audit.Shared, audit.HandedOver, audit.TookBack, audit.HandedOver, audit.Shown, audit.Hidden, audit.SharedEnded)
	s.recorded(clientKey, audit.Joined, audit.Changed, audit.Left, audit.Returned)
	entries, err := os.ReadFile(s.data.path(auditName))
	if err != nil {
		t.Fatal(err)
	}
	for _, where := range []string{s.log.String(), string(entries)} {
		if strings.Contains(where, canary) || strings.Contains(where, m.Title()) || strings.Contains(where, strings.ReplaceAll(code, "-", "")) {
			t.Error("the log or the record holds content")
		}
	}
}

// Guessing ends after a few tries, and the right code does not help then; a code that
// was used, and one that is over, let nobody in; two lawyers share apart from one
// another.
func TestCodes(t *testing.T) {
	one, two, client, other := key(t), key(t), key(t), key(t)
	s := serving(t, nil, line(one, Lawyer, "王律师"), line(two, Lawyer, "赵律师"), line(client, Client, "李某"), line(other, Client, "周某"))
	first := open(t, s.connect(one), chinese(), 80, 24)
	first.first()
	code := first.invites()
	second := open(t, s.connect(two), chinese(), 80, 24)
	second.first()
	another := second.invites()
	if code == another || len(code) != 9 {
		t.Fatalf("the codes are %q and %q", code, another)
	}

	guesser := open(t, s.connect(other), chinese(), 80, 24)
	guesser.joins("AAAA-AAAA")
	for range room.MaxTries {
		guesser.WaitFor("没有这个加入码")
		guesser.Keys("ctrl+u")
		guesser.WaitGone("没有这个加入码")
		guesser.Type("CCCC-CCCC")
		guesser.Keys("enter")
	}
	guesser.WaitFor("输错的次数太多")
	guesser.Keys("ctrl+u")
	guesser.Type(code)
	guesser.Keys("enter")
	guesser.WaitFor("输错的次数太多")
	// Nor from another connection.
	again := open(t, s.connect(other), chinese(), 80, 24)
	again.joins(code)
	again.WaitFor("输错的次数太多")

	in := open(t, s.connect(client), chinese(), 80, 24)
	in.joins(code)
	in.WaitFor("键盘在律师手里")
	first.WaitFor("当事人已经加入。")
	if second.Seen().Has("当事人已经加入。") {
		t.Error("the other lawyer's interview has a client")
	}
	s.clock.move(t, room.TryWindow) // the guesser may try again, and the second code is over
	second.WaitFor("当事人可以从自己的终端加入")
	again.Keys("ctrl+u")
	again.WaitGone("输错的次数太多")
	again.Type(code)
	again.Keys("enter")
	again.WaitFor("已经有人用过")
	again.Keys("ctrl+u")
	again.WaitGone("已经有人用过")
	again.Type(another)
	again.Keys("enter")
	again.WaitFor("已经过期")
	var refused []audit.Act
	for range room.MaxTries + 5 {
		refused = append(refused, audit.CodeRefused)
	}
	s.recorded(other, refused...)
	s.recorded(client, audit.Joined)
}

// A client has no way to a lawyer's screens without a code, and a lawyer is not
// offered the entrance.
func TestEntranceIsForClients(t *testing.T) {
	lawyer, trainer := key(t), key(t)
	s := serving(t, nil, line(lawyer, Lawyer, "王律师"), line(trainer, Trainer, "陈老师"))
	for k, who := range map[gossh.Signer]string{lawyer: "lawyer", trainer: "trainer"} {
		x := open(t, s.connect(k), chinese(), 80, 24)
		x.WaitFor("开始访谈")
		if x.Seen().Has("加入律师的访谈") {
			t.Errorf("a %s is offered to join", who)
		}
	}
	x := open(t, s.connect(trainer), chinese(), 80, 24)
	x.first()
	x.Keys("tab")
	x.WaitFor("x 不愿答")
	if x.Seen().Has("j 当事人") {
		t.Error("a trainer may let a client in")
	}
}

// Two terminals of one person on one matter show the same state and stand at the
// same question; each answer is in the file.
func TestTwoTerminalsOfOnePerson(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Lawyer, "王律师"))
	one := open(t, s.connect(k), chinese(), 80, 24)
	one.first()
	two := open(t, s.connect(k), chinese(), 80, 24)
	two.WaitFor(" > 接着做：")
	two.Keys("enter")
	two.sees(fact.HelpedCount)
	two.Type("3")
	two.WaitFor("读作 3")
	two.Keys("enter")
	two.sees(fact.HelpedCrimes)
	one.sees(fact.HelpedCrimes)
	one.WaitFor("刚改：")
	one.Keys("esc")
	one.sees(fact.HelpedCount)
	two.sees(fact.HelpedCount)
	one.Keys("ctrl+u")
	one.Type("4")
	one.Keys("enter")
	one.sees(fact.HelpedCrimes)
	two.WaitFor("刚改：")
	two.WaitFor("已保存")
	one.WaitFor("已保存")
	s.until(func() bool {
		m := s.kept(k)
		return m.Case.Facts[fact.HelpedCount].Value == fact.Int(4) && m.Position.At == fact.HelpedCrimes
	}, "both answers are kept")
	// The one leaves; the other goes on and is still saved.
	one.Keys("ctrl+c")
	one.WaitFor("现在退出吗")
	one.Keys("y")
	if code := one.ends(); code != 0 {
		t.Errorf("exit status %d", code)
	}
	two.Type("1")
	two.Keys("enter")
	two.WaitGone("刚改：")
	s.until(func() bool { return len(s.kept(k).Case.Facts) == 3 }, "the next answer is kept")
}

// paired gives a lawyer and a client in one interview, the client with the keyboard at
// the second question.
func paired(t *testing.T, s *served, lawyerKey, clientKey gossh.Signer) (lawyer, client *terminal) {
	t.Helper()
	lawyer = open(t, s.connect(lawyerKey), chinese(), 80, 24)
	lawyer.first()
	code := lawyer.invites()
	client = open(t, s.connect(clientKey), chinese(), 80, 24)
	client.joins(code)
	client.WaitFor("键盘在律师手里")
	lawyer.Keys("f4")
	client.WaitFor("现在由你回答。")
	return lawyer, client
}

// When the server stops, both sides have their screens back, and what the client
// said the moment before is kept.
func TestStopWithAClient(t *testing.T) {
	lawyerKey, clientKey := key(t), key(t)
	s := serving(t, nil, line(lawyerKey, Lawyer, "王律师"), line(clientKey, Client, "李某"))
	lawyer, client := paired(t, s, lawyerKey, clientKey)
	client.Type("5\r")
	client.sees(fact.HelpedCrimes)
	if err := s.stop(); err != nil {
		t.Fatal(err)
	}
	for name, x := range map[string]*terminal{"lawyer": lawyer, "client": client} {
		if code := x.ends(); code != 0 || !x.restored() {
			t.Errorf("the %s ends with %d, the screen restored: %v", name, code, x.restored())
		}
	}
	var last []audit.Act
	s.entries(func(e audit.Entry) { last = append(last, e.Act) })
	if want := []audit.Act{audit.SharedEnded, audit.Stopped}; len(last) < 2 || !slices.Equal(last[len(last)-2:], want) {
		t.Errorf("the record ends with %v, want %v", last[max(0, len(last)-2):], want)
	}
	if a := s.kept(lawyerKey).Case.Facts[fact.HelpedCount]; a.Value != fact.Int(5) {
		t.Errorf("kept is %+v", a)
	}
}

// A lawyer whose key is removed leaves no client in the interview.
func TestLawyerRemoved(t *testing.T) {
	lawyerKey, clientKey := key(t), key(t)
	s := serving(t, nil, line(lawyerKey, Lawyer, "王律师"), line(clientKey, Client, "李某"))
	lawyer, client := paired(t, s, lawyerKey, clientKey)
	s.write(line(clientKey, Client, "李某"))
	for range 3 { // a changed file counts once it is settled
		s.clock.move(t, time.Second)
	}
	lawyer.ends()
	s.until(func() bool {
		s.desks.mu.Lock()
		defer s.desks.mu.Unlock()
		s.desks.sweep(s.clock.now())
		return len(s.desks.open) == 0
	}, "the matter is closed")
	client.WaitFor("律师结束了这次访谈")
}

// A lawyer who drops comes back to the client; one who stays away leaves no open
// interview behind, and the answers of the meantime are kept.
func TestLawyerAway(t *testing.T) {
	lawyerKey, clientKey := key(t), key(t)
	s := serving(t, func(c *Config) { c.Limits.Idle = 3 * time.Hour }, line(lawyerKey, Lawyer, "王律师"), line(clientKey, Client, "李某"))
	conn := s.connect(lawyerKey)
	lawyer := open(t, conn, chinese(), 80, 24)
	lawyer.first()
	code := lawyer.invites()
	client := open(t, s.connect(clientKey), chinese(), 80, 24)
	client.joins(code)
	client.WaitFor("键盘在律师手里")
	lawyer.Keys("f4")
	client.WaitFor("现在由你回答。")
	_ = conn.Close()
	s.until(func() bool { return len(s.hub.all()) == 1 }, "the lawyer has gone")
	client.Type("5")
	client.WaitFor("读作 5")
	client.Keys("enter")
	client.sees(fact.HelpedCrimes)
	conn = s.connect(lawyerKey)
	back := open(t, conn, chinese(), 80, 24)
	back.WaitFor(" > 接着做：")
	back.Keys("enter")
	back.WaitFor("当事人在线，键盘在当事人手里")
	back.sees(fact.HelpedCrimes)
	_ = conn.Close()
	s.until(func() bool { return len(s.hub.all()) == 1 }, "the lawyer has gone again")
	client.Keys("0", "enter")
	client.WaitGone("键盘在律师手里")
	s.until(func() bool { return len(s.kept(lawyerKey).Case.Facts) == 3 }, "what the client said meanwhile is kept")
	s.clock.move(t, s.cfg.Limits.Grace)
	client.WaitFor("律师结束了这次访谈")
	s.until(func() bool {
		s.desks.mu.Lock()
		defer s.desks.mu.Unlock()
		return len(s.desks.open) == 0
	}, "the matter is closed")
}
