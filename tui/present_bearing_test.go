package tui

import (
	"fmt"
	"strings"
	"testing"

	"bangxin/law"
	"bangxin/law/fact"
)

// Beside the question of an element stand the facts it is about, as the class was
// told them; one kept back is named without what it is.
func TestAnElementIsAskedWithItsFacts(t *testing.T) {
	for i, size := range sizes() {
		lang := law.Langs()[i%2]
		c := classroom(Options{Lang: lang, Class: ofCase(t, "b-gao-gu-shi-students-gu")}, size[0], size[1])
		all := func() string {
			out := plain(c)
			for range 15 {
				out += c.frames("down")
			}
			return out
		}
		s := c.toStep(t, "assisting.seriousness")
		shown := all()
		for _, id := range []fact.ID{fact.AccountsOwn, fact.AccountsInflow} {
			if name := c.say(fact.Get(id).Name); !strings.Contains(shown, string([]rune(name)[:7])) || !strings.Contains(shown, c.given(factsOf(s), id)) {
				t.Errorf("%v: %s is not shown:\n%s", size, id, shown)
			}
		}
		s = c.toStep(t, "assisting.knowledge")
		shown = all()
		if was := c.given(factsOf(s), fact.KnowledgeLevel); strings.Contains(shown, was) || !strings.Contains(shown, c.say(c.w.Present.NotTold)) {
			t.Errorf("%v: the fact kept back is told, or not named:\n%s", size, shown)
		}
		c.toStep(t, "assisting.person")
		if shown = all(); !strings.Contains(shown, string([]rune(c.say(c.w.Present.NoFacts))[:8])) {
			t.Errorf("%v: it does not say that there are none:\n%s", size, shown)
		}
		noFaults(t, fmt.Sprint(size), c)
	}
}

// The reveal of the first step says what the votes are for; of no votes no bars are
// drawn.
func TestTheFirstStepSaysSomething(t *testing.T) {
	for i, size := range sizes() {
		c := classroom(Options{Lang: law.Langs()[i%2], Class: ofCase(t, "b-gao-gu-shi-students-gu")}, size[0], size[1])
		s := presenting(t, c)
		plain(c)
		for s.page < s.pages-1 {
			c.press(" ")
		}
		if v := c.frames(" "); !strings.Contains(v, string([]rune(c.say(c.w.Present.First))[:8])) {
			t.Errorf("%v: the reveal says nothing:\n%s", size, v)
		}
		noFaults(t, fmt.Sprint(size), c)
	}
}

// What a class is told of the offence is a sentence, and the question of it comes with
// the rule that decides between offences; at the end the class is told what can still
// be done.
func TestWhichOffenceInASentence(t *testing.T) {
	for i, size := range sizes() {
		c := classroom(Options{Lang: law.Langs()[i%2], Class: ofCase(t, "b-gao-gu-shi-students-gu")}, size[0], size[1])
		s := c.toStep(t, "which")
		if len(s.view().Step.Cites) == 0 || !strings.Contains(plain(c), c.say(c.w.Present.Rule)) {
			t.Errorf("%v: no rule stands beside the question:\n%s", size, plain(c))
		}
		c.press(" ")
		if says := c.say(s.view().Found.Says); strings.Contains(says, "尚未证明") || strings.Contains(says, "not yet proved") || says == "" {
			t.Errorf("%v: it says %q", size, says)
		}
		c.toStep(t, "holding")
		shown := c.frames(" ")
		for range 10 {
			shown += c.frames("down")
		}
		if !strings.Contains(shown, string([]rune(c.say(c.w.Present.Last))[:6])) {
			t.Errorf("%v: it does not say what comes now:\n%s", size, shown)
		}
		noFaults(t, fmt.Sprint(size), c)
	}
}

// The notes to an element hold the arguments on that element, not the whole map.
func TestNotesHoldTheArgumentsOfTheStep(t *testing.T) {
	c := classroom(Options{Class: ofCase(t, "b-zhai-ke-phone-relay")}, 120, 60)
	c.toStep(t, "assisting.seriousness")
	notes := c.frames("n", "end")
	if !strings.Contains(notes, "每个对象的行为都应当构成犯罪") || strings.Contains(notes, "单一故意") {
		t.Errorf("the notes hold other arguments than those on the element:\n%s", notes)
	}
}

// Beside an element the rule that speaks of it stands first, and is quoted: on
// knowledge the interpretation's, not the article's of the whole offence.
func TestTheSpecialRuleIsQuoted(t *testing.T) {
	for _, lang := range law.Langs() {
		c := classroom(Options{Lang: lang, Class: ofCase(t, "b-zhai-ke-phone-relay")}, 120, 45)
		s := c.toStep(t, "assisting.knowledge")
		if got := s.view().Step.Cites[0].String(); got != "interpretation-2019-15:11.1" {
			t.Errorf("%s: first stands %s", lang, got)
		}
		if v := plain(c); !strings.Contains(v, c.say(law.T("交易价格或者方式明显异常的", "（三）the price or manner"))) {
			t.Errorf("%s: it is not quoted:\n%s", lang, v)
		}
	}
}

// What a fact can be changed to is told of the person in the case, in the words of the
// dictionary, not in the first person of an interview; a coder's note on what it was
// does not stand beside what it is now.
func TestAFactIsChangedInTheThirdPerson(t *testing.T) {
	c := classroom(Options{Lang: law.EN, Class: ofCase(t, "b-zhai-ke-phone-relay")}, 120, 45)
	s := c.toStep(t, "assisting.knowledge")
	c.press(" ")
	all := c.frames("f")
	for _, r := range "actual state" {
		all += c.frames(string(r))
	}
	all = c.frames("enter")
	if strings.Contains(all, "I knew") || !strings.Contains(all, c.say(fact.Get(fact.KnowledgeLevel).Options[0].Name)) {
		t.Errorf("it is asked as in an interview:\n%s", all)
	}
	c.press("down", "enter")
	if s.view().Change == nil {
		t.Fatalf("nothing is changed:\n%s", plain(c))
	}
	if notes := c.frames("n"); strings.Contains(notes, "法院认定概括明知") || !strings.Contains(notes, "每小时180元") {
		t.Errorf("the note on what the fact was stands beside what it is:\n%s", notes)
	}
	c.press("esc")
	c.press(" ", "d")
	if v := plain(c); strings.Contains(v, c.say(c.w.Copy.Same)) || !strings.Contains(v, c.say(c.w.Present.SameSoFar)) {
		t.Errorf("what is shown in part is called the same:\n%s", v)
	}
	noFaults(t, "changed", c)
}
