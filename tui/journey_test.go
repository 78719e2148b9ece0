package tui

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"bangxin/interview/script"
	"bangxin/law"
	"bangxin/law/casefile"
	"bangxin/law/fact"
	"bangxin/tui/tuitest"
)

// A whole interview typed in Chinese, from the first screen to the analysis.
func TestInterviewTyped(t *testing.T) {
	s := start(t, Options{Lang: law.ZH}, 80, 24)
	s.see("开始访谈")
	s.Keys("enter")
	answers := map[fact.ID][]string{
		fact.HelpKinds:         {"1", "1"},
		fact.HelpedCount:       {"2"},
		fact.HelpedCrimes:      {"0", "1"},
		fact.HelpedStatus:      {"2"},
		fact.AmountsSettlement: {"26万"},
		fact.AmountsGains:      {"9200"},
		fact.NoticeRegulator:   {"3"},
		fact.NoticeReport:      {"1"},
		fact.NoticeRestriction: {"1"},
		fact.RulesBroken:       {"1", "2"},
		fact.DepthActs:         {"0", "1"},
		fact.DepthAgreement:    {"1"},
		fact.ConductEnd:        {"2023-04"},
	}
	for _, q := range script.All() {
		if !fact.Get(q.Fact).Spine {
			break
		}
		s.see(q.Ask.ZH)
		for _, k := range answers[q.Fact] {
			s.Type(k)
		}
		s.Keys("enter")
		s.WaitUntil("the next screen", func(v tuitest.View) bool { return !v.Has(beginning(q.Ask.ZH)) })
	}
	// What is left is answered with "don't know" until nothing is.
	for range fact.Len() {
		s.WaitUntil("a question or the analysis", func(v tuitest.View) bool { return v.Has("不清楚") || v.Has("结论") })
		v := s.Seen()
		if v.Has("结论") && v.Has("分析") {
			break
		}
		before := v.Lines[0]
		if v.Cursor.Visible {
			s.Type("不清楚")
		} else {
			s.Keys("0")
		}
		s.Keys("enter")
		s.WaitUntil("the next question", func(v tuitest.View) bool { return v.Lines[0] != before })
	}
	s.WaitFor("结论", "帮助信息网络犯罪活动罪")
	// The further round is offered behind the analysis, and begins on g only.
	s.Keys("esc")
	s.WaitFor("不改变是否成立犯罪")
	s.Keys("g")
	s.WaitUntil("a further question", func(v tuitest.View) bool { return v.Has("不清楚") && !v.Has("不改变是否成立犯罪") })
	if s.Seen().Cursor.Visible {
		s.Keys("tab")
	}
	s.Keys("a")
	s.WaitFor("结论", "帮助信息网络犯罪活动罪")
	s.Keys("6")
	s.WaitFor("260,000 / 200,000 元", "超出 60,000 元", "还差 800 元")
	s.Keys("q")
	s.WaitFor("回答没有写入磁盘")
	s.Keys("y")
	last, err := s.WaitEnd()
	if err != nil {
		t.Fatal(err)
	}
	if got := last.(*checked).Facts()[fact.AmountsSettlement].Value; got != fact.Money(26*fact.Wan) {
		t.Errorf("the settlement is %v", got)
	}
}

func beginning(s string) string { return string([]rune(s)[:10]) }

// Letters are text while a field has the focus, and act when it has not.
func TestLettersInAField(t *testing.T) {
	s := start(t, Options{Lang: law.EN}, 80, 24)
	s.Keys("s")
	s.see("What help")
	s.Type("11")
	s.Keys("enter")
	ask := script.For(fact.HelpedCount).Ask.EN
	s.see(ask)
	s.Type("aqrldnex?0")
	s.WaitFor("> aqrldnex?0")
	s.see(ask)
	s.Keys("tab", "l")
	s.see(script.For(fact.HelpedCount).Ask.ZH)
	s.WaitFor("aqrldnex?0")
}

