//go:build e2e

package main

import (
	"strings"
	"testing"

	"bangxin/law"
)

// A class on one case as a trainer holds it, in a real terminal: the facts, a vote
// counted and revealed, one fact changed and asked anew, the decision, the end.
func TestClassInATerminal(t *testing.T) {
	x := open(t, 120, 40, law.ZH, "present", "--course", "3")
	if s := x.waitFor("第 1 步，共 10 步"); strings.Contains(s, "不起诉") {
		t.Errorf("the end is told before the facts:\n%s", s)
	}
	for !strings.Contains(x.screen(), "第一印象") {
		before := x.screen()
		x.keys("Space")
		x.wait("the next page", func(s string) bool { return s != before })
	}
	x.keys("Space")
	x.waitFor("没有人投票")
	x.keys("g")
	x.waitFor("跳到任何一步")
	x.keys("Down", "Down", "Down", "Down", "Down", "Down", "Enter")
	x.waitFor("“情节严重”这一要件满足吗")

	x.keys("v")
	x.waitFor("揭晓以前屏幕上只显示星号")
	x.typed("18")
	x.keys("Enter")
	x.wait("stars", func(s string) bool { return strings.Contains(s, "[**") && !strings.Contains(s, "18") })
	x.typed("9")
	x.keys("Enter", "Escape")
	x.waitFor("举手票数已记")
	x.keys("Space")
	s := x.waitFor("共27票")
	for _, want := range []string{"18 裁判 本程序", "####", "理由在“裁判”一步再说"} {
		if !strings.Contains(strings.Join(strings.Fields(s), " "), want) {
			t.Errorf("the reveal does not show %q:\n%s", want, s)
		}
	}

	x.keys("f")
	x.waitFor("这一步用到的事实")
	x.typed("本人银行账户")
	x.keys("Enter")
	x.waitFor("改成什么")
	x.keys("C-u")
	x.typed("2")
	x.keys("Enter")
	x.waitFor("3 个 → 2 个")
	x.keys("v")
	x.waitFor("揭晓以前屏幕上只显示星号")
	x.typed("4")
	x.keys("Enter")
	x.waitFor("[*")
	x.keys("Escape") // alone, or a terminal takes it for the beginning of the next key
	x.waitFor("举手票数已记")
	x.keys("Space")
	x.waitFor("改前共 27 票，改后共 4 票")
	x.waitFor("情节严重：满足 → 待定")
	x.keys("x")
	x.waitFor("共27票")

	x.keys("n")
	x.waitFor("含有答案")
	x.keys("Escape")
	x.waitFor("共27票")
	x.keys("g")
	x.waitFor("跳到任何一步")
	x.keys("End", "Enter")
	x.waitFor("不起诉，帮助信息网络犯罪活动罪")
	x.keys("Escape")
	x.waitFor("结束这堂课吗")
	x.keys("y")
	x.waitFor("开始访谈")
	x.keys("q")
	if got := x.ended(); got != "0" {
		t.Errorf("it ended with %s", got)
	}
}
