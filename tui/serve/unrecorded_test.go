package serve

import (
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/tui/serve/audit"
)

// Where the record cannot be written a lawyer is told on the screen and goes on with the
// own matter; no client is let in, and nothing is handed out.
func TestRecordFails(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Lawyer, "王律师"))
	x := open(t, s.connect(k), chinese(), 80, 24)
	x.first()
	if err := s.audit.Close(); err != nil {
		t.Fatal(err)
	}
	x.Keys("tab")
	x.WaitFor("j 当事人")
	x.Keys("j", "c")
	x.WaitFor("审计记录写不进去：现在做的事没有记录", "审计记录写不进去，所以没有办")
	if strings.Contains(x.String(), "加入码：") {
		t.Errorf("a code is given out:\n%s", x)
	}
	x.Keys("esc")
	x.sees(fact.HelpedCount)
	x.Keys("up") // into the field
	x.Type("2\r")
	s.until(func() bool { return len(s.kept(k).Case.Facts) == 2 }, "the answer is kept")
	session, err := s.connect(k).NewSession()
	if err != nil {
		t.Fatal(err)
	}
	_ = session.Setenv("LANG", "zh_CN.UTF-8")
	session.Stdin = strings.NewReader("1\no yaml\nq\nq\n")
	var out strings.Builder
	session.Stdout = &out
	if err := session.Shell(); err != nil {
		t.Fatal(err)
	}
	_ = session.Wait()
	if says := strings.ReplaceAll(out.String(), "\n", ""); !strings.Contains(says, "审计记录写不进去，所以没有办") || strings.Contains(says, "BEGIN BANGXIN yaml") {
		t.Errorf("it is handed out:\n%s", out.String())
	}
	if !unrecorded().Complete() || !(errUnrecorded{}).Words().Complete() {
		t.Error("a language is missing")
	}
}

// Keys that came or went while no server ran are on record at the next start, by their
// fingerprints alone; what has not changed is not told again.
func TestKeysWhileStopped(t *testing.T) {
	stays, goes, comes := key(t), key(t), key(t)
	s := serving(t, nil, line(stays, Lawyer, "甲"), line(goes, Client, "乙"))
	if err := s.stop(); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	again := serving(t, func(c *Config) { c.Data = s.cfg.Data }, line(stays, Lawyer, "甲"), line(comes, Trainer, "丙"))
	again.until(func() bool { return len(again.acts(comes, audit.KeyAdded)) == 1 }, "the new key is on record")
	for name, c := range map[string]struct {
		got, want int
	}{
		"stays":   {len(again.acts(stays, audit.KeyAdded, audit.KeyRemoved)), 1},
		"goes":    {len(again.acts(goes, audit.KeyAdded)), 1},
		"is gone": {len(again.acts(goes, audit.KeyRemoved)), 1},
		"comes":   {len(again.acts(comes, audit.KeyAdded, audit.KeyRemoved)), 1},
	} {
		if c.got != c.want {
			t.Errorf("the key that %s is %d times on record, not %d", name, c.got, c.want)
		}
	}
	says, err := VerifyAudit(again.cfg.Data, nil)
	if err != nil || len(says) == 0 || !strings.Contains(says[0].In(law.EN), "stands") {
		t.Errorf("%v, %v", says, err)
	}
}
