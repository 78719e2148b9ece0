package plain

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"reflect"
	"slices"
	"strings"
	"testing"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/fact"
	"bangxin/law/liability"
	"bangxin/law/text"
)

var testDay = law.MustDay("2026-11-21")

func options(l law.Lang) Options {
	return Options{Rules: liability.Default(), AsOf: testDay, Lang: l, Program: "test", Width: 80}
}

// held runs an interview over the lines and gives what was written.
func held(t testing.TB, o Options, lines ...string) string {
	t.Helper()
	var out bytes.Buffer
	if err := Run(context.Background(), o, strings.NewReader(strings.Join(lines, "\n")), &out); err != nil {
		t.Fatalf("run: %v", err)
	}
	safe(t, out.String())
	return out.String()
}

// safe: no control character but the line end, nothing unseen.
func safe(t testing.TB, s string) {
	t.Helper()
	clean := text.Clean(s)
	if clean == s {
		return
	}
	for i := range min(len(clean), len(s)) {
		if clean[i] != s[i] {
			t.Fatalf("unsafe output at %q", s[max(0, i-40):min(len(s), i+40)])
		}
	}
	t.Fatalf("unsafe output: %d bytes, clean %d", len(s), len(clean))
}

// inOrder requires the pieces to stand in the output one after the other.
func inOrder(t *testing.T, out string, pieces ...string) {
	t.Helper()
	rest := out
	for _, p := range pieces {
		_, after, ok := strings.Cut(rest, p)
		if !ok {
			t.Fatalf("%q does not follow in\n%s", p, rest)
		}
		rest = after
	}
}

// wide breaks no line, so that whole sentences can be looked for.
func wide(l law.Lang) Options {
	o := options(l)
	o.Width = 0
	return o
}

// TestSpineInBothLanguages: the first questions, answered in the ways their kinds
// allow, and what is said of each.
func TestSpineInBothLanguages(t *testing.T) {
	out := held(t, wide(law.ZH), "11", "1", "2", "2", "26万", "u", "1", "0", "被限制后就停止了", "a", "q", "q")
	inOrder(t, out, "帮信", "你给对方提供过哪些帮助", "11. 支付接口", "请回答", "读作 支付结算", "读作 1 人", "读作 260,000 元", "读作 不清楚", "读作 未获告知", "读作 不清楚", "没有“被限制后就停止了”这一项；可以写 1 至 3",
		"分析：依 2026年11月21日有效的法律", "结论：", "帮助信息网络犯罪活动罪：", "1. ", "现在退出吗", "再写一次 q")
	out = held(t, wide(law.EN), "11", "1", "2", "2", "260,000", "don't know", "1", "0", "stopped", "a", "q", "q")
	inOrder(t, out, "Your answer", "read as payment settlement", "read as 1 person", "read as 260,000 yuan", "read as unknown", "read as ", "read as unknown", "read as ",
		"Analysis: law as of 21 November 2026", "Conclusion: ", "1. ", "Quit now?")
}

// TestEveryQuestion: every question of every kind can be answered, in both
// languages, and a wrong answer is explained and asked again.
func TestEveryQuestion(t *testing.T) {
	for _, l := range law.Langs() {
		for _, q := range script.All() {
			var out bytes.Buffer
			s := newTestSession(options(l), &out, "no such answer at all", "1", "2024-05", "b")
			if err := s.edit(q.Fact); err != nil {
				t.Fatalf("%s: %v", q.Fact, err)
			}
			s.out.Flush()
			safe(t, out.String())
			inOrder(t, out.String(), s.in(s.say.NotRead))
			a, ok := s.iv.AnswerTo(q.Fact)
			def := fact.Get(q.Fact)
			if !ok || a.State != fact.Known || !def.Valid(a.Value) {
				t.Errorf("%s in %v: answer %+v\n%s", q.Fact, l, a, out.String())
			}
		}
	}
}

