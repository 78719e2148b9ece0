package serve

import (
	"bytes"
	"encoding/base64"
	"errors"
	"os"
	"strings"
	"testing"

	gossh "golang.org/x/crypto/ssh"

	"bangxin/interview/matter"
	"bangxin/interview/report"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/tui/plain"
	"bangxin/tui/serve/audit"
)

// says holds a session without a terminal over the lines and gives what was written.
func (x *served) says(c *gossh.Client, lines ...string) string {
	x.t.Helper()
	session, err := c.NewSession()
	if err != nil {
		x.t.Fatal(err)
	}
	_ = session.Setenv("LANG", "zh_CN.UTF-8")
	session.Stdin = strings.NewReader(strings.Join(lines, "\n") + "\n")
	var out bytes.Buffer
	session.Stdout = &out
	if err := errors.Join(session.Shell(), session.Wait()); err != nil {
		x.t.Error(err)
	}
	return out.String()
}

// cut is what the command that is told cuts out: everything between the first two
// marked lines, decoded where it is encoded.
func cut(t *testing.T, out string) []byte {
	t.Helper()
	_, rest, ok := strings.Cut(out, "\n"+plain.StreamBegin)
	if !ok {
		t.Fatalf("nothing was handed out:\n%s", out)
	}
	head, rest, _ := strings.Cut(rest, "\n")
	body, _, ok := strings.Cut("\n"+rest, "\n"+plain.StreamEnd)
	if !ok {
		t.Fatalf("what was handed out has no end:\n%s", out)
	}
	body = strings.TrimPrefix(body, "\n")
	if !strings.Contains(head, plain.CodeWord) {
		return []byte(body + "\n")
	}
	data, err := base64.StdEncoding.DecodeString(strings.ReplaceAll(body, "\n", ""))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// written is a report of a saved matter as package report makes it.
func (x *served) written(m *matter.Matter, view liability.View, in report.Input, f report.Format) []byte {
	x.t.Helper()
	rules, day := x.rules(), x.cfg.Today()
	changes, err := rules.WhatIf(x.t.Context(), liability.WhatIfRequest{Facts: m.Case.Facts, AsOf: day, View: view})
	if err != nil {
		x.t.Fatal(err)
	}
	in.Title, in.Facts, in.Changes = m.Case.Title, m.Case.Facts, changes
	in.Analysis, in.Partings = revive(rules, day, x.cfg.Program, m).Analysis(), rules.Rivals(m.Case.Facts, day)
	var b bytes.Buffer
	if err := report.Build(in).Write(&b, f); err != nil {
		x.t.Fatal(err)
	}
	return b.Bytes()
}

// exports gives what the record says was exported.
func (x *served) exports() (out []audit.Entry) {
	x.t.Helper()
	x.entries(func(e audit.Entry) {
		if e.Act == audit.Exported {
			out = append(out, e)
		}
	})
	return out
}

// A lawyer at the analysis is told how to have the report on her own computer; what
// the screen says works while that screen stays open, and gives byte for byte the
// report as it is written elsewhere. It is on record, with its form and without a word
// of it.
func TestReportTakenAway(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Lawyer, "王律师"))
	x := open(t, s.connect(k), chinese(), 80, 24)
	x.first()
	const canary = "CANARY5531"
	x.Keys("esc")
	x.sees(fact.HelpKinds)
	x.Keys("n")
	x.WaitFor("只给你自己看")
	x.Type(canary)
	x.Keys("enter")
	x.WaitFor("j 当事人")
	x.Keys("enter")
	s.until(func() bool { return s.kept(k).Case.Facts[fact.HelpKinds].Note == canary }, "the note is kept")
	x.Keys("tab")
	x.Keys("a")
	x.WaitFor("e 写报告")
	x.Keys("e")
	x.WaitFor("存到自己的电脑", "取报告")
	x.Keys("enter")
	x.WaitFor("ssh -T SERVER", "base64 --decode > 报告-2026-11-21.docx")
	list, err := s.data.store(Person{Fingerprint: gossh.FingerprintSHA256(k.PublicKey())}).List()
	if err != nil || len(list) != 1 {
		t.Fatalf("%d matters, %v", len(list), err)
	}
	id := list[0].ID
	x.WaitFor("printf '%s\\n' zh "+id+" \\", "'o docx file zh base64' q |")

	out := s.says(s.connect(k), "zh", id, "o docx file zh base64", "q")
	m := s.kept(k)
	if got, want := cut(t, out), s.written(m, liability.ViewLawyer, report.Input{}, report.DOCXFormat); !bytes.Equal(got, want) {
		t.Errorf("the docx has %d bytes of %d", len(got), len(want))
	}
	for _, want := range []string{"正在别的屏幕上打开", "base64 --decode > bangxin.docx"} {
		if !strings.Contains(out, want) {
			t.Errorf("%s is not said:\n%s", want, out)
		}
	}
	e := s.exports()
	if len(e) != 1 || e[0].Form != audit.Word || e[0].Matter != id || e[0].Role != audit.Lawyer || e[0].Who != auditKey(Person{Fingerprint: gossh.FingerprintSHA256(k.PublicKey())}) {
		t.Errorf("recorded: %+v", e)
	}
	record, err := os.ReadFile(s.data.path(auditName))
	if err != nil {
		t.Fatal(err)
	}
	for _, private := range []string{canary, m.Case.Title, "支付结算"} {
		if strings.Contains(s.log.String(), private) || bytes.Contains(record, []byte(private)) {
			t.Errorf("%q is in the log or the record", private)
		}
	}
	x.Keys("esc") // the screen goes on
	x.WaitFor("取报告")
	x.Keys("esc")
	x.WaitFor("e 写报告")
}

