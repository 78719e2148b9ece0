package library

import (
	"strings"
	"testing"

	"bangxin/law"
)

func TestSplitStory(t *testing.T) {
	told, decided := SplitStory(law.T(
		"甲替人做网站，收费1.5万元！他称不知用途。检察机关以诈骗罪起诉；法院改判。案发后退赃。",
		"A built websites for 1.5 million yuan! He said he did not know. The prosecution charged fraud; the court changed it. He paid back.",
	))
	if want := law.T("甲替人做网站，收费1.5万元！他称不知用途。案发后退赃。", "A built websites for 1.5 million yuan! He said he did not know. He paid back."); told != want {
		t.Errorf("told %q", told)
	}
	if want := law.T("检察机关以诈骗罪起诉；法院改判。", "The prosecution charged fraud; the court changed it."); decided != want {
		t.Errorf("decided %q", decided)
	}
}

// What a class is told before it votes does not say how a case ended, and no
// sentence of a story is lost.
func TestNoStoryTellsTheEnd(t *testing.T) {
	for _, c := range All() {
		story := c.File().Story
		told, decided := SplitStory(story)
		for _, w := range []string{"法院", "检察", "起诉", "判决", "判处", "定罪", "无罪", "有期徒刑", "终止侦查", "帮信", "court", "prosecut", "convicted", "sentenced", "acquitted", "guilty of", "imprisonment"} {
			if strings.Contains(told.ZH, w) || strings.Contains(strings.ToLower(told.EN), w) {
				t.Errorf("%s: told %q: %s %s", c.ID, w, told.ZH, told.EN)
			}
		}
		title := TitleBefore(c.Title())
		for _, w := range []string{"不起诉", "处罚", "终止", "帮信", "convicted", "prosecut", "fined", "closed", "charged", "not a crime"} {
			if strings.Contains(title.ZH, w) || strings.Contains(strings.ToLower(title.EN), w) {
				t.Errorf("%s: the title before the end is %q, %q", c.ID, title.ZH, title.EN)
			}
		}
		plain := func(s string) int { return len(strings.Join(strings.Fields(s), "")) }
		if plain(told.ZH)+plain(decided.ZH) != plain(story.ZH) || plain(told.EN)+plain(decided.EN) != plain(story.EN) {
			t.Errorf("%s: a sentence is lost or doubled", c.ID)
		}
	}
}

func TestTitleBefore(t *testing.T) {
	for full, want := range map[law.Text]law.Text{
		law.T("甲某提供软件案(2014)", "Software supplier: 50,000 copies"): law.T("甲某提供软件案", "Software supplier: 50,000 copies"),
		law.T("乙某相对不起诉案", "Student: two cards, not prosecuted"):    law.T("乙某案", "Student: two cards"),
		law.T("丙某被判无罪案", "Convicted on appeal"):                    {},
	} {
		if got := TitleBefore(full); got != want {
			t.Errorf("%v: got %q, want %q", full, got, want)
		}
	}
}