// TestYesAndNo: a flag is answered by number or by word.
func TestYesAndNo(t *testing.T) {
	for typed, want := range map[string]bool{"1": true, "2": false, "是": true, "否": false, "y": true, "no": false} {
		s := newTestSession(options(law.EN), io.Discard, typed)
		if err := s.edit(fact.PriceAbnormal); err != nil {
			t.Fatal(err)
		}
		if a, ok := s.iv.AnswerTo(fact.PriceAbnormal); !ok || a.Value != fact.Bool(want) {
			t.Errorf("%q: %+v", typed, a)
		}
	}
}

func newTestSession(o Options, out io.Writer, lines ...string) *session {
	return newSession(context.Background(), o, strings.NewReader(strings.Join(lines, "\n")), out)
}

// TestEndOfInput: the analysis so far is written, and nothing is an error.
func TestEndOfInput(t *testing.T) {
	inOrder(t, held(t, wide(law.ZH), "11", "3"), "输入到此结束", "分析", "结论", "回答没有写入磁盘")
	inOrder(t, held(t, wide(law.EN)), "The input ends here", "not written to disk")
	inOrder(t, held(t, wide(law.EN), "11", "r", "1"), "Write the new answer", "The input ends here", "Conclusion")
	inOrder(t, held(t, wide(law.EN), "11", "q"), "Quit now?", "The input ends here", "Conclusion")
	o := options(law.ZH)
	o.AskLang = true
	inOrder(t, held(t, o), "1. 中文", "2. English", "输入到此结束")
}

// TestLanguage: asked first where the caller does not know it, and changed by l.
func TestLanguage(t *testing.T) {
	o := wide(law.ZH)
	o.AskLang = true
	inOrder(t, held(t, o, "x", "2", "l"), "1. 中文", "Please write 1 or 2", "What help did you give", "你给对方提供过哪些帮助")
}

// TestBackAndEditLoseNothing: going back, changing and leaving keep every other
// answer.
func TestBackAndEditLoseNothing(t *testing.T) {
	var out bytes.Buffer
	s := newTestSession(wide(law.EN), &out,
		"11", "3", "0", // three answers
		"b", "b", "b", "b", // to the first, and no further
		"", "", // keep two
		"r", "2", "5", // change the second
		"2", "b", // look, leave as it is
		"99", "x", "b",
		"1", // the third again
	)
	if err := s.hold(); err != nil {
		t.Fatal(err)
	}
	s.out.Flush()
	inOrder(t, out.String(), "Answer so far: 3 persons", "Answer so far: payment settlement", "This is the first question", "All answers", "read as 5 persons", "5 persons", "no number “99”", "no number “x”")
	f := s.iv.Facts()
	if len(f) != 3 {
		t.Fatalf("%d answers, want 3: %v", len(f), f)
	}
	if v := f[fact.HelpedCount]; v.Value != fact.Int(5) {
		t.Errorf("helped.count is %+v", v)
	}
	if v := f[fact.HelpKinds]; !slices.Equal(fact.Get(fact.HelpKinds).Chosen(v.Value), []string{"payment_settlement"}) {
		t.Errorf("help.kinds is %+v", v)
	}
	if v := f[fact.HelpedCrimes]; v.State != fact.Known {
		t.Errorf("helped.crimes is %+v", v)
	}
}

// TestEarlierAnswersKeepWhatStoodBesideThem: note, evidence and, for the same
// value, standing.
func TestEarlierAnswersKeepWhatStoodBesideThem(t *testing.T) {
	o := options(law.EN)
	o.Facts = fact.Facts{fact.HelpedCount: {Value: fact.Int(3), Standing: fact.Proved, Note: "n", Evidence: []fact.Evidence{{What: "e"}}}}
	for typed, standing := range map[string]fact.Standing{"3": fact.Proved, "4": fact.Stated} {
		s := newTestSession(o, io.Discard, typed)
		if err := s.edit(fact.HelpedCount); err != nil {
			t.Fatal(err)
		}
		a, _ := s.iv.AnswerTo(fact.HelpedCount)
		if a.Note != "n" || len(a.Evidence) != 1 || a.Standing != standing {
			t.Errorf("after %s: %+v", typed, a)
		}
	}
}

