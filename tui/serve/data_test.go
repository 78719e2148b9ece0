package serve

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	gossh "golang.org/x/crypto/ssh"

	"bangxin/interview/matter"
	"bangxin/law"
	"bangxin/law/fact"
)

// config is one that starts, with a keys file.
func config(t *testing.T) Config {
	t.Helper()
	dir := t.TempDir()
	keys := filepath.Join(dir, "keys")
	if err := os.WriteFile(keys, []byte(line(key(t), Lawyer, "王律师")), 0o600); err != nil {
		t.Fatal(err)
	}
	return Config{Listen: "127.0.0.1:0", AuthorizedKeys: keys, Data: filepath.Join(dir, "data")}
}

// starts makes a server ready and lets it go again.
func starts(t *testing.T, c Config) (fingerprint string, says string) {
	t.Helper()
	s, err := Open(c)
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range s.Notes() {
		if !n.Complete() {
			t.Errorf("not in both languages: %+v", n)
		}
		says += n.EN + "\n"
	}
	fingerprint = s.Fingerprint()
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	return fingerprint, says
}

// refusal is the English of why a server does not start.
func refusal(t *testing.T, c Config) string {
	t.Helper()
	s, err := Open(c)
	if err == nil {
		_ = s.Close()
		t.Fatal("it starts")
	}
	var e *Error
	if errors.As(err, &e) {
		for _, w := range append([]law.Text{e.Says}, e.Hints...) {
			if !w.Complete() {
				t.Errorf("not in both languages: %+v", w)
			}
		}
	}
	return err.Error()
}

// The host key and the identity are made once, for the owner alone, and said.
func TestFirstStart(t *testing.T) {
	c := config(t)
	first, says := starts(t, c)
	for _, want := range []string{"host key fingerprint: " + first, "the host key was made just now", "the server's identity was made just now"} {
		if !strings.Contains(says, want) {
			t.Errorf("%q is not said:\n%s", want, says)
		}
	}
	if !strings.HasPrefix(first, "SHA256:") {
		t.Error(first)
	}
	for _, name := range []string{hostName, identityName} {
		if info, err := os.Stat(filepath.Join(c.Data, name)); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", name, info, err)
		}
	}
	if info, err := os.Stat(c.Data); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("%v, %v", info, err)
	}
	pem, err := os.ReadFile(filepath.Join(c.Data, hostName))
	if err != nil {
		t.Fatal(err)
	}
	if k, err := gossh.ParsePrivateKey(pem); err != nil || k.PublicKey().Type() != gossh.KeyAlgoED25519 {
		t.Errorf("%v", err)
	}
	second, says := starts(t, c)
	if second != first || strings.Contains(says, "just now") {
		t.Errorf("made again: %s\n%s", second, says)
	}
}

