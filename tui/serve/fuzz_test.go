package serve

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"
	"unicode/utf8"

	gossh "golang.org/x/crypto/ssh"

	"bangxin/law/text"
)

const someKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJwPRVPAPEaJYTW0WVo5vZxFQdLLxrsYuxjPF6wJjKXz"

// Whatever stands in a keys file, it gives people who have a key, a role and a
// name that is safe to show, or every mistake with its line and words that are.
func FuzzKeysFile(f *testing.F) {
	for _, s := range []string{
		"", "# comment\n\n" + someKey + " anna\n", someKey, someKey + " a\n" + someKey + " b\n", "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQ== short\n", "ssh-dss AAAA\n",
		`environment="BANGXIN_ROLE=lawyer",environment="BANGXIN_NAME=张律师",restrict ` + someKey + "\n", `environment="BANGXIN_ROLE=king" ` + someKey,
		`from="10.0.0.0/8" ` + someKey, `environment="BANGXIN_NAME=a",environment="BANGXIN_NAME=b" ` + someKey, `environment="LD_PRELOAD=x" ` + someKey,
		`environment="BANGXIN_NAME=\"x\"" ` + someKey, someKey + " \x1b[31mred\u202e\u200b\n", "\xff\xfe\n", strings.Repeat("x", lineBytes+1), `environment=`, `"`, "restrict,\n",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		people, err := parseKeys("keys", content, Client)
		if err != nil {
			var wrongs *Mistakes
			if people != nil || !errors.As(err, &wrongs) || len(wrongs.List) == 0 {
				t.Fatalf("people %v with the error %v", people, err)
			}
			for _, m := range wrongs.List {
				if m.Line < 1 || m.Line > bytes.Count(content, []byte("\n"))+1 || !m.Says.Complete() {
					t.Fatalf("a mistake outside the file or without words: %+v", m)
				}
				if says := m.Says.ZH + m.Says.EN; text.CleanLine(says) != says {
					t.Fatalf("what is said is not safe to show: %q", says)
				}
			}
			return
		}
		for fingerprint, p := range people {
			if p.Fingerprint != fingerprint || !strings.HasPrefix(fingerprint, "SHA256:") || p.Role == "" {
				t.Fatalf("%+v under %s", p, fingerprint)
			}
			if text.CleanLine(p.Name) != p.Name || text.Width(p.Name) > nameCells {
				t.Fatalf("the name %q is not safe to show", p.Name)
			}
		}
	})
}

// Whatever a client asks of its channel before it begins, the terminal has a size
// that is drawn for, and the environment holds few, short variables of the kinds
// we look at.
func FuzzChannelRequests(f *testing.F) {
	pty := func(term string, width, height uint32) []byte {
		return gossh.Marshal(struct {
			Term                                   string
			Width, Height, PixelWidth, PixelHeight uint32
			Modes                                  string
		}{term, width, height, 0, 0, "\x00"})
	}
	env := func(name, value string) []byte { return gossh.Marshal(struct{ Name, Value string }{name, value}) }
	for _, s := range [][2][]byte{
		{pty("xterm-256color", 80, 24), env("LANG", "zh_CN.UTF-8")},
		{pty("", 0, 0), env("LC_ALL", "\x1b[31m")},
		{pty("dumb", 1<<31, 1<<31), env("PATH", "/")},
		{pty(strings.Repeat("x", 200), 80, 24), env("LC_"+strings.Repeat("A", 200), "")},
		{pty("\x00\xff\x1b", 1, 1), env("LD_PRELOAD", "x")},
		{nil, nil},
		{[]byte{0, 0, 0, 255}, []byte{255, 255, 255, 255}},
	} {
		f.Add(s[0], s[1])
	}
	f.Fuzz(func(t *testing.T, terminal, variable []byte) {
		ch := &channel{env: map[string]string{}}
		if ch.takeTerminal(terminal) != ch.screen {
			t.Fatal("a terminal was refused and taken, or taken and refused")
		}
		variable = bytes.Clone(variable)
		for range envCount + 5 {
			taken := ch.takeVariable(variable)
			// The same variable under other names, so that their number grows.
			if taken && len(variable) > 8 {
				variable[len(variable)/2]++
			}
		}
		if ch.size.width < 0 || ch.size.width > maxWidth || ch.size.height < 0 || ch.size.height > maxHeight {
			t.Fatalf("the size is %+v", ch.size)
		}
		if len(ch.env) > envCount+1 {
			t.Fatalf("%d variables", len(ch.env))
		}
		for name, value := range ch.env {
			if name != "TERM" && !mayBe(name) || len(name)+len(value) > 2*envBytes {
				t.Fatalf("the variable %q=%q", name, value)
			}
		}
	})
}

// Whatever a client sends, in whatever pieces, comes out as it was, but for what
// is too much of one paste; and no piece ends inside a character.
func FuzzClientInput(f *testing.F) {
	for _, s := range []string{
		"", "1\r", "\x1b[A", "\x1b", "案件\r", "\x1b[200~贴\x1b[201~x", "\x1b[200~" + strings.Repeat("长", 100), "\x1b[200", "\xe6\x94", "\xff", "\x1b[201~\x1b[200~\x1b[200~\x1b[201~",
	} {
		f.Add([]byte(s), uint8(33), false)
		f.Add([]byte(s), uint8(200), true)
	}
	f.Fuzz(func(t *testing.T, data []byte, room uint8, bytewise bool) {
		if len(data) > creditBytes {
			return // what is above the credit is waited for
		}
		var src io.Reader = bytes.NewReader(data)
		if bytewise {
			src = iotest.OneByteReader(src)
		}
		noon := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
		in := newInput(context.Background(), src, func() time.Time { return noon }, func() {})
		p := make([]byte, max(int(room), 32))
		var got []byte
		for {
			n, err := in.Read(p)
			if whole := utf8.Valid(data); whole && n > 0 && !utf8.Valid(p[:n]) {
				t.Fatalf("%q is a piece of %q", p[:n], data)
			}
			got = append(got, p[:n]...)
			if err != nil {
				if err != io.EOF {
					t.Fatal(err)
				}
				break
			}
			if n == 0 {
				t.Fatal("a read gave nothing")
			}
		}
		if !bytes.Equal(got, data) { // a paste that is too long is longer than the credit
			t.Fatalf("%q came out as %q", data, got)
		}
	})
}
