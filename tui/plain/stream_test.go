package plain

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"bangxin/interview"
	"bangxin/interview/report"
	"bangxin/law"
	"bangxin/law/casefile"
)

// streaming are options with which what is asked for is handed out among the lines.
func streaming(l law.Lang, handed *[]string) Options {
	o := wide(l)
	o.Stream = &Stream{
		Case: func(iv *interview.Interview) *casefile.File {
			return &casefile.File{Title: "甲案", Facts: iv.Facts()}
		},
		Handed: func(f string) error {
			*handed = append(*handed, f)
			return nil
		},
	}
	return o
}

// The command is listed, asks what is wanted, says what is not understood, and hands
// out what is asked for, in both languages.
func TestHandOut(t *testing.T) {
	say := plainWords()
	for _, l := range law.Langs() {
		var handed []string
		out := held(t, streaming(l, &handed), "o", "11", "o", "", "o pdf", "o mask", "o yaml client", "o", "md", "o YAML", "q", "q")
		inOrder(t, out, say.StreamCommand.In(l), say.StreamPrompt.In(l), fmt.Sprintf(say.StreamWrong.In(l), "pdf"), say.StreamFormless.In(l), say.StreamCase.In(l),
			say.StreamPrompt.In(l), StreamBegin+" md-----\n# ", "甲案", StreamEnd+" md-----\n", cutOut+" session.txt > bangxin.md\n",
			StreamBegin+" yaml-----\nbangxin: 1\n", StreamEnd+" yaml-----\n")
		if got := strings.Join(handed, " "); got != "md yaml" {
			t.Errorf("%v: told of %q", l, got)
		}
	}
}

// Words stand in any order, in either language; the last of a kind counts.
func TestOrderOf(t *testing.T) {
	for words, want := range map[string]order{
		"docx":                  {format: report.DOCXFormat},
		"client EN .docx":       {format: report.DOCXFormat, form: report.ClientForm, lang: law.EN},
		"当事人 对照 隐名 html":        {format: report.HTMLFormat, form: report.ClientForm, both: true, mask: true},
		"txt 答案 base64 both zh": {format: report.TextFormat, form: report.AnswersForm, encoded: true},
		"docx -terms -steps":    {format: report.DOCXFormat, without: []string{"terms", "steps"}},
		"yaml base64":           {caseFile: true, encoded: true},
	} {
		if got, wrong, formless, choice := orderOf(words, law.ZH); !reflect.DeepEqual(got, want) || wrong != "" || formless || choice {
			t.Errorf("%s: %+v %q %v %v", words, got, wrong, formless, choice)
		}
	}
}

// What would be taken for one of the marked lines does not end the file early.
func TestFramed(t *testing.T) {
	for _, data := range []string{"a\n" + StreamEnd + "\nb\n", StreamBegin + " x-----\n"} {
		var out strings.Builder
		s := newTestSession(wide(law.ZH), &out)
		s.framed("md", []byte(data), false)
		if err := s.out.Flush(); err != nil {
			t.Fatal(err)
		}
		head, body, _ := strings.Cut(out.String(), "\n")
		body, _, _ = strings.Cut(body, StreamEnd)
		got, err := base64.StdEncoding.DecodeString(strings.ReplaceAll(body, "\n", ""))
		if err != nil || !bytes.Equal(got, []byte(data)) || head != StreamBegin+" md base64-----" {
			t.Errorf("%q under %s, %v", got, head, err)
		}
	}
}

// Of many interviews kept earlier the newest are listed, and the others on asking; an
// id is as good as a number, and one that cannot be opened leads back to the list.
func TestResumeOfMany(t *testing.T) {
	say := plainWords()
	for _, l := range law.Langs() {
		o := wide(l)
		var opened []string
		for i := range offered + 3 {
			name := fmt.Sprintf("matter%02d", i+1)
			o.Earlier = append(o.Earlier, Earlier{ID: name, Words: law.T(name, name), Open: func() (*Opened, error) {
				if opened = append(opened, name); len(opened) == 1 {
					return nil, fmt.Errorf("broken")
				}
				return &Opened{Interview: interview.Resume(o.Rules, o.AsOf, o.Program, nil), Reading: law.T("只读", "reading alone")}, nil
			}})
		}
		out := held(t, o, "x", "0", "m", "2", "matter23", "q")
		inOrder(t, out, "1. matter01", "20. matter20", "24. "+say.ResumeNew.In(l), fmt.Sprintf(say.ResumeMore.In(l), 3), fmt.Sprintf(say.ResumePickOf.In(l), 24),
			"23. matter23", "broken", fmt.Sprintf(say.ResumePickOf.In(l), 24), law.T("只读", "reading alone").In(l))
		if strings.Join(opened, " ") != "matter02 matter23" {
			t.Errorf("opened %v", opened)
		}
	}
}

// The command for a shell: nothing in it is broken or quoted twice.
func TestStreamCommand(t *testing.T) {
	got := strings.Join(StreamCommand("ssh -T SERVER", law.EN, "abc", []string{"docx", "client"}, "r.docx"), "\n")
	want := "printf '%s\\n' en abc \\\n'o docx client base64' q |\nssh -T SERVER |\n" +
		"sed '1,/^-----BEGIN BANGXIN/d;/^-----END BANGXIN/,$d' |\nbase64 --decode > r.docx"
	if got != want {
		t.Errorf("%s", got)
	}
}