// The real cursor stands at the caret, counted in cells, also after Han and after
// the screen has changed its size.
func TestCursorInTheField(t *testing.T) {
	s := start(t, Options{Lang: law.ZH}, 80, 24)
	s.Keys("s")
	s.Type("11")
	s.Keys("enter")
	s.see(script.For(fact.HelpedCount).Ask.ZH)
	s.WaitCursor(4, 9)
	s.Type("三万多个")
	s.WaitCursor(12, 9)
	s.Keys("left", "left")
	s.WaitCursor(8, 9)
	s.Resize(60, 20)
	s.WaitCursor(8, 7)
	s.Resize(50, 20)
	s.WaitFor("60")
	s.Type("x")
	s.Keys("enter")
	s.Resize(120, 40)
	s.WaitFor("三万多个")
	s.WaitCursor(8, 9)
	if s.Seen().Has("x") {
		t.Error("what was typed while the screen was too small was taken")
	}
}

// Going back and forth, and changing the size and the language on the way, loses
// nothing, not even what was never accepted.
func TestNothingIsLost(t *testing.T) {
	c := drive(law.ZH, 80, 24)
	c.press("s", "11", "enter", "2", "enter", "01", "enter", "2", "enter", "26万", "enter", "920")
	before := c.Facts().Hash()
	c.press("esc", "esc", "esc", "esc", "esc", "esc", "esc")
	if _, first := c.top().(*welcome); !first {
		t.Fatal("esc did not lead back to the first screen")
	}
	c.press("f2", "f2", "s")
	if got := c.typing().Value(); got != "920" {
		t.Errorf("the figure typed and not accepted is %q", got)
	}
	c.press("esc", "esc", "esc", "esc", "esc")
	if got := c.Facts().Hash(); got != before {
		t.Error("going back changed an answer")
	}
	if a := c.draft(fact.HelpKinds).ask; !a.marked(10) {
		t.Error("the first answer is not shown any more")
	}
	c.press("enter", "enter", "enter", "enter")
	if got := c.typing().Value(); got != "26万" {
		t.Errorf("the amount is shown as %q, typed was 26万", got)
	}
	c.press("enter")
	if got := c.Facts().Hash(); got != before {
		t.Error("accepting the same answers again changed them")
	}
}

// An answer changed from the review comes back to the review.
func TestEditFromTheReview(t *testing.T) {
	c := drive(law.EN, 80, 24)
	c.press("s", "11", "enter", "2", "enter", "01", "enter", "2", "enter", "26万", "enter", "tab", "r")
	r := c.top().(*review)
	c.View()
	for r.rows[r.list.at].fact != fact.AmountsSettlement {
		c.press("down")
	}
	c.press("enter", "ctrl+u", "3万", "enter")
	if c.top() != screen(r) {
		t.Fatalf("the review is gone: %T", c.top())
	}
	if got := c.Facts()[fact.AmountsSettlement].Value; got != fact.Money(3*fact.Wan) {
		t.Errorf("the amount is %v", got)
	}
	c.press("w")
	if _, ok := c.Facts()[fact.AmountsSettlement]; ok {
		t.Error("the answer was not withdrawn")
	}
	if slices.Contains(r.keys(c.Model), actWithdraw) {
		t.Error("the review still shows the answer taken back")
	}
	c.press("enter")
	if got := c.typing().Value(); got != "3万" {
		t.Errorf("what was typed is lost with the answer: %q", got)
	}
}

// Standing, note and evidence go into the answer whether they are entered before
// it or after.
func TestBesideTheAnswer(t *testing.T) {
	c := drive(law.ZH, 80, 24)
	c.press("s", "11", "n", "甲", "ctrl+j", "乙", "enter", "enter")
	if got := c.Facts()[fact.HelpKinds].Note; got != "甲\n乙" {
		t.Errorf("the note is %q", got)
	}
	c.press("2", "tab", "d", "3", "enter", "3", "enter", "e", "a", "流水", "tab", "银行", "tab", "2023-04", "tab", "right", "right", "tab", "right", "enter", "esc", "enter")
	a := c.Facts()[fact.HelpedCount]
	if a.Standing != fact.Disputed || a.Against == nil || *a.Against != fact.Int(3) || a.Value != fact.Int(2) {
		t.Errorf("the dispute is %+v", a)
	}
	want := fact.Evidence{What: "流水", From: "银行", Date: "2023-04", Strength: fact.Fair, Against: true}
	if len(a.Evidence) != 1 || a.Evidence[0] != want {
		t.Errorf("the evidence is %+v", a.Evidence)
	}
	c.press("esc", "tab", "d", "1", "enter") // already answered: changed at once
	if a := c.Facts()[fact.HelpedCount]; a.Standing != fact.Stated || a.Against != nil {
		t.Errorf("the standing is %+v", a)
	}
}