func TestDataIsOfOneServer(t *testing.T) {
	c := config(t)
	s, err := Open(c)
	if err != nil {
		t.Fatal(err)
	}
	if why := refusal(t, c); !strings.Contains(why, "another server is using") {
		t.Error(why)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	starts(t, c)
}

// The identity is never another than the one for which things were encrypted, and a
// key or directory that others can read is refused.
func TestDataFaults(t *testing.T) {
	elsewhere := func(t *testing.T) string {
		path := filepath.Join(t.TempDir(), "identity.txt")
		if _, err := matter.CreateKeyFile(path); err != nil {
			t.Fatal(err)
		}
		return path
	}
	for name, c := range map[string]struct {
		change func(t *testing.T, c *Config) error
		want   string
	}{
		"the identity is gone":     {func(_ *testing.T, c *Config) error { return os.Remove(filepath.Join(c.Data, identityName)) }, "is missing"},
		"another identity":         {func(t *testing.T, c *Config) error { c.Identity = elsewhere(t); return nil }, "the wrong identity"},
		"an identity that is none": {func(_ *testing.T, c *Config) error { c.Identity = filepath.Join(c.Data, "none"); return nil }, "is missing"},
		"open identity":            {func(_ *testing.T, c *Config) error { return os.Chmod(filepath.Join(c.Data, identityName), 0o644) }, "no access"},
		"open host key":            {func(_ *testing.T, c *Config) error { return os.Chmod(filepath.Join(c.Data, hostName), 0o644) }, "other users can read the host key"},
		"damaged host key": {func(_ *testing.T, c *Config) error {
			return os.WriteFile(filepath.Join(c.Data, hostName), []byte("x"), 0o600)
		}, "is no host key"},
		"open directory":  {func(_ *testing.T, c *Config) error { return os.Chmod(c.Data, 0o755) }, "other users can look into"},
		"a file":          {func(_ *testing.T, c *Config) error { c.Data = c.AuthorizedKeys; return nil }, "is a file and cannot be the data directory"},
		"no directory":    {func(_ *testing.T, c *Config) error { c.Data = ""; return nil }, "no data directory"},
		"no keys file":    {func(_ *testing.T, c *Config) error { return os.Remove(c.AuthorizedKeys) }, "cannot read the keys file"},
		"empty keys file": {func(_ *testing.T, c *Config) error { return os.WriteFile(c.AuthorizedKeys, []byte("#\n"), 0o600) }, "holds no key"},
		"broken keys file": {func(_ *testing.T, c *Config) error {
			return os.WriteFile(c.AuthorizedKeys, []byte("#\nx\n\ny\n"), 0o600)
		}, ":2: not a public key"},
		"altered record": {func(_ *testing.T, c *Config) error {
			return os.WriteFile(filepath.Join(c.Data, auditName), []byte("{}\n"), 0o600)
		}, "line 1 of the audit record"},
	} {
		t.Run(name, func(t *testing.T) {
			cfg := config(t)
			starts(t, cfg)
			if err := c.change(t, &cfg); err != nil {
				t.Fatal(err)
			}
			if why := refusal(t, cfg); !strings.Contains(why, c.want) {
				t.Error(why)
			}
			if _, err := os.Stat(filepath.Join(cfg.Data, lockName)); err == nil && cfg.Data != cfg.AuthorizedKeys {
				t.Error("the lock was not let go")
			}
		})
	}
}

// An identity named elsewhere is used where it is there, and made there where
// nothing was encrypted before.
func TestIdentityElsewhere(t *testing.T) {
	c := config(t)
	c.Identity = filepath.Join(t.TempDir(), "identity.txt")
	_, says := starts(t, c)
	if !strings.Contains(says, c.Identity) {
		t.Errorf("it is not said:\n%s", says)
	}
	starts(t, c)
	if _, err := os.Stat(filepath.Join(c.Data, identityName)); err == nil {
		t.Error("it was made in the data directory as well")
	}
	c.Identity = ""
	if why := refusal(t, c); !strings.Contains(why, "is missing") {
		t.Error(why)
	}
}

// An identity with a passphrase, where there is one, is the one used, and opens with
// its passphrase alone. (Its work factor is low, so that no test waits for a key.)
func TestIdentityWithPassphrase(t *testing.T) {
	c := config(t)
	content, err := os.ReadFile("../testdata/identity.age")
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(os.Mkdir(c.Data, 0o700), os.WriteFile(filepath.Join(c.Data, "identity.age"), content, 0o600)); err != nil {
		t.Fatal(err)
	}
	if why := refusal(t, c); !strings.Contains(why, "none is given") {
		t.Error(why)
	}
	pass := "correct horse"
	c.Passphrase = func() (string, error) { return pass, nil }
	starts(t, c)
	if _, err := os.Stat(filepath.Join(c.Data, identityName)); err == nil {
		t.Error("one stands there unencrypted")
	}
	starts(t, c)
	pass = "wrong"
	if why := refusal(t, c); !strings.Contains(why, "wrong passphrase") {
		t.Error(why)
	}
}

// A server without keys is refused where others reach it, unless that is meant, and
// writes nothing but a host key where a directory is named.
func TestOpenServer(t *testing.T) {
	for listen, ok := range map[string]bool{
		"127.0.0.1:0": true, "[::1]:0": true, "localhost:0": true, "127.9.9.9:22": true,
		"0.0.0.0:2222": false, ":2222": false, "[::]:2222": false, "10.0.0.1:2222": false, "example.com:22": false, "127.0.0.1.example.com:1": false,
	} {
		c := Config{Listen: listen}
		if ok {
			starts(t, c)
		} else if why := refusal(t, c); !strings.Contains(why, "reached from other machines") {
			t.Errorf("%s: %s", listen, why)
		}
		c.Open = true
		if _, says := starts(t, c); !strings.Contains(says, "nothing is kept") {
			t.Errorf("%s: %s", listen, says)
		}
	}
	if why := refusal(t, Config{Listen: "2222"}); !strings.Contains(why, "not an address") {
		t.Error(why)
	}
	both := config(t)
	both.Open = true
	if why := refusal(t, both); !strings.Contains(why, "exclude each other") {
		t.Error(why)
	}
	dir := filepath.Join(t.TempDir(), "data")
	first, _ := starts(t, Config{Listen: "127.0.0.1:0", Data: dir})
	if second, _ := starts(t, Config{Listen: "127.0.0.1:0", Data: dir}); second != first {
		t.Error("the host key was made again")
	}
	files, err := os.ReadDir(dir)
	if err != nil || len(files) != 1 || files[0].Name() != hostName {
		t.Errorf("%v, %v", files, err)
	}
}

// On an open server everybody is a guest, is told that nothing is kept, and nothing
// is.
func TestGuest(t *testing.T) {
	s := serving(t, func(c *Config) { c.Open = true })
	c, err := gossh.Dial("tcp", s.addr, &gossh.ClientConfig{User: "x", HostKeyCallback: gossh.FixedHostKey(s.host.PublicKey())})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	x := open(t, c, chinese(), 80, 24)
	x.WaitFor("你是服务器上的访客", "退出或者断线就没有了")
	if x.Seen().Has("我的案件") {
		t.Error("saving is offered")
	}
	x.Keys("s")
	x.sees(fact.HelpKinds)
	x.Type("11\r")
	x.sees(fact.HelpedCount)
	x.Keys("ctrl+c")
	x.WaitFor("退出")
	x.Keys("y")
	if code := x.ends(); code != 0 {
		t.Errorf("exit status %d", code)
	}
	if out := x.out.String(); strings.Contains(out, "回答已经存盘") {
		t.Error("it says that something was saved")
	}
	files, err := os.ReadDir(s.data.dir)
	if err != nil || len(files) != 2 { // the host key and the lock
		t.Errorf("%v, %v", files, err)
	}
}

// The guest of a keys file is one too.
func TestGuestByRole(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Guest, "客"))
	x := open(t, s.connect(k), chinese(), 80, 24)
	x.WaitFor("你是服务器上的访客")
	if _, err := os.Stat(s.data.path(peopleName)); err == nil {
		t.Error("a folder was made")
	}
}