// TestNote: written before the answer or after, and kept.
func TestNote(t *testing.T) {
	for _, lines := range [][]string{{"note", "a b\x1b[2J", "1"}, {"1", "b", "note", "a b"}, {"note", "old", "1", "b", "备注", "a b", "1"}} {
		s := newTestSession(options(law.EN), io.Discard, lines...)
		if err := s.hold(); err != nil {
			t.Fatal(err)
		}
		if a, ok := s.iv.AnswerTo(fact.HelpKinds); !ok || a.State != fact.Known || a.Note != "a b" {
			t.Errorf("%q: %+v", lines, a)
		}
	}
	o := wide(law.EN)
	o.Facts = fact.Facts{fact.HelpKinds: {State: fact.Unknown, Note: "\x1b[31mred"}}
	inOrder(t, held(t, o, "b"), "Note: red")
}

// TestMistakes: each is explained with the word that is wrong, and nothing is
// taken down.
func TestMistakes(t *testing.T) {
	for _, c := range []struct {
		id            fact.ID
		typed, zh, en string
	}{
		{fact.HelpKinds, "99", "没有“99”这一项", "no number “99”"},
		{fact.HelpKinds, "0 1", "没有“0”这一项", "no number “0”"},
		{fact.HelpKinds, "99999999999999999999", "没有“9999", "no number “9999"},
		{fact.HelpedStatus, "1 2", "只能选一项；“2”", "one can be chosen here; “2”"},
		{fact.PriceAbnormal, "3", "没有“3”这一项", "no number “3”"},
		{fact.AmountsSettlement, "twelve-ish", "没有读懂", "Not understood"},
		{fact.AmountsSettlement, "20 美元", "美元", "美元"},
		{fact.HelpedCrimes, "fraud, frod", "frod", "frod"},
		{fact.ConductEnd, "2023-02-30", "没有读懂", "Not understood"},
	} {
		for _, l := range law.Langs() {
			var out bytes.Buffer
			s := newTestSession(wide(l), &out, c.typed)
			if err := s.edit(c.id); !errors.Is(err, io.EOF) {
				t.Fatalf("%s %q: %v", c.id, c.typed, err)
			}
			s.out.Flush()
			safe(t, out.String())
			if want := law.T(c.zh, c.en).In(l); !strings.Contains(out.String(), want) {
				t.Errorf("%s %q: %q is not said in\n%s", c.id, c.typed, want, out.String())
			}
			if _, ok := s.iv.AnswerTo(c.id); ok {
				t.Errorf("%s %q was taken down", c.id, c.typed)
			}
		}
	}
}

// TestNoneStandsAlone: the option that means none of the others cannot be chosen
// with them.
func TestNoneStandsAlone(t *testing.T) {
	def := fact.Get(fact.RulesBroken)
	none := def.Option("none")
	if none < 0 {
		t.Fatal("the fact has no such option")
	}
	other := 1
	if none == 0 {
		other = 2
	}
	both := string(rune('0'+other)) + " " + itoa(none+1)
	var out bytes.Buffer
	s := newTestSession(wide(law.EN), &out, both, itoa(none+1))
	if err := s.edit(fact.RulesBroken); err != nil {
		t.Fatal(err)
	}
	s.out.Flush()
	inOrder(t, out.String(), "cannot stand beside", "read as none")
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + itoa(n%10)
}

// TestNoughtIsASum: a nought typed for a sum is the sum; for options it is "don't
// know".
func TestNoughtIsASum(t *testing.T) {
	for id, want := range map[fact.ID]fact.State{
		fact.AmountsGains: fact.Known, fact.HelpedCount: fact.Known,
		fact.NoticeReport: fact.Unknown, fact.HelpKinds: fact.Unknown, fact.HelpedStatus: fact.Unknown,
	} {
		s := newTestSession(options(law.ZH), io.Discard, "0")
		if err := s.edit(id); err != nil {
			t.Fatal(err)
		}
		if a, _ := s.iv.AnswerTo(id); a.State != want {
			t.Errorf("%s: 0 is %v", id, a.State)
		}
	}
}