// Going on with a file: its answers are there, and nothing hostile in it reaches
// the screen.
func TestResume(t *testing.T) {
	f := &casefile.File{Title: "支付\x1b[31m接口案\u202e", Facts: fact.Facts{
		fact.HelpKinds:   {Value: fact.Get(fact.HelpKinds).Pick("hosting")},
		fact.HelpedCount: {Value: fact.Int(2), Note: "一\x1b]0;x\x07二\u202e", Evidence: []fact.Evidence{{What: "\x1b[2J流水"}}},
	}}
	s := start(t, Options{Lang: law.ZH, File: f}, 80, 24)
	s.see("继续访谈（已有 2 项回答）", "支付接口案")
	s.Keys("s")
	s.see(script.For(fact.HelpedCrimes).Ask.ZH)
	s.Keys("esc")
	s.see(script.For(fact.HelpedCount).Ask.ZH)
	s.WaitFor("> 2", "备注：一二", "证据：1 件")
	s.Keys("tab", "e")
	s.WaitFor("1  流水")
	s.Keys("esc", "n")
	s.WaitFor("一二")
}

// Quitting asks only where something would be lost, and ctrl+c twice always ends.
func TestQuit(t *testing.T) {
	s := start(t, Options{}, 80, 24)
	s.see("开始访谈")
	s.Keys("q")
	if _, err := s.WaitEnd(); err != nil {
		t.Error(err)
	}
	s = start(t, Options{}, 80, 24)
	s.Keys("s")
	s.Type("04")
	s.Keys("enter")
	s.see(script.For(fact.HelpedCount).Ask.ZH)
	s.Keys("ctrl+c")
	s.see("回答没有写入磁盘")
	s.Keys("ctrl+c")
	if _, err := s.WaitEnd(); err != nil {
		t.Error(err)
	}
}

// The rules are compiled while the first screen stands; who is faster than they
// are waits on the question screen.
func TestRulesComeLater(t *testing.T) {
	m := New(Options{AsOf: today()})
	if m.iv != nil {
		t.Fatal("the rules were there at once")
	}
	c := &checked{Model: m}
	c.press("s")
	if v := c.View(); !strings.Contains(v, "正在准备") {
		t.Errorf("no word of the wait:\n%s", v)
	}
	c.Update(c.Init()())
	if v := c.View(); !strings.Contains(v, beginning(script.For(fact.HelpKinds).Ask.ZH)) {
		t.Errorf("the question does not come:\n%s", v)
	}
}

// Whatever keys are pressed, no frame is wrong, and every interview ends.
func TestWalks(t *testing.T) {
	names := []string{
		"enter", "esc", "up", "down", "left", "right", "tab", "shift+tab", "pgdown", "pgup", "home", "end", "backspace", "ctrl+u",
		"ctrl+j", "f1", "f2", "f9", " ", "0", "1", "2", "3", "12", "26万", "2023-05", "约", "a", "r", "d", "n", "e", "x", "?", "o", "c", "i", "t", "v", "w", "f", "k", "m", "p", "u", "g", "b", "s", "enter", "enter", "1",
	}
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.SampledFrom(sizes()).Draw(t, "size")
		c := drive(rapid.SampledFrom(law.Langs()).Draw(t, "lang"), size[0], size[1])
		c.press("s")
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			c.press(rapid.SampledFrom(names).Draw(t, "key"))
			c.View()
			if len(c.wrong) > 0 {
				t.Fatal(c.wrong[0])
			}
		}
	})
}