// The sample unit starts what the flags and variables mean, in the language of the
// call, and lets the service write its data directory alone.
func TestUnit(t *testing.T) {
	vars := func(v ...string) map[string]string {
		out := map[string]string{}
		for i := 0; i < len(v); i += 2 {
			out[v[i]] = v[i+1]
		}
		return out
	}
	for _, c := range []struct {
		name      string
		unit      UnitConfig
		has, lack []string
	}{
		{
			"as it comes",
			UnitConfig{Lang: law.EN, Data: "/var/lib/bangxin", Keys: "/etc/bangxin/authorized_keys", Variables: vars("BANGXIN_SERVE_DATA", "/var/lib/bangxin")},
			[]string{"\nExecStart=/usr/local/bin/bangxin serve\n", "\nEnvironment=BANGXIN_SERVE_DATA=/var/lib/bangxin\n", "\nStateDirectory=bangxin\n", "\nDynamicUser=yes\n", "\nNoNewPrivileges=yes\n", "\nProtectSystem=strict\n", "\nProtectHome=yes\n", "one line a person", "\n#LoadCredential="},
			[]string{"ReadWritePaths", "一"},
		},
		{
			"in Chinese",
			UnitConfig{Lang: law.ZH, Data: "/var/lib/bangxin", Keys: "/k"},
			[]string{"查看主机密钥的指纹和日志", "一人一行"},
			[]string{"one line a person", "the host key"},
		},
		{
			"elsewhere",
			UnitConfig{Data: "/srv/案 件", Keys: "/home/a/keys", Identity: "/mnt/100%/id", Variables: vars("BANGXIN_SERVE_IDLE", "45m0s", "BANGXIN_SERVE_ADDRESS", `a "b\c`)},
			[]string{"\nUser=bangxin\nReadWritePaths=\"/srv/案 件\"\n", "\nLoadCredential=identity:/mnt/100%%/id\n", "\nEnvironment=BANGXIN_SERVE_IDENTITY=%d/identity\n", "\nEnvironment=BANGXIN_SERVE_IDLE=45m0s\n", "\nEnvironment=\"BANGXIN_SERVE_ADDRESS=a \\\"b\\\\c\"\n", "\nProtectHome=read-only\n"},
			[]string{"DynamicUser", "StateDirectory", "ProtectHome=yes", "#LoadCredential"},
		},
		{
			"with a passphrase",
			UnitConfig{Data: "/var/lib/x", WithPassphrase: true},
			[]string{"\nLoadCredential=passphrase:/etc/bangxin/passphrase\nEnvironment=BANGXIN_PASSPHRASE_FILE=%d/passphrase\n", "\nStateDirectory=x\n"},
			[]string{"identity", "authorized_keys"},
		},
		{"open", UnitConfig{}, []string{"\nDynamicUser=yes\n"}, []string{"StateDirectory", "ReadWritePaths", "identity", "authorized_keys"}},
	} {
		got := Unit(c.unit)
		for _, want := range c.has {
			if !strings.Contains(got, want) {
				t.Errorf("%s: %q is not there:\n%s", c.name, want, got)
			}
		}
		for _, not := range c.lack {
			if strings.Contains(got, not) {
				t.Errorf("%s: %q is there:\n%s", c.name, not, got)
			}
		}
	}
}