// TestHostile: escape sequences, controls, a line of a mebibyte and bytes that
// are no text come back as nothing that a terminal obeys, and do no harm.
func TestHostile(t *testing.T) {
	for _, typed := range []string{
		"\x1b[2J\x1b]0;title\x07", "\x1b]52;c;aGk=\x07x", "\u202ex", "x\x00", "\xff\xfe", "a\u200bb", "\u009b31m", strings.Repeat("9", 2000), "🏴‍☠️",
	} {
		inOrder(t, held(t, options(law.ZH), typed, "11"), "读作 支付结算")
	}
	o := options(law.EN)
	o.Title, o.Story = "\x1b[31mred\u202e", "\x1b]0;x\x07story"
	held(t, o, "11", "f", "q", "q")
	out := held(t, wide(law.EN), strings.Repeat("1", 1<<20), "11")
	inOrder(t, out, "This line is too long", "read as payment settlement")
	if len(out) > 1<<16 {
		t.Errorf("a long line came back: %d bytes", len(out))
	}
}

// TestWidth: no line is wider than asked; without a width none is broken.
func TestWidth(t *testing.T) {
	for _, l := range law.Langs() {
		for _, width := range []int{40, 80, 120} {
			o := options(l)
			o.Width = width
			for line := range strings.SplitSeq(held(t, o, "?", "11", "?", "3", "a", "r", "b"), "\n") {
				if text.Width(line) > width {
					t.Errorf("width %d: %d cells: %q", width, text.Width(line), line)
				}
			}
		}
		if out := held(t, wide(l)); !strings.Contains(out, script.For(fact.HelpKinds).Help.In(l)) {
			t.Errorf("a paragraph was broken: %s", out)
		}
	}
}

// TestWhy: the reason and the provision in full.
func TestWhy(t *testing.T) {
	inOrder(t, held(t, wide(law.ZH), "?"), "为何问这个问题", "条文：", "第二百八十七条之二", "明知他人利用信息网络实施犯罪，为其犯罪提供互联网接入")
	inOrder(t, held(t, wide(law.EN), "?"), "Why this is asked", "Provision: ", "unofficial translation")
}

// TestToTheEnd: an interview answered "don't know" throughout ends by itself, and
// the full report can be read there.
func TestToTheEnd(t *testing.T) {
	s := newTestSession(options(law.EN), io.Discard, slices.Repeat([]string{"u"}, fact.Len())...)
	if err := s.hold(); err != nil {
		t.Fatal(err)
	}
	if _, _, left := s.iv.Now(); left {
		t.Fatal("questions are left")
	}
	o := wide(law.ZH)
	o.Facts = s.iv.Facts()
	out := held(t, o, "zz", "f", "b", "", "q", "q")
	inOrder(t, out, "能影响结论的问题都问完了", "结论", "接下来", "没有“zz”这个命令", "====", "已有的回答", "接下来", "现在退出吗")
}

// TestStops: a context that is done ends the interview, and a reader or writer
// that fails is reported.
func TestStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	r, w := io.Pipe()
	defer w.Close()
	if err := Run(ctx, options(law.ZH), r, io.Discard); !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v", err)
	}
	broken := errors.New("broken pipe")
	if err := Run(context.Background(), options(law.ZH), strings.NewReader("1\n1\n"), failing{broken}); !errors.Is(err, broken) {
		t.Errorf("error is %v", err)
	}
	if err := Run(context.Background(), options(law.ZH), io.MultiReader(strings.NewReader("11\n"), failing{broken}), io.Discard); !errors.Is(err, broken) {
		t.Errorf("error is %v", err)
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }
func (f failing) Read([]byte) (int, error)  { return 0, f.err }

// TestWords: every word in both languages.
func TestWords(t *testing.T) {
	v := reflect.ValueOf(*plainWords())
	for i := range v.NumField() {
		var all []law.Text
		switch f := v.Field(i).Interface().(type) {
		case law.Text:
			all = []law.Text{f}
		case []law.Text:
			all = f
		}
		for _, w := range all {
			if !w.Complete() || strings.Count(w.ZH, "%") != strings.Count(w.EN, "%") {
				t.Errorf("%s: %q", v.Type().Field(i).Name, w)
			}
		}
		if len(all) == 0 {
			t.Errorf("%s is no word", v.Type().Field(i).Name)
		}
	}
}

