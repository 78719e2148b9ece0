package report

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/corpus"
	"bangxin/law/library"
)

func TestWriteProvision(t *testing.T) {
	day := law.Date(2026, 11, 21)
	for _, c := range []struct {
		cite string
		day  law.Day
		has  []string
		not  string
	}{
		{"interpretation-2019-15:12.1.2", day, []string{"\n  | （二）支付结算金额二十万元以上的；\n", "2026年11月21日有效：是", "200,000 yuan", "以中文原文为准", "flk.npc.gov.cn"}, "转述"},
		{"interpretation-2019-15:12.1.2", law.Date(2019, 10, 31), []string{"2019年10月31日有效：否"}, ""},
		{"opinion-2021-22:9", day, []string{"转述，非原文", "未能核对的部分：九"}, "\n  | "},
		{"opinion-2025-bangxin:7", day, []string{"仅引条号"}, "\n  | "},
		{"cybersecurity-law-2016:9", day, []string{"其他版本：cybersecurity-law-2025"}, ""},
	} {
		var b bytes.Buffer
		err := WriteProvision(&b, law.Cite(c.cite), c.day, law.ZH)
		if err != nil {
			t.Fatal(err)
		}
		checkPlain(t, c.cite, b.String())
		for _, want := range c.has {
			if !strings.Contains(b.String(), want) {
				t.Errorf("%s does not say %q:\n%s", c.cite, want, b.String())
			}
		}
		if c.not != "" && strings.Contains(b.String(), c.not) {
			t.Errorf("%s says %q", c.cite, c.not)
		}
	}
}

func TestWriteProvisionDead(t *testing.T) {
	var b bytes.Buffer
	var dead *corpus.NotHeldError
	if err := WriteProvision(&b, law.Cite("criminal-law:9999"), law.Date(2026, 11, 21), law.EN); !errors.As(err, &dead) || b.Len() > 0 {
		t.Errorf("a dead citation gives %v and %q", err, b.String())
	}
}

func TestWriteHits(t *testing.T) {
	for _, c := range []struct {
		query string
		want  string
	}{
		{"支付结算", "检索“支付结算”："},
		{"的", "未列出"},
		{"nothing like it", "没有找到"},
		{"\x1b[31mred\u202e", "“red”"},
		{strings.Repeat("长", 100), ".."},
	} {
		var b bytes.Buffer
		hits := corpus.Search(c.query, 0)
		if err := WriteHits(&b, c.query, hits, law.ZH); err != nil {
			t.Fatal(err)
		}
		checkPlain(t, c.query, b.String())
		if !strings.Contains(b.String(), c.want) {
			t.Errorf("%q: does not say %q:\n%s", c.query, c.want, b.String())
		}
		if n := strings.Count(b.String(), "\n\n"); n > MaxHits+2 {
			t.Errorf("%q: %d results listed", c.query, n)
		}
	}
}

func TestWriteInstruments(t *testing.T) {
	var b bytes.Buffer
	if err := WriteInstruments(&b, law.Date(2018, 1, 1), law.EN); err != nil {
		t.Fatal(err)
	}
	checkPlain(t, "instruments", b.String())
	for _, i := range corpus.All() {
		if !strings.Contains(b.String(), "- "+i.ID+"  ") {
			t.Errorf("%s is not listed", i.ID)
		}
	}
	if !strings.Contains(b.String(), "not in force on 1 January 2018") {
		t.Error("nothing is said of what was not in force")
	}
}

// Every case of the library can be shown, with its holding.
func TestWriteCase(t *testing.T) {
	for _, c := range library.All() {
		for _, l := range law.Langs() {
			var b bytes.Buffer
			if err := WriteCase(&b, c, l); err != nil {
				t.Fatal(err)
			}
			checkPlain(t, c.ID, b.String())
			for _, want := range []string{c.ID, wordsIn(l).Decision, wordsIn(l).Sources} {
				if !strings.Contains(b.String(), want) {
					t.Errorf("%s in %s does not say %q", c.ID, l, want)
				}
			}
		}
	}
	var b bytes.Buffer
	if err := WriteCases(&b, library.All(), law.ZH); err != nil {
		t.Fatal(err)
	}
	checkPlain(t, "cases", b.String())
	if err := WriteCases(brokenPipe{}, library.All(), law.ZH); err != io.ErrClosedPipe {
		t.Errorf("error %v", err)
	}
}

// Every word a holding can use is said in both languages, each in its own words.
func TestHoldingWords(t *testing.T) {
	names := map[law.Text]bool{}
	note := func(name string, s law.Text) {
		if !s.Complete() || names[s] {
			t.Errorf("%s is said as %q", name, s)
		}
		names[s] = true
	}
	for _, o := range []casefile.Outcome{
		casefile.Convicted, casefile.NotProsecuted, casefile.Acquitted, casefile.NotACrime, casefile.Administrative, casefile.Civil, casefile.Terminated, casefile.Pending,
	} {
		note(string(o), outcomeName(o))
	}
	for _, o := range []casefile.Offence{
		casefile.Assisting, casefile.Accomplice, casefile.Concealing, casefile.Refusing, casefile.IllegalUse, casefile.IntrusionTools, casefile.PersonalData, casefile.OtherOffence,
	} {
		note(string(o), offenceName(&casefile.Defendant{Offence: o}))
	}
	note("accomplice of fraud", offenceName(&casefile.Defendant{Offence: casefile.Accomplice, Of: "fraud"}))
	for _, a := range []casefile.Agreement{casefile.Agrees, casefile.Differs, casefile.Contests, casefile.Silent, casefile.Outside, casefile.Undecided} {
		note(string(a), agreementName(a))
	}
}