// Every format and choice is handed out as package report writes it, the case file as
// the store exports it, and each is on record in its form.
func TestReportFormatsOverLines(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Client, "李某"))
	c := s.connect(k)
	s.says(c, "11", "3", "q")
	m := s.kept(k)
	store := s.data.store(Person{Fingerprint: gossh.FingerprintSHA256(k.PublicKey())})
	list, err := store.List()
	if err != nil {
		t.Fatal(err)
	}
	file, err := store.Export(s.data.keys, list[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	asked := []struct {
		words  string
		want   []byte
		format audit.Form
	}{
		{"o txt", s.written(m, liability.ViewClient, report.Input{}, report.TextFormat), audit.PlainText},
		{"o MD 当事人 en", s.written(m, liability.ViewClient, report.Input{Form: report.ClientForm, Lang: law.EN}, report.MarkdownFormat), audit.Markdown},
		{"写报告 对照 html 讲义", s.written(m, liability.ViewClient, report.Input{Form: report.HandoutForm, Both: true}, report.HTMLFormat), audit.HTML},
		{"o json mask base64", s.written(m, liability.ViewClient, report.Input{Mask: true}, report.JSONFormat), audit.JSON},
		{"o\nyaml", file, audit.CaseFile},
		{"f", nil, audit.PlainText},
	}
	for i, a := range asked {
		out := s.says(c, "1", a.words, "q")
		if a.want != nil && !bytes.Equal(cut(t, out), a.want) {
			t.Errorf("%s: %d bytes of %d", a.words, len(cut(t, out)), len(a.want))
		}
		if e := s.exports(); len(e) != i+1 || e[i].Form != a.format || e[i].Matter != list[0].ID {
			t.Errorf("%s: recorded: %+v", a.words, e)
		}
	}
	n := len(s.exports())
	for _, words := range []string{"o pdf", "o 当事人", "o yaml mask", "o\n"} {
		if out := s.says(c, "1", words, "q"); strings.Contains(out, plain.StreamBegin) {
			t.Errorf("%s hands something out:\n%s", words, out)
		}
	}
	if len(s.exports()) != n {
		t.Error("what was refused is on record as an export")
	}
}

// Nobody takes away the matter of another, whatever id is typed: not the client who
// sits in its interview, not another lawyer. On that client's screen there is no key.
func TestOthersTakeNothingAway(t *testing.T) {
	lawyerKey, clientKey, other := key(t), key(t), key(t)
	s := serving(t, nil, line(lawyerKey, Lawyer, "王律师"), line(clientKey, Client, "李某"), line(other, Lawyer, "赵律师"))
	lawyer := open(t, s.connect(lawyerKey), chinese(), 100, 30)
	lawyer.first()
	list, err := s.data.store(Person{Fingerprint: gossh.FingerprintSHA256(lawyerKey.PublicKey())}).List()
	if err != nil || len(list) != 1 {
		t.Fatalf("%d matters, %v", len(list), err)
	}
	id := list[0].ID
	client := open(t, s.connect(clientKey), chinese(), 80, 24)
	client.joins(lawyer.invites())
	client.sees(fact.HelpedCount)
	lawyer.Keys("esc")
	client.Keys("e")
	client.Keys("f1")
	client.WaitFor("上一屏可以使用的按键")
	if v := client.String(); strings.Contains(v, "e 写报告") || strings.Contains(v, "ssh -T") {
		t.Errorf("the client is offered a report:\n%s", v)
	}
	for _, k := range []gossh.Signer{clientKey, other} {
		c := s.connect(k)
		s.says(c, "1", "5", "q") // a matter of their own, so that there is a list to choose from
		for _, lines := range [][]string{{id, "o txt", "q"}, {"../" + id, "o yaml", "q"}, {"9", "o txt", "q"}} {
			if out := s.says(c, lines...); strings.Contains(out, plain.StreamBegin) || !strings.Contains(out, "请写 1 或者 2") {
				t.Errorf("%v:\n%s", lines, out)
			}
		}
	}
	if e := s.exports(); len(e) != 0 {
		t.Errorf("recorded: %+v", e)
	}
}

// One of several saved matters is chosen by its number; nothing else is handed out.
func TestNoTerminalChoosesMatter(t *testing.T) {
	k := key(t)
	s := serving(t, nil, line(k, Client, "李某"))
	c := s.connect(k)
	s.says(c, "1", "q")
	s.says(c, "2", "11", "3", "q") // another
	out := s.says(c, "2", "o yaml", "q")
	first := string(cut(t, out))
	second := string(cut(t, s.says(c, "1", "o yaml", "q")))
	if !strings.Contains(out, "3. 开始新的访谈") || !strings.Contains(out, "请写 1 至 3") {
		t.Errorf("the list:\n%s", out)
	}
	if strings.Contains(first, string(fact.HelpedCount)) || !strings.Contains(second, string(fact.HelpedCount)) {
		t.Errorf("the first is\n%s\nthe second\n%s", first, second)
	}
}

// On an open server nothing is kept, and what was answered can be taken away all the
// same; before any answer there is nothing.
func TestGuestTakesReportAway(t *testing.T) {
	s := serving(t, func(c *Config) { c.Open = true })
	c := s.connect(key(t))
	out := s.says(c, "11", "3", "o docx 当事人", "q", "q")
	if data := cut(t, out); !bytes.HasPrefix(data, []byte("PK")) {
		t.Errorf("it is no docx: %q", data[:min(8, len(data))])
	}
	if out := s.says(c, "o txt", "q"); strings.Contains(out, plain.StreamBegin) {
		t.Errorf("a report of nothing:\n%s", out)
	}
}
