package serve

import (
	"net"
	"strings"
	"testing"

	gossh "golang.org/x/crypto/ssh"
)

// A key of the file comes in under any user name; another, and none, do not.
func TestKeys(t *testing.T) {
	right, other := key(t), key(t)
	s := serving(t, nil, line(right, Lawyer, "王律师"))
	for _, user := range []string{"root", "", strings.Repeat("名", 2000), "../../etc/passwd"} {
		c, err := s.dial(user, right)
		if err != nil {
			t.Fatalf("as %.20q: %v", user, err)
		}
		_ = c.Close()
	}
	if _, err := s.dial("root", other); err == nil {
		t.Error("a key that is not in the file came in")
	}
	if _, err := s.dial("root"); err == nil {
		t.Error("somebody without a key came in")
	}
	for name, method := range map[string]gossh.AuthMethod{
		"password": gossh.Password(""),
		"keyboard": gossh.KeyboardInteractive(func(string, string, []string, []bool) ([]string, error) { return nil, nil }),
	} {
		c, err := gossh.Dial("tcp", s.addr, &gossh.ClientConfig{
			User: "root", Auth: []gossh.AuthMethod{method}, HostKeyCallback: func(string, net.Addr, gossh.PublicKey) error { return nil },
		})
		if err == nil {
			_ = c.Close()
			t.Errorf("somebody came in by %s", name)
		}
	}
	if log := s.log.String(); !strings.Contains(log, "key refused") {
		t.Errorf("the log does not say that a key was refused:\n%s", log)
	}
}

// Of many keys offered the one that was proved counts, in the session too.
func TestProvedKeyCounts(t *testing.T) {
	lawyer, client := key(t), key(t)
	s := serving(t, nil, line(lawyer, Lawyer, "王律师"), line(client, Client, "李某"))
	x := open(t, s.connect(key(t), client, lawyer), chinese(), 80, 24)
	x.WaitFor("帮信")
	all := s.hub.all()
	if len(all) != 1 || all[0].person.Role != Client || all[0].person.Name != "李某" || all[0].person.Fingerprint != gossh.FingerprintSHA256(client.PublicKey()) {
		t.Errorf("the session is of %+v", all[0].person)
	}
	x.Keys("q")
	if code := x.ends(); code != 0 {
		t.Errorf("exit status %d", code)
	}
	if !x.restored() {
		t.Error("the screen was not restored")
	}
}