// A presumption that has fired is written step by step.
func TestPresumptionsAsSteps(t *testing.T) {
	for _, l := range law.Langs() {
		o := options(l)
		o.Facts = fact.Facts{
			fact.HelpKinds:        {Value: fact.Get(fact.HelpKinds).Pick("payment_settlement")},
			fact.NoticeRegulator:  {Value: fact.Get(fact.NoticeRegulator).Pick("continued")},
			fact.KnowledgeCounter: {Value: fact.Get(fact.KnowledgeCounter).Pick("due_diligence")},
		}
		want := map[law.Lang][]string{
			law.ZH: {"- 经监管部门告知后仍然实施：争议", "1 基础事实：满足", "2 推定：", "法释〔2019〕15号", "3 相反证据：被蒙蔽欺骗", "4 已经提出：尽到审查注意义务", "5 还缺："},
			law.EN: {"- went on after a regulator's notice: contested", "1 Basic fact: Met", "2 Presumed:", "3 What rebuts: Deceived", "4 Said so far: Due diligence", "5 What remains:"},
		}
		inOrder(t, held(t, o, "a", "q", "q"), want[l]...)
	}
}

// Numbers, commands and marks count in their full-width forms as well, as an input
// method types them.
func TestFullWidthInput(t *testing.T) {
	lines := []string{"11", "2", "1,2", "b", "?", "r", "1", "b", "b", "a", "q", "q"}
	wide := make([]string, len(lines))
	for i, l := range lines {
		wide[i] = strings.Map(func(r rune) rune { return r - '!' + '！' }, l)
	}
	if narrow, got := held(t, options(law.ZH), lines...), held(t, options(law.ZH), wide...); got != narrow {
		t.Errorf("typed in full width it runs\n%s\nnot\n%s", got, narrow)
	}
}

// The report is written into the file named, in the format of its ending; over a file
// that is there only on a yes, and where it fails the reason is said.
func TestReportFile(t *testing.T) {
	for _, l := range law.Langs() {
		files := map[string]string{"old.md": "before"}
		o := options(l)
		o.Facts = fact.Facts{fact.HelpKinds: {Value: fact.Get(fact.HelpKinds).Pick("payment_settlement")}}
		o.ReplaceFile = func(path string, data []byte) error {
			files[path] = string(data)
			return nil
		}
		o.WriteFile = func(path string, data []byte) error {
			if _, ok := files[path]; ok {
				return &fs.PathError{Op: "open", Path: path, Err: fs.ErrExist}
			}
			if strings.HasPrefix(path, "full") {
				return errors.New("no space left \x1b[31m")
			}
			return o.ReplaceFile(path, data)
		}
		say := plainWords()
		out := held(t, o, "o", "a.html", "o", "", "o", "a.pdf", "o", "old.md", "n", "o", "full.txt", "q", "q")
		inOrder(t, out, say.FileCommand.In(l), "a.html", "a.pdf", "old.md", say.NotOverwritten.In(l), "no space left")
		if len(files) != 2 || files["old.md"] != "before" || !strings.Contains(files["a.html"], "</html>") {
			t.Errorf("%s: %d files, the one there holds %.20q, the new one %.40q", l, len(files), files["old.md"], files["a.html"])
		}
		held(t, o, "o", "old.md", "ｙ", "q", "q")
		if !strings.HasPrefix(files["old.md"], "# ") {
			t.Errorf("%s: written over it is %.40q", l, files["old.md"])
		}
		o.WriteFile = nil
		if out := held(t, o, "o", "h", "q", "q"); !strings.Contains(out, say.NoFiles.In(l)) || strings.Contains(out, say.FileCommand.In(l)) {
			t.Errorf("%s: where no file can be written it says\n%s", l, out)
		}
	}
}
